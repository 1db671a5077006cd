import { n as globsOf, t as createGlob } from "./glob.js";
import { n as dayIn } from "./day.js";
import { t as mentionsOf } from "./mentions.js";
import { t as rules, u as announcementsOf } from "./rules.js";
import { t as hasReaders } from "./readers.js";
import { a as dependencyIn, d as readText, f as BASELINE_PATH, t as readSite, u as isRead } from "./read-site.js";
import { t as DataFile } from "./data-file.js";
import { r as loadReaders, t as readPage } from "./read-page.js";
import { t as ReadTrouble } from "./tree.js";
import { t as TrustedTree } from "./trusted-tree.js";
import { n as readCode } from "./code.js";
import { t as Call } from "./value.js";
import { i as isObject, r as escapeStep } from "./json-schema.js";
import { i as treeOf, n as INDEX_NAME, r as codeIn, t as panelFiles } from "./panel-files.js";
import { t as DiskTree } from "./disk.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { t as findRoot } from "./site-root.js";
import { join, posix, relative, resolve } from "node:path";

// src/review/announce.ts
function announce(page, site, today) {
	return announcementsOf(page, () => hasReaders(page, site) ? mentionsOf(page, {
		today,
		site
	}) : [], today);
}

// src/site/settings/written-code.ts
const MARKS = {
	unknown: "?",
	call: "()",
	object: "{}"
};
function writeCode({ value, calls, named }) {
	return {
		value: write$1(value),
		calls: write$1(calls),
		named: write$1(named)
	};
}
function write$1(value) {
	if (Array.isArray(value)) return value.map(write$1);
	if (value instanceof Call) return { [MARKS.call]: [value.name, write$1(value.given)] };
	if (typeof value === "object" && value !== null) {
		const own = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, write$1(one)]));
		return Object.values(MARKS).some((mark) => Object.hasOwn(own, mark)) ? { [MARKS.object]: own } : own;
	}
	return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value) ? value : { [MARKS.unknown]: 0 };
}

// src/site/index-file/asked-keys.ts
function noteAsked(page) {
	const asked = /* @__PURE__ */ new Set();
	const data = new Proxy(page.data, { get(target, key) {
		if (typeof key === "string") asked.add(key);
		return Reflect.get(target, key);
	} });
	return {
		page: new AskingPage(page, data),
		quiet: page,
		asked
	};
}
var AskingPage = class {
	data;
	#page;
	constructor(page, data) {
		this.#page = page;
		this.data = data;
	}
	get path() {
		return this.#page.path;
	}
	get source() {
		return this.#page.source;
	}
	get frontMatter() {
		return this.#page.frontMatter;
	}
	get fields() {
		return this.#page.fields;
	}
	get passages() {
		return this.#page.passages;
	}
	get body() {
		return this.#page.body;
	}
	get language() {
		return this.#page.language;
	}
	get layout() {
		return this.#page.layout;
	}
	field(pointer) {
		return this.#page.field(pointer);
	}
	fieldAt(offset) {
		return this.#page.fieldAt(offset);
	}
};

// src/site/index-file/reduce-page.ts
const TOLD = [
	"title",
	"layout",
	"$schema"
];
const CHOSEN = /* @__PURE__ */ new Set([
	"select",
	"boolean",
	"date",
	"datetime",
	"relation"
]);
const UNTOLD = "…";
function reducePage({ quiet: page, asked }, site) {
	if (!/\.(?:md|mdx|markdown|qmd|html?)$/i.test(page.path)) return dataOf(page, asked, site);
	const head = Object.keys(page.data).length === 0 && page.frontMatter === null ? "" : `---\n${dataOf(page, asked, site)}\n---\n`;
	const anchors = site.anchors(page);
	if (anchors === null) return `${head}{{%\n`;
	return head + [...anchors].map((id) => `<a id="${id.replace(/["\s&<>]/g, "")}"></a>\n`).join("");
}
function dataOf(page, asked, site) {
	const describe = site.describe(page.path);
	const shape = (value, pointer) => {
		if (Array.isArray(value)) return value.map((one, index) => shape(one, `${pointer}/${index}`));
		if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one, `${pointer}/${escapeStep(key)}`)]));
		if (typeof value === "boolean" || value === null || value === "") return value;
		if (CHOSEN.has(describe(pointer)?.widget ?? "")) return value;
		return typeof value === "number" ? 0 : UNTOLD;
	};
	const told = Object.entries(page.data).map(([key, value]) => [key, asked.has(key) || TOLD.includes(key) ? value : shape(value, `/${escapeStep(key)}`)]);
	return JSON.stringify(Object.fromEntries(told));
}

