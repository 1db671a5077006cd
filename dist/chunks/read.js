import { t as ReadTrouble } from "./tree.js";
import { a as SCALAR_STYLE, i as EVENT_ID, n as COLLECTION_STYLE, r as CORE_SCHEMA, s as parseEvents, t as CHOMPING_MODE } from "./js-yaml.js";
import { a as slice, c as valueStart, i as previousLine, l as writtenLine, n as indent, o as span, r as lineAt, s as trimmed, t as ENTRY } from "./yaml-lines.js";
import { t as scalarText } from "./scalar-text.js";
import { t as SegmentMap } from "./scalar-map.js";
import { n as nearest } from "./nearest.js";
import { t as fr } from "./fr.js";
import { i as isObject, s as stepsOf } from "./json-schema.js";
import { t as defaults } from "./defaults.js";

// src/content/decode.ts
/**
* Decodes a file. UTF-8, a BOM kept as its first character; UTF-16 is read but told, since generators do not read it;
* invalid bytes become U+FFFD and the first of them is told.
*/
function decodeText(bytes) {
	const utf16 = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
	if (utf16 !== null) return {
		text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes),
		troubles: [{
			code: "utf-16",
			offset: 0
		}]
	};
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const troubles = [];
	const replaced = text.indexOf("�");
	if (replaced >= 0 && !isValidUtf8(bytes)) troubles.push({
		code: "invalid-utf8",
		offset: replaced
	});
	const nul = text.indexOf("\0");
	if (nul >= 0) troubles.push({
		code: "nul",
		offset: nul
	});
	return {
		text,
		troubles
	};
}
function isValidUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

// src/content/source.ts
/** The decoded text of one file and the way from offsets to places. Lines end at LF, CRLF or CR, as in YAML. */
var Source = class {
	#text;
	#isFaithful;
	#lineStarts = null;
	#length = null;
	constructor(text, isFaithful = true) {
		this.#text = text;
		this.#isFaithful = isFaithful;
	}
	get text() {
		return this.#text;
	}
	/** False when the file is not the UTF-8 of its text (UTF-16, invalid bytes): an edit could not be written there. */
	get isFaithful() {
		return this.#isFaithful;
	}
	/** Of the text, in UTF-16 units. */
	get length() {
		this.#length ??= this.text.length;
		return this.#length;
	}
	get lineStarts() {
		this.#lineStarts ??= findLineStarts(this.text);
		return this.#lineStarts;
	}
	/** The place of an offset; offsets outside the file are brought back to its ends. */
	place(offset) {
		const clamped = Math.max(0, Math.min(offset, this.length));
		const starts = this.lineStarts;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= clamped) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: clamped - (starts[low] ?? 0) + 1,
			offset: clamped
		};
	}
	/** The text of a 1-based line, without its line end; empty outside the file. */
	line(number) {
		const start = this.lineStarts[number - 1];
		if (start === void 0) return "";
		return this.text.slice(start, this.lineStarts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
	}
	slice(range) {
		return this.text.slice(range.start, range.end);
	}
};
function findLineStarts(text) {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
	}
	return starts;
}

