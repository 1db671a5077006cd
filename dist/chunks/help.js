import { r as stringWidth, t as wrap } from "./wrap.js";
import { a as takersOf, i as OPTION_NAMES, n as FORMATS, r as OPTIONS, t as COMMANDS } from "./table.js";

// src/cli/arguments/help.ts
const WIDTH = 120;
const PARTS = [
	"reading",
	"judging",
	"report",
	"run"
];
function renderHelp(command, { cli }) {
	const { words } = cli;
	const commands = command === null ? COMMANDS : [command];
	const names = OPTION_NAMES.filter((name) => command === null || takersOf(name).includes(command));
	const usages = commands.map((one) => [usageOf(one, cli), cli.commands[one].meaning]);
	const parts = PARTS.flatMap((part) => {
		const rows = names.filter((name) => OPTIONS[name].part === part).map((name) => optionRow(name, command, cli));
		return rows.length === 0 ? [] : [
			"",
			`${words[part]}`,
			...columns(rows, columnOf(names, cli))
		];
	});
	return [
		words.head,
		"",
		words.usage,
		...columns(usages, Math.max(...usages.map(([usage]) => stringWidth(usage)))),
		...parts,
		"",
		words.exit,
		...statusesOf(command, words).flatMap((meaning, status) => meaning === null ? [] : [`  ${status}  ${meaning}`]),
		...command === null ? ["", words.more] : []
	].join("\n");
}
function statusesOf(command, { statuses, statusesOf: own }) {
	if (command === null || [
		"check",
		"links",
		"dates",
		"merge"
	].includes(command)) return statuses;
	return command === "preview" || command === "baseline" ? own[command] : own.done;
}
function usageOf(command, { commands }) {
	const name = command === "check" ? "[check]" : command;
	const { given } = commands[command];
	return `relecture ${name}${given === "" ? "" : ` ${given}`}`;
}
function optionRow(name, command, { options, words }) {
	const takers = takersOf(name);
	const isEverywhere = command !== null || takers.length === COMMANDS.length || takers[0] === "check";
	const { meaning, of } = options[name];
	const said = (command === null ? void 0 : of?.[command]) ?? meaning;
	const choice = name === "format" ? `. ${formatWords(command, words)}` : "";
	return [usageOfOption(name, options), `${said}${choice}${isEverywhere ? "" : ` (${takers.join(", ")})`}`];
}
function formatWords(command, { formats }) {
	if (command !== null) return formats({
		formats: FORMATS[command],
		dates: null
	});
	return formats({
		formats: FORMATS.check,
		dates: FORMATS.dates.filter((one) => one === "ics")
	});
}
function usageOfOption(name, options) {
	const { short } = OPTIONS[name];
	const { value } = options[name];
	return `--${name}${short === void 0 ? "" : `, -${short}`}${value === "" ? "" : ` ${value}`}`;
}
const columnOf = (names, { options }) => Math.max(...names.map((name) => stringWidth(usageOfOption(name, options))));
function columns(rows, width) {
	return rows.flatMap(([left, right]) => {
		const pad = " ".repeat(width - stringWidth(left) + 2);
		const [first = "", ...rest] = wrap(right, WIDTH - width - 4);
		return [`  ${left}${pad}${first}`, ...rest.map((line) => `${" ".repeat(width + 4)}${line}`)];
	});
}

export { renderHelp };