// src/site/index-file/make-site-index.ts
async function makeSiteIndex(tree, today, options = {}) {
	const recorder = new Recorder(tree);
	const { site, generators } = await readSite(recorder, new TrustedTree(recorder), options);
	const asked = await readAsked(tree, site);
	await site.prepare(asked.map(({ page }) => page));
	askAll(site, asked);
	const day = today(site.timeZone);
	const [shown, hidden] = parted(asked, site, day);
	const announced = shown.flatMap(({ quiet: page }) => {
		const told = options.announce?.(page, site.siteOf(page.path), day) ?? null;
		return told === null ? [] : [[page.path, told]];
	});
	const left = new Set(hidden.map(({ page }) => page.path));
	const excluded = (options.exclude ?? []).map((glob) => createGlob(glob, { dot: true }));
	const isLeft = (path) => left.has(path) || !isOurBusiness(path) || excluded.some((matches) => matches(path));
	const isPage = (path) => isRead(site.plan, path);
	const settings = [...recorder.found].filter((path) => !isPage(path) && !isLeft(path)).sort();
	const files = [...site.files].filter((path) => !isLeft(path) && !settings.includes(path) && isAsked(site, path));
	const texts = Object.fromEntries(await textsOf(tree, settings, left, site.configurationPath));
	const code = await codeOf(texts);
	return {
		index: {
			"relecture-index": 1,
			generators,
			files: treeOf(files),
			settings: {
				...texts,
				...recorder.namedAbove
			},
			...Object.keys(code).length > 0 && { code },
			pages: Object.fromEntries(shown.map((one) => [one.page.path, reducePage(one, site.siteOf(one.page.path))])),
			...announced.length > 0 && { announcements: Object.fromEntries(announced) },
			unshown: left.size
		},
		cms: site.cms?.path ?? null
	};
}
function parted(asked, site, today) {
	const isShown = ({ quiet }) => {
		const reason = site.hidden(quiet, today)?.reason;
		return reason === void 0 || reason === "redirect";
	};
	return [asked.filter(isShown), asked.filter((one) => !isShown(one))];
}
function isOurBusiness(path) {
	return !/(?:^|\/)\.(?!well-known\/)/.test(path) || OURS.test(path);
}
const OURS = /^(?:\.github\/relecture\.ya?ml|\.relecture-baseline\.json|\.pages\.ya?ml)$/;
function isAsked({ plan }, path) {
	return isRead(plan, path) || !/\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|go|lock|map|s?css|less)$/i.test(path) || plan.fileOf(path).kind !== "other";
}
async function readAsked(tree, site) {
	const pages = [];
	for (const path of [...site.files].sort()) {
		if (!isRead(site.plan, path)) continue;
		try {
			const bytes = await tree.read(path);
			const manner = site.reading(path);
			const readers = await loadReaders(path, bytes, manner);
			pages.push(noteAsked(readPage(path, bytes, {
				...manner,
				readers
			}).page));
		} catch (error) {
			if (!(error instanceof ReadTrouble)) throw error;
		}
	}
	return pages;
}
function askAll(site, asked) {
	for (const { page } of asked) {
		site.route(page);
		site.resolve("/", page);
		for (const relation of site.relations(page.path)) relation.values;
	}
}
async function codeOf(texts) {
	const told = {};
	for (const [path, text] of Object.entries(texts)) {
		const source = codeIn(path, text);
		if (source === null) continue;
		const written = writeCode(await readCode(path.replace(/\.json$/, ".mjs"), source));
		if (JSON.stringify(written).length <= MOST_TOLD) told[path] = written;
	}
	return told;
}
const MOST_TOLD = 5e4;
async function textsOf(tree, paths, left, own) {
	return (await Promise.all(paths.map(async (path) => [path, await readText(tree, path)]))).flatMap(([path, text]) => text === null ? [] : [[path, path === own ? withoutHeaders(path, text) : settingText(path, text, left)]]);
}
function settingText(path, text, left) {
	const isManifest = /(?:^|\/)package\.json$/.test(path);
	if (!isManifest && path !== ".relecture-baseline.json") return text;
	try {
		const value = JSON.parse(text);
		const { dependencies, devDependencies } = value;
		if (isManifest) return JSON.stringify({
			dependencies,
			devDependencies
		});
		return JSON.stringify({
			...value,
			findings: value.findings.filter((one) => !left.has(one.path))
		});
	} catch {
		return "{}";
	}
}
function withoutHeaders(path, text) {
	const field = new DataFile(path, text).field("/links/headers");
	if (field?.pointer !== "/links/headers") return text;
	return `${text.slice(0, field.range.start)}{}${text.slice(field.range.end)}`;
}
var Recorder = class {
	found = /* @__PURE__ */ new Set();
	namedAbove = {};
	#tree;
	constructor(tree) {
		this.#tree = tree;
	}
	files() {
		return this.#tree.files();
	}
	async closed() {
		return await this.#tree.closed?.() ?? [];
	}
	async above(name) {
		const all = await this.#tree.above?.(name) ?? [];
		for (const { path, text } of all) {
			const words = dependencyIn(text)?.words;
			if (words !== void 0) this.namedAbove[path] = `{${words}}`;
		}
		return all;
	}
	async read(path) {
		const bytes = await this.#tree.read(path);
		this.found.add(path);
		return bytes;
	}
};

