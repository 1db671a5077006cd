import { u as servedUnder } from "./url-path.js";

// src/rules/link/shared/bare-address.ts
function isBare(url, page, site) {
	const prefix = servedUnder(site.plan.url);
	if (prefix === "" || !/^\/[^/?#]/.test(url) || url === prefix || url.startsWith(`${prefix}/`)) return false;
	return site.resolve(url, page).kind === "page";
}
function resolveBare(url, page, site) {
	return site.resolve(servedUnder(site.plan.url) + url, page);
}

export { resolveBare as n, isBare as t };