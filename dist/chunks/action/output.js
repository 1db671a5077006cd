import { n as visibleLine } from "../visible.js";
import { t as InputError } from "../input-error.js";
import { a as isIsoDay } from "../day.js";
import { n as commandMessage, r as commandProperty } from "../escape.js";
import { i as setOutput, n as getInput, r as getMultilineInput } from "./core.js";
import { appendFileSync, existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { mkdir, realpath, rm, writeFile } from "node:fs/promises";

// src/action/inputs.ts
const MAX_RETENTION_DAYS = 90;
const MAX_BUDGET_SECONDS = 21600;
const MAX_LIST = 10;
async function readInputs(workspace) {
	const said = getInput("locale").toLowerCase();
	const localeName = said === "" ? await localeIn(workspace) : said === "en" ? "en" : "fr";
	const locale = await loadLocale(localeName);
	const words = locale.github.inputs;
	const choice = (name, allowed, fallback) => {
		const value = getInput(name);
		if (value === "") return fallback;
		const found = allowed.find((one) => one === value.toLowerCase());
		if (found === void 0) throw new InputError(words.choice({
			name,
			value: shown(value),
			allowed
		}));
		return found;
	};
	const flag = (name, fallback) => {
		const value = getInput(name).toLowerCase();
		if (value === "") return fallback;
		if (value === "true" || value === "false") return value === "true";
		throw new InputError(words.boolean({
			name,
			value: shown(value)
		}));
	};
	const number = (name, minimum, maximum) => {
		const value = getInput(name);
		if (value === "") return null;
		const parsed = Number(value);
		if (!/^\d+(?:\.\d+)?$/.test(value) || parsed < minimum || parsed > maximum) throw new InputError(words.number({
			name,
			value: shown(value),
			minimum,
			maximum
		}));
		return parsed;
	};
	choice("locale", ["fr", "en"], "fr");
	const timeBudget = number("time-budget", 1, MAX_BUDGET_SECONDS);
	const failOn = choice("fail-on", [
		"error",
		"warning",
		"never",
		""
	], "");
	const root = readRoot(locale);
	return {
		root,
		paths: getMultilineInput("paths").map((path) => within(root, path)),
		config: within(root, filePath("config", locale)),
		token: getInput("token"),
		mode: choice("mode", [
			"auto",
			"check",
			"watch"
		], "auto"),
		failOn: failOn === "" ? null : failOn,
		onlyNew: flag("only-new", true),
		offline: flag("offline", false),
		cache: filePath("cache", locale),
		comment: choice("comment", [
			"when-needed",
			"true",
			"false"
		], "when-needed"),
		labels: list("labels"),
		assignees: list("assignees").map((name) => name.replace(/^@/, "")),
		keepAlive: flag("keep-alive", false),
		checks: flag("checks", false),
		suggestions: choice("suggestions", [
			"auto",
			"true",
			"false"
		], "auto"),
		preview: choice("preview", [
			"artifact",
			"pages",
			"none"
		], "artifact"),
		previewRetentionDays: Math.round(number("preview-retention-days", 1, MAX_RETENTION_DAYS) ?? 14),
		build: getInput("build") || null,
		buildDir: filePath("build-dir", locale) ?? "public",
		localeName,
		isLocaleSaid: said !== "",
		locale,
		asOf: readDay(locale),
		timeBudget: timeBudget === null ? null : timeBudget * 1e3,
		reportFile: filePath("report-file", locale),
		sarifFile: filePath("sarif-file", locale)
	};
}
async function localeIn(workspace) {
	const root = join(workspace, getInput("root"));
	if (!existsSync(root)) return "fr";
	const { configuredLocale } = await import("../configured-locale.js");
	const { DiskTree } = await import("../disk2.js");
	return await configuredLocale(new DiskTree(root), getInput("config") || null).catch(() => null) ?? "fr";
}
async function loadLocale(name) {
	return name === "en" ? (await import("../en2.js")).en : (await import("../fr2.js")).fr;
}
function readDay(locale) {
	const value = getInput("as-of");
	if (value === "") return null;
	if (!isIsoDay(value)) throw new InputError(locale.github.inputs.date({ value: shown(value) }));
	return value;
}
function filePath(name, locale) {
	const value = getInput(name);
	if (value === "") return null;
	if (value.includes("\0") || value.startsWith("/") || value.split(/[\\/]/).includes("..")) throw new InputError(locale.github.inputs.path({
		name,
		value: shown(value)
	}));
	return value.replace(/^\.\//, "");
}
function list(name) {
	const names = getInput(name).split(/[,\n]/).map((one) => one.trim());
	return [...new Set(names.filter((one) => one !== ""))].slice(0, MAX_LIST);
}
function readRoot(locale) {
	const path = filePath("root", locale)?.replace(/\/+$/, "") ?? "";
	return path === "" || path === "." ? null : path;
}
function within(root, path) {
	return root !== null && path?.startsWith(`${root}/`) === true ? path.slice(root.length + 1) : path;
}
function shown(value) {
	return value.length <= 60 ? value : `${value.slice(0, 59)}…`;
}

// src/action/output.ts
function writeOutputs(outputs) {
	if (!process.env["GITHUB_OUTPUT"]) return;
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
function log(line) {
	process.stdout.write(`${visibleLine(line)}\n`);
}
function notice(level, locale, sentence) {
	process.stdout.write(`::${level} title=${commandProperty(locale.github.name)}::${commandMessage(sentence)}\n`);
}
function appendSummary(markdown) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (!file) return false;
	try {
		appendFileSync(file, markdown);
		return true;
	} catch {
		log("GITHUB_STEP_SUMMARY");
		return false;
	}
}
async function writeReport(workspace, path, text, locale) {
	const name = relative(workspace, path);
	const refuse = () => new InputError(locale.github.inputs.path({
		name: "report-file",
		value: name
	}));
	try {
		await mkdir(dirname(path), { recursive: true });
		const folder = await realpath(dirname(path));
		if (!name.startsWith("..") && relative(await realpath(workspace), folder).startsWith("..")) throw refuse();
		const file = join(folder, basename(path));
		await rm(file, { force: true });
		await writeFile(file, text, { flag: "wx" });
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw refuse();
	}
}

export { writeReport as a, writeOutputs as i, log as n, loadLocale as o, notice as r, readInputs as s, appendSummary as t };