import { t as parseUrl } from "./parse-url.js";

// src/links/credentials.ts
/** `scheme://user:password@host`, wherever it stands in a text. */
const CREDENTIALS = /\b([a-z][a-z\d+.-]{1,20}:\/\/[^\s/?#@:"'<>]{0,200}):([^\s/?#@"'<>]{1,300})@/gi;
/** What stands for a password in an example: stars, brackets, variables, the word itself. */
const STANDS_FOR_ONE = /^(?:[*x.…]+|[<[{(%$].*|pass(?:word|wd)?|mot-?de-?passe|mdp|secret|token)$/i;
/** Hosts that are there to be examples (RFC 2606), and the author's own machine. */
const EXAMPLE_HOST = /^(?:localhost|127\.[\d.]+|(?:[\w-]+\.)*(?:example|exemple|test|invalid)(?:\.[a-z]{2,3})?)$/i;
/** Passwords in addresses are shown to nobody: `user:***@`. */
function maskCredentials(text) {
	return text.includes("@") ? text.replace(CREDENTIALS, "$1:***@") : text;
}
/** The host to which an address gives a real password away; null when it gives none. */
function betrayedHost(url) {
	const parsed = parseUrl(url);
	if (parsed === null) return null;
	const { password, hostname } = parsed;
	return password === "" || STANDS_FOR_ONE.test(decode(password)) || EXAMPLE_HOST.test(hostname) ? null : hostname;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export { maskCredentials as n, betrayedHost as t };