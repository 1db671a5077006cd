import { t as DiskTree } from "./disk.js";
import { t as InputError } from "./input-error.js";
import { r as wordReason } from "./word.js";
import { Worker } from "node:worker_threads";
import { execFileSync } from "node:child_process";

// src/blame.ts
/**
* The day (UTC, `YYYY-MM-DD`) on which a line of a file last changed, from `git blame`; null without git, without history, or where
* a shallow clone hides it. Each file is asked about once.
*/
function blameOf(root) {
	const files = /* @__PURE__ */ new Map();
	return (path, line) => {
		let days = files.get(path);
		if (days === void 0) {
			days = blame(root, path);
			files.set(path, days);
		}
		return days[line - 1] ?? null;
	};
}
function blame(root, path) {
	let output;
	try {
		output = execFileSync("git", [
			"--no-optional-locks",
			"-C",
			root,
			"blame",
			"--porcelain",
			"--",
			path
		], {
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			maxBuffer: 67108864,
			timeout: 1e4
		});
	} catch {
		return [];
	}
	return readPorcelain(output);
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
		} else if (text.startsWith("committer-time ") && !dayOf.has(commit)) dayOf.set(commit, (/* @__PURE__ */ new Date(Number(text.slice(15)) * 1e3)).toISOString().slice(0, 10));
		else if (text === "boundary") dayOf.set(commit, null);
		else if (text.startsWith("	")) days[days.length - 1] = dayOf.get(commit) ?? null;
	}
	return days;
}

// src/open-probe.ts
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
	const probe = createProbe({
		today: request.today,
		configuration: site.configuration.links ?? {},
		resolve,
		cache,
		notice: (reason) => request.notice(wordReason(request.locale, reason)),
		...request.progress && { progress: request.progress }
	});
	return async (urls) => {
		try {
			return await probe.probe(urls, {
				...request.deadline !== null && { deadline: request.deadline },
				...request.signal && { signal: request.signal }
			});
		} finally {
			await probe.close();
		}
	};
}

// src/parse-apart.ts
/** Milliseconds a passage may take: the longest honest page of the corpus takes 60. */
const LIMIT = 3e3;
/** Parses Markdown in a thread of its own, ended after three seconds; null then. */
function parseApart(text) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./worker.js", workerBase()), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
		const end = (tree) => {
			clearTimeout(timer);
			worker.terminate();
			resolve(tree);
		};
		const timer = setTimeout(() => end(null), LIMIT);
		worker.once("message", end);
		worker.once("error", (error) => {
			if (error.code === "ERR_WORKER_OUT_OF_MEMORY" || error instanceof RangeError) return end(null);
			clearTimeout(timer);
			reject(error);
		});
		worker.postMessage(text);
	});
}
/** Built code may stand in `dist/` or in `dist/chunks/`; the worker always stands in `dist/`. */
function workerBase() {
	return import.meta.url.replace(/\/chunks\/[^/]*$/, "/");
}

// src/cli/progress.ts
/** Work shorter than this needs no bar; a bar is not drawn more often than ten times a second (milliseconds). */
const QUIET = 800;
const INTERVAL = 100;
const WIDTH = 24;
/** A bar on the standard error of a terminal, for long work only; silent elsewhere. */
function createProgress(terminal, locale) {
	if (!terminal.interactive) return () => void 0;
	const start = performance.now();
	let drawn = 0;
	return (stage, done, total) => {
		const now = performance.now();
		const over = done >= total;
		if (now - start < QUIET || now - drawn < INTERVAL && !over) return;
		if (over && drawn === 0) return;
		drawn = now;
		const full = Math.round(WIDTH * done / Math.max(1, total));
		const bar = `${"█".repeat(full)}${"░".repeat(WIDTH - full)}`;
		terminal.err(over ? "\r\x1B[K" : `\r\u001B[K${bar} ${locale.cli.progress[stage]} ${done}/${total}`);
	};
}

// src/cli/world.ts
/** The world of a command line: its disk, its clock, its network. */
function openWorld(root, options, env, terminal) {
	const today = (timeZone) => options.asOf ?? dayIn(timeZone);
	const progress = createProgress(terminal, options.locale);
	const deadline = options.timeBudget === null ? null : performance.now() + options.timeBudget;
	return {
		tree: new DiskTree(root),
		today,
		probe: options.offline ? null : (site) => openProbe(site, {
			today: today(site.timeZone),
			env,
			cache: options.cache,
			locale: options.locale,
			deadline,
			notice: (sentence) => terminal.err(`relecture: ${sentence}\n`),
			progress: (done, total) => progress("links", done, total)
		}),
		changedOn: blameOf(root),
		parse: parseApart,
		clock: () => performance.now(),
		progress
	};
}
/** Today in a time zone, `YYYY-MM-DD`. */
function dayIn(timeZone) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(/* @__PURE__ */ new Date());
}

export { openWorld as t };