import { t as parseUrl } from "./parse-url.js";
import { n as betrayedHost } from "./credentials2.js";
import { t as editDistance } from "./nearest.js";
import { a as isWebUrl, i as isTemplate, n as hostOf, o as schemeOf, t as fragmentOf } from "./urls.js";
import { l as text, r as at, u as texts } from "./value.js";
import { t as isRedirect } from "./redirect.js";
import { a as isAsset, c as mediaOf, d as splitReference, f as stemOf$1, i as folderOf, n as decodePath, o as isSource, r as extensionOf, s as joinPath } from "./url-path.js";
import { r as fileEdits } from "./edits.js";
import { c as withoutAccents, r as plain, t as labelsIn } from "./labels.js";
import { r as privateKind, t as isDoubt } from "./reason.js";

// src/site/layout/line-breaks.ts
const OF_HEXO = [
	["marked"],
	["kramed"],
	["markdown", "render"]
];
function keepsLines({ generator, settings, lineBreaks }) {
	if (lineBreaks !== void 0) return lineBreaks;
	switch (generator) {
		case "hugo": return at(settings, "markup", "goldmark", "renderer", "hardWraps") === true;
		case "jekyll": return /^kramdown$/i.test(text(at(settings, "markdown")) ?? "kramdown") ? at(settings, "kramdown", "hard_wrap") === true : texts(at(settings, "commonmark", "options")).some((option) => /^hardbreaks$/i.test(option));
		case "mkdocs": return [...markdownExtensions(settings)].some((name) => /^(?:markdown\.extensions\.)?nl2br$/.test(name));
		case "hexo": return OF_HEXO.every((steps) => at(settings, ...steps, "breaks") !== false);
		case "vitepress":
		case "vuepress": return at(settings, "markdown", "breaks") === true;
		case "grav": return at(settings, "markdown", "auto_line_breaks") === true;
		default: return false;
	}
}
function markdownExtensions(settings) {
	return new Set([at(settings, "markdown_extensions")].flat().flatMap((one) => [...texts(one), ...Object.keys(Object(one))]));
}

