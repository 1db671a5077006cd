// src/content/format/yaml/yaml-lines.ts
const ENTRY = /^((?: |- )*)([^\s:#"'[\]{}&*!|>%@`-][^:]*)(:[ \u00a0\u202f\t]+)(\S.*)$/s;
function valueStart(line) {
	const entry = /^((?: |- )*)(?:[^\s:#"'[\]{}&*!|>%@`-][^:]*:[ \t]+)?/.exec(line)?.[0] ?? "";
	return entry.length < line.length && entry.trim() !== "" ? entry.length : -1;
}
function indent(line) {
	return line.search(/[^ ]|$/);
}
function slice(text, range) {
	return text.slice(range.start, range.end);
}
function span(start, length) {
	return {
		start,
		end: start + length
	};
}
function trimmed(text, range) {
	const words = slice(text, range);
	const start = range.start + (words.length - words.trimStart().length);
	return {
		start: Math.min(start, range.end),
		end: Math.max(Math.min(start, range.end), range.start + words.trimEnd().length)
	};
}
function lineAt(text, offset) {
	let start = Math.max(0, offset);
	while (start > 0 && !isBreak(text, start - 1)) start--;
	let end = Math.max(0, offset);
	while (end < text.length && !isBreak(text, end)) end++;
	return {
		start,
		end
	};
}
function isBreak(text, index) {
	const code = text.charCodeAt(index);
	return code === 10 || code === 13;
}
function previousLine(text, line) {
	return line.start === 0 ? {
		start: 0,
		end: 0
	} : writtenLine(text, line.start - 1);
}
function writtenLine(text, offset) {
	let line = lineAt(text, Math.min(offset, text.length));
	while (line.start > 0 && slice(text, line).trim() === "") line = lineAt(text, line.start - 1);
	return line;
}

export { slice as a, valueStart as c, previousLine as i, writtenLine as l, indent as n, span as o, lineAt as r, trimmed as s, ENTRY as t };