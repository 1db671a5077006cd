import { t as isFrench } from "./tag.js";

// src/site/language-of-readers.ts
const ASKED = 20;
function languageOfReaders(site, pages = []) {
	const known = (site.language === null ? pages.slice(0, ASKED).map(({ body }) => body.language) : [site.language]).filter((language) => language !== null);
	return known.filter((language) => !isFrench(language)).length * 2 > known.length ? "en" : "fr";
}

export { languageOfReaders as t };