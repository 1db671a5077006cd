import { n as parseTOML, t as ParseError } from "./toml-parser.js";
import { a as tooDeep, i as settleValues, n as TooDeep, r as isolate, t as FieldTree } from "./field-tree.js";
import { t as SegmentMap } from "./scalar-map.js";
import { a as slice, l as writtenLine, r as lineAt, s as trimmed } from "./yaml-lines.js";
import { n as quotesOf, t as decodeTomlString } from "./toml-string.js";

// src/content/format/toml/diagnose-toml.ts
const CAUSES = {
	"Unexpected invalid date": "toml-date",
	"Unexpected invalid time": "toml-date",
	"Leading zeros are not allowed": "toml-leading-zero",
	"Expected comma (,) token": "missing-comma",
	"Unterminated table-key": "unclosed-bracket",
	"Defining a key multiple times is invalid": "toml-duplicate",
	"Unterminated string constant": "toml-unclosed-quote",
	"Unterminated array": "unclosed-list",
	"Unterminated inline table": "unclosed-group",
	"Control characters (codes < 0x1f and 0x7f) are not allowed": "control-character",
	"Invalid character in escape sequence": "bad-escape"
};
const KEY = /^[ \t]*(?:[\w-]+|"[^"\n]{0,200}"|'[^'\n]{0,200}')(?:\.[\w-]+){0,20}/;
function diagnoseToml(text, content, { message, index }) {
	const conflict = /^<{7}(?: [^\r\n]*)?$/m.exec(text);
	if (conflict !== null) return {
		code: "merge-conflict",
		range: {
			start: conflict.index,
			end: conflict.index + 7
		},
		detail: conflict[0]
	};
	const offset = Math.min(Math.max(index, content.start), content.end);
	const at = {
		start: offset,
		end: Math.min(offset + 1, content.end)
	};
	const line = writtenLine(text, Math.min(offset, Math.max(content.start, text.length - 1)));
	const code = message.startsWith("Invalid code point") ? "bad-escape" : CAUSES[message] ?? "";
	switch (code) {
		case "toml-duplicate": return duplicate(text, line, at);
		case "toml-unclosed-quote": return openString(text, offset, at);
		case "unclosed-list": return openBracket(text, content.start, "[");
		case "unclosed-group": return openBracket(text, content.start, "{");
		case "control-character": return control(text, at);
		case "bad-escape": return badEscape(text, offset);
		case "": return ofLine(text, line, offset, message);
		default: return {
			code,
			range: trimmed(text, line),
			detail: code === "unclosed-bracket" ? "[" : ""
		};
	}
}
function ofLine(text, line, offset, message) {
	const words = slice(text, line);
	const key = KEY.exec(words);
	const rest = key === null ? "" : words.slice(key[0].length).trimStart();
	const range = trimmed(text, line);
	if (key !== null && rest.startsWith(":")) return {
		code: "toml-colon",
		range,
		detail: key[0].trim()
	};
	if (key !== null && rest.startsWith("=")) {
		const value = rest.slice(1).trim();
		if (value === "" || value.startsWith("#")) return {
			code: "toml-no-value",
			range,
			detail: key[0].trim()
		};
		const start = line.start + words.indexOf("=") + 1;
		const place = trimmed(text, {
			start,
			end: line.end
		});
		if (/^[^\s"'[{]/.test(value)) return {
			code: "toml-no-quotes",
			range: place,
			detail: value
		};
		if (/^[[{]/.test(value) && offset >= text.trimEnd().length) return openBracket(text, place.start, value.startsWith("[") ? "[" : "{");
		if (/^["']/.test(value)) return {
			code: "toml-after-quote",
			range: place,
			detail: value.charAt(0)
		};
	}
	if (/^[ \t]*[^[\s=#][^=]*$/.test(words)) return {
		code: "toml-no-key",
		range,
		detail: words.trim()
	};
	const end = Math.min(Math.max(offset + 1, line.start), line.end);
	return {
		code: "other",
		range: end > offset ? {
			start: offset,
			end
		} : range,
		detail: message
	};
}
function duplicate(text, line, at) {
	const words = slice(text, line);
	const key = /^[ \t]*\[{0,2}[ \t]*([^\]=\r\n]{1,200})/.exec(words)?.[1]?.trim() ?? "";
	const start = line.start + words.indexOf(key);
	return {
		code: "toml-duplicate",
		range: key === "" ? at : {
			start,
			end: start + key.length
		},
		detail: key
	};
}
function openString(text, offset, at) {
	const line = lineAt(text, Math.min(offset, text.length));
	const words = slice(text, line);
	const equals = words.indexOf("=");
	const start = words.slice(equals + 1).search(/["']/);
	if (start >= 0) {
		const place = line.start + equals + 1 + start;
		return {
			code: "toml-unclosed-quote",
			range: trimmed(text, {
				start: place,
				end: line.end
			}),
			detail: text.charAt(place)
		};
	}
	const open = Math.max(text.lastIndexOf("\"\"\"", offset), text.lastIndexOf("'''", offset));
	const range = open < 0 ? at : {
		start: open,
		end: open + 3
	};
	return {
		code: "toml-unclosed-quote",
		range,
		detail: slice(text, range)
	};
}
function openBracket(text, from, mark) {
	const closing = mark === "[" ? "]" : "}";
	const open = [];
	for (let index = from; index < text.length; index++) if (text[index] === mark) open.push(index);
	else if (text[index] === closing) open.pop();
	const start = open.at(-1) ?? from;
	return {
		code: "unclosed-bracket",
		range: {
			start,
			end: start + 1
		},
		detail: mark
	};
}
function control(text, at) {
	const here = [at.start, at.start - 1].find((offset) => /[\0-\x08\x0b-\x1f\x7f]/.test(text.charAt(offset))) ?? at.start;
	const detail = `U+${text.charCodeAt(here).toString(16).toUpperCase().padStart(4, "0")}`;
	return {
		code: "control-character",
		range: {
			start: here,
			end: here + 1
		},
		detail
	};
}
function badEscape(text, offset) {
	const start = Math.max(0, text.lastIndexOf("\\", offset));
	const range = {
		start,
		end: Math.min(Math.max(start + 2, Math.min(offset, start + 10)), text.length)
	};
	return {
		code: "bad-escape",
		range,
		detail: slice(text, range)
	};
}

// src/content/format/toml/toml.ts
const readToml = (text, content, describe) => {
	const source = isolate(text, content);
	try {
		const program = parseTOML(source, { tomlVersion: "1.0" });
		const builder = new TomlBuilder(source, new FieldTree(describe, "mapping", content));
		builder.build(program.body[0]);
		const comments = program.comments.map(({ range: [start, end] }) => ({
			start,
			end
		}));
		return {
			root: builder.root,
			troubles: [],
			comments
		};
	} catch (error) {
		if (error instanceof ParseError) return {
			root: null,
			troubles: [diagnoseToml(source, content, error)],
			comments: []
		};
		if (error instanceof TooDeep || error instanceof RangeError) return tooDeep(content);
		throw error;
	}
};
var TomlBuilder = class {
	root;
	#source;
	#tree;
	#names = /* @__PURE__ */ new WeakMap();
	constructor(source, tree) {
		this.#source = source;
		this.#tree = tree;
		this.root = tree.root;
	}
	build(top) {
		for (const part of top.body) if (part.type === "TOMLKeyValue") this.#pair(this.root, part, 0);
		else this.#table(part);
		settleValues(this.root);
	}
	#table(table) {
		const { keys } = table.key;
		const last = keys.at(-1);
		if (last === void 0) return;
		const header = rangeOf(table);
		const outer = this.#walk(this.root, keys.slice(0, -1), header);
		const after = {
			start: table.key.range[1],
			end: table.key.range[1]
		};
		const body = table.body[0];
		const range = body === void 0 ? after : {
			start: body.range[0],
			end: header.end
		};
		const node = table.kind === "array" ? this.#item(this.#child(outer, last, "sequence", header), header) : this.#child(outer, last, "mapping", range);
		for (const pair of table.body) this.#pair(node, pair, keys.length);
	}
	#walk(from, keys, range) {
		if (keys.length > 100) throw new TooDeep();
		let node = from;
		for (const key of keys) {
			const next = this.#child(node, key, "mapping", range);
			node = (next.kind === "sequence" ? next.children.at(-1) : null) ?? next;
			node.range = {
				start: node.range.start,
				end: Math.max(node.range.end, range.end)
			};
		}
		return node;
	}
	#pair(parent, { key, value }, depth) {
		const last = key.keys.at(-1);
		if (last === void 0) return;
		const range = rangeOf(value);
		const inner = this.#walk(parent, key.keys.slice(0, -1), {
			start: last.range[0],
			end: range.end
		});
		this.#value(inner, nameOf(last), rangeOf(last), value, depth + key.keys.length);
	}
	#value(parent, name, key, value, depth) {
		if (depth > 100) throw new TooDeep();
		const range = rangeOf(value);
		if (value.type === "TOMLValue") {
			const scalar = this.#scalar(value);
			const read = value.kind === "string" ? scalar.text : "datetime" in value ? value.datetime : value.value;
			this.#note(parent, name, this.#tree.add(parent, {
				kind: "scalar",
				name,
				key,
				range,
				scalar,
				value: read
			}));
			return;
		}
		const kind = value.type === "TOMLArray" ? "sequence" : "mapping";
		const node = this.#tree.add(parent, {
			kind,
			name,
			key,
			range
		});
		this.#note(parent, name, node);
		if (value.type === "TOMLInlineTable") for (const pair of value.body) this.#pair(node, pair, depth + 1);
		else for (const [index, item] of value.elements.entries()) this.#value(node, String(index), null, item, depth + 1);
	}
	#scalar(value) {
		const [start, end] = value.range;
		const quotes = value.kind === "string" ? quotesOf(this.#source, start) : null;
		const decoded = quotes === null ? null : decodeTomlString(this.#source, start, end);
		if (quotes !== null && decoded !== null) {
			const length = quotes.mark.length;
			const content = {
				start: start + length,
				end: end - length
			};
			return Object.assign(decoded, {
				style: quotes.style,
				tag: null,
				anchor: null,
				content
			});
		}
		const map = new SegmentMap({
			start,
			end
		});
		map.copy(this.#source, start, end);
		return Object.assign(map, {
			style: "bare",
			tag: null,
			anchor: null,
			content: {
				start,
				end
			}
		});
	}
	#item(sequence, range) {
		sequence.range = {
			start: sequence.range.start,
			end: range.end
		};
		const name = String(sequence.children.length);
		return this.#tree.add(sequence, {
			kind: "mapping",
			name,
			key: null,
			range
		});
	}
	#child(parent, key, kind, range) {
		const name = nameOf(key);
		const found = this.#names.get(parent)?.get(name);
		if (found !== void 0) return found;
		const node = this.#tree.add(parent, {
			kind,
			name,
			key: rangeOf(key),
			range
		});
		this.#note(parent, name, node);
		return node;
	}
	#note(parent, name, node) {
		if (parent.kind !== "mapping") return;
		const names = this.#names.get(parent) ?? /* @__PURE__ */ new Map();
		this.#names.set(parent, names.set(name, node));
	}
};
function nameOf(key) {
	return key.type === "TOMLBare" ? key.name : key.value;
}
function rangeOf({ range: [start, end] }) {
	return {
		start,
		end
	};
}

export { readToml };