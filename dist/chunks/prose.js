import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";

// src/content/dialect/prose.ts
/** Markup that the reader does not see and that does not part words. */
const MARKUP = "";
/** Something else than words stands here: code, a URL, an image, a shortcode. */
const OBJECT = "￼";
const INLINE_TAG = /^<\/?(?:a|abbr|b|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b/i;
/** What is not prose wherever it stands: URLs, e-mail addresses with their scheme; and the text that must be there first. */
const NOT_PROSE = [
	["://", /\bhttps?:\/\/[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["www.", /\bwww\.[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["@", /(?:(?<![\w.+-])[a-z][a-z\d+.-]{1,30}:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g],
	[":", /(?<![\w.+-])(?:tel|sms|fax|geo|urn|data|callto|skype|doi|isbn|mailto|xmpp|sips?):[^\s<>"«»()\u00A0\u202F]{0,200}[\p{L}\p{N}/]/giu]
];
/** The address of a link that Markdown did not read: `[texte](une adresse)`. */
const DESTINATION = ["](", /(?<=\]\()[ \t]{0,3}(?:[a-z][a-z\d+.-]{1,20}:|www\.|\.{0,2}\/|#)[^()\r\n]{0,2000}(?=\))/gi];
const TAG = ["<", /<\/?[a-z][^<>\n]{0,2000}>/gi];
/** Masks what is not prose in Markdown, unit for unit. `text` may hold veiled units, which become objects. */
function maskMarkdown(text, tree) {
	const mask = text.replace(/[^\r\n]/g, "").split("");
	fillProse(text, tree, mask, false);
	return withoutVeils([...NOT_PROSE, DESTINATION].reduce((prose, pattern) => blankMatches(prose, text, pattern), mask.join("")));
}
/** Masks what is not prose in plain text: links, tags, veiled units. */
function maskPlain(text) {
	return withoutVeils([
		...NOT_PROSE,
		DESTINATION,
		TAG
	].reduce((prose, pattern) => blankMatches(prose, text, pattern), text));
}
/** Masks what is syntax, wherever the parser put it. */
function withoutSyntax(prose, syntax) {
	const pieces = [];
	let from = 0;
	for (const { start, end } of syntax) {
		pieces.push(prose.slice(from, start), prose.slice(start, end).replace(/[^\r\n\uE000]/g, "￼"));
		from = end;
	}
	return from === 0 ? prose : pieces.join("") + prose.slice(from);
}
function withoutVeils(prose) {
	return prose.replaceAll("", "￼");
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

export { maskPlain as n, withoutSyntax as r, maskMarkdown as t };