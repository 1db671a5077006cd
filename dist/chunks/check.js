import { a as shortened } from "./read-pages.js";
import { n as reviewAgainst, t as baseOf } from "./against-base.js";
import { i as tellWarnings, o as writeReports, r as tellUnread, t as hush } from "./output.js";
import { t as openSession } from "./session.js";
import { n as inLanguageOfPages } from "./site-language2.js";
import { n as endOf } from "./verdict.js";

// src/cli/stdin.ts
async function readStandardInput() {
	const pieces = [];
	for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
	return Buffer.concat(pieces);
}

// src/cli/check.ts
const BEFORE_FIXES = .4;
const FIXES = .3;
async function check(asked, terminal, cwd, env) {
	let options = asked;
	if (options.watch) return (await import("./watch.js")).watch(options, terminal, cwd, env);
	const stdin = options.stdin ? await readStandardInput() : null;
	const noted = options.quiet ? hush(terminal) : terminal;
	const open = (text) => openSession(options, noted, cwd, env, { text });
	const session = open(stdin);
	if (options.listFiles) return (await import("./list-files.js")).listFiles(session, options, terminal);
	const base = await baseOf(session, options);
	const { request, world } = session;
	const first = options.fix ? {
		...session,
		request: shortened(request, BEFORE_FIXES, world.clock())
	} : session;
	let found = await reviewAgainst(first, base, options);
	const { site } = found;
	options = await inLanguageOfPages(options, world.tree, site, found.pages);
	let shown = terminal;
	let told = options;
	if (options.fix && await world.isStopped?.() !== true) {
		const { mend, factsOf, showPatch } = await import("./mend2.js");
		const last = {
			...session,
			request: shortened(request, FIXES, world.clock())
		};
		const { dryRun } = options;
		const mended = await mend(found, last, {
			...options,
			dryRun: dryRun || options.stdin
		});
		const { fixes, files } = mended;
		if (dryRun) told = await showPatch(files, found, options, terminal);
		noted.err(`${options.locale.cli.fixed({
			...factsOf(mended, found),
			dryRun
		})}\n`);
		if (!dryRun && fixes > 0) found = await reviewAgainst(open(stdin === null ? null : textOf(files, stdin)), base, options);
		if (stdin !== null && !dryRun) shown = giveBack(textOf(files, stdin), terminal);
	} else if (options.fix && stdin !== null && !options.dryRun) shown = giveBack(stdin, terminal);
	await tellUnread(found, told, shown);
	await writeReports(found, {
		...told,
		paths: session.site.paths
	}, shown);
	tellWarnings(found, options, terminal);
	return endOf(found, options);
}
function textOf(files, stdin) {
	const [file] = files;
	return file === void 0 ? stdin : new TextEncoder().encode(file.after);
}
function giveBack(text, terminal) {
	terminal.raw(text);
	return {
		...terminal,
		out: terminal.err
	};
}

export { check };