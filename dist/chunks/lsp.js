import { n as require_main, t as TextDocument } from "./languageserver.js";
import { i as openProbe, n as createParserApart, o as changedOnOf } from "./quick-parser.js";
import { r as withWholeNames } from "./session.js";
import { n as isContentPath } from "./find-pages.js";
import { t as ISSUES } from "./issues.js";
import { t as VERSION } from "./version.js";
import { i as diffLines } from "./libesm.js";
import { t as Source } from "./source.js";
import { n as wordFix, r as wordReason, t as wordFinding } from "./word.js";
import { n as mend } from "./mend.js";
import { n as ruleUrl } from "./rule-page.js";
import { a as uriOf, i as touches, n as fileOf, r as offsetOf, t as editorRange } from "./places2.js";
import { n as globsOf } from "./glob.js";
import { t as CONFIGURATION_PATHS } from "./read.js";
import { t as OverlayTree } from "./overlay-tree.js";
import { m as PageShelf, t as readSite, u as isRead } from "./read-site.js";
import { n as ownTree } from "./trusted-tree.js";
import { n as dayIn } from "./day.js";
import { o as isAsked } from "./summarise.js";
import { t as review } from "./review.js";
import { t as rules } from "./rules.js";
import { t as DiskTree } from "./disk.js";
import { n as changedOnUnsaved } from "./world.js";
import { n as inLanguageOfPages, r as inLanguageOfSite } from "./site-language2.js";
import { t as parseUrl } from "./parse-url.js";
import { a as isWebUrl } from "./urls.js";
import { t as readRulePage } from "./rule-page-text.js";
import { r as languageNamed } from "./options.js";
import { t as InputError } from "./input-error.js";
import { t as findRoot } from "./site-root.js";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { tmpdir } from "node:os";

// src/cli/lsp/diagnostics.ts
var import_main = require_main();
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
		const options = await inLanguageOfPages(asked, tree, site);
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