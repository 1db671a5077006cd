// src/report/sources.ts
/** Finds the text of the file a finding speaks of: a page, or a file that describes the site. Null when it was not read. */
function sourcesOf(review) {
	const pages = new Map(review.pages.map((page) => [page.path, page.source]));
	const { sources, menus, pages: known } = review.site;
	const menuAt = (path) => menus.find((menu) => menu.path === path)?.source;
	return (path) => pages.get(path) ?? sources.get(path) ?? known.get(path)?.source ?? menuAt(path) ?? null;
}

export { sourcesOf as t };