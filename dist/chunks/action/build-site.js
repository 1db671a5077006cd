import { spawn } from "node:child_process";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";

// src/action/preview/build-site.ts
const MAX_FILE = 5e6;
const SECRET = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
function buildSite({ command, workspace, env, timeout }) {
	const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !SECRET.test(name)));
	return new Promise((resolve) => {
		let said = "";
		const hear = (part) => {
			said = (said + part.toString()).slice(-2e4);
		};
		const child = spawn(command, {
			cwd: workspace,
			env: kept,
			shell: true,
			detached: true,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const timer = setTimeout(() => {
			if (child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
		}, timeout);
		child.stdout.on("data", hear);
		child.stderr.on("data", hear);
		child.on("error", (error) => {
			clearTimeout(timer);
			resolve({
				ok: false,
				said: error.message
			});
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			resolve({
				ok: code === 0,
				said: said.trim()
			});
		});
	});
}
function openBuild(folder) {
	return (path) => {
		try {
			const root = realpathSync(folder);
			const file = join(root, path);
			if (!file.startsWith(root + sep) || !lstatSync(file).isFile() || realpathSync(file) !== file) return null;
			const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
			try {
				const { size } = fstatSync(handle);
				return size > MAX_FILE ? null : readFileSync(handle);
			} finally {
				closeSync(handle);
			}
		} catch {
			return null;
		}
	};
}

export { buildSite, openBuild };