// src/content/format/yaml/diagnose.ts
/**
* Says in data what is wrong where js-yaml gave up, so that the sentence can name the cause and not the symptom:
* js-yaml calls an unquoted colon « bad indentation », and stops one line below a missing space.
* @param text the document, its offsets those of the file
* @param offset where js-yaml stopped
* @param reason js-yaml's own short message
*/
function diagnose(text, offset, reason) {
	const stop = {
		text,
		offset,
		reason,
		line: writtenLine(text, offset)
	};
	for (const detect of [
		mergeConflict,
		forbiddenCharacter,
		tabIndentation,
		noBreakSpace,
		openQuote,
		openBracket,
		badEscape,
		reservedStart,
		textAfterQuote,
		unquotedColon,
		missingSpace,
		listAmongKeys,
		textWithoutKey,
		blockHeader,
		keyUnderValue,
		misaligned,
		depth,
		tagOrDirective
	]) {
		const found = detect(stop);
		if (found !== null) return found;
	}
	return {
		code: "other",
		range: trimmed(text, stop.line),
		detail: reason
	};
}
const mergeConflict = ({ text }) => {
	const marker = /^<{7}(?: [^\r\n]*)?$/m.exec(text);
	return marker && {
		code: "merge-conflict",
		range: span(marker.index, marker[0].length),
		detail: marker[0]
	};
};
const forbiddenCharacter = ({ text, offset, reason }) => {
	if (!reason.startsWith("null byte") && !reason.includes("non-printable")) return null;
	const code = text.codePointAt(offset) ?? 0;
	const detail = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
	return {
		code: "control-character",
		range: span(offset, code > 65535 ? 2 : 1),
		detail
	};
};
const tabIndentation = ({ text, line, reason }) => {
	const blank = /^[ \t]*/.exec(slice(text, line))?.[0] ?? "";
	const tab = blank.indexOf("	");
	if (tab < 0 || !/tab|indentation/.test(reason)) return null;
	return {
		code: "tab",
		range: {
			start: line.start + tab,
			end: line.start + blank.length
		},
		detail: ""
	};
};
/** A no-break space is no space for YAML: neither before a key, nor after its colon. */
const noBreakSpace = ({ text, line }) => {
	for (const candidate of [line, previousLine(text, line)]) {
		const found = /^([ \u00a0\u202f]*[\u00a0\u202f][ \u00a0\u202f]*)\S|^[ ]*[\p{L}\w-]+[ \u00a0\u202f]*:([\u00a0\u202f])/u.exec(slice(text, candidate));
		if (found === null) continue;
		const at = found[1] === void 0 ? found[0].length - 1 : found[1].search(/[\u00a0\u202f]/);
		return {
			code: "no-break-space",
			range: span(candidate.start + at, 1),
			detail: ""
		};
	}
	return null;
};
const openQuote = (stop) => {
	if (!/quoted scalar|deficient indentation/.test(stop.reason)) return null;
	return opening(stop, stop.reason.includes("single") ? "'" : stop.reason.includes("double") ? "\"" : "\"'", "unclosed-quote");
};
const openBracket = (stop) => {
	if (!/flow collection|deficient indentation|missed comma|node content/.test(stop.reason)) return null;
	return opening(stop, "[{", /deficient|end of the stream/.test(stop.reason) ? "unclosed-bracket" : "bad-list");
};
/** The nearest line above (this one included) whose value starts with one of the marks. */
function opening({ text, offset }, marks, code) {
	let end = Math.min(offset, text.length);
	for (;;) {
		const line = lineAt(text, end);
		const start = valueStart(slice(text, line));
		const mark = text.charAt(line.start + start);
		if (start >= 0 && mark !== "" && marks.includes(mark) && line.start + start < offset) return {
			code,
			range: trimmed(text, {
				start: line.start + start,
				end: line.end
			}),
			detail: mark
		};
		if (line.start === 0 || "\"'[{".includes(mark || " ")) return null;
		end = line.start - 1;
	}
}
const badEscape = ({ text, offset, reason }) => {
	if (!/escape sequence|hexadecimal/.test(reason)) return null;
	const start = text.lastIndexOf("\\", offset);
	const range = {
		start,
		end: Math.min(Math.max(offset, start + 1) + 1, text.length)
	};
	return {
		code: "bad-escape",
		range,
		detail: slice(text, range)
	};
};
/** `title: %50`, `title: & toi`, `title: [Important] Réunion`: the first character means something else to YAML. */
const reservedStart = ({ text, line, offset, reason }) => {
	if (!/bad indentation|anchor|alias|line break/.test(reason)) return null;
	const start = valueStart(slice(text, line));
	const first = text.charAt(line.start + start);
	if (start < 0 || !"%@`&*![{-?".includes(first) || first === "" || offset < line.start + start) return null;
	if (first === "-" && !text.startsWith("- ", line.start + start)) return null;
	return {
		code: "reserved-start",
		range: trimmed(text, {
			start: line.start + start,
			end: line.end
		}),
		detail: first
	};
};
/** `'l'été'` and `"Bonjour" monde`: the quote closes before the end of the value. */
const textAfterQuote = ({ text, line, offset }) => {
	const start = valueStart(slice(text, line));
	const quote = text.charAt(line.start + start);
	if (start < 0 || quote !== "\"" && quote !== "'" || offset <= line.start + start) return null;
	const range = trimmed(text, {
		start: line.start + start,
		end: line.end
	});
	return {
		code: range.end - range.start > 1 && text.charAt(range.end - 1) === quote ? "quote-inside" : "text-after-quote",
		range,
		detail: quote
	};
};
const unquotedColon = ({ text, line, offset }) => {
	const entry = ENTRY.exec(slice(text, line));
	if (entry === null || text.charAt(offset) !== ":") return null;
	const start = line.start + (entry[1] ?? "").length + (entry[2] ?? "").length + (entry[3] ?? "").length;
	if (offset < start) return null;
	const range = trimmed(text, {
		start,
		end: line.end
	});
	return {
		code: "unquoted-colon",
		range,
		detail: slice(text, range)
	};
};
/** `title:Atelier` is one word for YAML; js-yaml notices at the next key only. */
const missingSpace = ({ text, line, offset, reason }) => {
	if (!/multiline key|end of the stream or|bad indentation/.test(reason)) return null;
	for (const candidate of [line, previousLine(text, line)]) {
		const found = /^[ ]*(?:- )*([\p{L}\w-]+):(?=[^\s/:])/u.exec(slice(text, candidate));
		if (found === null || candidate.start + found[0].length > offset) continue;
		const end = candidate.start + found[0].length;
		return {
			code: "missing-space",
			range: {
				start: end - (found[1] ?? "").length - 1,
				end
			},
			detail: found[1] ?? ""
		};
	}
	return null;
};
const listAmongKeys = ({ text, line, reason }) => {
	if (!reason.startsWith("end of the stream or")) return null;
	const item = /^ *- /.test(slice(text, line));
	if (item === /^ *- /.test(slice(text, previousLine(text, line)))) return null;
	return {
		code: item ? "list-without-key" : "key-after-list",
		range: trimmed(text, line),
		detail: ""
	};
};
const textWithoutKey = ({ text, line, reason }) => {
	if (!/multiline key|after a mapping key|end of the stream or/.test(reason)) return null;
	for (const candidate of [previousLine(text, line), line]) {
		const words = slice(text, candidate);
		if (/^\s*(?:$|[-#])|:(?:\s|$)/.test(words)) continue;
		const range = trimmed(text, candidate);
		return {
			code: "text-without-key",
			range,
			detail: slice(text, range)
		};
	}
	return null;
};
const blockHeader = ({ text, line, offset, reason }) => {
	if (!/line break is expected|chomping|indentation width/.test(reason)) return null;
	const start = valueStart(slice(text, line));
	const mark = text.charAt(line.start + start);
	return {
		code: "reserved-start",
		range: trimmed(text, {
			start: start < 0 ? offset : line.start + start,
			end: line.end
		}),
		detail: mark === "|" || mark === ">" ? mark : "|"
	};
};
/** A key below a key that has its value already, and further right. */
const keyUnderValue = ({ text, line, offset }) => {
	const above = previousLine(text, line);
	if (text.charAt(offset) !== ":" || ENTRY.exec(slice(text, above)) === null) return null;
	if (indent(slice(text, line)) <= indent(slice(text, above))) return null;
	const range = trimmed(text, line);
	return {
		code: "key-under-value",
		range,
		detail: slice(text, {
			start: range.start,
			end: Math.max(range.start, offset)
		}).trim()
	};
};
const misaligned = ({ text, line, reason }) => {
	if (!/indentation/.test(reason)) return null;
	return {
		code: "indentation",
		range: trimmed(text, line),
		detail: ""
	};
};
const depth = ({ offset, reason }) => reason.startsWith("nesting exceeded") ? {
	code: "too-deep",
	range: span(offset, 1),
	detail: ""
} : null;
const tagOrDirective = ({ text, line, reason }) => {
	if (!/\btag\b|directive|anchor|alias/i.test(reason)) return null;
	const sign = reason.includes("directive") ? "%" : reason.includes("tag") ? "!" : "&";
	const above = previousLine(text, line);
	const place = sign === "%" && !slice(text, line).includes("%") && slice(text, above).includes("%") ? above : line;
	return {
		code: "special-word",
		range: trimmed(text, place),
		detail: sign
	};
};

// src/content/format/yaml/tolerant-yaml.ts
/** Characters that may be read again in all: each mended line costs one more reading. */
const READING_BUDGET = 2e7;
/**
* Reads YAML as libyaml, go-yaml and the CMS do where js-yaml 5 is stricter: inside `[…]`, `{…}` and quotes, a line
* (often the closing bracket alone) may stand at the left margin, and a tab part a key from its `[`. Such lines are joined to the
* one above, such tabs made spaces, character for character, so that offsets stay. Throws the first error when that does not help.
* @param read gets a text of the same length as `source`
*/
function readTolerantly(source, read) {
	let text = source;
	let first;
	for (let budget = READING_BUDGET;; budget -= source.length) try {
		return read(text);
	} catch (error) {
		first ??= error;
		const mended = budget <= 0 ? null : untab(text, error) ?? joinToLineAbove(text, error);
		if (mended === null) throw first;
		text = mended;
	}
}
/** Longest quoted text in which its end is looked for, in characters. */
const LONGEST_QUOTE = 2e4;
/** Whether the quote at `open` is closed at the end of a line, with nothing like a key between. */
function isClosedBelow(text, open) {
	const mark = text.charAt(open);
	const within = text.slice(open + 1, open + LONGEST_QUOTE);
	let at = 0;
	for (; at < within.length; at++) if (mark === "\"" && within[at] === "\\") at++;
	else if (within[at] !== mark) continue;
	else if (mark === "'" && within[at + 1] === "'") at++;
	else break;
	const rest = within.slice(at + 1, at + 200);
	return at < within.length && /^[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(rest) && !/[\r\n][ \t]*[\w-]{1,60}:[ \t\r\n]/.test(within.slice(0, at));
}
/** The tabs before the `[` or the `{` at which the reading stopped, as spaces. */
function untab(text, { reason, mark }) {
	const at = mark?.position;
	if (reason !== "deficient indentation" || at === void 0) return null;
	const stop = text.slice(0, at).trimEnd().length - 1;
	if (!/[[{]/.test(text.charAt(stop))) return null;
	const gap = /[ \t]*\t[ \t]*$/.exec(text.slice(Math.max(0, stop - 100), stop))?.[0] ?? "";
	return gap === "" ? null : text.slice(0, stop - gap.length) + " ".repeat(gap.length) + text.slice(stop);
}
function joinToLineAbove(text, { reason, mark }) {
	const stop = mark?.position;
	if (reason !== "deficient indentation" || stop === void 0) return null;
	const { code, range } = diagnose(text, stop, reason);
	if (code !== "unclosed-bracket" && !(code === "unclosed-quote" && isClosedBelow(text, range.start))) return null;
	let end = stop;
	while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
	const lineStart = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
	if (end === 0 || !/[\r\n]/.test(text.slice(end, stop))) return null;
	const gap = " ".repeat(stop - end);
	if (/(?:^|\s)#/.test(text.slice(lineStart, end))) return `${text.slice(0, end - 1)}\n${gap}${text.slice(stop)}`;
	return text.slice(0, end) + gap + text.slice(stop);
}

// src/content/format/yaml/decode-scalar.ts
/** Decodes a scalar as js-yaml does, keeping the way back of each character. `source` is the whole file. */
function decodeScalar(source, event) {
	const { valueStart: start, valueEnd: end } = event;
	const map = new SegmentMap({
		start,
		end
	});
	if (event.fast && !isApart(source, event)) map.copy(source, start, end);
	else if (event.style === SCALAR_STYLE.LITERAL_BLOCK) decodeBlock(source, event, map, false);
	else if (event.style === SCALAR_STYLE.FOLDED_BLOCK) decodeBlock(source, event, map, true);
	else decodeFlow(source, event, map);
	return map;
}
function isApart(source, { valueStart, valueEnd, style }) {
	if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) return false;
	for (let at = valueStart; at < valueEnd; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 10 || unit === 13) return true;
	}
	return false;
}
/** Plain and quoted scalars: line folds, `''`, and backslash escapes. */
function decodeFlow(source, event, map) {
	const { valueStart: start, valueEnd: end, style } = event;
	let position = start;
	let captured = start;
	let solid = start;
	while (position < end) {
		const unit = source.charCodeAt(position);
		if (unit === 10 || unit === 13) {
			map.copy(source, captured, solid);
			position = fold(source, solid, position, end, map);
			captured = solid = position;
		} else if (unit === 39 && style === SCALAR_STYLE.SINGLE_QUOTED) {
			map.copy(source, captured, position);
			map.make("'", position, position + 2);
			position += 2;
			captured = solid = position;
		} else if (unit === 92 && style === SCALAR_STYLE.DOUBLE_QUOTED) {
			map.copy(source, captured, position);
			position = decodeEscape(source, position, end, map);
			captured = solid = position;
		} else {
			position++;
			if (unit !== 32 && unit !== 9) solid = position;
		}
	}
	map.copy(source, captured, style === SCALAR_STYLE.PLAIN ? solid : end);
}
/** Line breaks from `position` on: one is a space, n are n - 1 line feeds, the k-th of which is the (k+1)-th break. */
function fold(source, from, position, end, map) {
	const { breaks, next } = readBreaks(source, position, end);
	if (breaks.length === 1) map.make(" ", from, next);
	else for (const [start, stop] of breaks.slice(1)) map.make("\n", start, stop);
	return next;
}
function readBreaks(source, from, end) {
	const breaks = [];
	let position = from;
	while (position < end) {
		const unit = source.charCodeAt(position);
		if (unit === 10 || unit === 13) {
			const length = unit === 13 && source.charCodeAt(position + 1) === 10 ? 2 : 1;
			breaks.push([position, position + length]);
			position += length;
		} else if (unit === 32 || unit === 9) position++;
		else break;
	}
	return {
		breaks,
		next: position
	};
}
const ESCAPES = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
const HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function decodeEscape(source, start, end, map) {
	const letter = source.charAt(start + 1);
	if (letter === "\n" || letter === "\r") return readBreaks(source, start + 1, end).next;
	const digits = HEX_DIGITS[letter];
	if (digits === void 0) {
		map.make(ESCAPES[letter] ?? letter, start, start + 2);
		return start + 2;
	}
	const stop = start + 2 + digits;
	const code = Number.parseInt(source.slice(start + 2, stop), 16);
	map.make(code <= 65535 ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, 1114111)), start, stop);
	return stop;
}
/** Literal and folded blocks, with any indentation indicator and chomping. */
function decodeBlock(source, event, map, folded) {
	const indent = Math.max(0, event.indent);
	let pending = [];
	let started = false;
	let moreIndented = false;
	for (const [start, end, breakEnd] of readLines(source, event.valueStart, event.valueEnd)) {
		let column = start;
		while (column < start + indent && source.charCodeAt(column) === 32) column++;
		if (event.indent >= 0 && column < end) {
			const first = source.charCodeAt(start + indent);
			const indented = folded && (first === 32 || first === 9);
			const empty = pending.length - (started ? 1 : 0);
			if (folded && !indented && !moreIndented && started && empty === 0) {
				const [from] = pending[0] ?? [start];
				map.make(" ", from, start + indent);
			} else {
				const kept = folded && !indented && !moreIndented ? empty : pending.length;
				for (const [from, to] of pending.slice(pending.length - kept)) map.make("\n", from, to);
			}
			map.copy(source, start + indent, end);
			moreIndented = indented;
			started = true;
			pending = [];
		}
		pending.push([end, breakEnd]);
	}
	if (event.chomping === CHOMPING_MODE.KEEP) for (const [from, to] of pending) map.make("\n", from, to);
	else if (event.chomping !== CHOMPING_MODE.STRIP && started) {
		const [from, to] = pending[0] ?? [event.valueEnd, event.valueEnd];
		map.make("\n", from, to);
	}
}
/** Lines of a region: start, end without its break, end with it. A region that ends with a break has no last empty line. */
function* readLines(source, from, to) {
	let start = from;
	while (start < to) {
		let end = start;
		while (end < to && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
		let next = end;
		if (next < to) next += source.charCodeAt(next) === 13 && source.charCodeAt(next + 1) === 10 && next + 1 < to ? 2 : 1;
		yield [
			start,
			end,
			next
		];
		start = next;
	}
}

// src/content/format/yaml/scalar-range.ts
/** A scalar as written: quotes and block header included, its last line break left out. */
function scalarRange(source, event, reading) {
	const { valueStart: start, valueEnd: end, style } = event;
	if (start < 0) return emptyRange(source, reading);
	if (style === SCALAR_STYLE.PLAIN) return {
		start,
		end
	};
	if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return {
		start: start - 1,
		end: end + 1
	};
	const from = Math.max(reading.cursor, event.anchorEnd, event.tagEnd);
	const header = source.slice(from, start).search(/[|>]/);
	let stop = end;
	while (stop > start && /[\r\n]/.test(source.charAt(stop - 1))) stop--;
	return {
		start: header < 0 ? start : from + header,
		end: stop
	};
}
/** js-yaml gives no place to an empty value: it stands just after the `:` or `-` that announces it. */
function emptyRange(source, { cursor, inSequence }) {
	let mark = cursor;
	if (inSequence) mark = source.indexOf("-", cursor);
	else while (source.charAt(mark) === " " || source.charAt(mark) === "	") mark++;
	const offset = source.charAt(mark) === (inSequence ? "-" : ":") ? mark + 1 : cursor;
	return {
		start: offset,
		end: offset
	};
}

// src/content/format/yaml/yaml-values.ts
/** A mapping without prototype, merge keys applied: `__proto__` is a key like another. */
function mappingValue(mapping) {
	const value = Object.create(null);
	for (const child of mapping.children) if (child.name === "<<") merge(value, child.value);
	for (const child of mapping.children) if (child.name !== "<<") value[child.name] = child.value;
	return value;
}
function merge(into, from) {
	for (const source of Array.isArray(from) ? from : [from]) {
		if (source === null || typeof source !== "object" || Array.isArray(source)) continue;
		for (const [key, value] of Object.entries(source)) if (!(key in into)) into[key] = value;
	}
}

// src/content/format/yaml/yaml-builder.ts
/** Nodes that aliases may stand for, in all, in one document: more is a bomb. */
const MAX_EXPANDED_NODES = 1e5;
const STYLES = {
	[SCALAR_STYLE.PLAIN]: "plain",
	[SCALAR_STYLE.SINGLE_QUOTED]: "single",
	[SCALAR_STYLE.DOUBLE_QUOTED]: "double",
	[SCALAR_STYLE.LITERAL_BLOCK]: "literal",
	[SCALAR_STYLE.FOLDED_BLOCK]: "folded"
};
const CORE_TAGS = /* @__PURE__ */ new Set([
	"",
	"!!int",
	"!!float",
	"!!bool",
	"!!null",
	"!!map",
	"!!seq"
]);
/** Builds the tree of fields from the events of js-yaml, whose collections have no end and empty values no place. */
var YamlBuilder = class {
	root = null;
	/** Characters of the pointers of all nodes. */
	pointerLength = 0;
	troubles = [];
	scalarRanges = [];
	#source;
	#describe;
	#stack = [];
	#anchors = /* @__PURE__ */ new Map();
	#documents = 0;
	#expanded = 0;
	/** The end of what was read last: where to look for what has no place of its own. */
	#cursor = 0;
	constructor(source, describe) {
		this.#source = source;
		this.#describe = describe;
	}
	add(event) {
		if (event.type === EVENT_ID.DOCUMENT) {
			if (++this.#documents === 2 && /[^\s-]/.test(this.#source.slice(this.#cursor))) this.#trouble("several-documents", {
				start: this.#cursor,
				end: this.#cursor
			});
		} else if (this.#documents > 1) return;
		else if (event.type === EVENT_ID.POP) this.#close();
		else if (event.type === EVENT_ID.SCALAR) this.#addScalar(event);
		else if (event.type === EVENT_ID.ALIAS) this.#addAlias(event);
		else this.#open(event);
	}
	#open(event) {
		const frame = this.#stack.at(-1);
		const isKey = frame?.node.kind === "mapping" && frame.key === null;
		const kind = event.type === EVENT_ID.MAPPING ? "mapping" : "sequence";
		const node = this.#node(kind, {
			start: event.start,
			end: event.start + 1
		}, isKey);
		if (isKey) this.#trouble("complex-key", node.range);
		this.#checkTag(event, true);
		this.#stack.push({
			node,
			event,
			key: null,
			isKey
		});
		this.#cursor = event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0);
	}
	#close() {
		const frame = this.#stack.pop();
		if (frame === void 0) return;
		const { node, event } = frame;
		if (event.style === COLLECTION_STYLE.FLOW) {
			const bracket = node.kind === "mapping" ? "}" : "]";
			const end = this.#source.indexOf(bracket, this.#cursor);
			this.#cursor = end < 0 ? this.#cursor : end + 1;
		}
		node.range = {
			start: node.range.start,
			end: Math.max(node.range.start, this.#cursor)
		};
		node.value = node.kind === "mapping" ? mappingValue(node) : node.children.map((child) => child.value);
		node.size = 1 + node.children.reduce((sum, child) => sum + child.size, 0);
		this.#anchor(event, node);
		if (frame.isKey) {
			const parent = this.#stack.at(-1);
			if (parent !== void 0) parent.key = {
				name: this.#source.slice(node.range.start, node.range.end),
				range: node.range
			};
		} else this.#settle(node);
	}
	#addScalar(event) {
		const frame = this.#stack.at(-1);
		const range = scalarRange(this.#source, event, {
			cursor: this.#cursor,
			inSequence: frame?.node.kind === "sequence"
		});
		const map = decodeScalar(this.#source, event.valueStart < 0 ? {
			...event,
			...emptyAt(range.start)
		} : event);
		this.#cursor = event.valueStart < 0 ? Math.max(this.#cursor, range.start) : range.end;
		if (event.valueStart >= 0) this.scalarRanges.push(range);
		if (frame?.node.kind === "mapping" && frame.key === null) {
			frame.key = {
				name: map.text,
				range
			};
			return;
		}
		const tag = this.#checkTag(event, false);
		const scalar = Object.assign(map, {
			style: STYLES[event.style] ?? "plain",
			tag: tag === "" ? null : tag,
			anchor: event.anchorStart < 0 ? null : this.#source.slice(event.anchorStart, event.anchorEnd),
			content: {
				start: event.valueStart < 0 ? range.start : event.valueStart,
				end: event.valueStart < 0 ? range.start : event.valueEnd
			}
		});
		const node = this.#node("scalar", range, false, scalar);
		node.value = CORE_TAGS.has(tag) && (event.style === SCALAR_STYLE.PLAIN || tag !== "") ? CORE_SCHEMA.resolveImplicitScalarTag(map.text).value : map.text;
		this.#anchor(event, node);
		this.#settle(node);
	}
	#addAlias(event) {
		const range = {
			start: event.anchorStart - 1,
			end: event.anchorEnd
		};
		this.#cursor = range.end;
		this.scalarRanges.push(range);
		const name = this.#source.slice(event.anchorStart, event.anchorEnd);
		const target = this.#anchors.get(name);
		const frame = this.#stack.at(-1);
		if (frame?.node.kind === "mapping" && frame.key === null) {
			frame.key = {
				name: target?.kind === "scalar" ? scalarText(target.value) : name,
				range
			};
			return;
		}
		const node = this.#node("alias", range, false);
		if (target === void 0) this.#trouble("unknown-alias", range, name);
		else if (this.#expanded + target.size > MAX_EXPANDED_NODES) this.#trouble("alias-bomb", range, name);
		else {
			this.#expanded += target.size;
			node.size = target.size;
			node.value = target.value;
		}
		this.#settle(node);
	}
	#anchor(event, node) {
		if (event.anchorStart >= 0) this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), node);
	}
	/** Hands a finished value to the collection that waits for it. */
	#settle(node) {
		const frame = this.#stack.at(-1);
		if (frame === void 0) {
			this.root ??= node;
			return;
		}
		if (frame.node.kind === "mapping") this.#noteDuplicate(frame.node, node);
		frame.node.children.push(node);
		frame.key = null;
	}
	#noteDuplicate(mapping, node) {
		const seen = this.#names.get(mapping) ?? /* @__PURE__ */ new Map();
		this.#names.set(mapping, seen);
		const earlier = seen.get(node.name);
		seen.set(node.name, node);
		if (earlier === void 0 || node.name === "<<") return;
		earlier.duplicate = true;
		this.#trouble("duplicate-key", node.key ?? node.range, node.name);
	}
	#names = /* @__PURE__ */ new WeakMap();
	#node(kind, range, isKey, scalar = null) {
		const frame = this.#stack.at(-1);
		const parent = frame?.node ?? null;
		const key = isKey ? null : frame?.key ?? null;
		const name = parent === null ? "" : parent.kind === "sequence" ? String(parent.children.length) : key?.name ?? "";
		const pointer = parent === null ? "" : `${parent.pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		this.pointerLength += pointer.length;
		const description = parent === null ? null : this.#describe(pointer);
		return {
			pointer,
			name,
			parent,
			kind,
			key: key?.range ?? null,
			range,
			value: null,
			children: [],
			scalar,
			description,
			duplicate: false,
			size: 1
		};
	}
	/** The tag as written. Tags that are not YAML's own are read as if they were not there. */
	#checkTag(event, collection) {
		if (event.tagStart < 0) return "";
		const tag = this.#source.slice(event.tagStart, event.tagEnd);
		const known = tag === "!" || tag === "!!str" || CORE_TAGS.has(tag);
		if (!known) this.#trouble("unknown-tag", {
			start: event.tagStart,
			end: event.tagEnd
		}, tag);
		return known || collection ? tag : "!";
	}
	#trouble(code, range, detail = "") {
		this.troubles.push({
			code,
			range,
			detail
		});
	}
};
function emptyAt(offset) {
	return {
		valueStart: offset,
		valueEnd: offset,
		fast: true
	};
}

// src/content/format/yaml/yaml-comments.ts
/** Comments of a YAML document: `#` at the start of a line or after a blank, outside every scalar. */
function findComments(source, content, scalars) {
	const comments = [];
	let next = 0;
	let position = content.start;
	while (position < content.end) {
		while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next++;
		const scalar = scalars[next];
		if (scalar !== void 0 && scalar.start <= position && scalar.end > position) {
			position = scalar.end;
			continue;
		}
		const blankBefore = position === content.start || /\s/.test(source.charAt(position - 1));
		if (source.charAt(position) !== "#" || !blankBefore) {
			position++;
			continue;
		}
		const rest = source.slice(position, content.end).search(/[\r\n]/);
		const end = rest < 0 ? content.end : position + rest;
		comments.push({
			start: position,
			end
		});
		position = end;
	}
	return comments;
}

