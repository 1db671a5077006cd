import { t as isFrench } from "./tag.js";

// src/rules/typography/misspellings/lexicon.ts
const BITS = 17;
const LEAST_LETTERS = 3;
var Lexicon = class {
	#words = /* @__PURE__ */ new Map();
	#expressions = /* @__PURE__ */ new Map();
	#seen = new Uint8Array(1 << BITS);
	constructor(words, expressions = "") {
		for (const [wrong, better] of entries(words)) {
			this.#words.set(wrong, better);
			this.#mark(wrong);
		}
		for (const [wrong, better] of entries(expressions)) {
			const [trigger = ""] = wrong.split(/[^\p{L}]/u).sort((a, b) => b.length - a.length);
			const expression = {
				from: wrong.indexOf(trigger),
				wrong,
				better
			};
			this.#expressions.set(trigger, [...this.#expressions.get(trigger) ?? [], expression]);
			this.#mark(trigger);
		}
	}
	pairs() {
		const expressions = [...this.#expressions.values()].flat();
		return [...this.#words, ...expressions.map(({ wrong, better }) => [wrong, better])];
	}
	*find(text) {
		let hash = 0;
		let start = -1;
		for (let index = 0; index <= text.length; index++) {
			const letter = lower(text.charCodeAt(index));
			if (letter !== 0) {
				if (start === -1) [start, hash] = [index, 0];
				hash = step(hash, letter);
			} else if (start !== -1) {
				if (this.#seen[fold(hash)] === 1 && index - start >= LEAST_LETTERS) yield* this.#at(text, start, index);
				start = -1;
			}
		}
	}
	*#at(text, start, end) {
		const word = text.slice(start, end).toLowerCase();
		const better = this.#words.get(word);
		if (better !== void 0) yield {
			start,
			end,
			better
		};
		for (const { from, wrong, better } of this.#expressions.get(word) ?? []) {
			const at = start - from;
			if ((at < 0 ? "" : text.slice(at, at + wrong.length).toLowerCase()).replaceAll("'", "’").replaceAll("\xA0", " ") === wrong) yield {
				start: at,
				end: at + wrong.length,
				better
			};
		}
	}
	#mark(word) {
		let hash = 0;
		for (let index = 0; index < word.length; index++) hash = step(hash, lower(word.charCodeAt(index)));
		this.#seen[fold(hash)] = 1;
	}
};
function entries(list) {
	const found = [];
	for (const entry of list.trim().split(/,\s/)) {
		const [wrong = "", better = "", ...endings] = entry.split(" ");
		if (wrong === "") continue;
		if (endings.length === 0) found.push([wrong.replaceAll("_", " "), better.replaceAll("_", " ")]);
		for (const ending of endings) found.push([wrong + ending.slice(1), better + ending.slice(1)]);
	}
	return found;
}
function step(hash, letter) {
	return Math.imul(hash, 31) + letter | 0;
}
function fold(hash) {
	return (hash ^ hash >>> BITS) & (1 << BITS) - 1;
}
function lower(code) {
	if (code >= 97 && code <= 122) return code;
	if (code >= 65 && code <= 90) return code + 32;
	if (code >= 192 && code <= 255) return code === 215 || code === 247 ? 0 : code | 32;
	return code === 338 || code === 339 ? 339 : 0;
}

// src/rules/typography/misspellings/lexicons.ts
const LISTS = {
	fr: async () => {
		const { FRENCH, FRENCH_EXPRESSIONS } = await import("./fr3.js");
		return new Lexicon(FRENCH, FRENCH_EXPRESSIONS);
	},
	en: async () => new Lexicon((await import("./en3.js")).ENGLISH)
};
const known = /* @__PURE__ */ new Map();
function listOf(language) {
	if (language === null) return null;
	if (isFrench(language)) return "fr";
	return /^en(?:-|$)/i.test(language) ? "en" : null;
}
function lexiconOf(language) {
	const list = listOf(language);
	return list === null ? null : known.get(list) ?? null;
}
async function loadLexicons(languages) {
	const lists = new Set([...languages].map(listOf));
	for (const list of lists) if (list !== null && !known.has(list)) known.set(list, await LISTS[list]());
}
function loadLexiconsFor({ passages }) {
	return loadLexicons(new Set(passages.map(({ language }) => language)));
}

export { loadLexicons as n, loadLexiconsFor as r, lexiconOf as t };