import { t as decodeText } from "./decode.js";
import { t as Source } from "./source.js";
import { t as ReadTrouble } from "./tree.js";
import { r as isTomlFile } from "./formats.js";
import { t as readYaml } from "./yaml.js";

// src/content/format/data-file.ts
var DataFile = class {
	path;
	source;
	root;
	troubles;
	#fields = /* @__PURE__ */ new Map();
	constructor(path, text, read = readYaml) {
		this.path = path;
		this.source = new Source(text);
		const readable = /\.json$/i.test(path) ? text.replaceAll("	", " ") : text;
		const { root, troubles } = read(readable, {
			start: text.charCodeAt(0) === 65279 ? 1 : 0,
			end: readable.length
		}, () => null);
		this.root = root;
		this.troubles = troubles;
		if (root !== null) this.#index(root);
	}
	get value() {
		return this.root?.value ?? null;
	}
	field(pointer) {
		for (let here = pointer;; here = here.slice(0, here.lastIndexOf("/"))) {
			const field = this.#fields.get(here);
			if (field !== void 0 || here === "") return field ?? null;
		}
	}
	key(pointer) {
		const field = this.field(pointer);
		return field?.key ?? firstLine(this.source, field?.range ?? {
			start: 0,
			end: 0
		});
	}
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
function firstLine(source, range) {
	const end = source.slice(range).search(/[\r\n]/);
	return end < 0 ? range : {
		start: range.start,
		end: range.start + end
	};
}
async function readDataFile(tree, path) {
	try {
		const { text } = decodeText(await tree.read(path));
		return new DataFile(path, text, isTomlFile(path) ? (await import("./toml.js")).readToml : void 0);
	} catch (error) {
		if (error instanceof ReadTrouble) return error.code;
		throw error;
	}
}

export { firstLine as n, readDataFile as r, DataFile as t };