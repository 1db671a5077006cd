import { n as isContentPath } from "./find-pages.js";
import { a as isIsoDay, c as yearOf, i as daysInMonth, o as isoDay, r as daysBetween, s as weekdayOf, t as addDays } from "./day.js";

// src/dates/judge/leads.ts
const SINCE = / (?:depuis|since)(?: \S+){0,2} $/u;
/** « Après une phase d’investigation (février-mai 2025) »: it came before what is told. */
const AFTER = / (?:après|suite à|after) (?:une?|la|le|l|les|cette|ces|the|a) (?:\S+ ){1,5}$/u;
const DEADLINE = / (?:jusqu(?: (?:au|à|en|aux))?|jusque|jsqu?e?(?: au)?|avant|(?:à|l|cet|d|un) horizon|plus tard|d ici|date limite|échéance|dernier délai|clôture|clôturée?s?|until|till|by|before|no later than|deadline|closes?)(?: (?:le|la|l|à|au|fin|début|mi|the|end|of|de|du|en|soir|jour|inclus|est|sera|été|fixée?|reportée?|repoussée?|prolongée?|en cas|a|mois|année|vendredi|à la|candidature|candidatures|appels?|projets?|dépôt|dossiers?|des|inscriptions?)){0,6} $/u;
const OPENING = / (?:[àa] partir|[àa] compter|dès|from|starting|as of)(?: (?:de|du|d|le|la|l|mois|fin|début|mi|à|the)){0,3} $/u;
const LAW = / (?:lois?|décrets?|arrêtés?|ordonnances?|circulaires?|directives?|règlements?|jo|jorf|journal officiel|décisions?|délibérations?|arrêt|cass|instruction|constitution|traité|protocole|accord|act|regulation|law)(?: \S+){0,9} (?:du|de|d|of) $| cass $/u;
const LOG = / (?:mise?s? à jour|en date|actualisée?|modifiée?|publiée?s?|parue?s?|parution|mise en ligne|rédigée?|consultée?s?|vérifiée?|archivée?|ajout|ajoutée?|écrit|fait à \S+|(?<!nouvelle |prochaine |première |future )version|posted|updated|accessed|published|modification|(?:dernière|last|latest) (?:validation|vérification|révision|relecture|actualisation|modification|mise à jour|review|revision|update)(?: \S+)?)(?: (?:le|la|en|de|d|du|on|depuis|in|of)){0,2} $/u;
const PARTICIPLE = /(?<! une?| l| la| le| cette| leur| son| sa| notre| se) (\p{L}{3,}(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|ies|ert|erte|erts|ertes|it|ite|its|ites|ed))(?: (?:le|la|en|au|à|aux|dès|fin|début|mi|l|courant|pendant|durant|in|on|mois|de|par)){1,4} $/u;
const NOT_PARTICIPLE = /^(?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|visée?s?|fixée?s?|proposée?s?|organisée?s?|souhaitée?s?|annoncée?s?|reportée?s?|repoussée?s?|sélectionnée?s?|lieu|jeu|bureau|comité|marché|qualité|société|santé|activité|communauté|mobilité|accessibilité|sécurité|priorité|disponibilité|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|après|depuis|aussi|ainsi|celui|avis|permis|convenue?s?|retenue?s?|scheduled|planned|expected|need|feed|speed)$/u;
/** Nouns that end like a participle: « Journée le 5 mai », « à Paris le 5 mai », « Cérémonie le 5 mai ». */
const NOUN = /^(?:\p{L}*(?:eau|ieu|jeu|onie|erie|airie|ogie|omie|émie|phie|rgie|alité|arité|ivité)|journée|soirée|matinée|tournée|rentrée|visite|suite|site|réussite|audit|circuit|crédit|avis|devis|colis|paris|denis|calais|trois|merci|parmi|menu|revue|bienvenue|débat)s?$/u;
const PLANNED_LEAD = / (?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|visée?s?|souhaitée?s?|fixée?s?|planned|expected|scheduled|due)(?: (?:en|le|au|à|la|l|pour|courant|fin|début|mi|vers|d|ici|in|on|for|by|the)){1,4} $/u;
/** « Utilisation possible mi-2022 »: no verb, and yet an announcement. */
const READY = / (?:disponibles?|possibles?|accessibles?|opérationnel(?:le)?s?|available)(?: (?:en|le|au|à|l|la|courant|fin|début|mi|pour|vers|été|in|on|from)){0,3} $/u;
/** « Est prolongée de juillet à décembre »: the auxiliary of what goes on, no past. « A été », « s’est » and no auxiliary at all are. */
const PRESENT_PASSIVE = /(?<! (?:s|c)) (?:est|sont|is|are) (?:(?:pas|plus|ainsi|donc|aussi|également|actuellement|désormais|\p{L}+ment) )?(\p{L}+)(?: \S+){0,4} $/u;
const AFTER_FUTURE = / (?:sera|seront|serez|serons|être|va|vont|doit|doivent|devrait|devraient|be) (?:\p{L}+ )?\S+(?: \S+){0,4} $/u;
/**
* @param before The words of the sentence before the date.
* @param isRange Whether the date has an end of its own: « from 5 to 9 May » opens nothing for good.
*/
function leadOf(before, isRange = false) {
	if (SINCE.test(before)) return "since";
	if (AFTER.test(before) && !DEADLINE.test(before)) return "after";
	if (LAW.test(before)) return "law";
	if (LOG.test(before) && !AFTER_FUTURE.test(before)) return "log";
	if (DEADLINE.test(before)) return "deadline";
	if (OPENING.test(before) && !isRange) return "opening";
	const participle = PARTICIPLE.exec(before)?.[1];
	if (participle !== void 0 && !NOT_PARTICIPLE.test(participle) && !NOUN.test(participle) && !AFTER_FUTURE.test(before) && PRESENT_PASSIVE.exec(before)?.[1] !== participle) return "participle";
	if (PLANNED_LEAD.test(before)) return "planned";
	return READY.test(before) ? "ready" : null;
}
/** Words that make a date tell when. */
const ADVERBIAL = / (?:en|pour|d ici|ici|courant|depuis|avant|après|dès|jusqu|jusqu en|fin|début|mi|année|à|in|by|until|since|during|(?:à|l|cet|d|un) horizon|vers|entre|between|from|of the year)(?: (?:à|l|année|fin|early|late|the))? $/u;
/** Whether a year belongs to the noun before it (« bilan 2023 », « édition de 2020 ») rather than to the verb (« en 2024 »). */
function isNounYear(before, isRange) {
	if (before.trim() === "" || isRange && / (?:de|from) $/.test(before)) return false;
	return !ADVERBIAL.test(before);
}

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

