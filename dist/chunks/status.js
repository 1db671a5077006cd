import { t as createStatus } from "./status2.js";

export { createStatus };