import { i as inside } from "./places.js";
import { f as stemOf, i as folderOf } from "./url-path.js";
import { c as record } from "./value.js";

// src/site/generators/hugo/configuration.ts
const DEEPEST = 8;
async function readHugoConfiguration(survey, base) {
	let settings = {};
	for (const path of configurationFiles(survey, base)) {
		const value = await survey.data(path);
		settings = merge(settings, /(?:^|\/)config\/[^/]+\/[^/]+$/.test(path) ? underName(stemOf(path), value) : value);
	}
	return settings;
}
function configurationFiles(survey, base) {
	const roots = ["config", "hugo"].flatMap((name) => [
		"json",
		"yml",
		"yaml",
		"toml"
	].map((ending) => inside(base, `${name}.${ending}`)));
	const folders = ["config/_default", "config/production"].map((name) => inside(base, name));
	const files = [...survey.files].filter((path) => folders.includes(folderOf(path)) && /\.(?:toml|ya?ml|json)$/.test(path)).sort((one, other) => folders.indexOf(folderOf(one)) - folders.indexOf(folderOf(other)) || (one < other ? -1 : 1));
	return [...roots.filter((path) => survey.files.has(path)), ...files];
}
function underName(stem, value) {
	if (stem === "hugo" || stem === "config") return value;
	const [name = stem, language] = stem.split(".");
	const key = name === "menu" ? "menus" : name;
	if (key === "languages" && language !== void 0) return { languages: { [language]: value } };
	return language === void 0 ? { [key]: value } : { languages: { [language]: { [key]: value } } };
}
function merge(under, over, depth = 0) {
	const merged = Object.assign(Object.create(null), under);
	for (const [key, value] of Object.entries(over)) {
		const known = Object.keys(merged).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;
		const before = merged[known];
		const [old, given] = [Object.keys(record(before)).length, Object.keys(record(value)).length];
		if (old > 0 && given === 0 && typeof value === "object" && !Array.isArray(value)) continue;
		merged[known] = old > 0 && given > 0 && depth < DEEPEST ? merge(record(before), record(value), depth + 1) : value;
	}
	return merged;
}

export { readHugoConfiguration as n, configurationFiles as t };