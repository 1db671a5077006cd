import { m as CALL } from "./veil.js";

// src/content/code-values.ts
const SAMPLE = 1e3;
const MOST_SIBLINGS = 50;
const FEW_WORDS = 12;
const IN_SENTENCES = /`[^`]{1,300}`|\{\{[^{}]{0,300}\}\}|\{%[^%]{0,300}%\}|<\/?[a-z][^<>]{0,1000}>?|\]\([^()\s]{0,300}\)|(?:https?:\/\/|www\.)\S{1,1000}|&#?\w{1,30};/gi;
const WORD = /(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)]|$)/gu;
const SIGN = /[{}\\]|={1,3}|\$[\w{(]|;(?=\s{0,9}$|\S)|->|\/\/|::|&&|\|\|/gm;
const FORMS = [
	/^(?:(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]{3,60}\))(?:[\s,;]{1,5}|$)){1,30}$/i,
	/^(?:[$>] )?[a-z][\w./-]{0,40}(?: [^\s]{1,80}){0,12} --[a-z][\w-]*(?:[= ]|$)/,
	/^\$ \S/,
	/^\^.{1,400}\$$|\\[dwsb][+*{\])]|\(\?[:=!<]/,
	CALL,
	/^-?\d{1,5}(?:\.\d{1,4})?(?:px|r?em|ch|v[wh]|fr|pt)$/,
	/^(?:[a-z-]{2,30}: ?[^;:]{1,80};\s{0,5}){1,30}$/
];
const IMAGE = /^[^\s?#]{1,300}\.(?:svg|png|jpe?g|webp|gif|avif)$/i;
function isCodeValue(field, text) {
	return hasFormOfCode(text) || isNoSentence(text) && (standsAmongCode(field) || isMeasureOfImage(field, text));
}
function isNoSentence(text) {
	return wordsOf(text) < FEW_WORDS && !/[.!?…]$/.test(text.trimEnd());
}
function areCode(values) {
	const texts = values.flatMap((value) => typeof value === "string" && value.trim() !== "" ? [value] : []);
	const code = texts.filter(hasFormOfCode).length;
	return code >= 2 && code * 2 > texts.length;
}
function hasFormOfCode(text) {
	const sample = text.slice(0, SAMPLE).trim();
	if (FORMS.some((form) => form.test(sample))) return true;
	const bare = sample.replace(IN_SENTENCES, " ");
	const signs = bare.match(SIGN)?.length ?? 0;
	return signs > 1 && signs > wordsOf(bare);
}
function wordsOf(text) {
	return text.slice(0, SAMPLE).match(WORD)?.length ?? 0;
}
function isMeasureOfImage({ parent }, text) {
	if (!/^\d{1,4}(?:[.,]\d{1,4})?%$/.test(text) || parent?.kind !== "mapping") return false;
	const values = parent.children.flatMap(({ value }) => typeof value === "string" ? [value] : []);
	return values.some((value) => IMAGE.test(value)) && !values.some((value) => wordsOf(value) > 1);
}
const known = /* @__PURE__ */ new WeakMap();
function standsAmongCode({ name, parent }) {
	if (parent === null) return false;
	const list = parent.kind === "sequence" ? parent : parent.parent;
	if (list?.kind !== "sequence") return false;
	const key = parent.kind === "sequence" ? "" : name;
	const answers = known.get(list) ?? /* @__PURE__ */ new Map();
	known.set(list, answers);
	let answer = answers.get(key);
	if (answer === void 0) {
		const items = list.children.slice(0, MOST_SIBLINGS);
		answer = areCode((key === "" ? items : items.flatMap(({ children }) => children.find((child) => child.name === key) ?? [])).map(({ value }) => value));
		answers.set(key, answer);
	}
	return answer;
}

export { isCodeValue as n, isNoSentence as r, areCode as t };