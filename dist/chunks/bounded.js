import { n as machine } from "./machine.js";

// src/schema/bounded.ts
var TooSlow = class extends Error {
	constructor() {
		super("too slow");
		this.name = "TooSlow";
	}
};
function runBounded(work, milliseconds, anew = () => {}) {
	return machine().runBounded(work, milliseconds, anew);
}
function runWithin(work, milliseconds) {
	return machine().runWithin(work, milliseconds);
}

export { runBounded as n, runWithin as r, TooSlow as t };