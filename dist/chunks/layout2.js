import { n as plainRouting, t as plainLayout } from "./layout.js";

export { plainLayout };