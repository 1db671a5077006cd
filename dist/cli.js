#!/usr/bin/env node
import { n as nearest } from "./chunks/nearest.js";
import { t as InputError } from "./chunks/input-error.js";
import { t as en } from "./chunks/en.js";
import { t as fr } from "./chunks/fr.js";
import { n as visibleLine, t as visible } from "./chunks/visible.js";
import { t as VERSION } from "./chunks/version.js";
import { parseArgs } from "node:util";

// src/cli/options.ts
const COMMANDS = [
	"check",
	"preview",
	"links",
	"dates",
	"schema",
	"rules",
	"init",
	"merge"
];
const FORMATS = [
	"pretty",
	"json",
	"github",
	"markdown",
	"sarif",
	"junit",
	"ics"
];
const FLAGS = {
	root: { type: "string" },
	config: { type: "string" },
	"as-of": { type: "string" },
	offline: { type: "boolean" },
	base: { type: "string" },
	only: {
		type: "string",
		multiple: true
	},
	skip: {
		type: "string",
		multiple: true
	},
	format: { type: "string" },
	output: {
		type: "string",
		multiple: true
	},
	fix: { type: "boolean" },
	"fail-on": { type: "string" },
	locale: { type: "string" },
	"time-budget": { type: "string" },
	cache: { type: "string" },
	shard: { type: "string" },
	out: { type: "string" },
	"dry-run": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	}
};
/** The language of messages, known before anything else can go wrong. */
function localeOf(argv) {
	const at = argv.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
	return (at < 0 ? void 0 : argv[at]?.split("=")[1] ?? argv[at + 1]) === "en" ? {
		name: "en",
		locale: en
	} : {
		name: "fr",
		locale: fr
	};
}
/** Reads the command line. Throws an `InputError` in the chosen language. */
function readOptions(argv, env) {
	const { name: localeName, locale } = localeOf(argv);
	const said = locale.cli.usage;
	const { values, positionals } = parse(argv, locale);
	const [first, ...rest] = positionals;
	const named = COMMANDS.find((command) => command === first);
	const format = oneOf("format", values.format ?? (env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty"), FORMATS, locale);
	oneOf("locale", values.locale ?? "fr", ["fr", "en"], locale);
	if (values["as-of"] !== void 0 && !isDay(values["as-of"])) throw new InputError(said.asOf({ value: values["as-of"] }));
	return {
		command: named ?? "check",
		paths: named === void 0 ? positionals : rest,
		root: values.root ?? null,
		config: values.config ?? null,
		asOf: values["as-of"] ?? null,
		offline: values.offline ?? false,
		base: values.base ?? null,
		only: list(values.only),
		skip: list(values.skip),
		format,
		outputs: readOutputs(values.output ?? [], format, locale),
		fix: values.fix ?? false,
		failOn: oneOf("fail-on", values["fail-on"] ?? "error", [
			"error",
			"warning",
			"never"
		], locale),
		localeName,
		locale,
		timeBudget: readSeconds(values["time-budget"], locale),
		cache: values.cache ?? null,
		shard: readShard(values.shard, locale),
		out: values.out ?? "preview",
		dryRun: values["dry-run"] ?? false,
		help: values.help ?? false,
		version: values.version ?? false
	};
}
function parse(argv, locale) {
	try {
		return parseArgs({
			args: [...argv],
			options: FLAGS,
			allowPositionals: true
		});
	} catch (error) {
		const { code, message } = error;
		const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
			const near = nearest(option.replace(/^-+/, ""), Object.keys(FLAGS));
			throw new InputError(locale.cli.usage.unknownOption({
				option,
				suggestion: near === null ? null : `--${near}`
			}));
		}
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new InputError(locale.cli.usage.optionValue({ option }));
		throw error;
	}
}
function oneOf(option, value, allowed, locale) {
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw new InputError(locale.cli.usage.choice({
		option: `--${option}`,
		value,
		allowed: [...allowed]
	}));
	return found;
}
function list(values) {
	return (values ?? []).flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");
}
function readOutputs(outputs, format, locale) {
	if (outputs.length === 0) return [{
		format,
		file: null
	}];
	return outputs.map((output) => {
		const [, name, file] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
		if (name === void 0 || file === void 0) return {
			format,
			file: output
		};
		return {
			format: oneOf("output", name, FORMATS, locale),
			file
		};
	});
}
function readSeconds(value, locale) {
	if (value === void 0) return null;
	const seconds = Number(value);
	if (!(seconds > 0)) throw new InputError(locale.cli.usage.timeBudget({ value }));
	return seconds * 1e3;
}
function readShard(value, locale) {
	if (value === void 0) return null;
	const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (!(shard.index >= 1 && shard.index <= shard.count)) throw new InputError(locale.cli.usage.shard({ value }));
	return shard;
}
/** A day of the calendar, `YYYY-MM-DD`. */
function isDay(value) {
	if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

// src/cli.ts
const ISSUES = "https://github.com/relecture/relecture/issues";
async function main(argv) {
	const terminal = openTerminal();
	try {
		return await run(argv, terminal);
	} catch (error) {
		const { locale } = localeOf(argv);
		if (error instanceof InputError) {
			terminal.err(`relecture: ${visible(error.message)}\n`);
			return 2;
		}
		const lines = String(error instanceof Error ? error.stack : error).split("\n").map(visibleLine).join("\n");
		terminal.err(`${lines}\n\n${locale.cli.bug({ url: ISSUES })}\n`);
		return 3;
	}
}
async function run(argv, terminal) {
	const options = readOptions(argv, process.env);
	if (options.help) return say(terminal, `${options.locale.cli.help}\n`);
	if (options.version) return say(terminal, `${VERSION}\n`);
	const cwd = process.cwd();
	switch (options.command) {
		case "check": return (await import("./chunks/check.js")).check(options, terminal, cwd, process.env);
		case "preview": return (await import("./chunks/preview.js")).preview(options, terminal, cwd, process.env);
		case "links": return (await import("./chunks/links.js")).links(options, terminal, cwd, process.env);
		case "dates": return (await import("./chunks/dates.js")).dates(options, terminal, cwd, process.env);
		case "schema": return (await import("./chunks/schema.js")).schema(options, terminal, cwd);
		case "rules": return (await import("./chunks/rules2.js")).explainRules(options, terminal);
		case "init": return (await import("./chunks/init.js")).init(options, terminal, cwd, process.env);
		case "merge": return (await import("./chunks/merge.js")).merge(options, terminal);
	}
}
function say(terminal, text) {
	terminal.out(text);
	return 0;
}
function openTerminal() {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	const { NO_COLOR, FORCE_COLOR } = process.env;
	return {
		out: (text) => void process.stdout.write(unheard(text)),
		err: (text) => void process.stderr.write(unheard(text)),
		colour: NO_COLOR === void 0 && (process.stdout.isTTY === true || FORCE_COLOR !== void 0 && FORCE_COLOR !== "0"),
		interactive: process.stderr.isTTY === true,
		width: Math.max(60, Math.min(process.stdout.columns ?? 120, 160))
	};
}
/** Whatever a sink forgot: the runner takes `##[` for a command wherever it stands, on both outputs. */
function unheard(text) {
	return text.replaceAll("##[", "##​[");
}
process.exitCode = await main(process.argv.slice(2));

export {  };