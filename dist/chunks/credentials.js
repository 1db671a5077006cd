import { i as maskLetters, n as betrayedHost, r as maskCredentials, t as LONGEST_PASSWORD } from "./credentials2.js";

export { maskCredentials };