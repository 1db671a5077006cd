import { d as prosePassages, i as replacement, n as locateAll } from "./flaw.js";
import { t as lexiconOf } from "./lexicons.js";
import { a as guessLanguage } from "./program.js";
import { t as isFrench } from "./tag.js";

// src/rules/typography/misspellings/meant.ts
const TERMS = /\/(?:tags?|keywords?|mots[-_]?cl[eé]s?|categor(?:y|ies)|cat[eé]gories?|topics?|themes?|thematiques?|authors?|auteurs?|autrices?|people|members?|name|nom|alias(?:es)?|slug)(?:\/|$)/i;
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}_@/\\#$&<=~*+.-]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}_@/\\(=~*+-]|[.:]\S)/u;
const SENTENCE_START = /(?:^|\n|[.!?…:]["»”)]?)[\s\u00A0\uFFFC"«“(*-]*$/;
const OPENS = /["“«]/;
const CLOSES = /["”»]/;
const SHORT_QUOTATION = 120;
const SIC = /^[\s\u00A0»"”]{0,3}[([]\s?sic\b/i;
const NEAR = 40;
const REACH = 600;
const ACCENT = /[éèêàçùîôâû]/;
function isMeant(passage, text, misspelt) {
	const { start, end } = misspelt;
	const words = text.slice(start, end);
	const before = text.slice(Math.max(0, start - NEAR), start);
	const after = text.slice(end, end + NEAR);
	if (passage.field !== null && TERMS.test(passage.field.pointer)) return true;
	if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after) || SIC.test(after)) return true;
	if (/\p{Lu}/u.test(words.slice(1)) || /^\p{Lu}/u.test(words) && !SENTENCE_START.test(before)) return true;
	if (/^E/.test(words) && words.slice(1) === misspelt.better.slice(1)) return true;
	if (isQuoted(text, start, end) || isSpokenOf(before + after, misspelt.better)) return true;
	return isForeign(passage, text, misspelt, words);
}
function isQuoted(text, start, end) {
	const before = text.slice(Math.max(0, start - SHORT_QUOTATION), start);
	const after = text.slice(end, end + SHORT_QUOTATION);
	const opening = Math.max(before.lastIndexOf("«"), before.lastIndexOf("“"), before.lastIndexOf("\""));
	if (opening === -1 || before.includes("\n\n", opening)) return false;
	if (CLOSES.test(before.slice(opening + 1))) return false;
	const closing = after.search(CLOSES);
	if (closing === -1 || OPENS.test(after.slice(0, closing).replace("\"", ""))) return false;
	return !after.slice(0, closing).includes("\n\n") && before.length - opening + closing < SHORT_QUOTATION;
}
function isSpokenOf(around, better) {
	return around.toLowerCase().includes(better) && /→|->|=>|≠|(?<!\p{L})(?:non|pas|lieu|vs|faute|erreur|not|instead|typos?)(?!\p{L})/iu.test(around);
}
function isForeign(passage, text, { start, end, better }, words) {
	const from = Math.max(text.lastIndexOf("\n\n", start) + 1, start - REACH);
	const next = text.indexOf("\n\n", end);
	const paragraph = text.slice(from, Math.min(next === -1 ? text.length : next, end + REACH));
	const told = guessLanguage(paragraph);
	if (!isFrench(passage.language)) return told === "fr" || told === "other";
	const lacksAccents = words === better.normalize("NFD").replace(/\p{M}/gu, "");
	return told === "en" || told === "other" || lacksAccents && !ACCENT.test(paragraph);
}
const paths = /* @__PURE__ */ new WeakMap();
function isNamed({ files }, page, word) {
	let all = paths.get(files);
	if (all === void 0) {
		all = [...files].join("\n").toLowerCase();
		paths.set(files, all);
	}
	for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + 1)) if (all.slice(all.lastIndexOf("\n", at) + 1, all.indexOf("\n", at) === -1 ? void 0 : all.indexOf("\n", at)) !== page.path.toLowerCase()) return true;
	return false;
}

// src/rules/typography/misspellings/check.ts
const checkMisspellings = function* (page, { site }) {
	const told = /* @__PURE__ */ new Map();
	for (const [passage, visible] of prosePassages(page)) {
		const lexicon = lexiconOf(passage.language);
		if (lexicon === null) continue;
		for (const [word, found] of byWord(passage, visible, lexicon)) {
			if (isNamed(site, page, word)) continue;
			const one = tell(page, passage, visible, found);
			if (one !== null) told.set(word, together(told.get(word), one));
		}
	}
	for (const { place, parts, words, better, count } of told.values()) yield {
		message: count === 1 ? "one" : "many",
		facts: {
			words,
			better,
			count
		},
		...place,
		...count > 1 && { parts }
	};
};
function byWord(passage, visible, lexicon) {
	const found = /* @__PURE__ */ new Map();
	for (const misspelt of lexicon.find(visible.text)) {
		if (isMeant(passage, visible.text, misspelt)) continue;
		const word = visible.text.slice(misspelt.start, misspelt.end).toLowerCase();
		found.set(word, [...found.get(word) ?? [], misspelt]);
	}
	return found;
}
function tell(page, passage, visible, found) {
	const flaws = found.map(({ start, end, better: right }) => {
		const words = visible.text.slice(start, end);
		const better = asWritten(words, right, visible.text);
		return {
			start,
			end,
			words,
			better,
			edits: replacement(passage, visible, start, end, better)
		};
	});
	const located = locateAll(page, passage, visible, flaws, one, false);
	const [first] = flaws;
	if (located === null || first === void 0) return null;
	const { parts = [alone(first, located)], ...place } = located;
	return {
		place,
		parts,
		words: first.words,
		better: first.better,
		count: found.length
	};
}
function one({ words, better }) {
	return {
		message: "one",
		facts: {
			words,
			better,
			count: 1
		}
	};
}
function alone(flaw, { at, excerpt, fixes: [fix] = [] }) {
	return {
		...one(flaw),
		at,
		excerpt,
		...fix !== void 0 && { fix: {
			title: fix.title,
			edits: fix.edits
		} }
	};
}
function asWritten(words, better, text) {
	const cased = /^\p{Lu}/u.test(words) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
	return text.includes("'") && !text.includes("’") ? cased.replaceAll("’", "'") : cased;
}
function together(first, next) {
	if (first === void 0) return next;
	const count = first.count + next.count;
	const [a] = first.place.fixes ?? [];
	const [b] = next.place.fixes ?? [];
	const fix = a === void 0 || b === void 0 ? a ?? b : {
		...a,
		edits: [...a.edits, ...b.edits]
	};
	const title = {
		key: "replace-all",
		facts: { count }
	};
	const fixes = fix === void 0 ? {} : { fixes: [{
		...fix,
		title
	}] };
	const parts = [...first.parts, ...next.parts];
	return {
		...first,
		parts,
		count,
		place: {
			...first.place,
			data: { count },
			...fixes
		}
	};
}

export { checkMisspellings };