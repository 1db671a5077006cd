import { n as mend, r as showPatch, t as factsOf } from "./mend.js";

export { factsOf, mend, showPatch };