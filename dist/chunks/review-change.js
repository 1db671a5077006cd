import { a as gitWith, i as gitEnvironment, n as git, r as gitArguments, t as GitTrouble } from "./git.js";
import { o as isOutside, s as isRead } from "./read-site.js";
import { n as compareFindings } from "./run.js";
import { n as isContentPath } from "./find-pages.js";
import { t as fragmentOf } from "./urls.js";
import { o as markExisting, t as review } from "./review.js";
import { r as fileEdits } from "./edits.js";
import { t as ReadTrouble } from "./tree.js";
import { n as countRead, r as countUnread, t as countFindings } from "./summarise.js";
import { a as shortened } from "./read-pages.js";
import { t as DiskTree } from "./disk.js";
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

// src/review/change/cause.ts
const EXPLAINED = {
	"front-matter-relation": {
		messages: /* @__PURE__ */ new Set([
			"not-found",
			"case",
			"accent",
			"apostrophe",
			"hyphen",
			"writing",
			"spelling",
			"prefix"
		]),
		blame: namedBefore,
		explain: explainRelation
	},
	"link-internal": {
		messages: /* @__PURE__ */ new Set([
			"missing",
			"missing-image",
			"near",
			"case"
		]),
		blame: linkedBefore,
		explain: explainLink
	},
	"link-anchor": {
		messages: /* @__PURE__ */ new Set(["there", "there-near"]),
		blame: anchoredBefore,
		explain: explainAnchor
	}
};
function explainBroken(findings, sides) {
	const head = new Map(sides.head.pages.map((page) => [page.path, page]));
	const base = new Map(sides.base.pages.map((page) => [page.path, page]));
	return findings.map((finding) => {
		const known = finding.existing ? void 0 : EXPLAINED[finding.rule];
		if (known === void 0) return finding;
		const then = sides.renamed.get(finding.path) ?? finding.path;
		const page = head.get(finding.path) ?? sides.head.site.pages.get(finding.path);
		const before = base.get(then) ?? sides.base.site.pages.get(then);
		if (page === void 0 || before === void 0) return finding;
		const broken = {
			finding,
			page,
			before
		};
		const missed = known.blame(broken, sides);
		if (missed === null) return finding;
		const blamed = {
			...finding,
			data: {
				...finding.data,
				cause: pathNow(missed, sides) ?? missed
			}
		};
		const cause = known.messages.has(finding.message) ? known.explain(broken, sides) : null;
		if (cause === null) return blamed;
		const { message, facts, candidate } = cause;
		const fixes = candidate === null ? [] : replace(page, finding, candidate);
		return {
			...blamed,
			message,
			facts,
			fixes
		};
	});
}
function pathNow(path, { head, renamed }) {
	for (const [now, then] of renamed) if (then === path) return now;
	return head.site.files.has(path) ? path : null;
}
function namedBefore({ finding, before }, { base }) {
	const value = finding.data["value"];
	if (typeof value !== "string") return null;
	return valuesOf(base.site, before.path).find((names) => names.has(value))?.get(value) ?? null;
}
function linkedBefore({ finding, before }, { base }) {
	const url = finding.data["url"];
	if (typeof url !== "string") return null;
	const target = base.site.resolve(url, before);
	return target.kind === "page" || target.kind === "file" ? target.path : null;
}
function anchoredBefore({ finding }, { renamed }) {
	const path = finding.data["page"];
	return typeof path === "string" ? renamed.get(path) ?? path : null;
}
function explainRelation(broken, sides) {
	const { finding, page } = broken;
	const { value, target: label } = finding.data;
	const named = namedBefore(broken, sides);
	if (named === null) return null;
	const now = pathNow(named, sides);
	const names = valuesOf(sides.head.site, page.path).flatMap((values) => [...values].flatMap(([name, path]) => path === now ? [name] : []));
	if (now === null) return {
		message: "deleted",
		facts: {
			value,
			label
		},
		candidate: null
	};
	const [candidate] = names;
	return candidate === void 0 ? null : {
		message: "renamed",
		facts: {
			value,
			candidate,
			label
		},
		candidate
	};
}
function valuesOf(site, path) {
	return site.siteOf(path).relations(path).flatMap(({ values }) => values ?? []);
}
function explainLink(broken, sides) {
	const { finding, page } = broken;
	const url = finding.data["url"];
	const missed = linkedBefore(broken, sides);
	if (typeof url !== "string" || missed === null) return null;
	const now = pathNow(missed, sides);
	const title = (sides.base.site.pages.get(missed) ?? sides.base.pages.find(({ path }) => path === missed))?.data["title"];
	const name = typeof title === "string" && title.trim() !== "" ? title.trim() : missed;
	if (now === null) return {
		message: "removed",
		facts: {
			url,
			name
		},
		candidate: null
	};
	const candidate = addressNow(url, page, now, sides.head);
	if (now === missed && candidate === null) return null;
	return {
		message: "moved",
		facts: {
			url,
			name,
			...candidate !== null && { candidate }
		},
		candidate
	};
}
function addressNow(url, page, path, { site, pages }) {
	const [, old = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
	const there = pages.find((one) => one.path === path) ?? site.pages.get(path);
	const route = there === void 0 ? null : site.route(there);
	const relative = posix.relative(posix.dirname(page.path), path);
	const ways = [
		...route === null ? [] : [old.endsWith("/") ? route : route.replace(/(?<=.)\/$/, "")],
		old.startsWith("./") && !relative.startsWith(".") ? `./${relative}` : relative,
		`/${path}`
	];
	const found = (old.startsWith("/") || !/\.[a-z]+$/i.test(old) ? ways : ways.slice(1)).map(encode).find((way) => {
		const target = way === null ? null : site.resolve(way, page);
		return (target?.kind === "page" || target?.kind === "file") && target.path === path;
	});
	return found == null ? null : found + rest;
}
function encode(path) {
	return /\p{Surrogate}/u.test(path) ? null : encodeURI(path);
}
function decode(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
function explainAnchor({ finding }, sides) {
	const { url, page: path } = finding.data;
	if (typeof url !== "string" || typeof path !== "string") return null;
	const now = sides.head.pages.find((one) => one.path === path);
	const then = sides.base.pages.find((one) => one.path === (sides.renamed.get(path) ?? path));
	const [after, before] = [now && sides.head.site.anchors(now), then && sides.base.site.anchors(then)];
	const written = fragmentOf(url);
	if (after == null || before == null || written === null) return null;
	const anchor = decode(written);
	const lost = [...before].filter((one) => !after.has(one));
	const come = [...after].filter((one) => !before.has(one));
	const [candidate] = come;
	if (!lost.includes(anchor) && !lost.includes(written)) return null;
	if (lost.length > 1 || come.length > 1 || candidate === void 0) return come.length > 0 ? null : {
		message: "removed",
		facts: { anchor },
		candidate: null
	};
	const better = `${url.slice(0, url.indexOf("#"))}#${candidate}`;
	return {
		message: "moved",
		facts: {
			anchor,
			candidate
		},
		candidate: better
	};
}
function replace(page, { range, field, data }, to) {
	const from = data["url"] ?? data["value"];
	const passage = page.passages.find((one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end);
	if (passage === void 0 || page.source.isFaithful === false) return [];
	const [start, end] = [passage.fromFile(range.start), passage.fromFile(range.end)];
	if (passage.text.slice(start, end) !== from) return [];
	const edits = fileEdits(passage, page.source, [{
		start,
		end,
		text: to
	}]);
	return edits === null ? [] : [{
		title: {
			key: "replace",
			facts: {
				from,
				to
			}
		},
		safe: true,
		edits
	}];
}

// src/review/change/missed.ts
const IDENTITY = [
	"title",
	"name",
	"id",
	"slug",
	"url",
	"permalink",
	"aliases",
	"draft",
	"cascade",
	"layout",
	"path"
];
const OF_A_FOLDER = /^(?:_?index|readme)$/i;
const WORD = /[a-z\d]{3,}/gi;
const LONGEST_NAME = 120;
async function findMissed(difference, tree) {
	const names = lostNames(difference);
	const anchors = lostAnchors(difference);
	const found = /* @__PURE__ */ new Set();
	if (names === "any") return "all";
	if (names.length + anchors.length === 0) return found;
	const { head } = difference;
	const touched = new Set(difference.files.map(({ path }) => path));
	const menus = new Set(head.site.menus.map(({ path }) => path));
	for (const path of await tree.files()) {
		if (touched.has(path) || !(isContentPath(path) || menus.has(path) || isRead(head.site.plan, path))) continue;
		const text = Buffer.from(await tree.read(path).catch(nothingThere)).toString();
		if (names.some((words) => words.every((word) => word.test(text))) || text.includes("#") && anchors.some((anchor) => text.includes(`#${anchor}`))) found.add(path);
	}
	return found;
}
function lostNames({ head, base, renamed, files }) {
	const before = new Map(base.pages.map((page) => [page.path, page]));
	const names = [];
	for (const { path, previousPath, status } of files) {
		if (status !== "removed" && status !== "renamed") continue;
		const old = previousPath ?? path;
		const page = before.get(old);
		if (page === void 0 || isFolder(old) || isLast(old, head)) return "any";
		names.push(...namesOf(page, base), ...status === "removed" ? otherNames(page) : []);
	}
	for (const page of head.pages) {
		const old = before.get(renamed.get(page.path) ?? page.path);
		if (old === void 0 || identity(old, base) === identity(page, head)) continue;
		const isShown = standing(old, base) === standing(page, head);
		if (isFolder(page.path) && !isShown) return "any";
		const kept = new Set(isShown ? namesOf(page, head) : []);
		names.push(...namesOf(old, base).filter((name) => !kept.has(name)));
	}
	const words = [...new Set(names)].map((name) => (name.match(WORD) ?? []).map(alone));
	return words.some((parts) => parts.length === 0) ? "any" : words;
}
function alone(word) {
	return new RegExp(`(?:(?<![a-zA-Z\\d])|(?<=\\\\u[\\da-fA-F]{4}|%[\\da-fA-F]{2}))${word}(?![a-zA-Z\\d])`);
}
function identity(page, review) {
	const fields = identityFields(page, review.site).map((name) => page.data[name] ?? null);
	return JSON.stringify([standing(page, review), fields]);
}
function standing(page, { site, asOf }) {
	return JSON.stringify([
		site.route(page),
		site.hidden(page, asOf),
		page.data["cascade"] ?? null
	]);
}
function identityFields(page, site) {
	const key = site.collectionOf(page.path)?.cms.identifierField;
	return key === void 0 ? IDENTITY : [...IDENTITY, key];
}
function namesOf(page, { site }) {
	const route = site.route(page)?.split("/").filter((step) => step !== "") ?? [];
	return [
		...identityFields(page, site).flatMap((name) => texts(page.data[name])),
		...route.slice(-1),
		stemOf(page.path)
	];
}
function otherNames({ data }) {
	return Object.values(data).flatMap(texts).filter((text) => !/^\d{4}-\d\d-\d\d/.test(text) && text.match(WORD) !== null);
}
function texts(value) {
	if (Array.isArray(value)) return value.flatMap(texts);
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && text.trim() !== "" && text.length <= LONGEST_NAME ? [text] : [];
}
function stemOf(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}
function isFolder(path) {
	return OF_A_FOLDER.test(stemOf(path).replace(/\.[a-z-]{2,5}$/i, ""));
}
function isLast(path, { site }) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	return ![...site.files].some((file) => file.startsWith(folder) && isContentPath(file));
}
function lostAnchors({ head, base, renamed }) {
	const before = new Map(base.pages.map((page) => [page.path, page]));
	return head.pages.flatMap((page) => {
		const old = before.get(renamed.get(page.path) ?? page.path);
		const then = old === void 0 ? null : base.site.anchors(old);
		const now = head.site.anchors(page);
		return then === null || now === null ? [] : [...then].filter((anchor) => !now.has(anchor));
	});
}
function nothingThere(error) {
	if (error instanceof ReadTrouble) return /* @__PURE__ */ new Uint8Array();
	throw error;
}

// src/review/change/review-change.ts
const HEAD = .5;
const BASE = .6;
const ACROSS_PAGES = [
	"link-internal",
	"link-navigation",
	"link-anchor",
	"front-matter-relation",
	"front-matter-file"
];
async function reviewChange(change, world, request, { onlyNew }) {
	const { base } = change;
	const files = change.files ?? [];
	const renamed = new Map(files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath]]));
	const tree = change.head;
	const present = files.filter(({ status }) => status !== "removed").map(({ path }) => path);
	const among = change.files === null ? { ...base !== null && { habits: false } } : { among: new Set(present) };
	const haste = base === null ? request : shortened(request, HEAD, world.clock());
	const read = await review({
		...world,
		tree
	}, {
		...haste,
		...among
	});
	const head = request.paths.length > 0 ? read : withUnread(read, present, await tree.files());
	if (base === null) return {
		review: head,
		base: null,
		renamed,
		broken: []
	};
	const states = new Map(head.links.map((link) => [link.url, link]));
	const { changedOn: _, siteRead: __, ...timeless } = world;
	const baseWorld = {
		...timeless,
		tree: base.tree,
		probe: world.probe === null ? null : () => async () => states
	};
	const done = new Set(head.pages.map(({ path }) => path));
	const skipped = new Set(present.filter((path) => head.partial && !done.has(path)));
	const before = files.filter(({ path, status }) => status !== "added" && !skipped.has(path)).map(({ path, previousPath }) => previousPath ?? path);
	const old = await review(baseWorld, {
		...shortened(request, BASE, world.clock()),
		among: new Set(before)
	});
	const compared = leaveUnpast(head, old, before, renamed);
	const marked = onlyNew ? markExisting(compared, old, {
		renamed,
		changed: change.lines
	}) : head;
	const isContent = ({ path }) => isContentPath(path) || isRead(head.site.plan, path);
	const difference = {
		head,
		base: old,
		renamed,
		files: files.filter(isContent)
	};
	const explained = (found, broken = []) => ({
		review: {
			...found,
			findings: explainBroken(found.findings, difference)
		},
		base: old,
		renamed,
		broken
	});
	const missed = await findMissed(difference, tree);
	if (missed !== "all" && missed.size === 0) return explained(marked);
	const broken = await findBroken({
		...timeless,
		tree,
		probe: null
	}, {
		...baseWorld,
		probe: null
	}, {
		...request,
		...missed !== "all" && { among: missed }
	}, new Set(present), renamed);
	return broken === null ? explained(unsearched(marked)) : explained(addFindings(marked, broken.findings), broken.pages);
}
function leaveUnpast(head, base, asked, renamed) {
	if (!isCut(base)) return head;
	const read = new Set(base.pages.map(({ path }) => path));
	const left = new Set(asked.filter((path) => !read.has(path)));
	return leavePages(head, (path) => left.has(renamed.get(path) ?? path));
}
function withUnread(head, present, files) {
	const there = new Set(files);
	const left = present.flatMap((path) => {
		if (!isContentPath(path)) return [];
		if (!there.has(path)) return [{
			path,
			reason: "absent",
			named: false
		}];
		const file = head.site.plan.fileOf(path);
		return isOutside(file) ? [{
			path,
			reason: file.reason,
			named: false
		}] : [];
	});
	const unread = [...head.unread, ...left];
	return left.length === 0 ? head : {
		...head,
		unread,
		stats: {
			...head.stats,
			unread: countUnread(unread)
		}
	};
}
async function findBroken(world, baseWorld, request, changed, renamed) {
	const narrow = {
		...request,
		paths: [],
		only: ACROSS_PAGES,
		habits: false
	};
	const head = await review(world, shortened(narrow, HEAD, world.clock()));
	const elsewhere = {
		...head,
		findings: head.findings.filter(({ path }) => !changed.has(path))
	};
	if (elsewhere.findings.length === 0) return isCut(head) ? null : {
		findings: [],
		pages: []
	};
	const base = await review(baseWorld, narrow);
	if (isCut(head) || isCut(base)) return null;
	const marked = markExisting(elsewhere, base, { renamed });
	const placeOf = ({ rule, path, range }) => `${rule} ${path} ${range.start}`;
	const before = new Set(base.findings.map(placeOf));
	const findings = marked.findings.filter((finding) => !finding.existing && !before.has(placeOf(finding)));
	const paths = new Set(findings.map(({ path }) => path));
	return {
		findings,
		pages: head.pages.filter(({ path }) => paths.has(path))
	};
}
function isCut({ notDone }) {
	return notDone.some(({ code }) => code === "pages");
}
function unsearched(head) {
	return {
		...head,
		partial: true,
		notDone: [...head.notDone, {
			code: "site",
			count: 1
		}]
	};
}
function addFindings(head, findings) {
	if (findings.length === 0) return head;
	const all = [...head.findings, ...findings].sort(compareFindings);
	return {
		...head,
		findings: all,
		stats: {
			...head.stats,
			...countFindings(all)
		}
	};
}

export { CommitFiles as a, readGitTree as i, explainBroken as n, leavePages as r, reviewChange as t };