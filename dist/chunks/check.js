import { n as maskCredentials } from "./credentials.js";
import { a as covers, n as shortened, t as review } from "./review.js";
import { i as writeReports, n as tellUnread } from "./output.js";
import { n as nearest } from "./nearest.js";
import { t as rules } from "./rules.js";
import { t as InputError } from "./input-error.js";
import { t as findRoot } from "./site-root.js";
import { t as openWorld } from "./world.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

// src/cli/nothing-read.ts
/** « Nothing to report » is never said of what was not read: a file that was named, a site without a page. */
function isNothingRead({ pages, notDone, unread }, { shard }) {
	return unread.some(({ named }) => named) || shard === null && pages.length === 0 && notDone.length === 0;
}

// src/cli/session.ts
function openSession(options, terminal, cwd, env) {
	const known = rules.map(({ id }) => id);
	for (const rule of [...options.only, ...options.skip]) {
		if (known.some((id) => covers(rule, id))) continue;
		throw new InputError(options.locale.cli.usage.unknownRule({
			rule,
			suggestion: nearest(rule, known)
		}));
	}
	const site = findRoot(options, cwd);
	if (options.config !== null && !existsSync(join(site.root, options.config))) throw new InputError(options.locale.cli.usage.configuration({ path: options.config }));
	return {
		site,
		world: openWorld(site.root, options, env, terminal),
		request: {
			paths: site.paths,
			only: options.only,
			skip: options.skip,
			...options.config !== null && { configurationPath: options.config },
			...options.timeBudget !== null && { deadline: options.timeBudget },
			...options.shard !== null && { shard: options.shard }
		}
	};
}

// src/cli/check.ts
/** What is done first leaves time to what comes after it: the base, the fixes and the last look. */
const HEAD = .5;
const BEFORE_FIXES = .4;
const FIXES = .3;
/** `relecture check`: reviews, mends when asked, reports. Gives the exit status. */
async function check(options, terminal, cwd, env) {
	const session = openSession(options, terminal, cwd, env);
	const { request, world } = session;
	let found = await reviewWithBase(options.fix ? {
		...session,
		request: shortened(request, BEFORE_FIXES, world.clock())
	} : session, options);
	let shown = terminal;
	if (options.fix && await world.isStopped?.() !== true) {
		const { mend } = await import("./mend.js");
		const { fixes, files, held } = await mend(found, {
			...session,
			request: shortened(request, FIXES, world.clock())
		}, options);
		const told = {
			fixes,
			files: files.length,
			held,
			dryRun: options.dryRun
		};
		terminal.err(`${options.locale.cli.fixed(told)}\n`);
		if (options.dryRun && files.length > 0) shown = await showPatch(files, options, terminal);
		else if (fixes > 0 && !options.dryRun) found = await reviewWithBase(openSession(options, terminal, cwd, env), options);
	}
	await tellUnread(found, options, terminal);
	await writeReports(found, options, shown);
	return endOf(found, options);
}
/** The exit status of a command that reads pages. */
function endOf(found, options) {
	return isNothingRead(found, options) ? 2 : statusOf(found, options.failOn);
}
/**
* Writes what a dry run would change. A patch must be alone where it is written: it takes standard output from the report that a
* person reads, which goes to standard error, and leaves it to the report that a machine reads. Gives where the report goes.
* Beside a password it does not apply: nobody is shown one.
*/
async function showPatch(files, options, terminal) {
	const { renderPatch } = await import("./patch.js");
	const machine = options.outputs.some(({ format, file }) => file === null && format !== "pretty");
	(machine ? terminal.err : terminal.out)(maskCredentials(renderPatch(files)));
	return machine ? terminal : {
		...terminal,
		out: terminal.err
	};
}
/** The review, and with `--base` what stood there already set apart. */
async function reviewWithBase(session, options) {
	const { world } = session;
	const request = options.fix || options.outputs.some(({ format }) => format === "json") ? session.request : {
		...session.request,
		confirm: false
	};
	if (options.base === null) return review(world, request);
	const head = await review(world, shortened(request, HEAD, world.clock()));
	const { compareWithBase } = await import("./base.js");
	return (await compareWithBase(head, session, options)).head;
}
/** 2 when the configuration itself is wrong, 1 when something new is at or above the level or was not done, 0 otherwise. */
function statusOf(found, failOn) {
	const { configurationPath } = found.site;
	if (found.findings.some(({ path, rule, severity }) => path === configurationPath && severity === "error" && rule.startsWith("configuration-"))) return 2;
	if (failOn === "never") return 0;
	if (found.partial) return 1;
	const { errors, warnings } = found.stats;
	return errors + (failOn === "warning" ? warnings : 0) > 0 ? 1 : 0;
}

export { isNothingRead as a, openSession as i, endOf as n, statusOf as r, check as t };