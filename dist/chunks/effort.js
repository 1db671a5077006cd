// src/content/format/html/effort.ts
const MOST_EFFORT = 2e7;
const MOST_FORMATTING = 20;
const MOST_DEPTH = 200;
const MOST_ATTRIBUTES = 2e3;
const TAG = /<(\/?)([a-z][^\s/>]{0,60})/gi;
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
const SHORT = new Set("area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup rt rp colgroup".split(" "));
function isIntricate(text) {
	const open = /* @__PURE__ */ new Map();
	let depth = 0;
	let formatting = 0;
	let effort = 0;
	let looked = 0;
	for (const { index, 1: slash, 2: written = "" } of text.matchAll(TAG)) {
		const name = written.toLowerCase();
		effort += depth + formatting * formatting;
		if (index >= looked) looked = tagEnd(text, index) ?? Number.POSITIVE_INFINITY;
		if (effort > MOST_EFFORT || looked === Number.POSITIVE_INFINITY) return true;
		if (SHORT.has(name)) continue;
		const count = open.get(name) ?? 0;
		const change = slash === "" ? 1 : count > 0 ? -1 : 0;
		open.set(name, count + change);
		depth += change;
		if (FORMATTING.has(name)) formatting += change;
		if (depth > MOST_DEPTH || formatting > MOST_FORMATTING) return true;
	}
	return false;
}
function tagEnd(text, start) {
	let blanks = 0;
	let index = start + 1;
	for (; index < text.length && text[index] !== ">"; index++) if (" 	\r\n/\"'".includes(text.charAt(index)) && ++blanks > 4 * MOST_ATTRIBUTES) return null;
	return index;
}

export { isIntricate as t };