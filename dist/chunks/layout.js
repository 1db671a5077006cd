import { o as __toESM } from "./rolldown-runtime.js";
import { n as GENERATED, r as codedBy } from "./doubt.js";
import { a as isAsset, f as stemOf, i as folderOf, o as isSource, s as joinPath, t as below } from "./url-path.js";
import { n as languageTag } from "./tag.js";
import { a as isRepositoryFile, i as inside, s as pagesIn, t as filesIn } from "./places.js";
import { t as DataFile } from "./data-file.js";
import { c as record, l as text, r as at, s as listOf, u as texts } from "./value.js";
import { t as createGlob } from "./glob.js";
import { n as isContentPath } from "./find-pages.js";

// src/site/layout/file-routing.ts
function fileRouting(rules) {
	const { hidden, sourceRoots, shorthands } = rules;
	return {
		route: (page) => rules.route(page),
		aliases: (page) => rules.aliases?.(page) ?? [],
		published(file) {
			for (const { folder, under } of rules.statics) {
				const rel = below(folder, file);
				if (rel !== null) return `${under}/${rel}`;
			}
			return rules.colocated?.(file) ?? null;
		},
		...hidden !== void 0 && { hidden },
		doubt: (path) => {
			if (rules.doubt !== void 0) return rules.doubt(path);
			return rules.mayGenerate?.(path) === true ? rules.because ?? GENERATED : null;
		},
		...rules.sourceDoubt !== void 0 && { sourceDoubt: rules.sourceDoubt },
		...sourceRoots !== void 0 && { sourceRoots },
		...rules.variants !== void 0 && { variants: (path) => rules.variants?.(path) ?? [] },
		...shorthands !== void 0 && { shorthands }
	};
}
function placeOf(...steps) {
	const path = steps.flatMap((step) => step.split("/")).filter((step) => step !== "").join("/");
	return path === "" ? "" : `/${path}`;
}

// src/site/layout/language-folders.ts
const SHARED = .5;
function languageFolders(content, files) {
	const pages = /* @__PURE__ */ new Map();
	for (const file of files) {
		const rel = below(content, file);
		if (rel === null || !isSource(file)) continue;
		const [first = "", ...rest] = rel.split("/");
		const isFolder = rest.length > 0 && languageTag(first) !== null;
		const folder = isFolder ? first : "";
		pages.set(folder, (pages.get(folder) ?? /* @__PURE__ */ new Set()).add(isFolder ? rest.join("/") : rel));
	}
	const tags = /* @__PURE__ */ new Map();
	for (const [folder, own] of pages) {
		const tag = languageTag(folder);
		if (tag === null) continue;
		if ([...own].filter((rel) => [...pages].some(([other, theirs]) => other !== folder && theirs.has(rel))).length >= SHARED * own.size) tags.set(folder, tag);
	}
	return (path) => tags.get(below(content, path)?.split("/")[0] ?? "") ?? null;
}
function folderLanguage(path, tags) {
	const steps = folderOf(path).toLowerCase().split("/");
	return tags.find((tag) => steps.includes(tag.toLowerCase())) ?? null;
}
function languagesOfRoutes(folders, routes, content) {
	if (![...folders].some((path) => /^\[(?:lang|language|locale)\]$/.test(below(routes, path) ?? ""))) return [];
	return [...folders].flatMap((path) => folderOf(path) === content ? languageTag(below(content, path)) ?? [] : []);
}

