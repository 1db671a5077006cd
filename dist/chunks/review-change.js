import { a as gitWith, i as gitEnvironment, n as git, r as gitArguments, t as GitTrouble } from "./git.js";
import { l as isOutside, u as isRead } from "./read-site.js";
import { t as decodeText } from "./decode.js";
import { t as Source } from "./source.js";
import { r as loadReaders, t as readPage } from "./read-page.js";
import { a as linkNavigation, c as nameOf$1, l as frontMatterFile, n as markdownTemplateSyntax, o as frontMatterRelation } from "./rules.js";
import { p as findCode, r as within } from "./veil.js";
import { n as isContentPath } from "./find-pages.js";
import { t as fragmentOf } from "./urls.js";
import { t as review } from "./review.js";
import { a as selectRules, n as compareFindings, o as makeFinding, r as covers } from "./run.js";
import { T as isUnread, c as linkInternal, d as KnownRoutes, f as doubtful, m as linkAnchor, p as internalTarget } from "./container-ends.js";
import { a as isAsset, c as mediaOf, f as stemOf$1, i as folderOf, n as decodePath, s as joinPath, t as below } from "./url-path.js";
import { n as isDataPath } from "./formats.js";
import { c as withoutAccents, r as plain, t as labelsIn } from "./labels.js";
import { r as placesAbove, t as ReadTrouble } from "./tree.js";
import { i as relative$1, t as dirname$1 } from "./posix-path.js";
import { a as shortened } from "./read-pages.js";
import { n as countRead, r as countUnread, t as countFindings } from "./summarise.js";
import { t as DiskTree } from "./disk.js";
import { a as holderOf, c as pageAt, d as rewritten, f as isBare, i as linkCause, l as pathNow, o as isUnreadNow, p as resolveBare, r as addressNow, s as nameOf$2, t as findInIncluded, u as replace$1 } from "./included.js";
import { n as markExisting } from "./existing.js";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";

