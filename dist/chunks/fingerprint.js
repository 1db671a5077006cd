import { createHash } from "node:crypto";

// src/report/formats/fingerprint.ts
/**
* Names findings so that one keeps its name when lines move around it: by its rule, its page, its field and its words. Of those that
* have all of that in common, the first, the second…
*/
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
			hash: createHash("sha256").update(name).digest("hex").slice(0, 32),
			count
		};
	}
};

export { Fingerprints as t };