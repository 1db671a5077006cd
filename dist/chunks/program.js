import { n as isCodeValue } from "./code-values.js";
import { l as languagesOf } from "./dialects.js";

// src/content/passage-kind.ts
const IDENTIFIER_KEYS = new Set("layout type slug id uid ref key lang language locale $schema weight draft aliases permalink url redirect_to redirect_from template icon color couleur class css version email mail phone tel".split(" "));
const URL_TEXT = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|tel:|www\.|\/\/)\S+$/i;
const PATH_TEXT = /^(?:\.{0,2}\/)?[^\s:*?"<>|]{1,300}\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|odt|ods|odp|docx?|xlsx?|pptx?|zip|csv|md|html?|mp[34]|webm|ya?ml|json)$/i;
const MARKDOWN_TEXT = /\[[^\]\n]{1,500}\]\s?\(|\*\*|__\w|(?:^|\n)\s*(?:[-*+]\s|#{1,6}\s|\d+[.)]\s|>)|\n\s*\n|`[^`\n]+`|(?:^|[\s(])[*_][^\s*_][^*_\n]{0,300}[*_](?=[\s.,;:!?)]|$)|<\/?[a-z][^<>\n]*>/i;
function isProse({ kind }) {
	return kind === "markdown" || kind === "html" || kind === "plain";
}
function kindOf(field, text) {
	const known = field.description?.kind ?? null;
	if (known === "plain") return MARKDOWN_TEXT.test(text) ? "markdown" : "plain";
	if (known !== null) return known;
	const trimmed = text.trim();
	if (URL_TEXT.test(trimmed)) return "url";
	if (!/\s/.test(trimmed)) {
		if (PATH_TEXT.test(trimmed) || /^\.{0,2}\/\S*$/.test(trimmed)) return "path";
		if (IDENTIFIER_KEYS.has(keyOf(field).toLowerCase())) return "identifier";
		if (/^[a-z\d]+(?:[-_.:/+][a-z\d]+)+$/.test(trimmed) || /^#?[\da-f]{3,8}$/i.test(trimmed)) return "identifier";
		if (/^[\w.+-]+@[\w.-]+$/.test(trimmed) || /^@?[\w-]+$/.test(trimmed) || /^\d[\d\s:/.-]*$/.test(trimmed)) return "identifier";
	}
	if (/^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(trimmed)) return "identifier";
	if (isCodeValue(field, text)) return "identifier";
	return MARKDOWN_TEXT.test(text) ? "markdown" : "plain";
}
function keyOf(field) {
	return field.parent?.kind === "sequence" && field.parent.name !== "" ? field.parent.name : field.name;
}

// src/content/language/count-words.ts
const READ = 4e3;
const FRENCH_LETTERS = /^[a-zàâçéèêîïôœùû]+$/;
const FRENCH_SPELLING = /[éèêâîôûœ]|[ea]ux$/;
const REPEATED = 2;
const AFTER_LATIN = 592;
const KEPT = 2 ** 17;
const KEPT_WORDS = 2 ** 14;
const LONG_WORD = 13;
let kept = /* @__PURE__ */ new Map();
let keptBefore = /* @__PURE__ */ new Map();
let room = KEPT;
function countWords(text) {
	const known = kept.get(text) ?? keptBefore.get(text);
	if (known !== void 0) return known;
	const counts = count(text.slice(0, READ).normalize("NFC"));
	room -= text.length;
	if (room < 0) {
		keptBefore = kept;
		kept = /* @__PURE__ */ new Map();
		room = KEPT;
	}
	kept.set(text, counts);
	return counts;
}
function count(text) {
	let words = 0;
	let small = 0;
	let foreignScript = 0;
	let foreignLetters = 0;
	let spellings = 0;
	const seen = /* @__PURE__ */ new Map();
	for (const written of text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
		const word = look(written);
		if (word.lower === null) {
			foreignScript += word.weight;
			continue;
		}
		words++;
		small += word.small;
		foreignLetters += word.foreign;
		spellings += word.spelling;
		seen.set(word.lower, (seen.get(word.lower) ?? 0) + 1);
	}
	return {
		words,
		small,
		foreignScript,
		foreignLetters,
		spellings,
		...score(seen, spellings)
	};
}
let known = /* @__PURE__ */ new Map();
function look(written) {
	const found = known.get(written);
	if (found !== void 0) return found;
	const word = readWord(written);
	if (written.length < LONG_WORD) {
		if (known.size === KEPT_WORDS) known = /* @__PURE__ */ new Map();
		known.set(written, word);
	}
	return word;
}
function readWord(written) {
	if (!isLatin(written)) return {
		lower: null,
		weight: Math.max(1, written.length / 3),
		small: 0,
		foreign: 0,
		spelling: 0
	};
	const lower = written.toLowerCase();
	const isSmall = lower === written;
	const isForeign = isSmall && !FRENCH_LETTERS.test(written);
	const isFrench = isSmall && !isForeign && written.length > 3 && FRENCH_SPELLING.test(written);
	return {
		lower,
		weight: 1,
		small: Number(isSmall),
		foreign: Number(isForeign),
		spelling: Number(isFrench)
	};
}
function isLatin(word) {
	return word.charCodeAt(0) < AFTER_LATIN || /^\p{Script=Latin}/u.test(word);
}
function score(seen, spellings) {
	const scores = /* @__PURE__ */ new Map();
	let distinct = 0;
	let shared = 0;
	let grammar = 0;
	let alien = 0;
	for (const [word, times] of seen) {
		const languages = languagesOf(word);
		if (languages === null) continue;
		if (languages.includes("fr")) {
			distinct++;
			shared += times;
			if (word.length > 1 || word === "à") grammar++;
		} else if (word.length > 1) alien++;
		for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + Math.min(times, REPEATED) / languages.length);
	}
	const french = (scores.get("fr") ?? 0) + spellings / 2;
	scores.delete("fr");
	let best = 0;
	let name = "";
	for (const [language, one] of scores) if (one > best) [best, name] = [one, language];
	return {
		french,
		best,
		name,
		distinct,
		shared,
		grammar,
		alien
	};
}

// src/content/language/guess.ts
const SURE = 1.5;
const CLEARLY = 2;
const AHEAD = 1.05;
const SHARE = .1;
const LEANS = .75;
const LONG = 14;
const ABSENT = .05;
const DISTINCT = 3;
const COMMON = .2;
function guessLanguage(text) {
	const { words, small, foreignScript, foreignLetters, spellings, french, best, name, distinct, shared } = countWords(text);
	if (foreignScript > words) return "other";
	if (french >= SURE && french >= CLEARLY * best && french >= SHARE * Math.min(words, 40) && distinct >= DISTINCT && shared >= COMMON * words && foreignLetters * 20 <= words) return "fr";
	if (best >= SURE && best >= AHEAD * french) return name === "en" && best >= CLEARLY * french && best >= SHARE * Math.min(words, 40) ? "en" : "other";
	if (foreignLetters >= 2 && foreignLetters * 8 > words && foreignLetters > french) return "other";
	const lacksFrench = spellings === 0 && (distinct < DISTINCT || french < ABSENT * small);
	return small >= LONG && lacksFrench ? "other" : null;
}
function leansFrench(text) {
	const { foreignScript, foreignLetters, french, best, distinct, spellings } = countWords(text);
	return foreignScript + foreignLetters === 0 && french >= LEANS && french >= CLEARLY * best && distinct + spellings > 1;
}
const SHORT = 4;
const FEW = 8;
const ELIDED = /(?<![\p{L}'’])(?:[cdjlmnst]|qu)['’]\p{L}/iu;
const LOOKS_FRENCH = /(?<!\p{L})(?:\p{L}{0,20}[éèêâîôûœ]\p{L}{2,20}|\p{L}{2,20}é|\p{L}{2,20}(?:ique|oire|eur|euse|aire|ette|elle|ante|ente|eux|aux|ez)s?)(?!\p{L})/iu;
const LOOKS_ENGLISH = /w|sh|ck|oo|ee|\p{L}ing(?!\p{L})|[aeo]y(?!\p{L})/iu;
function doubtFrench(sentence) {
	const told = guessLanguage(sentence);
	if (told !== null) return told === "fr" ? null : "foreign";
	const { words, grammar, alien } = countWords(sentence);
	if (grammar > 0 || looksFrench(sentence)) return null;
	if (words < SHORT) return LOOKS_ENGLISH.test(sentence) ? "untold" : null;
	return alien > 1 || alien > 0 && words >= FEW ? "foreign" : "untold";
}
const CAPITALS = /(?<=\p{L} )\p{Lu}\p{Ll}+/gu;
const ARTICLE = /(?<!\p{L})a \p{Ll}/u;
function doubtTitle(title, before) {
	const { words, grammar, alien } = countWords(title.replace(/[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,9}/gu, " "));
	if (words < 2 || grammar > 0 || ELIDED.test(title)) return null;
	if ((alien === 0 || /[éèêâîôûœ]/i.test(title)) && looksFrench(title)) return null;
	const isNamed = /\p{L}\P{L}+\p{L}/u.test(before) && (title.match(CAPITALS)?.length ?? 0) > 1;
	return alien > 0 || ARTICLE.test(title) || isNamed ? "foreign" : "untold";
}
function looksFrench(text) {
	return ELIDED.test(text) || LOOKS_FRENCH.test(text);
}

// src/content/dialect/unveil.ts
const FLOW = /* @__PURE__ */ new Set([
	"root",
	"blockquote",
	"listItem",
	"footnoteDefinition"
]);
function unveil(root, text, veil) {
	if (veil.syntax.length === 0) return root;
	const waiting = [root];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		writeOut(node, text, veil);
		if (!("children" in node)) continue;
		if (veil.standIns.size > 0) replaceStandIns(node, text, veil);
		for (const child of node.children) waiting.push(child);
	}
	return root;
}
function writeOut(node, text, veil) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === void 0 || end === void 0) return;
	for (const key of [
		"value",
		"url",
		"title",
		"alt"
	]) {
		const value = Reflect.get(node, key);
		if (typeof value !== "string" || !/[\uE001\u2E3F]|<[?!]/.test(value)) continue;
		const written = veil.text.slice(start, end);
		const source = text.slice(start, end);
		Reflect.set(node, key, written === value ? source : restored(value, written, source, key === "title"));
	}
}
function restored(value, veiledSource, source, fromEnd = false) {
	const runs = [...veiledSource.matchAll(RUN)].map(({ index, 0: run }) => source.slice(index, index + run.length));
	const wanted = value.match(RUN)?.length ?? 0;
	let next = fromEnd ? Math.max(0, runs.length - wanted) : firstLike(value, veiledSource);
	return value.replace(RUN, (run) => runs[next++] ?? run);
}
const RUN = /(?:<\?|\u2E3F)?\uE001+(?:\?>|\u2E3F)?|\u2E3F{2}/g;
function firstLike(value, source) {
	const at = source.indexOf(value.slice(0, 200));
	return at <= 0 ? 0 : source.slice(0, at).match(RUN)?.length ?? 0;
}
function replaceStandIns(parent, text, { standIns }) {
	const isStandIn = (node) => standIns.has(node.position?.start.offset ?? -1);
	const clear = (children) => children.flatMap((child) => {
		if (child.type === "list") return withoutBoxes(child, isStandIn, clear);
		if (!isStandIn(child)) return [child];
		if (child.type === "heading") return asTitle(child);
		return child.type === "html" && !/^<[/a-z>]/i.test(text.slice(child.position?.start.offset ?? 0, (child.position?.start.offset ?? 0) + 2)) ? [asText(child, parent)] : [child];
	});
	parent.children = clear(parent.children);
}
function withoutBoxes(list, isStandIn, clear) {
	if (!list.children.some(isStandIn)) return [list];
	const result = [];
	let items = [];
	const flush = () => {
		const [first] = items;
		const last = items.at(-1);
		if (first?.position !== void 0 && last?.position !== void 0) result.push({
			...list,
			children: items,
			position: {
				start: first.position.start,
				end: last.position.end
			}
		});
		items = [];
	};
	for (const item of list.children) if (!isStandIn(item)) items.push(item);
	else {
		flush();
		result.push(...clear(item.children));
	}
	flush();
	return result;
}
function asTitle({ children, position }) {
	return children.length === 0 ? [] : [{
		type: "paragraph",
		children,
		...position && { position }
	}];
}
function asText(node, parent) {
	const { position, value } = node;
	const words = {
		type: "text",
		value,
		...position && { position }
	};
	return FLOW.has(parent.type) ? {
		type: "paragraph",
		children: [words],
		...position && { position }
	} : words;
}

// src/content/program.ts
function isProgram({ field, dialect }) {
	return field === null && (dialect === "mdx" || dialect === "docusaurus");
}

export { guessLanguage as a, kindOf as c, doubtTitle as i, unveil as n, leansFrench as o, doubtFrench as r, isProse as s, isProgram as t };