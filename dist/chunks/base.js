import { i as reviewDifference, n as fromBase, r as resolveBase, t as compareWithBase } from "./base2.js";

export { compareWithBase, fromBase, resolveBase };