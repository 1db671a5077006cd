// src/content/format/field-tree.ts
const MAX_POINTERS = 2e7;
var TooDeep = class extends Error {};
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
function settleValues(node) {
	for (const child of node.children) settleValues(child);
	if (node.kind === "sequence") node.value = node.children.map(({ value }) => value);
	if (node.kind !== "mapping") return;
	const value = Object.create(null);
	for (const child of node.children) value[child.name] = child.value;
	node.value = value;
}
function isolate(text, { start, end }) {
	return text.slice(0, start).replace(/[^\r\n]/g, " ") + text.slice(start, end);
}
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

export { tooDeep as a, settleValues as i, TooDeep as n, isolate as r, FieldTree as t };