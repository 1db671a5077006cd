import { t as TooSlow } from "./bounded.js";
import { createHash } from "node:crypto";
import { Script, createContext } from "node:vm";

// src/world/machine.ts
const nodeMachine = {
	sha256: (text) => createHash("sha256").update(text).digest("hex"),
	runBounded,
	runWithin
};
let bounded = null;
const LEAST_SHARE = 1 / 4096;
function runBounded(work, milliseconds, anew) {
	bounded ??= createBounds();
	let doubted = false;
	for (let wall = milliseconds;;) {
		const before = process.cpuUsage();
		try {
			return bounded(work, wall);
		} catch (error) {
			if (error instanceof RangeError) throw new TooSlow();
			if (!isTimeout(error)) throw error;
			const { user, system } = process.cpuUsage(before);
			const used = (user + system) / 1e3;
			if (wall * LEAST_SHARE >= milliseconds) throw new TooSlow();
			if (used >= milliseconds * .9) {
				if (doubted) throw new TooSlow();
				doubted = true;
				anew();
				continue;
			}
			anew();
			wall *= Math.min(4, 1.1 * (milliseconds / Math.max(used, 1)));
		}
	}
}
function runWithin(work, milliseconds) {
	bounded ??= createBounds();
	try {
		return bounded(work, Math.max(1, milliseconds));
	} catch (error) {
		throw isTimeout(error) ? new TooSlow() : error;
	}
}
function isTimeout(error) {
	return Reflect.get(Object(error), "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
function createBounds() {
	const box = { work: () => void 0 };
	const context = createContext(box);
	const script = new Script("work()");
	return (work, milliseconds) => {
		const outer = box.work;
		box.work = work;
		try {
			return script.runInContext(context, { timeout: Math.ceil(milliseconds) });
		} finally {
			box.work = outer;
		}
	};
}

export { nodeMachine as t };