// src/content/format/yaml/yaml.ts
/** Characters of all pointers together: long keys are written again in each of what stands under them. */
const MAX_POINTERS = 2e7;
/**
* Reads one YAML document inside a file: a tree of fields with the place of every key and value. Never throws: a
* syntax error is a trouble with its range, and the tree is then null.
*/
function readYaml(text, content, describe) {
	const source = blank(text, content.start) + text.slice(content.start, content.end);
	let events;
	try {
		events = readTolerantly(source, (tolerated) => parseEvents(tolerated, { maxDepth: 100 }));
	} catch (error) {
		return {
			root: null,
			troubles: [trouble(source, error, content)],
			comments: []
		};
	}
	const builder = new YamlBuilder(source, describe);
	for (const event of events) {
		builder.add(event);
		if (builder.pointerLength > MAX_POINTERS) return {
			root: null,
			troubles: [{
				code: "too-deep",
				range: {
					start: content.start,
					end: Math.min(content.start + 1, content.end)
				},
				detail: ""
			}],
			comments: []
		};
	}
	return {
		root: builder.root,
		troubles: builder.troubles,
		comments: findComments(source, content, builder.scalarRanges)
	};
}
function blank(text, end) {
	return text.slice(0, end).replace(/[^\r\n]/g, " ");
}
function trouble(source, error, content) {
	const { reason, mark } = error;
	if (reason === void 0) throw error;
	return diagnose(source, mark?.position ?? content.start, reason);
}

