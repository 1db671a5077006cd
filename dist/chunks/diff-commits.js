import { a as gitWith, n as git } from "./git.js";

// src/world/git/diff-commits.ts
async function diffCommits(root, base, head, { filter = [], accesses = [{}] } = {}) {
	const args = [
		"diff-tree",
		"-r",
		"-z",
		"--raw",
		"--no-ext-diff",
		"--no-textconv",
		"-M",
		"--abbrev=64",
		...filter,
		base,
		head
	];
	const parts = (await gitWith(accesses, root, args)).toString().split("\0");
	const files = [];
	for (let index = 0; index + 1 < parts.length;) {
		const [, , , blob = "", letter = ""] = (parts[index++] ?? "").split(" ");
		const first = parts[index++] ?? "";
		const renamed = letter.startsWith("R") || letter.startsWith("C");
		const path = renamed ? parts[index++] ?? "" : first;
		const status = letter.startsWith("R") ? "renamed" : letter === "D" ? "removed" : letter === "A" || renamed ? "added" : "modified";
		files.push({
			path,
			previousPath: letter.startsWith("R") ? first : null,
			status,
			blob,
			patch: null
		});
	}
	return files;
}
const SAME_KIND = ["--diff-filter=t"];
async function diffLines(root, base, head, paths, accesses = [{}]) {
	const lines = /* @__PURE__ */ new Map();
	if (paths.length === 0) return lines;
	const args = [
		"diff-tree",
		"-r",
		"-p",
		"-U0",
		"--no-ext-diff",
		"--no-textconv",
		"-M",
		"--no-color",
		...SAME_KIND,
		base,
		head
	];
	const text = (await gitWith(accesses, root, args)).toString();
	const names = (await diffCommits(root, base, head, {
		filter: SAME_KIND,
		accesses
	})).map(({ path }) => path);
	const wanted = new Set(paths);
	const patches = `\n${text}`.split("\ndiff --git ").slice(1);
	for (const [index, patch] of patches.entries()) {
		const path = names[index];
		if (path !== void 0 && wanted.has(path)) lines.set(path, addedLines(patch));
	}
	return lines;
}
async function linesSince(root, commit) {
	const args = [
		"diff",
		"-M",
		"--relative",
		"--no-ext-diff",
		"--no-textconv",
		"--submodule=short",
		...SAME_KIND
	];
	const ask = async (...more) => (await git(root, [
		...args,
		...more,
		commit,
		"--",
		"."
	])).toString();
	const names = (await ask("--name-only", "-z")).split("\0").slice(0, -1);
	const patches = `\n${await ask("-p", "-U0", "--no-color")}`.split("\ndiff --git ").slice(1);
	if (names.length !== patches.length) return /* @__PURE__ */ new Map();
	return new Map(names.map((name, index) => [name, addedLines(patches[index] ?? "")]));
}
function addedLines(patch) {
	const ranges = [];
	let line = 0;
	for (const text of patch.split("\n")) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
		if (hunk !== null) {
			line = Number(hunk[1]);
			continue;
		}
		if (line === 0) continue;
		if (text.startsWith("+")) {
			const last = ranges.at(-1);
			if (last !== void 0 && last[1] === line - 1) last[1] = line;
			else ranges.push([line, line]);
			line++;
		} else if (text.startsWith(" ")) line++;
	}
	return ranges;
}
async function parentsOf(root, commit) {
	const text = (await git(root, [
		"cat-file",
		"commit",
		commit
	])).toString();
	return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
}
async function resolveCommit(root, revision) {
	return git(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]).then((output) => output.toString().trim(), () => null);
}
async function isRepository(root) {
	return git(root, ["rev-parse", "--git-dir"]).then(() => true, () => false);
}
async function isWithoutCommit(root) {
	return git(root, [
		"rev-list",
		"--all",
		"--max-count=1"
	]).then((output) => output.length === 0, () => false);
}
async function mergeBaseOf(root, a, b) {
	return git(root, [
		"merge-base",
		a,
		b
	]).then((output) => output.toString().trim() || null, () => null);
}

export { isWithoutCommit as a, parentsOf as c, isRepository as i, resolveCommit as l, diffCommits as n, linesSince as o, diffLines as r, mergeBaseOf as s, addedLines as t };