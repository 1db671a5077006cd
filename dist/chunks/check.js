import { n as openSession, r as statusOf, t as check } from "./check2.js";

export { check };