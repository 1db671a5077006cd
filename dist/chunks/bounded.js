import { Script, createContext } from "node:vm";

// src/content/format/scalar-text.ts
/** A scalar as text, nothing for the rest: a mapping of a page has no prototype, and `String` throws on it. */
function scalarText(value) {
	return typeof value === "object" ? "" : String(value ?? "");
}

// src/schema/bounded.ts
/** What was asked did not end in time. */
var TooSlow = class extends Error {
	constructor() {
		super("too slow");
		this.name = "TooSlow";
	}
};
let bounded = null;
/**
* Runs synchronous work that a hostile schema can make endless (a backtracking expression, 2²² alternatives, a
* reference to itself) and stops it. Costs some 0.1 ms. Throws `TooSlow`.
*/
function runBounded(work, milliseconds) {
	bounded ??= createBounds();
	try {
		return bounded(work, milliseconds);
	} catch (error) {
		if (error instanceof RangeError || Reflect.get(Object(error), "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new TooSlow();
		throw error;
	}
}
function createBounds() {
	const box = { work: () => void 0 };
	const context = createContext(box);
	const script = new Script("work()");
	return (work, milliseconds) => {
		const outer = box.work;
		box.work = work;
		try {
			return script.runInContext(context, { timeout: milliseconds });
		} finally {
			box.work = outer;
		}
	};
}

export { runBounded as n, scalarText as r, TooSlow as t };