import { t as mend } from "./mend.js";

export { mend };