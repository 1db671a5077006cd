import { t as renderJson } from "./chunks/json.js";
import { t as adoptMachine } from "./chunks/machine.js";
import { t as nodeMachine } from "./chunks/machine2.js";
import { t as VERSION } from "./chunks/version.js";
import { n as reviewAgainst, t as baseOf } from "./chunks/against-base.js";
import { t as readOptions } from "./chunks/options.js";
import { t as openSession } from "./chunks/session.js";
import { r as inLanguageOfSite } from "./chunks/site-language2.js";
import { resolve } from "node:path";

// src/cli/api/api.ts
async function review(options = {}) {
	adoptMachine(nodeMachine);
	const root = resolve(options.root ?? ".");
	const asked = await inLanguageOfSite(readOptions(wordsOf(options, root), {}), root);
	const session = openSession(asked, quiet(options), root, process.env, { stop: options.signal ?? new AbortController().signal });
	const found = await reviewAgainst(session, await baseOf(session, asked), asked);
	const { locale, localeName } = asked;
	return JSON.parse([...renderJson(found, {
		version: VERSION,
		locale,
		localeName
	})].join(""));
}
function wordsOf({ paths = [], exclude = [], offline, ...options }, root) {
	const values = {
		root,
		format: "json",
		config: options.config,
		only: options.only?.join(","),
		skip: options.skip?.join(","),
		"as-of": options.asOf,
		"written-on": options.writtenOn,
		base: options.base,
		cache: options.cache === void 0 ? void 0 : resolve(options.cache),
		locale: options.locale
	};
	return [
		"check",
		...Object.entries(values).flatMap(([name, value]) => value ? [`--${name}=${value}`] : []),
		...exclude.map((glob) => `--exclude=${glob}`),
		...offline === true ? ["--offline"] : [],
		...paths.map((path) => path.startsWith("-") ? `./${path}` : path)
	];
}
function quiet({ notice }) {
	return {
		out: () => void 0,
		err: (text) => notice?.(text.replace(/^relecture: /, "").trimEnd()),
		raw: () => void 0,
		colour: false,
		interactive: false,
		width: 120
	};
}

export { review };