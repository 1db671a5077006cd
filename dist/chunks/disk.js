import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore2.js";
import { n as isContentPath } from "./find-pages.js";
import { r as placesAbove, t as ReadTrouble } from "./tree.js";
import { t as decodeText } from "./decode.js";
import { n as git } from "./git.js";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/world/above-root.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const MAX_BYTES = 1048576;
function repositoryOf(folder) {
	for (let here = folder;; here = dirname(here)) {
		if (existsSync(join(here, ".git"))) return here;
		if (dirname(here) === here) return null;
	}
}
function plainText(path) {
	try {
		const status = lstatSync(path);
		return status.isFile() && status.size <= MAX_BYTES ? decodeText(readFileSync(path)).text : null;
	} catch {
		return null;
	}
}

// src/world/git/kept-by-git.ts
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".hg",
	".svn"
]);
async function keptByGit(root) {
	if (!isInRepository(root)) return [];
	try {
		return (await git(root, [
			"ls-files",
			"-z",
			"--cached",
			"--ignored",
			"--exclude-standard"
		])).toString().split("\0").filter((path) => path !== "" && !path.split("/").some((step) => SKIPPED.has(step)) && isFile(join(root, path)));
	} catch {
		return [];
	}
}
function isInRepository(root) {
	for (let folder = root;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return true;
		if (folder === dirname(folder)) return false;
	}
}
function isFile(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

// src/world/disk.ts
const PROGRAM = /\.[cm]?[jt]sx?$/;
const MAX_FILE_BYTES = 20971520;
var DiskTree = class {
	root;
	#files = null;
	#closed = [];
	#isAllListed = true;
	constructor(root) {
		this.root = realpathSync(root);
	}
	files() {
		this.#files ??= this.#listAll();
		return this.#files;
	}
	async #listAll() {
		const files = [];
		this.#walk("", [], files);
		const kept = this.#isAllListed ? [] : await keptByGit(this.root);
		return kept.length === 0 ? files.sort() : [.../* @__PURE__ */ new Set([...files, ...kept])].sort();
	}
	async closed() {
		await this.files();
		return this.#closed;
	}
	#walk(folder, ignores, files) {
		const entries = this.#list(folder);
		const rules = entries.some((entry) => entry.name === ".gitignore" && entry.isFile()) ? [...ignores, this.#ignores(folder)] : ignores;
		for (const entry of entries) {
			if (SKIPPED.has(entry.name)) continue;
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const directory = entry.isDirectory();
			if (isIgnored(path, directory, rules)) {
				this.#isAllListed = false;
				continue;
			}
			if (directory) {
				const inner = [];
				this.#walk(path, rules, inner);
				if (isContentPath(entry.name) && !inner.some((file) => PROGRAM.test(file))) files.push(path);
				for (const file of inner) files.push(file);
			} else {
				files.push(path);
				if (entry.isSymbolicLink()) this.#noteLink(path);
			}
		}
	}
	#noteLink(path) {
		const real = realFolder(join(this.root, path));
		if (real === null) return;
		const target = isInside(this.root, real) ? relative(this.root, real).split(sep).join("/") : null;
		this.#closed.push({
			path,
			reason: "linked-folder",
			target
		});
	}
	#list(folder) {
		try {
			return readdirSync(join(this.root, folder), { withFileTypes: true });
		} catch (error) {
			const { code } = error;
			if (code === "EACCES" || code === "EPERM") this.#closed.push({
				path: folder,
				reason: "closed-folder",
				target: null
			});
			return [];
		}
	}
	#ignores(folder) {
		const rules = (0, import_ignore.default)();
		try {
			rules.add(readFileSync(join(this.root, folder, ".gitignore"), "utf8"));
		} catch {}
		return {
			base: folder === "" ? "" : `${folder}/`,
			rules
		};
	}
	async above(name) {
		const top = repositoryOf(this.root);
		if (top === null || top === this.root) return [];
		const folder = relative(top, this.root).split(sep).join("/");
		return placesAbove(folder, name).flatMap(({ path, from }) => {
			const text = plainText(join(top, path));
			return text === null ? [] : [{
				path: from,
				text
			}];
		});
	}
	async read(path) {
		if (path.includes("\0")) throw new ReadTrouble("missing", path);
		const full = resolve(this.root, path);
		if (!isInside(this.root, full)) throw new ReadTrouble("link-outside", path);
		const real = this.#real(full, path);
		if (relative(this.root, real).split(sep).includes(".git")) throw new ReadTrouble("link-outside", path);
		let descriptor;
		try {
			descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
		} catch (error) {
			throw asTrouble(error, path);
		}
		try {
			const status = fstatSync(descriptor);
			if (status.isDirectory()) throw new ReadTrouble("directory", path);
			if (!status.isFile()) throw new ReadTrouble("special", path);
			if (status.size > MAX_FILE_BYTES) throw new ReadTrouble("too-big", path);
			return readFileSync(descriptor);
		} catch (error) {
			throw error instanceof ReadTrouble ? error : asTrouble(error, path);
		} finally {
			closeSync(descriptor);
		}
	}
	#real(full, path) {
		try {
			const real = realpathSync(full);
			if (!isInside(this.root, real)) throw new ReadTrouble("link-outside", path);
			return real;
		} catch (error) {
			if (error instanceof ReadTrouble) throw error;
			throw isLink(full) ? this.#brokenLink(full, path) : asTrouble(error, path);
		}
	}
	#brokenLink(full, path) {
		const target = resolve(full, "..", readlinkSync(full));
		return new ReadTrouble(isInside(this.root, target) ? "broken-link" : "link-outside", path);
	}
};
function isLink(full) {
	try {
		return lstatSync(full).isSymbolicLink();
	} catch {
		return false;
	}
}
function isInside(root, full) {
	const path = relative(root, full);
	return path === "" || path !== ".." && !path.startsWith(`..${sep}`);
}
function isIgnored(path, directory, ignores) {
	let ignored = false;
	for (const { base, rules } of ignores) {
		const local = path.slice(base.length) + (directory ? "/" : "");
		const { ignored: yes, unignored } = rules.test(local);
		if (yes) ignored = true;
		else if (unignored) ignored = false;
	}
	return ignored;
}
function asTrouble(error, path) {
	const code = error.code;
	if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return new ReadTrouble("missing", path);
	if (code === "EISDIR") return new ReadTrouble("directory", path);
	if (code === "EACCES" || code === "EPERM") return new ReadTrouble("forbidden", path);
	if (code === "ENXIO" || code === "ENODEV") return new ReadTrouble("special", path);
	if (code === "ELOOP") return new ReadTrouble("broken-link", path);
	throw error;
}
function realFolder(link) {
	try {
		return statSync(link).isDirectory() ? realpathSync(link) : null;
	} catch {
		return null;
	}
}

export { DiskTree as t };