// src/content/format/data-file.ts
/** A file of data, YAML or JSON, with the place of everything in it. */
var DataFile = class {
	path;
	source;
	root;
	troubles;
	#fields = /* @__PURE__ */ new Map();
	constructor(path, text) {
		this.path = path;
		this.source = new Source(text);
		const readable = /\.json$/i.test(path) ? text.replaceAll("	", " ") : text;
		const start = text.charCodeAt(0) === 65279 ? 1 : 0;
		const { root, troubles } = readYaml(readable, {
			start,
			end: readable.length
		}, () => null);
		this.root = root;
		this.troubles = troubles;
		if (root !== null) this.#index(root);
	}
	get value() {
		return this.root?.value ?? null;
	}
	/** The field at a JSON Pointer; where an alias stands for it, the alias. */
	field(pointer) {
		for (let here = pointer;; here = here.slice(0, here.lastIndexOf("/"))) {
			const field = this.#fields.get(here);
			if (field !== void 0 || here === "") return field ?? null;
		}
	}
	/** The key at a pointer, or its value where it has none; the top of the file when neither is found. */
	key(pointer) {
		const field = this.field(pointer);
		return field?.key ?? firstLine(this.source, field?.range ?? {
			start: 0,
			end: 0
		});
	}
	/** The value at a pointer; its key when the value is empty or stands on several lines. */
	place(pointer) {
		const field = this.field(pointer);
		if (field === null) return this.key(pointer);
		return field.range.end > field.range.start && field.kind !== "mapping" && field.kind !== "sequence" ? field.range : this.key(pointer);
	}
	#index(field) {
		if (!field.duplicate) this.#fields.set(field.pointer, field);
		for (const child of field.children) this.#index(child);
	}
};
/** What cannot be pointed at whole is pointed at by its first line. */
function firstLine(source, range) {
	const end = source.slice(range).search(/[\r\n]/);
	return end < 0 ? range : {
		start: range.start,
		end: range.start + end
	};
}
/** Reads a data file; a code when it cannot be read. */
async function readDataFile(tree, path) {
	try {
		return new DataFile(path, decodeText(await tree.read(path)).text);
	} catch (error) {
		if (error instanceof ReadTrouble) return error.code;
		throw error;
	}
}

