import { execFile } from "node:child_process";

// src/world/git/git.ts
/** Git gave up: its exit status and what it said. */
var GitTrouble = class extends Error {
	constructor(args, said) {
		super(`git ${args[0] ?? ""}: ${said.trim().split("\n")[0] ?? ""}`);
		this.name = "GitTrouble";
	}
};
const MAX_OUTPUT_BYTES = 268435456;
const TIMEOUT_MS = 6e4;
const SETTINGS = [
	"core.quotepath=off",
	"core.fsmonitor=",
	"safe.bareRepository=explicit"
];
/** Arguments for every command: a checkout made by another user (a container's) is fine, names come as they are. */
function gitArguments(root, args) {
	return [
		"-C",
		root,
		...[`safe.directory=${root}`, ...SETTINGS].flatMap((setting) => ["-c", setting]),
		...args
	];
}
/** Runs git without a shell. Resolves to its output; rejects with a `GitTrouble`. */
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
/** Never asks for a password, and speaks English. */
function gitEnvironment(extra = {}) {
	return {
		...process.env,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C",
		...extra
	};
}

export { gitEnvironment as i, git as n, gitArguments as r, GitTrouble as t };