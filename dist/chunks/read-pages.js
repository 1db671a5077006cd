import { o as __toESM } from "./rolldown-runtime.js";
import { i as isUnder, n as isContentPath } from "./find-pages.js";
import { r as loadReaders, t as readPage } from "./read-page.js";
import { t as ReadTrouble } from "./tree.js";
import { t as require_picomatch } from "./globs.js";
import { l as isOutside, u as isRead } from "./read-site.js";
import { r as runWithin, t as TooSlow } from "./bounded.js";

// src/review/choose-files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const FEWEST = 10;
const MUCH = .25;
function chooseFiles(files, asked, plan) {
	const chosen = /* @__PURE__ */ new Set();
	const unread = /* @__PURE__ */ new Map();
	const missing = [];
	const names = asked.length === 0 ? ["."] : asked;
	for (const argument of names) {
		const name = argument.replace(/^\.\//, "").replace(/\/+$/, "");
		const isWhole = name === "" || name === ".";
		const named = !isWhole && files.includes(name);
		const among = isWhole ? files : named ? [name] : matching(files, name);
		if (among.length === 0 && !isWhole) missing.push(argument);
		const read = named ? among : worthReading(among, plan, isWhole);
		for (const path of read) chosen.add(path);
		if (among.length > 0 && read.length === 0 && !isWhole) unread.set(name, {
			path: name,
			reason: areExcluded(among, plan) ? "excluded" : "no-page",
			named: true
		});
		for (const path of among) {
			const told = reasonOf(plan, path, named);
			if (told === null) continue;
			chosen.delete(path);
			unread.set(path, {
				path,
				reason: told,
				named
			});
		}
	}
	if (asked.length === 0) for (const one of leftOut(files, plan, chosen.size)) unread.set(one.path, one);
	if (asked.length === 0) for (const path of plan.submodules) unread.set(path, {
		path,
		reason: "submodule",
		named: false
	});
	for (const { path, reason } of plan.closed) if (asked.length === 0 || asked.some((name) => isUnder(path, name.replace(/^\.\//, "").replace(/\/+$/, "")))) unread.set(path, {
		path,
		reason,
		named: false
	});
	return {
		paths: files.filter((path) => chosen.has(path)),
		missing,
		unread: [...unread.values()]
	};
}
function leftOut(files, plan, read) {
	const outside = files.flatMap((path) => {
		const file = plan.fileOf(path);
		return isOutside(file) ? [{
			path,
			reason: file.reason,
			named: false
		}] : [];
	});
	return read === 0 || outside.length >= FEWEST && outside.length > read * MUCH ? outside : [];
}
function reasonOf(plan, path, named) {
	const file = plan.fileOf(path);
	if (file.kind === "unread") return file.reason;
	return named && file.kind === "other" && !isContentPath(path) ? "no-content" : null;
}
function areExcluded(among, plan) {
	const pages = among.filter(isContentPath);
	return pages.length > 0 && pages.every((path) => isExcluded(plan.fileOf(path)));
}
const isExcluded = (file) => file.kind === "out" && file.reason === "excluded";
function isPattern(name) {
	return /[*?[{!(]/.test(name);
}
function matching(files, name) {
	const inside = files.filter((path) => path.startsWith(`${name}/`));
	if (inside.length > 0 || !isPattern(name)) return inside;
	const matches = (0, import_picomatch.default)(name, { dot: true });
	return files.filter((path) => matches(path));
}
function worthReading(among, plan, isWhole) {
	const read = among.filter((path) => isRead(plan, path));
	if (read.length > 0 || isWhole) return read;
	return among.filter((path) => {
		const file = plan.fileOf(path);
		return isContentPath(path) && (file.kind === "other" || file.kind === "out" && file.reason !== "excluded");
	});
}

// src/review/time.ts
var WorkLeft = class extends Error {
	constructor() {
		super("work left");
		this.name = "WorkLeft";
	}
};
const READING = .3;
const FIRST = .6;
const JUDGING = 2;
const TELLING_ONE = .1;
const GRACE = 2e3;
const BREATH = 50;
function shortened(request, part, now) {
	const { deadline } = request;
	return deadline === void 0 ? request : {
		...request,
		deadline: now + part * Math.max(0, deadline - now)
	};
}
var Time = class {
	#world;
	#start;
	#deadline;
	#until;
	#heard;
	#stopped = false;
	#hurried = false;
	constructor(world, { deadline }) {
		this.#world = world;
		this.#start = world.clock();
		this.#heard = this.#start;
		this.#deadline = deadline ?? Number.POSITIVE_INFINITY;
		this.#until = this.#share(FIRST);
	}
	get until() {
		return this.#until;
	}
	get isOver() {
		return this.#world.clock() > this.#until;
	}
	checkpoint = () => {
		if (this.#world.clock() > this.#until) throw new WorkLeft();
	};
	run(work) {
		if (this.#until === Number.POSITIVE_INFINITY) return work();
		this.checkpoint();
		try {
			return runWithin(work, this.#until - this.#world.clock());
		} catch (error) {
			throw error instanceof TooSlow ? new WorkLeft() : error;
		}
	}
	async isReadingOver(read) {
		if (read > 0) this.#until = this.#share(READING);
		if (this.#world.clock() > this.#until) return true;
		return await this.#isStopped();
	}
	turnToJudging() {
		this.#until = this.#share(.95);
	}
	async listen() {
		await this.#isStopped();
	}
	linksEnd() {
		if (this.#until === Number.POSITIVE_INFINITY) return null;
		const took = this.#world.clock() - this.#start;
		return Math.min(this.#until - JUDGING * took, this.#share(.75));
	}
	async breathe(findings) {
		const now = this.#world.clock();
		if (now > this.#until - findings * TELLING_ONE) throw new WorkLeft();
		if (now - this.#heard < BREATH) return;
		this.#heard = now;
		if (this.#hurried || !await this.#isStopped()) return;
		this.#hurried = true;
		this.#until = Math.min(this.#until, now + GRACE);
	}
	end() {
		this.#until = Number.POSITIVE_INFINITY;
	}
	async #isStopped() {
		this.#stopped ||= await this.#world.isStopped?.() === true;
		return this.#stopped;
	}
	#share(part) {
		return this.#deadline === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : this.#start + part * (this.#deadline - this.#start);
	}
};

// src/review/read-pages.ts
async function listPages(world, request, site) {
	const found = chooseFiles([...site.files].sort(), request.paths, site.plan);
	const unlisted = [];
	const absent = [];
	const empty = [];
	for (const path of found.missing) {
		const there = await whatIs(world, path);
		if (there === "file" && isContentPath(path)) unlisted.push(path);
		else if (there === null && !isPattern(path)) {
			if (request.among === void 0) absent.push(path);
		} else empty.push({
			path,
			reason: there === "file" ? "no-content" : "no-page",
			named: true
		});
	}
	const { among } = request;
	const named = unlisted.length === 0 ? found.paths : [...found.paths, ...unlisted].sort();
	const paths = (among === void 0 ? named : named.filter((path) => among.has(path))).filter((_, index) => index % (request.shard?.count ?? 1) === (request.shard?.index ?? 1) - 1);
	const told = [...found.unread, ...empty];
	return {
		paths,
		absent,
		unread: among === void 0 ? told : told.filter(({ path }) => among.has(path))
	};
}
async function readPages(world, request, site, { engine, shelf, guard, time }) {
	const { paths, absent, unread } = await listPages(world, request, site);
	for (const path of absent) engine.unreadable(path, "missing");
	const pages = [];
	let read = 0;
	try {
		for (const path of paths) {
			if (await time.isReadingOver(read)) break;
			const page = await readOne(world, site, path, {
				engine,
				shelf,
				guard,
				time
			});
			if (page !== null) pages.push(page);
			read++;
			world.progress?.("read", read, paths.length);
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
	}
	const isLeft = (page) => request.nowhere !== true && !request.paths.some((name) => name.replace(/^\.\//, "") === page.path) && site.hidden(page, world.today(site.timeZone))?.isNowhere === true;
	const nowhere = pages.filter(isLeft);
	return {
		pages: pages.filter((page) => !nowhere.includes(page)),
		unread: [...unread, ...nowhere.map(({ path }) => ({
			path,
			reason: "unpublished",
			named: false
		}))],
		left: paths.length - read
	};
}
async function whatIs(world, path) {
	try {
		await world.tree.read(path);
		return "file";
	} catch (error) {
		if (!(error instanceof ReadTrouble)) throw error;
		return error.code === "directory" ? "folder" : null;
	}
}
async function readOne({ tree }, site, path, { engine, shelf, guard, time }) {
	try {
		const bytes = await tree.read(path);
		const manner = site.reading(path);
		const readers = await loadReaders(path, bytes, {
			...manner,
			htmlInMarkdown: true
		});
		const read = (content) => {
			const result = readPage(path, content, {
				...manner,
				readers
			});
			guard.seal(result.page);
			return result;
		};
		const first = time.run(read.bind(null, bytes));
		for (const trouble of first.troubles) engine.encoding(first.page, trouble);
		const page = shelf.add(path, bytes, { read: (content) => read(content).page }, first.page);
		await guard.parseEarly(page, (read) => site.anchors(read));
		return page;
	} catch (error) {
		if (!(error instanceof ReadTrouble)) throw error;
		engine.unreadable(path, error.code);
		return null;
	}
}

export { shortened as a, matching as c, WorkLeft as i, readPages as n, chooseFiles as o, Time as r, isPattern as s, listPages as t };