// src/schema/problem-limits.ts
/** Sentences about a length, a count, a size, a form. */
function tellLimit({ keyword, error }, where, data) {
	const limit = Number(error.params["limit"]);
	const length = typeof data === "string" ? [...data].length : 0;
	const count = Array.isArray(data) ? data.length : 0;
	const value = show(data);
	const exclusive = keyword.startsWith("exclusive");
	switch (keyword) {
		case "format": return { message: {
			message: "format",
			facts: {
				where,
				value,
				format: String(error.params["format"])
			}
		} };
		case "pattern":
		case "x-cms-pattern": return wrongPattern(error.schema, error.parentSchema ?? {}, where, value);
		case "minLength": return { message: {
			message: "too-short",
			facts: {
				where,
				limit,
				length
			}
		} };
		case "maxLength": return { message: {
			message: "too-long",
			facts: {
				where,
				limit,
				length
			}
		} };
		case "minItems": return {
			message: {
				message: "too-few",
				facts: {
					where,
					limit,
					count
				}
			},
			at: "key"
		};
		case "maxItems": return {
			message: {
				message: "too-many",
				facts: {
					where,
					limit,
					count
				}
			},
			at: "key"
		};
		case "uniqueItems": {
			const [first, second] = [Number(error.params["j"]), Number(error.params["i"])];
			const repeated = show(Array.isArray(data) ? data[first] : null);
			return {
				message: {
					message: "duplicate",
					facts: {
						where,
						first: first + 1,
						second: second + 1,
						value: repeated
					}
				},
				at: "key"
			};
		}
		case "minimum":
		case "exclusiveMinimum": return { message: {
			message: "too-small",
			facts: {
				where,
				limit,
				value,
				exclusive
			}
		} };
		case "maximum":
		case "exclusiveMaximum": return { message: {
			message: "too-big",
			facts: {
				where,
				limit,
				value,
				exclusive
			}
		} };
		case "multipleOf": return { message: {
			message: "multiple",
			facts: {
				where,
				of: Number(error.params["multipleOf"]),
				value
			}
		} };
		case "contains": return {
			message: {
				message: "contains",
				facts: {
					where,
					least: Number(error.params["minContains"] ?? 1)
				}
			},
			at: "key"
		};
		case "not": return { message: {
			message: "forbidden",
			facts: { where }
		} };
		default: return null;
	}
}
function wrongPattern(schema, parent, where, value) {
	const told = parent["x-cms-widget"] === void 0 ? parent["description"] : parent["x-cms-pattern-message"];
	const own = isObject(schema) ? schema : {
		pattern: schema,
		message: parent["x-cms-pattern-message"] ?? told
	};
	if (typeof parent["x-cms-example"] === "string") return { message: {
		message: "date",
		facts: {
			where,
			value,
			example: parent["x-cms-example"]
		}
	} };
	const advice = typeof own["message"] === "string" && own["message"] !== "" ? own["message"] : null;
	return { message: {
		message: "pattern",
		facts: {
			where,
			value,
			pattern: show(own["pattern"]),
			advice
		}
	} };
}
/** A value as a sentence may quote it: on one line, at most sixty characters. */
function show(value) {
	if (Array.isArray(value)) return value.every((one) => typeof one !== "object") ? show(value.slice(0, 20).join(", ")) : "[…]";
	if (typeof value === "object" && value !== null) return "{…}";
	const letters = [...String(value).slice(0, 200).replace(/\s+/g, " ").trim()];
	return letters.length <= 60 ? letters.join("") : `${letters.slice(0, 59).join("").trimEnd()}…`;
}

