import { t as parseUrl } from "./parse-url.js";

// src/links/urls.ts
/** The scheme as written, lower case and without its colon; null for a relative URL. */
function schemeOf(url) {
	return /^\s*([a-z][a-z\d+.-]{0,30}):/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
/** A URL of another machine that a web client can ask: `https:`, `http:`, `//host`, `www.host`. */
function isWebUrl(url) {
	return /^\s*(?:https?:|\/\/|www\.[^\s/]+\.)/i.test(url);
}
/** A path, query or fragment of the site itself. */
function isInternalUrl(url) {
	return schemeOf(url) === null && !isWebUrl(url);
}
/**
* The URL to ask for what stands in the text: a missing scheme is `https:`, the fragment and the white space around are
* left out, all the rest is kept as written (escapes too). Null when it cannot be asked over the web.
*/
function urlToAsk(url) {
	const text = url.trim();
	if (!isWebUrl(text)) return null;
	const absolute = text.startsWith("//") ? `https:${text}` : /^www\./i.test(text) ? `https://${text}` : text;
	const parsed = parseUrl(absolute);
	if (parsed === null || parsed.host === "") return null;
	parsed.hash = "";
	return parsed;
}
/** The host, lower case, as a machine asks it (`xn--…`); empty when there is none. */
function hostOf(url) {
	const parsed = urlToAsk(url);
	return parsed === null ? "" : parsed.hostname.replace(/\.$/, "");
}
/** The fragment as written, without `#`; null when there is none. */
function fragmentOf(url) {
	const at = url.indexOf("#");
	return at === -1 ? null : url.slice(at + 1);
}
/** What only a template engine can resolve: Liquid, Hugo, ERB, JavaScript templates. */
function isTemplate(url) {
	return /\{\{|\{%|<%|\$\{|\[\[/.test(url);
}

export { isWebUrl as a, isTemplate as i, hostOf as n, schemeOf as o, isInternalUrl as r, urlToAsk as s, fragmentOf as t };