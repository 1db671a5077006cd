import { t as compareWithBase } from "./base.js";

export { compareWithBase };