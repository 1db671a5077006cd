import { execFile } from "node:child_process";

// src/world/git/git.ts
var GitTrouble = class extends Error {
	constructor(args, said) {
		super(`git ${args[0] ?? ""}: ${said.trim().split("\n")[0] ?? ""}`);
		this.name = "GitTrouble";
	}
};
const MAX_OUTPUT_BYTES = 268435456;
const TIMEOUT_MS = 36e5;
const SETTINGS = [
	"core.quotepath=off",
	"core.fsmonitor=",
	"http.lowSpeedLimit=1",
	"http.lowSpeedTime=60",
	"safe.bareRepository=explicit"
];
function gitArguments(root, args) {
	return [
		"-C",
		root,
		...[`safe.directory=${root}`, ...SETTINGS].flatMap((setting) => ["-c", setting]),
		...args
	];
}
function git(root, args, extra = {}) {
	return new Promise((resolve, reject) => {
		execFile("git", gitArguments(root, args), {
			encoding: "buffer",
			maxBuffer: MAX_OUTPUT_BYTES,
			timeout: TIMEOUT_MS,
			env: gitEnvironment(extra)
		}, (error, stdout, stderr) => error === null ? resolve(stdout) : reject(new GitTrouble(args, stderr.toString() || error.message)));
	});
}
async function gitWith(accesses, root, args) {
	const [access = {}, ...others] = accesses;
	try {
		return await git(root, args, access);
	} catch (error) {
		if (others.length === 0 || !(error instanceof GitTrouble)) throw error;
		return gitWith(others, root, args);
	}
}
function gitEnvironment(extra = {}) {
	return {
		...process.env,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C",
		...extra
	};
}

export { gitWith as a, gitEnvironment as i, git as n, gitArguments as r, GitTrouble as t };