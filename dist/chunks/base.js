import { n as resolveBase, r as reviewDifference, t as compareWithBase } from "./base2.js";

export { compareWithBase, resolveBase };