import { n as maskCredentials, r as maskLetters, t as betrayedHost } from "./credentials2.js";

export { maskCredentials };