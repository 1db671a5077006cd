import { i as isUnder } from "./find-pages.js";
import { n as visibleLine } from "./visible.js";
import { n as isGivenUp } from "./request.js";
import { t as InputError } from "./input-error.js";
import { n as createParserApart } from "./quick-parser.js";
import { n as reviewAgainst, t as baseOf } from "./against-base.js";
import { o as writeReports, r as tellUnread, t as hush } from "./output.js";
import { t as openSession } from "./session.js";
import { t as inLanguageOfContent } from "./site-language2.js";
import { i as verdictOf, n as endOf } from "./verdict.js";
import { mkdtempSync, readdirSync, rmSync, statSync, watch as watch$1 } from "node:fs";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";

// src/world/watch-folders.ts
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".hg",
	".svn"
]);
const STILL = 150;
var FolderWatch = class {
	#root;
	#watchers = /* @__PURE__ */ new Map();
	#changed = /* @__PURE__ */ new Set();
	#timer = null;
	#wake = () => void 0;
	constructor(root) {
		this.#root = root;
	}
	add(folders) {
		for (const folder of folders) {
			if (this.#watchers.has(folder)) continue;
			const watcher = watch$1(join(this.#root, folder), (_, name) => {
				if (name !== null) this.#note(folder === "" ? String(name) : `${folder}/${String(name)}`);
			});
			watcher.on("error", () => this.#forget(folder));
			this.#watchers.set(folder, watcher);
		}
	}
	async next(stop) {
		const end = () => this.#wake();
		stop.addEventListener("abort", end);
		try {
			while (!stop.aborted && (this.#changed.size === 0 || this.#timer !== null)) await new Promise((resolve) => {
				this.#wake = resolve;
			});
		} finally {
			stop.removeEventListener("abort", end);
		}
		if (stop.aborted) return null;
		const paths = [...this.#changed].sort();
		this.#changed.clear();
		return paths;
	}
	close() {
		if (this.#timer !== null) clearTimeout(this.#timer);
		for (const watcher of this.#watchers.values()) watcher.close();
	}
	#note(path) {
		if (SKIPPED.has(path.split("/").at(-1) ?? "")) return;
		this.#changed.add(path);
		this.#addBelow(path);
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = null;
			this.#wake();
		}, STILL);
	}
	#addBelow(path) {
		const full = join(this.#root, path);
		if (this.#watchers.has(path) || statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return;
		this.add([path]);
		for (const { name } of readdirSync(full, { withFileTypes: true })) if (!SKIPPED.has(name)) this.#note(`${path}/${name}`);
	}
	#forget(folder) {
		this.#watchers.get(folder)?.close();
		this.#watchers.delete(folder);
	}
};

// src/cli/watch.ts
async function watch(asked, terminal, cwd, env) {
	const folder = asked.cache === null ? mkdtempSync(join(tmpdir(), "relecture-")) : null;
	const options = {
		...asked,
		cache: asked.cache ?? folder
	};
	const ending = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => ending.abort());
	const noted = options.quiet ? hush(terminal) : terminal;
	const parse = createParserApart();
	const open = () => {
		const session = openSession(options, noted, cwd, env, { stop: ending.signal });
		return {
			...session,
			world: {
				...session.world,
				parse
			}
		};
	};
	const folders = new FolderWatch(open().site.root);
	try {
		return await watchUntil(ending.signal, {
			folders,
			open,
			options,
			terminal,
			noted,
			cwd
		});
	} finally {
		folders.close();
		if (folder !== null) rmSync(folder, { recursive: true });
	}
}
async function watchUntil(stop, watching) {
	const { folders, open, options, terminal, noted, cwd } = watching;
	const known = new Known();
	let changed = null;
	while (true) {
		const session = open();
		const files = new Set(await session.world.tree.files());
		addFolders(folders, files, options);
		const paths = changed === null ? null : known.pagesAlone(changed, files);
		const request = paths === null ? session.request : {
			...session.request,
			paths
		};
		const found = await reviewAgainst({
			...session,
			request
		}, await baseOf(session, options), options);
		known.note(found, files, paths);
		const told = inLanguageOfContent(options, found);
		await tellUnread(found, told, terminal);
		await writeReports(found, {
			...told,
			paths: request.paths
		}, terminal);
		if (stop.aborted) return endOf(found, options);
		noted.err(`${told.locale.cli.watching}\n`);
		const isOurs = ownFiles(session.site.root, cwd, options);
		do {
			const all = await folders.next(stop);
			if (all === null) return known.status(options);
			changed = known.worthReading(all.filter((path) => !isOurs(path)), new Set(await open().world.tree.files()));
		} while (changed.length === 0);
		noted.err(`${told.locale.cli.changed({
			path: visibleLine(changed[0] ?? ""),
			count: changed.length
		})}\n`);
	}
}
function addFolders(folders, files, { locale }) {
	const names = /* @__PURE__ */ new Set([""]);
	for (const path of files) for (let at = path.lastIndexOf("/"); at > 0 && !names.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1)) names.add(path.slice(0, at));
	try {
		folders.add(names);
	} catch (error) {
		const { code } = error;
		if (code !== "ENOSPC" && code !== "EMFILE") throw error;
		throw new InputError(locale.cli.usage.watch);
	}
}
function ownFiles(root, cwd, { outputs, cache }) {
	const files = new Set(outputs.flatMap(({ file }) => file === null ? [] : [resolve(cwd, file)]));
	const folder = cache === null ? null : resolve(cwd, cache);
	return (path) => {
		const full = join(root, path);
		return files.has(full) || folder !== null && (full === folder || isUnder(full, folder));
	};
}
var Known = class {
	#counts = /* @__PURE__ */ new Map();
	#pages = /* @__PURE__ */ new Set();
	#files = /* @__PURE__ */ new Set();
	#last = null;
	note(found, files, paths) {
		this.#files = files;
		if (paths === null) {
			this.#counts = /* @__PURE__ */ new Map();
			this.#pages = new Set(found.pages.map(({ path }) => path));
			this.#last = found;
		} else for (const path of paths) this.#counts.delete(path);
		for (const { path, severity, existing } of found.findings) {
			const counts = this.#counts.get(path) ?? {
				errors: 0,
				warnings: 0
			};
			this.#counts.set(path, counts);
			if (existing || severity === "info") continue;
			counts[severity === "error" ? "errors" : "warnings"]++;
		}
	}
	worthReading(paths, files) {
		return paths.filter((path) => {
			if (this.#files.has(path)) return true;
			return files.has(path) && !/(?:^|\/)\.[^/]*$|~$/.test(path);
		});
	}
	pagesAlone(changed, files) {
		return changed.every((path) => this.#pages.has(path) && files.has(path)) ? changed : null;
	}
	status(options) {
		if (this.#last !== null && endOf(this.#last, options) === 2) return 2;
		const sum = (key) => [...this.#counts.values()].reduce((all, one) => all + one[key], 0);
		const stats = {
			errors: sum("errors"),
			warnings: sum("warnings")
		};
		return verdictOf({
			givenUp: this.#last !== null && isGivenUp(this.#last),
			stats
		}, options);
	}
};

export { watch };