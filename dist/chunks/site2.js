import { n as troublesOf, t as site } from "./site.js";

export { site };