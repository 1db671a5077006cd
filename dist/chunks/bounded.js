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
/** A machine that gives us less than this share of its time is not waited for. */
const LEAST_SHARE = 1 / 64;
/**
* Runs synchronous work that a hostile schema can make endless (a backtracking expression, 2²² alternatives, a
* reference to itself) and stops it. Costs some 0.1 ms. Throws `TooSlow` when the work has taken that much time of the processor:
* the only clock that can stop it is that of the wall, so that on a busy machine it is begun anew with more of that.
*/
function runBounded(work, milliseconds) {
	bounded ??= createBounds();
	for (let wall = milliseconds;;) {
		const before = process.cpuUsage();
		try {
			return bounded(work, wall);
		} catch (error) {
			if (error instanceof RangeError) throw new TooSlow();
			if (Reflect.get(Object(error), "code") !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
			const { user, system } = process.cpuUsage(before);
			const used = (user + system) / 1e3;
			if (used >= milliseconds * .9 || wall * LEAST_SHARE >= milliseconds) throw new TooSlow();
			wall *= Math.min(4, 1.1 * (milliseconds / Math.max(used, 1)));
		}
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