// src/dates/read/tokens.ts
/** Words with their inclusive endings: « candidat(e)s », « candidat·e·s ». */
const PIECE = /([\p{L}\p{M}]+(?:\([\p{L}]{1,4}\)[\p{L}]{0,2}|[·‧•][\p{L}]{1,4}){0,4})|([0-9]+)|(\uFFFC+)|(\n)|([^\s\uE000'’])/gu;
/** The word without its inclusive endings. */
function withoutEndings(word) {
	return word.replace(/[(·‧•].*$/u, "");
}
/** What starts a line of its own: list item, heading, quotation, table row. */
const LINE_START = /[ \t]*(?:[-*+#>|~]|\d{1,3}[.)]\s|<|:::|\r?\n)/y;
/** Tags that do not part words. */
const INLINE_TAG = /^<\/?(?:a|abbr|b|em|i|mark|small|span|strong|sup|time|u)\b/i;
/** Lower case, without accents or compatibility forms: `Février` and `FEVRIER` are one word, and so are `1ᵉʳ` and `1er`. */
function fold(word) {
	const lower = word.toLowerCase();
	return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}+/gu, "");
}
/**
* Cuts a passage into tokens, in linear time.
* @param text The passage.
* @param prose The passage with what is not prose masked, unit for unit (see `Passage.prose`).
*/
function tokenize(text, prose) {
	const tokens = [];
	let previousEnd = 0;
	let lineStart = 0;
	const push = (kind, piece, start, end, capital = false) => {
		tokens.push({
			kind,
			text: piece,
			start,
			end,
			glued: start === previousEnd || isMarkup(prose, previousEnd, start),
			capital
		});
		previousEnd = end;
	};
	for (const match of prose.matchAll(PIECE)) {
		const start = match.index;
		const end = start + match[0].length;
		if (start > previousEnd && hidesBar(text, prose, previousEnd, start)) push("break", "|", previousEnd, previousEnd);
		const [piece, word, number, object, line] = match;
		if (word !== void 0) push("word", fold(withoutEndings(word)), start, end, word.charAt(0) !== word.charAt(0).toLowerCase());
		else if (number !== void 0) push("number", number, start, end);
		else if (object !== void 0) pushObject(text, start, end, push);
		else if (line === void 0) push(piece === "|" ? "break" : "mark", piece, start, end);
		else {
			if (startsLine(text, end) || text.charAt(lineStart) === "#") push("break", "\n", start, end);
			lineStart = end;
		}
	}
	return tokens;
}
function pushObject(text, start, end, push) {
	const written = text.slice(start, Math.min(end, start + 12));
	if (INLINE_TAG.test(written)) return;
	push(/^<(?:br|\/?(?:p|div|li|h\d|t[dhr]))\b/i.test(written) ? "break" : "object", "", start, end);
}
function startsLine(text, after) {
	LINE_START.lastIndex = after;
	return LINE_START.test(text);
}
function isMarkup(prose, start, end) {
	for (let index = start; index < end; index++) if (!/[\uE000'’]/.test(prose.charAt(index))) return false;
	return true;
}
/** A table's bar is masked like other markup, yet it parts cells. */
function hidesBar(text, prose, start, end) {
	for (let index = start; index < end; index++) if (text.charAt(index) === "|" && prose.charAt(index) === "") return true;
	return false;
}

export { tokenize as n, withoutEndings as r, fold as t };