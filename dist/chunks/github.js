import { t as getOctokit } from "./action/github.js";

export { getOctokit };