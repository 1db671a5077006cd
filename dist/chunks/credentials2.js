import { t as parseUrl } from "./parse-url.js";

// src/links/credentials.ts
const CREDENTIALS = /((?:\b[a-z][a-z\d+.-]{1,20}:\/\/|\b(?:https?|s?ftp|ssh):[\\/]{0,3}|\/\/)[^\s/?#@:"'<>]{0,200}):((?! )(?:[^\s/?#"'<>]|["'](?![\s,;:)\]}>/]|$)|[ <](?=[^\s/?#"'<>]{1,80}@[\p{L}\d])){1,2000})@/giu;
const STANDS_FOR_ONE = /^(?:[*x.…]+|[<[{(%$].*|pass(?:word|wd)?|mot-?de-?passe|mdp|secret|token)$/i;
const EXAMPLE_HOST = /^(?:localhost|127\.[\d.]+|(?:[\w-]+\.)*(?:example|exemple|test|invalid)(?:\.[a-z]{2,3})?)$/i;
const LONGEST_PASSWORD = 2e3;
function maskCredentials(text) {
	return text.includes("@") ? text.replace(CREDENTIALS, "$1:***@") : text;
}
function maskLetters(text) {
	if (!text.includes("@")) return text;
	return text.replace(CREDENTIALS, (_, before, password) => `${before}:${"*".repeat(password.length)}@`);
}
function betrayedHost(url) {
	const parsed = parseUrl(url.startsWith("//") ? `https:${url}` : url);
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

export { maskLetters as i, betrayedHost as n, maskCredentials as r, LONGEST_PASSWORD as t };