import { n as endOf, r as statusOf, t as check } from "./check.js";

export { check };