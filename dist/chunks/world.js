import { t as OverlayTree } from "./overlay-tree.js";
import { n as ownTree } from "./trusted-tree.js";
import { n as dayIn } from "./day.js";
import { t as visible } from "./visible.js";
import { t as DiskTree } from "./disk.js";
import { a as HISTORY, i as openProbe, n as createParserApart, o as changedOnOf, r as createPack, s as authorTimesOf, t as startQuickParser } from "./quick-parser.js";
import { n as inLanguageOfPages, t as inLanguageOfContent } from "./site-language2.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/world/git/unsaved.ts
function changedOnUnsaved(history, texts, today) {
	const lines = new Map([...texts].map(([path, { now, saved }]) => [path, matchLines(saved, now)]));
	return (path, line) => {
		const known = lines.get(path);
		if (known === void 0) return history(path, line);
		const saved = known[line - 1] ?? null;
		if (saved !== null) return history(path, saved);
		return history(path, 1) === null ? null : today;
	};
}
function matchLines(before, after) {
	const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/).map((line) => line.trim()));
	const most = Math.min(old.length, now.length);
	let head = 0;
	while (head < most && old[head] === now[head]) head++;
	let tail = 0;
	while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
	const places = /* @__PURE__ */ new Map();
	for (let index = old.length - tail - 1; index >= head; index--) {
		const line = old[index] ?? "";
		const known = places.get(line);
		if (known === void 0) places.set(line, [index + 1]);
		else known.push(index + 1);
	}
	return now.map((line, index) => {
		if (index < head) return index + 1;
		if (index >= now.length - tail) return index + 1 + old.length - now.length;
		return places.get(line)?.pop() ?? null;
	});
}

// src/cli/progress.ts
const QUIET = 800;
const INTERVAL = 100;
const WIDTH = 24;
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
		terminal.err(over ? "\r\x1B[K" : `\r\u001B[K${bar} ${locale().cli.progress[stage]} ${done}/${total}`);
	};
}

// src/cli/world.ts
function stopOnSignal(say) {
	const controller = new AbortController();
	const stop = () => {
		if (!controller.signal.aborted) say();
		controller.abort();
	};
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
	return controller.signal;
}
function openWorld(root, options, env, terminal, { over = null, ...beside } = {}) {
	let spoken = () => options.locale;
	const stop = beside.stop ?? stopOnSignal(() => terminal.err(`relecture: ${spoken().cli.interrupted}\n`));
	const today = (timeZone) => options.asOf ?? dayIn(/* @__PURE__ */ new Date(), timeZone);
	const progress = createProgress(terminal, () => spoken());
	const disk = new DiskTree(root);
	const tree = over === null ? disk : new OverlayTree(disk, over);
	let historyLeft = false;
	const saved = changedOnOf(root, {
		today: options.asOf,
		left: () => {
			historyLeft = true;
		},
		cut: () => terminal.err(`relecture: ${spoken().cli.cutHistory}\n`),
		...options.timeBudget !== null && { until: .6 * options.timeBudget }
	});
	const history = over === null ? saved : changedOnUnsaved(saved, textsOf(root, over), today("UTC"));
	return {
		...ownTree(tree),
		today,
		probe: options.offline ? null : async (site) => openProbe(site, {
			today: today(site.timeZone),
			env,
			variables: new Set((env["RELECTURE_ENV"] ?? "").split(",").map((name) => name.trim())),
			cache: options.cache,
			tree,
			locale: (await inLanguageOfPages(options, tree, site)).locale,
			signal: stop,
			notice: (sentence) => terminal.err(`relecture: ${visible(sentence)}\n`),
			progress: (done, total) => progress("links", done, total)
		}),
		changedOn: (path, line) => history(path, line) ?? options.writtenOn,
		historyLeft: () => historyLeft,
		authorTimes: () => authorTimesOf(root),
		parse: createParserApart(),
		quicken: startQuickParser,
		pack: createPack(),
		isStopped: async () => {
			await setImmediate();
			return stop.aborted;
		},
		clock: () => performance.now(),
		cpu: () => process.cpuUsage().user / 1e3,
		progress,
		siteRead: (site) => {
			spoken = () => inLanguageOfContent(options, {
				site,
				pages: [...site.pages.values()]
			}).locale;
		}
	};
}
function textsOf(root, over) {
	const text = (bytes) => new TextDecoder().decode(bytes);
	return new Map([...over].map(([path, bytes]) => {
		const file = join(root, path);
		return [path, {
			now: text(bytes),
			saved: existsSync(file) ? text(readFileSync(file)) : ""
		}];
	}));
}

export { changedOnUnsaved as n, openWorld as t };