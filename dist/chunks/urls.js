import { t as parseUrl } from "./parse-url.js";

// src/links/urls.ts
function schemeOf(url) {
	return /^\s*([a-z][a-z\d+.-]{0,30}):/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
function isWebUrl(url) {
	return /^\s*(?:https?:|\/\/|www\.[^\s/]+\.)/i.test(url);
}
function isInternalUrl(url) {
	return schemeOf(url) === null && !isWebUrl(url);
}
function urlToAsk(url) {
	const text = url.trim();
	if (!isWebUrl(text)) return null;
	const absolute = text.startsWith("//") ? `https:${text}` : /^www\./i.test(text) ? `https://${text}` : text;
	const parsed = parseUrl(absolute);
	if (parsed === null || parsed.host === "") return null;
	parsed.hash = "";
	return parsed;
}
function hostOf(url) {
	const parsed = urlToAsk(url);
	return parsed === null ? "" : parsed.hostname.replace(/\.$/, "");
}
function fragmentOf(url) {
	const at = url.indexOf("#");
	return at === -1 ? null : url.slice(at + 1);
}
function isTemplate(url) {
	return /\{\{|\{%|<%|\$\{|\[\[/.test(url);
}

export { isWebUrl as a, isTemplate as i, hostOf as n, schemeOf as o, isInternalUrl as r, urlToAsk as s, fragmentOf as t };