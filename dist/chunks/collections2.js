import { t as createGlob } from "./glob.js";
import { a as isRepositoryFile, i as inside, r as folderNamed } from "./places.js";
import { i as folderOf, t as below } from "./url-path.js";
import { c as record, l as text, n as UNKNOWN, t as Call, u as texts } from "./value.js";

// src/site/generators/astro/collections.ts
const ENTRIES = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|mdwn|mdoc)$/;
async function readCollections(survey, source) {
	const content = inside(source, "content");
	const config = ["content.config", "content/config"].flatMap((name) => [
		"ts",
		"mts",
		"js",
		"mjs"
	].map((ending) => inside(source, `${name}.${ending}`))).find((file) => survey.files.has(file));
	if (config === void 0) return {
		config: null,
		all: [...survey.folders].filter((folder) => folderOf(folder) === content).map((folder) => inFolder(folder.slice(content.length + 1), folder))
	};
	const declared = record((await survey.code(config)).named["collections"]);
	return {
		config,
		all: Object.entries(declared).flatMap(([name, options]) => readCollection(name, options, content, source) ?? [])
	};
}
function readCollection(name, options, content, source) {
	const loader = record(options)["loader"];
	if (options !== UNKNOWN && loader === void 0) return inFolder(name, inside(content, name));
	if (!(loader instanceof Call)) return null;
	if (loader.name === "docsLoader") return {
		...inFolder(name, inside(content, "docs")),
		by: null
	};
	const given = loader.name === "glob" ? record(loader.given[0]) : null;
	const folder = given === null ? null : folderNamed(text(given["base"]) ?? ".", folderOf(source));
	if (given === null || folder === null || given["base"] === UNKNOWN) return null;
	return {
		name,
		folder,
		by: given["generateId"] === void 0 ? "id" : null,
		holds: matcherOf(folder, given["pattern"])
	};
}
async function withEntries({ survey, source, plainDialect }, fileOf) {
	const content = inside(source, "content");
	const { all } = await readCollections(survey, source);
	const outside = all.filter(({ folder }) => folder !== content && below(content, folder) === null);
	if (outside.length === 0) return fileOf;
	const isEntry = (path) => ENTRIES.test(path) && outside.some(({ folder, holds }) => holds === null ? below(folder, path) !== null && !isRepositoryFile(path) : holds(path));
	return (path) => {
		const file = fileOf(path);
		if (file.kind === "page" || !isEntry(path)) return file;
		return {
			kind: "page",
			dialect: path.endsWith(".mdx") ? "mdx" : plainDialect,
			language: null
		};
	};
}
function inFolder(name, folder) {
	const holds = (path) => {
		const rel = below(folder, path);
		return rel !== null && ENTRIES.test(rel) && !/(?:^|\/)_/.test(rel);
	};
	return {
		name,
		folder,
		by: "slug",
		holds
	};
}
function matcherOf(folder, pattern) {
	const all = texts(pattern);
	if (all.length === 0 || all.length !== [pattern].flat().length) return null;
	const clean = (one) => one.replace(/^!?(?:\.\/)?/, "");
	const taken = all.filter((one) => !/^!(?!\()/.test(one)).map((one) => createGlob(one.replace(/^\.\//, "")));
	const left = all.filter((one) => /^!(?!\()/.test(one)).map((one) => createGlob(clean(one)));
	return (path) => {
		const rel = below(folder, path);
		return rel !== null && taken.some((matches) => matches(rel)) && !left.some((matches) => matches(rel));
	};
}

export { readCollections as n, withEntries as r, ENTRIES as t };