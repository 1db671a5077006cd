import { n as nearest } from "./nearest.js";
import { a as isIsoDay } from "./day.js";
import { t as en } from "./en.js";
import { t as fr } from "./fr.js";
import { t as InputError } from "./input-error.js";
import { parseArgs } from "node:util";

// src/cli/options.ts
const COMMANDS = [
	"check",
	"preview",
	"links",
	"dates",
	"site",
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
	"written-on": { type: "string" },
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
	verbose: { type: "boolean" },
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
	const formats = named === "dates" ? FORMATS : FORMATS.filter((format) => format !== "ics");
	const format = oneOf("format", values.format ?? (env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty"), formats, locale);
	oneOf("locale", values.locale ?? "fr", ["fr", "en"], locale);
	for (const option of ["as-of", "written-on"]) {
		const value = values[option];
		if (value !== void 0 && !isIsoDay(value)) throw new InputError(said.day({
			option: `--${option}`,
			value
		}));
	}
	return {
		command: named ?? "check",
		paths: named === void 0 ? positionals : rest,
		root: values.root ?? null,
		config: values.config ?? null,
		asOf: values["as-of"] ?? null,
		writtenOn: values["written-on"] ?? null,
		offline: values.offline ?? false,
		base: values.base ?? null,
		only: list(values.only),
		skip: list(values.skip),
		format,
		outputs: readOutputs(values.output ?? [], format, formats, locale),
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
		verbose: values.verbose ?? false,
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
function readOutputs(outputs, format, formats, locale) {
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
			format: oneOf("output", name, formats, locale),
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

export { localeOf as n, readOptions as r, COMMANDS as t };