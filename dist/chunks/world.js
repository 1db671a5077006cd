import { n as ownTree } from "./trusted-tree.js";
import { n as dayIn } from "./day.js";
import { t as visible } from "./visible.js";
import { t as DiskTree } from "./disk2.js";
import { a as changedOnOf, i as HISTORY, n as createPack, r as openProbe, t as createParserApart } from "./parse-apart.js";
import { setImmediate } from "node:timers/promises";

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
/** Ctrl-C ends the reading, and what was found is told; a second one ends the process, as anywhere. */
function stopOnSignal(say) {
	const controller = new AbortController();
	const stop = () => {
		if (!controller.signal.aborted) say();
		controller.abort();
	};
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
	return controller.signal;
}
/** The world of a command line: its disk, its clock, its network. */
function openWorld(root, options, env, terminal) {
	const today = (timeZone) => options.asOf ?? dayIn(/* @__PURE__ */ new Date(), timeZone);
	const progress = createProgress(terminal, options.locale);
	const tree = new DiskTree(root);
	let historyLeft = false;
	const history = changedOnOf(root, {
		today: options.asOf,
		left: () => {
			historyLeft = true;
		},
		cut: () => terminal.err(`relecture: ${options.locale.cli.cutHistory}\n`),
		...options.timeBudget !== null && { until: .6 * options.timeBudget }
	});
	const stop = stopOnSignal(() => terminal.err(`relecture: ${options.locale.cli.interrupted}\n`));
	return {
		...ownTree(tree),
		today,
		probe: options.offline ? null : (site) => openProbe(site, {
			today: today(site.timeZone),
			env,
			variables: new Set((env["RELECTURE_ENV"] ?? "").split(",").map((name) => name.trim())),
			cache: options.cache,
			tree,
			locale: options.locale,
			signal: stop,
			notice: (sentence) => terminal.err(`relecture: ${visible(sentence)}\n`),
			progress: (done, total) => progress("links", done, total)
		}),
		changedOn: (path, line) => history(path, line) ?? options.writtenOn,
		historyLeft: () => historyLeft,
		parse: createParserApart(),
		pack: createPack(),
		isStopped: async () => {
			await setImmediate();
			return stop.aborted;
		},
		clock: () => performance.now(),
		cpu: () => process.cpuUsage().user / 1e3,
		progress
	};
}

export { openWorld as t };