import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./globs.js";
import { n as runBounded, t as TooSlow } from "./bounded.js";

// src/configuration/glob.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function globsOf(pattern) {
	const name = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
	return [name, `${name}/**`];
}
const LIMIT = 100;
const PATIENCE = 3;
const LONGEST_PATTERN = 2e3;
const SHORT_PATH = 300;
const FEW_STARS = 3;
function createGlob(pattern, options = {}) {
	if (pattern.length > LONGEST_PATTERN) return () => false;
	const tame = !pattern.includes("(") && (pattern.match(/\*+|\{/g)?.length ?? 0) <= FEW_STARS;
	let slow = 0;
	const bounded = (work) => {
		if (slow >= PATIENCE) return null;
		try {
			return runBounded(work, LIMIT);
		} catch (error) {
			if (!(error instanceof TooSlow)) throw error;
			slow++;
			return null;
		}
	};
	const matches = tame ? (0, import_picomatch.default)(pattern, options) : bounded(() => (0, import_picomatch.default)(pattern, options));
	if (matches === null) return () => false;
	return (path) => tame && path.length <= SHORT_PATH ? matches(path) : bounded(() => matches(path)) ?? false;
}

export { globsOf as n, createGlob as t };