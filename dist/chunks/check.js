import { a as covers, t as review } from "./review.js";
import { n as writeReports } from "./output.js";
import { n as nearest } from "./nearest.js";
import { t as rules } from "./rules.js";
import { t as InputError } from "./input-error.js";
import { t as findRoot } from "./site-root.js";
import { t as openWorld } from "./world.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

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
	const world = openWorld(site.root, options, env, terminal);
	return {
		site,
		world,
		request: {
			paths: site.paths,
			only: options.only,
			skip: options.skip,
			...options.config !== null && { configurationPath: options.config },
			...options.timeBudget !== null && { deadline: world.clock() + options.timeBudget },
			...options.shard !== null && { shard: options.shard }
		}
	};
}

// src/cli/check.ts
/** `relecture check`: reviews, mends when asked, reports. Gives the exit status. */
async function check(options, terminal, cwd, env) {
	const session = openSession(options, terminal, cwd, env);
	let found = await reviewWithBase(session, options);
	if (options.fix && await session.world.isStopped?.() !== true) {
		const { mend } = await import("./mend.js");
		const mended = await mend(found, session, options);
		terminal.err(`${options.locale.cli.fixed({
			...mended,
			dryRun: options.dryRun
		})}\n`);
		if (mended.fixes > 0 && !options.dryRun) found = await reviewWithBase(openSession(options, terminal, cwd, env), options);
	}
	if (found.pages.length === 0 && found.findings.length === 0 && found.notDone.length === 0) terminal.err(`${options.locale.cli.noPage}\n`);
	await writeReports(found, options, terminal);
	return isNothingRead(found, options) ? 2 : statusOf(found, options.failOn);
}
/** « Nothing to report » is never said of what was not read: a file that was named, a site without a page. */
function isNothingRead({ pages, notDone, unread }, { shard }) {
	return unread.some(({ named }) => named) || shard === null && pages.length === 0 && notDone.length === 0;
}
/** The review, and with `--base` what stood there already set apart. */
async function reviewWithBase(session, options) {
	const head = await review(session.world, session.request);
	if (options.base === null) return head;
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

export { statusOf as n, openSession as r, check as t };