import { n as globsOf, t as createGlob } from "./glob.js";
import { n as nearest } from "./nearest.js";
import { t as rules } from "./rules.js";
import { r as covers } from "./run.js";
import { t as InputError } from "./input-error.js";
import { t as findRoot } from "./site-root.js";
import { t as openWorld } from "./world.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/cli/session.ts
function openSession(options, terminal, cwd, env, { text = null, stop } = {}) {
	const { only, skip } = withWholeNames(options);
	const site = withoutExcluded(findRoot(options, cwd), options);
	if (text !== null && site.paths.length === 0) throw new InputError(options.locale.cli.usage.stdinName);
	if (options.config !== null && !existsSync(join(site.root, options.config))) throw new InputError(options.locale.cli.usage.configuration({ path: options.config }));
	return {
		site,
		world: openWorld(site.root, options, env, terminal, {
			over: text === null ? null : new Map(site.paths.map((path) => [path, text])),
			...stop !== void 0 && { stop }
		}),
		request: {
			paths: site.paths,
			only,
			skip,
			exclude: options.exclude.flatMap(globsOf),
			...options.config !== null && { configurationPath: options.config },
			...options.noBaseline && { baseline: false },
			...options.timeBudget !== null && { deadline: options.timeBudget },
			...options.shard !== null && { shard: options.shard }
		}
	};
}
function suggestRule(rule) {
	const known = rules.map(({ id }) => String(id));
	const families = new Set(known.map((id) => id.slice(0, id.indexOf("-") + 1)));
	return nearest(rule, rule.endsWith("-") ? families : known);
}
function withWholeNames(asked) {
	const known = rules.map(({ id }) => id);
	const whole = (rule) => {
		if (known.some((id) => covers(rule, id))) return [rule];
		const suggestion = suggestRule(rule);
		const started = rules.filter(({ id, off }) => off !== true && id.startsWith(rule)).map(({ id }) => id);
		if (suggestion === null && started.length > 0) return started;
		throw new InputError(asked.locale.cli.usage.unknownRule({
			rule,
			suggestion
		}));
	};
	return {
		...asked,
		only: asked.only.flatMap(whole),
		skip: asked.skip.flatMap(whole)
	};
}
function withoutExcluded(site, { exclude, locale }) {
	const globs = exclude.flatMap(globsOf).map((glob) => createGlob(glob, { dot: true }));
	const paths = site.paths.filter((path) => !globs.some((matches) => matches(path)));
	if (paths.length === 0 && site.paths.length > 0) throw new InputError(locale.cli.usage.allExcluded);
	return {
		...site,
		paths
	};
}

export { suggestRule as n, withWholeNames as r, openSession as t };