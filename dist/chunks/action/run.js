import { readFileSync } from "node:fs";

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
		workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "",
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
function isDefaultBranch(run) {
	return run.ref === `refs/heads/${defaultBranchOf(run)}`;
}
function defaultBranchOf({ payload }) {
	const repository = isRecord(payload["repository"]) ? payload["repository"] : {};
	return String(repository["default_branch"] ?? "main");
}

export { runUrl as a, readRun as i, isDefaultBranch as n, isRecord as r, defaultBranchOf as t };