import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";

// src/content/dialect/strokes.ts
/** Syntax among words: letters that form nothing. */
function inline(text, start, end) {
	return {
		start,
		end,
		parse: veiled(text.slice(start, end))
	};
}
/** Syntax among words that begins and ends with punctuation. */
function punctuated(text, start, end) {
	const parse = veiled(text.slice(start, end));
	return {
		start,
		end,
		parse: end - start < 2 ? parse : "⸿" + parse.slice(1, -1) + "⸿"
	};
}
/** Every unit veiled, line breaks and the marks at the head of further lines apart. */
function veiled(written) {
	return written.replace(/(^|\n)([ \t>]*)([^\r\n]*)/g, (_, feed, head, rest) => {
		return feed + (feed === "" ? "".repeat(head.length) : head) + "".repeat(rest.length);
	});
}
/** Syntax that goes away as if it were white space. */
function blank(text, start, end) {
	return {
		start,
		end,
		parse: spaces(text.slice(start, end))
	};
}
function spaces(written) {
	return written.replace(/[^\r\n]/g, " ");
}
/** Syntax that fills whole lines: a block of its own, which needs no blank line around it. */
function block(text, start, end) {
	return {
		start,
		end,
		parse: instruction(text.slice(start, end)),
		standIns: [start]
	};
}
/** A block where the stretch fills its lines, letters where words stand beside it. */
function blockOrInline(text, start, end, among = inline) {
	return fillsLines(text, {
		start,
		end
	}) ? block(text, start, end) : among(text, start, end);
}
/** Whether nothing else than indentation and marks of quotation stands on the lines of a stretch. */
function fillsLines(text, { start, end }) {
	let index = start;
	while (index > 0 && " 	>".includes(text.charAt(index - 1))) index--;
	if (index > 0 && !isLineBreak(text.charAt(index - 1))) return false;
	index = end;
	while (index < text.length && " 	".includes(text.charAt(index))) index++;
	return index >= text.length || isLineBreak(text.charAt(index));
}
function isLineBreak(letter) {
	return letter === "\n" || letter === "\r";
}
/**
* A processing instruction (`<?…?>`): the shortest block of HTML that interrupts a paragraph, holds blank lines, and ends on
* its own line. White space when there is no room for one.
*/
function instruction(written) {
	const units = veiled(written).split("");
	const close = lastPair(written);
	if (isWord(written, 0) && isWord(written, 1) && close >= 2) {
		units[0] = "<";
		units[1] = "?";
		units[close] = "?";
		units[close + 1] = ">";
		for (let index = close + 2; index < units.length; index++) if (!isLineBreak(units[index] ?? "")) units[index] = " ";
		return units.join("");
	}
	return spaces(written);
}
function lastPair(written) {
	for (let index = written.length - 2; index >= 0; index--) if (isWord(written, index) && isWord(written, index + 1)) return index;
	return -1;
}
function isWord(written, index) {
	return index < written.length && !/\s/.test(written.charAt(index));
}