// src/site/navigation/mintlify.ts
const MINTLIFY = ["docs.json", "mint.json"];
function mintlifyEntries(path, text, folder) {
	const navigation = new DataFile(path, text).field("/navigation");
	if (navigation?.pointer !== "/navigation") return [];
	return [...named(navigation)].flatMap(({ value, range }) => {
		if (typeof value !== "string" || !/^[^\s:]+$/.test(value)) return [];
		const file = joinPath(folder, value.replace(/^\//, ""));
		if (file === null) return [];
		return [{
			range,
			url: value,
			files: [
				`${file}.mdx`,
				`${file}.md`,
				file
			],
			certainty: "unsure"
		}];
	});
}
function* named(field) {
	if (field.children.length === 0 && /\/(?:pages\/\d+|root)$/.test(field.pointer)) yield field;
	for (const child of field.children) yield* named(child);
}

// src/site/generators/plain/hakyll.ts
const PROGRAM = /^(?:(?:src|app|hs)\/)?[^/]+\.l?hs$/;
const IMPORTS = /^[ \t>]{0,4}import[ \t]{1,40}(?:qualified[ \t]{1,40})?Hakyll(?:\b|$)/m;
const PACKAGE = /^(?:[^/]+\.cabal|package\.yaml)$/;
const COMBINED = /\b(?:fromList|fromGlob|hasVersion|hasNoVersion)\b|\.[|&]{2}\.|[\s()[\],]/g;
async function hakyllTold(survey, base) {
	const read = async (pattern) => {
		const named = [...survey.files].filter((file) => pattern.test(below(base, file) ?? ""));
		return Promise.all(named.map(async (file) => await survey.text(file) ?? ""));
	};
	const programs = await read(PROGRAM);
	if (!programs.some((program) => IMPORTS.test(program))) return null;
	const isMatched = matcherOf(programs);
	const pages = [...survey.files].filter((file) => isContentPath(file) && isMatched?.(below(base, file) ?? "") === true);
	return {
		dialect: null,
		mdx: null,
		reader: void 0,
		above: null,
		plainFields: readsLines(await read(PACKAGE)),
		data: null,
		folder: base,
		ignores: (path) => pages.length > 0 && isMatched?.(below(base, path) ?? "") === false
	};
}
function matcherOf(programs) {
	const globs = [];
	for (const program of programs) {
		const code = program.replace(/^[ \t]*--.*$/gm, "").replace(/\{-[\s\S]{0,20000}?-\}/g, "");
		for (const [, given = ""] of code.matchAll(/(?<![\w.'"])match(?:Metadata)?[ \t\n]{1,40}([^$\n]{0,300})\$/g)) {
			const texts = [...given.matchAll(/"([^"\n]{1,200})"/g)].map(([, glob = ""]) => glob);
			const left = given.replace(/"[^"\n]{0,200}"/g, "").replace(COMBINED, "");
			if (texts.length === 0 || left !== "") return null;
			globs.push(...texts);
		}
	}
	const matchers = globs.map((glob) => createGlob(glob.replace(/\*\*(?=[^/])/g, "**/*")));
	return (rel) => matchers.some((matches) => matches(rel));
}
function readsLines(packages) {
	const [bound] = packages.flatMap((text) => /\bhakyll\b([^,\n]{0,80})/.exec(text)?.[1] ?? []);
	if (bound === void 0) return packages.length === 0;
	const [, sign = "", major = "", minor = "0"] = /(==|\^>=|<=?)\s{0,9}(\d+)(?:\.(\d+))?/.exec(bound) ?? [];
	const version = Number(major) * 100 + Number(minor);
	return major !== "" && (sign === "<" ? version <= 408 : version < 408);
}

// src/site/generators/plain/named.ts
const NAMED = [
	{
		file: /^retype\.(?:ya?ml|json)$/,
		folder: key("input"),
		usual: "",
		ignored: key("exclude")
	},
	{
		file: /^_cobalt\.yml$/,
		folder: key("source"),
		usual: "",
		ignored: key("ignore")
	},
	{
		file: /^config\.ya?ml$/,
		isIts: (settings, survey, base) => "baseurl" in settings && ["pages", "layouts"].every((name) => survey.folders.has(inside(base, name))),
		folder: key("pages", "dir"),
		usual: "pages",
		ignored: key("pages", "exclude")
	},
	{
		file: /^cecil\.ya?ml$/,
		folder: key("pages", "dir"),
		usual: "pages",
		ignored: key("pages", "exclude")
	},
	{
		file: /^bridgetown\.config\.ya?ml$/,
		folder: key("source"),
		usual: "src",
		ignored: key("exclude"),
		data: "_data"
	},
	{
		file: /^observablehq\.config\.[jt]s$/,
		usual: "src",
		dialect: "observable"
	},
	{
		file: /^nanoc\.ya?ml$/,
		folder: nanocFolder,
		usual: "content",
		reader: nanocReader
	},
	{
		file: /^(?:docs|mint)\.json$/,
		usual: "",
		ignoreFile: ".mintignore"
	},
	{
		file: /^(?:sculpin\.json|app\/config\/sculpin_\w+\.yml)$/,
		usual: "source",
		reader: michelf,
		above: "blanks"
	},
	{
		file: /^composer\.json$/,
		isIts: requires("sculpin/sculpin"),
		usual: "source",
		reader: michelf,
		above: "blanks"
	},
	{
		file: /^composer\.json$/,
		isIts: requires("tightenco/jigsaw"),
		usual: "source"
	},
	{
		file: /^quartz\.config\.(?:ts|ya?ml)$/,
		usual: "content",
		ignored: (settings) => at(settings, "configuration", "ignorePatterns")
	},
	{
		file: /^rspress\.config\.[cm]?[jt]s$/,
		folder: key("root"),
		usual: "docs"
	}
];
function key(...path) {
	return (settings) => at(settings, ...path);
}
function requires(name) {
	return (settings) => ["require", "require-dev"].some((key) => name in record(settings[key]));
}
async function michelf() {
	return "php-markdown";
}
function nanocFolder(settings) {
	const named = listOf(settings["data_sources"]).filter((one) => /^filesystem/.test(text(at(one, "type")) ?? "")).map((one) => text(at(one, "content_dir")));
	return named.includes(null) ? null : named[0] ?? settings["content_dir"];
}
async function nanocReader(survey, base) {
	const rules = await survey.text(inside(base, "Rules")) ?? "";
	const named = new Set([...rules.matchAll(/\bfilter[ (]\s{0,9}:(kramdown|redcarpet|rdiscount|pandoc|commonmarker|bluecloth|maruku)\b/g)].map(([, name]) => name));
	return named.size === 1 && named.has("kramdown") ? "kramdown" : void 0;
}

// src/site/generators/plain/read-told.ts
const LEFT_OUT = [
	"README.md",
	"LICENSE.md",
	"CHANGELOG.md",
	"CONTRIBUTING.md",
	".claude",
	".agents",
	".github"
];
async function toldOf(survey, base) {
	for (const file of survey.files) {
		const rel = below(base, file);
		if (rel === null) continue;
		for (const named of NAMED) if (named.file.test(rel) && (named.isIts === void 0 || named.isIts(await survey.data(file), survey, base))) return told(named, file, survey, base);
	}
	return hakyllTold(survey, base);
}
async function told(named, file, survey, base) {
	const settings = await settingsIn(file, survey);
	const folder = joinPath(base, text(named.folder?.(settings)) ?? named.usual);
	const patterns = [...texts(named.ignored?.(settings))];
	if (named.ignoreFile !== void 0) patterns.push(...LEFT_OUT, await survey.text(inside(base, named.ignoreFile)) ?? "");
	const ignored = patterns.length === 0 ? null : (await import("./ignore.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default().add(patterns.join("\n"));
	const data = folder === null || named.data === void 0 ? null : inside(folder, named.data);
	const isThere = folder !== null && (folder === base || survey.folders.has(folder));
	return {
		dialect: named.dialect ?? null,
		mdx: named.ignoreFile === void 0 ? null : "mdx",
		reader: await named.reader?.(survey, base),
		above: named.above ?? null,
		plainFields: false,
		data: data !== null && survey.folders.has(data) ? data : null,
		folder: isThere ? folder : null,
		ignores: (path) => ignored?.ignores(below((isThere ? folder : null) ?? base, path) || path) === true
	};
}
async function settingsIn(file, survey) {
	if (!/\.[cm]?[jt]s$/.test(file)) return survey.data(file);
	const { value } = await survey.code(file);
	return typeof value === "object" && value !== null ? value : {};
}

// src/site/generators/plain/layout.ts
async function plainLayout({ survey, base, said }, names, usualDialect = "commonmark") {
	const { folders } = survey;
	const usualInput = usualFolder([...isSvelte(survey, base) ? ["src"] : [], ...names].map((name) => inside(base, name)), survey.files, base);
	const told = await toldOf(survey, base);
	const dialect = told?.dialect ?? usualDialect;
	const content = said.content ?? told?.folder ?? usualInput ?? base;
	const data = told?.data == null ? [] : [{
		folder: told.data,
		holds: "data",
		language: null
	}];
	const places = [pagesIn(content), ...data];
	const isAside = asideIn(content, survey.files);
	const within = filesIn({
		places,
		dialect,
		endings: [
			"md",
			"mdx",
			"markdown",
			"qmd"
		],
		languageOf: languageFolders(content, survey.files),
		out: (path) => told?.ignores(path) === true ? "excluded" : said.content === null && isAside(path) ? "unpublished" : null
	});
	const isFront = (path) => said.content === null && told === null && content === inside(base, "docs") && /^readme\.md$/i.test(below(base, path) ?? "");
	const usual = ["static", "public"].map((name) => inside(base, name));
	return {
		settings: {},
		isKnown: told === null,
		dialect,
		mdx: told?.mdx ?? null,
		content,
		static: said.static ?? usual.find((path) => folders.has(path)) ?? null,
		places,
		url: null,
		language: null,
		languages: [],
		headingIds: "github",
		...told !== null && {
			reader: told.reader,
			plainFields: told.plainFields
		},
		...told?.above != null && { above: told.above },
		menus: MINTLIFY.map((name) => inside(base, name)).filter((path) => survey.files.has(path)).map((path) => ({
			path,
			entries: (source) => mintlifyEntries(path, source, base)
		})),
		fileOf: (path) => isFront(path) ? {
			kind: "page",
			dialect,
			language: null
		} : within(path),
		routing: plainRouting
	};
}
function isSvelte({ files }, base) {
	return ["js", "ts"].some((ending) => files.has(inside(base, `svelte.config.${ending}`)));
}
const MOST = .25;
function usualFolder(folders, files, base) {
	const pages = [...files].filter((file) => below(base, file) !== null && isSource(file) && !isFrontOfRepository(file));
	return folders.find((folder) => {
		const held = pages.filter((file) => below(folder, file) !== null).length;
		return held > 0 && held >= MOST * pages.length;
	});
}
const NO_PAGES = /^_(?!posts$|pages$|docs$|articles$)/;
const NO_COLLECTION = /^_(?:components|layouts|partials|data|includes)$/;
function asideIn(content, files) {
	const collects = [...files].some((file) => /(?:^|\/)bridgetown\.config\.ya?ml$/.test(file));
	const isAside = (path) => (below(content, path) ?? "").split("/").slice(0, -1).some((step) => (collects ? NO_COLLECTION : NO_PAGES).test(step));
	let others = null;
	return (path) => {
		if (!isAside(path)) return false;
		others ??= [...files].some((file) => isSource(file) && below(content, file)?.includes("/") === false && !isFrontOfRepository(file));
		return others;
	};
}
function isFrontOfRepository(path) {
	return isRepositoryFile(path) || /(?:^|\/)readme\.md$/i.test(path);
}
const BUILDER = /^(?:cecil\.ya?ml|jbake\.properties|composer\.json|package\.json|Gemfile|Rakefile|Makefile|build\.gradle(?:\.kts)?|pom\.xml|[\w.-]+\.config\.[cm]?[jt]s)$/;
function isBuilt({ base, files }) {
	for (const file of files) if (BUILDER.test(below(base, file) ?? "")) return true;
	return false;
}
function plainRouting(input) {
	const { content } = input;
	const statics = input.static === null ? [] : [{
		folder: input.static,
		under: ""
	}];
	const routing = fileRouting({
		statics,
		route(page) {
			const rel = below(content, page.path);
			if (rel === null || !(isSource(rel) || rel.endsWith(".qmd"))) return null;
			const stem = stemOf(rel);
			return /^(?:index|_index|readme)$/i.test(stem) ? `${placeOf(folderOf(rel))}/` : `${placeOf(folderOf(rel), stem)}/`;
		},
		variants: (path) => path.endsWith(".md") ? [`${path}x`] : [],
		mayGenerate: (path) => {
			if (isBuilt(input)) return true;
			if (input.static === null || !isAsset(path)) return true;
			for (const file of input.files) if (below(input.static, file) !== null) return false;
			return true;
		},
		because: codedBy(null)
	});
	return {
		...routing,
		published: (file) => {
			const rel = below(content, file);
			return routing.published(file) ?? (rel === null || isSource(rel) ? null : `/${rel}`);
		}
	};
}

export { fileRouting as a, languagesOfRoutes as i, plainRouting as n, placeOf as o, folderLanguage as r, plainLayout as t };