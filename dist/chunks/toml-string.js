import { t as SegmentMap } from "./scalar-map.js";

// src/content/format/toml/toml-string.ts
const ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B",
	"\"": "\"",
	"\\": "\\"
};
const HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
function quotesOf(source, start) {
	if (source.startsWith("\"\"\"", start)) return {
		style: "toml-multi-line-basic",
		mark: "\"\"\""
	};
	if (source.startsWith("'''", start)) return {
		style: "toml-multi-line-literal",
		mark: "'''"
	};
	if (source[start] === "\"") return {
		style: "toml-basic",
		mark: "\""
	};
	return source[start] === "'" ? {
		style: "toml-literal",
		mark: "'"
	} : null;
}
function decodeTomlString(source, start, end) {
	const quotes = quotesOf(source, start);
	if (quotes === null || end - start < 2 * quotes.mark.length || !source.startsWith(quotes.mark, end - quotes.mark.length)) return null;
	const lines = quotes.mark.length === 3;
	const last = end - quotes.mark.length;
	let from = start + quotes.mark.length;
	if (lines) from += /^(?:\r?\n)?/.exec(source.slice(from, from + 2))?.[0].length ?? 0;
	if (from > last) return null;
	const body = source.slice(from, last);
	if (CONTROL.test(body) || /\r(?!\n)/.test(body) || !lines && /[\r\n]/.test(body)) return null;
	const map = new SegmentMap({
		start: from,
		end: last
	});
	if (quotes.mark.startsWith("'")) {
		if (lines ? /'''|'{3,}$/.test(body) : body.includes("'")) return null;
		map.copy(source, from, last);
		return map;
	}
	return decodeBasic(source, from, last, lines, map) ? map : null;
}
function decodeBasic(source, from, end, lines, map) {
	let captured = from;
	let position = from;
	let quotes = 0;
	while (position < end) {
		const letter = source.charAt(position);
		quotes = letter === "\"" ? quotes + 1 : 0;
		if (quotes > (lines ? 2 : 0)) return false;
		if (letter !== "\\") {
			position++;
			continue;
		}
		map.copy(source, captured, position);
		const next = decodeEscape(source, position, end, lines, map);
		if (next === null) return false;
		captured = position = next;
	}
	map.copy(source, captured, end);
	return true;
}
function decodeEscape(source, start, end, lines, map) {
	const letter = source.charAt(start + 1);
	if (start + 1 >= end) return null;
	const digits = HEX_DIGITS[letter];
	if (digits !== void 0) {
		const stop = start + 2 + digits;
		const written = source.slice(start + 2, stop);
		const code = Number.parseInt(written, 16);
		if (stop > end || !/^[\da-f]+$/i.test(written) || code > 1114111) return null;
		map.make(String.fromCodePoint(code), start, stop);
		return stop;
	}
	if (Object.hasOwn(ESCAPES, letter)) {
		map.make(ESCAPES[letter] ?? "", start, start + 2);
		return start + 2;
	}
	return lines ? joinLines(source, start + 1, end) : null;
}
function joinLines(source, from, end) {
	let position = from;
	while (position < end && /[ \t]/.test(source.charAt(position))) position++;
	if (!/[\r\n]/.test(source.charAt(position)) || position >= end) return null;
	while (position < end && /[ \t\r\n]/.test(source.charAt(position))) position++;
	return position;
}

export { quotesOf as n, decodeTomlString as t };