import { i as statusOf, n as openSession, r as reviewWithBase, t as check } from "./check2.js";

export { check };