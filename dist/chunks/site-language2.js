import { c as DataFile, t as CONFIGURATION_PATHS, u as readDataFile } from "./read.js";
import { i as isObject } from "./json-schema.js";
import { t as DiskTree } from "./disk.js";
import { t as InputError } from "./input-error.js";
import { n as languageNamed } from "./options.js";
import { r as OPTIONS } from "./table.js";
import { t as findRoot } from "./site-root.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";

// src/cli/site-language.ts
async function inLanguageOfSite(options, cwd) {
	const root = options.isLocaleAsked ? null : rootOf(options, cwd);
	if (root === null) return options;
	const tree = new DiskTree(root);
	for (const path of options.config === null ? CONFIGURATION_PATHS : [options.config]) {
		const file = await readDataFile(tree, path);
		if (!(file instanceof DataFile)) continue;
		const asked = isObject(file.value) ? file.value["locale"] : void 0;
		const name = OPTIONS.locale.allowed.find((one) => one === asked);
		return name === void 0 ? options : {
			...options,
			...languageNamed(name)
		};
	}
	return options;
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

export { inLanguageOfSite as t };