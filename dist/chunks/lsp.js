import { a as uriOf, i as touches, n as fileOf, o as require_main, r as offsetOf, t as editorRange } from "./places2.js";
import { i as openProbe, n as createParserApart, o as changedOnOf } from "./quick-parser.js";
import { r as withWholeNames, t as globsOf } from "./session.js";
import { n as isContentPath } from "./find-pages.js";
import { t as ISSUES } from "./issues.js";
import { t as VERSION } from "./version.js";
import { i as diffLines } from "./libesm.js";
import { n as Source } from "./yaml.js";
import { n as wordFix, r as wordReason, t as wordFinding } from "./word.js";
import { n as mend } from "./mend.js";
import { n as ruleUrl } from "./rule-page.js";
import { t as CONFIGURATION_PATHS } from "./read.js";
import { t as OverlayTree } from "./overlay-tree.js";
import { d as isRead, h as PageShelf, t as readSite } from "./read-site.js";
import { n as ownTree } from "./trusted-tree.js";
import { n as dayIn } from "./day.js";
import { o as isAsked } from "./summarise.js";
import { t as review } from "./review.js";
import { t as rules } from "./rules.js";
import { t as DiskTree } from "./disk.js";
import { n as changedOnUnsaved } from "./world.js";
import { n as inLanguageOfSite, r as findRoot, t as inLanguageOfContent } from "./site-language.js";
import { t as parseUrl } from "./parse-url.js";
import { a as isWebUrl } from "./urls.js";
import { t as readRulePage } from "./rule-page-text.js";
import { r as languageNamed } from "./options.js";
import { t as InputError } from "./input-error.js";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { tmpdir } from "node:os";

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var import_main = require_main();
var FullTextDocument = class FullTextDocument {
	constructor(uri, languageId, version, content) {
		this._uri = uri;
		this._languageId = languageId;
		this._version = version;
		this._content = content;
		this._lineOffsets = void 0;
	}
	get uri() {
		return this._uri;
	}
	get languageId() {
		return this._languageId;
	}
	get version() {
		return this._version;
	}
	getText(range) {
		if (range) {
			const start = this.offsetAt(range.start);
			const end = this.offsetAt(range.end);
			return this._content.substring(start, end);
		}
		return this._content;
	}
	update(changes, version) {
		for (const change of changes) if (FullTextDocument.isIncremental(change)) {
			const range = getWellformedRange(change.range);
			const startOffset = this.offsetAt(range.start);
			const endOffset = this.offsetAt(range.end);
			this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
			const insertedEndOffset = startOffset + change.text.length;
			const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
			const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
			if (crlfAtStart || crlfAtEnd) {
				this._lineOffsets = void 0;
				continue;
			}
			const startLine = Math.max(range.start.line, 0);
			const endLine = Math.max(range.end.line, 0);
			let lineOffsets = this._lineOffsets;
			const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
			if (endLine - startLine === addedLineOffsets.length) for (let i = 0, len = addedLineOffsets.length; i < len; i++) lineOffsets[i + startLine + 1] = addedLineOffsets[i];
			else if (addedLineOffsets.length < 1e4) lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
			else this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
			const diff = change.text.length - (endOffset - startOffset);
			if (diff !== 0) for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) lineOffsets[i] = lineOffsets[i] + diff;
		} else if (FullTextDocument.isFull(change)) {
			this._content = change.text;
			this._lineOffsets = void 0;
		} else throw new Error("Unknown change event received");
		this._version = version;
	}
	getLineOffsets() {
		if (this._lineOffsets === void 0) this._lineOffsets = computeLineOffsets(this._content, true);
		return this._lineOffsets;
	}
	positionAt(offset) {
		offset = Math.max(Math.min(offset, this._content.length), 0);
		const lineOffsets = this.getLineOffsets();
		let low = 0, high = lineOffsets.length;
		if (high === 0) return {
			line: 0,
			character: offset
		};
		while (low < high) {
			const mid = Math.floor((low + high) / 2);
			if (lineOffsets[mid] > offset) high = mid;
			else low = mid + 1;
		}
		const line = low - 1;
		offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
		return {
			line,
			character: offset - lineOffsets[line]
		};
	}
	offsetAt(position) {
		const lineOffsets = this.getLineOffsets();
		if (position.line >= lineOffsets.length) return this._content.length;
		else if (position.line < 0) return 0;
		const lineOffset = lineOffsets[position.line];
		if (position.character <= 0) return lineOffset;
		const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
		const offset = Math.min(lineOffset + position.character, nextLineOffset);
		return this.ensureBeforeEOL(offset, lineOffset);
	}
	getLineRange(line) {
		const lineOffsets = this.getLineOffsets();
		if (line >= lineOffsets.length) {
			const lastLine = lineOffsets.length - 1;
			return {
				start: {
					line: lastLine,
					character: 0
				},
				end: {
					line: lastLine,
					character: this._content.length - lineOffsets[lastLine]
				}
			};
		} else if (line < 0) return {
			start: {
				line: 0,
				character: 0
			},
			end: {
				line: 0,
				character: 0
			}
		};
		const startOffset = lineOffsets[line];
		const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
		const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
		return {
			start: {
				line,
				character: 0
			},
			end: {
				line,
				character: endOffset - startOffset
			}
		};
	}
	getEOLCharacters(line) {
		const lineOffsets = this.getLineOffsets();
		if (line >= lineOffsets.length) return "";
		else if (line < 0) return "";
		const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
		const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
		return this._content.substring(eolOffset, nextLineOffset);
	}
	ensureBeforeEOL(offset, lineOffset) {
		while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) offset--;
		return offset;
	}
	get lineCount() {
		return this.getLineOffsets().length;
	}
	static isIncremental(event) {
		const candidate = event;
		return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
	}
	static isFull(event) {
		const candidate = event;
		return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
	}
};
var TextDocument;
(function(TextDocument) {
	function create(uri, languageId, version, content) {
		return new FullTextDocument(uri, languageId, version, content);
	}
	TextDocument.create = create;
	function update(document, changes, version) {
		if (document instanceof FullTextDocument) {
			document.update(changes, version);
			return document;
		} else throw new Error("TextDocument.update: document must be created by TextDocument.create");
	}
	TextDocument.update = update;
	function applyEdits(document, edits) {
		const text = document.getText();
		const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
			const diff = a.range.start.line - b.range.start.line;
			if (diff === 0) return a.range.start.character - b.range.start.character;
			return diff;
		});
		let lastModifiedOffset = 0;
		const spans = [];
		for (const e of sortedEdits) {
			const startOffset = document.offsetAt(e.range.start);
			if (startOffset < lastModifiedOffset) throw new Error("Overlapping edit");
			else if (startOffset > lastModifiedOffset) spans.push(text.substring(lastModifiedOffset, startOffset));
			if (e.newText.length) spans.push(e.newText);
			lastModifiedOffset = document.offsetAt(e.range.end);
		}
		spans.push(text.substr(lastModifiedOffset));
		return spans.join("");
	}
	TextDocument.applyEdits = applyEdits;
})(TextDocument || (TextDocument = {}));
function mergeSort(data, compare) {
	if (data.length <= 1) return data;
	const p = data.length / 2 | 0;
	const left = data.slice(0, p);
	const right = data.slice(p);
	mergeSort(left, compare);
	mergeSort(right, compare);
	let leftIdx = 0;
	let rightIdx = 0;
	let i = 0;
	while (leftIdx < left.length && rightIdx < right.length) if (compare(left[leftIdx], right[rightIdx]) <= 0) data[i++] = left[leftIdx++];
	else data[i++] = right[rightIdx++];
	while (leftIdx < left.length) data[i++] = left[leftIdx++];
	while (rightIdx < right.length) data[i++] = right[rightIdx++];
	return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
	const result = isAtLineStart ? [textOffset] : [];
	for (let i = 0; i < text.length; i++) {
		const ch = text.charCodeAt(i);
		if (isEOL(ch)) {
			if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) i++;
			result.push(textOffset + i + 1);
		}
	}
	return result;
}
function isEOL(char) {
	return char === 13 || char === 10;
}
function getWellformedRange(range) {
	const start = range.start;
	const end = range.end;
	if (start.line > end.line || start.line === end.line && start.character > end.character) return {
		start: end,
		end: start
	};
	return range;
}
function getWellformedEdit(textEdit) {
	const range = getWellformedRange(textEdit.range);
	if (range !== textEdit.range) return {
		newText: textEdit.newText,
		range
	};
	return textEdit;
}

