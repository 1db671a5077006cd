import { n as fresh, r as toRemarks, t as countRemarks } from "./remarks2.js";

export { toRemarks };