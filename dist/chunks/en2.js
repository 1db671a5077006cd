import { t as en } from "./en.js";

export { en };