import { l as LazyPassage, n as loadReaders, s as isRisky, t as readPage } from "./read-page.js";

// src/review/read-again.ts
async function readAgain({ parse }, site, path, text, until = Number.POSITIVE_INFINITY) {
	const reading = site.reading(path);
	const { page } = readPage(path, text, {
		...reading,
		readers: await loadReaders(path, text, {
			...reading,
			htmlInMarkdown: true
		})
	});
	for (const passage of page.passages) {
		if (parse === void 0 || !(passage instanceof LazyPassage) || !isRisky(passage)) continue;
		const tree = await parse(passage.veil.text, passage.markdownOptions, until);
		if (tree === null) return null;
		passage.adoptTree(tree);
	}
	return page;
}

export { readAgain as t };