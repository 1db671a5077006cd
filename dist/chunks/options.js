import { t as InputError } from "./input-error.js";
import { t as en } from "./en.js";
import { t as fr } from "./fr.js";
import { n as nearest } from "./nearest.js";
import { a as takersOf, i as OPTION_NAMES, n as FORMATS, r as OPTIONS, t as COMMANDS } from "./table.js";
import { a as isIsoDay } from "./day.js";
import { parseArgs } from "node:util";

// src/cli/arguments/language.ts
const LOCALES = {
	fr,
	en
};
function languageNamed(localeName) {
	return {
		localeName,
		locale: LOCALES[localeName]
	};
}
function languageOf(argv, env) {
	const at = argv.findLastIndex((word) => word === "--locale" || word.startsWith("--locale="));
	const asked = at < 0 ? void 0 : argv[at]?.split("=")[1] ?? argv[at + 1];
	if (asked !== void 0) return {
		...languageNamed(/^en/i.test(asked) ? "en" : "fr"),
		isSaid: true
	};
	const said = [
		env["LC_ALL"],
		env["LC_MESSAGES"],
		env["LANG"]
	].find((value) => value !== void 0 && value !== "");
	const name = env["GITHUB_ACTIONS"] === "true" ? void 0 : /^(en|fr)(?![a-z])/i.exec(said ?? "")?.[1]?.toLowerCase();
	return {
		...languageNamed(name === "en" ? "en" : "fr"),
		isSaid: name !== void 0
	};
}

// src/cli/arguments/suggest.ts
const ELSEWHERE = {
	"--lang": "--locale",
	"--language": "--locale",
	"--ignore": "--exclude",
	"-f": "--format",
	"--no-color": "NO_COLOR=1 relecture",
	lint: "check",
	server: "lsp"
};
const isFlag = (word) => Object.entries(OPTIONS).some(([name, { kind }]) => name === word && kind === "flag");
function suggestOption(option) {
	const name = option.replace(/^-+/, "");
	if (Object.hasOwn(ELSEWHERE, option)) return ELSEWHERE[option] ?? null;
	if (Object.values(FORMATS).some((formats) => formats.includes(name))) return `--format ${name}`;
	const near = nearest(name, OPTION_NAMES);
	return near === null ? null : `--${near}`;
}
function suggestCommand(word) {
	if (Object.hasOwn(ELSEWHERE, word)) return ELSEWHERE[word] ?? null;
	return isFlag(word) ? `--${word}` : nearest(word, COMMANDS);
}

// src/cli/arguments/parse.ts
function parseWords(argv, locale) {
	const { values, positionals } = parse(argv, locale);
	const asked = positionals[0] === "help" ? positionals.slice(1) : positionals;
	const help = asked !== positionals;
	const named = COMMANDS.find((command) => command === asked[0]);
	const command = named ?? "check";
	const has = (name) => values[name] !== void 0 || name === "help" && help;
	for (const name of OPTION_NAMES) {
		const commands = takersOf(name);
		if (!has(name) || commands.includes(command)) continue;
		throw new InputError(locale.cli.usage.notTaken({
			option: `--${name}`,
			command,
			commands
		}));
	}
	const all = (name) => {
		const value = values[name];
		return Array.isArray(value) ? value.map(String) : value === void 0 ? [] : [String(value)];
	};
	return {
		command,
		given: named === void 0 ? asked : asked.slice(1),
		has,
		one: (name) => all(name).at(-1) ?? null,
		all
	};
}
function parse(argv, locale) {
	const options = Object.fromEntries(OPTION_NAMES.map((name) => {
		const { kind, short } = OPTIONS[name];
		return [name, {
			type: kind === "flag" ? "boolean" : "string",
			multiple: kind === "list",
			...short !== void 0 && { short }
		}];
	}));
	try {
		const args = argv.map((word) => word === "-V" ? "-v" : word);
		return parseArgs({
			args,
			options,
			allowPositionals: true
		});
	} catch (error) {
		const { code, message } = error;
		const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? "";
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new InputError(locale.cli.usage.unknownOption({
			option,
			suggestion: suggestOption(option)
		}));
		if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
		throw new InputError(valueMissing(argv, option, locale));
	}
}
function valueMissing(argv, option, locale) {
	const name = OPTION_NAMES.find((known) => known === option.replace(/^-+/, ""));
	if (name === void 0 || OPTIONS[name].kind === "flag") return locale.cli.usage.noValue({ option });
	const command = COMMANDS.find((known) => known === argv[0]) ?? "check";
	const row = OPTIONS[name];
	const allowed = name === "format" ? FORMATS[command] : row.allowed ?? [];
	return locale.cli.usage.valueMissing({
		option,
		what: locale.cli.options[name].value,
		allowed
	});
}

