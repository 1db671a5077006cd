import { r as sha256 } from "./machine.js";

// src/report/formats/fingerprint.ts
var Fingerprints = class {
	#counts = /* @__PURE__ */ new Map();
	of({ rule, path, field, excerpt }) {
		const name = JSON.stringify([
			rule,
			path,
			field,
			excerpt
		]);
		const count = this.#counts.get(name) ?? 0;
		this.#counts.set(name, count + 1);
		return {
			hash: sha256(name).slice(0, 32),
			count
		};
	}
};

export { Fingerprints as t };