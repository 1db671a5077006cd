// src/content/risk.ts
const HARMLESS_LENGTH = 3e3;
const LONG = 2e5;
function honestTime({ length }) {
	return .01 * length;
}
function isRisky(passage) {
	const { text } = passage;
	if (passage.kind !== "markdown" || text.length < HARMLESS_LENGTH) return false;
	if (isLong(passage)) return true;
	const marks = marksOf(text);
	return marks > 2e3 || marks * 8 > text.length || /(?:[>*+-] ?|\d[.)] ){20}|[[(<*_`~]{40}/.test(text);
}
const QUICK_LENGTH = 1e5;
function isSlowQuickly({ text }) {
	return /(?:>\s?|[*+-]\s|\d[.)]\s){20}/.test(text) || text.length > QUICK_LENGTH && marksOf(text) * 20 > text.length;
}
function isLong({ kind, text }) {
	return kind === "markdown" && text.length > 2e5;
}
const TINY = 200;
const DENSE_LENGTH = 5e4;
function isDense({ kind, text }) {
	if (kind !== "markdown" || text.length < TINY) return false;
	return text.length >= HARMLESS_LENGTH || marksOf(text) * 8 > text.length;
}
function isRiskyTogether(passages) {
	let dense = 0;
	for (const passage of passages) {
		if (isRisky(passage)) return true;
		if (isDense(passage)) dense += marksOf(passage.text) * 8;
	}
	return dense > DENSE_LENGTH;
}
function marksOf(text) {
	return text.match(/[[\]*_`<>~|!&\\]/g)?.length ?? 0;
}

export { isRisky as a, isLong as i, honestTime as n, isRiskyTogether as o, isDense as r, isSlowQuickly as s, LONG as t };