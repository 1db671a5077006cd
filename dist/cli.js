#!/usr/bin/env node
import { n as visibleLine, t as visible } from "./chunks/visible.js";
import { t as adoptMachine } from "./chunks/machine.js";
import { t as InputError } from "./chunks/input-error.js";
import { t as ISSUES } from "./chunks/issues.js";
import { t as nodeMachine } from "./chunks/machine2.js";
import { t as VERSION } from "./chunks/version.js";
import { i as languageOf, t as readOptions } from "./chunks/options.js";

// src/cli/cli.ts
async function main(argv) {
	const terminal = openTerminal();
	try {
		return await run(argv, terminal);
	} catch (error) {
		const { locale } = languageOf(argv, process.env);
		if (error instanceof InputError) {
			await tellPerson(terminal, `relecture: ${visible(error.message)}`);
			return 2;
		}
		const lines = String(error instanceof Error ? error.stack : error).split("\n").map(visibleLine).join("\n");
		terminal.err(`${lines}\n\n${locale.cli.bug({ url: ISSUES })}\n`);
		return 3;
	}
}
async function tellPerson(terminal, text) {
	const { wrap } = await import("./chunks/wrap2.js");
	const lines = terminal.interactive ? text.split("\n").flatMap((line) => wrap(line, terminal.width)) : [text];
	terminal.err(`${lines.join("\n")}\n`);
}
async function run(argv, terminal) {
	const options = readOptions(argv, process.env);
	if (options.help) return say(terminal, await helpOf(argv, options));
	if (options.version) return say(terminal, `${VERSION}\n`);
	adoptMachine(nodeMachine);
	const cwd = process.cwd();
	const { inLanguageOfSite } = await import("./chunks/site-language.js");
	return start(await inLanguageOfSite(options, cwd), terminal, cwd);
}
async function helpOf(argv, { command, locale }) {
	const { renderHelp } = await import("./chunks/help.js");
	return `${renderHelp(argv.includes(command) ? command : null, locale)}\n`;
}
async function start(options, terminal, cwd) {
	switch (options.command) {
		case "check": return (await import("./chunks/check.js")).check(options, terminal, cwd, process.env);
		case "preview": return (await import("./chunks/preview.js")).preview(options, terminal, cwd, process.env);
		case "links": return (await import("./chunks/links.js")).links(options, terminal, cwd, process.env);
		case "dates": return (await import("./chunks/dates.js")).dates(options, terminal, cwd, process.env);
		case "site": return (await import("./chunks/site2.js")).site(options, terminal, cwd);
		case "baseline": return (await import("./chunks/baseline3.js")).baseline(options, terminal, cwd, process.env);
		case "schema": return (await import("./chunks/schema.js")).schema(options, terminal, cwd);
		case "rules": return (await import("./chunks/rules2.js")).explainRules(options, terminal);
		case "init": return (await import("./chunks/init.js")).init(options, terminal, cwd, process.env);
		case "index": return (await import("./chunks/index-site.js")).indexSite(options, terminal, cwd);
		case "merge": return (await import("./chunks/merge.js")).merge(options, terminal);
		case "lsp": return (await import("./chunks/lsp.js")).lsp(options, cwd, process.env);
	}
}
function say(terminal, text) {
	terminal.out(text);
	return 0;
}
const SAID = 4e6;
function openTerminal() {
	const said = [];
	let room = SAID;
	let isFull = false;
	process.stdout.on("error", (error) => {
		if (error.code === "EPIPE" || isFull) return;
		isFull = true;
		process.stderr.write(said.splice(0).join(""));
		process.once("beforeExit", () => {
			process.stderr.write(`relecture: ${languageOf(process.argv.slice(2), process.env).locale.cli.usage.noRoom}\n`);
			process.exitCode = 2;
		});
	});
	process.stderr.on("error", () => void 0);
	const { NO_COLOR, FORCE_COLOR } = process.env;
	return {
		out: (text) => {
			const shown = unheard(text);
			if (isFull) return void process.stderr.write(shown);
			said.push(shown);
			room -= shown.length;
			while (room < 0 && said.length > 1) room += said.shift()?.length ?? 0;
			process.stdout.write(shown);
		},
		err: (text) => void process.stderr.write(unheard(text)),
		drained: () => drained(isFull ? process.stderr : process.stdout),
		raw: (bytes) => void process.stdout.write(bytes),
		colour: NO_COLOR === void 0 && (process.stdout.isTTY === true || FORCE_COLOR !== void 0 && FORCE_COLOR !== "0"),
		interactive: process.stderr.isTTY === true,
		width: Math.max(60, Math.min(process.stdout.columns ?? 120, 160))
	};
}
async function drained(stream) {
	if (!stream.writableNeedDrain || stream.destroyed) return;
	await new Promise((resolve) => {
		const go = () => {
			for (const event of [
				"drain",
				"error",
				"close"
			]) stream.off(event, go);
			resolve();
		};
		for (const event of [
			"drain",
			"error",
			"close"
		]) stream.on(event, go);
	});
}
function unheard(text) {
	return text.replaceAll("##[", "##​[");
}
process.exitCode = await main(process.argv.slice(2));

export {  };