import { t as InputError } from "./input-error.js";
import { i as gitEnvironment, r as gitArguments } from "./git.js";
import { r as wordReason } from "./word.js";
import { n as CONTENT_ENDINGS, r as isContentPath } from "./ignore.js";
import { execFileSync } from "node:child_process";
import { Worker } from "node:worker_threads";

// src/world/git/blame.ts
const MAX_OUTPUT_BYTES = 536870912;
const TIMEOUT_MS = 6e4;
/** Runs git and waits; null when it fails. A blob that a partial clone left out is not fetched. */
function runGit(root, args) {
	try {
		return execFileSync("git", gitArguments(root, args), {
			env: gitEnvironment({ GIT_NO_LAZY_FETCH: "1" }),
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			maxBuffer: MAX_OUTPUT_BYTES,
			timeout: TIMEOUT_MS
		});
	} catch {
		return null;
	}
}
/** A moment in seconds as a day, UTC; null when no calendar has it: git takes any number that a commit gives itself. */
function dayOfSeconds(seconds) {
	const moment = /* @__PURE__ */ new Date(seconds * 1e3);
	const text = Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
	return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
/**
* The day of each line of one file.
* @param whole Whether the history is all there: where it is cut, its first commit is a boundary that knows nothing.
*/
function blame(root, path, whole) {
	const output = runGit(root, [
		"blame",
		"--porcelain",
		"--first-parent",
		"--no-textconv",
		...whole ? ["--root"] : [],
		"--",
		path
	]);
	return output === null ? [] : readPorcelain(output.toString());
}
/** Each line has a header with its commit; what is known of a commit is told once. */
function readPorcelain(output) {
	const dayOf = /* @__PURE__ */ new Map();
	const days = [];
	let commit = "";
	for (const text of output.split("\n")) {
		const header = /^([\da-f]{40,64}) \d+ (\d+)/.exec(text);
		if (header?.[1] !== void 0) {
			commit = header[1];
			days[Number(header[2]) - 1] = null;
		} else if (text.startsWith("committer-time ") && !dayOf.has(commit)) dayOf.set(commit, dayOfSeconds(Number(text.slice(15))));
		else if (text === "boundary") dayOf.set(commit, null);
		else if (text.startsWith("	")) days[days.length - 1] = dayOf.get(commit) ?? null;
	}
	return days;
}

// src/world/git/replay.ts
const PATCHES = [
	"-p",
	"-U0",
	"-M",
	"--relative",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--diff-algorithm=myers",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
/** The day of each line of every content file, from one reading of the whole history; null when git cannot tell it. */
function replay(root) {
	const order = [
		"--first-parent",
		"-m",
		"--reverse",
		"--format=%x00%ct"
	];
	const patterns = contentPatterns(root);
	if (patterns.length === 0) return /* @__PURE__ */ new Map();
	const log = runGit(root, [
		"-c",
		"log.showRoot=true",
		"log",
		...order,
		...PATCHES,
		"--",
		...patterns
	]);
	const uncommitted = runGit(root, [
		"diff",
		"HEAD",
		...PATCHES,
		"--",
		...patterns
	]);
	if (log === null || uncommitted === null) return null;
	const files = new Replay();
	files.apply(log);
	files.day = dayOfSeconds(Date.now() / 1e3);
	files.apply(uncommitted);
	return files.days;
}
/** The endings that content has here: each pattern is held against every file of every commit. */
function contentPatterns(root) {
	const files = runGit(root, ["ls-files", "-z"])?.toString().toLowerCase() ?? "";
	return CONTENT_ENDINGS.filter((ending) => files.includes(`.${ending}\0`)).map((ending) => `:(icase)*.${ending}`);
}
/** Plays patches without context, oldest first: only their headers are read. */
var Replay = class {
	days = /* @__PURE__ */ new Map();
	/** The day of the patches that come. */
	day = null;
	#from = "";
	#path = "";
	/** Lines of the hunk that are still to be passed over. */
	#left = 0;
	apply(patches) {
		for (let start = 0; start < patches.length;) {
			const newline = patches.indexOf(10, start);
			const end = newline < 0 ? patches.length : newline;
			if (this.#left > 0) this.#left -= patches[start] === BACKSLASH ? 0 : 1;
			else if (isHeader(patches[start])) this.#header(patches.toString("utf8", start, end));
			start = end + 1;
		}
	}
	#header(line) {
		if (line.startsWith("\0")) this.day = dayOfSeconds(Number(line.slice(1)));
		else if (line.startsWith("--- ")) this.#from = pathOf(line.slice(4), "a/");
		else if (line.startsWith("+++ ")) this.#open(pathOf(line.slice(4), "b/"));
		else if (line.startsWith("rename from ")) this.#from = unquote(line.slice(12));
		else if (line.startsWith("rename to ")) this.#rename(unquote(line.slice(10)));
		else if (line.startsWith("Binary files ")) this.#forget(line);
		else if (line.startsWith("@@ ")) this.#hunk(line);
	}
	#open(path) {
		if (path === "") this.days.delete(this.#from);
		this.#path = path;
	}
	#rename(path) {
		const lines = this.days.get(this.#from) ?? [];
		this.days.delete(this.#from);
		this.days.set(path, lines);
	}
	/** What is no text has no lines. */
	#forget(line) {
		const path = / and "?b\/(.*?)"? differ$/.exec(line)?.[1];
		if (path !== void 0) this.days.delete(path);
	}
	#hunk(line) {
		const [, , removed = "1", at = "0", added = "1"] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
		const [gone, come] = [Number(removed), Number(added)];
		this.#left = gone + come;
		const index = come === 0 ? Number(at) : Number(at) - 1;
		if (this.#path === "") return;
		const lines = this.days.get(this.#path) ?? [];
		const fresh = new Array(come).fill(this.day);
		this.days.set(this.#path, [
			...lines.slice(0, index),
			...fresh,
			...lines.slice(index + gone)
		]);
	}
};
const BACKSLASH = 92;
/** NUL, `-`, `+`, `r`, `B`, `@`: what a header of ours begins with. */
function isHeader(byte) {
	return byte === 0 || byte === 45 || byte === 43 || byte === 114 || byte === 66 || byte === 64;
}
/** The path of `--- a/…` or `+++ b/…`; empty for `/dev/null`. A tab ends a name with spaces. */
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
/** Git quotes names that hold quotes, backslashes or control characters, as C does. */
function unquote(name) {
	if (!name.startsWith("\"")) return name;
	const bytes = [];
	for (const [whole, code] of name.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/gsu)) if (code === void 0) bytes.push(...Buffer.from(whole));
	else if (/^[0-7]{3}$/.test(code)) bytes.push(Number.parseInt(code, 8));
	else bytes.push(...Buffer.from(ESCAPES[code] ?? code));
	return Buffer.from(bytes).toString();
}

// src/world/git/changed-on.ts
/** Files asked one by one; for more, reading the whole history once costs less. Both give the same days. */
const FEW = 12;
/**
* The day on which a line came to the branch that is checked out, from its history: null without git, without history, or where a
* shallow clone hides it. A line that is not committed yet is of today.
*/
function changedOnOf(root) {
	const files = /* @__PURE__ */ new Map();
	let depth = null;
	let blamed = 0;
	let replayed = null;
	const daysOf = (path) => {
		const known = files.get(path);
		if (known !== void 0) return known;
		if (depth === "whole" && blamed === FEW) replayed ??= replay(root) ?? /* @__PURE__ */ new Map();
		const days = (isContentPath(path) ? replayed?.get(path) : void 0) ?? blame(root, path, depth === "whole");
		files.set(path, days);
		blamed += replayed === null ? 1 : 0;
		return days;
	};
	return (path, line) => {
		depth ??= depthOf(root);
		return depth === "none" ? null : daysOf(path)[line - 1] ?? null;
	};
}
/** One commit alone (a shallow checkout) dates nothing: every line would be of that day. */
function depthOf(root) {
	if (Number(runGit(root, [
		"rev-list",
		"--count",
		"--max-count=2",
		"HEAD"
	]) ?? 0) < 2) return "none";
	return String(runGit(root, ["rev-parse", "--is-shallow-repository"]) ?? "").trim() === "false" ? "whole" : "cut";
}

// src/world/open-probe.ts
/** The network side of a run, loaded when the first link is asked about. */
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
		notice: (reason) => request.notice(wordReason(request.locale, reason)),
		...request.progress && { progress: request.progress }
	});
	const ask = async (urls) => {
		try {
			return await probe.probe(urls, {
				...request.deadline !== null && { deadline: request.deadline },
				...request.signal && { signal: request.signal }
			});
		} finally {
			await probe.close();
		}
	};
	return theirs === null ? ask : (await import("./honour-markdown-link-check.js")).honourMarkdownLinkCheck(ask, theirs);
}
/** What a `.markdown-link-check.json` says; what of it cannot be read is said, and the run goes on. */
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

