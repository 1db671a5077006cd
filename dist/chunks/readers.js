import { t as isRedirect } from "./redirect.js";

// src/site/readers.ts
const PAGE = /^(?:x?html?|php|md|mdx|qmd)?$/i;
function hasReaders(page, site) {
	const isChosen = [page.data["permalink"], page.data["url"]].some((address) => typeof address === "string");
	return !isRedirect(page) && !(isChosen && isMachines(site.route(page) ?? ""));
}
function isMachines(route) {
	const name = route.slice(route.lastIndexOf("/") + 1);
	const [, ending = ""] = /^[^.].*\.([a-z][a-z\d]{0,11})$/i.exec(name) ?? [];
	return !PAGE.test(ending) || /^_[a-z]+$/.test(name);
}

export { hasReaders as t };