import { a as gitWith, i as gitEnvironment, n as git, r as gitArguments, t as GitTrouble } from "./git.js";
import { t as ReadTrouble } from "./tree.js";
import { n as countRead, t as countFindings } from "./summarise.js";
import { t as DiskTree } from "./disk2.js";
import { spawn } from "node:child_process";
import { join, posix } from "node:path";
import { existsSync } from "node:fs";

// src/world/git/commit-files.ts
const MAX_FILE_BYTES = 20971520;
const MAX_LINK_BYTES = 4096;
const MAX_LINKS = 8;
const LINK = "120000";
var CommitFiles = class {
	#entries = /* @__PURE__ */ new Map();
	#blob;
	#paths;
	#prefix;
	constructor(entries, blob, folder = "") {
		this.#blob = blob;
		this.#prefix = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
		for (const entry of entries) this.#entries.set(entry.path, entry);
		this.#paths = entries.flatMap(({ path }) => path.startsWith(this.#prefix) ? [path.slice(this.#prefix.length)] : []).filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//.test(path)).sort();
	}
	async files() {
		return this.#paths;
	}
	async closed() {
		const found = [];
		for (const path of this.#paths) {
			const entry = this.#entries.get(this.#prefix + path);
			if (entry?.mode !== LINK || entry.size > MAX_LINK_BYTES) continue;
			const target = posix.join(posix.dirname(this.#prefix + path), Buffer.from(await this.#blob(entry.blob)).toString()).replace(/\/+$/, "");
			if (this.#absence(target) !== "directory") continue;
			const isHere = target.startsWith(this.#prefix);
			found.push({
				path,
				reason: "linked-folder",
				target: isHere ? target.slice(this.#prefix.length) : null
			});
		}
		return found;
	}
	blobOf(path) {
		return this.#entries.get(this.#prefix + path)?.blob ?? null;
	}
	async read(path) {
		const entry = await this.#follow(path);
		if (entry.size > MAX_FILE_BYTES) throw new ReadTrouble("too-big", path);
		const bytes = await this.#blob(entry.blob);
		if (bytes.length > MAX_FILE_BYTES) throw new ReadTrouble("too-big", path);
		return bytes;
	}
	async #follow(path) {
		let full = this.#prefix + path;
		for (let step = 0; step < MAX_LINKS; step++) {
			const entry = this.#entries.get(full);
			if (entry === void 0) throw new ReadTrouble(step === 0 ? this.#absence(full) : "broken-link", path);
			if (entry.mode !== LINK) return entry;
			if (entry.size > MAX_LINK_BYTES) throw new ReadTrouble("broken-link", path);
			const target = Buffer.from(await this.#blob(entry.blob)).toString();
			full = posix.join(posix.dirname(full), target);
			if (target.startsWith("/") || full.startsWith("../") || full === "..") throw new ReadTrouble("link-outside", path);
		}
		throw new ReadTrouble("broken-link", path);
	}
	#absence(full) {
		const folder = `${full}/`;
		for (const path of this.#entries.keys()) if (path.startsWith(folder)) return "directory";
		return "missing";
	}
};

// src/world/git/git-blobs.ts
const MAX_SAID = 300;
var GitBlobs = class {
	#root;
	#accesses;
	#child = null;
	#source = null;
	#waiting = [];
	#chunks = [];
	#received = 0;
	#size = null;
	constructor(root, accesses = [{}]) {
		this.#root = root;
		this.#accesses = [...accesses];
	}
	read(sha) {
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				sha,
				resolve,
				reject
			});
			this.#start().stdin.write(`${sha}\n`);
		});
	}
	close() {
		this.#child?.stdin.end();
		this.#child = null;
	}
	#start() {
		if (this.#child !== null) return this.#child;
		const child = spawn("git", gitArguments(this.#root, ["cat-file", "--batch"]), { env: gitEnvironment(this.#accesses[0]) });
		this.#child = child;
		this.#source = child;
		let said = "";
		child.stdout.on("data", (chunk) => {
			if (this.#source === child) this.#receive(chunk);
		});
		child.stderr.on("data", (chunk) => said = (said + chunk.toString()).slice(0, MAX_SAID));
		child.stdin.on("error", () => {});
		const end = () => {
			if (this.#source !== child) return;
			this.#child = null;
			if (this.#waiting.length > 0 && this.#again()) return;
			this.#accesses[0] = { GIT_NO_LAZY_FETCH: "1" };
			for (const { reject } of this.#waiting.splice(0)) reject(new GitTrouble(["cat-file"], said || "ended early"));
		};
		child.on("error", end);
		child.on("close", end);
		return child;
	}
	#again() {
		if (this.#accesses.length < 2) return false;
		this.#accesses.shift();
		[this.#chunks, this.#received, this.#size] = [
			[],
			0,
			null
		];
		this.#child?.kill();
		this.#child = null;
		const { stdin } = this.#start();
		for (const { sha } of this.#waiting) stdin.write(`${sha}\n`);
		return true;
	}
	#receive(chunk) {
		this.#chunks.push(chunk);
		this.#received += chunk.length;
		while (this.#take());
	}
	#take() {
		if (this.#size === null) {
			const buffer = this.#gather();
			const end = buffer.indexOf(10);
			if (end < 0) return false;
			const header = buffer.subarray(0, end).toString();
			this.#keep(buffer.subarray(end + 1));
			const match = / blob (\d+)$/.exec(header);
			if (match === null && this.#again()) return false;
			if (match === null) this.#waiting.shift()?.reject(new GitTrouble(["cat-file"], header));
			else this.#size = Number(match[1]);
			return true;
		}
		if (this.#received < this.#size + 1) return false;
		const buffer = this.#gather();
		this.#waiting.shift()?.resolve(new Uint8Array(buffer.subarray(0, this.#size)));
		this.#keep(buffer.subarray(this.#size + 1));
		this.#size = null;
		return true;
	}
	#gather() {
		const whole = Buffer.concat(this.#chunks);
		this.#keep(whole);
		return whole;
	}
	#keep(rest) {
		this.#chunks = [rest];
		this.#received = rest.length;
	}
};

// src/world/git/module-tree.ts
var ModuleTree = class {
	#tree;
	#modules;
	constructor(tree, modules) {
		this.#tree = tree;
		this.#modules = modules;
	}
	async files() {
		const all = [...await this.#tree.files()];
		for (const [folder, tree] of this.#modules) for (const path of await tree.files()) all.push(`${folder}/${path}`);
		return all.sort();
	}
	async read(path) {
		for (const [folder, tree] of this.#modules) {
			if (!path.startsWith(`${folder}/`)) continue;
			try {
				return await tree.read(path.slice(folder.length + 1));
			} catch (error) {
				throw error instanceof ReadTrouble ? new ReadTrouble(error.code, path) : error;
			}
		}
		return this.#tree.read(path);
	}
	async closed() {
		const own = await this.#tree.closed?.() ?? [];
		const theirs = await Promise.all([...this.#modules].map(async ([folder, tree]) => (await tree.closed?.() ?? []).map(({ path, reason, target }) => ({
			path: `${folder}/${path}`,
			reason,
			target: target === null ? null : `${folder}/${target}`
		}))));
		return [...own, ...theirs.flat()];
	}
};

// src/world/git/git-tree.ts
async function readGitTree(root, commit, { folder = "", accesses = [{}], elsewhere } = {}) {
	const list = await listTree(root, commit, accesses);
	const blobs = new GitBlobs(root, accesses);
	const read = async (blob) => blobs.read(blob).catch((error) => {
		if (elsewhere === void 0 || !(error instanceof GitTrouble)) throw error;
		return elsewhere(blob, error);
	});
	const tree = new CommitFiles(readEntries(list), read, folder);
	const close = () => blobs.close();
	const modules = folder === "" ? checkedOut(root, list) : /* @__PURE__ */ new Map();
	return Object.assign(modules.size === 0 ? tree : new ModuleTree(tree, modules), { close });
}
async function listTree(root, commit, accesses) {
	const list = [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree"
	];
	return (await git(root, [
		...list,
		"-l",
		commit
	], { GIT_NO_LAZY_FETCH: "1" }).catch(() => gitWith(accesses, root, [...list, commit]))).toString();
}
function checkedOut(root, list) {
	const here = list.split("\0").flatMap((line) => /^160000 commit [^\t]*\t(.+)$/s.exec(line)?.[1] ?? []).filter((path) => existsSync(join(root, path, ".git")));
	return new Map(here.map((path) => [path, new DiskTree(join(root, path))]));
}
function readEntries(list) {
	const entries = [];
	for (const line of list.split("\0")) {
		const tab = line.indexOf("	");
		const [mode = "", type, blob = "", size = ""] = line.slice(0, tab).split(/ +/);
		if (tab > 0 && type === "blob") entries.push({
			path: line.slice(tab + 1),
			mode,
			blob,
			size: Number(size) || 0
		});
	}
	return entries;
}

// src/review/leave-pages.ts
function leavePages(review, isLeft) {
	const pages = review.pages.filter(({ path }) => !isLeft(path));
	const count = review.pages.length - pages.length;
	if (count === 0) return review;
	const findings = review.findings.filter(({ path }) => !isLeft(path));
	const dates = review.dates.filter(({ path }) => !isLeft(path));
	const known = review.notDone.find(({ code }) => code === "pages");
	const others = review.notDone.filter((one) => one !== known);
	const stats = {
		...review.stats,
		files: pages.length,
		read: countRead(pages, review.site),
		dates: dates.length
	};
	return {
		...review,
		pages,
		findings,
		dates,
		partial: true,
		notDone: [{
			code: "pages",
			count: count + (known?.count ?? 0)
		}, ...others],
		stats: {
			...stats,
			...countFindings(findings)
		}
	};
}

export { readGitTree as n, CommitFiles as r, leavePages as t };