import { r as loadReaders, t as readPage } from "./read-page.js";
import { t as isFrench } from "./tag.js";

// src/site/language-of-readers.ts
const ASKED = 20;
const LENGTH = 2e4;
function languageOfReaders(site, pages = []) {
	const known = (site.language === null ? pages.slice(0, ASKED).map(({ body }) => body.language) : [site.language]).filter((language) => language !== null);
	return known.filter((language) => !isFrench(language)).length * 2 > known.length ? "en" : "fr";
}
async function pagesThatTell(tree, site, pages) {
	if (site.language !== null || pages.slice(0, ASKED).some(({ body }) => body.language !== null)) return pages;
	const paths = [...site.files].filter((path) => site.plan.fileOf(path).kind === "page");
	const step = Math.max(1, Math.floor(paths.length / ASKED));
	const read = paths.filter((_, index) => index % step === 0).slice(0, ASKED).map(async (path) => {
		const bytes = await tree.read(path).catch(() => null);
		if (bytes === null || bytes.length > LENGTH) return [];
		const reading = site.reading(path);
		return [readPage(path, bytes, {
			...reading,
			readers: await loadReaders(path, bytes, reading)
		}).page];
	});
	return (await Promise.all(read)).flat();
}

export { pagesThatTell as n, languageOfReaders as t };