import { n as nearest } from "./nearest.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";

// src/content/dialect/prose.ts
/** Markup that the reader does not see and that does not part words. */
const MARKUP = "";
/** Something else than words stands here: code, a URL, an image, a shortcode. */
const OBJECT = "￼";
const INLINE_TAG = /^<\/?(?:a|abbr|b|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b/i;
/** What is not prose wherever it stands: shortcodes, Liquid, URLs, e-mail addresses; and the text that must be there first. */
const NOT_PROSE = [
	["{{", /\{\{[^{}]{0,2000}\}\}/g],
	["{%", /\{%[^%]{0,2000}%\}/g],
	["://", /\bhttps?:\/\/[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["www.", /\bwww\.[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["@", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g]
];
/** Lines that a generator reads: the titles of MkDocs' boxes and tabs, whose quotes are straight; what MDX imports. */
const NOT_PROSE_LINES = [
	["!!! ", /^[ \t]*!!![ \t]+[a-z][\w -]{0,60}(?:"[^"\n]{0,300}")?[ \t]*$/gm],
	["???", /^[ \t]*\?\?\?\+?[ \t]+[a-z][\w -]{0,60}(?:"[^"\n]{0,300}")?[ \t]*$/gm],
	["===", /^[ \t]*===[!+]?[ \t]+"[^"\n]{0,300}"[ \t]*$/gm],
	["import ", /^import [^\n]{0,300}['"][^'"\n]{1,300}['"];?[ \t]*$/gm],
	["export ", /^export (?:const|let|var|default|function|async|\{)[^\n]{0,2000}$/gm]
];
const TAG = ["<", /<\/?[a-z][^<>\n]{0,2000}>/gi];
/** Masks what is not prose in Markdown, unit for unit. */
function maskMarkdown(text, tree) {
	const mask = text.replace(/[^\r\n]/g, "").split("");
	fillProse(text, tree, mask, false);
	return [...NOT_PROSE, ...NOT_PROSE_LINES].reduce((prose, pattern) => blankMatches(prose, text, pattern), mask.join(""));
}
/** Masks what is not prose in plain text: links, shortcodes, tags. */
function maskPlain(text) {
	return [...NOT_PROSE, TAG].reduce((prose, pattern) => blankMatches(prose, text, pattern), text);
}
function blankMatches(prose, text, [needle, pattern]) {
	if (!text.includes(needle)) return prose;
	let result = "";
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const end = match.index + match[0].length;
		result += prose.slice(from, match.index) + prose.slice(match.index, end).replace(/[^\r\n\uE000]/g, "￼");
		from = end;
	}
	return result + prose.slice(from);
}
function fillProse(text, node, mask, quoted) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (node.type === "text") {
		if (start !== void 0 && end !== void 0) copyText(text, start, end, mask, quoted);
	} else if (isObject(node, text, start ?? 0)) {
		if (start !== void 0 && end !== void 0) fill(text, start, end, mask);
	} else if ("children" in node) {
		const inQuote = quoted || node.type === "blockquote";
		for (const child of node.children) fillProse(text, child, mask, inQuote);
	}
}
function isObject(node, text, start) {
	switch (node.type) {
		case "code":
		case "inlineCode":
		case "image":
		case "imageReference":
		case "footnoteReference":
		case "definition":
		case "break": return true;
		case "html": return !INLINE_TAG.test(text.slice(start, start + 20));
		case "link": return text[start] !== "[";
		default: return false;
	}
}
function fill(text, start, end, mask) {
	for (let index = start; index < end; index++) if (!/[\r\n]/.test(text.charAt(index))) mask[index] = "￼";
}
/** Text as the reader sees it: character references decoded at their first unit, escaping backslashes hidden. */
function copyText(text, start, end, mask, quoted) {
	let lineStart = false;
	for (let index = start; index < end; index++) {
		const letter = text.charAt(index);
		if (lineStart && (letter === " " || letter === "	" || quoted && letter === ">")) continue;
		lineStart = letter === "\n" || letter === "\r";
		if (letter === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(index + 1))) continue;
		if (letter === "&") {
			const reference = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(text.slice(index, index + 40));
			const decoded = reference === null ? null : decodeReference(reference);
			if (reference !== null && decoded !== null) {
				mask[index] = decoded;
				index += reference[0].length - 1;
				continue;
			}
		}
		mask[index] = letter;
	}
}
/** One UTF-16 unit, or null when the reference is unknown or stands for more. */
function decodeReference([, decimal, hexadecimal, name]) {
	const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
	const decoded = name !== void 0 ? decodeNamedCharacterReference(name) : code <= 65535 ? String.fromCharCode(code) : null;
	return decoded !== null && decoded !== false && decoded.length === 1 ? decoded : null;
}

// src/content/language.ts
const FRENCH = new Set("le la les un une des du de et est en dans pour par sur avec que qui vous nous votre vos notre nos ce cette ces au aux pas plus ou où son sa ses être sont il elle ils elles à leur leurs se d l qu c n s j été".split(" "));
const ENGLISH = new Set("the and is of to in for with that this you your our we are be on by from at an it as or not will can have has was were their which who they".split(" "));
/**
* The language of a text by its small words: `fr`, `en`, or null when it is too short or mixed to tell. Reads its
* first 4,000 characters.
*/
function detectLanguage(text) {
	let french = 0;
	let english = 0;
	for (const [word] of text.slice(0, 4e3).toLowerCase().matchAll(/\p{L}+/gu)) {
		if (FRENCH.has(word)) french++;
		if (ENGLISH.has(word)) english++;
	}
	const accents = text.slice(0, 4e3).match(/[éèêàùçœîôû]/gi)?.length ?? 0;
	const frenchScore = french + Math.min(accents, 3) / 2;
	if (frenchScore + english < 2) return null;
	if (frenchScore >= 2 * english) return "fr";
	return english >= 2 * frenchScore ? "en" : null;
}

// src/site/routes/slugs.ts
/** Hugo's way from a file name to a step of its URL. */
function urlize(text, options = {}) {
	const source = options.removeAccents === true ? withoutAccents(text) : text.normalize("NFC");
	let slug = "";
	let gap = false;
	for (const letter of source) if (/[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u.test(letter)) {
		if (gap && letter !== "-") slug += "-";
		gap = false;
		slug += letter;
	} else if (slug !== "" && !slug.endsWith("-") && /\s/.test(letter)) gap = true;
	return options.keepCase === true ? slug : slug.toLowerCase();
}
/** Jekyll's `slugify`: `default` keeps letters and digits, `pretty` some punctuation too. */
function slugify(text, mode = "default", keepCase = false) {
	const others = mode === "pretty" ? /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{Nd}]+/gu;
	const slug = text.normalize("NFC").replace(others, "-").replace(/^-|-$/g, "");
	return keepCase ? slug : slug.toLowerCase();
}
function withoutAccents(text) {
	return text.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
}
/** The id of a heading before numbering. `text` is what the reader sees; Goldmark slugs what is written. */
function headingId(text, style) {
	if (style === "kramdown") return kramdownId(text);
	if (style === "python") return pythonId(text);
	if (style === "blackfriday") return blackfridayId(text);
	if (style === "vitepress") return vitepressId(text);
	if (style === "zola") return blackfridayId(withoutAccents(text));
	const source = style === "goldmark-ascii" ? withoutAccents(text) : text;
	const kept = style === "goldmark-ascii" ? /[^A-Za-z\d_ -]/g : style === "github" ? /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu : /[^\p{L}\p{Nd}_ -]/gu;
	return source.trim().toLowerCase().replace(kept, "").replaceAll(" ", "-");
}
/** Accents fall away; what is neither letter nor digit is one dash; a digit may not come first. */
function vitepressId(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f\0-\u001f]/g, "").replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-").replace(/^-|-$/g, "").replace(/^(?=\d)/, "_").toLowerCase();
}
/** Letters and digits of any script; whatever stands between two of them is one dash. */
function blackfridayId(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
/** The GFM reader of kramdown, Jekyll's default. */
function kramdownId(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, "").replace(/[ \t]/g, "-");
}
function pythonId(text) {
	return text.normalize("NFKD").replace(/[^\0-\x7f]/g, "").replace(/[^\w\s-]/g, "").trim().toLowerCase().replace(/[-\s]+/g, "-");
}
/** Numbers ids that stand twice: `faq`, `faq-1`, `faq-2` (`faq_1` in Python-Markdown). */
function numberIds(ids, style) {
	const mark = style === "python" ? "_" : "-";
	const counts = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	return ids.map((id) => {
		let count = counts.get(id) ?? 0;
		let unique = count === 0 ? id : `${id}${mark}${count}`;
		while (taken.has(unique)) unique = `${id}${mark}${++count}`;
		counts.set(id, count + 1);
		taken.add(unique);
		return unique;
	});
}

// src/schema/slip.ts
/**
* The key that another one was probably meant to be: the same letters with another case, accent or hyphen, or one slip.
* Short words are near to many others: they count only where `short` says that a key is known to be missing.
*/
function slipOf(key, missing, short) {
	const same = missing.find((one) => fold(one) === fold(key));
	if (same !== void 0) return same;
	const least = short ? 3 : 4;
	if (key.length < least) return null;
	return nearest(key, missing.filter((one) => one.length >= least && Math.abs(one.length - key.length) < 2));
}
function fold(text) {
	return text.normalize("NFD").replace(/[\p{M}_\s-]/gu, "").toLowerCase();
}

// src/site/routes/url-path.ts
function splitReference(reference) {
	const hash = reference.indexOf("#");
	const fragment = hash < 0 ? null : reference.slice(hash + 1);
	const rest = hash < 0 ? reference : reference.slice(0, hash);
	const mark = rest.indexOf("?");
	return {
		path: mark < 0 ? rest : rest.slice(0, mark),
		query: mark < 0 ? null : rest.slice(mark + 1),
		fragment
	};
}
/** Percent-decoded and in composed form (NFC), so that `%C3%A9`, « é » and « e + accent » are one. Never throws. */
function decodePath(path) {
	try {
		return decodeURIComponent(path).normalize("NFC");
	} catch {
		return path.normalize("NFC");
	}
}
/** One key for every way to write the URL of a page: no closing slash, no `index.html`, no `.html`. */
function routeKey(path) {
	const clean = decodePath(path).replace(/\/{2,}/g, "/").replace(/(^|\/)index\.html?$/i, "$1").replace(/\.html?$/i, "");
	const end = clean.endsWith("/") ? clean.slice(0, -1) : clean;
	return end.startsWith("/") || end === "" ? end || "/" : `/${end}`;
}
/** A relative path from a folder, dots resolved; null when it climbs above the root. */
function joinPath(folder, relative) {
	const steps = folder === "" ? [] : folder.split("/").filter((step) => step !== "");
	for (const step of relative.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.join("/");
}
/** The folder of a path; empty for the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
/** The file name without folder and without its last extension. */
function stemOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function extensionOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
/** The path below a folder (empty: the root); null when it is not there. */
function below(folder, path) {
	if (folder === "" || folder === ".") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
/** Files that nobody generates: when such a link leads to no file, it leads nowhere. */
function isAsset(path) {
	return /^(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|pptx?|od[tspg]|zip|csv|mp[34]|webm|og[gv]|epub)$/.test(extensionOf(path));
}
/** Pages as they are written; a link to one of these is a link between source files. */
function isSource(path) {
	return /^(?:md|mdx|markdown)$/.test(extensionOf(path));
}

export { detectLanguage as _, isAsset as a, routeKey as c, slipOf as d, headingId as f, withoutAccents as g, urlize as h, folderOf as i, splitReference as l, slugify as m, decodePath as n, isSource as o, numberIds as p, extensionOf as r, joinPath as s, below as t, stemOf as u, maskMarkdown as v, maskPlain as y };