import { f as BASELINE_PATH, p as writeBaseline } from "./read-site.js";
import { t as makeBaseline } from "./baseline2.js";
import { n as isGivenUp } from "./request.js";
import { a as RuleSelection, i as runsOf, n as judgesOf, r as readsAll, t as review } from "./review.js";
import { t as rules } from "./rules.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { a as isNothingRead } from "./verdict.js";
import { r as tellUnread } from "./output.js";
import { t as openSession } from "./session.js";
import { t as inLanguageOfContent } from "./site-language2.js";

// src/cli/baseline.ts
async function baseline(asked, terminal, cwd, env) {
	const { request, world, site } = openSession(asked, terminal, cwd, env);
	if (!readsAll(request)) throw new InputError(asked.locale.cli.baseline.whole);
	const found = await review(world, {
		...request,
		confirm: false
	});
	const options = inLanguageOfContent(asked, found);
	const words = options.locale.cli.baseline;
	await tellUnread(found, options, terminal);
	if (isNothingRead(found, options)) return 2;
	const before = found.site.baseline;
	if (options.prune && before === null) throw new InputError(words.none({ path: BASELINE_PATH }));
	if (isGivenUp(found)) {
		terminal.err(`relecture: ${words.partial}\n`);
		return 1;
	}
	const runs = runsOf(request, world, found);
	const selection = new RuleSelection(rules, found.site.configuration, request.only, request.skip);
	const judged = options.prune ? judgesOf(runs, found, selection) : runs;
	const entries = makeBaseline(found, before ?? [], {
		runs: judged,
		prune: options.prune
	});
	const { dryRun } = options;
	if (!dryRun) write(site.root, entries, options);
	const count = entries.length;
	const said = options.prune ? words.pruned({
		gone: (before ?? []).length - count,
		left: count,
		path: BASELINE_PATH,
		dryRun
	}) : words.written({
		count,
		pages: new Set(entries.map(({ path }) => path)).size,
		path: BASELINE_PATH,
		dryRun
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