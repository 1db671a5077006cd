import { t as parseUrl } from "./parse-url.js";
import { t as editDistance } from "./nearest.js";
import { a as isWebUrl, i as isTemplate, o as schemeOf, t as fragmentOf } from "./urls.js";
import { l as text, r as at, u as texts } from "./value.js";
import { t as isRedirect } from "./redirect.js";
import { a as isAsset, d as splitReference, i as folderOf, n as decodePath, o as isSource } from "./url-path.js";
import { c as withoutAccents, r as plain, t as labelsIn } from "./labels.js";

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

// src/content/unread-header.ts
function isUnread({ frontMatter }) {
	return frontMatter !== null && frontMatter.root === null && frontMatter.troubles.length > 0;
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

export { NearMisses as _, isNamed as a, doubtful as c, addressOf as d, malformation as f, isUnread as g, slipBetween as h, keepsBarsInCode as i, mayBeMade as l, isExact as m, isCommonMark as n, namesakeOf as o, aimOf as p, isStrict as r, KnownRoutes as s, engineOf as t, internalTarget as u, keepsLines as v, markdownExtensions as y };