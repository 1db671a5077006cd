import { t as parseUrl } from "./parse-url.js";
import { a as isWebUrl, i as isTemplate, o as schemeOf, t as fragmentOf } from "./urls.js";
import { t as isRedirect } from "./redirect.js";
import { a as isAsset, n as decodePath, u as splitReference } from "./url-path.js";

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

// src/rules/link/shared/aim.ts
const ALWAYS_THERE = /^(?:|top|:~:.*|page=\d+.*|L\d+.*|[!/].*)$/i;
function aimOf(url, page, site) {
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
	return generator !== "plain" && plan.headingIds !== "loose";
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
	if (found === null) return null;
	const host = /^(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
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
	if (first === void 0 || second === void 0) return null;
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
	if (url.length > MAXIMUM_LENGTH) return null;
	const contact = contactTrouble(url);
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
const known = /* @__PURE__ */ new WeakMap();
function foldersOf(site) {
	let folders = known.get(site);
	if (folders === void 0) {
		folders = new Set([...site.files].flatMap((path) => path.split("/").slice(0, -1)));
		known.set(site, folders);
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
	return /^(?:commonmark|goldmark|pandoc|marked-\d)$/.test(engine);
}
function isStrict(engine) {
	return isCommonMark(engine) && engine !== "pandoc" && engine !== "marked-0";
}
function keepsBarsInCode(site) {
	return /^(?:python|parsedown|pandoc)$/.test(engineOf(site)) || site.generator === "vuepress";
}

export { internalTarget as a, malformation as c, slipBetween as d, isUnread as f, keepsBarsInCode as i, aimOf as l, isCommonMark as n, addressOf as o, isStrict as r, pathOf as s, engineOf as t, isExact as u };