// src/cli/lsp/diagnostics.ts
const SEVERITIES = {
	error: import_main.DiagnosticSeverity.Error,
	warning: import_main.DiagnosticSeverity.Warning,
	info: import_main.DiagnosticSeverity.Information
};
function diagnosticsOf(judged) {
	return judged.findings.map((finding) => diagnosticOf(finding, judged));
}
function diagnosticOf(finding, { source, options }) {
	const nowhere = {
		line: 0,
		character: 0
	};
	return {
		range: source === null ? {
			start: nowhere,
			end: nowhere
		} : editorRange(source, finding.range),
		severity: finding.existing ? import_main.DiagnosticSeverity.Hint : SEVERITIES[finding.severity],
		source: "relecture",
		code: finding.rule,
		codeDescription: { href: ruleUrl(finding.rule, options.locale) },
		message: wordFinding(options.locale, finding)
	};
}

// src/cli/lsp/actions.ts
const FIX_ALL = `${import_main.CodeActionKind.SourceFixAll}.relecture`;
async function actionsFor(judged, root, asked) {
	const wants = (kind) => asked.only === void 0 || asked.only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
	const quick = wants(import_main.CodeActionKind.QuickFix) ? quickFixes(judged, asked) : [];
	const all = wants(FIX_ALL) ? await fixAll(judged, root, asked) : null;
	return all === null ? quick : [...quick, all];
}
function quickFixes(judged, asked) {
	const { source, findings } = judged;
	if (source === null) return [];
	const range = {
		start: offsetOf(source, asked.range.start),
		end: offsetOf(source, asked.range.end)
	};
	return findings.filter((finding) => touches(finding.range, range)).flatMap((one) => fixesOf(one, judged, asked));
}
function fixesOf(finding, judged, asked) {
	const source = judged.source;
	if (source === null) return [];
	return finding.fixes.filter(({ edits }) => edits.length > 0).map((fix, rank) => ({
		title: wordFix(judged.options.locale, fix.title),
		kind: import_main.CodeActionKind.QuickFix,
		diagnostics: [diagnosticOf(finding, judged)],
		...rank === 0 && fix.safe && { isPreferred: true },
		edit: changeOf(editsOf(source, fix.edits), asked)
	}));
}
async function fixAll(judged, root, asked) {
	const { review, source, world, request, options, page, site } = judged;
	if (review === null || source === null || page === null) return null;
	const session = {
		site: {
			root,
			paths: request.paths
		},
		world,
		request
	};
	const { files } = await mend(review, session, {
		dryRun: true,
		locale: options.locale
	});
	await site.prepare([page]);
	const [file] = files;
	if (file === void 0) return null;
	return {
		title: options.locale.editor.fixAll,
		kind: FIX_ALL,
		edit: changeOf(linesThatChange(file.before, file.after), asked)
	};
}
function editsOf(source, edits) {
	return edits.map((edit) => ({
		range: editorRange(source, edit),
		newText: edit.text
	}));
}
function linesThatChange(before, after) {
	const edits = [];
	let offset = 0;
	for (const { added, removed, value } of diffLines(before, after)) {
		const last = edits.at(-1);
		if (added === true) {
			if (last !== void 0 && last.end === offset) edits[edits.length - 1] = {
				...last,
				text: last.text + value
			};
			else edits.push({
				start: offset,
				end: offset,
				text: value
			});
			continue;
		}
		if (removed === true) edits.push({
			start: offset,
			end: offset + value.length,
			text: ""
		});
		offset += value.length;
	}
	return editsOf(new Source(before), edits);
}
function changeOf(edits, { uri, version }) {
	if (version === null) return { changes: { [uri]: edits } };
	return { documentChanges: [{
		textDocument: {
			uri,
			version
		},
		edits
	}] };
}

