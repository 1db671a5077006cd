import { t as configuredLocale } from "./configured-locale2.js";
import { n as pagesThatTell, t as languageOfReaders } from "./language-of-readers.js";
import { t as DiskTree } from "./disk.js";
import { t as InputError } from "./input-error.js";
import { r as languageNamed } from "./options.js";
import { t as findRoot } from "./site-root.js";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/site-language.ts
function inLanguageOfContent(options, { site, pages = [] }) {
	if (options.isLocaleSaid || languageOfReaders(site, pages) === "fr") return options;
	return {
		...options,
		...languageNamed("en")
	};
}
async function inLanguageOfPages(options, tree, site, pages = [...site.pages.values()]) {
	if (options.isLocaleSaid) return options;
	return inLanguageOfContent(options, {
		site,
		pages: await pagesThatTell(tree, site, pages)
	});
}
async function inLanguageOfSite(options, cwd) {
	const root = options.isLocaleAsked ? null : rootOf(options, cwd);
	if (root === null) return options;
	const name = await configuredLocale(new DiskTree(root), options.config);
	return name === null ? options : {
		...options,
		...languageNamed(name),
		isLocaleSaid: true
	};
}
function rootOf(options, cwd) {
	const { command, paths } = options;
	if (command === "rules" || command === "merge" || command === "lsp") return null;
	if (command === "init") {
		const root = resolve(cwd, options.root ?? paths[0] ?? ".");
		return existsSync(root) ? root : null;
	}
	try {
		return findRoot({
			...options,
			paths: command === "schema" ? [] : paths.slice(0, 1)
		}, cwd).root;
	} catch (error) {
		if (error instanceof InputError) return null;
		throw error;
	}
}

export { inLanguageOfPages as n, inLanguageOfSite as r, inLanguageOfContent as t };