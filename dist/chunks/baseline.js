import { l as BASELINE_PATH, u as writeBaseline } from "./read-site.js";
import { i as runsOf, n as makeBaseline, r as readsAll, t as review } from "./review.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { a as isNothingRead } from "./verdict.js";
import { r as tellUnread } from "./output.js";
import { n as openSession } from "./session.js";

// src/cli/baseline.ts
async function baseline(options, terminal, cwd, env) {
	const words = options.locale.cli.baseline;
	const { request, world, site } = openSession(options, terminal, cwd, env);
	if (!readsAll(request)) throw new InputError(words.whole);
	const found = await review(world, {
		...request,
		confirm: false
	});
	await tellUnread(found, options, terminal);
	if (isNothingRead(found, options)) return 2;
	const before = found.site.baseline;
	if (options.prune && before === null) throw new InputError(words.none({ path: BASELINE_PATH }));
	if (found.partial) {
		terminal.err(`relecture: ${words.partial}\n`);
		return 1;
	}
	const entries = makeBaseline(found, before ?? [], {
		runs: runsOf(request, world),
		prune: options.prune
	});
	if (!options.dryRun) write(site.root, entries, options);
	const count = entries.length;
	const said = options.prune ? words.pruned({
		gone: (before ?? []).length - count,
		left: count,
		path: BASELINE_PATH
	}) : words.written({
		count,
		pages: new Set(entries.map(({ path }) => path)).size,
		path: BASELINE_PATH
	});
	terminal.out(`${said}\n`);
	return 0;
}
function write(root, entries, { locale }) {
	try {
		writeFileIn(root, BASELINE_PATH, writeBaseline(entries));
	} catch {
		throw new InputError(locale.cli.usage.write({ path: BASELINE_PATH }));
	}
}

export { baseline };