// src/dates/judge/segments.ts
/** Longest sentence looked at, in tokens: a longer one is cut, so that hostile text stays linear. */
const LONGEST = 160;
/** Units of a word that are looked at. */
const LONGEST_WORD = 40;
const ENDS = /^[.!?…]$/;
const CLAUSE_MARKS = /^[,;:()[\]—–→]$/;
const CLAUSE_WORDS = /^(?:mais|qui|dont|puis|lorsque|alors|afin|but|which|who|then)$/;
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = /^(?:m|mm|mme|mlle|dr|pr|art|cf|ex|etc|n|no|st|ste|av|bd|env|tel|vs|p|al|jan|janv|fev|fevr|avr|juil|aug|sep|sept|oct|nov|dec)$/;
/** Cuts tokens into sentences and clauses. */
function segment(tokens, prose) {
	const sentences = [];
	let from = 0;
	for (let at = 0; at <= tokens.length; at++) {
		if (!(at === tokens.length || tokens[at]?.kind === "break" || endsSentence(tokens, at) || at - from >= LONGEST)) continue;
		const to = Math.min(at + 1, tokens.length);
		if (to > from) sentences.push(new Stretch(tokens, prose, from, to));
		from = to;
	}
	return sentences;
}
function endsSentence(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "mark" || !ENDS.test(token.text)) return false;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (after === void 0 || after.kind === "break") return true;
	if (token.text === "." && before !== void 0 && token.glued) {
		if (before.kind === "word" && (ABBREVIATIONS.test(before.text) || before.text.length === 1)) return false;
		if (after.glued) return false;
	}
	return after.kind !== "word" || after.capital;
}
/** Its words and its clauses are made when they are first asked for: most sentences hold no date. */
var Stretch = class Stretch {
	#tokens;
	#prose;
	from;
	to;
	#words = null;
	#clauses = null;
	constructor(tokens, prose, from, to) {
		this.#tokens = tokens;
		this.#prose = prose;
		this.from = from;
		this.to = to;
	}
	get words() {
		this.#words ??= wordsBetween(this.#tokens, this.#prose, this.from, this.to);
		return this.#words;
	}
	get clauses() {
		this.#clauses ??= this.#cut();
		return this.#clauses;
	}
	#cut() {
		const starts = [this.from];
		for (let at = this.from + 1; at < this.to; at++) if (cutsClause(this.#tokens[at])) starts.push(at);
		return starts.map((from, index) => new Stretch(this.#tokens, this.#prose, from, starts[index + 1] ?? this.to));
	}
};
function cutsClause(token) {
	if (token?.kind === "mark") return CLAUSE_MARKS.test(token.text);
	return token?.kind === "word" && CLAUSE_WORDS.test(token.text);
}
/** The words of a stretch of tokens; `%` and `€` count as words, other marks do not. */
function wordsBetween(tokens, prose, from, to) {
	let words = " ";
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "break" || token.kind === "object") continue;
		if (token.kind === "mark" && token.text !== "%" && token.text !== "€") continue;
		words += token.kind === "word" ? wordOf(token, prose) : token.text;
		words += " ";
	}
	return words;
}
/** A word stands in its clause, in its sentence and beside its dates: it is made once. */
const made = /* @__PURE__ */ new WeakMap();
function wordOf(token, prose) {
	let word = made.get(token);
	if (word === void 0) {
		const written = prose.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD)).replace(/\uE000/g, "");
		word = withoutEndings(written).toLowerCase();
		if (/\p{M}/u.test(word)) word = word.normalize("NFC");
		made.set(token, word);
	}
	return word;
}
/** The segment that holds a token; segments are in order and touch. */
function segmentAt(segments, at) {
	return segments[lastBefore(segments, at, ({ from }) => from)];
}
/** The place of the last of things in order that does not stand after an offset; -1 when all do. */
function lastBefore(things, offset, placeOf) {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (placeOf(things[middle]) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

// src/dates/judge/setting.ts
const KINDS$1 = [
	["newsletter", /\b(?:newsletters?|infolettres?|gazettes?|lettres? d information|bulletins?)\b/],
	["post", /\b(?:posts?|blogs?|articles?|actualites?|actus?|news|billets?|presse?|communiques?|chroniques?|retours?|talks?|changelog|releases?|journal)\b/],
	["offer", /\b(?:jobs?|offres?|emplois?|carrieres?|recrutements?|stages?|postes?)\b/],
	["sample", /\b(?:templates?|modeles?|archetypes?|examplesite|fixtures?)\b/],
	["past", /\b(?:passees|passes|archives?|archived|historique|chronologie|history)\b/],
	["person", /\b(?:authors?|auteurs?|personnes?|people|members?|membres?|talents|equipe|team)\b/],
	["faq", /\b(?:faqs?|foire aux questions)\b/],
	["call", /\b(?:candidats?|candidatures?|candidater|postuler|apply|appels?|participer|participez|inscriptions?|concours|selection|jury|proposer|formations?|appel a projets|admissions?|rejoindre|calls?)\b/]
];
/** Words parted by single spaces, without accents: `_posts/2024-Été.md` gives ` posts 2024 ete md `. */
function plainWords(text) {
	return fold(text.slice(0, 400)).replace(/[^a-z0-9]+/g, " ");
}
/** The kinds of a page. Its folders, layout and collection tell all of them, its file name and its title a few. */
function pageKinds(setting, today = null) {
	const folders = (setting.path ?? "").split("/").slice(0, -1);
	const name = plainWords((setting.path ?? "").split("/").at(-1) ?? "");
	const title = plainWords(setting.pageTitle ?? "");
	const where = plainWords([
		...folders,
		setting.layout ?? "",
		setting.collection ?? ""
	].join(" "));
	const kinds = /* @__PURE__ */ new Set();
	for (const [kind, words] of KINDS$1) if (words.test(NAMED.has(kind) ? `${where} ${name}` : where)) kinds.add(kind);
	if (CALL_TITLE.test(title)) kinds.add("call");
	if (FAQ_TITLE.test(title)) kinds.add("faq");
	if (SAMPLE_NAME.test(name)) kinds.add("sample");
	if (PAST_NAME.test(name) || ARCHIVE_NAME.test(name) || ARCHIVE_TITLE.test(title)) kinds.add("past");
	if (setting.series === "undated" || setting.isHistory === false) for (const kind of TOLD_KINDS) kinds.delete(kind);
	if (PRESS_NAME.test(name) && setting.isHistory !== false) kinds.add("post");
	if (setting.isHistory) kinds.add("history");
	if (isInSeries(setting) && !STANDING.test(where)) kinds.add(isArchived(setting, today) && !kinds.has("call") ? "history" : "post");
	if (kinds.has("offer")) kinds.delete("call");
	if (FAQ_FOLDER.test(where)) kinds.delete("post");
	return kinds;
}
/** Whether it is a page of a day among others: not what the configuration says is none, nor what is said to be open or not. */
function isInSeries({ series, isHistory, pageDate, own, siblings }) {
	return series === "dated" && (pageDate != null || own !== void 0) && isHistory !== false && siblings?.["open"] === void 0;
}
/** Kinds that the name of a folder gives, and that its pages may belie. */
const TOLD_KINDS = ["post", "newsletter"];
/** Days after which a page among dated pages is read for what it told on its day. */
const ARCHIVED = 365;
/** Whether a dated page is old. */
function isArchived({ pageDate }, today) {
	return pageDate != null && today !== null && daysBetween(pageDate, today) > ARCHIVED;
}
/** Folders whose pages are dated and yet stand until they are withdrawn: offers, calls, questions. */
const STANDING = new RegExp(KINDS$1.filter(([kind]) => kind === "offer" || kind === "call" || kind === "faq").map(([, words]) => words.source).join("|"));
/** Kinds that the name of the file tells as well as its folder. */
const NAMED = /* @__PURE__ */ new Set(["call", "faq"]);
/** « modele-de-declaration.md »; but « modele-economique.md » is a page like another. */
const SAMPLE_NAME = /\b(?:templates?|gabarits?|modeles? d|modeles? de|modeles? du)\b/;
/** « formations-passees.md »; but « defi-archives.md » may be about archives. */
const PAST_NAME = /\b(?:passees|passes|historique|chronologie|history)\b/;
/** A file that is called nothing else, and a title that ends so: « Weekly reports archive »; « Archives » heads the page of an institution. */
const ARCHIVE_NAME = /^ ?archives? [a-z]+ ?$/;
const ARCHIVE_TITLE = / archives? ?$/;
const PRESS_NAME = /\b(?:presse|communiques?|actualites|changelog|releases?|newsletters?)\b/;
/** Titles say more things than folders do: « Formation » may be the name of a product. */
const CALL_TITLE = /\b(?:candidats?|candidatures?|candidate[rz]|postuler|postulez|appel a|inscriptions?|participez|proposer|devenir|rejoindre|rejoignez|apply|call for)\b/;
const FAQ_FOLDER = /\bfaqs?\b/;
const FAQ_TITLE = /\b(?:faq|foire aux questions)\b/;
/** Keys whose dates are marks of the page itself, judged by its schema and never guessed. */
const TECHNICAL_KEY = /^(?:dates?|start|end|debut|fin|published(?:[-_ ]?(?:date|at|on))?|publication|publish[-_]?date|expiry[-_]?date|lastmod|updated?(?:[-_ ]?at)?|created?(?:[-_ ]?at)?|modified|birth.*|year|annee|version|weight|slug|url|file|image|date[-_](?:start|end|debut|fin|publication)|last[-_].*)$/;
/** A key that announces: the day of a coming event. */
const EVENT_KEY = /^(?:(?:event|session|course|opening|closing|deadline|application|alpha|beta|launch)[-_ ](?:start|end|date|on)|start[-_]date|end[-_]date|(?!date)[a-z]+[-_]start|echeance|(?:[a-z]+[-_ ])*(?:deadline|limite)(?:[-_ ][a-z]+)*)$/;
/** A key that says by when. */
const DUE_KEY = /(?:^|[-_ ])(?:deadline|limite|echeance|cloture|closing|due)(?:[-_ ]|$)/;
function isDueKey(key) {
	return DUE_KEY.test(fold(key));
}
/** A list of steps with their dates: « steps », « calendrier ». */
const CALENDAR_KEY = /^(?:dates|calendrier|calendar|agenda|schedule|steps|etapes|timeline|planning|sessions|echeances|deadlines)$/;
/** Whether a field stands in a calendar, from the keys that lead to it. */
function isInCalendar(keys) {
	return keys.slice(0, -1).some((key) => CALENDAR_KEY.test(fold(key)));
}
/** The name of its field; empty in the body. */
function keyOf({ keys }) {
	return keys?.at(-1) ?? "";
}
function isTechnicalKey(key) {
	return TECHNICAL_KEY.test(fold(key)) && !isEventKey(key);
}
function isEventKey(key) {
	return EVENT_KEY.test(fold(key));
}
/** A heading or a label that speaks of what is to come. */
const COMING = / (?:calendrier|agenda|a venir|prochaine?s?|feuille de route|roadmap|planning|echeancier|dates|strategie|objectifs?|etapes? a venir|et apres|attendus?|next|upcoming|schedule|suites?|perspectives|ambitions?) /;
/** A heading that calls readers to act. */
const CALLING = / (?:candidat\w*|postul\w*|inscri\w*|selection|laureats?|appels?|modalites|participe\w*|dossiers?|informations? complementaires?|ecrivez|rejoindre|rejoignez|apply|register) /;
/** A heading or a sentence that shows a model, not the thing. */
const SAMPLE = / (?:exemples?|gabarits?|templates?|par exemple|ex|examples?|for instance) |^ modeles? | modeles? (?:d|de|du|a|type) /;
/** A heading over what is told as past. */
const TOLD = / (?:historique|chronologie|evenements|retour|bilan|archives?|passees?|passes|journal|changelog|history|versions?) /;
/** Words of a heading, without accents, one space around each. */
function headingWords(heading) {
	return ` ${fold(heading.slice(0, 400)).replace(/[^a-z0-9]+/g, " ").trim()} `;
}

// src/dates/read/lexicon.ts
/** The words of dates, without accents and in lower case, French and English together: a word means the same in both. */
const list = (words) => words.split(" ");
const all = (words, value) => list(words).map((word) => [word, value]);
/** `un/one deux/two`: words that count, the same number for what a slash parts; `-` stands for none. */
const numbered = (words, first) => list(words).flatMap((same, index) => same === "-" ? [] : all(same.replaceAll("/", " "), index + first));
/** 1 to 12. */
const MONTHS$1 = new Map([...numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1), ...numbered("january february march april may june july august september october november december", 1)]);
/** Abbreviations, with or without their full stop; some are words of their own, so they need a number beside them. */
const SHORT_MONTH = new Map(numbered("jan/janv fev/fevr/feb mar avr/apr - jun juil/jul aug sep/sept oct nov dec", 1));
/** Month names that are other words too: they need a number, or a word of time before them. */
const AMBIGUOUS_MONTHS = new Set(list("may march mars avril august"));
/** 0 for Sunday to 6. */
const WEEKDAYS = new Map(numbered("dimanche/sunday lundi/monday mardi/tuesday mercredi/wednesday jeudi/thursday vendredi/friday samedi/saturday", 0));
/** « mar. » is left to March. */
const SHORT_WEEKDAY = new Map(numbered("dim/sun lun/mon tue mer/wed jeu/thu ven/fri sam/sat", 0));
/** 1 spring, 2 summer, 3 autumn, 4 winter. */
const SEASONS$1 = new Map(numbered("printemps/spring ete/summer automne/autumn/fall hiver/winter", 1));
/** -1 stands for the last one. */
const ORDINALS = new Map([...numbered("premier/premiere/first deuxieme/second/seconde troisieme/third quatrieme/fourth", 1), ...all("dernier derniere last", -1)]);
/** What follows a digit to make it an ordinal. */
const ORDINAL_ENDINGS = new Set(list("er re e eme ieme nd nde st rd th ere iere"));
const QUARTER_WORDS = new Map([...all("trimestre quarter", "quarter"), ...all("semestre half", "semester")]);
/** T3 2025, Q3 2025, S1 2025, H1 2025. */
const QUARTER_LETTERS = new Map([...all("t q", "quarter"), ...all("s h", "semester")]);
const PARTS = new Map([
	...all("debut early beginning", "start"),
	...all("mi milieu mid", "middle"),
	...all("fin late end", "end")
]);
/** Words that join the pieces of a date and say nothing themselves. */
const JOINTS = new Set(list("de du d l le la of the in"));
/** Later (1), the same (0) or earlier (-1) than the one we are in. */
const DIRECTIONS = new Map([
	...all("prochain prochaine prochains prochaines next", 1),
	...all("cet cette ce this", 0),
	...all("dernier derniere passe passee last previous", -1)
]);
const SPANS = new Map([
	...all("an annee year", "year"),
	...all("mois month", "month"),
	...all("semaine week", "week"),
	...all("trimestre quarter", "quarter"),
	...all("semestre", "semester")
]);
/** How many, in « les six prochains mois ». */
const COUNTS$1 = new Map(numbered("deux/two trois/three quatre/four cinq/five six - - neuf/nine dix/ten - douze/twelve", 2));
/** Lengths, in months. */
const LENGTHS$1 = new Map([
	...all("mois months", 1),
	...all("trimestres quarters", 3),
	...all("semestres", 6),
	...all("ans annees years", 12)
]);
/** A future nobody has dated. */
const VAGUE = new Set(list("bientot prochainement soon shortly"));
/** Words that can begin a date. */
const BEGINNINGS = /* @__PURE__ */ new Set([
	...[
		MONTHS$1,
		SHORT_MONTH,
		WEEKDAYS,
		SHORT_WEEKDAY,
		SEASONS$1,
		PARTS,
		ORDINALS
	].flatMap((words) => [...words.keys()]),
	...[
		SPANS,
		QUARTER_LETTERS,
		COUNTS$1
	].flatMap((words) => [...words.keys()]),
	...VAGUE,
	...list("rentree demain tomorrow cette cet ce this next courant tous toutes chaque every rythme")
]);
/** Before a bare month or season: what makes it a time and not a name. */
const TIME_LEADS = /* @__PURE__ */ new Set([...list("en de d depuis des avant jusqu debut fin mi courant a au pour vers mois l cet ce et ou apres"), ...list("in by until till since before after from during early late mid of to this next last")]);
/** Before « du 4 septembre »: it names a street or a school and is no date of its own. */
const STREET_WORDS = new Set(list("rue place avenue boulevard bd bld quai square allee cours impasse esplanade lycee college ecole stade station metro pont promenade street"));
/** Before a number: it numbers, versions or rounds something, and is no year. */
const NUMBER_WORDS = /* @__PURE__ */ new Set([...list("no n nos numero num article art articles version v iso rfc norme cs bp cedex page p pp ref id siret siren tel telephone fax port ticket issue pr es"), ...list("salle bureau batiment lot chambre code boite windows office wcag sql server loi agenda france scope horizons x environ plus moins quelque quelques about over pres")]);
/** After a number: it counts things and is no year. */
const COUNTED = /* @__PURE__ */ new Set([
	...list("euros euro eur k ko mo go km m metre metres litres grammes watts lignes millions milliards kg m2 ha h min px kwh tonnes fois ans mois semaines jours heures minutes points pages mots caracteres"),
	...list("personnes agents habitants usagers utilisateurs utilisatrices eleves etudiants candidats visiteurs professionnels jeunes enfants femmes hommes"),
	...list("salaries patients medecins beneficiaires participants agriculteurs inscrits abonnes users people"),
	...list("entreprises communes collectivites structures organismes associations etablissements lieux sites services produits places"),
	...list("demandes dossiers demarches candidatures visites comptes logements emplois metiers postes contrats projets fiches offres"),
	...list("documents signatures mails emails appels tests connexions entretiens reponses questions cas")
]);

// src/dates/read/written.ts
/** It holds every key: copying it is fast then. */
const NOTHING = {
	unit: "day",
	year: null,
	month: null,
	day: null,
	index: null,
	part: null,
	weekday: null,
	direction: null
};
function written(unit, known = {}) {
	return {
		...NOTHING,
		...known,
		unit
	};
}
const KINDS = {
	week: "day-range",
	fortnight: "month",
	semester: "quarter"
};
function kindOf({ shape, first, last }) {
	const { unit, month, weekday, direction, index } = last;
	if (shape === "recurrence") return "recurrence";
	if (shape === "vague" || unit === "months") return "relative";
	if (unit === "day" && (month !== null || weekday !== null)) return shape === "single" ? "day" : "day-range";
	if (unit === "day" || direction !== null && month === null && index === null && unit !== "season") return "relative";
	return unit === "year" && first.unit !== "year" ? "month" : KINDS[unit] ?? unit;
}
/** Whether the words name a year, so that nothing has to be inferred. */
function hasYear({ year }) {
	return year !== null;
}
function isBareYear({ unit, part, direction }) {
	return unit === "year" && part === null && direction === null;
}
/**
* The days one end denotes in a year; null when the calendar has none.
* Début, mi- and fin of a month are its days 1-10, 11-20 and 21 to the end; of a year its first, middle and last quarter.
*/
function intervalIn({ unit, month, day, index, part }, year) {
	switch (unit) {
		case "day": return month === null || day === null ? null : days(year, month, day, day);
		case "week": return month === null ? null : week(year, month, day, index);
		case "fortnight": return month === null ? null : days(year, month, index === 1 ? 1 : 16, index === 1 ? 15 : null);
		case "month": return month === null ? null : days(year, month, ...DAYS[part ?? "whole"]);
		case "quarter": return stretch(year, 3, index ?? 0, part);
		case "semester": return stretch(year, 6, index ?? 0, part);
		case "season": return season(year, index ?? 0);
		case "school-year": return between(isoDay(year, 9, 1), isoDay(year + 1, 8, 31));
		case "year": return months(year, ...MONTHS[part ?? "whole"]);
		case "months": return null;
	}
}
const DAYS = {
	start: [1, 10],
	middle: [11, 20],
	end: [21, null],
	whole: [1, null]
};
const MONTHS = {
	start: [1, 3],
	middle: [5, 8],
	end: [10, 12],
	whole: [1, 12]
};
/** The week that a day of a month opens, or the index-th of the month. */
function week(year, month, day, index) {
	if (index === -1 && day === null) return days(year, month, daysInMonth(year, month) - 6, null);
	const first = isoDay(year, month, day ?? (Math.max(index ?? 1, 1) - 1) * 7 + 1);
	return first === null ? null : {
		from: first,
		to: addDays(first, 6)
	};
}
/** The index-th stretch of a number of months; its first or last month for « début » and « fin ». */
function stretch(year, length, index, part) {
	const position = index === -1 ? 12 / length : index;
	if (position < 1 || position > 12 / length) return null;
	const last = position * length;
	const first = last - length + 1;
	return months(year, part === "end" ? last : first, part === "start" ? first : last);
}
/** Month and day of the first and the last day of astronomical seasons, then of « la rentrée », which is September. */
const SEASONS = [
	[
		3,
		20,
		6,
		20
	],
	[
		6,
		21,
		9,
		22
	],
	[
		9,
		23,
		12,
		20
	],
	[
		12,
		21,
		3,
		19
	],
	[
		9,
		1,
		9,
		30
	]
];
/** Winter begins in the year that names it. */
function season(year, index) {
	const [month, day, lastMonth, lastDay] = SEASONS[index - 1] ?? [
		0,
		0,
		0,
		0
	];
	return between(isoDay(year, month, day), isoDay(lastMonth < month ? year + 1 : year, lastMonth, lastDay));
}
function days(year, month, first, last) {
	return between(isoDay(year, month, first), isoDay(year, month, last ?? daysInMonth(year, month)));
}
function months(year, first, last) {
	return between(isoDay(year, first, 1), isoDay(year, last, daysInMonth(year, last)));
}
function between(from, to) {
	return from === null || to === null ? null : {
		from,
		to
	};
}
/** Both years are written and the range ends before it starts. */
function isBackwards(first, last) {
	if (first.year === null || last.year === null) return false;
	const start = intervalIn(first, first.year);
	const end = intervalIn(last, last.year);
	return start !== null && end !== null && end.to < start.from;
}

// src/dates/read/point.ts
/** What is written of a unit, up to a token. */
function point(next, unit, known) {
	return {
		written: written(unit, known),
		next
	};
}
/** The text of a token; empty outside the passage. */
function textAt(tokens, at) {
	return tokens[at]?.text ?? "";
}
/** « Prochain » (1) or « dernier » (-1) after a word of time. */
function turnAt(tokens, at) {
	return DIRECTIONS.get(textAt(tokens, at)) || null;
}
/** Whether a token is one of some words or marks. */
function says(tokens, at, ...words) {
	return words.includes(textAt(tokens, at));
}
function numberOf(token, digits) {
	return token?.kind === "number" && token.text.length <= digits ? Number(token.text) : null;
}
const isWord = (token, words) => token?.kind === "word" && words.has(token.text);
/** A number that goes on from what stands before it: version, telephone, file name. */
function isInsideNumber(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || before === void 0 || !token.glued) return false;
	if (before.kind !== "mark") return before.kind === "number" || before.kind === "word";
	return before.glued && /[-−/.,_#@+=:&\\]/.test(before.text) && (tokens[at - 2]?.kind ?? "break") !== "break";
}
/** @param separator Of the date before it: another date may be joined by a hyphen when they hold none. */
function continuesNumber(tokens, at, separator = "-") {
	const mark = tokens[at];
	const after = tokens[at + 1];
	if (mark === void 0 || !mark.glued) return false;
	if (mark.kind === "word") return mark.text !== "t" && separator !== "/";
	if (mark.text === "-" && separator !== "-" && tokens[at + 2]?.text === separator) return false;
	if (mark.text === "-" && separator === "." && after?.glued && after.kind === "word") return true;
	if (mark.kind !== "mark" || !/[-/._]/.test(mark.text) || !after?.glued) return false;
	return after.kind === "number" || mark.text === "_";
}
/** After a number: `er`, `ᵉʳ`, `^er^`, `th`… */
function skipOrdinal(tokens, at) {
	const ending = tokens[at]?.text === "^" ? at + 1 : at;
	if (!isWord(tokens[ending], ORDINAL_ENDINGS)) return at;
	return tokens[ending + 1]?.text === "^" ? ending + 2 : ending + 1;
}
function skipJoints(tokens, at) {
	let next = at;
	while (isWord(tokens[next], JOINTS) || tokens[next]?.text === "mois" || tokens[next]?.text === "annee") next++;
	return next;
}
/** What is written of a unit up to a token, and of its year when one follows: `2024`, `de 2024`, `of 2024`; with a comma, `, 2024`. */
function dated(tokens, at, unit, known, comma = false) {
	let next = comma && tokens[at]?.text === "," && tokens[at + 1]?.text.length === 4 ? at + 1 : at;
	while (says(tokens, next, "de", "d", "of", "l", "annee")) next++;
	const year = yearAt(tokens, next, 1e3, 2999);
	if (year !== null) return point(next + 1, unit, {
		...known,
		year
	});
	const short = shortYear(tokens, at);
	return short === null ? point(at, unit, known) : point(at + 1, unit, {
		...known,
		year: short
	});
}
/** A year of two digits, when nothing follows them. */
function shortYear(tokens, at) {
	const [token, after] = [tokens[at], tokens[at + 1]];
	const two = numberOf(token, 2);
	const goesOn = after?.kind === "mark" ? after.glued && /[:%€/°]/.test(after.text) : after && after.kind !== "break";
	if (two === null || token?.text.length !== 2 || token.glued || goesOn) return null;
	if (two >= 20 && two <= 39) return 2e3 + two;
	return two >= 50 ? 1900 + two : null;
}
/** The number at a token when it can be a year (inclusive bounds). */
function yearAt(tokens, at, first = 1900, last = 2099) {
	const year = tokens[at]?.text.length === 4 ? numberOf(tokens[at], 4) : null;
	return year !== null && year >= first && year <= last ? year : null;
}

// src/dates/read/numeric.ts
/** 19/08/2024, 19.08.2024, 19-08-2024, 2024-08-19, and 19/08 where the reader can see it is a day. */
function readNumeric(tokens, at, language) {
	const mark = textAt(tokens, at + 1);
	if (!/^[-/.]$/.test(mark) || isInsideNumber(tokens, at)) return null;
	const [first = "", second, third] = numbersAt(tokens, at, mark);
	if (second === void 0) return null;
	if (third === void 0) return mark === "/" ? readDayAndMonth(tokens, at, first, second) : readIsoMonth(tokens, at, mark);
	if (continuesNumber(tokens, at + 5, mark)) return null;
	const lengths = `${first.length}${second.length}${third.length}`;
	if (lengths === "422" && mark !== ".") return numeric(skipTime(tokens, at + 5), Number(first), Number(second), Number(third));
	const isShort = mark === "/" && lengths === "222";
	if (!/^[12][12]4$/.test(lengths) && !(isShort && isReadable(language, Number(first), Number(second)))) return null;
	const year = Number(third) + (isShort ? 2e3 : 0);
	const [day, month] = language !== "fr" && Number(first) <= 12 && Number(second) > 12 ? [second, first] : [first, second];
	return numeric(at + 5, year, Number(month), Number(day));
}
/** The numbers, three at most, that a mark joins to the one at a token. */
function numbersAt(tokens, at, mark) {
	const numbers = [textAt(tokens, at)];
	for (let next = at + 1; numbers.length < 3; next += 2) {
		const [joint, number] = [tokens[next], tokens[next + 1]];
		if (joint?.text !== mark || !joint.glued || number?.kind !== "number" || !number.glued) break;
		numbers.push(number.text);
	}
	return numbers;
}
/**
* Whether three numbers of two digits are a date: in French, a day and a month, even of no year; elsewhere where a day and a month come first, by
* the language's own usage, and are ones. `24/03/21` is a day of 2024 in Chinese.
*/
function isReadable(language, first, second) {
	if (language === "fr") return first <= 31 && second <= 12;
	return Math.min(first, second) <= 12 && Math.max(first, second) <= 31 && (language === null || endsWithYear(language));
}
const yearLast = /* @__PURE__ */ new Map();
/** By Unicode's data, which JavaScript engines carry; false for what is no language. */
function endsWithYear(language) {
	const known = yearLast.get(language);
	if (known !== void 0) return known;
	const [locale] = Intl.DateTimeFormat.supportedLocalesOf([language]);
	const last = new Intl.DateTimeFormat(locale, {
		year: "2-digit",
		month: "2-digit",
		day: "2-digit"
	}).formatToParts(0).findLast(({ type }) => type !== "literal")?.type;
	yearLast.set(language, locale !== void 0 && last === "year");
	return locale !== void 0 && last === "year";
}
/** The time of an ISO date-time belongs to it. */
function skipTime(tokens, at) {
	if (tokens[at]?.text !== "t" || tokens[at + 1]?.kind !== "number") return at;
	let next = at + 1;
	while (tokens[next]?.glued && next < at + 12) next++;
	return next;
}
function numeric(next, year, month, day) {
	if (day === 0 || year === 1900 && month === 2 && day === 29) return null;
	return year < 1e3 || year > 2999 ? null : point(next, "day", {
		year,
		month,
		day
	});
}
/** « La deuxième journée (3/12) ». */
const OCCASION = /^(?:jour|journee|date|session|seance|atelier|reunion|matinee|soiree|day)$/;
const LEADS = /^(?:le|du|au|des|avant|on|until|before|by|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;
/** 17/12 is a day after « le », a weekday or alone in its cell; 12/20 is a mark and 24/7 is always. */
function readDayAndMonth(tokens, at, first, second) {
	const [day, month] = [Number(first), Number(second)];
	if (first.length > 2 || second.length !== 2 || day < 1 || day > 31 || month < 1 || month > 12) return null;
	const [before, after] = [tokens[at - 1], tokens[at + 3]];
	const isAlone = (before === void 0 || before.kind === "break") && (after === void 0 || after.kind === "break" || after.text === ":");
	const isBeside = before?.text === "(" && after?.text === ")" && OCCASION.test(textAt(tokens, at - 2));
	if (!(isAlone || isBeside || LEADS.test(before?.text ?? "")) || continuesNumber(tokens, at + 3)) return null;
	return point(at + 3, "day", {
		month,
		day
	});
}
/** 2024-08, but not 2024-25. */
function readIsoMonth(tokens, at, mark) {
	const [year, month] = [yearAt(tokens, at), numberOf(tokens[at + 2], 2) ?? 0];
	if (mark !== "-" || year === null || month < 1 || month > 12 || month === (year + 1) % 100) return null;
	if (tokens[at + 2]?.text.length !== 2 || continuesNumber(tokens, at + 3)) return null;
	return point(at + 3, "month", {
		year,
		month
	});
}

// src/dates/read/day.ts
/** « vendredi 30 août », « lun. 3 juin », « lundi prochain ». */
function readWeekday(tokens, at, language) {
	const token = tokens[at];
	if (token === void 0) return null;
	const full = WEEKDAYS.get(token.text);
	const weekday = full ?? SHORT_WEEKDAY.get(token.text);
	if (weekday === void 0) return null;
	let next = at + 1;
	if (tokens[next]?.text === "," || tokens[next]?.text === "." && full === void 0) next++;
	if (full !== void 0 && says(tokens, next, "le", "the")) next++;
	const day = tokens[next]?.kind === "number" ? readNumeric(tokens, next, language) ?? readDay(tokens, next) : readDay(tokens, next) ?? englishDay(tokens, next, language);
	if (day?.written.unit === "day") return {
		written: {
			...day.written,
			weekday
		},
		next: day.next
	};
	const direction = full === void 0 ? null : turnAt(tokens, at + 1);
	return direction === null ? null : point(at + 2, "day", {
		weekday,
		direction
	});
}
function englishDay(tokens, at, language) {
	const point = tokens[at]?.kind === "word" ? readMonth(tokens, at, language) : null;
	return point?.written.unit === "day" ? point : null;
}
/** A day of the month without its month: 3, 1er, « lundi 3 ». */
function readDayNumber(tokens, from) {
	let at = from;
	const weekday = WEEKDAYS.get(textAt(tokens, at)) ?? null;
	if (weekday !== null) at++;
	if (says(tokens, at, "premier", "first")) return point(at + 1, "day", {
		day: 1,
		weekday
	});
	const day = numberOf(tokens[at], 2) ?? 0;
	if (day < 1 || day > 39 || isInsideNumber(tokens, at)) return null;
	return point(skipOrdinal(tokens, at + 1), "day", {
		day,
		weekday
	});
}
/** The month at a token, abbreviations and their full stop included. */
function monthAt(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "word") return null;
	const full = MONTHS$1.get(token.text);
	if (full !== void 0) return {
		month: full,
		next: at + 1,
		short: false
	};
	const short = SHORT_MONTH.get(token.text);
	if (short === void 0) return null;
	return {
		month: short,
		next: at + (tokens[at + 1]?.text === "." && tokens[at + 1]?.glued === true ? 2 : 1),
		short: true
	};
}
/** « 19 août 2024 », « 1er mai », « 15th of October 2011 ». */
function readDay(tokens, from) {
	const day = WEEKDAYS.has(textAt(tokens, from)) ? null : readDayNumber(tokens, from);
	if (day === null) return null;
	let at = day.next;
	if (tokens[at]?.text === "of" || tokens[at]?.text === "de") at++;
	const found = monthAt(tokens, at);
	if (found === null) return null;
	const name = tokens[at];
	const read = dated(tokens, found.next, "day", {
		day: day.written.day,
		month: found.month
	}, true);
	return (name?.text === "may" || name?.text === "march") && !name.capital && read.written.year === null ? null : read;
}
/** Names that only English gives a month, so that « Février 22 » is no 22 February. */
const ENGLISH_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** « mars 2024 », « October 15, 2011 », « mars » alone. */
function readMonth(tokens, at, language) {
	const found = monthAt(tokens, at);
	if (found === null) return null;
	const name = tokens[at];
	const day = numberOf(tokens[found.next], 2);
	if (day !== null && day >= 1 && day <= 31 && name.capital && (language === "en" || ENGLISH_MONTH.test(name.text))) {
		const next = skipOrdinal(tokens, found.next + 1);
		if (!(tokens[next]?.text === ":" || tokens[next]?.text === "h")) return dated(tokens, next, "day", {
			month: found.month,
			day
		}, true);
	}
	const read = dated(tokens, found.next, "month", { month: found.month }, !found.short);
	if (read.written.year !== null) return read;
	const direction = turnAt(tokens, found.next);
	if (direction !== null) return point(found.next + 1, "month", {
		month: found.month,
		direction
	});
	const stopped = tokens[found.next - 1]?.text === ".";
	if (found.short && !stopped || AMBIGUOUS_MONTHS.has(name.text) && language === "en" && !name.capital) return null;
	return {
		...point(found.next, "month", { month: found.month }),
		bare: true
	};
}
/** « August 19-20, 2024 »: the day after the hyphen, and the year of both. */
function readSecondEnglishDay(tokens, at, first) {
	const day = readDayNumber(tokens.slice(at, at + 4), 0);
	if (first.month === null || first.year !== null || day === null || monthAt(tokens, at + day.next) !== null) return null;
	return dated(tokens, at + day.next, first.unit, {
		...first,
		day: day.written.day,
		weekday: null
	}, true);
}

// src/dates/read/quarter.ts
/** « premier trimestre 2022 », « T3 2025 », « 2e semestre », « première quinzaine de janvier », « semaine du 12 mai ». */
function readQuarter(tokens, at) {
	return readLetterQuarter(tokens, at) ?? readOrdinalStretch(tokens, at) ?? readWeekOf(tokens, at);
}
function readLetterQuarter(tokens, at) {
	const unit = QUARTER_LETTERS.get(textAt(tokens, at));
	const digit = tokens[at + 1];
	const index = numberOf(digit, 1) ?? 0;
	if (unit === void 0 || !digit?.glued || !tokens[at]?.capital || index < 1 || index > (unit === "quarter" ? 4 : 2)) return null;
	const next = says(tokens, at + 2, "-", "–", "/") && tokens[at + 3]?.text.length === 4 ? at + 3 : at + 2;
	const found = dated(tokens, next, unit, { index });
	if (found.written.year !== null) return found;
	return unit === "quarter" && tokens[at]?.text !== "h" ? {
		...point(at + 2, unit, { index }),
		bare: true
	} : null;
}
function readOrdinalStretch(tokens, from) {
	const number = numberOf(tokens[from], 1);
	const at = number === null ? from + 1 : skipOrdinal(tokens, from + 1);
	const index = number === null ? ORDINALS.get(textAt(tokens, from)) : at > from + 1 ? number : void 0;
	if (index === void 0) return null;
	const word = textAt(tokens, at);
	const unit = QUARTER_WORDS.get(word);
	if (unit !== void 0) {
		const found = dated(tokens, skipJoints(tokens, at + 1), unit, { index });
		return found.written.year === null ? point(at + 1, unit, { index }) : found;
	}
	if (word !== "quinzaine" && word !== "semaine" && word !== "week") return null;
	const found = monthAt(tokens, skipJoints(tokens, at + 1));
	if (found === null) return null;
	return dated(tokens, found.next, word === "quinzaine" ? "fortnight" : "week", {
		index,
		month: found.month
	});
}
function readWeekOf(tokens, at) {
	if (!says(tokens, at, "semaine", "week") || !says(tokens, at + 1, "du", "of")) return null;
	const day = readDay(tokens, at + 2);
	return day === null ? null : {
		written: {
			...day.written,
			unit: "week"
		},
		next: day.next
	};
}

// src/dates/read/relative.ts
/** « This an alternate » is no year: a unit goes with the words of its own language. */
const ENGLISH_UNIT = /^(?:year|month|week|quarter)$/;
/** « l’an prochain », « cette année », « le mois dernier », « this year ». */
function readRelative(tokens, from) {
	const first = textAt(tokens, from);
	const before = /^(?:cette|ce|this|next|last)$/.test(first) ? DIRECTIONS.get(first) : void 0;
	const at = before === void 0 ? from : from + 1;
	const span = SPANS.get(textAt(tokens, at));
	if (span === void 0) return readEndOf(tokens, from);
	const isEnglish = ENGLISH_UNIT.test(textAt(tokens, at));
	if (before !== void 0) return isEnglish === !/^ce/.test(first) && !isJoined(tokens, at) ? point(at + 1, span, { direction: before }) : null;
	const after = says(tokens, at + 1, "prochaine", "prochain", "derniere", "dernier", "passee", "passe") ? DIRECTIONS.get(textAt(tokens, at + 1)) : void 0;
	if (after === void 0 || isEnglish || tokens[at - 1]?.kind === "number") return null;
	return point(at + 2, span, { direction: after });
}
/** « Cette année-là » is told of another time, and « ce week-end » is no week: a word goes on after its hyphen. */
function isJoined(tokens, at) {
	const [mark, rest] = [tokens[at + 1], tokens[at + 2]];
	return mark?.glued === true && /^[-‐‑]$/.test(mark.text) && rest?.kind === "word" && rest.glued;
}
/** « les 6 prochains mois », « the next six months »: from the day the words were written. Days and weeks follow something else. */
function readAhead(tokens, at) {
	const english = tokens[at]?.text === "next";
	const count = countIn(tokens, english ? at + 1 : at);
	if (count === null || !english && !says(tokens, at + 1, "prochaines", "prochains")) return null;
	const length = LENGTHS$1.get(textAt(tokens, at + 2));
	return length === void 0 ? null : point(at + 3, "months", {
		index: count * length,
		direction: 1
	});
}
function countIn(tokens, at) {
	const token = tokens[at];
	if (token?.kind === "number") return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
	return COUNTS$1.get(token?.text ?? "") ?? null;
}
/** « d’ici la fin de l’année », « avant la fin du mois »: the one we are in. Elsewhere it is the end of any. */
function readEndOf(tokens, at) {
	if (tokens[at]?.text !== "fin") return null;
	let next = at + 1;
	while (says(tokens, next, "de", "d", "du", "l", "la")) next++;
	const span = says(tokens, next, "annee", "mois") ? SPANS.get(textAt(tokens, next)) : void 0;
	if (span === void 0 || next === at + 1) return null;
	return [
		1,
		2,
		3
	].some((back) => says(tokens, at - back, "ici", "avant")) ? point(next + 1, span, {
		part: "end",
		direction: 0
	}) : null;
}
/** « Demain à 10 h », « dès demain »: the day after the words went live. « La ville de demain » is no day. */
function readTomorrow(tokens, at) {
	if (!says(tokens, at, "demain", "tomorrow")) return null;
	const led = says(tokens, at - 1, "vous", "des", "jusqu", "a", "by", "until");
	const followed = says(tokens, at + 1, "a", "entre", "matin", "soir", "midi", "at", "morning", "between");
	return led || followed ? point(at + 1, "day", {
		direction: 1,
		index: 1
	}) : null;
}

// src/dates/read/season.ts
/** Index of « la rentrée » among the seasons: September. */
const RETURN_TO_SCHOOL = 5;
/** Seasons, « la rentrée », school years, and what is counted from now: « l’an prochain », « cette année », « next month ». */
function readCalendarWord(tokens, at) {
	return readAhead(tokens, at) ?? readSeason(tokens, at) ?? readReturn(tokens, at) ?? readSchoolYear(tokens, at) ?? readTomorrow(tokens, at) ?? readRelative(tokens, at);
}
/** « automne 2022 », « hiver 2024-2025 », « printemps dernier », « cet été », « next spring ». */
function readSeason(tokens, from) {
	const before = DIRECTIONS.get(textAt(tokens, from));
	const at = before === void 0 ? from : from + 1;
	const index = SEASONS$1.get(textAt(tokens, at));
	if (index === void 0 || isParticiple(tokens, at)) return null;
	if (before !== void 0) return point(at + 1, "season", {
		index,
		direction: before
	});
	return readSeasonYear(tokens, says(tokens, at + 1, "de", "of") ? at + 2 : at + 1, index) ?? readDirection(tokens, at + 1, index) ?? {
		...point(at + 1, "season", { index }),
		bare: true
	};
}
function readSeasonYear(tokens, at, index) {
	const year = yearAt(tokens, at);
	return year === null ? null : point(skipSecondYear(tokens, at + 1, year), "season", {
		index,
		year
	});
}
/** « Dernier », « prochaine » after a season. */
function readDirection(tokens, at, index) {
	const direction = turnAt(tokens, at);
	return direction === null ? null : point(at + 1, "season", {
		index,
		direction
	});
}
/** « a été », « ont été »: the participle, not the summer; « objectif été 2025 » can only be the summer. */
function isParticiple(tokens, at) {
	const before = tokens[at - 1];
	if (tokens[at]?.text !== "ete" || before?.kind !== "word" || BEFORE_SUMMER.test(before.text)) return false;
	return yearAt(tokens, at + 1) === null || BEFORE_PARTICIPLE.test(before.text);
}
const BEFORE_SUMMER = /^(?:l|d|cet|en|pour|de|des|fin|debut|mi|courant|et|ou|printemps)$/;
const BEFORE_PARTICIPLE = /^(?:a|ai|as|ont|avons|avez|ayant|avoir|av\p{L}+|aur\p{L}+|pas|plus|deja|toujours|ainsi)$/u;
function skipSecondYear(tokens, at, year) {
	const second = tokens[at + 1];
	if (!says(tokens, at, "-", "–", "/") || second?.kind !== "number") return at;
	return Number(second.text) % 100 === (year + 1) % 100 ? at + 2 : at;
}
/** « rentrée 2021 », « rentrée scolaire de septembre 2023 », « la rentrée ». */
function readReturn(tokens, at) {
	if (tokens[at]?.text !== "rentree") return null;
	const plain = says(tokens, at + 1, "scolaire", "universitaire", "administrative") ? at + 2 : at + 1;
	let next = plain;
	while (says(tokens, next, "de", "d", "septembre")) next++;
	const dated = readSeasonYear(tokens, next, RETURN_TO_SCHOOL) ?? readDirection(tokens, plain, RETURN_TO_SCHOOL);
	if (dated !== null) return dated;
	if (!says(tokens, at - 1, "la", "cette") || says(tokens, plain, "des", "du")) return null;
	return point(plain, "season", { index: RETURN_TO_SCHOOL });
}
/** « année scolaire 2024-2025 », « année 2019-2020 ». */
function readSchoolYear(tokens, at) {
	if (tokens[at]?.text !== "annee") return null;
	const first = says(tokens, at + 1, "scolaire", "universitaire") ? at + 2 : at + 1;
	const year = yearAt(tokens, first);
	const end = year === null ? first + 1 : skipSecondYear(tokens, first + 1, year);
	return end === first + 1 ? null : point(end, "school-year", { year });
}

// src/dates/read/single.ts
/** Tokens that the second end of an expression can take. */
const SECOND = 16;
/** Reads the second end of an expression: what stands before it joins it and makes it no part of a number. */
function readSecondPoint(tokens, at, language) {
	const point = readPoint(tokens.slice(at, at + SECOND), 0, language);
	return point === null ? null : {
		...point,
		next: point.next + at
	};
}
/** Reads one date at a token: the longest that begins exactly there; null when none does. */
function readPoint(tokens, at, language) {
	const token = tokens[at];
	if (token?.kind === "number") return readAhead(tokens, at) ?? readNumeric(tokens, at, language) ?? readDay(tokens, at) ?? readQuarter(tokens, at) ?? readYearPoint(tokens, at);
	if (token?.kind !== "word") return null;
	return readWeekday(tokens, at, language) ?? readPart(tokens, at, language) ?? readDay(tokens, at) ?? readMonth(tokens, at, language) ?? readQuarter(tokens, at) ?? readCalendarWord(tokens, at);
}
/** « fin mars 2024 », « début 2025 », « mi-septembre », « fin du premier trimestre », « mois de novembre ». */
function readPart(tokens, at, language) {
	const word = textAt(tokens, at);
	const part = PARTS.get(word);
	if (part === void 0 && word !== "mois" && word !== "courant") return null;
	let next = at + 1;
	if (tokens[next]?.text === "-") next++;
	for (let joints = 0; joints < 3 && isWord(tokens[next], JOINTS); joints++) next++;
	if (tokens[next]?.text === "mois" && says(tokens, next + 1, "de", "d")) next += 2;
	if (tokens[next]?.text === "annee") next++;
	const rest = tokens.slice(next, next + SECOND);
	const inner = readMonth(rest, 0, language) ?? readQuarter(rest, 0) ?? readYearPoint(rest, 0) ?? readCalendarWord(rest, 0);
	if (inner === null || inner.written.unit === "day" || inner.written.part !== null) return null;
	return {
		written: {
			...inner.written,
			part: part ?? null
		},
		next: inner.next + next
	};
}
/** A year alone, when nothing says that the number is something else. */
function readYearPoint(tokens, at) {
	const year = yearAt(tokens, at);
	if (year === null || isInsideNumber(tokens, at)) return null;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (before?.kind === "number" || before?.kind === "word" && NUMBER_WORDS.has(before.text)) return null;
	if (before?.kind === "mark" && /[°€$#©]/.test(before.text)) return null;
	if (before?.text === ")" && tokens[at - 2]?.text === "c") return null;
	if (after?.kind === "mark" && (/[€%°$]/.test(after.text) || !endsYear(tokens, at + 1, year))) return null;
	if (after?.kind === "number" || after?.kind === "word" && (COUNTED.has(after.text) || after.glued)) return null;
	if (year % 100 === 0 && !says(tokens, at - 1, "en", "in", "depuis", "since", "an", "annee")) return null;
	return point(at + 1, "year", { year });
}
/** Whether the mark after a year leads to no part of the same number, unless that is the year at its other end: 2024-2025, 2024-25. */
function endsYear(tokens, at, year) {
	const rest = tokens[at + 1];
	if (!tokens[at]?.glued || !says(tokens, at, "-", "−", "/", ".", "_") || !rest?.glued) return true;
	if (rest.kind !== "number") return rest.kind !== "word";
	return yearAt(tokens, at + 1) !== null || rest.text.length === 2 && Number(rest.text) === (year + 1) % 100;
}

// src/dates/read/range.ts
/** Longest list of days that share their month: « les 3, 4, 5 et 6 juin ». */
const LONGEST_LIST = 15;
function expression(tokens, at, next, shape, first, last = first) {
	return {
		start: tokens[at]?.start ?? 0,
		end: tokens[next - 1]?.end ?? 0,
		next,
		at,
		shape,
		first,
		last
	};
}
/** « 3 au 26 avril 2024 », « 6, 7 et 8 avril », « 18-20 novembre »: days that share the month of the last one. */
function readSharedDays(tokens, at, language) {
	const first = readDayNumber(tokens, at);
	if (first === null) return null;
	let next = first.next;
	let range = false;
	for (let count = 0; count < LONGEST_LIST; count++) {
		const separator = readSeparator(tokens, next, true);
		if (separator === null) return null;
		range ||= separator.range;
		const end = readSecondPoint(tokens, separator.next, language);
		if (end?.written.unit === "day" && end.written.month !== null && end.written.day !== null) return shareMonth(tokens, at, first, end, {
			range,
			dash: separator.dash
		});
		const more = readDayNumber(tokens.slice(separator.next, separator.next + 4), 0);
		if (more === null) return null;
		next = more.next + separator.next;
	}
	return null;
}
function shareMonth(tokens, at, first, end, separator) {
	const { range, dash } = separator;
	if ((first.written.day ?? 0) > (end.written.day ?? 0) && (dash || !range || !isLedDirectly(tokens, at))) return null;
	const start = {
		...end.written,
		day: first.written.day,
		weekday: first.written.weekday
	};
	return expression(tokens, at, end.next, range ? "range" : "list", start, end.written);
}
/** What joins two dates: « au », « à », « - », « → », and in a list « , », « et ». */
function readSeparator(tokens, from, list) {
	let at = from;
	if (tokens[at]?.text === "]") at++;
	const token = tokens[at];
	if (token === void 0 || token.kind === "break" || token.kind === "object") return null;
	let range = /^(?:au|a|to|until|till|through|[-–—→])$/.test(token.text);
	let next = at + 1;
	if (token.text === "jusqu" && says(tokens, next, "au", "a", "en")) {
		range = true;
		next++;
	} else if (token.text === "-" && tokens[next]?.text === ">") next++;
	if (!range && !(list && /^(?:,|et|ou|and|or|&|\/)$/.test(token.text))) return null;
	if (list && !range && token.text === "," && says(tokens, next, "et", "ou", "and", "or")) next++;
	while (says(tokens, next, "le", "la", "l", "the", "les", "[")) next++;
	return {
		next,
		range,
		dash: /^[-–—]$/.test(token.text)
	};
}
/** Units that may be the two ends of a range. */
const CLASSES = [
	[
		"week",
		"fortnight",
		"month",
		"season"
	],
	["quarter", "semester"],
	["year", "school-year"]
];
/** « du 29 janvier au 1er mars 2024 », « de 2016 à 2023 », « janvier-février 2024 », « T1–T2 2025 ». */
function readRange(tokens, at, first, language) {
	const between = [1, 2].some((back) => says(tokens, at - back, "entre", "between"));
	const mark = textAt(tokens, first.next);
	const separator = mark === "/" && first.written.unit !== "day" ? {
		next: first.next + 1,
		range: true,
		dash: true
	} : readSeparator(tokens, first.next, between);
	if (separator === null || !(separator.range || between && /^(?:et|and)$/.test(mark))) return null;
	const isMonthFirst = first.written.unit === "day" && MONTHS$1.has(textAt(tokens, at));
	const last = readSecondPoint(tokens, separator.next, language) ?? (separator.dash ? readShortYear(tokens, separator.next, first.written) : null) ?? (isMonthFirst ? readSecondEnglishDay(tokens, separator.next, first.written) : null);
	if (last === null || !areAlike(first.written, last.written)) return null;
	const isTight = tokens[first.next]?.glued && tokens[first.next + 1]?.glued;
	if (first.bare && separator.dash && !isTight) return null;
	if (isBackwards(first.written, last.written) && !between && !isLedByFrom(tokens, at)) return null;
	return expression(tokens, at, last.next, "range", first.written, last.written);
}
/** Days go with days; « début 2024 » goes with a month. */
function areAlike(first, last) {
	if (last.direction !== null) return false;
	const isPart = first.part !== null || last.part !== null || first.unit === "semester";
	const isOfClass = CLASSES.some((units) => units.includes(first.unit) && units.includes(last.unit));
	return first.unit === last.unit || isPart && isOfClass;
}
/** 2024-25. */
function readShortYear(tokens, at, { unit, year }) {
	const short = tokens[at]?.text.length === 2 ? numberOf(tokens[at], 2) : null;
	if (unit !== "year" || year === null || short !== (year + 1) % 100) return null;
	return point(at + 1, "year", { year: year + 1 });
}
/** « Du 19 au 8 septembre », but not « du lot 10 jusqu’au 8 novembre ». */
function isLedDirectly(tokens, at) {
	return says(tokens, at - 1, "du", "de", "des", "les", "le", "from", "entre", "between");
}
function isLedByFrom(tokens, at) {
	return [1, 2].some((back) => says(tokens, at - back, "du", "de", "des", "from", "entre", "between", "d"));
}

// src/dates/read/recurrence.ts
const LENGTHS = /^(?:jours?|semaines?|mois|ans?|annees?|trimestres?|days|weeks|months|years)$/;
const COUNTS = /^(?:deux|trois|quatre|six|quinze|two|three|four|six|other)$/;
const RHYTHMS = /^(?:quotidien|hebdomadaire|bimensuel|mensuel|bimestriel|trimestriel|semestriel|annuel)(?:le)?$/;
/** « tous les deux mois », « chaque mardi », « à rythme bimestriel », « every two weeks »: the token after it, or null. */
function readRecurrence(tokens, at) {
	const word = textAt(tokens, at);
	if (word === "rythme") return RHYTHMS.test(textAt(tokens, at + 1)) ? at + 2 : null;
	if (word === "chaque") return isWeekday(tokens[at + 1]?.text) ? at + 2 : null;
	if (word === "every") return readTimes(tokens, at + 1);
	if ((word === "tous" || word === "toutes") && tokens[at + 1]?.text === "les") return readTimes(tokens, at + 2);
	return null;
}
/** « Premiers », « 1ers », « derniers » before a weekday: « tous les premiers mardis du mois ». */
const RANKS = /^(?:premier|deuxieme|second|troisieme|quatrieme|dernier)s?$/;
function readTimes(tokens, at) {
	const word = textAt(tokens, at);
	if (isWeekday(word)) return at + 1;
	if (RANKS.test(word) && isWeekday(tokens[at + 1]?.text)) return tokens[at + 2]?.text === "du" && tokens[at + 3]?.text === "mois" ? at + 4 : at + 2;
	return (COUNTS.test(word) || tokens[at]?.kind === "number" && word.length <= 2) && LENGTHS.test(textAt(tokens, at + 1)) ? at + 2 : null;
}
function isWeekday(word) {
	return word !== void 0 && (WEEKDAYS.has(word) || word.endsWith("s") && WEEKDAYS.has(word.slice(0, -1)));
}
const ANY_YEAR = /^(?:en cours|n|suivante|precedente|civile|d avant|d apres)\b/;
/** « le 15 mars de chaque année », « le 31 décembre de l’année suivante »: the token after it, or null. */
function readYearly(tokens, at) {
	const text = (from, count) => tokens.slice(from, from + count).map((token) => token.text).join(" ");
	if (/^de (?:chaque|toute) annee$/.test(text(at, 3))) return at + 3;
	if (text(at, 3) === "de l annee" && ANY_YEAR.test(`${text(at + 3, 2)} `)) return at + (says(tokens, at + 3, "en", "d") ? 5 : 4);
	return null;
}

// src/dates/read/read.ts
/**
* Finds the temporal expressions of a passage, French and English, in linear time.
* @param prose The passage with what is not prose masked, unit for unit; the text itself when there is no mask.
* @param language `fr`, `en`, or null when unknown: it only decides between 10/15 and 15/10.
*/
function readExpressions(text, prose = text, language = null) {
	const tokens = tokenize(text, prose);
	const expressions = [];
	let at = 0;
	while (at < tokens.length) {
		const expression = canBegin(tokens[at]) ? readExpression(tokens, at, language) : null;
		if (expression !== null && !isName(tokens, expression)) expressions.push(expression);
		at = expression?.next ?? at + 1;
	}
	return {
		tokens,
		expressions
	};
}
function canBegin({ kind, text }) {
	return kind === "number" || kind === "word" && BEGINNINGS.has(text);
}
function readExpression(tokens, at, language) {
	const recurrence = readRecurrence(tokens, at);
	if (recurrence !== null) return expression(tokens, at, recurrence, "recurrence", written("day"));
	if (VAGUE.has(textAt(tokens, at))) return isVague(tokens, at) ? expression(tokens, at, at + 1, "vague", written("day")) : null;
	const dated = readDated(tokens, at, language);
	const yearly = dated === null || dated.last.year !== null ? null : readYearly(tokens, dated.next);
	if (dated === null || yearly === null) return dated;
	return expression(tokens, at, yearly, "recurrence", dated.first, dated.last);
}
function readDated(tokens, at, language) {
	const shared = readSharedDays(tokens, at, language);
	if (shared !== null) return shared;
	const first = readPoint(tokens, at, language);
	if (first === null) return null;
	const range = readRange(tokens, at, first, language);
	if (range !== null) return range;
	const turned = withDirection(tokens, first);
	if (turned.bare && !isLed(tokens, at, turned)) return null;
	return expression(tokens, at, turned.next, "single", turned.written);
}
/** « 14 janvier prochain ». */
function withDirection(tokens, point) {
	const direction = point.written.year === null && point.written.month !== null ? turnAt(tokens, point.next) : null;
	return direction === null ? point : {
		written: {
			...point.written,
			direction
		},
		next: point.next + 1
	};
}
/** « À bientôt », « trop tôt »… greet; « soon after » tells. */
function isVague(tokens, at) {
	const compound = (mark) => mark?.kind === "mark" && mark.glued && /[-/_]/.test(mark.text);
	if (tokens[at]?.glued && compound(tokens[at - 1]) || compound(tokens[at + 1])) return false;
	const before = tokens[at - 1]?.text === "tres" ? tokens[at - 2] : tokens[at - 1];
	return !/^(?:a|anytime|as|how|time|too)$/.test(before?.text ?? "") && !/^(?:(?:there)?after(?:wards?)?|before|as|apres)$/.test(textAt(tokens, at + 1));
}
/** A bare month, season or quarter is a date after a word of time, or alone at the head of its line. */
function isLed(tokens, at, { written: { unit }, next }) {
	const before = textAt(tokens, at - 1);
	const { text, capital } = tokens[at];
	if (unit === "season") return /^(?:l|d|au|en|the|this|by|in)$/.test(before) || before === "a" && text !== "ete";
	if (unit === "quarter") return /^(?:au|des|in|by)$/.test(before);
	const isBreak = (place) => (tokens[place]?.kind ?? "break") === "break";
	if (isBreak(at - 1)) return capital && (isBreak(next) || says(tokens, next, ":", "-", "–"));
	if (AMBIGUOUS_MONTHS.has(text) && capital !== /^(?:may|march|august|april)$/.test(text)) return /^(?:en|mois|fin|debut|mi|courant|depuis|avant)$/.test(before);
	return TIME_LEADS.has(before);
}
/** « rue du 4 septembre », « place du 8 mai 1945 ». */
function isName(tokens, { at, first }) {
	if (first.unit !== "day" || !says(tokens, at - 1, "du", "de")) return false;
	return STREET_WORDS.has(textAt(tokens, at - 2));
}

// src/dates/read/infer-year.ts
/** How far back and forth from the anchor a weekday is looked for, in years. */
const WEEKDAY_REACH = 3;
/** Years that would do, best first; the weekday, when it is written, has the last word. */
function inferYear(expression, anchors) {
	const weekdays = [expression.first, expression.last].filter((end) => end.weekday !== null && end.unit === "day");
	const fits = (year) => intervalIn(expression.last, year) !== null && weekdays.every((end) => fitsWeekday(end, year));
	const beside = yearBeside(expression, anchors, fits);
	if (beside !== null) return beside;
	const near = anchors.near.find(fits);
	const written = anchors.writtenOn;
	const base = written === null ? null : yearOf(written);
	if (near !== void 0 && (base === null || Math.abs(near - base) <= 1 || weekdays.length > 0)) return near;
	const hint = weekdays.length > 0 ? anchors.hints?.find(fits) : void 0;
	if (written === null || base === null) return near ?? hint ?? null;
	const reach = weekdays.length > 0 ? WEEKDAY_REACH : 1;
	const around = Array.from({ length: 2 * reach + 1 }, (_, index) => base - reach + index);
	const fitting = around.filter(fits);
	const years = fitting.length > 0 ? fitting : around.filter((year) => intervalIn(expression.last, year) !== null);
	const away = (year) => distance(expression, year, written, anchors.tense);
	return years.sort((a, b) => away(a) - away(b))[0] ?? null;
}
/** The first year of its sentence that would do; the next one when the first was long over as the words were written. */
function yearBeside({ last }, anchors, fits) {
	const [first, second] = anchors.beside.filter(fits);
	if (first === void 0 || second === void 0 || anchors.tense === "past") return first ?? null;
	const written = anchors.writtenOn;
	const daysAfter = (year) => written === null ? 0 : daysBetween(written, intervalIn(last, year)?.to ?? written);
	return daysAfter(first) < -30 && daysAfter(second) >= 0 ? second : first;
}
function fitsWeekday(end, year) {
	const interval = intervalIn(end, year);
	return interval !== null && weekdayOf(interval.from) === end.weekday;
}
/** How far a year puts the end from the day of writing; the side the tense speaks against counts several times. */
function distance({ last }, year, writtenOn, tense) {
	const end = intervalIn(last, year)?.to ?? writtenOn;
	const days = daysBetween(writtenOn, end);
	if (days < 0) return -days * (tense === "past" ? 1 : tense === "future" ? 12 : 2.5);
	return days * (tense === "past" && days > 7 ? 12 : 1);
}

// src/dates/read/resolve.ts
/** Longest range that may go over the new year when only one year is written: a school year and a little more. */
const LONGEST_CROSSING = 310;
const DAYS_A_MONTH = 365.25 / 12;
/** The days an expression denotes. A year that is not written comes from the weekday, the neighbours and the page; never from today. */
function resolve(expression, anchors) {
	if (expression.shape === "recurrence" || expression.shape === "vague") return nothing(null);
	const { first, last } = expression;
	if (isBackInMonth(expression) && !isImpossible(last)) {
		const year = last.year ?? inferYear({
			...expression,
			first: last
		}, anchors);
		if (year === null) return nothing({ code: "reversed" });
		return {
			...shiftedBack({
				...first,
				year
			}, {
				...last,
				year
			}),
			yearInferred: last.year === null
		};
	}
	if (isImpossible(first) || isImpossible(last)) return nothing({ code: "impossible" });
	if (last.direction !== null) {
		const interval = relativeInterval(last, anchors.writtenOn);
		return {
			interval,
			yearInferred: interval !== null,
			trouble: null
		};
	}
	if (isBackwards(first, last) && expression.shape === "range") return nothing({ code: "reversed" });
	const year = last.year ?? (first.year === null ? inferYear(expression, anchors) : yearAfterFirst(first, last, first.year));
	if (year === null) return nothing(null);
	const end = intervalIn(last, year);
	const start = first === last ? end : startOf(first, last, year, end);
	if (start === null || end === null) return nothing({ code: "impossible" });
	const inferred = !hasYear(first) && !hasYear(last);
	if (end.to < start.from && inferred && first.unit === "month") return nothing(null);
	if (end.to < start.from) return shiftedBack({
		...first,
		year
	}, {
		...last,
		year
	});
	return {
		interval: {
			from: start.from,
			to: end.to
		},
		yearInferred: inferred,
		trouble: inferred ? null : weekdayTrouble(last, end) ?? weekdayTrouble(first, start)
	};
}
function nothing(trouble) {
	return {
		interval: null,
		yearInferred: false,
		trouble
	};
}
/** « Du 19 au 8 septembre » wrote one month for two. */
function isBackInMonth({ shape, first, last }) {
	return shape === "range" && sameMonth(first, last) && first.year === last.year && (first.day ?? 0) > (last.day ?? 0);
}
function shiftedBack(first, last) {
	const year = last.year ?? 0;
	const month = (first.month ?? 0) - 1;
	const from = month >= 1 ? isoDay(year, month, first.day ?? 0) : isoDay(year - 1, 12, first.day ?? 0);
	const end = intervalIn(last, year);
	return {
		interval: first.unit === "day" && first.month === last.month && from !== null && end !== null ? {
			from,
			to: end.to
		} : null,
		yearInferred: false,
		trouble: { code: "reversed" }
	};
}
/** The start of a range whose end is known: in the same year, or the year before when it goes over the new year. */
function startOf(first, last, year, end) {
	if (first.year !== null) return intervalIn(first, first.year);
	const same = intervalIn(first, year);
	if (same === null || end === null || same.from <= end.to || sameMonth(first, last)) return same;
	const earlier = intervalIn(first, year - 1);
	return earlier !== null && daysBetween(earlier.from, end.to) <= LONGEST_CROSSING ? earlier : same;
}
function sameMonth(first, last) {
	return first.unit === "day" && last.unit === "day" && first.month === last.month;
}
function yearAfterFirst(first, last, year) {
	const start = intervalIn(first, year);
	const end = intervalIn(last, year);
	return start !== null && end !== null && end.to < start.from && !sameMonth(first, last) ? year + 1 : year;
}
/** No year has such a day: 32 mars, 31 avril; or the written year has not: 29 février 2023. */
function isImpossible(end) {
	if (end.unit !== "day" || end.month === null || end.day === null) return false;
	return intervalIn(end, end.year ?? 2024) === null;
}
function weekdayTrouble(end, interval) {
	if (end.weekday === null || end.unit !== "day") return null;
	const actual = weekdayOf(interval.from);
	return actual === end.weekday ? null : {
		code: "weekday",
		written: end.weekday,
		actual,
		day: interval.from
	};
}
/** How many of them a year has. */
const PER_YEAR = {
	month: 12,
	quarter: 4,
	semester: 2
};
/** « l’an prochain », « le mois dernier », « cet été », « 14 janvier prochain », counted from the day the words were written. */
function relativeInterval(end, writtenOn) {
	if (writtenOn === null) return null;
	const { unit, month, index, weekday } = end;
	const direction = end.direction ?? 0;
	const year = yearOf(writtenOn);
	if (unit === "months") return {
		from: writtenOn,
		to: addDays(writtenOn, Math.round((index ?? 0) * DAYS_A_MONTH))
	};
	if (unit === "year") return intervalIn(end, year + direction);
	if (unit === "day" && month === null) {
		if (weekday !== null) return only(addDays(writtenOn, daysTo(writtenOn, weekday, direction)));
		return index === null ? null : only(addDays(writtenOn, index));
	}
	if (unit === "week" && month === null) {
		const monday = addDays(writtenOn, 7 * direction - (weekdayOf(writtenOn) + 6) % 7);
		return {
			from: monday,
			to: addDays(monday, 6)
		};
	}
	const count = PER_YEAR[unit] ?? 0;
	if (count > 0 && month === null && index === null) {
		const position = year * count + Math.floor((Number(writtenOn.slice(5, 7)) - 1) * count / 12) + direction;
		const which = position % count + 1;
		const known = {
			...end,
			...unit === "month" ? { month: which } : { index: which }
		};
		return intervalIn(known, Math.floor(position / count));
	}
	const candidates = [
		-2,
		-1,
		0,
		1,
		2
	].map((step) => intervalIn(end, year + step)).filter((interval) => interval !== null);
	if (direction > 0) return candidates.find(({ from }) => from > writtenOn) ?? null;
	if (direction < 0) return candidates.findLast(({ to }) => to < writtenOn) ?? null;
	return candidates.find(({ to }) => to >= addDays(writtenOn, -30)) ?? null;
}
function daysTo(day, weekday, direction) {
	const ahead = (weekday - weekdayOf(day) + 7) % 7;
	return direction > 0 ? ahead || 7 : ahead - 7;
}
function only(day) {
	return {
		from: day,
		to: day
	};
}

// src/dates/own-day.ts
/** Fields in which a page writes its own address. */
const ADDRESS_KEYS = [
	"path",
	"url",
	"permalink",
	"slug"
];
/** Fields in which a page says when it was published. */
const DAY_KEYS = [
	"date",
	"publishDate",
	"published_date",
	"published",
	"publication",
	"created"
];
/** A day in an address: `2024/03/05/`, `2024-03-05-`. */
const DAY = /(?:^|\/)(\d{4})([-/])(\d\d)\2(\d\d)(?:[-_/]|$)/;
/** The day that an address carries. */
function dayOfAddress(address) {
	const found = DAY.exec(address.replace(/\.\w+$/, ""));
	const day = found === null ? "" : `${found[1]}-${found[3]}-${found[4]}`;
	return isIsoDay(day) ? day : null;
}
/** The day in the path of a file, which may also end its name: `revue_2024-03-05.md`. */
function dayOfFile(path) {
	return dayOfAddress(path) ?? dayOfAddress(/[-_](\d{4}-\d\d-\d\d)\.\w+$/.exec(path)?.[1] ?? "");
}
/** The day of the address that a page gives itself in its front matter. */
function dayOfOwnAddress(data) {
	return firstDay(data, ADDRESS_KEYS, dayOfAddress);
}
/** The day a mapping of the front matter is of. */
function dayOfFields(data, keys = DAY_KEYS) {
	return firstDay(data, keys, (value) => isIsoDay(value.slice(0, 10)) ? value.slice(0, 10) : null);
}
/** `lastReviewedOn`, `last_reviewed_on` and `Last-Reviewed-On` are `last reviewed on`. */
function wordsOfKey(key) {
	return fold(key.slice(0, 80).replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")).replace(/[^a-z\d]+/g, " ").trim();
}
/** Keys, as words, of the day on which an event begins, and on which it ends. */
const START_KEY = /^(?:(?:event|date) )?(?:start|begin|debut)s?(?: (?:date|at|on))?$|^(?:event )?date$/;
const END_KEY = /^(?:(?:event|date) )?(?:end|fin)s?(?: (?:date|at|on))?$/;
/** Days: what lasts longer is a work, which goes on. */
const EVENT_LASTS = 31;
/** The day of an event, by the front matter of its page: it begins at an hour, or ends soon after. */
function dayOfEvent(data) {
	const [start, end] = [START_KEY, END_KEY].map((key) => {
		const name = Object.keys(data).find((one) => key.test(wordsOfKey(one)));
		return name === void 0 ? null : {
			day: dayOfFields(data, [name]),
			text: String(data[name])
		};
	});
	if (start == null || start.day === null) return null;
	return end?.day != null && end.day >= start.day && daysBetween(start.day, end.day) <= EVENT_LASTS || /T(?!00:00)\d\d:\d\d/.test(start.text) ? start.day : null;
}
/** Every day that stands alone in a field of a mapping, or of the mappings in it, but by when something is due: `params.systemDate: 2025-04-28`. */
function daysIn(data, depth = 2) {
	return Object.entries(data).flatMap(([key, value]) => {
		if (isDueKey(key)) return [];
		if (typeof value === "string") return isIsoDay(value.slice(0, 10)) ? [value.slice(0, 10)] : [];
		return value !== null && typeof value === "object" && !Array.isArray(value) && depth > 1 ? daysIn(value, depth - 1) : [];
	});
}
function firstDay(data, keys, dayOf) {
	return keys.map((key) => typeof data[key] === "string" ? dayOf(data[key]) : null).find((day) => day !== null) ?? null;
}
/** The last day of the only day or month that a title names: « Réunion du 5 mars 2024 », « Infolettre, mars 2024 ». */
function dayOfTitle(title) {
	const period = periodOfTitle(title);
	return period !== null && daysBetween(period.from, period.to) < 31 ? period.to : null;
}
/** The time that a title names, its years written, and not as that since or until which something is: « Plan d’action 2015-2017 ». */
function periodOfTitle(title) {
	if (typeof title !== "string" || !/\d{4}/.test(title)) return null;
	const years = yearsOf(SPAN.exec(title));
	if (years !== null) return years;
	const { tokens, expressions } = readExpressions(title.slice(0, 300));
	const periods = expressions.map((one) => {
		const lead = leadOf(wordsBetween(tokens, title, 0, one.at));
		if (one.last.year === null || lead !== null && lead !== "log" && lead !== "participle") return null;
		return resolve(one, {
			writtenOn: null,
			beside: [],
			near: [],
			tense: "open"
		}).interval;
	});
	return periods.reduce((all, one) => all === null || one === null ? null : join(all, one), periods[0] ?? null);
}
function join(one, other) {
	return {
		from: one.from < other.from ? one.from : other.from,
		to: one.to > other.to ? one.to : other.to
	};
}
/** « Année 2021 », « NOV 2020 », as `headingWords`: a heading that is nothing but a time; what stands under it is told as of then. */
const TIME_ALONE = /^ (?:(?:annee|year) )?(?:\d{1,2}(?:er)? )?(?:([a-z]+) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:19|20)\d\d $|^ (?:19|20)\d\d [01]\d [0-3]\d $/;
/** The time that a heading is; null for one that says anything else, or what of that time it is about (« Promotion 2024 »). */
function periodOfHeading(words) {
	const found = TIME_ALONE.exec(words);
	if (found === null) return null;
	const period = periodOfTitle(words.trim().replace(/^(\d{4}) (\d\d) (\d\d)$/, "$1-$2-$3"));
	return found[1] !== void 0 && period !== null && daysBetween(period.from, period.to) > 31 ? null : period;
}
/** The years that the name of a file or a folder ends with: `hackathon-2022`, `plan_2015-2017`. */
function periodOfName(name) {
	return yearsOf(/(?:^|[-_ ])((?:19|20)\d\d)(?:[-_ ]((?:19|20)\d\d))?$/.exec(name));
}
/** « Plan pour la France 2015 -2017 ». */
const SPAN = /(?<!\d)((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)(?!\d)/;
function yearsOf(found) {
	const [, first, last = first] = found ?? [];
	return first === void 0 || last === void 0 || last < first ? null : {
		from: `${first}-01-01`,
		to: `${last}-12-31`
	};
}

// src/dates/series.ts
/** Fewer pages than that tell nothing: there, the names of folders help. */
const FEW = 8;
/** Pages of a folder that are looked at, spread over it: as good as all of them, and a folder of thousands costs no more. */
const LOOKED = 60;
/** Shares that make a series: of the pages with a day, and of distinct days among those. */
const DATED = .7;
const DISTINCT = .5;
/** Below this share of pages with a day, a folder is none, whatever its name. */
const UNDATED = .3;
/** The folders of a site and what their pages tell. Made once for a site; a page is read when its folder is asked for. */
var SeriesIndex = class {
	#pages;
	#folders = /* @__PURE__ */ new Map();
	#counted = /* @__PURE__ */ new Map();
	constructor(pages, files = pages.keys()) {
		this.#pages = pages;
		for (const path of files) {
			const folder = isContentPath(path) ? folderOf(path) : null;
			if (folder === null) continue;
			const beside = this.#folders.get(folder) ?? [];
			beside.push(path);
			this.#folders.set(folder, beside);
		}
	}
	/** What the folder of a page is; null when it is too small to tell. */
	of(path) {
		const folder = folderOf(path);
		const paths = this.#folders.get(folder ?? "") ?? [];
		if (folder === null || paths.length < 8) return null;
		const series = this.#counted.get(folder) ?? this.#count(folder, paths);
		this.#counted.set(folder, series);
		const { looked, dated, days } = series;
		if (dated >= looked * DATED && days >= dated * DISTINCT) return {
			series,
			kind: "dated"
		};
		return {
			series,
			kind: dated < looked * UNDATED ? "undated" : "mixed"
		};
	}
	/** Every dated series, the largest first. */
	all() {
		return [...this.#folders.values()].flatMap(([path = ""]) => this.of(path) ?? []).filter(({ kind }) => kind === "dated").map(({ series }) => series).sort((a, b) => b.pages - a.pages);
	}
	#count(folder, paths) {
		const step = Math.max(1, paths.length / LOOKED);
		const looked = Math.min(paths.length, LOOKED);
		const days = Array.from({ length: looked }, (_, index) => paths[Math.floor(index * step)] ?? "").map((path) => ownDayOf(path, this.#pages)).filter((day) => day !== null);
		return {
			folder,
			pages: paths.length,
			looked,
			dated: days.length,
			days: new Set(days).size
		};
	}
};
function ownDayOf(path, pages) {
	const inName = dayOfFile(path);
	if (inName !== null) return inName;
	const data = pages.get(path)?.data ?? {};
	return dayOfFields(data) ?? dayOfEvent(data) ?? dayOfOwnAddress(data) ?? dayOfTitle(data["title"]);
}
/** The folder of a page, or of its bundle, above the folders of years, months and days; digits folded. Null for a page that lists the others. */
function folderOf(path) {
	if (/(?:^|\/)(?:_index|readme|summary)(?:\.[\w-]+)?\.\w+$/i.test(path)) return null;
	return path.split("/").slice(0, /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path) ? -2 : -1).join("/").replace(/\d+/g, "#").replace(/(?:(?:^|\/)#(?:-#)*)+$/, "");
}
const indexes = /* @__PURE__ */ new WeakMap();
/** The series of a site. */
function seriesIn(site) {
	const known = indexes.get(site);
	if (known !== void 0) return known;
	const pages = site.pages ?? /* @__PURE__ */ new Map();
	const index = new SeriesIndex(pages, pages.size > 0 ? pages.keys() : site.files ?? []);
	indexes.set(site, index);
	return index;
}

export { lastBefore as A, headingWords as C, isTechnicalKey as D, isInCalendar as E, ADVERBIAL as F, isNounYear as I, leadOf as L, segmentAt as M, wordsBetween as N, keyOf as O, fold as P, TOLD as S, isEventKey as T, kindOf as _, dayOfOwnAddress as a, COMING as b, periodOfHeading as c, wordsOfKey as d, resolve as f, isBareYear as g, hasYear as h, dayOfFile as i, segment as j, pageKinds as k, periodOfName as l, says as m, dayOfEvent as n, dayOfTitle as o, readExpressions as p, dayOfFields as r, daysIn as s, seriesIn as t, periodOfTitle as u, JOINTS as v, isDueKey as w, SAMPLE as x, CALLING as y };