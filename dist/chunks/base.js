import { t as compareWithBase } from "./base2.js";

export { compareWithBase };