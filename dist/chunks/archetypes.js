import { r as loadReaders, t as readPage } from "./read-page.js";
import { i as isObject } from "./json-schema.js";
import { i as inside } from "./places.js";
import { l as text, r as at, u as texts } from "./value.js";

// src/site/generators/hugo/archetypes.ts
const FILLED = "HUGO";
const DEFAULT = "default";
async function readArchetypes({ survey, base, settings, folders }) {
	const found = /* @__PURE__ */ new Map();
	const places = [inside(base, text(at(settings, "archetypeDir")) ?? "archetypes"), ...ofThemes(settings, base)];
	for (const place of places) for (const path of survey.files) {
		const kind = path.startsWith(`${place}/`) ? KIND.exec(path.slice(place.length + 1))?.[1] : void 0;
		if (kind === void 0 || found.has(kind)) continue;
		const schema = await schemaOf(path, await survey.text(path) ?? "");
		if (schema !== null) found.set(kind, {
			name: kind,
			from: path,
			schema,
			holds: () => false
		});
	}
	return [...found.values()].map((one) => ({
		...one,
		holds: holder(one.name, [...found.keys()], folders)
	}));
}
const KIND = /^([\w-]+)(?:\/index)?\.(?:md|markdown)$/;
function ofThemes(settings, base) {
	const themes = text(at(settings, "themesDir")) ?? "themes";
	return texts(at(settings, "theme")).map((name) => inside(base, `${themes}/${name}/archetypes`));
}
function holder(name, all, folders) {
	return (path) => {
		if (!/\.(?:md|markdown)$/i.test(path)) return false;
		const folder = folders.find((one) => path.startsWith(`${one}/`));
		if (folder === void 0) return false;
		const [section = "", ...rest] = path.slice(folder.length + 1).split("/");
		return (rest.length > 0 && all.includes(section) ? section : DEFAULT) === name;
	};
}
async function schemaOf(path, source) {
	const filled = source.replace(/^[ \t]*\{\{[^{}]*\}\}[ \t]*$/gm, "").replace(/\{\{[^{}]*\}\}/g, FILLED);
	const readers = await loadReaders(path, filled, {});
	const { data } = readPage(path, filled, { readers }).page;
	const properties = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, propertyOf(value)]));
	return Object.keys(properties).length === 0 ? null : {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: path,
		type: "object",
		properties
	};
}
function propertyOf(value) {
	if (typeof value === "boolean") return {
		type: "boolean",
		default: value
	};
	if (typeof value === "number") return {
		type: [
			"number",
			"string",
			"null"
		],
		default: value
	};
	if (Array.isArray(value)) return { type: [
		"array",
		"string",
		"null"
	] };
	if (isObject(value)) {
		const inner = Object.entries(value).map(([key, one]) => [key, propertyOf(one)]);
		return {
			type: ["object", "null"],
			properties: Object.fromEntries(inner)
		};
	}
	if (typeof value !== "string" || value === "" || value.includes(FILLED)) return {};
	return { default: value };
}

export { readArchetypes };