import { n as resolveBase, t as compareWithBase } from "./base2.js";

export { compareWithBase, resolveBase };