import { t as createGlob } from "./glob.js";
import { a as isRepositoryFile, i as inside, r as folderNamed } from "./places.js";
import { i as folderOf, t as below } from "./url-path.js";
import { c as record, l as text, n as UNKNOWN, t as Call, u as texts } from "./value.js";

// src/site/generators/astro/collections.ts
const ENTRIES = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|mdwn|mdoc)$/;
const DATA = /\.(?:json|ya?ml|toml)$/;
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
		all: [...survey.folders].filter((folder) => folderOf(folder) === content).map((folder) => inFolder(folder.slice(content.length + 1), folder)),
		lists: [],
		isWhole: true
	};
	const declared = record((await survey.code(config)).named["collections"]);
	const entries = Object.entries(declared);
	const all = entries.flatMap(([name, options]) => readCollection(name, options, content, source) ?? []);
	const lists = entries.flatMap(([name, options]) => readList(name, options, folderOf(source)) ?? []);
	return {
		config,
		all,
		lists,
		isWhole: all.length + lists.length === entries.length
	};
}
function readCollection(name, options, content, source) {
	if (options instanceof Call) return null;
	const loader = record(options)["loader"];
	const isData = record(options)["type"] === "data";
	if (options !== UNKNOWN && loader === void 0) return inFolder(name, inside(content, name), isData ? DATA : ENTRIES);
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
		holds: matcherOf(folder, given["pattern"]),
		...globsOf(folder, given["pattern"])
	};
}
function readList(name, options, base) {
	const loader = record(options)["loader"];
	if (!(loader instanceof Call) || loader.name !== "file" || loader.given.length !== 1) return null;
	const written = text(loader.given[0])?.replace(/^\.?\//, "") ?? "";
	if (!DATA.test(written)) return null;
	const path = inside(base, written);
	return {
		name,
		folder: folderOf(path),
		by: null,
		holds: (one) => one === path,
		globs: [path]
	};
}
function globsOf(folder, pattern) {
	const all = texts(pattern).flatMap(alternatives);
	const isPlain = texts(pattern).length === [pattern].flat().length && all.every((one) => /^[^!()+@{}]+\.\w+$/.test(one));
	if (all.length === 0 || all.length > MOST_GLOBS || !isPlain) return {};
	return { globs: all.map((one) => inside(folder, one.replace(/^\.\//, "").replaceAll("[^", "[!"))) };
}
const MOST_GLOBS = 20;
function alternatives(pattern) {
	const [whole, inner] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
	if (whole === void 0 || inner === void 0 || pattern.split("{").length > 4) return [pattern];
	return inner.split(",").slice(0, MOST_GLOBS).flatMap((one) => alternatives(pattern.replace(whole, () => one)));
}
async function withEntries({ survey, source, plainDialect }, fileOf) {
	const content = inside(source, "content");
	const { all, lists, isWhole } = await readCollections(survey, source);
	const data = await writtenOnes([...all, ...lists], survey, folderOf(source));
	const apart = all.filter(({ folder }) => folder !== content && below(content, folder) === null);
	const outside = [...apart, ...besideThem(apart, isWhole, folderOf(source))];
	if (outside.length + data.length === 0) return fileOf;
	const isEntry = (path) => ENTRIES.test(path) && outside.some(({ folder, holds }) => holds === null ? below(folder, path) !== null && !isRepositoryFile(path) : holds(path));
	return (path) => {
		const file = fileOf(path);
		if (DATA.test(path) && data.some(({ holds }) => holds?.(path) === true)) return {
			kind: "data",
			language: null
		};
		if (file.kind === "page" || !isEntry(path)) return file;
		return {
			kind: "page",
			dialect: path.endsWith(".mdx") ? "mdx" : plainDialect,
			language: null
		};
	};
}
function besideThem(apart, isWhole, base) {
	const above = new Set(apart.map(({ folder }) => folderOf(folder)));
	const [shared] = above;
	const isKept = shared !== void 0 && shared !== "" && below(shared, inside(base, "x")) === null;
	return isWhole || above.size !== 1 || !isKept ? [] : [{
		name: "",
		folder: shared,
		by: null,
		holds: null
	}];
}
async function writtenOnes(all, survey, base) {
	return (await Promise.all(all.map(async (one) => await survey.made(schemaFile(base, one.name)) === null ? [] : [one]))).flat();
}
function schemaFile(base, name) {
	return inside(base, `.astro/collections/${name}.schema.json`);
}
function inFolder(name, folder, endings = ENTRIES) {
	const holds = (path) => {
		const rel = below(folder, path);
		return rel !== null && endings.test(rel) && !/(?:^|\/)_/.test(rel);
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

export { withEntries as i, readCollections as n, schemaFile as r, ENTRIES as t };