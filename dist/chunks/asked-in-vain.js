import { n as normal, t as decoded } from "./normal.js";

// src/links/answer/asked-in-vain.ts
const GONE = [
	/n'existe|\b(?:ne|n') ?(?:\S+ ){0,2}(?:trouv|retrouv|correspond|renvoi|figur|diffus|heberg|affich|peut etre lu)/,
	/\b(?:ete|etre|est|sont|ont|l'a|a) (?:\S+ ){0,2}(?:retire|supprime|efface|depublie|deplace|desactive|renomme|abandonne)e?s?\b/,
	/introuvable|inexistante?|\bplus (?:\S+ ){0,2}(?:en ligne|disponible|accessible|consultable|visible|publiee?)s?\b|\brien ne\b/,
	/(?:n't|\bnot|\bcannot|\bnever) (?:\S+ ){0,2}(?:find|found|show|shown|reach|reached|displayed?|exist|located?|played|here)\b/,
	/\b(?:been|was|were|is|are|has|since) (?:\S+ ){0,3}(?:removed|withdrawn|deleted|unpublished|taken down|revoked|renamed)\b/,
	/\bno longer (?:exist|here|available|online)|\bnothing (?:lives|here|found|left|to)\b|\bno (?:\S+ ){1,3}(?:match|exist|called)|(?:n't|\bnot) on\b/
];
const NONE = /\baucune?\b/;
const LONGEST = 200;
const SHORT = 200;
const WORD = 4;
const STEM = 5;
function askedInVain({ statements, words, text }, title, url) {
	const whole = words <= SHORT ? sentencesOf(text).slice(0, 4) : [];
	const said = [...statements.flatMap((one) => sentencesOf(one.text).slice(0, 3)), ...whole];
	const denied = said.filter((sentence) => saysGone(normal(sentence)));
	const numbers = numbersOf(url);
	const isNamed = (sentence) => wordsIn(normal(sentence)).some((word) => numbers.has(word));
	const named = statements.some((one) => one.kind === "h1" && isNamed(one.text)) ? void 0 : said.find((one) => isNamed(one) && (denied.includes(one) || NONE.test(normal(one))));
	if (named !== void 0) return named;
	const [first] = denied;
	return first !== void 0 && words <= SHORT && isOfOther(url, `${title} ${text}`) ? first : null;
}
function saysGone(said) {
	return GONE.some((expression) => expression.test(said));
}
function sentencesOf(text) {
	return (text.slice(0, 2e3).match(/[^.!?…]{3,400}(?:[.!?…]+|$)/gu) ?? []).map((one) => one.trim()).filter((one) => one.length <= LONGEST);
}
function wordsIn(text) {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
function numbersOf({ pathname, search }) {
	const asked = normal(decoded(pathname + search));
	const words = [...wordsIn(asked), ...asked.match(/\d+/g) ?? []];
	return new Set(words.filter((word) => /\d\D*\d\D*\d/.test(word) && !/^(?:(?:19|20)\d\d|4(?:04|10))$/.test(word)));
}
function isOfOther({ pathname }, text) {
	const last = decoded(pathname).split("/").filter(Boolean).at(-1) ?? "";
	const asked = (normal(last.replace(/\.\w{2,5}$/, "")).match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= WORD);
	const held = normal(text);
	return asked.length > 1 && !asked.some((word) => held.includes(word.slice(0, STEM)));
}

export { askedInVain };