// src/cli/cms/index-site.ts
async function indexSite(options, terminal, cwd) {
	const { root } = findRoot({
		...options,
		paths: []
	}, cwd);
	const words = options.locale.cli.index;
	const tree = new DiskTree(root);
	const { index, cms } = await makeSiteIndex(tree, (zone) => options.asOf ?? dayIn(/* @__PURE__ */ new Date(), zone), {
		rules,
		announce,
		exclude: options.exclude.flatMap(globsOf),
		...options.config !== null && { configurationPath: options.config }
	});
	if (options.out === null && cms === null) throw new InputError(words.noCms);
	const folder = options.out === null ? join(root, posix.dirname(cms ?? "")) : resolve(cwd, options.out);
	const text = `${JSON.stringify(index)}\n`;
	write(folder, INDEX_NAME, text, root, options);
	const shown = relative(cwd, join(folder, INDEX_NAME));
	const kilobytes = Math.ceil(Buffer.byteLength(text) / 1e3);
	terminal.out(`${words.written({
		path: shown,
		pages: Object.keys(index.pages).length,
		kilobytes
	})}\n`);
	if (index.unshown > 0) terminal.out(`${words.unshown({ count: index.unshown })}\n`);
	const paths = Object.keys(index.settings);
	if (paths.length > 0) terminal.out(`${words.settings({ paths })}\n`);
	if (options.panel) copyPanel(folder, root, options, terminal, relative(cwd, folder) || ".");
	return 0;
}
function copyPanel(folder, root, options, terminal, shown) {
	const files = panelFiles();
	for (const { name, text } of files) write(folder, name, text, root, options);
	terminal.out(`${options.locale.cli.index.panel({
		folder: shown,
		count: files.length
	})}\n`);
}
function write(folder, name, text, root, { locale }) {
	const path = join(folder, name);
	try {
		writeFileIn(root, path, text);
	} catch {
		throw new InputError(locale.cli.usage.write({ path }));
	}
}

export { indexSite };