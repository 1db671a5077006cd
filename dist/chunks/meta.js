import { t as SegmentMap } from "./scalar-map.js";
import { a as tooDeep, i as settleValues, n as TooDeep, t as FieldTree } from "./field-tree.js";

// src/content/format/json/json-string.ts
const ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	"\"": "\"",
	"\\": "\\",
	"/": "/"
};
function endOfString(text, start, end) {
	for (let index = start + 1; index < end; index++) {
		const letter = text[index];
		if (letter === "\\") index++;
		else if (letter === "\"") return index + 1;
	}
	return null;
}
function decodeJsonString(text, start, end) {
	if (text[start] !== "\"" || endOfString(text, start, end) !== end) return null;
	const map = new SegmentMap({
		start: start + 1,
		end: end - 1
	});
	let captured = start + 1;
	for (let index = start + 1; index < end - 1;) {
		const letter = text.charAt(index);
		if (letter < " ") return null;
		if (letter !== "\\") {
			index++;
			continue;
		}
		map.copy(text, captured, index);
		const mark = text.charAt(index + 1);
		const digits = mark === "u" ? /^[\da-f]{4}$/i.exec(text.slice(index + 2, Math.min(index + 6, end - 1))) : null;
		const decoded = digits !== null ? String.fromCharCode(Number.parseInt(digits[0], 16)) : Object.hasOwn(ESCAPES, mark) ? ESCAPES[mark] ?? null : null;
		if (decoded === null) return null;
		const stop = index + (digits === null ? 2 : 6);
		map.make(decoded, index, stop);
		captured = index = stop;
	}
	map.copy(text, captured, end - 1);
	return map;
}

// src/content/format/meta/meta.ts
const KEY = /^(?:\.\. | {0,3})([A-Za-z\d_-]+):/;
const DOTTED = /^\.\. (?:title|slug|date|author|tags):/;
const MORE = /^(?: {4}| {0,3}\t)/;
const BEGIN = /^---/;
const END = /^(?:---|\.\.\.)/;
function lineAt(text, start) {
	const found = /\r\n?|\n/g;
	found.lastIndex = start;
	const feed = found.exec(text);
	const end = feed?.index ?? text.length;
	return {
		start,
		end,
		text: text.slice(start, end),
		next: feed === null ? text.length : end + feed[0].length
	};
}
function splitMeta(text, start, isFenced) {
	const first = lineAt(text, start);
	const from = isFenced && BEGIN.test(first.text) ? first.next : start;
	let end = from;
	let body = from;
	let isClosed = false;
	while (body < text.length) {
		const line = lineAt(text, body);
		isClosed = isFenced && END.test(line.text);
		if (isClosed || line.text.trim() === "") {
			body = line.next;
			break;
		}
		if (!KEY.test(line.text) && !(end > from && MORE.test(line.text))) break;
		end = line.end;
		body = line.next;
	}
	if (end === from) return null;
	return {
		format: "meta",
		range: {
			start,
			end
		},
		content: {
			start: from,
			end
		},
		body: {
			start: body,
			end: text.length
		},
		troubles: [],
		isClosed
	};
}
const PROPERTIES = /^(?:[\w.-]{1,60}=[^\r\n]{0,2000}(?:\r\n?|\n)){1,50}(?=~{6,}[ \t]*(?:\r\n?|\n|$))/;
const PROPERTY = /^([\w.-]+)=/;
function splitProperties(text, start) {
	const lines = /^[\w.-]{1,60}=/.test(text.slice(start, start + 100)) ? PROPERTIES.exec(text.slice(start, start + 2e4)) : null;
	if (lines === null) return null;
	const end = start + lines[0].length;
	const fence = lineAt(text, end);
	const content = {
		start,
		end
	};
	return {
		format: "meta",
		range: {
			start,
			end: fence.end
		},
		content,
		body: {
			start: fence.next,
			end: text.length
		},
		troubles: []
	};
}
const readMeta = (text, content, describe) => {
	const tree = new FieldTree(describe, "mapping", content);
	try {
		addLines(tree, text, content);
	} catch (error) {
		if (error instanceof TooDeep) return tooDeep(content);
		throw error;
	}
	settleValues(tree.root);
	return {
		root: tree.root,
		troubles: [],
		comments: []
	};
};
function addLines(tree, text, content) {
	const named = /* @__PURE__ */ new Map();
	for (let at = content.start; at < content.end;) {
		const line = lineAt(text, at);
		const written = KEY.exec(line.text) ?? PROPERTY.exec(line.text);
		const key = written?.[1];
		if (key === void 0 || written === null) break;
		let last = line;
		for (let more = line.next; more < content.end; more = last.next) {
			const next = lineAt(text, more);
			if (KEY.test(next.text) || !MORE.test(next.text)) break;
			last = next;
		}
		const from = line.start + written[0].length;
		const start = line.start + written[0].indexOf(key);
		const name = key.toLowerCase();
		const scalar = scalarOf(text, {
			start: from,
			end: last.end
		});
		const earlier = named.get(name);
		if (earlier !== void 0) earlier.duplicate = true;
		const node = tree.add(tree.root, {
			kind: "scalar",
			name,
			key: {
				start,
				end: start + key.length
			},
			range: scalar.content,
			scalar,
			value: scalar.text
		});
		named.set(name, node);
		at = last.next;
	}
}
function scalarOf(text, value) {
	const written = text.slice(value.start, value.end);
	const start = value.start + (written.length - written.trimStart().length);
	const end = Math.max(start, value.end - (written.length - written.trimEnd().length));
	const content = written.trim() === "" ? {
		start: value.start,
		end: value.start
	} : {
		start,
		end
	};
	return Object.assign(decodeMeta(text, content.start, content.end), {
		style: "meta",
		tag: null,
		anchor: null,
		content
	});
}
function decodeMeta(text, start, end) {
	const map = new SegmentMap({
		start,
		end
	});
	let before = start;
	for (let at = start; at < end;) {
		const line = lineAt(text, at);
		const written = text.slice(at, Math.min(line.end, end));
		const from = at + (written.length - written.trimStart().length);
		if (at > start) map.make("\n", before, from);
		before = from + written.trim().length;
		map.copy(text, from, before);
		at = line.next;
	}
	return map;
}

export { splitProperties as a, splitMeta as i, decodeMeta as n, decodeJsonString as o, readMeta as r, endOfString as s, DOTTED as t };