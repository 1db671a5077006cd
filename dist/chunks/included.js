import { t as Source } from "./source.js";
import { a as selectRules, o as makeFinding } from "./run.js";
import { T as isUnread, c as linkInternal, m as linkAnchor, u as namesakeOf } from "./container-ends.js";
import { c as mediaOf, i as folderOf, s as joinPath, u as servedUnder } from "./url-path.js";
import { r as fileEdits } from "./edits.js";
import { i as relative, t as dirname } from "./posix-path.js";

// src/rules/link/shared/bare-address.ts
function isBare(url, page, site) {
	const prefix = servedUnder(site.plan.url);
	if (prefix === "" || !/^\/[^/?#]/.test(url) || url === prefix || url.startsWith(`${prefix}/`)) return false;
	return site.resolve(url, page).kind === "page";
}
function resolveBare(url, page, site) {
	return site.resolve(servedUnder(site.plan.url) + url, page);
}

// src/review/change/causes/sides.ts
function holderOf({ path }, { head, base, renamed }) {
	const page = pageAt(head, path);
	const before = pageAt(base, renamed.get(path) ?? path);
	return page === void 0 || before === void 0 ? null : {
		page,
		before
	};
}
function pageAt({ pages, site }, path) {
	return pages.find((page) => page.path === path) ?? site.pages.get(path);
}
function pathNow(path, { head, renamed }) {
	for (const [now, then] of renamed) if (then === path) return now;
	return head.site.files.has(path) ? path : null;
}
function isUnreadNow(path, sides) {
	const now = pathNow(path, sides);
	const [page, before] = [now === null ? void 0 : pageAt(sides.head, now), pageAt(sides.base, path)];
	return page !== void 0 && isUnread(page) && before !== void 0 && !isUnread(before);
}
function nameOf(path, { base }) {
	const title = pageAt(base, path)?.data["title"];
	return typeof title === "string" && title.trim() !== "" ? title.trim() : path;
}
function rewritten(written, was, now) {
	const core = written.replace(/^(?:\.?\/)+/, "");
	const start = core === "" ? -1 : was.lastIndexOf(core);
	if (start < 0) return null;
	const [before, after] = [was.slice(0, start), was.slice(start + core.length)];
	if (!(/^$|\/$/.test(before) && /^$|^[./]/.test(after)) || !now.startsWith(before) || !now.endsWith(after)) return null;
	const end = now.length - after.length;
	return end <= before.length ? null : written.slice(0, written.length - core.length) + now.slice(before.length, end);
}
function replace(page, { range, field }, from, to) {
	const passage = page.passages.find((one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end);
	if (to === null || passage === void 0 || page.source.isFaithful === false) return [];
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

// src/review/change/causes/link.ts
const WITHDRAWN = /* @__PURE__ */ new Set([
	"draft",
	"future",
	"expired",
	"never"
]);
const linkCause = {
	messages: /* @__PURE__ */ new Set([
		"missing",
		"missing-image",
		"missing-media",
		"near",
		"case",
		"doubtful",
		"doubtful-near",
		...WITHDRAWN
	]),
	blame: linkedBefore,
	explain(finding, missed, sides) {
		const { url } = finding.data;
		const page = holderOf(finding, sides)?.page;
		if (typeof url !== "string" || page === void 0) return null;
		const now = pathNow(missed, sides);
		const name = nameOf(missed, sides);
		if (WITHDRAWN.has(finding.message)) return withdrawn(url, missed, name, sides);
		const doubt = finding.message.startsWith("doubtful") ? { unsure: true } : {};
		const isShown = finding.message === "missing-image" || finding.message === "missing-media";
		const kind = isShown ? "-image" : "";
		const media = isShown ? { media: mediaOf(missed) ?? "image" } : {};
		if (now === null) return {
			message: `removed${kind}`,
			facts: {
				url,
				name,
				...media,
				...doubt
			},
			fixes: []
		};
		const candidate = isCalled(finding, url, sides) ? null : addressNow(url, page, now, sides.head);
		if (now === missed && candidate === null) return null;
		const facts = {
			url,
			name,
			...media,
			...candidate !== null && { candidate },
			...doubt
		};
		return {
			message: `moved${kind}`,
			facts,
			fixes: replace(page, finding, url, candidate)
		};
	}
};
function isCalled(finding, url, sides) {
	const before = holderOf(finding, sides)?.before;
	return before !== void 0 && sides.base.site.siteOf(before.path).resolve(url, before).kind === "unknown";
}
function linkedBefore(finding, sides) {
	const { url } = finding.data;
	const before = holderOf(finding, sides)?.before;
	if (typeof url !== "string" || before === void 0) return null;
	const site = sides.base.site.siteOf(before.path);
	const target = site.resolve(url, before);
	return target.kind === "page" || target.kind === "file" ? target.path : namesakeOf(url, before, site);
}
function withdrawn(url, missed, name, { base }) {
	const there = pageAt(base, missed);
	if (there === void 0 || base.site.hidden(there, base.asOf) !== null) return null;
	return {
		message: "withdrawn",
		facts: {
			url,
			name
		},
		fixes: []
	};
}
function addressNow(url, page, path, head) {
	const [, old = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
	const { site } = head;
	const there = pageAt(head, path);
	const route = there === void 0 ? null : site.route(there);
	const shown = route !== null && !/\/index\.html?$/.test(old) ? route.replace(/\/index\.html?$/, "/") : route;
	const near = relative(dirname(page.path), path);
	const stands = site.static !== null && path.startsWith(`${site.static}/`) ? path.slice(site.static.length) : null;
	const own = site.route(page);
	const beside = route !== null && own !== null && /^[^/].*\.html?$/i.test(old) ? relative(dirname(own), route) : null;
	const ways = [
		...shown === null ? [] : [old.endsWith("/") ? shown : shown.replace(/(?<=.)\/$/, "")],
		...stands !== null && old.startsWith("/") ? [stands] : [],
		old.startsWith("./") && !near.startsWith(".") ? `./${near}` : near,
		`/${path}`
	];
	const likely = old.startsWith("/") || !/\.[a-z]+$/i.test(old) || route === null ? ways : ways.slice(1);
	const found = [...beside === null ? [] : [beside], ...likely].map(encode).find((way) => {
		const target = way === null ? null : site.resolve(way, page);
		return (target?.kind === "page" || target?.kind === "file") && target.path === path;
	});
	return found == null ? null : found + rest;
}
function encode(path) {
	return /\p{Surrogate}/u.test(path) ? null : encodeURI(path);
}

// src/review/change/included.ts
const FOLDER = /(?:^|\/)(?:_includes|_layouts|_partials|partials|layouts)\/.*\.(?:html?|md|markdown|njk|liquid|twig|hbs)$/;
const ADDRESS = /(?:\bhref\s{0,9}=\s{0,9}["']|\]\(|["'](?=[^"'\n]{1,300}["']\s{0,9}\|\s{0,9}(?:relative|absolute)_url))(?:\{\{[^{}\n]{0,100}url[^{}\n]{0,100}\}\})?((?:\/(?!\/)|#|[\w.-]+\/)[^\s"'()<>{}]{1,300})/g;
const DATA = /(?:^|\/)(?:(?:main|site|top|side)?[-_]?(?:menus?|nav(?:bar|igation)?|sidebars?|footers?|headers?))(?:[._-][\w-]{1,20})?\.(?:json|ya?ml)$/i;
function isMenuData(path) {
	return DATA.test(path);
}
const VALUE = /(?<![\w-])["']?(?:url|link|href|to|path|page|permalink)["']?[ \t]{0,9}:[ \t]{0,9}["']?(\/(?!\/)[^\s"'{}<>,]{0,300})/gi;
const LONGEST = 2e5;
async function findInIncluded(tree, sides, touched, { only, skip }) {
	const { head } = sides;
	const active = selectRules([linkInternal, linkAnchor], head.site.configuration, only, skip);
	const lost = lostBy(sides);
	const files = [];
	const findings = [];
	if (lost.size === 0 || active.length === 0) return {
		findings,
		files
	};
	const menus = new Set(head.site.menus.map(({ path }) => path));
	for (const path of await tree.files()) {
		const isMenu = menus.has(path);
		if (touched.has(path) || !(isMenu || isIncluded(path, sides))) continue;
		const text = await tree.read(path).then((bytes) => new TextDecoder().decode(bytes), () => "");
		if (text.length > LONGEST) continue;
		const found = [...broken({
			path,
			text,
			isMenu
		}, lost, sides, active)];
		if (found.length > 0) files.push({
			path,
			source: new Source(text)
		});
		findings.push(...found);
	}
	return {
		findings,
		files
	};
}
function isIncluded(path, { head }) {
	const file = head.site.plan.fileOf(path);
	return file.kind === "out" && file.reason === "partial" || file.kind !== "page" && (FOLDER.test(path) || DATA.test(path));
}
function lostBy(sides) {
	const { head, base } = sides;
	const lost = /* @__PURE__ */ new Map();
	for (const page of base.pages) {
		const path = pathNow(page.path, sides);
		const now = path === null ? void 0 : pageAt(head, path);
		const [before, after] = [base.site.anchors(page), now === void 0 ? null : head.site.anchors(now)];
		const anchors = new Set(after === null ? [] : [...before ?? []].filter((anchor) => !after.has(anchor)));
		if (now === void 0 || head.site.route(now) !== base.site.route(page) || anchors.size > 0) lost.set(page.path, {
			page,
			anchors
		});
	}
	return lost;
}
function* broken(file, lost, sides, active) {
	for (const { index, 0: whole, 1: url = "" } of file.text.matchAll(DATA.test(file.path) ? VALUE : ADDRESS)) {
		const start = index + whole.length - url.length;
		const at = {
			start,
			end: start + url.length
		};
		const said = led(url, file, lost, sides);
		const rule = active.find(({ rule }) => rule.id === said?.rule);
		if (said === null || rule === void 0) continue;
		yield makeFinding(rule, {
			...said.report,
			at,
			excerpt: url
		}, file.path, null);
	}
}
function led(url, file, lost, sides) {
	const [address = "", anchor = ""] = url.split("#", 2);
	const missed = pageBehind(address, file, lost, sides);
	const there = missed === null ? void 0 : lost.get(missed);
	if (missed === null || there === void 0) return null;
	const now = pathNow(missed, sides);
	const page = now === null ? void 0 : pageAt(sides.head, now);
	if (anchor !== "" && there.anchors.has(anchor) && page !== void 0) {
		const data = {
			url,
			page: page.path
		};
		return {
			rule: "link-anchor",
			report: {
				message: "there",
				facts: {
					anchor,
					near: ""
				},
				severity: "warning",
				data
			}
		};
	}
	const target = address.startsWith("/") && !file.isMenu ? sides.head.site.resolve(address, page ?? there.page) : null;
	if (target?.kind !== "missing" && target?.kind !== "unknown") return null;
	const candidate = page === void 0 ? null : addressNow(url, page, page.path, sides.head);
	const facts = {
		url,
		name: nameOf(missed, sides),
		...candidate !== null && { candidate }
	};
	const severity = target.kind === "missing" ? "error" : "warning";
	return {
		rule: "link-internal",
		report: {
			message: now === null ? "removed" : "moved",
			facts,
			severity,
			data: {
				url,
				cause: now ?? missed
			}
		}
	};
}
function pageBehind(address, file, lost, { base }) {
	if (address === "") {
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		return file.isMenu ? null : [...lost].find(([, { page }]) => page.source.text.includes(name))?.[0] ?? null;
	}
	if (!address.startsWith("/")) return file.isMenu ? joinPath(folderOf(file.path), address) : null;
	const [from] = base.pages;
	const target = from === void 0 ? null : base.site.siteOf(from.path).resolve(address, from);
	return target?.kind === "page" ? target.path : null;
}

export { holderOf as a, pageAt as c, rewritten as d, isBare as f, linkCause as i, pathNow as l, isMenuData as n, isUnreadNow as o, resolveBare as p, addressNow as r, nameOf as s, findInIncluded as t, replace as u };