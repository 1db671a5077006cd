// src/content/format/yaml/scalar-map.ts
/**
* Decoded text as a list of segments. A copied segment has the same characters in the file, unit for unit; a made one
* (fold, escape, chomping) stands for a file range of another length.
*/
var SegmentMap = class {
	#text = "";
	#decoded = [];
	#start = [];
	#end = [];
	#copied = [];
	#content;
	/** `content`: where the text stands in the file; empty ranges at the ends map to its ends. */
	constructor(content) {
		this.#content = content;
	}
	get text() {
		return this.#text;
	}
	copy(source, start, end) {
		if (end > start) this.#push(source.slice(start, end), start, end, true);
	}
	make(text, start, end) {
		if (text !== "") this.#push(text, start, end, false);
	}
	#push(text, start, end, copied) {
		this.#decoded.push(this.#text.length);
		this.#start.push(start);
		this.#end.push(end);
		this.#copied.push(copied);
		this.#text += text;
	}
	toFile(start, end) {
		const first = this.#edge(start, false);
		if (end <= start) return {
			start: first,
			end: first
		};
		return {
			start: first,
			end: Math.max(first, this.#edge(end - 1, true))
		};
	}
	fromFile(offset) {
		let low = 0;
		let high = this.#end.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#end[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		const decoded = this.#decoded[low];
		if (decoded === void 0) return this.#text.length;
		const start = this.#start[low] ?? 0;
		return this.#copied[low] === true && offset > start ? decoded + offset - start : decoded;
	}
	/** The file offset where the character at `index` starts, or ends. */
	#edge(index, end) {
		if (index >= this.#text.length) return this.#end.at(-1) ?? this.#content.start;
		let low = 0;
		let high = this.#decoded.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#decoded[middle] ?? 0) <= index) low = middle;
			else high = middle - 1;
		}
		const start = this.#start[low] ?? this.#content.start;
		if (this.#copied[low] !== true) return end ? this.#end[low] ?? start : start;
		return start + (index - (this.#decoded[low] ?? 0)) + (end ? 1 : 0);
	}
};
/** The map of text that stands in the file as it is: the body of a page. */
function plainMap(source, start, end) {
	const text = source.slice(start, end);
	const clamp = (offset) => Math.max(0, Math.min(offset, text.length));
	return {
		text,
		toFile: (from, to) => ({
			start: start + clamp(from),
			end: start + Math.max(clamp(from), clamp(to))
		}),
		fromFile: (offset) => clamp(offset - start)
	};
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

export { tooDeep as a, settleValues as i, TooDeep as n, SegmentMap as o, isolate as r, plainMap as s, FieldTree as t };