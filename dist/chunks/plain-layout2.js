import { n as plainRouting, t as plainLayout } from "./plain-layout.js";

export { plainLayout };