// src/configuration/schema.ts
const string = {
	type: "string",
	minLength: 1
};
const strings = {
	type: "array",
	items: string
};
const texts = {
	type: "object",
	additionalProperties: string
};
/** BCP 47: a language, then a script, a region, variants. */
const LANGUAGE = {
	type: "string",
	pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z\\d]{2,8}){0,3}$"
};
/** As `src/dates/period.ts` reads it; a test holds both together. */
const PERIOD = "^[1-9]\\d{0,3} (?:days?|jours?|weeks?|semaines?|months?|mois|quarters?|trimestres?|years?|ans?|années?)$";
/** As `src/site/plan.ts` names them; a test holds both together. */
const GENERATORS = [
	"hugo",
	"zola",
	"jekyll",
	"starlight",
	"astro",
	"docusaurus",
	"eleventy",
	"mkdocs",
	"vitepress",
	"vuepress",
	"quarto",
	"mdbook",
	"gatsby",
	"nuxt",
	"nextra",
	"next",
	"gitbook",
	"pelican",
	"sphinx",
	"hexo",
	"jupyter-book",
	"middleman",
	"lume",
	"docsify",
	"metalsmith",
	"wiki-js",
	"plain"
];
const SEVERITIES = [
	"off",
	"error",
	"warning",
	"info"
];
/** The keys of each section, without their words: those are in the locale under `section.key`. */
const SECTIONS = {
	site: {
		content: string,
		static: string,
		url: {
			type: "string",
			format: "uri",
			pattern: "^https?://"
		},
		hosts: strings,
		cms: string,
		"cms-version": {
			type: "string",
			pattern: "^(?:decap-cms|netlify-cms|sveltia-cms)(?: \\d+(?:\\.\\d+)*)?$",
			examples: ["decap-cms 3.6"]
		},
		generator: { enum: GENERATORS },
		language: LANGUAGE,
		"time-zone": string
	},
	exclude: {},
	locale: {},
	overrides: {
		files: string,
		language: LANGUAGE
	},
	sites: { root: string },
	schemas: {
		files: string,
		layout: string,
		schema: string
	},
	links: {
		ignore: strings,
		timeout: {
			type: "number",
			minimum: 1,
			maximum: 60
		},
		retries: {
			type: "integer",
			minimum: 0,
			maximum: 5
		},
		"per-host": {
			type: "integer",
			minimum: 1,
			maximum: 20
		},
		concurrency: {
			type: "integer",
			minimum: 1,
			maximum: 256
		},
		anchors: { type: "boolean" },
		"allow-private": strings,
		headers: {
			type: "object",
			additionalProperties: texts
		},
		"moved-hosts": texts
	},
	dates: {
		soon: {
			type: "integer",
			minimum: 0,
			maximum: 365
		},
		history: strings,
		review: {
			type: "object",
			additionalProperties: false,
			minProperties: 1,
			properties: {
				field: string,
				every: {
					type: "string",
					pattern: PERIOD,
					examples: ["6 months", "1 an"]
				}
			}
		}
	},
	terms: {
		hosts: strings,
		people: strings
	},
	relations: {
		files: string,
		field: string,
		target: string,
		by: string,
		prefix: string,
		label: string
	},
	preview: { style: string }
};
/** Sections that are one value. */
const SINGLE = {
	exclude: {
		type: ["array", "null"],
		items: string
	},
	locale: { enum: ["fr", "en"] }
};
/** Sections that are lists of groups: what each group must have. */
const LISTS = {
	overrides: { required: ["files"] },
	schemas: {
		required: ["schema"],
		anyOf: [{ required: ["files"] }, { required: ["layout"] }]
	},
	sites: { required: ["root"] },
	relations: { required: [
		"files",
		"field",
		"target"
	] }
};
/** The JSON Schema of `relecture.yml`, in the words of a locale. Without `rules`, nothing is said of their options. */
function configurationSchema(locale, rules) {
	const words = locale.configuration;
	const properties = {};
	for (const [name, keys] of Object.entries(SECTIONS)) {
		if (name === "links") properties["rules"] = rulesSchema(locale, rules);
		properties[name] = name in SINGLE ? {
			title: words[name],
			...SINGLE[name]
		} : sectionSchema(name, keys, words);
	}
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: words["title"],
		description: words["intro"],
		type: ["object", "null"],
		additionalProperties: false,
		properties
	};
}
function sectionSchema(name, keys, words) {
	const initial = defaults[name] ?? {};
	const properties = Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key, {
		title: words[`${name}.${key}`],
		...described(schema, `${name}.${key}`, words),
		...initial[key] !== void 0 && { default: initial[key] }
	}]));
	if (name === "overrides") properties["rules"] = {
		title: words["overrides.rules"],
		$ref: "#/properties/rules"
	};
	const group = {
		additionalProperties: false,
		properties
	};
	const list = LISTS[name];
	if (list === void 0) return {
		title: words[name],
		type: ["object", "null"],
		...group
	};
	return {
		title: words[name],
		type: ["array", "null"],
		items: {
			type: "object",
			...group,
			...list
		}
	};
}
/** The keys of a group inside a section, each with what it asks for. */
function described(schema, key, words) {
	const inner = schema["properties"];
	if (!isObject(inner)) return schema;
	const told = Object.entries(inner).map(([name, one]) => [name, {
		description: words[`${key}.${name}`],
		...one
	}]);
	return {
		...schema,
		properties: Object.fromEntries(told)
	};
}
/** Each rule by its id, so that editors of code complete it, and its options. */
function rulesSchema(locale, rules) {
	const words = locale.configuration;
	const severity = {
		title: words["rules.severity"],
		enum: SEVERITIES
	};
	const takes = (options) => ({ anyOf: [{ enum: SEVERITIES }, {
		type: "object",
		...rules !== void 0 && { additionalProperties: false },
		properties: {
			severity,
			...options
		}
	}] });
	const options = new Map(rules?.map((rule) => [rule.id, rule.options]));
	const ids = Object.entries(locale.rules).sort(([a], [b]) => a < b ? -1 : 1);
	const properties = Object.fromEntries(ids.map(([id, { summary: description }]) => {
		const own = options.get(id);
		if (own === void 0) return [id, {
			description,
			$ref: "#/properties/rules/$defs/setting"
		}];
		return [id, {
			description,
			...takes(optionsSchema(id, own, words))
		}];
	}));
	return {
		title: words["rules"],
		type: ["object", "null"],
		additionalProperties: false,
		properties,
		$defs: { setting: takes({}) }
	};
}
function optionsSchema(id, options, words) {
	return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, {
		title: words[`options.${id}.${name}`],
		...schema
	}]));
}

