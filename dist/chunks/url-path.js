import { n as nearest } from "./nearest.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";

// src/content/language/tag.ts
/** The shortest and longest tags that are looked at, in characters: `fr` to `zh-Hant-TW`. */
const TAG$1 = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;
/**
* A language tag (BCP 47) in its usual writing: `fr-CA` of `fr_ca.UTF-8`, `zh-Hans` of `zh-hans`. Null for what is no
* language: another value, or a word that merely is as short (`locale: Paris`).
*/
function languageTag(value) {
	if (typeof value !== "string") return null;
	const written = value.trim().split(/[.@]/, 1)[0] ?? "";
	if (!TAG$1.test(written)) return null;
	try {
		const [tag = ""] = Intl.getCanonicalLocales(written.replaceAll("_", "-"));
		return isLanguage(primaryOf(tag)) ? tag : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
/** The language without its region or script: `fr` of `fr-CA`. */
function primaryOf(tag) {
	return tag.split("-", 1)[0] ?? tag;
}
/** French of any country. */
function isFrench(tag) {
	return tag !== null && primaryOf(tag) === "fr";
}
let names = null;
/** The languages that have a name: Unicode's list, which JavaScript engines carry. */
function isLanguage(code) {
	names ??= new Intl.DisplayNames("en", {
		type: "language",
		fallback: "none"
	});
	return names.of(code) !== void 0;
}

// src/content/dialect/prose.ts
/** Markup that the reader does not see and that does not part words. */
const MARKUP = "";
/** Something else than words stands here: code, a URL, an image, a shortcode. */
const OBJECT = "￼";
const INLINE_TAG = /^<\/?(?:a|abbr|b|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b/i;
/** What is not prose wherever it stands: shortcodes, Liquid, URLs, e-mail addresses; and the text that must be there first. */
const NOT_PROSE = [
	["{{", /\{\{[^{}]{0,2000}\}\}/g],
	["{%", /\{%[^%]{0,2000}%\}/g],
	["://", /\bhttps?:\/\/[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["www.", /\bwww\.[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["@", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g]
];
/** Lines that a generator reads: the titles of MkDocs' boxes and tabs, whose quotes are straight; what MDX imports. */
const NOT_PROSE_LINES = [
	["!!! ", /^[ \t]*!!![ \t]+[a-z][\w -]{0,60}(?:"[^"\n]{0,300}")?[ \t]*$/gm],
	["???", /^[ \t]*\?\?\?\+?[ \t]+[a-z][\w -]{0,60}(?:"[^"\n]{0,300}")?[ \t]*$/gm],
	["===", /^[ \t]*===[!+]?[ \t]+"[^"\n]{0,300}"[ \t]*$/gm],
	["import ", /^import [^\n]{0,300}['"][^'"\n]{1,300}['"];?[ \t]*$/gm],
	["export ", /^export (?:const|let|var|default|function|async|\{)[^\n]{0,2000}$/gm]
];
const TAG = ["<", /<\/?[a-z][^<>\n]{0,2000}>/gi];
/** Masks what is not prose in Markdown, unit for unit. */
function maskMarkdown(text, tree) {
	const mask = text.replace(/[^\r\n]/g, "").split("");
	fillProse(text, tree, mask, false);
	return [...NOT_PROSE, ...NOT_PROSE_LINES].reduce((prose, pattern) => blankMatches(prose, text, pattern), mask.join(""));
}
/** Masks what is not prose in plain text: links, shortcodes, tags. */
function maskPlain(text) {
	return [...NOT_PROSE, TAG].reduce((prose, pattern) => blankMatches(prose, text, pattern), text);
}
function blankMatches(prose, text, [needle, pattern]) {
	if (!text.includes(needle)) return prose;
	let result = "";
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const end = match.index + match[0].length;
		result += prose.slice(from, match.index) + prose.slice(match.index, end).replace(/[^\r\n\uE000]/g, "￼");
		from = end;
	}
	return result + prose.slice(from);
}
function fillProse(text, node, mask, quoted) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (node.type === "text") {
		if (start !== void 0 && end !== void 0) copyText(text, start, end, mask, quoted);
	} else if (isObject(node, text, start ?? 0)) {
		if (start !== void 0 && end !== void 0) fill(text, start, end, mask);
	} else if ("children" in node) {
		const inQuote = quoted || node.type === "blockquote";
		for (const child of node.children) fillProse(text, child, mask, inQuote);
	}
}
function isObject(node, text, start) {
	switch (node.type) {
		case "code":
		case "inlineCode":
		case "image":
		case "imageReference":
		case "footnoteReference":
		case "definition":
		case "break": return true;
		case "html": return !INLINE_TAG.test(text.slice(start, start + 20));
		case "link": return text[start] !== "[";
		default: return false;
	}
}
function fill(text, start, end, mask) {
	for (let index = start; index < end; index++) if (!/[\r\n]/.test(text.charAt(index))) mask[index] = "￼";
}
/** Text as the reader sees it: character references decoded at their first unit, escaping backslashes hidden. */
function copyText(text, start, end, mask, quoted) {
	let lineStart = false;
	for (let index = start; index < end; index++) {
		const letter = text.charAt(index);
		if (lineStart && (letter === " " || letter === "	" || quoted && letter === ">")) continue;
		lineStart = letter === "\n" || letter === "\r";
		if (letter === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(index + 1))) continue;
		if (letter === "&") {
			const reference = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(text.slice(index, index + 40));
			const decoded = reference === null ? null : decodeReference(reference);
			if (reference !== null && decoded !== null) {
				mask[index] = decoded;
				index += reference[0].length - 1;
				continue;
			}
		}
		mask[index] = letter;
	}
}
/** One UTF-16 unit, or null when the reference is unknown or stands for more. */
function decodeReference([, decimal, hexadecimal, name]) {
	const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
	const decoded = name !== void 0 ? decodeNamedCharacterReference(name) : code <= 65535 ? String.fromCharCode(code) : null;
	return decoded !== null && decoded !== false && decoded.length === 1 ? decoded : null;
}

// src/content/language/function-words.ts
/**
* The commonest words of the grammar (articles, prepositions, pronouns, conjunctions, forms of « to be ») of the languages
* of Europe that share most with French, or that stand beside it on a site. Closed classes: what is written of a language
* that is not here is told by the absence of those of French.
*/
const FUNCTION_WORDS = {
	fr: "le la les un une des du de et est en dans pour par sur avec que qui vous nous votre vos notre nos ce cette ces au aux pas plus ou où son sa ses être sont il elle ils elles à leur leurs se ne je on mais comme sans si été cet dont donc y lors afin chez vers entre même tout tous toute toutes a ont avez peut tu te mon ma mes ton ta tes sous depuis contre pendant avant après aussi quand quel quelle quels quelles comment pourquoi lui eux ni car donc ainsi non deux trois ceux celui celle l d qu c n s j m t",
	en: "the a an and is of to in for with that this these you your our we are be on by from at it its as or not will can has have had was were their which who they what how all if but any more when where about into there no do does i s t re ve ll",
	es: "el la los las lo un una unos unas y e o de del al en que es por para con no se su sus como más pero este esta estos esto son está están ser si sin sobre entre cuando donde desde hasta muy también ya a me te nos tu tus mi mis si él ella",
	pt: "o a os as um uma e de do da dos das em no na nos nas que é por para com não se seu sua seus suas mais ou ao à aos como mas são ser está pelo pela também isso este esta você te tu me meu minha",
	it: "il lo la i gli le un una uno e di del della dei delle dello degli da dal dalla in con per che è non si su come più o ma sono al alla ai nel nella questo questa anche se a l d c n un",
	ca: "el la els les un una uns i de del dels al als en amb per que és no es se el seu seva com més o però aquest aquesta són està sense entre quan també a l d n s m t et tu te ho us",
	ro: "și de la în cu pe nu un o este sunt din pentru care că se ale al a ai mai sau dar acest această fi prin ca le tu te",
	oc: "lo la los las un una e de del dels de la al als dins amb per que es son se o mas aqueste coma pus sens entre tanben",
	ht: "yo nan ak pou ki sa a li mwen nou ou se pa te ap gen ka fè tout si men sou lan an pi plis lè e",
	de: "der die das den dem des ein eine einen einem einer und ist in zu zum zur mit für auf von vom nicht sich auch als an bei wird werden sind im am aus oder wie sie wir ihr es dass kann durch über nach um so er ich du",
	nl: "de het een en van in is op te met voor dat die niet zijn aan ook als bij of door naar om uit wordt worden je we deze dit kan er over hun ze",
	sv: "och att det som en ett på är av för med till den har de inte om i kan du eller från vi ska",
	da: "og at det som en et på er av af for med til den har de ikke om i kan du eller fra vi skal"
};
let byWord = null;
/** The languages that have a word, lower case; null when it is no word of the grammar of any of them. */
function languagesOf(word) {
	byWord ??= build();
	return byWord.get(word) ?? null;
}
function build() {
	const found = /* @__PURE__ */ new Map();
	for (const [language, words] of Object.entries(FUNCTION_WORDS)) for (const word of new Set(words.split(" "))) found.set(word, [...found.get(word) ?? [], language]);
	return found;
}

// src/content/language/guess.ts
/** Only so much of a text is read, in UTF-16 units. */
const READ = 4e3;
/** Letters of French words; ë, ü, ÿ and æ are in so few of them that they tell Albanian, German or Danish sooner. */
const FRENCH_LETTERS = /^[a-zàâçéèêîïôœùû]+$/;
/** What few other languages write, and those have words of their own: « numérique », « publiée », « tâches », « travaux ». */
const FRENCH_SPELLING = /^(?=.{4})(?:.{0,40}[éèêâîôûœ]|.{0,40}(?:eux|aux)$)/u;
/** So much of the score is needed to be sure, one for each word that no other known language has. */
const SURE = 1.5;
/** The first language has so many times the score of the second. */
const CLEARLY = 2;
/** Enough to leave French aside. */
const AHEAD = 1.05;
/** The least score for each word: about a quarter in French; texts in languages that are not known here share some words. */
const SHARE = .1;
/** Half of what makes sure. */
const LEANS = .75;
/** A text of so many words in small letters cannot do without the small words of its language. */
const LONG = 14;
const ABSENT = .05;
/** A word counts that many times at most: « sa », « au » are common in far languages too. */
const REPEATED = 2;
/** So many different small words, and so large a part of the words: French has two in five. */
const DISTINCT = 3;
const COMMON = .2;
/** What the words of a text tell of its language. Linear; reads its first 4,000 characters. */
function guessLanguage(text) {
	const { words, small, foreignScript, foreignLetters, spellings, french, best, name, distinct, shared } = count(text);
	if (foreignScript > words) return "other";
	if (french >= SURE && french >= CLEARLY * best && french >= SHARE * Math.min(words, 40) && distinct >= DISTINCT && shared >= COMMON * words && foreignLetters * 20 <= words) return "fr";
	if (best >= SURE && best >= AHEAD * french) return name === "en" && best >= CLEARLY * french && best >= SHARE * Math.min(words, 40) ? "en" : "other";
	if (foreignLetters >= 2 && foreignLetters * 8 > words && foreignLetters > french) return "other";
	const lacksFrench = spellings === 0 && (distinct < DISTINCT || french < ABSENT * small);
	return small >= LONG && lacksFrench ? "other" : null;
}
/**
* Whether the few words of a text that stands in a French page look French, and none of another language: the title
* « Fan de sport », not « Roadmap 2024 ».
*/
function leansFrench(text) {
	const { foreignScript, foreignLetters, french, best, distinct, spellings } = count(text);
	return foreignScript + foreignLetters === 0 && french >= LEANS && french >= CLEARLY * best && distinct + spellings > 1;
}
function count(text) {
	let words = 0;
	let small = 0;
	let foreignScript = 0;
	let foreignLetters = 0;
	let spellings = 0;
	const seen = /* @__PURE__ */ new Map();
	for (const [word] of text.slice(0, READ).normalize("NFC").matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
		if (!/^\p{Script=Latin}/u.test(word)) {
			foreignScript += Math.max(1, word.length / 3);
			continue;
		}
		words++;
		const lower = word.toLowerCase();
		if (lower === word) {
			small++;
			if (!FRENCH_LETTERS.test(word)) foreignLetters++;
			else if (FRENCH_SPELLING.test(word)) spellings++;
		}
		seen.set(lower, (seen.get(lower) ?? 0) + 1);
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
/** The score of French, and the best of the other languages; a word that several languages have is shared among them. */
function score(seen, spellings) {
	const scores = /* @__PURE__ */ new Map();
	let distinct = 0;
	let shared = 0;
	for (const [word, times] of seen) {
		const languages = languagesOf(word) ?? [];
		if (languages.includes("fr")) {
			distinct++;
			shared += times;
		}
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
		shared
	};
}

// src/site/routes/slugs.ts
/** Hugo's way from a file name to a step of its URL. */
function urlize(text, options = {}) {
	const source = options.removeAccents === true ? withoutAccents(text) : text.normalize("NFC");
	let slug = "";
	let gap = false;
	for (const letter of source) if (/[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u.test(letter)) {
		if (gap && letter !== "-") slug += "-";
		gap = false;
		slug += letter;
	} else if (slug !== "" && !slug.endsWith("-") && /\s/.test(letter)) gap = true;
	return options.keepCase === true ? slug : slug.toLowerCase();
}
/** Jekyll's `slugify`: `default` keeps letters and digits, `pretty` some punctuation too. */
function slugify(text, mode = "default", keepCase = false) {
	const others = mode === "pretty" ? /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{Nd}]+/gu;
	const slug = text.normalize("NFC").replace(others, "-").replace(/^-|-$/g, "");
	return keepCase ? slug : slug.toLowerCase();
}
function withoutAccents(text) {
	return text.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
}
/** The id of a heading before numbering. `text` is what the reader sees; Goldmark slugs what is written. */
function headingId(text, style) {
	if (style === "kramdown") return kramdownId(text);
	if (style === "python") return pythonId(text);
	if (style === "blackfriday") return blackfridayId(text);
	if (style === "vitepress") return vitepressId(text);
	if (style === "zola") return blackfridayId(withoutAccents(text));
	const source = style === "goldmark-ascii" ? withoutAccents(text) : text;
	const kept = style === "goldmark-ascii" ? /[^A-Za-z\d_ -]/g : style === "github" ? /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu : /[^\p{L}\p{Nd}_ -]/gu;
	return source.trim().toLowerCase().replace(kept, "").replaceAll(" ", "-");
}
/** Accents fall away; what is neither letter nor digit is one dash; a digit may not come first. */
function vitepressId(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f\0-\u001f]/g, "").replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-").replace(/^-|-$/g, "").replace(/^(?=\d)/, "_").toLowerCase();
}
/** Letters and digits of any script; whatever stands between two of them is one dash. */
function blackfridayId(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
/** The GFM reader of kramdown, Jekyll's default. */
function kramdownId(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, "").replace(/[ \t]/g, "-");
}
function pythonId(text) {
	return text.normalize("NFKD").replace(/[^\0-\x7f]/g, "").replace(/[^\w\s-]/g, "").trim().toLowerCase().replace(/[-\s]+/g, "-");
}
/** Numbers ids that stand twice: `faq`, `faq-1`, `faq-2` (`faq_1` in Python-Markdown). */
function numberIds(ids, style) {
	const mark = style === "python" ? "_" : "-";
	const counts = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	return ids.map((id) => {
		let count = counts.get(id) ?? 0;
		let unique = count === 0 ? id : `${id}${mark}${count}`;
		while (taken.has(unique)) unique = `${id}${mark}${++count}`;
		counts.set(id, count + 1);
		taken.add(unique);
		return unique;
	});
}

// src/schema/slip.ts
/**
* The key that another one was probably meant to be: the same letters with another case, accent or hyphen, or one slip.
* Short words are near to many others: they count only where `short` says that a key is known to be missing.
*/
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

// src/site/routes/url-path.ts
function splitReference(reference) {
	const hash = reference.indexOf("#");
	const fragment = hash < 0 ? null : reference.slice(hash + 1);
	const rest = hash < 0 ? reference : reference.slice(0, hash);
	const mark = rest.indexOf("?");
	return {
		path: mark < 0 ? rest : rest.slice(0, mark),
		query: mark < 0 ? null : rest.slice(mark + 1),
		fragment
	};
}
/** Percent-decoded and in composed form (NFC), so that `%C3%A9`, « é » and « e + accent » are one. Never throws. */
function decodePath(path) {
	try {
		return decodeURIComponent(path).normalize("NFC");
	} catch {
		return path.normalize("NFC");
	}
}
/** One key for every way to write the URL of a page: no closing slash, no `index.html`, no `.html`. */
function routeKey(path) {
	const clean = decodePath(path).replace(/\/{2,}/g, "/").replace(/(^|\/)index\.html?$/i, "$1").replace(/\.html?$/i, "");
	const end = clean.endsWith("/") ? clean.slice(0, -1) : clean;
	return end.startsWith("/") || end === "" ? end || "/" : `/${end}`;
}
/** A relative path from a folder, dots resolved; null when it climbs above the root. */
function joinPath(folder, relative) {
	const steps = folder === "" ? [] : folder.split("/").filter((step) => step !== "");
	for (const step of relative.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.join("/");
}
/** The folder of a path; empty for the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
/** The file name without folder and without its last extension. */
function stemOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function extensionOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
/** The path below a folder (empty: the root); null when it is not there. */
function below(folder, path) {
	if (folder === "" || folder === ".") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
/** Files that nobody generates: when such a link leads to no file, it leads nowhere. */
function isAsset(path) {
	return /^(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|pptx?|od[tspg]|zip|csv|mp[34]|webm|og[gv]|epub)$/.test(extensionOf(path));
}
/** Pages as they are written; a link to one of these is a link between source files. */
function isSource(path) {
	return /^(?:md|mdx|markdown)$/.test(extensionOf(path));
}

export { primaryOf as C, languageTag as S, guessLanguage as _, isAsset as a, maskPlain as b, routeKey as c, slipOf as d, headingId as f, withoutAccents as g, urlize as h, folderOf as i, splitReference as l, slugify as m, decodePath as n, isSource as o, numberIds as p, extensionOf as r, joinPath as s, below as t, stemOf as u, leansFrench as v, isFrench as x, maskMarkdown as y };