import { r as readDataFile, t as DataFile } from "./data-file.js";
import { i as isObject } from "./json-schema.js";
import { t as CONFIGURATION_PATHS } from "./read.js";

// src/configuration/configured-locale.ts
async function configuredLocale(tree, path) {
	for (const one of path === null ? CONFIGURATION_PATHS : [path]) {
		const file = await readDataFile(tree, one);
		if (!(file instanceof DataFile)) continue;
		const asked = isObject(file.value) ? file.value["locale"] : void 0;
		return asked === "fr" || asked === "en" ? asked : null;
	}
	return null;
}

export { configuredLocale as t };