// src/content/overlay-tree.ts
var OverlayTree = class {
	#below;
	#above;
	constructor(below, above) {
		this.#below = below;
		this.#above = above;
	}
	async files() {
		return [.../* @__PURE__ */ new Set([...await this.#below.files(), ...this.#above.keys()])].sort();
	}
	async closed() {
		return await this.#below.closed?.() ?? [];
	}
	async above(name) {
		return await this.#below.above?.(name) ?? [];
	}
	async read(path) {
		return this.#above.get(path) ?? this.#below.read(path);
	}
};

export { OverlayTree as t };