// src/world/git/commit-files.ts
const MAX_FILE_BYTES = 20971520;
const MAX_LINK_BYTES = 4096;
const MAX_LINKS = 8;
const LINK$1 = "120000";
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
			if (entry?.mode !== LINK$1 || entry.size > MAX_LINK_BYTES) continue;
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
	async above(name) {
		const found = [];
		for (const { path, from } of placesAbove(this.#prefix, name)) {
			const entry = this.#entries.get(path);
			if (entry === void 0 || entry.mode === LINK$1 || entry.size > MAX_FILE_BYTES) continue;
			found.push({
				path: from,
				text: decodeText(await this.#blob(entry.blob)).text
			});
		}
		return found;
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
			if (entry.mode !== LINK$1) return entry;
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
	async above(name) {
		return await this.#tree.above?.(name) ?? [];
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
	const left = withoutPages(review, isLeft);
	const count = review.pages.length - left.pages.length;
	if (count === 0) return review;
	const known = review.notDone.find(({ code }) => code === "pages");
	const others = review.notDone.filter((one) => one !== known);
	return {
		...left,
		partial: true,
		notDone: [{
			code: "pages",
			count: count + (known?.count ?? 0)
		}, ...others]
	};
}
function withoutPages(review, isLeft) {
	const pages = review.pages.filter(({ path }) => !isLeft(path));
	if (pages.length === review.pages.length) return review;
	const findings = review.findings.filter(({ path }) => !isLeft(path));
	const dates = review.dates.filter(({ path }) => !isLeft(path));
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
		stats: {
			...stats,
			...countFindings(findings)
		}
	};
}

// src/review/change/causes/anchor.ts
const anchorCause = {
	messages: /* @__PURE__ */ new Set([
		"there",
		"there-near",
		"here",
		"here-near"
	]),
	blame(finding, { renamed }) {
		const path = finding.data["page"];
		return typeof path === "string" ? renamed.get(path) ?? path : null;
	},
	explain(finding, missed, sides) {
		const { url, page: path } = finding.data;
		const page = holderOf(finding, sides)?.page;
		if (typeof url !== "string" || typeof path !== "string") return null;
		const now = sides.head.pages.find((one) => one.path === path);
		const then = sides.base.pages.find((one) => one.path === missed);
		const [after, before] = [now && sides.head.site.anchors(now), then && sides.base.site.anchors(then)];
		const written = fragmentOf(url) ?? url;
		if (after == null || before == null) return null;
		const anchor = decode(written);
		if (after.has(anchor) || after.has(written) || !(before.has(anchor) || before.has(written))) return null;
		const where = finding.path === path ? "-here" : "";
		const severity = severityOf$1(finding, sides);
		const candidate = calledNow([...before], [...after], before.has(anchor) ? anchor : written);
		if (candidate !== null) {
			const better = url.slice(0, url.indexOf("#") + 1) + candidate;
			const fixes = page === void 0 ? [] : replace$1(page, finding, url, better);
			return {
				message: `moved${where}`,
				facts: {
					anchor,
					candidate
				},
				fixes,
				severity
			};
		}
		return {
			message: `${[...after].every((one) => before.has(one)) ? "removed" : "lost"}${where}`,
			facts: { anchor },
			fixes: [],
			severity
		};
	}
};
function calledNow(before, after, anchor) {
	const [were, are] = [new Set(before), new Set(after)];
	const lost = before.filter((one) => !are.has(one));
	const come = after.filter((one) => !were.has(one));
	if (lost.length === 1 && come.length === 1) return come[0] ?? null;
	const isNew = (at) => before[at] !== after[at];
	if (before.length !== after.length || before.some((one, at) => isNew(at) && are.has(one))) return null;
	const at = before.indexOf(anchor);
	return at < 0 || isNew(at - 1) || isNew(at + 1) ? null : after[at] ?? null;
}
function severityOf$1({ rule, severity }, { head }) {
	return severity === "info" && head.site.configuration.rules?.[rule] === void 0 ? "warning" : severity;
}
function decode(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

// src/review/change/causes/file.ts
const fileCause = {
	messages: /* @__PURE__ */ new Set(["missing", "relative"]),
	blame(finding, sides) {
		const { value } = finding.data;
		const before = holderOf(finding, sides)?.before;
		return typeof value !== "string" || before === void 0 ? null : locate(value, before, finding, sides.base.site);
	},
	explain(finding, missed, sides) {
		const page = holderOf(finding, sides)?.page;
		const { value } = finding.facts;
		if (page === void 0 || typeof value !== "string") return null;
		const now = pathNow(missed, sides);
		const name = nameOf$2(missed, sides);
		if (now === null) return {
			message: "removed",
			facts: {
				value,
				name
			},
			fixes: []
		};
		const candidate = now === missed ? null : pathAsWritten(value, missed, now, finding, page, sides);
		if (now === missed) return null;
		return {
			message: "moved",
			facts: {
				value,
				name,
				now,
				...candidate !== null && { candidate }
			},
			fixes: replace$1(page, finding, value, candidate)
		};
	}
};
function locate(value, page, { field }, site) {
	const isThere = (target) => target.kind === "file" || target.kind === "page";
	const found = [site.file(value, page, field ?? ""), site.resolve(value, page)].find(isThere);
	return found !== void 0 && "path" in found ? found.path : null;
}
function pathAsWritten(value, was, now, finding, page, { head }) {
	const written = value.startsWith(".") ? relativeTo(page, now, value) : rewritten(value, was, now);
	const known = finding.data["value"];
	if (written === null || typeof known !== "string" || !known.endsWith(value)) return null;
	return locate(known.slice(0, known.length - value.length) + written, page, finding, head.site) === now ? written : null;
}
function relativeTo({ path }, now, old) {
	const near = relative$1(dirname$1(path), now);
	return old.startsWith("./") && !near.startsWith(".") ? `./${near}` : near;
}

// src/review/change/causes/menu.ts
const PLAIN = /^[\p{L}\p{N}/._-]+$/u;
const menuCause = {
	messages: /* @__PURE__ */ new Set([
		"missing",
		"unsure",
		"case"
	]),
	blame: (finding, sides) => ledBefore(finding, sides)?.path ?? null,
	explain(finding, missed, sides) {
		const { url } = finding.data;
		const led = ledBefore(finding, sides);
		if (led === null || typeof url !== "string") return null;
		const now = pathNow(missed, sides);
		const name = nameOf$2(missed, sides);
		const severity = severityOf(finding, sides, led);
		const stops = led.stops ? { stops: true } : {};
		if (now === null) return {
			message: "removed",
			facts: {
				url,
				name,
				...stops
			},
			fixes: [],
			severity
		};
		const written = entryNow(url, led, now, sides);
		const candidate = written === url ? null : written;
		if (now === missed && candidate === null && !hasOtherAddress(now, sides)) return null;
		return {
			message: "moved",
			facts: {
				url,
				name,
				...candidate !== null && { candidate },
				...stops
			},
			fixes: replace(finding, candidate, sides.head.site),
			severity
		};
	}
};
function hasOtherAddress(path, { head, base }) {
	const [page, before] = [pageAt(head, path), pageAt(base, path)];
	return page !== void 0 && before !== void 0 && head.site.route(page) !== base.site.route(before);
}
function severityOf({ rule, severity }, { head }, { stops }) {
	const isChosen = head.site.configuration.rules?.[rule] !== void 0;
	return severity === "info" && !isChosen ? stops ? "error" : "warning" : severity;
}
function ledBefore({ path, data }, { base, renamed }) {
	const then = renamed.get(path) ?? path;
	const entry = base.site.menus.filter((menu) => menu.path === then).flatMap((menu) => menu.entries).find(({ url }) => url === data["url"]);
	return entry === void 0 ? null : follow(entry, base.site);
}
function follow({ files = [], addresses = [], isNamed, stops: needed }, site) {
	const stops = needed === true;
	const file = files.find((one) => site.files.has(one));
	if (file !== void 0) return {
		path: file,
		by: file,
		isAddress: false,
		stops
	};
	const [from] = site.pages.values();
	for (const by of from === void 0 ? [] : addresses) {
		const target = site.resolve(by, from);
		if (target.kind === "page" || target.kind === "file") return {
			path: target.path,
			by,
			isAddress: true,
			stops
		};
	}
	for (const [path, page] of site.pages) if (isNamed?.(/* @__PURE__ */ new Map([[path, page]])) === true) return {
		path,
		by: null,
		isAddress: false,
		stops
	};
	return null;
}
function entryNow(url, { by, isAddress }, now, { head }) {
	if (by === null) return null;
	if (!isAddress) return rewritten(url, by, now);
	const page = pageAt(head, now);
	const route = page === void 0 ? null : head.site.route(page);
	if (page === void 0 || route === null) return null;
	const to = by.endsWith("/") ? route : route.replace(/(?<=.)\/$/, "");
	const isPath = stepsOf$1(now).endsWith(stepsOf$1(to));
	const target = head.site.resolve(to, page);
	return isPath && target.kind === "page" && target.path === now ? rewritten(url, by, to) : null;
}
function stepsOf$1(path) {
	return path.replace(/(?:\/(?:_?index|readme))?\.[a-z]+$/i, "").replace(/\/$/, "").replace(/^(?!\/)/, "/").toLowerCase();
}
function replace({ path, range, data }, to, { menus }) {
	const from = data["url"];
	const menu = menus.find((one) => one.path === path);
	if (to === null || typeof from !== "string" || !PLAIN.test(from + to)) return [];
	const edit = menu === void 0 ? null : editOf(menu, range.start, range.end, from, to);
	return edit === null ? [] : [{
		title: {
			key: "replace",
			facts: {
				from,
				to
			}
		},
		safe: true,
		edits: [edit]
	}];
}
function editOf({ source }, start, end, from, to) {
	const written = source.text.slice(start, end);
	const at = written === from || /^(["']).*\1$/s.test(written) ? written.indexOf(from) : -1;
	if (at < 0 || source.isFaithful === false || written.length > from.length + 2) return null;
	return {
		start: start + at,
		end: start + at + from.length,
		text: to
	};
}

// src/review/change/causes/publication.ts
const publicationCause = {
	messages: /* @__PURE__ */ new Set(["future", "expired"]),
	blame(finding, sides) {
		const before = holderOf(finding, sides)?.before;
		if (before === void 0 || isUnread(before)) return null;
		return sides.base.site.hidden(before, sides.base.asOf) === null ? before.path : null;
	},
	explain({ rule, message, severity, facts }, _, { head }) {
		const isChosen = head.site.configuration.rules?.[rule] !== void 0;
		const { key, day } = facts;
		return {
			message: `${message}-now`,
			facts: {
				key,
				day
			},
			fixes: [],
			severity: severity === "info" && !isChosen ? "warning" : severity
		};
	}
};

// src/review/change/causes/relation.ts
const relationCause = {
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
	explain(finding, named, sides) {
		const { value, target: label } = finding.data;
		const page = holderOf(finding, sides)?.page;
		if (page === void 0) return null;
		const now = pathNow(named, sides);
		if (now === null) return {
			message: "deleted",
			facts: {
				value,
				label
			},
			fixes: []
		};
		const candidate = newName(namesIn(valuesOf(sides.base.site, holderOf(finding, sides)?.before.path ?? page.path), named), namesIn(valuesOf(sides.head.site, page.path), now), String(value));
		if (candidate === null) return null;
		const fixes = replace$1(page, finding, value, candidate);
		return {
			message: "renamed",
			facts: {
				value,
				candidate,
				label
			},
			fixes
		};
	}
};
function newName(old, now, value) {
	const gone = [...old].filter((name) => !now.has(name));
	const [came, ...others] = [...now].filter((name) => !old.has(name));
	const isOne = gone.length === 1 ? others.length === 0 : now.size <= old.size && now.size <= MOST_NAMES;
	return gone.includes(value) && came !== void 0 && isOne ? came : null;
}
const MOST_NAMES = 4;
function namesIn(values, path) {
	return new Set(values.flatMap((names) => [...names].flatMap(([name, at]) => at === path ? [name] : [])));
}
function namedBefore(finding, sides) {
	const { value } = finding.data;
	const before = holderOf(finding, sides)?.before;
	if (typeof value !== "string" || before === void 0) return null;
	return valuesOf(sides.base.site, before.path).find((names) => names.has(value))?.get(value) ?? null;
}
function valuesOf(site, path) {
	return site.siteOf(path).relations(path).flatMap(({ values }) => values ?? []);
}

// src/review/change/cause.ts
const EXPLAINED = {
	"front-matter-relation": relationCause,
	"front-matter-file": fileCause,
	"link-internal": linkCause,
	"link-anchor": anchorCause,
	"link-navigation": menuCause,
	"front-matter-publication": publicationCause
};
function explainBroken(found, sides) {
	const findings = found.findings.flatMap((finding) => explain(finding, sides) ?? []);
	return {
		...found,
		findings,
		stats: {
			...found.stats,
			...countFindings(findings)
		}
	};
}
function explain(finding, sides) {
	const explainer = finding.existing ? void 0 : EXPLAINED[finding.rule];
	const missed = explainer?.blame(finding, sides) ?? null;
	if (explainer === void 0 || missed === null) return finding;
	if (isUnreadNow(missed, sides)) return null;
	const blamed = {
		...finding,
		data: {
			...finding.data,
			cause: pathNow(missed, sides) ?? missed
		}
	};
	const cause = explainer.messages.has(finding.message) ? explainer.explain(finding, missed, sides) : null;
	return cause === null ? blamed : {
		...blamed,
		...cause
	};
}

// src/review/change/pages-naming.ts
const LONGEST = 4e5;
async function* pagesNaming(tree, site, find) {
	for (const path of await tree.files()) {
		if (!isRead(site.plan, path)) continue;
		const bytes = await tree.read(path).catch(() => /* @__PURE__ */ new Uint8Array());
		const text = bytes.length > LONGEST ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
		const places = text === "" ? [] : find(text, path);
		if (places.length === 0) continue;
		const reading = site.reading(path);
		const { page } = readPage(path, bytes, {
			...reading,
			readers: await loadReaders(path, bytes, reading)
		});
		yield {
			page,
			text,
			places
		};
	}
}

// src/review/change/lost-files.ts
const MAX_FILES$1 = 200;
async function findLostFiles(tree, { head, renamed, files }, told, { only, skip }) {
	const [active] = selectRules([linkInternal], head.site.configuration, only, skip);
	const gone = files.filter(({ status }) => status === "removed" || status === "renamed").map(({ path, previousPath }) => previousPath ?? path).filter((path) => mediaOf(path) !== null && !head.site.files.has(path)).slice(0, MAX_FILES$1);
	const [findings, pages] = [[], []];
	if (active === void 0 || gone.length === 0) return {
		findings,
		pages
	};
	const now = new Map([...renamed].map(([is, was]) => [was, is]));
	const find = (text, path) => gone.flatMap((file) => {
		const at = placeIn(text, file, path, head.site);
		const isTold = (one) => one.severity !== "info" && (aimsAt$1(one, file, now) || isThere(one, at));
		return at === null || told.some((one) => one.path === path && isTold(one)) ? [] : [{
			file,
			at
		}];
	});
	for await (const { page, text, places } of pagesNaming(tree, head.site, find)) {
		pages.push(page);
		for (const { file, at } of places) {
			const url = text.slice(at.start, at.end);
			const message = now.has(file) ? "moved-image" : "removed-image";
			const is = now.get(file);
			const candidate = is === void 0 ? null : addressNow(url, page, is, head);
			const named = {
				url,
				name: file.slice(file.lastIndexOf("/") + 1),
				media: mediaOf(file) ?? "document"
			};
			const report = {
				message,
				facts: candidate === null ? named : {
					...named,
					candidate
				},
				at,
				severity: "warning",
				data: {
					url,
					cause: now.get(file) ?? file
				},
				excerpt: url
			};
			const finding = makeFinding(active, report, page.path, page);
			findings.push({
				...finding,
				fixes: replace$1(page, finding, url, candidate)
			});
		}
	}
	return {
		findings,
		pages
	};
}
function isThere({ rule, range }, at) {
	return (rule.startsWith("link-") || rule === "front-matter-file") && at !== null && range.start < at.end && at.start < range.end;
}
function aimsAt$1({ data }, file, now) {
	return data["cause"] === file || data["cause"] === now.get(file);
}
function placeIn(text, file, page, site) {
	const { static: folder, content } = site.siteOf(page);
	const from = [folder, content].flatMap((one) => one === null ? [] : below(one, file) ?? []);
	const paths = /* @__PURE__ */ new Set([
		file,
		relative$1(dirname$1(page), file),
		...from
	]);
	const isCode = within(findCode(text));
	for (const path of [...paths].sort((a, b) => b.length - a.length)) for (const written of /* @__PURE__ */ new Set([path, encodeURI(path)])) {
		if (!text.includes(written)) continue;
		const pattern = new RegExp(`(?<![\\w./-])(?:\\.{0,2}/)*${written.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-]|\\.\\w)`, "g");
		for (const { index, 0: whole } of text.matchAll(pattern)) {
			const beside = joinPath(dirname$1(page), decodePath(whole));
			if (!(!whole.startsWith("/") && beside !== null && site.files.has(beside)) && !isCode(index)) return {
				start: index,
				end: index + whole.length
			};
		}
	}
	return null;
}

// src/review/change/lost-ids.ts
const TEMPLATE = /\.(?:erb|html?|haml|slim|njk|liquid|webc|hbs|ejs|vto|astro|vue|svelte|[jt]sx)$/i;
const ID = /\sid\s{0,9}=\s{0,9}["']([^"'<>{}\s%]{1,200})["']/g;
const LINK = /(?:\]\(|href\s{0,9}=\s{0,9}["'])([^\s()"'#<>{}]{0,300})#([^\s()"'#<>{}]{1,200})(?=[)"'\s])/g;
async function findLostIds(trees, { head, files, renamed }, { only, skip }) {
	const [active] = selectRules([linkAnchor], head.site.configuration, only, skip);
	const [findings, pages] = [[], []];
	const all = await trees.head.files();
	const { plan } = head.site;
	const templates = new Templates(trees, all.filter((path) => TEMPLATE.test(path) && !isRead(plan, path)));
	if (active === void 0 || templates.paths.length === 0) return {
		findings,
		pages
	};
	const changed = new Set(files.flatMap(({ path, status }) => status === "removed" ? [] : [path]));
	const isChanged = templates.paths.some((path) => changed.has(path));
	for (const path of isChanged ? all : changed) {
		if (!isRead(plan, path)) continue;
		const links = linksIn(await textOf(trees.head, path));
		if (links.length === 0) continue;
		const old = changed.has(path) ? linksIn(await textOf(trees.base, renamed.get(path) ?? path)) : links;
		const lost = await templates.lostBy(links, old, path);
		if (lost.length === 0) continue;
		const bytes = await trees.head.read(path);
		const reading = head.site.reading(path);
		const { page } = readPage(path, bytes, {
			...reading,
			readers: await loadReaders(path, bytes, reading)
		});
		for (const { id, at, template, ...link } of lost) {
			if (/^(?:page|file)$/.test(head.site.resolve(link.path, page).kind)) continue;
			const url = `${link.path}#${id}`;
			const report = {
				message: "template",
				facts: {
					anchor: id,
					path: template
				},
				severity: "warning",
				at,
				data: {
					url,
					page: template
				}
			};
			findings.push(makeFinding(active, {
				...report,
				excerpt: url
			}, path, page));
			pages.push(page);
		}
	}
	return {
		findings,
		pages
	};
}
var Templates = class {
	paths;
	#trees;
	constructor(trees, paths) {
		this.#trees = trees;
		this.paths = paths;
	}
	async lostBy(links, old, from) {
		const lost = [];
		for (const link of links) {
			const before = old.filter(({ path }) => path === link.path);
			const was = before.find(({ id }) => id === link.id) ?? before[0];
			const template = was === void 0 ? void 0 : this.paths.find((path) => isBehind(link.path, from, path));
			if (was === void 0 || template === void 0) continue;
			const [then, now] = [await idsIn(this.#trees.base, template), await idsIn(this.#trees.head, template)];
			if (then.has(was.id) && !now.has(link.id)) lost.push({
				...link,
				template
			});
		}
		return lost;
	}
};
async function idsIn(tree, path) {
	return new Set([...(await textOf(tree, path)).matchAll(ID)].map(([, id = ""]) => id));
}
async function textOf(tree, path) {
	return tree.read(path).then((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), () => "");
}
function linksIn(text) {
	if (!text.includes("#")) return [];
	const isCode = within(findCode(text));
	return [...text.matchAll(LINK)].flatMap(({ index, 0: whole, 1: path = "", 2: id = "" }) => {
		const start = index + whole.length - path.length - id.length - 1;
		return path !== "" && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path) && !isCode(index) ? [{
			path,
			id,
			at: {
				start,
				end: index + whole.length
			}
		}] : [];
	});
}
function isBehind(address, from, template) {
	const path = address.startsWith("/") ? address.slice(1) : joinPath(folderOf(from), address);
	const stem = `/${template.replace(/(?:\.[\w-]{1,10})+$/, "").replace(/(?:^|\/)index$/, "")}`;
	const end = `/${(path ?? "").replace(/\/$/, "").replace(/(?:\/index)?\.html?$/i, "")}`;
	return end !== "/" && stem.endsWith(end);
}

// src/review/change/lost-keys.ts
const BESIDE = /(?:^|\/)(?:_meta\.(?:json|[cm]?[jt]sx?)|meta(?:\.[a-z]{2})?\.json)$/;
const PAGE$1 = /\.(?:mdx?|[jt]sx)$/i;
const SETTINGS = /^(?:title|type|display|theme|href|items|newWindow|pages|icon|root)$/;
async function findLostKeys(tree, difference, { only, skip }) {
	const { head } = difference;
	const [active] = selectRules([linkNavigation], head.site.configuration, only, skip);
	const none = {
		findings: [],
		files: []
	};
	const lists = active === void 0 ? [] : [...head.site.files].filter((path) => BESIDE.test(path));
	if (active === void 0 || lists.length === 0) return none;
	const [findings, files] = [[], []];
	const lost = lostNames$2(difference);
	for (const path of lists) {
		const beside = lost.filter(({ folder }) => folder === folderOf(path));
		if (beside.length === 0) continue;
		const text = new TextDecoder().decode(await tree.read(path));
		const found = beside.flatMap((one) => placesOf(one.name, path, text).map((start) => ({
			...one,
			start
		})));
		if (found.length > 0) files.push({
			path,
			source: new Source(text)
		});
		for (const { name: url, was, is, start } of found) {
			const said = {
				message: is === null ? "removed" : "moved",
				facts: {
					url,
					name: nameOf$2(was, difference)
				}
			};
			const at = {
				start,
				end: start + url.length
			};
			const data = {
				url,
				cause: is ?? was
			};
			findings.push(makeFinding(active, {
				...said,
				at,
				excerpt: url,
				data,
				severity: "warning"
			}, path, null));
		}
	}
	return {
		findings,
		files
	};
}
function lostNames$2({ head, files, renamed }) {
	const now = new Map([...renamed].map(([is, was]) => [was, is]));
	const left = /* @__PURE__ */ new Set();
	for (const path of head.site.files) {
		left.add(path.replace(/\.\w+$/, ""));
		for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) left.add(folder);
	}
	const lost = files.filter(({ status }) => status === "removed" || status === "renamed").map(({ path, previousPath }) => previousPath ?? path).filter((was) => PAGE$1.test(was)).flatMap((was) => {
		const [folder, name] = [folderOf(was), stemOf$1(was)];
		const ends = /^(?:index|page)$/.test(name) && folder !== "" ? [folder] : [was, folder];
		const is = now.get(was) ?? null;
		return ends.filter((end) => end !== "").map((end) => ({
			folder: folderOf(end),
			name: stemOf$1(end),
			was,
			is
		}));
	});
	const heads = lost.filter(({ was }) => /^(?:index|page)$/.test(stemOf$1(was)));
	return [...new Map([...lost, ...heads].map((one) => [`${one.folder}/${one.name}`.replace(/^\//, ""), one]))].flatMap(([place, one]) => left.has(place) || SETTINGS.test(one.name) ? [] : [one]);
}
function placesOf(name, path, text) {
	const own = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
	const pattern = /(?:^|\/)_meta/.test(path) ? new RegExp(`(?<=(?:^|[{,\\n])\\s*["']?)${own}(?=["']?\\s*:)`, "g") : new RegExp(`(?<=[[,]\\s*"(?:\\./)?)${own}(?="\\s*[,\\]])`, "g");
	return [...text.matchAll(pattern)].map(({ index }) => index);
}

// src/review/change/lost-labels.ts
const REFERENCE = /(?<![\w@/`{])@([A-Za-z][\w:.-]{0,100}[\w-])|\{(?:ref|numref|eq|prf:ref|cite:?\w*)\}`(?:[^`<>\n]{0,200}<)?([^`<>\n]{1,200}?)>?`/g;
async function findLostLabels(tree, { head, base, renamed }, { only, skip }) {
	const [active] = selectRules([linkAnchor], head.site.configuration, only, skip);
	const [findings, pages] = [[], []];
	const lost = active === void 0 ? /* @__PURE__ */ new Map() : lostLabels({
		head,
		base,
		renamed
	});
	if (active === void 0 || lost.size === 0) return {
		findings,
		pages
	};
	const find = (text) => referencesIn(text).filter(({ name }) => lost.has(name));
	for await (const { page, text, places } of pagesNaming(tree, head.site, find)) {
		const { path } = page;
		pages.push(page);
		for (const { name, at } of places) {
			const holder = lost.get(name) ?? path;
			const anchor = text.slice(at.start, at.end);
			const data = {
				url: `#${anchor}`,
				page: holder
			};
			const report = {
				message: holder === path ? "here" : "there",
				facts: {
					anchor,
					near: ""
				},
				severity: "warning",
				at,
				data,
				excerpt: anchor
			};
			findings.push(makeFinding(active, report, path, page));
		}
	}
	return {
		findings,
		pages
	};
}
function lostLabels({ head, base, renamed }) {
	const lost = /* @__PURE__ */ new Map();
	const now = new Map([...renamed].map(([is, was]) => [was, is]));
	for (const page of base.pages) if (isMyst(page, base)) for (const label of labelsIn(page)) lost.set(label, now.get(page.path) ?? page.path);
	const keep = (pages) => {
		for (const page of lost.size === 0 ? [] : pages) for (const label of labelsIn(page)) lost.delete(label);
	};
	keep(head.pages);
	const own = new Set(head.pages.map(({ path }) => path));
	keep([...head.site.pages.values()].filter(({ path }) => !own.has(path)));
	return lost;
}
function isMyst({ path }, { site }) {
	const file = site.plan.fileOf(path);
	return "dialect" in file && file.dialect === "myst";
}
function referencesIn(text) {
	if (!/@[A-Za-z]|\}`/.test(text)) return [];
	const isCode = within(findCode(text));
	return [...text.matchAll(REFERENCE)].flatMap(({ index, 0: whole, 1: cited, 2: called }) => {
		const written = cited ?? called ?? "";
		const start = index + whole.lastIndexOf(written);
		return isCode(index) ? [] : [{
			name: plain(written),
			at: {
				start,
				end: start + written.length
			}
		}];
	});
}

// src/review/change/lost-refs.ts
const REF = /\{\{[<%]\s{0,9}(?:rel)?ref\s+(?:path\s*=\s*)?["`]?([^"`\s#{}<>]{1,300})(?=[#"`\s])/g;
const PAGE = /\.(?:md|markdown|html?|org|adoc|asciidoc|rst|pandoc|pdc|gotmpl)$/i;
const TEMPLATES = /(?:^|\/)(?:layouts|archetypes|static)\//;
async function findLostRefs(tree, { head, base, files, renamed }, told, { only, skip }) {
	const [active] = selectRules([markdownTemplateSyntax], head.site.configuration, only, skip);
	const gone = active !== void 0 && base.site.generator === "hugo" ? goneFrom({
		head,
		base,
		files,
		renamed
	}) : /* @__PURE__ */ new Map();
	const [lost, paths] = [lostNames$1(head, gone), lostPaths(head, gone)];
	const causeOf = (name) => lost.get(nameOf(name)) ?? paths.get(stepsOf(name).join("/"));
	const [findings, pages] = [[], []];
	if (active === void 0 || gone.size === 0) return {
		findings,
		pages
	};
	const find = (text, path) => [...text.matchAll(REF)].filter(({ index, 1: name = "" }) => causeOf(name) !== void 0 && !told.some((one) => one.path === path && one.range.start === index));
	for await (const { page, places } of pagesNaming(tree, head.site, find)) {
		pages.push(page);
		for (const { index, 0: whole, 1: name = "" } of places) {
			const at = {
				start: index,
				end: index + whole.length
			};
			const data = { cause: causeOf(name) ?? name };
			const report = {
				message: "page",
				facts: {
					name,
					engine: "hugo"
				},
				at,
				excerpt: whole,
				data
			};
			findings.push(makeFinding(active, report, page.path, page));
		}
	}
	return {
		findings,
		pages
	};
}
function goneFrom({ head, base, files, renamed }) {
	const now = new Map([...renamed].map(([is, was]) => [was, is]));
	const gone = files.filter(({ status }) => status === "removed" || status === "renamed").map(({ path, previousPath }) => previousPath ?? path);
	const drafted = head.pages.filter(({ path, data }) => data["draft"] === true && base.site.pages.get(path)?.data["draft"] !== true).map(({ path }) => path);
	return new Map([...gone.filter((path) => PAGE.test(path)), ...drafted].map((path) => [path, now.get(path) ?? path]));
}
function lostNames$1({ site }, gone) {
	const names = new Map([...gone].map(([path, cause]) => [nameOf(path), cause]));
	for (const path of names.size === 0 ? [] : site.files) {
		if (!isPage(path) || gone.has(path)) continue;
		for (const step of path.toLowerCase().split("/")) names.delete(step.replace(/\..*$/, ""));
	}
	names.delete("");
	return names;
}
function lostPaths({ site }, gone) {
	const paths = /* @__PURE__ */ new Map();
	for (const [path, cause] of gone) for (const end of endsOf(path)) paths.set(end, cause);
	for (const path of paths.size === 0 ? [] : site.files) if (isPage(path) && !gone.has(path)) for (const end of endsOf(path)) paths.delete(end);
	return paths;
}
function endsOf(path) {
	const steps = stepsOf(path);
	return steps.slice(0, -1).map((_, index) => steps.slice(index).join("/"));
}
function isPage(path) {
	return PAGE.test(path) && !TEMPLATES.test(path);
}
function nameOf(path) {
	return stepsOf(path).at(-1) ?? "";
}
function stepsOf(path) {
	const steps = path.toLowerCase().split("/").filter((step) => step !== "" && !/^_?index(?:\.[\w-]+)*$/.test(step));
	return [...steps.slice(0, -1), ...steps.slice(-1).map((step) => step.replace(/\..*$/, ""))];
}

// src/review/change/outside-links.ts
function findOutsideLinks({ head, base, renamed }, { only, skip }) {
	const [active] = selectRules([linkInternal], head.site.configuration, only, skip);
	if (active === void 0 || !hasBare(base)) return [];
	const known = new Set(addressesOf(base).map(({ path, url }) => `${path} ${url}`));
	return addressesOf(head).flatMap((link) => {
		const { path, url, range: at } = link;
		const page = head.pages.find((one) => one.path === path);
		if (page === void 0 || known.has(`${renamed.get(path) ?? path} ${url}`)) return [];
		const site = head.site.siteOf(path);
		const target = internalTarget(link, page, site);
		if (target?.kind !== "unknown" || target.doubt?.reason !== "outside") return [];
		const within = resolveBare(url, page, site);
		const isMissing = within.kind === "missing";
		const doubt = within.kind === "unknown" ? within.doubt : null;
		const said = isMissing ? {
			message: "doubtful",
			facts: {
				url,
				...target.doubt
			}
		} : doubt && doubtful(url, doubt, new KnownRoutes(site));
		if (said === null) return [];
		const report = {
			...said,
			at,
			data: { url },
			severity: isMissing ? "warning" : "info"
		};
		return makeFinding(active, report, path, page);
	});
}
function addressesOf({ links }) {
	return links.flatMap(({ url, occurrences }) => /^\/[^/?#]/.test(url) ? occurrences : []);
}
function hasBare({ links, pages, site }) {
	return links.some(({ url, occurrences: [first] }) => {
		const page = pages.find(({ path }) => path === first?.path);
		return page !== void 0 && isBare(url, page, site.siteOf(page.path));
	});
}

// src/review/change/references.ts
const ASIDE = /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|$(?![\s\S]))|`[^`\n]{1,500}`|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/gm;
const COMPONENT = /<([A-Z][\w.]{0,60})((?:\s+[\w:-]{1,40}(?:=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\{(?:[^{}]|\{[^{}]{0,300}\}){0,500}\}))?){1,30})/g;
const ATTRIBUTE = /\s(href|to|link|url)=(?:"([^"\n]{1,300})"|'([^'\n]{1,300})')/g;
const IMAGE = /^[ \t>]*(?:[-*+][ \t]+)?(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+(\S{1,300})[ \t]*$/gm;
const SHOWN = /!\[[^\]\n]{0,500}\]\(\s{0,9}<?([^\s()<>"']{1,300})/g;
function imagesIn(text) {
	if (!text.includes("![")) return [];
	return [...text.replace(ASIDE, (aside) => " ".repeat(aside.length)).matchAll(SHOWN)].flatMap(({ index, 0: whole, 1: value = "" }) => value.startsWith("/") ? [] : [{
		slot: "image",
		value,
		start: index + whole.length - value.length
	}]);
}
function attributesIn(text) {
	if (!/<[A-Z]/.test(text)) return [];
	return [...text.replace(ASIDE, (aside) => " ".repeat(aside.length)).matchAll(COMPONENT)].flatMap(({ index, 1: name = "", 2: attributes = "" }) => [...attributes.matchAll(ATTRIBUTE)].map(({ index: at, 0: whole, 1: key, 2: double, 3: single }) => {
		const value = double ?? single ?? "";
		const start = index + 1 + name.length + at + whole.length - 1 - value.length;
		return {
			slot: `<${name} ${key}>`,
			value,
			start
		};
	}));
}
function directiveImagesIn(text) {
	return [...text.matchAll(IMAGE)].map(({ index, 0: whole, 1: value = "" }) => ({
		slot: "image",
		value,
		start: index + whole.lastIndexOf(value)
	}));
}

// src/review/change/lost-targets.ts
const ELSEWHERE = /* @__PURE__ */ new Set([
	"submodule",
	"ignored",
	"output",
	"redirect",
	"template",
	"outside"
]);
function withLostTargets(review, sides, request) {
	const lost = [...findLostTargets(sides, request), ...findOutsideLinks(sides, request)];
	if (lost.length === 0) return review;
	const grave = new Set(review.findings.filter(({ severity }) => severity === "error").map(placeOf$2));
	const places = new Set(lost.map(placeOf$2));
	const findings = [...review.findings.filter((one) => one.severity === "error" || !places.has(placeOf$2(one))), ...lost.filter((one) => !grave.has(placeOf$2(one)))].sort(compareFindings);
	return {
		...review,
		findings,
		stats: {
			...review.stats,
			...countFindings(findings)
		}
	};
}
function placeOf$2({ rule, path, range }) {
	return `${rule} ${path} ${range.start}`;
}
function findLostTargets({ head, base, renamed }, { only, skip }) {
	const active = selectRules([linkInternal, frontMatterFile], head.site.configuration, only, skip);
	const before = new Map(base.pages.map((page) => [page.path, page]));
	return head.pages.flatMap((page) => {
		const old = before.get(renamed.get(page.path) ?? page.path);
		if (old === void 0 || active.length === 0) return [];
		const [site, then] = [head.site.siteOf(page.path), base.site.siteOf(old.path)];
		return replacedBy(page, old, then).flatMap((reference) => {
			const standing = standingOf(reference, page, site);
			const rule = active.find(({ rule }) => rule.id === (reference.kind === "file" ? "front-matter-file" : "link-internal"));
			if (rule === void 0 || standing === null || standing === "there") return [];
			return makeFinding(rule, reportOf(reference, standing, page, site), page.path, page);
		});
	});
}
function replacedBy(page, old, then) {
	const [now, was] = [referencesOf(page), referencesOf(old)];
	const keyOf = ({ slot, value }) => `${slot}\n${value}`;
	const [are, were] = [new Set(now.map(keyOf)), new Set(was.map(keyOf))];
	const lost = new Set(was.filter((one) => !are.has(keyOf(one)) && standingOf(one, old, then) === "there").map(({ slot }) => slot));
	return now.filter((one) => lost.has(one.slot) && !were.has(keyOf(one)));
}
function referencesOf(page) {
	return page.passages.flatMap((passage) => {
		const { field, kind } = passage;
		const value = passage.text.trim();
		if (field !== null && !value.includes("\n") && isAsset(value) && isOwn(value)) return [{
			kind: "file",
			slot: field.pointer.replace(/\/\d+(?=\/|$)/g, "/*"),
			value,
			range: passage.range
		}];
		if (field !== null || kind !== "markdown") return [];
		const images = [...imagesIn(passage.text), ...passage.dialect === "myst" ? directiveImagesIn(passage.text) : []];
		const links = passage.dialect === "mdx" ? attributesIn(passage.text) : [];
		const referred = (kind) => ({ slot, value, start }) => ({
			kind,
			slot,
			value,
			range: passage.toFile(start, start + value.length)
		});
		return [...images.filter(({ value }) => isOwn(value) && isAsset(value)).map(referred("image")), ...links.filter(({ value }) => isOwn(value)).map(referred("link"))];
	});
}
function isOwn(value) {
	return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)|[{}<>*]|\s/i.test(value) && value !== "";
}
function standingOf({ kind, slot, value }, page, site) {
	const all = [site.resolve(value, page), ...kind === "link" ? [] : [site.file(value, page, slot)]];
	if (all.some((target) => /^(?:page|file|case)$/.test(target.kind))) return "there";
	const targets = kind === "image" ? all.slice(0, 1) : all;
	const doubts = targets.flatMap((target) => target.kind === "unknown" ? [target.doubt?.reason ?? null] : []);
	const isBeside = kind === "image" && !value.startsWith("/");
	const isElsewhere = (reason) => ELSEWHERE.has(reason) && !(isBeside && reason === "redirect");
	if (doubts.some((reason) => reason === null || isElsewhere(reason))) return null;
	if (kind === "link" && isEnd(value, site)) return "there";
	if (kind === "link" && /\.\w{1,5}$/.test(value) && !isAsset(value)) return null;
	return doubts.length > 0 && doubts.length === targets.length ? "unsure" : site.plan.isKnown ? "missing" : "unsure";
}
const ends = /* @__PURE__ */ new WeakMap();
function isEnd(value, site) {
	const steps = value.replace(/[?#].*$/, "").split("/").filter((step) => step !== "" && step !== "." && step !== "..");
	let known = ends.get(site);
	if (known === void 0) {
		known = new Set([...site.files].map((path) => `/${path.replace(/(?:\/_?index)?(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i, "")}`.toLowerCase()));
		ends.set(site, known);
	}
	const end = `/${steps.join("/")}`.toLowerCase();
	return steps.length === 0 || [...known].some((path) => path.endsWith(end));
}
function reportOf({ kind, value, range: at }, standing, page, site) {
	const softly = standing === "unsure" ? { severity: "warning" } : {};
	if (kind === "file") return {
		message: "missing",
		facts: {
			value,
			...standing === "unsure" && { unsure: true }
		},
		at,
		data: { value },
		...softly
	};
	const target = site.resolve(value, page);
	if (kind === "link" && standing === "unsure" && target.kind === "unknown" && target.doubt !== null) return {
		message: "doubtful",
		facts: {
			url: value,
			...target.doubt
		},
		at,
		data: { url: value },
		...softly
	};
	return {
		message: kind === "image" ? "missing-image" : "missing",
		facts: { url: value },
		at,
		data: { url: value },
		...softly
	};
}

// src/review/change/lost-values.ts
const NAMED = /\.(?:md|mdx|markdown|qmd|ya?ml|json|toml)$/i;
const OWN = /^(?:id|key|name|path|permalink|redirect_?from|slug|title|uid|url|alias(?:es)?)$/i;
const TAXONOMY = /^(?:authors?|categor(?:y|ies)|keywords|layout|series|tags?|template|type)$/i;
const MIN_VALUES = 3;
const MIN_DISTINCT = 2;
const MAX_FILES = 200;
async function findLostValues(tree, { head, base, renamed, files }, told, { only, skip }) {
	const [active] = selectRules([frontMatterRelation], head.site.configuration, only, skip);
	const now = new Map([...renamed].map(([is, was]) => [was, is]));
	const gone = active === void 0 ? [] : goneOf({
		head,
		files
	}, now);
	const [findings, pages] = [[], []];
	if (active === void 0 || gone.length === 0) return {
		findings,
		pages
	};
	const values = new FieldValues(base.site);
	const find = (text) => gone.filter(({ name, alone }) => text.includes(name) && alone.test(text));
	for await (const { page, places } of pagesNaming(tree, head.site, find)) {
		const broken = places.filter(({ is }) => is !== page.path).flatMap((one) => fieldsNaming(page, one, values).map((field) => ({
			...one,
			field
		}))).filter(({ field }) => !told.some((finding) => finding.path === page.path && holds(finding, placeOf$1(field))));
		if (broken.length > 0) pages.push(page);
		for (const { was, is, field } of broken) {
			const value = String(field.value);
			const written = is === null ? null : rewritten(value, was, is);
			const from = base.site.collectionOf(was)?.label ?? folderOf(was);
			const said = is === null ? {
				message: "deleted",
				facts: {
					value,
					label: from
				}
			} : {
				message: "renamed",
				facts: {
					value,
					label: keyOf(field),
					candidate: written ?? stemOf$1(is)
				}
			};
			const data = {
				value,
				target: from,
				cause: is ?? was
			};
			const report = {
				...said,
				at: placeOf$1(field),
				excerpt: value,
				severity: "warning",
				data
			};
			const finding = makeFinding(active, report, page.path, page);
			findings.push({
				...finding,
				fixes: replace$1(page, finding, value, written)
			});
		}
	}
	return {
		findings,
		pages
	};
}
function goneOf({ head, files }, now) {
	const gone = files.filter(({ status }) => status === "removed" || status === "renamed").map(({ path, previousPath }) => previousPath ?? path).filter((was) => NAMED.test(was) && !/^_?index$|^readme$/i.test(stemOf$1(was))).map((was) => ({
		was,
		is: now.get(was) ?? null,
		name: stemOf$1(was)
	})).slice(0, MAX_FILES).map((one) => ({
		...one,
		alone: new RegExp(`(?<![\\p{L}\\d_-])${escaped(one.name)}(?![\\p{L}\\d_-])`, "u")
	}));
	if (gone.length === 0) return [];
	const left = new Set([...head.site.files].filter((path) => NAMED.test(path)).map(stemOf$1));
	return gone.filter(({ is, name }) => {
		const page = is === null ? void 0 : pageAt(head, is);
		const own = page === void 0 ? [] : [page.data["slug"], page.data["id"]];
		return !left.has(name) && !own.some((one) => typeof one === "string" && one.endsWith(name));
	});
}
function keyOf({ name, parent }) {
	return parent?.kind === "sequence" ? parent.name : name;
}
function escaped(name) {
	return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function placeOf$1({ scalar, range }) {
	return scalar?.content ?? range;
}
function holds({ range }, { start, end }) {
	return range.start <= start && end <= range.end;
}
function fieldsNaming(page, { was, name }, values) {
	const steps = was.replace(/\.\w+$/, "").split("/");
	const tails = new Set(steps.map((_, index) => steps.slice(index).join("/")));
	return page.fields.filter((field) => {
		const { value, parent, scalar } = field;
		if (typeof value !== "string" || scalar === null) return false;
		const key = keyOf(field);
		const isTop = (parent?.kind === "sequence" ? parent.parent : parent)?.pointer === "";
		if (TAXONOMY.test(key) || isTop && OWN.test(key)) return false;
		const bare = value.replace(/^\.?\//, "").replace(NAMED, "");
		if (bare !== name) return bare.includes("/") && tails.has(bare);
		return values.areNames(page.path, field, folderOf(was));
	});
}
var FieldValues = class {
	#site;
	#known = /* @__PURE__ */ new Map();
	#names = null;
	constructor(site) {
		this.#site = site;
	}
	areNames(path, { pointer }, folder) {
		const name = nameOf$1(pointer);
		const own = folderOf(path);
		if (name === null || own === folder) return false;
		const values = this.#of(own).get(name) ?? [];
		const known = this.#in(folder);
		const distinct = new Set(values);
		return values.length >= MIN_VALUES && distinct.size >= MIN_DISTINCT && [...distinct].every((one) => known.has(one));
	}
	#of(folder) {
		const there = this.#known.get(folder);
		if (there !== void 0) return there;
		const values = /* @__PURE__ */ new Map();
		for (const page of this.#site.pages.values()) for (const { value, pointer } of folderOf(page.path) === folder ? page.fields : []) {
			const name = typeof value === "string" && value !== "" ? nameOf$1(pointer) : null;
			if (name !== null) values.set(name, [...values.get(name) ?? [], String(value)]);
		}
		this.#known.set(folder, values);
		return values;
	}
	#in(folder) {
		if (this.#names === null) {
			const names = /* @__PURE__ */ new Map();
			for (const path of this.#site.files) if (NAMED.test(path)) names.set(folderOf(path), (names.get(folderOf(path)) ?? /* @__PURE__ */ new Set()).add(stemOf$1(path)));
			this.#names = names;
		}
		return this.#names.get(folder) ?? /* @__PURE__ */ new Set();
	}
};

// src/review/change/moved-routes.ts
const GIVES = /(?<!(?:^|\/)(?:package|package-lock|tsconfig))\.(?:json5?|ya?ml|toml|[cm]?[jt]s)$/i;
function findMovedRoutes({ head, base, files, renamed }) {
	const isPage = (path) => head.site.pages.has(path) || base.site.pages.has(path);
	if (!files.some(({ path }) => GIVES.test(path) && !isPage(path))) return [];
	const touched = new Set(files.map(({ path }) => path));
	const known = new Set(renamed.values());
	const moved = [];
	for (const [path, page] of head.site.pages) {
		const before = touched.has(path) || known.has(path) ? void 0 : base.site.pages.get(path);
		const [from, to] = before === void 0 ? [null, null] : [base.site.route(before), head.site.route(page)];
		if (from !== null && to !== null && from !== to) moved.push({
			path,
			from,
			to
		});
	}
	return moved;
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
const FILE_NAME = /[a-z\d]{0,100}\.[a-z\d]{2,5}$/i;
const FILE_NAMES = /[a-z\d]{0,100}\.[a-z\d]{2,5}(?![a-z\d])/gi;
const LONGEST_NAME = 120;
async function findMissed(difference, tree) {
	const { head } = difference;
	const isContent = (path) => isContentPath(path) || isRead(head.site.plan, path);
	const [pages, others] = parted(difference.files, ({ path, previousPath }) => isContent(previousPath ?? path));
	const names = lostNames({
		...difference,
		files: pages
	});
	const anchors = lostAnchors(difference);
	const files = lostFiles(others);
	const shortcodes = lostShortcodes(others);
	const found = /* @__PURE__ */ new Set();
	if (names === "any" || findMovedRoutes(difference).length > 0) return "all";
	if (names.length + anchors.length + files.size + shortcodes.length === 0) return found;
	const touched = new Set(difference.files.map(({ path }) => path));
	const menus = new Set(head.site.menus.map(({ path }) => path));
	for (const path of await tree.files()) {
		if (!(isContent(path) || menus.has(path))) continue;
		const text = Buffer.from(await tree.read(path).catch(nothingThere)).toString();
		const own = difference.renamed.get(path) ?? (touched.has(path) ? path : null);
		const isNamed = () => names.some(({ words, of }) => of !== own && words.every((word) => word.test(text))) || namesFile(text, files);
		const isCalling = () => shortcodes.some((name) => text.includes(name)) && /\{\{[<%]/.test(text);
		if (aimsAt(text, anchors) || isNamed() || !touched.has(path) && isCalling()) found.add(path);
	}
	return found;
}
function aimsAt(text, anchors) {
	if (anchors.length === 0 || !/#|\]\(/.test(text)) return false;
	const written = withoutAccents(decodePath(text.replace(/%(?![\da-f]{2})/gi, "%25")).toLowerCase());
	return anchors.some((anchor) => {
		const name = withoutAccents(anchor.toLowerCase());
		return written.includes(`#${name}`) || written.includes(`](${name})`);
	});
}
function lostFiles(files) {
	const gone = files.filter(({ status }) => status === "removed" || status === "renamed");
	return new Set(gone.flatMap(({ path, previousPath }) => {
		const name = (previousPath ?? path).replace(/^.*\//s, "");
		const end = FILE_NAME.exec(name)?.[0].toLowerCase();
		if (end === void 0) return [];
		return /[^\x20-\x7e]/.test(name.at(-end.length - 1) ?? "") ? [end.slice(end.lastIndexOf("."))] : [end];
	}));
}
function lostShortcodes(files) {
	return files.flatMap(({ path, previousPath, status }) => {
		const name = /(?:^|\/)_?shortcodes\/((?:[^/]+\/)*[^/.]+)\.[^/]+$/.exec(previousPath ?? path)?.[1];
		return name !== void 0 && (status === "removed" || status === "renamed") ? [name] : [];
	});
}
function namesFile(text, files) {
	if (files.size === 0) return false;
	for (const [name] of text.matchAll(FILE_NAMES)) {
		const end = name.toLowerCase();
		if (files.has(end) || files.has(end.slice(end.lastIndexOf(".")))) return true;
	}
	return false;
}
function lostNames({ head, base, renamed, files }) {
	const before = new Map(base.pages.map((page) => [page.path, page]));
	const names = /* @__PURE__ */ new Map();
	const add = (all, of) => {
		for (const name of all) names.set(name, of);
	};
	for (const { path, previousPath, status } of files) {
		if (status !== "removed" && status !== "renamed") continue;
		const old = previousPath ?? path;
		const page = before.get(old);
		if (page === void 0 || isFolder(old) || isLast(old, head)) return "any";
		add([...namesOf(page, base), ...status === "removed" ? otherNames(page) : []], old);
	}
	for (const page of head.pages) {
		const old = before.get(renamed.get(page.path) ?? page.path);
		if (old !== void 0 && isDataPath(page.path)) add(goneValues(old, page), old.path);
		if (old === void 0 || identity(old, base) === identity(page, head)) continue;
		const isShown = standing(old, base) === standing(page, head);
		if (isFolder(page.path) && !isShown) return "any";
		const kept = new Set(isShown ? namesOf(page, head) : []);
		add(namesOf(old, base).filter((name) => !kept.has(name)), old.path);
	}
	const all = [...names].map(([name, of]) => ({
		words: wordsOf(name),
		of
	}));
	return all.some(({ words }) => words.length === 0) ? "any" : all;
}
const MOST_GONE = 20;
function goneValues(old, now) {
	const valuesOf = ({ fields }) => fields.flatMap(({ value }) => typeof value === "string" && value.length <= LONGEST_NAME ? [value.trim()] : []);
	const kept = new Set(valuesOf(now));
	const gone = [...new Set(valuesOf(old))].filter((value) => /[a-z\d]{3}/i.test(value) && !kept.has(value));
	return gone.length <= MOST_GONE ? gone : [];
}
function wordsOf(name) {
	const all = /^(?=.* )[\x20-\x7e]*$/.test(name) ? name.match(/[a-z\d]+/gi) ?? [] : [];
	return all.join("").length < 3 ? (name.match(WORD) ?? []).map(alone) : [alone(all.join(BETWEEN))];
}
const BETWEEN = "(?:[^a-zA-Z\\d]|\\\\u[\\da-fA-F]{4}|%[\\da-fA-F]{2}|&#?[a-z\\d]{1,8};){1,80}";
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
function parted(all, isFirst) {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
function nothingThere(error) {
	if (error instanceof ReadTrouble) return /* @__PURE__ */ new Uint8Array();
	throw error;
}

// src/review/change/elsewhere.ts
const ACROSS_PAGES = [
	"link-internal",
	"link-navigation",
	"link-anchor",
	"front-matter-relation",
	"front-matter-file",
	"markdown-template-syntax"
];
const HEAD$1 = .5;
async function tellElsewhere(found, difference, worlds, request, { onlyNew }) {
	const { tree } = worlds.head;
	const { files, renamed } = difference;
	const touched = new Set(files.map(({ path }) => path));
	const included = await findInIncluded(tree, difference, touched, request);
	const labels = await findLostLabels(tree, difference, request);
	const ids = await findLostIds({
		head: tree,
		base: worlds.base.tree
	}, difference, request);
	const refs = await findLostRefs(tree, difference, found.findings, request);
	const values = await findLostValues(tree, difference, found.findings, request);
	const keys = await findLostKeys(tree, difference, request);
	const apart = [
		labels,
		ids,
		refs,
		values
	];
	const known = {
		...addFindings(found, [
			included,
			keys,
			...apart
		].flatMap(({ findings }) => findings)),
		included: [...included.files, ...keys.files]
	};
	const marked = onlyNew ? withLostTargets(known, difference, request) : known;
	const explained = (told, broken) => ({
		review: explainBroken(told, difference),
		broken: apart.map(({ pages }) => pages).reduce(united, broken)
	});
	const missed = await findMissed(difference, tree);
	const across = ACROSS_PAGES.filter((id) => request.only.length === 0 || request.only.some((name) => covers(name, id)));
	if (across.length === 0 || missed !== "all" && missed.size === 0) return explained(marked, []);
	const asked = {
		...request,
		only: across,
		before: difference.base.site,
		...missed !== "all" && { among: missed }
	};
	const present = files.filter(({ status }) => status !== "removed").map(({ path }) => path);
	const broken = await findBroken(worlds, asked, {
		changed: new Set(present),
		marked,
		renamed
	});
	if (broken === null) return explained(unsearched(marked), []);
	const { review, broken: pages } = explained(addFindings(marked, broken.findings), broken.pages);
	const lost = await findLostFiles(tree, difference, review.findings, request);
	return {
		review: addFindings(review, lost.findings),
		broken: united(pages, lost.pages)
	};
}
function united(pages, others) {
	const known = new Set(pages.map(({ path }) => path));
	return [...pages, ...others.filter(({ path }) => !known.has(path))];
}
async function findBroken(worlds, request, { changed, marked: known, renamed }) {
	const narrow = {
		...request,
		paths: [],
		habits: false,
		dates: false
	};
	const head = await review(worlds.head, shortened(narrow, HEAD$1, worlds.head.clock()));
	const told = new Map(known.findings.map((finding) => [placeOf(finding), finding.severity]));
	const isNew = (finding) => {
		const before = told.get(placeOf(finding));
		if (finding.rule === "link-anchor") return before === void 0;
		return isLeft(finding) && (before === void 0 || before === "info");
	};
	const findings = head.findings.filter((finding) => !changed.has(finding.path) || isNew(finding));
	const elsewhere = {
		...head,
		findings
	};
	if (elsewhere.findings.length === 0) return isCut(head) ? null : {
		findings: [],
		pages: []
	};
	const { before: _, ...past } = narrow;
	const base = await review(worlds.base, {
		...past,
		confirm: false
	});
	if (isCut(head) || isCut(base)) return null;
	const marked = markExisting(elsewhere, base, { renamed });
	const before = new Set(base.findings.map(placeOf));
	const broken = marked.findings.filter((finding) => !finding.existing && !before.has(placeOf(finding)));
	const paths = new Set(broken.map(({ path }) => path).filter((path) => !changed.has(path)));
	return {
		findings: broken,
		pages: head.pages.filter(({ path }) => paths.has(path))
	};
}
function isLeft({ rule, message, severity }) {
	return rule === "link-internal" && message === "doubtful" && severity === "warning";
}
function placeOf({ rule, path, range }) {
	return `${rule} ${path} ${range.start}`;
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
	const places = new Set(findings.map(placeOf));
	const all = [...head.findings.filter((one) => !places.has(placeOf(one))), ...findings].sort(compareFindings);
	return {
		...head,
		findings: all,
		stats: {
			...head.stats,
			...countFindings(all)
		}
	};
}

// src/review/change/history-of-base.ts
async function historyOfBase({ head, now, base, renamed, changedOn }) {
	if (changedOn === void 0) return void 0;
	const paths = new Set(head.findings.filter(({ rule }) => rule.startsWith("date-")).map(({ path }) => path));
	const known = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const before = renamed.get(path) ?? path;
		const [lines, old] = [await linesOf(now, path), await linesOf(base, before)];
		if (lines === null || old === null) continue;
		const places = new Map(lines.map((text, index) => [text, index + 1]));
		known.set(before, (line) => places.get(old[line - 1] ?? ""));
	}
	const paired = new Map([...renamed].map(([path, before]) => [before, path]));
	return (path, line) => {
		const there = known.get(path)?.(line);
		return there === void 0 ? null : changedOn(paired.get(path) ?? path, there);
	};
}
async function linesOf(tree, path) {
	try {
		return new TextDecoder().decode(await tree.read(path)).split(/\r?\n/);
	} catch (error) {
		if (error instanceof ReadTrouble) return null;
		throw error;
	}
}

// src/review/change/nowhere.ts
function leaveNowhere({ head, base }, renamed, asked) {
	const named = new Set(asked.map((name) => name.replace(/^\.\//, "")));
	const now = new Map([...renamed].map(([is, was]) => [was, is]));
	const isLeft = (path, before) => !named.has(path) && isNowhere(head, path) && isNowhere(base, before);
	const left = head.pages.map(({ path }) => path).filter((path) => isLeft(path, renamed.get(path) ?? path));
	const gone = base.pages.map(({ path }) => path).filter((path) => isLeft(now.get(path) ?? path, path));
	return {
		head: withUnpublished(without(head, left), left),
		base: without(base, gone)
	};
}
function isNowhere({ site, pages, asOf }, path) {
	const page = pages.find((one) => one.path === path);
	return page === void 0 || site.hidden(page, asOf)?.isNowhere === true;
}
function without(review, paths) {
	const left = new Set(paths);
	return withoutPages(review, (path) => left.has(path));
}
function withUnpublished(head, paths) {
	if (paths.length === 0) return head;
	const unread = [...head.unread, ...paths.map((path) => ({
		path,
		reason: "unpublished",
		named: false
	}))];
	return {
		...head,
		unread,
		stats: {
			...head.stats,
			unread: countUnread(unread)
		}
	};
}

// src/review/change/typed.ts
function leaveTyped(review) {
	const findings = review.findings.filter(({ rule, existing }) => rule !== "date-expiring-soon" || existing);
	if (findings.length === review.findings.length) return review;
	return {
		...review,
		findings,
		stats: {
			...review.stats,
			...countFindings(findings)
		}
	};
}

// src/review/change/review-change.ts
const HEAD = .5;
const BASE = .6;
async function reviewChange(change, world, request, { onlyNew }) {
	const { base } = change;
	const files = change.files ?? [];
	const renamed = new Map(files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath]]));
	const tree = change.head;
	const present = files.filter(({ status }) => status !== "removed").map(({ path }) => path);
	const among = change.files === null ? { ...base !== null && { habits: false } } : {
		among: new Set(present),
		...base !== null && { nowhere: true }
	};
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
	const { changedOn } = world;
	const history = await historyOfBase({
		head,
		now: tree,
		base: base.tree,
		renamed,
		changedOn
	});
	const baseWorld = {
		...timeless,
		...history && { changedOn: history },
		tree: base.tree,
		probe: world.probe === null ? null : () => async () => states
	};
	const done = new Set(head.pages.map(({ path }) => path));
	const skipped = new Set(present.filter((path) => head.partial && !done.has(path)));
	const before = files.filter(({ path, status }) => status !== "added" && !skipped.has(path)).map(({ path, previousPath }) => previousPath ?? path);
	const narrow = {
		...shortened(request, BASE, world.clock()),
		among: new Set(before),
		nowhere: true,
		confirm: false
	};
	const past = await review(baseWorld, narrow);
	const { head: shown, base: old } = leaveNowhere({
		head,
		base: past
	}, renamed, request.paths);
	const compared = leaveUnpast(shown, old, before, renamed);
	const marked = onlyNew ? leaveTyped(markExisting(compared, old, {
		renamed,
		changed: change.lines
	})) : shown;
	const difference = {
		head: shown,
		base: old,
		renamed,
		files
	};
	const worlds = {
		head: {
			...timeless,
			tree,
			probe: null
		},
		base: {
			...timeless,
			tree: base.tree,
			probe: null
		}
	};
	const told = await tellElsewhere(marked, difference, worlds, request, { onlyNew });
	const moved = findMovedRoutes(difference);
	return {
		...told,
		base: old,
		renamed,
		moved,
		files: files.map(({ path }) => path)
	};
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

export { withLostTargets as a, readGitTree as c, tellElsewhere as i, CommitFiles as l, leaveTyped as n, explainBroken as o, historyOfBase as r, leavePages as s, reviewChange as t };