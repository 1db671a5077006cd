import { i as toRemarks, n as countRemarks, r as fresh, t as byGravity } from "./remarks2.js";

export { toRemarks };