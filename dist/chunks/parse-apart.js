import { t as InputError } from "./input-error.js";
import { r as wordReason } from "./word.js";
import { i as gitEnvironment, r as gitArguments } from "./git.js";
import { Worker } from "node:worker_threads";
import { execFileSync } from "node:child_process";

// src/blame.ts
/**
* The day (UTC, `YYYY-MM-DD`) on which a line of a file last changed, from `git blame`; null without git, without history, or where
* a shallow clone hides it. Each file is asked about once.
*/
function blameOf(root) {
	const files = /* @__PURE__ */ new Map();
	let history = null;
	return (path, line) => {
		history ??= historyOf(root);
		if (history === "none") return null;
		let days = files.get(path);
		if (days === void 0) {
			days = blame(root, path, history);
			files.set(path, days);
		}
		return days[line - 1] ?? null;
	};
}
/** One commit alone (a shallow checkout) dates nothing: every line would be of that day. */
function historyOf(root) {
	if (Number(runGit(root, [
		"rev-list",
		"--count",
		"--max-count=2",
		"HEAD"
	]) ?? 0) < 2) return "none";
	return runGit(root, ["rev-parse", "--is-shallow-repository"])?.trim() === "false" ? "whole" : "cut";
}
function runGit(root, args) {
	try {
		return execFileSync("git", gitArguments(root, args), {
			env: gitEnvironment(),
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
		return null;
	}
}
function blame(root, path, history) {
	const output = runGit(root, [
		"blame",
		"--porcelain",
		"--no-textconv",
		...history === "whole" ? ["--root"] : [],
		"--",
		path
	]);
	return output === null ? [] : readPorcelain(output);
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
async function readTheirs(site, tree, { env, locale, notice }) {
	const { findMarkdownLinkCheck } = await import("./honour-markdown-link-check.js");
	const found = await findMarkdownLinkCheck(tree, site.files, env);
	if (found === null) return null;
	const { path, settings } = found;
	if (settings === null) notice(locale.linkTable.unreadable({ path }));
	for (const key of new Set(settings?.troubles)) notice(locale.linkTable.notHonoured({
		path,
		key
	}));
	return settings;
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

export { openProbe as n, blameOf as r, parseApart as t };