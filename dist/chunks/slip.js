import { n as nearest } from "./nearest.js";

// src/schema/slip.ts
function slipOf(key, missing, short) {
	const same = missing.find((one) => fold(one) === fold(key));
	if (same !== void 0) return same;
	const least = short ? 3 : 4;
	if (key.length < least) return null;
	return nearest(key, missing.filter((one) => one.length >= least && Math.abs(one.length - key.length) < 2));
}
function fold(text) {
	return text.normalize("NFD").replace(/[\p{M}_\s-]/gu, "").toLowerCase();
}

export { slipOf as t };