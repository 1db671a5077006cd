// src/report/sources.ts
function sourcesOf(review) {
	const pages = new Map(review.pages.map((page) => [page.path, page.source]));
	const { sources, menus, pages: known } = review.site;
	const menuAt = (path) => menus.find((menu) => menu.path === path)?.source;
	const includedAt = (path) => review.included?.find((file) => file.path === path)?.source;
	return (path) => pages.get(path) ?? sources.get(path) ?? known.get(path)?.source ?? menuAt(path) ?? includedAt(path) ?? null;
}

export { sourcesOf as t };