// src/cli/lsp/link-knowledge.ts
var LinkKnowledge = class {
	#around;
	#options;
	#tree;
	#recall = null;
	constructor(tree, around, options) {
		this.#tree = tree;
		this.#around = around;
		this.#options = options;
	}
	probe(today) {
		if (this.#around.cache === null) return null;
		return (site) => {
			this.#recall ??= this.#open(site, today, { asks: false });
			return this.#recall;
		};
	}
	async ask(urls, site, today) {
		await (await this.#open(site, today, {}))(urls, null);
		this.#recall = null;
	}
	#open(site, today, asking) {
		const { cache, env, notice } = this.#around;
		return openProbe(site, {
			today,
			env,
			variables: new Set((env["RELECTURE_ENV"] ?? "").split(",").map((name) => name.trim())),
			cache,
			...asking,
			tree: this.#tree,
			locale: this.#options.locale,
			notice
		});
	}
};

// src/cli/lsp/held-site.ts
var Outdated = class extends Error {};
var HeldSite = class {
	root;
	#around;
	#held = null;
	constructor(root, around) {
		this.root = root;
		this.#around = around;
	}
	async saved(path, isWatched) {
		const held = await this.#held;
		if (held === null) return;
		if (isWatched && isRead(held.site.plan, path)) held.site = held.site.again();
		else this.#held = null;
	}
	left(path, text) {
		if (this.#held !== null && savedText(this.root, path) !== text) this.#held = null;
	}
	async changed(changes) {
		const held = await this.#held;
		if (held === null) return true;
		const { files } = held.site;
		if (!changes.some(({ path, how }) => how !== "gone" && files.has(path))) {
			const now = await filesBelow(this.root);
			if (!changes.some(({ path }) => now.has(path) !== files.has(path))) return false;
		}
		this.#held = null;
		return true;
	}
	async look(path, texts) {
		const { site, options } = await this.#holding(path, texts);
		return {
			site,
			options
		};
	}
	async judge(path, texts, isOld) {
		const held = await this.#holding(path, texts);
		const { site, options } = held;
		const text = texts.get(path) ?? "";
		const isPage = isRead(site.plan, path);
		const world = this.#worldOf(held, isPage ? texts : /* @__PURE__ */ new Map(), path, isOld);
		const request = {
			...held.request,
			paths: [path],
			site
		};
		const nothing = {
			path,
			options,
			site,
			page: null,
			source: null,
			findings: [],
			review: null,
			world,
			request
		};
		if (!isPage && !(isSettings(site, path) && savedText(this.root, path) === text)) return nothing;
		const found = await review(world, request);
		const page = found.pages[0] ?? null;
		const source = page?.source ?? site.sources.get(path) ?? null;
		const findings = found.findings.filter((finding) => finding.path === path);
		return {
			...nothing,
			page,
			source,
			findings,
			review: found
		};
	}
	async askAbout({ review: found, site, world }) {
		const held = await this.#held;
		const urls = (found?.links ?? []).flatMap(({ url, state }) => state === "skipped" && isAsked(url, site) ? [url] : []);
		if (held === null || urls.length === 0) return false;
		await held.links.ask(urls, site, world.today(site.timeZone));
		return true;
	}
	async #holding(path, texts) {
		const held = await (this.#held ?? this.#begin(texts));
		if (held.site.files.has(path) || !isContentPath(path)) return held;
		return this.#begin(texts);
	}
	#begin(texts) {
		const held = this.#read(texts);
		this.#held = held;
		held.catch(() => {
			if (this.#held === held) this.#held = null;
		});
		return held;
	}
	async #read(texts) {
		const around = this.#around;
		const { root } = this;
		const asked = await inLanguageOfSite({
			...around.options,
			command: "check",
			root,
			paths: []
		}, root);
		const disk = new DiskTree(root);
		const pages = new Map([...texts].filter(([path]) => isContentPath(path)));
		const { tree, settings } = ownTree(new OverlayTree(disk, bytesOf(pages)));
		const request = {
			only: asked.only,
			skip: asked.skip,
			exclude: asked.exclude.flatMap(globsOf),
			...asked.config !== null && { configurationPath: asked.config },
			...asked.noBaseline && { baseline: false }
		};
		const { site } = await readSite(tree, settings, {
			...request,
			rules,
			shelf: new PageShelf()
		});
		const options = inLanguageOfContent(asked, { site });
		return {
			disk,
			options,
			history: changedOnOf(root, {
				today: options.asOf,
				cut: () => around.notice(options.locale.cli.cutHistory)
			}),
			saved: /* @__PURE__ */ new Map(),
			links: new LinkKnowledge(disk, around, options),
			request,
			site
		};
	}
	#worldOf({ disk, site, options, history, saved, links }, texts, path, isOld) {
		const today = (timeZone) => options.asOf ?? dayIn(/* @__PURE__ */ new Date(), timeZone);
		const tree = new OverlayTree(disk, bytesOf(texts));
		const now = texts.get(path);
		if (!saved.has(path)) saved.set(path, savedText(this.root, path));
		const lines = new Map(now === void 0 ? [] : [[path, {
			now,
			saved: saved.get(path) ?? ""
		}]]);
		const changedOn = changedOnUnsaved(history, lines, today("UTC"));
		return {
			...ownTree(tree),
			today,
			probe: links.probe(today(site.timeZone)),
			changedOn: (file, line) => changedOn(file, line) ?? options.writtenOn,
			parse: this.#around.parse,
			isStopped: async () => {
				await setImmediate();
				if (isOld()) throw new Outdated();
				return false;
			},
			clock: () => performance.now(),
			cpu: () => process.cpuUsage().user / 1e3
		};
	}
};
function bytesOf(texts) {
	const encoder = new TextEncoder();
	return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
}
async function filesBelow(root) {
	return existsSync(root) ? new Set(await new DiskTree(root).files()) : /* @__PURE__ */ new Set();
}
function savedText(root, path) {
	const file = join(root, path);
	return existsSync(file) ? new TextDecoder().decode(readFileSync(file)) : "";
}
function isSettings(site, path) {
	if (CONFIGURATION_PATHS.includes(path) || site.configurationPath === path) return true;
	const menus = site.menus.map((menu) => menu.path);
	return site.sources.has(path) || site.cms?.path === path || menus.includes(path);
}

