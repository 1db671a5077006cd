import { t as GitTrouble } from "../git.js";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/github/preview/publish-pages.ts
const ATTEMPTS = 8;
const REGISTER = "relecture.json";
const DAY_MS = 864e5;
async function publishPages(request, world) {
	const root = mkdtempSync(join(world.folder, "relecture-pages-"));
	try {
		const publisher = new Publisher(root, request, world);
		await publisher.prepare();
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			if (world.isCurrent !== void 0 && !await world.isCurrent()) return "outdated";
			if (await publisher.attempt()) return "published";
			await world.sleep(200 + Math.round(world.random() * Math.min(2800, 400 * attempt)));
		}
		return "busy";
	} finally {
		rmSync(root, {
			recursive: true,
			force: true
		});
	}
}
var Publisher = class {
	#root;
	#request;
	#world;
	#blobs = /* @__PURE__ */ new Map();
	constructor(root, request, world) {
		this.#root = root;
		this.#request = request;
		this.#world = world;
	}
	async prepare() {
		await this.#git("init", "--quiet");
		await this.#git("remote", "add", "origin", this.#request.remote);
		for (const { path, content } of this.#request.files) this.#blobs.set(path, await this.#store(content));
	}
	async attempt() {
		const ref = `refs/heads/${this.#request.branch}`;
		const before = (await this.#git("ls-remote", "origin", ref)).split(/\s/)[0] ?? "";
		const commit = await this.#commit(before, ref);
		try {
			await this.#git("push", "--quiet", `--force-with-lease=${ref}:${before}`, "origin", `${commit}:${ref}`);
			return true;
		} catch (error) {
			if (error instanceof GitTrouble && await this.#moved(ref, before)) return false;
			throw error;
		}
	}
	async #moved(ref, before) {
		return ((await this.#git("ls-remote", "origin", ref)).split(/\s/)[0] ?? "") !== before;
	}
	async #commit(before, ref) {
		const register = before === "" ? {} : await this.#read(before, ref);
		const stale = [...this.#prune(register), this.#request.folder];
		for (const folder of stale) await this.#remove(folder);
		for (const [path, blob] of this.#blobs) await this.#add(`${this.#request.folder}/${path}`, blob);
		register[this.#request.folder] = {
			sha: this.#request.sha,
			at: new Date(this.#world.now()).toISOString()
		};
		const ordered = Object.fromEntries(Object.entries(register).sort(([a], [b]) => a < b ? -1 : 1));
		await this.#add(REGISTER, await this.#store(`${JSON.stringify(ordered, null, 1)}\n`));
		await this.#add(".nojekyll", await this.#store(""));
		const tree = await this.#git("write-tree", "--missing-ok");
		return this.#git("commit-tree", tree, "-m", "Publish previews");
	}
	async #read(before, ref) {
		await this.#git("fetch", "--quiet", "--depth=1", "--no-tags", "--filter=blob:none", "origin", ref);
		await this.#git("read-tree", before);
		return readRegister(await this.#git("cat-file", "blob", `${before}:${REGISTER}`).catch(() => "{}"));
	}
	#prune(register) {
		const limit = this.#world.now() - this.#request.keepDays * DAY_MS;
		const old = Object.entries(register).filter(([, { at }]) => !(Date.parse(at) >= limit));
		for (const [folder] of old) delete register[folder];
		return old.map(([folder]) => folder);
	}
	async #remove(folder) {
		const paths = (await this.#git("ls-files", "-z", "--", `${folder}/`)).split("\0").filter((path) => path !== "");
		for (let start = 0; start < paths.length; start += 200) await this.#git("update-index", "--force-remove", "--", ...paths.slice(start, start + 200));
	}
	async #add(path, blob) {
		await this.#git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
	}
	async #store(content) {
		const file = join(this.#root, ".git", "relecture", createHash("sha256").update(content).digest("hex"));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		return this.#git("hash-object", "-w", "--no-filters", "--", file);
	}
	async #git(...args) {
		const person = {
			NAME: "Relecture",
			EMAIL: "relecture@users.noreply.github.com",
			DATE: new Date(this.#world.now()).toISOString()
		};
		const identity = Object.entries(person).flatMap(([key, value]) => [[`GIT_AUTHOR_${key}`, value], [`GIT_COMMITTER_${key}`, value]]);
		const extra = {
			...Object.fromEntries(identity),
			...this.#world.credentials
		};
		return (await this.#world.git(this.#root, args, extra)).toString().trim();
	}
};
function readRegister(text) {
	const register = Object.create(null);
	let value = null;
	try {
		value = JSON.parse(text);
	} catch {
		return register;
	}
	if (typeof value !== "object" || value === null) return register;
	for (const [folder, entry] of Object.entries(value)) {
		const { sha, at } = entry ?? {};
		if (/^[\w-]+$/.test(folder)) register[folder] = {
			sha: String(sha),
			at: String(at)
		};
	}
	return register;
}

export { publishPages };