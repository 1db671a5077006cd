import { n as visibleLine } from "../visible.js";
import { t as InputError } from "../input-error.js";
import { n as commandMessage, r as commandProperty } from "../escape.js";
import { o as setOutput } from "./core.js";
import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { appendFileSync, readFileSync } from "node:fs";

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

// src/action/run.ts
function readRun(env) {
	const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
	return {
		eventName: env["GITHUB_EVENT_NAME"] ?? "",
		payload: readPayload(env["GITHUB_EVENT_PATH"]),
		repository: env["GITHUB_REPOSITORY"] ?? "",
		serverUrl: (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, ""),
		apiUrl: (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, ""),
		workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
		temporary: env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp",
		sha: env["GITHUB_SHA"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		id: Number(env["GITHUB_RUN_ID"] ?? "0") || 0,
		attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1") || 1,
		actor: env["GITHUB_ACTOR"] ?? "",
		action: repository === "" ? null : {
			repository,
			ref: env["GITHUB_ACTION_REF"] || "main"
		}
	};
}
function readPayload(path) {
	if (path === void 0) return {};
	try {
		const payload = JSON.parse(readFileSync(path, "utf8"));
		return isRecord(payload) ? payload : {};
	} catch {
		return {};
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function runUrl(run) {
	if (run.id === 0 || run.repository === "") return null;
	return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
}
function isDefaultBranch({ payload, ref }) {
	const repository = isRecord(payload["repository"]) ? payload["repository"] : {};
	return ref === `refs/heads/${String(repository["default_branch"] ?? "main")}`;
}

export { appendSummary as a, writeOutputs as c, runUrl as i, writeReport as l, isRecord as n, log as o, readRun as r, notice as s, isDefaultBranch as t };