// src/cli/lsp/desk.ts
const STILL = 120;
const SETTLED = 300;
var Desk = class {
	#options;
	#sheets = /* @__PURE__ */ new Map();
	#queue = Promise.resolve();
	constructor(options) {
		this.#options = options;
	}
	changed(document) {
		const { uri } = document;
		const sheet = this.#sheets.get(uri);
		if (sheet !== void 0) {
			sheet.document = document;
			this.#schedule(sheet, STILL);
			return;
		}
		const located = this.#options.sites.locate(uri);
		if (located === null) return;
		const opened = {
			uri,
			located,
			document,
			timer: null,
			job: null,
			isToAsk: this.#options.asksLinks
		};
		this.#sheets.set(uri, opened);
		this.#schedule(opened, 0);
	}
	saved(uri) {
		const sheet = this.#sheets.get(uri);
		if (sheet === void 0) return;
		sheet.isToAsk = this.#options.asksLinks;
		const { site, path } = sheet.located;
		this.#enqueue(() => site.saved(path, this.#options.isWatched));
		this.#judgeAll(site, 0);
	}
	closed(uri) {
		const sheet = this.#sheets.get(uri);
		if (sheet === void 0) return;
		if (sheet.timer !== null) clearTimeout(sheet.timer);
		this.#sheets.delete(uri);
		sheet.located.site.left(sheet.located.path, sheet.document.getText());
	}
	async filesChanged(changes) {
		const bySite = /* @__PURE__ */ new Map();
		const folders = /* @__PURE__ */ new Map();
		for (const { uri, how } of changes) {
			if (how !== "gone" && this.#sheets.has(uri)) continue;
			const located = this.#locateAmong(folders, uri);
			if (located === null) continue;
			const known = bySite.get(located.site);
			if (known === void 0) bySite.set(located.site, [{
				path: located.path,
				how
			}]);
			else known.push({
				path: located.path,
				how
			});
		}
		for (const [site, all] of bySite) if (await this.#enqueue(() => site.changed(all))) this.#judgeAll(site, SETTLED);
	}
	#locateAmong(folders, uri) {
		const folder = posix.dirname(uri);
		const first = folders.get(folder);
		if (first !== void 0) {
			const name = basename(fileOf(uri) ?? "");
			return first === null || name === "" ? null : {
				...first,
				path: posix.join(posix.dirname(first.path), name)
			};
		}
		const located = this.#options.sites.locate(uri);
		folders.set(folder, located);
		return located;
	}
	foldersChanged() {
		for (const sheet of [...this.#sheets.values()]) {
			this.closed(sheet.uri);
			this.changed(sheet.document);
		}
	}
	async judged(uri) {
		const sheet = this.#sheets.get(uri);
		if (sheet === void 0) return null;
		if (sheet.timer !== null || sheet.job?.version !== sheet.document.version) this.#begin(sheet);
		return await sheet.job?.result ?? null;
	}
	open(uri) {
		const sheet = this.#sheets.get(uri);
		return sheet === void 0 ? null : {
			located: sheet.located,
			texts: this.#textsOf(sheet.located.site)
		};
	}
	inTurn(work) {
		return this.#enqueue(work);
	}
	#judgeAll(site, delay) {
		for (const sheet of this.#sheets.values()) if (sheet.located.site === site) this.#schedule(sheet, delay);
	}
	#schedule(sheet, delay) {
		if (sheet.timer !== null) clearTimeout(sheet.timer);
		sheet.timer = setTimeout(() => this.#begin(sheet), delay);
	}
	#begin(sheet) {
		if (sheet.timer !== null) clearTimeout(sheet.timer);
		sheet.timer = null;
		const { document } = sheet;
		const { version } = document;
		sheet.job = {
			version,
			result: this.#enqueue(() => this.#judge(sheet, document, version))
		};
	}
	async #judge(sheet, document, version) {
		const { site, path } = sheet.located;
		const isOld = () => this.#sheets.get(sheet.uri) !== sheet || sheet.document.version !== version;
		if (isOld()) return null;
		try {
			const found = await site.judge(path, this.#textsOf(site), isOld);
			if (isOld()) return null;
			this.#options.judged(document, found);
			if (sheet.isToAsk) this.#ask(sheet, found);
			return found;
		} catch (error) {
			if (!(error instanceof Outdated)) this.#options.failed(path, error);
			return null;
		}
	}
	#ask(sheet, found) {
		sheet.isToAsk = false;
		sheet.located.site.askAbout(found).then((isNews) => {
			if (isNews && this.#sheets.get(sheet.uri) === sheet) this.#schedule(sheet, 0);
		}, (error) => this.#options.failed(sheet.located.path, error));
	}
	#textsOf(site) {
		const sheets = [...this.#sheets.values()].filter(({ located }) => located.site === site);
		return new Map(sheets.map(({ located, document }) => [located.path, document.getText()]));
	}
	#enqueue(work) {
		const result = this.#queue.then(work);
		this.#queue = result.catch(() => void 0);
		return result;
	}
};

// src/cli/lsp/document-links.ts
function documentLinks({ review, page, source, site, options }, root) {
	if (review === null || page === null || source === null) return [];
	return review.links.flatMap((link) => {
		const target = targetOf(link.url, page, (url, from) => {
			const found = site.resolve(url, from);
			return found.kind === "page" || found.kind === "file" ? uriOf(join(root, found.path)) : null;
		});
		if (target === null) return [];
		const tooltip = tooltipOf(link, options.locale);
		return link.occurrences.map(({ range }) => ({
			range: editorRange(source, range),
			target,
			tooltip
		}));
	});
}
function targetOf(url, page, own) {
	if (isWebUrl(url)) return parseUrl(url)?.href ?? null;
	return own(url, page);
}
function tooltipOf({ state, reason, checkedAt }, locale) {
	const { links } = locale.editor;
	if (state === "skipped") return links.notAsked;
	const day = checkedAt === null ? [] : [links.checkedOn({ day: checkedAt.slice(0, 10) })];
	return [wordReason(locale, reason), ...day].join(" ");
}

// src/cli/lsp/hover.ts
function hoverAt({ findings, source, options }, position) {
	if (source === null) return null;
	const offset = offsetOf(source, position);
	const here = findings.filter(({ range }) => touches(range, {
		start: offset,
		end: offset
	}));
	const [first] = here;
	if (first === void 0) return null;
	const { locale } = options;
	const told = [...new Set(here.map(({ rule }) => rule))].map((rule) => {
		const why = firstParagraph(readRulePage(rule, locale));
		return [
			`**${locale.rules[rule].summary}**`,
			why,
			`[${locale.editor.rulePage}](${ruleUrl(rule, locale)})`
		].join("\n\n");
	});
	return {
		contents: {
			kind: import_main.MarkupKind.Markdown,
			value: told.join("\n\n---\n\n")
		},
		range: editorRange(source, first.range)
	};
}
function firstParagraph(page) {
	const [, after = ""] = page.split(/^## .*$/m);
	return (after.trim().split(/\n\s*\n/)[0] ?? "").replaceAll("\n", " ");
}

// src/cli/lsp/language.ts
function inLanguageOfEditor(options, asked) {
	if (options.isLocaleAsked || asked === void 0) return options;
	const name = /^(en|fr)(?![a-z])/i.exec(asked)?.[1]?.toLowerCase();
	return {
		...options,
		...languageNamed(name === "en" ? "en" : "fr"),
		isLocaleSaid: name !== void 0
	};
}

// src/cli/lsp/sites.ts
var Sites = class {
	#around;
	#cwd;
	#folders;
	#sites = /* @__PURE__ */ new Map();
	constructor(folders, around, cwd) {
		this.#around = around;
		this.#cwd = cwd;
		this.#folders = filesOf(folders);
	}
	openFolders(added, removed) {
		const gone = new Set(filesOf(removed));
		this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...filesOf(added)];
	}
	locate(uri) {
		const file = fileOf(uri);
		if (file === null || /[\\/](?:node_modules|\.git)[\\/]/.test(file)) return null;
		const { options } = this.#around;
		const root = options.root === null ? null : resolve(this.#cwd, options.root);
		const cwd = this.#folders.filter((folder) => !/^\.\.(?:[\\/]|$)/.test(relative(folder, file))).sort((one, other) => other.length - one.length)[0] ?? dirname(file);
		try {
			const found = findRoot({
				...options,
				root,
				paths: [file],
				stdin: true
			}, cwd);
			const [path] = found.paths;
			return path === void 0 ? null : {
				site: this.#siteAt(found.root),
				path
			};
		} catch (error) {
			if (error instanceof InputError) return null;
			throw error;
		}
	}
	#siteAt(root) {
		const known = this.#sites.get(root);
		if (known !== void 0) return known;
		const site = new HeldSite(root, this.#around);
		this.#sites.set(root, site);
		return site;
	}
};
function filesOf(uris) {
	return uris.flatMap((uri) => fileOf(uri) ?? []);
}

// src/cli/lsp/serve.ts
const HOW = {
	[import_main.FileChangeType.Created]: "new",
	[import_main.FileChangeType.Changed]: "other",
	[import_main.FileChangeType.Deleted]: "gone"
};
function serve(connection, around, cwd) {
	const documents = new import_main.TextDocuments(TextDocument);
	const unread = /* @__PURE__ */ new Set();
	connection.onInitialize((params) => {
		const options = inLanguageOfEditor(around.options, params.locale);
		const sites = new Sites(foldersOf(params), {
			...around,
			options
		}, cwd);
		const desk = new Desk({
			sites,
			asksLinks: options.asksLinks,
			isWatched: watches(params),
			judged: ({ uri, version }, found) => {
				const { path, review } = found;
				if (review === null && isContentPath(path) && !unread.has(uri)) {
					unread.add(uri);
					connection.console.info(found.options.locale.editor.notRead({ path }));
				}
				letGo(connection.sendDiagnostics({
					uri,
					version,
					diagnostics: diagnosticsOf(found)
				}));
			},
			failed: (path, error) => {
				const stack = String(error instanceof Error ? error.stack : error);
				connection.console.error(`${options.locale.editor.failed({
					path,
					url: ISSUES
				})}\n${stack}`);
			}
		});
		follow(connection, documents, {
			desk,
			sites,
			params
		});
		answer(connection, documents, desk, {
			params,
			parse: around.parse
		});
		return capabilities();
	});
	documents.listen(connection);
	connection.listen();
}
function foldersOf({ workspaceFolders, rootUri }) {
	if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => uri);
	return rootUri === null ? [] : [rootUri];
}
function letGo(told) {
	told.catch(() => void 0);
}
function watches({ capabilities: client }) {
	return client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}
function capabilities() {
	return {
		serverInfo: {
			name: "relecture",
			version: VERSION
		},
		capabilities: {
			positionEncoding: "utf-16",
			textDocumentSync: {
				openClose: true,
				change: import_main.TextDocumentSyncKind.Incremental,
				save: { includeText: false }
			},
			hoverProvider: true,
			codeActionProvider: { codeActionKinds: [import_main.CodeActionKind.QuickFix, FIX_ALL] },
			documentLinkProvider: {},
			completionProvider: { triggerCharacters: [" "] },
			workspace: { workspaceFolders: {
				supported: true,
				changeNotifications: true
			} }
		}
	};
}
function follow(connection, documents, { desk, sites, params }) {
	documents.onDidChangeContent(({ document }) => desk.changed(document));
	documents.onDidSave(({ document }) => desk.saved(document.uri));
	documents.onDidClose(({ document }) => {
		desk.closed(document.uri);
		letGo(connection.sendDiagnostics({
			uri: document.uri,
			diagnostics: []
		}));
	});
	connection.onDidChangeWatchedFiles(({ changes }) => desk.filesChanged(changes.map(({ uri, type }) => ({
		uri,
		how: HOW[type]
	}))));
	connection.onInitialized(() => {
		if (watches(params)) letGo(connection.client.register(import_main.DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] }));
		if (params.capabilities.workspace?.workspaceFolders === true) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
			const uris = (folders) => folders.map(({ uri }) => uri);
			sites.openFolders(uris(added), uris(removed));
			desk.foldersChanged();
		});
	});
}
function answer(connection, documents, desk, { params, parse }) {
	const knowsVersions = params.capabilities.workspace?.workspaceEdit?.documentChanges === true;
	connection.onHover(async ({ textDocument, position }) => {
		const judged = await desk.judged(textDocument.uri);
		return judged === null ? null : hoverAt(judged, position);
	});
	connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
		const judged = await desk.judged(uri);
		const root = desk.open(uri)?.located.site.root;
		return judged === null || root === void 0 ? [] : documentLinks(judged, root);
	});
	connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
		const judged = await desk.judged(uri);
		const root = desk.open(uri)?.located.site.root;
		const version = documents.get(uri)?.version;
		if (judged === null || root === void 0 || version === void 0) return [];
		const asked = {
			uri,
			version: knowsVersions ? version : null,
			range,
			only: context.only
		};
		return desk.inTurn(() => actionsFor(judged, root, asked));
	});
	connection.onCompletion(async ({ textDocument: { uri }, position, context }) => {
		const document = documents.get(uri);
		const open = desk.open(uri);
		if (document === void 0 || open === null) return [];
		const text = document.getText();
		const offset = document.offsetAt(position);
		if (context?.triggerCharacter === " " && !/(?:^|\n)[ \t]*(?:-|[^\s:]+:) $/.test(text.slice(0, offset).slice(-200))) return [];
		const { site, path } = open.located;
		const { complete } = await import("./complete.js");
		return desk.inTurn(async () => {
			const { site: known, options } = await site.look(path, open.texts);
			return complete({
				path,
				text,
				offset,
				site: known,
				parse,
				locale: options.locale
			});
		});
	});
}

// src/cli/lsp/lsp.ts
function lsp(asked, cwd, env) {
	const options = withWholeNames(asked);
	const folder = options.asksLinks && options.cache === null ? mkdtempSync(join(tmpdir(), "relecture-")) : null;
	if (folder !== null) process.once("exit", () => rmSync(folder, {
		recursive: true,
		force: true
	}));
	const connection = (0, import_main.createConnection)(process.stdin, process.stdout);
	const cache = options.cache === null ? folder : resolve(cwd, options.cache);
	const notice = (sentence) => connection.console.log(sentence);
	serve(connection, {
		options,
		env,
		cache,
		notice,
		parse: createParserApart()
	}, cwd);
	return new Promise(() => void 0);
}

export { lsp };