// src/content/dialect/looks-like-code.ts
/** Units of a stretch that are looked at. */
const SAMPLE = 2e3;
/** Whether a stretch is made of the signs of code rather than of sentences; tags of HTML count for nothing. Linear. */
function looksLikeCode(text, start, end) {
	const sample = text.slice(start, Math.min(end, start + SAMPLE)).replace(/<\/?[a-z][^<>]{0,500}>|\]\([^()\s]{0,500}\)|https?:\/\/\S{1,500}/gi, " ");
	if (sample.trim() === "") return false;
	const words = sample.match(/(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)])/gu)?.length ?? 0;
	const signs = sample.match(/[{}=$\\;|]|-->|->|=>|\/\/|^\s*[#%]\w/gm)?.length ?? 0;
	return signs > 1 && signs > words / 4;
}

// src/content/dialect/prose.ts
/** Markup that the reader does not see and that does not part words. */
const MARKUP = "";
/** Something else than words stands here: code, a URL, an image, a shortcode. */
const OBJECT = "￼";
const INLINE_TAG = /^<\/?(?:a|abbr|b|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b/i;
/**
* Among words, what stands between such tags is no prose of the page: code, even where Markdown reads links or escapes in it, and
* what is declared to be in a language (`<i lang="en">`), since it is not that of the words around.
*/
const ASIDE_TAG = /^<(?:(?:code|kbd|samp|var|tt)\b|[a-z][a-z\d]{0,20}\s[^<>]{0,200}?\blang\s{0,3}=)/i;
const TAG_NAME = /^<(\/?)([a-z][a-z\d]{0,20})/i;
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
		const ends = endsOfAsides(text, node.children);
		let asideUntil = -1;
		for (const [index, child] of node.children.entries()) {
			asideUntil = Math.max(asideUntil, ends.get(index) ?? -1);
			if (index >= asideUntil) fillProse(text, child, mask, inQuote);
			else fill(text, child.position?.start.offset ?? 0, child.position?.end.offset ?? 0, mask);
		}
	}
}
/** Of each child that is a tag such as `<code>` or `<i lang="en">`, the child that ends it. */
function endsOfAsides(text, children) {
	const ends = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	for (const [index, { type, position }] of children.entries()) {
		const start = position?.start.offset;
		if (type !== "html" || start === void 0) continue;
		const tag = text.slice(start, Math.min(position?.end.offset ?? start, start + 300));
		const [, slash, name = ""] = TAG_NAME.exec(tag) ?? [];
		const from = open.get(name.toLowerCase());
		if (slash === "" && from === void 0 && ASIDE_TAG.test(tag)) open.set(name.toLowerCase(), index);
		else if (slash === "/" && from !== void 0) {
			ends.set(from, index);
			open.delete(name.toLowerCase());
		}
	}
	return ends;
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

// src/content/dialect/code.ts
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/;
/** Where code stands: fences, at any depth of lists and boxes, and spans between backticks. In order, linear. */
function findCode(text) {
	if (!text.includes("`") && !text.includes("~~~")) return [];
	const fences = findFences(text);
	const found = [];
	let from = 0;
	for (const fence of fences) {
		found.push(...findSpans(text, from, fence.start), fence);
		from = fence.end;
	}
	return [...found, ...findSpans(text, from, text.length)];
}
function findFences(text) {
	const fences = [];
	let open = null;
	for (let from = 0; from < text.length;) {
		const feed = text.indexOf("\n", from);
		const end = feed === -1 ? text.length : feed;
		const [, marks, rest = ""] = FENCE.exec(text.slice(from, Math.min(end, from + 1e3))) ?? [];
		if (marks !== void 0) {
			if (open === null) {
				if (marks.startsWith("~") || !rest.includes("`")) open = {
					start: from,
					marks
				};
			} else if (marks.startsWith(open.marks) && rest.trim() === "") {
				fences.push({
					start: open.start,
					end
				});
				open = null;
			}
		}
		from = end + 1;
	}
	if (open !== null) fences.push({
		start: open.start,
		end: text.length
	});
	return fences;
}
/** Runs of backticks pair with the next of their length in the same paragraph. */
function findSpans(text, from, to) {
	const spans = [];
	for (const { index, 0: paragraph } of text.slice(from, to).matchAll(/(?:[^\n]|\n(?![ \t]*\r?\n))+/g)) {
		if (!paragraph.includes("`")) continue;
		const runs = [...paragraph.matchAll(/`+/g)].map((run) => ({
			at: run.index,
			length: run[0].length
		}));
		const byLength = /* @__PURE__ */ new Map();
		for (const [order, { length }] of runs.entries()) {
			const same = byLength.get(length);
			if (same === void 0) byLength.set(length, [order]);
			else same.push(order);
		}
		for (let order = 0; order < runs.length; order++) {
			const run = runs[order];
			if (run === void 0 || run.length === 1 && paragraph[run.at - 1] === "\\") continue;
			const next = nextAfter(byLength.get(run.length) ?? [], order);
			const close = next === void 0 ? void 0 : runs[next];
			if (close === void 0 || next === void 0) continue;
			const start = from + index + run.at;
			spans.push({
				start,
				end: from + index + close.at + close.length
			});
			order = next;
		}
	}
	return spans;
}
function nextAfter(sorted, value) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return sorted[low];
}

// src/content/dialect/veil.ts
/** Without one of these there is no syntax but Markdown's own. */
const MAY_HOLD_SYNTAX = /[{[$:<\\+]|[!?]>|!!!|\?\?\?|===|8<|^(?:import|export)|@\w/m;
/** Veils the syntax of some constructs, one after the other. The text keeps its length and its line breaks. */
function veil(text, constructs) {
	if (!MAY_HOLD_SYNTAX.test(text)) return {
		text,
		markup: text,
		syntax: [],
		standIns: /* @__PURE__ */ new Set(),
		brings: false
	};
	const isCode = within(findCode(text));
	const syntax = [];
	const standIns = /* @__PURE__ */ new Set();
	let parse = text;
	let markup = text;
	let brings = false;
	for (const construct of constructs) {
		const strokes = [...construct({
			text: parse,
			isCode
		})];
		if (strokes.length === 0) continue;
		parse = paint(parse, strokes, ({ parse }) => parse);
		markup = paint(markup, strokes, ({ start, end, markup: own }) => own ?? veiled(text.slice(start, end)));
		for (const { start, end, standIns: own, brings: itBrings } of strokes) {
			syntax.push({
				start,
				end
			});
			for (const offset of own ?? []) standIns.add(offset);
			brings ||= itBrings === true;
		}
	}
	return {
		text: parse,
		markup,
		syntax: joined(syntax),
		standIns,
		brings
	};
}
function paint(text, strokes, as) {
	const pieces = [];
	let from = 0;
	for (const stroke of strokes) {
		pieces.push(text.slice(from, stroke.start), as(stroke));
		from = stroke.end;
	}
	pieces.push(text.slice(from));
	return pieces.join("");
}
function joined(ranges) {
	const result = [];
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else result.push({
			start,
			end
		});
	}
	return result;
}
/** Whether an offset stands in one of some sorted ranges. */
function within(sorted) {
	return (offset) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return (sorted[low]?.start ?? Infinity) <= offset;
	};
}
/** Whether a text holds units of syntax. */
function isVeiled(text) {
	return text.includes("");
}

export { maskPlain as a, blank as c, fillsLines as d, inline as f, veiled as h, maskMarkdown as i, block as l, spaces as m, veil as n, withoutSyntax as o, punctuated as p, within as r, looksLikeCode as s, isVeiled as t, blockOrInline as u };