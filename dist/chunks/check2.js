import { n as statusOf, t as check } from "./check.js";

export { check };