// src/cli/arguments/values.ts
function oneOf(option, value, allowed, locale) {
	const found = allowed.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	throw new InputError(locale.cli.usage.choice({
		option: `--${option}`,
		value,
		allowed: [...allowed]
	}));
}
function readDay(option, value, locale) {
	if (value !== null && !isIsoDay(value)) throw new InputError(locale.cli.usage.day({
		option: `--${option}`,
		value
	}));
	return value;
}
function readList(values) {
	return values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");
}
const STANDARD_OUTPUT = /* @__PURE__ */ new Set([
	"-",
	"/dev/stdout",
	"/dev/fd/1",
	"/proc/self/fd/1"
]);
function readOutputs(outputs, format, formats, locale) {
	if (outputs.length === 0) return [{
		format,
		file: null
	}];
	return outputs.map((output) => {
		const [, name, named] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
		if (formats.some((one) => one === output)) throw new InputError(locale.cli.usage.outputFormat({ format: output }));
		const path = named ?? output;
		const file = STANDARD_OUTPUT.has(path) ? null : path;
		return {
			format: name === void 0 ? format : oneOf("output", name, formats, locale),
			file
		};
	});
}
function readSeconds(value, locale) {
	if (value === null) return null;
	const seconds = Number(value);
	if (!(seconds > 0)) throw new InputError(locale.cli.usage.timeBudget({ value }));
	return seconds * 1e3;
}
function readCount(option, value, locale) {
	if (value === null) return null;
	if (!/^\d{1,9}$/.test(value)) throw new InputError(locale.cli.usage.count({
		option: `--${option}`,
		value
	}));
	return Number(value);
}
function readShard(value, locale) {
	if (value === null) return null;
	const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (!(shard.index >= 1 && shard.index <= shard.count)) throw new InputError(locale.cli.usage.shard({ value }));
	return shard;
}

// src/cli/options.ts
function readOptions(argv, env) {
	const { localeName, locale, isSaid } = languageOf(argv, env);
	const words = parseWords(argv, locale);
	const { command, has, one, all } = words;
	oneOf("locale", one("locale") ?? localeName, OPTIONS.locale.allowed, locale);
	const options = {
		command,
		...readPaths(words, locale),
		root: one("root"),
		config: one("config"),
		exclude: all("exclude"),
		listFiles: has("list-files"),
		asOf: readDay("as-of", one("as-of"), locale),
		writtenOn: readDay("written-on", one("written-on"), locale),
		offline: has("offline"),
		base: one("base"),
		noBaseline: has("no-baseline"),
		only: readList(all("only")),
		skip: readList(all("skip")),
		...readReports(words, env, locale),
		fix: has("fix"),
		failOn: oneOf("fail-on", one("fail-on") ?? "error", OPTIONS["fail-on"].allowed, locale),
		isFailOnAsked: has("fail-on"),
		maxWarnings: readCount("max-warnings", one("max-warnings"), locale),
		localeName,
		locale,
		isLocaleAsked: has("locale"),
		isLocaleSaid: isSaid,
		timeBudget: readSeconds(one("time-budget"), locale),
		asksLinks: has("ask-links"),
		cache: one("cache"),
		shard: readShard(one("shard"), locale),
		out: one("out"),
		panel: has("panel"),
		verbose: has("verbose"),
		quiet: has("quiet"),
		statistics: has("statistics"),
		dryRun: has("dry-run"),
		prune: has("prune"),
		watch: has("watch"),
		help: has("help"),
		version: has("version")
	};
	if (!options.help && !options.version) refuseTogether(options);
	return options;
}
function readPaths({ command, given, has, one }, { cli }) {
	const name = one("stdin-filename");
	const stdin = given.includes("-");
	if (has("help") || !stdin && name === null) return {
		paths: given,
		stdin: false
	};
	if (command !== "check") throw new InputError(cli.usage.stdinHere({ command }));
	if (name === null || name === "") throw new InputError(cli.usage.stdinName);
	if (!stdin || given.length > 1) throw new InputError(cli.usage.stdinAlone);
	return {
		paths: [name],
		stdin
	};
}
function readReports({ command, has, one, all }, env, locale) {
	const formats = FORMATS[command];
	const annotates = command === "check" && env["GITHUB_ACTIONS"] === "true" && !has("statistics");
	const asked = one("format");
	const usual = annotates ? "github" : formats[0] ?? "pretty";
	const format = asked === null ? usual : oneOf("format", asked, formats, locale);
	return {
		format,
		outputs: readOutputs(all("output"), format, formats, locale)
	};
}
function refuseTogether(options) {
	const { locale, watch, fix, stdin, listFiles, statistics, outputs, format } = options;
	const refuse = (first, second) => {
		throw new InputError(locale.cli.usage.notTogether({
			first,
			second
		}));
	};
	if (options.command === "check" && options.dryRun && !fix) throw new InputError(locale.cli.usage.dryRunAlone);
	if (watch && fix) refuse("--watch", "--fix");
	if (watch && stdin) refuse("--watch", "-");
	if (watch && listFiles) refuse("--watch", "--list-files");
	if (watch && options.timeBudget !== null) refuse("--watch", "--time-budget");
	if (watch && options.shard !== null) refuse("--watch", "--shard");
	if (listFiles && fix) refuse("--list-files", "--fix");
	if (statistics && outputs.every((one) => one.format !== "pretty")) refuse("--statistics", format === "pretty" ? "--output" : `--format ${format}`);
}

export { languageOf as i, suggestCommand as n, languageNamed as r, readOptions as t };