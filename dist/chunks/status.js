import { t as createStatus } from "./action/status.js";

export { createStatus };