// src/world/parse-apart.ts
/** Milliseconds of the processor that a passage may take: the longest honest page of the corpus takes 60. */
const CPU_LIMIT = 3e3;
/** On a machine that gives us nothing, the last guard (milliseconds). */
const WALL_LIMIT = 12e4;
/** How often the thread is looked after (milliseconds). */
const ROUND = 250;
/**
* A parser of Markdown in a thread of its own: null for a text that takes more than three seconds of the processor, or too much room, which
* ends the thread. The time is that of the whole process: while it waits for the thread, it does little else. The thread is kept for the next text, since starting one takes longer than most texts; it holds up no exit.
*/
function createParserApart() {
	let idle = null;
	return async (text, options = {}) => {
		const worker = idle ?? startWorker();
		idle = null;
		worker.ref();
		const { tree, alive } = await parseIn(worker, {
			text,
			options
		});
		if (alive && idle === null) {
			worker.unref();
			idle = worker;
		} else worker.terminate();
		return tree;
	};
}
function startWorker() {
	return new Worker(new URL("./worker.js", workerBase()), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
}
function parseIn(worker, asked) {
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
		const before = process.cpuUsage();
		const began = performance.now();
		const timer = setInterval(() => {
			const { user, system } = process.cpuUsage(before);
			if ((user + system) / 1e3 > CPU_LIMIT || performance.now() - began > WALL_LIMIT) giveUp();
		}, ROUND);
		worker.on("message", onMessage).on("error", onError);
		worker.postMessage(asked);
	});
}
/** Built code may stand in `dist/` or in `dist/chunks/`; the worker always stands in `dist/`. */
function workerBase() {
	return import.meta.url.replace(/\/chunks\/[^/]*$/, "/");
}

export { openProbe as n, changedOnOf as r, createParserApart as t };