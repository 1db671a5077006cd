import { n as nearest } from "./nearest.js";
import { o as languagesOf, p as CALL } from "./dialects.js";

// src/content/code-values.ts
/** Units of a value that are looked at. */
const SAMPLE = 1e3;
/** Values of one list that are looked at. */
const MOST_SIBLINGS = 50;
/** Words of prose beyond which a value is read whatever stands beside it. */
const FEW_WORDS = 12;
/** What a reader may well see in a sentence: templates, tags, addresses, links. */
const IN_SENTENCES = /`[^`]{1,300}`|\{\{[^{}]{0,300}\}\}|\{%[^%]{0,300}%\}|<\/?[a-z][^<>]{0,1000}>?|\]\([^()\s]{0,300}\)|(?:https?:\/\/|www\.)\S{1,1000}|&#?\w{1,30};/gi;
const WORD = /(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)]|$)/gu;
const SIGN = /[{}\\]|={1,3}|\$[\w{(]|;(?=\s{0,9}$|\S)|->|\/\/|::|&&|\|\|/gm;
/** Forms that are no sentence in any language. */
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
/**
* Whether a value of the front matter is code rather than words: by its own form, or because it is short and most of
* the values that stand beside it in the same place are.
*/
function isCodeValue(field, text) {
	return hasFormOfCode(text) || isNoSentence(text) && (standsAmongCode(field) || isMeasureOfImage(field, text));
}
/** Whether what stands beside a value may tell that it is code: it is short, and ends as no sentence does. */
function isNoSentence(text) {
	return wordsOf(text) < FEW_WORDS && !/[.!?…]$/.test(text.trimEnd());
}
/** Whether most of the values of one place have the form of code. */
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
/** `width: 100%` beside the paths of an image and no words: a key figure has some. */
function isMeasureOfImage({ parent }, text) {
	if (!/^\d{1,4}(?:[.,]\d{1,4})?%$/.test(text) || parent?.kind !== "mapping") return false;
	const values = parent.children.flatMap(({ value }) => typeof value === "string" ? [value] : []);
	return values.some((value) => IMAGE.test(value)) && !values.some((value) => wordsOf(value) > 1);
}
/** What was found of the values of one place, by the node that holds them all. */
const known$1 = /* @__PURE__ */ new WeakMap();
/** The items of a list; the values of one key in all the groups of a list. */
function standsAmongCode({ name, parent }) {
	if (parent === null) return false;
	const list = parent.kind === "sequence" ? parent : parent.parent;
	if (list?.kind !== "sequence") return false;
	const key = parent.kind === "sequence" ? "" : name;
	const answers = known$1.get(list) ?? /* @__PURE__ */ new Map();
	known$1.set(list, answers);
	let answer = answers.get(key);
	if (answer === void 0) {
		const items = list.children.slice(0, MOST_SIBLINGS);
		answer = areCode((key === "" ? items : items.flatMap(({ children }) => children.find((child) => child.name === key) ?? [])).map(({ value }) => value));
		answers.set(key, answer);
	}
	return answer;
}

// src/content/passage-kind.ts
const IDENTIFIER_KEYS = new Set("layout type slug id uid ref key lang language locale $schema weight draft aliases permalink url redirect_to redirect_from template icon color couleur class css version email mail phone tel".split(" "));
const URL_TEXT = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|tel:|www\.|\/\/)\S+$/i;
const PATH_TEXT = /^(?:\.{0,2}\/)?[^\s:*?"<>|]{1,300}\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|odt|ods|odp|docx?|xlsx?|pptx?|zip|csv|md|html?|mp[34]|webm|ya?ml|json)$/i;
const MARKDOWN_TEXT = /\[[^\]\n]{1,500}\]\s?\(|\*\*|__\w|(?:^|\n)\s*(?:[-*+]\s|#{1,6}\s|\d+[.)]\s|>)|\n\s*\n|`[^`\n]+`|(?:^|[\s(])[*_][^\s*_][^*_\n]{0,300}[*_](?=[\s.,;:!?)]|$)|<\/?[a-z][^<>\n]*>/i;
/** Whether readers read it as words. */
function isProse({ kind }) {
	return kind === "markdown" || kind === "html" || kind === "plain";
}
/** What a string field is for: what the CMS says, else a careful guess from its text and its key. */
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
/** The nearest key: items of a list speak for the key of the list. */
function keyOf(field) {
	return field.parent?.kind === "sequence" && field.parent.name !== "" ? field.parent.name : field.name;
}

// src/content/language/tag.ts
/** The shortest and longest tags that are looked at, in characters: `fr` to `zh-Hant-TW`. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;
/**
* A language tag (BCP 47) in its usual writing: `fr-CA` of `fr_ca.UTF-8`, `zh-Hans` of `zh-hans`. Null for what is no
* language: another value, or a word that merely is as short (`locale: Paris`).
*/
function languageTag(value) {
	if (typeof value !== "string") return null;
	let tag = known.get(value);
	if (tag === void 0) {
		tag = readTag(value);
		if (known.size < 1e3) known.set(value, tag);
	}
	return tag;
}
const known = /* @__PURE__ */ new Map();
function readTag(value) {
	const written = value.trim().split(/[.@]/, 1)[0] ?? "";
	if (!TAG.test(written)) return null;
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

// src/site/settings/value.ts
/** Stands for a value that nobody knows without running the settings. */
const UNKNOWN = Symbol("unknown");
/** A call that stands in the settings: `starlight({ title: … })`. What it gives is unknown, what it is given may not be. */
var Call = class {
	name;
	given;
	constructor(name, given) {
		this.name = name;
		this.given = given;
	}
};
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Call) ? value : {};
}
/** Whether settings could be read at all: what a module exports may be a call, or nothing. */
function isSettings(value) {
	return typeof value === "object" && value !== null && !(value instanceof Call);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A text that says something, else null. */
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
/** A list of names, or one name. */
function texts(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
}
/** A nested setting, whatever the case of its keys. */
function at(settings, ...path) {
	let value = settings;
	for (const step of path) {
		const here = record(value);
		const key = Object.keys(here).find((name) => name.toLowerCase() === step.toLowerCase());
		value = key === void 0 ? void 0 : here[key];
	}
	return value;
}
/** Whether anything in a value is unknown, to a bounded depth. */
function isUncertain(value, depth = 4) {
	if (value === UNKNOWN || value instanceof Call) return true;
	if (depth === 0 || typeof value !== "object" || value === null) return false;
	return Object.values(value).some((one) => isUncertain(one, depth - 1));
}
/** A text, or the default of `!ENV [NAME, default]`: the last of its list. */
function defaultText(value) {
	return text(Array.isArray(value) ? value.at(-1) : value);
}
/** A public address: `http` or `https`, else null. */
function webAddress(value) {
	const address = defaultText(value);
	return address !== null && /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}

// src/site/redirect.ts
/** Of jekyll-redirect-from and of Zola. */
const KEY = /^redirect[_-]?to$/i;
/** Of Nuxt Content and of many a theme; beside a text, it may be where a form of the page leads. */
const LOOSE_KEY = /^redirect(?:[_-]?url)?$/i;
/** `layout: redirect`, `template: redirect.html` of MkDocs. */
const LAYOUT = /(?:^|\/)redirect(?:ion|ed|s)?(?:\.\w{1,10})?$/i;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/|[^\s/]+[/#.])\S*$/i;
/** A second is not enough to read anything. */
const REFRESH = /<meta\s(?=[^<>]{0,300}\bhttp-equiv\s{0,9}=\s{0,9}["']?refresh\b)[^<>]{0,300}\bcontent\s{0,9}=\s{0,9}["']?\s{0,9}[01](?:\.\d{0,9})?\s{0,9}[;,]\s{0,9}url\s{0,9}=/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Whether a page does nothing but send its reader elsewhere: what it says is shown to nobody, where it leads is followed. */
function isRedirect(page) {
	const { data } = page;
	const named = Object.keys(data).filter((key) => isAddress(data[key]));
	if (named.some((key) => KEY.test(key))) return true;
	if (named.some((key) => LOOSE_KEY.test(key)) && page.body.text.trim() === "") return true;
	if ([data["layout"], data["template"]].some((name) => LAYOUT.test(text(name) ?? ""))) return true;
	return refreshes(page);
}
/** A text, the first of a list, or the `to` and `url` of a group. */
function isAddress(value) {
	const { to, url } = record(value);
	return [
		value,
		listOf(value)[0],
		to,
		url
	].some((one) => ADDRESS.test(text(one) ?? ""));
}
/** `<meta http-equiv="refresh">` of HTML, or written in Markdown where no code can begin. */
function refreshes({ body }) {
	if (!/http-equiv/i.test(body.text)) return false;
	const written = body.text.replace(COMMENT, "");
	const found = REFRESH.exec(written);
	if (found === null) return false;
	return body.kind === "html" || !/`|~~~|^(?: {4}|\t)/m.test(written.slice(0, found.index));
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
/** So many words and none of French: whoever writes French uses two words of its grammar in five. */
const SHORT = 4;
/** So many, with one word of another language's grammar, are surely none. */
const FEW = 8;
/** « d’identifiants », « qu’elle ». */
const ELIDED = /(?<![\p{L}'’])(?:[cdjlmnst]|qu)['’]\p{L}/iu;
/** Letters and endings that few other languages have, in names too: « Quantité », « optique », « suivante ». */
const LOOKS_FRENCH = /(?<!\p{L})(?:\p{L}{0,20}[éèêâîôûœ]\p{L}{2,20}|\p{L}{2,20}é|\p{L}{2,20}(?:ique|oire|eur|euse|aire|ette|elle|ante|ente|eux|aux|ez)s?)(?!\p{L})/iu;
/**
* What a sentence of a French page tells:
* - `foreign`: it is surely in another language
* - `untold`: nothing in its four words or more is surely French: names, a title, a sentence in another language
* - null: it may well be French
*/
function doubtFrench(sentence) {
	const told = guessLanguage(sentence);
	if (told !== null) return told === "fr" ? null : "foreign";
	const { words, grammar, alien } = count(sentence);
	if (words < SHORT || grammar > 0 || ELIDED.test(sentence) || LOOKS_FRENCH.test(sentence)) return null;
	return alien > 1 || alien > 0 && words >= FEW ? "foreign" : "untold";
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
	let grammar = 0;
	let alien = 0;
	for (const [word, times] of seen) {
		const languages = languagesOf(word) ?? [];
		if (languages.includes("fr")) {
			distinct++;
			shared += times;
			if (word.length > 1 || word === "à") grammar++;
		} else if (languages.length > 0 && word.length > 1) alien++;
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

// src/content/format/formats.ts
/** Files that hold data and nothing else. */
const DATA_ENDINGS = [
	"yml",
	"yaml",
	"json",
	"toml"
];
const DATA = new RegExp(`\\.(?:${DATA_ENDINGS.join("|")})$`, "i");
function isDataPath(path) {
	return DATA.test(path);
}
function isTomlFile(path) {
	return /\.toml$/i.test(path);
}
/** The format of a data file, by its ending. */
function formatOfData(path) {
	return isTomlFile(path) ? "toml" : /\.json$/i.test(path) ? "json" : "yaml";
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
	const kept = style === "goldmark-ascii" ? /[^A-Za-z\d_ -]/g : style === "github" || style === "loose" ? /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu : /[^\p{L}\p{Nd}_ -]/gu;
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

// src/content/program.ts
/** True for the body of a page in which expressions and modules stand among the words: MDX. */
function isProgram({ field, dialect }) {
	return field === null && (dialect === "mdx" || dialect === "docusaurus");
}

// src/content/dialect/unveil.ts
const FLOW = /* @__PURE__ */ new Set([
	"root",
	"blockquote",
	"listItem",
	"footnoteDefinition"
]);
/** The tree of a veiled text, as that of the text itself: what is veiled is written out, blocks that stand for syntax go away. */
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
/** Gives a node's own strings back what was veiled in them. */
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
/** Each run of veiled units of a value is that of the source, in their order (from the end for a title). */
function restored(value, veiledSource, source, fromEnd = false) {
	const runs = [...veiledSource.matchAll(RUN)].map(({ index, 0: run }) => source.slice(index, index + run.length));
	const wanted = value.match(RUN)?.length ?? 0;
	let next = fromEnd ? Math.max(0, runs.length - wanted) : firstLike(value, veiledSource);
	return value.replace(RUN, (run) => runs[next++] ?? run);
}
const RUN = /(?:<\?|\u2E3F)?\uE001+(?:\?>|\u2E3F)?|\u2E3F{2}/g;
/** The order, in the source, of the run with which a value begins: that of a link's address comes after those of its text. */
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
/** A box is no item: what it holds stands where its list stood. */
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
/** The title of a box is a paragraph. */
function asTitle({ children, position }) {
	return children.length === 0 ? [] : [{
		type: "paragraph",
		children,
		...position && { position }
	}];
}
/** Syntax as the words it is written in: a reader of prose sees it masked. */
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

export { isSettings as A, isProse as B, guessLanguage as C, UNKNOWN as D, Call as E, texts as F, areCode as H, webAddress as I, isFrench as L, listOf as M, record as N, at as O, text as P, languageTag as R, doubtFrench as S, isRedirect as T, isNoSentence as U, kindOf as V, isSource as _, numberIds as a, splitReference as b, withoutAccents as c, isTomlFile as d, below as f, isAsset as g, folderOf as h, headingId as i, isUncertain as j, defaultText as k, formatOfData as l, extensionOf as m, isProgram as n, slugify as o, decodePath as p, slipOf as r, urlize as s, unveil as t, isDataPath as u, joinPath as v, leansFrench as w, stemOf as x, routeKey as y, primaryOf as z };