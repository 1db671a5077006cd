import { a as SCALAR_STYLE, i as EVENT_ID, n as COLLECTION_STYLE, r as CORE_SCHEMA, s as parseEvents, t as CHOMPING_MODE } from "./js-yaml.js";
import { a as slice, c as valueStart, i as previousLine, l as writtenLine, n as indent, o as span, r as lineAt, s as trimmed, t as ENTRY } from "./yaml-lines.js";
import { t as scalarText } from "./scalar-text.js";
import { t as SegmentMap } from "./scalar-map.js";

// src/content/format/yaml/diagnose.ts
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
function opening({ text, offset }, marks, code) {
	let end = Math.min(offset, text.length);
	for (;;) {
		const line = lineAt(text, end);
		const start = valueStart(slice(text, line));
		const mark = line.start + start < offset ? text.charAt(line.start + start) : "";
		if (start >= 0 && mark !== "" && marks.includes(mark)) return {
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
const READING_BUDGET = 2e7;
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
const LONGEST_QUOTE = 2e4;
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
var YamlBuilder = class {
	root = null;
	pointerLength = 0;
	troubles = [];
	scalarRanges = [];
	#source;
	#describe;
	#stack = [];
	#anchors = /* @__PURE__ */ new Map();
	#documents = 0;
	#expanded = 0;
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
const MAX_POINTERS = 2e7;
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
	return text.slice(0, end).replace(/[^\r\n]/g, " ").replace(/ $/, "\n");
}
function trouble(source, error, content) {
	const { reason, mark } = error;
	if (reason === void 0) throw error;
	return diagnose(source, mark?.position ?? content.start, reason);
}

export { readYaml as t };