// src/site/relations/near-miss.ts
const spaces = (text) => text.replace(/[\s\u200b\u2060\ufeff]+/g, " ").trim();
const apostrophes = (text) => text.replace(/[’‘ʼ´`′]/g, "'");
const hyphens = (text) => text.replace(/[\u2010-\u2015\u2212_\u00ad]/g, "-").replace(/\s*-\s*/g, "-");
const all = (text) => withoutAccents(hyphens(apostrophes(spaces(text.normalize("NFKC"))))).toLowerCase().replace(/[\s-]+/g, "-");
const MAX_LENGTH = 300;
const MAX_SEARCHES = 200;
var NearMisses = class NearMisses {
	#byFold;
	#folded;
	#searches = 0;
	constructor(known) {
		if (known instanceof NearMisses) {
			this.#byFold = known.#byFold;
			this.#folded = known.#folded;
			return;
		}
		const values = [...known].filter((value) => value.length <= MAX_LENGTH);
		this.#folded = values.map((value) => ({
			value,
			fold: all(value),
			digits: value.replace(/\D/g, "")
		}));
		const byFold = /* @__PURE__ */ new Map();
		for (const { value, fold } of this.#folded) byFold.set(fold, [...byFold.get(fold) ?? [], value]);
		this.#byFold = byFold;
	}
	find(value) {
		if (value.length > MAX_LENGTH) return null;
		const fold = all(value);
		const alike = this.#byFold.get(fold) ?? [];
		if (alike.length > 0) return explain(value, alike);
		if (fold.length < 5 || ++this.#searches > MAX_SEARCHES) return null;
		const digits = value.replace(/\D/g, "");
		const limit = fold.length < 8 ? 2 : 3;
		const [best, second] = this.#folded.filter((one) => one.digits === digits && Math.abs(one.fold.length - fold.length) < limit).map((one) => ({
			value: one.value,
			distance: editDistance(fold, one.fold, limit)
		})).filter(({ distance }) => distance < limit).sort((a, b) => a.distance - b.distance);
		if (best === void 0 || best.distance === second?.distance) return null;
		return {
			kind: "spelling",
			value: best.value
		};
	}
};
function explain(value, alike) {
	const same = (bring) => alike.find((candidate) => bring(candidate) === bring(value));
	const spaced = same(spaces);
	if (spaced !== void 0) return {
		kind: spaced === spaces(spaced) ? "space-here" : "space-there",
		value: spaced
	};
	const steps = [
		["case", (text) => spaces(text).toLowerCase()],
		["accent", (text) => withoutAccents(spaces(text))],
		["apostrophe", (text) => apostrophes(spaces(text))],
		["hyphen", (text) => hyphens(spaces(text)).replaceAll("-", " ")]
	];
	for (const [kind, bring] of steps) {
		const found = same(bring);
		if (found !== void 0) return {
			kind,
			value: found
		};
	}
	return {
		kind: "writing",
		value: alike[0] ?? value
	};
}

// src/site/relations/near-files.ts
const known$4 = /* @__PURE__ */ new WeakMap();
function namesOf$1(site) {
	const there = known$4.get(site);
	if (there !== void 0) return there;
	const routes = [...site.pages.values()].flatMap((page) => site.route(page)?.replace(/\/$/, "") ?? []);
	const all = new Set([...site.files, ...routes].map((path) => path.slice(path.lastIndexOf("/") + 1).normalize("NFC")));
	const byStem = /* @__PURE__ */ new Map();
	for (const name of all) {
		const stem = stemOf$1(name).toLowerCase();
		byStem.set(stem, [...byStem.get(stem) ?? [], name]);
	}
	const names = {
		near: new NearMisses(all),
		byStem
	};
	known$4.set(site, names);
	return names;
}
var NearFiles = class {
	#near;
	#byStem;
	constructor(site) {
		const { near, byStem } = namesOf$1(site);
		this.#near = new NearMisses(near);
		this.#byStem = byStem;
	}
	meantBy(url, isThere) {
		const path = splitReference(url).path.replace(/\/$/, "");
		const cut = path.lastIndexOf("/") + 1;
		const name = decodePath(path.slice(cut));
		const kind = kindOf(name);
		const others = (this.#byStem.get(stemOf$1(name).toLowerCase()) ?? []).filter((one) => kindOf(one) === kind);
		for (const candidate of [...others, this.#near.find(name)?.value ?? name]) {
			if (candidate === name || kindOf(candidate) !== kind) continue;
			const step = /%[\da-f]{2}/i.test(path) || /\s/.test(candidate) ? encodeURI(candidate) : candidate;
			const meant = path.slice(0, cut) + step + url.slice(path.length);
			if (isThere(meant)) return meant;
		}
		return null;
	}
};
function kindOf(name) {
	return mediaOf(name) ?? (isSource(name) ? "page" : extensionOf(name));
}

// src/content/unread-header.ts
function isUnread({ frontMatter }) {
	return frontMatter !== null && frontMatter.root === null && frontMatter.troubles.length > 0;
}

// src/links/offline/rewrite.ts
function rewriteFix(page, link, url, safe) {
	const written = link.passage.text.slice(link.start, link.end);
	const wanted = writeUrl(link, url);
	if (wanted === null || wanted === written) return [];
	const [start, end] = differing(written, wanted);
	const edit = {
		start: link.start + start,
		end: link.end - end,
		text: wanted.slice(start, wanted.length - end)
	};
	const edits = fileEdits(link.passage, page.source, [edit]);
	return edits === null ? [] : [{
		title: {
			key: "replace",
			facts: {
				from: link.url,
				to: url
			}
		},
		safe,
		edits
	}];
}
function writeUrl({ kind, passage, start }, wanted) {
	if (/[\s<>"`]/.test(wanted)) return null;
	if (kind === "html") return wanted.replaceAll("&", "&amp;").replaceAll("'", "%27");
	if (kind === "field" || passage.kind !== "markdown") return wanted;
	if (kind === "autolink" && !/^(?:https?|mailto):/.test(wanted)) return null;
	if (kind === "bare" && !/^(?:https?:\/\/|www\.)/.test(wanted)) return null;
	const escaped = kind === "autolink" ? wanted : wanted.replace(/&(?=#?\w{1,31};)/g, "&amp;").replaceAll("\\", "%5C");
	const angled = passage.text[start - 1] === "<";
	return kind === "bare" || angled || isBalanced(escaped) ? escaped : encodeBrackets(escaped);
}
function isBalanced(url) {
	let depth = 0;
	for (const letter of url) if (letter === "(") depth++;
	else if (letter === ")" && --depth < 0) return false;
	return depth === 0;
}
function encodeBrackets(url) {
	return url.replaceAll("(", "%28").replaceAll(")", "%29");
}
function differing(a, b) {
	const limit = Math.min(a.length, b.length);
	let start = 0;
	while (start < limit && a[start] === b[start]) start++;
	let end = 0;
	while (end < limit - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	if (/[\ud800-\udbff]/.test(a.charAt(start - 1))) start--;
	if (/[\udc00-\udfff]/.test(a.charAt(a.length - end))) end--;
	return [start, Math.max(0, end)];
}

// src/links/offline/edit-distance.ts
function slipBetween(written, expected, limit) {
	if (written === expected || Math.abs(written.length - expected.length) > limit) return null;
	return oneSlip(written, expected) ?? (limit > 1 && distance(written, expected) <= limit ? { kind: "several" } : null);
}
function oneSlip(written, expected) {
	let start = 0;
	while (start < expected.length && written[start] === expected[start]) start++;
	const left = written.slice(start);
	const right = expected.slice(start);
	if (left === right.slice(1)) return {
		kind: "missing",
		letter: right.charAt(0)
	};
	if (left.slice(1) === right) return {
		kind: "extra",
		letter: left.charAt(0)
	};
	if (left.slice(1) === right.slice(1)) return {
		kind: "other",
		letter: left.charAt(0),
		expected: right.charAt(0)
	};
	return left.charAt(1) + left.charAt(0) === right.slice(0, 2) && left.slice(2) === right.slice(2) ? {
		kind: "swapped",
		letters: right.slice(0, 2)
	} : null;
}
function distance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
			row.push(best);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

// src/rules/link/shared/label-aim.ts
const BARE = /^[^\s/#?<>{}()]{1,200}$/;
const known$3 = /* @__PURE__ */ new WeakMap();
function calledLabel(url, page, site) {
	const file = site.plan.fileOf(page.path);
	if (!("dialect" in file) || file.dialect !== "myst") return null;
	if (url.startsWith("#")) return url.slice(1);
	if (!BARE.test(url) || /^[a-z][a-z\d+.-]*:/i.test(url) || /\.[a-z\d]{2,5}$/i.test(url)) return null;
	const { kind } = site.resolve(url, page);
	return kind === "unknown" || kind === "missing" ? url : null;
}
function placeOfLabel(name, page, site) {
	const label = plain(decode$2(name));
	if ([...labelsIn(page)].includes(label)) return page.path;
	return placesOf(site).get(label) ?? null;
}
function placesOf(site) {
	const there = known$3.get(site);
	if (there !== void 0) return there;
	const places = /* @__PURE__ */ new Map();
	for (const page of site.pages.values()) for (const label of labelsIn(page)) if (!places.has(label)) places.set(label, page.path);
	known$3.set(site, places);
	return places;
}
function decode$2(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

// src/rules/link/shared/aim.ts
const ALWAYS_THERE = /^(?:|top|:~:.*|page=\d+.*|L\d+.*|[!/].*)$/i;
function aimOf(url, page, site) {
	const label = calledLabel(url, page, site);
	const place = label === null ? null : placeOfLabel(label, page, site);
	if (label !== null && place !== null) return {
		anchor: decode$1(label),
		path: place,
		state: "there",
		near: null
	};
	if (label === url) return {
		anchor: decode$1(label),
		path: page.path,
		state: "missing",
		near: null
	};
	const written = fragmentOf(url);
	if (written === null || isTemplate(written)) return null;
	const anchor = site.plan.headingIds === "docsify" ? decode$1(written).toLowerCase() : decode$1(written);
	const target = ALWAYS_THERE.test(anchor) ? null : site.resolve(url, page);
	if (target?.kind !== "page" && target?.kind !== "file") return null;
	const { path } = target;
	const other = path === page.path ? page : site.pages.get(path);
	const anchors = other === void 0 || other !== page && isRedirect(other) ? null : site.anchors(other);
	if (target.kind === "file" || anchors === null || anchors.size === 0) return {
		anchor,
		path,
		state: "unknown",
		near: null
	};
	if (anchors.has(anchor) || anchors.has(written)) return {
		anchor,
		path,
		state: "there",
		near: null
	};
	const near = [...anchors].find((known) => isNear(anchor, known)) ?? null;
	return {
		anchor,
		path,
		state: !isExact(site) && near !== null && bare(near) === bare(anchor) ? "there" : "missing",
		near
	};
}
function isExact({ generator, plan }) {
	return generator !== "plain" && plan.headingIds !== "loose" && plan.headingIds !== "gitbook";
}
function isNear(anchor, known) {
	const [a, b] = [bare(anchor), bare(known)];
	return a === b || b.length >= 6 && slipBetween(a, b, 1) !== null && !/\d/.test(a + b);
}
function bare(text) {
	return text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
function decode$1(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

// src/links/offline/contact.ts
const MAIL$1 = /^[^\s@<>()[\],;:"\\/]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}$/u;
const SHORT = /^(?:1\d{1,2}|1\d{3}|11[68]\d{3}|3\d{3}|[12578]\d{4})$/;
function contactTrouble(url) {
	const found = /^\s*(mailto|tel):([\s\S]*)$/i.exec(url);
	if (found === null) return null;
	return found[1]?.toLowerCase() === "tel" ? phoneTrouble(found[2] ?? "") : mailTrouble(found[2] ?? "");
}
function mailTrouble(rest) {
	const query = rest.indexOf("?");
	const written = query === -1 ? rest : rest.slice(0, query);
	const parameters = query === -1 ? "" : rest.slice(query);
	if (written.trim() === "") return parameters.length > 1 ? null : {
		code: "mail-empty",
		severity: "error",
		part: "",
		fixed: null
	};
	for (const address of decode(written).split(",")) {
		if (MAIL$1.test(address)) continue;
		const cleaned = address.replace(/^\/+|\s+|[;,.>]+$/g, "");
		const fixed = MAIL$1.test(cleaned) && !written.includes(",") ? `mailto:${cleaned}${parameters}` : null;
		return {
			code: "mail-address",
			severity: "error",
			part: address.trim(),
			fixed
		};
	}
	return null;
}
function phoneTrouble(rest) {
	const number = decode(rest).split(";")[0] ?? "";
	const digits = number.replace(/[\s.()/–-]/gu, "");
	if (digits === "") return {
		code: "tel-empty",
		severity: "error",
		part: "",
		fixed: null
	};
	if (!/^\+?[\d*#]+$/.test(digits)) return {
		code: "tel-letters",
		severity: "error",
		part: number.trim(),
		fixed: null
	};
	const international = digits.startsWith("+") || digits.startsWith("00");
	const length = digits.replace(/^(?:\+|00)/, "").length;
	if (!(international ? length >= 8 && length <= 15 && (!/^(?:\+|00)330?/.test(digits) || isFrench(digits)) : SHORT.test(digits) || /^0[1-9]\d{8}$/.test(digits) || !digits.startsWith("0"))) return {
		code: "tel-length",
		severity: "warning",
		part: number.trim(),
		fixed: null
	};
	return /[\s/–]/u.test(rest) ? {
		code: "tel-spaces",
		severity: "info",
		part: number.trim(),
		fixed: `tel:${digits}`
	} : null;
}
function isFrench(digits) {
	return /^(?:\+|00)33[1-9]\d{8}$/.test(digits);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/links/offline/malformation.ts
function told(code, severity, part, fixed) {
	return {
		code,
		severity,
		part,
		fixed
	};
}

// src/links/offline/malformed-rest.ts
function entity(url) {
	const found = REFERENCE.exec(url)?.[0];
	return found === void 0 ? null : told("entity", "warning", found, url.replace(REFERENCES, decoded));
}
const REFERENCE = /&(?:amp|#\d{2,4}|#x[\da-f]{2,4});/i;
const REFERENCES = new RegExp(REFERENCE.source, "gi");
function decoded(reference) {
	if (/^&amp;$/i.test(reference)) return "&";
	const isHex = /^&#x/i.test(reference);
	return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 3 : 2), isHex ? 16 : 10));
}
function stray(url) {
	if (!isWebUrl(url)) return null;
	const end = url.length - trailing(url);
	const part = url.slice(end);
	return part === "" || end < 8 ? null : told("stray", "warning", part, url.slice(0, end));
}
function trailing(url) {
	let length = /(?:%20)+$|[;,\]>"'»”’|*]+$/i.exec(url.slice(-60))?.[0].length ?? 0;
	if (/\?[^#]*%20$/.test(url)) length = 0;
	if (length > 0 && url.endsWith("]") && url.includes("[")) length = 0;
	if (/[-/=._]\*$/.test(url)) length = 0;
	if (length === 0 && url.endsWith(")") && count(url, ")") > count(url, "(")) length = 1;
	return length;
}
function count(text, letter) {
	return text.split(letter).length - 1;
}
function space(url) {
	const found = isWebUrl(url) ? /\s+/u.exec(url) : null;
	if (found === null || /[<>]/.test(url)) return null;
	const [, user = "", host = ""] = /^(?:https?:)?\/\/([^@/?#]*@)?([^/?#]*)/i.exec(url) ?? [];
	if (/\s/u.test(user)) return null;
	if (/\s/u.test(host)) return told("space", "error", host, null);
	const isTyped = !/[^\S ]/u.test(url);
	return told("space", "warning", found[0], isTyped ? url.replace(/ +/g, "%20") : null);
}
function percent(url) {
	const path = isWebUrl(url) ? url.replace(/[?#][\s\S]*$/, "") : "";
	const found = /%(?![\da-f]{2}).{0,2}/i.exec(path);
	return found === null ? null : told("percent", "warning", found[0], null);
}
function incompleteHost(url) {
	const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? "";
	if (/^https?:\/\/[^/?#]*:\d/i.test(url)) return null;
	if (host === "" || /[.[]/.test(host) || /^(?:localhost|\d+|0x[\da-f]+)$/i.test(host)) return null;
	return told("incomplete-host", "error", host, null);
}
function unreadable(url) {
	if (!isWebUrl(url)) return null;
	const absolute = url.startsWith("//") ? `https:${url}` : /^www\./i.test(url) ? `https://${url}` : url;
	const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#]*)/i.exec(absolute)?.[1] ?? "";
	return parseUrl(absolute) !== null && !/\.\.|^\.|[,;!]/.test(host) ? null : told("unreadable", "error", host, null);
}

// src/links/offline/malformed-start.ts
const HOST_AND_PATH = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}(?:fr|com|org|net|eu|io|info|paris|bzh|app|dev|tech)(?:[/?#]\S*)?$/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;
function invisible(url) {
	const found = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.exec(url);
	if (found === null) return null;
	const fixed = url.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "");
	return told("invisible", "error", `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`, fixed);
}
function markdown(url, kind) {
	const found = kind === "field" ? /^(?:!?\[[^\]]{0,500}\]\(([^\s()]+)\)|<([^\s<>]+)>)$/.exec(url) : null;
	return found === null ? null : told("markdown", "error", url, found[1] ?? found[2] ?? null);
}
function localFile(url) {
	if (/^file:\/\/(?!localhost\/)[a-z\d][\w.-]*\//i.test(url)) return told("shared-file", "warning", url, null);
	return /^(?:file:|[a-z]:[\\/])/i.test(url) ? told("local-file", "error", url, null) : null;
}
function script(url, kind) {
	return (kind === "link" || kind === "definition" || kind === "autolink") && /^(?:java|vb)script:/i.test(url) ? told("script", "info", schemeOf(url) ?? "", null) : null;
}
function mailWithoutScheme(url) {
	return MAIL.test(url) ? told("mail-no-scheme", "error", url, `mailto:${url}`) : null;
}
function scheme(url) {
	const found = /^(h{0,2}t{1,3}p{1,2}s{0,2})([:;.]{0,2}\s?)(\/{1,3})(?=[^/])/i.exec(url);
	if (found === null || /^https?$/i.test(found[1] ?? "") && found[2] === ":" && found[3] === "//") return null;
	if (found[2] === "" && found[3] === "/" && !/^h/i.test(found[1] ?? "")) return null;
	const fixed = `${/s/i.test(found[1] ?? "") ? "https" : "http"}://${url.slice(found[0].length)}`;
	return told("scheme", "error", found[0], parseUrl(fixed) === null ? null : fixed);
}
function backslash(url) {
	return isWebUrl(url) && url.includes("\\") ? told("backslash", "error", "\\", url.replaceAll("\\", "/")) : null;
}
function schemeTwice(url) {
	const found = /^https?:\/\/(https?(?::\/{0,2}|\/{1,2}))(?=[^/])/i.exec(url);
	if (found === null) return null;
	const secure = /^https/i.test(found[1] ?? "") ? "https" : "http";
	return told("scheme-twice", "error", found[0], `${secure}://${url.slice(found[0].length)}`);
}
function noHost(url) {
	return /^https?:\/*$/i.test(url) ? told("no-host", "error", url, null) : null;
}
function mailAsWeb(url) {
	const mail = /^https?:\/\/([^/?#]+)\/?$/i.exec(url)?.[1];
	return mail !== void 0 && MAIL.test(mail) ? told("mail-as-web", "error", mail, `mailto:${mail}`) : null;
}
function doubleSlash(url) {
	const host = /^\/\/+([^/?#]*)/.exec(url)?.[1];
	if (host === void 0 || /[.:]/.test(host)) return null;
	return told("double-slash", "error", host, `/${url.replace(/^\/+/, "")}`);
}
function noScheme(url, kind) {
	if (kind === "bare" || schemeOf(url) !== null || url.startsWith("/")) return null;
	if (!/^www\.[^\s/]+\.[a-z]{2,}/i.test(url) && !HOST_AND_PATH.test(url)) return null;
	return told("no-scheme", kind === "field" ? "warning" : "error", url, `https://${url}`);
}
function glued(url) {
	const [, first, second] = /^(https?:\/\/.*?[\p{L}\p{N}.)])(https?:\/\/\S*)$/iu.exec(url) ?? [];
	if (first === void 0 || second === void 0 || /%(?:2[\da-f]|3[a-f])$/i.test(first)) return null;
	if (/^https?:\/\/$/i.test(second)) return told("stray", "warning", second, first);
	return told("glued", "error", second, first.startsWith(second) ? second : null);
}

// src/links/offline/malformed.ts
const MAXIMUM_LENGTH = 8192;
const CHECKS = [
	invisible,
	markdown,
	localFile,
	mailWithoutScheme,
	scheme,
	backslash,
	schemeTwice,
	noHost,
	mailAsWeb,
	doubleSlash,
	noScheme,
	glued,
	entity,
	stray,
	space,
	percent,
	incompleteHost,
	unreadable
];
function malformation({ url, kind }) {
	if (url.length > MAXIMUM_LENGTH || /^\/{2,9}$/.test(url)) return null;
	if (kind === "field" && /^(?:mailto|tel):$/i.test(url)) return null;
	const contact = contactTrouble(url) ?? script(url, kind);
	if (contact !== null) return contact;
	if (/^(?:mailto|tel|sms|javascript|data|geo|xmpp|matrix|skype|whatsapp|callto|facetime|urn|magnet|irc|tag|sips?|webcal):/i.test(url)) return null;
	for (const check of CHECKS) {
		const found = check(url, kind);
		if (found !== null) return found;
	}
	return null;
}

// src/links/offline/moved-hosts.ts
const DEMARCHES = "github.com/demarche-numerique/demarche.numerique.gouv.fr";
const BETA = "github.com/betagouv/beta.gouv.fr/commit";
const EIG = "github.com/entrepreneur-interet-general/site-eig-v3/commit";
const movedHosts = [
	move("www.demarches-simplifiees.fr", "demarche.numerique.gouv.fr", "2025-11-19", null, true, `${DEMARCHES}/commit/eecce0fb6f`),
	move("demarches-simplifiees.fr", "demarche.numerique.gouv.fr", "2025-11-19", null, true, `${DEMARCHES}/commit/eecce0fb6f`),
	move("demarches.numerique.gouv.fr", "demarche.numerique.gouv.fr", "2025-07-03", "2026-04-29", true, `${DEMARCHES}/pull/13057`),
	move("tps.apientreprise.fr", "demarche.numerique.gouv.fr", "2018-02-28", null, true, `${DEMARCHES}/issues/1229`),
	move("www.gouvernement.fr", "www.info.gouv.fr", "2024-04-22", null, false, "github.com/IGNF/cartes.gouv.fr/issues/367"),
	move("gouvernement.fr", "www.info.gouv.fr", "2024-04-22", null, false, "github.com/IGNF/cartes.gouv.fr/issues/367"),
	move("www.service-public.fr", "www.service-public.gouv.fr", "2025-09-30", null, true, "github.com/SocialGouv/code-du-travail-numerique/issues/6858"),
	move("service-public.fr", "www.service-public.gouv.fr", "2025-09-30", null, true, "github.com/SocialGouv/code-du-travail-numerique/issues/6858"),
	move("conseillers-entreprises.service-public.fr", "conseillers-entreprises.service-public.gouv.fr", "2025-10-23", null, true, `${BETA}/0799051`),
	move("www.ssi.gouv.fr", "cyber.gouv.fr", "2023-10-13", "2024-09-06", false, "github.com/sourcentis/mercator/pull/810"),
	move("ssi.gouv.fr", "cyber.gouv.fr", "2023-10-13", "2024-09-06", false, "github.com/betagouv/mon-service-securise/pull/1808"),
	move("www.monservicesecurise.ssi.gouv.fr", "www.monservicesecurise.cyber.gouv.fr", "2025-02-14", null, true, `${BETA}/eb73f26`),
	move("candidat.pole-emploi.fr", "candidat.francetravail.fr", "2024-02-26", null, false, `${BETA}/9943dec`),
	move("mes-aides.pole-emploi.fr", "mes-aides.francetravail.fr", "2024-02-26", null, true, `${BETA}/f708102`),
	move("labonneboite.pole-emploi.fr", "labonneboite.francetravail.fr", "2024-04-11", null, true, `${BETA}/6c35644`),
	move("entreprise.pole-emploi.fr", "entreprise.francetravail.fr", "2024-06-21", null, true, `${BETA}/1eb7053`),
	move("mesevenementsemploi.pole-emploi.fr", "mesevenementsemploi.francetravail.fr", "2024-12-02", null, false, `${BETA}/999f38a`),
	move("entrepreneur-interet-general.etalab.gouv.fr", "eig.numerique.gouv.fr", "2024-07-29", null, false, `${EIG}/208c104`),
	move("eig.etalab.gouv.fr", "eig.numerique.gouv.fr", "2024-07-29", null, false, `${EIG}/208c104`),
	move("pad.incubateur.net", "pad.numerique.gouv.fr", "2023-11-27", null, false, `${BETA}/95ad1dd`),
	move("dora.fabrique.social.gouv.fr", "dora.inclusion.beta.gouv.fr", "2023-05-16", null, true, `${BETA}/b708caf`),
	move("www.dossierfacile.fr", "www.dossierfacile.logement.gouv.fr", "2023-10-10", null, true, `${BETA}/34d91ca`),
	move("eva.beta.gouv.fr", "eva.anlci.gouv.fr", "2025-07-08", null, false, `${BETA}/78f71ff`)
];
function move(from, to, since, gone, samePath, source) {
	return {
		from,
		to,
		since,
		gone,
		samePath,
		source: `https://${source}`
	};
}
function findMovedHost(host, today, configured) {
	if (Object.hasOwn(configured, host)) return {
		from: host,
		to: configured[host] ?? "",
		since: today,
		gone: null,
		samePath: true,
		source: "links.moved-hosts"
	};
	return movedHosts.find(({ from, since }) => from === host && since <= today) ?? null;
}

// src/links/offline/known-hosts.ts
const GOUV = `
accessibilite.numerique adresse.data agriculture amendes annuaire-entreprises.data ants associations beta bloctel budget
choisirleservicepublic code cohesion-territoires collectivites-locales conseiller-numerique
culture cybermalveillance data defense demarche.numerique design.numerique developpement-durable diplomatie douane
ecologie economie education enseignementsup-recherche entreprises.service-public etalab etudiant fonction-publique
france-renov franceconnect geoportail georisques handicap immatriculation.ants impots inclusion interieur jeveuxaider
justice legifrance logement maprimerenov mesdroitssociaux moncompteformation numerique place-emploi-public proconnect
sante securite-routiere service-civique service-public societenumerique solidarites sports systeme-de-design tchap
transformation transport.data travail-emploi webinaire.numerique`;
const OTHERS = `
demarches-simplifiees.fr service-public.fr francetravail.fr pole-emploi.fr gouvernement.fr vie-publique.fr
assemblee-nationale.fr conseil-constitutionnel.fr conseil-etat.fr ccomptes.fr defenseurdesdroits.fr banquedesterritoires.fr
caissedesdepots.fr bpifrance.fr urssaf.fr lassuranceretraite.fr santepubliquefrance.fr has-sante.fr laposte.fr
welcometothejungle.com linkedin.com github.com gitlab.com gitbook.io githubusercontent.com youtube.com dailymotion.com
facebook.com instagram.com twitter.com mastodon.social wikipedia.org wikimedia.org wikidata.org creativecommons.org
openstreetmap.org framasoft.org framaforms.org framagit.org framapad.org eventbrite.fr eventbrite.com helloasso.com
calendly.com typeform.com airtable.com medium.com google.com microsoft.com sharepoint.com soundcloud.com speakerdeck.com
slideshare.net scalingo.io acteurspublics.fr lesechos.fr lemonde.fr liberation.fr lefigaro.fr usine-digitale.fr
lagazettedescommunes.com opendatafrance.net openfisca.org mozilla.org journaldunet.com wordpress.com stackoverflow.com`;
let hosts = null;
function knownHosts() {
	hosts ??= [.../* @__PURE__ */ new Set([...GOUV.trim().split(/\s+/).map((name) => `${name}.gouv.fr`), ...OTHERS.trim().split(/\s+/)])];
	return hosts;
}
const WITH_WWW = /* @__PURE__ */ new Set([
	"demarches-simplifiees.fr",
	"welcometothejungle.com",
	"linkedin.com",
	"service-public.fr"
]);
function writtenInFull(name, www) {
	return www || WITH_WWW.has(name) ? `www.${name}` : name;
}

// src/links/offline/host-typo.ts
const ENDINGS = {
	con: "com",
	comm: "com",
	cmo: "com",
	ocm: "com",
	coom: "com",
	frr: "fr",
	ffr: "fr",
	rog: "org",
	ogr: "org",
	orgg: "org",
	nett: "net",
	ney: "net"
};
const BRAND_ENDINGS = /^(?:google|youtube|microsoft)$/;
const ONE_SLIP_FROM = 6;
const TWO_SLIPS_FROM = 10;
function findHostTypo(host, neighbours) {
	if (!host.includes(".") || /^[\d.]+$|[:[]|^xn--|\.xn--/.test(host)) return null;
	const known = [...neighbours.trusted, ...knownHosts()];
	if (known.includes(host)) return null;
	const beginning = wrongBeginning(host);
	if (beginning !== null) return beginning;
	if (known.some((name) => host.endsWith(`.${name}`))) return nearTrusted(host, known.filter((name) => name.split(".").length > 3));
	return nearGouv(host, known) ?? wrongEnding(host) ?? nearTrusted(host, known) ?? nearLinked(host, neighbours.linked());
}
function wrongBeginning(host) {
	const match = /^(?:ww|wwww|w\.ww|www\.www|wwv|vww)\.(.+\..+)$/.exec(host);
	return match === null ? null : {
		host,
		meant: `www.${match[1]}`,
		slip: { kind: "several" },
		sure: true
	};
}
function wrongEnding(host) {
	const dot = host.lastIndexOf(".");
	const ending = host.slice(dot + 1);
	const brand = ending.length < ONE_SLIP_FROM || BRAND_ENDINGS.test(ending) ? void 0 : knownHosts().find((name) => name.split(".").length === 2 && name.startsWith(`${ending}.`));
	if (brand !== void 0) return {
		host,
		meant: writtenInFull(brand, true),
		slip: {
			kind: "missing",
			letter: brand.slice(ending.length)
		},
		sure: true
	};
	const meant = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : void 0;
	if (meant === void 0) return null;
	return {
		host,
		meant: `${host.slice(0, dot)}.${meant}`,
		slip: slipBetween(ending, meant, 2) ?? { kind: "several" },
		sure: true
	};
}
function nearGouv(host, known) {
	const cut = /^(.+)\.(?:gouvfr|gouv|gouv\.(?:com|con|org|net))$/.exec(host)?.[1];
	if (cut !== void 0) return {
		host,
		meant: `${cut}.gouv.fr`,
		slip: { kind: "several" },
		sure: true
	};
	const joined = /^(www\.)?(.+)-gouv\.(?:fr|com|org|net)$/.exec(host);
	if (joined !== null && known.includes(`${joined[2]}.gouv.fr`)) return {
		host,
		meant: `${joined[1] ?? ""}${joined[2]}.gouv.fr`,
		slip: {
			kind: "other",
			letter: "-",
			expected: "."
		},
		sure: true
	};
	const parts = host.split(".");
	const name = parts.slice(0, -2).join(".");
	const slip = name === "" ? null : slipBetween(parts.slice(-2).join("."), "gouv.fr", 1);
	return slip === null ? null : {
		host,
		meant: `${name}.gouv.fr`,
		slip,
		sure: true
	};
}
function nearTrusted(host, names) {
	const labels = host.split(".");
	let found = null;
	for (const name of names) {
		const dot = name.indexOf(".");
		const label = name.slice(0, dot);
		const ending = name.slice(dot);
		if (!host.endsWith(ending)) continue;
		const count = name.split(".").length;
		const slip = slipOf(labels.at(-count) ?? "", label);
		if (slip === null || `.${labels.slice(1 - count).join(".")}` !== ending) continue;
		const before = labels.slice(0, -count);
		const meant = before.length === 0 || before.length === 1 && before[0] === "www" ? writtenInFull(name, before.length > 0) : `${before.join(".")}.${name}`;
		if (found === null || found.slip.kind === "several" && slip.kind !== "several") found = {
			host,
			meant,
			slip,
			sure: true
		};
	}
	return found;
}
function slipOf(written, label) {
	if (label.length < ONE_SLIP_FROM) return null;
	const limit = label.length >= TWO_SLIPS_FROM && written[0] === label[0] ? 2 : 1;
	const slip = slipBetween(written, label, limit);
	return slip === null || /\d/.test(written + label) || label.length < 8 && isPlural(slip, written, label) ? null : slip;
}
const OFTEN = 5;
const MOST_OFTEN = 500;
const often = /* @__PURE__ */ new WeakMap();
function oftenLinked(linked) {
	let hosts = often.get(linked);
	if (hosts === void 0) {
		hosts = [...linked].filter(([, count]) => count >= OFTEN).sort(([, a], [, b]) => b - a).slice(0, MOST_OFTEN).map(([host]) => host);
		often.set(linked, hosts);
	}
	return hosts;
}
function nearLinked(host, linked) {
	if ((linked.get(host) ?? 0) > 1) return null;
	for (const other of oftenLinked(linked)) {
		if (other === host) continue;
		const labels = host.split(".");
		const others = other.split(".");
		if (labels.length !== others.length) continue;
		const differing = labels.findIndex((label, index) => label !== others[index]);
		if (labels.slice(differing + 1).join(".") !== others.slice(differing + 1).join(".")) continue;
		const [written, label] = [labels[differing] ?? "", others[differing] ?? ""];
		const slip = label.length < 8 ? null : slipBetween(written, label, 1);
		if (slip !== null && !/\d/.test(written + label) && !isPlural(slip, written, label)) return {
			host,
			meant: other,
			slip,
			sure: false
		};
	}
	return null;
}
function isPlural(slip, written, label) {
	return slip.kind === "extra" && written === `${label}s` || slip.kind === "missing" && label === `${written}s`;
}

// src/rules/link/shared/neighbours.ts
const judges = /* @__PURE__ */ new WeakMap();
function typoOf(site, url) {
	const host = /^mailto:/i.test(url) ? mailHost(url) : hostOf(url);
	return host === "" ? null : judgeOf(site).typo(host);
}
function mailHost(url) {
	return /@([\w.-]+)(?:\?|$)/.exec(url)?.[1]?.toLowerCase() ?? "";
}
function judgeOf(site) {
	const known = judges.get(site);
	if (known !== void 0) return known;
	const { configuration } = site;
	const trusted = new Set([
		...site.hosts,
		...configuration.terms?.hosts ?? [],
		...Object.values(configuration.links?.["moved-hosts"] ?? {})
	].map((host) => host.toLowerCase()));
	const moved = /* @__PURE__ */ new Set([...movedHosts.map(({ from }) => from), ...Object.keys(configuration.links?.["moved-hosts"] ?? {})]);
	const verdicts = /* @__PURE__ */ new Map();
	let linked = null;
	const judge = { typo(host) {
		let verdict = verdicts.get(host);
		if (verdict === void 0) {
			verdict = moved.has(host) ? null : findHostTypo(host, {
				trusted,
				linked: () => linked ??= countHosts(site)
			});
			verdicts.set(host, verdict);
		}
		return verdict;
	} };
	judges.set(site, judge);
	return judge;
}
function countHosts(site) {
	const counts = /* @__PURE__ */ new Map();
	for (const page of site.pages.values()) for (const [, host = ""] of page.source.text.matchAll(/https?:\/\/([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/gi)) {
		const name = host.toLowerCase();
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

// src/rules/link/shared/told-by.ts
const BY_STATE = {
	ok: null,
	redirected: "link-redirected",
	dead: "link-dead",
	closed: "link-closed",
	draft: "link-draft",
	blocked: "link-blocked",
	unreachable: "link-unreachable",
	invalid: "link-dead",
	skipped: null
};
const BY_REFUSAL = {
	"private-address": "link-private",
	"leads-to-private": "link-private",
	"port-refused": "link-unreachable",
	"scheme-refused": "link-unreachable",
	credentials: "link-credentials",
	"credentials-of-example": null,
	"leads-to-credentials": "link-unreachable"
};
const SAID_ONCE = /* @__PURE__ */ new Set([
	"no-network",
	"time-budget",
	"cancelled",
	"offline"
]);
function toldBy(state) {
	const code = refusalOf(state);
	if (SAID_ONCE.has(code)) return null;
	if (isDoubt(state)) return code === "anchor-missing" ? "link-anchor" : "link-doubtful";
	if (state.state !== "refused") return BY_STATE[state.state];
	return Object.hasOwn(BY_REFUSAL, code) ? BY_REFUSAL[code] : "link-unreachable";
}
function refusalOf({ url, reason: { code } }) {
	if (code !== "credentials" || betrayedHost(url) !== null) return code;
	return (parseUrl(url)?.password ?? "") === "" ? "leads-to-credentials" : "credentials-of-example";
}

// src/rules/link/shared/state.ts
function* linksToldBy(rule, page, context) {
	yield* asked(page, context, (state) => toldBy(state) === rule);
}
function* linksThatAnswer(page, context) {
	yield* asked(page, context, ({ state }) => state === "ok" || state === "redirected");
}
function* asked(page, context, matters) {
	for (const link of context.links(page)) {
		const state = context.link(link.url);
		if (state !== void 0 && matters(state) && !isSaidAlready(link, state, context)) yield {
			link,
			state
		};
	}
}
function isSaidAlready(link, state, context) {
	const { site, today } = context;
	const runs = (id) => site.configuration.rules?.[id] !== "off";
	if (runs("link-malformed") && malformation(link) !== null) return true;
	const host = hostOf(link.url);
	if (runs("link-private") && privateKind(host) !== null) return true;
	if (state.status !== null) return false;
	if (runs("link-host-typo") && typoOf(site, link.url) !== null) return true;
	const moved = findMovedHost(host, today, site.configuration.links?.["moved-hosts"] ?? {});
	return runs("link-moved-host") && moved?.gone != null && moved.gone <= today;
}
function standsWell(url, { link }) {
	const state = link(url);
	if (state === void 0 || SAID_ONCE.has(state.reason.code)) return null;
	return (state.state === "ok" || state.state === "redirected") && !isDoubt(state);
}
function linkData(state) {
	const { url, status, finalUrl, provider, reason, closesOn } = state;
	return {
		url,
		state: state.state,
		status,
		finalUrl,
		provider,
		reason: reason.code,
		closesOn
	};
}

// src/rules/link/anchor.ts
const linkAnchor = {
	id: "link-anchor",
	severity: "info",
	*check(page, context) {
		for (const link of context.links(page)) {
			const told = remote(link, context) ?? within(page, link, context);
			if (told !== null) yield told;
		}
	}
};
function remote(link, { link: stateOf }) {
	const state = stateOf(link.url);
	if (state?.reason.code !== "anchor-missing") return null;
	return {
		message: "remote",
		facts: { anchor: fragmentOf(link.url) ?? "" },
		at: link.range,
		data: linkData(state)
	};
}
function within(page, link, { site, before }) {
	const aim = aimOf(link.url, page, site);
	if (aim?.state !== "missing") return null;
	const { anchor, near } = aim;
	const then = ledThere(link.url, page, before);
	if (then === null && fragmentOf(link.url) === null) return null;
	const path = then?.path ?? aim.path;
	const here = path === page.path;
	const facts = {
		anchor,
		near: near ?? ""
	};
	const absent = {
		message: here ? "here" : "there",
		facts,
		at: link.range,
		data: {
			url: link.url,
			page: path
		}
	};
	if (then !== null) return {
		...absent,
		severity: "warning"
	};
	if (link.kind === "field" && link.url.startsWith("#") && near === null) return null;
	if (near === null) return site.generator === "plain" ? null : absent;
	const isSure = site.plan.isKnown && isExact(site);
	const better = `${link.url.slice(0, link.url.indexOf("#"))}#${near}`;
	return {
		...absent,
		message: here ? "here-near" : "there-near",
		facts: {
			...facts,
			...!site.plan.isKnown && { unsure: true }
		},
		severity: isSure ? "warning" : "info",
		data: {
			url: link.url,
			page: path,
			near
		},
		fixes: rewriteFix(page, link, better, false)
	};
}
function ledThere(url, { path }, before) {
	const then = before?.pages.get(path);
	const aim = before === void 0 || then === void 0 ? null : aimOf(url, then, before.siteOf(path));
	return aim?.state === "there" ? aim : null;
}

// src/rules/link/shared/site-address.ts
const NO_LINK = /^(?:url|permalink|slug|aliases?|redirect_from|canonical\w*|layout|type|id|ref|key|path)$/i;
const LINK_KEY = /url|link|lien|href|site|page|button|bouton|cta|target|cible|redirect(?![-_]?from)/i;
const LINK_WORD = /(?:url|link|lien|href|site|page|button|bouton|cta|target|cible|redirect(?![-_]?from))s?(?=$|[^a-z]|\d)/i;
function isFieldLink({ url, passage, path }, site) {
	const field = passage.field;
	if (field === null || !/^(?:\/|https?:)/i.test(url)) return false;
	if (/\/:[a-z_]+(?:\/|$)/i.test(url)) return false;
	if (field.parent?.parent === null && NO_LINK.test(field.name)) return false;
	const widget = field.description?.widget ?? null;
	if (widget === "image" || widget === "file" || widget === "relation") return false;
	const steps = field.pointer.split("/").slice(1).filter((step) => !/^\d+$/.test(step)).join(".");
	if (site.relations(path).some((relation) => relation.field.filter((step) => step !== "*").join(".") === steps)) return false;
	const key = field.parent?.kind === "sequence" ? field.parent.name : field.name;
	if (!url.startsWith("/") || field.description?.kind === "url") return true;
	return /^\/[^/.?#]+$/.test(url) ? LINK_WORD.test(key.replace(/([a-z\d])(?=[A-Z])/g, "$1-")) : LINK_KEY.test(key);
}
function pathOf(url) {
	return splitReference(url.replace(/^(?:https?:)?\/\/[^/?#]*/i, "")).path;
}
function addressOf(file, url, site) {
	const there = site.pages.get(file);
	const path = pathOf(url);
	const real = (there && site.route(there)) ?? file.normalize("NFC");
	let decoded = path;
	try {
		decoded = decodeURI(path).normalize("NFC");
	} catch {}
	const bare = decoded.replace(/\/$/, "").replace(/^(?:\.{0,2}\/)+/, "");
	const spelled = real.replace(/\/$/, "").replace(/\.html$/, /\.html$/i.test(bare) ? ".html" : "");
	if (!spelled.toLowerCase().endsWith(bare.toLowerCase())) return null;
	const start = decoded.length - decoded.replace(/^(?:\.{0,2}\/)+/, "").length;
	const rest = decoded.slice(start + bare.length);
	const written = decoded.slice(0, start) + spelled.slice(spelled.length - bare.length) + rest;
	return url.replace(path, () => decoded === path ? written : encodeURI(written));
}
function isInTemplateBlock(text, at) {
	if (!text.includes("{%")) return false;
	let open = false;
	for (const { index, 1: end, 2: name, 3: rest = "" } of text.matchAll(/\{%-?[ \t]*(end)?(raw|verbatim|highlight|set|comment|codeblock)\b([^%\n]{0,200})/gi)) {
		if (index >= at) break;
		if (name !== "set" || end !== void 0 || !rest.includes("=")) open = end === void 0;
	}
	return open;
}

// src/rules/link/shared/internal-target.ts
const MOST_STEPS = 2;
function mountOf(url, page, site) {
	const steps = url.split("/");
	if (foldersOf(site).has(decodePath(steps[1] ?? ""))) return null;
	for (let count = 1; count <= MOST_STEPS && count < steps.length - 2; count++) {
		const rest = `/${steps.slice(count + 1).join("/")}`;
		const target = site.resolve(rest, page);
		if (target.kind === "page" || target.kind === "file") return steps.slice(0, count + 1).join("/");
	}
	return null;
}
const known$2 = /* @__PURE__ */ new WeakMap();
function foldersOf(site) {
	let folders = known$2.get(site);
	if (folders === void 0) {
		folders = new Set([...site.files].flatMap((path) => path.split("/").slice(0, -1)));
		known$2.set(site, folders);
	}
	return folders;
}
function internalTarget(link, page, site) {
	const { url } = link;
	if (/^(?:#|www\.)/i.test(url) || link.kind === "field" && !isFieldLink(link, site)) return null;
	const isEither = link.kind === "image" && site.generator === "docusaurus";
	const target = site.resolve(isEither ? url.replaceAll("\\", "/") : url, page);
	if (target.kind === "page" || target.kind === "file" || target.kind === "case") return target;
	if (target.kind === "unknown" && target.doubt === null) return null;
	if (malformation(link) !== null || isInTemplateBlock(link.passage.text, link.start)) return null;
	if (target.kind === "unknown") return target;
	const file = site.file(url, page, "");
	if (!url.startsWith("/")) return file.kind === "file" ? file : target;
	const prefix = mountOf(url, page, site);
	if (prefix !== null) return {
		kind: "unknown",
		doubt: {
			reason: "mount",
			by: prefix
		}
	};
	return site.cms !== null && isAsset(url) && file.kind === "unknown" ? file : target;
}

// src/rules/link/shared/known-routes.ts
const known$1 = /* @__PURE__ */ new WeakMap();
var KnownRoutes = class {
	#near;
	#sections;
	constructor(site) {
		const { near, sections } = routesOf(site);
		this.#near = new NearMisses(near);
		this.#sections = sections;
	}
	meantBy(url) {
		const path = pathOf(url).replace(/\/$/, "");
		const meant = path.startsWith("/") ? this.#near.find(decodePath(path)) : null;
		return meant === null ? null : url.replace(path, () => encodeURI(meant.value));
	}
	isBesidePages(path) {
		const folder = folderOf(decodePath(path).replace(/\/$/, ""));
		return folder !== "" && this.#sections.has(folder);
	}
};
function routesOf(site) {
	const there = known$1.get(site);
	if (there !== void 0) return there;
	const all = [...site.pages.values()].flatMap((page) => site.route(page)?.replace(/\/$/, "") ?? []);
	const routes = {
		near: new NearMisses(all),
		sections: new Set(all.map(folderOf))
	};
	known$1.set(site, routes);
	return routes;
}
function mayBeMade({ reason }) {
	return reason === "code" || reason === "settings" || reason === "module" || reason === "plugin";
}
function doubtful(url, doubt, routes) {
	const { reason, by } = doubt;
	if (!mayBeMade(doubt)) return null;
	const candidate = routes.meantBy(url);
	if (candidate !== null) return {
		message: "doubtful-near",
		facts: {
			url,
			candidate,
			reason,
			by
		}
	};
	const path = pathOf(url);
	return (reason === "code" ? isSource(path) || isAsset(path) : reason === "module" && routes.isBesidePages(path)) ? {
		message: "doubtful",
		facts: {
			url,
			reason,
			by
		}
	} : null;
}

// src/rules/link/shared/namesakes.ts
const LANGUAGE = /\.([a-z]{2}(?:-[a-z]{2,4})?)$/i;
const known = /* @__PURE__ */ new WeakMap();
function isNamed(url, site) {
	const name = lastName(url);
	const { files, pages } = namesOf(site);
	return files.has(name) || pages.has(name);
}
function namesakeOf(url, from, site) {
	const target = site.resolve(url, from);
	if (target.kind !== "unknown" || target.doubt === null || !mayBeMade(target.doubt)) return null;
	const all = namesOf(site).pages.get(lastName(url)) ?? [];
	const steps = stepsOf(url);
	const wanted = all.find(({ language }) => language !== null && steps.includes(language))?.language ?? LANGUAGE.exec(stemOf(from.path))?.[1]?.toLowerCase() ?? null;
	const own = all.filter(({ language }) => language === null || wanted === null || language === wanted);
	const [only] = own;
	return own.length === 1 && only !== void 0 ? only.path : null;
}
function namesOf(site) {
	const there = known.get(site);
	if (there !== void 0) return there;
	const files = /* @__PURE__ */ new Set();
	for (const path of site.files) for (const step of path.split("/")) for (const name of shapesOf(step)) files.add(name);
	const pages = /* @__PURE__ */ new Map();
	for (const page of site.pages.values()) {
		if (site.route(page) !== null) continue;
		const language = LANGUAGE.exec(stemOf(page.path))?.[1]?.toLowerCase() ?? null;
		for (const name of callsOf(page)) pages.set(name, [...pages.get(name) ?? [], {
			path: page.path,
			language
		}]);
	}
	const names = {
		files,
		pages
	};
	known.set(site, names);
	return names;
}
function callsOf({ path, data }) {
	const own = data["slug"] ?? data["Slug"];
	if (typeof own === "string" && own.trim() !== "") return [lastName(own)];
	return [...new Set(shapesOf(path.slice(path.lastIndexOf("/") + 1)))];
}
function shapesOf(step) {
	const name = step.normalize("NFC").toLowerCase();
	const stem = name.replace(/\.\w+$/, "");
	const bare = stem.replace(LANGUAGE, "");
	return [
		name,
		stem,
		bare,
		bare.replace(/^\d{4}-\d\d-\d\d-/, "")
	];
}
function stemOf(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
function stepsOf(url) {
	return decodePath(pathOf(url)).normalize("NFC").toLowerCase().split("/").filter((step) => step !== "");
}
function lastName(url) {
	return stepsOf(url).at(-1) ?? "";
}

// src/rules/link/shared/not-shown.ts
function notShown(url, there, from, site, today) {
	const hidden = site.hidden(there, today);
	if (hidden === null || hidden.reason === "redirect") return null;
	const { reason, day } = hidden;
	const its = site.hidden(from, today);
	const source = its?.reason === "redirect" ? null : its;
	if (reason === "future" && source?.reason === "future" && (source.day ?? "") >= (day ?? "")) return null;
	const facts = {
		url,
		path: there.path
	};
	const softly = source === null ? {} : { severity: "info" };
	if (!hidden.isSure) return {
		message: "perhaps-draft",
		facts,
		severity: "info"
	};
	if (reason === "draft") return {
		message: "draft",
		facts,
		...softly
	};
	if (reason === "never" || day === null) return {
		message: "never",
		facts,
		...softly
	};
	if (reason === "expired") return {
		message: "expired",
		facts: {
			...facts,
			day
		},
		...softly
	};
	return {
		message: "future",
		facts: {
			...facts,
			day
		},
		severity: source === null ? "warning" : "info"
	};
}

// src/rules/link/internal.ts
const LEADS = /^(?:page|file)$/;
const linkInternal = {
	id: "link-internal",
	severity: "error",
	owns: "addresses",
	*check(page, { site, links, today, before }) {
		if (site.menus.some(({ path }) => path === page.path)) return;
		let routes = null;
		let files = null;
		const near = {
			get routes() {
				routes ??= new KnownRoutes(site);
				return routes;
			},
			file(url) {
				files ??= new NearFiles(site);
				return files.meantBy(url, (one) => LEADS.test(site.resolve(one, page).kind));
			}
		};
		for (const link of links(page)) {
			const target = internalTarget(link, page, site);
			const there = target?.kind === "page" ? site.pages.get(target.path) : void 0;
			const absent = (there === void 0 ? null : notShown(link.url, there, page, site, today)) ?? unlisted(link.url, target, site);
			const left = target === null || before === void 0 ? null : leftBehind(link.url, target, page, site, before);
			const said = target === null ? null : absent ?? left ?? say(link, target, site, near);
			if (said === null) continue;
			const candidate = ("candidate" in said.facts ? said.facts.candidate : null) ?? null;
			const fixes = candidate === null ? [] : mend(page, link, candidate, said.message === "case" && site.plan.isKnown);
			const unsure = said.message === "case" && isForgiven(link.url, target, site) || target?.kind === "unknown";
			yield {
				...said,
				at: link.range,
				data: { url: link.url },
				fixes,
				...unsure && { severity: left === null ? "info" : "warning" }
			};
		}
	}
};
function isForgiven(url, target, { plan, files, hosts, generator }) {
	if (generator === "docusaurus" && /\.mdx?(?:[?#]|$)/i.test(url)) return false;
	if (!plan.isKnown) return true;
	return (files.has("netlify.toml") || hosts.some((host) => host.endsWith(".netlify.app"))) && target?.kind === "case" && isSource(target.path);
}
function unlisted(url, target, { plan, generator }) {
	if (target?.kind !== "file" || !isSource(target.path)) return null;
	const file = plan.fileOf(target.path);
	if (file.kind !== "out" || file.reason !== "unlisted") return null;
	const said = {
		message: "unlisted",
		facts: {
			url,
			path: target.path
		}
	};
	return generator === "mdbook" ? said : {
		...said,
		severity: "warning"
	};
}
function leftBehind(url, target, page, now, before) {
	if (target.kind !== "unknown" || target.doubt === null) return null;
	const isNamed = target.doubt.reason === "generated" && now.siteOf(page.path).generator === "jupyter-book";
	if (!mayBeMade(target.doubt) && !isNamed) return null;
	const { reason, by } = target.doubt;
	const then = before.siteOf(page.path);
	return then.resolve(url, page).kind === "page" || namesakeOf(url, page, then) !== null && namesakeOf(url, page, now) === null ? {
		message: "doubtful",
		facts: {
			url,
			reason,
			by
		}
	} : null;
}
function say(link, target, site, near) {
	const { url } = link;
	if (target.kind === "case") {
		const candidate = addressOf(target.path, url, site);
		if (candidate === null || candidate === url) return null;
		return {
			message: "case",
			facts: {
				url,
				candidate,
				...!site.plan.isKnown && { unsure: true }
			}
		};
	}
	if (target.kind === "unknown") return target.doubt === null ? null : doubtful(url, target.doubt, near.routes);
	if (target.kind !== "missing") return null;
	const media = playedBy(link);
	if (media !== null) return {
		message: "missing-media",
		facts: {
			url,
			media
		}
	};
	const file = near.file(url);
	if (isShown(link)) return {
		message: "missing-image",
		facts: {
			url,
			...file !== null && { candidate: file }
		}
	};
	const candidate = file ?? near.routes.meantBy(url);
	return candidate === null ? {
		message: "missing",
		facts: { url }
	} : {
		message: "near",
		facts: {
			url,
			candidate
		}
	};
}
function tagOf({ kind, passage, start }) {
	return kind === "html" && /<([a-z][a-z\d-]*)\b[^<>]*$/i.exec(passage.text.slice(0, start))?.[1]?.toLowerCase() || "";
}
function isShown(link) {
	return link.kind === "image" || ["img", "source"].includes(tagOf(link));
}
function playedBy(link) {
	const tag = tagOf(link);
	if (tag === "video" || tag === "audio") return tag;
	if (!isShown(link)) return null;
	const [path = ""] = link.url.split(/[?#]/);
	const media = mediaOf(path);
	return media === "video" || media === "audio" ? media : null;
}
function mend(page, { passage, start, end, url }, text, safe) {
	if (passage.text.slice(start, end) !== url) return [];
	const edits = fileEdits(passage, page.source, [{
		start,
		end,
		text
	}]);
	return edits === null ? [] : [{
		title: {
			key: "replace",
			facts: {
				from: url,
				to: text
			}
		},
		safe,
		edits
	}];
}

// src/rules/markdown/shared/engine.ts
const ENGINES = {
	hugo: "goldmark",
	jekyll: "kramdown",
	mkdocs: "python",
	pelican: "python",
	gitbook: "kramed",
	grav: "parsedown",
	quarto: "pandoc",
	middleman: "unknown",
	plain: "unknown"
};
function engineOf({ generator, plan }) {
	return plan?.reader ?? ENGINES[generator] ?? "commonmark";
}
function isCommonMark(engine) {
	return /^(?:commonmark|cjk|goldmark|pandoc|marked-\d)$/.test(engine);
}
function isStrict(engine) {
	return isCommonMark(engine) && engine !== "pandoc" && engine !== "marked-0";
}
function keepsBarsInCode(site) {
	return /^(?:python|parsedown|pandoc|php-markdown)$/.test(engineOf(site)) || site.generator === "vuepress";
}

// src/rules/markdown/shared/book-calls.ts
const DIRECTIVE = /(\\?)\{\{\s{0,9}#(include|rustdoc_include|playground|playpen|template)\s{1,9}([^}\r\n]{1,300})\}\}/g;
function* bookCalls(text, path, files) {
	for (const { index, 0: written, 1: backslash, 2: directive = "", 3: given = "" } of text.matchAll(DIRECTIVE)) {
		const name = fileOf(directive, given);
		const target = joinPath(folderOf(path), name);
		if (backslash !== "" || name === "" || target === null || files.has(target)) continue;
		const folder = folderOf(target);
		const step = folderOf(name);
		const beside = [...files].flatMap((file) => folderOf(file) === folder ? inFolder(step, file) : []);
		if (beside.length > 0) yield {
			kind: "raw",
			name,
			closer: "",
			beside,
			start: index,
			end: index + written.length
		};
	}
}
function includedIn(text, path) {
	const found = [...text.matchAll(DIRECTIVE)].flatMap(([, backslash, directive = "", given = ""]) => backslash === "" ? joinPath(folderOf(path), fileOf(directive, given)) ?? [] : []);
	return new Set(found);
}
function fileOf(directive, given) {
	const [first = ""] = given.trim().split(/\s+/, 1);
	return /include$/.test(directive) ? given.trim().split(":", 1)[0]?.trim() ?? "" : first;
}
function inFolder(step, file) {
	const name = file.slice(file.lastIndexOf("/") + 1);
	return step === "" ? name : `${step}/${name}`;
}

// src/content/dialect/container-ends.ts
const MAX_OPEN = 200;
const LINE = /^(:{3,})[ \t]*([^\r\n]*)/;
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
function containersIn(passage) {
	const { text, syntax, dialect } = passage;
	const containers = [];
	const [open, closings] = [[], []];
	for (const line of colonLines(text, syntax)) {
		if (line.rest !== "") {
			open.push(line);
			continue;
		}
		closings.push(line);
		const at = dialect === "quarto" ? open.length - 1 : closedBy(line, open);
		const [closed, ...inner] = at < 0 ? [] : open.splice(at);
		if (closed === void 0) continue;
		containers.push({
			...closed,
			lineEnd: closed.end,
			end: line.end,
			isClosed: true
		});
		for (const one of inner) containers.push({
			...one,
			lineEnd: one.end,
			end: line.start,
			isClosed: true
		});
	}
	for (const one of open.slice(0, MAX_OPEN)) {
		const parent = parentEnd(text, one.start);
		const taken = (other) => other.start > one.start && other.end <= parent && closes(other, one);
		const end = dialect === "quarto" ? parent : closings.find(taken)?.end ?? parent;
		containers.push({
			...one,
			lineEnd: one.end,
			end,
			isClosed: false
		});
	}
	return {
		containers,
		closings
	};
}
function* colonLines(text, syntax) {
	for (const { start } of syntax) {
		const [line = "", colons, rest = ""] = LINE.exec(text.slice(start, lineEnd(text, start))) ?? [];
		if (colons === void 0 || /\S.*:{3}[ \t]*$/.test(rest)) continue;
		yield {
			start,
			end: start + line.length,
			colons,
			rest: rest.trim()
		};
	}
}
function closedBy(line, open) {
	const same = open.findLastIndex(({ colons }) => colons === line.colons);
	return same < 0 ? open.findLastIndex((one) => closes(line, one)) : same;
}
function closes({ colons }, opened) {
	return colons.length >= opened.colons.length;
}
function parentEnd(text, start) {
	const head = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	const isQuoted = head.includes(">");
	if (!isQuoted && !isInItem(text, start, head.length)) return text.length;
	let end = lineEnd(text, start);
	for (let at = end; at < text.length;) {
		const from = text.indexOf("\n", at) + 1;
		if (from === 0) break;
		const line = text.slice(from, lineEnd(text, from));
		const isInside = isQuoted ? /^[ \t]*>/.test(line) : line.search(/\S/) >= head.length;
		if (!isInside && (isQuoted || line.trim() !== "")) break;
		at = from + line.length;
		if (isInside) end = at;
	}
	return end;
}
function isInItem(text, start, indent) {
	for (let end = text.lastIndexOf("\n", start - 1); indent > 0 && end > 0;) {
		const from = text.lastIndexOf("\n", end - 1) + 1;
		const line = text.slice(from, end);
		const at = line.search(/\S/);
		if (at >= 0 && at < indent) return ITEM.test(line);
		end = from - 1;
	}
	return false;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : text.charAt(end - 1) === "\r" ? end - 1 : end;
}

export { aimOf as C, NearMisses as D, NearFiles as E, keepsLines as O, malformation as S, isUnread as T, linksToldBy as _, isCommonMark as a, typoOf as b, linkInternal as c, KnownRoutes as d, doubtful as f, linksThatAnswer as g, linkData as h, engineOf as i, markdownExtensions as k, isNamed as l, linkAnchor as m, bookCalls as n, isStrict as o, internalTarget as p, includedIn as r, keepsBarsInCode as s, containersIn as t, namesakeOf as u, standsWell as v, rewriteFix as w, findMovedHost as x, toldBy as y };