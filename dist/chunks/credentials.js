import { n as maskCredentials, t as betrayedHost } from "./credentials2.js";

export { maskCredentials };