// src/configuration/read.ts
/** Where the configuration is when nobody says. */
const CONFIGURATION_PATHS = [
	"relecture.yml",
	"relecture.yaml",
	".github/relecture.yml",
	".github/relecture.yaml"
];
/** Reads `relecture.yml` and holds it against its own schema. `rules`: those whose options are looked at; absent: none are. */
async function readConfiguration(tree, files, library, asked, rules) {
	const { path, file } = await openConfiguration(tree, asked);
	if (path === null) return {
		configuration: {},
		path,
		file: null,
		troubles: []
	};
	if (!(file instanceof DataFile)) return {
		configuration: {},
		path,
		file: null,
		troubles: [{
			rule: "configuration-syntax",
			path,
			message: file === "missing" || file === "directory" ? file : "unreadable",
			at: {
				start: 0,
				end: 0
			}
		}]
	};
	const troubles = syntaxTroubles(file);
	if (file.root === null) return {
		configuration: {},
		path,
		file,
		troubles
	};
	const problems = [...(await library.adder())("relecture", forKeysOf(withOverrides(file.value), configurationSchema(fr, rules)), false).problems(file.value), ...timeZoneProblems(file.value)];
	const configuration = without(file.value, problems);
	const told = [...troubles, ...problems.map((problem) => asTrouble(problem, file))];
	const content = folderPath(configuration.site?.content);
	if (content === null || content === "" || [...files].some((one) => one.startsWith(`${content}/`))) return {
		configuration,
		path,
		file,
		troubles: told
	};
	const { content: _, ...site } = configuration.site ?? {};
	const trouble = {
		rule: "configuration-schema",
		path,
		at: file.place("/site/content"),
		message: "empty-folder",
		facts: { folder: show(content) }
	};
	return {
		configuration: {
			...configuration,
			site
		},
		path,
		file,
		troubles: [...told, trouble]
	};
}
/**
* What stands where the configuration is looked for, listed or not: a folder of that name, or a file that git ignores, is nobody's page,
* and without a word the defaults would be followed in its place.
*/
async function openConfiguration(tree, asked) {
	for (const path of asked === void 0 ? CONFIGURATION_PATHS : [asked]) {
		const file = await readDataFile(tree, path);
		if (file !== "missing" || path === asked) return {
			path,
			file
		};
	}
	return {
		path: null,
		file: "missing"
	};
}
/**
* The same schema as far as this value goes: a key that it has not keeps its name, and no constraint. Compiling a schema takes
* longer than using it once, and most files hold few of the keys there are.
*/
function forKeysOf(value, schema) {
	const { properties } = schema;
	if (!isObject(value) || !isObject(properties)) return schema;
	const kept = Object.entries(properties).map(([key, one]) => {
		if (!isObject(one)) return [key, one];
		if (Object.hasOwn(value, key)) return [key, forKeysOf(value[key], one)];
		const { title, description } = one;
		return [key, {
			...title !== void 0 && { title },
			...description !== void 0 && { description }
		}];
	});
	return {
		...schema,
		properties: Object.fromEntries(kept)
	};
}
/** With the rules that only overrides set, which are held against the same part of the schema. */
function withOverrides(value) {
	if (!isObject(value) || !Array.isArray(value["overrides"])) return value;
	const others = value["overrides"].flatMap((one) => isObject(one) && isObject(one["rules"]) ? [one["rules"]] : []);
	if (others.length === 0) return value;
	return {
		...value,
		rules: Object.assign({}, ...others, isObject(value["rules"]) ? value["rules"] : {})
	};
}
/** A folder as it is configured, without what stands around its name; the empty string is the root. */
function folderPath(path) {
	return path === void 0 ? null : path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "").replace(/^\.$/, "");
}
/** Syntax errors of a file of configuration. */
function syntaxTroubles(file) {
	return file.troubles.map((trouble) => {
		return {
			rule: "configuration-syntax",
			path: file.path,
			at: trouble.range,
			...told(trouble)
		};
	});
}
/** YAML goes wrong here as in a front matter: the codes are the same. */
function told({ code, detail }) {
	const { summary: _summary, missing: _missing, directory: _directory, unreadable: _unreadable, ...sentences } = fr.rules["configuration-syntax"];
	const known = Object.hasOwn(sentences, code) ? code : "other";
	return {
		message: known,
		facts: { detail: known === "other" ? show(`${code} ${detail}`) : show(detail) }
	};
}
/** Keys are named as they are written: a configuration has no editor but its author. */
function asTrouble(problem, file) {
	const { pointer, at, message, facts } = problem;
	const steps = stepsOf(pointer).map((step) => /^\d+$/.test(step) ? Number(step) + 1 : step);
	const where = steps.length === 0 ? [file.path.slice(file.path.lastIndexOf("/") + 1)] : steps;
	const label = "suggestion" in facts && message === "missing-misspelt" ? facts.suggestion : "key" in facts ? facts.key : "";
	const keyed = {
		...facts,
		where,
		..."label" in facts && { label }
	};
	const place = at === "key" && "key" in facts ? file.key(`${pointer}/${facts.key.replaceAll("~", "~0").replaceAll("/", "~1")}`) : at === "value" ? file.place(pointer) : firstLine(file.source, file.key(pointer));
	return {
		rule: "configuration-schema",
		path: file.path,
		at: place,
		message,
		facts: keyed
	};
}
/** Time zones are those this machine knows. */
function timeZoneProblems(value) {
	const zone = (isObject(value) && isObject(value["site"]) ? value["site"] : {})["time-zone"];
	if (typeof zone !== "string" || zone === "") return [];
	try {
		new Intl.DateTimeFormat("fr", { timeZone: zone });
		return [];
	} catch {
		const suggestion = nearest(zone, Intl.supportedValuesOf("timeZone"));
		return [{
			message: "value",
			facts: {
				where: [],
				value: show(zone),
				allowed: [
					"Europe/Paris",
					"America/Martinique",
					"Indian/Reunion"
				],
				more: 0,
				suggestion
			},
			pointer: "/site/time-zone",
			at: "value",
			tier: "refused",
			suggestion
		}];
	}
}
/** A copy without what is wrong, and without the empty sections. */
function without(value, problems) {
	const wrong = new Set(problems.flatMap((problem) => problem.pointer === "" && problem.at !== "key" ? [] : [wrongPointer(problem)]));
	const copy = (one, pointer) => {
		if (Array.isArray(one)) return one.flatMap((item, index) => wrong.has(`${pointer}/${index}`) ? [] : [copy(item, `${pointer}/${index}`)]);
		if (!isObject(one)) return one;
		const kept = {};
		for (const [key, child] of Object.entries(one)) {
			const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
			if (!wrong.has(here) && child !== null && key !== "__proto__") kept[key] = copy(child, here);
		}
		return kept;
	};
	return isObject(value) ? copy(value, "") : {};
}
function wrongPointer({ pointer, message, facts }) {
	return message === "unknown-key" || message === "missing-misspelt" ? `${pointer}/${facts.key.replaceAll("~", "~0").replaceAll("/", "~1")}` : pointer;
}

export { show as a, firstLine as c, Source as d, decodeText as f, syntaxTroubles as i, readDataFile as l, folderPath as n, tellLimit as o, readConfiguration as r, DataFile as s, CONFIGURATION_PATHS as t, readYaml as u };