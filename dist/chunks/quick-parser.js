import { t as InputError } from "./input-error.js";
import { i as gitEnvironment, n as git, r as gitArguments, t as GitTrouble } from "./git.js";
import { r as wordReason } from "./word.js";
import { i as adoptMdxReader } from "./rules.js";
import { n as isContentPath, t as CONTENT_ENDINGS } from "./find-pages.js";
import { t as adoptQuickParser } from "./markdown.js";
import { n as honestTime, t as LONG } from "./risk.js";
import { randomUUID } from "node:crypto";
import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, deflateRawSync, inflateRawSync } from "node:zlib";
import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { tmpdir } from "node:os";

// src/world/git/author-times.ts
const COMMITS = 300;
async function authorTimesOf(root) {
	try {
		return (await git(root, [
			"log",
			`--max-count=${COMMITS}`,
			"--format=%aI"
		])).toString().split("\n").filter(Boolean);
	} catch (error) {
		if (!(error instanceof GitTrouble)) throw error;
		return [];
	}
}

// src/world/git/first-said.ts
const KNOWN_AGAIN = 20;
const LONGEST = 2e3;
const SAME = .6;
const MANY = 200;
const DATED = /^(?:\d+\p{L}*|janv\p{L}*|f[eé]v\p{L}*|mars|avr\p{L}*|mai|juin|juil\p{L}*|ao[uû]t|sept\p{L}*|oct\p{L}*|nov\p{L}*|d[eé]c\p{L}*|jan(?:uary)?|feb\p{L}*|march|apr(?:il)?|may|june?|july?|aug\p{L}*|printemps|été|automne|hiver|rentrée|spring|summer|autumn|winter)$/u;
function wordsOf({ text }) {
	return text.slice(0, LONGEST).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function inherit(gone, come) {
	if (gone.length === 0 || come.length === 0 || gone.length + come.length > MANY) return come;
	const dayOf = /* @__PURE__ */ new Map();
	const others = [];
	for (const line of gone) for (const word of wordsOf(line)) dayOf.set(word, later(dayOf.get(word), line.day, dayOf.has(word)));
	for (const line of come) {
		const words = wordsOf(line);
		const known = words.filter((word) => dayOf.has(word));
		const dates = words.filter((word) => DATED.test(word));
		if (words.length === 0 || known.length < words.length * SAME || dates.some((word) => !dayOf.has(word))) others.push(line);
		else line.day = latest((dates.length > 0 ? dates : known).map((word) => dayOf.get(word) ?? null));
	}
	return others;
}
function later(known, day, isKnown) {
	if (!isKnown || known === void 0) return day;
	return known === null || day === null ? null : known > day ? known : day;
}
function latest(days) {
	return days.reduce((last, day) => last === null || day === null ? null : last > day ? last : day, days[0] ?? null);
}
var Moved = class {
	#gone = /* @__PURE__ */ new Map();
	#come = [];
	takenAway(lines) {
		for (const line of lines) {
			const key = wordsOf(line).join(" ");
			if (key.length >= KNOWN_AGAIN) this.#gone.set(key, line.day);
		}
	}
	brought(lines) {
		this.#come.push(...lines);
	}
	settle() {
		if (this.#gone.size > 0) for (const line of this.#come) {
			const key = wordsOf(line).join(" ");
			if (key.length >= KNOWN_AGAIN && this.#gone.has(key)) line.day = this.#gone.get(key) ?? null;
		}
		this.#gone.clear();
		this.#come.length = 0;
	}
};

// src/world/git/run-git.ts
const MAX_OUTPUT_BYTES = 536870912;
const TIMEOUT_MS = 36e5;
function gitIn(root, { until = Number.POSITIVE_INFINITY, left = () => {} } = {}) {
	return (args) => {
		return runGit(root, args, Math.min(TIMEOUT_MS, Math.max(1, Math.round(until - performance.now()))), left);
	};
}
const LEFT = /* @__PURE__ */ new Set([
	"ETIMEDOUT",
	"EAGAIN",
	"ENOMEM",
	"EMFILE",
	"ENFILE"
]);
function runGit(root, args, timeout, left) {
	try {
		return execFileSync("git", gitArguments(root, args), {
			env: gitEnvironment({ GIT_NO_LAZY_FETCH: "1" }),
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			maxBuffer: MAX_OUTPUT_BYTES,
			timeout
		});
	} catch (error) {
		const { code, signal } = error;
		if (code !== "ENOBUFS" && (LEFT.has(code ?? "") || typeof signal === "string")) left();
		return null;
	}
}
function dayOfSeconds(seconds) {
	const moment = /* @__PURE__ */ new Date(seconds * 1e3);
	const text = Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
	return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

// src/world/git/replay.ts
const PATCHES = [
	"-p",
	"-U0",
	"-M",
	"-w",
	"--relative",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--diff-algorithm=myers",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
function replay(git, { whole, today }, paths) {
	const order = [
		"--first-parent",
		"-m",
		"--reverse",
		"--format=%x00%ct %p"
	];
	const patterns = paths?.map((path) => `:(literal)${path}`) ?? contentPatterns(git);
	if (patterns.length === 0) return /* @__PURE__ */ new Map();
	const log = git([
		"-c",
		"log.showRoot=true",
		"log",
		...order,
		...PATCHES,
		"--",
		...patterns
	]);
	const uncommitted = git([
		"diff",
		"HEAD",
		...PATCHES,
		"--",
		...patterns
	]);
	if (log === null || uncommitted === null) return null;
	const files = new Replay(whole);
	files.apply(log);
	files.day = today;
	files.apply(uncommitted);
	return files.lines;
}
function contentPatterns(git) {
	const files = git(["ls-files", "-z"])?.toString().toLowerCase() ?? "";
	return CONTENT_ENDINGS.filter((ending) => files.includes(`.${ending}\0`)).map((ending) => `:(icase)*.${ending}`);
}
var Replay = class {
	lines = /* @__PURE__ */ new Map();
	day = null;
	#whole;
	#from = "";
	#path = "";
	#left = 0;
	#gone = [];
	#come = [];
	#at = 0;
	#moved = new Moved();
	constructor(whole) {
		this.#whole = whole;
	}
	apply(patches) {
		for (let start = 0; start < patches.length;) {
			const newline = patches.indexOf(10, start);
			const end = newline < 0 ? patches.length : newline;
			if (this.#left > 0) this.#line(patches, start, end);
			else if (isHeader(patches[start])) this.#header(patches.toString("utf8", start, end));
			start = end + 1;
		}
		this.#moved.settle();
	}
	#line(patches, start, end) {
		if (patches[start] === BACKSLASH) return;
		if (patches[start] === PLUS) this.#come.push({
			text: patches.toString("utf8", start + 1, end),
			day: this.day
		});
		this.#left--;
		if (this.#left > 0 || this.#path === "") return;
		const lines = this.lines.get(this.#path) ?? [];
		this.lines.set(this.#path, [
			...lines.slice(0, this.#at),
			...this.#come,
			...lines.slice(this.#at + this.#gone.length)
		]);
		this.#moved.takenAway(this.#gone);
		this.#moved.brought(inherit(this.#gone, this.#come));
	}
	#header(line) {
		if (line.startsWith("\0")) this.#commit(line.slice(1).trim().split(" "));
		else if (line.startsWith("--- ")) this.#from = pathOf(line.slice(4), "a/");
		else if (line.startsWith("+++ ")) this.#open(pathOf(line.slice(4), "b/"));
		else if (line.startsWith("rename from ")) this.#from = unquote(line.slice(12));
		else if (line.startsWith("rename to ")) this.#rename(unquote(line.slice(10)));
		else if (line.startsWith("Binary files ")) this.#forget(line);
		else if (line.startsWith("@@ ")) this.#hunk(line);
	}
	#commit([seconds, ...parents]) {
		this.#moved.settle();
		const isBoundary = !this.#whole && parents.length === 0;
		this.day = isBoundary ? null : dayOfSeconds(Number(seconds));
	}
	#open(path) {
		if (path === "") {
			this.#moved.takenAway(this.lines.get(this.#from) ?? []);
			this.lines.delete(this.#from);
		}
		this.#path = path;
	}
	#rename(path) {
		const lines = this.lines.get(this.#from) ?? [];
		this.lines.delete(this.#from);
		this.lines.set(path, lines);
	}
	#forget(line) {
		const path = / and "?b\/(.*?)"? differ$/.exec(line)?.[1];
		if (path !== void 0) this.lines.delete(path);
	}
	#hunk(line) {
		const [, , removed = "1", at = "0", added = "1"] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
		const [gone, come] = [Number(removed), Number(added)];
		this.#left = gone + come;
		this.#at = come === 0 ? Number(at) : Number(at) - 1;
		this.#gone = (this.lines.get(this.#path) ?? []).slice(this.#at, this.#at + gone);
		this.#come = [];
	}
};
const PLUS = 43;
const BACKSLASH = 92;
function isHeader(byte) {
	return byte === 0 || byte === 45 || byte === 43 || byte === 114 || byte === 66 || byte === 64;
}
function pathOf(name, prefix) {
	const path = unquote(name.replace(/\t$/, ""));
	return path.startsWith(prefix) ? path.slice(prefix.length) : "";
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
function unquote(name) {
	if (!name.startsWith("\"")) return name;
	const bytes = [];
	for (const [whole, code] of name.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/gsu)) if (code === void 0) bytes.push(...Buffer.from(whole));
	else if (/^[0-7]{3}$/.test(code)) bytes.push(Number.parseInt(code, 8));
	else bytes.push(...Buffer.from(ESCAPES[code] ?? code));
	return Buffer.from(bytes).toString();
}

// src/world/git/changed-on.ts
const FEW = 3;
const ORIGINS = 50;
const HISTORY = .6;
function changedOnOf(root, { cut = () => {}, today = null, ...time } = {}) {
	const git = gitIn(root, time);
	const now = today ?? dayOfSeconds(Date.now() / 1e3);
	const files = /* @__PURE__ */ new Map();
	let depth = null;
	let all = null;
	const daysOf = (path) => {
		const known = files.get(path);
		if (known !== void 0) return known;
		const whole = depth === "whole";
		if (isContentPath(path) && files.size >= FEW) all ??= replay(git, {
			whole,
			today: now
		}) ?? "unreadable";
		if (all !== null && all !== "unreadable" && isContentPath(path)) return all;
		const read = replay(git, {
			whole,
			today: now
		}, namesOf(git, path)) ?? /* @__PURE__ */ new Map();
		files.set(path, read);
		return read;
	};
	return (path, line) => {
		depth ??= depthOf(git, cut);
		return depth === "none" ? null : daysOf(path).get(path)?.[line - 1]?.day ?? null;
	};
}
function depthOf(git, cut) {
	const isShallow = String(git(["rev-parse", "--is-shallow-repository"]) ?? "").trim() === "true";
	if (isShallow) cut();
	if (Number(git([
		"rev-list",
		"--count",
		"--max-count=2",
		"HEAD"
	]) ?? 0) < 2) return "none";
	return isShallow ? "cut" : "whole";
}
function namesOf(git, path) {
	const entries = (git([
		...[
			"log",
			"--follow",
			"--first-parent",
			"-m",
			"--relative",
			"--name-only",
			"-z",
			"--format=%x01%H"
		],
		"--",
		path
	])?.toString() ?? "").split("").filter((entry) => entry !== "");
	const names = /* @__PURE__ */ new Set([path, ...entries.flatMap((entry) => entry.split("\0").slice(1).map(bare))]);
	const birth = entries.at(-1)?.split("\0")[0]?.trim() ?? "";
	if (birth !== "") {
		const beside = git([...[
			"diff-tree",
			"-r",
			"-m",
			"--first-parent",
			"--relative",
			"--name-only",
			"-z",
			"--no-commit-id"
		], birth])?.toString().split("\0").filter((name) => name !== "") ?? [];
		if (beside.length <= ORIGINS) for (const name of beside) names.add(name);
	}
	names.delete("");
	return [...names];
}
function bare(name) {
	return name.replace(/^\n/, "");
}

// src/world/open-probe.ts
async function openProbe(site, request) {
	const { createProbe, parseResolve, ResolveMapError } = await import("./probe.js");
	const resolve = (() => {
		try {
			return parseResolve(request.env["RELECTURE_RESOLVE"]);
		} catch (error) {
			if (!(error instanceof ResolveMapError)) throw error;
			throw new InputError(request.locale.cli.usage.resolve({ value: error.entry }));
		}
	})();
	const cache = request.cache === null ? null : (await import("./cache-file.js")).createCacheFile(request.cache);
	const theirs = request.tree === void 0 ? null : await readTheirs(site, request.tree, request);
	const probe = createProbe({
		today: request.today,
		configuration: {
			...theirs?.links,
			...site.configuration.links
		},
		resolve,
		cache,
		...request.asks === false && { asks: false },
		notice: (reason) => request.notice(wordReason(request.locale, reason)),
		...request.progress && { progress: request.progress }
	});
	const all = async (urls, until) => {
		try {
			return await probe.probe(urls, {
				...until !== null && { deadline: until },
				...request.signal && { signal: request.signal }
			});
		} finally {
			await probe.close();
		}
	};
	const ask = Object.assign(all, { begin: probe.begin });
	return theirs === null ? ask : (await import("./honour-markdown-link-check.js")).honourMarkdownLinkCheck(ask, theirs);
}
async function readTheirs(site, tree, { env, variables, locale, notice }) {
	const { findMarkdownLinkCheck } = await import("./honour-markdown-link-check.js");
	const found = await findMarkdownLinkCheck(tree, site.files, {
		env,
		named: variables
	});
	if (found === null) return null;
	const { path, settings, withheld } = found;
	for (const name of withheld) notice(locale.linkTable.withheld({
		path,
		name
	}));
	if (settings === null) notice(locale.linkTable.unreadable({ path }));
	for (const key of new Set(settings?.troubles)) notice(locale.linkTable.notHonoured({
		path,
		key
	}));
	return settings;
}

// src/world/spill.ts
const closing = new FinalizationRegistry((descriptor) => closeSync(descriptor));
var Spill = class Spill {
	#descriptor;
	#size = 0;
	constructor(descriptor) {
		this.#descriptor = descriptor;
		closing.register(this, descriptor);
	}
	static open() {
		const path = join(tmpdir(), `relecture-spill-${process.pid}-${randomUUID()}`);
		try {
			const descriptor = openSync(path, "wx+", 384);
			unlinkSync(path);
			return new Spill(descriptor);
		} catch {
			return null;
		}
	}
	put(bytes) {
		const start = this.#size;
		try {
			for (let done = 0; done < bytes.length;) done += writeSync(this.#descriptor, bytes, done, bytes.length - done, start + done);
		} catch {
			return null;
		}
		const { length } = bytes;
		this.#size += length;
		return () => this.#read(start, length);
	}
	#read(start, length) {
		const bytes = new Uint8Array(length);
		for (let done = 0; done < length;) {
			const read = readSync(this.#descriptor, bytes, done, length - done, start + done);
			if (read === 0) throw new Error("a temporary file was cut");
			done += read;
		}
		return bytes;
	}
};

// src/world/pack.ts
const PLAIN = 16e6;
const BIG_SITE = 8e6;
const HUGE_SITE = 32e6;
const LARGE_PAGE = 2e5;
const [DOUBLE, THIRD] = [100, 30];
function createPack() {
	let kept = 0;
	let spill;
	let growth = Number.POSITIVE_INFINITY;
	const tidy = (percent) => {
		if (percent < growth) setFlagsFromString(`--heap-growing-percent=${percent}`);
		growth = Math.min(growth, percent);
	};
	return (bytes) => {
		kept += bytes.length;
		if (kept > HUGE_SITE || bytes.length > LARGE_PAGE) tidy(THIRD);
		else if (kept > BIG_SITE) tidy(DOUBLE);
		if (kept <= PLAIN) return keep(bytes);
		if (spill === void 0) spill = Spill.open();
		return spill?.put(bytes) ?? compress(bytes);
	};
}
function keep(bytes) {
	return () => bytes;
}
function compress(bytes) {
	const packed = deflateRawSync(bytes, { level: 1 });
	return () => inflateRawSync(packed);
}

// src/world/parse-apart.ts
const CPU_LIMIT = 3e3;
const WALL_LIMIT = 36e5;
const ROUND = 250;
function createParserApart() {
	let idle = null;
	return async (text, options, until) => {
		const worker = idle ?? startWorker();
		idle = null;
		worker.ref();
		const { tree, alive } = await parseIn(worker, {
			text,
			options
		}, until);
		if (alive && idle === null && text.length < 2e5) {
			worker.unref();
			idle = worker;
		} else worker.terminate();
		return tree;
	};
}
function startWorker() {
	return new Worker(new URL("./worker.js", workerBase()), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
}
function parseIn(worker, asked, until) {
	return new Promise((resolve, reject) => {
		const settle = (done) => {
			clearInterval(timer);
			worker.off("message", onMessage).off("error", onError);
			done();
		};
		const giveUp = () => {
			worker.on("error", () => {});
			settle(() => resolve({
				tree: null,
				alive: false
			}));
		};
		const onMessage = (tree) => settle(() => resolve({
			tree,
			alive: true
		}));
		const onError = (error) => {
			if (error.code === "ERR_WORKER_OUT_OF_MEMORY" || error instanceof RangeError) giveUp();
			else settle(() => reject(error));
		};
		const limit = CPU_LIMIT + honestTime(asked.text);
		const before = process.cpuUsage();
		const end = Math.min(until, performance.now() + WALL_LIMIT);
		const timer = setInterval(() => {
			const { user, system } = process.cpuUsage(before);
			if ((user + system) / 1e3 > limit || performance.now() > end) giveUp();
		}, ROUND);
		worker.on("message", onMessage).on("error", onError);
		worker.postMessage(asked);
	});
}
function workerBase() {
	return import.meta.url.replace(/\/chunks\/[^/]*$/, "/");
}

// src/content/markdown/arena.ts
var Arena = class {
	#bytes;
	#view;
	#nodes;
	#size;
	#children;
	#fields;
	#pool;
	#ascii;
	constructor(bytes) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (this.#word(HEADER.magic) !== MAGIC || this.#word(HEADER.kind) !== MDAST) throw new Error("not a tree of satteri");
		this.#size = this.#word(HEADER.nodeSize);
		this.#nodes = this.#word(HEADER.nodes);
		this.#children = this.#word(HEADER.children);
		this.#fields = this.#word(HEADER.fields);
		this.#pool = this.#word(HEADER.pool);
		const pool = DECODER.decode(bytes.subarray(this.#pool, this.#pool + this.#word(HEADER.poolLength)));
		this.#ascii = pool.length === this.#word(HEADER.poolLength) ? pool : null;
	}
	tree() {
		const root = this.#node(0);
		if (root === null) return null;
		const waiting = [[root, 0]];
		for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
			const [node, id] = next;
			if (!("children" in node)) continue;
			const base = this.#baseOf(id);
			const first = this.#children + 4 * this.#word(base + NODE.firstChild);
			const count = this.#word(base + NODE.childCount);
			const children = new Array(count);
			for (let rank = 0; rank < count; rank++) {
				const childId = this.#word(first + 4 * rank);
				const child = this.#node(childId);
				if (child === null) return null;
				children[rank] = child;
				waiting.push([child, childId]);
			}
			node.children = children;
		}
		return root;
	}
	#node(id) {
		const base = this.#baseOf(id);
		const line = this.#word(base + NODE.startLine);
		if (line === 0) return null;
		const start = {
			line,
			column: this.#word(base + NODE.startColumn),
			offset: this.#word(base + NODE.start)
		};
		const end = {
			line: this.#word(base + NODE.endLine),
			column: this.#word(base + NODE.endColumn),
			offset: this.#word(base + NODE.end)
		};
		const make = KINDS[this.#view.getUint8(base + NODE.kind)];
		if (make === void 0) return null;
		const node = make(new Fields(this, this.#fields + this.#word(base + NODE.fields)));
		node.position = {
			start,
			end
		};
		return node;
	}
	#baseOf(id) {
		return this.#nodes + id * this.#size;
	}
	#word(at) {
		return this.#view.getUint32(at, true);
	}
	byte(at) {
		return this.#view.getUint8(at);
	}
	word(at) {
		return this.#word(at);
	}
	string(at) {
		const length = this.#word(at + 4);
		if (length === 0) return "";
		const start = this.#word(at);
		if (this.#ascii !== null) return this.#ascii.slice(start, start + length);
		return DECODER.decode(this.#bytes.subarray(this.#pool + start, this.#pool + start + length));
	}
};
var Fields = class {
	#arena;
	#at;
	constructor(arena, at) {
		this.#arena = arena;
		this.#at = at;
	}
	byte(offset) {
		return this.#arena.byte(this.#at + offset);
	}
	word(offset) {
		return this.#arena.word(this.#at + offset);
	}
	text(offset) {
		return this.#arena.string(this.#at + offset);
	}
	maybe(offset) {
		return this.text(offset) || null;
	}
};
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const MAGIC = 1380009037;
const MDAST = 1;
const HEADER = {
	magic: 0,
	kind: 4,
	nodeSize: 8,
	nodes: 16,
	children: 24,
	fields: 32,
	poolLength: 36,
	pool: 40
};
const NODE = {
	kind: 4,
	start: 12,
	end: 16,
	startLine: 20,
	startColumn: 24,
	endLine: 28,
	endColumn: 32,
	firstChild: 36,
	childCount: 40,
	fields: 44
};
const REFERENCES = [
	"shortcut",
	"collapsed",
	"full"
];
const ALIGNMENTS = [
	null,
	"left",
	"right",
	"center"
];
function named(fields, offset) {
	return {
		identifier: fields.text(offset),
		label: fields.text(offset + 8)
	};
}
const KINDS = {
	0: () => ({
		type: "root",
		children: []
	}),
	1: () => ({
		type: "paragraph",
		children: []
	}),
	2: (fields) => ({
		type: "heading",
		depth: fields.byte(0),
		children: []
	}),
	3: () => ({ type: "thematicBreak" }),
	4: () => ({
		type: "blockquote",
		children: []
	}),
	5: (fields) => {
		const ordered = fields.byte(4) !== 0;
		return {
			type: "list",
			ordered,
			start: ordered ? fields.word(0) : null,
			spread: fields.byte(5) !== 0,
			children: []
		};
	},
	6: (fields) => ({
		type: "listItem",
		spread: fields.byte(1) !== 0,
		checked: fields.byte(0) === 2 ? null : fields.byte(0) === 1,
		children: []
	}),
	7: (fields) => ({
		type: "html",
		value: fields.text(0)
	}),
	8: (fields) => ({
		type: "code",
		lang: fields.maybe(0),
		meta: fields.maybe(8),
		value: fields.text(16)
	}),
	9: (fields) => ({
		type: "definition",
		...named(fields, 16),
		title: fields.maybe(8),
		url: fields.text(0)
	}),
	10: (fields) => ({
		type: "text",
		value: fields.text(0)
	}),
	11: () => ({
		type: "emphasis",
		children: []
	}),
	12: () => ({
		type: "strong",
		children: []
	}),
	13: (fields) => ({
		type: "inlineCode",
		value: fields.text(0)
	}),
	14: () => ({ type: "break" }),
	15: (fields) => ({
		type: "link",
		title: fields.maybe(8),
		url: fields.text(0),
		children: []
	}),
	16: (fields) => ({
		type: "image",
		title: fields.maybe(16),
		url: fields.text(0),
		alt: fields.text(8)
	}),
	17: (fields) => ({
		type: "linkReference",
		...named(fields, 0),
		referenceType: kindOf(fields),
		children: []
	}),
	18: (fields) => ({
		type: "imageReference",
		...named(fields, 0),
		referenceType: kindOf(fields),
		alt: fields.text(20)
	}),
	19: (fields) => ({
		type: "footnoteDefinition",
		...named(fields, 0),
		children: []
	}),
	20: (fields) => ({
		type: "footnoteReference",
		...named(fields, 0)
	}),
	21: (fields) => ({
		type: "table",
		align: Array.from({ length: fields.word(0) }, (_, column) => ALIGNMENTS[fields.byte(4 + column)] ?? null),
		children: []
	}),
	22: () => ({
		type: "tableRow",
		children: []
	}),
	23: () => ({
		type: "tableCell",
		children: []
	}),
	24: () => ({
		type: "delete",
		children: []
	})
};
function kindOf(fields) {
	return REFERENCES[fields.byte(16)] ?? "shortcut";
}

// src/content/markdown/like-micromark.ts
function isPlainText(text) {
	return !/[\p{Cs}\0\uFEFF]|[*_~]{4}|\*_|_\*/u.test(text);
}
function isLikeMicromark(root, text, { indentedCode = true }) {
	const raw = /* @__PURE__ */ new Set();
	const waiting = [root];
	for (let parent = waiting.pop(); parent !== void 0; parent = waiting.pop()) for (const [rank, node] of parent.children.entries()) {
		if (isReadOtherwise(node, text, parent, parent.children[rank + 1])) return false;
		if (!indentedCode && (node.type === "code" || node.type === "html") && node.position !== void 0) for (let line = node.position.start.line + 1; line <= node.position.end.line; line++) raw.add(line);
		if ("children" in node) waiting.push(node);
	}
	return indentedCode || !text.split(/\r\n?|\n/).some((line, at) => INDENTED.test(line) && (!raw.has(at + 1) || FENCE.test(line)));
}
const INDENTED = /(?:^|[>*+\-.)])[ \t]*(?: {4}|\t)[ \t]*\S/;
const FENCE = /^\s*(?:`{3}|~{3})/;
function isReadOtherwise(node, text, parent, next) {
	const written = sourceOf(node, text);
	const isInside = parent.type !== "root";
	switch (node.type) {
		case "code": return !/^[`~]/.test(written) || isInside && !/(?:`{3}|~{3})\s*$/.test(written.slice(3));
		case "html": return isInside && parent.type !== "paragraph" && written.includes("\n") ? true : isInside && isLineAfter(node, next);
		case "listItem": return node.checked != null && (!beginsWithWords(node) || /\n\s*</.test(written));
		case "footnoteDefinition": return written.includes("\n") || isLineAfter(node, next);
		case "definition": return next?.type !== "definition" && isLineAfter(node, next);
		case "paragraph": return isInside && /\n *\t/.test(written);
		case "link": return isDoubtful(node, parent, text);
		case "table": return !text.includes("|") || /^[ >]*</m.test(written) || isLineAfter(node, next);
		default: return false;
	}
}
function sourceOf({ position }, text) {
	return position === void 0 ? "" : text.slice(position.start.offset, position.end.offset);
}
function isLineAfter(node, next) {
	return next?.position !== void 0 && next.position.start.line === (node.position?.end.line ?? 0) + 1;
}
function beginsWithWords(item) {
	const [first] = item.children;
	const words = first?.type === "paragraph" ? first.children[0] : void 0;
	return words?.type === "text" && words.position?.start.line === item.position?.start.line;
}
function isDoubtful(link, parent, text) {
	const written = sourceOf(link, text);
	if (/^[[<]/.test(written)) return false;
	const before = text.slice(parent.position?.start.offset ?? 0, link.position?.start.offset);
	const end = link.position?.end.offset ?? 0;
	return /[^ \t\r\n]$/.test(before) || before.includes("[") || /\||[_*~]$/.test(written) || /^\S*[_*~|]/.test(text.slice(end, end + 200));
}

// src/world/quick-parser.ts
const GFM = 2078;
let started = null;
function startQuickParser() {
	started ??= loadReaders().then(({ parse, readMdx }) => {
		adoptQuickParser(parse);
		adoptMdxReader(readMdx);
	});
	return started;
}
async function loadReaders(file = fileOf(import.meta.url)) {
	if (file === null || !existsSync(file)) return {
		parse: null,
		readMdx: null
	};
	const { startSatteri } = await import("./satteri.js");
	const satteri = await startSatteri(brotliDecompressSync(readFileSync(file)));
	let isSound = true;
	return {
		parse(text, options) {
			if (!isSound || !isPlainText(text)) return null;
			try {
				const tree = treeOf(satteri, text);
				return tree !== null && isLikeMicromark(tree, text, options) ? tree : null;
			} catch {
				isSound = false;
				return null;
			}
		},
		readMdx(text) {
			if (!isSound) return null;
			try {
				satteri.dropHandle(satteri.createMdxMdastHandle(text, GFM, true));
				return null;
			} catch (error) {
				const said = error instanceof Error && /^\d+:\d+: /.test(error.message) ? error.message : null;
				isSound = said !== null;
				return said;
			}
		}
	};
}
function treeOf(satteri, text) {
	const handle = satteri.createMdastHandle(text, GFM, true);
	try {
		return new Arena(satteri.serializeHandle(handle)).tree();
	} finally {
		satteri.dropHandle(handle);
	}
}
function fileOf(url) {
	const root = /^(.*\/)(?:dist|src)\//.exec(url)?.[1];
	return root === void 0 ? null : fileURLToPath(new URL("vendor/satteri/satteri.wasm.br", root));
}

export { HISTORY as a, openProbe as i, createParserApart as n, changedOnOf as o, createPack as r, authorTimesOf as s, startQuickParser as t };