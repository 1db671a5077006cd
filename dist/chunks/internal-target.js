import { b as splitReference, g as isAsset } from "./unveil.js";
import { a as isWebUrl, o as schemeOf } from "./urls.js";

// src/dates/read/tokens.ts
/** Words with their inclusive endings: « candidat(e)s », « candidat·e·s ». */
const PIECE = /([\p{L}\p{M}]+(?:\([\p{L}]{1,4}\)[\p{L}]{0,2}|[·‧•][\p{L}]{1,4}){0,4})|([0-9]+)|(\uFFFC+)|(\n)|([^\s\uE000'’])/gu;
/** The word without its inclusive endings. */
function withoutEndings(word) {
	return word.replace(/[(·‧•].*$/u, "");
}
/** What starts a line of its own: list item, heading, quotation, table row. */
const LINE_START = /[ \t]*(?:[-*+#>|~]|\d{1,3}[.)]\s|<|:::|\r?\n)/y;
/** Tags that do not part words. */
const INLINE_TAG = /^<\/?(?:a|abbr|b|em|i|mark|small|span|strong|sup|time|u)\b/i;
/** Lower case, without accents or compatibility forms: `Février` and `FEVRIER` are one word, and so are `1ᵉʳ` and `1er`. */
function fold(word) {
	const lower = word.toLowerCase();
	return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}+/gu, "");
}
/**
* Cuts a passage into tokens, in linear time.
* @param text The passage.
* @param prose The passage with what is not prose masked, unit for unit (see `Passage.prose`).
*/
function tokenize(text, prose) {
	const tokens = [];
	let previousEnd = 0;
	let lineStart = 0;
	const push = (kind, piece, start, end, capital = false) => {
		tokens.push({
			kind,
			text: piece,
			start,
			end,
			glued: start === previousEnd || isMarkup(prose, previousEnd, start),
			capital
		});
		previousEnd = end;
	};
	for (const match of prose.matchAll(PIECE)) {
		const start = match.index;
		const end = start + match[0].length;
		if (start > previousEnd && hidesBar(text, prose, previousEnd, start)) push("break", "|", previousEnd, previousEnd);
		const [piece, word, number, object, line] = match;
		if (word !== void 0) push("word", fold(withoutEndings(word)), start, end, word.charAt(0) !== word.charAt(0).toLowerCase());
		else if (number !== void 0) push("number", number, start, end);
		else if (object !== void 0) pushObject(text, start, end, push);
		else if (line === void 0) push(piece === "|" ? "break" : "mark", piece, start, end);
		else {
			if (startsLine(text, end) || isHeading(text, lineStart)) push("break", "\n", start, end);
			lineStart = end;
		}
	}
	return tokens;
}
function pushObject(text, start, end, push) {
	const written = text.slice(start, Math.min(end, start + 12));
	if (INLINE_TAG.test(written)) return;
	push(/^<(?:br|\/?(?:p|div|li|h\d|t[dhr]))\b/i.test(written) ? "break" : "object", "", start, end);
}
function startsLine(text, after) {
	LINE_START.lastIndex = after;
	return LINE_START.test(text);
}
/** A heading ends with its line, whatever follows. */
function isHeading(text, lineStart) {
	return text.charCodeAt(lineStart) === 35;
}
function isMarkup(prose, start, end) {
	for (let index = start; index < end; index++) {
		const code = prose.charCodeAt(index);
		if (code !== 57344 && code !== 39 && code !== 8217) return false;
	}
	return true;
}
/** A table's bar is masked like other markup, yet it parts cells. */
function hidesBar(text, prose, start, end) {
	for (let index = start; index < end; index++) if (text.charCodeAt(index) === 124 && prose.charCodeAt(index) === 57344) return true;
	return false;
}

// src/links/offline/contact.ts
const MAIL$1 = /^[^\s@<>()[\],;:"\\/]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}$/u;
/** Numbers that are dialled as they are: emergency and information services, short and six-digit ones. */
const SHORT = /^(?:1\d{1,2}|1\d{3}|11[68]\d{3}|3\d{3}|[12578]\d{4})$/;
/** What is wrong with a `mailto:` or `tel:` address; null when it is well written or is no such address. */
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
/** `+33 1 23 45 67 89`, nine digits after the country's; `+33 (0)1` adds a zero that must not be dialled. */
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
/** A malformation, as its check tells it. */
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
	return /&amp;/i.test(url) ? told("entity", "warning", "&amp;", url.replace(/&amp;/gi, "&")) : null;
}
/** What was pasted along with the address: `;`, `]`, `»`, a bracket that nothing opens, `%20` at the end. */
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
/** `https://gouv`: no site on the internet is named by one word; machines of a local network are. */
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
	return URL.canParse(absolute) && !/\.\.|^\.|[,;!]/.test(host) ? null : told("unreadable", "error", host, null);
}

// src/links/offline/malformed-start.ts
/** Endings that make the first part of a path look like a host: those that French public sites link. */
const HOST_AND_PATH = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}(?:fr|com|org|net|eu|io|info|paris|bzh|app|dev|tech)(?:[/?#]\S*)?$/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;
function invisible(url) {
	const found = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.exec(url);
	if (found === null) return null;
	const fixed = url.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "");
	return told("invisible", "error", `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`, fixed);
}
/** `[texte](https://…)` or `<https://…>` in a field that takes an address. */
function markdown(url, kind) {
	const found = kind === "field" ? /^(?:!?\[[^\]]{0,500}\]\(([^\s()]+)\)|<([^\s<>]+)>)$/.exec(url) : null;
	return found === null ? null : told("markdown", "error", url, found[1] ?? found[2] ?? null);
}
function localFile(url) {
	return /^(?:file:|[a-z]:[\\/])/i.test(url) ? told("local-file", "error", url, null) : null;
}
function mailWithoutScheme(url) {
	return MAIL.test(url) ? told("mail-no-scheme", "error", url, `mailto:${url}`) : null;
}
/** `http//`, `https:/`, `ttps://`, `https;//`, `htpp://`. */
function scheme(url) {
	const found = /^(h{0,2}t{1,3}p{1,2}s{0,2})([:;.]{0,2}\s?)(\/{1,3})(?=[^/])/i.exec(url);
	if (found === null || /^https?$/i.test(found[1] ?? "") && found[2] === ":" && found[3] === "//") return null;
	const fixed = `${/s/i.test(found[1] ?? "") ? "https" : "http"}://${url.slice(found[0].length)}`;
	return told("scheme", "error", found[0], URL.canParse(fixed) ? fixed : null);
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
/** `//defis/lab-sante/`: another site for the browser, a page of this one for the editor. */
function doubleSlash(url) {
	const host = /^\/\/+([^/?#]*)/.exec(url)?.[1];
	if (host === void 0 || /[.:]/.test(host)) return null;
	return told("double-slash", "error", host, `/${url.replace(/^\/+/, "")}`);
}
/** `www.site.fr`, `site.fr/page`: without `https://` the browser looks for them inside the page's own folder. */
function noScheme(url, kind) {
	if (kind === "bare" || schemeOf(url) !== null || url.startsWith("/")) return null;
	if (!/^www\.[^\s/]+\.[a-z]{2,}/i.test(url) && !HOST_AND_PATH.test(url)) return null;
	return told("no-scheme", kind === "field" ? "warning" : "error", url, `https://${url}`);
}
/** Two addresses in one; a whole address inside another (archives, translations) follows `/`, `=` or the like. */
function glued(url) {
	const [, first, second] = /^(https?:\/\/.*?[\p{L}\p{N}.)])(https?:\/\/\S*)$/iu.exec(url) ?? [];
	if (first === void 0 || second === void 0) return null;
	if (/^https?:\/\/$/i.test(second)) return told("stray", "warning", second, first);
	return told("glued", "error", second, first.startsWith(second) ? second : null);
}

// src/links/offline/malformed.ts
/** No server takes longer ones (8 KB is the usual limit of a request line): not looked at, so that hostile ones cost nothing. */
const MAXIMUM_LENGTH = 8192;
/** In this order: the first that applies explains the others. */
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
/** What is wrong with an address by its look alone; null when nothing is. Pure, no network. */
function malformation({ url, kind }) {
	if (url.length > MAXIMUM_LENGTH) return null;
	const contact = contactTrouble(url);
	if (contact !== null) return contact;
	if (/^(?:mailto|tel|sms|javascript|data|geo|xmpp|matrix|skype|whatsapp|callto|facetime|urn|magnet|irc):/i.test(url)) return null;
	for (const check of CHECKS) {
		const found = check(url, kind);
		if (found !== null) return found;
	}
	return null;
}

// src/rules/link/shared/site-address.ts
/** Fields whose address is the page's own, or no link for a reader. */
const NO_LINK = /^(?:url|permalink|slug|aliases?|redirect_(?:from|to)|canonical\w*|layout|type|id|ref|key|path)$/i;
const LINK_KEY = /url|link|lien|href|site|page|button|bouton|cta|target|cible/i;
/** The same words where they end a word of the key: `backLink`, `homepage`, not `linkedin`. */
const LINK_WORD = /(?:url|link|lien|href|site|page|button|bouton|cta|target|cible)s?(?=$|[^a-z]|\d)/i;
/** A field whose address a reader may follow: absolute on the site, and neither a file nor a relation. */
function isFieldLink({ url, passage, path }, site) {
	const field = passage.field;
	if (field === null || !/^(?:\/|https?:)/i.test(url)) return false;
	if (field.parent?.parent === null && NO_LINK.test(field.name)) return false;
	const widget = field.description?.widget ?? null;
	if (widget === "image" || widget === "file" || widget === "relation") return false;
	const steps = field.pointer.split("/").slice(1).filter((step) => !/^\d+$/.test(step)).join(".");
	if (site.relations(path).some((relation) => relation.field.filter((step) => step !== "*").join(".") === steps)) return false;
	const key = field.parent?.kind === "sequence" ? field.parent.name : field.name;
	if (!url.startsWith("/") || field.description?.kind === "url") return true;
	return /^\/[^/.?#]+$/.test(url) ? LINK_WORD.test(key.replace(/([a-z\d])(?=[A-Z])/g, "$1-")) : LINK_KEY.test(key);
}
/** The path of an address, its host left out. */
function pathOf(url) {
	return splitReference(url.replace(/^(?:https?:)?\/\/[^/?#]*/i, "")).path;
}
/** The URL as written, its path spelled as the page or the file is. */
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
/** Whether a place stands between `{% raw %}` and `{% endraw %}`, or the like: what is there is an example. */
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
/** Where a link of a page leads on its site; null when it is no link of the site, or another rule says what is wrong with it. */
function internalTarget(link, page, site) {
	const { url } = link;
	if (/^(?:#|www\.)/i.test(url) || link.kind === "field" && !isFieldLink(link, site)) return null;
	const target = site.resolve(url, page);
	if (target.kind === "page" || target.kind === "file" || target.kind === "case") return target;
	if (target.kind === "unknown" && target.doubt === null) return null;
	if (malformation(link) !== null || isInTemplateBlock(link.passage.text, link.start)) return null;
	if (target.kind === "unknown") return target;
	const file = site.file(url, page, "");
	if (!url.startsWith("/")) return file.kind === "file" ? file : target;
	return site.cms !== null && isAsset(url) && file.kind === "unknown" ? file : target;
}

export { fold as a, malformation as i, addressOf as n, tokenize as o, pathOf as r, withoutEndings as s, internalTarget as t };