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
/** What is cut short here changes what a verdict is held against: the last guard, far away. */
const TIMEOUT_MS = 36e5;
const SETTINGS = [
	"core.quotepath=off",
	"core.fsmonitor=",
	"http.lowSpeedLimit=1",
	"http.lowSpeedTime=60",
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
/** Runs git with each access until one will do: a partial clone fetches what it lacks as it reads. */
async function gitWith(accesses, root, args) {
	const [access = {}, ...others] = accesses;
	try {
		return await git(root, args, access);
	} catch (error) {
		if (others.length === 0 || !(error instanceof GitTrouble)) throw error;
		return gitWith(others, root, args);
	}
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

export { gitWith as a, gitEnvironment as i, git as n, gitArguments as r, GitTrouble as t };