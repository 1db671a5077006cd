import { o as __toESM } from "./rolldown-runtime.js";
import { t as decodeText } from "./decode.js";
import { t as ReadTrouble } from "./tree.js";
import { a as labelsAt, c as stepsOf$1, i as isObject, l as valueAt, n as dialectOf, o as pointerShown, r as escapeStep, s as schemasAt, t as decodeStep } from "./json-schema.js";
import { a as syntaxTroubles, c as wrongDate, i as soundPart, l as partOf, n as folderPath, o as show, r as readConfiguration, s as tellLimit } from "./read.js";
import { i as isUnder, n as isContentPath, r as isOfTheRepository } from "./find-pages.js";
import { c as regionOf, i as LazyPassage, l as languagesOfNames, n as readValues, r as loadReaders, t as readPage, u as readSource } from "./read-page.js";
import { n as languageTag, r as primaryOf } from "./tag.js";
import { t as Source } from "./source.js";
import { t as parseUrl } from "./parse-url.js";
import { t as defaults } from "./defaults.js";
import { n as globsOf, t as createGlob } from "./glob.js";
import { n as toString } from "./micromark-util-normalize-identifier.js";
import { t as visit } from "./lib2.js";
import { o as isRiskyTogether } from "./risk.js";
import { a as numberIds, c as withoutAccents, i as headingId, n as labelsOf, o as slugify, s as urlize } from "./labels.js";
import { i as outputHolding, n as GENERATED, r as codedBy } from "./doubt.js";
import { a as isAsset, d as splitReference, f as stemOf, i as folderOf$1, l as routeKey, n as decodePath, o as isSource, r as extensionOf, s as joinPath, t as below, u as servedUnder } from "./url-path.js";
import { a as Collections, c as localeOfEntry, l as loadEngine, n as join$1, r as normalize, s as isShown, t as dirname, u as namesOf$2 } from "./posix-path.js";
import { n as isDataPath, r as isTomlFile } from "./formats.js";
import { a as isSettings, c as record, d as webAddress, i as defaultText, l as text$1, n as UNKNOWN$1, o as isUncertain, r as at$1, s as listOf, t as Call, u as texts } from "./value.js";
import { t as isRedirect } from "./redirect.js";
import { n as firstLine, r as readDataFile, t as DataFile } from "./data-file.js";
import { a as isRepositoryFile, c as isServerConfiguration, i as inside, n as firstFolder, o as isUnreadFormat, r as folderNamed, s as pagesIn, t as filesIn } from "./places.js";
import { i as nodesOf, n as readCode, t as parseProgram } from "./code.js";
import { a as fileRouting, i as languagesOfRoutes, o as placeOf$2, r as folderLanguage, t as plainLayout } from "./layout.js";
import { i as withEntries, n as readCollections, t as ENTRIES } from "./collections.js";
import { a as readsCjkEmphasis, i as packagesOf, n as docusaurusVersion, r as isStrictMdx, t as docusaurusMdx } from "./version2.js";
import { t as require_ignore } from "./ignore2.js";
import { n as readHugoConfiguration, t as configurationFiles } from "./configuration.js";
import { t as scalarText } from "./scalar-text.js";
import { n as runBounded, t as TooSlow } from "./bounded.js";
import { n as nearest } from "./nearest.js";
import { t as slipOf } from "./slip.js";

// src/content/piece.ts
const SLICE = 13;
function pieceOf(text) {
	return text.length < SLICE ? text : JSON.parse(JSON.stringify(text));
}

// src/content/deferred-page.ts
const SHORT = 2e4;
var DeferredPage = class {
	path;
	source;
	#origin;
	#page = null;
	#text = null;
	#data = null;
	#isWild = false;
	constructor(path, origin, page = null) {
		this.path = path;
		this.#origin = origin;
		this.#page = page;
		this.source = new DeferredSource(() => this.#textAlone);
	}
	get #whole() {
		this.#page ??= this.#origin.read();
		this.#origin.looked(this);
		return this.#page;
	}
	get #textAlone() {
		const text = this.#page?.source ?? this.#text ?? readSource(this.#origin.bytes()).source;
		if (this.#page === null) this.#text = text;
		this.#origin.looked(this);
		return text;
	}
	letGo() {
		if (this.#page !== null && this.fieldsLength < SHORT) this.#data ??= copyOf$1(this.#page.data);
		this.#page = null;
		this.#text = null;
	}
	get fieldsLength() {
		const range = this.#page?.frontMatter?.range;
		return range === void 0 ? 0 : range.end - range.start;
	}
	get data() {
		if (this.#data === null && this.#page === null && !this.#isWild) {
			const values = this.#origin.values();
			if (values === null) this.#isWild = true;
			else this.#data = copyOf$1(values);
		}
		return this.#data ?? this.#whole.data;
	}
	get frontMatter() {
		return this.#whole.frontMatter;
	}
	get fields() {
		return this.#whole.fields;
	}
	get passages() {
		return this.#whole.passages;
	}
	get body() {
		return this.#whole.body;
	}
	get language() {
		return this.#whole.language;
	}
	get layout() {
		return this.#whole.layout;
	}
	field(pointer) {
		return this.#whole.field(pointer);
	}
	fieldAt(offset) {
		return this.#whole.fieldAt(offset);
	}
};
var DeferredSource = class extends Source {
	#find;
	#isFaithful = null;
	constructor(find) {
		super("");
		this.#find = find;
	}
	get text() {
		return this.#find().text;
	}
	get isFaithful() {
		this.#isFaithful ??= this.#find().isFaithful;
		return this.#isFaithful;
	}
};
function copyOf$1(value) {
	if (typeof value === "string") return pieceOf(value);
	if (Array.isArray(value)) return value.map(copyOf$1);
	if (typeof value !== "object" || value === null) return value;
	const copy = Object.create(null);
	for (const [key, one] of Object.entries(value)) copy[key] = copyOf$1(one);
	return copy;
}

// src/content/page-shelf.ts
const ROOM = 64e6;
const FIELDS = 100;
const PARSED = 30;
const OPEN = 64;
var PageShelf = class {
	#pack;
	#room;
	#weights = /* @__PURE__ */ new Map();
	#total = 0;
	#held = null;
	#latest = null;
	constructor(pack = (bytes) => () => bytes, room = ROOM) {
		this.#pack = pack;
		this.#room = room;
	}
	add(path, bytes, { read, values }, page = null) {
		const { length } = bytes;
		const unpack = this.#pack(bytes);
		const looked = (one) => this.#look(one, length);
		return new DeferredPage(path, {
			read: () => read(unpack()),
			values: () => values?.(unpack()) ?? null,
			bytes: unpack,
			looked
		}, page);
	}
	hold(page) {
		if (!(page instanceof DeferredPage) || page === this.#held) return;
		const before = this.#held;
		this.#held = page;
		this.#latest = page;
		if (before !== null && this.#weights.has(before)) this.#weigh(before, weightOf(before, PARSED));
		this.#weigh(page, weightOf(page, OPEN));
	}
	#look(page, size) {
		if (page === this.#latest) return;
		this.#latest = page;
		this.#weigh(page, Math.max(this.#weights.get(page) ?? 0, size + FIELDS * page.fieldsLength));
	}
	#weigh(page, weight) {
		this.#total += weight - (this.#weights.get(page) ?? 0);
		this.#weights.delete(page);
		this.#weights.set(page, weight);
		for (const [other, freed] of this.#weights) {
			if (this.#total <= this.#room) return;
			if (other === page || other === this.#held) continue;
			other.letGo();
			if (other === this.#latest) this.#latest = null;
			this.#weights.delete(other);
			this.#total -= freed;
		}
	}
};
function weightOf(page, text) {
	return text * page.source.length + FIELDS * page.fieldsLength;
}

// src/configuration/baseline.ts
const BASELINE_PATH = ".relecture-baseline.json";
const FINGERPRINT = /^[0-9a-f]{12}\.(?:[0-9a-f]{12})?$/;
async function readBaseline(tree, settings) {
	const seen = await readEntries(tree);
	const inForce = settings === null ? null : settings.tree === tree ? seen : await readEntries(settings.tree);
	return {
		baseline: Array.isArray(inForce) ? inForce : null,
		trouble: seen === "broken" ? [TROUBLE] : []
	};
}
async function readEntries(tree) {
	try {
		return parseBaseline(decodeText(await tree.read(".relecture-baseline.json")).text) ?? "broken";
	} catch (error) {
		if (!(error instanceof ReadTrouble)) throw error;
		return error.code === "missing" ? null : "broken";
	}
}
const TROUBLE = {
	rule: "configuration-syntax",
	path: BASELINE_PATH,
	message: "baseline",
	at: {
		start: 0,
		end: 0
	}
};
function parseBaseline(text) {
	let value;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return null;
	}
	if (!isObject(value) || value["version"] !== 1 || !Array.isArray(value["findings"])) return null;
	const findings = value["findings"];
	return findings.every(isEntry) ? findings : null;
}
function isEntry(value) {
	if (!isObject(value)) return false;
	const { rule, path, field, fingerprint, others = [], count = 2, kind = "" } = value;
	return typeof rule === "string" && typeof path === "string" && (field === null || typeof field === "string") && isFingerprint(fingerprint) && Array.isArray(others) && others.every(isFingerprint) && Number.isSafeInteger(count) && typeof kind === "string";
}
function isFingerprint(value) {
	return typeof value === "string" && FINGERPRINT.test(value);
}
function writeBaseline(entries) {
	return `{\n"version": 1,\n"findings": [\n${entries.map((entry) => JSON.stringify(entry)).sort().join(",\n")}\n]\n}\n`;
}

// src/content/read-text.ts
async function readText(tree, path) {
	try {
		return decodeText(await tree.read(path)).text;
	} catch (error) {
		if (error instanceof ReadTrouble) return null;
		throw error;
	}
}

// src/site/anchors.ts
function createAnchors(style) {
	const known = /* @__PURE__ */ new WeakMap();
	return (page) => {
		if (style === "none" || page.body.text.includes("{{%")) return null;
		let found = known.get(page);
		if (found === void 0) {
			const unparsed = page.passages.filter((passage) => !(passage instanceof LazyPassage && passage.isParsed));
			if (isRiskyTogether(unparsed)) return null;
			found = anchorsOf(page, style);
		}
		known.set(page, found);
		return found;
	};
}
function anchorsOf(page, style) {
	const anchors = /* @__PURE__ */ new Set();
	for (const passage of page.passages) {
		if (passage.kind !== "markdown" && passage.kind !== "html") continue;
		for (const id of explicitIds(passage.text)) anchors.add(id);
		if (passage.kind === "html") continue;
		const headings = headingsOf(passage.tree).filter((one) => style === "loose" || !hasOwnId(one, passage.text));
		const terms = style.startsWith("goldmark") ? definedTerms(passage.text) : [];
		for (const textOfHeading of [seenText, (heading) => writtenText(heading, passage)]) {
			const named = headings.map((heading) => ({
				at: heading.position?.start.offset ?? 0,
				text: textOfHeading(heading)
			}));
			for (const group of [named, [...named, ...terms].sort((one, other) => one.at - other.at)]) for (const id of numberIds(group.map(({ text }) => headingId(text, style)), style)) anchors.add(id);
		}
	}
	return anchors;
}
function headingsOf(tree) {
	const headings = [];
	visit(tree, "heading", (heading) => {
		headings.push(heading);
	});
	return headings;
}
function hasOwnId({ position }, text) {
	const end = position?.end.offset ?? 0;
	const line = text.slice(Math.max(position?.start.offset ?? 0, end - 300), end);
	return /\{:?[^{}\n#]{0,200}#[^{}\s]{1,200}[^{}\n]{0,200}\}\s*$/.test(line) || /^\n\{:[^{}\n#]{0,200}#/.test(text.slice(end, end + 300));
}
function seenText(heading) {
	return withoutAttributes(toString(heading));
}
function writtenText(heading, passage) {
	const first = heading.children[0]?.position?.start.offset;
	const last = heading.children.at(-1)?.position?.end.offset;
	return first === void 0 || last === void 0 ? "" : withoutAttributes(passage.text.slice(first, last));
}
function withoutAttributes(text) {
	const brace = text.trimEnd().endsWith("}") ? text.lastIndexOf("{") : -1;
	return brace >= 0 && /[:#]/.test(text.charAt(brace + 1)) ? text.slice(0, brace).trimEnd() : text;
}
function explicitIds(text) {
	const ids = [];
	if (text.includes("<") || text.includes("{%")) for (const match of text.matchAll(/\s(?:id|name)\s{0,9}=\s{0,9}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'>]{1,200}))/gi)) ids.push(match[1] ?? match[2] ?? match[3] ?? "");
	if (text.includes("{")) for (const match of text.matchAll(/\{:?[^{}\n#]{0,100}#([^\s{}#."']{1,200})/g)) ids.push(match[1] ?? "");
	if (text.includes(")=")) for (const [, name = ""] of text.matchAll(/^[ \t]{0,3}\(([^()\r\n]{1,200})\)=[ \t]*$/gm)) ids.push(name, name.toLowerCase().replace(/[^a-z\d]+/g, "-"));
	if (/:(?:label|name):/.test(text)) for (const [, name = ""] of text.matchAll(/^[ \t>]{0,20}:(?:label|name):[ \t]{1,9}([^\s"']{1,200})/gm)) ids.push(name);
	if (text.includes("[^")) for (const match of text.matchAll(/\[\^([^\]\s]{1,100})\]/g)) ids.push(`fn:${match[1]}`, `fnref:${match[1]}`, `fn-${match[1]}`);
	return ids;
}
function definedTerms(text) {
	if (!text.includes("\n:")) return [];
	return [...text.matchAll(/^([^\n]{1,200})\n\n?:[ \t]/gm)].map(({ index, 1: term = "" }) => ({
		at: index,
		text: term
	}));
}

// src/site/plan.ts
function isRead(plan, path) {
	const { kind } = plan.fileOf(path);
	return kind === "page" || kind === "data";
}
function isOutside(file) {
	return file.kind === "out" && (file.reason === "unpublished" || file.reason === "unlisted");
}

// src/site/index-pages.ts
const BATCH = 64;
async function indexPages(tree, site, given, into, shelf, checkpoint) {
	for (const page of given) into.set(page.path, page);
	const paths = [...site.files].filter((path) => !into.has(path) && isRead(site.plan, path));
	for (let start = 0; start < paths.length; start += BATCH) {
		checkpoint();
		const batch = paths.slice(start, start + BATCH);
		const read = await Promise.all(batch.map((path) => bytesOf(tree, path)));
		for (const [index, path] of batch.entries()) {
			const bytes = read[index];
			if (bytes == null) continue;
			const reading = site.reading(path);
			const readers = await loadReaders(path, bytes, reading);
			into.set(path, shelf.add(path, bytes, {
				read: (content) => readPage(path, content, {
					...reading,
					readers
				}).page,
				values: (content) => readValues(content, reading)
			}));
		}
	}
}
async function bytesOf(tree, path) {
	try {
		return await tree.read(path);
	} catch (error) {
		if (error instanceof ReadTrouble) return null;
		throw error;
	}
}

// src/site/routes/file-index.ts
var FileIndex = class {
	#exact = /* @__PURE__ */ new Map();
	#lower = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Set();
	#named = null;
	constructor(files) {
		for (const file of files) {
			const name = file.normalize("NFC");
			this.#exact.set(name, file);
			this.#lower.set(name.toLowerCase(), file);
			for (let slash = name.lastIndexOf("/"); slash > 0; slash = name.lastIndexOf("/", slash - 1)) {
				const folder = name.slice(0, slash);
				if (this.#folders.has(folder)) break;
				this.#folders.add(folder);
			}
		}
	}
	find(path) {
		const name = path.normalize("NFC");
		const exact = this.#exact.get(name);
		if (exact !== void 0) return {
			kind: "file",
			path: exact
		};
		const other = this.#lower.get(name.toLowerCase());
		return other === void 0 ? null : {
			kind: "case",
			path: other
		};
	}
	named(name) {
		this.#named ??= byName(this.#exact);
		return this.#named.get(name) ?? [];
	}
	holds(folder) {
		return folder === "" ? this.#exact.size > 0 : this.#folders.has(folder.normalize("NFC"));
	}
};
function byName(exact) {
	const named = /* @__PURE__ */ new Map();
	for (const [path, file] of exact) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const known = named.get(name);
		if (known === void 0) named.set(name, [file]);
		else known.push(file);
	}
	return named;
}

// src/site/media.ts
const IN_CLOUDINARY = /^\/?v1\d{9}\//;
function createMedia(input) {
	let index = null;
	return (value, from, pointer) => {
		const written = value.trim();
		if (written === "" || /\{\{|\{%|^data:/.test(written)) return {
			kind: "unknown",
			doubt: null
		};
		if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return input.resolve(written, from);
		if (IN_CLOUDINARY.test(written)) return {
			kind: "unknown",
			doubt: {
				reason: "media",
				by: null
			}
		};
		index ??= new FileIndex(input.files);
		const found = locate(decodePath(splitReference(written).path), from, pointer, input, index);
		if (found.kind !== "missing" || !written.startsWith("/")) return found;
		const served = input.resolve(written, from);
		return served.kind === "file" ? served : found;
	};
}
function locate(path, from, pointer, input, index) {
	const folders = foldersOf$1(from, pointer, input);
	let other = null;
	for (const candidate of candidates(path, from, folders, input)) {
		const found = index.find(candidate);
		if (found?.kind === "file") return found;
		other ??= found;
	}
	if (other !== null) return other;
	const nearest = folders.find(({ shown }) => shown !== "" && below(shown, path.replace(/^\/+/, "")) !== null);
	if (nearest !== void 0 && !index.holds(nearest.media)) return {
		kind: "unknown",
		doubt: {
			reason: "media",
			by: null
		}
	};
	if (folders.filter(({ media }) => index.holds(media)).length === 0 && !(input.static !== null && path.startsWith("/") && index.holds(input.static))) return {
		kind: "unknown",
		doubt: {
			reason: "media",
			by: null
		}
	};
	const output = outputHolding(path, input.base, index);
	return output === null ? { kind: "missing" } : {
		kind: "unknown",
		doubt: output
	};
}
function candidates(path, from, folders, input) {
	const bare = path.replace(/^\/+/, "");
	const found = [];
	for (const { media, shown } of folders) {
		const inside = below(shown, bare);
		if (inside !== null) found.push(joinPath(media, inside));
		found.push(joinPath(media, bare));
	}
	for (const root of [
		input.static,
		input.base,
		joinPath(input.base, "assets"),
		input.content
	]) if (root !== null) found.push(joinPath(root, bare));
	if (!path.startsWith("/")) found.push(joinPath(folderOf$1(from.path), path));
	found.push(joinPath("", bare));
	if (input.generator === "quarto") for (let folder = folderOf$1(from.path); folder !== ""; folder = folderOf$1(folder)) found.push(joinPath(folder, bare));
	return found.filter((candidate) => candidate !== null);
}
function foldersOf$1(page, pointer, { cms, collections, static: root }) {
	const collection = collections.find((one) => one.matches(page.path))?.cms;
	const file = collection?.files.find((one) => one.file === page.path);
	const field = findField(file?.fields ?? collection?.fields ?? [], pointer);
	return [
		{
			media: text(field?.options["media_folder"]),
			shown: text(field?.options["public_folder"])
		},
		{
			media: file?.mediaFolder ?? null,
			shown: file?.publicFolder ?? null
		},
		{
			media: collection?.mediaFolder ?? null,
			shown: collection?.publicFolder ?? null
		},
		{
			media: cms?.mediaFolder ?? null,
			shown: cms?.publicFolder ?? null
		}
	].flatMap(({ media, shown }, level) => {
		if (media === null || media.includes("{{")) return [];
		const place = level === 3 || media.startsWith("/") ? media.replace(/^\/+/, "") : joinPath(folderOf$1(page.path), media);
		if (place === null) return [];
		const fallback = root === null ? place : below(root, place) ?? place;
		return [{
			media: place.replace(/\/+$/, ""),
			shown: (shown ?? fallback).replace(/^\/+|\/+$/g, "")
		}];
	});
}
function findField(fields, pointer) {
	let level = fields;
	let found = null;
	for (const step of pointer.split("/").slice(1)) {
		if (/^\d+$/.test(step) && found?.widget === "list") {
			found = found.item ?? found;
			continue;
		}
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		const next = level.find((field) => field.name === name);
		if (next === void 0) return found;
		found = next;
		level = [next, ...next.item === null ? [] : [next.item]].flatMap(({ fields: own, types }) => [...own, ...types.flatMap((type) => type.fields)]);
	}
	return found;
}
function text(value) {
	return typeof value === "string" ? value : null;
}

// src/site/relations/relation-values.ts
const VARIABLE = /\{\{ *([^}{| ]+) *(?:\| *([^}{]+?))? *\}\}/g;
const PAGES_VARIABLE = /\{([^{}]{1,100})\}/g;
function relationValues(page, template, folder, root = "") {
	if (template === "{{fields.slug | default('{{filename}}')}}") return [asText(page.data["slug"]) || stemOf(page.path)];
	return expand$1(page.data, template).map((path) => path.includes("{") ? compile(page, path, folder, root) : asText(at(page.data, path))).filter((value) => value !== "");
}
function expand$1(data, path) {
	const star = path.endsWith(".*") ? path.length - 2 : path.indexOf(".*.");
	if (star < 0) return [path];
	const list = at(data, path.slice(0, star).replace(/^.*\{\{ *(?:fields\.)?/, ""));
	const rest = path.slice(star + 2);
	return Array.isArray(list) ? list.flatMap((_, index) => expand$1(data, `${path.slice(0, star)}.${index}${rest}`)) : [];
}
function compile(page, template, folder, root) {
	if (!template.includes("{{")) return template.replace(PAGES_VARIABLE, (_, key) => key === "path" ? below(root, page.path) ?? page.path : variable(page, key, folder));
	return template.replace(VARIABLE, (_, key, filter) => applyFilter(variable(page, key, folder), filter));
}
function variable(page, key, folder) {
	if (key.startsWith("fields.")) return asText(at(page.data, key.slice(7)));
	if (key === "slug") return (below(folder, page.path) ?? page.path).replace(/\.[^./]+$/, "");
	if (key === "filename") return stemOf(page.path);
	if (key === "extension") return extensionOf(page.path);
	if (key === "dirname") return folderOf$1(below(folder, page.path) ?? page.path);
	return asText(at(page.data, key));
}
function applyFilter(value, filter) {
	if (filter === "upper") return value.toUpperCase();
	if (filter === "lower") return value.toLowerCase();
	const [, name, first, second] = /^(default|ternary)\('([^']*)'(?:, *'([^']*)')?\)$/.exec(filter ?? "") ?? [];
	if (name === "default") return value === "" ? first ?? "" : value;
	if (name === "ternary") return value === "" ? second ?? "" : first ?? "";
	const length = /^truncate\((\d+)(?:, *['"]([^'"]*)['"])?\)$/.exec(filter ?? "");
	if (length === null || value.length <= Number(length[1])) return value;
	return value.slice(0, Number(length[1])) + (length[2] || "...");
}
function at(data, path) {
	let value = data;
	for (const step of path.split(/[.[\]]/)) {
		if (step === "") continue;
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = Reflect.get(value, step);
	}
	return value;
}
function asText(value) {
	return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

// src/site/relations/targets.ts
function gather(target, pages) {
	const values = /* @__PURE__ */ new Map();
	const hidden = /* @__PURE__ */ new Map();
	for (const page of pages.values()) {
		if (!target.holds(page.path)) continue;
		const into = target.accepts(page) ? values : hidden;
		const written = relationValues(page, target.template, target.folder, target.root);
		for (const value of written.flatMap((one) => alsoFolder(target.entryOf?.(page.path, one) ?? one))) if (!into.has(target.prefix + value)) into.set(target.prefix + value, page.path);
	}
	return {
		values: values.size > 0 ? values : null,
		hidden
	};
}
function alsoFolder(value) {
	const folder = value.replace(/\/_?index$/, "");
	return folder === value ? [value] : [value, folder];
}
function cmsTargets(field, collections) {
	const { collection, collections: several } = field.options;
	const names = Array.isArray(several) ? several : [collection];
	const targets = names.flatMap((name) => cmsTarget(field, name, collections) ?? []);
	return targets.length === names.length ? targets : [];
}
function cmsTarget(field, named, collections) {
	const collection = collections.find(({ name }) => name === named);
	const template = field.options["value_field"];
	if (collection === void 0 || typeof template !== "string") return null;
	const file = collection.cms.files.find(({ name }) => name === field.options["file"]);
	const filters = Array.isArray(field.options["filters"]) ? field.options["filters"] : [];
	const root = typeof field.options["base"] === "string" ? field.options["base"] : "";
	const folder = collection.cms.folder ?? "";
	const start = template === "{path}" && folder !== "" ? `${below(root, folder) ?? folder}/` : void 0;
	return {
		label: collection.label,
		folder,
		holds: (path) => file === void 0 ? collection.matches(path) : path === file.file,
		accepts: (page) => isShown(collection.cms, page) && filters.every((filter) => passes(page, filter)),
		template,
		prefix: "",
		root,
		...file === void 0 && collection.cms.i18n !== null && /\{\{ *(?:slug|filename)/.test(template) && { entryOf: inLanguages(collection.cms) },
		...start !== void 0 && { start }
	};
}
function inLanguages(collection) {
	return (path, value) => {
		const locale = localeOfEntry(collection, path);
		if (locale === null) return value;
		const end = `.${locale}`;
		return value.endsWith(end) ? value.slice(0, -end.length) : value.startsWith(`${locale}/`) ? value.slice(locale.length + 1) : value;
	};
}
function passes(page, filter) {
	if (typeof filter !== "object" || filter === null) return true;
	const { field, values } = filter;
	if (typeof field !== "string" || !Array.isArray(values)) return true;
	let value = page.data;
	for (const step of field.split(".")) value = typeof value === "object" && value !== null ? Reflect.get(value, step) : void 0;
	return values.includes(value);
}
function configuredTarget(setting) {
	if (typeof setting?.target !== "string") return null;
	const glob = /[*?{[]/.test(setting.target);
	const folder = setting.target.replace(/\/+$/, "");
	const matches = glob ? createGlob(folder) : (path) => below(folder, path) !== null || path === folder;
	const start = glob ? folderOf$1(`${folder.slice(0, folder.search(/[*?{[]/))}x`) : folder;
	return {
		label: setting.label ?? start.slice(start.lastIndexOf("/") + 1).replace(/^_/, ""),
		folder: start,
		holds: (path) => matches(path) && !/(?:^|\/)_index\.[a-z]+$/.test(path),
		accepts: () => true,
		template: template(setting.by ?? "file"),
		prefix: setting.prefix ?? ""
	};
}
function template(by) {
	if (by === "file") return "{{filename}}";
	if (by === "path") return "{{slug}}";
	if (by === "slug") return "{{fields.slug | default('{{filename}}')}}";
	return by.startsWith("fields.") ? by.slice(7) : by;
}

// src/site/relations/relations.ts
function createRelations(input) {
	let declared = null;
	return (path) => {
		declared ??= [...input.collections.flatMap((one) => cmsRelations(one, input)), ...input.settings.flatMap((one) => configured(one, input))];
		return declared.filter((relation) => relation.applies(path));
	};
}
function relation({ field, kinds }, applies, target, pages) {
	let gathered = null;
	const all = () => {
		gathered ??= gather(target, pages);
		return gathered;
	};
	return {
		field,
		kinds,
		applies,
		label: target.label,
		start: target.start ?? null,
		get values() {
			return all().values;
		},
		get hidden() {
			return all().hidden;
		}
	};
}
function cmsRelations(collection, input) {
	const { cms } = collection;
	const tops = cms.i18n?.structure === "single_file" ? cms.i18n.locales.map((locale) => [locale]) : [[]];
	const found = [];
	for (const top of tops) {
		const isOwn = (page) => cms.folder !== null && collection.matches(page);
		const kinds = cms.kinds === void 0 ? [] : eachKind(cms.kinds.all, [cms.kinds.key], top.length);
		if (cms.kinds === void 0) walk(cms.fields, {
			field: top,
			kinds: []
		}, (field, at) => add(field, at, isOwn));
		for (const { type, kind } of kinds) walk(type.fields, {
			field: top,
			kinds: [kind]
		}, (field, at) => add(field, at, isOwn));
		for (const file of cms.files) walk(file.fields, {
			field: top,
			kinds: []
		}, (field, at) => add(field, at, (page) => page === file.file));
	}
	return found;
	function add(field, at, applies) {
		for (const target of cmsTargets(field, input.collections)) found.push(relation(at, applies, target, input.pages));
	}
}
function walk(fields, top, visit) {
	for (const field of fields) walkField(field, {
		...top,
		field: [...top.field, field.name]
	}, visit);
}
function walkField(field, at, visit) {
	if (field.widget === "relation") visit(field, at);
	const inside = field.widget === "list" ? {
		...at,
		field: [...at.field, "*"]
	} : at;
	walk(field.fields, inside, visit);
	for (const { type, kind } of eachKind(field.types, keysOf(field), inside.field.length)) walk(type.fields, {
		...inside,
		kinds: [...inside.kinds, kind]
	}, visit);
	if (field.item !== null) walkField(field.item, inside, visit);
}
function keysOf({ options }) {
	const own = options["typeKey"] ?? options["type_key"] ?? options["blockKey"] ?? options["templateKey"];
	return typeof own === "string" ? [own] : [
		"type",
		"_block",
		"_template"
	];
}
function eachKind(types, keys, depth) {
	const all = types.flatMap(namesOf$2);
	return types.map((type) => ({
		type,
		kind: {
			depth,
			keys,
			names: namesOf$2(type),
			all
		}
	}));
}
function configured(setting, { pages }) {
	const target = configuredTarget(setting);
	if (target === null || typeof setting.files !== "string" || typeof setting.field !== "string") return [];
	return [relation({
		field: setting.field.split("."),
		kinds: []
	}, createGlob(setting.files), target, pages)];
}

// src/site/hidden.ts
const DRAFT = {
	reason: "draft",
	day: null,
	isSure: true
};
const NEVER = {
	reason: "never",
	day: null,
	isSure: true
};
const NOWHERE = {
	...NEVER,
	isNowhere: true
};
const REDIRECT = {
	reason: "redirect",
	day: null,
	isSure: true
};
function isMarkedDraft({ data }) {
	const draft = at$1(data, "draft");
	return draft === true || draft === "true" || at$1(data, "published") === false;
}
function maybeDraft(page) {
	return isMarkedDraft(page) ? {
		...DRAFT,
		isSure: false
	} : null;
}
function futureFrom(value, today) {
	const day = dayIn$1(value);
	return day !== null && day > today ? {
		reason: "future",
		day,
		isSure: true
	} : null;
}
function expiredSince(value, today) {
	const day = dayIn$1(value);
	if (day === null) return null;
	const hasHour = /\d[T ](?!00:00)\d\d:\d\d/.test(String(value));
	return day < today || day === today && !hasHour ? {
		reason: "expired",
		day,
		isSure: true
	} : null;
}
function dayIn$1(value) {
	const [, year, month = "", day = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text$1(value) ?? "") ?? [];
	return year === void 0 ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

// src/site/routes/elsewhere.ts
var Elsewhere = class {
	#folders;
	#starts;
	constructor({ elsewhere = [], content }, routing) {
		this.#folders = elsewhere;
		this.#starts = elsewhere.map(({ path }) => {
			const sample = routing.published(`${path}/x.pdf`);
			if (sample?.endsWith("/x.pdf") === true) return sample.slice(0, -5);
			const page = below(content, path);
			return page === null || page === "" ? null : `/${page}/`;
		});
	}
	at(path, find) {
		for (const { path: folder, target, reason } of this.#folders) {
			const rest = below(folder, path);
			if (rest === null || rest === "") continue;
			const found = target === null ? null : find(`${target}/${rest}`);
			if (found !== null) return found;
			return reason === "link" ? null : {
				kind: "unknown",
				doubt: {
					reason,
					by: folder
				}
			};
		}
		return null;
	}
	behind(path) {
		for (const [index, { path: folder }] of this.#folders.entries()) {
			const start = this.#starts[index];
			if (start != null && `${path}/`.startsWith(start)) return `${folder}/${path.slice(start.length) || "index"}`;
		}
		return null;
	}
};

// src/site/routes/route-index.ts
const ANY_DAY = "2000-01-01";
var RouteIndex = class {
	#targets = /* @__PURE__ */ new Map();
	#byLowerCase = /* @__PURE__ */ new Map();
	#files;
	#steps = null;
	constructor(input, routing) {
		this.#files = new FileIndex(input.files);
		const pages = [...input.pages.values()].filter(({ path }) => !isDataPath(path));
		const drafts = [];
		for (const page of pages) {
			const route = routing.route(page);
			if (route === null) continue;
			const add = () => this.#add(route, {
				kind: "page",
				path: page.path
			});
			if (routing.hidden?.(page, ANY_DAY)?.reason === "draft") drafts.push(add);
			else add();
		}
		for (const add of drafts) add();
		for (const page of pages) for (const alias of routing.aliases(page)) this.#add(alias, {
			kind: "page",
			path: page.path
		});
		for (const file of input.files) {
			const published = routing.published(file);
			if (published !== null) this.#add(published, {
				kind: "file",
				path: file
			});
		}
	}
	#add(path, target) {
		const key = routeKey(path);
		if (!this.#targets.has(key)) this.#targets.set(key, target);
		const lower = key.toLowerCase();
		if (!this.#byLowerCase.has(lower)) this.#byLowerCase.set(lower, target);
	}
	find(path) {
		const key = routeKey(path);
		const exact = this.#targets.get(key);
		if (exact !== void 0) return exact;
		const other = this.#byLowerCase.get(key.toLowerCase());
		return other === void 0 ? null : {
			kind: "case",
			path: other.path
		};
	}
	begins(path) {
		this.#steps ??= new Set([...this.#byLowerCase.keys()].map(firstStep));
		return this.#steps.has(firstStep(routeKey(path).toLowerCase()));
	}
	named(name) {
		return this.#files.named(name);
	}
	file(path, pages) {
		const found = this.#files.find(path);
		return found?.kind === "file" && pages.has(found.path) ? {
			kind: "page",
			path: found.path
		} : found;
	}
};
function firstStep(path) {
	return path.split("/", 2).join("/");
}

// src/site/routes/server-rules.ts
const FROM_OF_LINES = /^[ \t]*(\/\S*)/gm;
const FROM_OF_TOML = /^[ \t]*from[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,500})["']/gm;
const FROM_OF_VERCEL = /"source"\s{0,9}:\s{0,9}"([^"\n]{1,500})"/g;
var ServerRules = class {
	#rules;
	constructor(rules = []) {
		this.#rules = rules.map(({ path, text }) => {
			const pattern = fromsOf(path);
			if (pattern !== null) return {
				path,
				takes: taker(text, pattern)
			};
			const froms = withoutTargets(text);
			return {
				path,
				takes: (asked) => names(froms, asked)
			};
		});
	}
	doubt(path) {
		if (!/^\/[^/]/.test(path)) return null;
		const rules = this.#rules.find(({ takes }) => takes(path));
		return rules === void 0 ? null : {
			reason: "redirect",
			by: rules.path
		};
	}
};
function fromsOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "_redirects") return FROM_OF_LINES;
	if (name === "netlify.toml") return FROM_OF_TOML;
	return name === "vercel.json" ? FROM_OF_VERCEL : null;
}
function taker(text, pattern) {
	const exact = /* @__PURE__ */ new Set();
	const starts = [];
	const steps = [];
	for (const [, written = ""] of text.matchAll(pattern)) {
		const from = written.replace(/[?#].*$/s, "").replace(/(?<=.)\/+$/, "");
		const open = from.search(/[*(]|:\w+[*+]/);
		if (open < 0 && !from.includes(":")) exact.add(from);
		else if (open >= 0 && !from.slice(0, open).includes(":")) starts.push(from.slice(0, open));
		else steps.push(from.split("/"));
	}
	const told = starts.filter((start) => start.length > 1);
	return (asked) => {
		const path = asked.replace(/(?<=.)\/+$/, "");
		return exact.has(path) || told.some((start) => `${path}/`.startsWith(start)) || steps.some((one) => isLike(path, one));
	};
}
function isLike(path, pattern) {
	const steps = path.split("/");
	const end = pattern.findIndex((step) => /[*(]|:\w+[*+]/.test(step));
	if (end < 0 ? steps.length !== pattern.length : steps.length < end) return false;
	return pattern.slice(0, end < 0 ? void 0 : end).every((step, at) => step.startsWith(":") || step === steps[at]);
}
function withoutTargets(text) {
	return text.replace(/^[ \t]*#[^\n]*/gm, "").replace(/\b(?:return|proxy_pass|alias|root|try_files|error_page)[ \t][^;\n]*/g, "").replace(/\b((?:rewrite|RewriteRule)[ \t]+\S+)[^;\n]*/gi, "$1").replace(/^([ \t]*Redirect\w*[ \t]+(?:(?:\d{3}|permanent|temp|seeother|gone)[ \t]+)?\S+)[^\n]*/gim, "$1").replace(/("(?:\/[^"\n]*|redirect|rewrite|to|destination|target)"\s{0,9}:\s{0,9})"[^"\n]*"/gi, "$1\"\"");
}
function names(text, path) {
	const step = /^\/[^/]+/.exec(path)?.[0] ?? path;
	for (let at = text.indexOf(step); at >= 0; at = text.indexOf(step, at + 1)) if (!/[\w-]/.test(text.charAt(at + step.length))) return true;
	return false;
}

// src/site/routes/routes.ts
function createRoutes(input) {
	const routing = input.routing(input);
	let index = null;
	const resolver = new Resolver(input, routing, () => {
		index ??= new RouteIndex(input, routing);
		return index;
	});
	const routes = /* @__PURE__ */ new WeakMap();
	const hidden = /* @__PURE__ */ new WeakMap();
	return {
		route: (page) => {
			const known = routes.get(page) ?? { route: routing.route(page) };
			routes.set(page, known);
			return known.route;
		},
		resolve: (url, from) => resolver.resolve(url, from),
		hidden: (page, today) => {
			let known = hidden.get(page);
			if (known?.today !== today) {
				known = {
					today,
					hidden: whyHidden$1(routing, page, today)
				};
				hidden.set(page, known);
			}
			return known.hidden;
		}
	};
}
function whyHidden$1(routing, page, today) {
	return (routing.hidden === void 0 ? maybeDraft(page) : routing.hidden(page, today)) ?? (isRedirect(page) ? REDIRECT : null);
}
const PROGRAM$1 = /\.(?:f?cgi|pl|php\d?|aspx?|jsp|do)$/i;
const ADDRESS_UNKNOWN = /* @__PURE__ */ new Set(["eleventy", "pelican"]);
const ELSEWHERE = {
	kind: "unknown",
	doubt: null
};
const TEMPLATE$1 = unknown("template");
const PLACE = unknown("place");
const OUTSIDE = unknown("outside");
const MISSING = { kind: "missing" };
var Resolver = class {
	#input;
	#routing;
	#index;
	#elsewhere;
	#prefix;
	#serverRules;
	constructor(input, routing, index) {
		this.#input = input;
		this.#routing = routing;
		this.#index = index;
		this.#elsewhere = new Elsewhere(input, routing);
		this.#prefix = servedUnder(input.url);
		this.#serverRules = new ServerRules(input.serverRules);
	}
	resolve(url, from) {
		const found = this.#resolve(url.trim(), from);
		if (found.kind === "case" && this.#routing.isCaseBlind === true && this.#input.pages.has(found.path)) return {
			kind: "page",
			path: found.path
		};
		return found.kind === "missing" && this.#input.isKnown === false ? {
			kind: "unknown",
			doubt: codedBy(this.#input.recognisedBy ?? null)
		} : found;
	}
	#resolve(reference, from) {
		const short = this.#expand(reference) ?? this.#named(reference, from);
		if (short !== null) return short;
		const local = this.#withoutHost(reference);
		if (local === null) return ELSEWHERE;
		if (/\{\{|\{%|<%|\$\{|%7B%7B|`(?:r|\{\w{1,20}\}) /i.test(reference)) return TEMPLATE$1;
		const path = decodePath(splitReference(local).path);
		if (path === "") return {
			kind: "page",
			path: from.path
		};
		if (local !== reference && this.#prefix !== "" && path !== this.#prefix && !path.startsWith(`${this.#prefix}/`)) return OUTSIDE;
		if (!path.startsWith("/")) return this.#relative(path, from);
		const found = this.#absolute(path, from);
		return found.kind === "missing" && local !== reference && !this.#isOwn(this.#within(path)) ? OUTSIDE : found;
	}
	#isOwn(path) {
		return !PROGRAM$1.test(path) && (this.#routing.isOwn?.(path) ?? true) && (this.#index().begins(path) || this.#prefix !== "" && extensionOf(path) !== "");
	}
	#expand(reference) {
		for (const [start, folder] of this.#routing.shorthands ?? []) {
			if (!reference.startsWith(start)) continue;
			const path = decodePath(splitReference(reference.slice(start.length)).path);
			if (start.endsWith("://")) return this.#index().find(path) ?? OUTSIDE;
			return this.#sourceFrom(folder, path) ?? MISSING;
		}
		return null;
	}
	#named(reference, from) {
		const source = this.#routing.source?.(reference, from.path) ?? null;
		if (source === null) return null;
		return source.path === null ? unknown("generated") : this.#sourceFrom("", decodePath(splitReference(source.path).path)) ?? MISSING;
	}
	#withoutHost(reference) {
		const absolute = /^(?:https?:)?\/\/([^/?#]*)(.*)$/is.exec(reference);
		if (absolute !== null) {
			const host = (absolute[1] ?? "").toLowerCase().replace(/:\d+$/, "");
			if (!this.#input.hosts.includes(host)) return null;
			const rest = absolute[2] ?? "";
			return rest.startsWith("/") ? rest : `/${rest}`;
		}
		return /^[a-z][a-z\d+.-]*:/i.test(reference) ? null : reference;
	}
	#within(path) {
		if (this.#prefix === "") return path;
		return path.startsWith(`${this.#prefix}/`) && path.slice(this.#prefix.length) || path;
	}
	#absolute(path, from) {
		const index = this.#index();
		const inside = this.#within(path);
		const found = index.find(inside) ?? index.find(path);
		if (found !== null) return found;
		if (isSource(path)) return this.#sourceFrom(this.#input.content, path.slice(1)) ?? this.#fromRoots(path.slice(1), from) ?? this.#sourceFrom("", path.slice(1)) ?? (isDataPath(from.path) ? PLACE : this.#noSource());
		return this.#prefix === "" || inside !== path || this.#routing.isOwn?.(path) === true ? this.#missed(inside) : OUTSIDE;
	}
	#relative(path, from) {
		if (isDataPath(from.path)) return PLACE;
		const beside = this.#sourceFrom(folderOf$1(from.path), path);
		if (beside?.kind === "page" || beside?.kind === "file") return beside;
		const route = this.#routing.route(from);
		const folder = route === null ? null : route.endsWith("/") ? route : folderOf$1(route);
		const joined = folder === null ? null : joinPath(folder, path);
		const found = joined === null ? null : this.#index().find(`/${joined}`);
		if (found?.kind === "page" || found?.kind === "file") return found;
		if (beside !== null || found !== null) return beside ?? found ?? PLACE;
		if (isSource(path)) return this.#fromRoots(path, from) ?? this.#noSource();
		if (folder === null) {
			const file = this.#index().find(`/${path.replace(/^(?:\.{1,2}\/)+/, "")}`);
			if (file?.kind === "file" && path.startsWith("../")) return file;
		}
		if (joined === null) return isAsset(path) && folder === null && !ADDRESS_UNKNOWN.has(this.#input.generator) ? MISSING : PLACE;
		const missed = this.#missed(`/${joined}`);
		const doubt = this.#routing.relativeDoubt ?? null;
		return missed.kind === "missing" && doubt !== null && extensionOf(path) === "" ? {
			kind: "unknown",
			doubt
		} : missed;
	}
	#noSource() {
		const doubt = this.#routing.sourceDoubt ?? null;
		return doubt === null ? MISSING : {
			kind: "unknown",
			doubt
		};
	}
	#fromRoots(path, from) {
		for (const folder of this.#routing.sourceRoots?.(from.path) ?? []) {
			const found = this.#sourceFrom(folder, path);
			if (found !== null) return found;
		}
		return null;
	}
	#sourceFrom(folder, path) {
		const joined = joinPath(folder, path);
		if (joined === null || joined === "") return null;
		const { pages } = this.#input;
		const index = this.#index();
		const direct = index.file(joined, pages);
		if (direct !== null) return direct;
		for (const variant of this.#routing.variants?.(joined) ?? []) {
			const found = index.file(variant, pages);
			if (found?.kind === "page" || found?.kind === "file" && extensionOf(joined) === "") return found;
		}
		const elsewhere = this.#elsewhere.at(joined, (path) => index.file(path, pages));
		if (elsewhere !== null) return elsewhere;
		for (const ending of [
			".md",
			"/_index.md",
			"/index.md",
			"/README.md",
			".mdx",
			".qmd"
		]) {
			const found = index.file(joined + ending, pages);
			if (found?.kind === "page") return found;
		}
		return null;
	}
	#inBundle(path) {
		const page = this.#index().find(`${folderOf$1(path)}/`);
		if (page?.kind !== "page" || !/(?:^|\/)index(?:\.\w+)?\.[a-z]+$/.test(page.path)) return null;
		const file = this.#index().file(`${folderOf$1(page.path)}${path.slice(path.lastIndexOf("/"))}`, this.#input.pages);
		return file?.kind === "file" ? file : null;
	}
	#missed(path) {
		const bundled = this.#input.generator === "hugo" ? this.#inBundle(path) : null;
		if (bundled !== null) return bundled;
		const file = this.#elsewhere.behind(path);
		const there = file === null ? null : this.#elsewhere.at(file, (one) => this.#index().file(one, this.#input.pages));
		if (there !== null) return there;
		const { base } = this.#input;
		const isServed = (one) => this.#routing.published(one) !== null;
		const doubt = (isAsset(path) ? outputHolding(path, base, this.#index(), isServed) : null) ?? this.#routing.doubt(path) ?? this.#serverRules.doubt(path);
		return doubt === null ? MISSING : {
			kind: "unknown",
			doubt
		};
	}
};
function unknown(reason) {
	return {
		kind: "unknown",
		doubt: {
			reason,
			by: null
		}
	};
}

// src/site/assemble-site.ts
function assembleSite(parts, known = /* @__PURE__ */ new Map()) {
	const { tree, files, shelf, described, plan, facts, region, languages, menus, baseline } = parts;
	const { configuration, cms, collections, schemas, troubles } = described;
	const overrides = languageOverrides(configuration);
	const all = collections?.all ?? [];
	const { base, settings, isKnown, recognisedBy } = plan;
	const pages = new Map(known);
	const routes = createRoutes({
		...facts,
		settings,
		base,
		isKnown,
		recognisedBy,
		files,
		pages,
		...parts.routing
	});
	const { url: _url, ...told } = facts;
	const site = {
		...told,
		plan,
		configuration,
		configurationPath: described.path,
		remark: described.remark,
		timeZone: configuration.site?.["time-zone"] ?? defaults.site["time-zone"],
		collections: all,
		cms,
		troubles,
		baseline,
		sources: described.sources,
		files,
		pages,
		menus,
		all: [],
		siteOf: () => site,
		again: () => assembleSite(parts, pages),
		collectionOf: (path) => collections?.collectionOf(path) ?? null,
		describe: (path) => schemas.describe(path) ?? collections?.describe(path) ?? (() => null),
		reading: (path) => ({
			...readingOf(site, path, overrides(path), languageTag(collections?.formsOf(path)[0]?.locale)),
			languages,
			region
		}),
		prepare: async (given, checkpoint = () => {}) => {
			await schemas.loadNamed(given);
			await indexPages(tree, site, given, pages, shelf, checkpoint);
		},
		schemaFor: (page) => schemas.schemaFor(page),
		generatorSchemaFor: (page) => schemas.generator.schemaFor(page),
		schemaSource: (page) => schemas.sourceOf(page),
		ownSchemas: () => schemas.generator.all(),
		models: parts.models,
		templates: parts.templates,
		route: (page) => routes.route(page),
		hidden: (page, today) => routes.hidden(page, today),
		resolve: (url, from) => routes.resolve(url, from),
		relations: createRelations({
			collections: all,
			settings: configuration.relations ?? [],
			pages
		}),
		file: createMedia({
			...facts,
			cms,
			collections: all,
			base,
			files,
			resolve: (url, from) => routes.resolve(url, from)
		}),
		anchors: createAnchors(plan.headingIds)
	};
	return site;
}
function readingOf(site, path, override, locale) {
	const file = site.plan.fileOf(path);
	return {
		describe: site.describe(path),
		language: override ?? ("language" in file ? file.language : null) ?? locale ?? site.language,
		..."dialect" in file && { dialect: file.dialect },
		...site.plan.above !== null && { above: site.plan.above },
		as: file.kind === "data" ? "data" : "page"
	};
}
function languageOverrides({ overrides = [] }) {
	const settings = overrides.flatMap(({ files, language }) => language === void 0 ? [] : [{
		matches: createGlob(files, { dot: true }),
		language
	}]);
	return (path) => settings.findLast(({ matches }) => matches(path))?.language ?? null;
}

// src/site/exclusions.ts
const IGNORE_FILE = ".relectureignore";
async function readExclusions(tree, files, { exclude = [] }, asked = []) {
	const globs = [...exclude.flatMap(globsOf), ...asked].map((pattern) => createGlob(pattern, { dot: true }));
	const text = files.has(".relectureignore") ? await readText(tree, IGNORE_FILE) : null;
	const ignored = text === null ? null : (await import("./ignore.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default().add(text);
	return (path) => globs.some((matches) => matches(path)) || (ignored?.ignores(path) ?? false);
}
function idleExclusions(files, { exclude = [] }) {
	return exclude.filter((pattern) => {
		const globs = globsOf(pattern).map((glob) => createGlob(glob, { dot: true }));
		return ![...files].some((path) => globs.some((matches) => matches(path)));
	});
}
function withExclusions(plan, isExcluded) {
	return {
		...plan,
		closed: plan.closed.filter(({ path }) => !isExcluded(path)),
		fileOf: (path) => {
			const file = plan.fileOf(path);
			if (file.kind === "other" || !isExcluded(path)) return file;
			return {
				kind: "out",
				reason: "excluded",
				dialect: "dialect" in file ? file.dialect : "commonmark"
			};
		}
	};
}

// src/site/generators/plain.ts
const plain = {
	name: "plain",
	settings: [],
	packages: [],
	layout: async (ground) => (await import("./layout2.js")).plainLayout(ground, [
		"content",
		"src/content",
		"docs"
	])
};

// src/site/join-sites.ts
function joinSites(sites, indexOf) {
	const [main] = sites;
	if (main === void 0) throw new Error("a folder of Markdown is a site, too");
	if (sites.length === 1) return main;
	const siteOf = (path) => sites[indexOf(path)] ?? main;
	const pages = /* @__PURE__ */ new Map();
	const plan = {
		...main.plan,
		places: sites.flatMap((site) => site.plan.places),
		submodules: [...new Set(sites.flatMap((site) => site.plan.submodules))],
		closed: sites.flatMap((site) => site.plan.closed),
		fileOf: (path) => siteOf(path).plan.fileOf(path)
	};
	return {
		...main,
		plan,
		pages,
		all: sites,
		siteOf,
		again: () => joinSites(sites.map((site) => site.again()), indexOf),
		hosts: [...new Set(sites.flatMap(({ hosts }) => hosts))],
		collections: sites.flatMap(({ collections }) => collections),
		menus: sites.flatMap(({ menus }) => menus),
		troubles: sites.flatMap(({ troubles }) => troubles),
		sources: new Map(sites.flatMap(({ sources }) => [...sources])),
		collectionOf: (path) => siteOf(path).collectionOf(path),
		describe: (path) => siteOf(path).describe(path),
		reading: (path) => siteOf(path).reading(path),
		prepare: async (given, checkpoint) => {
			for (const site of sites) {
				await site.prepare(given.filter(({ path }) => siteOf(path) === site), checkpoint);
				for (const [path, page] of site.pages) pages.set(path, page);
			}
		},
		schemaFor: (page) => siteOf(page.path).schemaFor(page),
		generatorSchemaFor: (page) => siteOf(page.path).generatorSchemaFor(page),
		schemaSource: (page) => siteOf(page.path).schemaSource(page),
		models: async () => (await Promise.all(sites.map((site) => site.models()))).flat(),
		ownSchemas: async () => (await Promise.all(sites.map((site) => site.ownSchemas()))).flat(),
		route: (page) => siteOf(page.path).route(page),
		hidden: (page, today) => siteOf(page.path).hidden(page, today),
		resolve: (url, from) => siteOf(from.path).resolve(url, from),
		relations: (path) => siteOf(path).relations(path),
		file: (value, from, pointer) => siteOf(from.path).file(value, from, pointer),
		anchors: (page) => siteOf(page.path).anchors(page)
	};
}

// src/site/layout/broken-settings.ts
const READ_ALL_THE_SAME = /* @__PURE__ */ new Set([
	"duplicate-key",
	"several-documents",
	"unknown-tag",
	"complex-key"
]);
async function brokenSettings(tree, path) {
	if (path === null || !/\.(?:ya?ml|toml)$/i.test(path)) return null;
	const text = await readText(tree, path);
	if (text === null || text.trim() === "") return null;
	const file = isTomlFile(path) ? new DataFile(path, text, (await import("./toml.js")).readToml) : new DataFile(path, text);
	const trouble = syntaxTroubles(file).find(({ message }) => !READ_ALL_THE_SAME.has(message));
	return trouble === void 0 ? null : {
		trouble,
		source: file.source
	};
}

// src/site/layout/elsewhere.ts
const MOST_FILES$1 = 50;
const MOST_LINES = 500;
const MOST_FOLDERS = 200;
const KEPT$1 = 2;
async function elsewhereFolders(survey, tree) {
	const ignored = await ignoredFolders(tree, survey.files);
	return [
		...survey.submodules.map((path) => ({
			path,
			target: null,
			reason: "submodule"
		})),
		...survey.closed.flatMap(({ path, target }) => target === null ? [] : [{
			path,
			target,
			reason: "link"
		}]),
		...ignored.map((path) => ({
			path,
			target: null,
			reason: "ignored"
		}))
	];
}
async function ignoredFolders(tree, files) {
	const lists = [...files].filter((path) => /(?:^|\/)\.gitignore$/.test(path)).slice(0, MOST_FILES$1);
	const found = await Promise.all(lists.map(async (path) => foldersIn$1(await readText(tree, path) ?? "", folderOf$1(path))));
	const folders = [...new Set(found.flat())].slice(0, MOST_FOLDERS);
	if (folders.length === 0) return [];
	const kept = new Map(folders.map((folder) => [folder, 0]));
	for (const path of files) for (let folder = folderOf$1(path); folder !== ""; folder = folderOf$1(folder)) {
		const count = kept.get(folder);
		if (count !== void 0) kept.set(folder, count + 1);
	}
	return folders.filter((folder) => (kept.get(folder) ?? 0) <= KEPT$1);
}
function foldersIn$1(text, base) {
	return text.split(/\r?\n/, MOST_LINES).flatMap((line) => {
		const name = line.trim();
		if (/^\/?\*$/.test(name) && base !== "") return [base];
		if (name === "" || /^[#!]|[*?[\]\\]/.test(name) || base === "" && !/.\//.test(name)) return [];
		return joinPath(base, name.replace(/^\//, "").replace(/\/$/, "")) ?? [];
	});
}

// src/site/layout/submodules.ts
const LIST = ".gitmodules";
const MAX_LINES = 5e3;
async function listSubmodules(tree, files) {
	return ((files.includes(LIST) ? await readText(tree, LIST) : null) ?? "").split(/\r?\n/, MAX_LINES).flatMap((line) => /^\s{0,20}path\s{0,5}=\s{0,5}(\S.{0,300})$/.exec(line)?.[1]?.trim().replace(/\/+$/, "") ?? []);
}
function contentClosed(survey, places) {
	const held = places.filter(({ holds }) => holds !== "static");
	return survey.closed.filter(({ path, target }) => mayHold(survey, held, path) && !(target !== null && held.some(({ folder }) => target === folder || isUnder(target, folder))));
}
function contentSubmodules(survey, places) {
	const held = places.filter(({ holds }) => holds !== "static");
	return survey.submodules.filter((path) => mayHold(survey, held, path));
}
function mayHold(survey, held, path) {
	return held.some(({ folder }) => folder === "" ? !survey.isExample(path) && !survey.isPart(path) : path === folder || isUnder(path, folder) || isUnder(folder, path));
}

// src/site/settings/data-imports.ts
function dataImports(source) {
	return [...source.matchAll(/^[ \t]*import[ \t]+(\w{1,100})[ \t]+from[ \t]*["'](\.{1,2}\/[^"'\n]{1,300}\.json)["']/gm)].map(([, name = "", from = ""]) => ({
		name,
		from
	}));
}

// src/site/layout/survey.ts
const EXAMPLES = /(?:^|\/)(?:node_modules|vendor|themes?|examples?|exampleSite|tests?(?:[-_]?data)?|__tests__|__e2e__|e2e|fixtures?|archetypes)(?:\/|$)/i;
const PARTS$1 = /(?:^|\/)(?:packages|plugins|templates?|starters?|dist|build|_site|public)(?:\/|$)/i;
const COULD_SET = /\.(?:ya?ml|toml|jsonc?|[cm]?[jt]sx?|py|rb|ini|cfg)$|(?:^|\/)(?:\.?[^./]+|admin\/index\.html|SUMMARY\.md)$/i;
var Survey = class {
	files;
	folders;
	submodules;
	closed;
	#tree;
	#settings;
	#inForce;
	#texts = /* @__PURE__ */ new Map();
	constructor(files, tree, { settings = tree, inForce = [], submodules = [], closed = [] } = {}) {
		const others = inForce.filter((path) => COULD_SET.test(path));
		const all = others.length === 0 ? files : [.../* @__PURE__ */ new Set([...files, ...others])].sort();
		this.files = new Set(all);
		const folders = foldersOf(all);
		this.submodules = submodules.filter((path) => !folders.has(path) && !this.files.has(path));
		this.closed = closed;
		this.folders = this.submodules.length === 0 ? folders : /* @__PURE__ */ new Set([...folders, ...this.submodules]);
		this.#tree = tree;
		this.#settings = settings;
		this.#inForce = new Set(inForce);
	}
	text(path) {
		if (!this.files.has(path)) return Promise.resolve(null);
		let text = this.#texts.get(path);
		if (text === void 0) {
			text = readText(this.#inForce.has(path) ? this.#settings : this.#tree, path);
			this.#texts.set(path, text);
		}
		return text;
	}
	made(path) {
		return readText(this.#settings, path);
	}
	async data(path) {
		const text = await this.text(path);
		if (text === null) return {};
		const value = path.endsWith(".toml") ? await parseToml(text) : new DataFile(path, text).value;
		return isObject(value) ? value : {};
	}
	async code(path) {
		const source = await this.text(path) ?? "";
		const imported = {};
		for (const { name, from } of dataImports(source)) {
			const file = joinPath(folderOf$1(path), from);
			if (file !== null && this.files.has(file)) imported[name] = await this.data(file);
		}
		return readCode(path, source, imported);
	}
	isExample(path) {
		return EXAMPLES.test(path);
	}
	isPart(path) {
		return PARTS$1.test(path);
	}
};
async function parseToml(source) {
	const { parse, TomlError } = await import("./dist3.js");
	try {
		return parse(source);
	} catch (error) {
		if (error instanceof TomlError) return {};
		throw error;
	}
}
function foldersOf(files) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of files) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}

// src/site/layout/templates.ts
var TemplateShelf = class {
	known = null;
	#read;
	#asked = null;
	constructor(read) {
		this.#read = read;
	}
	load() {
		this.#asked ??= this.#read().then((found) => {
			this.known = found;
		});
		return this.#asked;
	}
};

// src/site/layout/others-code.ts
const KEPT = /(?:^|\/)(?:assets|vendors?|third[-_]party|static|public|js|libs?|javascripts?)\//;
async function packagesAmong(survey, places) {
	const folders = places.filter(({ holds }) => holds === "pages").map(({ folder }) => folder);
	const found = /* @__PURE__ */ new Set();
	for (const file of survey.files) {
		if (!file.endsWith("/package.json") || !folders.some((folder) => KEPT.test(below(folder, file) ?? ""))) continue;
		if (text$1((await survey.data(file))["name"]) !== null) found.add(folderOf$1(file));
	}
	return (path) => {
		const folder = folderOf$1(path);
		return found.has(folder) && isRepositoryFile(below(folder, path) ?? path);
	};
}

// src/site/layout/aliases.ts
const SETTINGS = ["tsconfig.json", "jsconfig.json"];
async function readAliases({ survey, base }) {
	for (const name of SETTINGS) {
		const written = await survey.text(inside(base, name));
		if (written === null || !written.includes("\"paths\"")) continue;
		const options = at$1((await readCode("aliases.mjs", `export default ${written}`)).value, "compilerOptions");
		const paths = Object.entries(record(at$1(options, "paths")));
		if (paths.length === 0) continue;
		const root = joinPath(base, text$1(at$1(options, "baseUrl")) ?? ".");
		return new Map(paths.flatMap(([alias, places]) => folderOfAlias(alias, text$1(listOf(places)[0]), root)));
	}
	return /* @__PURE__ */ new Map();
}
function folderOfAlias(alias, place, root) {
	if (root === null || place === null || !/^[^*]*\/\*$/.test(alias) || !/^[^*]*\*$/.test(place)) return [];
	const folder = joinPath(root, place.slice(0, -1).replace(/\/$/, ""));
	return alias === "/*" || folder === null ? [] : [[alias.slice(0, -1), folder]];
}

// src/site/generators/astro/static-paths.ts
async function readStaticPaths(source, parameter) {
	const script = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
	const program = script === void 0 ? null : await parseProgram("page.ts", script);
	if (program === null) return null;
	const [found] = [...nodesOf(program)].filter((node) => isNamed(node, "getStaticPaths"));
	if (found === void 0) return null;
	const collections = /* @__PURE__ */ new Set();
	const values = /* @__PURE__ */ new Set();
	for (const one of nodesOf(found)) {
		const node = one;
		if (node.type === "CallExpression" && node.callee.type === "Identifier") {
			if (node.callee.name === "getCollection") collections.add(literalOf$1(node));
			if (node.callee.name === "paginate") return null;
		}
		if (node.type === "Property" && keyOf$3(node) === "params") values.add(parameterOf(node, parameter));
	}
	const [collection] = collections;
	const [by] = values;
	if (collections.size !== 1 || values.size !== 1 || collection == null) return null;
	return by === "slug" || by === "id" ? {
		collection,
		by
	} : null;
}
function isNamed(node, name) {
	if (node.type === "FunctionDeclaration") return node.id?.name === name;
	return node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.id.name === name;
}
function literalOf$1({ arguments: [first] }) {
	return first?.type === "Literal" && typeof first.value === "string" ? first.value : null;
}
function keyOf$3({ key, computed }) {
	return !computed && key.type === "Identifier" ? key.name : null;
}
function parameterOf({ value }, parameter) {
	const [only, ...others] = value.type === "ObjectExpression" ? value.properties : [];
	if (only?.type !== "Property" || others.length > 0 || keyOf$3(only) !== parameter) return null;
	const member = only.value;
	if (member.type !== "MemberExpression" || member.computed || member.object.type !== "Identifier") return null;
	return member.property.type === "Identifier" ? member.property.name : null;
}

// src/site/generators/astro/routes.ts
async function readRoutes(survey, source, settings) {
	const pages = inside(source, "pages");
	const folders = await collectionsOf$1(survey, source);
	const shown = [];
	const unread = [];
	for (const file of survey.files) {
		const rel = below(pages, file);
		if (rel === null || !rel.includes("[")) continue;
		const found = /^([^[]*)\[(?:\.{3})?(\w+)\]\.astro$/.exec(rel);
		const paths = found === null ? null : await readStaticPaths(await survey.text(file) ?? "", found[2] ?? "");
		const folder = paths === null ? void 0 : folders.get(`${paths.by} ${paths.collection}`);
		if (found === null || folder === void 0) unread.push(file);
		else shown.push({
			folder,
			under: placeOf$2(found[1] ?? "")
		});
	}
	const open = openEnds(survey, source, settings, unread);
	const isMade = madeBy(settings);
	return {
		route(page) {
			const rel = below(pages, page.path);
			if (rel !== null) return rel.includes("[") ? null : pageRoute$1(rel);
			const own = shown.find(({ folder }) => below(folder, page.path) !== null);
			return own === void 0 ? null : `${own.under}/${entryName(page, below(own.folder, page.path) ?? "")}/`;
		},
		coded(file) {
			const rel = below(pages, file);
			if (rel === null || rel.includes("[") || /(?:^|\/)_/.test(rel)) return null;
			const extension = extensionOf(rel);
			if (extension === "astro" || extension === "html") return pageRoute$1(rel);
			return /^(?:js|ts)$/.test(extension) ? placeOf$2(folderOf$1(rel), stemOf(rel)) : null;
		},
		doubt: (path) => isMade(path) ? GENERATED : open(path)
	};
}
function madeBy(settings) {
	const redirects = new Set(Object.keys(record(settings["redirects"])).map(routeKey));
	return (path) => {
		const key = routeKey(path);
		return redirects.has(key) || key === "/404" || /\.(?:xml|json|txt|css|js|webmanifest)$/.test(key);
	};
}
function pageRoute$1(rel) {
	const folder = placeOf$2(folderOf$1(rel));
	return stemOf(rel) === "index" ? `${folder}/` : `${folder}/${stemOf(rel)}/`;
}
function entryName(page, rel) {
	const own = text$1(page.data["slug"]);
	if (own !== null) return own;
	const steps = rel.replace(/\.[a-z]+$/, "").split("/").map((step) => headingId(step, "github"));
	if (steps.length > 1 && steps.at(-1) === "index") steps.pop();
	return steps.join("/");
}
function openEnds(survey, source, settings, unread) {
	const everywhere = openEverywhere(survey, source, settings);
	const shapes = unread.map((file) => ({
		file,
		shape: shapeOf(below(inside(source, "pages"), file) ?? "")
	}));
	return (path) => {
		const made = shapes.find(({ shape }) => shape.test(routeKey(path)));
		return made === void 0 ? everywhere : codedBy(made.file);
	};
}
function shapeOf(rel) {
	const steps = rel.replace(/\.\w+$/, "").replace(/(?:^|\/)index$/, "").split("/").map((step) => {
		if (/^\[\.{3}[^\]]*\]$/.test(step)) return "(?:/.*)?";
		return `/${step.split(/\[[^\]]*\]/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("[^/]+")}`;
	});
	return new RegExp(`^${steps.join("").replace(/^\//, "/?")}/?$`, "u");
}
function openEverywhere(survey, source, settings) {
	const middleware = [...survey.files].find((file) => /^middleware(?:\/index)?\.[jt]s$/.test(below(source, file) ?? ""));
	if (middleware !== void 0) return codedBy(middleware);
	const integrations = settings["integrations"];
	const others = listOf(integrations).map((one) => one instanceof Call ? one.name : "…").filter((name) => !WITHOUT_PAGES.has(name));
	if (others.length > 0) return {
		reason: "plugin",
		by: others.join(", ")
	};
	if (integrations === UNKNOWN$1 || settings["redirects"] === UNKNOWN$1 || settings["i18n"] !== void 0) return GENERATED;
	return null;
}
const WITHOUT_PAGES = new Set("alpinejs db icon image lit markdoc mdx partytown preact react sitemap solid solidJs svelte tailwind vue".split(" "));
async function collectionsOf$1(survey, source) {
	const { all } = await readCollections(survey, source);
	return new Map(all.flatMap(({ name, folder, by }) => by === null ? [] : [[`${by} ${name}`, folder]]));
}

// src/site/generators/astro/unread-collections.ts
const CODE = /\.(?:astro|[cm]?[jt]sx?|vue|svelte|mdx)$/;
const MOST_FILES = 400;
const BY_VARIABLE = /\b(?:getCollection|getLiveCollection|getEntry|getEntries)\s*(?:<[^<>]{0,200}>)?\(\s*[^'"`\s)]/;
async function withoutUnread(survey, source, fileOf) {
	const { all } = await readCollections(survey, source);
	const unread = await unreadCollections(survey, source, all);
	const patterns = await readByPatternAlone(survey, source, all);
	if (unread.length === 0 && patterns.length === 0) return fileOf;
	const isIn = ({ folder }, path) => below(folder, path) !== null;
	const isBeside = (path) => patterns.some((one) => isIn(one, path)) && all.every((one) => !isIn(one, path) || one.holds?.(path) === false);
	return (path) => {
		const file = fileOf(path);
		return file.kind === "page" && (unread.some((one) => isIn(one, path)) || isBeside(path)) ? {
			kind: "out",
			reason: "unpublished",
			dialect: file.dialect
		} : file;
	};
}
async function readByPatternAlone(survey, source, all) {
	const content = inside(source, "content");
	const left = all.filter(({ folder, holds }) => {
		if (holds === null || below(content, folder) === null || folder === content) return false;
		for (const file of survey.files) if (below(folder, file) !== null && ENTRIES.test(file) && !holds(file)) return true;
		return false;
	});
	if (left.length === 0) return [];
	const files = codeOf$1(survey, source);
	if (files.length > MOST_FILES) return [];
	const codes = await Promise.all(files.map(async (file) => await survey.text(file) ?? ""));
	return left.filter(({ folder }) => !codes.some((code) => code.includes(`content/${below(content, folder)}`)));
}
async function unreadCollections(survey, source, all) {
	if (all.length < 2) return [];
	const files = codeOf$1(survey, source);
	if (files.length === 0 || files.length > MOST_FILES) return [];
	let left = all;
	for (const file of files) {
		const code = await survey.text(file) ?? "";
		if (BY_VARIABLE.test(code)) return [];
		left = left.filter(({ name }) => !speaksOf(code, name));
		if (left.length === 0) return [];
	}
	return left.length === all.length ? [] : left;
}
function codeOf$1(survey, source) {
	const isConfig = (path) => path.startsWith(inside(source, "content.config.")) || below(inside(source, "content"), path) !== null;
	return [...survey.files].filter((path) => CODE.test(path) && below(source, path) !== null && !isConfig(path));
}
const CALL = String.raw`\b(?:getCollection|getLiveCollection|getEntry|getEntries|getEntryBySlug|getDataEntryById|getLiveEntry|reference)\s*`;
const TYPES$1 = "(?:<[^<>]{0,200}>)?";
function speaksOf(code, name) {
	if (code.includes(`content/${name}`)) return true;
	const quoted = `['"\`]${name.replace(/[^\w]/g, "\\$&")}['"\`]`;
	if (new RegExp(`${CALL}${TYPES$1}\\(\\s*${quoted}`).test(code)) return true;
	return new RegExp(`\\bcollection\\s*:\\s*${quoted}`).test(code);
}

// src/site/generators/astro.ts
const astro = {
	name: "astro",
	settings: [/^astro\.config\.[cm]?[jt]s$/],
	packages: ["astro"],
	layout: layout$23
};
const ABOVE = "lines";
async function readAstro({ survey, base, path }) {
	const value = path !== null && /\.[cm]?[jt]s$/.test(path) ? (await survey.code(path)).value : UNKNOWN$1;
	const settings = record(value);
	const site = webAddress(settings["site"]);
	return {
		value,
		settings,
		source: folderNamed(text$1(settings["srcDir"]) ?? "src", base) ?? inside(base, "src"),
		publicFolder: folderNamed(text$1(settings["publicDir"]) ?? "public", base) ?? inside(base, "public"),
		url: site === null ? null : site.replace(/\/+$/, "") + placeOf$2(text$1(settings["base"]) ?? ""),
		shorthands: await readAliases({
			survey,
			base
		})
	};
}
function integration(settings, name) {
	const found = listOf(settings["integrations"]).find((one) => one instanceof Call && one.name === name);
	return found instanceof Call ? record(found.given[0]) : null;
}
function headingIds$1(settings) {
	return at$1(settings, "experimental", "headingIdCompat") === true ? "github" : "astro";
}
async function layout$23(ground) {
	const { survey, base, said } = ground;
	const { value, settings, source, publicFolder, url, shorthands } = await readAstro(ground);
	const { folders } = survey;
	const named = [inside(source, "content"), inside(source, "pages")].filter((folder) => folders.has(folder));
	const content = said.content ?? named[0] ?? base;
	const places = [.../* @__PURE__ */ new Set([content, ...named])].map((folder) => pagesIn(folder));
	const routes = await readRoutes(survey, source, settings);
	const language = languageTag(at$1(settings, "i18n", "defaultLocale"));
	const declared = [...listOf(at$1(settings, "i18n", "locales")).flatMap((one) => languageTag(one) ?? languageTag(at$1(one, "path")) ?? []), ...language === null ? [] : [language]];
	const tags = declared.length > 0 ? declared : languagesOfRoutes(folders, inside(source, "pages"), inside(source, "content"));
	return {
		settings,
		isKnown: isSettings(value),
		dialect: "mdx",
		mdx: "mdx",
		content,
		static: said.static ?? (folders.has(publicFolder) ? publicFolder : folders.has(inside(base, "static")) ? inside(base, "static") : null),
		places,
		url,
		language,
		languages: [.../* @__PURE__ */ new Set([...language === null ? [] : [language], ...tags])],
		headingIds: headingIds$1(settings),
		above: ABOVE,
		schemas: () => ownSchemasOf(ground, source),
		fileOf: await withoutUnread(survey, source, await withEntries({
			survey,
			source,
			plainDialect: "commonmark"
		}, filesIn({
			places,
			dialect: "mdx",
			plainDialect: "commonmark",
			endings: [
				"md",
				"mdx",
				"markdown",
				"mdoc"
			],
			languageOf: (file) => folderLanguage(file, tags),
			out: (file) => /(?:^|\/)_/.test(below(source, file) ?? "") ? "unpublished" : null
		}))),
		routing: (input) => fileRouting({
			statics: input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			route: routes.route,
			colocated: routes.coded,
			shorthands,
			doubt: (path) => input.static !== null && isAsset(path) ? null : routes.doubt(path)
		})
	};
}
async function ownSchemasOf({ survey, base }, source) {
	const { readOwnSchemas } = await import("./own-schemas.js");
	return readOwnSchemas(survey, base, source);
}

// src/site/generators/docsify.ts
const docsify = {
	name: "docsify",
	settings: [/^index\.html$/],
	packages: ["docsify", "docsify-cli"],
	isHumble: true,
	isOwn: async (path, _base, survey) => /\$docsify\b|\bdocsify(?:@\d|\.min\.js|\/lib)/.test(await survey.text(path) ?? ""),
	layout: layout$22
};
async function layout$22({ survey, base, path, said }) {
	const folder = path?.endsWith(".html") ? base : inside(base, "docs");
	const content = said.content ?? (survey.folders.has(folder) || folder === "" ? folder : base);
	const places = [pagesIn(content)];
	const isNew = await isFifth(survey, base, path);
	return {
		settings: {},
		isKnown: true,
		dialect: "docsify",
		content,
		static: said.static ?? content,
		places,
		url: null,
		language: null,
		languages: [],
		headingIds: isNew ? "loose" : "docsify",
		reader: isNew ? void 0 : "marked-1",
		fileOf: filesIn({
			places,
			dialect: "docsify",
			out: (file) => /(?:^|\/)_[^/]+$/.test(below(content, file) ?? "") ? "partial" : null
		}),
		routing: () => fileRouting({
			statics: [{
				folder: content,
				under: ""
			}],
			route(page) {
				const rel = below(content, page.path);
				if (rel === null) return null;
				return stemOf(rel) === "README" ? `${placeOf$2(folderOf$1(rel))}/` : placeOf$2(folderOf$1(rel), stemOf(rel));
			},
			mayGenerate: (url) => !isAsset(url),
			because: codedBy(path),
			sourceRoots: (from) => [content, inside(content, (below(content, from) ?? "").split("/")[0] ?? "")]
		})
	};
}
async function isFifth(survey, base, path) {
	const html = path?.endsWith(".html") ? await survey.text(path) ?? "" : "";
	const { dependencies, devDependencies } = await survey.data(inside(base, "package.json"));
	const asked = text$1({
		...record(dependencies),
		...record(devDependencies)
	}["docsify"]) ?? "";
	return /\bdocsify(?:@(?:[5-9]|next)|(?:@[\w.-]{1,20})?\/dist\/)/.test(html) || /^\D{0,2}[5-9](?:\.|$)/.test(asked);
}

// src/site/generators/docusaurus/doubts.ts
const OF_THE_ROOT = /^\/(?:404|search|sitemap)(?:[/.]|$)/;
function doubtsOf({ families, settings, path: by, made, locales }) {
	const { local, packages } = strangersOf(settings);
	const redirects = redirectsOf(settings);
	const known = new Set([...made, ...redirects ?? []].map(routeKey));
	const areas = families.filter(({ kind }) => kind !== "pages").map((family) => ({
		...family,
		under: placeOf$2(family.locale ?? "", family.route)
	})).sort((one, other) => other.under.length - one.under.length);
	return (path) => {
		if (packages.length > 0) return {
			reason: "plugin",
			by: packages.join(", ")
		};
		if (redirects === null) return {
			reason: "plugin",
			by: "client-redirects"
		};
		const [first = ""] = path.slice(1).split("/");
		if (known.has(routeKey(path)) || OF_THE_ROOT.test(path) || locales.includes(first)) return GENERATED;
		const place = routeKey(path);
		const area = areas.find(({ under }) => place === under || below(under, place) !== null);
		if (area !== void 0) {
			const [step = ""] = (below(area.under, place) ?? "").replace(/^\//, "").split("/");
			if (area.lists.includes(step) || area.kind === "blog" && step === "") return GENERATED;
			if (!area.isRouted) return codedBy(by);
			if (area.under !== "") return null;
		}
		return local.length === 0 ? null : {
			reason: "plugin",
			by: local.find((name) => name !== "") ?? by
		};
	};
}
function strangersOf(settings) {
	const [local, packages] = [[], []];
	const themes = listOf(settings["themes"]);
	for (const one of [
		...listOf(settings["plugins"]),
		...listOf(settings["presets"]),
		...themes
	]) {
		const named = Array.isArray(one) ? one[0] : one;
		const name = typeof named === "string" ? named : "";
		if (/^@docusaurus\/|^(?:classic|(?:content-(?:docs|blog|pages)|client-redirects|ideal-image|pwa|sitemap))$/.test(name)) continue;
		if (one === null || one === false) continue;
		if (name === "" || /^\.{0,2}\/|search/.test(name) || themes.includes(one)) local.push(name);
		else packages.push(name);
	}
	return {
		local,
		packages
	};
}
function redirectsOf(settings) {
	const plugin = listOf(settings["plugins"]).find((one) => Array.isArray(one) && typeof one[0] === "string" && one[0].endsWith("client-redirects"));
	const options = Array.isArray(plugin) ? plugin[1] : {};
	const redirects = at$1(options, "redirects");
	if (at$1(options, "createRedirects") !== void 0 || options === UNKNOWN$1 || isUncertain(redirects)) return null;
	return listOf(redirects).flatMap((one) => texts(at$1(one, "from")));
}

// src/site/generators/docusaurus/instances.ts
const KINDS$1 = [
	"docs",
	"blog",
	"pages"
];
const LISTS = {
	docs: ["tags", "category"],
	blog: [
		"tags",
		"page",
		"archive",
		"authors",
		"rss.xml",
		"atom.xml",
		"feed.json"
	],
	pages: []
};
const FOLDERS = {
	docs: "docs",
	blog: "blog",
	pages: "src/pages"
};
function instancesOf(settings, base) {
	const found = [];
	let isKnown = settings["presets"] !== UNKNOWN$1 && settings["plugins"] !== UNKNOWN$1;
	const add = (kind, options) => {
		if (options === false) return;
		if (options === UNKNOWN$1 || options instanceof Call) isKnown = false;
		const [path, route] = [at$1(options, "path"), at$1(options, "routeBasePath")];
		if ([path, route].some((one) => one === UNKNOWN$1 || one instanceof Call)) isKnown = false;
		const folder = folderNamed(text$1(path) ?? FOLDERS[kind], base);
		if (folder === null) return;
		const under = typeof route === "string" ? route : kind === "pages" ? "" : kind;
		const numbers = at$1(options, "numberPrefixParser");
		found.push({
			kind,
			id: text$1(at$1(options, "id")) ?? "default",
			folder,
			route: placeOf$2(under),
			isNumbered: numbers !== false,
			isRouted: (typeof numbers === "boolean" || numbers === void 0) && !movesVersions(options),
			lists: [...LISTS[kind], ...listNames(options)],
			files: filesOf(options),
			sidebars: kind === "docs" ? folderNamed(text$1(at$1(options, "sidebarPath")), base) : null
		});
	};
	for (const preset of listOf(settings["presets"])) {
		const [name, options] = Array.isArray(preset) ? preset : [preset, {}];
		if (name === UNKNOWN$1 || options === UNKNOWN$1) isKnown = false;
		if (typeof name !== "string" || !/(?:^|[/-])(?:classic|preset-[\w-]+)$/.test(name)) continue;
		for (const kind of KINDS$1) add(kind, record(options)[kind]);
	}
	for (const plugin of listOf(settings["plugins"])) {
		const [name, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
		const kind = KINDS$1.find((one) => typeof name === "string" && name.endsWith(`content-${one}`));
		if (kind !== void 0) add(kind, options);
	}
	if (found.length === 0) for (const kind of KINDS$1) add(kind, {});
	return {
		all: found,
		isKnown
	};
}
function movesVersions(options) {
	const versions = at$1(options, "versions");
	return Object.values(record(versions)).some((one) => at$1(one, "path") !== void 0 || one === UNKNOWN$1) || versions === UNKNOWN$1 || ["lastVersion", "disableVersioning"].some((name) => name in record(options));
}
function filesOf(options) {
	const [taken, left] = ["include", "exclude"].map((name) => at$1(options, name));
	const isRead = (one) => one === void 0 || texts(one).length === [one].flat().length;
	return isRead(taken) && isRead(left) ? {
		taken: texts(taken),
		left: texts(left)
	} : null;
}
function listNames(options) {
	return Object.entries(record(options)).flatMap(([key, value]) => {
		const name = key.endsWith("BasePath") && key !== "routeBasePath" ? text$1(value) : null;
		return name === null ? [] : [placeOf$2(name).split("/")[1] ?? ""];
	});
}
function localesOf$2(settings) {
	const first = text$1(at$1(settings, "i18n", "defaultLocale"));
	const tagOf = (code) => languageTag(at$1(settings, "i18n", "localeConfigs", code, "htmlLang")) ?? languageTag(code);
	const all = listOf(at$1(settings, "i18n", "locales")).flatMap((one) => {
		const code = text$1(one);
		return code === null ? [] : [{
			code,
			tag: tagOf(code)
		}];
	});
	const others = all.flatMap(({ code }) => code === first ? [] : [code]);
	return {
		first: first === null ? null : tagOf(first),
		all,
		others
	};
}

// src/site/generators/docusaurus/navbar.ts
const KINDS = [
	"docId",
	"sidebarId",
	"to"
];
const BARS = /* @__PURE__ */ new Set(["navbar", "footer"]);
const DEEPEST$2 = 60;
async function readBars(path, text) {
	const program = await parseProgram(path, text);
	return program === null ? [] : [...entriesIn(program, false, 0)];
}
function* entriesIn(node, isBar, depth) {
	if (typeof node !== "object" || node === null || depth > DEEPEST$2) return;
	if (Array.isArray(node)) {
		for (const one of node) yield* entriesIn(one, isBar, depth + 1);
		return;
	}
	const { type, properties } = node;
	if (isBar && type === "ObjectExpression" && properties !== void 0) yield* entryOf$2(properties);
	const isNext = isBar || type === "Property" && BARS.has(keyOf$2(node));
	for (const [key, value] of Object.entries(node)) if (key !== "key") yield* entriesIn(value, isNext, depth + 1);
}
function* entryOf$2(properties) {
	const written = new Map(properties.flatMap((one) => one.type === "Property" && !one.computed ? [[keyOf$2(one), one.value]] : []));
	const textOf = (key) => {
		const node = written.get(key);
		return node?.type === "Literal" && typeof node.value === "string" ? node.value : null;
	};
	for (const kind of KINDS) {
		const [node, name] = [written.get(kind), textOf(kind)];
		if (node === void 0 || name === null || name === "" || node.end - node.start !== name.length + 2) continue;
		yield {
			kind,
			name,
			range: {
				start: node.start + 1,
				end: node.end - 1
			},
			label: textOf("label"),
			plugin: textOf("docsPluginId") ?? "default"
		};
	}
}
function keyOf$2({ key }) {
	return key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
}

// src/site/generators/docusaurus/routing.ts
function familyOf(families, path) {
	return families.filter(({ folder }) => below(folder, path) !== null).reduce((deep, one) => one.folder.length > (deep?.folder.length ?? -1) ? one : deep, void 0);
}
function docusaurusRouting(input) {
	const { families, base } = input;
	const statics = input.static === null ? [] : [{
		folder: input.static,
		under: ""
	}];
	const routing = fileRouting({
		statics,
		route: (page) => {
			const family = familyOf(families, page.path);
			const rel = family === void 0 ? null : below(family.folder, page.path);
			if (family === void 0 || rel === null || /(?:^|\/)_/.test(rel)) return null;
			const route = family.kind === "blog" ? postRoute(page, rel) : family.kind === "docs" ? docRoute(page, rel, family) : pageRoute(rel);
			return `${placeOf$2(family.locale ?? "", family.route)}${route}` || "/";
		},
		hidden: ({ data }) => data["draft"] === true ? DRAFT : null,
		aliases: () => [],
		colocated: (file) => programRoute(file, families),
		doubt: (path) => {
			if (!isAsset(path)) return input.doubt(path);
			return statics.length === 0 || !holdsAny$1(input.files, input.static) ? GENERATED : null;
		},
		sourceRoots: (from) => [familyOf(families, from)?.folder ?? base, base],
		shorthands: /* @__PURE__ */ new Map([["@site/", base], ["pathname://", ""]])
	});
	const areas = families.flatMap(({ kind, locale, route }) => kind === "pages" || route === "" ? [] : [placeOf$2(locale ?? "", route)]);
	return {
		...routing,
		relativeDoubt: GENERATED,
		isOwn: (path) => areas.some((area) => below(area, path) !== null)
	};
}
function programRoute(file, families) {
	if (!/\.[jt]sx?$/.test(file) || /\.(?:test|spec|d)\.[jt]sx?$|(?:^|\/)__tests__\//.test(file)) return null;
	const family = families.find(({ kind, folder }) => kind === "pages" && below(folder, file) !== null);
	const rel = family === void 0 ? null : below(family.folder, file);
	if (family === void 0 || rel === null || /(?:^|\/)_/.test(rel)) return null;
	return `${placeOf$2(family.locale ?? "", family.route)}${pageRoute(rel)}` || "/";
}
function holdsAny$1(files, folder) {
	if (folder === null) return false;
	for (const file of files) if (below(folder, file) !== null) return true;
	return false;
}
function unnumbered(step) {
	if (/^(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|^\d+[-_.]\d+/.test(step)) return step;
	return step.replace(/^\d+\s{0,9}[-_.]+\s{0,9}(?=[^-_.\s])/, "");
}
function namesOf$1(page, rel, family) {
	const clean = !family.isNumbered || page.data["parse_number_prefixes"] === false ? (step) => step : unnumbered;
	const steps = folderOf$1(rel).split("/").filter((step) => step !== "");
	const { id } = page.data;
	return {
		steps: steps.map(clean),
		name: typeof id === "string" && id !== "" ? id : clean(stemOf(rel))
	};
}
function docIdOf(page, rel, family) {
	const { steps, name } = namesOf$1(page, rel, family);
	return [...steps, name].join("/");
}
function docRoute(page, rel, family) {
	const { steps, name } = namesOf$1(page, rel, family);
	const { slug } = page.data;
	if (typeof slug === "string" && slug !== "") return slug.startsWith("/") ? slug.replace(/^\/$/, "") : `/${joinPath(steps.join("/"), slug) ?? slug}`;
	const stem = unnumbered(stemOf(rel));
	return /^(?:index|readme)$/i.test(stem) || stem.toLowerCase() === steps.at(-1)?.toLowerCase() ? placeOf$2(...steps) : placeOf$2(...steps, name);
}
function postRoute(page, rel) {
	const { slug } = page.data;
	if (typeof slug === "string" && slug !== "") return placeOf$2(slug);
	const name = rel.replace(/(?:\/index)?\.mdx?$/, "");
	const found = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})(?!\d)[-/]?(.*)$/.exec(name);
	if (found === null) return placeOf$2(name);
	const [, folder = "", day = "", title = ""] = found;
	return placeOf$2(day.replaceAll("-", "/"), folder + title);
}
function pageRoute(rel) {
	const stem = stemOf(rel);
	return stem === "index" ? placeOf$2(folderOf$1(rel)) || "/" : placeOf$2(folderOf$1(rel), stem);
}

// src/site/generators/docusaurus/sidebars.ts
const DEEPEST$1 = 40;
const MOST$3 = 2e4;
async function readSidebars(path, text) {
	const isData = path.endsWith(".json");
	const program = await parseProgram(isData ? "sidebars.js" : path, isData ? `(${text})` : text);
	if (program === null) return {
		named: [],
		made: [],
		names: null
	};
	return new SidebarReader(program, isData ? 1 : 0, text).read();
}
var SidebarReader = class {
	#program;
	#shift;
	#text;
	#values = /* @__PURE__ */ new Map();
	#named = [];
	#made = [];
	#left = MOST$3;
	constructor(program, shift, text) {
		this.#program = program;
		this.#shift = shift;
		this.#text = text;
	}
	read() {
		let exported = null;
		for (const node of this.#program.body) {
			const inner = node.type === "ExportNamedDeclaration" ? node.declaration : node;
			if (inner?.type === "VariableDeclaration") {
				for (const { id, init } of inner.declarations) if (id.type === "Identifier" && init != null) this.#values.set(id.name, init);
			}
			if (node.type === "ExportDefaultDeclaration") exported = node.declaration;
			if (node.type !== "ExpressionStatement") continue;
			const { expression } = node;
			if (expression.type === "AssignmentExpression" && expression.left.type === "MemberExpression") exported = expression.right;
			else if (this.#shift > 0) exported = expression;
		}
		const top = exported === null ? null : this.#meant(exported);
		if (top?.type === "ObjectExpression") for (const [, items] of this.#entries(top.properties)) this.#items(items, 0);
		return {
			named: this.#named,
			made: this.#made,
			names: top?.type === "ObjectExpression" ? namesOf(top) : null
		};
	}
	#items(written, depth) {
		const node = this.#meant(written);
		if (depth > DEEPEST$1 || node === null || this.#left-- < 0) return;
		if (node.type === "ArrayExpression") {
			for (const one of node.elements) if (one?.type === "SpreadElement") this.#items(one.argument, depth + 1);
			else if (one !== null) this.#item(one, depth + 1);
		} else if (node.type === "ObjectExpression") this.#item(node, depth + 1);
	}
	#item(written, depth) {
		const node = this.#meant(written);
		if (depth > DEEPEST$1 || node === null || this.#left-- < 0) return;
		if (node.type === "Literal") this.#name("doc", node);
		if (node.type !== "ObjectExpression") return;
		const entries = new Map(this.#entries(node.properties));
		const kind = textOf$2(entries.get("type"));
		if (!entries.has("type")) for (const items of entries.values()) this.#items(items, depth + 1);
		if (kind === "doc" || kind === "ref") this.#name("doc", entries.get("id"));
		if (kind === "link") this.#name("link", entries.get("href"));
		if (kind !== "category") return;
		const link = this.#meant(entries.get("link") ?? null);
		if (link?.type === "ObjectExpression") this.#category(new Map(this.#entries(link.properties)), entries.get("label"));
		const items = entries.get("items");
		if (items !== void 0) this.#items(items, depth + 1);
	}
	#category(link, label) {
		const kind = textOf$2(link.get("type"));
		if (kind === "doc") this.#name("doc", link.get("id"));
		if (kind !== "generated-index") return;
		const slug = textOf$2(link.get("slug"));
		this.#made.push(slug ?? `/category/${headingId(textOf$2(label) ?? "", "github")}`);
	}
	#name(kind, node) {
		const name = textOf$2(node);
		if (node === void 0 || name === null || name === "") return;
		const [start, end] = [node.start + 1 - this.#shift, node.end - 1 - this.#shift];
		if (this.#text.slice(start, end) === name) this.#named.push({
			kind,
			name,
			range: {
				start,
				end
			}
		});
	}
	*#entries(properties) {
		for (const one of properties) {
			if (this.#left-- < 0) return;
			if (one.type === "SpreadElement") {
				const spread = this.#meant(one.argument);
				if (spread?.type === "ObjectExpression") yield* this.#entries(spread.properties);
			} else if (one.kind === "init" && !one.computed) {
				const { key } = one;
				const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
				if (name !== null) yield [name, one.value];
			}
		}
	}
	#meant(node) {
		let here = node;
		for (let steps = 0; here !== null && steps < DEEPEST$1; steps++) {
			const inner = Reflect.get(here, "expression");
			if (here.type === "Identifier") here = this.#values.get(here.name) ?? null;
			else if (/^(?:TS|Parenthesized)/.test(here.type) && typeof inner === "object") here = inner;
			else return here;
		}
		return null;
	}
};
function namesOf({ properties }) {
	const names = properties.map((one) => {
		if (one.type === "SpreadElement" || one.computed) return null;
		return one.key.type === "Identifier" ? one.key.name : one.key.type === "Literal" ? String(one.key.value) : null;
	});
	return names.includes(null) ? null : names.filter((name) => name !== null);
}
function textOf$2(node) {
	return node?.type === "Literal" && typeof node.value === "string" ? node.value : null;
}

// src/site/generators/docusaurus/menus.ts
function sidebarsOf({ id, version, sidebars, locale }, base, { files }) {
	if (locale !== null) return null;
	const prefix = id === "default" ? "" : `${id}_`;
	const path = version !== null && version !== "current" ? inside(base, `${prefix}versioned_sidebars/version-${version}-sidebars.json`) : sidebars;
	if (path === null) return null;
	return [
		"",
		".js",
		".ts",
		".json"
	].map((ending) => path + ending).find((file) => files.has(file)) ?? null;
}
function sidebarMenus$1(families, base, survey, isClosed) {
	return families.flatMap((family) => {
		const path = sidebarsOf(family, base, survey);
		if (path === null || !survey.folders.has(family.folder)) return [];
		return [{
			path,
			entries: async (text) => entriesOf$2(path, text, family, survey, isClosed)
		}];
	});
}
async function entriesOf$2(path, text, family, { folders }, isClosed) {
	const docOf = docEntries(family, folders, isClosed);
	const { named } = await readSidebars(path, text);
	return named.flatMap(({ kind, name, range }) => kind === "link" ? linkEntry(name, range, isClosed) : [docOf(name, range)]);
}
function linkEntry(url, range, isClosed) {
	return url.startsWith("/") ? [{
		range,
		url,
		addresses: [url],
		certainty: isClosed ? "sure" : "unsure"
	}] : [];
}
function docEntries(family, folders, isClosed) {
	const isDoc = docsIn(family);
	const there = foldersIn(family, folders);
	return (name, range) => {
		const sure = isClosed ? "sure" : "unsure";
		const isBeside = there.has(folderOf$1(name));
		const files = [".md", ".mdx"].map((ending) => inside(family.folder, name + ending));
		const certainty = isBeside || !isClosed ? sure : "unsure";
		const isOther = (file, pages) => {
			const page = pages.get(file);
			return page !== void 0 && typeof page.data["id"] === "string" && !isDoc(name, pages);
		};
		return {
			range,
			url: name,
			files,
			isOther,
			isNamed: (pages) => isDoc(name, pages),
			certainty,
			stops: true
		};
	};
}
function barMenu(path, families, base, survey, isClosed) {
	if (path === null) return [];
	const entries = async (text) => {
		const found = [];
		for (const { kind, name, range, label, plugin } of await readBars(path, text)) {
			const own = families.filter(({ id, kind }) => kind === "docs" && id === plugin);
			const [family] = own;
			const named = label === null ? {} : { label };
			if (kind === "to") found.push(...linkEntry(name, range, isClosed).map((one) => ({
				...one,
				...named
			})));
			else if (own.length !== 1 || family === void 0 || !survey.folders.has(family.folder)) continue;
			else if (kind === "docId") found.push({
				...docEntries(family, survey.folders, isClosed)(name, range),
				...named
			});
			else found.push(...(await sidebarEntry(name, family, base, survey)).map((one) => ({
				range,
				...one,
				...named
			})));
		}
		return found;
	};
	return [{
		path,
		entries
	}];
}
async function sidebarEntry(name, family, base, survey) {
	const path = sidebarsOf(family, base, survey);
	if (path === null && family.sidebars !== null) return [];
	const known = path === null ? ["defaultSidebar"] : (await readSidebars(path, await survey.text(path) ?? "")).names;
	return known === null || known.includes(name) ? [] : [{
		url: name,
		certainty: "sure",
		stops: true
	}];
}
function foldersIn({ folder }, folders) {
	const named = [...folders].flatMap((one) => below(folder, one)?.split("/").map(unnumbered).join("/") ?? []);
	return /* @__PURE__ */ new Set(["", ...named]);
}
function docsIn(family) {
	const knownOf = /* @__PURE__ */ new WeakMap();
	return (id, pages) => {
		const known = knownOf.get(pages) ?? idsOf(pages, family);
		knownOf.set(pages, known);
		return known.has(id) || known.has(id.replace(`version-${family.version}/`, ""));
	};
}
function idsOf(pages, family) {
	return new Set([...pages.values()].flatMap((page) => {
		const rel = below(family.folder, page.path);
		return rel === null ? [] : [docIdOf(page, rel, family)];
	}));
}
async function categoryPages(families, base, survey) {
	const docs = families.filter(({ kind }) => kind === "docs");
	const made = [];
	for (const family of docs) {
		const path = sidebarsOf(family, base, survey);
		const sidebars = path === null ? null : await readSidebars(path, await survey.text(path) ?? "");
		for (const slug of sidebars?.made ?? []) made.push(`${family.route}/${slug}`);
	}
	for (const file of survey.files) {
		if (!/(?:^|\/)_category_\.(?:json|ya?ml)$/.test(file)) continue;
		const family = docs.find(({ folder }) => below(folder, file) !== null);
		const slug = family === void 0 ? null : text$1(at$1(await survey.data(file), "link", "slug"));
		if (family !== void 0 && slug !== null) made.push(`${family.route}/${slug}`);
	}
	return made;
}

// src/site/generators/docusaurus.ts
const docusaurus = {
	name: "docusaurus",
	settings: [/^docusaurus\.config\.[cm]?[jt]s$/],
	packages: ["@docusaurus/core"],
	layout: layout$21
};
async function layout$21({ survey, base, path, said }) {
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const value = isCode ? (await survey.code(path)).value : UNKNOWN$1;
	const settings = record(value);
	const { all, isKnown } = instancesOf(settings, base);
	const locales = localesOf$2(settings);
	const families = [];
	for (const instance of all) families.push(...await versionsOf$1(instance, base, survey));
	const translated = families.flatMap((family) => locales.all.flatMap(({ code, tag }) => {
		const folder = inside(base, `i18n/${code}/${translatedAt(family)}`);
		return survey.folders.has(folder) ? [{
			...family,
			folder,
			original: family.folder,
			locale: code,
			language: tag
		}] : [];
	}));
	const every = [...families.map((family) => ({
		...family,
		language: locales.first
	})), ...translated];
	const places = every.map(({ folder, language, kind }) => ({
		folder,
		holds: "pages",
		language,
		isBlog: kind === "blog"
	}));
	const made = await categoryPages(families, base, survey);
	const isClosed = strangersOf(settings).packages.length === 0 && isSettings(value);
	const doubt = doubtsOf({
		families: every,
		settings,
		path,
		made,
		locales: locales.others
	});
	const address = webAddress(settings["url"]);
	const main = all.find(({ kind }) => kind === "docs") ?? all[0];
	return {
		settings,
		isKnown: isKnown && isSettings(value),
		dialect: "docusaurus",
		mdx: isSettings(value) ? await docusaurusMdx(survey, base, settings) : null,
		content: said.content ?? main?.folder ?? base,
		static: said.static ?? inside(base, text$1(listOf(settings["staticDirectories"])[0]) ?? "static"),
		places,
		url: address === null ? null : address.replace(/\/+$/, "") + placeOf$2(text$1(settings["baseUrl"]) ?? ""),
		language: locales.first,
		languages: [.../* @__PURE__ */ new Set([locales.first, ...locales.all.map(({ tag }) => tag)])].filter((tag) => tag !== null),
		headingIds: "github",
		fileOf: filesIn({
			places,
			dialect: "docusaurus",
			out: (file) => every.some(({ folder }) => /(?:^|\/)_/.test(below(folder, file) ?? "")) ? "partial" : translated.some((one) => isOrphan(file, one, survey)) ? "unpublished" : null
		}),
		...isKnown && isSettings(value) && { schemas: () => schemasOf(every, settings, base, survey) },
		menus: [...sidebarMenus$1(families, base, survey, isClosed), ...barMenu(isCode ? path : null, families, base, survey, isClosed)],
		routing: (input) => docusaurusRouting({
			...input,
			families: every,
			doubt
		})
	};
}
async function schemasOf(families, settings, base, survey) {
	if (settings["markdown"] === UNKNOWN$1 || at$1(settings, "markdown", "parseFrontMatter") !== void 0) return [];
	const { docusaurusFrontMatter } = await import("./front-matter.js");
	const version = await docusaurusVersion(survey, base);
	const deepest = [...families].sort((one, other) => other.folder.length - one.folder.length).map(({ folder, kind, files }) => ({
		folder,
		kind,
		takes: takerOf(files)
	}));
	const kindOf = (path) => {
		const own = deepest.find(({ folder }) => below(folder, path) !== null);
		return own?.takes(below(own.folder, path) ?? "") === true ? own.kind : null;
	};
	return [...new Set(families.map(({ kind }) => kind))].map((kind) => ({
		name: `docusaurus/${kind}`,
		from: null,
		schema: docusaurusFrontMatter(kind, version),
		holds: (path) => kindOf(path) === kind
	}));
}
function takerOf(files) {
	if (files === null) return () => false;
	const [taken, left] = [files.taken, files.left].map((all) => all.map((one) => createGlob(one)));
	return (rel) => (taken?.length === 0 || taken?.some((matches) => matches(rel)) === true) && !left?.some((matches) => matches(rel));
}
async function versionsOf$1(instance, base, survey) {
	const own = {
		...instance,
		version: null,
		locale: null,
		language: null
	};
	if (instance.kind !== "docs") return [own];
	const prefix = instance.id === "default" ? "" : `${instance.id}_`;
	const path = inside(base, `${prefix}versions.json`);
	const listed = new DataFile("versions.json", await survey.text(path) ?? "[]").value;
	const versions = listOf(listed).flatMap((one) => text$1(one) ?? []);
	const [latest] = versions;
	if (latest === void 0) return [own];
	return [{
		...own,
		version: "current",
		route: `${own.route}/next`
	}, ...versions.map((version) => ({
		...own,
		version,
		folder: inside(base, `${prefix}versioned_docs/version-${version}`),
		route: version === latest ? own.route : `${own.route}/${version}`
	}))];
}
function isOrphan(file, { folder, original }, { files, folders }) {
	const rel = below(folder, file);
	return rel !== null && folders.has(original) && !files.has(inside(original, rel));
}
function translatedAt({ kind, id, version }) {
	const plugin = `docusaurus-plugin-content-${kind}${id === "default" ? "" : `-${id}`}`;
	if (kind !== "docs") return plugin;
	return `${plugin}/${version === null || version === "current" ? "current" : `version-${version}`}`;
}

// src/site/generators/eleventy/permalink.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
var Permalink = class {
	branches;
	constructor(branches) {
		this.branches = branches;
	}
};
async function readPermalink(path, source) {
	if (!source.includes("permalink")) return null;
	const program = await parseProgram(path, source);
	if (program === null) return null;
	const functions = [...nodesOf(program)].flatMap((one) => {
		const node = one;
		if (node.type !== "Property" || node.key.type !== "Identifier" || node.key.name !== "permalink") return [];
		const { value } = node;
		return value.type === "ArrowFunctionExpression" || value.type === "FunctionExpression" ? [value] : [];
	});
	const [only] = functions;
	if (only === void 0 || functions.length > 1) return null;
	const name = nameGiver(only.params[0]);
	if (only.body.type !== "BlockStatement") {
		const template = templateOf(only.body, name);
		return template === void 0 ? null : new Permalink([{
			when: null,
			template
		}]);
	}
	const branches = branchesOf(only.body.body, name);
	return branches === null ? null : new Permalink(branches);
}
function nameGiver(given) {
	if (given?.type === "Identifier") return ([first, ...rest]) => first === given.name && rest.length > 0 ? rest.join(".") : null;
	const names = given?.type === "ObjectPattern" ? given.properties : [];
	const known = new Set(names.flatMap((one) => one.type === "Property" && one.shorthand && one.value.type === "Identifier" ? [one.value.name] : []));
	return (path) => known.has(path[0] ?? "") ? path.join(".") : null;
}
function branchesOf(body, name) {
	const branches = [];
	for (const one of body) {
		if (one.type === "ReturnStatement") {
			const template = one.argument == null ? null : templateOf(one.argument, name);
			return template === void 0 ? null : [...branches, {
				when: null,
				template
			}];
		}
		if (one.type !== "IfStatement" || one.alternate != null) return null;
		const when = name(memberPath(one.test) ?? []);
		const [inner, ...more] = one.consequent.type === "BlockStatement" ? one.consequent.body : [one.consequent];
		if (when === null || inner?.type !== "ReturnStatement" || more.length > 0) return null;
		const template = inner.argument == null ? null : templateOf(inner.argument, name);
		if (template === void 0) return null;
		branches.push({
			when,
			template
		});
	}
	return [...branches, {
		when: null,
		template: null
	}];
}
function templateOf(node, name) {
	if (node.type === "Literal" && node.value === false) return false;
	return textOf$1(node, name) ?? void 0;
}
function textOf$1(node, name) {
	if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
	if (node.type === "TemplateLiteral") {
		const parts = node.quasis.map(({ value }, index) => {
			const expression = node.expressions[index];
			const inner = expression === void 0 ? "" : textOf$1(expression, name);
			return inner === null ? null : (value.cooked ?? "") + inner;
		});
		return parts.includes(null) ? null : parts.join("");
	}
	if (node.type === "BinaryExpression" && node.operator === "+" && node.left.type !== "PrivateIdentifier") {
		const [left, right] = [textOf$1(node.left, name), textOf$1(node.right, name)];
		return left === null || right === null ? null : left + right;
	}
	if (node.type === "CallExpression") {
		const called = memberPath(node.callee)?.at(-1) ?? "";
		const [first] = node.arguments;
		const datum = first === void 0 || first.type === "SpreadElement" ? null : name(memberPath(first) ?? []);
		return /^(?:slugify|slug)$/.test(called) && node.arguments.length === 1 && datum !== null ? `{{ ${datum} | ${called} }}` : null;
	}
	const datum = name(memberPath(node) ?? []);
	return datum === null ? null : `{{ ${datum} }}`;
}
function memberPath(node) {
	if (node.type === "Identifier") return [node.name];
	if (node.type === "ThisExpression") return ["this"];
	if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return null;
	const object = memberPath(node.object);
	return object === null ? null : [...object, node.property.name];
}

// src/site/generators/eleventy/data.ts
const DEEPEST = 5;
async function readCascade(survey, folders) {
	const { input, data } = folders;
	const known = await readBeside(survey, input);
	const globals = await readGlobals(survey, data);
	const layouts = await readLayouts(survey, folders.layouts);
	const beside = (path, key) => {
		const own = known.get(inside(folderOf$1(path), stemOf(path)));
		if (own !== void 0 && key in own) return own[key];
		for (let folder = folderOf$1(path);; folder = folderOf$1(folder)) {
			const there = known.get(folder);
			if (there !== void 0 && key in there) return there[key];
			if (folder === "" || folder === input) return void 0;
		}
	};
	return {
		value(path, key, own = {}) {
			const near = beside(path, key);
			if (near !== void 0) return near;
			let layout = text$1(own["layout"] ?? beside(path, "layout") ?? globals.get("layout"));
			for (let depth = 0; layout !== null && depth < DEEPEST; depth++) {
				const there = layouts.get(layout) ?? layouts.get(layout.replace(/\.[a-z]+$/, "")) ?? {};
				if (key in there) return there[key];
				layout = text$1(there["layout"]);
			}
			return globals.get(key);
		},
		global: ([name = "", ...rest]) => rest.reduce((value, step) => record(value)[step], globals.get(name))
	};
}
async function readBeside(survey, input) {
	const known = /* @__PURE__ */ new Map();
	const templates = new Set([...survey.files].filter(isTemplate).map((path) => inside(folderOf$1(path), stemOf(path))));
	const found = [...survey.files].filter((path) => below(input, path) !== null && DATA$2.test(path));
	for (const path of found.sort((one, other) => rankOf(one) - rankOf(other))) {
		const name = path.slice(path.lastIndexOf("/") + 1).replace(DATA$2, "");
		const folder = folderOf$1(path);
		const isOfFolder = name === folder.slice(folder.lastIndexOf("/") + 1);
		const at = isOfFolder ? folder : inside(folder, name);
		if (!isOfFolder && !templates.has(at)) continue;
		known.set(at, {
			...known.get(at),
			...record(await readValue(survey, path))
		});
	}
	return known;
}
const DATA$2 = /(?:\.11tydata\.(?:json|[cm]?js)|\.json)$/;
function rankOf(path) {
	return !path.includes(".11tydata.") ? 0 : path.endsWith(".json") ? 1 : 2;
}
function isTemplate(path) {
	return /^(?:md|markdown|html|njk|liquid)$/.test(extensionOf(path));
}
async function readGlobals(survey, folder) {
	const globals = /* @__PURE__ */ new Map();
	for (const path of survey.files) if (folderOf$1(path) === folder && /\.(?:json|[cm]?js)$/.test(path)) globals.set(stemOf(path), await readValue(survey, path));
	return globals;
}
async function coded(path, survey) {
	const { value } = await survey.code(path);
	const literals = record(value);
	const permalink = await readPermalink(path, await survey.text(path) ?? "");
	if (permalink === null) return value;
	const computed = record(literals["eleventyComputed"]);
	if (!("permalink" in computed)) return {
		...literals,
		permalink
	};
	return {
		...literals,
		eleventyComputed: {
			...computed,
			permalink
		}
	};
}
async function readValue(survey, path) {
	if (!path.endsWith(".json")) return coded(path, survey);
	return new DataFile(path, await survey.text(path) ?? "").value;
}
async function readLayouts(survey, folders) {
	const layouts = /* @__PURE__ */ new Map();
	for (const path of survey.files) {
		const rel = folders.map((folder) => below(folder, path)).find((one) => one !== null);
		if (rel == null || !isTemplate(path)) continue;
		const source = await survey.text(path) ?? "";
		const [, fields] = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---/.exec(source) ?? [];
		const value = fields === void 0 ? {} : record(new DataFile("layout.yml", fields).value);
		for (const name of [rel, rel.replace(/\.[a-z]+$/, "")]) if (!layouts.has(name)) layouts.set(name, value);
	}
	return layouts;
}

// src/site/generators/eleventy/language.ts
async function readLayoutLanguage(survey, folders) {
	const found = [];
	for (const path of survey.files) {
		if (!/\.(?:njk|html|liquid|webc)$/.test(path) || folders.every((folder) => below(folder, path) === null)) continue;
		const lang = /<html\b[^>]{0,300}?\slang=(["'])(.{1,120}?)\1/i.exec(await survey.text(path) ?? "")?.[2];
		if (lang === void 0) continue;
		const literal = languageTag(lang) ?? languageTag(/["']([a-z-]{2,10})["']\s*\}\}/i.exec(lang)?.[1]);
		const names = [...lang.matchAll(/(?<=\{\{-?\s*|\bor\s|default:\s*)[a-z_]\w*(?:\.\w+){0,4}/gi)].map(([name]) => name.split("."));
		found.push({
			names,
			literal
		});
	}
	return found;
}
function languageFrom(written, cascade, path) {
	const single = written.flatMap(({ names }) => names.flatMap((name) => name.length === 1 ? name : []));
	for (const key of /* @__PURE__ */ new Set([
		...single,
		"lang",
		"locale"
	])) {
		const found = languageTag(cascade.value(path, key));
		if (found !== null) return found;
	}
	return null;
}
function siteLanguageFrom(written, cascade) {
	for (const name of [
		...written.flatMap(({ names }) => names),
		["lang"],
		["locale"]
	]) {
		const found = languageTag(cascade.global(name));
		if (found !== null) return found;
	}
	const [first, ...others] = new Set(written.flatMap(({ literal }) => literal === null ? [] : primaryOf(literal)));
	return first === void 0 || first === "en" || others.length > 0 ? null : first;
}

// src/site/generators/eleventy/line-breaks.ts
const MOST$2 = 30;
async function eleventyBreaks(survey, path) {
	const seen = new Set(path === null ? [] : [path]);
	for (const file of seen) {
		const code = withoutComments$2(await survey.text(file) ?? "");
		if (/\bmarkdown-?it\b|\bamendLibrary\b/i.test(code) && /\bbreaks["']?\s{0,9}:\s{0,9}true\b/.test(code)) return true;
		for (const named of modulesOf(code, folderOf$1(file), survey)) if (seen.size < MOST$2) seen.add(named);
	}
	return false;
}
function modulesOf(code, folder, { files }) {
	return [...code.matchAll(/(?:\bfrom|\bimport|\brequire\()\s{0,9}(["'])(\.{1,2}\/[^"'\n]{1,200})\1/g)].flatMap(([, , name = ""]) => {
		const file = joinPath(folder, name);
		if (file === null) return [];
		return [
			"",
			".js",
			".mjs",
			".cjs",
			".ts",
			"/index.js"
		].map((ending) => file + ending).filter((one) => files.has(one));
	});
}
function withoutComments$2(code) {
	return code.replace(/^[ \t]*\/\/.*$/gm, "");
}

// src/site/generators/eleventy/routing.ts
function eleventyRouting(input) {
	const { root, cascade, passed } = input;
	return fileRouting({
		statics: [
			...passed,
			...input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			{
				folder: input.content,
				under: ""
			}
		],
		route(page) {
			const rel = below(root, page.path);
			if (rel === null || page.data["pagination"] !== void 0) return null;
			if (/^---[ \t]*(?:js|javascript)\b/.test(page.source.text.slice(0, 40))) return null;
			const datum = (name) => name in page.data ? page.data[name] : cascade.value(page.path, name, page.data);
			const declared = permalinkOf(page, cascade);
			const [folder, stem] = [folderOf$1(rel), stemOf(rel).replace(/^\d{4}-\d{2}-\d{2}-/, "")];
			const template = declared instanceof Permalink ? chosen(declared, datum) : declared;
			if (template === void 0 || template === true || template === null) return stem === "index" || stem === folder.slice(folder.lastIndexOf("/") + 1) ? `${placeOf$2(folder)}/` : `${placeOf$2(folder, stem)}/`;
			return typeof template === "string" ? expand(template, datum, folder, stem) : null;
		},
		hidden: (page) => permalinkOf(page, cascade) === false ? without(page, cascade) : input.knowsDrafts ? maybeDraft(page) : null,
		mayGenerate: () => true,
		because: codedBy(input.recognisedBy ?? null)
	});
}
function computed(page, cascade) {
	return at$1(page.data["eleventyComputed"], "permalink") ?? at$1(cascade.value(page.path, "eleventyComputed", page.data), "permalink");
}
function without(page, cascade) {
	const name = "eleventyExcludeFromCollections";
	return (page.data[name] ?? cascade.value(page.path, name, page.data)) === true ? NOWHERE : NEVER;
}
function permalinkOf(page, cascade) {
	const own = "permalink" in page.data ? page.data["permalink"] : cascade.value(page.path, "permalink", page.data);
	return computed(page, cascade) ?? own;
}
function chosen({ branches }, datum) {
	return branches.find(({ when }) => {
		const value = when === null ? true : datum(when);
		return value !== void 0 && value !== null && value !== false && value !== "";
	})?.template;
}
function expand(template, datum, folder, stem) {
	const slug = stem === "index" ? folder.slice(folder.lastIndexOf("/") + 1) : stem;
	const said = (name) => {
		if (name === "page.fileSlug") return slug;
		if (name === "page.filePathStem") return placeOf$2(folder, stem);
		const [, bare = "", filter] = /^(\w{1,40})(?:\s{0,9}\|\s{0,9}(slugify|slug))?$/.exec(name) ?? [];
		const value = text$1(datum(bare));
		return value === null || filter === void 0 ? value : slugify(value.normalize("NFD").replace(/\p{M}/gu, ""));
	};
	const path = template.replace(/\{\{-?\s{0,9}([^{}]{1,80}?)\s{0,9}-?\}\}/g, (whole, name) => said(name) ?? whole);
	if (/[{}]/.test(path)) return null;
	return (path.startsWith("/") ? path : `/${path}`).replace(/\/index\.html$/, "/");
}
function passedThrough({ calls }, base, input) {
	return calls.filter(({ name }) => name.endsWith("addPassthroughCopy")).flatMap(({ given: [first] }) => {
		return (typeof first === "string" ? [[first, null]] : Object.entries(record(first))).flatMap(([from, to]) => {
			const plain = from.replace(/\/?\*\*?(?:\/\*.{0,40})?$/, "");
			const folder = folderNamed(plain, base);
			if (folder === null || /[*{]/.test(plain)) return [];
			return [{
				folder,
				under: placeOf$2(text$1(to) ?? below(input, folder) ?? folder)
			}];
		});
	});
}

// src/site/generators/eleventy.ts
const ENDINGS$1 = [
	"md",
	"markdown",
	"html",
	"njk",
	"liquid"
];
const MACHINE$1 = /\.(?:xml|json|js|css|txt|ics|webmanifest)\.(?:njk|liquid)$/;
const eleventy = {
	name: "eleventy",
	output: "_site",
	settings: [/^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/],
	packages: ["@11ty/eleventy"],
	layout: layout$20
};
async function layout$20({ survey, base, path, said }) {
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const code = isCode ? await survey.code(path) : {
		value: UNKNOWN$1,
		calls: [],
		named: {}
	};
	const settings = {
		...record(code.value),
		...record(code.named["config"])
	};
	const folder = (key, method) => at$1(settings, "dir", key) ?? code.calls.find(({ name }) => name.endsWith(`.${method}`))?.given[0];
	const named = await inputOf(survey, base) ?? folder("input", "setInputDirectory");
	const input = folderNamed(text$1(named), base) ?? base;
	const partials = [[folder("includes", "setIncludesDirectory"), "_includes"], [folder("layouts", "setLayoutsDirectory"), null]].flatMap(([value, usual]) => folderNamed(text$1(value) ?? text$1(usual), input) ?? []);
	const data = folderNamed(text$1(folder("data", "setDataDirectory")) ?? "_data", input) ?? inside(input, "_data");
	const output = folderNamed(text$1(folder("output", "setOutputDirectory")) ?? "_site", base) ?? "_site";
	const isAround = below(output, input) !== null || output === input;
	const ignored = await ignoredBy(survey, base, input);
	const content = said.content ?? (input !== base ? input : firstFolder(survey.folders, base, ["content"]) ?? input);
	const cascade = await readCascade(survey, {
		input,
		data,
		layouts: partials
	});
	const written = await readLayoutLanguage(survey, partials);
	const i18n = code.calls.find(({ given }) => at$1(given[1], "defaultLanguage") !== void 0)?.given[1];
	const language = languageTag(at$1(i18n, "defaultLanguage")) ?? siteLanguageFrom(written, cascade);
	const knowsDrafts = await speaksOfDrafts(survey, path, input);
	const dialect = await isFirstVersion(survey, base) ? "eleventy-1" : "eleventy";
	return {
		settings,
		isKnown: !isUncertain(named) && !isUncertain(at$1(settings, "pathPrefix")) && !(isCode && !isSettings(code.value) && code.calls.length === 0),
		dialect,
		content,
		static: said.static ?? firstFolder(survey.folders, base, ["static", "public"]),
		places: [pagesIn(input), {
			folder: data,
			holds: "data",
			language: null
		}],
		url: webAddress(settings["url"]),
		language,
		languages: language === null ? [] : [language],
		headingIds: "none",
		lineBreaks: await eleventyBreaks(survey, isCode ? path : null),
		inherits: (file, key) => [cascade.value(file, key), at$1(cascade.value(file, "eleventyComputed"), key)].some((value) => value !== void 0),
		fileOf: filesIn({
			places: [pagesIn(input), {
				folder: data,
				holds: "data",
				language: null
			}],
			dialect,
			endings: ENDINGS$1,
			languageOf: (file) => languageFrom(written, cascade, file),
			out: (file) => {
				if (partials.some((one) => below(one, file) !== null)) return "partial";
				if (!isAround && below(output, file) !== null || MACHINE$1.test(file)) return "unpublished";
				if (ignored.some(({ rules, folder: from }) => isIgnored$1(rules, below(from, file)))) return "excluded";
				return isRepositoryFile(below(base, file) ?? "", base) ? "repository" : null;
			}
		}),
		templates: async () => (await import("./templates.js")).eleventyTemplates(settings, code, cascade),
		routing: (given) => eleventyRouting({
			...given,
			root: input,
			cascade,
			passed: passedThrough(code, base, input),
			knowsDrafts
		})
	};
}
async function isFirstVersion(survey, base) {
	const { dependencies, devDependencies } = await survey.data(inside(base, "package.json"));
	const asked = text$1(at$1({
		...record(dependencies),
		...record(devDependencies)
	}, "@11ty/eleventy")) ?? "";
	return /^[\^~=v]?[01](?:\.|$)/.test(asked.trim());
}
async function inputOf(survey, base) {
	const scripts = record((await survey.data(inside(base, "package.json")))["scripts"]);
	for (const script of Object.values(scripts)) {
		const found = /\beleventy\b[^&|;\n]{0,200}?--input[= ]["']?([\w./-]{1,100})/.exec(text$1(script) ?? "");
		if (found?.[1] !== void 0) return found[1];
	}
	return null;
}
async function speaksOfDrafts(survey, path, input) {
	const code = [...survey.files].filter((file) => /\.11tydata\.[cm]?js$/.test(file) && below(input, file) !== null);
	for (const file of path === null ? code : [path, ...code]) if (/\bdrafts?\b/i.test(await survey.text(file) ?? "")) return true;
	return false;
}
async function ignoredBy(survey, base, input) {
	const found = [];
	for (const folder of /* @__PURE__ */ new Set([base, input])) {
		const source = await survey.text(inside(folder, ".eleventyignore"));
		if (source !== null) found.push({
			folder,
			rules: (0, import_ignore.default)().add(source.replace(/^\.\//gm, ""))
		});
	}
	return found;
}
function isIgnored$1(rules, rel) {
	return rel !== null && rel !== "" && folderOf$1(rel) !== ".." && rules.ignores(rel);
}

// src/site/generators/folders/metalsmith.ts
const PROGRAMS = [
	"metalsmith.js",
	"metalsmith.mjs",
	"metalsmith.cjs",
	"build.js",
	"index.js"
];
const metalsmith = {
	name: "metalsmith",
	settings: [/^metalsmith\.(?:json|ya?ml|[cm]?[jt]s)$/],
	packages: ["metalsmith"],
	async layout(ground) {
		const { survey, said } = ground;
		const source = await sourceOf$1(ground);
		const content = said.content ?? (source !== null && survey.folders.has(source) ? source : null);
		const layout = await plainLayout({
			...ground,
			said: {
				...said,
				content
			}
		}, ["src"]);
		const because = codedBy(ground.path);
		return {
			...layout,
			isKnown: false,
			routing(input) {
				return {
					...layout.routing(input),
					doubt: () => because
				};
			}
		};
	}
};
async function sourceOf$1({ survey, base }) {
	const settings = [
		"json",
		"yml",
		"yaml"
	].map((ending) => inside(base, `metalsmith.${ending}`));
	for (const file of settings) {
		const named = survey.files.has(file) ? text$1((await survey.data(file))["source"]) : null;
		if (named !== null) return folderNamed(named, base);
	}
	for (const name of PROGRAMS) {
		const code = await survey.text(inside(base, name)) ?? "";
		const named = /\.source\(\s{0,9}(["'`])([^"'`$\n]{1,200})\1\s{0,9}\)/.exec(code)?.[2] ?? null;
		if (named !== null && /metalsmith/i.test(code)) return folderNamed(named, base);
	}
	return null;
}

// src/site/generators/folders/sphinx.ts
const sphinx = {
	name: "sphinx",
	settings: [/^conf\.py$/],
	packages: [],
	isOwn: async (path, _base, survey) => /^\s{0,4}(?:extensions|html_theme|project)\s{0,4}=/m.test(await survey.text(path) ?? ""),
	async layout(ground) {
		const layout = await plainLayout(ground, ["docs", "source"], "myst");
		return {
			...layout,
			routing(input) {
				const routing = layout.routing(input);
				const isLabel = labelsOf(input.pages);
				return {
					...routing,
					doubt: (url) => /\/_static\//.test(url) ? GENERATED : routing.doubt(url),
					source: (reference) => isLabel(reference) ? { path: null } : null
				};
			}
		};
	}
};

// src/site/generators/folders/wiki-js.ts
const MOST$1 = 20;
const wikiJs = {
	name: "wiki-js",
	settings: [],
	packages: [],
	marks: async (survey) => await areItsPages(survey) ? "" : null,
	async layout(ground) {
		const layout = await plainLayout(ground, [""]);
		const places = [pagesIn(layout.content)];
		return {
			...layout,
			places,
			headingIds: "loose",
			fileOf: filesIn({
				places,
				dialect: "commonmark",
				endings: ["md", "html"]
			}),
			routing(input) {
				return {
					...layout.routing(input),
					route(page) {
						const rel = below(input.content, page.path);
						if (rel === null) return null;
						return rel === "home.md" || rel === "home.html" ? "/" : placeOf$2(folderOf$1(rel), stemOf(rel));
					},
					hidden: (page) => isMarkedDraft(page) ? DRAFT : null
				};
			}
		};
	}
};
async function areItsPages(survey) {
	const pages = [...survey.files].filter((path) => path.endsWith(".md")).sort();
	const step = Math.max(1, Math.floor(pages.length / MOST$1));
	const some = pages.filter((_, index) => index % step === 0).slice(0, MOST$1);
	const its = (await Promise.all(some.map(async (path) => (await survey.text(path) ?? "").slice(0, 2e3)))).filter((head) => [
		"editor",
		"dateCreated",
		"published"
	].every((key) => new RegExp(`^${key}: `, "m").test(head)));
	return its.length > 0 && its.length * 2 > some.length;
}

// src/site/generators/gatsby.ts
const gatsby = {
	name: "gatsby",
	output: "public",
	settings: [/^gatsby-config\.[cm]?[jt]s$/],
	packages: ["gatsby"],
	layout: layout$19
};
async function layout$19({ survey, base, path, said }) {
	const value = path !== null && /\.[cm]?[jt]s$/.test(path) ? (await survey.code(path)).value : UNKNOWN$1;
	const settings = record(value);
	const folders = listOf(settings["plugins"]).filter((plugin) => text$1(at$1(plugin, "resolve"))?.includes("source-filesystem") === true).flatMap((plugin) => folderNamed(text$1(at$1(plugin, "options", "path")), base) ?? []).filter((folder) => survey.folders.has(folder));
	if (folders.length === 0) folders.push(firstFolder(survey.folders, base, [
		"content",
		"src/pages",
		"src"
	]) ?? base);
	const content = said.content ?? folders[0] ?? base;
	const places = [.../* @__PURE__ */ new Set([content, ...folders])].map((folder) => pagesIn(folder));
	const statics = [inside(base, "static"), inside(base, "public")];
	const language = languageTag(at$1(settings, "siteMetadata", "language")) ?? languageTag(at$1(settings, "siteMetadata", "lang"));
	return {
		settings,
		isKnown: isSettings(value),
		dialect: "mdx",
		content,
		static: said.static ?? statics.find((folder) => survey.folders.has(folder)) ?? null,
		places,
		url: webAddress(at$1(settings, "siteMetadata", "siteUrl")),
		language,
		languages: language === null ? [] : [language],
		headingIds: "none",
		fileOf: filesIn({
			places,
			dialect: "mdx",
			plainDialect: "commonmark",
			out: (file) => isRepositoryFile(below(base, file) ?? file, base) ? "repository" : null
		}),
		routing: (input) => fileRouting({
			statics: input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			route: () => null,
			mayGenerate: (url) => input.static === null || !isAsset(url),
			because: codedBy(path)
		})
	};
}

// src/site/navigation/summary.ts
const ASIDE = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))/gm;
const LINK = /\]\((?:<([^<>\n]{1,500})>|([^()\s]{1,500}(?:\([^()\s]{1,100}\)[^()\s]{0,300})?))/g;
function* listed$1(summary, folder) {
	const text = summary.replace(ASIDE, (aside) => " ".repeat(aside.length));
	for (const { index, 0: whole, 1: bracketed, 2: bare = "" } of text.matchAll(LINK)) {
		const url = bracketed ?? bare;
		const path = decodePath(url.replace(/[#?].*$/, "").replace(/\\(?=[!-/:-@[-`{-~])/g, ""));
		if (/^(?:[a-z]+:|\/\/)/i.test(path) || path === "") continue;
		const joined = joinPath(folder, path.replace(/^\//, ""));
		if (joined !== null) yield {
			start: index + whole.indexOf(url, 2),
			url,
			path: joined
		};
	}
}
function listedPages(summary, folder) {
	return new Set([...listed$1(summary, folder)].map(({ path }) => path));
}
function summaryEntries(summary, folder, also = () => []) {
	return [...listed$1(summary, folder)].map(({ start, url, path }) => ({
		range: {
			start,
			end: start + url.length
		},
		url,
		files: [path, ...also(path)],
		certainty: "sure"
	}));
}

// src/site/generators/gitbook.ts
const gitbook = {
	name: "gitbook",
	settings: [
		/^\.gitbook\.ya?ml$/,
		/^LANGS\.md$/,
		/^SUMMARY\.md$/,
		/^\.gitbook\/assets\/[^/]+$/
	],
	packages: ["gitbook-cli", "honkit"],
	isHumble: true,
	isOwn: async (path, base, survey) => {
		if (path.includes(".gitbook")) return true;
		if (path.endsWith("LANGS.md")) return (await booksOf(survey, base)).some((book) => book !== base && survey.files.has(inside(book, "SUMMARY.md")));
		const text = await survey.text(path) ?? "";
		return !survey.files.has(inside(base, "book.toml")) && /^[ \t]*[*-][ \t]+\[[^\]\n]{1,300}\]\(/m.test(text);
	},
	layout: layout$18
};
const alsoNamed = (file) => [
	`${file}.md`,
	`${file}/README.md`,
	`${file}/index.md`
];
async function layout$18({ survey, base, path, said }) {
	const settings = path !== null && /\.ya?ml$/.test(path) ? await survey.data(path) : {};
	const root = folderNamed(text$1(settings["root"]), base) ?? base;
	const content = said.content ?? root;
	const named = (key, usual) => text$1(at$1(settings, "structure", key)) ?? usual;
	const books = await booksOf(survey, root);
	const summaries = books.map((book) => joinPath(book, named("summary", "SUMMARY.md")) ?? "SUMMARY.md");
	const readmes = new Set(books.map((book) => joinPath(book, named("readme", "README.md")) ?? "README.md"));
	const listed = /* @__PURE__ */ new Set();
	for (const summary of summaries) for (const file of listedPages(await survey.text(summary) ?? "", folderOf$1(summary))) for (const one of [file, ...alsoNamed(file)]) listed.add(one);
	const language = languageTag((await survey.data(inside(base, "book.json")))["language"]);
	const places = books.map((book) => pagesIn(book, book === root ? language : languageTag(stemOf(book))));
	return {
		settings,
		isKnown: true,
		dialect: "gitbook",
		content,
		static: said.static ?? inside(root, ".gitbook/assets"),
		places,
		url: null,
		language,
		languages: [.../* @__PURE__ */ new Set([language, ...places.map((place) => place.language)])].filter((one) => one !== null),
		headingIds: isOfService(survey, base) ? "gitbook" : "loose",
		menus: summaries.map((summary) => ({
			path: summary,
			entries: (text) => summaryEntries(text, folderOf$1(summary), alsoNamed)
		})),
		fileOf: filesIn({
			places,
			dialect: "gitbook",
			out: (file) => {
				if (summaries.includes(file) || /(?:^|\/)\.gitbook\/includes\//.test(file)) return "partial";
				if (readmes.has(file) || listed.size === 0 || listed.has(file.normalize("NFC"))) return null;
				return "unlisted";
			}
		}),
		routing: () => fileRouting({
			statics: [],
			route(page) {
				const rel = below(root, page.path);
				if (rel === null) return null;
				return /^readme$/i.test(stemOf(rel)) ? placeOf$2(folderOf$1(rel)) || "/" : placeOf$2(folderOf$1(rel), stemOf(rel));
			},
			mayGenerate: (url) => extensionOf(url) !== "md",
			because: codedBy(null),
			sourceRoots: (from) => [...books.filter((book) => book !== root && below(book, from) !== null), root]
		})
	};
}
function isOfService({ files }, base) {
	return [...files].some((file) => /^\.gitbook(?:\/|\.ya?ml$)/.test(below(base, file) ?? ""));
}
async function booksOf(survey, root) {
	const folders = [...(await survey.text(inside(root, "LANGS.md")) ?? "").matchAll(/^[ \t]*[*+-][ \t]+\[[^\]\n]{1,100}\]\(\.?\/?([\w-]{1,40})\/?\)/gm)].map(([, name = ""]) => inside(root, name));
	return folders.length === 0 ? [root] : folders;
}

// src/site/generators/grav/folders.ts
const ORDER = /^\d+\./;
var Folders = class {
	#pages;
	#known;
	#read;
	#all = /* @__PURE__ */ new Map();
	constructor(pages, known, files, read) {
		this.#pages = pages;
		this.#known = known;
		this.#read = read;
		for (const file of files) {
			if (below(pages, file) === null) continue;
			this.#open(folderOf$1(file)).files.add(file.slice(file.lastIndexOf("/") + 1));
		}
		for (const { folders } of this.#all.values()) folders.sort(new Intl.Collator("en", { numeric: true }).compare);
	}
	#open(path) {
		let folder = this.#all.get(path);
		if (folder === void 0) {
			folder = {
				path,
				folders: [],
				files: /* @__PURE__ */ new Set()
			};
			this.#all.set(path, folder);
			if (path !== this.#pages && path !== "") this.#open(folderOf$1(path)).folders.push(path.slice(path.lastIndexOf("/") + 1));
		}
		return folder;
	}
	codeOf(file) {
		return codeOf(file, this.#known.codes) ?? this.#known.main;
	}
	pageOf(path, code) {
		const folder = this.#all.get(path);
		if (folder === void 0) return null;
		const found = [...folder.files].filter((name) => name.endsWith(".md"));
		const ofCode = (wanted) => found.find((name) => codeOf(name, this.#known.codes) === wanted);
		const name = (code === null ? void 0 : ofCode(code)) ?? ofCode(this.#known.main) ?? ofCode(null) ?? found[0];
		return name === void 0 ? null : this.#read.get(inside(path, name)) ?? null;
	}
	routeOf(path, code, isRaw = false) {
		if (path === this.#pages || below(this.#pages, path) === null) return "";
		const page = isRaw ? null : this.pageOf(path, code);
		const own = text$1(at$1(page?.data, "routes", "default"));
		if (own !== null) return `/${own.replace(/^\/+|\/+$/g, "")}`;
		const parent = this.routeOf(folderOf$1(path), code, isRaw);
		const { isHomeHidden } = this.#known;
		return `${!isRaw && isHomeHidden && parent === `/${this.homeOf(code)}` ? "" : parent}/${slugOf(page) ?? this.plainName(path)}`;
	}
	homeOf(code) {
		return this.#known.homes.get(code ?? "") ?? this.#known.home;
	}
	plainName(path) {
		const name = path.slice(path.lastIndexOf("/") + 1).replace(ORDER, "");
		return this.#known.isLowerCase ? name.toLowerCase() : name;
	}
	firstChild(path, code) {
		for (const name of this.#all.get(path)?.folders ?? []) {
			const child = inside(path, name);
			if (!ORDER.test(name) || isModule(child)) continue;
			const page = this.pageOf(child, code);
			if (page !== null && isReachable(page)) return page.path;
		}
		return null;
	}
	walk(from, steps, code) {
		let here = from;
		for (const [index, step] of steps.entries()) {
			if (step === "" || step === ".") continue;
			if (step === "..") {
				if (here === this.#pages) return null;
				here = folderOf$1(here);
				continue;
			}
			const next = this.#child(here, step, code);
			if (next !== null) here = next;
			else return index === steps.length - 1 ? this.#file(here, step) : null;
		}
		const page = this.pageOf(here, code);
		return page !== null && isReachable(page) ? page.path : this.firstChild(here, code);
	}
	holds(path, step) {
		return [this.#known.main, ...this.#known.codes].some((code) => this.#child(path, step, code) !== null);
	}
	#child(path, step, code) {
		const names = this.#all.get(path)?.folders ?? [];
		const name = names.find((one) => one === step) ?? names.find((one) => this.plainName(one) === step) ?? names.find((one) => slugOf(this.pageOf(inside(path, one), code)) === step);
		return name === void 0 ? null : inside(path, name);
	}
	#file(path, name) {
		const { files } = this.#all.get(path) ?? {};
		if (files === void 0) return null;
		const ending = extensionOf(name);
		const found = [name, ...[
			1,
			2,
			3
		].map((size) => `${name.slice(0, -ending.length - 1)}@${size}x.${ending}`)].find((one) => files.has(one));
		return found === void 0 ? null : inside(path, found);
	}
};
function codeOf(file, codes) {
	const code = /\.([^./]+)\.md$/.exec(file)?.[1];
	return code !== void 0 && codes.includes(code) ? code : null;
}
function isModule(folder) {
	return /(?:^|\/)(?:\d+\.)?_[^/]*$/.test(folder);
}
function isReachable({ data }) {
	return data["routable"] !== false;
}
function slugOf(page) {
	const slug = page?.data["slug"];
	return typeof slug === "number" ? String(slug) : text$1(slug);
}

// src/site/generators/grav/routing.ts
const FORMATS$1 = /\.(?:xml|txt|json|rss|atom)$/i;
const CLOSED = /(?:^|\/)\.|\.(?:md|ya?ml|php|twig|sh|py|json|txt)$/i;
function gravRouting(facts, input) {
	const { known, pages, user, base } = facts;
	let made = null;
	const tree = () => {
		made ??= new Folders(pages, known, input.files, input.pages);
		return made;
	};
	const under = (file) => (user === base ? "/user/" : "/") + (below(base, file) ?? "");
	return {
		...fileRouting({
			statics: [],
			route: (page) => routeOf(page, facts, tree()),
			aliases: (page) => aliasesOf(page, facts, tree()),
			hidden: (page, today) => whyHidden(page, today, known),
			colocated(file) {
				if (CLOSED.test(file)) return null;
				if (below(pages, file) === null) return below(base, file) === null ? null : under(file);
				return `${tree().routeOf(folderOf$1(file), known.main)}/${file.slice(file.lastIndexOf("/") + 1)}`;
			},
			doubt: (path) => whyUnsure(path, facts, input.files) ?? whyOutside(path, facts, tree())
		}),
		source: (reference, from) => sourceOf(reference, from, facts, tree(), input.files)
	};
}
function prefixOf(code, { main, isMainShown }) {
	return code === null || code === main && !isMainShown ? "" : `/${code}`;
}
function routeOf(page, { known, pages, isPage }, tree) {
	const folder = folderOf$1(page.path);
	if (below(pages, page.path) === null || !isPage(page.path) || isModule(folder)) return null;
	const code = tree.codeOf(page.path);
	if (!isReachable(page) && tree.firstChild(folder, code) === null) return null;
	const prefix = known.areGuessed ? "" : prefixOf(code, known);
	const route = tree.routeOf(folder, code);
	return route === `/${tree.homeOf(code)}` ? `${prefix}/` : `${prefix}${route}/`;
}
function aliasesOf(page, facts, tree) {
	if (routeOf(page, facts, tree) === null) return [];
	const { known } = facts;
	const folder = folderOf$1(page.path);
	const code = tree.codeOf(page.path);
	const route = tree.routeOf(folder, code);
	const home = route === `/${tree.homeOf(code)}` ? [""] : [];
	const own = [...texts(at$1(page.data, "routes", "aliases")), ...texts(at$1(page.data, "routes", "canonical"))];
	const routes = [
		...home,
		route,
		tree.routeOf(folder, code, true),
		...own.map((one) => `/${one.replace(/^\/+/, "")}`)
	];
	return ["", ...known.codes.map((one) => `/${one}`)].flatMap((prefix) => [...new Set(routes)].map((one) => `${prefix}${one}/`));
}
function whyHidden({ data }, today, { hasDates }) {
	const { published } = data;
	if (text$1(data["redirect"]) !== null) return REDIRECT;
	if (published === false || published === 0) return DRAFT;
	if (!hasDates || published !== void 0 && published !== null) return null;
	return expiredSince(isoDay(data["unpublish_date"]), today) ?? futureFrom(isoDay(data["publish_date"]), today);
}
function isoDay(value) {
	const written = text$1(value) ?? "";
	const [, day = "", month = "", year, hour = ""] = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?!\d)(.*)$/.exec(written) ?? [];
	if (year !== void 0) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${hour}`;
	const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)(.*)$/.exec(written);
	if (american === null) return value;
	const [, first = "", second = "", last = "", rest = ""] = american;
	return `${last}-${first.padStart(2, "0")}-${second.padStart(2, "0")}${rest}`;
}
function whyUnsure(path, { known, user, base }, files) {
	if (/:/.test(path)) return GENERATED;
	if (known.redirects.some((piece) => path.includes(piece))) return {
		reason: "redirect",
		by: known.redirectsBy
	};
	const plugin = known.plugins.find(({ route }) => path === route || path.startsWith(`${route}/`));
	if (plugin !== void 0) return {
		reason: "plugin",
		by: plugin.name
	};
	if (FORMATS$1.test(path)) return {
		reason: "plugin",
		by: null
	};
	const folder = /^\/user\/([^/]+)\//.exec(path)?.[1];
	if (folder === void 0 && !/^\/system\//.test(path)) return known.areGuessed && !isAsset(path) ? {
		reason: "settings",
		by: null
	} : null;
	const place = folder === void 0 ? inside(base, "system") : inside(user, folder);
	for (const file of files) if (below(place, file) !== null) return null;
	return {
		reason: "module",
		by: null
	};
}
function whyOutside(path, { user, base, pages }, tree) {
	const [, first, ...deeper] = path.split("/");
	if (user !== base || first === void 0 || first === "user" || deeper.length === 0 || !isAsset(path)) return null;
	return tree.holds(pages, first) ? null : {
		reason: "media",
		by: null
	};
}
function streamOf(name, { user, base, pages, known }) {
	const inUser = {
		user: "",
		image: "images",
		theme: `themes/${known.theme ?? ""}`,
		themes: "themes",
		plugin: "plugins",
		plugins: "plugins",
		account: "accounts",
		"user-data": "data"
	};
	if (name === "page") return pages;
	if (name === "asset" || name === "system") return inside(base, name === "asset" ? "assets" : "system");
	const folder = inUser[name];
	return folder === void 0 ? null : inside(user, folder);
}
function sourceOf(reference, from, facts, tree, files) {
	const [, scheme, rest = ""] = /^([a-z-]{2,20}):\/\/(.*)$/.exec(reference) ?? [];
	const stream = scheme === void 0 ? null : streamOf(scheme, facts);
	if (stream !== null) {
		for (const file of files) if (below(stream, file) !== null) return { path: inside(stream, rest) };
		return { path: null };
	}
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|[#?])|\{[{%]/i.test(reference) || reference === "") return null;
	const { pages, known, user, base } = facts;
	const path = decodePath(splitReference(reference).path);
	const code = below(pages, from) === null ? known.main : tree.codeOf(from);
	const steps = path.split("/").filter((step) => !step.includes(":"));
	if (!path.startsWith("/")) {
		const start = below(pages, from) === null ? null : folderOf$1(from);
		return found(start === null ? null : tree.walk(start, steps, code));
	}
	const real = inside(base, (user === base ? path.replace(/^\/user\//, "/") : path).slice(1));
	if (/^\/user\//.test(path) && files.has(real)) return found(real);
	const [, first = "", ...others] = steps;
	return found(tree.walk(pages, steps, code) ?? (known.codes.includes(first) ? tree.walk(pages, others, first) : null));
}
function found(path) {
	return path === null || /[%#?]/.test(path) ? null : { path };
}

// src/site/generators/grav/settings.ts
async function readSettings$1(survey, user) {
	const systemPath = inside(user, "config/system.yaml");
	const sitePath = inside(user, "config/site.yaml");
	const system = await survey.data(systemPath);
	const site = await survey.data(sitePath);
	const isKnown = survey.files.has(systemPath);
	const declared = listOf(at$1(system, "languages", "supported")).flatMap((one) => word(one) ?? []);
	const codes = isKnown ? declared : suffixesIn(survey, inside(user, "pages"));
	const main = codes.length === 0 || !isKnown ? null : word(at$1(system, "languages", "default_lang")) ?? codes[0] ?? null;
	const languages = record(system["languages"]);
	return {
		settings: {
			...site,
			...system
		},
		codes,
		main,
		isMainShown: languages["include_default_lang"] !== false,
		areGuessed: !isKnown,
		language: isKnown && main !== null ? languageTag(main) : languageTag(site["default_lang"]),
		url: webAddress(system["custom_base_url"]),
		homes: new Map(Object.entries(record(at$1(system, "home", "aliases"))).flatMap(([code, route]) => {
			const home = text$1(route);
			return home === null ? [] : [[code, bare(home)]];
		})),
		home: bare(text$1(at$1(system, "home", "alias")) ?? "home"),
		isHomeHidden: at$1(system, "home", "hide_in_urls") === true,
		isLowerCase: system["force_lowercase_urls"] !== false,
		hasDates: at$1(system, "pages", "publish_dates") !== false,
		theme: text$1(at$1(system, "pages", "theme")),
		redirects: [site["redirects"], site["routes"]].flatMap((rules) => Object.keys(record(rules)).flatMap(literalOf)),
		redirectsBy: survey.files.has(sitePath) ? sitePath : null,
		plugins: await pluginRoutes(survey, user)
	};
}
function word(value) {
	return typeof value === "number" ? String(value) : text$1(value);
}
function bare(route) {
	return route.replace(/^\/+|\/+$/g, "");
}
function literalOf(pattern) {
	const longest = pattern.split(/\([^()]*\)[*+?]?|\[[^\]]*\][*+?]?|\\.[*+?]?|[$^.*+?()[\]{}|\\]+/).reduce((best, piece) => piece.length > best.length ? piece : best, "");
	return /[\p{L}\p{N}]/u.test(longest) ? [longest] : [];
}
function suffixesIn(survey, pages) {
	const found = /* @__PURE__ */ new Set();
	for (const path of survey.files) {
		const code = path.startsWith(`${pages}/`) ? /\/[^./]+\.([a-z\d-]{1,7})\.md$/i.exec(path)?.[1] : null;
		if (code != null && (languageTag(code) !== null || /^\d[\d-]*$/.test(code))) found.add(code);
	}
	return [...found].sort();
}
const MOST = 200;
const ROUTE = /^[ \t]{0,8}route(?:_\w{1,30})?:[ \t]{1,9}(["']?)(\/[^\s"'#]{1,100})\1/gm;
async function pluginRoutes(survey, user) {
	const own = inside(user, "config/plugins/");
	const theirs = inside(user, "plugins/");
	const paths = [...survey.files].filter((path) => {
		if (!path.endsWith(".yaml")) return false;
		if (path.startsWith(own)) return !path.slice(own.length).includes("/");
		const [folder, file, ...deeper] = path.startsWith(theirs) ? path.slice(theirs.length).split("/") : [];
		return folder !== void 0 && deeper.length === 0 && file === `${folder}.yaml`;
	});
	const read = await Promise.all(paths.slice(0, MOST).map(async (path) => ({
		name: stemOf(path),
		written: await survey.text(path) ?? ""
	})));
	const off = new Set(read.filter(({ written }) => /^enabled:[ \t]*false\b/m.test(written)).map(({ name }) => name));
	return read.flatMap(({ name, written }) => off.has(name) ? [] : [...written.matchAll(ROUTE)].map(([, , route = ""]) => ({
		name,
		route
	})));
}

// src/site/generators/grav.ts
const grav = {
	name: "grav",
	settings: [/^(?:user\/)?config\/(?:system|site)\.yaml$/],
	packages: [],
	isOwn: (path, base, survey) => holdsPages(inside(base, below(base, path)?.startsWith("user/") ? "user" : ""), survey),
	marks,
	layout: layout$17
};
function holdsPages(user, { files, folders }) {
	const pages = inside(user, "pages");
	if (!folders.has(pages)) return false;
	for (const file of files) if (/^[^/]+\/(?:.*\/)?[^/]+\.md$/.test(below(pages, file) ?? "")) return true;
	return false;
}
const NUMBERED = /^((?:[^/]+\/){0,2}?)pages\/(?:.*\/)?\d+\.[^/]+\/[^/]+\.md$/;
function marks({ files }) {
	const texts = [...files].filter((file) => file.endsWith(".md") && /(?:^|\/)pages\//.test(file));
	const first = texts.map((file) => NUMBERED.exec(file)?.[1]).find((base) => base !== void 0);
	if (first === void 0) return null;
	const base = first.replace(/(?:^|\/)user\/$|\/$/, "");
	const folders = /* @__PURE__ */ new Map();
	for (const file of texts) folders.set(folderOf$1(file), [...folders.get(folderOf$1(file)) ?? [], file]);
	const isNumbered = (folder) => /(?:^|\/)\d+\.[^/]+$/.test(folder);
	const alone = [...folders.values()].filter((all) => new Set(all.map((file) => /\.[^/]*$/.exec(file)?.[0])).size === all.length);
	const numbered = [...folders.keys()].filter(isNumbered);
	return alone.length * 5 >= folders.size * 4 && numbered.length * 3 >= folders.size ? base : null;
}
async function layout$17({ survey, base, path, said }) {
	const user = (path === null ? survey.folders.has(inside(base, "user/pages")) : path.includes("user/config/")) ? inside(base, "user") : base;
	const pages = said.content ?? inside(user, "pages");
	const known = await readSettings$1(survey, user);
	const { language, codes } = known;
	const places = [pagesIn(pages, language)];
	const within = filesIn({
		places,
		dialect: "grav",
		endings: ["md"],
		languageOf: (file) => languageTag(codeOf(file, codes)) ?? language,
		out: (file) => whyOut(below(pages, file) ?? file, known)
	});
	return {
		settings: known.settings,
		isKnown: true,
		dialect: "grav",
		content: pages,
		static: said.static ?? null,
		places,
		url: known.url,
		language,
		languages: [.../* @__PURE__ */ new Set([...codes.flatMap((code) => languageTag(code) ?? []), ...language === null ? [] : [language]])],
		headingIds: "none",
		fileOf(file) {
			const found = within(file);
			const isOfOthers = below(pages, file) === null && isOfGrav(file, base, user);
			return found.kind === "out" && isOfOthers ? {
				...found,
				reason: "repository"
			} : found;
		},
		routing: (input) => gravRouting({
			known,
			pages,
			user,
			base,
			isPage: (file) => within(file).kind === "page"
		}, input)
	};
}
function whyOut(rel, { codes }) {
	const name = rel.slice(rel.lastIndexOf("/") + 1);
	if (/^(?:readme|changelog|licen[cs]e|contributing)\.md$/i.test(name)) return "repository";
	if (/(?:^|\/)\./.test(rel) || folderOf$1(rel).includes(":")) return "excluded";
	const ending = /\.(.*)$/.exec(name)?.[1] ?? "";
	const isRead = ending === "md" || codes.some((code) => ending === `${code}.md`);
	return folderOf$1(rel) === "" || !isRead ? "unpublished" : null;
}
function isOfGrav(file, base, user) {
	return /^(?:plugins|themes|blueprints|accounts|data|env)\//.test(below(user, file) ?? "") || user !== base && /^(?:system|vendor|backup|cache|logs|tmp|bin|tests|webserver-configs)\//.test(below(base, file) ?? "");
}

// src/site/routes/permalinks.ts
function pageDay(page) {
	const declared = page.data["date"];
	const name = page.path.slice(page.path.lastIndexOf("/") + 1);
	return (typeof declared === "string" ? dayIn(declared) : null) ?? dayIn(name);
}
const DEFAULT_DATES = [
	"date",
	"publishDate",
	"pubDate",
	"published",
	"lastmod",
	"modified"
];
function dayOf$1(page, sources) {
	if (sources === null) return pageDay(page);
	const name = page.path.slice(page.path.lastIndexOf("/") + 1);
	for (const source of sources.flatMap((one) => one === ":default" ? DEFAULT_DATES : [one])) {
		const value = source === ":filename" ? name : at$1(page.data, source);
		const day = typeof value === "string" ? dayIn(value) : null;
		if (day !== null) return day;
	}
	return null;
}
function dayIn(text) {
	const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
	if (year === void 0 || month === void 0 || day === void 0) return null;
	return {
		year,
		month: month.padStart(2, "0"),
		day: day.padStart(2, "0")
	};
}
const UNKNOWN = "\0";
function expandPermalink(pattern, page, facts) {
	return expandTokens(pattern, /:([a-z]+)(\[[^\]]*\])?/gi, (token, slice) => tokenValue$1(token.toLowerCase(), slice, page, facts));
}
function expandTokens(pattern, tokens, value) {
	const path = `/${pattern.replace(tokens, (_, token, slice) => value(token, typeof slice === "string" ? slice : void 0) ?? UNKNOWN)}`.replace(/\/{2,}/g, "/");
	if (!path.includes(UNKNOWN)) return { path };
	return { steps: stepsOf(path).map((step) => step.includes(UNKNOWN) ? null : step) };
}
function couldBe(path, steps) {
	const given = stepsOf(path);
	return given.length === steps.length && steps.every((step, index) => step === null || step === given[index]);
}
function stepsOf(path) {
	return path.split("/").filter((step) => step !== "");
}
function tokenValue$1(token, slice, page, facts) {
	const { clean, folder, stem } = facts;
	const slug = typeof page.data["slug"] === "string" && page.data["slug"] !== "" ? page.data["slug"] : null;
	const title = typeof page.data["title"] === "string" ? page.data["title"] : null;
	const steps = folder === "" ? [] : folder.split("/");
	const day = dayOf$1(page, facts.dates ?? null);
	switch (token) {
		case "year": return day?.year ?? null;
		case "month": return day?.month ?? null;
		case "day": return day?.day ?? null;
		case "section": return clean(steps[0] ?? "");
		case "sections": return slice === void 0 || slice === "[:]" ? steps.map((step) => clean(step)).join("/") : sliced(steps, slice, clean);
		case "title": return title === null ? null : clean(title);
		case "slug": return clean(slug ?? title ?? stem);
		case "filename":
		case "contentbasename": return clean(stem);
		case "slugorfilename":
		case "slugorcontentbasename": return clean(slug ?? stem);
		default: return null;
	}
}
function sliced(steps, slice, clean) {
	const found = /^\[(\d*|last)(:?)(\d*|last)\]$/.exec(slice);
	if (found === null) return null;
	const index = (text, fallback) => text === "" ? fallback : text === "last" ? steps.length - 1 : Number(text);
	const from = index(found[1] ?? "", 0);
	const to = found[2] === "" ? from + 1 : index(found[3] ?? "", steps.length);
	return steps.slice(from, to).map((step) => clean(step)).join("/");
}

// src/site/generators/hexo/routing.ts
const RENDERED = /\.(?:md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext)$/i;
const STYLES$1 = /\.(?:styl|scss|sass|less)$/;
function hexoRouting(input) {
	const { source, theme, settings, isOut } = input;
	const posts = `${source}/_posts`;
	const loose = /* @__PURE__ */ new Map();
	const folders = [
		"tag_dir",
		"category_dir",
		"archive_dir",
		"pagination_dir"
	].map((key, index) => text$1(settings[key]) ?? [
		"tags",
		"categories",
		"archives",
		"page"
	][index]);
	const isFree = pattern(settings).includes(":category");
	const route = (page) => {
		const rel = below(source, page.path);
		if (rel === null || !RENDERED.test(rel) || isOut(page.path) !== null || page.data["published"] === false) return null;
		const own = text$1(page.data["permalink"]);
		const post = below(posts, page.path) ?? below(`${source}/_drafts`, page.path);
		if (own !== null) return `/${own.replace(/^\/+/, "")}`;
		if (post === null) return `/${rel.replace(/\.[^./]+$/, "")}.html`.replace(/\/index\.html$/, "/");
		const parts = nameParts(post, settings);
		const facts = {
			page,
			parts,
			slug: parts?.get("title") ?? slugize(post.replace(/\.[^./]+$/, "")),
			day: dayOf(page, parts)
		};
		const expansion = expandTokens(pattern(settings), /:(\w+)/g, (token) => postToken(token, facts, settings));
		if ("path" in expansion) return expansion.path;
		loose.set(expansion.steps.join("/"), expansion.steps);
		return null;
	};
	const colocated = (file) => {
		if (below(posts, file) === null || settings["post_asset_folder"] !== true) return null;
		for (let folder = folderOf$1(file); folder !== posts; folder = folderOf$1(folder)) {
			const page = input.pages.get(`${folder}.md`);
			const place = page === void 0 ? null : route(page);
			if (place !== null) return `${place.endsWith("/") ? place : `${folderOf$1(place)}/`}${below(folder, file) ?? ""}`;
		}
		return null;
	};
	const files = fileRouting({
		statics: [],
		route,
		mayGenerate: (url) => {
			if (input.isOpenEnded || isFree && !isAsset(url)) return true;
			for (const steps of loose.values()) if (couldBe(url, steps)) return true;
			if (isAsset(url)) return false;
			return url === "/" || /\.(?!html?$)\w+$/.test(url) || folders.some((name) => url.split("/").includes(name ?? ""));
		}
	});
	const isHidden = (rel) => /(?:^|\/)[_.]/.test(rel);
	return {
		...files,
		published(file) {
			const rel = below(source, file);
			if (rel !== null && !isHidden(rel)) return RENDERED.test(rel) && isOut(file) !== "excluded" ? null : `/${rel}`;
			const ofTheme = theme === null ? null : below(`${theme}/source`, file);
			if (ofTheme !== null && !isHidden(ofTheme)) return `/${ofTheme.replace(STYLES$1, ".css").replace(RENDERED, ".html")}`;
			return colocated(file);
		}
	};
}
function pattern(settings) {
	return text$1(settings["permalink"]) ?? ":year/:month/:day/:title/";
}
const PARTS = {
	year: "(\\d{4})",
	month: "(\\d{2})",
	day: "(\\d{2})",
	i_month: "(\\d{1,2})",
	i_day: "(\\d{1,2})"
};
function nameParts(rel, settings) {
	const form = (text$1(settings["new_post_name"]) ?? ":title.md").replace(/\.[^./]+$/, "");
	const names = [];
	let free = 0;
	const source = form.replace(/:(\w+)|[^\w/]/g, (written, name) => {
		if (name === void 0) return `\\${written}`;
		names.push(name);
		const part = PARTS[name];
		if (part === void 0) free++;
		return part ?? "(.+?)";
	});
	if (free > 2 || source.length > 300) return null;
	const found = new RegExp(`^${source}$`).exec(rel.replace(/\.[^./]+$/, "").slice(0, 300));
	return found === null ? null : new Map(names.map((name, index) => [name, found[index + 1] ?? ""]));
}
function slugize(name) {
	const slug = withoutAccents(name).replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, "-").replace(/^-|-$/g, "");
	return /^[a-z\d-]+$/i.test(slug) ? slug : null;
}
function postToken(token, { page, parts, slug, day }, settings) {
	switch (token) {
		case "title": return slug;
		case "name": return slug === null ? null : slug.slice(slug.lastIndexOf("/") + 1);
		case "year": return day?.[0] ?? null;
		case "month": return day?.[1] ?? null;
		case "day": return day?.[2] ?? null;
		case "i_month": return day === null ? null : String(Number(day[1]));
		case "i_day": return day === null ? null : String(Number(day[2]));
		case "post_title":
		case "category":
		case "id":
		case "hash":
		case "hour":
		case "minute":
		case "second":
		case "timestamp": return null;
		default: return text$1(page.data[token]) ?? parts?.get(token) ?? text$1(record(settings["permalink_defaults"])[token]);
	}
}
function dayOf({ data }, parts) {
	const date = data["date"];
	if (date !== void 0 && date !== null) {
		const [, year = "", month = "", day = "", rest = ""] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(.*)$/.exec(typeof date === "string" ? date.trim() : "") ?? [];
		if (year === "" || /[+-]\d{1,2}:?\d{0,2}$/.test(rest)) return null;
		return [
			year,
			month.padStart(2, "0"),
			day.padStart(2, "0")
		];
	}
	const [year, month, day] = [
		parts?.get("year"),
		parts?.get("month") ?? parts?.get("i_month"),
		parts?.get("day") ?? parts?.get("i_day")
	];
	if (year === void 0 || month === void 0 || day === void 0) return null;
	return [
		year,
		month.padStart(2, "0"),
		day.padStart(2, "0")
	];
}

// src/site/generators/hexo.ts
const ADDS_NONE$1 = /^hexo-generator-(?:index|archive|category|tag|feed|sitemap|baidu-sitemap|search(?:db)?|json-content)$/;
const hexo = {
	name: "hexo",
	output: "public",
	settings: [/^_config\.(?:ya?ml|json)$/],
	packages: ["hexo"],
	isOwn: isHexo,
	layout: layout$16
};
async function isHexo(path, base, survey) {
	const manifest = await survey.data(inside(base, "package.json"));
	if (["dependencies", "devDependencies"].some((key) => "hexo" in record(manifest[key])) || "hexo" in manifest) return true;
	const settings = await survey.data(path);
	const own = [
		"source_dir",
		"public_dir",
		"new_post_name",
		"skip_render",
		"post_asset_folder"
	];
	const hasPosts = survey.folders.has(inside(base, "source/_posts"));
	return own.filter((key) => key in settings).length >= 2 || hasPosts && survey.folders.has(inside(base, "scaffolds"));
}
async function layout$16({ survey, base, path, said }) {
	const settings = path === null || path.endsWith("package.json") ? {} : await survey.data(path);
	const source = folderNamed(text$1(settings["source_dir"]) ?? "source", base) ?? inside(base, "source");
	const content = said.content ?? source;
	const named = folderNamed(text$1(settings["theme"]), inside(base, "themes"));
	const theme = named !== null && survey.folders.has(named) ? named : null;
	const isOpenEnded = await mayAddPages(survey, base, theme);
	const languages = texts(settings["language"]).flatMap((one) => languageTag(one) ?? []);
	const language = languages[0] ?? null;
	const data = inside(source, "_data");
	const places = [pagesIn(source, language), {
		folder: data,
		holds: "data",
		language: null
	}];
	for (const code of texts(settings["language"]).slice(1)) if (survey.folders.has(inside(source, code))) places.push(pagesIn(inside(source, code), languageTag(code)));
	const isOut = outOf$3(settings, source);
	return {
		settings,
		isKnown: path !== null && path !== inside(base, "package.json"),
		dialect: "hexo",
		content,
		static: said.static ?? source,
		places,
		url: siteUrl(settings),
		language,
		languages,
		headingIds: "loose",
		reader: markedOf(await survey.data(inside(base, "package.json"))),
		fileOf: filesIn({
			places,
			dialect: "hexo",
			endings: [
				"md",
				"markdown",
				"mkd",
				"mkdn",
				"mdwn",
				"mdtxt",
				"mdtext"
			],
			out: isOut
		}),
		routing: (input) => hexoRouting({
			...input,
			source,
			settings,
			theme,
			isOut,
			isOpenEnded
		})
	};
}
function markedOf({ dependencies, devDependencies }) {
	const asked = text$1({
		...record(dependencies),
		...record(devDependencies)
	}["hexo-renderer-marked"]) ?? "";
	const [, major = ""] = /^[\^~=v]?(\d+)(?:\.|$)/.exec(asked.trim()) ?? [];
	if (major === "" || Number(major) > 6) return void 0;
	return major === "0" ? "marked-0" : "marked-1";
}
function siteUrl(settings) {
	const url = webAddress(settings["url"]);
	const root = (text$1(settings["root"]) ?? "/").replace(/\/+$/, "");
	return url === null || root === "" || url.replace(/\/+$/, "").endsWith(root) ? url : url.replace(/\/+$/, "") + root;
}
function outOf$3(settings, source) {
	const globs = (key) => texts(settings[key]).map((pattern) => createGlob(pattern));
	const [skipped, excluded, included] = [
		globs("skip_render"),
		globs("exclude"),
		globs("include")
	];
	const drafts = settings["render_drafts"] === true;
	return (path) => {
		const rel = below(source, path) ?? path;
		if (skipped.some((matches) => matches(rel))) return "excluded";
		const posts = /^_(?:posts|drafts)\/(.+)$/.exec(rel);
		if (posts !== null) return /(?:^|\/)[_.]/.test(posts[1] ?? "") || rel.startsWith("_drafts/") && !drafts ? "unpublished" : null;
		if (excluded.some((matches) => matches(rel))) return "excluded";
		return /(?:^|\/)[_.]/.test(rel) && !included.some((matches) => matches(rel)) ? "unpublished" : null;
	};
}
async function mayAddPages(survey, base, theme) {
	if (theme === null) return true;
	if ([inside(base, "scripts"), `${theme}/scripts`].some((folder) => survey.folders.has(folder))) return true;
	const manifest = await survey.data(inside(base, "package.json"));
	const needed = ["dependencies", "devDependencies"].flatMap((key) => Object.keys(record(manifest[key])));
	return needed.length === 0 || needed.some((name) => name.includes("hexo-generator-") && !ADDS_NONE$1.test(name));
}

// src/site/generators/hugo/command.ts
const WORKFLOW = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml)$/;
async function readBuildFlags(survey, base, settings) {
	const { hosts, scripts } = await commandsOf(survey, base);
	const told = hosts.flatMap(buildsIn);
	const builds = told.length > 0 ? told : scripts.flatMap(buildsIn);
	const has = (name, letter) => at$1(settings, name) === true || builds.some((one) => new RegExp(`\\s(?:--${name}(?:=true)?(?=\\s|$)|-[a-zA-Z]{0,6}${letter}[a-zA-Z]{0,6}(?=\\s|$))`).test(one));
	return {
		drafts: has("buildDrafts", "D"),
		future: has("buildFuture", "F"),
		expired: has("buildExpired", "E")
	};
}
function buildsIn(command) {
	return (command.match(/\bhugo(?:\.exe)?(?=\s|$)[^\n|;&"'#]{0,300}/g) ?? []).filter((one) => !/^hugo\s+(?:server?|new|mod|list)\b/.test(one));
}
async function commandsOf(survey, base) {
	const hosts = [];
	const scripts = [];
	for (const folder of /* @__PURE__ */ new Set([base, ""])) {
		const netlify = await survey.data(inside(folder, "netlify.toml"));
		const vercel = await survey.data(inside(folder, "vercel.json"));
		const manifest = await survey.data(inside(folder, "package.json"));
		const named = [
			at$1(netlify, "build", "command"),
			at$1(netlify, "context", "production", "command"),
			vercel["buildCommand"]
		];
		hosts.push(...named.flatMap((one) => text$1(one) ?? []));
		scripts.push(...Object.values(record(manifest["scripts"])).flatMap((one) => text$1(one) ?? []));
	}
	hosts.push(...await workflowsOf(survey));
	return {
		hosts,
		scripts
	};
}
async function workflowsOf(survey) {
	const found = [];
	for (const path of survey.files) if (WORKFLOW.test(path)) found.push(await survey.text(path) ?? "");
	return found;
}

// src/site/generators/hugo/menus.ts
const KEY = /^(?:url|pageRef)$/i;
const MENU = /(?:^|[./])menus?(?=[./]|$)/i;
function menuEntries(path, text, codes) {
	const isMenuFile = /(?:^|\/)menus?(?:\.[\w-]+)?\.[a-z]+$/i.test(path);
	const found = [...path.endsWith(".toml") ? inToml(text, isMenuFile) : inData$1(new DataFile(path, text).root, isMenuFile)];
	const parents = new Set(found.flatMap(({ entry }) => at$1(entry, "parent") ?? []));
	const isParent = ({ entry }) => parents.has(at$1(entry, "identifier")) || parents.has(at$1(entry, "name"));
	return found.filter((one) => !isParent(one)).flatMap((one) => entryOf$1(one, codes));
}
function entryOf$1({ key, value, range, entry }, codes) {
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(value) || /\{\{/.test(value)) return [];
	const rooted = value.startsWith("/") ? value : `/${value}`;
	const bare = rooted.replace(/[?#].*$/, "").replace(/\/$/, "");
	const sources = ["", ...codes.map((code) => `.${code}`)].flatMap((suffix) => [
		"",
		"/_index",
		"/index"
	].map((name) => `${bare}${name}${suffix}.md`));
	const addresses = [
		rooted,
		...codes.map((code) => `/${code}${rooted}`),
		...sources
	];
	const isNamed = (pages) => [...pages.keys()].some((path) => isPageOf(bare, path));
	const byName = /^pageRef$/i.test(key) && !value.startsWith("/") ? { isNamed } : {};
	const label = text$1(at$1(entry, "name")) ?? text$1(at$1(entry, "title"));
	return [{
		range,
		url: value,
		addresses,
		certainty: "unsure",
		...byName,
		...label !== null && { label }
	}];
}
function isPageOf(name, path) {
	return `/${path.replace(/(?:\/_?index)?(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.[a-z]+$/i, "")}`.toLowerCase().endsWith(name.toLowerCase());
}
function* inToml(text, isMenuFile) {
	const tables = text.matchAll(/^[ \t]*\[{1,2}([^\]\n]{1,200})\]{1,2}[^\n]*\n((?:(?![ \t]*\[)[^\n]*(?:\n|$))*)/gm);
	for (const { index, 0: table, 1: name = "", 2: lines = "" } of tables) {
		if (!isMenuFile && !MENU.test(name.trim())) continue;
		const start = index + table.length - lines.length;
		const pairs = [...lines.matchAll(/^[ \t]*([\w-]{1,40})[ \t]*=[ \t]*["']([^"'\n]{1,500})["']/gm)];
		const entry = Object.fromEntries(pairs.map(([, key = "", value]) => [key, value]));
		for (const { index: from, 0: line, 1: key = "", 2: value = "" } of pairs) {
			const end = start + from + line.length - 1;
			if (KEY.test(key)) yield {
				key,
				value,
				range: {
					start: end - value.length,
					end
				},
				entry
			};
		}
	}
}
function* inData$1(field, isMenuFile) {
	if (field === null) return;
	const { value, range, pointer, name, children } = field;
	if (typeof value === "string" && KEY.test(name) && (isMenuFile || MENU.test(pointer))) yield {
		key: name,
		value,
		range,
		entry: record(field.parent?.value)
	};
	for (const child of children) yield* inData$1(child, isMenuFile);
}

// src/site/generators/hugo/raw-html.ts
const GOLDMARK = 60;
const VERSION = /\bhugo(?:[\s_-]?version|_extended|_withdeploy)?["']?\s*[:=_@/]\s*["']?v?(?:(\d+)\.(\d+)|latest)/gi;
async function dropsHtml(survey, base, path, settings) {
	const markup = at$1(settings, "markup");
	const merge = text$1(at$1(markup, "_merge")) ?? text$1(at$1(settings, "_merge")) ?? "none";
	const handler = text$1(at$1(markup, "defaultMarkdownHandler")) ?? "goldmark";
	if (path === null || handler !== "goldmark" || merge !== "none") return false;
	if (at$1(markup, "goldmark", "renderer", "unsafe") === true) return false;
	const versions = await versionsOf(survey, base);
	if (versions.length > 0) return versions.every((minor) => minor >= 60);
	return markup !== void 0;
}
async function versionsOf(survey, base) {
	return [
		await survey.text(inside(base, "netlify.toml")) ?? await survey.text("netlify.toml") ?? "",
		withValues(await survey.text(inside(base, "Makefile")) ?? ""),
		...await workflowsOf(survey)
	].flatMap((said) => [...said.matchAll(VERSION)].map(([, major, minor]) => minor === void 0 || major !== "0" ? Number.POSITIVE_INFINITY : Number(minor)));
}
function withValues(makefile) {
	const held = new Map([...makefile.matchAll(/^([A-Z_]{1,40})\s*[:?]?=[ \t]*([\w.-]{1,60})[ \t]*$/gm)].map(([, name, value]) => [name, value]));
	return makefile.replace(/\$[{(]([A-Z_]{1,40})[)}]/g, (written, name) => held.get(name) ?? written);
}

// src/site/generators/hugo/cascade.ts
var HugoCascade = class {
	#input;
	#globs = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#size = -1;
	constructor(input) {
		this.#input = input;
	}
	value(page, ...keys) {
		const own = firstOf(page.data, keys);
		return own === void 0 ? this.handed(page, ...keys) : own;
	}
	handed(page, ...keys) {
		const standing = this.#input.standing(page.path);
		if (standing === null) return void 0;
		for (const entry of this.#above(folderOf$1(page.path), standing.language)) {
			const value = firstOf(entry, keys);
			if (value !== void 0 && this.#aimsAt(standing, record(at$1(entry, "target") ?? at$1(entry, "_target")))) return value;
		}
	}
	#above(folder, language) {
		const { pages, settings } = this.#input;
		if (this.#size !== pages.size) this.#known.clear();
		this.#size = pages.size;
		const key = `${language}/${folder}`;
		let entries = this.#known.get(key);
		if (entries === void 0) {
			const above = folder === "" ? [at$1(settings, "languages", language, "cascade"), at$1(settings, "cascade")].flatMap(entriesOf$1) : this.#above(folderOf$1(folder), language);
			entries = [...this.#begunIn(folder, language), ...above];
			this.#known.set(key, entries);
		}
		return entries;
	}
	#begunIn(folder, language) {
		const { pages, defaultLanguage } = this.#input;
		return (language === defaultLanguage ? ["", `.${language}`] : [`.${language}`, ""]).flatMap((suffix) => [`_index${suffix}.md`, `_index${suffix}.html`]).flatMap((name) => {
			const index = pages.get(inside(folder, name));
			return index !== void 0 && this.#input.standing(index.path)?.language === language ? entriesOf$1(at$1(index.data, "cascade")) : [];
		});
	}
	#aimsAt(standing, target) {
		const known = {
			...standing,
			lang: standing.language,
			environment: "production"
		};
		return Object.entries(target).every(([name, wanted]) => {
			const key = name.toLowerCase();
			const [glob] = texts(wanted);
			if (glob === void 0 || !/^(?:path|kind|lang|environment)$/.test(key)) return false;
			return this.#glob(glob.toLowerCase())(String(known[key]));
		});
	}
	#glob(pattern) {
		let glob = this.#globs.get(pattern);
		if (glob === void 0) {
			glob = createGlob(pattern.replace(/\/\*\*(?=$|[,}])/g, "/**/*"));
			this.#globs.set(pattern, glob);
		}
		return glob;
	}
};
function firstOf(data, keys) {
	for (const key of keys) {
		const value = at$1(data, key);
		if (value !== void 0) return value;
	}
}
function entriesOf$1(cascade) {
	return isSettings(cascade) && !Array.isArray(cascade) ? [cascade] : listOf(cascade);
}

// src/site/generators/hugo/modules.ts
const PUBLISHED = /^(content|static)(?:\/(.*))?$/;
function readModules(settings, base, files) {
	const statics = [];
	const absent = [];
	const isHere = (folder) => holdsAny(files, folder);
	const mount = (source, target, from, name) => {
		const [, component, rest = ""] = PUBLISHED.exec(target.replace(/^\/|\/$/g, "")) ?? [];
		if (component === void 0) return;
		const under = rest === "" ? "" : `/${rest}`;
		const folder = from === null ? null : folderNamed(source, from);
		if (folder === null || !(isHere(folder) || files.has(folder))) absent.push({
			under,
			doubt: broughtBy(name)
		});
		else if (component === "static") statics.push({
			folder,
			under
		});
		else if (from !== base) absent.push({
			under,
			doubt: broughtBy(name)
		});
	};
	for (const one of listOf(at$1(settings, "module", "mounts"))) {
		const source = text$1(at$1(one, "source"));
		if (source !== null) mount(source, text$1(at$1(one, "target")) ?? "", base, source);
	}
	for (const one of listOf(at$1(settings, "module", "imports"))) {
		const name = text$1(at$1(one, "path"));
		if (name === null || at$1(one, "disable") === true) continue;
		const own = [
			name,
			inside("themes", name),
			inside("_vendor", name)
		].flatMap((folder) => folderNamed(folder, base) ?? []).find(isHere);
		const mounts = listOf(at$1(one, "mounts"));
		if (mounts.length > 0) for (const each of mounts) mount(text$1(at$1(each, "source")) ?? "", text$1(at$1(each, "target")) ?? "", own ?? null, name);
		else if (own === void 0) absent.push({
			under: "",
			doubt: broughtBy(name)
		});
		else for (const component of ["static", "content"]) if (isHere(`${own}/${component}`)) mount(component, component, own, name);
	}
	return {
		statics,
		absent
	};
}
function broughtBy(name) {
	return {
		reason: "module",
		by: name
	};
}
function holdsAny(files, folder) {
	for (const file of files) if (below(folder, file) !== null) return true;
	return false;
}

// src/site/generators/hugo/doubts.ts
var HugoDoubts = class {
	#known;
	#contentAdapters = null;
	constructor(known) {
		this.#known = known;
	}
	of(path) {
		return this.#isGenerated(path) ? GENERATED : this.#isOutside(path) ? codedBy(null) : this.#broughtBy(path);
	}
	#isGenerated(path) {
		const key = routeKey(path);
		const first = (key.split("/")[1] ?? "").toLowerCase();
		const extension = extensionOf(path);
		if (/^(?:xml|rss|json|ics|txt|webmanifest|css|js|mjs|map)$/.test(extension)) return true;
		if (key === "/" || /\/page(?:\/\d+)?$/.test(key) || key === "/404" || this.#known.sections.has(key)) return true;
		if (this.#known.settings.taxonomies.includes(first) || this.#known.settings.languages.includes(first)) return true;
		if (this.#known.settings.termPatterns.some((pattern) => isOfPattern(path, pattern))) return true;
		for (const steps of this.#known.loose.values()) if (couldBe(path, steps)) return true;
		return false;
	}
	#isOutside(path) {
		if (!this.#known.settings.isEmpty) return false;
		const section = routeKey(/^\/[^/]*/.exec(path)?.[0] ?? "/");
		if (this.#known.sections.has(section)) return false;
		return !this.#known.settings.statics.some(({ folder }) => anyBelow(this.#known.input.files, folder + section));
	}
	#broughtBy(path) {
		const { files, base } = this.#known.input;
		const { absent, statics, theme } = this.#known.settings;
		const from = absent.find(({ under }) => under === "" || path === under || path.startsWith(`${under}/`));
		if (from !== void 0) return from.doubt;
		const adapter = this.#adapters().find((file) => {
			const folder = folderOf$1(this.#known.placeOf(file));
			return folder === "" || routeKey(path).includes(`/${this.#known.settings.clean(folder)}`);
		});
		if (adapter !== void 0) return codedBy(adapter);
		if (extensionOf(path) === "") return null;
		if (theme !== void 0 && !anyBelow(files, joinPath(base, "themes") ?? "themes")) return broughtBy(texts(theme)[0] ?? "theme");
		return statics.some(({ folder }) => anyBelow(files, folder)) ? null : codedBy(null);
	}
	#adapters() {
		this.#contentAdapters ??= [...this.#known.input.files].filter((file) => file.endsWith("_content.gotmpl"));
		return this.#contentAdapters;
	}
};
function isOfPattern(path, pattern) {
	const expansion = expandTokens(pattern, /:([a-z]+)(\[[^\]]*\])?/gi, () => null);
	return "steps" in expansion && couldBe(path, expansion.steps);
}
function anyBelow(files, folder) {
	for (const file of files) if (below(folder, file) !== null) return true;
	return false;
}

// src/site/generators/hugo/publication.ts
function isRendered(page, cascade) {
	const render = at$1(record(cascade.value(page, "build", "_build")), "render");
	return at$1(page.data, "headless") !== true && render !== false && render !== "never" && render !== "link";
}
function hugoHidden(page, today, cascade, built) {
	const value = (...keys) => cascade.value(page, ...keys);
	const draft = value("draft");
	if ((draft === true || draft === "true" || isMarkedDraft(page)) && !built.drafts) return DRAFT;
	if (!isRendered(page, cascade)) return NEVER;
	const expired = expiredSince(value("expiryDate", "unpublishDate"), today);
	if (expired !== null && !built.expired) return expired;
	return built.future ? null : futureFrom(value("publishDate", "pubDate", "published", "date"), today);
}

// src/site/generators/hugo/settings.ts
var HugoSettings = class {
	isEmpty;
	languages;
	defaultLanguage;
	taxonomies;
	termPatterns;
	statics;
	absent;
	theme;
	#settings;
	#folders = /* @__PURE__ */ new Map();
	#isMultihost;
	constructor(input) {
		const settings = Object.fromEntries(Object.entries(input.settings).map(([key, value]) => [key.toLowerCase(), value]));
		const module = record(settings["module"]);
		this.#settings = settings;
		this.isEmpty = Object.keys(settings).length === 0;
		this.languages = Object.keys(record(settings["languages"])).map((name) => name.toLowerCase());
		this.defaultLanguage = (scalarText(settings["defaultcontentlanguage"]) || "en").toLowerCase();
		const declared = [settings, ...Object.values(record(settings["languages"]))].map((one) => at$1(one, "taxonomies")).filter((one) => one !== void 0);
		const names = declared.length === 0 ? ["tags", "categories"] : declared.flatMap((one) => Object.values(record(one)));
		this.taxonomies = [...new Set(names.map((name) => this.clean(scalarText(name)).toLowerCase()))];
		this.termPatterns = this.taxonomies.flatMap((name) => ["", ...this.languages].flatMap((code) => this.permalink(`${name}/x/_index.md`, true, code) ?? []));
		const modules = readModules(settings, input.base, input.files);
		const folders = staticFolders(input, settings["staticdir"]).map((folder) => ({
			folder,
			under: ""
		}));
		this.statics = [...folders, ...modules.statics];
		this.absent = modules.absent;
		this.theme = settings["theme"];
		this.#isMultihost = this.languages.some((code) => at$1(settings["languages"], code, "baseURL") !== void 0);
		this.#readFolders(input.base, module);
	}
	#readFolders(base, module) {
		for (const code of this.languages) {
			const folder = folderNamed(text$1(at$1(this.#settings["languages"], code, "contentDir")), base);
			if (folder !== null) this.#folders.set(folder, {
				language: this.#folders.has(folder) ? null : code,
				under: ""
			});
		}
		for (const mount of listOf(module["mounts"])) {
			const folder = folderNamed(text$1(at$1(mount, "source")), base);
			const under = below("content", text$1(at$1(mount, "target")) ?? "") ?? "";
			const language = texts(at$1(mount, "lang"))[0]?.toLowerCase() ?? null;
			if (folder !== null) this.#folders.set(folder, {
				language,
				under
			});
		}
	}
	keyOf(folder) {
		return this.#folders.get(folder)?.language ?? null;
	}
	mounted(folder, rel) {
		const under = this.#folders.get(folder)?.under ?? "";
		return under === "" ? rel : `${under}/${rel}`;
	}
	permalink(rel, isSection, language) {
		const slash = rel.indexOf("/");
		const section = slash < 0 ? "/" : rel.slice(0, slash);
		const all = record(this.#ofLanguage(language, "permalinks") ?? this.#settings["permalinks"]);
		const isTerm = isSection && this.taxonomies.includes(section) && rel.split("/").length > 2;
		const isTaxonomy = isSection && this.taxonomies.includes(section);
		const found = record(all[isTerm ? "term" : isTaxonomy ? "taxonomy" : isSection ? "section" : "page"])[section] ?? (isSection && !isTerm ? void 0 : all[section]);
		if (typeof found !== "string") return null;
		return found.startsWith("/") ? found : `/${found}`;
	}
	dateSources(language) {
		const found = texts(at$1(this.#ofLanguage(language, "frontmatter") ?? this.#settings["frontmatter"], "date"));
		return found.length === 0 ? null : found;
	}
	#ofLanguage(language, key) {
		return at$1(this.#settings["languages"], language ?? this.defaultLanguage, key);
	}
	isUgly(rel) {
		const ugly = this.#settings["uglyurls"];
		return ugly === true || record(ugly)[rel.split("/")[0] ?? ""] === true;
	}
	prefix(language) {
		if (this.#isMultihost) return "";
		const own = language ?? this.defaultLanguage;
		const isDefault = own === this.defaultLanguage;
		if (isDefault && this.#settings["defaultcontentlanguageinsubdir"] !== true) return "";
		return this.languages.includes(own) || !isDefault ? `/${own}` : "";
	}
	clean(text) {
		return urlize(text, {
			removeAccents: this.#settings["removepathaccents"] === true,
			keepCase: this.#settings["disablepathtolower"] === true
		});
	}
};
function staticFolders(input, declared) {
	const folders = (declared === void 0 ? [] : [declared].flat().map(scalarText)).map((name) => joinPath(input.base, name)).filter((name) => name !== null);
	if (input.static !== null) folders.push(input.static);
	const themes = joinPath(input.base, "themes") ?? "themes";
	for (const file of input.files) {
		const found = below(themes, file)?.match(/^([^/]+)\/static\//);
		if (found) folders.push(`${themes}/${found[1]}/static`);
	}
	return [...new Set(folders)];
}

// src/site/generators/hugo/routing.ts
const LEAF_BUNDLE = /(?:^|\/)index(?:\.[a-z-]+)?\.(?:md|markdown|html)$/;
function hugoRouting(input) {
	return new HugoRouting(input);
}
var HugoRouting = class {
	#input;
	#settings;
	#cascade;
	#places;
	#sections = /* @__PURE__ */ new Set();
	#leafBundles = /* @__PURE__ */ new Set();
	#loose = /* @__PURE__ */ new Map();
	#doubts;
	isCaseBlind;
	relativeDoubt;
	constructor(input) {
		this.#input = input;
		this.#settings = new HugoSettings(input);
		this.#cascade = new HugoCascade({
			settings: input.settings,
			pages: input.pages,
			defaultLanguage: this.#settings.defaultLanguage,
			standing: (path) => this.#standing(path)
		});
		this.#places = input.places.filter(({ holds }) => holds === "pages").sort((one, other) => other.folder.length - one.folder.length);
		const hook = [...input.files].find((file) => /(?:^|\/)_markup\/render-link\.html$/.test(file));
		this.isCaseBlind = hook !== void 0;
		this.relativeDoubt = hook === void 0 ? null : codedBy(hook);
		this.#doubts = new HugoDoubts({
			input,
			settings: this.#settings,
			sections: this.#sections,
			loose: this.#loose,
			placeOf: (file) => this.#inContent(file)?.rel ?? ""
		});
		for (const file of input.files) {
			const rel = this.#inContent(file)?.rel;
			if (rel === void 0) continue;
			const first = rel.indexOf("/");
			if (first > 0 && isSource(rel)) this.#sections.add(routeKey(this.#settings.clean(rel.slice(0, first))));
			if (LEAF_BUNDLE.test(rel)) this.#leafBundles.add(folderOf$1(rel));
		}
	}
	route(page) {
		const place = this.#inContent(page.path);
		if (place === null || this.#isUnpublished(page, place.rel)) return null;
		const { rel } = place;
		const settings = this.#settings;
		const { stem, language } = this.#splitName(rel);
		const code = language ?? place.language;
		const prefix = settings.prefix(code);
		const clean = (text) => settings.clean(text);
		const url = this.#cascade.value(page, "url");
		if (typeof url === "string" && url.trim() !== "") return this.#fromUrl(url.trim(), page, prefix);
		const folder = folderOf$1(rel);
		const isSection = stem === "_index";
		const isBundle = stem === "index";
		const permalink = settings.permalink(rel, isSection, code);
		if (permalink !== null) {
			const name = isBundle || isSection ? folder.slice(folder.lastIndexOf("/") + 1) : stem;
			return this.#known(expandPermalink(prefix + permalink, page, {
				folder,
				stem: name,
				clean,
				dates: settings.dateSources(code)
			}));
		}
		const slug = page.data["slug"];
		const own = typeof slug === "string" && slug !== "" ? slug : typeof slug === "number" ? String(slug) : null;
		const steps = folder === "" ? [] : folder.split("/");
		if (isBundle && own !== null) steps.splice(-1, 1, own);
		else if (!isSection && !isBundle) steps.push(own ?? stem);
		const path = steps.map(clean).join("/");
		if (path === "") return `${prefix}/`;
		return settings.isUgly(rel) && !isSection ? `${prefix}/${path}.html` : `${prefix}/${path}/`;
	}
	aliases(page) {
		const { aliases } = page.data;
		if (!Array.isArray(aliases)) return [];
		const parent = folderOf$1((this.route(page) ?? "/").replace(/\/$/, ""));
		return aliases.flatMap((alias) => {
			if (typeof alias !== "string" || alias === "") return [];
			if (alias.startsWith("/")) return [alias];
			const joined = joinPath(parent, alias);
			return joined === null ? [] : [`/${joined}`];
		});
	}
	hidden(page, today) {
		return hugoHidden(page, today, this.#cascade, this.#input.built);
	}
	published(file) {
		for (const { folder, under } of this.#settings.statics) {
			const rel = below(folder, file);
			if (rel !== null) return `${under}/${rel}`;
		}
		const rel = this.#inContent(file)?.rel;
		if (rel === void 0 || /\.(?:md|markdown|html?|adoc|org|gotmpl)$/i.test(rel)) return null;
		return [
			"",
			...folderOf$1(rel).split("/").filter((step) => step !== "").map((step) => this.#settings.clean(step)),
			rel.slice(rel.lastIndexOf("/") + 1)
		].join("/");
	}
	doubt(path) {
		return this.#doubts.of(path);
	}
	#inContent(file) {
		for (const { folder } of this.#places) {
			const rel = below(folder, file);
			if (rel !== null) return {
				rel: this.#settings.mounted(folder, rel),
				language: this.#settings.keyOf(folder)
			};
		}
		return null;
	}
	#isUnpublished(page, rel) {
		if (!isSource(rel) && !/\.html?$/i.test(rel)) return true;
		if (!isRendered(page, this.#cascade)) return true;
		let folder = LEAF_BUNDLE.test(rel) ? folderOf$1(folderOf$1(rel)) : folderOf$1(rel);
		for (; folder !== ""; folder = folderOf$1(folder)) if (this.#leafBundles.has(folder)) return true;
		return false;
	}
	#standing(path) {
		const place = this.#inContent(path);
		if (place === null) return null;
		const { stem, language } = this.#splitName(place.rel);
		const folder = folderOf$1(place.rel);
		return {
			path: `/${/^_?index$/.test(stem) ? folder : folder === "" ? stem : `${folder}/${stem}`}`.replaceAll(" ", "-").toLowerCase(),
			kind: stem !== "_index" ? "page" : folder === "" ? "home" : "section",
			language: language ?? place.language ?? this.#settings.defaultLanguage
		};
	}
	#splitName(rel) {
		const stem = stemOf(rel);
		const dot = stem.lastIndexOf(".");
		const suffix = dot <= 0 ? "" : stem.slice(dot + 1).toLowerCase();
		return this.#settings.languages.includes(suffix) || suffix === this.#settings.defaultLanguage ? {
			stem: stem.slice(0, dot),
			language: suffix
		} : {
			stem,
			language: null
		};
	}
	#fromUrl(url, page, prefix) {
		if (url.includes(":")) {
			const clean = (text) => this.#settings.clean(text);
			return this.#known(expandPermalink(url, page, {
				folder: "",
				stem: stemOf(page.path),
				clean
			}));
		}
		return url.startsWith("/") ? url : `${prefix}/${url}`;
	}
	#known(expansion) {
		if ("path" in expansion) return expansion.path;
		this.#loose.set(expansion.steps.join("/"), expansion.steps);
		return null;
	}
};

// src/site/generators/hugo.ts
const KEYS = /^(?:baseurl|canonifyurls|contentdir|copyright|defaultcontentlanguage|disablekinds|enable\w+|languagecode|languages|markup|menus?|module|outputs|paginate|paginat\w+|params|permalinks|publishdir|relativeurls|summarylength|taxonomies|theme|themesdir|title|uglyurls)$/i;
const hugo = {
	name: "hugo",
	output: "public",
	settings: [
		/^hugo\.(?:toml|ya?ml|json)$/,
		/^config\/_default\/(?:hugo|config|params|languages|menus)\.(?:toml|ya?ml|json)$/,
		/^config\.(?:toml|ya?ml|json)$/
	],
	packages: [],
	async isOwn(path, base, survey) {
		if (!/(?:^|\/)config\.[a-z]+$/.test(path) || path.includes("config/_default/")) return true;
		if (/(?:^|\/)admin\//.test(path)) return false;
		if (![
			"content",
			"layouts",
			"archetypes",
			"themes"
		].some((name) => survey.folders.has(inside(base, name)))) return false;
		for (const file of survey.files) if (below(inside(base, "layouts"), file)?.endsWith(".twig") === true) return false;
		const keys = Object.keys(await survey.data(path));
		return keys.length === 0 || keys.some((key) => KEYS.test(key));
	},
	marks({ files }) {
		for (const path of files) {
			const found = /^(site\/)?content\/(?:.*\/)?_index(?:\.\w\w)?\.md$/.exec(path);
			if (found !== null) return found[1] === void 0 ? "" : "site";
		}
		return null;
	},
	layout: layout$15
};
async function layout$15(ground) {
	const { survey, base, path, said } = ground;
	const settings = path === null ? {} : await readHugoConfiguration(survey, base);
	const main = said.content ?? mainFolder(settings, path === null ? base : inside(base, "content"), base, survey);
	const language = languageOf(settings);
	const built = await readBuildFlags(survey, base, settings);
	const places = [...contentPlaces(settings, base, main, survey), {
		folder: inside(base, text$1(at$1(settings, "dataDir")) ?? "data"),
		holds: "data",
		language: null
	}];
	const codes = Object.keys(record(at$1(settings, "languages")));
	const tag = (code) => languageTag(at$1(settings, "languages", code, "languageCode")) ?? languageTag(at$1(settings, "languages", code, "locale")) ?? languageTag(code);
	const languages = [.../* @__PURE__ */ new Set([...codes.flatMap((code) => tag(code) ?? []), ...language === null ? [] : [language]])];
	const suffixes = new Map(codes.map((code) => [code.toLowerCase(), tag(code)]));
	return {
		settings,
		isKnown: true,
		dialect: "hugo",
		content: main,
		static: said.static ?? staticFolder(settings, base, survey),
		places,
		url: webAddress(at$1(settings, "baseURL")),
		urls: codes.flatMap((code) => webAddress(at$1(settings, "languages", code, "baseURL")) ?? []),
		language,
		languages,
		headingIds: headingIds(settings, await versionsOf(survey, base)),
		dropsHtml: await dropsHtml(survey, base, path, settings),
		menus: configurationFiles(survey, base).map((file) => ({
			path: file,
			entries: (source) => menuEntries(file, source, codes)
		})),
		fileOf: filesIn({
			places,
			dialect: "hugo",
			endings: [
				"md",
				"markdown",
				"mdx",
				"html",
				"htm"
			],
			languageOf: (file) => suffixes.get(/\.([a-z-]{2,10})\.[a-z]+$/i.exec(file)?.[1]?.toLowerCase() ?? "") ?? null,
			out: (file) => isIgnored(file, settings) ? "excluded" : null
		}),
		routing: (input) => hugoRouting({
			...input,
			places,
			built
		}),
		templates: async () => (await import("./shortcodes.js")).readShortcodes({
			survey,
			base,
			settings
		}),
		models: async () => {
			const { readArchetypes } = await import("./archetypes.js");
			return readArchetypes({
				survey,
				base,
				settings,
				folders: contentFolders(places)
			});
		}
	};
}
function contentFolders(places) {
	return places.flatMap(({ folder, holds }) => holds === "pages" ? [folder] : []);
}
function mainFolder(settings, fallback, base, { folders }) {
	const languages = record(at$1(settings, "languages"));
	const first = text$1(at$1(settings, "defaultContentLanguage")) ?? Object.keys(languages)[0] ?? "en";
	return folderNamed(text$1(at$1(languages, first, "contentDir")), base) ?? folderNamed(text$1(at$1(settings, "contentDir")), base) ?? firstFolder(folders, base, ["content"]) ?? fallback;
}
function contentPlaces(settings, base, main, { folders }) {
	const places = [];
	for (const [code, options] of Object.entries(record(at$1(settings, "languages")))) {
		const folder = folderNamed(text$1(at$1(options, "contentDir")), base);
		const language = languageTag(at$1(options, "languageCode")) ?? languageTag(at$1(options, "locale")) ?? languageTag(code);
		const shared = places.findIndex((place) => place.folder === folder);
		if (shared >= 0) places.splice(shared, 1, pagesIn(folder ?? main));
		else if (folder !== null) places.push(pagesIn(folder, language));
	}
	for (const mount of listOf(at$1(settings, "module", "mounts"))) {
		const target = text$1(at$1(mount, "target")) ?? "";
		const folder = folderNamed(text$1(at$1(mount, "source")), base);
		if (folder === null || !folders.has(folder) || !/^content(?:\/|$)/.test(target)) continue;
		places.push({
			folder,
			holds: "pages",
			language: languageTag(texts(at$1(mount, "lang"))[0])
		});
	}
	if (!places.some(({ folder }) => folder === main)) places.push(pagesIn(main));
	return places.filter((one, index) => places.findIndex(({ folder }) => folder === one.folder) === index);
}
function staticFolder(settings, base, { folders }) {
	return folderNamed(texts(at$1(settings, "staticDir"))[0] ?? null, base) ?? firstFolder(folders, base, ["static", "public"]) ?? (base === "" ? firstFolder(folders, "", ["site/static"]) : null);
}
function languageOf(settings) {
	const code = text$1(at$1(settings, "defaultContentLanguage")) ?? Object.keys(record(at$1(settings, "languages")))[0] ?? null;
	const own = code === null ? void 0 : at$1(settings, "languages", code);
	const named = code === null ? null : languageTag(code);
	const whole = languageTag(at$1(settings, "languageCode")) ?? languageTag(at$1(settings, "locale"));
	const isCloser = named !== null && whole?.startsWith(`${named}-`) === true;
	return languageTag(at$1(own, "languageCode")) ?? languageTag(at$1(own, "locale")) ?? (isCloser || named === null ? whole : named);
}
function headingIds(settings, versions) {
	const declared = at$1(settings, "markup", "goldmark", "parser", "autoHeadingIDType");
	if (at$1(settings, "markup", "defaultMarkdownHandler") === "blackfriday") return "blackfriday";
	if (declared === "blackfriday") return "blackfriday";
	if (versions.length > 0 && versions.every((minor) => minor < 60)) return "blackfriday";
	return declared === "github-ascii" ? "goldmark-ascii" : "goldmark";
}
function isIgnored(path, settings) {
	return texts(at$1(settings, "ignoreFiles")).some((pattern) => {
		const plain = pattern.replace(/^\^|\$$/g, "").replaceAll("\\", "").replace(/^\.\*/, "");
		if (/[*+?()[\]{}|]/.test(plain)) return false;
		return pattern.endsWith("$") ? path.endsWith(plain) : below(plain.replace(/\/$/, ""), path) !== null;
	});
}

// src/site/generators/jekyll/settings.ts
const EXCLUDED = /^(?:\.sass-cache|\.jekyll-cache|gemfiles|Gemfile|Gemfile\.lock|node_modules|vendor\/(?:bundle|cache|gems|ruby))(?:\/|$)/;
const STYLES = {
	none: "/:categories/:title:output_ext",
	date: "/:categories/:year/:month/:day/:title:output_ext",
	pretty: "/:categories/:year/:month/:day/:title/"
};
var JekyllSettings = class {
	isEmpty;
	theme;
	hasArchives;
	isPretty;
	families;
	#included;
	#excluded;
	#defaults;
	constructor(settings) {
		const { permalink, defaults } = settings;
		this.isEmpty = Object.keys(settings).length === 0;
		const theme = text$1(settings["remote_theme"]) ?? text$1(settings["theme"]);
		this.theme = theme === null ? null : {
			reason: "module",
			by: theme
		};
		this.hasArchives = settings["jekyll-archives"] !== void 0;
		this.isPretty = typeof permalink === "string" && (permalink === "pretty" || permalink.endsWith("/"));
		this.families = readFamilies(settings, this.isPretty);
		this.#included = matcher(strings(settings["include"]));
		this.#excluded = matcher(strings(settings["exclude"]));
		this.#defaults = Array.isArray(defaults) ? defaults : [];
	}
	familyOf(rel) {
		const holds = ({ folder, label }) => below(folder, rel) !== null || label === "posts" && rel.includes("/_posts/");
		return this.families.find(holds) ?? null;
	}
	isExcluded(rel) {
		return this.#excluded(rel) && !this.#included(rel) || EXCLUDED.test(rel);
	}
	isPublic(rel) {
		if (this.isExcluded(rel)) return false;
		let path = "";
		for (const step of rel.split("/")) {
			path = path === "" ? step : `${path}/${step}`;
			if ((/^[_.#]/.test(step) || step.endsWith("~")) && !this.#included(step) && !this.#included(path)) return false;
		}
		return true;
	}
	isSpecial(rel) {
		const name = rel.slice(rel.lastIndexOf("/") + 1);
		return (/^[._#~]/.test(rel) || /^[._#~]|~$/.test(name)) && !this.#included(rel) && !this.#included(name);
	}
	value(page, rel, key) {
		return key in page.data ? page.data[key] : this.scoped(rel, key);
	}
	scoped(rel, key) {
		const label = this.familyOf(rel)?.label ?? "pages";
		let value;
		for (const entry of this.#defaults) {
			const scope = record(record(entry)["scope"]);
			const path = typeof scope["path"] === "string" ? scope["path"] : "";
			if (scope["type"] !== void 0 && scope["type"] !== label) continue;
			if (path !== "" && !rel.startsWith(path) && !(path.includes("*") && createGlob(path)(rel))) continue;
			const values = record(record(entry)["values"]);
			if (key in values) value = values[key];
		}
		return value;
	}
};
function readFamilies(settings, pretty) {
	const { collections, collections_dir: folder, permalink } = settings;
	const root = typeof folder === "string" ? folder.replace(/^\/|\/$/g, "") : "";
	const inside = (name) => root === "" ? `_${name}` : `${root}/_${name}`;
	const families = [];
	const named = Array.isArray(collections) ? strings(collections).map((name) => [name, {}]) : Object.entries(record(collections));
	for (const [label, options] of named) {
		const { output, permalink: own } = record(options);
		const template = typeof own === "string" ? styled(own) : `/:collection/:path${pretty ? "/" : ":output_ext"}`;
		if (label !== "posts") families.push({
			label,
			folder: inside(label),
			template,
			output: output === true
		});
	}
	const posts = record(record(collections)["posts"])["permalink"];
	const style = typeof posts === "string" ? posts : typeof permalink === "string" ? permalink : "date";
	return [...families, {
		label: "posts",
		folder: inside("posts"),
		template: styled(style),
		output: true
	}];
}
function styled(permalink) {
	return (Object.hasOwn(STYLES, permalink) ? STYLES[permalink] : void 0) ?? permalink;
}
function matcher(patterns) {
	const clean = patterns.map((pattern) => pattern.replace(/^\/|\/$/g, ""));
	const matches = clean.map((pattern) => createGlob(pattern, { dot: true }));
	return (path) => matches.some((match) => match(path)) || clean.some((pattern) => path.startsWith(`${pattern}/`));
}
function strings(value) {
	if (typeof value === "string") return value.split(/\s+/).filter((part) => part !== "");
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/site/generators/jekyll/routing.ts
function jekyllRouting(input) {
	return new JekyllRouting(input);
}
var JekyllRouting = class {
	#input;
	#settings;
	#loose = /* @__PURE__ */ new Map();
	#openEnded = null;
	constructor(input) {
		this.#input = input;
		this.#settings = input.rules;
	}
	route(page) {
		const rel = below(this.#input.base, page.path);
		const settings = this.#settings;
		if (rel === null || !(isSource(rel) || /\.(?:html?|mk\w{1,4})$/.test(rel))) return null;
		const isIndex = this.#input.isReadmeIndex && isIndexOfFolder(page.path, this.#input.files);
		if (page.frontMatter === null && !(this.#input.isOptional && isSource(rel)) && !isIndex) return null;
		const family = settings.familyOf(rel);
		if (family === null ? !settings.isPublic(rel) : !family.output) return null;
		const own = settings.value(page, rel, "permalink");
		if (typeof own === "string" && own !== "") return this.#expand(own, page, rel, family);
		if (family !== null) return this.#expand(family.template, page, rel, family);
		const folder = folderOf$1(rel);
		const place = folder === "" ? "" : `/${folder}`;
		if (stemOf(rel) === "index" || isIndex) return `${place}/`;
		return settings.isPretty ? `${place}/${stemOf(rel)}/` : `${place}/${stemOf(rel)}.html`;
	}
	hidden(page, today) {
		const rel = below(this.#input.base, page.path);
		if (rel === null) return null;
		const { settings, isFutureShown } = this.#input;
		const isDocument = this.#settings.familyOf(rel) !== null;
		if ((isDocument ? this.#settings.value(page, rel, "published") : page.data["published"]) === false && settings["unpublished"] !== true) return DRAFT;
		const day = isDocument && !isFutureShown ? pageDay(page) : null;
		return day === null ? null : futureFrom(`${day.year}-${day.month}-${day.day}`, today);
	}
	aliases(page) {
		return strings(page.data["redirect_from"]).map((alias) => alias.startsWith("/") ? alias : `/${alias}`);
	}
	published(file) {
		const rel = below(this.#input.base, file);
		if (rel === null) return null;
		const family = this.#settings.familyOf(rel);
		if (family === null) return this.#settings.isPublic(rel) ? `/${rel}` : null;
		const place = family.output && /^\/:collection\/:path(?:\/|:output_ext)?$/.test(family.template) ? below(family.folder, rel) : null;
		return place === null ? null : `/${family.label}/${place}`;
	}
	doubt(path) {
		const key = routeKey(path);
		const extension = extensionOf(path);
		if (this.#settings.isEmpty) return codedBy(null);
		if (key === "/" || key === "/404") return GENERATED;
		if (/^(?:xml|rss|json|ics|txt|webmanifest|css|js|mjs|map)$/.test(extension)) return GENERATED;
		if (/\/page:?\/?\d+$/.test(key)) return GENERATED;
		for (const steps of this.#loose.values()) if (couldBe(path, steps)) return GENERATED;
		if (this.#settings.families.some((family) => this.#owns(family, path))) return null;
		if (extension !== "" && extension !== "html") return path.startsWith("/assets/") ? this.#settings.theme : null;
		this.#openEnded ??= { doubt: this.#openEnd() };
		return this.#openEnded.doubt;
	}
	#openEnd() {
		const { files, pages, base, plugins } = this.#input;
		if (this.#settings.hasArchives) return {
			reason: "plugin",
			by: "jekyll-archives"
		};
		if (plugins.length > 0) return {
			reason: "plugin",
			by: plugins.join(", ")
		};
		for (const file of files) {
			const rel = below(base, file);
			if (rel === null) continue;
			if (/^_plugins\/.+\.rb$/.test(rel)) return codedBy(file);
			if (!pages.has(file) && this.#input.isPage(file)) return {
				reason: "place",
				by: null
			};
		}
		return null;
	}
	#owns(family, path) {
		const start = family.template.replace(":collection", family.label).split(":")[0] ?? "/";
		if (!family.output || start.length < 2 || !start.endsWith("/")) return false;
		if (!path.startsWith(start) || path === start) return false;
		const { base, files, pages } = this.#input;
		const folder = joinPath(base, family.folder) ?? family.folder;
		for (const file of files) if (below(folder, file) !== null && isSource(file) && !pages.has(file)) return false;
		return true;
	}
	#expand(template, page, rel, family) {
		const expansion = expandTokens(template, /:([a-z_]+)/g, (token) => tokenValue(token, page, rel, family));
		if ("path" in expansion) return expansion.path;
		this.#loose.set(expansion.steps.join("/"), expansion.steps);
		return null;
	}
};
function isIndexOfFolder(file, files) {
	if (!/^readme$/i.test(stemOf(file))) return false;
	return ![
		"md",
		"html",
		"markdown"
	].some((ending) => files.has(joinPath(folderOf$1(file), `index.${ending}`) ?? ""));
}
function tokenValue(token, page, rel, family) {
	const stem = stemOf(rel).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "");
	const declared = page.data["slug"];
	const slug = typeof declared === "string" && declared !== "" ? declared : null;
	const day = pageDay(page);
	switch (token) {
		case "output_ext": return ".html";
		case "collection": return family?.label ?? "";
		case "title": return slugify(slug ?? stem, "pretty", true);
		case "slug": return slugify(slug ?? stem);
		case "name": return slugify(stem);
		case "basename": return stem;
		case "path": return (below(family?.folder ?? "", rel) ?? rel).replace(/\.[^./]+$/, "");
		case "categories": return [...new Set(categories(page, rel, family).map((name) => name.toLowerCase()))].join("/");
		case "slugified_categories": return categories(page, rel, family).map((name) => slugify(name)).join("/");
		case "year": return day?.year ?? null;
		case "month": return day?.month ?? null;
		case "day": return day?.day ?? null;
		case "short_year": return day?.year.slice(2) ?? null;
		case "i_month": return day === null ? null : String(Number(day.month));
		case "i_day": return day === null ? null : String(Number(day.day));
		default: return null;
	}
}
function categories({ data }, rel, family) {
	const own = strings(data["categories"] ?? data["category"]);
	const above = family?.label === "posts" && below(family.folder, rel) === null ? rel.split("/_posts/")[0] : void 0;
	return [.../* @__PURE__ */ new Set([...own, ...above?.split("/") ?? []])];
}

// src/site/generators/jekyll.ts
const PAGE = /^(?:md|markdown|mkdown|mkdn|mkd|html?)$/;
const OPTIONAL = "jekyll-optional-front-matter";
const README = "jekyll-readme-index";
const ON_PAGES = "github-pages";
const ADDS_NONE = /^(?:github-pages|jekyll|minima|webrick|csv|base64|bigdecimal|logger|rake|tzinfo|tzinfo-data|wdm|html-proofer|kramdown\S*|rouge|jemoji|liquid-\S+|http_parser\.rb|faraday\S*|jekyll-(?:avatar|coffeescript|commonmark\S*|compose|default-layout|feed|gist|github-metadata|include-cache|last-modified-at|mentions|optional-front-matter|paginate|readme-index|redirect-from|relative-links|remote-theme|sass-converter|seo-tag|sitemap|swiss|theme-\S+|titles-from-headings|toc|watch))$/;
const jekyll = {
	name: "jekyll",
	output: "_site",
	settings: [/^_config\.(?:ya?ml|toml)$/],
	packages: [],
	isOwn: async (path, base, survey) => !await isHexo(path, base, survey),
	marks({ folders }) {
		for (const path of folders) if (/^(?:content\/)?_(?:posts|drafts)$|^content\/_\w+$/.test(path)) return "";
		return null;
	},
	layout: layout$14
};
async function layout$14(ground) {
	const { survey, base, path, said } = ground;
	const settings = path === null ? {} : await survey.data(path);
	const source = folderNamed(text$1(settings["source"]), base) ?? base;
	const gathered = text$1(settings["collections_dir"]) ?? (path === null && survey.folders.has("content") ? "content" : null);
	const rules = new JekyllSettings(gathered === null ? settings : {
		...settings,
		collections_dir: gathered
	});
	const data = inside(source, text$1(settings["data_dir"]) ?? "_data");
	const plugins = await pluginsOf(settings, base, survey);
	const { bare, hasHome } = await headersOf(survey, source, rules);
	const content = said.content ?? folderNamed(gathered, source) ?? source;
	const language = languageTag(settings["lang"]) ?? languageTag(settings["locale"]) ?? languageTag(settings["language"]);
	const declared = [settings["languages"]].flat().flatMap((one) => languageTag(one) ?? []);
	const isOptional = plugins.has(OPTIONAL) || path === null;
	const adding = [...texts(settings["plugins"]), ...texts(settings["gems"])].filter((name) => !ADDS_NONE.test(name));
	const dialect = record(settings["kramdown"])["parse_block_html"] === true ? "jekyll-blocks" : "jekyll";
	const isReadmeIndex = plugins.has(README);
	const isIndex = (file) => isReadmeIndex && path !== null && !(hasHome && folderOf$1(file) === source) && isIndexOfFolder(file, survey.files);
	const planned = (file) => fileOf(file, {
		source,
		data,
		rules,
		bare,
		isOptional,
		settings,
		dialect,
		isMarked: path === null,
		isIndex
	});
	const address = webAddress(settings["url"]);
	const sub = text$1(settings["baseurl"]) ?? "";
	return {
		settings,
		isKnown: true,
		dialect,
		content,
		static: said.static ?? source,
		places: [pagesIn(source), {
			folder: data,
			holds: "data",
			language: null
		}],
		url: address === null ? webAddress(settings["baseurl"]) : address.replace(/\/+$/, "") + sub.replace(/^\/?(?=.)/, "/"),
		language,
		languages: [.../* @__PURE__ */ new Set([...language === null ? [] : [language], ...declared])],
		headingIds: "kramdown",
		inherits: (file, key) => rules.scoped(below(source, file) ?? file, key) !== void 0,
		fileOf: planned,
		templates: async () => path === null ? null : (await import("./templates2.js")).readJekyllTemplates({
			survey,
			base,
			source,
			settings,
			rules
		}),
		routing: (input) => jekyllRouting({
			...input,
			base: source,
			rules,
			isOptional,
			isFutureShown: settings["future"] === true || settings["future"] !== false && plugins.has(ON_PAGES),
			isReadmeIndex,
			plugins: adding,
			isPage: (file) => planned(file).kind === "page"
		})
	};
}
function fileOf(path, known) {
	const { source, data, rules } = known;
	const rel = below(source, path);
	const dialect = /\.html?$/i.test(path) ? "html" : known.dialect;
	if (below(data, path) !== null && /\.(?:ya?ml|json)$/i.test(path)) return {
		kind: "data",
		language: null
	};
	const isPage = PAGE.test(extensionOf(path));
	if (!isPage && !isUnreadFormat(path)) return isContentPath(path) ? {
		kind: "out",
		reason: "unpublished",
		dialect
	} : OTHER;
	const reason = rel === null ? "unpublished" : outOf$2(path, rel, known);
	if (reason !== null) return dialect === "html" && reason !== "partial" ? OTHER : {
		kind: "out",
		reason,
		dialect
	};
	if (!isPage) return {
		kind: "unread",
		reason: "format"
	};
	return {
		kind: "page",
		dialect,
		language: rel === null ? null : languageTag(rules.scoped(rel, "lang") ?? rules.scoped(rel, "locale"))
	};
}
const OTHER = { kind: "other" };
const HOME = /^permalink:[ \t]*["']?\/(?:index\.html)?["']?[ \t]*\r?$/m;
const POST_NAME = /(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]+$/;
function outOf$2(path, rel, { rules, bare, isOptional, isMarked, settings, isIndex }) {
	if ([text$1(settings["includes_dir"]) ?? "_includes", text$1(settings["layouts_dir"]) ?? "_layouts"].some((folder) => below(folder, rel) !== null)) return "partial";
	if (rules.isExcluded(rel)) return "excluded";
	const family = rules.familyOf(rel);
	if (family?.label === "posts" && !POST_NAME.test(rel)) return "unpublished";
	if (family !== null) return bare.has(path) || rules.isSpecial(below(family.folder, rel) ?? "") ? "unpublished" : null;
	if (isOfTheRepository(rel)) return "repository";
	if (isMarked && /^content\/_/.test(rel)) return null;
	if (!rules.isPublic(rel)) return "unpublished";
	if (!bare.has(path) || isIndex(path)) return null;
	if (isRepositoryFile(rel)) return "repository";
	return isOptional && !/\.html?$/i.test(path) ? null : "unpublished";
}
async function headersOf(survey, source, rules) {
	const bare = /* @__PURE__ */ new Set();
	let hasHome = false;
	for (const path of survey.files) {
		const rel = below(source, path);
		if (rel === null || !PAGE.test(extensionOf(path))) continue;
		const isSure = !/\.html?$/i.test(path) && !isRepositoryFile(rel.slice(rel.lastIndexOf("/") + 1));
		if (rules.familyOf(rel) === null ? !rules.isPublic(rel) : isSure) continue;
		const head = (await survey.text(path))?.slice(0, 1e3) ?? "";
		if (!/^\ufeff?---[ \t]*\r?\n/.test(head)) bare.add(path);
		else if (HOME.test(head)) hasHome = true;
	}
	return {
		bare,
		hasHome
	};
}
async function pluginsOf(settings, base, survey) {
	const named = [
		...texts(settings["plugins"]),
		...texts(settings["gems"]),
		...texts(settings["whitelist"])
	];
	const gemfile = await survey.text(inside(base, "Gemfile"));
	for (const [, name = ""] of (gemfile ?? "").matchAll(/^[ \t]*gem[ \t]+["']([\w-]{1,80})["']/gm)) named.push(name);
	const isOnPages = gemfile === null || named.includes(ON_PAGES);
	const isOff = (key) => record(settings[key])["enabled"] === false;
	if (isOnPages) named.push(OPTIONAL, README, ON_PAGES);
	const off = [...isOff("optional_front_matter") ? [OPTIONAL] : [], ...isOff("readme_index") ? [README] : []];
	return new Set(named.filter((name) => !off.includes(name)));
}

// src/site/generators/jupyter-book.ts
const jupyterBook = {
	name: "jupyter-book",
	settings: [
		/^_config\.ya?ml$/,
		/^_toc\.ya?ml$/,
		/^myst\.ya?ml$/
	],
	packages: ["mystmd"],
	isOwn: async (path, base, survey) => /(?:^|\/)myst\.ya?ml$/.test(path) || namesFiles(survey, base),
	layout: layout$13
};
async function namesFiles(survey, base) {
	const named = (await survey.text(inside(base, "_toc.yml")) ?? "").matchAll(/^[ \t]*(?:-[ \t]+)?(?:file|root):[ \t]*["']?([^"'#\r\n]+?)["']?[ \t]*(?:#.*)?$/gm);
	for (const [, name = ""] of named) if (ENDINGS.some((ending) => survey.files.has(joinPath(base, name + ending) ?? ""))) return true;
	return false;
}
async function layout$13({ survey, base, path, said }) {
	const settings = path !== null && /\.ya?ml$/.test(path) ? await survey.data(path) : {};
	const isMyst = path === null || !/_(?:config|toc)\.ya?ml$/.test(path);
	const contents = survey.files.has(inside(base, "_toc.yml")) ? inside(base, "_toc.yml") : null;
	const toc = at$1(settings, "project", "toc") ?? (contents === null ? void 0 : await tableOf(survey.text(contents)));
	const content = said.content ?? base;
	const language = languageTag(at$1(settings, "sphinx", "config", "language")) ?? languageTag(at$1(settings, "project", "language"));
	const file = filesIn({
		places: [pagesIn(base, language)],
		dialect: "myst",
		endings: [
			"md",
			"markdown",
			"myst"
		],
		out: outOf$1(settings, toc, base, isMyst)
	});
	return {
		settings,
		isKnown: true,
		dialect: "myst",
		content,
		static: said.static ?? base,
		places: [pagesIn(base, language)],
		url: webAddress(at$1(settings, "html", "baseurl")),
		language,
		languages: language === null ? [] : [language],
		headingIds: "loose",
		menus: [contents, isMyst ? path : null].filter((file) => file !== null).map((file) => ({
			path: file,
			entries: (text) => tocEntries(file, text, base)
		})),
		fileOf: (one) => one === contents ? {
			kind: "data",
			language
		} : file(one),
		routing: (input) => bookRouting(base, input, isMyst, [...entriesOf(toc, ["root"])][0] ?? null)
	};
}
async function tableOf(source) {
	return new DataFile("_toc.yml", await source ?? "").value;
}
function* entriesOf(toc, keys, depth = 0) {
	if (depth > 20 || typeof toc !== "object" || toc === null) return;
	for (const one of listOf(toc)) yield* entriesOf(one, keys, depth + 1);
	for (const [key, value] of Object.entries(record(toc))) if (typeof value !== "string") yield* entriesOf(value, keys, depth + 1);
	else if (keys.includes(key)) yield value;
}
function outOf$1(settings, toc, base, isMyst) {
	const listed = new Set([...entriesOf(toc, ["file", "root"])].map((name) => withoutEnding(name)));
	const globs = (patterns) => patterns.map((pattern) => createGlob(pattern, { dot: true }));
	const grouped = globs([...entriesOf(toc, ["glob", "pattern"])]);
	const left = globs([...texts(settings["exclude_patterns"]), ...texts(at$1(settings, "project", "exclude"))]);
	const isClosed = isMyst ? listed.size > 0 : settings["only_build_toc_files"] === true;
	return (path) => {
		const rel = below(base, path) ?? path;
		if (/^_(?:build|sources)\//.test(rel) || /(?:^|\/)\.ipynb_checkpoints\//.test(rel)) return "unpublished";
		if (left.some((matches) => matches(rel) || matches(withoutEnding(rel)))) return "excluded";
		if (listed.has(withoutEnding(rel)) || grouped.some((matches) => matches(rel) || matches(withoutEnding(rel)))) return null;
		if (isClosed) return "unlisted";
		return isRepositoryFile(rel) || isRepositoryFile(path) ? "repository" : null;
	};
}
function withoutEnding(name) {
	return name.normalize("NFC").replace(/^\.?\//, "").replace(/\.(?:md|markdown|myst|ipynb|rst|txt)$/, "");
}
function bookRouting(base, { files, pages }, isMyst, root) {
	const isLabel = labelsOf(pages);
	return {
		...fileRouting({
			statics: [],
			colocated: (file) => isSource(file) || below(base, file) === null ? null : `/${below(base, file)}`,
			route(page) {
				const rel = below(base, page.path);
				return rel === null || isMyst ? null : `${placeOf$2(folderOf$1(rel), stemOf(rel))}.html`;
			},
			aliases: (page) => !isMyst && root !== null && below(base, withoutEnding(page.path)) === withoutEnding(root) ? ["/"] : [],
			mayGenerate: (url) => isMyst || /^(?:|html)$/.test(extensionOf(url)) || /\/_static\//.test(url)
		}),
		sourceRoots: () => [base],
		source(reference, from) {
			if (!/^[\w:-]+$/.test(reference) && !isLabel(reference)) return null;
			const beside = joinPath(folderOf$1(from), reference) ?? "";
			return [
				".md",
				".ipynb",
				".rst",
				""
			].some((ending) => files.has(beside + ending)) ? null : { path: null };
		}
	};
}
const ENDINGS = [
	"",
	".md",
	".ipynb",
	".rst",
	".myst",
	".markdown",
	".txt",
	".py",
	".Rmd",
	".tex"
];
function tocEntries(path, source, base) {
	const file = new DataFile(path, source);
	const top = /_toc\.ya?ml$/.test(path) ? file.root : file.field("/project/toc");
	if (top === null || top !== file.root && top.name !== "toc") return [];
	return [...leavesOf(top)].flatMap(({ name, value, range }) => {
		const joined = typeof value === "string" && (name === "file" || name === "root") ? joinPath(base, value) : null;
		if (joined === null || typeof value !== "string" || value === "") return [];
		return [{
			range,
			url: value,
			files: ENDINGS.map((ending) => joined + ending),
			certainty: "sure"
		}];
	});
}
function* leavesOf(field) {
	if (field.children.length === 0) yield field;
	for (const child of field.children) yield* leavesOf(child);
}

// src/site/generators/lume/copied.ts
function copiesOf(source, root) {
	const lists = listed(source);
	const given = [
		...calls(source, "copy"),
		...calls(source, "add"),
		...lists.map((name) => [name])
	];
	const folders = given.flatMap(([from = "", to]) => {
		const folder = ENDING.test(from) ? null : folderNamed(from, root);
		return folder === null ? [] : [{
			folder,
			under: placeOf$2(folderNamed(to ?? from, "") ?? "")
		}];
	});
	const endings = new Set(given.flatMap(([from = ""]) => ENDING.test(from) ? [from.slice(1).toLowerCase()] : []));
	return (file) => {
		for (const { folder, under } of folders) {
			if (file === folder) return under;
			const rel = below(folder, file);
			if (rel !== null) return `${under}/${rel}`;
		}
		const rel = below(root, file);
		return rel !== null && endings.has(extensionOf(file)) ? `/${rel}` : null;
	};
}
const ENDING = /^\.[a-z\d]{1,9}$/i;
function calls(source, method) {
	const pattern = new RegExp(`\\.${method}\\(((?:\\s{0,20}(["'\`])[^"'\`\\\\\\n]{0,200}\\2\\s{0,20},?){1,40})\\s{0,20}\\)`, "g");
	return [...withoutComments$1(source).matchAll(pattern)].map(([, given = ""]) => textsIn(given));
}
function listed(source) {
	return [...withoutComments$1(source).matchAll(/\.(?:copy|add)\(\s{0,20}\[([^\]]{0,2000})\](?!\s{0,20},\s{0,20}["'`])/g)].flatMap(([, list = ""]) => textsIn(list));
}
function textsIn(given) {
	return [...given.matchAll(/(["'`])([^"'`]{0,200})\1/g)].map(([, , name = ""]) => name);
}
function withoutComments$1(source) {
	return source.replace(/^[ \t]*\/\/.*$/gm, "");
}

// src/site/generators/lume.ts
const MACHINE = /\.(?:xml|json|js|css|txt|ics|webmanifest)\.(?:njk|liquid|vto)$/;
const PROGRAM = /\.(?:page\.[jt]s|tmpl\.[jt]s|[jt]sx)$/;
const MAKES_FILES = /\.remoteFile\(|\.remote\(|\/(?:favicon|og_images|transform_images|picture|imagick|icons|google_fonts|fonts?)\.ts/;
const lume = {
	name: "lume",
	settings: [/^_config\.[jt]sx?$/],
	packages: [],
	isOwn: async (path, _base, survey) => /\blume\b/.test(await survey.text(path) ?? ""),
	layout: layout$12
};
async function layout$12({ survey, base, path, said }) {
	const source = path === null ? "" : await survey.text(path) ?? "";
	const { isRead, settings, options } = await readSettings(survey, path);
	const src = settings["src"];
	const root = folderNamed(text$1(src), base) ?? base;
	const data = await readData(survey, root);
	const language = languageTag(data.value(root, "lang"));
	const places = [pagesIn(root), ...[...data.files].map((file) => ({
		folder: file,
		holds: "data",
		language: null
	}))];
	const content = said.content ?? root;
	const ignored = calls(source, "ignore").flatMap((given) => given.flatMap((name) => folderNamed(name, root) ?? []));
	const page = filesIn({
		places: [pagesIn(root)],
		dialect: "eleventy",
		endings: [
			"md",
			"markdown",
			"mdx",
			"njk",
			"liquid",
			"vto"
		],
		languageOf: (file) => languageTag(data.value(folderOf$1(file), "lang")),
		out: (file) => {
			const rel = below(root, file) ?? "";
			if (ignored.some((one) => file === one || below(one, file) !== null)) return "excluded";
			if (/(?:^|\/)_(?:includes|components)\//.test(rel)) return "partial";
			return /(?:^|\/)[_.]/.test(rel) || MACHINE.test(rel) ? "unpublished" : null;
		}
	});
	return {
		settings,
		isKnown: isRead && (src === void 0 || typeof src === "string"),
		dialect: "eleventy",
		content,
		static: said.static ?? null,
		places: places.slice(0, 1),
		url: webAddress(/\blocation:\s{0,9}new URL\(\s{0,9}["'`]([^"'`\s]{1,300})["'`]/.exec(source)?.[1]),
		language,
		languages: language === null ? [] : [language],
		headingIds: "none",
		lineBreaks: at$1(options, "markdown", "options", "breaks") === true,
		fileOf: (file) => data.files.has(file) ? {
			kind: "data",
			language
		} : page(file),
		routing: ({ files }) => lumeRouting({
			root,
			data,
			source,
			files,
			isPretty: settings["prettyUrls"] !== false,
			isPage: (file) => page(file).kind === "page"
		})
	};
}
async function readSettings(survey, path) {
	const { value } = path === null ? { value: null } : await survey.code(path);
	let call = value instanceof Call ? value : null;
	while (call?.of != null) call = call.of;
	return {
		isRead: call !== null,
		settings: record(call?.given[0]),
		options: call?.given[1]
	};
}
async function readData(survey, root) {
	const known = /* @__PURE__ */ new Map();
	const programs = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Set();
	for (const path of survey.files) {
		if (below(root, path) === null) continue;
		if (/(?:^|\/)_data\/[^/]+\.(?:ya?ml|json)$/.test(path)) files.add(path);
		if (!/(?:^|\/)_data\.(?:ya?ml|json|[jt]s)$/.test(path)) continue;
		if (/\.[jt]s$/.test(path)) programs.set(folderOf$1(path), await survey.text(path) ?? "");
		else {
			files.add(path);
			known.set(folderOf$1(path), await survey.data(path));
		}
	}
	return {
		files,
		namesByCode: [...programs.values()].some((program) => /\b(?:url|basename)\b/.test(program)),
		value(folder, key) {
			for (let here = folder;; here = folderOf$1(here)) {
				const there = known.get(here);
				if (there !== void 0 && key in there) return there[key];
				if (programs.get(here)?.includes(key) === true) return null;
				if (here === "" || here === root) return void 0;
			}
		}
	};
}
function lumeRouting({ root, data, source, files, isPretty, isPage }) {
	const copiedTo = copiesOf(source, root);
	const isSlugified = /\/slugify_urls\.ts/.test(source);
	const hasPrograms = [...files].some((file) => PROGRAM.test(file) && below(root, file) !== null && !/(?:^|\/)[_.]/.test(below(root, file) ?? ""));
	return { ...fileRouting({
		statics: [],
		route(page) {
			const rel = below(root, page.path);
			if (rel === null || !isPage(page.path)) return null;
			const own = page.data["url"];
			if (typeof own === "string" && own.startsWith("/")) return own;
			if (own !== void 0 || data.value(folderOf$1(page.path), "url") !== void 0) return null;
			if (page.data["basename"] !== void 0 || data.value(folderOf$1(page.path), "basename") !== void 0) return null;
			const stem = stemOf(rel).replace(/^\d{4}-\d\d-\d\d(?:-\d\d-\d\d(?:-\d\d)?)?_/, "");
			if (/\.[a-z]+$/i.test(stem) || isSlugified && !/^[a-z\d/-]+$/.test(`${folderOf$1(rel)}/${stem}`)) return null;
			const folder = placeOf$2(folderOf$1(rel));
			if (stem === "index") return `${folder}/`;
			return isPretty && !(folder === "" && stem === "404") ? `${folder}/${stem}/` : `${folder}/${stem}.html`;
		},
		colocated: copiedTo,
		mayGenerate: (url) => {
			if (isAsset(url)) return MAKES_FILES.test(source);
			return hasPrograms || isSlugified || data.namesByCode || !/^(?:|html?)$/.test(extensionOf(url));
		},
		sourceRoots: () => [root],
		shorthands: /* @__PURE__ */ new Map([["~/", root]])
	}) };
}

// src/site/generators/mdbook.ts
const mdbook = {
	name: "mdbook",
	settings: [/^book\.toml$/],
	packages: [],
	layout: layout$11
};
async function layout$11({ survey, base, path, said }) {
	const settings = path === null ? {} : await survey.data(path);
	const source = folderNamed(text$1(at$1(settings, "book", "src")) ?? "src", base) ?? inside(base, "src");
	const content = said.content ?? source;
	const summary = inside(source, "SUMMARY.md");
	const listed = listedPages(await survey.text(summary) ?? "", source);
	const language = languageTag(at$1(settings, "book", "language"));
	return {
		settings,
		isKnown: true,
		dialect: "commonmark",
		content,
		static: said.static ?? source,
		places: [pagesIn(source, language)],
		url: null,
		language,
		languages: language === null ? [] : [language],
		headingIds: "github",
		menus: [{
			path: summary,
			entries: (text) => summaryEntries(text, source)
		}],
		fileOf: filesIn({
			places: [pagesIn(source, language)],
			dialect: "commonmark",
			endings: ["md"],
			out: (file) => file === summary ? "partial" : listed.size === 0 || listed.has(file.normalize("NFC")) ? null : "unlisted"
		}),
		templates: async () => isLinked(settings) ? TEMPLATES : null,
		routing: (input) => fileRouting({
			statics: [{
				folder: source,
				under: ""
			}],
			route(page) {
				const rel = below(source, page.path);
				if (rel === null) return null;
				const stem = /^readme$/i.test(stemOf(rel)) ? "index" : stemOf(rel);
				return `${placeOf$2(folderOf$1(rel), stem)}.html`;
			},
			mayGenerate: (url) => !isAsset(url) && !/^(?:|html|md)$/.test(extensionOf(url)) || isMade$1(inside(source, url.slice(1)), input.files)
		})
	};
}
const TEMPLATES = {
	engine: "mdbook",
	called: null,
	holding: /* @__PURE__ */ new Set(),
	pages: null,
	layouts: null,
	language: () => "mdbook"
};
function isLinked(settings) {
	return at$1(settings, "build", "use-default-preprocessors") !== false || at$1(settings, "preprocessor", "links") !== void 0;
}
function isMade$1(file, files) {
	const folder = folderOf$1(file);
	return extensionOf(file) === "html" && files.has(file.replace(/html$/, "md")) && [folder, folderOf$1(folder)].some((one) => files.has(inside(one, "Makefile")));
}

// src/site/generators/middleman.ts
const TEMPLATE = /\.(?:erb|haml|slim|liquid|md|markdown|mkd|mdown|textile|builder|str|scss|sass|less|styl|coffee)$/;
const MARKDOWN = /\.(?:md|markdown|mkd|mdown)(?:\.erb)?$/;
const OPEN_ENDED = /\b(?:proxy|redirect|ready|GovukTechDocs)\b|\.each(?:_\w+)?\b|\bactivate\s{0,5}\(?\s{0,5}:(?!(?:directory_indexes|autoprefixer|minify_\w+|livereload|syntax|asset_hash|relative_assets|gzip|i18n|sprockets|external_pipeline)\b)/;
const BRINGS_FILES = /\bsprockets\b|\bexternal_pipeline\b|\bGovukTechDocs\b|\bimport_(?:file|path)\b/;
const TECH_DOCS = "config/tech-docs.yml";
const middleman = {
	name: "middleman",
	settings: [/^config\.rb$/, /^config\/tech-docs\.yml$/],
	packages: [],
	isOwn: async (path, base, survey) => {
		if (path.endsWith(TECH_DOCS)) return survey.folders.has(inside(base, "source"));
		if (/^[ \t]*gem[ \t]+["'](?:middleman|govuk_tech_docs)/m.test(await survey.text(inside(base, "Gemfile")) ?? "")) return true;
		const source = await survey.text(path) ?? "";
		return survey.folders.has(inside(base, "source")) && /^[ \t]*(?:activate|set|page|configure|ignore)[ \t(]{1,3}[:"']/m.test(source);
	},
	layout: layout$10
};
async function layout$10({ survey, base, path, said }) {
	const ruby = (await settingsIn(path, survey)).replace(/^[ \t]*#.*$/gm, "");
	const source = folderNamed(setting(ruby, "source") ?? "source", base) ?? inside(base, "source");
	const layouts = inside(source, setting(ruby, "layouts_dir") ?? "layouts");
	const data = inside(base, setting(ruby, "data_dir") ?? "data");
	const docs = await survey.data(inside(base, TECH_DOCS));
	const languages = languagesOf$1(ruby);
	const language = languages[0] ?? null;
	const ignored = [...ruby.matchAll(/^[ \t]*ignore[ \t(]{1,3}["']\/?([^"'*\n]{1,200}?)\/?(\*?)["']/gm)].map(([, name = "", star = ""]) => ({
		name: inside(source, name),
		isFolder: star !== ""
	}));
	const places = [pagesIn(source, language), {
		folder: data,
		holds: "data",
		language: null
	}];
	const rules = filesIn({
		places,
		dialect: "middleman",
		endings: [
			"md",
			"markdown",
			"mkd",
			"mdown",
			"erb"
		],
		languageOf: (file) => languageTag(languages.find((tag) => file.replace(MARKDOWN, "").replace(/\.html$/, "").endsWith(`.${tag}`))),
		out: (file) => {
			if (/(?:^|\/)_[^/]*$/.test(below(source, file) ?? "") || below(layouts, file) !== null) return "partial";
			if (ignored.some(({ name, isFolder }) => file === name || isFolder && below(name, file) !== null)) return "excluded";
			return null;
		}
	});
	return {
		settings: {},
		isKnown: true,
		dialect: "middleman",
		content: said.content ?? source,
		static: said.static ?? source,
		places,
		url: webAddress(docs["host"]) ?? webAddress(setting(ruby, "url_root")),
		language,
		languages,
		headingIds: "loose",
		fileOf: (file) => file.endsWith(".erb") && !MARKDOWN.test(file) ? { kind: "other" } : rules(file),
		routing: () => middlemanRouting(ruby, source, layouts, survey.files)
	};
}
async function settingsIn(path, survey) {
	if (path?.endsWith(TECH_DOCS)) return "GovukTechDocs.configure(self)";
	return path === null ? "" : await survey.text(path) ?? "";
}
function setting(ruby, name) {
	const found = new RegExp(`^[ \\t]*(?:set[ \\t(]{1,3}:${name}\\s{0,5},|config\\[:${name}\\]\\s{0,5}=)\\s{0,5}(["'])([^"'#\\n]{1,200})\\1`, "m").exec(ruby);
	return text$1(found?.[2]);
}
function languagesOf$1(ruby) {
	return (/\bactivate[ \t(]{1,3}:i18n\b[^\n]{0,200}?\b(?:langs|locales)(?::|\s{0,5}=>)\s{0,5}\[([^\]\n]{0,200})\]/.exec(ruby)?.[1] ?? "").split(",").flatMap((one) => languageTag(one.trim().replace(/^[:"']+|["']$/g, "")) ?? []);
}
function middlemanRouting(ruby, source, layouts, files) {
	const isPretty = /\bactivate[ \t(]{1,3}:directory_indexes\b/.test(ruby);
	const isOpenEnded = OPEN_ENDED.test(ruby);
	const addressOf = (file) => {
		const rel = below(source, file);
		if (rel === null || /(?:^|\/)_[^/]*$/.test(rel) || below(layouts, file) !== null || rel.startsWith("localizable/")) return null;
		const name = outputOf(rel);
		return isPretty && /\.html$/.test(name) && !/(?:^|\/)index\.html$/.test(name) ? `/${name.slice(0, -5)}/` : `/${name}`;
	};
	return {
		...fileRouting({
			statics: [],
			route: (page) => /\bactivate[ \t(]{1,3}:blog\b/.test(ruby) && /\/\d{4}-\d\d-\d\d-[^/]*$/.test(page.path) ? null : addressOf(page.path)?.replace(/(^|\/)index\.html$/, "$1") ?? null,
			colocated: (file) => MARKDOWN.test(file) ? null : addressOf(file),
			mayGenerate: (url) => isAsset(url) ? BRINGS_FILES.test(ruby) : isOpenEnded || !/^(?:|html?)$/.test(extensionOf(url))
		}),
		source(reference, from) {
			const [, path = "", rest = ""] = /^((?!\/)[^?#:]+\.html)([?#].*)?$/.exec(reference) ?? [];
			const beside = path === "" ? null : joinPath(folderOf$1(from), path);
			if (beside === null) return null;
			const found = [
				".md",
				".md.erb",
				".erb",
				""
			].map((ending) => beside + ending).find((file) => files.has(file));
			const bare = `${beside.slice(0, -5)}.md`;
			const there = found ?? (files.has(bare) ? bare : void 0);
			return there === void 0 ? null : { path: there + rest };
		}
	};
}
function outputOf(rel) {
	let name = rel;
	let last = "";
	while (TEMPLATE.test(name) && !name.startsWith(".")) {
		last = extensionOf(name);
		name = name.replace(TEMPLATE, "");
	}
	if (last === "" || /\.\w{2,5}$/.test(name)) return name;
	return /^(?:scss|sass|less|styl)$/.test(last) ? `${name}.css` : last === "coffee" ? `${name}.js` : `${name}.html`;
}

// src/site/generators/mkdocs/navigation.ts
function navEntries(path, text, rules) {
	const nav = new DataFile(path, text).field("/nav");
	if (nav === null || nav.pointer !== "/nav") return [];
	return [...leaves(nav)].flatMap((field) => entryOf(field, rules));
}
function* leaves(field) {
	if (field.children.length === 0) yield field;
	for (const child of field.children) yield* leaves(child);
}
function entryOf({ value, range, name, parent }, { content, codes, isClosed }) {
	if (typeof value !== "string" || value.trim() === "" || /^(?:[a-z][a-z\d+.-]*:|\/|!)/i.test(value)) return [];
	if (!(/^(?:md|markdown|mdown|mkdn|mkd|html?|ipynb)$/i.test(extensionOf(value)) && !/[*{}<>]/.test(value)) && !isClosed) return [];
	const joined = joinPath(content, value);
	const files = joined !== null && below(content, joined) !== null ? [joined, ...translated(joined, content, codes)] : [];
	const isBare = parent === null || Array.isArray(parent.value);
	const under = isBare ? parent : parent.parent;
	const named = {
		...!isBare && { label: name },
		...under !== null && under.pointer !== "/nav" && { group: under.name }
	};
	return [{
		range,
		url: value,
		files,
		certainty: isClosed ? "sure" : "unsure",
		...named
	}];
}
function translated(path, content, codes) {
	return codes.flatMap((code) => [path.replace(/(\.[a-z]+)$/i, `.${code}$1`), joinPath(content, `${code}/${below(content, path) ?? ""}`) ?? path]);
}

// src/site/generators/mkdocs.ts
const mkdocs = {
	name: "mkdocs",
	settings: [/^[\w-]{0,30}docs\.ya?ml$/, /^zensical\.toml$/],
	packages: [],
	isOwn,
	layout: layout$9
};
async function layout$9({ survey, base, path, said }) {
	const settings = path === null ? {} : await inherited(path, survey);
	const parent = path === null ? null : await parentOf(path, survey);
	const content = said.content ?? folderNamed(defaultText(settings["docs_dir"]) ?? "docs", base) ?? base;
	const i18n = pluginOf(settings, "i18n");
	const language = languageTag(at$1(settings, "theme", "language")) ?? languageTag(at$1(settings, "theme", "locale"));
	const codes = languagesOf(i18n);
	const main = codes.find(({ isDefault }) => isDefault)?.tag ?? language;
	const inFolders = text$1(at$1(i18n, "docs_structure")) === "folder";
	const places = [pagesIn(content, main)];
	if (inFolders) for (const { code, tag } of codes) places.push(pagesIn(inside(content, code), tag));
	const isOut = outOf(settings, content, base);
	return {
		settings,
		isKnown: true,
		dialect: "mkdocs",
		content,
		static: said.static ?? content,
		places,
		url: webAddress(settings["site_url"]),
		language: main,
		languages: [.../* @__PURE__ */ new Set([...main === null ? [] : [main], ...codes.flatMap(({ tag }) => tag ?? [])])],
		headingIds: numbersHeadings(settings) ? "none" : "python",
		menus: (survey.folders.has(content) ? [path, parent] : []).flatMap((file) => file === null || file.endsWith(".toml") ? [] : [file]).map((file) => ({
			path: file,
			entries: (source) => navEntries(file, source, {
				content,
				codes: codes.map(({ code }) => code),
				isClosed: otherPlugins(settings).length === 0 && settings["hooks"] === void 0
			})
		})),
		fileOf: filesIn({
			places,
			dialect: "mkdocs",
			endings: [
				"md",
				"markdown",
				"mdown",
				"mkdn",
				"mkd"
			],
			out: isOut,
			languageOf: (file) => inFolders ? null : codes.find(({ code }) => file.toLowerCase().endsWith(`.${code.toLowerCase()}.md`))?.tag ?? null
		}),
		routing: () => mkdocsRouting(settings, content, codes)
	};
}
async function isOwn(path, _base, survey) {
	if (/(?:^|\/)(?:mkdocs\.ya?ml|zensical\.toml)$/.test(path)) return true;
	const settings = await survey.data(path);
	const others = [
		"docs_dir",
		"nav",
		"theme",
		"plugins",
		"markdown_extensions"
	].filter((key) => key in settings);
	return "site_name" in settings && others.length >= 2;
}
async function parentOf(path, survey) {
	return folderNamed(text$1((await survey.data(path))["INHERIT"]), folderOf$1(path));
}
async function inherited(path, survey) {
	const data = await survey.data(path);
	const settings = path.endsWith(".toml") ? record(data["project"]) : data;
	const from = await parentOf(path, survey);
	return from === null ? settings : {
		...await survey.data(from),
		...settings
	};
}
function numbersHeadings({ plugins }) {
	return (Array.isArray(plugins) ? plugins : [plugins]).flatMap((one) => typeof one === "string" ? one : Object.keys(record(one))).some((name) => /number|enumerat/.test(name));
}
function pluginOf(settings, name) {
	const plugins = settings["plugins"];
	for (const one of Array.isArray(plugins) ? plugins : [plugins]) {
		if (one === name) return {};
		const options = record(one);
		for (const key of [name, `material/${name}`]) if (key in options) return record(options[key]);
	}
	return null;
}
function languagesOf(i18n) {
	const languages = at$1(i18n, "languages");
	const first = text$1(at$1(i18n, "default_language"));
	const listed = listOf(languages).map((one) => ({
		code: text$1(at$1(one, "locale")) ?? "",
		isDefault: at$1(one, "default") === true
	}));
	const keyed = Object.keys(record(languages)).map((code) => ({
		code,
		isDefault: code === first
	}));
	return [...listed, ...keyed].filter(({ code }) => code !== "" && code !== "null").map((one) => ({
		...one,
		tag: languageTag(one.code)
	}));
}
function outOf(settings, content, base) {
	const excluded = (0, import_ignore.default)({ ignorecase: false }).add([
		".*",
		"/templates/",
		...(text$1(settings["exclude_docs"]) ?? "").split("\n")
	]);
	const snippets = texts(at$1(optionsOf(settings, "pymdownx.snippets"), "base_path")).flatMap((name) => folderNamed(name, base) ?? []).filter((folder) => folder !== content && below(content, folder) !== null);
	return (path) => {
		if (snippets.some((folder) => below(folder, path) !== null)) return "partial";
		const rel = below(content, path);
		return rel !== null && rel !== "" && excluded.ignores(rel) ? "excluded" : null;
	};
}
function optionsOf(settings, name) {
	for (const one of listOf(settings["markdown_extensions"])) if (name in record(one)) return record(one)[name];
	return record(settings["markdown_extensions"])[name];
}
function mkdocsRouting(settings, content, codes) {
	const isPretty = settings["use_directory_urls"] !== false;
	const plugins = otherPlugins(settings);
	const makers = plugins.filter((name) => !LEAVES_PAGES.test(name));
	const blog = pluginOf(settings, "blog");
	const posts = blog === null ? null : inside(inside(content, text$1(blog["blog_dir"]) ?? "blog"), "posts");
	const first = codes.find(({ isDefault }) => isDefault)?.code ?? null;
	return fileRouting({
		statics: [{
			folder: content,
			under: ""
		}],
		route(page) {
			if (posts !== null && below(posts, page.path) !== null) return null;
			const rel = below(content, page.path);
			if (rel === null) return null;
			const suffix = codes.find(({ code }) => stemOf(rel).endsWith(`.${code}`))?.code ?? null;
			const stem = suffix === null ? stemOf(rel) : stemOf(rel).slice(0, -suffix.length - 1);
			const [head = "", ...rest] = folderOf$1(rel).split("/");
			const folder = placeOf$2(suffix !== null && suffix !== first ? suffix : "", head === first ? rest.join("/") : folderOf$1(rel));
			if (/^(?:index|README)$/.test(stem)) return `${folder}/`;
			return isPretty ? `${folder}/${stem}/` : `${folder}/${stem}.html`;
		},
		...makers.length > 0 && { sourceDoubt: {
			reason: "plugin",
			by: makers.join(", ")
		} },
		...codes.length > 0 && { variants: (path) => codes.map(({ code }) => path.replace(/(?=\.[a-z]+$)/i, `.${code}`)) },
		mayGenerate: (path) => plugins.length > 0 || /^(?:xml|json|txt|css|js|map|gz)$/.test(extensionOf(path)) || path === "/404.html",
		...plugins.length > 0 && { because: {
			reason: "plugin",
			by: plugins.join(", ")
		} }
	});
}
const LEAVES_PAGES = /^(?:material\/.*|i18n|blog|tags|meta|info|offline|privacy|social|typeset|optimize|minify.*|git-.*|glightbox|lightbox|macros|mermaid2|autorefs|redirects|exclude.*|awesome-.*|literate-nav|section-index|nav-.*|mkdocs-nav-.*|.*-?toc.*|table-reader|include-markdown|rss|charts|video|mkdocs-video|pdf-.*|with-pdf|print-site|encryptcontent|french|link-marker|open-in-new-tab|page-.*|statistics|bibtex|mknotebooks|mkdocs-jupyter|drawio|swagger-ui-tag|markdownextradata|termynal|caption|enumerate-headings|img2fig|badges|codeinclude|tooltips|glossary)$/;
function otherPlugins({ plugins }) {
	return (Array.isArray(plugins) ? plugins.flatMap((one) => typeof one === "string" ? [one] : Object.keys(record(one))) : Object.keys(record(plugins))).filter((name) => name !== "search" && name !== "material/search");
}

// src/site/generators/next.ts
const next = {
	name: "next",
	settings: [/^next\.config\.[cm]?[jt]s$/],
	packages: ["next"],
	layout: layout$8
};
async function layout$8(ground) {
	const { survey, base, path, said } = ground;
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const settings = record(isCode ? (await survey.code(path)).value : UNKNOWN$1);
	const { first, all } = nextLanguages(settings);
	const places = [pagesIn(said.content ?? base)];
	const roots = [
		"pages",
		"src/pages",
		"app",
		"src/app"
	].map((name) => inside(base, name));
	return {
		settings,
		isKnown: true,
		dialect: "mdx",
		mdx: isStrictMdx(await packagesOf(survey, base)) ? "mdx" : null,
		content: said.content ?? base,
		static: said.static ?? inside(base, "public"),
		places,
		url: null,
		language: first,
		languages: all,
		headingIds: "loose",
		fileOf: filesIn({
			places,
			dialect: "mdx",
			plainDialect: "commonmark",
			languageOf: (file) => folderLanguage(file, all),
			out: (file) => {
				const rel = below(base, file) ?? file;
				return isRepositoryFile(rel, base) || /(?:^|\/)readme\.md$/i.test(rel) ? "repository" : null;
			}
		}),
		routing: (input) => fileRouting({
			statics: input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			route: (page) => nextRoute(page.path, roots),
			mayGenerate: (url) => !isAsset(url),
			because: codedBy(path)
		})
	};
}
function nextRoute(path, roots) {
	const root = roots.find((folder) => below(folder, path) !== null);
	const rel = root === void 0 ? null : below(root, path);
	if (root === void 0 || rel === null || rel.includes("[")) return null;
	const steps = folderOf$1(rel).split("/").filter((step) => !/^\(.*\)$/.test(step));
	const stem = stemOf(rel);
	if (root.endsWith("app")) return stem === "page" ? placeOf$2(...steps) || "/" : null;
	return stem === "index" ? placeOf$2(...steps) || "/" : placeOf$2(...steps, stem);
}
function nextLanguages(settings) {
	const first = languageTag(at$1(settings, "i18n", "defaultLocale"));
	const declared = listOf(at$1(settings, "i18n", "locales")).flatMap((one) => languageTag(one) ?? []);
	return {
		first,
		all: [.../* @__PURE__ */ new Set([...first === null ? [] : [first], ...declared])]
	};
}

// src/site/generators/nextra.ts
const SOURCES = [
	".mdx",
	".md",
	"/index.mdx",
	"/index.md"
];
const nextra = {
	name: "nextra",
	settings: [/^next\.config\.[cm]?[jt]s$/],
	packages: ["nextra"],
	isOwn: async (path, _base, survey) => (await survey.text(path) ?? "").includes("nextra"),
	layout: layout$7
};
async function layout$7({ survey, base, path, said }) {
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const settings = record(isCode ? (await survey.code(path)).value : UNKNOWN$1);
	const { first, all } = nextLanguages(settings);
	const folders = [
		"content",
		"src/content",
		"pages",
		"src/pages",
		"app",
		"src/app"
	].map((name) => inside(base, name)).filter((folder) => survey.folders.has(folder));
	const content = said.content ?? folders[0] ?? base;
	const places = [.../* @__PURE__ */ new Set([content, ...folders])].map((folder) => pagesIn(folder));
	const roots = folders.filter((folder) => !folder.endsWith("content"));
	return {
		settings,
		isKnown: true,
		dialect: "mdx",
		mdx: isStrictMdx(await packagesOf(survey, base)) ? "mdx" : null,
		content,
		static: said.static ?? inside(base, "public"),
		places,
		url: null,
		language: first,
		languages: all,
		headingIds: "github",
		fileOf: filesIn({
			places,
			dialect: "mdx",
			languageOf: (file) => folderLanguage(file, all),
			out: (file) => /(?:^|\/)_/.test(below(base, file) ?? "") ? "partial" : null
		}),
		routing: (input) => fileRouting({
			statics: input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			route(page) {
				const rel = folders.includes(content) && content.endsWith("content") ? below(content, page.path) : null;
				if (rel === null) return nextRoute(page.path, roots);
				return stemOf(rel) === "index" ? placeOf$2(folderOf$1(rel)) || "/" : placeOf$2(folderOf$1(rel), stemOf(rel));
			},
			variants: (path) => isSource(path) ? SOURCES.map((ending) => path.replace(/\.[a-z]+$/i, ending)) : [],
			mayGenerate: (url) => !isAsset(url),
			because: codedBy(path)
		})
	};
}

// src/site/generators/nuxt.ts
const nuxt = {
	name: "nuxt",
	settings: [/^nuxt\.config\.[cm]?[jt]s$/],
	packages: ["@nuxt/content"],
	isOwn: (_path, base, { folders }) => folders.has(inside(base, "content")),
	layout: layout$6
};
async function layout$6({ survey, base, path, said }) {
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const settings = record(isCode ? (await survey.code(path)).value : UNKNOWN$1);
	const content = said.content ?? inside(base, "content");
	const language = languageTag(at$1(settings, "i18n", "defaultLocale"));
	const languages = listOf(at$1(settings, "i18n", "locales")).flatMap((one) => languageTag(one) ?? languageTag(at$1(one, "language")) ?? languageTag(at$1(one, "code")) ?? []);
	const version = (await packagesOf(survey, base)).version("@nuxt/content");
	const isLower = version !== null && version >= 200 && at$1(settings, "content", "respectPathCase") !== true;
	const plain = (step) => step.replace(/^\d+\./, "");
	return {
		settings,
		isKnown: true,
		dialect: "commonmark",
		content,
		static: said.static ?? firstFolder(survey.folders, base, ["public", "static"]),
		places: [pagesIn(content)],
		url: webAddress(at$1(settings, "site", "url")) ?? webAddress(text$1(at$1(settings, "runtimeConfig", "public", "siteUrl"))),
		language,
		languages: [.../* @__PURE__ */ new Set([...language === null ? [] : [language], ...languages])],
		headingIds: "github",
		fileOf: filesIn({
			places: [pagesIn(content)],
			dialect: "commonmark",
			languageOf: (file) => folderLanguage(file, languages),
			out: (file) => /(?:^|\/)[.-]/.test(below(content, file) ?? "") ? "unpublished" : null
		}),
		routing: (input) => fileRouting({
			statics: input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			route(page) {
				const rel = below(content, page.path);
				if (rel === null) return null;
				const steps = folderOf$1(rel).split("/").map(plain);
				const stem = plain(stemOf(rel));
				const route = stem === "index" ? placeOf$2(...steps) || "/" : placeOf$2(...steps, stem);
				return isLower ? route.toLowerCase() : route;
			},
			variants: (path) => [...input.pages.keys()].filter((file) => folderOf$1(file) === folderOf$1(path) && plain(stemOf(file)) === plain(stemOf(path))),
			mayGenerate: (url) => !isAsset(url),
			sourceDoubt: codedBy(path),
			because: codedBy(path)
		})
	};
}

// src/site/generators/pelican.ts
const pelican = {
	name: "pelican",
	settings: [/^pelicanconf\.py$/],
	packages: [],
	layout: layout$5
};
const NAMED = /^[{|](\w{1,20})[}|](.*)$/s;
async function layout$5({ survey, base, path, said }) {
	const settings = path === null ? "" : await survey.text(path) ?? "";
	const published = await survey.text(inside(base, "publishconf.py")) ?? "";
	const named = folderNamed(literal$1(settings, "PATH"), base);
	const usual = inside(base, "content");
	const content = said.content ?? (named !== null && named !== "" ? named : survey.folders.has(usual) ? usual : base);
	const language = languageTag(literal$1(settings, "DEFAULT_LANG"));
	const url = webAddress(literal$1(published, "SITEURL")) ?? webAddress(literal$1(settings, "SITEURL"));
	const places = [pagesIn(content, language)];
	const urls = readUrls(`${settings}\n${published}`);
	const own = {
		files: survey.files,
		folders: survey.folders,
		content,
		language
	};
	const dialect = /\byaml[_-]metadata\b/.test(settings) ? "mkdocs" : "pelican";
	return {
		settings: !/^MARKDOWN\b/m.test(settings) || /\b(?:extra|def_list)\b/.test(settings) ? { markdown_extensions: ["def_list"] } : {},
		isKnown: true,
		dialect,
		content,
		static: said.static ?? content,
		places,
		url,
		language,
		languages: language === null ? [] : [language],
		headingIds: /\btoc\b/.test(settings) ? "python" : "none",
		fileOf: filesIn({
			places,
			dialect,
			endings: [
				"md",
				"markdown",
				"mkd",
				"mdown"
			],
			out: (file) => /(?:^|\/)\./.test(below(content, file) ?? "") ? "excluded" : null
		}),
		routing: ({ pages }) => ({
			...fileRouting({
				statics: [{
					folder: content,
					under: ""
				}],
				route: (page) => routeIn$1(page, urls, own),
				hidden: ({ data }) => /^(?:draft|skip)$/i.test(text$1(at$1(data, "status") ?? at$1(data, "Status")) ?? "") ? DRAFT : null,
				mayGenerate: (path) => isAsset(path) ? !urls.isCopied(path) : !isClosed(path, urls, own, pages)
			}),
			source(reference, from) {
				const [, what, rest = ""] = NAMED.exec(reference) ?? [];
				if (what === void 0) return null;
				if (!/^(?:filename|static|attach)$/.test(what)) return { path: null };
				return { path: rest.startsWith("/") ? inside(content, rest.slice(1)) : inside(folderOf$1(from), rest) };
			}
		})
	};
}
function readUrls(settings) {
	const patternOf = (name, usual) => {
		const [first] = ["SAVE_AS", "URL"].map((end) => `${name}_${end}`).filter((one) => isSet(settings, one));
		if (first === void 0) return usual;
		const pattern = literal$1(settings, first.replace("SAVE_AS", "URL"), "{}") ?? literal$1(settings, first, "{}");
		return pattern !== null && /^[^{}]*\{slug\}[^{}]*$/.test(pattern) ? pattern : null;
	};
	const isAlone = !isSet(settings, "PLUGINS");
	const copied = [...(/^STATIC_PATHS[ \t]*=[ \t]*[[(]([^\])]{0,1000})[\])]/m.exec(settings)?.[1] ?? "").matchAll(/["']([\w-]{1,100})\/?["']/g)].map(([, name = ""]) => name);
	const isOpen = /^from\s+(?!pelicanconf\b|__future__\b)\S+\s+import\s+\*/m.test(settings) || isSet(settings, "PAGE_PATHS");
	return {
		article: isOpen ? null : patternOf("ARTICLE", "{slug}.html"),
		page: isOpen ? null : patternOf("PAGE", "pages/{slug}.html"),
		isAlone,
		isCopied: (path) => isAlone && copied.includes(path.split("/")[1] ?? "")
	};
}
function isSet(settings, name) {
	return new RegExp(`^${name}[ \\t]*\\+?=`, "m").test(settings);
}
function routeIn$1({ path, data }, urls, { content, language }) {
	const rel = below(content, path);
	const slug = text$1(at$1(data, "slug"));
	const others = [
		"url",
		"save_as",
		"status"
	].some((name) => at$1(data, name) !== void 0);
	const lang = languageTag(text$1(at$1(data, "lang")));
	const pattern = rel?.startsWith("pages/") === true ? urls.page : urls.article;
	if (rel === null || slug === null || others || lang !== null && lang !== language || pattern === null) return null;
	return `/${pattern.replace("{slug}", slug)}`;
}
function isClosed(path, urls, own, pages) {
	if (urls.page !== "pages/{slug}.html" || !urls.isAlone || !/^\/pages\/[^/]+\.html$/.test(path)) return false;
	const folder = inside(own.content, "pages");
	return [...own.files].every((file) => {
		const page = below(folder, file) === null ? void 0 : pages.get(file);
		return below(folder, file) === null || isAsset(file) || page !== void 0 && routeIn$1(page, urls, own) !== null;
	});
}
function literal$1(source, name, braces = "") {
	const barred = braces === "" ? "{}" : "";
	return [...source.matchAll(new RegExp(`^${name}[ \\t]*=[ \\t]*u?(["'])([^"'\\\\\\r\\n${barred}]{1,300})\\1[ \\t]*(?:#.*)?$`, "gm"))].at(-1)?.[2] ?? null;
}

// src/site/generators/quarto.ts
const quarto = {
	name: "quarto",
	settings: [/^_(?:quarto|bookdown)\.ya?ml$/],
	packages: [],
	layout: layout$4
};
async function layout$4({ survey, base, path, said }) {
	const settings = path === null ? {} : await survey.data(path);
	const content = said.content ?? base;
	const isBookdown = path?.endsWith("_bookdown.yml") === true;
	const chapters = text$1(at$1(settings, "project", "type")) === "book" ? chaptersOf(at$1(settings, "book")) : [];
	const asked = texts(isBookdown ? at$1(settings, "rmd_files") : at$1(settings, "project", "render"));
	const taken = [...asked.filter((one) => !one.startsWith("!")), ...chapters].map(globOf);
	const left = asked.filter((one) => one.startsWith("!")).map((one) => globOf(one.slice(1)));
	const output = folderNamed(text$1(at$1(settings, "project", "output-dir") ?? at$1(settings, "output_dir")), base);
	const made = output === null || output === base ? null : output;
	const language = languageTag(settings["lang"]);
	const scripted = [...texts(at$1(settings, "project", "pre-render")), ...texts(at$1(settings, "project", "post-render"))][0] ?? null;
	const drafts = await draftFolders(survey, base);
	const imageExtension = text$1(at$1(settings, "format", "html", "default-image-extension")) ?? text$1(at$1(settings, "default-image-extension")) ?? "png";
	const isDraftShown = /^(?:visible|unlinked)$/.test(text$1(at$1(settings, "website", "draft-mode")) ?? "");
	return {
		settings,
		isKnown: true,
		dialect: "quarto",
		content,
		static: said.static ?? base,
		places: [pagesIn(base, language)],
		url: webAddress(at$1(settings, "website", "site-url")) ?? webAddress(at$1(settings, "book", "site-url")),
		language,
		languages: language === null ? [] : [language],
		headingIds: "github",
		fileOf: filesIn({
			places: [pagesIn(base, language)],
			dialect: "quarto",
			endings: [
				"qmd",
				"md",
				"markdown"
			],
			out: (file) => {
				const rel = below(base, file) ?? file;
				if (made !== null && below(made, file) !== null) return "unpublished";
				if (/(?:^|\/)_/.test(rel)) return "partial";
				if (/(?:^|\/)\./.test(rel) || /(?:^|\/)readme\.q?md$/i.test(rel)) return "repository";
				if (left.some((matches) => matches(rel))) return "excluded";
				return taken.length === 0 && !isBookdown || taken.some((matches) => matches(rel)) ? null : "unpublished";
			}
		}),
		routing: (input) => fileRouting({
			statics: [...made === null ? [] : [{
				folder: made,
				under: ""
			}], {
				folder: base,
				under: ""
			}],
			route(page) {
				const rel = below(base, page.path);
				return rel === null ? null : `${placeOf$2(folderOf$1(rel), stemOf(rel))}.html`;
			},
			hidden: ({ data, path: page }) => {
				return (data["draft"] ?? drafts.some((folder) => below(folder, page) !== null)) === true && !isDraftShown ? DRAFT : null;
			},
			variants: (file) => extensionOf(file) === "" ? [`${file}.${imageExtension}`] : [],
			doubt: (url) => {
				if (scripted !== null) return {
					reason: "code",
					by: scripted
				};
				return mayGenerate(url, input.files) ? GENERATED : null;
			}
		})
	};
}
function chaptersOf(value, depth = 0) {
	if (typeof value === "string") return /\.(?:qmd|md|ipynb|rmd)$/i.test(value) ? [`/${value.replace(/^\.?\//, "")}`] : [];
	if (depth > 6 || typeof value !== "object" || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((one) => chaptersOf(one, depth + 1));
	const { chapters, appendices, part, file, href, references } = value;
	return [
		chapters,
		appendices,
		part,
		file,
		href,
		references
	].flatMap((one) => chaptersOf(one, depth + 1));
}
async function draftFolders(survey, base) {
	const files = [...survey.files].filter((file) => /(?:^|\/)_metadata\.ya?ml$/.test(file) && below(base, file) !== null);
	return (await Promise.all(files.slice(0, 100).map(async (file) => [folderOf$1(file), await survey.data(file)]))).flatMap(([folder, data]) => data["draft"] === true ? [folder] : []);
}
function mayGenerate(url, files) {
	return !isAsset(url) && (!/^(?:|html|md|qmd)$/.test(extensionOf(url)) || hasNotebooks(files));
}
function globOf(pattern) {
	const plain = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
	const anywhere = plain === pattern.replace(/\/$/, "") ? `**/${plain}` : plain;
	const [matches, holds] = [createGlob(anywhere, { dot: true }), createGlob(`${anywhere}/**`, { dot: true })];
	return (path) => matches(path) || holds(path);
}
function hasNotebooks(files) {
	for (const file of files) if (/\.(?:ipynb|rmd)$/i.test(file)) return true;
	return false;
}

// src/site/generators/astro/starlight-sidebar.ts
async function sidebarMenus(survey, { settings, route, locales }) {
	const source = await survey.text(settings) ?? "";
	if (!/\bsidebar\b/.test(source)) return [];
	const isSlug = slugsOf(route, locales);
	const entryOf = ({ value, range }) => ({
		range,
		url: value,
		isNamed: (pages) => isSlug(value, pages),
		certainty: "sure"
	});
	const files = [{
		path: settings,
		entries: async (text) => (await inCode(settings, text)).map(entryOf)
	}];
	for (const { name, from } of dataImports(source)) {
		const path = joinPath(folderOf$1(settings), from);
		const isIt = new RegExp(`\\bsidebar\\s{0,9}:\\s{0,9}${name}\\b`).test(source);
		if (path !== null && isIt && survey.files.has(path)) files.push({
			path,
			entries: (text) => [...inData(new DataFile(path, text).root)].map(entryOf)
		});
	}
	return files;
}
function slugsOf(route, locales) {
	const known = /* @__PURE__ */ new WeakMap();
	return (slug, pages) => {
		const there = known.get(pages) ?? new Set([...pages.values()].flatMap((page) => {
			const address = route(page);
			if (address === null) return [];
			const key = routeKey(address);
			const [, first = "", ...rest] = key.split("/");
			return locales.includes(first) ? [key, routeKey(`/${rest.join("/")}`)] : [key];
		}));
		known.set(pages, there);
		return there.has(routeKey(slug === "index" ? "/" : `/${slug}`));
	};
}
async function inCode(path, text) {
	const program = await parseProgram(path, text);
	if (program === null) return [];
	return [...nodesOf(program)].flatMap((one) => {
		const node = one;
		return node.type === "Property" && keyOf$1(node) === "sidebar" ? [...inItems(node.value, text)] : [];
	});
}
function* inItems(list, text) {
	if (list.type !== "ArrayExpression") return;
	for (const item of list.elements) {
		if (item?.type === "Literal") yield* literal(item, text);
		if (item?.type !== "ObjectExpression") continue;
		for (const property of item.properties) {
			if (property.type !== "Property") continue;
			if (keyOf$1(property) === "slug") yield* literal(property.value, text);
			if (keyOf$1(property) === "items") yield* inItems(property.value, text);
		}
	}
}
function* literal(node, text) {
	const range = {
		start: node.start + 1,
		end: node.end - 1
	};
	if (node.type === "Literal" && node.value === text.slice(range.start, range.end) && node.value !== "") yield {
		value: node.value,
		range
	};
}
function keyOf$1({ key, computed }) {
	if (computed) return null;
	return key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
}
function* inData(field) {
	if (field === null) return;
	const { value, range, name, pointer, children } = field;
	if (typeof value === "string" && value !== "" && (name === "slug" || /\/items\/\d+$/.test(pointer))) yield {
		value,
		range
	};
	for (const child of children) yield* inData(child);
}

// src/site/generators/starlight.ts
const starlight = {
	name: "starlight",
	settings: [/^astro\.config\.[cm]?[jt]s$/],
	packages: ["@astrojs/starlight"],
	isOwn: async (path, _base, survey) => (await survey.text(path) ?? "").includes("starlight"),
	layout: layout$3
};
async function layout$3(ground) {
	const { said, survey } = ground;
	const { value, settings, source, publicFolder, url, shorthands } = await readAstro(ground);
	const own = integration(settings, "starlight");
	const docs = said.content ?? inside(source, "content/docs");
	const pages = inside(source, "pages");
	const locales = localesOf$1(own ?? {});
	const root = locales.find(({ folder }) => folder === "")?.tag ?? null;
	const places = [
		pagesIn(inside(source, "content")),
		pagesIn(docs, root),
		pagesIn(pages),
		...locales.filter(({ folder }) => folder !== "").map(({ folder, tag }) => pagesIn(inside(docs, folder), tag))
	];
	const languages = [...new Set(locales.flatMap(({ tag }) => tag ?? []))];
	const first = languageTag(at$1(own, "defaultLocale"));
	const doubt = doubtOf(ground, own, pages);
	const folders = locales.flatMap(({ folder }) => folder === "" ? [] : [folder]);
	const route = (page) => routeIn(docs, page);
	const hasRoot = locales.length === 0 || locales.some(({ folder }) => folder === "");
	const isMade = madeBy(settings);
	const { coded } = await readRoutes(survey, source, settings);
	return {
		settings,
		isKnown: isSettings(value) && own !== null && !isUncertain(at$1(own, "locales")),
		dialect: "mdx",
		mdx: "mdx",
		content: docs,
		static: said.static ?? publicFolder,
		places,
		url,
		language: root ?? languageTag(at$1(own, "locales", text$1(at$1(own, "defaultLocale")) ?? "root", "lang")) ?? first,
		languages,
		headingIds: "github",
		above: ABOVE,
		schemas: () => ownSchemasOf(ground, source),
		menus: ground.path === null ? [] : await sidebarMenus(survey, {
			settings: ground.path,
			route,
			locales: hasRoot ? [] : folders
		}),
		fileOf: await withEntries({
			survey,
			source,
			plainDialect: "vitepress"
		}, filesIn({
			places,
			dialect: "mdx",
			plainDialect: "vitepress",
			endings: [
				"md",
				"mdx",
				"markdown",
				"mdoc"
			],
			out: (file) => /(?:^|\/)_/.test(below(source, file) ?? "") ? "partial" : null
		})),
		routing: () => fileRouting({
			statics: [{
				folder: publicFolder,
				under: ""
			}],
			route,
			colocated: coded,
			hidden: ({ data }) => data["draft"] === true ? DRAFT : null,
			doubt: (path) => isAsset(path) ? null : isMade(path) || folders.includes(path.split("/")[1] ?? "") ? GENERATED : doubt,
			sourceRoots: (from) => [folderOf$1(from)],
			shorthands
		})
	};
}
function doubtOf({ survey, path }, own, pages) {
	if (own === null) return codedBy(path);
	if (at$1(own, "plugins") !== void 0) return {
		reason: "plugin",
		by: "starlight"
	};
	const open = [...survey.files].find((file) => below(pages, file)?.includes("[") === true);
	return open === void 0 ? null : codedBy(open);
}
function routeIn(docs, page) {
	const rel = below(docs, page.path);
	if (rel === null) return null;
	const { slug } = page.data;
	if (typeof slug === "string") return `${placeOf$2(slug)}/`;
	const steps = rel.replace(/\.[a-z]+$/, "").split("/").map((step) => headingId(step, "github"));
	if (steps.at(-1) === "index") steps.pop();
	return `${placeOf$2(...steps)}/`;
}
function localesOf$1(own) {
	return Object.entries(record(own["locales"])).map(([key, options]) => ({
		folder: key === "root" ? "" : key,
		tag: languageTag(at$1(options, "lang")) ?? languageTag(key === "root" ? null : key)
	}));
}

// src/site/navigation/code.ts
const COMMENT = /\/\*[\s\S]*?\*\/|^[ \t]*\/\/[^\n]*/gm;
function linkEntries(code) {
	return [...code.replace(COMMENT, (comment) => " ".repeat(comment.length)).matchAll(/\blink["']?\s{0,9}:\s{0,9}(["'`])(\/(?!\/)[^"'`\n$]{0,500})\1/g)].map(({ index, 0: whole, 2: url = "" }) => {
		const start = index + whole.length - 1 - url.length;
		return {
			range: {
				start,
				end: start + url.length
			},
			url,
			addresses: [url],
			certainty: "sure"
		};
	});
}

// src/site/settings/rewrites.ts
const LONGEST$1 = 30;
function rewriterOf(rewrites) {
	const patterns = Object.entries(record(rewrites)).flatMap(([from, to]) => {
		const target = text$1(to);
		return target === null ? [] : [{
			from: withoutBrackets(from).split("/").slice(0, LONGEST$1),
			to: withoutBrackets(target)
		}];
	});
	return (path) => {
		for (const { from, to } of patterns) {
			const taken = match(from, path.split("/"));
			if (taken !== null) return to.replace(/:(\w{1,40})[*+?]?/g, (_whole, name) => taken.get(name) ?? "").replace(/\/{2,}/g, "/").replace(/^\//, "");
		}
		return path;
	};
}
function withoutBrackets(pattern) {
	return pattern.replace(/\(\.\*\)/g, "*").replace(/\([^()]{0,100}\)/g, "");
}
function match(pattern, steps) {
	const taken = /* @__PURE__ */ new Map();
	const star = pattern.findIndex((one) => /^:\w+(?:\.\w+)?[*+]/.test(one));
	const spare = steps.length - pattern.length;
	if (star < 0 ? spare !== 0 : spare < -1) return null;
	let at = 0;
	for (const [index, one] of pattern.entries()) {
		const count = index === star ? spare + 1 : 1;
		const given = steps.slice(at, at + count).join("/");
		at += count;
		if (!takeStep(one, given, taken)) return null;
	}
	return taken;
}
function takeStep(pattern, given, taken) {
	const found = /^([^:]{0,100}):(\w{1,40})[*+?]?(.{0,100})$/.exec(pattern);
	if (found === null) return pattern === given;
	const [, before = "", name = "", after = ""] = found;
	if (!given.startsWith(before) || !given.endsWith(after) || given.length < before.length + after.length) return false;
	taken.set(name, given.slice(before.length, given.length - after.length));
	return true;
}

// src/site/generators/vitepress.ts
const FOREIGN = /\bimport\s{0,9}\{[^}]{0,500}\bdefine[A-Z][^}]{0,500}\}\s{0,9}from\s{0,9}["'](?!vitepress["'/]|[./])/;
const vitepress = {
	name: "vitepress",
	settings: [/^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/],
	packages: ["vitepress"],
	layout: layout$2
};
async function layout$2({ survey, base, path, said }) {
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const value = isCode ? (await survey.code(path)).value : UNKNOWN$1;
	const settings = record(value);
	const content = said.content ?? folderNamed(text$1(settings["srcDir"]), base) ?? base;
	const language = languageTag(at$1(settings, "locales", "root", "lang")) ?? languageTag(settings["lang"]);
	const locales = localesOf(settings);
	const places = [pagesIn(content, language), ...locales.map(({ folder, tag }) => pagesIn(inside(content, folder), tag))];
	const isExcluded = texts(settings["srcExclude"]).map((pattern) => createGlob(pattern, { dot: true }));
	const rewrite = rewriterOf(settings["rewrites"]);
	const isKnown = isSettings(value) && !FOREIGN.test((isCode ? await survey.text(path) : null) ?? "") && settings["srcDir"] !== UNKNOWN$1 && !isUncertain(settings["rewrites"]) && settings["extends"] === void 0;
	const publicFolder = inside(content, "public");
	const routeOf = (file) => {
		const rel = below(content, file);
		if (rel === null || rel.includes("[")) return null;
		const target = rewrite(rel);
		const folder = placeOf$2(folderOf$1(target));
		return stemOf(target) === "index" ? `${folder}/` : `${folder}/${stemOf(target)}${settings["cleanUrls"] === true ? "" : ".html"}`;
	};
	return {
		settings,
		isKnown,
		dialect: "vitepress",
		content,
		static: said.static ?? publicFolder,
		places,
		url: webAddress(at$1(settings, "sitemap", "hostname")),
		language,
		languages: [.../* @__PURE__ */ new Set([...language === null ? [] : [language], ...locales.flatMap(({ tag }) => tag ?? [])])],
		headingIds: "vitepress",
		reader: readsCjkEmphasis(await packagesOf(survey, base)) ? "cjk" : void 0,
		menus: menuFiles(survey, base),
		fileOf: filesIn({
			places,
			dialect: "vitepress",
			endings: ["md"],
			out: (file) => {
				const rel = below(content, file) ?? "";
				if (isExcluded.some((matches) => matches(rel))) return "excluded";
				return isRepositoryFile(rel, content) ? "repository" : /(?:^|\/)\./.test(rel) ? "unpublished" : null;
			}
		}),
		routing: () => fileRouting({
			statics: [{
				folder: publicFolder,
				under: ""
			}],
			route: (page) => routeOf(page.path),
			aliases: ({ path }) => stemOf(path) === "index" ? [`${(routeOf(path) ?? "").replace(/\/$/, "")}/index`] : [],
			mayGenerate: (url) => {
				if (isAsset(url)) return false;
				return [...survey.files].some((file) => file.endsWith(".md") && below(content, file)?.includes("[")) || !/^(?:|html|md)$/.test(extensionOf(url));
			},
			sourceRoots: () => [content],
			shorthands: /* @__PURE__ */ new Map([["@/", content]])
		})
	};
}
function menuFiles({ files }, base) {
	return [...files].filter((path) => /^(?!(?:theme|cache|dist)\/).*\.[cm]?[jt]s$/.test(below(inside(base, ".vitepress"), path) ?? "")).map((path) => ({
		path,
		entries: linkEntries
	}));
}
function localesOf(settings) {
	return Object.entries(record(settings["locales"])).map(([key, options]) => ({
		folder: key.replace(/^\/|\/$/g, ""),
		tag: languageTag(at$1(options, "lang")) ?? languageTag(key)
	})).filter(({ folder }) => folder !== "root" && folder !== "");
}

// src/site/generators/vuepress.ts
function hasOwnIds({ theme, markdown, extendMarkdown }) {
	return theme !== void 0 && !(typeof theme === "string" && theme.startsWith("@vuepress/")) || markdown !== void 0 || extendMarkdown !== void 0;
}
const vuepress = {
	name: "vuepress",
	settings: [/^\.vuepress\/config\.(?:[cm]?[jt]s|ya?ml|toml)$/],
	packages: ["vuepress"],
	layout: layout$1
};
async function layout$1({ survey, base, path, said }) {
	const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
	const value = path === null ? UNKNOWN$1 : isCode ? (await survey.code(path)).value : await survey.data(path);
	const settings = record(value);
	const content = said.content ?? (path?.includes(".vuepress/") === true ? base : await builtFolder(survey, base));
	const locales = Object.entries(record(settings["locales"])).map(([key, options]) => ({
		folder: key.replace(/^\/|\/$/g, ""),
		tag: languageTag(at$1(options, "lang"))
	}));
	const language = languageTag(settings["lang"]) ?? locales.find(({ folder }) => folder === "")?.tag ?? null;
	const places = [pagesIn(content, language), ...locales.filter(({ folder }) => folder !== "").map(({ folder, tag }) => pagesIn(inside(content, folder), tag))];
	const publicFolder = inside(content, ".vuepress/public");
	return {
		settings,
		isKnown: isSettings(value) && settings["permalink"] === void 0,
		dialect: "vitepress",
		content,
		static: said.static ?? publicFolder,
		places,
		url: null,
		language,
		languages: [.../* @__PURE__ */ new Set([...language === null ? [] : [language], ...locales.flatMap(({ tag }) => tag ?? [])])],
		headingIds: hasOwnIds(settings) ? "loose" : "vitepress",
		fileOf: filesIn({
			places,
			dialect: "vitepress",
			endings: ["md"],
			out: (file) => /(?:^|\/)\./.test(below(content, file) ?? "") ? "unpublished" : null
		}),
		routing: () => fileRouting({
			statics: [{
				folder: publicFolder,
				under: ""
			}],
			route: (page) => {
				const rel = below(content, page.path);
				const { permalink } = page.data;
				if (typeof permalink === "string" && permalink !== "") return permalink.includes(":") ? null : permalink;
				if (rel === null) return null;
				const folder = placeOf$2(folderOf$1(rel));
				return /^(?:index|readme)$/i.test(stemOf(rel)) ? `${folder}/` : `${folder}/${stemOf(rel)}.html`;
			},
			mayGenerate: (url) => !isAsset(url) && (settings["plugins"] !== void 0 || settings["theme"] !== void 0 || extensionOf(url) !== "html"),
			sourceRoots: () => [content],
			shorthands: /* @__PURE__ */ new Map([["@/", content]])
		})
	};
}
async function builtFolder(survey, base) {
	const { scripts } = await survey.data(inside(base, "package.json"));
	for (const command of Object.values(record(scripts))) {
		const [, name] = /\bvuepress(?:-vite|-webpack)? build ["']?([\w./-]{1,100})/.exec(text$1(command) ?? "") ?? [];
		const folder = name === void 0 ? null : folderNamed(name, base);
		if (folder !== null && survey.folders.has(folder)) return folder;
	}
	return base;
}

// src/site/generators/zola.ts
const zola = {
	name: "zola",
	output: "public",
	settings: [/^(?:zola|config)\.toml$/],
	packages: [],
	isOwn: async (path, base, survey) => survey.folders.has(inside(base, "content")) && webAddressOrPath((await survey.data(path))["base_url"]),
	layout
};
function webAddressOrPath(value) {
	return typeof value === "string";
}
async function layout({ survey, base, path, said }) {
	const settings = path === null ? {} : await survey.data(path);
	const content = said.content ?? inside(base, "content");
	const language = languageTag(settings["default_language"]);
	const codes = Object.keys(record(settings["languages"]));
	const places = [pagesIn(content, language)];
	return {
		settings,
		isKnown: true,
		dialect: "zola",
		content,
		static: said.static ?? inside(base, "static"),
		places,
		url: webAddress(settings["base_url"]),
		language,
		languages: [.../* @__PURE__ */ new Set([...language === null ? [] : [language], ...codes.flatMap((code) => languageTag(code) ?? [])])],
		headingIds: "zola",
		fileOf: filesIn({
			places,
			dialect: "zola",
			endings: ["md"],
			languageOf: (file) => languageTag(codes.find((code) => file.endsWith(`.${code}.md`)))
		}),
		templates: async () => (await import("./shortcodes2.js")).zolaShortcodes(survey, base, settings),
		routing: (input) => fileRouting({
			statics: input.static === null ? [] : [{
				folder: input.static,
				under: ""
			}],
			route(page) {
				const rel = below(content, page.path);
				return rel === null ? null : zolaRoute(rel, page.data, codes);
			},
			aliases: (page) => listOf(page.data["aliases"]).flatMap((one) => text$1(one) ?? []).map((one) => placeOf$2(one)),
			hidden: (page) => zolaHidden(page, content, input.pages),
			colocated: (file) => colocatedRoute(file, content, input.pages, codes),
			mayGenerate: (url) => !isAsset(url) && (isTaxonomy(url, settings) || /\/page\/\d+\/?$/.test(url) || /\.(?:xml|txt|css|js)$/.test(url)),
			sourceRoots: () => [content],
			shorthands: /* @__PURE__ */ new Map([["@/", content]])
		})
	};
}
function zolaHidden({ path, data }, content, pages) {
	if (data["draft"] === true) return DRAFT;
	if (data["render"] === false && /(?:^|\/)_index\.[^/]*$/.test(path)) return NEVER;
	for (let rel = folderOf$1(below(content, path) ?? ""); rel !== ""; rel = folderOf$1(rel)) if (pages.get(inside(content, `${rel}/_index.md`))?.data["draft"] === true) return DRAFT;
	return null;
}
function zolaRoute(rel, data, codes) {
	const stem = stemOf(rel);
	const code = codes.find((one) => stem.endsWith(`.${one}`)) ?? null;
	const name = code === null ? stem : stem.slice(0, -code.length - 1);
	const prefix = code ?? "";
	const path = text$1(data["path"]);
	if (path !== null) return `${placeOf$2(prefix, path)}/`;
	const steps = folderOf$1(rel).split("/").map(clean);
	const own = text$1(data["slug"]);
	if (name === "_index") return `${placeOf$2(prefix, ...steps)}/`;
	if (name === "index") {
		const last = steps.pop() ?? "";
		return `${placeOf$2(prefix, ...steps, own ?? undated(last))}/`;
	}
	return `${placeOf$2(prefix, ...steps, own ?? clean(undated(name)))}/`;
}
function colocatedRoute(file, content, pages, codes) {
	if (isSource(file)) return null;
	for (let rel = folderOf$1(below(content, file) ?? ""); rel !== ""; rel = folderOf$1(rel.replace(/\/$/, ""))) {
		const folder = inside(content, rel.replace(/\/$/, ""));
		const page = pages.get(`${folder}/index.md`) ?? pages.get(`${folder}/_index.md`);
		if (page === void 0) continue;
		return zolaRoute(below(content, page.path) ?? "", page.data, codes) + (below(folder, file) ?? "");
	}
	return null;
}
function undated(name) {
	return name.replace(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}Z?)?[-_](?=.)/, "");
}
function clean(step) {
	return slugify(withoutAccents(step));
}
function isTaxonomy(url, settings) {
	const [, first = "", second = ""] = routeKey(url).split("/");
	const named = (all, step) => listOf(all).some((one) => slugify(text$1(at$1(one, "name")) ?? "") === step);
	return named(settings["taxonomies"], first) || named(at$1(settings, "languages", first, "taxonomies"), second) || first === "404";
}

// src/site/generators.ts
const generators = [
	zola,
	hugo,
	jupyterBook,
	hexo,
	starlight,
	astro,
	docusaurus,
	eleventy,
	lume,
	mkdocs,
	vitepress,
	vuepress,
	quarto,
	mdbook,
	pelican,
	grav,
	jekyll,
	middleman,
	gatsby,
	nuxt,
	nextra,
	next,
	gitbook,
	sphinx,
	docsify,
	metalsmith,
	wikiJs
];
async function generatorsNamed(names) {
	return names === null ? generators : generators.filter(({ name }) => names.includes(name));
}

// src/site/recognise.ts
function ownerOf$1(sites, path) {
	return holderOf(sites, path) ?? sites[0] ?? null;
}
function holderOf(sites, path) {
	let holder = null;
	let depth = -1;
	const take = (site, folder) => {
		if (folder.length <= depth || !isUnder(path, folder)) return;
		holder = site;
		depth = folder.length;
	};
	for (const site of sites) take(site, site.base);
	for (const site of sites) for (const folder of site.reach ?? []) take(site, folder);
	return holder;
}
async function withReach(sites, survey) {
	if (sites.length < 2) return sites;
	return Promise.all(sites.map(async (site) => {
		const { generator, base, path } = site;
		const { places } = await generator.layout({
			survey,
			base,
			path,
			said: {
				content: null,
				static: null
			}
		});
		const reach = places.filter(({ holds, folder }) => holds === "pages" && !isUnder(folder, base));
		return reach.length === 0 ? site : {
			...site,
			reach: reach.map(({ folder }) => folder)
		};
	}));
}
const MAX_DEPTH$2 = 3;
async function recogniseSites(survey, only, known = null) {
	const wanted = await generatorsNamed(only === null ? known : [only]);
	const settled = withoutInner(oneInEach(await bySettings(survey, wanted)));
	const needed = oneInEach(await byPackages(survey, wanted));
	const isLeft = await leftByGit(survey);
	for (const found of [settled, needed].map((sites) => sites.filter(({ base }) => !survey.isPart(base) && !isLeft(base)))) if (found.length > 0) return found.sort(byDepth);
	const chosen = settled.length > 0 ? settled : needed;
	if (chosen.length > 0) return chosen.sort(byDepth).slice(0, 1);
	for (const generator of wanted) {
		const base = await generator.marks?.(survey) ?? null;
		if (base !== null) return [{
			generator,
			base,
			path: null
		}];
	}
	return [{
		generator: wanted.find(({ name }) => name === only) ?? plain,
		base: plainBase(survey),
		path: null
	}];
}
async function leftByGit(survey) {
	const rules = await survey.text(".gitignore") ?? "";
	if (rules.trim() === "") return () => false;
	const { default: ignore } = await import("./ignore.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const matcher = ignore().add(rules);
	return (base) => base !== "" && matcher.ignores(`${base}/`);
}
function withoutInner(sites) {
	const isInside = (base) => sites.some((one) => one.base !== base && isUnder(base, one.base));
	return sites.filter(({ generator, base }) => generator.isHumble !== true || !isInside(base));
}
function oneInEach(found) {
	return found.filter((one, index) => found.findIndex(({ base }) => base === one.base) === index);
}
function byDepth(one, other) {
	return depthOf$1(one.base) - depthOf$1(other.base);
}
function depthOf$1(folder) {
	return folder === "" ? 0 : folder.split("/").length;
}
async function bySettings(survey, wanted) {
	const found = [];
	const shallow = [...survey.files].filter((path) => COULD_BE_SETTINGS.test(path) && !OF_FORGE.test(path) && path.split("/").length <= 5).sort(nearFirst);
	for (const generator of wanted) for (const path of shallow) {
		const base = baseOf(path, generator);
		if (base === null || survey.isExample(base) || depthOf$1(base) > MAX_DEPTH$2 || found.some((one) => one.generator === generator && one.base === base)) continue;
		if (await generator.isOwn?.(path, base, survey) === false) continue;
		found.push({
			generator,
			base,
			path
		});
	}
	return found;
}
const OF_FORGE = /^\.(?:github|gitlab|forgejo|gitea|circleci)\//;
const COULD_BE_SETTINGS = /\.(?:ya?ml|toml|json|[cm]?[jt]sx?|py|rb)$|(?:^|\/)(?:index\.html|(?:LANGS|SUMMARY)\.md|\.gitbook\/assets\/[^/]+)$/;
function nearFirst(one, other) {
	return one.split("/").length - other.split("/").length || (one < other ? -1 : 1);
}
function baseOf(path, { settings }) {
	const steps = path.split("/");
	for (let from = Math.max(0, steps.length - 3); from < steps.length; from++) {
		const rel = steps.slice(from).join("/");
		if (settings.some((pattern) => pattern.test(rel))) return steps.slice(0, from).join("/");
	}
	return null;
}
async function byPackages(survey, wanted) {
	const found = [];
	for (const path of survey.files) {
		if (!/(?:^|\/)package\.json$/.test(path) || path.split("/").length > 4) continue;
		const needed = neededBy(await survey.text(path) ?? "");
		const generator = wanted.find(({ packages }) => packages.some((name) => needed.has(name)));
		if (generator !== void 0 && !survey.isExample(folderOf$1(path))) found.push({
			generator,
			base: folderOf$1(path),
			path
		});
	}
	return found;
}
function neededBy(text) {
	const value = record(new DataFile("package.json", text).value);
	return new Set(["dependencies", "devDependencies"].flatMap((key) => Object.keys(record(value[key]))));
}
function plainBase({ folders }) {
	return folders.has("site/content") && !folders.has("content") ? "site" : "";
}

// src/site/make-plan.ts
async function makePlan(input) {
	const { survey, recognised, said } = input;
	const { generator, base, path } = recognised;
	const layout = await generator.layout({
		survey,
		base,
		path,
		said
	});
	const known = /* @__PURE__ */ new Map();
	const others = await otherPlaces(input);
	const isOfPackage = await packagesAmong(survey, layout.places);
	return {
		plan: {
			generator: generator.name,
			recognisedBy: path,
			settings: layout.settings,
			isKnown: layout.isKnown && (path !== null || generator.name === "plain"),
			base,
			places: layout.places,
			submodules: contentSubmodules(survey, layout.places),
			closed: contentClosed(survey, layout.places),
			content: layout.content,
			static: layout.static,
			url: said.url ?? layout.url,
			language: said.language ?? layout.language,
			languages: layout.languages,
			headingIds: layout.headingIds,
			dropsHtml: layout.dropsHtml === true,
			reader: layout.reader,
			mdx: layout.mdx ?? null,
			above: layout.above ?? null,
			plainFields: layout.plainFields === true,
			lineBreaks: layout.lineBreaks,
			inherits: (file, key) => layout.inherits?.(file, key) === true,
			fileOf(file) {
				let found = known.get(file);
				if (found === void 0) {
					found = decide(file, layout, input, others);
					if (found.kind === "page" && isOfPackage(file)) found = {
						kind: "out",
						reason: "repository",
						dialect: found.dialect
					};
					known.set(file, found);
				}
				return found;
			}
		},
		layout
	};
}
function decide(path, layout, { said, isDeclared }, others) {
	const found = layout.fileOf(path);
	if (others.owns(path)) return others.fileOf(path) === "content" ? {
		kind: "unread",
		reason: "other-site"
	} : { kind: "other" };
	if (found.kind !== "page" && isDeclared(path)) return isContentPath(path) ? {
		kind: "page",
		dialect: layout.dialect,
		language: null
	} : {
		kind: "data",
		language: null
	};
	if (said.content === null || found.kind === "data") return found;
	const isInside = isUnder(path, said.content);
	if (found.kind === "page" && !isInside) return {
		kind: "out",
		reason: "unpublished",
		dialect: found.dialect
	};
	if (isOutside(found) && isInside && !isRepositoryFile(path)) return {
		kind: "page",
		dialect: found.dialect,
		language: null
	};
	return found;
}
async function otherPlaces({ survey, recognised, others }) {
	const nothing = {
		content: null,
		static: null
	};
	const sites = await Promise.all(others.map(async (site) => {
		const { generator, base, path } = site;
		return {
			site,
			layout: await generator.layout({
				survey,
				base,
				path,
				said: nothing
			})
		};
	}));
	if (sites.length === 0) return {
		owns: () => false,
		fileOf: () => "other"
	};
	const siteOf = (path) => {
		const holder = holderOf([recognised, ...others], path);
		return sites.find(({ site }) => site === holder);
	};
	return {
		owns: (path) => siteOf(path) !== void 0,
		fileOf: (path) => {
			const kind = siteOf(path)?.layout.fileOf(path).kind;
			return kind === "page" || kind === "unread" ? "content" : "other";
		}
	};
}

// src/site/navigation/navigation.ts
async function readMenus(tree, files) {
	return (await Promise.all(files.map(async ({ path, entries }) => {
		const text = await readText(tree, path);
		return text === null ? [] : [{
			path,
			source: new Source(text),
			entries: await entries(text)
		}];
	}))).flat();
}

// src/cms/script.ts
const PACKAGES = {
	"decap-cms": "decap-cms",
	"netlify-cms": "netlify-cms",
	"@sveltia/cms": "sveltia-cms",
	"sveltia-cms": "sveltia-cms",
	"@staticcms/app": "static-cms",
	"@staticcms/core": "static-cms",
	"static-cms": "static-cms",
	tinacms: "tina-cms"
};
const NAMES = "@sveltia/cms|@staticcms/(?:app|core)|(?:decap|netlify|sveltia|static)-cms";
function scriptIn(page) {
	const html = decoded(withoutComments(page.slice(0, MOST_READ)));
	const own = new RegExp(`(?:["'/=]|npm/|npm:)(${NAMES})(?:-app|-core)?(?:(?:@|(?<=ajax/libs/[\\w-]+)/|[-._/](?=v?\\d+\\.\\d+\\.\\d))([\\^~]?)v?(\\d+)(?:\\.(\\d+))?[\\w.-]*)?(?=[/"'.\\s>@-])`).exec(html);
	if (own?.[1] === void 0) return null;
	return {
		engine: engineNamed(own[1]),
		version: versionOf(own[2], own[3], own[4]),
		words: own[0].replace(/^(?:["'/=]|npm[/:])/, "")
	};
}
const MOST_READ = 2e5;
const ENCODED = {
	"%40": "@",
	"%2F": "/",
	"%5E": "^",
	"%7E": "~"
};
function decoded(html) {
	return html.replace(/%(?:40|2F|5E|7E)/gi, (sign) => ENCODED[sign.toUpperCase()] ?? sign);
}
function withoutComments(html) {
	const [first = "", ...rest] = html.split("<!--");
	return [first, ...rest.map((part) => part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : "")].join("");
}
function dependencyIn(manifest) {
	const own = new RegExp(`"(${NAMES}|tinacms)(?:-app|-core)?"\\s*:\\s*"(?:([\\^~]?)(\\d+)(?:\\.(\\d+))?)?[^"]*"`).exec(manifest);
	if (own?.[1] === void 0) return null;
	return {
		engine: engineNamed(own[1]),
		version: versionOf(own[2], own[3], own[4]),
		words: own[0].replace(/\s+/g, " ")
	};
}
function engineNamed(name) {
	return PACKAGES[name] ?? "decap-cms";
}
function versionOf(range, major, minor) {
	if (major === void 0) return null;
	return minor === void 0 || range === "^" && major !== "0" ? major : `${major}.${minor}`;
}

// src/cms/find.ts
const TINA_LOCK = /^(?:[\w.-]+\/){0,3}tina\/tina-lock\.json$/;
const OWN_PLACES = [
	/^\.pages\.ya?ml$/,
	TINA_LOCK,
	/^(?:[\w.-]+\/){0,3}\.?tina\/__generated__\/_schema\.json$/
];
const MOST_PAGES = 20;
async function findCms(files, tree) {
	const paths = [...files];
	const usual = usualPlace(paths);
	if (usual !== null) {
		const page = pageBeside(usual, files);
		const tina = paths.find((path) => TINA_LOCK.test(path));
		if (tina !== void 0 && page !== null && isOfTina(await readText(tree, page) ?? "")) return {
			path: tina,
			page: null
		};
		return (page === null ? null : await namedBy(page, files, tree)) ?? {
			path: usual,
			page
		};
	}
	for (const page of pagesOfCms(files)) {
		const named = await namedBy(page, files, tree);
		if (named !== null) return named;
		const beside = `${page.slice(0, page.lastIndexOf("/") + 1)}config.yml`;
		if (files.has(beside) && scriptIn(await readText(tree, page) ?? "") !== null) return {
			path: beside,
			page
		};
	}
	const own = ownPlace(paths);
	return own === null ? null : {
		path: own,
		page: null
	};
}
function pagesOfCms(files) {
	return [...files].filter(mayOpenCms).sort(byPlace).slice(0, MOST_PAGES);
}
function isOfTina(html) {
	return /<title>\s*TinaCMS\b/i.test(html) && scriptIn(html) === null;
}
function usualPlace(paths) {
	return paths.filter((path) => USUAL.test(path) && path.split("/").length <= 5).sort(byPlace)[0] ?? null;
}
function ownPlace(paths) {
	return OWN_PLACES.flatMap((place) => paths.filter((path) => place.test(path) && !isOfOthers(path)).sort(byPlace))[0] ?? null;
}
function findCodeCms(files) {
	return [...files].filter((path) => !isOfOthers(path)).sort(byPlace).find((path) => /^(?:[\w.-]+\/){0,3}\.?tina\/config\.[cm]?[jt]sx?$/.test(path)) ?? null;
}
const USUAL = /(?:^|\/)(?:admin|cms|decap|netlify-cms)\/config\.ya?ml$/;
function byPlace(a, b) {
	return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1);
}
function rank(path) {
	if (isOfOthers(path)) return path.startsWith("public/") ? 1 : 3;
	return /(?:^|\/)(?:static|assets|src)\/admin\//.test(path) ? 0 : 2;
}
function pageBeside(path, files) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const own = [
		"index.html",
		"index.htm",
		"index.njk",
		"index.liquid",
		"index.md"
	].map((name) => `${folder}${name}`).find((name) => files.has(name));
	if (own !== void 0) return own;
	const name = folder.split("/").at(-2) ?? "";
	const page = new RegExp(`(?:^|/)${name}(?:/index)?\\.(?:html|astro|njk|liquid|svelte|vue|tsx|jsx|md)$`);
	return name === "" ? null : [...files].filter((one) => page.test(one)).sort(byPlace)[0] ?? null;
}
function mayOpenCms(path) {
	return path.split("/").length <= 5 && /(?:^|\/)(?:admin|cms|edit\w*|manage|studio|backend)(?:\/index)?\.(?:html?|astro|njk|liquid)$/.test(path);
}
async function namedBy(page, files, tree) {
	const html = await readText(tree, page) ?? "";
	const script = scriptIn(html);
	if (script === null) return null;
	const paths = linksIn(html).flatMap((one) => placeOfLink(one, page, files) ?? []);
	const [path, ...others] = script.engine === "sveltia-cms" ? new Set(paths) : paths.slice(0, 1);
	return path === void 0 ? null : {
		path,
		page,
		others
	};
}
function linksIn(html) {
	return (html.match(/<link\b[^<>]*>/gi) ?? []).filter((one) => /\brel\s*=\s*["']?cms-config-url\b/i.test(one));
}
function hrefOf(link) {
	return /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1] ?? "";
}
function placeOfLink(link, page, files) {
	const folder = page.slice(0, page.lastIndexOf("/") + 1);
	const named = hrefOf(link).replace(/[?#].*$/, "");
	return (named.startsWith("/") ? [
		"",
		"static",
		"public",
		"src",
		folder.split("/").slice(0, -2).join("/")
	].map((root) => `${root}${named}`.replace(/^\//, "")) : [`${folder}${named.replace(/^\.\//, "")}`]).find((place) => files.has(place)) ?? null;
}
function isOfOthers(path) {
	return /(?:^|\/)(?:themes|example\w*|test\w*|public|dist|_site|build|node_modules)\//.test(path);
}

// src/cms/generated.ts
const LOCK = /(?:^|\/)\.?tina\/tina-lock\.json$/;
const MADE = "__generated__/_schema.json";
function isGenerated(path) {
	return /(?:^|\/)\.?tina\/.*\.json$/.test(path);
}
async function readGenerated(tree, path, files) {
	const text = await readText(tree, path) ?? "";
	const value = parsed(text);
	if (value === null) return {
		value,
		troubles: [generatedTrouble(path, {
			message: "tina-unreadable",
			facts: {
				file: path,
				isConflict: /^(?:<{7}|>{7}) /m.test(text)
			}
		}, "warning")]
	};
	const other = LOCK.test(path) ? path.replace(/tina-lock\.json$/, MADE) : null;
	if (other === null || !files.has(other)) return {
		value,
		troubles: []
	};
	const beside = collectionsOf(parsed(await readText(tree, other) ?? ""));
	return {
		value,
		troubles: beside === null || JSON.stringify(beside) === JSON.stringify(collectionsOf(value)) ? [] : [generatedTrouble(path, {
			message: "tina-differs",
			facts: {
				file: path,
				other
			}
		}, "info")]
	};
}
function notGenerated(path) {
	return generatedTrouble(path, { message: "tina-missing" }, "info");
}
function generatedTrouble(path, said, severity) {
	return {
		rule: "configuration-cms",
		path,
		at: {
			start: 0,
			end: 0
		},
		severity,
		...said
	};
}
function collectionsOf(value) {
	if (!isObject(value)) return null;
	const schema = isObject(value["schema"]) ? value["schema"] : value;
	return Array.isArray(schema["collections"]) ? schema["collections"] : null;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/cms/init-call.ts
const MOST_SCRIPTS = 10;
async function findInit(pages, modules, files, tree, readInit) {
	for (const page of pages) {
		const text = await readText(tree, page) ?? "";
		if (scriptIn(text) === null && !/\bCMS\b/.test(text)) continue;
		for (const path of [page, ...scriptsOf(page, text, files)]) {
			const own = path === page ? text : await readText(tree, path) ?? "";
			const call = mayInit(own) ? await readInit(path, own) : null;
			if (call !== null) return {
				...call,
				page
			};
		}
	}
	for (const path of modules.slice(0, MOST_SCRIPTS)) {
		const text = await readText(tree, path) ?? "";
		const call = scriptIn(text) !== null && mayInit(text) ? await readInit(path, text) : null;
		if (call !== null) return {
			...call,
			page: path
		};
	}
	return null;
}
const LONGEST = 2e5;
function mayInit(text) {
	return text.length <= LONGEST && /\binit\w*\s*\(/i.test(text);
}
function scriptsOf(page, html, files) {
	const folder = page.slice(0, page.lastIndexOf("/") + 1);
	return (html.match(/<script\b[^<>]*>/gi) ?? []).slice(0, MOST_SCRIPTS).flatMap((tag) => {
		const written = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replace(/[?#].*$/, "") ?? "";
		if (written === "" || /^(?:[a-z]+:)?\/\//i.test(written)) return [];
		return (written.startsWith("/") ? [
			"",
			"static",
			"public",
			"src",
			folder.split("/").slice(0, -2).join("/")
		].map((root) => `${root}${written}`.replace(/^\//, "")) : [`${folder}${written.replace(/^\.\//, "")}`]).find((place) => files.has(place)) ?? [];
	});
}

// src/cms/handed-over.ts
const MODULE = /^(?:[\w.-]+\/){0,2}(?:src|source|assets|admin)\/(?:[\w-]+\/)?cms(?:\/(?:cms|index|init|main))?\.[cm]?[jt]sx?$/;
async function callIn(named, found, files, tree, readInit) {
	const beside = found?.page ?? null;
	const pages = named !== null ? [named] : beside === null ? pagesOfCms(files) : [beside];
	const modules = [...files].filter((path) => MODULE.test(path));
	let isLikely = modules.length > 0;
	for (const page of isLikely ? [] : pages) {
		const text = await readText(tree, page) ?? "";
		isLikely ||= /\binit\w*\s*\(|<script\b[^<>]*\ssrc\s*=\s*["']?(?!https?:|\/\/)/i.test(text);
	}
	return isLikely ? findInit(pages, modules, files, tree, readInit) : null;
}
function codeTrouble(call) {
	const facts = { isWhole: call.value === null };
	const at = call.place("");
	return {
		rule: "configuration-cms",
		path: call.path,
		at,
		severity: "info",
		message: "code",
		facts
	};
}
function standsAlone({ value }, engine) {
	return value !== null && (engine === "static-cms" || value["load_config_file"] === false);
}

// src/cms/cms.ts
const CMS_ENGINES = [
	"decap-cms",
	"netlify-cms",
	"sveltia-cms",
	"static-cms",
	"pages-cms",
	"tina-cms"
];

// src/cms/identity.ts
async function identifyCms({ path, page }, declared, value, files, tree) {
	const said = declared === null ? null : /^([a-z]+-cms)(?: (\d+(?:\.\d+)?))?/.exec(declared);
	const engine = CMS_ENGINES.find((id) => id === said?.[1]);
	if (engine !== void 0) return {
		path,
		engine,
		version: said?.[2] ?? null,
		known: {
			by: "setting",
			at: null,
			words: declared
		}
	};
	const place = ownerOf(path);
	if (place === "pages-cms") return {
		path,
		engine: place,
		version: null,
		known: {
			by: "place",
			at: path,
			words: null
		}
	};
	const script = page === null ? null : scriptIn(await readText(tree, page) ?? "");
	if (script !== null && place === null) return {
		path,
		engine: script.engine,
		version: script.version,
		known: {
			by: "page",
			at: page,
			words: script.words
		}
	};
	for await (const [at, text] of manifests(path, files, tree)) {
		const named = dependencyIn(text);
		if (named !== null && (place === null ? named.engine !== "tina-cms" : named.engine === place)) return {
			path,
			engine: named.engine,
			version: named.version,
			known: {
				by: "manifest",
				at,
				words: named.words
			}
		};
	}
	if (place !== null) return {
		path,
		engine: place,
		version: null,
		known: {
			by: "place",
			at: path,
			words: writtenBy(value)
		}
	};
	const word = ownWord(value);
	if (word !== null) return {
		path,
		engine: "sveltia-cms",
		version: null,
		known: {
			by: "keys",
			at: path,
			words: word
		}
	};
	return {
		path,
		engine: "decap-cms",
		version: null,
		known: {
			by: "nothing",
			at: null,
			words: null
		}
	};
}
async function* manifests(path, files, tree) {
	const beside = path.replace(/(?:\.?tina\/__generated__|[^/]+)\/[^/]*$/, "package.json");
	for (const manifest of /* @__PURE__ */ new Set([
		beside,
		"package.json",
		"site/package.json"
	])) if (files.has(manifest)) yield [manifest, await readText(tree, manifest) ?? ""];
	for (const { path, text } of await tree.above?.("package.json") ?? []) yield [path, text];
}
function ownerOf(path) {
	if (/(?:^|\/)\.pages\.ya?ml$/.test(path)) return "pages-cms";
	return /(?:^|\/)\.?tina\//.test(path) ? "tina-cms" : null;
}
function writtenBy(value) {
	const schema = isObject(value) && isObject(value["schema"]) ? value["schema"] : value;
	const version = isObject(schema) && isObject(schema["version"]) ? schema["version"]["fullVersion"] : null;
	return typeof version === "string" && /^\d[\w.+-]{0,30}$/.test(version) ? `@tinacms/graphql ${version}` : null;
}
function ownWord(value) {
	if (!isObject(value)) return null;
	return [
		"singletons",
		"asset_collections",
		"field_defaults"
	].find((key) => Array.isArray(value[key]) || isObject(value[key])) ?? null;
}

// src/cms/merge.ts
function mergeConfigurations(file, added) {
	if (Array.isArray(file) && Array.isArray(added)) return [...file, ...added];
	if (!isObject(file) || !isObject(added)) return added;
	const both = { ...file };
	for (const [key, value] of Object.entries(added)) both[key] = Object.hasOwn(file, key) ? mergeConfigurations(file[key], value) : value;
	return both;
}

// src/cms/merged.ts
function partOfFile(file) {
	const place = (pointer, isKey) => ({
		path: file.path,
		at: isKey ? file.key(pointer) : placeOf$1(file, pointer)
	});
	return {
		value: file.value,
		place
	};
}
function partOfCall(call) {
	return {
		value: call.value ?? {},
		place: (pointer) => ({
			path: call.path,
			at: call.place(pointer)
		})
	};
}
function join(under, over) {
	return {
		value: mergeConfigurations(under.value, over.value),
		place: (pointer, isKey) => {
			const own = pointersOf(pointer, under.value, over.value);
			return own.under === null ? over.place(own.over ?? "", isKey) : under.place(own.under, isKey);
		}
	};
}
function placeOf$1(file, pointer) {
	const field = file.field(pointer);
	if (field === null) return file.key(pointer);
	return field.kind === "scalar" ? file.place(pointer) : firstLine(file.source, field.range);
}
function pointersOf(pointer, file, added) {
	let [left, right] = [file, added];
	let [here, there] = ["", ""];
	for (const step of stepsOf$1(pointer)) {
		const index = Number(step);
		const count = Array.isArray(left) ? left.length : 0;
		const shift = Array.isArray(left) && Array.isArray(right) && index >= count ? index - count : null;
		const own = shift === null ? step : String(shift);
		const isInFile = shift === null && here !== null && has(left, step);
		const isAdded = there !== null && has(right, own) && !(Array.isArray(left) && shift === null);
		if (!isInFile && !isAdded) break;
		left = isInFile ? left[step] : void 0;
		right = isAdded ? right[own] : void 0;
		here = isInFile ? `${here}/${escapeStep(step)}` : null;
		there = isAdded ? `${there}/${escapeStep(own)}` : null;
		if (isInFile && isAdded && !isJoined(left, right)) here = null;
	}
	return {
		under: here,
		over: there
	};
}
function isJoined(left, right) {
	return isObject(left) && isObject(right) || Array.isArray(left) && Array.isArray(right);
}
function has(value, step) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, step);
}

// src/cms/missing.ts
async function missingConfiguration(found, files, tree) {
	const pages = found === null ? pagesOfCms(files) : found.page === null ? [] : [found.page];
	for (const page of pages) {
		const html = await readText(tree, page) ?? "";
		if (scriptIn(html) === null || /CMS_MANUAL_INIT|\binit\w*\s*\(/i.test(html)) continue;
		const links = linksIn(html);
		const missing = links.find((link) => isPlain(hrefOf(link)) && placeOfLink(link, page, files) === null);
		const isBeside = links.length > 0 || found !== null || isMade(`${folderOf(page)}config.yml`, files);
		if (missing === void 0 && isBeside) continue;
		const named = missing === void 0 ? "config.yml" : hrefOf(missing);
		if (isMade(named.startsWith("/") ? named.slice(1) : `${folderOf(page)}${named.replace(/^\.\//, "")}`, files)) continue;
		const start = missing === void 0 ? 0 : Math.max(0, html.indexOf(named));
		return [{
			rule: "configuration-cms",
			path: page,
			at: {
				start,
				end: missing === void 0 ? 0 : start + named.length
			},
			severity: "info",
			message: "config-missing",
			facts: {
				named,
				isSaid: missing !== void 0
			}
		}];
	}
	return [];
}
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
function isPlain(href) {
	return href !== "" && !/^(?:[a-z][\w+.-]*:|\/\/)|[{}<>$%|]/i.test(href);
}
function isMade(place, files) {
	const [folder = "", name = ""] = place.split("/").slice(-2);
	const stem = name.replace(/\..*$/, "");
	return [...files].some((path) => path.split("/").slice(-2).join("/").startsWith(`${folder}/${stem}.`));
}

// src/cms/read.ts
const NONE = {
	cms: null,
	collections: null,
	read: [],
	call: null,
	troubles: []
};
async function readSiteCms(tree, all, { site }, readInit, built = []) {
	const named = site?.cms?.replace(/^(?:\.?\/)+/, "");
	if (named === "off") return NONE;
	const isBuilt = (path) => built.some((folder) => isUnder(path, folder));
	const files = named === void 0 && built.length > 0 ? new Set([...all].filter((path) => !isBuilt(path))) : all;
	const isScript = named !== void 0 && /\.(?:html?|[cm]?[jt]sx?)$/.test(named);
	const found = isScript || named === void 0 ? await findCms(files, tree) : {
		path: named,
		page: pageBeside(named, files)
	};
	const call = await callIn(isScript ? named : null, found, files, tree, readInit);
	const declared = site?.["cms-version"] ?? null;
	const opened = {
		tree,
		files,
		declared,
		call
	};
	if (found === null || isScript) {
		const program = call === null && !isScript ? findCodeCms(files) : null;
		if (program !== null) return {
			...NONE,
			troubles: [notGenerated(program)]
		};
		if (call !== null) return ofCall(call, opened);
		return isScript ? NONE : {
			...NONE,
			troubles: await missingConfiguration(null, files, tree)
		};
	}
	const { path } = found;
	if (isGenerated(path)) {
		const { value, troubles } = await readGenerated(tree, path, files);
		const identity = await identifyCms(found, declared, value, files, tree);
		return value === null ? {
			...NONE,
			troubles
		} : ofEngine({
			value,
			place: atTop(path)
		}, identity, {
			...NONE,
			troubles
		});
	}
	const read = await ofFiles(found, named === void 0, opened);
	const missing = call === null ? await missingConfiguration(found, files, tree) : [];
	return missing.length === 0 ? read : {
		...read,
		troubles: [...read.troubles, ...missing]
	};
}
async function ofFiles(found, isGuessed, opened) {
	const { tree, files, declared, call } = opened;
	const paths = [found.path, ...found.others ?? []];
	const { files: read, missing } = await readParts(paths, tree);
	const troubles = [...missing, ...read.flatMap(syntaxTroubles)];
	const parts = read.filter(({ root }) => root !== null).map(partOfFile);
	if (parts.length < paths.length) return {
		...NONE,
		read,
		troubles
	};
	const whole = parts.reduce(join);
	if (isGuessed && !looksLikeCms(whole.value)) return call === null ? NONE : ofCall(call, opened);
	const identity = await identifyCms(found, declared, whole.value, files, tree);
	if (call !== null && standsAlone(call, identity.engine)) return ofCall(call, opened);
	return ofEngine(call === null ? whole : join(whole, partOfCall(call)), identity, {
		...NONE,
		read,
		call,
		troubles
	});
}
async function readParts(paths, tree) {
	const files = [];
	const missing = [];
	for (const path of paths) {
		const file = await readDataFile(tree, path);
		const message = file === "missing" ? "missing" : "unreadable";
		if (file instanceof DataFile) files.push(file);
		else missing.push({
			rule: "configuration-syntax",
			path,
			message,
			at: {
				start: 0,
				end: 0
			}
		});
	}
	return {
		files,
		missing
	};
}
async function ofCall(call, { tree, files, declared }) {
	const { path, page, value } = call;
	const identity = await identifyCms({
		path,
		page
	}, declared, value, files, tree);
	if (value !== null) return looksLikeCms(value) ? ofEngine(partOfCall(call), identity, {
		...NONE,
		call
	}) : NONE;
	return identity.known.by === "nothing" ? NONE : {
		...NONE,
		call,
		troubles: [codeTrouble(call)]
	};
}
async function ofEngine({ value, place }, identity, read) {
	const engine = await loadEngine(identity.engine);
	const cms = engine.read(value, identity);
	const collections = new Collections(cms, engine.fields(cms.version));
	const { call, troubles } = read;
	if (call !== null && !call.isWhole) return {
		...read,
		cms,
		collections,
		troubles: [...troubles, codeTrouble(call)]
	};
	const told = await engine.check(value, cms);
	return {
		...read,
		cms,
		collections,
		troubles: [...troubles, ...told.map((one) => asSiteTrouble(one, place))]
	};
}
function atTop(path) {
	return () => ({
		path,
		at: {
			start: 0,
			end: 0
		}
	});
}
function asSiteTrouble({ said, pointer, severity }, place) {
	return {
		rule: "configuration-cms",
		...place(pointer, said.message === "unknown-option" || said.message === "renamed-option" || said.message === "pages-key"),
		severity,
		...said
	};
}
function looksLikeCms(value) {
	return isObject(value) && [
		"backend",
		"collections",
		"singletons",
		"content",
		"media",
		"media_folder",
		"local_backend"
	].some((key) => Object.hasOwn(value, key));
}

// src/configuration/remark/read.ts
const PLACES = [
	"",
	".cjs",
	".json",
	".js",
	".mjs",
	".yaml",
	".yml"
].map((ending) => `.remarkrc${ending}`);
async function readRemark(tree, files, library, rules) {
	const path = PLACES.find((place) => files.has(place)) ?? (files.has("package.json") ? "package.json" : null);
	if (path === null) return null;
	const nothing = {
		path,
		rules: {},
		unknown: []
	};
	if (/js$/.test(path)) return {
		...nothing,
		why: "code"
	};
	const text = await textOf(tree, path);
	if (path === "package.json" && text?.includes("\"remarkConfig\"") !== true) return null;
	const file = text === null ? null : new DataFile(/\.ya?ml$/.test(path) ? path : `${path}.json`, text);
	const value = file === null || file.troubles.length > 0 ? null : file.value;
	const own = path === "package.json" && isObject(value) ? value["remarkConfig"] : value;
	if (!isObject(own)) return {
		...nothing,
		why: "unreadable"
	};
	const { readRemarkSettings } = await import("./settings.js");
	const { rules: asked, unknown } = readRemarkSettings(own);
	const { problems } = await soundPart({ rules: asked }, library, rules);
	const wrong = new Set(problems.map(({ pointer }) => pointer.split("/")[2] ?? ""));
	const sound = Object.entries(asked).filter(([id]) => !wrong.has(id));
	return {
		path,
		rules: Object.fromEntries(sound),
		unknown: [...unknown, ...wrong],
		why: null
	};
}
async function textOf(tree, path) {
	try {
		return decodeText(await tree.read(path)).text;
	} catch (error) {
		if (error instanceof ReadTrouble) return null;
		throw error;
	}
}

// src/schema/taken-as.ts
const TESTS = {
	text: (value) => typeof value === "string" && value !== "" || typeof value === "number" || value instanceof Date,
	empty: (value) => value === "",
	null: (value) => value === null,
	boolean: (value) => typeof value === "boolean" || typeof value === "string" && /^(?:true|false)$/i.test(value),
	number: isNumber,
	date: isDate,
	moment: (value) => !Number.isNaN(new Date(value).getTime()),
	truth: (value) => typeof value === "boolean",
	day: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
	url: (value) => typeof value === "string" && parseUrl(value) !== null,
	address: isAddress
};
const takenAs = {
	keyword: "x-taken-as",
	errors: false,
	compile: (kinds) => (value) => kinds.some((kind) => TESTS[kind](value))
};
const TYPES = {
	text: "string",
	empty: "string",
	null: "null",
	boolean: "boolean",
	number: "number",
	date: "date",
	moment: "date",
	day: "date",
	truth: "boolean",
	url: "string",
	address: "string"
};
function typesAsked({ keyword, params, schema }) {
	if (keyword !== "x-taken-as") return [params["type"]].flat();
	return [...new Set(schema.map((kind) => TYPES[kind]))];
}
function against(keyword, isBeyond) {
	return {
		keyword,
		errors: true,
		compile({ key, otherwise }) {
			const check = (value, context) => {
				const limit = Reflect.get(Object(context?.parentData), key) ?? otherwise;
				if (limit === void 0 || !isBeyond(Number(value), Number(limit))) return true;
				check.errors = [{
					keyword,
					params: { limit: Number(limit) }
				}];
				return false;
			};
			return check;
		}
	};
}
const atMost = against("x-at-most", (value, limit) => value > limit);
const atLeast = against("x-at-least", (value, limit) => value < limit);
const notWith = {
	keyword: "x-not-with",
	errors: false,
	compile({ key, when }) {
		return (value, context) => {
			const other = Reflect.get(Object(context?.parentData), key);
			return when === "there" ? other === void 0 : !(isTrue(value) && isTrue(other));
		};
	}
};
function isTrue(value) {
	return value === true || typeof value === "string" && value.toLowerCase() === "true";
}
function isNumber(value) {
	if (typeof value === "number") return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
	if (typeof value !== "string" || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value)) return false;
	const read = Number(value);
	const written = String(read);
	if (!isNumber(read)) return false;
	if (!/e/i.test(value) && /e/i.test(written)) return true;
	return digitsOf(value, /e/i.test(value)) === digitsOf(written, /e/i.test(value));
}
function digitsOf(text, isScientific) {
	const plain = text.trim().replace(/e.*$/i, "").replace(/^[+-]/, "");
	if (isScientific) return plain.replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
	const [whole = "", part = ""] = plain.split(".");
	return `${whole.replace(/^0+/, "")}.${part.replace(/0+$/, "")}`;
}
function isDate(value) {
	if (value instanceof Date) return !Number.isNaN(value.getTime());
	if (typeof value === "number") return !Number.isNaN(new Date(value).getTime());
	if (typeof value !== "string" || value.trim() === "") return false;
	const read = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
	return !Number.isNaN(new Date(read).getTime());
}
function isAddress(value) {
	return typeof value === "string" && (REFERENCE.test(value) || parseUrl(value) !== null);
}
const SIGN = "\\w.~%!$&'()*+,;=:@-";
const FROM_HOST = `//${`(?:[${SIGN}]*@)?(?:\\[[\\da-fA-F:.]+\\]|[${SIGN.replace(":@", "")}]{1,255})(?::\\d*)?`}(?:/[/${SIGN}]*)?|/(?!/)[/${SIGN}]*`;
const WHOLE = `[a-zA-Z][a-zA-Z\\d+,.-]*:(?:${FROM_HOST}|[${SIGN}][/${SIGN}]*|///[/${SIGN}]*)`;
const PART = `(?:${FROM_HOST}|[${SIGN.replace(":", "")}]+(?:/[/${SIGN}]*)?|)`;
const REFERENCE = new RegExp(`^(?=.)(?!https?:(?:/(?!/)|///|[^/]|$))(?:${WHOLE}|${PART})(?:\\?[/?${SIGN}]*)?(?:#[/?${SIGN}]*)?$`);

// src/schema/causes.ts
const MAX_DEPTH$1 = 6;
function causesOf(errors, set, prefix = "", depth = 0) {
	const causes = [];
	for (let index = errors.length - 1; index >= 0; index--) {
		const error = errors[index];
		if (error === void 0 || isEcho(error)) continue;
		if (error.keyword === "anyOf" || error.keyword === "oneOf") {
			const branches = set.branches(error);
			index -= branches.reduce((sum, branch) => sum + branch.length, 0);
			causes.push(...alternatives(error, branches, set, prefix, depth).reverse());
		} else causes.push(cause(error, prefix));
	}
	return causes.reverse();
}
function isEcho(error) {
	return error.keyword === "if" || error.propertyName !== void 0 || error.schemaPath.includes("/contains/");
}
function cause(error, prefix, more = {}) {
	return {
		keyword: error.keyword,
		pointer: prefix + error.instancePath,
		error,
		...more
	};
}
function alternatives(error, branches, set, prefix, depth) {
	const titles = titlesOf(error);
	if (branches.filter((branch) => branch.length === 0).length > 1) return [cause(error, prefix, {
		keyword: "ambiguous",
		titles
	})];
	const fits = branches.filter((branch) => !branch.some(isMismatch));
	if (fits.length === 0) return [wholeMismatch(error, branches, prefix, titles)];
	const keys = missingKeys(fits);
	if (fits.length > 1 && keys !== null) return [cause(error, prefix, {
		keyword: "one-of-keys",
		keys
	})];
	const [best, second] = [...fits].sort((a, b) => weight(a) - weight(b));
	if (!(best !== void 0 && (second === void 0 || weight(best) < weight(second))) || depth >= MAX_DEPTH$1) return [cause(error, prefix, {
		keyword: "alternatives",
		titles
	})];
	return causesOf(best, set, prefix + error.instancePath, depth + 1);
}
function isMismatch({ instancePath, keyword }) {
	return instancePath === "" && (isOfType(keyword) || keyword === "const" || keyword === "enum" || keyword === "false schema");
}
function isOfType(keyword) {
	return keyword === "type" || keyword === "x-taken-as";
}
function weight(errors) {
	return errors.filter(({ keyword, instancePath }) => keyword === "const" && /^\/[^/]*$/.test(instancePath)).length * 1e3 + errors.length;
}
function wholeMismatch(error, branches, prefix, titles) {
	const first = branches.flatMap((branch) => branch.filter(isMismatch).slice(0, 1));
	const types = first.filter(({ keyword }) => isOfType(keyword));
	const values = first.filter(({ keyword }) => keyword === "const" || keyword === "enum");
	const expected = types.flatMap(typesAsked);
	const allowed = values.flatMap(({ schema }) => Array.isArray(schema) ? schema : [schema]);
	const [type, value] = [types[0], values[0]];
	const sameKind = allowed.filter((one) => one !== null && one !== "").some((one) => typeof one === typeof error.data);
	const isQuoted = expected.some((one) => one === "integer" || one === "number") && /^\d+$/.test(String(error.data));
	if (value !== void 0 && sameKind && !isQuoted) return {
		...cause(value, prefix + error.instancePath),
		keyword: "enum",
		allowed
	};
	if (type !== void 0) return {
		...cause(type, prefix + error.instancePath),
		keyword: "type",
		expected
	};
	if (value !== void 0) return {
		...cause(value, prefix + error.instancePath),
		keyword: "enum",
		allowed
	};
	return cause(error, prefix, {
		keyword: "alternatives",
		titles
	});
}
function missingKeys(branches) {
	return branches.every((branch) => branch.every(({ keyword, instancePath }) => keyword === "required" && instancePath === "")) ? [...new Set(branches.flat().map(({ params }) => String(params["missingProperty"])))] : null;
}
function titlesOf({ schema }) {
	return (Array.isArray(schema) ? schema : []).flatMap((branch) => isObject(branch) && typeof branch["title"] === "string" ? [branch["title"]] : []);
}

// src/schema/cms-pattern.ts
const cmsPattern = {
	keyword: "x-cms-pattern",
	errors: false,
	compile({ pattern, flags = "", on }) {
		const expression = new RegExp(pattern, flags);
		return (value) => isEmpty(value) || on === "trimmed" && isBlank(value) || expression.test(readAs(value, on));
	}
};
const cmsBlank = {
	keyword: "x-cms-blank",
	type: "string",
	errors: false,
	compile: (allowed) => (value) => allowed || !isBlank(value)
};
const cmsLength = {
	keyword: "x-cms-length",
	type: "string",
	errors: false,
	compile({ min, max }) {
		return (value) => {
			const length = [...value.trim()].length;
			return length === 0 || (min === null || length >= min) && (max === null || length <= max);
		};
	}
};
const cmsAmount = {
	keyword: "x-cms-amount",
	errors: false,
	compile({ minimum, maximum, nullIsZero = false }) {
		return (value) => {
			if (isEmpty(value) && !(nullIsZero && value === null) || isBlank(value)) return true;
			const amount = Number(value);
			return !(minimum !== null && amount < minimum || maximum !== null && amount > maximum);
		};
	}
};
const cmsDays = {
	keyword: "x-cms-days",
	type: "string",
	errors: false,
	compile(days) {
		const { min, max } = days;
		return (value) => {
			const day = partOf(days, value);
			if (day === null) return true;
			return (min === null || day.length !== min.length || day >= min) && (max === null || day.length !== max.length || day <= max);
		};
	}
};
function isBlank(value) {
	return typeof value === "string" && value.trim() === "";
}
function isEmpty(value) {
	return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function readAs(value, on) {
	if (Array.isArray(value)) return value.map((one) => on === "basename" ? readAs(one, on) : one).join(",");
	const text = typeof value === "object" ? "" : String(value);
	if (on === "trimmed") return text.trim();
	return on === "basename" ? text.split("/").at(-1) ?? "" : text;
}

// src/schema/problem-sentence.ts
const MAX_ALLOWED = 8;
function sentenceFor(cause, around) {
	const { message, at = "value", suggestion = null } = tell(cause, around);
	return {
		...message,
		pointer: cause.pointer,
		at,
		tier: tierOf(cause, message, around.derived),
		suggestion
	};
}
function tierOf({ error }, { message }, derived) {
	const told = error.parentSchema?.["x-cms-tier"];
	if (!derived || told === "refused") return "refused";
	if (told === "shape") return "shape";
	return [
		"type",
		"value",
		"constant",
		"format",
		"date"
	].includes(message) ? "shape" : "refused";
}
function tell(cause, around) {
	const { keyword, error } = cause;
	const { where } = around;
	const { params } = error;
	switch (keyword) {
		case "required": return missing(String(params["missingProperty"]), cause, around);
		case "one-of-keys": return {
			message: {
				message: "one-of-keys",
				facts: {
					where,
					keys: cause.keys ?? []
				}
			},
			at: "parent"
		};
		case "dependentRequired":
		case "dependencies": {
			const key = String(params["missingProperty"]);
			const because = around.label(String(params["property"]));
			return {
				message: {
					message: "missing-because",
					facts: {
						where,
						key,
						label: around.label(key),
						because
					}
				},
				at: "parent"
			};
		}
		case "additionalProperties":
		case "unevaluatedProperties": return unknownKey(String(params["additionalProperty"] ?? params["unevaluatedProperty"]), around);
		case "propertyNames": return unknownKey(String(params["propertyName"]), around);
		case "false schema": return {
			message: {
				message: "forbidden",
				facts: { where }
			},
			at: "key"
		};
		case "ambiguous":
		case "alternatives": return { message: {
			message: keyword,
			facts: {
				where,
				titles: cause.titles ?? []
			}
		} };
		default: return tellValue(cause, around);
	}
}
function missing(key, { error }, { where, label }) {
	const properties = error.parentSchema?.["properties"];
	const schema = isObject(properties) ? properties[key] : void 0;
	if (isObject(schema) && schema["x-cms-body"] === true) return {
		message: {
			message: "missing-body",
			facts: { label: label(key) }
		},
		at: "parent"
	};
	return {
		message: {
			message: "missing",
			facts: {
				where,
				key,
				label: isObject(schema) && typeof schema["title"] === "string" ? schema["title"] : label(key)
			}
		},
		at: "parent"
	};
}
function unknownKey(key, { where, keys }) {
	const suggestion = nearest(key, keys());
	return {
		message: {
			message: "unknown-key",
			facts: {
				where,
				key,
				suggestion
			}
		},
		at: "key",
		suggestion
	};
}
function tellValue(cause, around) {
	const { keyword, error } = cause;
	const { where } = around;
	const data = error.data;
	const isVoid = data === null || data === "";
	if (around.optional && isVoid && /^(?:type|enum|minLength|x-taken-as)$/.test(keyword)) return { message: {
		message: "empty-optional",
		facts: { where }
	} };
	if (data === null && (keyword === "type" || keyword === "enum")) return empty(where, false);
	if (keyword === "minLength" && data === "" || keyword === "x-cms-blank") return empty(where, false);
	if (keyword === "minProperties" && isObject(data) && Object.keys(data).length === 0) return empty(where, false);
	if ((keyword === "minItems" || keyword === "not") && isEmpty(data)) return empty(where, Array.isArray(data));
	if (keyword === "maxLength" && error.params["limit"] === 0) return wrongType(nothingButType(cause), where);
	if (around.derived && data === "" && mustBeFilled(error)) return empty(where, false);
	const isAddress = keyword === "x-taken-as" && typeof data === "string" && /address|url/.test(String(error.schema));
	if (keyword === "type" || keyword === "x-taken-as" && !isAddress) return wrongType(cause, where);
	if (keyword === "enum") return wrongValue(cause, where);
	if (keyword === "const") return { message: {
		message: "constant",
		facts: {
			where,
			expected: show(error.schema),
			value: show(data)
		}
	} };
	return tellLimit(cause, where, data) ?? { message: {
		message: "other",
		facts: {
			where,
			keyword
		}
	} };
}
function mustBeFilled({ keyword, schema }) {
	return (keyword === "type" || keyword === "enum") && ![schema].flat().some((one) => one === "null" || one === null);
}
function nothingButType(cause) {
	return {
		...cause,
		expected: [cause.error.parentSchema?.["type"]].flat().map(String)
	};
}
function empty(where, list) {
	return { message: {
		message: "empty",
		facts: {
			where,
			list
		}
	} };
}
function wrongType(cause, where) {
	const data = cause.error.data;
	const example = cause.error.parentSchema?.["x-cms-example"];
	if (typeof example === "string") return { message: wrongDate(where, data, example) };
	const wanted = cause.expected ?? typesAsked(cause.error);
	const expected = [...new Set(wanted)].filter((kind) => kind !== "null" && !(kind === "integer" && wanted.includes("number")));
	const actual = data === null ? "null" : Array.isArray(data) ? "array" : data instanceof Date ? "date" : typeof data;
	return {
		message: {
			message: "type",
			facts: {
				where,
				expected: tidy(expected, cause.error.parentSchema),
				actual,
				value: show(data)
			}
		},
		at: typeof data === "object" && actual !== "date" ? "key" : "value"
	};
}
function tidy(expected, parent) {
	return parent?.["maxLength"] === 0 ? expected.filter((kind) => kind !== "string") : expected;
}
function wrongValue(cause, where) {
	const data = cause.error.data;
	const allowed = (cause.allowed ?? cause.error.schema).filter((value) => !isEmpty(value));
	const values = allowed.map(show);
	const twin = allowed.find((value) => typeof value !== typeof data && String(value) === String(data));
	if (twin !== void 0) return wrongType({
		...cause,
		expected: [typeof twin]
	}, where);
	const suggestion = typeof data === "string" ? sameWord(data, values) ?? nearest(data, values) : null;
	const more = Math.max(0, values.length - MAX_ALLOWED);
	return {
		message: {
			message: "value",
			facts: {
				where,
				value: show(data),
				allowed: values.slice(0, MAX_ALLOWED),
				more,
				suggestion
			}
		},
		at: typeof data === "object" ? "key" : "value",
		suggestion
	};
}
function sameWord(word, values) {
	const fold = (text) => text.normalize("NFD").replace(/[\p{M}\s_-]/gu, "").toLowerCase();
	return values.find((value) => fold(value) === fold(word)) ?? null;
}

// src/schema/problems.ts
const MAX_PROBLEMS = 50;
var CompiledSchema = class {
	uri;
	root;
	derived;
	set;
	constructor(set, uri, root, derived) {
		this.set = set;
		this.uri = uri;
		this.root = root;
		this.derived = derived;
	}
	problems(data) {
		try {
			const problems = withSlips(oneForEach(causesOf(this.set.errors(this.uri, data), this.set).map((cause) => this.#problem(cause))), data, (pointer) => this.keys(pointer));
			return problems.length <= MAX_PROBLEMS ? problems : [...problems.slice(0, MAX_PROBLEMS), tooMany(problems.slice(MAX_PROBLEMS))];
		} catch (error) {
			if (error instanceof TooSlow) return [tooSlow()];
			throw error;
		}
	}
	labels(pointer) {
		return labelsAt(this.root, pointer, this.set.resolve);
	}
	at(pointer) {
		return schemasAt(this.root, pointer, this.set.resolve);
	}
	keys(pointer) {
		const schemas = this.at(pointer);
		if (schemas.some((schema) => isObject(schema["patternProperties"]) || isObject(schema["additionalProperties"]))) return null;
		return [...new Set(schemas.flatMap(({ properties }) => isObject(properties) ? Object.keys(properties) : []))];
	}
	#asksFor(pointer) {
		const cut = pointer.lastIndexOf("/");
		const [key = ""] = stepsOf$1(pointer.slice(cut));
		return this.at(pointer.slice(0, cut)).some(({ required }) => cut < 0 || Array.isArray(required) && required.includes(key));
	}
	#problem(cause) {
		const { pointer } = cause;
		const label = (key) => String(this.labels(`${pointer}/${escapeStep(key)}`).at(-1));
		return sentenceFor(cause, {
			where: this.labels(pointer),
			derived: this.derived,
			optional: !this.derived && !this.#asksFor(pointer),
			label,
			keys: () => this.keys(pointer) ?? []
		});
	}
};
const RANK = {
	empty: 0,
	"empty-optional": 0,
	type: 1,
	date: 1,
	value: 2,
	constant: 2,
	format: 3,
	pattern: 4
};
function oneForEach(problems) {
	const best = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const own = problem.at === "value" ? problem.pointer : `${problem.pointer} ${problem.message} ${keyOf(problem)}`;
		const other = best.get(own);
		if (other === void 0 || (RANK[problem.message] ?? 9) < (RANK[other.message] ?? 9)) best.set(own, problem);
	}
	return [...best.values()];
}
function withSlips(problems, data, keysAt) {
	const slips = /* @__PURE__ */ new Map();
	const told = problems.map((problem) => {
		if (problem.message !== "missing") return problem;
		const { pointer, tier, facts } = problem;
		const holder = valueAt(data, pointer);
		const known = keysAt(pointer) ?? [];
		const key = (isObject(holder) ? Object.keys(holder).filter((key) => !known.includes(key)) : []).find((one) => slipOf(one, [facts.key], true) !== null && !slips.has(`${pointer}/${one}`));
		if (key === void 0) return problem;
		slips.set(`${pointer}/${key}`, facts.key);
		return {
			message: "missing-misspelt",
			facts: {
				where: facts.where,
				key,
				label: facts.label,
				suggestion: facts.key
			},
			pointer,
			tier,
			at: "key",
			suggestion: facts.key
		};
	});
	return told.filter((problem) => {
		if (problem.message === "unknown-key") return !slips.has(`${problem.pointer}/${problem.facts.key}`);
		if (problem.message !== "one-of-keys") return true;
		return !told.some((other) => other.message === "unknown-key" && other.pointer === problem.pointer && problem.facts.keys.includes(other.suggestion ?? ""));
	});
}
function keyOf({ facts }) {
	return "key" in facts ? facts.key : "";
}
function tooMany(rest) {
	const { tier } = rest.find((problem) => problem.tier === "refused") ?? rest[0];
	return {
		message: "too-many-problems",
		facts: {
			where: [],
			more: rest.length
		},
		pointer: "",
		at: "parent",
		tier,
		suggestion: null
	};
}
function tooSlow() {
	return {
		message: "too-slow",
		facts: { where: [] },
		pointer: "",
		at: "parent",
		tier: "refused",
		suggestion: null
	};
}

// src/schema/tame.ts
const WILD = /^(?:pattern|patternProperties|format|\$ref|\$dynamicRef|\$recursiveRef|uniqueItems|contains|unevaluated\w+|dependent\w+)$/;
const LOOKED_THROUGH = 2e4;
function isTame(schema) {
	const waiting = [schema];
	for (let looked = 0; waiting.length > 0; looked++) {
		if (looked > LOOKED_THROUGH) return false;
		const value = waiting.pop();
		if (typeof value !== "object" || value === null) continue;
		for (const [key, child] of Object.entries(value)) {
			if (!Array.isArray(value) && WILD.test(key)) return false;
			waiting.push(child);
		}
	}
	return true;
}

// src/schema/validator.ts
const LIMIT = 1e3;
const PATIENCE = 3;
var SchemaSet = class {
	#makeAjv;
	#ajv;
	#documents = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new WeakMap();
	#tame = /* @__PURE__ */ new WeakMap();
	#slow = /* @__PURE__ */ new Map();
	constructor(makeAjv) {
		this.#makeAjv = makeAjv;
		this.#ajv = makeAjv();
	}
	add(uri, schema) {
		const { $schema: _dialect, ...rest } = schema;
		const document = {
			...rest,
			$id: uri
		};
		this.#documents.set(uri, document);
		this.#locate(document, `${uri}#`);
		this.#ajv.addSchema(document, uri);
	}
	document(uri) {
		return this.#documents.get(uri) ?? null;
	}
	metaErrors(schema) {
		const { $schema: _dialect, ...rest } = schema;
		return this.#ajv.validateSchema(rest, false) === true ? [] : [...this.#ajv.errors ?? []];
	}
	compile(uri) {
		this.#bounded(uri, () => this.#function(uri));
	}
	errors(uri, data) {
		const plain = asPlain(data);
		return this.#bounded(uri, () => {
			const validate = this.#function(uri);
			return validate(plain) === true ? [] : [...validate.errors ?? []];
		});
	}
	branches(error) {
		const place = this.#places.get(Object(error.schema));
		if (place === void 0 || !Array.isArray(error.schema)) return [];
		return error.schema.map((_, index) => this.errors(`${place}/${index}`, error.data));
	}
	resolve = (reference, from) => {
		const [file = "", fragment = ""] = reference.split("#", 2);
		const base = String(from["$id"]);
		const root = file === "" ? this.document(base) ?? from : this.document(resolveUri(file, base));
		if (root === null) return null;
		if (fragment !== "" && !fragment.startsWith("/")) return null;
		return {
			schema: valueAt(root, decodeStep(fragment)),
			root
		};
	};
	#isTame(uri) {
		const [file = ""] = uri.split("#", 1);
		const document = this.document(file) ?? this.document(uri);
		if (document === null) return false;
		const known = this.#tame.get(document) ?? isTame(document);
		this.#tame.set(document, known);
		return known;
	}
	#bounded(uri, work) {
		const slow = this.#slow.get(uri) ?? 0;
		if (slow >= PATIENCE) throw new TooSlow();
		try {
			return this.#isTame(uri) ? work() : runBounded(work, LIMIT, () => this.#renew());
		} catch (error) {
			if (!(error instanceof TooSlow || error instanceof RangeError || isHalfDone(error))) throw error;
			this.#slow.set(uri, slow + 1);
			throw new TooSlow();
		}
	}
	#renew() {
		this.#ajv = this.#makeAjv();
		for (const [uri, document] of this.#documents) this.#ajv.addSchema(document, uri);
	}
	#function(uri) {
		const validate = this.#ajv.getSchema(uri);
		if (validate === void 0) throw new Error(`no schema at ${uri}`);
		return validate;
	}
	#locate(value, uri) {
		if (typeof value !== "object" || value === null || this.#places.has(value)) return;
		this.#places.set(value, uri);
		for (const [key, child] of Object.entries(value)) this.#locate(child, `${uri}/${encodeURIComponent(escapeStep(key))}`);
	}
};
function isHalfDone(error) {
	return error instanceof Error && /^ajv implementation error$|(?:valueOf|toString) is not a function/.test(error.message);
}
function asPlain(value) {
	if (Array.isArray(value)) return value.map(asPlain);
	if (typeof value !== "object" || value === null || value instanceof Date) return value;
	const plain = {};
	for (const [key, child] of Object.entries(value)) Object.defineProperty(plain, key, {
		value: asPlain(child),
		enumerable: true,
		configurable: true,
		writable: true
	});
	return plain;
}
function resolveUri(reference, base) {
	return new URL(reference, base).href;
}
async function createSchemaSet(dialect, asCode = false) {
	const [{ default: addFormats }, Validator] = await Promise.all([import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), loadAjv(dialect)]);
	return new SchemaSet(() => {
		const ajv = new Validator({
			allErrors: true,
			verbose: true,
			strict: false,
			logger: false,
			ownProperties: true,
			validateSchema: false,
			inlineRefs: false,
			...asCode && {
				unicode: false,
				unicodeRegExp: false
			},
			code: {
				regExp: tolerantExpression,
				optimize: false
			}
		});
		addFormats.default(ajv);
		for (const keyword of [
			cmsPattern,
			cmsBlank,
			cmsLength,
			cmsAmount,
			cmsDays,
			takenAs,
			atMost,
			atLeast,
			notWith
		]) ajv.addKeyword(keyword);
		return ajv;
	});
}
async function loadAjv(dialect) {
	if (dialect === "2020-12") return (await import("./2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2020;
	if (dialect === "2019-09") return (await import("./2019.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2019;
	return (await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv;
}
const tolerantExpression = Object.assign((pattern, flags) => {
	try {
		return new RegExp(pattern, flags);
	} catch {
		return new RegExp(pattern, flags.replace("u", ""));
	}
}, { code: "new RegExp" });

// src/schema/references.ts
const SCHEME = "relecture:///";
const uriOf = (path) => new URL(encodeURI(path.replace(/[\ud800-\udfff]/gu, "�")), SCHEME).href;
const DATA$1 = /* @__PURE__ */ new Set([
	"const",
	"enum",
	"default",
	"examples"
]);
var References = class {
	files = /* @__PURE__ */ new Map();
	trouble = null;
	#path;
	#ids = /* @__PURE__ */ new Set();
	#ownId;
	constructor(path, document) {
		this.#path = path;
		this.#ownId = typeof document["$id"] === "string" ? document["$id"].replace(/#$/, "") : null;
		this.#collectIds(document);
	}
	rewrite(value, pointer) {
		if (Array.isArray(value)) return value.map((item, index) => this.rewrite(item, `${pointer}/${index}`));
		if (!isObject(value)) return value;
		const copy = {};
		for (const [key, child] of Object.entries(value)) {
			const here = `${pointer}/${escapeStep(key)}`;
			if (key === "__proto__") continue;
			copy[key] = key === "$ref" && typeof child === "string" ? this.#reference(child, here) : DATA$1.has(key) ? child : this.rewrite(child, here);
		}
		return copy;
	}
	#reference(reference, pointer) {
		const [file = "", fragment] = reference.split("#", 2);
		const tail = fragment === void 0 ? "" : `#${fragment}`;
		if (file === "" || file === this.#ownId) return tail === "" ? "#" : tail;
		if (this.#ids.has(file)) return reference;
		if (/^[a-z][a-z\d+.-]*:/i.test(file) || file.startsWith("//")) {
			this.trouble ??= {
				said: {
					message: "remote",
					facts: { reference: show(reference) }
				},
				pointer
			};
			return reference;
		}
		const path = normalize(file.startsWith("/") ? file.slice(1) : join$1(dirname(this.#path), decodeStep(file)));
		if (path.startsWith("..")) {
			this.trouble ??= {
				said: {
					message: "outside",
					facts: { reference: show(reference) }
				},
				pointer
			};
			return reference;
		}
		this.files.set(path, pointer);
		return resolveUri(uriOf(path), SCHEME) + tail;
	}
	#collectIds(value) {
		if (typeof value !== "object" || value === null) return;
		const id = Reflect.get(value, "$id");
		if (typeof id === "string") this.#ids.add(id.replace(/#$/, ""));
		for (const child of Object.values(value)) this.#collectIds(child);
	}
};

// src/schema/library.ts
const DATA = /\.(?:ya?ml|jsonc?)$/i;
const MAX_CHARACTERS = 262144;
const MAX_DEPTH = 50;
const MAX_DOCUMENTS = 50;
var SchemaLibrary = class {
	#tree;
	#files = /* @__PURE__ */ new Map();
	#sets = /* @__PURE__ */ new Map();
	#compiled = /* @__PURE__ */ new Map();
	constructor(tree) {
		this.#tree = tree;
	}
	load(reference) {
		let compiled = this.#compiled.get(reference);
		if (compiled === void 0) {
			compiled = this.#load(reference);
			this.#compiled.set(reference, compiled);
		}
		return compiled;
	}
	async adder() {
		const set = await this.#set("2020-12");
		return (name, schema, derived) => {
			const uri = uriOf(name);
			set.add(uri, schema);
			return new CompiledSchema(set, uri, set.document(uri) ?? schema, derived);
		};
	}
	async #load(reference) {
		if (/^[a-z][a-z\d+.-]*:/i.test(reference) || reference.startsWith("//")) return {
			message: "remote",
			facts: { reference: show(reference) },
			file: null,
			at: null
		};
		const [name = "", fragment = ""] = reference.split("#", 2);
		const path = normalize(name.replace(/^\/+/, ""));
		if (path.startsWith("..")) return {
			message: "outside",
			facts: { reference: show(reference) },
			file: null,
			at: null
		};
		if (!DATA.test(path)) return {
			message: "not-a-schema",
			facts: { schema: path },
			file: null,
			at: null
		};
		const file = await this.#file(path);
		if (file === null) return {
			message: "missing",
			facts: { schema: path },
			file: null,
			at: null
		};
		const dialect = dialectOf(file.value);
		if (dialect === null) {
			const named = isObject(file.value) ? file.value["$schema"] : "";
			return {
				message: "dialect",
				facts: { dialect: show(named) },
				file,
				at: file.place("/$schema")
			};
		}
		const set = await this.#set(dialect);
		return await this.#add(set, path, file) ?? this.#compile(set, path, fragment, file);
	}
	async #add(set, entry, first) {
		const waiting = [[entry, first]];
		for (let item = waiting.shift(); item !== void 0; item = waiting.shift()) {
			const [path, file] = item;
			const uri = uriOf(path);
			if (set.document(uri) !== null) continue;
			const trouble = unfit(file);
			if (trouble !== null) return trouble;
			const document = file.value;
			const error = deepest(set.metaErrors(document));
			if (error !== null) return invalid(file, error);
			const references = new References(path, document);
			const schema = references.rewrite(document, "");
			if (references.trouble !== null) return {
				...references.trouble.said,
				file,
				at: file.place(references.trouble.pointer)
			};
			const refused = tryAdd(set, uri, schema, file);
			if (refused !== null) return refused;
			for (const [target, pointer] of references.files) {
				const next = DATA.test(target) ? await this.#file(target) : null;
				if (next === null || waiting.length > MAX_DOCUMENTS) return {
					message: "missing",
					facts: { schema: target },
					file,
					at: file.place(pointer)
				};
				waiting.push([target, next]);
			}
		}
		return null;
	}
	#compile(set, path, fragment, file) {
		const uri = fragment === "" ? uriOf(path) : `${uriOf(path)}#${fragment}`;
		const root = set.document(uriOf(path));
		const inner = root === null ? null : fragment === "" ? root : valueAt(root, decodeStep(fragment));
		const at = file.key("");
		if (root === null || !isObject(inner)) return {
			message: "unknown-reference",
			facts: { reference: `#${fragment}` },
			file,
			at
		};
		try {
			set.compile(uri);
			return new CompiledSchema(set, uri, fragment === "" ? root : {
				$id: root["$id"],
				...inner
			}, false);
		} catch (error) {
			if (error instanceof TooSlow) return {
				message: "too-slow",
				facts: { schema: path },
				file,
				at
			};
			return uncompiled(error, file);
		}
	}
	#file(path) {
		let file = this.#files.get(path);
		if (file === void 0) {
			file = readDataFile(this.#tree, path).then((read) => read instanceof DataFile ? read : null);
			this.#files.set(path, file);
		}
		return file;
	}
	#set(dialect) {
		let set = this.#sets.get(dialect);
		if (set === void 0) {
			set = createSchemaSet(dialect);
			this.#sets.set(dialect, set);
		}
		return set;
	}
};
function unfit(file) {
	const facts = { schema: file.path };
	const [trouble] = file.troubles;
	if (trouble !== void 0 && file.root === null) return {
		message: "syntax",
		facts,
		file,
		at: trouble.range
	};
	if (!isObject(file.value)) return {
		message: "not-a-schema",
		facts,
		file,
		at: file.key("")
	};
	return file.source.text.length > MAX_CHARACTERS || depthOf(file.value) > MAX_DEPTH ? {
		message: "too-big",
		facts,
		file,
		at: file.key("")
	} : null;
}
function tryAdd(set, uri, schema, file) {
	try {
		set.add(uri, schema);
		return null;
	} catch (error) {
		return uncompiled(error, file);
	}
}
function depthOf(value, depth = 0) {
	if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return depth;
	return Object.values(value).reduce((most, child) => Math.max(most, depthOf(child, depth + 1)), depth);
}
function deepest(errors) {
	return [...errors.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "allOf" && keyword !== "if")].sort((a, b) => b.instancePath.split("/").length - a.instancePath.split("/").length)[0] ?? null;
}
function invalid(file, error) {
	return {
		message: "invalid",
		facts: {
			where: pointerShown(error.instancePath),
			value: show(error.data)
		},
		file,
		at: file.place(error.instancePath)
	};
}
function uncompiled(error, file) {
	const reference = Reflect.get(Object(error), "missingRef");
	if (typeof reference === "string") {
		const shown = reference.replace(SCHEME, "");
		return {
			message: "unknown-reference",
			facts: { reference: shown },
			file,
			at: placeOfReference(file, shown)
		};
	}
	const reason = error instanceof Error ? error.message : String(error);
	return {
		message: "unusable",
		facts: { reason: show(reason.replaceAll(SCHEME, "")) },
		file,
		at: file.key("")
	};
}
function placeOfReference(file, reference) {
	const fragment = reference.slice(reference.indexOf("#"));
	const written = file.source.text.indexOf(fragment);
	return written < 0 ? file.key("") : {
		start: written,
		end: written + fragment.length
	};
}

// src/schema/describe.ts
const FORMATS = {
	uri: "url",
	iri: "url",
	"uri-reference": "url",
	"iri-reference": "url",
	email: "identifier",
	date: "identifier",
	"date-time": "identifier",
	time: "identifier",
	uuid: "identifier"
};
function describeBySchema(schema, cms) {
	const known = /* @__PURE__ */ new Map();
	return (pointer) => {
		let description = known.get(pointer);
		if (description === void 0) {
			description = describe(schema, pointer, cms?.(pointer) ?? null);
			known.set(pointer, description);
		}
		return description;
	};
}
function describe(schema, pointer, cms) {
	const schemas = schema.at(pointer);
	if (schemas.length === 0) return cms;
	const labels = schema.labels(pointer).filter((label) => typeof label === "string");
	const titled = schemas.some(({ title }) => typeof title === "string");
	return {
		labels: cms !== null && !titled ? cms.labels : labels,
		kind: kindOf(schemas) ?? cms?.kind ?? null,
		widget: cms?.widget ?? null
	};
}
function kindOf(schemas) {
	for (const schema of schemas) {
		if (schema["contentMediaType"] === "text/markdown") return "markdown";
		if (schema["contentMediaType"] === "text/plain") return "plain";
		const format = schema["format"];
		if (typeof format === "string" && Object.hasOwn(FORMATS, format)) return FORMATS[format] ?? null;
		if (Array.isArray(schema["enum"])) return "identifier";
	}
	return null;
}

// src/site/schemas/derived-schemas.ts
async function createDerivedSchemas(collections, library) {
	const compiled = /* @__PURE__ */ new Map();
	const add = await library.adder();
	return { schemaFor(page) {
		const form = collections.formFor(page);
		if (form === null || form.fields.length === 0) return null;
		const schema = collections.schema(form);
		let ready = compiled.get(schema);
		if (ready === void 0) {
			ready = add(`cms/${compiled.size}`, schema, true);
			compiled.set(schema, ready);
		}
		return ready;
	} };
}

// src/site/schemas/reader-data.ts
function dataAsRead(page) {
	const data = copyOf(page.data);
	for (const { scalar, duplicate, pointer } of page.fields) {
		if (scalar === null || duplicate || scalar.tag !== null || !/^(?:plain|bare)$/.test(scalar.style)) continue;
		const steps = stepsOf$1(pointer);
		const date = dateOf(scalar.text);
		if (date !== void 0) put(data, steps, date);
		else if (isDisputed(scalar.text)) delete data[steps[0] ?? ""];
	}
	return data;
}
function copyOf(value) {
	if (Array.isArray(value)) return value.map(copyOf);
	if (typeof value !== "object" || value === null) return value;
	const copy = Object.create(null);
	for (const [key, child] of Object.entries(value)) copy[key] = copyOf(child);
	return copy;
}
function put(into, steps, value) {
	let here = into;
	for (const step of steps.slice(0, -1)) here = Reflect.get(Object(here), step);
	if (typeof here === "object" && here !== null) Reflect.set(here, steps.at(-1) ?? "", value);
}
function dateOf(text) {
	const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	const moment = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/.exec(text);
	const found = day ?? moment;
	if (found === null) return void 0;
	const [year = 0, month = 1, date = 1, ...time] = found.slice(1).map(Number);
	return new Date(Date.UTC(year, month - 1, date, ...time));
}
function isDisputed(text) {
	return /^[-+]?(?:\d[\d_]*_[\d_.]*|[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?|0\d*[89]\d*)$/.test(text);
}

// src/site/schemas/page-schema.ts
function asPageSchema(schema, from, isOwn = false) {
	const found = /* @__PURE__ */ new WeakMap();
	const look = (page) => {
		const isList = page.frontMatter?.root?.kind === "sequence";
		const problems = isList && schema.derived ? [] : schema.problems(isList ? page.frontMatter?.root?.value : dataOf(page, schema, isOwn));
		found.set(page, problems);
		return problems;
	};
	return {
		schema: schema.root,
		from,
		derived: schema.derived,
		isOfGenerator: isOwn,
		problems: (page) => found.get(page) ?? look(page),
		labels: (pointer) => schema.labels(pointer),
		keys: (pointer) => schema.keys(pointer),
		at: (pointer) => schema.at(pointer),
		refusesOthers: (pointer) => schema.at(pointer).some((one) => one["additionalProperties"] === false || one["unevaluatedProperties"] === false)
	};
}
function dataOf(page, { root }, isOwn) {
	if (isOwn) return withoutSchema(dataAsRead(page));
	const { properties } = root;
	const key = isObject(properties) ? Object.keys(properties).find((name) => isObject(properties[name]) && properties[name]["x-cms-body"] === true) : void 0;
	const data = withoutSchema(Object.assign(Object.create(null), page.data));
	if (key === void 0) return data;
	if (page.body.text.trim() === "") return data;
	data[key] = page.body.text;
	return data;
}
function withoutSchema({ $schema: _named, ...data }) {
	return data;
}

// src/site/schemas/generator-schemas.ts
var GeneratorSchemas = class {
	#ask = async () => [];
	#asked = null;
	#all = [];
	#ready = /* @__PURE__ */ new Map();
	#sets = /* @__PURE__ */ new Map();
	set(ask) {
		this.#ask = ask;
	}
	async all() {
		this.#asked ??= this.#ask();
		this.#all = await this.#asked;
		return this.#all;
	}
	async load(pages, isBare) {
		const all = await this.all();
		for (const own of all) {
			if (this.#ready.has(own) || !pages.some(({ path }) => own.holds(path))) continue;
			const compiled = await this.#compile(own);
			this.#ready.set(own, compiled === null ? null : asPageSchema(compiled, own.from ?? own.name, true));
		}
		return all.length === 0 ? [] : pages.filter(isBare);
	}
	find({ path }) {
		return this.#all.find(({ holds }) => holds(path)) ?? null;
	}
	schemaFor(page) {
		const own = this.find(page);
		return own === null ? null : this.#ready.get(own) ?? null;
	}
	async #compile({ schema }) {
		const dialect = dialectOf(schema);
		if (dialect === null) return null;
		const made = this.#sets.get(dialect) ?? createSchemaSet(dialect, true);
		this.#sets.set(dialect, made);
		const set = await made;
		const uri = uriOf(`generator/${this.#ready.size}`);
		try {
			set.add(uri, schema);
			set.compile(uri);
		} catch {
			return null;
		}
		return new CompiledSchema(set, uri, set.document(uri) ?? schema, false);
	}
};

// src/site/schemas/page-schemas.ts
var PageSchemas = class {
	generator = new GeneratorSchemas();
	#input;
	#rules = [];
	#named = /* @__PURE__ */ new Map();
	#chosen = /* @__PURE__ */ new WeakMap();
	#derived = null;
	constructor(input) {
		this.#input = input;
	}
	async loadConfigured() {
		const { configuration, collections, library, file } = this.#input;
		for (const { files, layout, schema: reference } of configuration.schemas ?? []) {
			const loaded = await library.load(reference);
			const at = placeOf(file, reference);
			if (!(loaded instanceof CompiledSchema)) {
				if (file !== null) this.#tell(loaded, file.path, at);
				continue;
			}
			const matches = files === void 0 ? () => true : createGlob(files.replace(/^\.?\//, ""), { dot: true });
			this.#rules.push({
				layout: layout ?? null,
				matches,
				byPath: layout === void 0,
				from: reference,
				schema: loaded
			});
		}
		if (collections !== null) this.#derived = await createDerivedSchemas(collections, library);
	}
	async loadNamed(pages) {
		await this.#loadReferences(pages);
		const loaded = await this.generator.load(pages, (page) => this.#before(page) === void 0);
		for (const page of loaded) this.#chosen.delete(page);
	}
	async #loadReferences(pages) {
		for (const page of pages) {
			const reference = page.data["$schema"];
			if (typeof reference !== "string" || reference === "" || this.#named.has(page.path)) continue;
			const from = pathFrom(page.path, reference);
			const loaded = await this.#input.library.load(from);
			if (loaded instanceof CompiledSchema) this.#named.set(page.path, {
				from,
				schema: loaded
			});
			else {
				this.#named.set(page.path, {
					from,
					schema: null
				});
				this.#tell(loaded, page.path, page.field("/$schema")?.range ?? {
					start: 0,
					end: 0
				});
			}
		}
	}
	schemaFor(page) {
		let schema = this.#chosen.get(page);
		if (schema === void 0) {
			schema = this.#choose(page);
			this.#chosen.set(page, schema);
		}
		return schema;
	}
	#choose(page) {
		const before = this.#before(page);
		return before === void 0 ? this.generator.schemaFor(page) : before;
	}
	#before(page) {
		const named = this.#named.get(page.path);
		if (named !== void 0) return named.schema === null ? null : asPageSchema(named.schema, named.from);
		const rule = this.#ruleFor(page);
		if (rule !== void 0) return asPageSchema(rule.schema, rule.from);
		const derived = this.#derived?.schemaFor(page) ?? null;
		return derived === null ? void 0 : asPageSchema(derived, this.#input.cmsPath ?? "");
	}
	sourceOf(page) {
		const { collections, cmsPath } = this.#input;
		const reference = page.data["$schema"];
		if (typeof reference === "string" && reference !== "") return {
			by: "page",
			from: pathFrom(page.path, reference)
		};
		const rule = this.#ruleFor(page);
		if (rule !== void 0) return {
			by: "configuration",
			from: rule.from
		};
		if ((collections?.formFor(page)?.fields.length ?? 0) > 0) return {
			by: "cms",
			from: cmsPath
		};
		const own = this.generator.find(page);
		return own === null ? null : {
			by: "generator",
			from: own.from
		};
	}
	#ruleFor(page) {
		return this.#rules.find(({ layout, matches }) => matches(page.path) && (layout === null || layout === page.layout));
	}
	describe(path) {
		const rule = this.#rules.find(({ byPath, matches }) => byPath && matches(path));
		return rule === void 0 ? null : describeBySchema(rule.schema, this.#input.collections?.describe(path) ?? null);
	}
	#tell(trouble, path, at) {
		const { file, at: own, message, facts } = trouble;
		this.#input.note(file);
		const told = {
			rule: "configuration-json-schema",
			message,
			facts,
			...file === null || own === null ? {
				path,
				at
			} : {
				path: file.path,
				at: own
			}
		};
		if (!this.#input.troubles.some((one) => one.path === told.path && one.at.start === told.at.start)) this.#input.troubles.push(told);
	}
};
function placeOf(file, reference) {
	return (file?.field("/schemas")?.children ?? []).flatMap(({ children }) => children.filter(({ name, value }) => name === "schema" && value === reference))[0]?.range ?? file?.key("/schemas") ?? {
		start: 0,
		end: 0
	};
}
function pathFrom(page, reference) {
	if (!/^\.{1,2}\//.test(reference)) return reference;
	return join$1(dirname(page), reference);
}

// src/site/read-description.ts
async function readOwnConfiguration(tree, files, settings, { configuration, configurationPath: asked, rules }) {
	if (configuration !== void 0) return {
		configuration,
		path: asked ?? null,
		file: null,
		troubles: []
	};
	if (settings === null) return {
		configuration: {},
		path: null,
		file: null,
		troubles: []
	};
	const source = settings.tree;
	const known = source === tree ? files : new Set(await source.files());
	const read = await readConfiguration(source, known, new SchemaLibrary(source), asked, rules);
	const remark = await readRemark(source, known, new SchemaLibrary(source), rules);
	if (remark === null) return read;
	const own = {
		...read.configuration,
		rules: {
			...remark.rules,
			...read.configuration.rules
		}
	};
	return {
		...read,
		configuration: own,
		remark
	};
}
const readInit = async (path, text) => (await import("./init-call.js")).readInitCall(path, text);
const NOTHING = {
	files: async () => [],
	read: async (path) => Promise.reject(new ReadTrouble("missing", path))
};
async function readDescription(tree, files, settings, options, read) {
	const source = settings?.tree ?? NOTHING;
	const known = source === tree ? files : new Set(await source.files());
	const library = new SchemaLibrary(source);
	const cms = await readSiteCms(source, known, read.configuration, readInit, options.built);
	const seen = source === tree ? [read, cms] : await readAgain(tree, files, read.configuration, options);
	const troubles = seen.flatMap((one) => one.troubles);
	const sources = /* @__PURE__ */ new Map();
	const note = (file) => {
		if (file !== null) sources.set(file.path, file.source);
	};
	for (const one of seen) for (const file of "read" in one ? one.read : [one.file]) note(file);
	for (const one of [cms, ...seen]) if ("call" in one && one.call !== null) sources.set(one.call.path, one.call.source);
	const { collections } = cms;
	const cmsPath = cms.cms?.path ?? null;
	const { configuration, file, remark = null } = read;
	const schemas = new PageSchemas({
		library,
		configuration,
		file,
		collections,
		cmsPath,
		troubles,
		note
	});
	await schemas.loadConfigured();
	const isExcluded = await readExclusions(source, known, configuration, options.exclude);
	return {
		configuration,
		path: read.path,
		remark,
		cms: cms.cms,
		collections,
		schemas,
		isExcluded,
		troubles,
		sources
	};
}
async function readAgain(tree, files, configuration, { configurationPath, rules, built }) {
	return [await readConfiguration(tree, files, new SchemaLibrary(tree), configurationPath, rules), await readSiteCms(tree, files, configuration, readInit, built)].map((one) => ({
		...one,
		troubles: one.troubles.filter(({ message }) => message !== "missing")
	}));
}

// src/site/read-site.ts
async function readSite(tree, settings, options = {}) {
	const paths = await tree.files();
	const survey = await openSurvey(tree, paths, options.isOwn === true ? null : settings);
	const read = await readOwnConfiguration(tree, survey.files, settings, options);
	const { configuration } = read;
	const only = configuration.site?.["generator"] ?? null;
	const recognised = await recogniseSites(survey, only, options.generators);
	const found = await withReach(chosenSites(recognised, configuration), survey);
	const chosen = configuration.site?.content === void 0 ? found : found.slice(0, 1);
	const rules = await serverRules(tree, paths);
	const { baseline, trouble } = await readBaseline(tree, settings);
	const sites = [];
	const shelf = options.shelf ?? new PageShelf();
	const built = found.flatMap(({ generator, base }) => generator.output === void 0 ? [] : inside(base, generator.output));
	const given = {
		...options,
		built
	};
	for (const [index, one] of chosen.entries()) {
		const others = found.filter((other) => other !== one);
		const owned = new Set(paths.filter((path) => ownerOf$1(found, path) === one));
		const own = index === 0 ? read : withoutSite(read);
		const described = await readDescription(tree, chosen.length === 1 ? survey.files : owned, settings, given, own);
		if (index === 0) described.troubles.push(...trouble);
		const broken = await brokenSettings(tree, one.path);
		if (broken !== null) {
			described.troubles.push(broken.trouble);
			described.sources.set(broken.trouble.path, broken.source);
		}
		sites.push(await readOne({
			tree,
			survey,
			recognised: one,
			others,
			described,
			baseline,
			rules,
			shelf
		}));
	}
	const site = joinSites(sites, (path) => chosen.indexOf(ownerOf$1(chosen, path) ?? found[0] ?? NOBODY));
	return {
		site,
		troubles: site.troubles,
		generators: [...new Set(recognised.map(({ generator }) => generator.name))]
	};
}
async function openSurvey(tree, paths, settings) {
	const submodules = await listSubmodules(tree, paths);
	const closed = await tree.closed?.() ?? [];
	if (settings === null || settings.tree === tree) return new Survey(paths, tree, {
		submodules,
		closed
	});
	return new Survey(paths, tree, {
		settings: settings.tree,
		inForce: await settings.tree.files(),
		submodules,
		closed
	});
}
const NOBODY = {
	generator: plain,
	base: "",
	path: null
};
function chosenSites(found, { sites }) {
	if (sites === void 0 || sites.length === 0) return found;
	return sites.map(({ root }) => {
		const base = folderPath(root) ?? "";
		return found.find((one) => one.base === base) ?? found.find((one) => isUnder(one.base, base)) ?? {
			...NOBODY,
			base
		};
	});
}
function withoutSite(read) {
	const { site, ...rest } = read.configuration;
	const zone = site?.["time-zone"];
	return {
		...read,
		configuration: {
			...rest,
			...zone !== void 0 && { site: { "time-zone": zone } }
		},
		troubles: []
	};
}
async function readOne(one) {
	const { tree, survey, recognised, others, described, baseline, rules, shelf } = one;
	const { configuration, collections } = described;
	const { files } = survey;
	const isDeclared = (path) => collections?.all.some((one) => one.matches(path)) ?? false;
	const said = saidOf(configuration);
	const { plan: whole, layout } = await makePlan({
		survey,
		recognised,
		others,
		said,
		isDeclared
	});
	const plan = withExclusions(whole, described.isExcluded);
	if (layout.schemas !== void 0) described.schemas.generator.set(layout.schemas);
	const facts = siteFacts(configuration, plan);
	const elsewhere = await elsewhereFolders(survey, tree);
	return assembleSite({
		tree,
		files,
		shelf,
		described,
		baseline,
		plan,
		facts,
		models: once(layout.models ?? (async () => [])),
		templates: new TemplateShelf(layout.templates ?? (async () => null)),
		routing: {
			routing: layout.routing,
			serverRules: rules,
			elsewhere
		},
		region: regionOf([...facts.hosts, ...(layout.urls ?? []).map(hostOf)], plan.languages),
		languages: [.../* @__PURE__ */ new Set([...plan.languages, ...languagesOfNames(files)])],
		menus: await readMenus(tree, layout.menus ?? [])
	});
}
function once(ask) {
	let asked = null;
	return () => {
		asked ??= ask();
		return asked;
	};
}
function saidOf({ site }) {
	return {
		content: folderPath(site?.content) ?? null,
		static: folderPath(site?.static) ?? null,
		url: site?.url ?? null,
		language: languageTag(site?.language)
	};
}
function hostOf(url) {
	return parseUrl(url)?.hostname ?? "";
}
function siteFacts({ site }, plan) {
	const { generator, content, static: folder, url, language } = plan;
	const own = url === null ? [] : [hostOf(url)].filter((host) => host !== "");
	return {
		generator,
		content,
		static: folder,
		url,
		hosts: [...new Set([...site?.hosts ?? [], ...own].map((host) => host.toLowerCase()))],
		language
	};
}
async function serverRules(tree, paths) {
	const found = paths.filter(isServerConfiguration).slice(0, 20);
	return (await Promise.all(found.map(async (path) => ({
		path,
		text: await readText(tree, path)
	})))).flatMap(({ path, text }) => text === null ? [] : [{
		path,
		text
	}]);
}

export { dependencyIn as a, idleExclusions as c, readText as d, BASELINE_PATH as f, pieceOf as h, pageBeside as i, isOutside as l, PageShelf as m, findCms as n, recogniseSites as o, writeBaseline as p, findCodeCms as r, Survey as s, readSite as t, isRead as u };