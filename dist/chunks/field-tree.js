// src/content/format/yaml/yaml-lines.ts
/** `  - key: value`: indentation and dashes, key, gap, value. Each part excludes the start of the next: linear. */
const ENTRY = /^((?: |- )*)([^\s:#"'[\]{}&*!|>%@`-][^:]*)(:[ \u00a0\u202f\t]+)(\S.*)$/s;
/** Where the value of `key: value` or `- value` starts in a line; -1 when it has none. */
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
/** The range without blanks at its ends, at least one character when the line has any. */
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
/** The line of an offset, or the nearest one above that is not blank. */
function writtenLine(text, offset) {
	let line = lineAt(text, Math.min(offset, text.length));
	while (line.start > 0 && slice(text, line).trim() === "") line = lineAt(text, line.start - 1);
	return line;
}

// src/content/format/field-tree.ts
/** Characters of all pointers together: long keys are written again in each of what stands under them. */
const MAX_POINTERS = 2e7;
/** Data that nests deeper than anything honest, or is far too large: it is told, not read. */
var TooDeep = class extends Error {};
/** Builds a tree of fields. */
var FieldTree = class {
	root;
	#describe;
	#pointers = 0;
	constructor(describe, kind, range, scalar) {
		this.#describe = describe;
		this.root = this.#node(null, {
			kind,
			name: "",
			key: null,
			range,
			...scalar && { scalar }
		});
	}
	add(parent, given) {
		const node = this.#node(parent, given);
		parent.children.push(node);
		return node;
	}
	#node(parent, { kind, name, key, range, scalar, value }) {
		const pointer = parent === null ? "" : `${parent.pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		this.#pointers += pointer.length;
		if (this.#pointers > MAX_POINTERS) throw new TooDeep();
		return {
			pointer,
			name,
			parent,
			kind,
			key,
			range,
			value: value ?? null,
			children: [],
			scalar: scalar ?? null,
			description: parent === null ? null : this.#describe(pointer),
			duplicate: false
		};
	}
};
/** Gives every mapping and sequence its value, from the leaves up. Mappings have no prototype. */
function settleValues(node) {
	for (const child of node.children) settleValues(child);
	if (node.kind === "sequence") node.value = node.children.map(({ value }) => value);
	if (node.kind !== "mapping") return;
	const value = Object.create(null);
	for (const child of node.children) value[child.name] = child.value;
	node.value = value;
}
/** The text with all that stands before a stretch blanked, and all after it left out: offsets stay those of the file. */
function isolate(text, { start, end }) {
	return text.slice(0, start).replace(/[^\r\n]/g, " ") + text.slice(start, end);
}
/** What is said of data that is too deep or too large. */
function tooDeep(content) {
	return {
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

export { tooDeep as a, lineAt as c, span as d, trimmed as f, settleValues as i, previousLine as l, writtenLine as m, TooDeep as n, ENTRY as o, valueStart as p, isolate as r, indent as s, FieldTree as t, slice as u };