import { o as __toESM } from "./rolldown-runtime.js";
import { a as titleOf$1, c as wordStart, d as prosePassages, i as replacement, n as locateAll, o as whyHeld, r as placeOf, s as wordEnd, t as locate, u as frenchPassages } from "./flaw.js";
import { r as primaryOf, t as isFrench } from "./tag.js";
import { a as markdownPassages, c as treesOf, i as isEmpty, l as walk, n as droppedHtml, o as rangeOf, r as heldByShortcodes, s as structuredPassages, u as wordsOf$1 } from "./dropped-html.js";
import { D as NearMisses, E as NearFiles, O as keepsLines, S as malformation, T as isUnread, _ as linksToldBy, a as isCommonMark, b as typoOf, c as linkInternal, g as linksThatAnswer, h as linkData, i as engineOf, m as linkAnchor, n as bookCalls, o as isStrict$1, s as keepsBarsInCode, t as containersIn, v as standsWell, w as rewriteFix, x as findMovedHost, y as toldBy$1 } from "./container-ends.js";
import { a as readTag, i as Budget, l as languagesOf, r as looksLikeCode } from "./dialects.js";
import { r as within, t as isVeiled } from "./veil.js";
import { f as stemOf, i as folderOf$2, n as decodePath, s as joinPath, t as below } from "./url-path.js";
import { n as betrayedHost, r as maskCredentials, t as LONGEST_PASSWORD } from "./credentials2.js";
import { a as isIsoDay, c as yearOf, i as daysInMonth, o as isoDay, r as daysBetween, s as weekdayOf, t as addDays } from "./day.js";
import { r as escapeStep$1 } from "./json-schema.js";
import { n as isDataPath } from "./formats.js";
import { r as fileEdits, t as applyEdits } from "./edits.js";
import { t as createGlob } from "./glob.js";
import { i as doubtTitle, r as doubtFrench, s as isProse$1 } from "./program.js";
import { n as isContentPath } from "./find-pages.js";
import { t as scalarText } from "./scalar-text.js";
import { t as slipOf$1 } from "./slip.js";
import { n as hostOf, s as urlToAsk, t as fragmentOf } from "./urls.js";
import { t as parseUrl } from "./parse-url.js";
import { r as privateKind } from "./reason.js";
import { n as shareFix, r as sharesOf } from "./parts.js";
import { n as isHome, t as isLogIn } from "./log-in.js";
import { r as parseMarkdown } from "./markdown.js";
import { n as nearest } from "./nearest.js";
import { r as at } from "./value.js";
import { i as ok, n as visitParents, t as SKIP } from "./lib.js";
import { i as lint, l as phrasing, o as runBy, r as require_pluralize, s as lintRule$1, t as remarkLintNoUndefinedReferences } from "./remark-lint-no-undefined-references.js";
import { a as VFileMessage, r as pointStart } from "./lib3.js";

// src/dates/judge/place-words.ts
const FAQ = /\b(?:faqs?|foire aux questions)\b/;
const CALL$2 = /\b(?:candidats?|candidatures?|candidater|postuler|apply|appels?|participer|participez|inscriptions?|concours|selection|jury|proposer|formations?|appel a projets|admissions?|rejoindre|calls?)\b/;
const KINDS$1 = {
	newsletter: { where: /\b(?:newsletters?|infolettres?|gazettes?|lettres? d information|bulletins?)\b/ },
	post: {
		where: /\b(?:posts?|blogs?|articles?|actualites?|actus?|news|billets?|presse?|communiques?|chroniques?|retours?|talks?|changelog|releases?|journal)\b/,
		name: /\b(?:presse|communiques?|actualites|changelog|releases?|newsletters?)\b/
	},
	offer: { where: /\b(?:jobs?|offres?|emplois?|carrieres?|recrutements?|stages?|postes?)\b/ },
	sample: {
		where: /\b(?:templates?|modeles?|archetypes?|examplesite|fixtures?)\b/,
		name: /\b(?:templates?|gabarits?|modeles? d|modeles? de|modeles? du)\b|^ exerci[cs]es? (?!(?:19|20)\d\d)/
	},
	past: {
		where: /\b(?:passees|passes|archives?|archived|historique|chronologie|history)\b/,
		name: /\b(?:passees|passes|historique|chronologie|history)\b|^ ?archives? [a-z]+ ?$/,
		title: / archives? ?$/
	},
	person: { where: /\b(?:authors?|auteurs?|personnes?|people|members?|membres?|talents|equipe|team)\b/ },
	faq: {
		where: FAQ,
		name: FAQ,
		title: /\b(?:faq|foire aux questions)\b/
	},
	call: {
		where: CALL$2,
		name: CALL$2,
		title: /\b(?:candidats?|candidatures?|candidate[rz]|postuler|postulez|appel a|inscriptions?|participez|proposer|devenir|rejoindre|rejoignez|apply|call for)\b/
	}
};
const TECHNICAL_KEY = /^(?:dates?|start|end|debut|fin|published(?:[-_ ]?(?:date|at|on))?|publication|publish[-_]?date|expiry[-_]?date|lastmod|updated?(?:[-_ ]?at)?|created?(?:[-_ ]?at)?|modified|birth.*|year|annee|version|weight|slug|url|file|image|date[-_](?:start|end|debut|fin|publication)|last[-_].*)$/;
const EVENT_KEY = /^(?:(?:event|session|course|opening|closing|deadline|application|alpha|beta|launch)[-_ ](?:start|end|date|on)|start[-_]date|end[-_]date|(?!date)[a-z]+[-_]start|echeance|(?:[a-z]+[-_ ])*(?:deadline|limite)(?:[-_ ][a-z]+)*)$/;
const DUE_KEY = /(?:^|[-_ ])(?:deadline|limite|echeance|cloture|closing|due)(?:[-_ ]|$)/;
const SAID_KEY = /^(?:quotes?|quotations?|citations?|verbatims?|testimonials?|temoignages?)$/;
const CALENDAR_KEY = /^(?:dates|calendrier|calendar|agenda|schedule|steps|etapes|timeline|planning|sessions|echeances|deadlines)$/;
const COMING = / (?:calendrier|agenda|a venir|prochaine?s?|feuille de route|roadmap|planning|echeancier|dates|strategie|objectifs?|etapes? a venir|et apres|attendus?|next|upcoming|schedule|suites?|perspectives|ambitions?) /;
const CALLING = / (?:candidat\w*|postul\w*|inscri\w*|selection|laureats?|appels?|modalites|participe\w*|dossiers?|informations? complementaires?|ecrivez|rejoindre|rejoignez|apply|register) /;
const SAMPLE$2 = / (?:exemples?|gabarits?|templates?|par exemple|ex|examples?|for instance) |^ modeles? | modeles? (?:d|de|du|a|type) |^ exerci[cs]e \d{1,3} /;
const TOLD = / (?:historique|chronologie|evenements|retour|bilan|archives?|passees?|passes|journal|changelog|history|versions?) /;
const DUE = / (?:echeances?|dates? limites?|date butoir|deadlines?|due(?: date)?|prevue? (?:le|pour)|date (?:prevue|previsionnelle)) /;
const AHEAD = /^ (?:a venir|prevue?s?|planifiee?s?|planned|upcoming|scheduled|to come) $/;
const UPCOMING = /^ (?:upcoming|next|(?:(?:nos|les|mes) )?prochaine?s?) | a venir $/;
const OVER$1 = /^ (?:terminee?s?|clos(?:e|es)?|faite?s?|reglee?s?|resolue?s?|annulee?s?|fermee?s?|passee?s?|livree?s?|resolved|done|closed|completed|cancell?ed|finished|shipped) $/;

// src/dates/read/tokens.ts
const PIECE = /([\p{L}\p{M}]+(?:\([\p{L}]{1,4}\)[\p{L}]{0,2}|[·‧•][\p{L}]{1,4}){0,4})|([0-9]+)|(\uFFFC+)|(\n)|([^\s\uE000'’])/gu;
const LONGEST_WORD = 40;
const LINE_START = /[ \t]*(?:[-*+#>|~]|\d{1,3}[.)]\s|<|:::|\r?\n|(?:__)?\p{Lu}[\p{L}’']{0,20}(?: [\p{L}’']{1,20}){0,2}[ \u00A0\u202F]?:\s)/uy;
const LINE_END = /(?: {2}|\\)\r?$/;
const INLINE_TAG$1 = /^<\/?(?:a|abbr|b|em|i|mark|small|span|strong|sup|time|u)\b/i;
function fold(word) {
	const lower = word.toLowerCase();
	return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}+/gu, "");
}
function tokenize(text, prose) {
	const tokens = [];
	let lineStart = 0;
	const push = (kind, start, end, piece = "", word = "", capital = false) => {
		const glued = /^[\uE000'’]*$/.test(prose.slice(tokens.at(-1)?.end ?? 0, start));
		tokens.push({
			kind,
			text: piece,
			word,
			start,
			end,
			glued,
			capital
		});
	};
	for (const { index: start, 0: piece, 1: word, 2: number, 3: object, 4: line } of prose.matchAll(PIECE)) {
		const end = start + piece.length;
		const last = tokens.at(-1)?.end ?? 0;
		if (text.slice(last, start).includes("|") && !prose.slice(last, start).includes("￼")) push("break", last, last, "|");
		if (word !== void 0) {
			const plain = word.replace(/[(·‧•].*$/u, "");
			const lower = plain.slice(0, LONGEST_WORD).toLowerCase().normalize("NFC");
			push("word", start, end, fold(plain), lower, word.charAt(0) !== word.charAt(0).toLowerCase());
		} else if (number !== void 0) push("number", start, end, number, number);
		else if (object !== void 0) {
			const written = text.slice(start, Math.min(end, start + 12));
			const isBreak = /^<(?:br|\/?(?:p|div|li|h\d|t[dhr]))\b/i.test(written);
			if (!INLINE_TAG$1.test(written)) push(isBreak ? "break" : "object", start, end);
		} else if (line === void 0) push(piece === "|" ? "break" : "mark", start, end, piece, /[%€]/.test(piece) ? piece : "");
		else {
			LINE_START.lastIndex = end;
			if (text.charAt(lineStart) === "#" || LINE_END.test(text.slice(Math.max(0, start - 3), start)) || LINE_START.test(text)) push("break", start, end, "\n");
			lineStart = end;
		}
	}
	return tokens;
}

// src/dates/judge/setting.ts
const SHOWN = Object.entries(KINDS$1);
function pageKinds(setting) {
	const { path = "", layout, collection, pageTitle, isHistory, series } = setting;
	const [place, name, title] = [
		[
			...path.split("/").slice(0, -1),
			layout ?? "",
			collection ?? ""
		].join(" "),
		path.split("/").at(-1) ?? "",
		pageTitle ?? ""
	].map(plainWords);
	const kinds = new Set(isHistory ? ["history"] : []);
	for (const [kind, shows] of SHOWN) {
		const isTold = kind === "post" || kind === "newsletter";
		const isInPlace = shows.where.test(place) && !(isTold && series === "undated");
		if (!(isTold && isHistory === false) && (isInPlace || shows.name?.test(name) || shows.title?.test(title))) kinds.add(kind);
	}
	if (isInSeries(setting) && !STANDING.some((kind) => KINDS$1[kind].where.test(place))) kinds.add("post");
	if (kinds.has("offer")) kinds.delete("call");
	if (/\bfaqs?\b/.test(place)) kinds.delete("post");
	return kinds;
}
const STANDING = [
	"offer",
	"call",
	"faq"
];
function isInSeries({ series, isHistory, pageDate, own, siblings }) {
	return series === "dated" && (pageDate != null || own !== void 0) && isHistory !== false && siblings?.["open"] === void 0;
}
function plainWords(text) {
	return ` ${fold(text.slice(0, 400)).replace(/[^a-z0-9]+/g, " ").trim()} `;
}

// src/site/names.ts
const NAMES$2 = /^(?:title|site_?name|site_?title|name|logo)$/i;
const GROUPS = /^(?:languages|params|extra|book|website|project|[a-z]{2}(?:[-_][a-z]{2})?)$/i;
const DEEPEST$1 = 3;
function namesOf(settings, depth = 0) {
	return Object.entries(settings).flatMap(([key, value]) => {
		if (typeof value === "string") return NAMES$2.test(key) ? [value] : [];
		return GROUPS.test(key) && typeof value === "object" && value !== null && depth < DEEPEST$1 ? namesOf(value, depth + 1) : [];
	});
}

// src/dates/judge/leads.ts
const SINCE = / (?:depuis|since)(?: \S+){0,2} $/u;
const AFTER = / (?:après|suite à|after) (?:une?|la|le|l|les|cette|ces|the|a) (?:\S+ ){1,5}$/u;
const DEADLINE = / (?:jusqu(?: (?:au|à|en|aux))?|jusque|jsqu?e?(?: au)?|avant|(?:à|l|cet|d|un) horizon|plus tard|d ici|date limite|échéance|dernier délai|clôture|clôturée?s?|until|till|by|before|prior to|no later than|deadline|closes?)(?: (?:le|la|l|à|au|fin|début|mi|the|end|of|de|du|en|soir|jour|inclus|est|sera|été|fixée?|reportée?|repoussée?|prolongée?|en cas|a|mois|année|vendredi|à la|candidature|candidatures|appels?|projets?|dépôt|dossiers?|des|inscriptions?)){0,6} $/u;
const OPENING$1 = / (?:[àa] partir|[àa] compter|dès|from|starting|as of)(?: (?:de|du|d|le|la|l|mois|fin|début|mi|à|the)){0,3} $/u;
const LAW = / (?:lois?|décrets?|arrêtés?|ordonnances?|circulaires?|directives?|règlements?|jo|jorf|journal officiel|décisions?|délibérations?|arrêt|cass|instruction|constitution|traité|protocole|accord|act|regulation|law)(?: \S+){0,9} (?:du|de|d|of) $| cass $/u;
const LOG = / (?:mise?s? à jour|en date|(?:at least|current|correct|accurate|up to date) as|actualisée?|modifiée?|publiée?s?|parue?s?|parution|mise en ligne|rédigée?|consultée?s?|vérifiée?|archivée?|ajout|ajoutée?|écrit|fait à \S+|(?<!nouvelle |prochaine |première |future )version|posted|updated|accessed|published|modification|(?:dernière|last|latest) (?:validation|vérification|révision|relecture|actualisation|modification|mise à jour|review|revision|update)(?: \S+)?)(?: (?:le|la|en|de|d|du|on|depuis|in|of)){0,2} $/u;
const PARTICIPLE = /(?<! une?| l| la| le| cette| leur| son| sa| notre| se) (\p{L}{3,}(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|ies|ert|erte|erts|ertes|it|ite|its|ites|ed))(?: (?:le|la|en|au|à|aux|dès|fin|début|mi|l|courant|pendant|durant|in|on|mois|de|par)){1,4} $/u;
const NOT_PARTICIPLE = /^(?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|visée?s?|fixée?s?|proposée?s?|organisée?s?|souhaitée?s?|annoncée?s?|reportée?s?|repoussée?s?|sélectionnée?s?|lieu|jeu|bureau|comité|marché|qualité|société|santé|activité|communauté|mobilité|accessibilité|sécurité|priorité|disponibilité|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|après|depuis|aussi|ainsi|celui|avis|permis|convenue?s?|retenue?s?|scheduled|planned|expected|need|feed|speed)$/u;
const NOUN = /^(?:\p{L}*(?:eau|ieu|jeu|onie|erie|airie|ogie|omie|émie|phie|rgie|alité|arité|ivité)|journée|soirée|matinée|tournée|rentrée|visite|suite|site|réussite|audit|circuit|crédit|avis|devis|colis|paris|denis|calais|trois|merci|parmi|menu|revue|bienvenue|débat)s?$/u;
const PLANNED_LEAD = / (?:prévue?s?|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|visée?s?|souhaitée?s?|fixée?s?|planned|expected|scheduled|due)(?: (?:en|le|au|à|la|l|pour|courant|fin|début|mi|vers|d|ici|in|on|for|by|the)){1,4} $/u;
const PRESENT_PASSIVE = /(?<! (?:s|c)) (?:est|sont|is|are) (?:(?:pas|plus|ainsi|donc|aussi|également|actuellement|désormais|\p{L}+ment) )?(\p{L}+)(?: \S+){0,4} $/u;
const AFTER_FUTURE = / (?:sera|seront|serez|serons|être|va|vont|doit|doivent|devrait|devraient|be) (?:\p{L}+ )?\S+(?: \S+){0,4} $/u;
function leadOf(before, isRange = false) {
	if (SINCE.test(before) || AFTER.test(before) && !DEADLINE.test(before)) return "since";
	if (LAW.test(before)) return "law";
	if (LOG.test(before) && !AFTER_FUTURE.test(before)) return "log";
	if (DEADLINE.test(before)) return "deadline";
	if (OPENING$1.test(before) && !isRange) return "opening";
	const participle = PARTICIPLE.exec(before)?.[1];
	if (participle !== void 0 && !NOT_PARTICIPLE.test(participle) && !NOUN.test(participle) && !AFTER_FUTURE.test(before) && PRESENT_PASSIVE.exec(before)?.[1] !== participle) return "participle";
	return PLANNED_LEAD.test(before) ? "planned" : null;
}
const ADVERBIAL = / (?:en|pour|d ici|ici|courant|depuis|avant|après|dès|jusqu|jusqu en|fin|début|mi|année|à|in|by|until|since|during|(?:à|l|cet|d|un) horizon|vers|entre|between|from|of the year)(?: (?:à|l|année|fin|early|late|the))? $/u;
function isNounYear(before, isRange) {
	if (before.trim() === "" || isRange && / (?:de|from) $/.test(before)) return false;
	return !ADVERBIAL.test(before);
}

// src/dates/judge/segments.ts
const LONGEST$7 = 160;
const ENDS$2 = /^[.!?…]$/;
const CLAUSE_MARKS = /^[,;:()[\]—–→]$/;
const CLAUSE_WORDS = /^(?:mais|qui|dont|puis|lorsque|alors|afin|but|which|who|then)$/;
const ABBREVIATIONS = /^(?:m|mm|mme|mlle|dr|pr|art|cf|ex|etc|n|no|st|ste|av|bd|env|tel|vs|p|al|jan|janv|fev|fevr|avr|juil|aug|sep|sept|oct|nov|dec)$/;
function sentencesOf({ tokens, expressions }) {
	const sentences = [];
	let from = 0;
	let next = 0;
	for (let at = 0; at <= tokens.length; at++) {
		if (!(at === tokens.length || tokens[at]?.kind === "break" || endsSentence(tokens, at) || at - from >= LONGEST$7)) continue;
		const to = Math.min(at + 1, tokens.length);
		if ((expressions[next]?.at ?? to) < to) sentences.push(sentenceOf(tokens, from, to));
		while ((expressions[next]?.at ?? to) < to) next++;
		from = to;
	}
	return sentences;
}
function endsSentence(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "mark" || !ENDS$2.test(token.text)) return false;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (after === void 0 || after.kind === "break") return true;
	if (token.text === "." && before !== void 0 && token.glued) {
		if (before.kind === "word" && (ABBREVIATIONS.test(before.text) || before.text.length === 1)) return false;
		if (after.glued) return false;
	}
	return after.kind !== "word" || after.capital;
}
function sentenceOf(tokens, from, to) {
	const starts = [from];
	for (let at = from + 1; at < to; at++) if (cutsClause(tokens[at])) starts.push(at);
	const clauses = starts.map((start, index) => segmentOf(tokens, start, starts[index + 1] ?? to));
	return {
		...segmentOf(tokens, from, to),
		clauses
	};
}
function segmentOf(tokens, from, to) {
	return {
		from,
		to,
		words: wordsBetween(tokens, from, to)
	};
}
function cutsClause(token) {
	if (token?.kind === "mark") return CLAUSE_MARKS.test(token.text);
	return token?.kind === "word" && CLAUSE_WORDS.test(token.text);
}
function wordsBetween(tokens, from, to) {
	let words = " ";
	for (let at = from; at < to; at++) {
		const word = tokens[at]?.word ?? "";
		if (word !== "") words += `${word} `;
	}
	return words;
}
function segmentAt(segments, at) {
	return segments[lastBefore(segments, at, ({ from }) => from)];
}
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

// src/dates/read/lexicon.ts
const list = (words) => words.split(" ");
const table = (...rows) => new Map(rows.flatMap(([value, words]) => list(words).map((word) => [word, value])));
const numbered = (words, first) => table(...list(words).map((same, index) => [index + first, same.replaceAll("/", " ")]));
const MONTHS$2 = new Map([...numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1), ...numbered("january february march april may june july august september october november december", 1)]);
const SHORT_MONTH = numbered("jan/janv fev/fevr/feb mar avr/apr - jun juil/jul aug sep/sept oct nov dec", 1);
const AMBIGUOUS_MONTHS = new Set(list("may march mars avril august"));
const WEEKDAYS = numbered("dimanche/sunday lundi/monday mardi/tuesday mercredi/wednesday jeudi/thursday vendredi/friday samedi/saturday", 0);
const SHORT_WEEKDAY = numbered("dim/sun lun/mon tue mer/wed jeu/thu ven/fri sam/sat", 0);
const SEASONS$1 = numbered("printemps/spring ete/summer automne/autumn/fall hiver/winter", 1);
const ORDINALS = new Map([...numbered("premier/premiere/first deuxieme/second/seconde troisieme/third quatrieme/fourth", 1), ...table([-1, "dernier derniere last"])]);
const ORDINAL_ENDINGS = new Set(list("er re e eme ieme nd nde st rd th ere iere"));
const QUARTER_LETTERS = table(["quarter", "t q"], ["semester", "s h"]);
const PARTS = table(["start", "debut early beginning"], ["middle", "mi milieu mid"], ["end", "fin late end"]);
const JOINTS = new Set(list("de du d l le la of the in"));
const DIRECTIONS = table([1, "prochain prochaine prochains prochaines next"], [0, "cet cette ce this"], [-1, "dernier derniere passe passee last previous"]);
const SPANS = table(["year", "an annee year"], ["month", "mois month"], ["week", "semaine week"], ["quarter", "trimestre quarter"], ["semester", "semestre half"]);
const COUNTS = numbered("deux/two trois/three quatre/four cinq/five six - - neuf/nine dix/ten - douze/twelve", 2);
const LENGTHS = table([1, "mois months"], [3, "trimestres quarters"], [6, "semestres"], [12, "ans annees years"]);
const VAGUE = new Set(list("bientot prochainement soon shortly"));
const BEGINNINGS = /* @__PURE__ */ new Set([
	...[
		MONTHS$2,
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
		COUNTS
	].flatMap((words) => [...words.keys()]),
	...VAGUE,
	...list("rentree demain tomorrow cette cet ce this next courant tous toutes chaque every rythme")
]);
const TIME_LEADS = /* @__PURE__ */ new Set([...list("en de d depuis des avant jusqu debut fin mi courant a au pour vers mois l cet ce et ou apres"), ...list("in by until till since before after from during early late mid of to this next last")]);
const STREET_WORDS = new Set(list("rue place avenue boulevard bd bld quai square allee cours impasse esplanade lycee college ecole stade station metro pont promenade street"));
const NUMBER_WORDS = new Set(list("no n nos numero num number art article articles version v iso norme page p ref id bp x environ moins quelque about over"));
const COUNTED = /* @__PURE__ */ new Set([...list("euros euro eur k ko mo go km m kg ha h min px kwh metres metre litres grammes tonnes watts millions milliards"), ...list("fois ans mois semaines jours heures minutes points pages personnes agents usagers dossiers demandes places")]);

// src/dates/read/written.ts
function written(unit, said = {}) {
	return {
		year: null,
		month: null,
		day: null,
		index: null,
		part: null,
		weekday: null,
		direction: null,
		...said,
		unit
	};
}
const KINDS = {
	week: "day-range",
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
function isBareYear({ unit, part, direction }) {
	return unit === "year" && part === null && direction === null;
}
function intervalIn(end, year) {
	return INTERVALS[end.unit](end, year);
}
const INTERVALS = {
	day: ({ month, day }, year) => days(year, month, day, day),
	week: ({ month, day, index }, year) => month === null ? null : week(year, month, day, index),
	month: ({ month, part }, year) => days(year, month, ...DAYS[part ?? "whole"]),
	months: () => null,
	quarter: ({ index, part }, year) => stretch$1(year, 3, index ?? 0, part),
	semester: ({ index, part }, year) => stretch$1(year, 6, index ?? 0, part),
	season: ({ index }, year) => season(year, index ?? 0),
	"school-year": (_, year) => between(isoDay(year, 9, 1), isoDay(year + 1, 8, 31)),
	year: ({ part }, year) => months(year, ...MONTHS$1[part ?? "whole"])
};
const DAYS = {
	start: [1, 10],
	middle: [11, 20],
	end: [21, null],
	first: [1, 15],
	second: [16, null],
	whole: [1, null]
};
const MONTHS$1 = {
	start: [1, 3],
	middle: [5, 8],
	end: [10, 12],
	first: [1, 6],
	second: [7, 12],
	whole: [1, 12]
};
function week(year, month, day, index) {
	if (index === -1 && day === null) return days(year, month, daysInMonth(year, month) - 6, null);
	const first = isoDay(year, month, day ?? (Math.max(index ?? 1, 1) - 1) * 7 + 1);
	return first === null ? null : {
		from: first,
		to: addDays(first, 6)
	};
}
function stretch$1(year, length, index, part) {
	const position = index === -1 ? 12 / length : index;
	if (position < 1 || position > 12 / length) return null;
	const last = position * length;
	const first = last - length + 1;
	return months(year, part === "end" ? last : first, part === "start" ? first : last);
}
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
	if (month === null || first === null) return null;
	return between(isoDay(year, month, first), isoDay(year, month, last ?? daysInMonth(year, month)));
}
function months(year, first, last) {
	return between(isoDay(year, first, 1), isoDay(year, last ?? 12, daysInMonth(year, last ?? 12)));
}
function between(from, to) {
	return from === null || to === null ? null : {
		from,
		to
	};
}
function isBackwards(first, last) {
	if (first.year === null || last.year === null) return false;
	const start = intervalIn(first, first.year);
	const end = intervalIn(last, last.year);
	return start !== null && end !== null && end.to < start.from;
}

// src/dates/read/point.ts
function point(next, unit, known) {
	return {
		written: written(unit, known),
		next
	};
}
function textAt(tokens, at) {
	return tokens[at]?.text ?? "";
}
function wordsFrom(tokens, from, to) {
	return tokens.slice(from, to).reduce((words, { text }) => `${words}${text} `, "");
}
function match$1(words, at, pattern) {
	const found = pattern.exec(words);
	return found === null ? null : {
		groups: found.groups ?? {},
		next: at + found[0].split(" ").length - 1
	};
}
function turnAt(tokens, at) {
	return DIRECTIONS.get(textAt(tokens, at)) || null;
}
function says(tokens, at, ...words) {
	return words.includes(textAt(tokens, at));
}
function numberOf(token, digits) {
	return token?.kind === "number" && token.text.length <= digits ? Number(token.text) : null;
}
function isInsideNumber(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || before === void 0 || !token.glued) return false;
	if (before.kind !== "mark") return before.kind === "number" || before.kind === "word";
	if (!before.glued && /^[-−]$/.test(before.text)) return tokens[at - 2]?.kind === "word";
	return before.glued && /[-−/.,_#@+=:&\\]/.test(before.text) && (tokens[at - 2]?.kind ?? "break") !== "break";
}
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
function skipOrdinal(tokens, at) {
	const ending = tokens[at]?.text === "^" ? at + 1 : at;
	if (!ORDINAL_ENDINGS.has(textAt(tokens, ending))) return at;
	return tokens[ending + 1]?.text === "^" ? ending + 2 : ending + 1;
}
function dated$1(tokens, at, unit, known, comma = false) {
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
function shortYear(tokens, at) {
	const [token, after] = [tokens[at], tokens[at + 1]];
	const two = numberOf(token, 2);
	const goesOn = after?.kind === "mark" ? after.glued && /[:%€/°]/.test(after.text) : after && after.kind !== "break";
	if (two === null || token?.text.length !== 2 || token.glued || goesOn) return null;
	if (two >= 20 && two <= 39) return 2e3 + two;
	return two >= 50 ? 1900 + two : null;
}
function yearAt(tokens, at, first = 1900, last = 2099) {
	const year = tokens[at]?.text.length === 4 ? numberOf(tokens[at], 4) : null;
	return year !== null && year >= first && year <= last ? year : null;
}

// src/dates/read/numeric.ts
function readNumeric(tokens, at, language) {
	const mark = textAt(tokens, at + 1);
	if (tokens[at]?.kind !== "number" || !/^[-/.]$/.test(mark) || isInsideNumber(tokens, at)) return null;
	const [first = "", second, third] = numbersAt(tokens, at, mark);
	if (second === void 0) return null;
	if (third === void 0) return mark === "/" ? readDayAndMonth(tokens, at, first, second) : readIsoMonth(tokens, at, mark);
	if (continuesNumber(tokens, at + 5, mark)) return null;
	const lengths = `${first.length}${second.length}${third.length}`;
	if (lengths === "422" && Number(second) > 12 && Number(third) > 31) return null;
	if (lengths === "422" && mark !== ".") return numeric(skipTime(tokens, at + 5), Number(first), Number(second), Number(third));
	const isShort = mark === "/" && lengths === "222";
	if (!/^[12][12]4$/.test(lengths) && !(isShort && isReadable(language, Number(first), Number(second)))) return null;
	const year = Number(third) + (isShort ? 2e3 : 0);
	if (language === "en" && mark !== "." && first !== second && Number(first) <= 12 && Number(second) <= 12) return null;
	const [day, month] = language !== "fr" && Number(first) <= 12 && Number(second) > 12 ? [second, first] : [first, second];
	if (Number(day) > 31 && Number(month) > 12) return null;
	return numeric(at + 5, year, Number(month), Number(day));
}
function numbersAt(tokens, at, mark) {
	const numbers = [textAt(tokens, at)];
	for (let next = at + 1; numbers.length < 3; next += 2) {
		const [joint, number] = [tokens[next], tokens[next + 1]];
		if (joint?.text !== mark || !joint.glued || number?.kind !== "number" || !number.glued) break;
		numbers.push(number.text);
	}
	return numbers;
}
function isReadable(language, first, second) {
	if (language === "fr") return first <= 31 && second <= 12;
	return Math.min(first, second) <= 12 && Math.max(first, second) <= 31 && (language === null || language === "en");
}
function skipTime(tokens, at) {
	if (tokens[at]?.text !== "t" || tokens[at + 1]?.kind !== "number") return at;
	let next = at + 1;
	while (tokens[next]?.glued && next < at + 12) next++;
	return next;
}
function numeric(next, year, month, day) {
	if (day === 0 || year === 1900 && month === 2 && day === 29) return null;
	if (month > 12 && (year < 1900 || year > 2099)) return null;
	return year < 1e3 || year > 2999 ? null : point(next, "day", {
		year,
		month,
		day
	});
}
const OCCASION = /^(?:jour|journee|date|session|seance|atelier|reunion|matinee|soiree|day)$/;
const LEADS = /^(?:le|du|au|des|avant|on|until|before|by|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;
function readDayAndMonth(tokens, at, first, second) {
	const [day, month] = [Number(first), Number(second)];
	if (first.length > 2 || second.length !== 2 || day < 1 || day > 31 || month < 1 || month > 12) return null;
	const [before, after] = [tokens[at - 1], tokens[at + 3]];
	const isAlone = (before === void 0 || before.kind === "break") && (after === void 0 || after.kind === "break" || after.text === ":") && !(month === 10 && day <= 10);
	const isBeside = before?.text === "(" && after?.text === ")" && OCCASION.test(textAt(tokens, at - 2));
	if (!(isAlone || isBeside || LEADS.test(before?.text ?? "")) || continuesNumber(tokens, at + 3)) return null;
	return point(at + 3, "day", {
		month,
		day
	});
}
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
function readWeekday(tokens, at, language) {
	const token = tokens[at];
	if (token === void 0) return null;
	const full = WEEKDAYS.get(token.text);
	const weekday = full ?? SHORT_WEEKDAY.get(token.text);
	if (weekday === void 0) return null;
	let next = at + 1;
	if (tokens[next]?.text === "," || tokens[next]?.text === "." && full === void 0) next++;
	if (full !== void 0 && says(tokens, next, "le", "the")) next++;
	const day = readNumeric(tokens, next, language) ?? readDay(tokens, next) ?? readMonth(tokens, next, language);
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
function monthAt(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "word") return null;
	const full = MONTHS$2.get(token.text);
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
function readDay(tokens, from) {
	const day = WEEKDAYS.has(textAt(tokens, from)) ? null : readDayNumber(tokens, from);
	if (day === null) return null;
	let at = day.next;
	if (tokens[at]?.text === "of" || tokens[at]?.text === "de") at++;
	const found = monthAt(tokens, at);
	if (found === null) return null;
	const name = tokens[at];
	const read = dated$1(tokens, found.next, "day", {
		day: day.written.day,
		month: found.month
	}, true);
	return (name?.text === "may" || name?.text === "march") && !name.capital && read.written.year === null ? null : read;
}
const ENGLISH_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
function readMonth(tokens, at, language) {
	const found = monthAt(tokens, at);
	if (found === null) return null;
	const name = tokens[at];
	const day = numberOf(tokens[found.next], 2);
	if (day !== null && day >= 1 && day <= 31 && name.capital && (language === "en" || ENGLISH_MONTH.test(name.text))) {
		const next = skipOrdinal(tokens, found.next + 1);
		if (!(tokens[next]?.text === ":" || tokens[next]?.text === "h")) return dated$1(tokens, next, "day", {
			month: found.month,
			day
		}, true);
	}
	const read = dated$1(tokens, found.next, "month", { month: found.month }, !found.short);
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
function readSecondEnglishDay(tokens, at, first) {
	const day = readDayNumber(tokens.slice(at, at + 4), 0);
	if (first.month === null || first.year !== null || day === null || monthAt(tokens, at + day.next) !== null) return null;
	if ((day.written.day ?? 0) < (first.day ?? 0) && tokens[at + day.next]?.kind === "word") return null;
	return dated$1(tokens, at + day.next, first.unit, {
		...first,
		day: day.written.day,
		weekday: null
	}, true);
}

// src/dates/read/calendar-words.ts
const oneOf = (words) => [...words.keys()].join("|");
const form = (words) => new RegExp(`^(?:${words}) `);
const COUNT = `(?<count>${oneOf(COUNTS)}|\\d{1,2})`;
const LENGTH = `(?<length>${oneOf(LENGTHS)})`;
const SEASON = `(?<season>${oneOf(SEASONS$1)})`;
const RETURN = "rentree(?: (?:scolaire|universitaire|administrative))?";
const SEASON_OR_RETURN = `(?<season>${oneOf(SEASONS$1)}|${RETURN})`;
const RETURN_TO_SCHOOL = 5;
const YEARS = "(?<year>(?:19|20)\\d\\d)(?: [-–/] (?<second>\\d+))?";
const SPAN$1 = "(?<span>an|annee|mois|semaine|trimestre|semestre)";
const TURN = `(?<turn>${[...DIRECTIONS].flatMap(([word, direction]) => direction === 0 ? [] : word).join("|")})`;
const RANK$1 = `(?<rank>${oneOf(ORDINALS)}|\\d(?: \\^)? (?:${[...ORDINAL_ENDINGS].join("|")})(?: \\^)?)`;
const OF_MONTH = `(?:(?:de|du|d|l|la|of|the|in|mois|annee) )*(?<month>${oneOf(MONTHS$2)})`;
const TOMORROW = {
	unit: "day",
	known: {
		direction: 1,
		index: 1
	}
};
const FORMS$1 = [
	{
		words: form(`${RANK$1} (?<span>trimestre|quarter|semestre|half(?! of (?:the|a|our) (?!year)))`),
		dated: true
	},
	{
		words: form(`${RANK$1} (?<half>quinzaine) ${OF_MONTH}`),
		unit: "month",
		dated: true
	},
	{
		words: form(`${RANK$1} (?:semaine|week) ${OF_MONTH}`),
		unit: "week",
		dated: true
	},
	{
		words: form(`(?:semaine|week) (?:du|of) (?<day>[1-3]?\\d)(?: er)? ${OF_MONTH}`),
		unit: "week",
		dated: true
	},
	{
		words: form("(?<letter>[tq]) (?<rank>[1-4])(?: [-–/](?= \\d{4} ))?"),
		dated: true,
		bare: true
	},
	{
		words: form("(?<letter>[sh]) (?<rank>[12])(?: [-–/])?(?= \\d{4} )"),
		dated: true
	},
	{
		words: form(`${COUNT} prochaine?s ${LENGTH}`),
		unit: "months",
		known: { direction: 1 }
	},
	{
		words: form(`next ${COUNT} ${LENGTH}`),
		unit: "months",
		known: { direction: 1 }
	},
	{
		words: form(`(?<turn>${oneOf(DIRECTIONS)}) ${SEASON}`),
		unit: "season"
	},
	{
		words: form(`${SEASON_OR_RETURN} (?:(?:de|d|of|septembre) )*${YEARS}`),
		unit: "season"
	},
	{
		words: form(`${SEASON_OR_RETURN} ${TURN}`),
		unit: "season"
	},
	{
		words: form(SEASON),
		before: /(?<!(?:^| )de? )$/,
		unit: "season",
		bare: true
	},
	{
		words: form(`(?<season>${RETURN})(?! (?:scolaire|universitaire|administrative|des|du) )`),
		before: /(?:^| )(?:la|cette) $/,
		unit: "season"
	},
	{
		words: form(`annee (?:(?:scolaire|universitaire) )?${YEARS}`),
		unit: "school-year"
	},
	{
		words: form("demain|tomorrow"),
		before: /(?:^| )(?:vous|des|jusqu|a|by|until) $/,
		...TOMORROW
	},
	{
		words: form("(?:demain|tomorrow)(?= (?:a|entre|matin|soir|midi|at|morning|between) )"),
		...TOMORROW
	},
	{ words: form(`(?<turn>cette|ce) ${SPAN$1}`) },
	{ words: form("(?<turn>this|next|last) (?<span>year|month|week|quarter)") },
	{
		words: form(`${SPAN$1} (?<turn>prochaine?|derniere?|passee?)`),
		before: /(?<!\d )$/
	},
	{
		words: form("fin(?: (?:de|d|du|l|la))+ (?<span>annee|mois)"),
		before: /(?:^| )(?:ici|avant) (?:\S* ){0,2}$/,
		known: {
			part: "end",
			direction: 0
		}
	}
];
const STARTS$1 = /* @__PURE__ */ new Set([...[
	ORDINALS,
	COUNTS,
	DIRECTIONS,
	SEASONS$1,
	SPANS
].flatMap((words) => [...words.keys()]), ...[
	"rentree",
	"demain",
	"tomorrow",
	"fin"
]]);
const LONGEST$6 = 12;
const BEFORE$1 = 3;
function readCalendarWord(tokens, at) {
	if (!mayStart(tokens, at)) return null;
	const words = wordsFrom(tokens, at, at + LONGEST$6);
	for (const form of FORMS$1) {
		const found = match$1(words, at, form.words);
		if (found === null || form.before?.test(wordsFrom(tokens, Math.max(0, at - BEFORE$1), at)) === false) continue;
		const read = pointOf(tokens, at, form, found.groups, found.next);
		if (read !== null) return read;
	}
	return null;
}
function mayStart(tokens, at) {
	const [token, after] = [tokens[at], tokens[at + 1]];
	if (QUARTER_LETTERS.has(token?.text ?? "")) return token?.capital === true && after?.glued === true;
	const isRank = after?.text === "^" || ORDINAL_ENDINGS.has(after?.text ?? "") || after?.text.startsWith("prochain") === true;
	return token?.kind === "number" ? isRank : STARTS$1.has(token?.text ?? "");
}
function pointOf(tokens, at, form, groups, after) {
	const { season, span = "", count, length = "", rank, half, month, day, year, second, turn } = groups;
	const [last, goesOn] = [tokens[after - 1], tokens[after]];
	if (season !== void 0 && last?.text === season && last.capital && goesOn?.kind === "word" && goesOn.capital) return null;
	if (season === "ete" && BEFORE_PARTICIPLE.test(textAt(tokens, at - 1))) return null;
	const isSecond = second !== void 0 && Number(second) % 100 === (Number(year) + 1) % 100;
	if (form.unit === "school-year" && !isSecond) return null;
	const next = second !== void 0 && !isSecond ? after - 2 : after;
	if (span !== "" && isJoined(tokens, next)) return null;
	const unit = form.unit ?? QUARTER_LETTERS.get(groups["letter"] ?? "") ?? SPANS.get(span) ?? "day";
	const known = {
		...season !== void 0 && { index: SEASONS$1.get(season) ?? RETURN_TO_SCHOOL },
		...count !== void 0 && { index: (COUNTS.get(count) ?? Number(count)) * (LENGTHS.get(length) ?? 0) },
		...rank !== void 0 && { index: ORDINALS.get(rank) ?? Number(rank.charAt(0)) },
		...half !== void 0 && { part: /^(?:1|premi)/.test(rank ?? "") ? "first" : "second" },
		...month !== void 0 && { month: MONTHS$2.get(month) ?? null },
		...day !== void 0 && { day: Number(day) },
		...year !== void 0 && { year: Number(year) },
		...turn !== void 0 && { direction: DIRECTIONS.get(turn) ?? null },
		...form.known
	};
	const read = form.dated ? dated$1(tokens, next, unit, known) : point(next, unit, known);
	return form.bare && read.written.year === null ? {
		...read,
		bare: true
	} : read;
}
const BEFORE_PARTICIPLE = /^(?:a|ai|as|ont|avons|avez|ayant|avoir|av\p{L}+|aur\p{L}+|pas|plus|deja|toujours|ainsi)$/u;
function isJoined(tokens, next) {
	const [mark, rest] = [tokens[next], tokens[next + 1]];
	return mark?.glued === true && /^[-‐‑]$/.test(mark.text) && rest?.kind === "word" && rest.glued;
}

// src/dates/read/single.ts
const SECOND = 16;
function readSecondPoint(tokens, at, language) {
	const point = readPoint(tokens.slice(at, at + SECOND), 0, language);
	return point === null ? null : {
		...point,
		next: point.next + at
	};
}
function readPoint(tokens, at, language) {
	const token = tokens[at];
	if (token?.kind === "number") return readCalendarWord(tokens, at) ?? readNumeric(tokens, at, language) ?? readDay(tokens, at) ?? readYearPoint(tokens, at);
	if (token?.kind !== "word") return null;
	return readWeekday(tokens, at, language) ?? readPart(tokens, at, language) ?? readDay(tokens, at) ?? readMonth(tokens, at, language) ?? readCalendarWord(tokens, at);
}
function readPart(tokens, at, language) {
	const word = textAt(tokens, at);
	const part = PARTS.get(word);
	if (part === void 0 && word !== "mois" && word !== "courant") return null;
	let next = at + 1;
	if (tokens[next]?.text === "-") next++;
	for (let joints = 0; joints < 3 && JOINTS.has(textAt(tokens, next)); joints++) next++;
	if (tokens[next]?.text === "mois" && says(tokens, next + 1, "de", "d")) next += 2;
	if (tokens[next]?.text === "annee") next++;
	const rest = tokens.slice(next, next + SECOND);
	const inner = readMonth(rest, 0, language) ?? readYearPoint(rest, 0) ?? readCalendarWord(rest, 0);
	if (inner === null || inner.written.unit === "day" || inner.written.part !== null) return null;
	return {
		written: {
			...inner.written,
			part: part ?? null
		},
		next: inner.next + next
	};
}
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
function endsYear(tokens, at, year) {
	const rest = tokens[at + 1];
	if (!tokens[at]?.glued || !says(tokens, at, "-", "−", "/", ".", "_") || !rest?.glued) return true;
	if (rest.kind !== "number") return rest.kind !== "word";
	return yearAt(tokens, at + 1) !== null || rest.text.length === 2 && Number(rest.text) === (year + 1) % 100;
}

// src/dates/read/range.ts
function expression$1(tokens, at, next, shape, first, last = first) {
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
function readSharedDays(tokens, at, language) {
	const first = readDayNumber(tokens, at);
	if (first === null) return null;
	let next = first.next;
	let range = false;
	for (let count = 0; count < 15; count++) {
		const separator = readSeparator(tokens, next, true);
		if (separator === null) return null;
		range ||= separator.range;
		const end = readSecondPoint(tokens, separator.next, language);
		if (end?.written.unit === "day" && end.written.month !== null && end.written.day !== null) {
			if (textAt(tokens, first.next) === "/" && textAt(tokens, separator.next + 1) === "/") return null;
			if ((first.written.day ?? 0) > end.written.day && (separator.dash || !range || !isLedDirectly(tokens, at))) return null;
			const start = {
				...end.written,
				day: first.written.day,
				weekday: first.written.weekday
			};
			return expression$1(tokens, at, end.next, range ? "range" : "list", start, end.written);
		}
		const more = readDayNumber(tokens.slice(separator.next, separator.next + 4), 0);
		if (more === null) return null;
		next = more.next + separator.next;
	}
	return null;
}
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
const CLASSES = [
	[
		"week",
		"month",
		"season"
	],
	["quarter", "semester"],
	["year", "school-year"]
];
function readRange(tokens, at, first, language) {
	const between = [1, 2].some((back) => says(tokens, at - back, "entre", "between"));
	const mark = textAt(tokens, first.next);
	const separator = mark === "/" && first.written.unit !== "day" ? {
		next: first.next + 1,
		range: true,
		dash: true
	} : readSeparator(tokens, first.next, between);
	if (separator === null || !(separator.range || between && /^(?:et|and)$/.test(mark))) return null;
	const isMonthFirst = first.written.unit === "day" && MONTHS$2.has(textAt(tokens, at));
	const last = readSecondPoint(tokens, separator.next, language) ?? (separator.dash ? readShortYear(tokens, separator.next, first.written) : null) ?? (isMonthFirst ? readSecondEnglishDay(tokens, separator.next, first.written) : null);
	if (last === null || !areAlike(first.written, last.written)) return null;
	const isTight = tokens[first.next]?.glued && tokens[first.next + 1]?.glued;
	if (first.bare && separator.dash && !isTight) return null;
	if (isBackwards(first.written, last.written) && !between && !isLedByFrom(tokens, at)) return null;
	return expression$1(tokens, at, last.next, "range", first.written, last.written);
}
function areAlike(first, last) {
	if (last.direction !== null) return false;
	const isPart = first.part !== null || last.part !== null || first.unit === "semester";
	const isOfClass = CLASSES.some((units) => units.includes(first.unit) && units.includes(last.unit));
	return first.unit === last.unit || isPart && isOfClass;
}
function readShortYear(tokens, at, { unit, year }) {
	const short = tokens[at]?.text.length === 2 ? numberOf(tokens[at], 2) : null;
	if (unit !== "year" || year === null || short !== (year + 1) % 100) return null;
	return point(at + 1, "year", { year: year + 1 });
}
function isLedDirectly(tokens, at) {
	return says(tokens, at - 1, "du", "de", "des", "les", "le", "from", "entre", "between");
}
function isLedByFrom(tokens, at) {
	return [1, 2].some((back) => says(tokens, at - back, "du", "de", "des", "from", "entre", "between", "d"));
}

// src/dates/read/recurrence.ts
const WEEKDAY = `(?:${[...WEEKDAYS.keys()].join("|")})s?`;
const RANK = "(?:premier|deuxieme|second|troisieme|quatrieme|dernier)s?";
const TIMES = `${RANK} ${WEEKDAY} du mois|(?:${RANK} )?${WEEKDAY}|(?:deux|trois|quatre|six|quinze|two|three|four|other|\\d{1,2}) (?:jours?|semaines?|mois|ans?|annees?|trimestres?|days|weeks|months|years)`;
const RECURRENCE = new RegExp(`^(?:rythme (?:quotidien|hebdomadaire|bimensuel|mensuel|bimestriel|trimestriel|semestriel|annuel)(?:le)?|chaque ${WEEKDAY}|(?:every|tous les|toutes les) (?:${TIMES})) `);
const LONGEST$5 = 8;
function readRecurrence(tokens, at) {
	if (!/^(?:rythme|chaque|every|tous|toutes)$/.test(textAt(tokens, at))) return null;
	return match$1(wordsFrom(tokens, at, at + LONGEST$5), at, RECURRENCE)?.next ?? null;
}

// src/dates/read/read.ts
function readExpressions(text, prose = text, language = null) {
	const tokens = tokenize(text, prose);
	const expressions = [];
	let at = 0;
	while (at < tokens.length) {
		const expression = canBegin(tokens[at]) ? readExpression(tokens, at, language) : null;
		if (expression !== null && !isName$1(tokens, expression)) expressions.push(expression);
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
	if (recurrence !== null) return expression$1(tokens, at, recurrence, "recurrence", written("day"));
	if (VAGUE.has(textAt(tokens, at))) return isVague(tokens, at) ? expression$1(tokens, at, at + 1, "vague", written("day")) : null;
	const shared = readSharedDays(tokens, at, language);
	if (shared !== null) return shared;
	const first = readPoint(tokens, at, language);
	if (first === null) return null;
	const range = readRange(tokens, at, first, language);
	if (range !== null) return range;
	const turned = withDirection(tokens, first);
	if (turned.bare && !isLed(tokens, at, turned)) return null;
	return expression$1(tokens, at, turned.next, "single", turned.written);
}
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
function isVague(tokens, at) {
	const compound = (mark) => mark?.kind === "mark" && mark.glued && /[-/_]/.test(mark.text);
	if (tokens[at]?.glued && compound(tokens[at - 1]) || compound(tokens[at + 1])) return false;
	const before = /^(?:tres|tout)$/.test(textAt(tokens, at - 1)) ? tokens[at - 2] : tokens[at - 1];
	return !/^(?:a|anytime|as|how|time|too)$/.test(before?.text ?? "") && !/^(?:(?:there)?after(?:wards?)?|before|as|apres)$/.test(textAt(tokens, at + 1));
}
function isLed(tokens, at, { written: { unit }, next }) {
	const before = textAt(tokens, at - 1);
	const { text, capital } = tokens[at];
	if (unit === "season" && capital && tokens[next]?.kind === "word" && tokens[next]?.capital) return false;
	if (unit === "season") return /^(?:l|d|au|en|the|this|by|in)$/.test(before);
	if (unit === "quarter") return /^(?:au|des|in|by)$/.test(before);
	const isBreak = (place) => (tokens[place]?.kind ?? "break") === "break";
	if (isBreak(at - 1)) return capital && (isBreak(next) || says(tokens, next, ":", "-", "–"));
	if (AMBIGUOUS_MONTHS.has(text) && capital !== /^(?:may|march|august|april)$/.test(text)) return /^(?:en|mois|fin|debut|mi|courant|depuis|avant)$/.test(before);
	return TIME_LEADS.has(before);
}
function isName$1(tokens, { at, first }) {
	if (first.unit !== "day" || !says(tokens, at - 1, "du", "de")) return false;
	return STREET_WORDS.has(textAt(tokens, at - 2));
}

// src/dates/read/infer-year.ts
function inferYear(expression, anchors) {
	const weekdays = [expression.first, expression.last].filter((end) => end.weekday !== null && end.unit === "day");
	const dayIn = (end, year) => intervalIn(end, year)?.from ?? null;
	const isOn = (day, weekday) => day !== null && weekdayOf(day) === weekday;
	const fits = (year) => dayIn(expression.last, year) !== null && weekdays.every((end) => isOn(dayIn(end, year), end.weekday));
	const beside = anchors.beside.find(fits);
	if (beside !== void 0) return beside;
	const near = anchors.near.find(fits);
	const written = anchors.writtenOn;
	if (written === null) return near ?? null;
	const base = yearOf(written);
	if (near !== void 0 && (Math.abs(near - base) <= 1 || weekdays.length > 0)) return near;
	const reach = weekdays.length > 0 ? 3 : 1;
	const around = Array.from({ length: 2 * reach + 1 }, (_, index) => base - reach + index);
	const fitting = around.filter(fits);
	const years = fitting.length > 0 ? fitting : around.filter((year) => dayIn(expression.last, year) !== null);
	const away = (year) => distance(expression, year, written, anchors.tense);
	return years.sort((a, b) => away(a) - away(b))[0] ?? null;
}
function distance({ last }, year, writtenOn, tense) {
	const end = intervalIn(last, year)?.to ?? writtenOn;
	const days = daysBetween(writtenOn, end);
	if (days < 0) return -days * (tense === "past" ? 1 : tense === "future" ? 12 : 2.5);
	return days * (tense === "past" && days > 7 ? 12 : 1);
}

// src/dates/read/resolve.ts
const LONGEST_CROSSING = {
	written: 310,
	inferred: 366
};
const DAYS_A_MONTH = 365.25 / 12;
const NOTHING = {
	interval: null,
	yearInferred: false,
	trouble: null
};
function resolve(expression, anchors) {
	const { shape, first, last } = expression;
	if (shape === "recurrence" || shape === "vague") return NOTHING;
	const isBack = isBackInMonth(expression);
	if (isImpossible(last) || isImpossible(first) && !isBack) return {
		...NOTHING,
		trouble: { code: "impossible" }
	};
	if (last.direction !== null) {
		const interval = relativeInterval(last, anchors.writtenOn);
		return {
			...NOTHING,
			interval,
			yearInferred: interval !== null
		};
	}
	const yearInferred = first.year === null && last.year === null;
	const guess = () => inferYear(isBack ? {
		...expression,
		first: last
	} : expression, anchors);
	const year = yearInferred ? guess() : last.year ?? yearAfterFirst(first, last);
	if (year === null) return {
		...NOTHING,
		trouble: isBack ? { code: "reversed" } : null
	};
	const end = intervalIn(last, year);
	const start = isBack ? monthBefore(first, year) : first === last ? end : startOf(first, last, year, end);
	if (end === null || start === null && !isBack) return {
		...NOTHING,
		trouble: { code: "impossible" }
	};
	const interval = start === null || end.to < start.from ? null : {
		from: start.from,
		to: end.to
	};
	const isWhole = interval !== null && daysBetween(interval.from, interval.to) > LONGEST_CROSSING.written;
	if (yearInferred && !isBack && first !== last && (interval === null || isWhole)) return NOTHING;
	if (interval === null || isBack) return {
		interval,
		yearInferred: isBack && yearInferred,
		trouble: { code: "reversed" }
	};
	return {
		interval,
		yearInferred,
		trouble: yearInferred ? null : weekdayTrouble(last, end.from) ?? weekdayTrouble(first, interval.from)
	};
}
function isBackInMonth({ shape, first, last }) {
	const isSameYear = first.year === null || last.year === null || first.year === last.year;
	return shape === "range" && sameMonth(first, last) && isSameYear && (first.day ?? 0) > (last.day ?? 0);
}
function monthBefore({ month, day }, year) {
	const from = isoDay(month === 1 ? year - 1 : year, month === 1 ? 12 : (month ?? 0) - 1, day ?? 0);
	return from === null ? null : only(from);
}
function startOf(first, last, year, end) {
	if (first.year !== null) return intervalIn(first, first.year);
	const same = intervalIn(first, year);
	if (same === null || end === null || same.from <= end.to || sameMonth(first, last)) return same;
	const earlier = intervalIn(first, year - 1);
	const longest = last.year === null || last.unit === "month" ? LONGEST_CROSSING.inferred : LONGEST_CROSSING.written;
	return earlier !== null && daysBetween(earlier.from, end.to) <= longest ? earlier : same;
}
function sameMonth(first, last) {
	return first.unit === "day" && last.unit === "day" && first.month === last.month;
}
function yearAfterFirst(first, last) {
	const isAfter = isBackwards(first, {
		...last,
		year: first.year
	}) && !sameMonth(first, last);
	return first.year !== null && isAfter ? first.year + 1 : first.year;
}
function isImpossible(end) {
	if (end.unit !== "day" || end.month === null || end.day === null) return false;
	return intervalIn(end, end.year ?? 2024) === null;
}
function weekdayTrouble({ unit, weekday }, day) {
	if (weekday === null || unit !== "day" || weekdayOf(day) === weekday) return null;
	return {
		code: "weekday",
		written: weekday,
		actual: weekdayOf(day),
		day
	};
}
const PER_YEAR = {
	month: 12,
	quarter: 4,
	semester: 2,
	year: 1
};
function relativeInterval(end, writtenOn) {
	if (writtenOn === null) return null;
	const { unit, month, index, weekday } = end;
	const direction = end.direction ?? 0;
	const year = yearOf(writtenOn);
	if (unit === "months") return {
		from: writtenOn,
		to: addDays(writtenOn, Math.round((index ?? 0) * DAYS_A_MONTH))
	};
	if (unit === "day" && month === null) {
		const ahead = ((weekday ?? 0) - weekdayOf(writtenOn) + 7) % 7;
		if (weekday !== null) return only(addDays(writtenOn, direction > 0 ? ahead || 7 : ahead - 7));
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
		return intervalIn({
			...end,
			month: which,
			index: which
		}, Math.floor(position / count));
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
function only(day) {
	return {
		from: day,
		to: day
	};
}

// src/dates/own-day.ts
const DAY_KEYS = [
	/^date$/,
	/^(?:publish|pub|published|publication|post|posted)(?: (?:date|day|at|on))?$|^date (?:published|publication|created)$/,
	/^(?:created|creation)(?: (?:date|day|at|on))?$/
];
const DAY = /(?:^|[-_/])((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)(?=[-_/ a-z]|$)/i;
function dayOfAddress(address) {
	const [, year, , month, day] = DAY.exec(address.replace(/\.\w+$/, "")) ?? [];
	const found = `${year}-${month}-${day}`;
	return isIsoDay(found) ? found : null;
}
function dayOfOwnAddress(data) {
	return firstDay(data, [
		"path",
		"url",
		"permalink",
		"slug"
	], dayOfAddress);
}
function dayOfInstant(value) {
	const day = MAIL_DAY.test(value) ? dayOfMail(value) : value.slice(0, 10);
	if (!isIsoDay(day)) return null;
	return /^T2[1-3]:00(?::00(?:\.0{1,6})?)?Z$/.test(value.slice(10)) ? addDays(day, 1) : day;
}
const MAIL_DAY = /^[A-Z][a-z]{2},? (?:(\d{1,2}) ([A-Z][a-z]{2})|([A-Z][a-z]{2}) (\d{1,2})) (\d{4})(?: |$)/;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
function dayOfMail(value) {
	const [, day, month, name = month, number = day, year] = MAIL_DAY.exec(value) ?? [];
	return `${year}-${String(MONTHS.indexOf(name ?? "") + 1).padStart(2, "0")}-${number?.padStart(2, "0")}`;
}
function dayOfFields(data, names) {
	if (names !== void 0) return firstDay(data, names, dayOfInstant);
	const keys = Object.keys(data).map((name) => ({
		name,
		words: wordsOfKey(name)
	}));
	return firstDay(data, DAY_KEYS.flatMap((pattern) => keys.filter(({ words }) => pattern.test(words))).map(({ name }) => name), dayOfInstant);
}
function wordsOfKey(key) {
	return fold(key.slice(0, 80).replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")).replace(/[^a-z\d]+/g, " ").trim();
}
const START_KEY = /^(?:(?:event|date) )?(?:start|begin|debut)s?(?: (?:date|at|on))?$|^(?:event )?date$/;
const END_KEY = /^(?:(?:event|date) )?(?:end|fin)s?(?: (?:date|at|on))?$/;
function dayOfEvent(data) {
	const [start, end] = [START_KEY, END_KEY].map((key) => {
		const name = Object.keys(data).find((one) => key.test(wordsOfKey(one)));
		return name === void 0 ? null : {
			day: dayOfFields(data, [name]),
			text: String(data[name])
		};
	});
	if (start == null || start.day === null) return null;
	return end?.day != null && end.day >= start.day && daysBetween(start.day, end.day) <= 31 || /T(?!00:00)\d\d:\d\d/.test(start.text) ? start.day : null;
}
function daysIn(data, depth = 2) {
	return Object.entries(data).flatMap(([key, value]) => {
		if (DUE_KEY.test(fold(key))) return [];
		if (typeof value === "string") return dayOfInstant(value) ?? [];
		return value !== null && typeof value === "object" && !Array.isArray(value) && depth > 1 ? daysIn(value, depth - 1) : [];
	});
}
function firstDay(data, keys, dayOf) {
	return keys.map((key) => typeof data[key] === "string" ? dayOf(data[key]) : null).find((day) => day !== null) ?? null;
}
function dayOfTitle(title) {
	const period = periodOfTitle(title);
	return period !== null && daysBetween(period.from, period.to) < 31 ? period.to : null;
}
function periodOfTitle(title) {
	if (typeof title !== "string" || !/\d{4}/.test(title)) return null;
	const years = SCHOOL.test(title) ? null : yearsOf(SPAN.exec(title));
	if (years !== null) return years;
	const { tokens, expressions } = readExpressions(title.slice(0, 300));
	const periods = expressions.map((one) => {
		const lead = leadOf(wordsBetween(tokens, 0, one.at));
		if (one.last.year === null || lead !== null && lead !== "log" && lead !== "participle") return null;
		return resolve(one, {
			writtenOn: null,
			beside: [],
			near: [],
			tense: "open"
		}).interval;
	});
	return periods.reduce((all, one) => all === null || one === null ? null : join$1(all, one), periods[0] ?? null);
}
function join$1(one, other) {
	return {
		from: one.from < other.from ? one.from : other.from,
		to: one.to > other.to ? one.to : other.to
	};
}
const TIME_ALONE = /^ (?:(?:annee|year) )?(?:\d{1,2}(?:er)? )?(?:([a-z]+) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:19|20)\d\d $|^ (?:19|20)\d\d [01]\d [0-3]\d $/;
function periodOfHeading(words) {
	const [found, name] = TIME_ALONE.exec(words) ?? [];
	if (found === void 0) return null;
	const period = periodOfTitle(words.trim().replace(/^(\d{4}) (\d\d) (\d\d)$/, "$1-$2-$3"));
	return name !== void 0 && period !== null && daysBetween(period.from, period.to) > 31 ? null : period;
}
function periodOfName(name) {
	return yearsOf(/(?:^|[-_ ])((?:19|20)\d\d)(?:[-_ ]((?:19|20)\d\d))?$/.exec(name));
}
const SPAN = /(?<!\d)((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)(?!\d)/;
const SCHOOL = /scolaire|universitaire|saison|school|academic/i;
function yearsOf(found) {
	const [, first, last = first] = found ?? [];
	return first === void 0 || last === void 0 || last < first ? null : {
		from: `${first}-01-01`,
		to: `${last}-12-31`
	};
}
function ownPeriod({ path, data, body }) {
	const day = dayOfAddress(path) ?? dayOfOwnAddress(data);
	if (day !== null) return {
		from: day,
		to: day
	};
	return periodOfTitle(data["title"] ?? /^#[ \t]+(.+)$/m.exec(body.text.slice(0, HEAD$1))?.[1]) ?? periodOfTitle(data["subtitle"]) ?? periodOfName(path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/, ""));
}
const HEAD$1 = 1e3;
const HELD = /^[^*\n]{0,40}\*\*([^*\n]{1,60})\*\*[ ](?:was|were|a eu|ont eu|s['’]est|se sont)\b/m;
function periodsAround(path, site) {
	const folders = path.split("/").slice(0, -1);
	const top = site.content ? site.content.split("/").length : 0;
	return Array.from({ length: Math.max(0, folders.length - top) + 1 }, (_, index) => top + index).flatMap((depth) => periodOfFolder(folders.slice(0, depth).join("/"), site) ?? []);
}
const named = /* @__PURE__ */ new WeakMap();
function periodsOfNames({ plan }) {
	if (plan === void 0) return [];
	const periods = named.get(plan) ?? namesOf(plan.settings).flatMap((name) => periodOfTitle(name) ?? []);
	named.set(plan, periods);
	return periods;
}
const known$2 = /* @__PURE__ */ new WeakMap();
function periodOfFolder(folder, site) {
	const periods = known$2.get(site) ?? /* @__PURE__ */ new Map();
	known$2.set(site, periods);
	const found = periods.get(folder);
	if (found !== void 0) return found;
	const heading = HEADS.map((name) => site.pages?.get(folder === "" ? name : `${folder}/${name}`)).find(Boolean);
	const name = folder.slice(folder.lastIndexOf("/") + 1);
	const held = HELD.exec(heading?.body.text.slice(0, HEAD$1) ?? "")?.[1];
	const period = (heading === void 0 ? null : ownPeriod(heading)) ?? periodOfTitle(held) ?? periodOfName(name);
	periods.set(folder, period);
	return period;
}
const HEADS = "_index.md index.md _index.fr.md index.fr.md _index.en.md index.en.md index.html README.md".split(" ");

// src/dates/series.ts
const FEW$1 = 8;
const LOOKED = 60;
const DATED = .7;
const DISTINCT = .5;
const UNDATED = .3;
var SeriesIndex = class {
	#pages;
	#folders = /* @__PURE__ */ new Map();
	#counted = /* @__PURE__ */ new Map();
	constructor(pages, files = pages.keys()) {
		this.#pages = pages;
		for (const path of files) {
			const folder = isContentPath(path) ? folderOf$1(path) : null;
			if (folder === null) continue;
			const beside = this.#folders.get(folder);
			if (beside === void 0) this.#folders.set(folder, [path]);
			else beside.push(path);
		}
	}
	of(path) {
		const folder = folderOf$1(path);
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
	const inName = dayOfAddress(path);
	if (inName !== null) return inName;
	const data = pages.get(path)?.data ?? {};
	return dayOfFields(data) ?? dayOfEvent(data) ?? dayOfOwnAddress(data) ?? dayOfTitle(data["title"]);
}
function folderOf$1(path) {
	if (/(?:^|\/)(?:_index|readme|summary)(?:\.[\w-]+)?\.\w+$/i.test(path)) return null;
	return path.split("/").slice(0, /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path) ? -2 : -1).join("/").replace(/\d+/g, "#").replace(/(?:(?:^|\/)#(?:-#)*)+$/, "");
}
const indexes = /* @__PURE__ */ new WeakMap();
function seriesIn(site) {
	const known = indexes.get(site);
	if (known !== void 0) return known;
	const pages = site.pages ?? /* @__PURE__ */ new Map();
	const index = new SeriesIndex(pages, pages.size > 0 ? pages.keys() : site.files ?? []);
	indexes.set(site, index);
	return index;
}

// src/dates/judge/closed.ts
const OVER = "closed?|clos|fermee?|terminee?|pourvue?|past|passee?|archivee?|archived|ended|finished|expired|expiree?|filled|annulee?|cancell?ed";
const OVER_STATUS = new RegExp(`^(?:${OVER})$`);
const OVER_KEY = new RegExp(`^(?:(?:is|est|job|call|event|page|postes?|offres?|appels?|candidatures?|inscriptions?|recrutement|evenement)[-_ ])?(?:${OVER})$`);
const STATUS_KEY = /^(?:status|statut|state|etat)$/;
const CLOSING_KEY = /^(?:(?:[a-z]+[-_ ])?ferme|closed[-_ ]?(?:at|on)|(?:closing|close)[-_ ]?(?:date|day|on)|date[-_ ](?:de[-_ ])?(?:cloture|fermeture|expiration)|(?:expiry|expires?|expiration|unpublish)[-_ ]?(?:date|at|on)?)$/;
function isClosed({ siblings }, today) {
	const open = siblings?.["open"];
	if (siblings === void 0 || isTrue(open)) return false;
	if (open === false || /^(?:false|closed|clos|fermé|ferme)$/i.test(scalarText(open))) return true;
	return Object.entries(siblings).some(([name, value]) => {
		const key = fold(name);
		if (STATUS_KEY.test(key)) return typeof value === "string" && OVER_STATUS.test(fold(value));
		if (value === true || value === "true") return OVER_KEY.test(key);
		const day = typeof value === "string" ? value.slice(0, 10) : "";
		return isIsoDay(day) && day < today && CLOSING_KEY.test(key);
	});
}
function isTrue(value) {
	return value === true || /^(?:true|open|ouvert)$/i.test(scalarText(value));
}
const DONE$1 = /(?:^|[.!?\n>*_] ?)[^.!?\n]{0,60}\b(?:migrations?|travaux|maintenance|chantiers?|déménagement|bascule|déploiement|works?|deployment|move)\b[^.!?\n]{0,60} (?:est|sont|a été|ont été|is|are|was|were|has been|have been) (?:maintenant |désormais |now )?(?:terminée?s?|achevée?s?|finie?s?|completed?|finished)\b/iu;
const CLOSED_CALL = /(?:^|[.!?\n>*] ?)[^.!?\n]{0,60}\b(?:appels?|candidatures?|inscriptions?|sessions?|dépôts?|consultations?|enquêtes?|concours|offre|registrations?|applications?|call)\b[^.!?\n]{0,60} (?:est|sont|is|are) (?:désormais |maintenant |à présent |actuellement |now |currently )?(?:clos|closes?|closed|terminée?s?|fermée?s?|pourvue?|clôturée?s?)\b(?! (?:du|de|le|jusqu|entre|from|until|on))/iu;
const CONDITION = /\b(?:si|quand|lorsqu\S*|une fois|dès que|if|when|once)\b/iu;
const TOP = 500;
function saysOver(texts) {
	const says = (pattern, reach) => texts.some((text) => {
		const found = pattern.exec(text.slice(0, reach))?.[0];
		return found !== void 0 && !CONDITION.test(found);
	});
	if (says(DONE$1, 2 * TOP)) return "done";
	return says(CLOSED_CALL, TOP) ? "closed" : null;
}

// src/dates/judge/page-setting.ts
function pageSetting(page, site, today) {
	const content = site.content === "" ? "" : `${site.content}/`;
	const path = page.path.startsWith(content) ? page.path.slice(content.length) : page.path;
	const isPost = isInBlog(page.path, site);
	const collection = site.collectionOf(page.path)?.name ?? (isPost ? "blog" : null);
	const title = page.data["title"];
	const said = saidOf(page.path, [collection, path.split("/")[0] ?? ""], site.configuration.dates?.["history"]);
	const own = ownPeriod(page);
	const isOver = ({ to }) => to < today;
	const among = seriesIn(site).of(page.path)?.kind ?? null;
	const series = dayOfOwnAddress(page.data) !== null ? "dated" : isPost && among === "undated" ? "mixed" : among;
	return {
		path,
		layout: page.layout,
		collection,
		...typeof title === "string" && { pageTitle: title },
		siblings: page.data,
		pageDate: dayOfFields(page.data) ?? dayOfOwnAddress(page.data) ?? dayOfAddress(page.path) ?? (series === "dated" ? dayOfEvent(page.data) : null) ?? dayOfFields(page.data, ["lastmod"]),
		...own !== null && isOver(own) && { own },
		named: periodsOfNames(site).filter(isOver),
		around: periodsAround(page.path, site).filter(isOver),
		days: new Set(daysIn(page.data)),
		saysOver: saysOver(tops(page)),
		series,
		...said !== null && { isHistory: said }
	};
}
function isInBlog(path, { plan }) {
	return (plan?.places.filter(({ folder }) => path.startsWith(`${folder}/`)) ?? []).some(({ isBlog }) => isBlog === true);
}
function isArticle(page, site, today) {
	const { path, layout, collection } = pageSetting(page, site, today);
	return pageKinds({
		path: path ?? page.path,
		layout: layout ?? null,
		collection: collection ?? null
	}).has("post");
}
function tops({ passages, body }) {
	return [...passages.filter(({ field, kind }) => field?.parent?.pointer === "" && isProse$1({ kind })).slice(0, 8), body].map(({ text }) => text);
}
function saidOf(path, names, value) {
	const last = (Array.isArray(value) ? value.filter((name) => typeof name === "string") : []).findLast((entry) => {
		const name = entry.replace(/^!/, "");
		const isGlob = /[*?[{]/.test(name);
		return names.includes(name) || (isGlob ? createGlob(name)(path) : path.startsWith(`${name.replace(/\/$/, "")}/`));
	});
	return last === void 0 ? null : !last.startsWith("!");
}
function fieldSetting(field, setting) {
	if (field === null) return {};
	const keys = fold(field.pointer).split("/").slice(1);
	const beside = field.parent?.kind === "mapping" ? field.parent.value : null;
	const entryDate = beside === null || field.parent?.pointer === "" ? null : dayOfFields(beside);
	return {
		keys,
		siblings: beside === null ? setting.siblings ?? {} : {
			...setting.siblings,
			...beside
		},
		...entryDate !== null && {
			entryDate,
			pageDate: entryDate
		}
	};
}

// src/rules/accessibility/all-caps.ts
const SHOUT = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]*(?:[ \u00A0\u202F,:!?&/-]{1,3}\p{Lu}[\p{Lu}'’-]*){3,60}(?![\p{L}\p{N}])/gu;
const SMALL_WORDS = /(?<!\p{L})(?:LES?|LA|DES?|DU|ET|EN|AUX?|POUR|VOTRE|VOS|NOUS|VOUS|EST|SONT|PAS|SUR|DANS|THE|OF|AND|TO|FOR|YOU)(?!\p{L})/u;
const accessibilityAllCaps = {
	id: "accessibility-all-caps",
	severity: "info",
	*check(page) {
		for (const [passage, visible] of prosePassages(page)) for (const { index, 0: words } of visible.text.matchAll(SHOUT)) {
			const long = words.split(/[^\p{L}]+/u).filter((word) => word.length >= 6);
			if (words.length < 24 || long.length < 2 || !SMALL_WORDS.test(words)) continue;
			const { start, end } = visible.range(index, index + words.length);
			const shown = words.length <= 60 ? words : `${words.slice(0, 59)}…`;
			yield {
				message: "capitals",
				facts: { words: shown },
				at: passage.toFile(start, end),
				excerpt: shown
			};
		}
	}
};

// src/rules/accessibility/document.ts
const accessibilityDocument = {
	id: "accessibility-document",
	severity: "info",
	needsNetwork: true,
	*check(page, context) {
		const told = /* @__PURE__ */ new Set();
		for (const link of context.links(page)) {
			const state = context.link(link.url);
			if (state?.document?.tagged !== false || told.has(link.url)) continue;
			told.add(link.url);
			const { title, bytes, language, tagged } = state.document;
			yield {
				message: "untagged",
				facts: { title },
				at: link.range,
				data: {
					url: link.url,
					title,
					bytes,
					language,
					tagged
				}
			};
		}
	}
};

// src/rules/accessibility/download-link.ts
const DOCUMENT = /\.(pdf|docx?|odt|xlsx?|ods|pptx?|odp|zip|csv|epub|rtf)$/i;
const WEIGHT = /\d\s*(?:octets?|ko|mo|go|kb|mb|gb|kio|mio|ki?b|mi?b)(?!\p{L})/iu;
const GONE = /* @__PURE__ */ new Set([
	"dead",
	"closed",
	"draft",
	"invalid",
	"refused"
]);
const accessibilityDownloadLink = {
	id: "accessibility-download-link",
	severity: "info",
	needsNetwork: true,
	*check(page, context) {
		for (const passage of structuredPassages(page)) {
			if (!isFrench(passage.language ?? page.body.language)) continue;
			for (const [node, parent] of walk(passage.tree)) {
				if (node.type !== "link") continue;
				const state = context.link(node.url);
				if (state !== void 0 && GONE.has(state.state)) continue;
				const { bytes = null, language = null, type } = state?.document ?? {};
				const format = (DOCUMENT.exec(node.url.split(/[?#]/, 1)[0] ?? "")?.[1] ?? type)?.toUpperCase();
				if (format === void 0) continue;
				const { start, end } = rangeOf(node);
				const around = `${wordsOf$1(node, 300)} ${parent === null ? "" : passage.text.slice(end, end + 40).split("\n", 1)[0]}`;
				const hasFormat = new RegExp(`(?<!\\p{L}|[^\\s(]\\.)${format.slice(0, 3)}`, "iu").test(around);
				const hasWeight = WEIGHT.test(around);
				if (hasFormat && hasWeight) continue;
				const foreign = isOther(language, passage.language) ? primaryOf(language?.toLowerCase() ?? "") : null;
				yield {
					message: hasFormat ? "weight" : hasWeight ? "format" : "both",
					facts: {
						words: wordsOf$1(node),
						format,
						bytes,
						language: foreign
					},
					at: passage.toFile(start, end),
					excerpt: wordsOf$1(node),
					data: {
						format,
						bytes,
						language
					}
				};
			}
		}
	}
};
function isOther(document, text) {
	return document !== null && text !== null && primaryOf(document.toLowerCase()) !== primaryOf(text);
}

// src/rules/accessibility/fake-heading.ts
const LONGEST_HEADING = 80;
const accessibilityFakeHeading = {
	id: "accessibility-fake-heading",
	severity: "info",
	*check(page) {
		for (const passage of markdownPassages(page)) for (const [parent] of walk(passage.tree)) {
			if (parent.type !== "root" && parent.type !== "blockquote") continue;
			for (const [index, node] of parent.children.entries()) {
				if (!isBold(node) || parent.children[index + 1]?.type !== "paragraph") continue;
				const words = wordsOf$1(node, 81);
				if (!isHeading$1(words)) continue;
				const { start, end } = rangeOf(node);
				yield {
					message: "bold",
					facts: { words },
					at: passage.toFile(start, end),
					excerpt: words
				};
			}
		}
	}
};
function isBold(node) {
	return node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "strong";
}
function isHeading$1(words) {
	return words.length <= LONGEST_HEADING && /\p{L}/u.test(words) && !/^[-–—•*]|[.!…;,:»"。！；：，]$/u.test(words);
}

// src/rules/accessibility/fake-list.ts
const BULLET = /^(?:[•·▪▫■□●○◦‣⁃∙➢➤➔→►▶✓✔✅☑👉🔹🔸]|[–—])[\uFE0F]?[ \u00A0\u202F\t]*(?=\S)/u;
const EMOJI = /^\p{Extended_Pictographic}[\uFE0F\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}]{0,12}[ \u00A0\u202F]*(?=\S)/u;
const RULE = /^(\S)\1*\s*$/u;
const accessibilityFakeList = {
	id: "accessibility-fake-list",
	severity: "warning",
	*check(page, { site }) {
		const isKept = keepsLines(site.plan);
		for (const passage of markdownPassages(page)) {
			if (isSummary(passage)) continue;
			let run = [];
			let parentOfRun = null;
			for (const [node, parent] of walk(passage.tree)) {
				if (node.type !== "paragraph") {
					if (parent === parentOfRun) {
						yield* several(passage, run);
						run = [];
					}
					continue;
				}
				const lines = bulletLines(passage, node);
				if (lines.length >= 2) yield told$1(passage, isKept ? lines.map((line) => ({
					...line,
					broken: true
				})) : lines, "lines");
				if (parent !== parentOfRun || !startsWithBullet(passage, node)) {
					yield* several(passage, run);
					run = [];
				}
				parentOfRun = parent;
				if (lines.length < 2 && startsWithBullet(passage, node)) run.push(node);
			}
			yield* several(passage, run);
		}
	}
};
function isSummary({ field }) {
	return field !== null && field.description === null && /^(?:description|summary|excerpt|abstract)$/i.test(field.name);
}
function bulletLines(passage, node) {
	const { start, end } = rangeOf(node);
	const lines = [];
	let from = start;
	const written = passage.markup.slice(start, end).split("\n");
	for (const [rank, line] of written.entries()) {
		const text = line.trimStart();
		if ((BULLET.test(text) || EMOJI.test(text)) && !RULE.test(text)) lines.push({
			start: from + line.length - text.length,
			end: from + line.length,
			broken: false
		});
		const last = lines.at(-1);
		if (last !== void 0) lines[lines.length - 1] = {
			...last,
			broken: /(?: {2}|\\|<br ?\/?>)\r?$/i.test(line) || /^\s*<br ?\/?>/i.test(written[rank + 1] ?? "")
		};
		from += line.length + 1;
	}
	const [first, ...others] = lines.map((line) => signOf(passage, line));
	return others.length >= 2 && first !== others[0] && others.every((sign) => sign === others[0]) ? lines.slice(1) : lines;
}
function signOf(passage, { start }) {
	return [...passage.text.slice(start, start + 4)][0] ?? "";
}
function startsWithBullet(passage, node) {
	const { start } = rangeOf(node);
	return BULLET.test(passage.markup.slice(start, start + 30));
}
function* several(passage, run) {
	if (run.length < 2) return;
	yield told$1(passage, run.map((node) => ({
		...rangeOf(node),
		broken: true
	})), "paragraphs");
}
function keepsNoLines({ field }) {
	return field === null || field.description?.kind === "markdown";
}
function told$1(passage, lines, kind) {
	const first = lines[0] ?? {
		start: 0,
		end: 0,
		broken: false
	};
	const sign = signOf(passage, first);
	const runsOn = kind === "lines" && lines.slice(0, -1).some(({ broken }) => !broken);
	const excerpt = passage.text.slice(first.start, first.end);
	const at = passage.toFile(first.start, first.end);
	const facts = {
		sign,
		count: lines.length
	};
	const isSure = runsOn && keepsNoLines(passage);
	return {
		message: runsOn ? "run-on" : "signs",
		facts,
		at,
		excerpt,
		...isSure ? {} : { severity: "info" }
	};
}

// src/rules/open-tags.ts
const TAG$3 = /<!--[\s\S]*?(?:-->|$)|<([a-z][a-z0-9-]{0,40})(?=[\s/>])((?:[^"'<>]|"[^"<]*"|'[^'<]*')*?)>/gi;
const ATTRIBUTE = /([^\s"'=<>/]{1,60})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
function* openTags(passage, names) {
	if (!passage.text.includes("<")) return;
	if (passage.kind === "html") yield* tagsIn(passage.text, 0, names);
	if (passage.kind !== "markdown") return;
	for (const [node] of walk(passage.tree)) {
		if (node.type !== "html") continue;
		const { start, end } = rangeOf(node);
		yield* tagsIn(passage.text.slice(start, end), start, names);
	}
}
function* tagsIn(html, offset, names) {
	for (const { index, 0: written, 1: name, 2: rest = "" } of html.matchAll(TAG$3)) {
		if (name === void 0 || !names.test(name)) continue;
		const attributes = /* @__PURE__ */ new Map();
		for (const [, key = "", double, single, bare] of rest.matchAll(ATTRIBUTE)) attributes.set(key.toLowerCase(), double ?? single ?? bare ?? "");
		yield {
			name: name.toLowerCase(),
			start: offset + index,
			end: offset + index + written.length,
			attributes
		};
	}
}

// src/rules/accessibility/frame-title.ts
const FRAME = /^iframe$/i;
const NAMES$1 = [
	"title",
	"aria-label",
	"aria-labelledby"
];
const TOLD_ONE_BY_ONE$2 = 3;
const accessibilityFrameTitle = {
	id: "accessibility-frame-title",
	severity: "warning",
	*check(page) {
		for (const passage of structuredPassages(page)) {
			const frames = [...openTags(passage, FRAME)].filter((tag) => shows(tag) && !isHidden(tag) && !isNamed$2(tag));
			const each = frames.map((tag) => told(passage, tag, 1));
			if (frames.length <= TOLD_ONE_BY_ONE$2) yield* each;
			else if (frames[0] !== void 0) yield {
				...told(passage, frames[0], frames.length),
				parts: each
			};
		}
	}
};
function told(passage, { start, end, attributes }, count) {
	const url = attributes.get("src") ?? attributes.get("data-src") ?? "";
	const at = passage.toFile(start, end);
	const data = { count };
	return {
		message: "missing",
		facts: {
			url,
			count
		},
		at,
		excerpt: passage.text.slice(start, end),
		data
	};
}
function shows({ attributes }) {
	return [...attributes.keys()].some((name) => /src/i.test(name));
}
function isNamed$2({ attributes }) {
	return NAMES$1.some((name) => (attributes.get(name) ?? "").trim() !== "");
}
function isHidden({ attributes }) {
	const style = attributes.get("style") ?? "";
	return attributes.has("hidden") || attributes.get("aria-hidden") === "true" || /^[01]$/.test(attributes.get("width") ?? "") || /^[01]$/.test(attributes.get("height") ?? "") || /display\s*:\s*none|visibility\s*:\s*hidden/.test(style);
}

// src/rules/accessibility/heading-order.ts
const accessibilityHeadingOrder = {
	id: "accessibility-heading-order",
	severity: "warning",
	*check(page, { site }) {
		for (const passage of structuredPassages(page)) {
			if (passage.dialect === "myst") continue;
			let previous = null;
			let isBegun = !isBelowTitle(page, passage);
			const components = new Components();
			let last = 0;
			for (const [node, parent] of walk(passage.tree)) {
				if (node.type === "html") {
					if (components.follow(node.value)) previous = null;
					previous = lastHeading(node.value) ?? previous;
					isBegun ||= previous !== null;
				}
				if (node.type === "code" && passage.dialect === "mdx") {
					const code = rangeOf(node);
					previous = deepest(previous, passage.text.slice(last, code.start));
					last = code.end;
				}
				if (node.type === "paragraph") previous = gluedLevel(passage, node) ?? previous;
				if (node.type !== "heading" || isEmpty(node)) continue;
				const { start, end } = rangeOf(node);
				const written = passage.text.slice(start, end);
				if (site.generator === "nuxt" && hasComponent(passage.text.slice(last, start))) previous = null;
				if (passage.dialect === "mdx") previous = deepest(previous, passage.text.slice(last, start));
				last = end;
				if (isUnlevelled(written, site) || isLabel$1(passage, start, site)) continue;
				if (previous !== null && node.depth > previous + 1) {
					const words = wordsOf$1(node);
					yield {
						message: "jump",
						facts: {
							words,
							from: previous,
							to: node.depth
						},
						at: passage.toFile(start, end),
						excerpt: words,
						...isOverTitle(node, parent, previous) && { severity: "info" }
					};
				} else if (!isBegun && node.depth > 2 && components.isClosed) {
					const words = wordsOf$1(node);
					yield {
						message: "first",
						facts: {
							words,
							to: node.depth
						},
						at: passage.toFile(start, end),
						excerpt: words,
						severity: "info"
					};
				}
				previous = node.depth;
				isBegun = true;
			}
		}
	}
};
function isUnlevelled(written, { generator }) {
	return generator === "quarto" && /\{[^{}\n]*\.appendix\b[^{}\n]*\}/.test(written) || written.startsWith("<<<<<<<");
}
function isLabel$1({ text }, start, { generator }) {
	if (generator !== "quarto") return false;
	if (text.includes("panel-tabset") && openDivs(text.slice(0, start)).some((div) => div.includes("panel-tabset"))) return true;
	const above = text.slice(Math.max(0, start - 200), start).trimEnd();
	return /^:{3,}[ {].*\bcallout-/.test(above.slice(above.lastIndexOf("\n") + 1));
}
function openDivs(text) {
	const open = [];
	for (const [, said = ""] of text.matchAll(/^:{3,}[ \t]*(.*?)[ \t]*:*$/gm)) if (said === "") open.pop();
	else open.push(said);
	return open;
}
function isOverTitle(node, parent, previous) {
	const children = parent?.children ?? [];
	const next = children[children.indexOf(node) + 1];
	return next?.type === "heading" && next.depth < node.depth && next.depth > previous;
}
function hasComponent(between) {
	return /^[ \t]*:{2,}[a-z]/m.test(between);
}
function gluedLevel(passage, node) {
	const { start } = rangeOf(node);
	return /^(#{2,6})[^\s#[!]/.exec(passage.text.slice(start, start + 8))?.[1]?.length ?? null;
}
function isBelowTitle(page, passage) {
	return passage === page.body && typeof page.data["title"] === "string";
}
function deepest(previous, between) {
	const level = lastHeading(between);
	return level === null || previous !== null && previous > level ? previous : level;
}
var Components = class {
	#open = [];
	get isClosed() {
		return this.#open.length === 0;
	}
	follow(html) {
		if (!/<\/?[A-Z]/.test(html)) return false;
		const budget = new Budget(html);
		const before = this.#open.join(" ");
		for (const { index, 1: slash, 2: name = "" } of html.matchAll(/<(\/?)([A-Z][\w.]{0,80})(?=[\s/>])/g)) {
			const tag = readTag(html, index, true, budget);
			if (slash !== "") this.#close(name);
			else if (tag !== null && html[tag.end - 2] !== "/") this.#open.push(name);
		}
		return this.#open.join(" ") !== before;
	}
	#close(name) {
		const at = this.#open.lastIndexOf(name);
		if (at >= 0) this.#open.splice(at);
	}
};
function lastHeading(html) {
	const level = [...html.matchAll(/<h([1-6])[\s>]/gi)].at(-1)?.[1];
	return level === void 0 ? null : Number(level);
}

// src/rules/accessibility/image-alt.ts
const FILE_NAME = /^[^\s/]{1,200}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$/i;
const MACHINE_NAME = /^(?:(?:img|dsc[fn]?|pxl|scr|screenshot|screen[ _-]?shot|capture[ _]d?['’]?[ée]cran|capture|image|photo|picture|sans[ _-]titre|untitled|copie[ _]de)[ _-]*(?:d?u?[ _-]*\d[\d .:_àaAÀ-]*(?:[ _-]?(?:at|à)[ _-]?[\d.:_ -]+)?)?|image|photo|img|alt|logo\d+|illustration|[\d_-]{6,}|[0-9a-f-]{16,})$/i;
const OWN_ALT = /^\{[^{}\n]{0,500}?[\s:](?:fig-)?alt=|^\{(?:fig-)?alt=/;
const BEACON = /\/(?:matomo|piwik)\.php\?/i;
const TOLD_ONE_BY_ONE$1 = 3;
const accessibilityImageAlt = {
	id: "accessibility-image-alt",
	severity: "warning",
	*check(page) {
		for (const passage of structuredPassages(page)) for (const { tree, inHtml } of treesOf(passage)) yield* look$1(passage, tree, inHtml);
	}
};
function* look$1(passage, tree, inHtml) {
	const alike = /* @__PURE__ */ new Map();
	for (const found of findAll$1(passage, tree, inHtml)) {
		const kind = found.message === "file-name" ? `${found.message} ${found.words}` : found.message;
		alike.set(kind, [...alike.get(kind) ?? [], found]);
	}
	for (const group of alike.values()) yield* tell$6(passage, group);
}
function* tell$6(passage, group) {
	const [first] = group;
	if (first === void 0) return;
	const { message } = first;
	const severity = message === "missing" ? { severity: "info" } : {};
	const alone = ({ words, start, end }) => ({
		message,
		facts: { words },
		...severity,
		at: passage.toFile(start, end),
		excerpt: words
	});
	if (group.length > TOLD_ONE_BY_ONE$1 && (message === "missing" || message === "file-name")) {
		const { words, start, end } = first;
		const facts = {
			words,
			count: group.length
		};
		const data = { count: group.length };
		const place = {
			...severity,
			at: passage.toFile(start, end),
			excerpt: words
		};
		yield {
			message: `${message}-many`,
			facts,
			...place,
			data,
			parts: group.map(alone)
		};
		return;
	}
	yield* group.map(alone);
}
function* findAll$1(passage, tree, inHtml) {
	for (const [node, parent] of walk(tree)) {
		if (node.type !== "image" || BEACON.test(node.url)) continue;
		const judged = judge$1(node, parent?.type === "link" ? parent : null);
		if (judged === null) continue;
		const message = inHtml && judged !== "file-name" ? `${judged}-html` : judged;
		const { start, end } = rangeOf(node);
		if (OWN_ALT.test(passage.text.slice(end, end + 600))) continue;
		const source = isVeiled(node.url) ? passage.text.slice(start, end) : decodePath(node.url.split("/").at(-1) ?? node.url);
		yield {
			message,
			words: node.alt?.trim() || source.slice(0, 80),
			start,
			end
		};
	}
}
function judge$1({ alt, url }, link) {
	const words = (alt ?? "").normalize("NFC").trim();
	if (words === "") {
		if (link === null) return "missing";
		return wordsOf$1(link) === "" ? "missing-in-link" : null;
	}
	const name = decode(url.split(/[?#]/, 1)[0]?.split("/").at(-1) ?? "").replace(/\.\w{2,5}$/, "");
	return FILE_NAME.test(words) || MACHINE_NAME.test(words) || /[_\d-]/.test(words) && words === name ? "file-name" : null;
}
function decode(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

// src/rules/accessibility/shared/link-text.ts
const SAYS_NOTHING = /^(?:cliquez(?:[ -](?:ici|là|sur ce lien|sur le lien))?|cliquer ici|ici(?: même)?|par ici|là|ce lien|le lien|lien|lien ici|via ce lien|sur ce lien|cette page|à cette adresse|cette adresse|ce site|site|page|url|click here|here|this link|link|this page)$/;
const SAYS_LITTLE = /^(?:en savoir plus|en savoir \+|savoir plus|lire la suite|lire plus|plus d['’]infos?|plus d['’]informations?|voir plus|voir|suite|la suite|plus|détails?|découvrir|accéder|télécharger|consulter|read more|learn more|more|more info|details|download)$/;
function judgeLinkText(words) {
	const bare = words.toLowerCase().replace(/[\s\u00A0\u202F]+/g, " ").replace(/^[\s([«→>👉]+|[\s)\].:!»→>…]+$/gu, "").trim();
	if (SAYS_NOTHING.test(bare)) return "nothing";
	if (SAYS_LITTLE.test(bare)) return "little";
	return /^https?:\/\/\S{20,}$/i.test(words) || /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/\S{15,}$/i.test(words) ? "address" : null;
}
function namesTarget(words, url) {
	const target = /^(?![a-z][a-z+.-]*:|\/\/)(?:.*[/#])?([^/#]+?)(?:\.(?:md|html?))?\/?$/i.exec(url)?.[1];
	const named = words.trim().toLowerCase();
	return target !== void 0 && [named, `${named}s`].includes(target.toLowerCase());
}

// src/rules/accessibility/link-text.ts
const LONGEST$4 = 120;
const accessibilityLinkText = {
	id: "accessibility-link-text",
	severity: "warning",
	*check(page) {
		const links = [...linksOf(page)];
		yield* addresses(links.filter(({ words }) => judgeLinkText(words) === "address"));
		for (const { node, passage, words } of links) {
			const message = judgeLinkText(words);
			if (message === null || message === "address" || namesTarget(words, node.url) || isCode$1(node)) continue;
			const { start, end } = rangeOf(node);
			const mild = message === "nothing" ? {} : { severity: "info" };
			yield {
				message,
				facts: { words },
				at: passage.toFile(start, end),
				excerpt: words,
				...mild
			};
		}
		yield* sameText(links);
	}
};
function isCode$1({ children }) {
	return children.length === 1 && children[0]?.type === "inlineCode";
}
function* linksOf(page) {
	for (const passage of structuredPassages(page)) for (const { tree, inHtml } of treesOf(passage)) {
		let quotedTo = -1;
		const called = passage.text.includes("[^") ? notesCalled(tree) : null;
		for (const [node] of walk(tree)) {
			const { start, end } = rangeOf(node);
			if (node.type === "footnoteDefinition" && called?.has(node.identifier) === false) quotedTo = Math.max(quotedTo, end);
			if (inHtml && node.type === "blockquote") quotedTo = Math.max(quotedTo, end);
			if (node.type !== "link" || start < quotedTo || node.url === "" || isVeiled(node.url) || isEmpty(node)) continue;
			const words = maskCredentials(wordsOf$1(node, LONGEST$4 + LONGEST_PASSWORD)).slice(0, LONGEST$4);
			if (!isVeiled(words) && !isLabelled(passage.text, start, end)) yield {
				node,
				passage,
				words
			};
		}
	}
}
function notesCalled(tree) {
	const called = /* @__PURE__ */ new Set();
	for (const [node] of walk(tree)) if (node.type === "footnoteReference") called.add(node.identifier);
	return called;
}
function isLabelled(text, start, end) {
	const written = text.slice(start, Math.min(end, start + 2e3));
	const label = (LABEL$1.exec(written) ?? LISTED.exec(text.slice(end, end + 300)))?.[1];
	return label !== void 0 && judgeLinkText(label.replace(/\s*\([^()]*\)\s*$/, "")) === null;
}
const LABEL$1 = /^<a\b[^<>]{0,2000}?\saria-label(?:ledby)?\s{0,9}=\s{0,9}["']([^"'>]{1,500})/i;
const LISTED = /^\{[^{}\n]{0,200}\baria-label(?:ledby)?=["']([^"'\n}]{1,300})/;
function* addresses(links) {
	for (const passage of new Set(links.map((link) => link.passage))) {
		const same = links.filter((link) => link.passage === passage);
		const [first] = same;
		if (first === void 0) continue;
		const say = ({ node, words }, count) => {
			const { start, end } = rangeOf(node);
			return {
				message: "address",
				facts: {
					words,
					count
				},
				severity: "info",
				at: passage.toFile(start, end),
				excerpt: words
			};
		};
		const parts = same.map((link) => say(link, 1));
		yield {
			...say(first, same.length),
			data: { count: same.length },
			...same.length > 1 && { parts }
		};
	}
}
function* sameText(links) {
	const byWords = /* @__PURE__ */ new Map();
	for (const link of links) {
		const key = link.words.toLowerCase();
		if (key === "" || judgeLinkText(link.words) !== null || isReference(link.node)) continue;
		const same = byWords.get(key);
		if (same === void 0) byWords.set(key, [link]);
		else same.push(link);
	}
	for (const same of byWords.values()) {
		const [first] = same;
		const other = same.find(({ node }) => target(node) !== target(first?.node ?? node));
		if (first === void 0 || other === void 0) continue;
		const { start, end } = rangeOf(other.node);
		yield {
			message: "same-text",
			facts: {
				words: other.words,
				url: first.node.url,
				other: other.node.url
			},
			severity: "info",
			at: other.passage.toFile(start, end),
			excerpt: other.words
		};
	}
}
function isReference(node) {
	return node.type === "linkReference";
}
function target(node) {
	return node.url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/+$/, "").toLowerCase();
}

// src/rules/configuration/shared/site-troubles.ts
function* troublesOf(site, id) {
	for (const trouble of site.troubles) if (isOf(trouble, id)) yield trouble;
}
function isOf(trouble, id) {
	return trouble.rule === id;
}

// src/rules/configuration/cms.ts
const configurationCms = {
	id: "configuration-cms",
	severity: "error",
	checkSite: (_pages, { site }) => troublesOf(site, "configuration-cms")
};

// src/rules/configuration/json-schema.ts
const configurationJsonSchema = {
	id: "configuration-json-schema",
	severity: "error",
	checkSite: (_pages, { site }) => troublesOf(site, "configuration-json-schema")
};

// src/rules/configuration/schema.ts
const configurationSchema = {
	id: "configuration-schema",
	severity: "error",
	checkSite: (_pages, { site }) => troublesOf(site, "configuration-schema")
};

// src/rules/configuration/syntax.ts
const configurationSyntax = {
	id: "configuration-syntax",
	severity: "error",
	checkSite: (_pages, { site }) => troublesOf(site, "configuration-syntax")
};

// src/rules/date/shared/dated-events.ts
const NAMES = [
	["application", /\b(?:candidatures?|candidatez|candidater|postulez|postuler|dossiers?|inscriptions?|inscrivez|applications?|apply)\b/g],
	["round", /\b(?:sprints?|editions?|vagues?|rounds?)\b/g],
	["session", /\b(?:sessions?|formations?|ateliers?|promotions?|workshops?)\b/g],
	["webinar", /\b(?:webinaires?|reunions? d information|webinars?)\b/g],
	["jury", /\b(?:jurys?|comites?|auditions?)\b/g],
	["interview", /\b(?:entretiens?|interviews?)\b/g]
];
const STARTS = /\b(?:commence\w*|demarre\w*|debute\w*|ouvrir\w*|ouvre\w*|lance\w*|a partir|des le|starts?|begins?|opens?)\b/;
function eventsOf(mentions, today) {
	return mentions.flatMap((mention) => {
		const { promises, kind, from, to, yearInferred } = mention;
		if (!promises || yearInferred || !/^day/.test(kind) || from === null || to === null || to < today) return [];
		const words = wordsBefore(mention);
		const label = nameIn(labelOf(mention.passage.field));
		const name = nameIn(words) ?? label ?? nameIn(wordsAfter(mention));
		if (name === null) return [];
		const event = {
			mention,
			name,
			round: label === name ? null : label
		};
		const [start, end] = [{
			...event,
			edge: "start",
			day: from
		}, {
			...event,
			edge: "end",
			day: to
		}];
		if (kind === "day-range") return [start, end];
		if (STARTS.test(words)) return [{
			...start,
			day: to
		}];
		return mention.deadline ? [end] : [];
	});
}
function wordsBefore({ passage, sentence, start }) {
	return plain(passage.prose.slice(Math.max(sentence, start - 300), start));
}
function wordsAfter({ passage, end }) {
	return plain(passage.prose.slice(end, end + 120).split(/[.!?\n]/, 1)[0] ?? "");
}
function plain(text) {
	return fold(text.replace(/\uE000/g, "")).replace(/[^a-z0-9]+/g, " ");
}
function labelOf(field) {
	return plain((field?.parent?.kind === "mapping" && field.parent.pointer !== "" ? field.parent.children : []).filter(({ name }) => /^(?:date|title|titre|name|label)$/.test(name)).map(({ value }) => value).filter((value) => typeof value === "string").join(" ").slice(0, 400));
}
function nameIn(words) {
	const last = NAMES.map(([name, pattern]) => ({
		name,
		at: [...words.matchAll(pattern)].at(-1)?.index ?? -1
	})).reduce((best, one) => one.at > best.at ? one : best);
	return last.at < 0 ? null : last.name;
}
function isPageOfCall({ path, layout, data }) {
	const title = data["title"];
	return pageKinds({
		path,
		layout,
		...typeof title === "string" && { pageTitle: title }
	}).has("call");
}

// src/rules/date/shared/announcements.ts
function announcedBy(page, mentions, today) {
	return eventsOf(mentions, today).flatMap(({ mention, name, round, edge, day }) => {
		const part = mention.field?.split("/")[1] ?? "";
		const until = mention.to ?? day;
		const { line } = page.source.place(mention.range.start);
		return [.../* @__PURE__ */ new Set([name, ...round === null ? [] : [round]])].map((one) => ({
			part,
			name: one,
			edge,
			day,
			until,
			quote: mention.quote,
			line,
			mention
		}));
	});
}
function announcementsOf(page, mentions, today) {
	if (!isPageOfCall(page)) return null;
	const said = announcedBy(page, mentions(), today).map(({ mention: _, ...one }) => one);
	return said.length === 0 ? null : {
		language: page.language,
		said
	};
}

// src/rules/date/contradiction.ts
const LARGEST_FOLDER = 40;
const INDEX = /(?:^|\/)(?:_?index|readme)(?:\.[a-z]{2})?\.[a-z]+$/i;
const dateContradiction = {
	id: "date-contradiction",
	severity: "warning",
	*checkSite(pages, context) {
		const told = /* @__PURE__ */ new Set();
		for (const page of pages) {
			const own = accounts(page, announcedBy(page, context.mentions(page), context.today));
			if (own.length === 0) continue;
			const others = neighbours(page, context).flatMap((other) => accounts(other, toldBy(other, context)));
			for (const account of own) {
				const found = [...own, ...others].find((other) => contradicts(account, other));
				if (found === void 0 || told.has(keyOf$2(account)) || told.has(keyOf$2(found))) continue;
				told.add(keyOf$2(account)).add(keyOf$2(found));
				yield tell$5(account, found);
			}
		}
	}
};
function neighbours(page, { site, announced }) {
	if (!isPageOfCall(page)) return [];
	const folder = page.path.slice(0, page.path.lastIndexOf("/") + 1);
	const around = [...site.pages.values()].filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes("/"));
	if (around.length > LARGEST_FOLDER) return [];
	return around.filter((other) => other.path !== page.path && isSameLanguage((announced?.(other.path) ?? other).language, page.language) && (INDEX.test(page.path) || INDEX.test(other.path)) && isPageOfCall(other));
}
function isSameLanguage(one, other) {
	return one === null || other === null || primaryOf(one) === primaryOf(other);
}
function toldBy(page, { announced, mentions, today }) {
	if (announced === void 0) return announcedBy(page, mentions(page), today);
	return (announced(page.path)?.said ?? []).filter(({ until }) => until >= today);
}
function accounts(page, told) {
	const byKey = /* @__PURE__ */ new Map();
	for (const one of told) {
		const { part, name, edge } = one;
		const key = `${part}/${name}/${edge}`;
		const account = byKey.get(key) ?? {
			page,
			part,
			name,
			edge,
			said: []
		};
		account.said.push(one);
		byKey.set(key, account);
	}
	return [...byKey.values()];
}
function contradicts(own, other) {
	if (own.name !== other.name || own.edge !== other.edge || own.page === other.page && own.part === other.part) return false;
	const days = new Set(own.said.map(({ day }) => day));
	const [day] = days;
	return days.size === 1 && day !== void 0 && !other.said.some((one) => one.day === day);
}
function keyOf$2({ page, part }) {
	return `${page.path}#${part}`;
}
function tell$5(own, other) {
	const [event, found] = [own.said[0], first(other.said)];
	const { range, surface, quote } = event.mention;
	const { line } = found;
	const data = {
		event: own.name,
		edge: own.edge,
		day: event.day,
		other: {
			path: other.page.path,
			line,
			day: found.day
		}
	};
	const common = {
		at: range,
		path: own.page.path,
		excerpt: surface,
		data
	};
	const facts = {
		quote,
		other: found.quote,
		line
	};
	return own.page === other.page ? {
		...common,
		message: "same-page",
		facts
	} : {
		...common,
		message: "other-page",
		facts: {
			...facts,
			path: other.page.path,
			title: titleOf(other.page)
		}
	};
}
function titleOf({ data: { title } }) {
	return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}
function first(said) {
	return [...said].sort((a, b) => a.day.localeCompare(b.day))[0];
}

// src/rules/date/expiring-soon.ts
const dateExpiringSoon = {
	id: "date-expiring-soon",
	severity: "info",
	yields: isOfWrongDate,
	*check(page, { today, mentions }) {
		const told = /* @__PURE__ */ new Set();
		for (const mention of mentions(page)) {
			const { verdict, confidence, kind, to, passage, start, end, sentence, quote, surface, staleFrom, because } = mention;
			const sentenceKey = `${passage.range.start}:${sentence}`;
			if (verdict !== "expiring-soon" || confidence === "low" || !(kind === "day" || kind === "day-range" || kind === "month") || to === null || told.has(sentenceKey)) continue;
			told.add(sentenceKey);
			yield {
				message: "soon",
				facts: {
					quote,
					days: daysBetween(today, to)
				},
				at: passage.toFile(start, end),
				excerpt: surface,
				data: {
					surface,
					to,
					staleFrom,
					because
				}
			};
		}
	}
};
function isOfWrongDate(own, { rule, range }) {
	return (rule === "date-reversed" || rule === "date-impossible" || rule === "date-weekday") && range.start < own.range.end && own.range.start < range.end;
}

// src/rules/date/impossible.ts
const MONTH_FIRST = /^(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})$/;
const dateImpossible = {
	id: "date-impossible",
	severity: "error",
	yields: isToldAsPublication,
	*check(page, { mentions, site }) {
		for (const mention of mentions(page)) {
			if (mention.trouble?.code !== "impossible" || isExample(mention) || isLesson(mention, mentions(page))) continue;
			if (!(site.generator === "grav" && mention.passage.field !== null && MONTH_FIRST.test(mention.surface))) yield tell$4(mention, page);
		}
	}
};
function isToldAsPublication(own, { rule, message, range }) {
	return range.start <= own.range.start && own.range.end <= range.end && rule === "front-matter-publication" && message === "no-day";
}
const EXAMPLE = /(?:\be\.g\.|\bex\.|\bexe?mple|\binvalid|\bimpossible)[^.\n]{0,30}$/i;
function isExample({ passage, start }) {
	return EXAMPLE.test(passage.text.slice(Math.max(0, start - 60), start));
}
const PROVERBIAL = /^(?:3[01](?:st|th)? (?:of )?f[eé](?:v|b)\p{L}*|feb\p{L}*\.? 3[01](?:st|th)?)\b/iu;
const NEAR = 300;
function isLesson({ surface, passage, start }, all) {
	const [, month = "", day = "", year] = MONTH_FIRST.exec(surface) ?? [];
	const same = `${year}-${month.padStart(2, "0")}-${day}`;
	return all.some((other) => other.passage === passage && other.from === same && other.to === same && Math.abs(other.start - start) <= NEAR);
}
function tell$4({ passage, start, end, surface }, page) {
	const at = passage.toFile(start, end);
	const to = surface.replace(MONTH_FIRST, "$2/$1/$3");
	if (to === surface) return {
		message: "no-such-day",
		facts: { surface },
		at,
		excerpt: surface,
		...PROVERBIAL.test(surface) && { severity: "info" }
	};
	const title = {
		key: "replace",
		facts: {
			from: surface,
			to
		}
	};
	const fixes = page.source.slice(at) === surface ? [{
		title,
		safe: false,
		edits: [{
			...at,
			text: to
		}]
	}] : [];
	return {
		message: "month-first",
		facts: {
			surface,
			to
		},
		at,
		excerpt: surface,
		fixes
	};
}

// src/rules/date/open-after-deadline.ts
const OPEN_KEY = /^(?:is[-_ ]?)?(?:open|opened|ouverte?s?)$|^(?:candidatures?|inscriptions?|appel|recrutement|applications?|registration)[-_ ](?:ouverte?s?|open)$/i;
const dateOpenAfterDeadline = {
	id: "date-open-after-deadline",
	severity: "error",
	*check(page, { today, mentions }) {
		for (const field of page.fields) {
			if (typeof field.value !== "boolean" || !OPEN_KEY.test(field.name)) continue;
			const around = mentions(page).filter((mention) => isAround(field, mention));
			if (field.value) {
				const promises = around.filter(({ promises, confidence }) => promises && confidence !== "low");
				const day = promises.map(({ to }) => to ?? "").sort().at(-1) ?? "";
				const severity = promises.some(({ to, kind }) => to === day && /^day/.test(kind)) ? "error" : "warning";
				const isDeadline = promises.some(({ to, deadline }) => to === day && deadline);
				if (day !== "" && day < today) yield {
					message: "still-open",
					facts: {
						key: field.name,
						day,
						days: daysBetween(day, today),
						isDeadline
					},
					at: field.range,
					severity,
					data: { deadline: day }
				};
			} else {
				const day = around.filter(isAhead(today)).map(({ to }) => to ?? "").sort().at(-1);
				if (day !== void 0) yield {
					message: "closed-early",
					facts: {
						key: field.name,
						day
					},
					at: field.range,
					severity: "info",
					data: { deadline: day }
				};
			}
		}
	}
};
function isAround(field, { passage }) {
	const scope = field.parent?.pointer ?? "";
	return scope === "" || passage.field?.pointer.startsWith(`${scope}/`) === true;
}
function isAhead(today) {
	return ({ deadline, kind, to, yearInferred, because }) => deadline && /^day/.test(kind) && !yearInferred && to !== null && to >= today && because.every((code) => code === "field-closed" || !/^page-/.test(code));
}

// src/rules/top-fields.ts
function topFields({ fields }) {
	return new Map(fields.flatMap((field) => field.parent?.pointer === "" ? [[wordsOfKey(field.name), field]] : []));
}
function dayOfField({ value }) {
	if (typeof value !== "string") return null;
	const day = value.trim().slice(0, 10);
	if (isIsoDay(day)) return day;
	return dayOfTitle(value);
}

// src/rules/date/shared/field-pairs.ts
const ENDS$1 = {
	start: "end",
	starts: "ends",
	startdate: "enddate",
	begin: "end",
	begins: "ends",
	from: "to",
	debut: "fin",
	beginn: "ende",
	inicio: "fin",
	inizio: "fine"
};
const HOUR$1 = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?$/;
const FIRST_DAY$1 = "1900-01-01";
function* reversedFields({ fields }) {
	for (const start of fields) {
		const words = wordsOfKey(start.name).split(" ");
		const place = words.findIndex((word) => Object.hasOwn(ENDS$1, word));
		const day = place < 0 || start.parent?.kind !== "mapping" ? null : dayOfField(start);
		if (day === null) continue;
		const key = words.with(place, ENDS$1[words[place] ?? ""] ?? "").join(" ");
		const end = start.parent?.children.find(({ name }) => wordsOfKey(name) === key);
		const last = end === void 0 ? null : dayOfField(end);
		if (end === void 0 || last === null || last < FIRST_DAY$1) continue;
		if (last < day || last === day && isEarlier(end, start)) yield {
			start,
			end
		};
	}
}
function isEarlier(end, start) {
	const [to, from] = [end, start].map(({ value }) => HOUR$1.exec(String(value).trim()));
	return to?.[1] !== void 0 && from?.[1] !== void 0 && to[2] === from[2] && to[1] < from[1];
}

// src/rules/date/reversed.ts
const dateReversed = {
	id: "date-reversed",
	severity: "error",
	*check(page, { mentions }) {
		for (const { trouble, passage, start, end, surface, quote } of mentions(page)) {
			if (trouble?.code !== "reversed") continue;
			yield {
				message: "reversed",
				facts: { quote },
				at: passage.toFile(start, end),
				excerpt: surface
			};
		}
		for (const { start, end } of reversedFields(page)) yield {
			message: "fields",
			facts: {
				start: start.name,
				from: String(start.value),
				end: end.name,
				to: String(end.value)
			},
			at: end.range,
			severity: "warning"
		};
	}
};

// src/rules/date/shared/period.ts
const PERIOD = /^(?:in |every |dans |tous les |toutes les |p)?(?:(\d{1,4})|an?|one|une?) ?([a-z]+)$/;
const UNITS = [
	[/^(?:days?|jours?|d|j)$/, {
		days: 1,
		months: 0
	}],
	[/^(?:weeks?|semaines?|w)$/, {
		days: 7,
		months: 0
	}],
	[/^(?:months?|mois|m)$/, {
		days: 0,
		months: 1
	}],
	[/^(?:quarters?|trimestres?)$/, {
		days: 0,
		months: 3
	}],
	[/^(?:years?|ans?|annees?|y)$/, {
		days: 0,
		months: 12
	}]
];
function readPeriod(value) {
	const said = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
	const words = /^\d{1,4}$/.test(said) ? `${said} d` : fold(said).replace(/\s+/g, " ");
	const [, count = "1", name = ""] = PERIOD.exec(words) ?? [];
	const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
	if (unit === void 0 || Number(count) === 0) return null;
	return {
		days: Number(count) * unit.days,
		months: Number(count) * unit.months
	};
}
function after(day, { days, months }) {
	const total = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
	const [year, month] = [Math.floor(total / 12), total % 12 + 1];
	const moved = isoDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
	return addDays(moved ?? "9999-12-31", days);
}

// src/rules/date/shared/review-fields.ts
const DONE = "(?:reviewed|verified|checked|relue?|revue?|verifiee?)";
const DEED = "(?:review|recheck|verification|check|relecture|revision)";
const LAST = new RegExp(`^(?:last ${DONE}(?: on| at| date)?|${DONE} (?:on|at|le)|date last ${DONE}|last ${DEED}(?: date| on)?|(?:date (?:de )?)?derniere ${DEED})$`);
const NEXT = new RegExp(`^(?:(?:date )?next ${DEED}(?: date| on| by| due)?|${DEED} (?:by|due|after|before)(?: date)?|(?:date (?:de )?)?prochaine ${DEED}|a (?:relire|revoir|verifier) (?:le|avant(?: le)?))$`);
const UNSURE = new RegExp(`^(?:${DEED} date|date (?:de )?${DEED})$`);
const EVERY = new RegExp(`^(?:${DEED} (?:in|every|period|interval|frequency|cycle)|relire (?:dans|tous les))$`);
const VALID = /^(?:valid (?:until|till|to|through)|val(?:able|ide) jusqu au|date (?:de )?fin (?:de )?validite)$/;
const EXPIRES = /^(?:expires(?: on| at)?|expir(?:y|ation) date|date (?:d )?(?:expiration|peremption))$/;
const OWNERS = [
	/^(?:(?:page |content )?owners?(?: slack| team)?|owned by|maintainers?|responsables?)$/,
	/^ms author$/,
	/^authors?$/
];
const MS_DATE = "ms date";
const YEAR = {
	days: 0,
	months: 12
};
const MOST_OWNERS = 3;
const LONGEST_OWNER = 60;
function reviewFields(page, { dates }) {
	const tops = topFields(page);
	const find = (pattern) => [...tops].find(([key]) => pattern.test(key))?.[1] ?? null;
	const setting = dates?.review;
	const known = (setting?.field === void 0 ? null : fieldNamed(page, setting.field)) ?? find(LAST);
	const last = known ?? tops.get(MS_DATE) ?? null;
	const every = find(EVERY);
	const told = every === null ? readPeriod(setting?.every) : readPeriod(every.value);
	const isUsual = known === null && last !== null && every === null && told === null;
	const next = find(NEXT);
	const valid = find(VALID);
	return {
		last,
		every,
		period: isUsual ? YEAR : told,
		isUsual,
		next: next ?? (last === null ? find(UNSURE) : null),
		isUnsure: next === null,
		end: valid ?? find(EXPIRES),
		mayBeHidden: valid === null,
		owners: ownersIn(tops)
	};
}
function fieldNamed(page, name) {
	return page.field(`/${escapeStep$1(name)}`) ?? page.field(`/${name.split(".").map(escapeStep$1).join("/")}`);
}
function dayOfReview(field) {
	const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(field.value)) ?? [];
	if (field.name === "ms.date" && year !== void 0) return isoDay(Number(year), Number(month), Number(day));
	return dayOfField(field);
}
function ownersIn(tops) {
	for (const pattern of OWNERS) {
		const short = [...tops].flatMap(([key, { value }]) => pattern.test(key) ? Array.isArray(value) ? value : [value] : []).filter((one) => typeof one === "string").map((one) => one.trim()).filter((one) => one !== "" && one.length <= LONGEST_OWNER).slice(0, MOST_OWNERS);
		if (short.length > 0) return short;
	}
	return [];
}

// src/rules/date/review-overdue.ts
const dateReviewOverdue = {
	id: "date-review-overdue",
	severity: "warning",
	*check(page, context) {
		const { site, today } = context;
		const fields = reviewFields(page, site.configuration);
		const { last, next, end } = fields;
		if ((last ?? next ?? end) === null || site.hidden(page, today) !== null) return;
		yield* ofLastReading(fields, today);
		yield* ofDay(page, fields, context);
	}
};
function* ofLastReading({ last, every, period, isUsual, owners }, today) {
	if (last === null) return;
	const key = last.name;
	if (period === null) {
		if (every !== null) yield {
			message: "unread-period",
			facts: {
				key: every.name,
				value: shown(every)
			},
			at: every.range,
			severity: "info"
		};
		return;
	}
	const day = dayOfReview(last);
	if (day === null) {
		if (!isUsual) yield {
			message: "unread-day",
			facts: {
				key,
				value: shown(last)
			},
			at: last.range,
			severity: "info"
		};
		return;
	}
	if (day > addDays(today, 1)) yield {
		message: "reviewed-ahead",
		facts: {
			key,
			day
		},
		at: last.range,
		data: { day }
	};
	const due = after(day, period);
	if (due >= today) return;
	const facts = {
		key,
		day,
		due,
		days: daysBetween(due, today),
		owners
	};
	const data = {
		day,
		due,
		owners
	};
	if (isUsual) yield {
		message: "long-ago",
		facts,
		at: last.range,
		severity: "info",
		data
	};
	else yield {
		message: "overdue",
		facts,
		at: last.range,
		data
	};
}
function* ofDay(page, fields, { today, mentions }) {
	const { next, end, isUnsure, mayBeHidden, owners } = fields;
	for (const field of [next, end]) {
		const due = field === null ? null : dayOfField(field);
		if (field === null || due === null || due >= today) continue;
		if (mentions(page).some((one) => one.field === field.pointer && one.verdict === "stale")) continue;
		const softly = field === next ? isUnsure : mayBeHidden;
		yield {
			message: field === end ? "no-longer-valid" : isUnsure ? "perhaps-due" : "due",
			facts: {
				key: field.name,
				due,
				days: daysBetween(due, today),
				owners
			},
			at: field.range,
			data: {
				due,
				owners
			},
			...softly && { severity: "info" }
		};
	}
}
function shown({ value }) {
	return String(value ?? "").slice(0, 60);
}

// src/rules/date/stale.ts
const SEVERITIES = {
	high: "error",
	medium: "info",
	low: "info"
};
const RANKS = {
	high: 2,
	medium: 1,
	low: 0
};
const dateStale = {
	id: "date-stale",
	severity: "error",
	*check(page, { today, mentions, site }) {
		if (site.hidden(page, today) !== null) return;
		const told = group$2(group$2(mentions(page).filter(({ verdict }) => verdict === "stale"), ({ passage, sentence }) => `${passage.range.start}:${sentence}`).map(strongest), ({ to, kind }) => to === null ? "vague" : `${to} ${/^day/.test(kind)}`);
		for (const mentions of told) yield tell$3(strongest(mentions), mentions, today, page);
	}
};
function group$2(mentions, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const mention of mentions) groups.set(keyOf(mention), [...groups.get(keyOf(mention)) ?? [], mention]);
	return [...groups.values()];
}
function strongest(mentions) {
	return mentions.reduce((best, mention) => rank(mention) > rank(best) ? mention : best);
}
function rank({ confidence, kind }) {
	return RANKS[confidence] * 2 + (kind === "recurrence" ? 0 : 1);
}
function place({ passage, start, end }) {
	return passage.toFile(start, end);
}
function severityOf({ confidence, because }) {
	return confidence === "medium" && because.includes("page-call") ? "warning" : SEVERITIES[confidence];
}
function tell$3(mention, same, today, page) {
	const { kind, to, quote, confidence, surface, from, yearInferred, staleFrom, because } = mention;
	const lineOf = (one) => page.source.place(place(one).start).line;
	const lines = [...new Set(same.map(lineOf))].filter((line) => line !== lineOf(mention));
	const data = {
		surface,
		kind,
		from,
		to,
		yearInferred,
		staleFrom,
		confidence,
		because,
		lines
	};
	const common = {
		at: place(mention),
		excerpt: surface,
		severity: severityOf(mention),
		data
	};
	if (to === null) return {
		message: "vague",
		facts: {
			quote,
			lines
		},
		...common
	};
	const facts = {
		quote,
		days: daysBetween(to, today),
		doubts: confidence === "high" ? [] : because,
		lines
	};
	return {
		message: kind === "day" ? "day-passed" : "period-over",
		facts,
		...common
	};
}

// src/rules/date/weekday.ts
const dateWeekday = {
	id: "date-weekday",
	severity: "error",
	*check(page, { mentions, today }) {
		for (const { trouble, passage, start, end, surface, verdict, to } of mentions(page)) {
			if (trouble?.code !== "weekday") continue;
			const over = verdict === "historical" || to !== null && to < today;
			yield {
				message: "wrong-weekday",
				facts: {
					surface,
					day: trouble.day,
					actual: trouble.actual
				},
				at: passage.toFile(start, end),
				excerpt: surface,
				severity: over ? "info" : "error",
				data: {
					day: trouble.day,
					written: trouble.written,
					actual: trouble.actual
				}
			};
		}
	}
};

// src/rules/directive/useless.ts
const directiveUseless = {
	id: "directive-useless",
	severity: "info"
};

// src/rules/file/encoding.ts
const fileEncoding = {
	id: "file-encoding",
	severity: "warning"
};

// src/rules/file/merge-conflict.ts
const MARK$2 = /^(?:<{7} [^\r\n]{1,200}|={7}|>{7}(?: [^\r\n]{1,200})?)(?=\r?$)/gm;
const fileMergeConflict = {
	id: "file-merge-conflict",
	severity: "error",
	*check(page) {
		for (const passage of markdownPassages(page)) {
			if (!passage.text.includes("<<<<<<< ")) continue;
			const codes = [...walk(passage.tree)].flatMap(([node]) => node.type === "code" ? [rangeOf(node)] : []);
			const conflicts = findConflicts(passage.text).filter(({ index }) => !codes.some(({ start, end }) => start <= index && index < end));
			const [first] = conflicts;
			if (first === void 0) continue;
			const say = ({ index, line }, count) => {
				const at = passage.toFile(index, index + line.length);
				return {
					message: "left",
					facts: { count },
					at,
					excerpt: line
				};
			};
			const count = conflicts.length;
			const parts = conflicts.map((conflict) => say(conflict, 1));
			yield {
				...say(first, count),
				data: { count },
				...count > 1 && { parts }
			};
		}
	}
};
function findConflicts(text) {
	const found = [];
	let open = null;
	let isParted = false;
	for (const { index, 0: line } of text.matchAll(MARK$2)) {
		if (line.startsWith("<")) open = {
			index,
			line
		};
		else if (line.startsWith(">") && open !== null && isParted) {
			found.push(open);
			open = null;
		}
		isParted = line.startsWith("=") && open !== null;
	}
	return found;
}

// src/rules/file/too-complex.ts
const fileTooComplex = {
	id: "file-too-complex",
	severity: "warning"
};

// src/rules/file/unreadable.ts
const fileUnreadable = {
	id: "file-unreadable",
	severity: "error"
};

// src/rules/front-matter/shared/mend-syntax.ts
function mendSyntax(page, code, range) {
	const written = page.source.slice(range);
	if (/[\r\n]/.test(written)) return null;
	if (code === "tab") return replace(range, written, "  ".repeat(written.length), false);
	if (code === "no-break-space") return replace(range, written, " ", true);
	if (code === "missing-space") return replace({
		start: range.end,
		end: range.end
	}, `${written}…`, " ", true, `${written} …`);
	if (code === "control-character" || code === "hidden-first") return {
		title: {
			key: "remove-invisible",
			facts: { count: 1 }
		},
		safe: true,
		edits: [{
			...range,
			text: ""
		}]
	};
	if (code === "dots") return replace(range, written, "---", false);
	if (code === "json-last-comma") return replace(range, ",", "", true);
	if (code === "toml-no-quotes") return replace(range, written, `"${written.replace(/["\\]/g, "\\$&")}"`, false);
	if (code === "unquoted-colon") return replace(range, written, quote(written), !/\s#/.test(written));
	if (code === "reserved-start" || code === "text-after-quote" || code === "unknown-alias") return replace(range, written, quote(written), false);
	if (code === "quote-inside") return replace(range, written, quote(inner(written)), false);
	return null;
}
function replace(range, from, text, safe, to = text) {
	return {
		title: {
			key: "replace",
			facts: {
				from,
				to
			}
		},
		safe,
		edits: [{
			...range,
			text
		}]
	};
}
function inner(written) {
	const words = written.slice(1, -1);
	return written.startsWith("'") ? words.replaceAll("''", "'") : words.replaceAll("\\\"", "\"");
}
function quote(text) {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

// src/rules/front-matter/shared/read-plain-value.ts
const OLD_READERS = {
	hugo: "hugo",
	jekyll: "jekyll",
	mkdocs: "mkdocs"
};
const OCTAL_READERS = [
	"jekyll",
	"mkdocs",
	"pelican",
	"eleventy",
	"docusaurus",
	"vitepress",
	"vuepress",
	"gatsby",
	"next"
];
function isNoOctal(text) {
	return /^[+-]?0\d*[89]\d*$/.test(text);
}
function readPlainValue(field, text, generator) {
	const reader = OLD_READERS[generator];
	const numeric = field.description?.widget === "number";
	if (reader !== void 0 && field.description?.widget !== "boolean" && isBooleanWord(text, generator)) return {
		message: "boolean-word",
		facts: {
			text,
			truth: /^[yo]n?(?:es)?$/i.test(text),
			reader
		}
	};
	if (/^[+-]?\d/.test(text) && !numeric) return readNumber(text, field.value, generator);
	return field.scalar !== null && /^-\S[^\n]* -\S/.test(text) && field.range.end - field.range.start > text.length ? { message: "list-dash" } : null;
}
function isBooleanWord(text, generator) {
	return generator === "hugo" ? /^(?:y|n|yes|no|on|off)$/i.test(text) : /^(?:yes|no|on|off)$/i.test(text);
}
function readNumber(text, value, generator) {
	const written = String(value);
	const isNumber = typeof value === "number";
	if (/^\d{4}-\d\d-\d\d$/.test(text)) return isDay$1(text) ? null : {
		message: "no-such-day",
		facts: { text }
	};
	if (isNoOctal(text) && OCTAL_READERS.includes(generator)) return null;
	if (/^[+-]?0\d/.test(text) && isNumber) return {
		message: "leading-zero",
		facts: {
			text,
			read: written
		}
	};
	if (/^\+\d/.test(text) && isNumber) return {
		message: "plus-sign",
		facts: {
			text,
			read: written
		}
	};
	if (/^-?\d*\.\d*0$/.test(text) && isNumber) return {
		message: "trailing-zero",
		facts: {
			text,
			read: written
		}
	};
	if (isNumber) return /^-?\d{16,}$/.test(text) && written !== text || /^(?:0[xo]|[\d.]+e)/i.test(text) ? {
		message: "number-look",
		facts: {
			text,
			read: written
		}
	} : null;
	const reader = generator === "jekyll" || generator === "mkdocs" ? generator : generator === "eleventy" || generator === "docusaurus" ? "site" : null;
	if (reader !== null && /^[1-9]\d{0,8}(?::[0-5]?\d){1,2}$/.test(text)) return {
		message: "sexagesimal",
		facts: {
			text,
			read: base60(text),
			reader
		}
	};
	if (/^[1-9]\d*(?:_\d+)+$/.test(text)) return {
		message: "grouped-number",
		facts: {
			text,
			read: text.replaceAll("_", ""),
			reader: OLD_READERS[generator] ?? "site"
		}
	};
	if (generator === "jekyll" && /^[1-9]\d*(?:,\d+)+$/.test(text)) return {
		message: "grouped-number",
		facts: {
			text,
			read: text.replaceAll(",", ""),
			reader: "jekyll"
		}
	};
	return null;
}
function base60(text) {
	return String(text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0));
}
function isDay$1(text) {
	const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// src/rules/front-matter/ambiguous-value.ts
const frontMatterAmbiguousValue = {
	id: "front-matter-ambiguous-value",
	severity: "warning",
	byDialect: { sure: [] },
	owns: "fields",
	yields: isToldBySchema,
	*check(page, { site }) {
		if (site.plan.plainFields) return;
		for (const field of page.fields) {
			if (field.scalar?.style !== "plain" || field.scalar.tag !== null) continue;
			const comment = swallowed(page, field, site);
			const said = comment ?? readPlainValue(field, field.scalar.text, site.generator);
			if (said === null || said.message === "trailing-zero" && isMeasure(page, field)) continue;
			const isAlone = site.cms === null && (said.message === "boolean-word" && (site.generator !== "hugo" || YES.test(field.scalar.text)) || said.message === "number-look" || said.message === "trailing-zero" && !VERSION.test(field.name) || said.message === "leading-zero" && site.generator === "plain" && isNoOctal(field.scalar.text));
			const quoted = said.message !== "no-such-day" && said.message !== "list-dash" && comment === null;
			yield {
				...said,
				at: comment?.at ?? field.scalar.content,
				...isAlone && { severity: "info" },
				...quoted && { fixes: [asText(field, field.scalar.text, said.message)] }
			};
		}
	}
};
function isToldBySchema(own, other) {
	const told = [
		"type",
		"date",
		"format"
	].includes(String(other.data["keyword"]));
	return other.rule === "front-matter-schema" && told && other.range.start === own.range.start;
}
const YES = /^(?:y|yes|on)$/i;
const VERSION = /version|release|^(?:v|ver|go|node|php|python|ruby|java)$/i;
const MEASURED = /\.\d{4,}$/;
function isMeasure(page, field) {
	return MEASURED.test(field.scalar?.text ?? "") || isDataPath(page.path) && field.description === null;
}
function asText(field, text, message) {
	const edits = [{
		...field.range,
		text: quote(text)
	}];
	const safe = message === "sexagesimal" || message === "grouped-number";
	return {
		title: {
			key: "replace",
			facts: {
				from: text,
				to: quote(text)
			}
		},
		safe,
		edits
	};
}
function swallowed(page, field, site) {
	if (/^https?:\/\/\S+$/i.test(field.scalar?.text ?? "")) return null;
	const rest = page.source.text.slice(field.range.end, field.range.end + 500);
	const comment = /^[ \t]+(#[^\s#!-][^\r\n]*)/.exec(rest);
	if (comment?.[1] === void 0 || field.value === null && field.scalar?.text !== "") return null;
	if (/^#[\w-]{1,60}:(?:\s|$)/.test(comment[1])) return null;
	if (isOfModel(comment[1].trimEnd(), page, field, site)) return null;
	const start = field.range.end + comment[0].length - comment[1].length;
	const at = {
		start,
		end: start + comment[1].trimEnd().length
	};
	return {
		message: "hash-comment",
		facts: {
			text: comment[1].trimEnd(),
			kept: field.scalar?.text ?? ""
		},
		at
	};
}
function isOfModel(comment, page, { name, scalar }, site) {
	for (const other of site.pages.values()) {
		if (other.path === page.path || other.frontMatter === null) continue;
		const head = other.source.slice(other.frontMatter.content);
		const at = head.indexOf(comment);
		if (at < 0) continue;
		const line = head.slice(head.lastIndexOf("\n", at) + 1, at).trim();
		if (line.startsWith(`${name}:`) && (comment.includes(" ") || !line.endsWith(scalar?.text ?? ""))) return true;
	}
	return false;
}

// src/rules/front-matter/file.ts
const FILE$1 = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|pptx?|od[tspg]|zip|csv|mp[34]|webm|og[gv]|epub)$/i;
const RELATIVE = /^\.{1,2}\/[^\s?#*{}]+\.[a-z\d]{2,5}$/i;
const frontMatterFile = {
	id: "front-matter-file",
	severity: "error",
	options: { folders: {
		type: "object",
		additionalProperties: {
			type: "string",
			minLength: 1
		}
	} },
	owns: "fields",
	*check(page, { site, options, before }) {
		const unsure = {
			doubt: { unsure: true },
			level: { severity: "info" }
		};
		const sure = {
			doubt: {},
			level: {}
		};
		const guessed = {
			doubt: {},
			level: { severity: "warning" }
		};
		const usual = site.plan.isKnown ? sure : unsure;
		let files = null;
		for (const passage of page.passages) {
			const value = passage.text.trim();
			if (passage.field === null) continue;
			const name = namedFile(passage.field, value, options);
			if (name === null) {
				if (leadsNowhere(passage.field, value, page, site)) yield {
					message: "relative",
					facts: { value },
					at: passage.range,
					data: { value },
					severity: "info"
				};
				continue;
			}
			const { pointer } = passage.field;
			const target = site.file(name, page, pointer);
			const isDeclared = isFileField(passage.field) || Object.hasOwn(foldersOf(options["folders"]), keyOf$1(passage.field));
			const wasThere = before?.siteOf(page.path).file(name, page, pointer).kind === "file";
			const known = usual === sure && target.kind === "missing" && !isDeclared && !wasThere ? guessed : usual;
			const { doubt, level } = target.kind === "missing" && mayBeMade(name, page, site) ? unsure : known;
			if (target.kind === "missing") {
				files ??= new NearFiles(site);
				const isThere = (one) => site.file(one, page, pointer).kind === "file";
				const meant = name === value ? files.meantBy(name, isThere) : null;
				const near = meant === null ? {} : { candidate: meant };
				const fixes = meant === null ? [] : mend$1(page, passage, meant, false);
				yield {
					message: "missing",
					facts: {
						value,
						...near,
						...doubt
					},
					at: passage.range,
					data: { value: name },
					fixes,
					...level
				};
			}
			if (target.kind !== "case") continue;
			const candidate = respell$1(value, target.path);
			yield {
				message: "case",
				facts: {
					value,
					candidate,
					...doubt
				},
				at: passage.range,
				data: {
					value: name,
					path: target.path
				},
				fixes: mend$1(page, passage, candidate, true),
				...level
			};
		}
	}
};
function mayBeMade(name, page, site) {
	const target = site.resolve(name, page);
	return target.kind === "unknown" && /^(?:code|module|submodule)$/.test(target.doubt?.reason ?? "");
}
function isText({ description }) {
	return description?.widget == null || description.widget === "string" || description.widget === "hidden";
}
function isFileField({ description, parent }) {
	return /^(?:image|file)$/.test(description?.widget ?? parent?.description?.widget ?? "");
}
function foldersOf(folders) {
	return typeof folders === "object" && folders !== null ? folders : {};
}
function keyOf$1({ name, parent }) {
	return parent?.kind === "sequence" ? parent.name : name;
}
function namedFile(field, value, options) {
	if (isFileField(field)) return value;
	const folders = foldersOf(options["folders"]);
	const key = keyOf$1(field);
	const folder = Object.hasOwn(folders, key) ? Reflect.get(folders, key) : void 0;
	if (typeof folder === "string" && value !== "" && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(value)) return `/${folder.replace(/^\/|\/$/g, "")}/${value}`;
	return isText(field) && /^\/[^\s/]\S*$/.test(value) && FILE$1.test(value) ? value : null;
}
function leadsNowhere(field, value, page, site) {
	if (!isText(field) || !RELATIVE.test(value)) return false;
	return site.file(value, page, field.pointer).kind !== "file" && site.resolve(value, page).kind === "missing";
}
function respell$1(value, path) {
	const steps = value.split("/");
	const real = path.normalize("NFC").split("/");
	for (let back = 1; back <= Math.min(steps.length, real.length); back++) {
		const name = real.at(-back) ?? "";
		if (steps.at(-back)?.normalize("NFC").toLowerCase() !== name.toLowerCase()) break;
		steps[steps.length - back] = name;
	}
	return steps.join("/");
}
function mend$1(page, passage, text, safe) {
	const edits = fileEdits(passage, page.source, [{
		start: 0,
		end: passage.text.length,
		text
	}]);
	return edits === null ? [] : [{
		title: {
			key: "replace",
			facts: {
				from: passage.text,
				to: text
			}
		},
		safe,
		edits
	}];
}

// src/rules/front-matter/shared/placeholder-words.ts
const PROMISE = "[àa] (?:définir|definir|compl[ée]ter|pr[ée]ciser|remplir|r[ée]diger|renseigner)";
const WHOLE = new RegExp(`^(?:(?:texte|lien|date|titre|nom|url) )?(?:${PROMISE}(?: (?:avec|par|selon|ensemble|ultérieurement|plus tard)(?: \\S+){0,5})?|to ?do|tbd|tbc|fixme|x{2,}|lorem ipsum.*|test(?: tests?){0,9}|asdf\\w*|qsdf\\w*|bla(?:[ -]bla|bla){1,99})$`, "isu");
const MARK$1 = /[\s.…:()[\]<>«»"'*_!?-]/;
const BRACKETED = new RegExp(`[[({<] ?(?:${PROMISE}|à confirmer|ins[ée]rer|todo|xx+(?![\\p{L}-]))[^\\])}>\\n]{0,60}[\\])}>]`, "iu");
const LOREM = /lorem ipsum/i;
function isPromise(words) {
	return WHOLE.test(bare(words));
}
function bracketedPromise(text) {
	return BRACKETED.exec(text);
}
function bare(text) {
	let start = 0;
	let end = text.length;
	while (start < end && MARK$1.test(text.charAt(start))) start++;
	while (end > start && MARK$1.test(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}

// src/rules/front-matter/placeholder.ts
const WORDED = /^(?:title|titre|name|nom|fullname|role|r[oô]le|description|mission|summary|bio)$/i;
const LOUD = /(?<![\p{L}\p{N}_])(?:TODO(?![ -]?(?:[Ll][Ii][Ss][Tt][Ee]?s?)\b)|FIXME|TBD|X{3,})(?![\p{L}\p{N}_])/u;
const EXAMPLE_URL = /^(?:https?:\/\/)?(?:www\.)?(?:(?:example|exemple)\.(?:com|org|net|fr|test)|votre-?site\.\w+)(?:[/?#]|$)|^https?:\/\/(?:www\.?)?$/i;
const TRIAL = /^TEST(?:\s*[-–—:]\s*\S|$)/;
const MODEL = /^\s{0,9}\{\{-?\s{0,9}(?:\.Name|\.Date|\.Type|\.TranslationBaseName|\.File\.\w+|(?:replace|replaceRE|humanize|title|now|time|dateFormat)\b)[^{}]{0,200}\}\}\s{0,9}$/;
const frontMatterPlaceholder = {
	id: "front-matter-placeholder",
	severity: "warning",
	*check(page, { site }) {
		const hasModels = site.siteOf(page.path).generator === "hugo";
		for (const passage of page.passages) {
			const said = passage.field === null ? null : hasModels && MODEL.test(passage.text) ? whole("model", passage) : read(passage);
			if (said === null || isTopic(page, passage.text) || isSubject(page, passage)) continue;
			const { start, end, message } = said;
			yield {
				message,
				facts: { text: passage.text.slice(start, end) },
				at: passage.toFile(start, end)
			};
		}
	}
};
function isTopic(page, words) {
	return LOREM.test(words) && [...page.body.text.matchAll(/lorem ipsum(?! dolor)/gi)].length > 1;
}
function isSubject({ path }, { text, field }) {
	const bare = (words) => words.normalize("NFD").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
	const steps = path.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.\w+$/i, "").split("/");
	const name = /^(?:_?index|readme)$/i.test(steps.at(-1) ?? "") ? steps.at(-2) : steps.at(-1);
	return field?.name === "title" && !/^\W*tests?\b/i.test(text) && bare(text) !== "" && bare(text) === bare(name ?? "");
}
function whole(message, { text }) {
	return {
		message,
		start: 0,
		end: text.length
	};
}
function read(passage) {
	const { text, kind, field } = passage;
	if (EXAMPLE_URL.test(text.trim())) return whole("url", passage);
	if (kind === "url" || kind === "path") return null;
	if (field?.parent?.kind === "sequence" && TRIAL.test(text.trim())) return whole("whole", passage);
	if (text.length < 3e3 && isPromise(text) && (kind !== "identifier" || WORDED.test(field?.name ?? ""))) return whole("whole", passage);
	if (kind === "identifier") return null;
	for (const mark of [
		LOUD,
		BRACKETED,
		LOREM
	]) {
		const found = mark.exec(text);
		if (found !== null && isSeen$1(text, found.index)) return {
			message: "inside",
			start: found.index,
			end: found.index + found[0].length
		};
	}
	return null;
}
function isSeen$1(text, at) {
	if (at > 0 && text.lastIndexOf("<!--", at) > text.lastIndexOf("-->", at)) return false;
	return (text.slice(text.lastIndexOf("\n", at) + 1, at).split("`").length - 1) % 2 === 0;
}

// src/rules/front-matter/shared/no-day.ts
const READ = { hugo: [
	"date",
	"publish date",
	"publishdate",
	"expiry date",
	"expirydate",
	"lastmod"
] };
const ALWAYS$1 = ["date"];
const STOPPING = /* @__PURE__ */ new Set([
	"hugo",
	"eleventy",
	"docusaurus",
	"jekyll"
]);
const WITHOUT_WORDS = /* @__PURE__ */ new Set(["hugo", "eleventy"]);
const DAY_OF_FILE = /^(?:git )?(?:last modified|created)$/i;
const NUMBERS = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ]\d.*)?$/;
function* noDays(page, tops, { generator }) {
	for (const name of READ[generator] ?? ALWAYS$1) {
		const field = tops.get(name);
		if (typeof field?.value !== "string") continue;
		const text = field.value.trim();
		if (WITHOUT_WORDS.has(generator) && isWords(text)) yield {
			message: "no-date",
			facts: {
				key: field.name,
				text,
				generator
			},
			at: field.range,
			severity: "error"
		};
		if (!isNoDay(text) || isToldElsewhere(field)) continue;
		const stops = STOPPING.has(generator) && (generator !== "jekyll" || /(?:^|\/)_(?:posts|drafts)\//.test(page.path));
		yield {
			message: "no-day",
			facts: {
				key: field.name,
				text,
				generator: stops ? generator : null
			},
			at: field.range,
			...stops && { severity: "error" }
		};
	}
}
function isWords(text) {
	return /\p{L}/u.test(text) && !/[\d{}<>%$]/.test(text) && !DAY_OF_FILE.test(text);
}
function isNoDay(text) {
	const [, first = "", , second = "", last = ""] = NUMBERS.exec(text) ?? [];
	const [year, other] = first.length === 4 ? [first, last] : [last, first];
	if (year.length !== 4 || other.length > 2) return false;
	return !isDay(Number(year), Number(second), Number(other)) && !isDay(Number(year), Number(other), Number(second));
}
function isToldElsewhere({ scalar }) {
	return scalar?.style === "plain" && /^\d{4}-\d\d-\d\d$/.test(scalar.text);
}
function isDay(year, month, day) {
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// src/rules/front-matter/shared/publication-fields.ts
const START = [
	"publish date",
	"publishdate",
	"pub date",
	"pubdate",
	"published",
	"published date",
	"date",
	"date published"
];
const END = [
	"expiry date",
	"expirydate",
	"unpublish date",
	"unpublishdate"
];
const MODIFIED = [
	"lastmod",
	"last mod",
	"last modified at",
	"last updated",
	"updated",
	"updated at",
	"modified",
	"date modified",
	"date updated"
];
const dayOfStart = (tops) => dated(tops, START);
const dayOfEnd = (tops) => dated(tops, END);
const dayOfModification = (tops) => dated(tops, MODIFIED);
function dated(tops, names) {
	for (const name of names) {
		const field = tops.get(name);
		const day = field === void 0 ? null : dayOfField(field);
		if (field !== void 0 && day !== null) return {
			field,
			day
		};
	}
	return null;
}
function saidPublished(tops) {
	if (tops.get("draft")?.value === false) return "draft: false";
	return tops.get("published")?.value === true ? "published: true" : null;
}
function endsBefore(end, start) {
	return end.day < start.day || end.day === start.day && !/\d[T ]\d\d:/.test(String(end.field.value));
}

// src/rules/front-matter/publication.ts
const READY = 31;
const frontMatterPublication = {
	id: "front-matter-publication",
	severity: "warning",
	*check(page, context) {
		const tops = topFields(page);
		if (tops.size === 0) return;
		const { site, today } = context;
		const hidden = site.hidden(page, today);
		yield* ofSettings(page, tops, hidden, site);
		yield* ofDays(page, tops, hidden, context);
		yield* ofModification(tops);
		yield* noDays(page, tops, site);
	}
};
function* ofSettings(page, tops, hidden, site) {
	const [draft, published, unlisted] = [
		"draft",
		"published",
		"unlisted"
	].map((name) => tops.get(name));
	if (draft === void 0) return;
	const { generator } = site;
	const at = draft.range;
	if (generator === "hugo" && typeof published?.value === "boolean" && published.value === draft.value) yield {
		message: "draft-and-published",
		facts: { draft: draft.value === true },
		at
	};
	if (draft.value !== true) return;
	if (generator === "docusaurus" && unlisted?.value === true) yield {
		message: "draft-and-unlisted",
		at,
		severity: "error"
	};
	if (generator === "jekyll" && hidden === null && site.route(page) !== null) yield {
		message: "draft-ignored",
		at
	};
}
function* ofDays(page, tops, hidden, { site, today }) {
	const start = dayOfStart(tops);
	const end = dayOfEnd(tops);
	if (site.generator === "hugo" && hidden !== null && start !== null && end !== null && endsBefore(end, start)) {
		yield {
			message: "never-shown",
			facts: {
				start: start.field.name,
				from: start.day,
				end: end.field.name,
				to: end.day
			},
			at: end.field.range
		};
		return;
	}
	const why = hidden?.reason;
	if (why === "future" || why === "expired") {
		const day = hidden?.day ?? "";
		const by = [start, end].find((one) => one?.day === day)?.field ?? null;
		yield {
			message: why,
			facts: {
				key: by?.name ?? null,
				day,
				said: saidPublished(tops)
			},
			at: by?.range ?? page.frontMatter?.content ?? {
				start: 0,
				end: 0
			},
			severity: "info",
			data: { day },
			...by === null && { excerpt: "" }
		};
	}
	if (hidden === null && start !== null && start.day > addDays(today, 1) && isArticle(page, site, today)) yield {
		message: "ahead",
		facts: {
			key: start.field.name,
			day: start.day
		},
		at: start.field.range,
		severity: "info"
	};
}
function* ofModification(tops) {
	const [start, end] = [dayOfStart(tops), dayOfModification(tops)];
	if (start === null || end === null || end.day >= addDays(start.day, -1)) return;
	const facts = {
		key: end.field.name,
		day: end.day,
		from: start.day
	};
	const softly = daysBetween(end.day, start.day) <= READY;
	yield {
		message: "modified-before",
		facts,
		at: end.field.range,
		...softly && { severity: "info" }
	};
}

// src/site/relations/guess-relations.ts
const MIN_VALUES = 10;
const MIN_DISTINCT = 3;
const MIN_SHARE = .95;
function guessRelations(site) {
	const folders = /* @__PURE__ */ new Map();
	for (const page of site.pages.values()) {
		if (/^_?index$/.test(stemOf(page.path))) continue;
		const folder = folderOf$2(page.path);
		folders.set(folder, [...folders.get(folder) ?? [], page]);
	}
	const names = new FolderNames(site.pages.keys());
	const found = [];
	for (const [folder, pages] of folders) {
		if (folder === "") continue;
		for (const [field, values] of valuesByField(pages)) {
			const first = pages[0];
			if (first === void 0 || site.relations(first.path).some((relation) => relation.field.join(".") === field)) continue;
			const target = targetOf(values, folder, names);
			if (target !== null) found.push({
				files: `${folder}/*.md`,
				field,
				...target
			});
		}
	}
	return found.sort((a, b) => a.files + a.field < b.files + b.field ? -1 : 1);
}
function valuesByField(pages) {
	const values = /* @__PURE__ */ new Map();
	for (const page of pages) for (const field of page.fields) {
		if (typeof field.value !== "string" || field.value === "" || field.scalar === null) continue;
		const name = nameOf(field.pointer);
		if (name === null) continue;
		const known = values.get(name);
		if (known === void 0) values.set(name, [field.value]);
		else known.push(field.value);
	}
	return values;
}
function nameOf(pointer) {
	const steps = pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? "*" : step);
	if (steps.at(-1) === "*") steps.pop();
	return steps.length === 0 || steps.some((step) => /[.~]/.test(step)) ? null : steps.join(".");
}
var FolderNames = class {
	#folders = /* @__PURE__ */ new Map();
	#byName = /* @__PURE__ */ new Map();
	constructor(paths) {
		for (const path of paths) {
			const [folder, name] = [folderOf$2(path), stemOf(path)];
			if (/^_?index$/.test(name) || this.#folders.get(folder)?.has(name) === true) continue;
			this.#folders.set(folder, (this.#folders.get(folder) ?? /* @__PURE__ */ new Set()).add(name));
			const folders = this.#byName.get(name);
			if (folders === void 0) this.#byName.set(name, [folder]);
			else folders.push(folder);
		}
	}
	in(folder) {
		return this.#folders.get(folder) ?? /* @__PURE__ */ new Set();
	}
	of(name) {
		return this.#byName.get(name) ?? [];
	}
};
function targetOf(values, own, names) {
	if (values.length < MIN_VALUES) return null;
	const prefix = commonFolder(values);
	const times = /* @__PURE__ */ new Map();
	for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
	const found = /* @__PURE__ */ new Map();
	for (const [value, count] of times) for (const folder of names.of(value.slice(prefix.length))) {
		const { matched, distinct } = found.get(folder) ?? {
			matched: 0,
			distinct: 0
		};
		found.set(folder, {
			matched: matched + count,
			distinct: distinct + 1
		});
	}
	for (const [folder, { matched, distinct }] of found) {
		if (folder === own || matched < values.length * MIN_SHARE || distinct < MIN_DISTINCT) continue;
		return prefix === "" ? { target: folder } : {
			target: folder,
			prefix
		};
	}
	return null;
}
function commonFolder(values) {
	const prefix = /^.*\//.exec(values[0] ?? "")?.[0] ?? "";
	return values.filter((value) => value.startsWith(prefix)).length >= values.length * MIN_SHARE ? prefix : "";
}

// src/site/relations/named-values.ts
const MOST = 3e5;
const LONGEST$3 = 120;
const TAXONOMY = /^(?:tags?|categor(?:y|ies)|keywords|layout|template|type|series|authors?)$/i;
var NamedValues = class {
	#byFolder = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Set();
	#count = 0;
	note({ path, fields }) {
		if (this.#seen.has(path)) return;
		this.#seen.add(path);
		for (const { value, pointer, scalar } of fields) {
			if (typeof value !== "string" || scalar === null || !/^\S+$/.test(value) || value.length > LONGEST$3) continue;
			const name = nameOf(pointer);
			if (name === null || TAXONOMY.test(name.split(".").at(-1) ?? "") || ++this.#count > MOST) continue;
			const folder = this.#byFolder.get(folderOf$2(path)) ?? /* @__PURE__ */ new Map();
			this.#byFolder.set(folderOf$2(path), folder);
			const beside = folder.get(name);
			const { start, end } = scalar.content;
			const one = {
				path,
				value,
				at: {
					start,
					end
				}
			};
			if (beside === void 0) folder.set(name, [one]);
			else beside.push(one);
		}
	}
	*strays(pages) {
		const names = new FolderNames(pages);
		for (const [folder, fields] of this.#byFolder) {
			if (folder === "") continue;
			for (const values of fields.values()) {
				const texts = values.map(({ value }) => value);
				const found = targetOf(texts, folder, names);
				if (found === null) continue;
				const { target, prefix = "" } = found;
				const known = new Set([...names.in(target)].map((name) => prefix + name));
				const others = texts.filter((text) => known.has(text)).length;
				for (const one of values) if (!known.has(one.value) && one.value.startsWith(prefix)) yield {
					...one,
					target,
					known,
					others
				};
			}
		}
	}
};

// src/rules/front-matter/shared/relation-fields.ts
function relationFields(page, relations) {
	const found = /* @__PURE__ */ new Map();
	for (const relation of relations) for (const field of fieldsAt(page.frontMatter?.root ?? null, relation.field, relation.kinds)) if (isName(field)) found.set(field, [...found.get(field) ?? [], relation]);
	return found;
}
function isName(field) {
	return typeof field.value === "string" && field.value.trim() !== "" || typeof field.value === "number";
}
function fieldsAt(field, steps, kinds = [], depth = 0) {
	const [step, ...rest] = steps;
	if (field === null || kinds.some((kind) => kind.depth === depth && !isOfKind(field, kind))) return [];
	if (step === void 0) return field.kind === "sequence" ? field.children : [field];
	const isPassed = field.kind === "sequence" && step !== "*";
	return (field.kind === "sequence" ? field.children : step === "*" ? [] : field.children.filter(({ name, duplicate }) => name === step && !duplicate)).flatMap((child) => fieldsAt(child, isPassed ? steps : rest, kinds, isPassed ? depth : depth + 1));
}
function isOfKind({ kind, children }, { keys, names, all }) {
	if (kind !== "mapping" || names.length === all.length) return true;
	return children.some(({ name, value }) => keys.includes(String(name)) && typeof value === "string" && names.includes(value));
}

// src/rules/front-matter/shared/understood.ts
const weighed = /* @__PURE__ */ new WeakMap();
function isUnderstood(relation, site, near) {
	const known = weighed.get(relation) ?? isBorneOut(relation, site, near);
	weighed.set(relation, known);
	return known;
}
function isBorneOut(relation, site, near) {
	const named = /* @__PURE__ */ new Set();
	const absent = /* @__PURE__ */ new Set();
	for (const page of site.pages.values()) {
		if (!relation.applies(page.path)) continue;
		for (const { value } of relationFields(page, [relation]).keys()) (relation.values?.has(String(value)) === true || near.find(String(value)) !== null ? named : absent).add(String(value));
	}
	return absent.size < 2 || named.size >= absent.size;
}

// src/rules/front-matter/relation.ts
const frontMatterRelation = {
	id: "front-matter-relation",
	severity: "error",
	owns: "fields",
	*check(page, { site }) {
		valuesOf(site).note(page);
		const known = /* @__PURE__ */ new Map();
		for (const [field, relations] of relationFields(page, site.relations(page.path))) {
			const value = String(field.value);
			if (relations.every(({ values }) => values === null) || relations.some((one) => mayName(one, value))) continue;
			const label = [...new Set(relations.map((one) => one.label))].join(" / ");
			const hidden = relations.map((relation) => relation.hidden.get(value)).find((path) => path !== void 0);
			if (hidden !== void 0) {
				const at = field.scalar?.content ?? field.range;
				yield {
					message: "hidden",
					facts: {
						value,
						label,
						path: hidden
					},
					at,
					excerpt: value,
					severity: "info"
				};
				continue;
			}
			const { targets, near } = known.get(relations[0]) ?? targetsOf(relations);
			known.set(relations[0], {
				targets,
				near
			});
			const miss = withPrefix(value, targets.keys()) ?? near.find(value);
			const path = targets.get(miss?.value ?? "") ?? "";
			const fixes = miss === null || miss.kind === "space-there" ? [] : mend(page, field, miss);
			yield {
				...say$3(value, label, miss, path),
				at: field.scalar?.content ?? field.range,
				excerpt: value,
				data: {
					value,
					target: label
				},
				fixes,
				...!relations.some((one) => isUnderstood(one, site, near)) && { severity: "info" }
			};
		}
	},
	*checkSite(pages, { site }) {
		if (pages.length < site.pages.size * MOST_OF_THEM) return;
		const searches = /* @__PURE__ */ new Map();
		for (const { path, value, at, target, known, others } of valuesOf(site).strays(site.pages.keys())) {
			if (isDeclared(path, at, site)) continue;
			const search = searches.get(known) ?? new NearMisses(known);
			searches.set(known, search);
			const near = search.find(value);
			yield {
				message: "guessed",
				facts: {
					value,
					target,
					others,
					...near !== null && { candidate: near.value }
				},
				severity: "info",
				path,
				at,
				excerpt: value,
				data: {
					value,
					target
				}
			};
		}
	}
};
function mayName({ values, start }, value) {
	return values === null ? start === null || value.startsWith(start) : values.has(value);
}
const MOST_OF_THEM = .8;
const noted = /* @__PURE__ */ new WeakMap();
function valuesOf(site) {
	const values = noted.get(site) ?? new NamedValues();
	noted.set(site, values);
	return values;
}
function isDeclared(path, { start }, site) {
	const page = site.pages.get(path);
	if (page === void 0) return true;
	return [...relationFields(page, site.relations(path)).keys()].some(({ range }) => range.start <= start && start <= range.end);
}
function targetsOf(relations) {
	const targets = new Map(relations.flatMap(({ values }) => [...values ?? []]));
	return {
		targets,
		near: new NearMisses(targets.keys())
	};
}
function say$3(value, label, miss, path) {
	if (miss === null) return {
		message: "not-found",
		facts: {
			value,
			label
		}
	};
	const facts = {
		value,
		label,
		candidate: miss.value
	};
	if (miss.kind === "space-there") return {
		message: "space-there",
		facts: {
			...facts,
			path
		}
	};
	if (miss.kind !== "space-here") return miss.value.endsWith(`/${value}`) ? {
		message: "prefix",
		facts
	} : {
		message: miss.kind,
		facts
	};
	const side = value.trimEnd() !== value ? "end" : value.trimStart() !== value ? "start" : "inside";
	return {
		message: "space-here",
		facts: {
			...facts,
			side
		}
	};
}
function withPrefix(value, known) {
	const found = [...known].filter((name) => name.endsWith(`/${value}`));
	const [only] = found;
	return only === void 0 || found.length > 1 ? null : {
		kind: "prefix",
		value: only
	};
}
function mend(page, field, miss) {
	const passage = page.passages.find((one) => one.field === field);
	const edits = passage && fileEdits(passage, page.source, [{
		start: 0,
		end: passage.text.length,
		text: miss.value
	}]);
	if (!passage || !edits) return [];
	return [{
		title: {
			key: "replace",
			facts: {
				from: passage.text,
				to: miss.value
			}
		},
		safe: miss.kind !== "spelling",
		edits
	}];
}

// src/rules/front-matter/shared/outdated-form.ts
const SAMPLE$1 = 60;
const FEW = 5;
const HARDLY = .1;
const SHARED = 3;
const OF_ONE_PAGE = /* @__PURE__ */ new Set([
	"missing-misspelt",
	"unknown-key",
	"too-slow",
	"too-many-problems"
]);
const samples = /* @__PURE__ */ new WeakMap();
const known$1 = /* @__PURE__ */ new WeakMap();
function outdatedForm(site, page, held, problem) {
	if (!held.derived || OF_ONE_PAGE.has(problem.message)) return null;
	const answers = known$1.get(held.schema) ?? /* @__PURE__ */ new Map();
	known$1.set(held.schema, answers);
	const key = keyOf(problem);
	let answer = answers.get(key);
	if (answer === void 0) {
		answer = ask(site, page, held, key, problem);
		answers.set(key, answer);
	}
	return answer ?? shared(site, page, answers, key, problem);
}
function shared(site, page, answers, key, problem) {
	const collection = site.collectionOf(page.path);
	if (problem.message !== "value" || collection === null) return null;
	const text = problem.facts.value;
	const own = `${key} ${text}`;
	let answer = answers.get(own);
	if (answer === void 0) {
		const steps = problem.pointer.split("/").slice(1);
		let count = 0;
		for (const [path, other] of site.pages) if (collection.matches(path) && holds(other.data, steps, (one) => String(one) === text)) count++;
		answer = count < SHARED ? null : {
			key: own,
			collection: collection.label,
			none: false,
			value: {
				text,
				count
			}
		};
		answers.set(own, answer);
	}
	return answer;
}
function ask(site, page, held, key, { pointer }) {
	const collection = site.collectionOf(page.path);
	if (collection === null) return null;
	let asked = 0;
	let failing = 0;
	for (const other of sampleOf(site, page, held)) {
		if (!holds(other.data, pointer.split("/").slice(1))) continue;
		asked++;
		if (site.schemaFor(other)?.problems(other).some((one) => keyOf(one) === key) === true) failing++;
	}
	if (asked < FEW || asked - failing >= HARDLY * asked) return null;
	return {
		key,
		collection: collection.label,
		none: failing === asked
	};
}
function sampleOf(site, page, { schema }) {
	let sample = samples.get(schema);
	if (sample === void 0) {
		const collection = site.collectionOf(page.path);
		const paths = [...site.pages.keys()].filter((path) => collection?.matches(path) === true).sort();
		const step = Math.max(1, paths.length / SAMPLE$1);
		sample = [...new Set(paths.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step)))].flatMap((path) => site.pages.get(path) ?? []).filter((one) => site.schemaFor(one)?.schema === schema);
		samples.set(schema, sample);
	}
	return sample;
}
function keyOf({ message, pointer, facts }) {
	return `${message} ${pointer.replace(/\/\d+(?=\/|$)/g, "/*")} ${"key" in facts ? facts.key : ""}`;
}
function holds(value, [step, ...rest], fits = (one) => one !== void 0) {
	if (step === void 0) return fits(value);
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value)) return value.some((one) => holds(one, rest, fits));
	const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
	return Object.hasOwn(value, name) && holds(value[name], rest, fits);
}

// src/rules/front-matter/shared/problem-place.ts
function placeOfProblem(page, { pointer, at, message, facts }) {
	const matter = page.frontMatter?.range ?? {
		start: page.body.range.start,
		end: page.body.range.start
	};
	if (message === "missing-body") return {
		start: Math.max(matter.start, matter.end - 3),
		end: matter.end
	};
	if (message === "unknown-key" || message === "missing-misspelt") return nearestField(page, `${pointer}/${escapeStep(facts.key)}`)?.key ?? fence(page, matter);
	const field = nearestField(page, pointer);
	if (field === null) return fence(page, matter);
	const whole = field.kind !== "mapping" && field.kind !== "sequence" && field.range.end > field.range.start;
	return at === "value" && whole ? field.range : field.key ?? firstLine$1(page, field.range);
}
function fence(page, { start, end }) {
	return page.frontMatter !== null && start < page.frontMatter.content.start ? {
		start,
		end: Math.min(start + 3, end)
	} : firstLine$1(page, {
		start,
		end
	});
}
function nearestField(page, pointer) {
	for (let here = pointer; here !== ""; here = here.slice(0, here.lastIndexOf("/"))) {
		const field = page.field(here);
		if (field !== null) return field;
	}
	return null;
}
function firstLine$1(page, range) {
	const end = page.source.slice(range).search(/[\r\n]/);
	return end < 0 ? range : {
		start: range.start,
		end: range.start + end
	};
}
function escapeStep(step) {
	return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
function replaceValue(page, pointer, text) {
	const passage = page.passages.find(({ field }) => field?.pointer === pointer);
	return passage === void 0 ? null : fileEdits(passage, page.source, [{
		start: 0,
		end: passage.text.length,
		text
	}]);
}
function renameKey(page, at, to) {
	const from = page.source.slice(at);
	if (to === null || !/^[\w$-]+$/.test(to)) return [];
	const quote = /^["']/.exec(from)?.[0] ?? "";
	return [{
		title: {
			key: "replace",
			facts: {
				from,
				to
			}
		},
		safe: false,
		edits: [{
			...at,
			text: quote + to + quote
		}]
	}];
}

// src/rules/front-matter/schema.ts
const frontMatterSchema = {
	id: "front-matter-schema",
	severity: "error",
	*check(page, { site }) {
		if (isUnread(page)) return;
		const schema = site.schemaFor(page);
		if (schema === null) return;
		for (const problem of schema.problems(page)) if (problem.message !== "unknown-key" && outdatedForm(site, page, schema, problem) === null) yield report$5(page, problem, schema, site);
	},
	*checkSite(pages, { site }) {
		const told = /* @__PURE__ */ new Map();
		for (const page of pages) {
			const schema = site.schemaFor(page);
			for (const problem of schema?.problems(page) ?? []) {
				const outdated = schema === null ? null : outdatedForm(site, page, schema, problem);
				if (schema === null || outdated === null) continue;
				const keys = told.get(schema.schema) ?? /* @__PURE__ */ new Set();
				told.set(schema.schema, keys);
				if (keys.has(outdated.key) || isUnread(page)) continue;
				keys.add(outdated.key);
				yield {
					...reportForm(page, problem, schema, outdated),
					path: page.path
				};
			}
		}
	}
};
function isOfTheme({ derived, from }) {
	return derived && /(?:^|\/)themes\//.test(from);
}
function isUnticked({ message, pointer, facts }, schema) {
	if (!schema.derived || !message.startsWith("missing") || !("key" in facts)) return false;
	return schema.at(`${pointer}/${String(facts.key).replaceAll("~", "~0").replaceAll("/", "~1")}`).some(({ type, ...rest }) => [type].flat().includes("boolean") && rest["default"] === false);
}
function isFilledByLayout({ layout }, { message }, { derived }) {
	return derived && message === "missing-body" && layout !== null;
}
function isInherited({ path }, { message, facts }, { derived }, { plan }) {
	return derived && message.startsWith("missing") && "key" in facts && plan.inherits(path, String(facts.key));
}
function isTextForSome(page, { message, pointer }, { generator }) {
	if (!message.startsWith("type") || generator === "hugo") return false;
	const field = page.fields.find((one) => one.pointer === pointer);
	return field?.scalar?.style === "plain" && isNoOctal(field.scalar.text);
}
function isRefused(page, { pointer }, site) {
	return (site.generatorSchemaFor(page)?.problems(page) ?? []).some((one) => one.pointer === pointer && one.tier === "refused");
}
function report$5(page, problem, from, site) {
	const { message, tier } = problem;
	const schema = from.from;
	const at = placeOfProblem(page, problem);
	const facts = asWritten(page, problem);
	const isRight = isOfTheme(from) || isUnticked(problem, from) || isFilledByLayout(page, problem, from) || isInherited(page, problem, from, site) || isTextForSome(page, problem, site);
	const data = {
		schema,
		pointer: problem.pointer,
		keyword: message,
		..."key" in facts && { key: facts.key }
	};
	return {
		message,
		facts,
		at,
		...problem.at === "parent" && { field: problem.pointer || null },
		...tier === "shape" && !isRefused(page, problem, site) && { severity: "warning" },
		...isRight && { severity: "info" },
		data,
		fixes: fixesFor(page, problem, at)
	};
}
function asWritten(page, { facts, pointer }) {
	const field = page.field(pointer);
	if (!("value" in facts) || typeof field?.value !== "number") return facts;
	const text = page.source.slice(field.scalar?.content ?? field.range);
	return /^[\w.+-]{1,60}$/.test(text) ? {
		...facts,
		value: text
	} : facts;
}
function reportForm(page, problem, { from, labels }, { collection, none, value }) {
	const { message, facts, pointer } = problem;
	const isMissing = message.startsWith("missing");
	const told = {
		collection,
		label: (isMissing && "label" in facts ? facts.label : labels(pointer).findLast((one) => typeof one === "string")) ?? pointer
	};
	return {
		...value === void 0 ? {
			message: isMissing ? "outdated-required" : "outdated",
			facts: {
				...told,
				none
			}
		} : {
			message: "outdated-value",
			facts: {
				...told,
				value: value.text,
				count: value.count
			}
		},
		at: placeOfProblem(page, problem),
		...problem.at === "parent" && { field: pointer || null },
		severity: "info",
		data: {
			schema: from,
			pointer,
			keyword: message,
			..."key" in facts && { key: facts.key }
		}
	};
}
function fixesFor(page, problem, at) {
	const { suggestion, pointer, message } = problem;
	if (message === "type") return rewrite(page, problem.facts, at);
	if (suggestion === null) return [];
	if (message === "missing-misspelt") return renameKey(page, at, suggestion);
	const edits = replaceValue(page, pointer, suggestion);
	const facts = {
		from: page.source.slice(at),
		to: suggestion
	};
	return edits === null ? [] : [{
		title: {
			key: "replace",
			facts
		},
		safe: false,
		edits
	}];
}
function rewrite(page, { expected, actual, value }, at) {
	const from = page.source.slice(at);
	const written = (actual === "number" || actual === "boolean") && /^[\w.+-]+$/.test(from);
	const truth = /^(?:oui|vrai|yes|on|true)$/i.test(value) ? "true" : /^(?:non|faux|no|off|false)$/i.test(value) ? "false" : null;
	const to = written && expected.includes("string") ? `"${from}"` : actual === "string" && expected.includes("boolean") ? truth : null;
	return to === null ? [] : [{
		title: {
			key: "replace",
			facts: {
				from,
				to
			}
		},
		safe: false,
		edits: [{
			...at,
			text: to
		}]
	}];
}

// src/rules/front-matter/swallowed-text.ts
const OF_EVERYONE = /^(?:title|template|description|summary|authors?|keywords|date)$/;
const frontMatterSwallowedText = {
	id: "front-matter-swallowed-text",
	severity: "warning",
	owns: "fields",
	*check(page, { site }) {
		const { frontMatter } = page;
		if (site.generator !== "mkdocs" || frontMatter?.format !== "meta" || frontMatter.root === null) return;
		const fields = frontMatter.root.children;
		for (const field of fields) {
			if (field.key === null || OF_EVERYONE.test(field.name)) continue;
			const isText = isSentence(page, field) || field === fields.at(-1) && goesOn$1(page);
			if (!isText && (isCode(page, field) || isUsedElsewhere(field.name, page, site))) continue;
			const line = {
				start: field.key.start,
				end: Math.max(field.key.end, field.range.end)
			};
			yield {
				message: isText ? "text" : "perhaps",
				facts: { name: page.source.slice(field.key) },
				at: line,
				fixes: [partFrom(page, line.start)],
				...!isText && { severity: "info" }
			};
		}
	}
};
function isSentence(page, field) {
	const value = typeof field.value === "string" ? field.value : "";
	if (value.startsWith("//")) return true;
	if (page.passages.some((passage) => passage.field === field && passage.kind === "markdown")) return true;
	return /\S\s+\S.*\s\S/s.test(value) && /[.!?…:;,][)»”"'*_]{0,3}$/.test(value);
}
function goesOn$1({ source: { text }, frontMatter, body }) {
	return (text.slice(frontMatter?.range.end, body.range.start).match(/\r\n?|\n/g)?.length ?? 0) < 2 && /^[^\r\n]*\S/.test(body.text);
}
function isCode(page, field) {
	const kind = page.passages.find((passage) => passage.field === field)?.kind ?? null;
	return kind !== "plain" && kind !== "markdown";
}
function isUsedElsewhere(name, page, { pages }) {
	for (const other of pages.values()) if (other.path !== page.path && Object.keys(other.data).some((key) => key.toLowerCase() === name)) return true;
	return false;
}
function partFrom({ source: { text } }, start) {
	return {
		title: { key: "empty-line-above" },
		safe: false,
		edits: [{
			start,
			end: start,
			text: text.includes("\r\n") ? "\r\n" : "\n"
		}]
	};
}

// src/rules/front-matter/syntax.ts
const MILDER = {
	"unknown-tag": "warning",
	"complex-key": "warning",
	"not-read-yet": "info"
};
const CODES = {
	unclosed: true,
	tab: true,
	"no-break-space": true,
	"unquoted-colon": true,
	"missing-space": true,
	"missing-space-dash": true,
	"reserved-start": true,
	"quote-inside": true,
	"text-after-quote": true,
	"unclosed-quote": true,
	"unclosed-bracket": true,
	"bad-list": true,
	"bad-escape": true,
	"control-character": true,
	"merge-conflict": true,
	"list-without-key": true,
	"key-after-list": true,
	"text-without-key": true,
	"key-under-value": true,
	indentation: true,
	"too-deep": true,
	"special-word": true,
	"duplicate-key": true,
	"unknown-tag": true,
	"unknown-alias": true,
	"alias-bomb": true,
	"complex-key": true,
	"several-documents": true,
	"no-keys": true,
	dots: true,
	"not-first": true,
	"hidden-first": true,
	"not-first-jekyll": true,
	"hidden-first-jekyll": true,
	"missing-comma": true,
	"toml-colon": true,
	"toml-no-quotes": true,
	"toml-no-value": true,
	"toml-no-key": true,
	"toml-after-quote": true,
	"toml-unclosed-quote": true,
	"toml-duplicate": true,
	"toml-date": true,
	"toml-leading-zero": true,
	"json-key": true,
	"json-colon": true,
	"json-value": true,
	"json-unclosed-quote": true,
	"json-escape": true,
	"json-last-comma": true,
	"json-comment": true,
	"json-after-end": true,
	"not-read-yet": true,
	other: true
};
const frontMatterSyntax = {
	id: "front-matter-syntax",
	severity: "error",
	byDialect: {
		sure: ["duplicate-key", "toml-duplicate"],
		unlessMost: ["not-first-jekyll", "hidden-first-jekyll"]
	},
	owns: "fields",
	*check(page, { site }) {
		const { frontMatter } = page;
		if (frontMatter === null) return;
		const { range, content, troubles, root } = frontMatter;
		const unclosed = troubles.find(({ code }) => code === "unclosed");
		for (const trouble of unclosed === void 0 ? troubles : [unclosed]) yield report$4(page, asTemplate(page, trouble), site.siteOf(page.path));
		const isFenced = range.start < content.start;
		if (troubles.length === 0 && isFenced && root !== null && root.kind !== "mapping") yield {
			...say$2("no-keys", ""),
			at: firstLine(page, content)
		};
	}
};
function asTemplate(page, trouble) {
	const start = trouble.range.start - 1;
	if (trouble.code !== "complex-key" || !page.source.text.startsWith("{{", start)) return trouble;
	return {
		code: "reserved-start",
		range: {
			start,
			end: start + page.source.text.slice(start).search(/[\r\n]|$/)
		},
		detail: "{"
	};
}
const STRICT = /* @__PURE__ */ new Set([
	"eleventy",
	"docusaurus",
	"vitepress",
	"vuepress",
	"astro",
	"starlight",
	"gatsby",
	"nextra"
]);
const LAX = /* @__PURE__ */ new Set([
	"jekyll",
	"middleman",
	"mkdocs",
	"sphinx",
	"jupyter-book"
]);
function twice(detail, { generator, cms }) {
	return {
		message: "duplicate-key",
		facts: {
			detail,
			does: generator === "hugo" ? "hugo" : STRICT.has(generator) ? "stops" : LAX.has(generator) ? "reads" : null,
			generator,
			cms: cms !== null
		}
	};
}
function report$4(page, { code, range, detail }, site) {
	const isItem = code === "duplicate-key" && /^-\S/.test(detail);
	const own = site.generator === "jekyll" && /^(?:not|hidden)-first$/.test(code) ? `${code}-jekyll` : code;
	const known = isItem ? "missing-space-dash" : Object.hasOwn(CODES, own) ? own : "other";
	const fix = mendSyntax(page, code, range);
	const severity = MILDER[code];
	return {
		...known === "duplicate-key" ? twice(detail, site) : say$2(known, known === "other" && code !== "other" ? `${code} ${detail}` : detail),
		at: firstLine(page, range),
		data: { code },
		...severity && { severity },
		...fix && { fixes: [fix] }
	};
}
function say$2(message, detail) {
	return {
		message,
		facts: { detail }
	};
}
function firstLine(page, range) {
	const words = page.source.slice(range);
	if (words.trim() === "") return range;
	const start = range.start + (words.length - words.trimStart().length);
	const length = page.source.slice({
		start,
		end: range.end
	}).search(/[\r\n]/);
	return {
		start: Math.min(start, range.end),
		end: length < 0 ? range.end : start + length
	};
}

// src/rules/front-matter/shared/own-keys.ts
const SEVERAL$1 = 3;
const SAMPLE = 300;
const counts = /* @__PURE__ */ new WeakMap();
function isOwnKey(site, held, key, known) {
	if (!held.isOfGenerator) return false;
	const found = counts.get(held.schema) ?? countKeys(site, held);
	counts.set(held.schema, found);
	const uses = found.get(key) ?? 0;
	return uses >= SEVERAL$1 && uses > (found.get(known) ?? 0);
}
function countKeys(site, { schema }) {
	return countOf([...site.pages.values()].filter((page) => site.schemaFor(page)?.schema === schema));
}
function countOf(pages) {
	const found = /* @__PURE__ */ new Map();
	const step = Math.max(1, pages.length / SAMPLE);
	for (let at = 0; at < pages.length; at += step) for (const key of Object.keys(pages[Math.floor(at)]?.data ?? {})) found.set(key, (found.get(key) ?? 0) + 1);
	return found;
}
const uses = /* @__PURE__ */ new WeakMap();
function usersOf(site, keys) {
	const found = uses.get(site) ?? countOf([...site.pages.values()]);
	uses.set(site, found);
	return keys.map((key) => found.get(key) ?? 0);
}

// src/rules/front-matter/unknown-key.ts
const frontMatterUnknownKey = {
	id: "front-matter-unknown-key",
	severity: "error",
	*check(page, { site }) {
		if (isUnread(page)) return;
		const schema = site.schemaFor(page);
		if (schema === null) {
			yield* usualMisspelt(page, site);
			return;
		}
		const told = /* @__PURE__ */ new Set();
		for (const problem of schema.problems(page)) {
			if (problem.message === "missing-misspelt") told.add(`${problem.pointer}/${problem.facts.key}`);
			if (problem.message !== "unknown-key") continue;
			const at = placeOfProblem(page, problem);
			const data = {
				schema: schema.from,
				key: problem.facts.key
			};
			yield {
				message: "unknown-key",
				facts: problem.facts,
				at,
				data,
				fixes: renameKey(page, at, problem.suggestion)
			};
		}
		yield* misspelt(page, schema, told, site);
	}
};
const USUAL = [
	"title",
	"draft",
	"description",
	"layout"
];
function* usualMisspelt(page, site) {
	const missing = USUAL.filter((key) => !(key in page.data));
	for (const field of page.fields) {
		if (field.key === null || field.parent?.pointer !== "" || USUAL.includes(field.name)) continue;
		const suggestion = slipOf$1(field.name, missing, false);
		if (suggestion === null || suggestion === field.name.toLowerCase()) continue;
		const [own, usual] = usersOf(site, [field.name, suggestion]);
		if ((own ?? 0) > 1 || suggestion !== "draft" && (usual ?? 0) < 2) continue;
		yield {
			message: "misspelt",
			facts: {
				where: [],
				key: field.name,
				suggestion,
				label: suggestion
			},
			at: field.key,
			severity: "warning",
			data: {
				schema: null,
				key: field.name
			},
			fixes: renameKey(page, field.key, suggestion)
		};
	}
}
const SEVERAL = 3;
function isOfItems({ name, parent }, suggestion) {
	const items = parent?.parent?.kind === "sequence" ? parent.parent.children : [];
	const having = (key) => items.filter(({ children }) => children.some((one) => one.name === key)).length;
	const own = having(name);
	return own >= SEVERAL && own > having(suggestion);
}
function* misspelt(page, schema, told, site) {
	const mappings = /* @__PURE__ */ new Map();
	for (const field of page.fields) {
		if (field.key === null || field.parent === null) continue;
		const siblings = mappings.get(field.parent.pointer) ?? [];
		siblings.push(field);
		mappings.set(field.parent.pointer, siblings);
	}
	for (const [pointer, fields] of mappings) {
		const known = schema.keys(pointer);
		if (known === null || known.length === 0 || schema.refusesOthers(pointer)) continue;
		const missing = known.filter((key) => !fields.some(({ name }) => name === key));
		for (const field of fields) {
			if (known.includes(field.name) || field.key === null || told.has(`${pointer}/${field.name}`)) continue;
			const suggestion = slipOf$1(field.name, missing, false);
			if (suggestion === null || pointer === "" && isOwnKey(site, schema, field.name, suggestion)) continue;
			if (isOfItems(field, suggestion)) continue;
			const label = String(schema.labels(`${pointer}/${suggestion}`).at(-1));
			const facts = {
				where: schema.labels(pointer),
				key: field.name,
				suggestion,
				label
			};
			const data = {
				schema: schema.from,
				key: field.name
			};
			yield {
				message: "misspelt",
				facts,
				at: field.key,
				severity: "warning",
				data,
				fixes: renameKey(page, field.key, suggestion)
			};
		}
	}
}

// src/links/offline/services.ts
const GITHUB = /^@?[a-z\d][\w-]{0,38}(?:\/[\w.-]{1,100})?$/i;
const LINKEDIN = /^@?(?:(?:in|company|school|showcase)\/)?[\p{L}\p{N}%_.-]{2,100}\/?$/u;
const HANDLE = /^@?[\w-]+(?:\.[\w-]+)*$/;
const PATHS = /^[@/]?[\p{L}\p{N}%_.-]+(?:\/[\p{L}\p{N}%@_.-]+)*\/?$/u;
const services = [
	{
		name: "LinkedIn",
		keys: ["linkedin"],
		hosts: ["linkedin.com", "lnkd.in"],
		account: LINKEDIN
	},
	{
		name: "GitHub",
		keys: ["github"],
		hosts: [
			"github.com",
			"github.io",
			"githubusercontent.com"
		],
		account: GITHUB
	},
	{
		name: "GitLab",
		keys: ["gitlab"],
		hosts: ["gitlab.com", "framagit.org"],
		account: PATHS,
		federated: true
	},
	{
		name: "X (Twitter)",
		keys: ["twitter", "x"],
		hosts: [
			"twitter.com",
			"x.com",
			"t.co"
		],
		account: HANDLE
	},
	{
		name: "Mastodon",
		keys: ["mastodon", "fediverse"],
		hosts: [
			"mastodon.social",
			"mastodon.online",
			"piaille.fr",
			"mamot.fr"
		],
		account: /^@?[\w.-]+(?:@[\w-]+(?:\.[\w-]+)+)?$/,
		federated: true
	},
	{
		name: "Bluesky",
		keys: ["bluesky", "bsky"],
		hosts: ["bsky.app", "bsky.social"],
		account: HANDLE,
		federated: true
	},
	{
		name: "Facebook",
		keys: ["facebook"],
		hosts: [
			"facebook.com",
			"fb.com",
			"fb.me"
		],
		account: PATHS
	},
	{
		name: "Instagram",
		keys: ["instagram"],
		hosts: ["instagram.com"],
		account: HANDLE
	},
	{
		name: "YouTube",
		keys: ["youtube"],
		hosts: ["youtube.com", "youtu.be"],
		account: PATHS
	},
	{
		name: "Dailymotion",
		keys: ["dailymotion"],
		hosts: ["dailymotion.com", "dai.ly"],
		account: PATHS
	},
	{
		name: "Vimeo",
		keys: ["vimeo"],
		hosts: ["vimeo.com"],
		account: PATHS
	},
	{
		name: "Medium",
		keys: ["medium"],
		hosts: ["medium.com"],
		account: HANDLE,
		federated: true
	}
];
const MAIL_KEYS = /* @__PURE__ */ new Set([
	"email",
	"mail",
	"courriel",
	"e-mail",
	"adresse_mail",
	"adresse_email"
]);
function serviceOfKey(name) {
	const key = name.toLowerCase().replace(/^(?:url|lien|link)[_-]|[_-]?(?:url|link|lien|profile|profil|account|compte)$/g, "");
	if (MAIL_KEYS.has(key)) return "mail";
	return services.find(({ keys }) => keys.includes(key)) ?? null;
}
function serviceOfHost(host) {
	return services.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`))) ?? (/^gitlab[.-]/.test(host) ? services.find(({ name }) => name === "GitLab") ?? null : null);
}

// src/rules/front-matter/shared/account-fields.ts
const MANY = 5;
const SHARE = .9;
const DEPTH = 6;
const habits = /* @__PURE__ */ new WeakMap();
function holdsBareAccounts(site, page, key, service) {
	const { bare, addresses } = habitOf(site, page, key, service);
	return bare >= MANY && bare >= SHARE * (bare + addresses);
}
function holdsOtherTexts(site, page, key, service) {
	const { bare, addresses, others } = habitOf(site, page, key, service);
	return others >= MANY && others > bare + addresses;
}
function habitOf(site, { path }, key, { account }) {
	const known = habits.get(site) ?? /* @__PURE__ */ new Map();
	habits.set(site, known);
	const folder = folderOf(path);
	const name = `${folder}\n${key}`;
	let habit = known.get(name);
	if (habit === void 0) {
		habit = {
			bare: 0,
			addresses: 0,
			others: 0
		};
		for (const page of site.pages.values()) if (folderOf(page.path) === folder) count(page.data, key, account, habit, 0);
		known.set(name, habit);
	}
	return habit;
}
function folderOf(path) {
	const own = path.replace(/\/index(?:\.[\w-]+)?\.\w+$/, "");
	return own.slice(0, own.lastIndexOf("/") + 1);
}
function count(value, key, account, habit, depth) {
	if (typeof value !== "object" || value === null || depth > DEPTH) return;
	for (const [name, one] of Object.entries(value)) if (name !== key) count(one, key, account, habit, depth + 1);
	else if (typeof one === "string" && /^https?:/i.test(one.trim())) habit.addresses++;
	else if (typeof one === "string" && account.test(one.trim())) habit.bare++;
	else if (typeof one === "string" && one.trim() !== "") habit.others++;
}

// src/rules/front-matter/wrong-field.ts
const frontMatterWrongField = {
	id: "front-matter-wrong-field",
	severity: "warning",
	byDialect: { sure: [] },
	owns: "fields",
	*check(page, { site }) {
		const exchanged = /* @__PURE__ */ new Set();
		for (const field of page.fields) {
			if (exchanged.has(field)) continue;
			const other = swappedWith(field);
			if (other !== null) {
				exchanged.add(other);
				yield {
					message: "swapped",
					facts: {
						field: field.name,
						other: other.name
					},
					at: field.range,
					fixes: exchange(page, field, other)
				};
			} else yield* judge(field, page, site);
		}
	}
};
function* judge(field, page, site) {
	const value = textOf$1(field);
	const key = field.parent?.kind === "sequence" ? field.parent.name : field.name;
	const meant = serviceOfKey(key);
	if (meant === null || value === "") return;
	const at = field.range;
	const host = webHost(value);
	if (meant === "mail") {
		if (host !== "") yield {
			message: "not-mail",
			facts: { field: key },
			at
		};
		return;
	}
	const facts = {
		field: key,
		service: meant.name
	};
	if (isMail(value) && meant.federated !== true) yield {
		message: "mail",
		facts,
		at
	};
	const found = host === "" ? meant : serviceOfHost(host);
	if (found === null && meant.federated !== true) yield {
		message: "other-site",
		facts: {
			...facts,
			host
		},
		at,
		severity: "info"
	};
	if (found !== null && found !== meant) yield {
		message: "other-service",
		facts: {
			...facts,
			found: found.name
		},
		at
	};
	if (host === "" && !holdsOtherTexts(site, page, key, meant)) yield* judgeName(field, value, meant, page);
	else if (host !== "" && found === meant && accountIn(value) !== null && holdsBareAccounts(site, page, key, meant)) {
		const account = accountIn(value) ?? "";
		const edits = write$1(page, field, account);
		yield {
			message: "address",
			facts: {
				field: key,
				account
			},
			at,
			fixes: edits === null ? [] : [{
				title: {
					key: "replace",
					facts: {
						from: value,
						to: account
					}
				},
				safe: false,
				edits
			}]
		};
	}
}
function* judgeName(field, value, { name, account }, page) {
	const passage = page.passages.find((one) => one.field === field);
	if (!(passage === void 0 || passage.kind !== "markdown") || isMail(value) || account.test(value) || /^[\w-]+(?:\.[\w-]+)+\/|[{}<>]/.test(value)) return;
	yield {
		message: "not-account",
		facts: {
			value,
			service: name
		},
		at: field.range
	};
}
function accountIn(url) {
	return /^(?:https?:)?\/\/[^/?#]+\/@?([^/?#\s]+)\/?$/i.exec(url)?.[1] ?? null;
}
function swappedWith(field) {
	const meant = serviceOfKey(field.name);
	const found = serviceOfHost(webHost(textOf$1(field)));
	if (meant === null || meant === "mail" || found === null || found === meant) return null;
	const isOther = (other) => serviceOfKey(other.name) === found && serviceOfHost(webHost(textOf$1(other))) === meant;
	return field.parent?.children.find(isOther) ?? null;
}
function exchange(page, field, other) {
	const edits = [write$1(page, field, textOf$1(other)), write$1(page, other, textOf$1(field))];
	const facts = {
		from: textOf$1(field),
		to: textOf$1(other)
	};
	return edits.includes(null) ? [] : [{
		title: {
			key: "replace",
			facts
		},
		safe: true,
		edits: edits.flatMap((edit) => edit ?? [])
	}];
}
function write$1(page, field, text) {
	const passage = page.passages.find((candidate) => candidate.field === field);
	return passage === void 0 ? null : fileEdits(passage, page.source, [{
		start: 0,
		end: passage.text.length,
		text
	}]);
}
function textOf$1(field) {
	return field.scalar !== null && typeof field.value === "string" ? field.value.trim() : "";
}
function webHost(value) {
	return /^(?:https?:)?\/\//i.test(value) ? hostOf(value) : "";
}
function isMail(value) {
	return /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(value);
}

// src/rules/link/blocked.ts
const ALWAYS = /(?:^|\.)(?:linkedin\.com|facebook\.com|instagram\.com|x\.com|twitter\.com)$/;
const linkBlocked = {
	id: "link-blocked",
	severity: "info",
	needsNetwork: true,
	options: { always: {
		type: "boolean",
		default: false
	} },
	*check(page, context) {
		const hosts = /* @__PURE__ */ new Map();
		for (const asked of linksToldBy("link-blocked", page, context)) {
			const host = hostOf(asked.link.url);
			if (context.options["always"] !== true && ALWAYS.test(host)) continue;
			const known = hosts.get(host);
			if (known === void 0) hosts.set(host, [asked]);
			else known.push(asked);
		}
		for (const [host, [first, ...others]] of hosts) {
			if (first === void 0) continue;
			const all = [first, ...others];
			const say = ({ state, link }, count) => ({
				facts: {
					reason: state.reason,
					host,
					count
				},
				at: link.range
			});
			const data = {
				...linkData(first.state),
				urls: all.map(({ link }) => link.url)
			};
			if (others.length === 0) yield {
				message: "one",
				...say(first, 1),
				data
			};
			else {
				const parts = all.map((asked) => ({
					message: "one",
					...say(asked, 1)
				}));
				yield {
					message: "several",
					...say(first, all.length),
					data,
					parts
				};
			}
		}
	}
};

// src/rules/link/closed.ts
const SOON = 14;
const linkClosed = {
	id: "link-closed",
	severity: "error",
	needsNetwork: true,
	options: { soon: {
		type: "integer",
		minimum: 0,
		maximum: 365,
		default: SOON
	} },
	*check(page, context) {
		for (const { link, state } of linksToldBy("link-closed", page, context)) {
			const better = typeof state.reason["suggestion"] === "string" ? state.reason["suggestion"] : null;
			yield {
				message: better === null ? "closed" : "replaced",
				facts: {
					reason: state.reason,
					better: better ?? ""
				},
				at: link.range,
				data: linkData(state),
				fixes: better === null ? [] : rewriteFix(page, link, better, false)
			};
		}
		const soon = typeof context.options["soon"] === "number" ? context.options["soon"] : SOON;
		for (const { link, state } of linksThatAnswer(page, context)) {
			const { closesOn } = state;
			if (closesOn === null || !isIsoDay(closesOn)) continue;
			const days = daysBetween(context.today, closesOn);
			if (days < 0 || days > soon) continue;
			yield {
				message: "closes-soon",
				facts: {
					closesOn,
					days
				},
				at: link.range,
				severity: "info",
				data: linkData(state)
			};
		}
	}
};

// src/rules/link/credentials.ts
const linkCredentials = {
	id: "link-credentials",
	severity: "error",
	*check(page, { links }) {
		for (const link of links(page)) {
			const host = betrayedHost(link.url);
			if (host === null) continue;
			const url = maskCredentials(link.url);
			yield {
				message: "password",
				facts: { host },
				at: link.range,
				excerpt: url,
				data: { url }
			};
		}
	}
};

// src/rules/link/dead.ts
const linkDead = {
	id: "link-dead",
	severity: "error",
	needsNetwork: true,
	*check(page, context) {
		for (const { link, state } of linksToldBy("link-dead", page, context)) {
			const { reason } = state;
			const better = typeof reason["suggestion"] === "string" ? reason["suggestion"] : null;
			yield {
				message: better === null ? link.kind === "image" ? "image" : "link" : "better",
				facts: {
					reason,
					better: better ?? ""
				},
				at: link.range,
				data: linkData(state),
				fixes: better === null ? [] : rewriteFix(page, link, better, false)
			};
		}
	}
};

// src/rules/link/doubtful.ts
const linkDoubtful = {
	id: "link-doubtful",
	severity: "info",
	needsNetwork: true,
	*check(page, context) {
		for (const { link, state } of linksToldBy("link-doubtful", page, context)) yield {
			message: "doubtful",
			facts: { reason: state.reason },
			at: link.range,
			data: linkData(state)
		};
	}
};

// src/rules/link/draft.ts
const PROCEDURES = /^(?:demarche\.numerique\.gouv\.fr|(?:www\.)?demarches-simplifiees\.fr)$/;
const linkDraft = {
	id: "link-draft",
	severity: "error",
	owns: "addresses",
	needsNetwork: true,
	*check(page, context) {
		const told = /* @__PURE__ */ new Set();
		for (const link of context.links(page)) {
			const better = withoutTrial(link.url);
			if (better === null) continue;
			told.add(link.url);
			yield {
				message: "trial",
				facts: { better },
				at: link.range,
				data: { url: link.url },
				fixes: rewriteFix(page, link, better, standsWell(link.url, context) === true)
			};
		}
		for (const { link, state } of linksToldBy("link-draft", page, context)) {
			if (told.has(link.url)) continue;
			const better = typeof state.reason["suggestion"] === "string" ? state.reason["suggestion"] : null;
			yield {
				message: better === null ? "draft" : "better",
				facts: {
					reason: state.reason,
					better: better ?? ""
				},
				at: link.range,
				data: linkData(state),
				fixes: better === null ? [] : rewriteFix(page, link, better, false)
			};
		}
	}
};
function withoutTrial(url) {
	const asked = urlToAsk(url);
	if (asked === null || !PROCEDURES.test(asked.hostname) || !asked.pathname.startsWith("/commencer/")) return null;
	const path = asked.pathname.replace(/^\/commencer\/test\//, "/commencer/");
	const query = asked.search.replace(/(?<=[?&])test(?:=[^&]*)?(?:&|$)/, "").replace(/[?&]$/, "");
	return path === asked.pathname && query === asked.search ? null : `${asked.origin}${path}${query}`;
}

// src/rules/link/host-typo.ts
const linkHostTypo = {
	id: "link-host-typo",
	severity: "error",
	owns: "addresses",
	*check(page, context) {
		for (const link of context.links(page)) {
			const typo = typoOf(context.site, link.url);
			if (typo === null || malformation(link) !== null) continue;
			const { host, meant, slip } = typo;
			const facts = {
				host,
				meant
			};
			const told = {
				at: hostRange(link, host),
				excerpt: host,
				data: {
					url: link.url,
					host,
					meant
				},
				fixes: rewriteFix(page, link, replaceHost(link.url, host, meant), typo.sure),
				...!typo.sure && { severity: "warning" }
			};
			if (slip.kind === "missing") yield {
				message: "missing",
				facts: {
					...facts,
					letter: slip.letter
				},
				...told
			};
			else if (slip.kind === "extra") yield {
				message: "extra",
				facts: {
					...facts,
					letter: slip.letter
				},
				...told
			};
			else if (slip.kind === "other") yield {
				message: "other",
				facts: {
					...facts,
					letter: slip.letter,
					expected: slip.expected
				},
				...told
			};
			else if (slip.kind === "swapped") yield {
				message: "swapped",
				facts: {
					...facts,
					letters: slip.letters
				},
				...told
			};
			else yield {
				message: "several",
				facts,
				...told
			};
		}
	}
};
function hostRange(link, host) {
	const at = link.passage.text.slice(link.start, link.end).toLowerCase().indexOf(host);
	return at === -1 ? link.range : link.passage.toFile(link.start + at, link.start + at + host.length);
}
function replaceHost(url, host, meant) {
	const at = url.toLowerCase().indexOf(host);
	return at === -1 ? url : url.slice(0, at) + meant + url.slice(at + host.length);
}

// src/rules/link/insecure.ts
const linkInsecure = {
	id: "link-insecure",
	severity: "info",
	owns: "addresses",
	needsNetwork: true,
	*check(page, { links, link: stateOf }) {
		for (const link of links(page)) {
			const host = /^http:\/\//i.test(link.url) ? hostOf(link.url) : "";
			if (host === "" || privateKind(host) !== null || /^\d[\d.]+$|^\[/.test(host)) continue;
			const better = link.url.replace(/^http:/i, "https:");
			const answers = isSame(stateOf(link.url)?.finalUrl ?? null, better);
			const image = link.kind === "image";
			yield {
				message: image ? "image" : answers ? "answers" : "link",
				facts: {
					host,
					better
				},
				at: link.range,
				...image && { severity: "warning" },
				data: { url: link.url },
				fixes: rewriteFix(page, link, better, answers)
			};
		}
	}
};
function isSame(finalUrl, better) {
	const [a, b] = [parseUrl(finalUrl ?? ""), parseUrl(better)];
	if (a === null || b === null) return false;
	return a.host === b.host && a.pathname === b.pathname && a.protocol === "https:";
}

// src/rules/link/malformed.ts
const LOCAL = /^(?!http|www)[a-z][a-z\d]{4,11}$/;
const linkMalformed = {
	id: "link-malformed",
	severity: "error",
	owns: "addresses",
	*check(page, context) {
		for (const link of context.links(page)) {
			const found = malformation(link);
			if (found === null) yield* spacesAround(link, page);
			if (found === null || isNoFault(found, link, page, context.site)) continue;
			yield {
				message: found.code,
				facts: {
					part: maskCredentials(found.part),
					better: found.fixed && maskCredentials(found.fixed)
				},
				at: link.range,
				severity: isPlausible(found, page) ? "info" : found.severity,
				data: {
					url: link.url,
					problem: found.code
				},
				fixes: found.fixed === null ? [] : rewriteFix(page, link, found.fixed, isSure(found))
			};
		}
	}
};
function* spacesAround({ kind, passage, url, range }, page) {
	const { text } = passage;
	if (kind !== "field" || text.trim() === text || text.trim() !== url) return;
	const edits = fileEdits(passage, page.source, [{
		start: 0,
		end: text.length,
		text: url
	}]);
	yield {
		message: "around",
		facts: {
			part: text,
			better: url
		},
		at: range,
		severity: "info",
		data: {
			url,
			problem: "around"
		},
		fixes: edits === null ? [] : [{
			title: {
				key: "replace",
				facts: {
					from: text,
					to: url
				}
			},
			safe: true,
			edits
		}]
	};
}
function isNoFault({ code, part }, link, page, site) {
	if (link.kind === "bare" && /^(?:https?:\/\/)?[^/?#\s]{0,200}[[\]{}<>%]/i.test(link.url)) return true;
	if (code === "invisible") return site.resolve(link.url, page).kind === "file";
	if (code === "stray" && part === "\"") return link.passage.text.charAt(link.start - 1) === "\"";
	if (code === "entity") return link.kind === "field" && /^(?:jekyll|pelican)$/.test(site.generator ?? "");
	return code === "no-scheme" && (isShown(link) || leadsSomewhere(link.url, page, site));
}
function isPlausible({ code, part }, page) {
	return code === "entity" ? holdsHtml(page) : code === "incomplete-host" && LOCAL.test(part);
}
function holdsHtml({ passages }) {
	return passages.some(({ field, text }) => field !== null && /<\/[a-z]|&(?:#\d{1,6}|quot|nbsp|lt|[lr]squo);/i.test(text));
}
function isShown({ url, kind, passage: { field } }) {
	if (kind !== "field" || field === null || field.parent === null) return false;
	const beside = field.parent.children.filter((one) => one !== field);
	const host = url.replace(/\/$/, "").toLowerCase();
	if (field.parent.kind === "sequence") return beside.length > 1 && beside.every(({ value }) => typeof value === "string" && !/[/\s]/.test(value));
	return beside.some(({ value }) => typeof value === "string" && /^https?:/i.test(value) && value.toLowerCase().includes(host));
}
function leadsSomewhere(url, page, site) {
	const { kind } = site.resolve(url, page);
	if (kind === "page" || kind === "file" || kind === "case") return true;
	const folder = page.path.slice(0, page.path.lastIndexOf("/") + 1) + url.replace(/[?#][\s\S]*$/, "").replace(/\/*$/, "/");
	return [...site.files].some((path) => path.startsWith(folder));
}
function isSure({ code, part }) {
	return code !== "no-scheme" && code !== "double-slash" && !part.includes("*");
}

// src/rules/link/moved-host.ts
const linkMovedHost = {
	id: "link-moved-host",
	severity: "warning",
	owns: "addresses",
	*check(page, context) {
		const { links, site, today } = context;
		const configured = site.configuration.links?.["moved-hosts"] ?? {};
		for (const link of links(page)) {
			const host = hostOf(link.url);
			const move = host === "" ? null : findMovedHost(host, today, configured);
			if (move === null) continue;
			const better = newAddress(link.url, move);
			const gone = move.gone !== null && move.gone <= today;
			yield {
				message: gone ? "gone" : better === null ? "moved" : "moved-same-path",
				facts: {
					host,
					to: move.to,
					since: move.since,
					better: better ?? ""
				},
				at: link.range,
				...!gone && { severity: "info" },
				data: {
					url: link.url,
					from: host,
					to: move.to,
					since: move.since,
					source: move.source
				},
				fixes: better === null ? [] : rewriteFix(page, link, better, standsWell(link.url, context) ?? gone)
			};
		}
	}
};
function newAddress(url, { from, to, samePath }) {
	const at = url.toLowerCase().indexOf(from);
	const after = url.slice(at + from.length);
	if (at === -1 || !samePath && !/^\/?$/.test(after)) return null;
	return `https://${to}${after}`;
}

// src/rules/link/navigation.ts
const linkNavigation = {
	id: "link-navigation",
	severity: "error",
	*checkSite(_pages, { site, covers, before }) {
		for (const { path, entries } of site.menus) {
			if (!covers(path) || isExcluded(path, site)) continue;
			for (const entry of entries) {
				const { range: at, url, certainty } = entry;
				const said = say$1(entry, site, before);
				if (said === null) continue;
				yield {
					...said,
					path,
					at,
					excerpt: url,
					data: { url },
					...certainty !== "sure" && { severity: "info" }
				};
			}
		}
	}
};
function isExcluded(path, { plan }) {
	const file = plan.fileOf(path);
	return file.kind === "out" && file.reason === "excluded";
}
function say$1(entry, site, before) {
	const { url, files, addresses, certainty } = entry;
	if (entry.isNamed?.(site.pages) === true) return null;
	if (files?.some((file) => isThere$1(file, site) && entry.isOther?.(file, site.pages) !== true)) return null;
	if (addresses?.some((one, index) => isFound(one, site, index === 0 && !wasPage(one, before)))) return null;
	const other = files?.map((file) => otherCase(file, site)).find((file) => file !== null);
	if (other?.toLowerCase().endsWith(url.toLowerCase())) return {
		message: "case",
		facts: {
			url,
			candidate: other.slice(-url.length)
		}
	};
	if (certainty !== "sure") return {
		message: "unsure",
		facts: { url }
	};
	const candidate = nearOf(entry, site);
	return {
		message: "missing",
		facts: {
			url,
			...candidate !== null && { candidate },
			...entry.stops && { stops: true }
		}
	};
}
function nearOf({ url, files = [] }, site) {
	const [file] = files;
	if (file === void 0 || !file.endsWith(url)) return null;
	return new NearFiles(site).meantBy(file, (one) => site.files.has(one))?.slice(file.length - url.length) ?? null;
}
function isThere$1(file, { files, plan }) {
	if (files.has(file) || files.has(file.normalize("NFD"))) return true;
	return plan.submodules.some((folder) => below(folder, file) !== null);
}
function isFound(address, site, isLenient) {
	const [from] = site.pages.values();
	const kind = from === void 0 ? "unknown" : site.resolve(address, from).kind;
	return kind === "page" || kind === "file" || isLenient && kind !== "missing";
}
function wasPage(address, before) {
	const [from] = before?.pages.values() ?? [];
	return from !== void 0 && before?.resolve(address, from).kind === "page";
}
function otherCase(file, { files }) {
	const [lower, name] = [file.toLowerCase(), file.normalize("NFC")];
	for (const one of files) if (one.length === file.length && one.toLowerCase() === lower && one.normalize("NFC") !== name) return one;
	return null;
}

// src/rules/link/own-host.ts
const linkOwnHost = {
	id: "link-own-host",
	severity: "info",
	*check(page, { site, links }) {
		const byPassage = /* @__PURE__ */ new Map();
		for (const link of links(page)) {
			const candidate = relative(link, page, site);
			if (candidate === null) continue;
			byPassage.set(link.passage, [...byPassage.get(link.passage) ?? [], {
				...link,
				candidate
			}]);
		}
		for (const [passage, found] of byPassage) yield report$3(page, passage, found);
	}
};
function relative({ url, kind }, page, site) {
	const [, host, rest = ""] = /^(?:https?:)?\/\/([^/?#]+)(.*)$/is.exec(url) ?? [];
	if (host === void 0 || !site.hosts.includes(host.toLowerCase().replace(/:\d+$/, ""))) return null;
	if (kind !== "link" && kind !== "image" && kind !== "definition") return null;
	const target = site.resolve(url, page);
	if (target.kind === "missing" || target.kind === "case") return null;
	const under = parseUrl(site.plan.url ?? "")?.pathname ?? "/";
	if (target.kind === "unknown" && !`${rest}/`.startsWith(under.replace(/\/*$/, "/"))) return null;
	return rest.startsWith("/") ? rest : `/${rest}`;
}
function report$3(page, passage, found) {
	const [first] = found;
	const { url, candidate } = first;
	const written = found.filter((link) => passage.text.slice(link.start, link.end) === link.url);
	const edits = fileEdits(passage, page.source, written.map(({ start, end, candidate: text }) => ({
		start,
		end,
		text
	})));
	const title = found.length === 1 ? {
		key: "replace",
		facts: {
			from: url,
			to: candidate
		}
	} : {
		key: "replace-all",
		facts: {
			count: written.length,
			of: found.length
		}
	};
	const fixes = edits === null ? {} : { fixes: [{
		title,
		safe: false,
		edits
	}] };
	const place = {
		at: first.range,
		data: { urls: found.map((link) => link.url) },
		...fixes
	};
	if (found.length === 1) return {
		message: "relative",
		facts: {
			url,
			candidate
		},
		...place
	};
	const shares = sharesOf(found.map((link) => written.includes(link) ? [{
		start: link.start,
		end: link.end,
		text: link.candidate
	}] : []), edits);
	const parts = found.map((link, rank) => ({
		message: "relative",
		facts: {
			url: link.url,
			candidate: link.candidate
		},
		at: link.range,
		...shareFix({
			key: "replace",
			facts: {
				from: link.url,
				to: link.candidate
			}
		}, shares[rank])
	}));
	return {
		message: "several",
		facts: {
			url,
			candidate,
			count: found.length
		},
		...place,
		parts
	};
}

// src/rules/link/private.ts
const linkPrivate = {
	id: "link-private",
	severity: "warning",
	*check(page, { links, link: stateOf, site }) {
		const allowed = site.configuration.links?.["allow-private"] ?? [];
		for (const link of links(page)) {
			const host = hostOf(link.url);
			if (host === "" || allowed.includes(host) || malformation(link) !== null) continue;
			const kind = privateKind(host) ?? learnt(stateOf(link.url));
			const isShown = link.kind !== "field" && (link.text === "" || link.text.includes(host));
			if (kind === null || kind === "this-computer" && isShown) continue;
			const isMild = kind === "state-network" || kind === "local-network" && isShown && (isNumber(host) || isDevice(host)) || kind !== "leads-to-private" && showsCode(link.passage);
			yield {
				message: kind,
				facts: { host },
				at: link.range,
				...isMild && { severity: "info" },
				data: {
					url: link.url,
					host
				}
			};
		}
	}
};
function isNumber(host) {
	return /^(?:[\d.]+|\[[\da-f:.]+\])$/i.test(host);
}
function isDevice(host) {
	return host.endsWith(".local");
}
function showsCode({ kind, tree, text }) {
	if (kind !== "markdown" || !/`{3}|~{3}/.test(text)) return false;
	for (const [node] of walk(tree)) if (node.type === "code") return true;
	return false;
}
function learnt(state) {
	if (state === void 0 || toldBy$1(state) !== "link-private") return null;
	return state.reason.code === "leads-to-private" ? "leads-to-private" : "local-network";
}

// src/rules/link/redirected.ts
const linkRedirected = {
	id: "link-redirected",
	severity: "info",
	owns: "addresses",
	needsNetwork: true,
	*check(page, context) {
		for (const { link, state } of linksToldBy("link-redirected", page, context)) {
			const { finalUrl } = state;
			if (finalUrl === null || isNearlyTheSame(link.url, finalUrl)) continue;
			const fragment = fragmentOf(link.url);
			const better = fragment === null || finalUrl.includes("#") ? finalUrl : `${finalUrl}#${fragment}`;
			yield {
				message: "moved",
				facts: {
					reason: state.reason,
					better
				},
				at: link.range,
				data: linkData(state),
				fixes: rewriteFix(page, link, better, isSamePage(link.url, better))
			};
		}
	}
};
function isSamePage(url, better) {
	const [from, to] = [urlToAsk(url), urlToAsk(better)];
	return from !== null && to !== null && !isLogIn(to) && (!isHome(to) || isHome(from));
}
function isNearlyTheSame(url, finalUrl) {
	const bare = (text) => text.replace(/^https?:/i, "").replace(/#[\s\S]*$/, "").replace(/\/$/, "").toLowerCase();
	return bare(url) === bare(finalUrl);
}

// src/links/offline/tracking.ts
const LEFT_OVER = new Set(`fbclid gclid dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid _hsenc _hsmi hsctatracking mkt_tok
  vero_id oly_enc_id oly_anon_id ref_src ref_url trackingid lipi lici licu wprov __cft__[0] __tn__ mibextid`.split(/\s+/));
const PERSONAL = /* @__PURE__ */ new Set([
	"mc_eid",
	"_hsenc",
	"mkt_tok",
	"vero_id",
	"oly_enc_id",
	"oly_anon_id"
]);
const CAMPAIGN = /^(?:utm_[a-z_]{1,20}|mtm_[a-z]{1,20}|pk_(?:campaign|kwd|source|medium|content|cid)|at_(?:medium|campaign|platform|source)|xtor)$/;
const WRAPPERS = [
	{
		host: /\.safelinks\.protection\.outlook\.com$/,
		path: /^\//,
		parameters: ["url"]
	},
	{
		host: /^(?:www\.)?google\.(?:com|fr)$/,
		path: /^\/url$/,
		parameters: ["q", "url"]
	},
	{
		host: /^lm?\.facebook\.com$/,
		path: /^\/l\.php$/,
		parameters: ["u"]
	},
	{
		host: /^l\.instagram\.com$/,
		path: /^\//,
		parameters: ["u"]
	},
	{
		host: /^(?:www\.)?linkedin\.com$/,
		path: /^\/(?:redir\/redirect|safety\/go)/,
		parameters: ["url"]
	},
	{
		host: /^slack-redir\.net$/,
		path: /^\/link$/,
		parameters: ["url"]
	}
];
function trackingOf(url, own) {
	const parsed = /[?&]/.test(url) ? parseUrl(url) : null;
	if (parsed === null) return null;
	const target = unwrap(parsed);
	if (target !== null) return {
		parameters: [],
		personal: [],
		wrapped: true,
		fixed: target,
		sure: true
	};
	return parameterTracking(url, own);
}
function unwrap({ hostname, pathname, searchParams }) {
	const target = WRAPPERS.find(({ host, path }) => host.test(hostname) && path.test(pathname))?.parameters.map((name) => searchParams.get(name)).find((value) => value !== null && /^https?:\/\//.test(value));
	return target !== void 0 && target !== null && parseUrl(target) !== null ? target : null;
}
function parameterTracking(url, own) {
	const [, base = "", query = "", hash = ""] = /^([^?#]*)\?([^#]*)(#[\s\S]*)?$/.exec(url) ?? [];
	const parameters = [];
	const kept = query.split("&").filter((pair) => {
		const [name = "", value = ""] = pair.split("=");
		const tracks = LEFT_OVER.has(name.toLowerCase()) || CAMPAIGN.test(name) && !isOwn(value, query, own);
		if (tracks) parameters.push(name);
		return !tracks;
	});
	if (parameters.length === 0) return null;
	return {
		parameters,
		personal: parameters.filter((name) => PERSONAL.has(name.toLowerCase())),
		wrapped: false,
		fixed: `${base}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`,
		sure: parameters.every((name) => LEFT_OVER.has(name.toLowerCase()))
	};
}
function isOwn(value, query, own) {
	const words = `${value}&${query}`.toLowerCase().replace(/[^a-z\d]/g, "");
	return own.some((name) => name.length > 3 && words.includes(name));
}
function ownNames(hosts) {
	return hosts.flatMap((host) => {
		const name = host.replace(/^www\./, "").replace(/\.(?:fr|com|org|net|eu)$/, "");
		return [.../* @__PURE__ */ new Set([name.replace(/[^a-z\d]/g, ""), name.replace(/\.gouv$/, "").replace(/[^a-z\d]/g, "")])];
	});
}

// src/rules/link/tracking.ts
const linkTracking = {
	id: "link-tracking",
	severity: "info",
	owns: "addresses",
	*check(page, { links, site }) {
		const own = ownNames(site.hosts);
		for (const link of links(page)) {
			const found = link.kind === "html" ? null : trackingOf(link.url, own);
			if (found === null) continue;
			const named = found.personal.length > 0 ? found.personal : found.parameters;
			yield {
				message: messageOf(found),
				facts: {
					parameters: named.join(", "),
					count: named.length,
					better: found.fixed
				},
				at: link.range,
				...(found.wrapped || found.personal.length > 0) && { severity: "warning" },
				data: {
					url: link.url,
					parameters: found.parameters
				},
				fixes: rewriteFix(page, link, found.fixed, found.wrapped || found.sure)
			};
		}
	}
};
function messageOf({ wrapped, personal, sure }) {
	if (wrapped) return "wrapped";
	if (personal.length > 0) return "personal";
	return sure ? "parameters" : "campaign";
}

// src/rules/link/unreachable.ts
const linkUnreachable = {
	id: "link-unreachable",
	severity: "info",
	needsNetwork: true,
	*check(page, context) {
		for (const { link, state } of linksToldBy("link-unreachable", page, context)) yield {
			message: state.state === "refused" ? "refused" : "unreachable",
			facts: { reason: state.reason },
			at: link.range,
			data: linkData(state)
		};
	}
};

// src/rules/markdown/accidental-code.ts
const MOST_FIXES = 20;
const markdownAccidentalCode = {
	id: "markdown-accidental-code",
	severity: "info",
	*check(page) {
		for (const passage of markdownPassages(page)) {
			let told = 0;
			for (const [node, parent] of walk(passage.tree)) {
				if (node.type !== "code" || parent?.type !== "root") continue;
				const { start, end } = rangeOf(node);
				const written = passage.text.slice(start, end);
				if (/^[ \t]*(?:`{3,}|~{3,})/.test(written) || !isProse(node.value)) continue;
				if (isBoxed(passage.text, start) || isOfOther(passage, start)) continue;
				const words = (node.value.split("\n", 1)[0] ?? "").trim().slice(0, 80);
				const edits = [...written.matchAll(/(?<=^|\n)[ \t]+(?=\S)/g)].map(({ index, 0: indent }) => {
					return {
						start: start + index,
						end: start + index + indent.length,
						text: ""
					};
				});
				const file = ++told > MOST_FIXES ? null : fileEdits(passage, page.source, edits);
				const fixes = file === null ? [] : [{
					title: { key: "unindent" },
					safe: false,
					edits: file
				}];
				yield {
					message: "prose",
					facts: { words },
					at: passage.toFile(start, start + Math.min(written.length, 80)),
					excerpt: words,
					fixes
				};
			}
		}
	}
};
function isBoxed(text, start) {
	for (let end = text.lastIndexOf("\n", start); end > 0;) {
		const from = text.lastIndexOf("\n", end - 1) + 1;
		if (/\S/.test(text.charAt(from))) return /^(?:!!!|\?\?\?\+?|===[!+]?|:)[ \t]/.test(text.slice(from, from + 8));
		end = from - 1;
	}
	return false;
}
const FANCY_ITEM = /^(?:\(?[A-Za-z]{1,4}[.)]|\(\d{1,3}\)|#\.)[ \t]/;
const OPENS_HTML = /^ {0,3}<(p|div|section|article|blockquote|table|ul|ol)\b/gim;
const RAW_HTML = /^(?:mkdocs|pelican|jekyll)/;
const BEFORE = 4e3;
function isOfOther({ dialect, text }, start) {
	const before = text.slice(Math.max(0, start - BEFORE), start);
	if (dialect === "quarto") return FANCY_ITEM.test(before.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "");
	if (!RAW_HTML.test(dialect)) return false;
	const open = [...before.matchAll(OPENS_HTML)].at(-1);
	return open !== void 0 && !before.slice(open.index).toLowerCase().includes(`</${(open[1] ?? "").toLowerCase()}>`);
}
function isProse(text) {
	if (!(/^\s*["“«(\u00A0]{0,3}\p{Lu}/u.test(text) && /[.!?…][\s"”»)*_\u00A0]*$/.test(text.slice(-20))) && !/^\s*(?:[-*+•]|\d{1,3}[.)])\s+\p{L}/u.test(text)) return false;
	const words = text.slice(0, 2e3).match(/(?<![\p{L}\p{N}_./$=<-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)])/gu)?.length ?? 0;
	const signs = text.slice(0, 2e3).match(/[{}<>=$\\|`_;]|\/\/|->|^\s*[#%]/gm)?.length ?? 0;
	return words >= 5 && signs <= words / 20;
}

// src/rules/markdown/broken-table.ts
const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}\|?[ \t]*$/;
const LOOSE = /^ *\|(?:[ \t]*[-:]+[-| :]*)\|?[ \t]*$/;
const markdownBrokenTable = {
	id: "markdown-broken-table",
	severity: "warning",
	byDialect: { sure: [] },
	*check(page, { site }) {
		const engine = engineOf(site);
		if (engine === "kramdown") return;
		const countsCells = engine !== "pandoc";
		const isDoubtful = engine === "parsedown" || site.generator === "gatsby";
		for (const passage of markdownPassages(page)) {
			if (!passage.text.includes("|")) continue;
			for (const [node] of walk(passage.tree)) {
				if (node.type !== "paragraph") continue;
				const { start, end } = rangeOf(node);
				const lines = passage.markup.slice(start, end).split(/\r\n?|\n/);
				const textLines = () => passage.text.slice(start, end).split(/\r\n?|\n/);
				const rows = lines.filter((line) => /^\s*\|[^|]*\|/.test(line));
				const header = lines.findIndex((line, index) => index > 0 && line.includes("|") && DELIMITER.test(line));
				if (engine === "kramed" && lines.some((line) => LOOSE.test(line))) continue;
				if (engine === "marked-0" && (header === 1 || LOOSE.test(lines[1] ?? ""))) continue;
				if (engine === "marked-1" && header !== 1 && LOOSE.test(lines[1] ?? "")) continue;
				const at = () => passage.toFile(start, start + (lines[0]?.length ?? 0));
				const excerpt = (lines[0] ?? "").slice(0, 120);
				if (header > 0) {
					const isClassed = site.generator === "plain" && ATTRIBUTES.test(textLines()[header - 1] ?? "");
					const columns = countCells(lines[header - 1] ?? "") - (isClassed ? 1 : 0);
					const dashes = countCells(lines[header] ?? "");
					if (countsCells && columns !== dashes && !(engine === "goldmark" && columns < dashes)) yield {
						message: "columns",
						facts: {
							columns,
							dashes
						},
						at: at(),
						excerpt,
						...isDoubtful ? { severity: "info" } : {}
					};
				} else if (rows.length >= 2 && rows.length === lines.length) yield {
					message: "no-header",
					facts: { rows: rows.length },
					at: at(),
					excerpt
				};
			}
		}
	}
};
const ATTRIBUTES = /(?<=\|)[ \t]*\{[^{}|]{1,200}\}[ \t]*$/;
function countCells(line) {
	return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).length;
}

// src/rules/markdown/shared/html-tags.ts
const WITHOUT_END = new Set("area base br col embed hr img input link meta param source track wbr p li dt dd option thead tbody tfoot tr td th colgroup rp rt html head body summary optgroup".split(" "));
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
const OTHER_ELEMENTS = new Set("abbr address article aside audio bdi bdo blockquote button canvas caption cite code data datalist del details dfn dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup iframe ins kbd label legend main map mark math menu meter nav noscript object ol output picture pre progress q ruby samp script search section select slot span style sub sup svg table template textarea time title ul var video acronym applet basefont bgsound blink center dir frame frameset image isindex keygen listing marquee menuitem multicol nextid nobr noembed noframes plaintext rb rtc spacer strike tt xmp".split(" "));
const OF_A_LINE = new Set("abbr acronym bdi bdo cite del dfn ins kbd label mark q samp span sub sup time var".split(" "));
const CELLS$1 = /* @__PURE__ */ new Set([
	"td",
	"th",
	"caption"
]);
const PARTS_OF_TABLES = /* @__PURE__ */ new Set([
	...CELLS$1,
	"tr",
	"thead",
	"tbody",
	"tfoot"
]);
const RAW = /* @__PURE__ */ new Set([
	"script",
	"style",
	"pre",
	"textarea"
]);
const TAG_START = /<!--|<(\/?)([a-z][a-z0-9-]{0,40})/gi;
function findLonelyTags(stretches) {
	const open = /* @__PURE__ */ new Map();
	const stack = [];
	let order = 0;
	const unopened = [];
	const short = /* @__PURE__ */ new Map();
	let raw = null;
	for (const { text, offset, within } of stretches) for (const { name, start, end, closes, isShort } of tagsOf(text)) {
		if (raw !== null && !(closes && name === raw)) continue;
		if (isShort) {
			short.set(name, (short.get(name) ?? 0) + 1);
			continue;
		}
		raw = null;
		const tag = {
			name,
			start: offset + start,
			end: offset + end
		};
		if (PARTS_OF_TABLES.has(name)) {
			endCell(stack);
			if (CELLS$1.has(name) && !closes) stack.push({
				...tag,
				order,
				until: "page",
				isStacked: true
			});
			continue;
		}
		const named = open.get(name) ?? {
			waiting: [],
			ended: []
		};
		open.set(name, named);
		order++;
		if (!closes) {
			const opened = {
				...tag,
				order,
				until: untilOf(name, within),
				isStacked: true
			};
			named.waiting.push(opened);
			stack.push(opened);
			if (RAW.has(name)) raw = name;
			continue;
		}
		const opened = closedBy$1(named);
		if (opened === void 0) {
			const left = short.get(name) ?? 0;
			if (left > 0) short.set(name, left - 1);
			else unopened.push(tag);
		} else endWith(opened, stack);
	}
	return {
		unclosed: [...open.values()].flatMap(({ waiting, ended }) => [...waiting, ...ended]).sort((a, b) => a.start - b.start),
		unopened
	};
}
function closedBy$1(named) {
	const { waiting, ended } = named;
	for (let last = waiting.at(-1); last?.isStacked === false; last = waiting.at(-1)) {
		waiting.pop();
		ended.push(last);
	}
	return waiting.pop() ?? ended.pop();
}
function untilOf(name, within) {
	if (within === "cell") return "cell";
	return within === "block" && OF_A_LINE.has(name) ? "block" : "page";
}
function endCell(stack) {
	let at = stack.length - 1;
	while (at >= 0 && !CELLS$1.has(stack[at]?.name ?? "") && stack[at]?.name !== "table") at--;
	if (at < 0 || stack[at]?.name === "table") return;
	for (const inner of stack.splice(at)) {
		inner.isStacked = false;
		inner.until = "cell";
	}
}
const NO_COMPONENT = /^<([a-z][a-z\d-]*|[A-Z][A-Z\d-]*)(?:[ _][\w -]*)?>$/;
const NO_ELEMENT = /^<([a-z][a-z\d-]*)(?:[ _][\w -]*)?>$/i;
function isPlaceholder(tag, hasComponents) {
	if (/^<a(?:[ _][\w-]+)+>$/i.test(tag)) return true;
	const name = (hasComponents ? NO_COMPONENT : NO_ELEMENT).exec(tag)?.[1]?.toLowerCase();
	return name !== void 0 && ![
		WITHOUT_END,
		FORMATTING,
		OTHER_ELEMENTS
	].some((names) => names.has(name));
}
function endWith(element, stack) {
	if (!element.isStacked) return;
	if (element.name === "table") endCell(stack);
	const ends = !FORMATTING.has(element.name) && element.name !== "span";
	for (let inner = stack.pop(); inner !== void 0; inner = stack.pop()) {
		inner.isStacked = false;
		if (inner === element) return;
		if (ends && !FORMATTING.has(inner.name)) inner.until = "block";
	}
}
const WELL_FORMED = /^<[a-z][a-z0-9-]{0,40}(?:\s+[a-z_:@][\w.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]+|"[^"]*"|'[^']*'))?){0,100}\s*\/?>$/i;
function balancedNames(text, isShown) {
	const balance = /* @__PURE__ */ new Map();
	for (const { index, 0: written, 1: slash, 2: name = "" } of text.matchAll(TAG_START)) {
		if (written === "<!--") continue;
		const end = tagEnd(text, index + written.length);
		if (text[end - 2] === "/") continue;
		if (slash === "" && !/^[A-Z]/.test(name) && isShown(index) && (end === -1 || isBadlyWritten(text.slice(index, end)))) continue;
		const key = name.toLowerCase();
		balance.set(key, (balance.get(key) ?? 0) + (slash === "" ? 1 : -1));
	}
	return new Set([...balance].flatMap(([name, count]) => count === 0 ? [name] : []));
}
function isBadlyWritten(tag) {
	return !WELL_FORMED.test(tag) && !tag.includes("=\\\"");
}
function* tagsOf(text) {
	let resume = 0;
	for (const { index, 0: written, 1: slash, 2: rawName } of text.matchAll(TAG_START)) {
		if (index < resume) continue;
		if (written === "<!--") {
			const end = text.indexOf("-->", index + 4);
			resume = end === -1 ? text.length : end + 3;
			continue;
		}
		const end = tagEnd(text, index + written.length);
		if (end === -1) continue;
		resume = end;
		const name = (rawName ?? "").toLowerCase();
		if (!WITHOUT_END.has(name) || PARTS_OF_TABLES.has(name)) yield {
			name,
			start: index,
			end,
			closes: slash !== "",
			isShort: text[end - 2] === "/"
		};
	}
}
const LONGEST_TAG = 2e4;
function tagEnd(text, from) {
	let at = from;
	const limit = Math.min(text.length, from + LONGEST_TAG);
	while (at < limit) {
		const letter = text[at];
		if (letter === ">") return at + 1;
		if (letter === "<") return -1;
		if (letter === "\"" || letter === "'") do
			at++;
		while (at < limit && text[at] !== letter);
		at++;
	}
	return -1;
}

// src/rules/markdown/dropped-html.ts
const SHOWS = /<(?:img|picture|svg|iframe|video|audio|object|embed|input|button|hr|script)\b/i;
const STYLE = /<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/gi;
const markdownDroppedHtml = {
	id: "markdown-dropped-html",
	severity: "warning",
	byDialect: { sure: [] },
	*check({ body }, { site }) {
		const dropped = droppedHtml(body, site);
		const lost = dropped.filter((one) => isSeen(body, one));
		const [first = dropped[0]] = lost;
		if (first === void 0) return;
		const say = ({ start, end }, count) => {
			const [tag = ""] = /<[^>]*>?/.exec(body.text.slice(start, end)) ?? [];
			return {
				facts: {
					tag: tag.replace(/\s+/g, " "),
					count
				},
				at: body.toFile(start, start + tag.length),
				excerpt: body.text.slice(start, end).trim()
			};
		};
		if (lost.length === 0) yield {
			message: "tags",
			...say(first, 1),
			severity: "info"
		};
		else {
			const parts = lost.map((one) => ({
				message: "block",
				...say(one, 1)
			}));
			yield {
				message: "block",
				...say(first, lost.length),
				...lost.length > 1 && { parts }
			};
		}
	}
};
function isSeen({ text }, { start, end, isBlock }) {
	const html = text.slice(start, end);
	if (SHOWS.test(html) || isPlaceholder(html, false)) return true;
	return isBlock && /\S/.test(html.replace(STYLE, "").replace(/<[^>]*>/g, ""));
}

// src/rules/markdown/empty-heading.ts
const markdownEmptyHeading = {
	id: "markdown-empty-heading",
	severity: "warning",
	*check(page) {
		for (const passage of markdownPassages(page)) for (const [node] of walk(passage.tree)) {
			if (node.type !== "heading" || !isEmpty(node)) continue;
			const { start, end } = rangeOf(node);
			yield {
				message: "empty",
				facts: { level: node.depth },
				at: passage.toFile(start, end),
				excerpt: passage.text.slice(start, end).trim()
			};
		}
	}
};

// src/rules/markdown/empty-link.ts
const FILLS = /* @__PURE__ */ new Set(["jupyter-book", "sphinx"]);
const markdownEmptyLink = {
	id: "markdown-empty-link",
	severity: "error",
	byDialect: { sure: [] },
	*check(page, { site }) {
		if (FILLS.has(site.generator)) return;
		for (const passage of markdownPassages(page)) for (const [node] of walk(passage.tree)) {
			if (node.type !== "link" || node.url === "" || isForPlugin(node.url) || !isEmpty(node)) continue;
			const { start, end } = rangeOf(node);
			yield {
				message: "empty",
				facts: { url: node.url },
				at: passage.toFile(start, end),
				excerpt: node.url.slice(0, 120)
			};
		}
	}
};
function isForPlugin(url) {
	return /^[a-z][a-z\d+-]+:/i.test(url) && !/^(?:https?|mailto|tel|sms|ftps?|file|data|blob|javascript):/i.test(url);
}

// src/rules/markdown/shared/flanking.ts
function flanks(text, start, close, signs) {
	const [before, first] = [text[start - 1] ?? " ", text[start + 2] ?? " "];
	const [last, after] = [text[close - 1] ?? " ", text[close + 2] ?? " "];
	const isOutside = (sign) => /\s/.test(sign) || signs.test(sign) || signs === CJK && WIDE.test(sign);
	const isInside = (sign, beside) => /\S/.test(sign) && (!signs.test(sign) || WIDE.test(sign) || isOutside(beside));
	return isInside(first, before) && isInside(last, after);
}
const SIGN = /[!-/:-@[-`{-~]/;
const CJK = /[\p{P}\p{S}]/u;
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/;

// src/rules/markdown/shared/literal-stars.ts
const LONGEST_PASSAGE = 5e4;
const MOST_MENDED = 200;
const LONGEST_BOLD = 500;
const PAIR = /^\*\*(?!\s)(?:(?!\n[ \t]*\n)[^*])+(?<!\s)\*\*/;
function findStars(passage, engine, visible) {
	const { text } = passage;
	const shown = [...text.matchAll(/(?<!(?<!\\)\*|\\)\*\*(?![*])/g)].map(({ index }) => index).filter((index) => {
		const [before, after] = [text[index - 1] ?? " ", text[index + 2] ?? " "];
		return visible(index) && visible(index + 1) && !(engine === "python" && PAIR.test(text.slice(index, index + 1e3))) && (!/^\/|[/.]$|^\(\)$/.test(before + after) || /^\*\*\.+\*\*(?!\*)/.test(text.slice(index, index + 9))) && !(/\s/.test(before) && /[).,;]/.test(after)) && !text.startsWith("\\/", index + 2) && !(/\w/.test(before) && /^[-−+]?\d/.test(text.slice(index + 2, index + 4))) && !(before === "(" && /^\**[\w.+-]{1,12}\)/.test(text.slice(index + 2, index + 16))) && !isCensored(text, index) && !(/["«“\s][\p{L}]{1,4}$/u.test(text.slice(Math.max(0, index - 5), index)) && /["»”]/.test(after));
	});
	if (shown.length === 0 || engine === "pandoc" && areLoose(text, shown)) return [];
	const { blocks, across } = joinAcross(text, blocksOf(passage, shown));
	const around = {
		areBullets: blocks.filter(({ marks }) => marks.some((mark) => isBullet(text, mark))).length > 1,
		hasNote: blocks.some(({ marks: [first, ...others] }) => first !== void 0 && others.length % 2 === 0 && isHead(text, first)),
		hasCall: blocks.some(({ isCell, marks: [mark, other] }) => isCell && mark && isCall(mark) && !other) || IN_HTML.test(text)
	};
	const found = [...across, ...blocks.flatMap((block) => pairUp(text, block, engine, around))];
	const wanted = found.flatMap(({ edits }) => edits ?? []);
	const mended = wanted.length === 0 ? /* @__PURE__ */ new Set() : strongAfter(passage, wanted);
	return found.map((one) => ({
		...one,
		edits: mended.has(one.start) ? one.edits : null
	}));
}
const IN_HTML = /[\p{L}\p{N})%€]\*\*\s{0,4}<\/(?:t[dh]|strong|b|em|span|p|li)>/u;
function isCensored(text, index) {
	if (!/^\p{L}\*\*\p{L}$/u.test(text.slice(index - 1, index + 3))) return false;
	return text.slice(text.lastIndexOf("\n", index) + 1, text.indexOf("\n", index) >>> 0).split("**").length === 2;
}
function areLoose(text, shown) {
	return shown.length <= 2 && /^\*\*\S[^*\n]{0,200} \*\*/.test(text.slice(shown[0]));
}
function blocksOf({ text, tree }, shown) {
	const blocks = [];
	let next = 0;
	for (const [node] of walk(tree)) {
		if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") continue;
		const { start, end } = rangeOf(node);
		while ((shown[next] ?? Infinity) < start) next++;
		const from = next;
		while ((shown[next] ?? Infinity) < end) next++;
		if (next === from) continue;
		const isCell = node.type === "tableCell";
		const isEdge = isCell ? /[\s|]/ : /\s/;
		const marks = shown.slice(from, next).map((offset) => ({
			start: offset,
			opens: !isEdge.test(text[offset + 2] ?? " ") && !/^[),.;]/.test(text.slice(offset + 2, offset + 3)),
			closes: !isEdge.test(text[offset - 1] ?? " "),
			follows: /[\p{L}\p{N})\]%€°»`]/u.test(text[offset - 1] ?? " ")
		}));
		blocks.push({
			isCell,
			marks
		});
	}
	return blocks;
}
function joinAcross(text, blocks) {
	const across = [];
	const taken = /* @__PURE__ */ new Set();
	for (const [index, block] of blocks.entries()) {
		const open = block.marks.at(-1);
		const next = blocks[index + 1];
		const close = next?.marks[0];
		if (open === void 0 || close === void 0 || block.isCell || next?.isCell !== false) continue;
		const isPair = block.marks.length % 2 === 1 && next.marks.length === 1 && close.start - open.start <= LONGEST_BOLD;
		const begins = open.opens || isLine(text, open);
		if (!isPair || taken.has(open) || !begins || !(close.closes || isLine(text, close))) continue;
		taken.add(open).add(close);
		across.push({
			kind: "stars-across",
			start: open.start,
			end: close.start + 2,
			edits: null
		});
	}
	return {
		blocks: blocks.map((block) => ({
			...block,
			marks: block.marks.filter((mark) => !taken.has(mark))
		})),
		across
	};
}
function isLine(text, mark) {
	return isHead(text, mark) && /^[ \t]*(?:\n|$)/.test(text.slice(mark.start + 2, mark.start + 42));
}
function pairUp(text, { isCell, marks }, engine, around) {
	const { areBullets, hasNote, hasCall } = around;
	const found = [];
	for (let at = 0; at < marks.length; at++) {
		const [mark, other] = marks.slice(at, at + 2);
		if (mark === void 0) break;
		const { start } = mark;
		const close = other !== void 0 && (other.start - start <= LONGEST_BOLD || !isStrict$1(engine)) ? other : null;
		const inner = close === null ? "" : text.slice(start + 2, close.start);
		const call = (isCell || hasNote) && isCall(mark) && (close === null || isCall(close));
		if (close !== null && !call && inner.trim() === "") {
			found.push({
				kind: "stars",
				start,
				end: close.start + 2,
				edits: null
			});
			at++;
			continue;
		}
		if (close === null || call) {
			const isSign = marks.length === 1 && !mark.opens && !mark.closes && !(areBullets && isBullet(text, mark));
			const isMasked = marks.length === 1 && /\d{3}$/.test(text.slice(Math.max(0, start - 3), start));
			const isNote = hasCall && marks.length === 1 && isHead(text, mark);
			if (!isSign && !isNote && !(call && isCell)) found.push({
				kind: "stars",
				start,
				end: start + 2,
				edits: null,
				unsure: call || isMasked
			});
			continue;
		}
		at++;
		const one = pairOf(text, start, close.start, engine);
		if (one !== null) found.push(one);
	}
	return found;
}
function isCall({ opens, follows }) {
	return follows && !opens;
}
function isBullet(text, mark) {
	return !mark.opens && isHead(text, mark);
}
function isHead(text, { start }) {
	return /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 40), start));
}
function pairOf(text, start, close, engine) {
	const inner = text.slice(start + 2, close);
	const spans = /^\s*\n|\n\s*$/.test(inner);
	const bold = engine === "marked-1" || engine === "cjk" ? flanks(text, start, close, engine === "cjk" ? CJK : SIGN) : !isStrict$1(engine) && isBoldAnywhere(inner, text[close + 2] ?? " ", engine);
	if (bold && engine !== "unknown" && engine !== "kramed") return null;
	const [before, after] = [inner.length - inner.trimStart().length, inner.length - inner.trimEnd().length];
	const moved = (at, beside) => /[\p{L}\p{N}]/u.test(beside) ? [{
		start: at,
		end: at,
		text: " "
	}] : [];
	const edits = [...before === 0 ? [] : [...moved(start, text[start - 1] ?? ""), {
		start: start + 2,
		end: start + 2 + before,
		text: ""
	}], ...after === 0 ? [] : [{
		start: close - after,
		end: close,
		text: ""
	}, ...moved(close + 2, text[close + 2] ?? "")]];
	return {
		kind: "stars",
		start,
		end: close + 2,
		edits: edits.length === 0 || spans ? null : edits,
		unsure: bold
	};
}
function isBoldAnywhere(inner, next, engine) {
	if (engine === "kramed" || engine === "parsedown" || engine === "marked-0") return true;
	if (engine === "pandoc") return /^\S/.test(inner);
	return /^\S/.test(inner) && (/\S$/.test(inner) || engine === "python" && /\S/.test(next));
}
function strongAfter(passage, edits) {
	const starts = /* @__PURE__ */ new Set();
	if (passage.text.length > LONGEST_PASSAGE || edits.length > MOST_MENDED) return starts;
	const removed = [...edits];
	let shift = 0;
	for (const [node] of walk(parseMarkdown(applyEdits(passage.markup, edits)))) {
		if (node.type !== "strong") continue;
		const { start } = rangeOf(node);
		for (let next = removed[0]; next !== void 0 && next.start - shift <= start; next = removed[0]) {
			shift += next.end - next.start - next.text.length;
			removed.shift();
		}
		starts.add(start + shift);
	}
	return starts;
}

// src/rules/markdown/shared/literal.ts
const FILES = "png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv";
const ADDRESS = "(?:https?:\\/\\/|mailto:|www\\.|\\/[\\w#-])";
const SPACED_LINK = new RegExp(`(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]([ \\u00A0]{1,3}|\\n[ \\t]{0,8})\\(${ADDRESS}[^()\\s]{0,2000}\\)`, "g");
const REVERSED_LINK = new RegExp(`(?<!\\\\)\\(([^()\\[\\]\\n]{1,200})\\)\\[(${ADDRESS}[^\\[\\]()\\s]{1,2000})\\](?!\\()`, "g");
const BROKEN_LINK = new RegExp(`(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]\\(${ADDRESS}[^()\\n]{0,2000}\\)?`, "g");
const SPACED_FILE = new RegExp(`(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]\\([^()<>"'\\s:][^()<>"'\\n:]{0,300}[ ][^()<>"'\\n:]{0,300}\\.(?:md|mdx|html?|${FILES})(?:#[^()\\s]{0,200})?\\)`, "gi");
const TAKES_NO_SPACE = /^(?:python|parsedown|php-markdown)$/;
function findLiterals(passage, engine) {
	const { markup: text } = passage;
	const found = [];
	const visible = (offset) => {
		const mask = passage.prose[offset];
		return mask !== "" && mask !== "￼";
	};
	if (/\]\(|\] \(|\)\[|\]\n|\]\u00A0/.test(text)) found.push(...findLinks(text, visible, engine));
	if (text.includes("**")) found.push(...findStars(passage, engine, visible));
	if (text.includes("#") || /^[-*]\p{L}/mu.test(text)) found.push(...findLineStarts(passage, visible, engine));
	return found.sort((a, b) => a.start - b.start);
}
function findLinks(text, visible, engine) {
	const found = [];
	for (const { index, 0: written, 1: gap = "" } of text.matchAll(SPACED_LINK)) {
		if (!visible(index)) continue;
		const parenthesis = text.indexOf(`]${gap}(`, index) + 1;
		found.push({
			kind: "spaced-link",
			start: index,
			end: index + written.length,
			edits: [{
				start: parenthesis,
				end: parenthesis + gap.length,
				text: ""
			}]
		});
	}
	for (const { index, 0: written, 1: words = "", 2: url = "" } of text.matchAll(REVERSED_LINK)) {
		if (!visible(index)) continue;
		const end = index + written.length;
		found.push({
			kind: "reversed-link",
			start: index,
			end,
			edits: [{
				start: index,
				end,
				text: `[${words}](${url})`
			}]
		});
	}
	const asked = /^(?:kramed|parsedown|marked-\d)$/.test(engine) ? "commonmark" : engine;
	const told = /* @__PURE__ */ new Set();
	for (const { index, 0: written } of [...text.matchAll(BROKEN_LINK), ...text.matchAll(SPACED_FILE)]) {
		if (!visible(index) || told.has(index)) continue;
		told.add(index);
		if (text[index - 1] === "!" && /\s=(?:\d+%?)?x(?:\d+%?)?\)?$/.test(written)) continue;
		const sure = isStrict$1(asked) || !written.endsWith(")");
		if ((engine === "kramed" || engine === "python") && /^\n[^()\s]{1,300}\)/.test(text.slice(index + written.length, index + 310 + written.length))) continue;
		if (!sure && asked !== "unknown") continue;
		found.push({
			kind: "broken-link",
			start: index,
			end: index + written.length,
			edits: null,
			unsure: !sure
		});
	}
	return found;
}
function findLineStarts(passage, visible, engine) {
	const found = [];
	for (const [node] of walk(passage.tree)) {
		if (node.type !== "paragraph") continue;
		const { start, end } = rangeOf(node);
		const written = passage.text.slice(start, end);
		const heading = TAKES_NO_SPACE.test(engine) ? null : /^#{2,6}(?=[\p{L}\p{N}*«])/u.exec(written);
		if (heading !== null && visible(start)) {
			const at = start + heading[0].length;
			found.push({
				kind: "heading",
				start,
				end: start + (written.split("\n", 1)[0] ?? "").length,
				edits: [{
					start: at,
					end: at,
					text: " "
				}],
				unsure: engine === "unknown" || engine === "kramed"
			});
			continue;
		}
		const glued = [...written.matchAll(/(?<=^|\n[ \t]{0,8})[-*](?=[\p{L}\d])(?!\d+(?:[.,]\d+)?[ \u00A0\u202F]?%)/gu)].map(({ index }) => start + index).filter(visible);
		const [first] = glued;
		if (first === void 0 || glued.length < 2) continue;
		const edits = glued.map((offset) => ({
			start: offset + 1,
			end: offset + 1,
			text: " "
		}));
		found.push({
			kind: "bullets",
			start: first,
			end: first + (passage.text.slice(first, end).split("\n", 1)[0] ?? "").length,
			edits
		});
	}
	return found;
}

// src/rules/markdown/shared/literal-escapes.ts
const PLAIN = /(?:^|\s)(?:href|src|target|rel|title|alt|class|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const ESCAPE = /\\(?=[_*[\]()#~`>])/g;
function findEscapes(passage) {
	if (passage.kind !== "markdown" || !passage.text.includes("\\")) return [];
	const found = [];
	for (const { start, end } of openTags(passage, /^/)) {
		const written = passage.text.slice(start, end);
		for (const { index, 0: attribute } of written.matchAll(PLAIN)) for (const { index: within } of attribute.matchAll(ESCAPE)) {
			const at = start + index + within;
			found.push({
				kind: "escape",
				start: at,
				end: at + 2,
				edits: [{
					start: at,
					end: at + 1,
					text: ""
				}]
			});
		}
	}
	return found;
}

// src/rules/markdown/shared/literal-folded.ts
const HEAD = /(?<=\S) (?=(?:[-*+•]|\d{1,2}[.)]) {1,3}\S)/g;
const FEWEST = 2;
function findFoldedLists({ source }, passage, isMarkdown) {
	if (passage.field === null) return [];
	const { text } = passage;
	const heads = [...text.matchAll(HEAD)].map(({ index }) => index).filter((at) => !/<br ?\/?>$/i.test(text.slice(Math.max(0, at - 6), at))).filter((at) => /[\r\n]/.test(source.slice(passage.toFile(at, at + 1))));
	const found = [];
	for (let first = 0; first < heads.length;) {
		const start = heads[first] ?? 0;
		const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
		const same = heads.slice(first).filter((at) => at < end).length;
		if (same >= FEWEST) found.push({
			kind: "folded-list",
			start: start + 1,
			end,
			edits: null,
			...!isMarkdown && { unsure: true }
		});
		first += same;
	}
	return found;
}

// src/rules/markdown/shared/literal-in-html.ts
const LEFT = /^\s*<!|<(?:pre|script|style|code|kbd|samp|textarea|svg|math|template|[A-Z]|[a-z]+-)|\bmarkdown\s*=|\{\{|\{%|\{[#:]|\$\$|\\\(/;
const HEADING$1 = /(?<=\n)[ \t]{0,8}#{1,6}[ \t]+\S[^\n]{0,200}/;
const BOLD = /(?<![*\\\w/])\*\*(?=[^\s*])[^*\n<>]{1,200}(?<=[^\s*])\*\*(?![*\w/])/;
const LINK = /!?(?<!\\)\[[^[\]\n]{1,300}\]\((?:https?:\/\/|mailto:|[./#]|[\w-]+[./])[^()\s<>]{0,500}\)/;
function findInHtml(passage, engine) {
	if (!isStrict$1(engine) || passage.dialect === "mdx" || passage.dialect === "docusaurus") return [];
	const found = [];
	for (const [node, parent] of walk(passage.tree)) {
		if (node.type !== "html" || parent?.type === "paragraph" || parent?.type === "heading") continue;
		const { start, end } = rangeOf(node);
		const text = passage.markup.slice(start, end);
		if (LEFT.test(text)) continue;
		const first = [
			HEADING$1,
			BOLD,
			LINK
		].flatMap((pattern) => pattern.exec(text) ?? []).sort((one, other) => text.indexOf(one) - text.indexOf(other))[0];
		if (first === void 0) continue;
		const at = start + text.indexOf(first) + (/^[ \t]*/.exec(first)?.[0].length ?? 0);
		found.push({
			kind: "in-html",
			start: at,
			end: at + first.trim().length,
			edits: null
		});
	}
	return found;
}

// src/rules/markdown/shared/literal-shortcodes.ts
function doubtHeld({ text }, literals) {
	if (literals.length === 0 || !text.includes("{{<")) return literals;
	const held = heldByShortcodes(text);
	const isHeld = within(held);
	const bold = /* @__PURE__ */ new Set();
	for (const { start, end } of held.filter((one) => literals.some((literal) => one.start <= literal.start && literal.start < one.end))) for (const [node] of walk(parseMarkdown(text.slice(start, end)))) if (node.type === "strong") bold.add(start + rangeOf(node).start);
	return literals.map((one) => one.kind === "stars" && isHeld(one.start) && bold.has(one.start) ? {
		...one,
		edits: null,
		unsure: true
	} : one);
}

// src/rules/markdown/literal-markup.ts
const TITLES = {
	stars: "replace-all",
	"stars-across": "replace-all",
	"spaced-link": "link",
	"reversed-link": "link",
	"broken-link": "link",
	heading: "heading-space",
	bullets: "list-space",
	"folded-list": "replace-all",
	escape: "replace-all",
	"in-html": "replace-all"
};
const TOLD_ONE_BY_ONE = 3;
const markdownLiteralMarkup = {
	id: "markdown-literal-markup",
	severity: "warning",
	owns: "markup",
	*check(page, context) {
		for (const passage of page.passages) {
			if (passage.text === "" || passage.kind !== "markdown" && passage.kind !== "plain") continue;
			const byKind = /* @__PURE__ */ new Map();
			const isMarkdown = passage.kind === "markdown";
			const literals = isMarkdown ? literalsIn(passage, context.site) : [];
			for (const literal of [
				...literals,
				...findFoldedLists(page, passage, isMarkdown),
				...findEscapes(passage)
			]) {
				const same = byKind.get(literal.kind);
				if (same === void 0) byKind.set(literal.kind, [literal]);
				else same.push(literal);
			}
			for (const [kind, all] of byKind) {
				const groups = all.length <= TOLD_ONE_BY_ONE ? all.map((one) => [one]) : [all];
				for (const group of groups) yield* tell$2(page, passage, kind, group);
			}
		}
	}
};
function literalsIn(passage, site) {
	const engine = engineOf(site);
	const inHtml = site.plan.dropsHtml ? [] : findInHtml(passage, engine);
	return [...doubtHeld(passage, findLiterals(passage, engine)), ...inHtml];
}
function* tell$2(page, passage, kind, group) {
	const [first] = group;
	if (first === void 0) return;
	const edits = fileEdits(passage, page.source, group.flatMap((one) => one.edits ?? []));
	const shares = sharesOf(group.map((one) => one.edits), edits);
	const title = (count) => ({
		key: TITLES[kind],
		facts: { count }
	});
	const parts = group.map((one, rank) => ({
		...say(passage, one, 1),
		...level([one]),
		...shareFix(title(1), shares[rank])
	}));
	yield {
		...say(passage, first, group.length),
		data: { count: group.length },
		...level(group),
		fixes: edits === null ? [] : [{
			title: title(group.length),
			safe: true,
			edits
		}],
		...group.length > 1 && { parts }
	};
}
function say(passage, { kind, start, end }, count) {
	const excerpt = passage.text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, " ");
	return {
		message: kind,
		facts: {
			words: end - start > 60 ? `${excerpt.trimEnd()}…` : excerpt,
			count
		},
		at: passage.toFile(start, end),
		excerpt
	};
}
function level(group) {
	return group.every(({ unsure }) => unsure === true) ? { severity: "info" } : {};
}

// src/rules/markdown/mdx-import.ts
const FROM$1 = /^(?:import|export)\b[^'"]{0,2000}?\bfrom\s*(['"])([^'"\n]{1,300})\1|^import\s*(['"])([^'"\n]{1,300})\3/dgm;
const ENDINGS$1 = ["", ...".js .jsx .ts .tsx .mjs .cjs .mdx .md .json .css .scss .astro .vue .svelte".split(" ")];
const markdownMdxImport = {
	id: "markdown-mdx-import",
	severity: "error",
	owns: "markup",
	*check(page, { site }) {
		if (site.plan.mdx === null || !/\.mdx$/i.test(page.path) || !/^(?:import|export)\b/m.test(page.body.text)) return;
		const { body } = page;
		for (const { start, end } of body.syntax) for (const { 2: given, 4: bare, indices } of body.text.slice(start, end).matchAll(FROM$1)) {
			const [from, to] = indices?.[given === void 0 ? 4 : 2] ?? [0, 0];
			const name = given ?? bare ?? "";
			const lost = lostFile(page, name, site);
			if (lost === null) continue;
			const near = nearest(lost.name, lost.beside);
			yield {
				message: "nowhere",
				facts: {
					name,
					...near !== null && { candidate: near }
				},
				at: body.toFile(start + from, start + to),
				excerpt: name
			};
		}
	}
};
function fromSource(name, base) {
	return /^[\w-]+\/\S*\.[a-z\d]{2,5}$/i.test(name) ? joinPath(base, `src/${name}`) : null;
}
function lostFile({ path }, name, { plan, files }) {
	const named = name.replace(/^.*!/, "").replace(/[?#].*$/, "");
	const target = /^\.{1,2}\//.test(named) ? joinPath(folderOf$2(path), named) : plan.mdx === "docusaurus" && named.startsWith("@site/") ? joinPath(plan.base, named.slice(6)) : fromSource(named, plan.base);
	if (target === null || target === "") return null;
	if (ENDINGS$1.some((ending) => files.has(`${target}${ending}`) || files.has(`${target}/index${ending}`))) return null;
	const folder = folderOf$2(target);
	const prefix = folder === "" ? "" : `${folder}/`;
	const beside = [...files].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
	if (beside.length === 0) return null;
	return {
		name: target.slice(prefix.length),
		beside: beside.filter((file) => !file.includes("/"))
	};
}

// src/content/markdown/mdx.ts
let reader = null;
function adoptMdxReader(adopted) {
	reader = adopted;
}
const DEEPEST = 200;
const MOST_WORK = 3e7;
function findMdxTrouble(text) {
	if (reader === null || depthOf(text) > DEEPEST) return null;
	if ((text.match(/[{<]/g)?.length ?? 0) * text.length > MOST_WORK) return null;
	const said = reader(text);
	if (said === null) return null;
	const [, line = "1", column = "1", reason = ""] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
	const fault = FAULTS.find(([, words]) => words.test(reason))?.[0] ?? "other";
	const at = offsetOf(text, Number(line), Number(column));
	const [, openLine, openColumn] = /expected corresponding closing tag for `[^`]*` \((\d+):(\d+)\)/.exec(reason) ?? [];
	if (openLine !== void 0) return {
		fault: "unclosed",
		offset: offsetOf(text, Number(openLine), Number(openColumn))
	};
	return {
		fault,
		offset: fault === "expression" ? openingBefore(text, at) : at
	};
}
const FAULTS = [
	["unclosed", /^Expected a closing tag/],
	["unopened", /^Unexpected closing tag/],
	["comment", /^Unexpected character `!`/],
	["brace", /^Unexpected end of file in expression/],
	["expression", /^Could not parse expression/],
	["tag", /^Unexpected (?:character|end of file|lazy line)/]
];
function offsetOf(text, line, column) {
	let at = 0;
	for (let count = 1; count < line; count++) {
		const next = text.indexOf("\n", at);
		if (next === -1) break;
		at = next + 1;
	}
	return Math.min(text.length, at + column - 1);
}
function openingBefore(text, at) {
	let depth = 0;
	for (let index = Math.min(at, text.length - 1); index >= 0; index--) if (text[index] === "}" && index < at) depth++;
	else if (text[index] === "{" && depth-- === 0) return index;
	return at;
}
function depthOf(text) {
	let depth = 0;
	let deepest = 0;
	for (const { 0: sign } of text.matchAll(/[[\](){}]/g)) {
		depth = "[({".includes(sign) ? depth + 1 : Math.max(0, depth - 1);
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

// src/rules/markdown/mdx-syntax.ts
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)(?=[\s>])/i;
const LONGEST$2 = 200;
const markdownMdxSyntax = {
	id: "markdown-mdx-syntax",
	severity: "error",
	owns: "markup",
	*check(page, { site }) {
		const passage = page.body;
		if (!/[<{]/.test(passage.text) || !isStrict(page, site)) return;
		const trouble = troubleIn(passage.text, site.plan.mdx !== "mdx");
		if (trouble === null) return;
		const { fault, offset } = trouble;
		const end = endOf(passage.text, fault, offset);
		const code = passage.text.slice(offset, end);
		const at = passage.toFile(offset, end);
		if (fault === "unclosed" && VOID.test(code)) yield {
			message: "void",
			facts: {
				code,
				better: closed(code)
			},
			at,
			fixes: close(passage, offset, code)
		};
		else if (fault === "comment" || fault === "brace" || fault === "other") yield {
			message: fault,
			facts: {},
			at
		};
		else yield {
			message: fault,
			facts: { code },
			at
		};
	}
};
function isStrict({ path, data }, { plan }) {
	if (plan.mdx === null || at(data, "mdx", "format") === "md") return false;
	return plan.mdx === "docusaurus" ? /\.mdx?$/i.test(path) : /\.mdx$/i.test(path);
}
function troubleIn(text, isDocusaurus) {
	const read = isDocusaurus ? text.replace(COMMENT$1, blank).replace(HEADING_ID, (_, head, id) => head + blank(id)) : text;
	const trouble = findMdxTrouble(read);
	return trouble === null || !text.includes("$") ? trouble : findMdxTrouble(read.replace(FORMULA, blank));
}
const COMMENT$1 = /<!--[\s\S]*?-->/g;
const HEADING_ID = /^( {0,3}#{1,6}[ \t][^\n]*?)(\{#[^{}\n]{1,200}\}[ \t]*)$/gm;
const FORMULA = /\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g;
function blank(stretch) {
	return stretch.replace(/[^\r\n]/g, " ");
}
function endOf(text, fault, offset) {
	const line = text.slice(offset, offset + LONGEST$2).split(/\r?\n/, 1)[0] ?? "";
	if (fault === "brace") return offset + 1;
	if (fault === "comment") return offset + 4;
	const whole = fault === "expression" ? line.indexOf("}") : line.indexOf(">");
	return offset + (whole === -1 ? Math.max(1, line.trimEnd().length) : whole + 1);
}
function closed(tag) {
	return tag.replace(/\s*>$/, " />");
}
function close(passage, offset, code) {
	const { start, end } = passage.toFile(offset, offset + code.length);
	if (!code.endsWith(">")) return [];
	const text = closed(code);
	return [{
		title: {
			key: "replace",
			facts: {
				from: code,
				to: text
			}
		},
		safe: false,
		edits: [{
			start,
			end,
			text
		}]
	}];
}

// node_modules/remark-lint-no-duplicate-definitions/index.js
const empty = [];
const remarkLintNoDuplicateDefinitions = lintRule$1({
	origin: "remark-lint:no-duplicate-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme"
}, function(tree, file) {
	const definitions = /* @__PURE__ */ new Map();
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		const [map, identifier] = node.type === "definition" ? [definitions, node.identifier] : node.type === "footnoteDefinition" ? [footnoteDefinitions, node.identifier] : empty;
		if (map && identifier && node.position) {
			const ancestors = [...parents, node];
			const duplicateAncestors = map.get(identifier);
			if (duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok(duplicate);
				file.message("Unexpected " + (node.type === "footnoteDefinition" ? "footnote " : "") + "definition with an already defined identifier (`" + identifier + "`), expected unique identifiers", {
					ancestors,
					cause: new VFileMessage("Identifier already defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-definitions"
					}),
					place: node.position
				});
			}
			map.set(identifier, ancestors);
		}
	});
});

// src/rules/markdown/shared/comment-definitions.ts
function commentDefinitions({ tree }) {
	const named = /* @__PURE__ */ new Set();
	const found = [];
	for (const [node] of walk(tree)) if (node.type === "linkReference" || node.type === "imageReference") named.add(node.identifier);
	else if (node.type === "definition" && (node.url === "" || node.url === "#")) found.push({
		name: node.identifier,
		start: rangeOf(node).start
	});
	return new Set(found.flatMap(({ name, start }) => named.has(name) ? [] : [start]));
}

// src/rules/markdown/shared/mind-comments.ts
async function mindComments(page) {
	if (/<!--\s*lint\b/.test(page.source.text)) runBy((await import("./check5.js")).runMinded);
}

// src/rules/markdown/no-duplicate-definitions.ts
const markdownNoDuplicateDefinitions = {
	id: "markdown-no-duplicate-definitions",
	severity: "warning",
	ready: mindComments,
	*check(page, { site }) {
		const engine = engineOf(site);
		const message = /^(?:python|parsedown|php-markdown)$/.test(engine) ? "replaced" : "duplicate";
		const repeated = /* @__PURE__ */ new Map();
		for (const { passage, start, at, words } of lint(page, remarkLintNoDuplicateDefinitions)) {
			const same = repeated.get(passage) ?? /* @__PURE__ */ new Set([...findRepeated(passage), ...commentDefinitions(passage)]);
			repeated.set(passage, same);
			if (!same.has(start)) yield {
				message,
				facts: { words },
				at,
				excerpt: words
			};
		}
	}
};
function findRepeated({ tree }) {
	const known = /* @__PURE__ */ new Map();
	const starts = /* @__PURE__ */ new Set();
	for (const [node] of walk(tree)) {
		if (node.type !== "definition") continue;
		const before = known.get(node.identifier);
		known.set(node.identifier, node);
		if (before?.url === node.url && before.title === node.title) starts.add(rangeOf(node).start);
	}
	return starts;
}

// node_modules/remark-lint-no-empty-url/index.js
const remarkLintNoEmptyUrl = lintRule$1({
	origin: "remark-lint:no-empty-url",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-empty-url#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if ((node.type === "definition" || node.type === "image" || node.type === "link") && node.position && (!node.url || node.url === "#" || node.url === "?")) file.message("Unexpected empty " + node.type + " URL referencing the current document, expected URL", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// src/rules/markdown/no-empty-url.ts
const LONGEST_WORDS = 300;
const markdownNoEmptyUrl = {
	id: "markdown-no-empty-url",
	severity: "warning",
	ready: mindComments,
	*check(page) {
		const comments = /* @__PURE__ */ new Map();
		for (const { passage, start, at, words } of lint(page, remarkLintNoEmptyUrl)) {
			const known = comments.get(passage) ?? commentDefinitions(passage);
			comments.set(passage, known);
			if (known.has(start)) continue;
			yield {
				message: words.startsWith("!") ? "image" : "empty",
				facts: { words },
				at,
				excerpt: words
			};
		}
		for (const passage of markdownPassages(page)) yield* inHtml(passage);
	}
};
const LISTENED = /^(?:on\w+|data-.+|role|aria-(?:controls|expanded|haspopup)|x-.+|@.+|:.+|v-.+|id)$/;
const UPWARDS = /haut|début|sommet|top\b|back|retour/i;
function* inHtml(passage) {
	for (const { start, end, attributes } of openTags(passage, /^a$/i)) {
		const url = attributes.get("href")?.trim();
		if (url !== "#" && url !== "") continue;
		if ([...attributes.keys()].some((name) => LISTENED.test(name))) continue;
		const close = passage.text.slice(end, end + LONGEST_WORDS).search(/<\/a\s*>/i);
		const words = (close === -1 ? "" : passage.text.slice(end, end + close)).replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
		if (words === "" || UPWARDS.test(words)) continue;
		yield {
			message: "html",
			facts: { words },
			at: passage.toFile(start, end),
			excerpt: words
		};
	}
}

// node_modules/remark-lint-no-heading-like-paragraph/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const max = 6;
const remarkLintNoHeadingLikeParagraph = lintRule$1({
	origin: "remark-lint:no-heading-like-paragraph",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-like-paragraph#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "paragraph") return;
		const head = node.children[0];
		if (head && head.type === "text") {
			const start = pointStart(node);
			let size = 0;
			while (head.value.charCodeAt(size) === 35) size++;
			if (start && typeof start.offset === "number" && size > max) {
				const extra = size - max;
				file.message("Unexpected `" + size + "` hashes starting paragraph looking like a heading, expected up to `6` hashes, remove `" + extra + "` " + (0, import_pluralize.default)("hash", extra), {
					ancestors: [
						...parents,
						node,
						head
					],
					place: {
						line: start.line,
						column: start.column + size,
						offset: start.offset + size
					}
				});
			}
		}
	});
});

// src/rules/markdown/no-heading-like-paragraph.ts
const markdownNoHeadingLikeParagraph = {
	id: "markdown-no-heading-like-paragraph",
	severity: "warning",
	ready: mindComments,
	*check(page) {
		for (const { passage, start } of lint(page, remarkLintNoHeadingLikeParagraph)) {
			const from = passage.text.lastIndexOf("\n", start) + 1;
			const excerpt = (passage.text.slice(from).split("\n", 1)[0] ?? "").slice(0, 120);
			yield {
				message: "too-deep",
				at: passage.toFile(from, from + excerpt.length),
				excerpt
			};
		}
	}
};

// node_modules/remark-lint-no-hidden-table-cell/index.js
const remarkLintNoHiddenTableCell = lintRule$1({
	origin: "remark-lint:no-hidden-table-cell",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-hidden-table-cell#readme"
}, function(tree, file) {
	visitParents(tree, "tableCell", function(node, parents) {
		const row = parents.at(-1);
		const table = parents.at(-2);
		if (row && table && row.type === "tableRow" && table.type === "table") {
			const index = row.children.indexOf(node);
			if (table.align && index >= table.align.length && node.position) file.message("Unexpected hidden table cell, expected as many cells in body rows as in the head row", {
				ancestors: [...parents, node],
				place: node.position
			});
		}
	});
});

// src/rules/markdown/no-hidden-table-cell.ts
const markdownNoHiddenTableCell = {
	id: "markdown-no-hidden-table-cell",
	severity: "warning",
	ready: mindComments,
	*check(page, { site }) {
		if (engineOf(site) === "kramdown") return;
		const isWhole = keepsBarsInCode(site);
		for (const { passage, start, at, words } of lint(page, remarkLintNoHiddenTableCell, void 0, hasEndlessRow)) {
			if (!/[^\s|]/.test(words) || isWhole && hasBarInCode(passage, start)) continue;
			yield {
				message: "hidden",
				facts: { words },
				at,
				excerpt: words
			};
		}
	}
};
function hasBarInCode({ text }, offset) {
	return [...(text.slice(text.lastIndexOf("\n", offset) + 1).split("\n", 1)[0] ?? "").slice(0, 4e3).matchAll(/`[^`]*`/g)].some(([code]) => code.includes("|"));
}
function hasEndlessRow({ text }) {
	return text.includes("|") && text.split("\n").some((line) => line.length > 4e3 && line.split("|").length > 2e3);
}

// node_modules/remark-lint-no-reference-like-url/index.js
const remarkLintNoReferenceLikeUrl = lintRule$1({
	origin: "remark-lint:no-reference-like-url",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-reference-like-url#readme"
}, function(tree, file) {
	const definitions = /* @__PURE__ */ new Map();
	const references = [];
	visitParents(tree, function(node, ancestors) {
		if (node.type === "definition") definitions.set(node.identifier.toLowerCase(), [...ancestors, node]);
		else if (node.type === "image" || node.type === "link") references.push([...ancestors, node]);
	});
	for (const ancestors of references) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "image" || node.type === "link");
		const maybeIdentifier = node.url.toLowerCase();
		const definitionAncestors = definitions.get(maybeIdentifier);
		if (node.position && definitionAncestors) {
			const definition = definitionAncestors.at(-1);
			/* @__PURE__ */ ok(definition);
			/* @__PURE__ */ ok(definition.type === "definition");
			const prefix = node.type === "image" ? "!" : "";
			file.message("Unexpected resource " + node.type + " (`" + prefix + "[text](url)`) with URL that matches a definition identifier (as `" + definition.identifier + "`), expected reference (`" + prefix + "[text][id]`)", {
				ancestors,
				cause: new VFileMessage("Definition defined here", {
					ancestors: definitionAncestors,
					place: definition.position,
					source: "remark-lint",
					ruleId: "no-reference-like-url"
				}),
				place: node.position
			});
		}
	}
});

// src/rules/markdown/no-reference-like-url.ts
const markdownNoReferenceLikeUrl = {
	id: "markdown-no-reference-like-url",
	severity: "warning",
	ready: mindComments,
	*check(page) {
		for (const { at, words } of lint(page, remarkLintNoReferenceLikeUrl)) yield {
			message: "reference",
			facts: { words },
			at,
			excerpt: words
		};
	}
};

// src/rules/markdown/remark-lint/options.ts
const marker = (...signs) => ({
	enum: [...signs, "consistent"],
	default: "consistent"
});
const group$1 = (properties) => ({
	type: "object",
	additionalProperties: false,
	properties
});
const boolean = { type: "boolean" };
const strings = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
};
const most = (count) => {
	const size = {
		type: "integer",
		minimum: 1
	};
	return {
		anyOf: [size, group$1({ size })],
		default: count
	};
};
const expression = group$1({
	source: {
		type: "string",
		format: "regex",
		minLength: 1,
		maxLength: 200
	},
	flags: {
		type: "string",
		pattern: "^(?!.*(.).*\\1)[imsu]*$"
	}
});
const characters = {
	type: "string",
	minLength: 1,
	pattern: "^-?(?:a-z|A-Z|0-9|à-ÿ|\\\\(?:[\\\\^$.*+?()\\[\\]{}|/dDsSwW-]|p\\{[LMNPSZ]\\})|[^\\\\\\[\\]-])*-?$"
};
const LINT_OPTIONS = {
	"markdown-blockquote-indentation": {
		anyOf: [{
			type: "integer",
			minimum: 1
		}, { enum: ["consistent"] }],
		default: "consistent"
	},
	"markdown-checkbox-character-style": {
		anyOf: [group$1({
			checked: marker("x", "X"),
			unchecked: marker(" ", "	")
		}), { enum: ["consistent"] }],
		default: "consistent"
	},
	"markdown-code-block-style": marker("fenced", "indented"),
	"markdown-emphasis-marker": marker("*", "_"),
	"markdown-fenced-code-flag": { anyOf: [group$1({
		allowEmpty: boolean,
		flags: strings
	}), strings] },
	"markdown-fenced-code-marker": marker("`", "~"),
	"markdown-file-extension": { anyOf: [
		{
			type: "string",
			minLength: 1
		},
		strings,
		group$1({
			allowExtensionless: boolean,
			extensions: {
				type: ["string", "array"],
				items: { type: "string" }
			}
		})
	] },
	"markdown-hard-break-spaces": group$1({ allowSpaces: boolean }),
	"markdown-heading-style": marker("atx", "atx-closed", "setext"),
	"markdown-link-title-style": marker("\"", "'", "()"),
	"markdown-list-item-indent": {
		enum: [
			"mixed",
			"one",
			"tab"
		],
		default: "one"
	},
	"markdown-list-item-spacing": group$1({ checkBlanks: boolean }),
	"markdown-maximum-heading-length": most(60),
	"markdown-maximum-line-length": most(80),
	"markdown-no-file-name-irregular-characters": {
		anyOf: [characters, expression],
		default: "-.0-9A-Za-z"
	},
	"markdown-no-heading-punctuation": {
		anyOf: [characters, expression],
		default: "!,.:;?"
	},
	"markdown-no-multiple-toplevel-headings": {
		enum: [
			1,
			2,
			3,
			4,
			5,
			6
		],
		default: 1
	},
	"markdown-no-undefined-references": group$1({
		allow: {
			type: "array",
			items: { anyOf: [{
				type: "string",
				minLength: 1
			}, expression] }
		},
		allowShortcutLink: boolean
	}),
	"markdown-ordered-list-marker-style": marker(".", ")"),
	"markdown-ordered-list-marker-value": marker("one", "ordered", "single"),
	"markdown-rule-style": {
		type: "string",
		pattern: "^(?:consistent|(?=(?: *[-_*]){3})[-_*][-_* ]*[-_*])$",
		default: "consistent"
	},
	"markdown-strong-marker": marker("*", "_"),
	"markdown-table-cell-padding": {
		anyOf: [marker("compact", "padded"), group$1({ style: marker("compact", "padded") })],
		default: "consistent"
	},
	"markdown-unordered-list-marker-style": marker("*", "+", "-")
};

// src/rules/markdown/shared/defined-elsewhere.ts
const RESOLVERS = /* @__PURE__ */ new Set(["autorefs", "mkdocstrings"]);
function isDefinedElsewhere(plan) {
	if (plan.generator !== "mkdocs") return false;
	return [...entriesOf(plan.settings["plugins"]), ...entriesOf(plan.settings["markdown_extensions"])].some(([name, options]) => RESOLVERS.has(name) || isRecord(options) && "auto_append" in options);
}
function entriesOf(list) {
	if (Array.isArray(list)) return list.flatMap((one) => typeof one === "string" ? [[one, null]] : entriesOf(one));
	return isRecord(list) ? Object.entries(list) : [];
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/rules/markdown/no-undefined-references.ts
let asRemark = null;
const ID = "markdown-no-undefined-references";
const DEEPEST_BRACKETS = 100;
const markdownNoUndefinedReferences = {
	id: ID,
	severity: "warning",
	async ready(page, { option }) {
		await mindComments(page);
		if (option !== void 0) asRemark ??= (await import("./check5.js")).undefinedAsRemark;
	},
	options: { option: LINT_OPTIONS[ID] },
	byDialect: { sure: [] },
	*check(page, { site, options }) {
		if (site.generator === "mkdocs" && isDefinedElsewhere(site.plan)) return;
		const skipped = [];
		const skip = (passage) => {
			if (passage.brings) return true;
			const deep = isDeep(passage.text);
			if (deep) skipped.push(passage);
			return deep;
		};
		const asked = options["option"];
		if (asked !== void 0 && asRemark !== null) yield* asRemark(page, asked, skip);
		else for (const { passage, start, end, at, words } of lint(page, remarkLintNoUndefinedReferences, void 0, skip)) {
			const written = passage.text.slice(start, end);
			if (isMeant$1(passage.text, start, written)) continue;
			if (/^\[\^[^\]\s]+\]$/.test(written)) yield {
				message: "footnote",
				facts: { words },
				at,
				excerpt: words
			};
			else if (/\]\[[^\]]+\]$/.test(written)) yield {
				message: "reference",
				facts: { words },
				at,
				excerpt: words
			};
		}
		for (const { range } of skipped) yield {
			message: "too-deep",
			facts: { depth: DEEPEST_BRACKETS },
			severity: "info",
			at: {
				start: range.start,
				end: Math.min(range.end, range.start + 80)
			}
		};
	}
};
function isMeant$1(text, start, written) {
	const before = text.slice(Math.max(0, start - 5), start);
	if (/[\p{L}\p{N}_$\])]\*{0,3}$/u.test(before) && !written.startsWith("[^")) return true;
	if (isTag(text, start, written) || isSynopsis(text, start)) return true;
	if (/^\[[^[(:^]/.test(text.slice(start + written.length, start + written.length + 2))) return true;
	return isPattern(written) || isMalformed(written, text) || /^\[\w+ [\w-]+=["”“&]/.test(written);
}
const TAGGED = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^[\]\n]{1,60}\](?![[(:])/;
function isTag(text, start, written) {
	const head = text.lastIndexOf("\n", start - 1) + 1;
	if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(text.slice(head, start)) || written.includes("\n")) return false;
	const end = text.indexOf("\n", start);
	const above = text.slice(text.lastIndexOf("\n", head - 2) + 1, Math.max(0, head - 1));
	const below = end < 0 ? "" : text.slice(end + 1, end + 200);
	return TAGGED.test(above) || TAGGED.test(below);
}
function isSynopsis(text, start) {
	const head = text.lastIndexOf("\n", start - 1) + 1;
	const line = text.slice(head, start + 1e3).split("\n", 1)[0] ?? "";
	const groups = line.match(/\[[^[\]^][^[\]]{0,60}\]/g) ?? [];
	const words = line.replace(/\[[^[\]]{1,60}\]/g, " ").match(/[\p{L}\d]+/gu) ?? [];
	return groups.length >= 3 && words.length <= 1;
}
function isPattern(written) {
	return /\[\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\?\W){1,6}\]/.test(written);
}
function isMalformed(written, text) {
	const name = /\[([^[\]]+)\]$/.exec(written)?.[1];
	return name !== void 0 && text.includes(`\n[${name}]: `);
}
function isDeep(text) {
	let depth = 0;
	for (const { 0: bracket } of text.matchAll(/[[\]]/g)) {
		depth = bracket === "[" ? depth + 1 : Math.max(0, depth - 1);
		if (depth > DEEPEST_BRACKETS) return true;
	}
	return false;
}

// node_modules/remark-lint-no-unused-definitions/index.js
const remarkLintNoUnusedDefinitions = lintRule$1({
	origin: "remark-lint:no-unused-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme"
}, function(tree, file) {
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	const definitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if ("identifier" in node) {
			const map = node.type === "footnoteDefinition" || node.type === "footnoteReference" ? footnoteDefinitions : definitions;
			let entry = map.get(node.identifier);
			if (!entry) {
				entry = {
					ancestors: void 0,
					used: false
				};
				map.set(node.identifier, entry);
			}
			if (node.type === "definition" || node.type === "footnoteDefinition") entry.ancestors = [...parents, node];
			else if (node.type === "imageReference" || node.type === "linkReference" || node.type === "footnoteReference") entry.used = true;
		}
	});
	const entries = [...footnoteDefinitions.values(), ...definitions.values()];
	for (const entry of entries) if (!entry.used) {
		/* @__PURE__ */ ok(entry.ancestors);
		const node = entry.ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "footnoteDefinition" || node.type === "definition");
		if (node.position) {
			const prefix = node.type === "footnoteDefinition" ? "footnote " : "";
			file.message("Unexpected unused " + prefix + "definition, expected no definition or one or more " + prefix + "references to `" + node.identifier + "`", {
				ancestors: entry.ancestors,
				place: node.position
			});
		}
	}
});

// src/rules/markdown/no-unused-definitions.ts
const markdownNoUnusedDefinitions = {
	id: "markdown-no-unused-definitions",
	severity: "info",
	ready: mindComments,
	*check(page) {
		const comments = /* @__PURE__ */ new Map();
		for (const { passage, start, end, at, words } of lint(page, remarkLintNoUnusedDefinitions)) {
			const name = end - start < 2e3 ? passage.text.slice(start, end).indexOf("]") : -1;
			if (passage.syntax.some((one) => one.start < start + name && one.end > start)) continue;
			const known = comments.get(passage) ?? commentDefinitions(passage);
			comments.set(passage, known);
			if (!known.has(start)) yield {
				message: "unused",
				facts: { words },
				at,
				excerpt: words
			};
		}
	}
};

// src/rules/markdown/placeholder.ts
const LONGEST$1 = 200;
const FILLING = /lorem ipsum dolor|^\W*[Xx]{8,}\W*$/iu;
const DOUBTFUL = /(?<![\p{L}\p{N}])(?:[Xx]{8,}|(?:bla){2,})(?![\p{L}\p{N}])/iu;
const TASK = /^(?:TODO|FIXME) ?: ?\S.{0,60}/u;
const markdownPlaceholder = {
	id: "markdown-placeholder",
	severity: "warning",
	byDialect: { sure: [] },
	*check(page) {
		const found = find(page.body);
		if (found !== null) yield found;
	}
};
function find(passage) {
	if (passage.kind !== "markdown") return null;
	const names = /* @__PURE__ */ new Set();
	for (const [node, parent] of walk(passage.tree)) {
		if (node.type === "list") for (const one of namesIn(node)) names.add(one);
		if (node.type !== "paragraph" && node.type !== "heading" || names.has(node)) continue;
		const words = textOf(node);
		const isWhole = node.type === "paragraph" && !isLabel(words, node, parent) && isPromise(words) && !/^\W*to do\b/i.test(words);
		const doubtful = DOUBTFUL.exec(words)?.[0] ?? null;
		const sure = FILLING.exec(words)?.[0] ?? (isWhole && doubtful === null ? words : null);
		const text = sure ?? doubtful ?? bracketedPromise(words)?.[0] ?? TASK.exec(words)?.[0] ?? null;
		if (text === null) continue;
		if (hasSample(passage)) return null;
		const { start, end } = rangeOf(node);
		const index = passage.text.indexOf(text, start);
		const at = index === -1 || index >= end ? passage.toFile(start, end) : passage.toFile(index, index + text.length);
		return {
			message: "text",
			facts: { text },
			at,
			excerpt: text,
			...sure === null ? { severity: "info" } : {}
		};
	}
	return null;
}
function isLabel(words, node, parent) {
	if (!words.trimEnd().endsWith(":") || parent === null) return false;
	if ("children" in node && node.children.some(({ type }) => type === "inlineCode")) return true;
	const { children } = parent;
	return /^(?:code|list|table)$/.test(children[children.indexOf(node) + 1]?.type ?? "");
}
const NAME$1 = /^\p{Lu}[\p{Lu}\d]{1,11}$/u;
const LABEL = /^\p{Lu}\p{Ll}{2,20}$/u;
const VALUE$1 = /^[\p{L}\d][\p{L}\d_.-]{0,20}(?: [\p{L}\d_.-]{1,20}){0,4}$/u;
const ROW = 3;
function namesIn({ children }) {
	const heads = children.flatMap(({ children: [first] }) => first?.type === "paragraph" ? [first] : []);
	if (heads.length < children.length || heads.length < ROW) return [];
	const words = heads.map(textOf);
	const isValues = words.every((one) => VALUE$1.test(one) && !(isPromise(one) && /^\p{Lu}/u.test(one)));
	const isLabels = words.every((one) => LABEL.test(one));
	return isValues || isLabels || words.every((one) => NAME$1.test(one)) ? heads : [];
}
function hasSample({ tree }) {
	for (const [node] of walk(tree)) if (node.type === "code" && /\blorem\b/i.test(node.value)) return true;
	return false;
}
function textOf(node) {
	let text = "";
	for (const [one] of walk(node)) {
		if (one.type === "text") text += one.value;
		else if (one.type === "inlineCode" || one.type === "break") text += " ";
		if (text.length > LONGEST$1) break;
	}
	return text.slice(0, LONGEST$1).trim();
}

// src/rules/markdown/remark-lint/rules.ts
function lintRule(id) {
	const option = LINT_OPTIONS[id];
	return {
		id,
		severity: "info",
		off: true,
		...option !== void 0 && { options: { option } },
		load: async () => (await import("./check5.js")).checkOf(id)
	};
}

// src/rules/markdown/shared/lazy-lines.ts
const FULL = .8;
function findLazyParagraphs(passage) {
	if (passage.field !== null || passage.kind !== "markdown" || !/^[ \t]*[-*+\d]/m.test(passage.text)) return [];
	const found = [];
	let widest = null;
	for (const [node, parent] of walk(passage.tree)) {
		if (node.type !== "paragraph" || parent?.type !== "listItem") continue;
		for (const line of lazyLines(passage, node, parent)) {
			if (/^[\p{Ll},;]/u.test(line.text)) return [];
			const [first = ""] = line.text.split(/\s/);
			widest ??= widestLine(passage.text);
			if (line.before.length + first.length + 1 >= FULL * widest) continue;
			if (/[.!?…][»)*_\s]*$/.test(line.before) && /^(?:\*\*|__)?[\p{Lu}«]/u.test(line.text)) found.push({
				offset: line.start - 1,
				inside: "list",
				words: line.text.slice(0, 60).trimEnd()
			});
			else continue;
			break;
		}
	}
	return found;
}
function widestLine(text) {
	let widest = 0;
	for (const line of text.split("\n")) widest = Math.max(widest, line.length);
	return widest;
}
function* lazyLines({ text }, node, item) {
	const column = node.position?.start.column ?? 0;
	const from = rangeOf(item).start;
	const margin = from - (text.lastIndexOf("\n", from - 1) + 1);
	const { start, end } = rangeOf(node);
	let before = text.slice(start, end).split("\n", 1)[0] ?? "";
	for (let at = text.indexOf("\n", start) + 1; at > 0 && at < end; at = text.indexOf("\n", at) + 1) {
		const line = text.slice(at, text.indexOf("\n", at) === -1 ? end : Math.min(end, text.indexOf("\n", at)));
		const indent = line.length - line.trimStart().length;
		if (indent <= margin && indent + 1 < column && line.trim() !== "") yield {
			start: at,
			text: line.trim(),
			before
		};
		before = line.trim();
	}
}

// src/rules/markdown/shared/swallowed.ts
const FOLDS = /* @__PURE__ */ new Set([
	"plain",
	"single",
	"double",
	"folded"
]);
function findSwallowed(passage, source) {
	const style = passage.field?.scalar?.style;
	if (style === void 0 || !FOLDS.has(style) || !passage.text.includes("\n")) return [];
	const found = [];
	for (const [node, parent] of walk(passage.tree)) {
		if (node.type !== "paragraph") continue;
		const { start, end } = rangeOf(node);
		for (let offset = passage.text.indexOf("\n", start); offset !== -1 && offset < end; offset = passage.text.indexOf("\n", offset + 1)) {
			if (!isBlankLine(passage, source, offset) || endsWithBreak(passage.text, offset)) continue;
			const words = passage.text.slice(offset + 1, end).split("\n", 1)[0]?.trim().slice(0, 60).trimEnd() ?? "";
			if (words !== "") found.push({
				offset,
				inside: parent?.type === "listItem" ? "item" : "paragraph",
				words
			});
		}
	}
	return found;
}
function isBlankLine(passage, source, offset) {
	const { start } = passage.toFile(offset, offset + 1);
	const before = source.text.slice(Math.max(0, start - 200), start);
	return /[\r\n]/.test(source.text[start] ?? "") && /(?:\r\n?|\n)[ \t]*$/.test(before);
}
function endsWithBreak(text, offset) {
	return text.endsWith("\\", offset) || text.endsWith("  ", offset) || /<br ?\/?>$/i.test(text.slice(Math.max(0, offset - 6), offset));
}

// src/rules/markdown/swallowed-paragraph.ts
const markdownSwallowedParagraph = {
	id: "markdown-swallowed-paragraph",
	severity: "warning",
	owns: "markup",
	*check(page) {
		for (const passage of markdownPassages(page)) {
			const found = [...findSwallowed(passage, page.source), ...findLazyParagraphs(passage)];
			for (const inside of [
				"item",
				"paragraph",
				"list"
			]) {
				const same = found.filter((one) => one.inside === inside);
				const [first] = same;
				if (first === void 0) continue;
				const wanted = same.map((one) => [{
					start: one.offset,
					end: one.offset,
					text: "\n"
				}]);
				const edits = fileEdits(passage, page.source, wanted.flat());
				const shares = sharesOf(wanted, edits);
				const title = (count) => ({
					key: "part-paragraphs",
					facts: { count }
				});
				const severity = inside === "item" ? {} : { severity: "info" };
				const say = ({ offset, words }, count) => ({
					message: inside,
					facts: {
						words,
						count
					},
					at: passage.toFile(offset + 1, offset + 1 + words.length),
					excerpt: words,
					...severity
				});
				const count = same.length;
				yield {
					...say(first, count),
					data: { count },
					fixes: edits === null ? [] : [{
						title: title(count),
						safe: inside === "item",
						edits
					}],
					...count > 1 && { parts: same.map((one, rank) => ({
						...say(one, 1),
						...shareFix(title(1), shares[rank])
					})) }
				};
			}
		}
	}
};

// src/rules/markdown/shared/hugo-calls.ts
const BEGIN = /\{\{[<%]/g;
const TAG$2 = /\{\{([<%])\s{0,99}(\/?)\s{0,99}([\p{L}\p{N}_/-]{1,100})((?:"(?:\\[^\n]|[^"\\\n]){0,2000}"|`[^`]{0,2000}`|(?![>%]\}\}|\{\{[<%])[^"`]){0,2000})[>%]\}\}/uy;
const COMMENT = /\{\{(?:<\/\*[\s\S]*?\*\/>|%\/\*[\s\S]*?\*\/%)\}\}/y;
function* hugoCalls(text, { called, holding, pages }) {
	let open = [];
	let from = 0;
	for (const { index } of text.matchAll(BEGIN)) {
		if (index < from) continue;
		const comment = match(COMMENT, text, index);
		const tag = comment ?? match(TAG$2, text, index);
		from = index + (tag?.[0].length ?? 1);
		if (tag === null && isEndless(text, index)) yield {
			kind: "unended",
			name: "",
			closer: "",
			start: index,
			end: lineEnd(text, index)
		};
		const [, sign = "", slash, name = "", given = ""] = tag ?? [];
		if (tag === null || comment !== null || given.startsWith(".")) continue;
		const one = {
			name,
			closer: `{{${sign} /${name} ${sign === "<" ? ">" : "%"}}}`,
			start: index,
			end: from
		};
		const opener = open.findLast((other) => other.name === name);
		const isUnknown = (name) => called?.has(name.toLowerCase()) === false;
		if (slash === "" && isUnknown(name)) yield {
			...one,
			kind: "unknown"
		};
		const page = slash === "" && /^(?:rel)?ref$/.test(name) ? aimOf(given) : null;
		if (page !== null && pages !== null && !isThere(page, pages)) yield {
			...one,
			kind: "page",
			name: page
		};
		if (slash !== "" && opener === void 0 && !open.some((other) => isUnknown(other.name))) yield {
			...one,
			kind: "unopened"
		};
		if (slash !== "") open = open.filter((other) => other !== opener);
		else if (!/\/\s*$/.test(given)) open = [...open, one];
	}
	for (const one of open) if (holding.has(one.name.toLowerCase())) yield {
		...one,
		kind: "unclosed"
	};
}
function aimOf(given) {
	const [, double, raw, bare] = /^\s+(?:path\s*=\s*)?(?:"([^"\\]*)"|`([^`]*)`|([^\s"`=]+)(?=\s|$))/.exec(given) ?? [];
	const [path = ""] = (double ?? raw ?? bare ?? "").split("#");
	return /^[^{}<>?]+$/.test(path) && !path.includes("..") && !/^[a-z][a-z\d+.-]*:/i.test(path) ? path.trim() : null;
}
function isThere(path, pages) {
	const steps = path.toLowerCase().split("/").filter((step) => step !== "" && !/^_?index(?:\.[\w-]+)*$/.test(step));
	const last = steps.at(-1);
	if (last === void 0 || steps.some((step) => pages.has(`${step}/`))) return true;
	return [
		last,
		last.replace(/\.[^.]*$/, ""),
		last.replace(/\..*$/, "")
	].some((name) => pages.has(name));
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
function isEndless(text, start) {
	const next = text.slice(start + 3).search(/\{\{[<%]/);
	const own = text.slice(start + 3, next === -1 ? void 0 : start + 3 + next);
	return /^\s*\/?\s*[\p{L}\p{N}_-]/u.test(own) && !/[>%]\}\}/.test(own);
}
function lineEnd(text, start) {
	return start + (/^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0].trimEnd().length ?? 0);
}

// src/rules/markdown/shared/tag-calls.ts
const TOKENS = {
	liquid: {
		"{%": "%}",
		"{{": "}"
	},
	nunjucks: {
		"{%": "%}",
		"{{": "}}",
		"{#": "#}"
	}
};
const TAG$1 = /^\{%-?\s*(\w+)\s*([\s\S]*?)-?%\}$/;
const HOLDING = {
	liquid: [
		"if",
		"unless",
		"case",
		"for",
		"tablerow",
		"capture",
		"ifchanged",
		"highlight"
	],
	nunjucks: [
		"if",
		"for",
		"macro",
		"call",
		"filter",
		"block",
		"switch"
	]
};
const ASIDE = {
	liquid: /^(?:raw|comment)$/,
	nunjucks: /^(?:raw|verbatim)$/
};
const INCLUDE = /^include(?:_relative|_cached)?$/;
const FILE = /^[\w./()+~#@-]+(?=\s|$)/;
const CURLY = /^\{\{-?\s*([‘’“”][^‘’“”{}\n]{1,200}[‘’“”])/;
const ENDS = {
	"{{": "}}",
	"{%": "%}"
};
function* tagCalls(text, { called, engine }, where) {
	const { language } = where;
	const open = [];
	let from = 0;
	let isLost = false;
	const asides = new Asides(text);
	for (let found = tokenAt(text, from, language); found !== null; found = tokenAt(text, from, language)) {
		const { start: index, end } = found;
		const token = text.slice(index, end);
		const slip = slipOf(token, index, language, engine);
		if (slip?.kind === "unclosed") return yield* isLost ? [] : [slip];
		if (slip !== null) yield slip;
		from = end;
		const [, name = "", given = ""] = TAG$1.exec(token) ?? [];
		if (name === "") continue;
		const one = {
			kind: "unclosed",
			name,
			closer: `{% end${name} %}`,
			start: index,
			end
		};
		const closes = closedBy(name, language);
		const isHolding = HOLDING[language].includes(name);
		const beyond = isHolding || closes !== null || INCLUDE.test(name) ? null : asides.endOf(name, end);
		if (beyond !== null) from = beyond;
		else if (ASIDE[language].test(name)) return yield* isLost ? [] : [one];
		const file = INCLUDE.test(name) ? FILE.exec(given)?.[0] : void 0;
		if (file !== void 0 && isNowhere(file, name, called, where)) yield {
			...one,
			kind: "unknown",
			name: file
		};
		const opener = open.at(-1);
		if (isHolding) open.push(one);
		if (closes === null || isLost) continue;
		isLost = opener?.name !== closes;
		if (!isLost) open.pop();
		else if (open.some((other) => other.name === closes) && opener !== void 0) yield opener;
		else yield {
			...one,
			kind: "unopened",
			name: closes
		};
	}
	const [first = unended(text, from)] = open;
	if (!isLost && first !== null) yield first;
}
function closedBy(name, language) {
	const closed = name.startsWith("end") ? name.slice(3) : "";
	return HOLDING[language].includes(closed) || ASIDE[language].test(closed) ? closed : null;
}
function tokenAt(text, from, language) {
	for (let start = text.indexOf("{", from); start >= 0; start = text.indexOf("{", start + 1)) {
		const closer = TOKENS[language][text.slice(start, start + 2)];
		if (closer === void 0) continue;
		const end = text.indexOf(closer, start + 2);
		if (end < 0) return null;
		const isDouble = closer === "}" && text[end + 1] === "}";
		return {
			start,
			end: end + closer.length + Number(isDouble)
		};
	}
	return null;
}
function unended(text, from) {
	const found = /\{\{|\{%/g;
	found.lastIndex = from;
	const { index, 0: name = "" } = found.exec(text) ?? { index: 0 };
	return name === "" ? null : sign(name, index);
}
function slipOf(token, start, language, engine) {
	const swallows = {
		...sign("{{", start),
		kind: "swallows"
	};
	if (engine === "jekyll" && /^\{\{[\s\S]*\n[ \t]*\n[\s\S]*\}\}$/.test(token)) return swallows;
	const plain = token.slice(2).replace(/"[^"]*"|'[^']*'/g, "");
	if (!token.startsWith("{{") || /["']/.test(plain)) return null;
	if (language === "nunjucks" && /\{[{%]/.test(plain)) return sign("{{", start);
	if (engine === "jekyll" && plain.includes("{{")) return swallows;
	if (engine === "jekyll" && !token.endsWith("}}")) return sign("{{", start);
	const [whole = "", name] = CURLY.exec(token) ?? [];
	if (name === void 0) return null;
	const end = start + whole.length;
	return {
		kind: "quotes",
		name,
		closer: "",
		start: end - name.length,
		end
	};
}
function sign(name, start) {
	return {
		kind: "unclosed",
		name,
		closer: ENDS[name] ?? "",
		start,
		end: start + name.length
	};
}
var Asides = class {
	#text;
	#ends = null;
	constructor(text) {
		this.#text = text;
	}
	endOf(name, from) {
		this.#ends ??= this.#find();
		const ends = this.#ends.get(name) ?? [];
		while ((ends[0] ?? Infinity) <= from) ends.shift();
		return ends[0] ?? null;
	}
	#find() {
		const found = /* @__PURE__ */ new Map();
		for (const { index, 0: tag, 1: name = "" } of this.#text.matchAll(/\{%-?\s*end(\w+)\s*-?%\}/g)) {
			const ends = found.get(name);
			if (ends === void 0) found.set(name, [index + tag.length]);
			else ends.push(index + tag.length);
		}
		return found;
	}
};
function isNowhere(file, tag, called, { path, files }) {
	if (tag !== "include_relative") return called?.has(file.toLowerCase()) === false;
	const there = joinPath(folderOf$2(path), file);
	return called !== null && (there === null || !files.has(there));
}

// src/rules/markdown/shared/zola-calls.ts
const CALL$1 = /\{(?:\{|%)\s{0,9}([a-z_][\w/]{0,99})\(/gi;
function* zolaCalls(text, { called }) {
	for (const { index, 0: written, 1: name = "" } of text.matchAll(CALL$1)) {
		if (called?.has(name.toLowerCase()) !== false) continue;
		const end = text.indexOf(text[index + 1] === "{" ? "}}" : "%}", index);
		if (end < 0) return;
		yield {
			kind: "unknown",
			name,
			closer: "",
			start: index,
			end: Math.max(end + 2, index + written.length)
		};
	}
}

// src/rules/markdown/template-syntax.ts
const CALL = /\{[{%]/;
const NONE = /^(?:none|null|nil|false|)$/i;
const markdownTemplateSyntax = {
	id: "markdown-template-syntax",
	severity: "error",
	owns: "markup",
	async ready(page, _, site) {
		if (page.layout !== null || CALL.test(page.body.text)) await templatesFor(page, site)?.load();
	},
	*check(page, { site, today }) {
		const known = templatesFor(page, site)?.known ?? null;
		if (known === null || known.language(page) === null || site.hidden(page, today) !== null) return;
		const { body } = page;
		if (CALL.test(body.text)) for (const call of callsIn(page, known, site)) {
			const { start, end } = call;
			yield {
				...said$1(call, known),
				at: body.toFile(start, end),
				excerpt: body.text.slice(start, end).slice(0, 120)
			};
		}
		const field = page.field("/layout");
		const layout = field?.value;
		if (known.layouts === null || field === null || typeof layout !== "string" || NONE.test(layout)) return;
		if (known.layouts.has(layout.trim().toLowerCase()) || site.route(page) === null) return;
		const near = nearest(layout, known.layouts);
		yield {
			message: "layout",
			facts: {
				name: layout,
				engine: known.engine,
				...near !== null && { candidate: near }
			},
			severity: "warning",
			at: field.scalar?.content ?? field.range,
			excerpt: layout
		};
	}
};
function templatesFor({ path }, site) {
	const own = site.siteOf(path);
	return own.plan.fileOf(path).kind === "page" ? own.templates : null;
}
function callsIn(page, known, { files }) {
	const { path, body } = page;
	const language = known.language(page);
	if (language === "zola") return zolaCalls(body.text, known);
	if (language === "mdbook") return bookCalls(body.text, path, files);
	return language === null || language === "hugo" ? hugoCalls(body.text, known) : tagCalls(body.text, known, {
		path,
		files,
		language
	});
}
function said$1({ kind, name, closer, beside }, { engine, called }) {
	const near = kind === "unknown" ? nearest(name, called ?? []) : beside === void 0 ? null : nearest(name, beside);
	const facts = {
		name,
		closer,
		engine,
		...near !== null && { candidate: near }
	};
	return {
		message: kind === "unknown" && engine === "jekyll" ? "file" : kind,
		facts
	};
}

// src/rules/markdown/unclosed-container.ts
const OPENS = {
	docusaurus: /^(?:secondary|info|success|danger|note|tip|warning|important|caution)(?![\w-])/,
	starlight: /^(?:note|tip|caution|danger)(?![\w-])/,
	vitepress: /^(?:info|tip|warning|danger|details|code-group)(?![\w-])/,
	vuepress: /^(?:tip|warning|danger|details)(?![\w-])/,
	quarto: /^(?:\{[^{}]*\}|[\w-]+)$/,
	"jupyter-book": /^\{[\w:+-]+\}/
};
const BOX = /^(?:\{\.?(?:callout-)?)?(?:secondary|info|success|danger|note|tip|warning|important|caution|hint|attention)\b/;
const LONGEST = 60;
const markdownUnclosedContainer = {
	id: "markdown-unclosed-container",
	severity: "warning",
	owns: "markup",
	*check(page, { site }) {
		const opens = OPENS[site.siteOf(page.path).generator];
		if (opens === void 0) return;
		for (const passage of markdownPassages(page)) {
			if (!passage.text.includes(":::")) continue;
			const { containers, closings } = containersIn(passage);
			for (const one of containers) {
				if (one.isClosed || !opens.test(one.rest)) continue;
				const { start, lineEnd, end, colons, rest } = one;
				const opener = passage.text.slice(start, lineEnd);
				const takesClosing = closings.some((line) => line.end === end);
				const isGrave = takesOther(passage, one);
				yield {
					message: !isGrave ? "last" : takesClosing ? "next" : "page",
					facts: {
						opener: opener.slice(0, LONGEST),
						closer: colons,
						isBox: BOX.test(rest)
					},
					...!isGrave && { severity: "info" },
					at: passage.toFile(start, lineEnd),
					excerpt: opener
				};
			}
		}
	}
};
function takesOther({ tree, syntax, text }, { lineEnd, end }) {
	const isInside = (offset) => offset >= lineEnd && offset < end;
	return tree.children.some(({ type, position }) => type === "heading" && isHeading(text, position?.start.offset ?? -1, isInside)) || syntax.some(({ start }) => isInside(start) && /^:{3,}[ \t]*\S/.test(text.slice(start, start + LONGEST)));
}
function isHeading(text, start, isInside) {
	return isInside(start) && !text.startsWith(":", start);
}

// src/rules/markdown/unclosed-fence.ts
const markdownUnclosedFence = {
	id: "markdown-unclosed-fence",
	severity: "error",
	byDialect: { sure: [] },
	*check(page, { site }) {
		for (const passage of markdownPassages(page)) for (const [node] of walk(passage.tree)) {
			if (node.type !== "code") continue;
			const { start, end } = rangeOf(node);
			const written = passage.text.slice(start, end);
			const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
			if (fence === void 0) continue;
			const [first = ""] = written.split(/[\r\n]/, 1);
			const last = written.slice(Math.max(written.lastIndexOf("\n"), written.lastIndexOf("\r")) + 1);
			if (written.length > first.length && last.replace(/^[\s>]*/, "").trimEnd().startsWith(fence)) continue;
			const isLiteral = /^(?:python|php-markdown)$/.test(engineOf(site));
			const severity = isLiteral ? "warning" : holdsText(written.slice(first.length)) ? "error" : "info";
			yield {
				message: isLiteral ? "literal" : "unclosed",
				facts: { fence },
				severity,
				at: passage.toFile(start, start + first.length),
				excerpt: first
			};
		}
	}
};
function holdsText(code) {
	const gap = /\n[ \t>]*\n/.exec(code);
	const rest = gap === null ? "" : code.slice(gap.index + gap[0].length);
	const isMarkdown = /^[ \t>]*(?:#{2,6} \S|[`~]{3})/m.test(rest);
	return rest.trim() !== "" && (isMarkdown || !looksLikeCode(rest, 0, rest.length));
}

// src/rules/markdown/shared/branches.ts
const BRANCH = 2e3;
function isInBranch(text, start) {
	const above = text.slice(Math.max(0, start - BRANCH), start);
	if (!above.includes("{%")) return false;
	const [, last] = [...above.matchAll(/\{%-?\s{0,9}(if|unless|elsif|elif|else|case|when|endif|endunless|endcase)\b/g)].at(-1) ?? [];
	return last !== void 0 && !last.startsWith("end");
}

// src/rules/markdown/shared/unclosed-comments.ts
function* unclosedComments(passage) {
	if (!passage.text.includes("<!--")) return;
	for (const [node] of walk(passage.tree)) {
		if (node.type !== "html") continue;
		const { start, end } = rangeOf(node);
		const [, before, rest] = /^(\s*)<!--([\s\S]*)$/.exec(passage.markup.slice(start, end)) ?? [];
		if (rest === void 0 || before === void 0 || rest.includes("-->") || rest.trim() === "") continue;
		yield {
			message: "comment",
			facts: { name: "!--" },
			at: passage.toFile(start + before.length, start + before.length + 4),
			excerpt: "<!--"
		};
	}
}

// src/rules/markdown/unclosed-html.ts
const HEADING = /^h[1-6]$/;
const IN_LINE = /^(?:a|abbr|acronym|b|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;
const markdownUnclosedHtml = {
	id: "markdown-unclosed-html",
	severity: "warning",
	byDialect: { sure: [] },
	*check(page, { site }) {
		if (isCommonMark(engineOf(site))) for (const passage of markdownPassages(page)) yield* unclosedComments(passage);
		const all = [...markdownPassages(page)].flatMap((passage) => lonelyIn(passage) ?? []);
		const shared = sharedNames(all);
		for (const { passage, stretches, unclosed, unopened } of all) {
			const engine = engineOf(site);
			const isRead = within(stretches.map(({ text, offset }) => ({
				start: offset,
				end: offset + text.length
			})));
			const balanced = balancedNames(withoutCode(passage, engine), (offset) => isCommonMark(engine) && !isRead(offset));
			const components = componentsOf(passage);
			const fragments = passage.field === null ? null : shared;
			const isAlone = ({ name }) => !balanced.has(name) && !components.has(name) && fragments?.has(name) !== true;
			const isSure = (tag) => isAlone(tag) && !isInBranch(passage.text, tag.start);
			const { crossed, left, right } = crossedHeadings(unclosed.filter(isSure), unopened.filter(isSure));
			yield* crossed.map(([tag, end]) => ({
				...report$2(passage, "unopened", end),
				message: "crossed",
				facts: {
					name: tag.name,
					other: end.name
				}
			}));
			yield* reportUnclosed(passage, left, isCommonMark(engine) && engine !== "goldmark");
			yield* right.map((tag) => reportUnopened(passage, tag));
		}
	}
};
function lonelyIn(passage) {
	if (!passage.text.includes("<") || passage.dialect === "mdx" || passage.dialect === "docusaurus") return null;
	if (passage.field !== null && isNamed$1(passage.text)) return null;
	const stretches = stretchesOf(passage);
	const { unclosed, unopened } = findLonelyTags(stretches);
	return unclosed.length + unopened.length === 0 ? null : {
		passage,
		stretches,
		unclosed,
		unopened
	};
}
const SETTING = /^(?:a|abbr|b|br|cite|code|div|em|font|h[1-6]|i|img|kbd|li|mark|p|q|s|small|span|strong|sub|sup|u|ul|ol)$/i;
function isNamed$1(text) {
	const [one, other] = text.match(/<[^<>]{0,200}>/g) ?? [];
	const name = /^<([a-z][\w-]{0,30})>$/i.exec(one ?? "")?.[1];
	return name !== void 0 && other === void 0 && !text.trim().includes("\n") && !SETTING.test(name);
}
function sharedNames(all) {
	const fields = all.filter(({ passage }) => passage.field !== null);
	const having = (name, ends) => fields.filter((one) => one[ends].some((tag) => tag.name === name));
	const names = new Set(fields.flatMap(({ unopened }) => unopened.map(({ name }) => name)));
	return new Set([...names].filter((name) => {
		const [begin, end] = [having(name, "unclosed"), having(name, "unopened")];
		const both = /* @__PURE__ */ new Set([...begin, ...end]);
		return begin.length > 0 && both.size > 1 && [...both].some(isBare);
	}));
}
function isBare({ passage }) {
	return passage.text.replace(/<[^<>]*>/g, "").trim() === "";
}
function componentsOf({ syntax, text }) {
	const tags = syntax.map(({ start }) => /^<([A-Z]\w*)/.exec(text.slice(start, start + 60))?.[1] ?? "");
	return new Set(tags.map((name) => name.toLowerCase()));
}
function crossedHeadings(unclosed, unopened) {
	const crossed = [];
	const ends = new Set(unopened);
	const starts = new Set(unclosed);
	const headings = unclosed.filter(({ name }) => HEADING.test(name));
	for (const [rank, tag] of headings.entries()) {
		const next = headings[rank + 1]?.start ?? Infinity;
		const end = unopened.find(({ name, start }) => HEADING.test(name) && start > tag.end && start < next);
		if (end === void 0 || !ends.delete(end)) continue;
		starts.delete(tag);
		crossed.push([tag, end]);
	}
	return {
		crossed,
		left: [...starts],
		right: [...ends]
	};
}
function stretchesOf(passage) {
	const stretches = [];
	let around = {
		end: 0,
		within: null
	};
	for (const [node] of walk(passage.tree)) {
		const { start, end } = rangeOf(node);
		if (node.type === "paragraph" || node.type === "heading") around = {
			end,
			within: "block"
		};
		else if (node.type === "tableCell") around = {
			end,
			within: "cell"
		};
		if (node.type !== "html") continue;
		const text = passage.markup.slice(start, end);
		const blank = (code) => " ".repeat(code.length);
		stretches.push({
			text: /^\s*<[A-Z]/.test(text) ? text.replace(/`[^`]*`/g, blank) : text,
			offset: start,
			within: start < around.end ? around.within : null
		});
	}
	const isTold = within(stretches.map(({ text, offset }) => ({
		start: offset,
		end: offset + text.length
	})));
	for (const { start, end } of passage.syntax) if (passage.markup.startsWith("</", start) && !isTold(start)) stretches.push({
		text: passage.markup.slice(start, end),
		offset: start,
		within: null
	});
	return stretches.sort((one, other) => one.offset - other.offset);
}
function withoutCode({ tree, markup }, engine) {
	const pieces = [];
	let from = 0;
	for (const [node] of walk(tree)) {
		if (node.type !== "code" && node.type !== "inlineCode") continue;
		const { start, end } = rangeOf(node);
		if (node.type === "code" && !isCommonMark(engine) && !/^\s*[`~]/.test(markup.slice(start, start + 20))) continue;
		if (start < from) continue;
		pieces.push(markup.slice(from, start), " ".repeat(end - start));
		from = end;
	}
	const text = pieces.join("") + markup.slice(from);
	return engine === "python" || engine === "unknown" ? text : text.replace(/\\</g, "  ");
}
function* reportUnclosed(passage, tags, hasComponents) {
	for (let at = 0; at < tags.length; at++) {
		const [tag, next] = tags.slice(at, at + 2);
		if (tag === void 0) return;
		if (isPlaceholder(passage.text.slice(tag.start, tag.end), hasComponents)) {
			const name = passage.text.slice(tag.start + 1, tag.end - 1);
			if (isMarkdown(passage) && !isTrick(passage, tag)) yield {
				...report$2(passage, "placeholder", {
					...tag,
					name
				}),
				...isAlone(passage, tag) && { severity: "info" }
			};
		} else if (next !== void 0 && isMeantToClose(passage, tag, next)) {
			yield report$2(passage, "reopened", next);
			at++;
		} else yield reportLonely$1(passage, tag);
	}
}
function reportLonely$1(passage, tag) {
	if (tag.until === "cell") return {
		...report$2(passage, "cell", tag),
		severity: "info"
	};
	if (tag.until === "block") return report$2(passage, "inside", tag);
	if (tag.name !== "a") return report$2(passage, "unclosed", tag);
	const isLink = /\shref\s*=/i.test(passage.markup.slice(tag.start, tag.end));
	return {
		...report$2(passage, "link", tag),
		...isLink ? {} : { severity: "info" }
	};
}
function reportUnopened(passage, tag) {
	return {
		...report$2(passage, "unopened", tag),
		...IN_LINE.test(tag.name) && { severity: "info" }
	};
}
function isTrick({ text }, { start, end }) {
	return /[\p{L}\p{N}]/u.test(text[start - 1] ?? " ") && /^\.?\p{L}/u.test(text.slice(end, end + 2));
}
function isAlone({ text }, { start, end }) {
	return (text.slice(text.lastIndexOf("\n", start - 1) + 1, start) + text.slice(end).split("\n", 1)[0]).trim() === "" && !/\s/.test(text.slice(start, end));
}
function isMarkdown({ field }) {
	return field === null || field.description?.kind === "markdown";
}
function isMeantToClose({ markup }, first, second) {
	if (second.name !== first.name || second.order !== first.order + 1) return false;
	return second.end - second.start === second.name.length + 2 && /^.*\S.*$/.test(markup.slice(first.end, second.start));
}
function report$2(passage, message, { name, start, end }) {
	return {
		message,
		facts: { name },
		at: passage.toFile(start, end),
		excerpt: passage.text.slice(start, Math.min(end, start + 120))
	};
}

// src/rules/typography/shared/spelling.ts
function* respell(page, find) {
	for (const [passage, visible, sure] of frenchPassages(page)) {
		const found = find(visible.text, sure);
		const flaws = found.map(({ start, end, change }) => {
			const words = visible.text.slice(start, end);
			return {
				start,
				end,
				words,
				better: words.slice(0, change.start - start) + change.text + words.slice(change.end - start),
				edits: replacement(passage, visible, change.start, change.end, change.text)
			};
		});
		const [first] = flaws;
		const place = locateAll(page, passage, visible, flaws, one);
		if (first !== void 0 && place !== null) yield {
			...place,
			count: found.length,
			words: first.words,
			better: first.better
		};
	}
}
function one({ words, better }) {
	return {
		message: "one",
		facts: {
			words,
			better
		}
	};
}
function tell$1({ count, words, better, ...place }) {
	return count === 1 ? {
		...one({
			words,
			better
		}),
		...place
	} : {
		message: "many",
		facts: {
			words,
			better,
			count
		},
		...place
	};
}

// src/rules/typography/accented-capital.ts
const WORDS$1 = "État États Étatique École Écoles Écolier Écoliers Éducation Éducatif Éducative Éducateur Éducatrice Économie Économies Économique Économiques Économiser Écologie Écologique Écologiques Écosystème Énergie Énergies Énergétique Énergétiques Étude Études Étudier Étudiant Étudiante Étudiants Étudiantes Étape Étapes Équipe Équipes Équipement Équipements Équité Évaluation Évaluations Évaluer Événement Événements Évènement Évènements Évolution Évolutions Évoluer Éligibilité Éligible Établissement Établissements Établir Émission Émissions Élaborer Élaboration Échange Échanges Échanger Échéance Électricité Électronique Électrique Égalité Également Élu Élus Élue Élues Éviter Être Êtes Élection Élections Élève Élèves Édition Éditions Éditer Éditeur Éditeurs Éditorial Écrire Écrit Écrits Écriture Écouter Écoute Élysée Église Églises Île Îles Échelle Échelon Écran Écrans Écart Éclairage Éclairer Égypte Équateur Éthique Étranger Étrangers Étrangères Âge Âgé Âgée Âgés Âgées Ère Édifice Épargne Épreuve Épreuves Épidémie Équilibre Équivalent Équivalence Éruption Étendre Étendue Étiquette Étoile Étoiles Évidemment Évry Évreux Épinal Élargir Élargissement Émetteur Émergence Énoncé Énumération".split(" ");
const AFTER_A = "l['’]issue|l['’]inverse|l['’]occasion|l['’]aide|l['’]image|l['’]échelle|l['’]avenir|l['’]attention|l['’]origine|l['’]heure|la suite|la fin|la fois|la demande|la différence|la recherche|la place|la rentrée|partir|compter|ce jour|ce stade|ce titre|cet effet|cette fin|cette occasion|cette date|ces fins|terme|défaut|travers|noter|propos|savoir|bientôt|destination|distance|venir|définir|retenir|titre|chaque|quoi|qui|quel|quelle|quelles|quels|plusieurs|vous de|nous de|vos|nos|mi-|long terme|court terme|moyen terme|ce propos|ce jour|lire|voir|télécharger|l['’]interface|l['’]intérieur|l['’]extérieur";
let patterns = null;
const typographyAccentedCapital = {
	id: "typography-accented-capital",
	severity: "info",
	*check(page) {
		for (const spelling of respell(page, findCapitals)) yield tell$1(spelling);
	}
};
function findCapitals(text) {
	patterns ??= buildPatterns();
	const found = [];
	for (const { index, 0: words } of text.matchAll(patterns.words)) {
		const better = patterns.accented.get(words);
		if (better === void 0 || isOfForeignName(text, index, words)) continue;
		found.push({
			start: index,
			end: index + words.length,
			change: {
				start: index,
				end: index + 1,
				text: better.slice(0, 1)
			}
		});
	}
	for (const { index } of text.matchAll(patterns.preposition)) found.push({
		start: index,
		end: wordEnd(text, index + 2),
		change: {
			start: index,
			end: index + 1,
			text: "À"
		}
	});
	for (const { index } of text.matchAll(/(?<=^|\n|[.!?…][ \u00A0\n])Ca(?= (?:\p{Ll}|n['’]))/gu)) found.push({
		start: index,
		end: wordEnd(text, index + 3),
		change: {
			start: index,
			end: index + 1,
			text: "Ç"
		}
	});
	return found.sort((a, b) => a.start - b.start);
}
function isOfForeignName(text, at, word) {
	const before = /(\p{Lu}[\p{L}\p{N}]{1,30}) $/u.exec(text.slice(Math.max(0, at - 32), at))?.[1] ?? "";
	return before !== "" && /(?:[ts]ion|ence|ial)s?$/.test(word) && languagesOf(before.toLowerCase()) === null;
}
function buildPatterns() {
	const accented = /* @__PURE__ */ new Map();
	for (const word of WORDS$1) accented.set(word.charAt(0).normalize("NFD").charAt(0) + word.slice(1), word);
	return {
		accented,
		words: new RegExp(`(?<![\\p{L}\\p{N}@#_/.])(?:${[...accented.keys()].join("|")})(?![\\p{L}\\p{N}_@]|\\.\\p{L})`, "gu"),
		preposition: new RegExp(`(?<=^|\\n|[.!?…:»][ \\u00A0\\n])A(?= (?:${AFTER_A})(?![\\p{L}\\p{N}]))`, "gu")
	};
}

// src/rules/typography/apostrophe.ts
const STRAIGHT = /(?<=\p{L})'(?=[\p{L}\p{N}\uFFFC«“"])/gu;
const CURLED = /(?<=\p{L})’(?=[\p{L}\p{N}\uFFFC«“"])/gu;
const LETTER = /(?<=\p{L})[ʼ´](?=\p{L})/gu;
const CURLING = /* @__PURE__ */ new Set(["hugo", "jekyll"]);
const typographyApostrophe = {
	id: "typography-apostrophe",
	severity: "info",
	options: { direction: {
		enum: [
			"consistent",
			"typographic",
			"straight"
		],
		default: "consistent"
	} },
	*check(page, context) {
		const wanted = context.options["direction"] === "straight" ? "'" : "’";
		const letters = findAll(page, LETTER, wanted);
		yield* report$1(page, letters, "letter", total(letters), 0);
		const found = findAll(page, wanted === "’" ? STRAIGHT : CURLED, wanted);
		if (context.options["direction"] === "typographic" || context.options["direction"] === "straight") {
			yield* report$1(page, found, wanted === "’" ? "straight" : "curled", total(found), 0);
			return;
		}
		const seen = CURLING.has(context.site.generator) ? found.filter(({ passage }) => passage.kind === "plain") : found;
		const right = total(findAll(page, CURLED, wanted)) + total(found) - total(seen);
		if (right > 0) yield* report$1(page, seen, "mixed", total(seen), right);
	}
};
function total(found) {
	return found.reduce((sum, { flaws }) => sum + flaws.length, 0);
}
function findAll(page, pattern, wanted) {
	const all = [];
	for (const [passage, visible, sure] of frenchPassages(page)) {
		const flaws = [...visible.text.matchAll(pattern)].map(({ index }) => {
			const start = wordStart(visible.text, index);
			const end = wordEnd(visible.text, index);
			return {
				start,
				end,
				words: visible.text.slice(start, end),
				edits: replacement(passage, visible, index, index + 1, wanted)
			};
		});
		if (flaws.length > 0) all.push({
			passage,
			visible,
			flaws,
			sure
		});
	}
	return all;
}
function* report$1(page, found, message, count, others) {
	const [first] = found;
	const flaw = first?.flaws[0];
	if (first === void 0 || flaw === void 0) return;
	const { at, excerpt } = placeOf(first.passage, first.visible, flaw);
	const written = found.map((own) => write(page, own));
	const certain = written.filter(({ held, edits }) => held === null && edits.length > 0);
	const mended = certain.length > 0 ? certain : written;
	const edits = mended.flatMap((one) => one.edits);
	const held = certain.length > 0 ? null : written[0]?.held ?? null;
	const fix = {
		title: {
			key: "replace-all",
			facts: {
				count: edits.length,
				of: count
			}
		},
		safe: held === null,
		...held !== null && { held },
		edits
	};
	yield {
		message,
		facts: {
			words: flaw.words,
			count,
			others
		},
		at,
		excerpt,
		data: { count },
		fixes: edits.length === 0 ? [] : [fix],
		...count > 1 && { parts: written.flatMap((one) => partsOf(one, mended.includes(one), {
			message,
			others
		})) }
	};
}
function write(page, found) {
	const { passage, flaws, sure } = found;
	const wanted = flaws.flatMap((one) => one.edits ?? []);
	const edits = fileEdits(passage, page.source, wanted) ?? [];
	return {
		...found,
		edits,
		held: sure ? whyHeld(passage, edits) : "language"
	};
}
function partsOf({ passage, visible, flaws, edits }, isMended, { message, others }) {
	const shares = sharesOf(flaws.map((flaw) => flaw.edits), isMended ? edits : null);
	return flaws.map((flaw, rank) => ({
		message,
		facts: {
			words: flaw.words,
			count: 1,
			others
		},
		...placeOf(passage, visible, flaw),
		...shareFix(titleOf$1(passage, visible, flaw), shares[rank])
	}));
}

// src/rules/typography/ellipsis.ts
const ETC = /(?<!\p{L})[eE]tc(?:\.{2,6}|\.?…\.?)/gu;
const DOTS = /(?<![./\\])\.{3}(?![./\\])/g;
const typographyEllipsis = {
	id: "typography-ellipsis",
	severity: "info",
	*check(page) {
		for (const [passage, visible] of prosePassages(page)) {
			yield* report(page, passage, visible, [...visible.text.matchAll(ETC)].map(({ index, 0: words }) => {
				return {
					start: index,
					end: index + words.length,
					words,
					edits: replacement(passage, visible, index + 3, index + words.length, ".")
				};
			}), "etc");
			if (passage.kind === "plain" && isFrench(passage.language)) yield* report(page, passage, visible, findDots(passage, visible), "dots");
		}
	}
};
function findDots(passage, visible) {
	const flaws = [];
	for (const { index } of visible.text.matchAll(DOTS)) {
		if (/(?<!\p{L})etc$/iu.test(visible.text.slice(Math.max(0, index - 4), index))) continue;
		const start = wordStart(visible.text, index);
		const edits = replacement(passage, visible, index, index + 3, "…");
		flaws.push({
			start,
			end: index + 3,
			words: visible.text.slice(start, index + 3),
			edits
		});
	}
	return flaws;
}
function* report(page, passage, visible, flaws, message) {
	const say = ({ words }, count = 1) => ({
		message,
		facts: {
			words,
			count
		}
	});
	const place = locateAll(page, passage, visible, flaws, (flaw) => say(flaw));
	const [first] = flaws;
	if (first !== void 0 && place !== null) yield {
		...say(first, flaws.length),
		...place
	};
}

// src/rules/typography/inclusive-form.ts
const ENDINGS = "(?:e|ne|le|te|se|fe|ère|re|rice|trice|ice|euse|ve|sse|esse|elle|ale|enne)";
const FORMS = [
	["point-median", new RegExp(`\\p{L}{2,30}[·•‧⋅]${ENDINGS}(?:[·•‧⋅]?s)?(?!\\p{L})`, "gu")],
	["parenthesis", new RegExp(`\\p{L}{2,30}\\(${ENDINGS}s?\\)s?(?!\\p{L})`, "gu")],
	["point", new RegExp(`(?<![\\p{L}.@/])\\p{Ll}{2,30}[éuirntslx]\\.${ENDINGS}(?:\\.?s)?(?![\\p{L}\\p{N}@/.-])`, "gu")],
	["hyphen", /(?<![\p{L}-])\p{L}{2,30}-(?:e|ne|rice|trice|euse)(?:-?s)(?![\p{L}-])/gu]
];
const typographyInclusiveForm = {
	id: "typography-inclusive-form",
	severity: "info",
	options: { form: {
		enum: [
			"consistent",
			"point-median",
			"parenthesis",
			"point",
			"hyphen",
			"none"
		],
		default: "consistent"
	} },
	off: true,
	*check(page, context) {
		const wanted = typeof context.options["form"] === "string" ? context.options["form"] : "consistent";
		const found = [...frenchPassages(page)].flatMap(([passage, visible]) => findForms(passage, visible));
		const [first] = found;
		if (first === void 0) return;
		const kept = wanted === "consistent" ? first.form : wanted;
		const told = /* @__PURE__ */ new Set();
		for (const { form, passage, visible, flaw } of found) {
			if (form === kept || told.has(form)) continue;
			told.add(form);
			const place = locate(page, passage, visible, flaw);
			if (wanted === "none") yield {
				message: "unwanted",
				facts: { words: flaw.words },
				...place
			};
			else if (wanted === "consistent") yield {
				message: "mixed",
				facts: {
					words: flaw.words,
					other: first.flaw.words
				},
				...place
			};
			else yield {
				message: "other-form",
				facts: {
					words: flaw.words,
					form: kept
				},
				...place
			};
		}
	}
};
function findForms(passage, visible) {
	return FORMS.flatMap(([form, pattern]) => [...visible.text.matchAll(pattern)].map(({ index, 0: words }) => {
		return {
			form,
			passage,
			visible,
			flaw: {
				start: index,
				end: index + words.length,
				words,
				edits: null
			}
		};
	})).sort((a, b) => a.flaw.start - b.flaw.start);
}

// src/rules/typography/shared/invisible.ts
const SUSPECTS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u1680\u180E\u2000-\u200F\u2028-\u202E\u205F-\u206F\u3000\u3164\uFEFF\uFFF9-\uFFFB\uFFFD]/g;
const WRONG_SPACES = /[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/;
const BREAKS = /[\u000B\u000C\u0085\u2028\u2029]/;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。、「」]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CUTS = /^\p{L}\u00AD\p{L}$/u;
const COLOURS = /^\u001B\[[\d;]{0,20}m/;
const SPOKEN_OF = /`\uFFFD`|U\+FFFD/i;
function* findSuspects(text, isAddress) {
	const rightToLeft = RIGHT_TO_LEFT.test(text);
	for (const { index: start, 0: found } of text.matchAll(SUSPECTS)) {
		const alone = text[start - 1] === " " && text[start + 1] === " ";
		const change = (by) => ({
			start,
			end: start + (alone && by === "" ? 2 : 1),
			text: by
		});
		const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
		if (found === "�") {
			if (!SPOKEN_OF.test(text)) yield {
				message: "lost",
				code,
				start,
				edit: null
			};
		} else if (found === " " || found === " ") {
			if (isAddress) yield inAddress(text, start, code);
		} else if (BREAKS.test(found)) yield {
			message: "line-break",
			code,
			start,
			edit: change(/\s/.test(text[start - 1] ?? " ") || /\s/.test(text[start + 1] ?? " ") ? "" : " ")
		};
		else if (WRONG_SPACES.test(found)) {
			if (found === "　" && EAST_ASIAN.test(text.slice(Math.max(0, start - 1), start + 2))) continue;
			yield {
				message: "wrong-space",
				code,
				start,
				edit: change(/[\u2006\u2008\u2009\u200A]/.test(found) && /[;!?»%€\d]/.test(text[start + 1] ?? "") ? " " : " ")
			};
		} else if (BIDI.test(found)) {
			if (!rightToLeft) yield {
				message: "direction",
				code,
				start,
				edit: change("")
			};
		} else if (!joins(text, start, found, rightToLeft)) {
			const isMild = !isAddress && (CUTS.test(text.slice(start - 1, start + 2)) || COLOURS.test(text.slice(start, start + 24)));
			yield {
				message: "invisible",
				code,
				start,
				edit: change(""),
				isMild
			};
		}
	}
	if (!isAddress) return;
	for (const { index: start } of text.matchAll(/\u00A0/g)) yield inAddress(text, start, "U+00A0");
}
function inAddress(text, start, code) {
	return {
		message: "space-in-address",
		code,
		start,
		edit: start === 0 || start + 1 === text.length ? {
			start,
			end: start + 1,
			text: ""
		} : null
	};
}
function joins(text, index, found, rightToLeft) {
	if (found === "⁠") return /\S/.test(text[index - 1] ?? " ") && /[;:!?»%€—–/-]/.test((text[index + 1] ?? " ") + (text[index - 1] ?? ""));
	if (found === "​") return UNSPACED.test((text[index - 1] ?? "") + (text[index + 1] ?? ""));
	if (found !== "‍" && found !== "‌") return false;
	if (rightToLeft || /[\u0900-\u0DFF]/.test(text[index - 1] ?? "")) return true;
	const before = text.slice(Math.max(0, index - 3), index);
	const after = text.slice(index + 1, index + 3);
	return /(?:\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after);
}

// src/rules/typography/invisible-character.ts
const typographyInvisibleCharacter = {
	id: "typography-invisible-character",
	severity: "warning",
	owns: "invisible",
	*check(page) {
		for (const passage of page.passages) yield* look(page, passage);
	}
};
function* look(page, passage) {
	const byCode = /* @__PURE__ */ new Map();
	const isProgram = within(programsIn(passage));
	for (const suspect of findSuspects(passage.text, isAddress(passage))) {
		if (isProgram(suspect.start)) continue;
		if (suspect.message === "lost" && (!page.source.isFaithful || isInCode(passage, suspect.start))) continue;
		const key = suspect.message + suspect.code;
		const same = byCode.get(key);
		if (same === void 0) byCode.set(key, [suspect]);
		else same.push(suspect);
	}
	for (const suspects of byCode.values()) {
		const [first] = suspects;
		if (first === void 0) continue;
		const { message, code } = first;
		const isMild = suspects.every((suspect) => suspect.isMild === true);
		const edits = fileEdits(passage, page.source, suspects.flatMap(({ edit }) => edit ?? []));
		const key = message === "invisible" || message === "direction" ? "remove-invisible" : "replace-all";
		const title = (count) => ({
			key,
			facts: { count }
		});
		const say = ({ start }, count) => {
			const words = wordsAround(passage, start);
			return {
				message,
				facts: {
					code,
					words,
					count
				},
				at: passage.toFile(start, start + 1),
				excerpt: words
			};
		};
		const level = (mild) => message === "wrong-space" || mild ? { severity: "info" } : {};
		const shares = sharesOf(suspects.map(({ edit }) => edit && [edit]), edits);
		const parts = suspects.map((one, rank) => ({
			...say(one, 1),
			...level(one.isMild === true),
			...shareFix(title(1), shares[rank])
		}));
		yield {
			...say(first, suspects.length),
			...level(isMild),
			data: {
				code,
				count: suspects.length
			},
			fixes: edits === null ? [] : [{
				title: title(suspects.length),
				safe: !isMild,
				edits
			}],
			...suspects.length > 1 && { parts }
		};
	}
}
function isAddress({ kind, text, field }) {
	if (kind !== "identifier") return kind === "url" || kind === "path";
	return !/ /.test(text) && (field?.description != null || /[/@:.\d_-]/.test(text));
}
function wordsAround({ text }, start) {
	return ((/\S{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "") + (/^\S{0,30}/u.exec(text.slice(start + 1, start + 31))?.[0] ?? "")).replace(SUSPECTS, "");
}
function programsIn({ text, kind }) {
	if (kind !== "html" && kind !== "markdown" || !text.includes("<")) return [];
	const found = [];
	let open = null;
	for (const { index, 1: slash, 2: tag = "" } of text.matchAll(/<(\/?)(script|style)(?=[\s>])/gi)) {
		const name = tag.toLowerCase();
		if (slash === "") open ??= {
			name,
			start: index
		};
		else if (open?.name === name) {
			found.push({
				start: open.start,
				end: index
			});
			open = null;
		}
	}
	return found;
}
function isInCode({ tree }, offset) {
	for (const [node] of walk(tree)) {
		if (node.type !== "code" && node.type !== "inlineCode") continue;
		const { start, end } = rangeOf(node);
		if (start <= offset && offset < end) return true;
	}
	return false;
}

// src/rules/typography/ligature.ts
const WORDS = "coeurs? écoeur\\p{L}{1,6} rancoeurs? contrecoeur oeuvres? oeuvr(?:er|ent|ez|ons|ait|aient|ant|era|eront|é|ée|és|ées) manoeuvr\\p{L}{1,7} désoeuvr\\p{L}{1,6} oeil oeillets? oeillères? oeufs? boeufs? soeurs? consoeurs? voeux? noeuds? moeurs foetus foetal\\p{L}{0,2} foetaux oenolog\\p{L}{1,5} oenotouris\\p{L}{1,4} oesophage oestrogènes? oecuméni\\p{L}{1,5} oedèmes?";
let pattern = null;
const typographyLigature = {
	id: "typography-ligature",
	severity: "info",
	*check(page) {
		for (const spelling of respell(page, findLigatures)) yield tell$1(spelling);
	}
};
function findLigatures(text) {
	pattern ??= new RegExp(`(?<![\\p{L}\\p{N}@#_/.])(?:${WORDS.replaceAll(" ", "|")})(?![\\p{L}\\p{N}_@])`, "giu");
	const found = [];
	for (const { index, 0: words } of text.matchAll(pattern)) {
		const start = index + words.toLowerCase().indexOf("oe");
		const ligature = text[start] === "O" ? "Œ" : "œ";
		found.push({
			start: index,
			end: index + words.length,
			change: {
				start,
				end: start + 2,
				text: ligature
			}
		});
	}
	return found;
}

// src/rules/typography/misspelling.ts
const typographyMisspelling = {
	id: "typography-misspelling",
	severity: "info",
	ready: async (page) => (await import("./lexicons2.js")).loadLexiconsFor(page),
	load: async () => (await import("./check6.js")).checkMisspellings
};

// src/rules/typography/shared/french-spaces.ts
const UNIT_PATTERN = new RegExp(`(?<=\\d)([ ]?)((?:[kM]€|Md€|[€%‰]|°C|k[mg]|km[²2]|[kMGT]Wh|mm|cm|ha))(?![\\p{L}\\p{N}])`, "gu");
const SIGN_PATTERN = /[;:!?»]/g;
const MAYBE_NO_WORD = /(?<![\p{L}\p{N}'’.])\p{Lu}$|[«“"]\s?[\p{Ll}\d_-]{1,30}$/u;
const LETTER_AT_HEAD = /(?:^|[\n\uFFFC(])[ \t]*\p{Lu}$/u;
const VALUE = /^:[ ]?\S{1,50}\s{0,3}(?:[\n\uFFFC]|$)/;
const CONSTANT = /^:[ ]?(?:true|false|null|undefined)(?![\p{L}\p{N}])/u;
const INTRODUCES = /^: ?\p{Lu}/u;
const IDENTIFIER = /(?<![\p{L}\p{N}])(?:doi|arxiv)$/iu;
const NUMBERED = /^: ?\d[\d,;–\s-]{0,50}\]/;
const OPENING_PATTERN = /«([ ]?)(?=[^\s\uFFFC»«])/g;
function findFrenchSpaces(text) {
	const flaws = [];
	const brands = findBrands(text);
	for (const { index, 0: sign } of text.matchAll(SIGN_PATTERN)) {
		if (brands.has(lastWord(text, index))) continue;
		const kind = sign === "»" ? beforeClosing(text, index) : beforeSign(text, index, sign);
		if (kind === null) continue;
		flaws.push({
			kind,
			sign,
			start: kind === "ordinary" ? index - 1 : index,
			end: index,
			narrow: sign !== ":" && sign !== "»",
			after: false,
			unsure: isMaybeName(text, index, sign) || isStatement(text, index, sign) || sign === ":" && !isAtHead(text, index) && MAYBE_NO_WORD.test(text.slice(Math.max(0, index - 32), index))
		});
	}
	for (const { index, 1: space } of text.matchAll(OPENING_PATTERN)) {
		const kind = space === "" ? "missing" : "ordinary";
		flaws.push({
			kind,
			sign: "«",
			start: index + 1,
			end: index + 1 + (space?.length ?? 0),
			narrow: false,
			after: true
		});
	}
	for (const { index, 1: space = "", 2: sign = "" } of text.matchAll(UNIT_PATTERN)) {
		if (space === "" && !/^[€%‰]$|€$/.test(sign)) continue;
		if (isPartOfCode(text, index) || sign === "%" && isOfStyle(text, index)) continue;
		flaws.push({
			kind: space === "" ? "missing" : "ordinary",
			sign,
			start: index,
			end: index + space.length,
			narrow: false,
			after: false
		});
	}
	return flaws.sort((a, b) => a.start - b.start);
}
const GOES_ON = /[!?](?:[,:;]|\.(?!\.)| \p{Ll})/uy;
const CAPITAL_WITHIN = /\p{Ll} \p{Lu}\p{L}{1,29}$/u;
function findBrands(text) {
	const brands = /* @__PURE__ */ new Set();
	for (const { index } of text.matchAll(/(?<=\p{L})[!?](?=[,:;. ])/gu)) {
		GOES_ON.lastIndex = index;
		if (GOES_ON.test(text) || text.startsWith(" (", index + 1) && CAPITAL_WITHIN.test(text.slice(Math.max(0, index - 33), index))) brands.add(lastWord(text, index));
	}
	return brands;
}
function isMaybeName(text, index, sign) {
	const before = text.slice(Math.max(0, index - 33), index);
	if (sign === ":") return CAPITAL_WITHIN.test(before) && TITLE_GOES_ON.test(text.slice(index, index + 100));
	return (sign === "!" || sign === "?") && /(?:[\p{Ll},] \p{Lu}\p{L}{0,29}|\p{Ll}\p{Lu}\p{L}?)$/u.test(before);
}
const TITLE_GOES_ON = /^: \p{Lu}\p{L}{0,30}(?:(?: (?:of|the|and)){0,2} \p{Lu}\p{L}{0,30}){1,4}(?:,|\)| \p{Ll})/u;
function isStatement(text, index, sign) {
	if (sign !== ";" || !/^;[ \t]*(?:\n|$)/.test(text.slice(index, index + 40))) return false;
	return / [=<>+]{1,2} /.test(text.slice(text.lastIndexOf("\n", index) + 1, index));
}
function lastWord(text, index) {
	return /\p{L}{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
}
function beforeSign(text, index, sign) {
	const next = text[index + 1] ?? "\n";
	if (!(sign === ":" || sign === ";" ? /[\s\uFFFC]/ : /[\s\uFFFC)\]»”"’'.,;:!?…]/).test(next)) return null;
	const previous = text[index - 1] ?? "\n";
	if (sign === "!" && /\d/.test(previous) && /[),;:]/.test(next)) return null;
	if (/&(?:nbsp|#160|#8239)$/.test(text.slice(Math.max(0, index - 6), index))) return null;
	if (previous === " ") return /[^\s\uFFFC;:!?,([{/|<>=+*•→-]/.test(text[index - 2] ?? "\n") ? "ordinary" : null;
	if (sign === ":" && /:[\w+-]{1,30}$/.test(text.slice(Math.max(0, index - 32), index))) return null;
	if (sign === ";" && /&#?\w{1,32}$/.test(text.slice(Math.max(0, index - 34), index))) return null;
	if (/\w_\w{1,40}$/.test(text.slice(Math.max(0, index - 42), index)) && VALUE.test(text.slice(index, index + 60))) return null;
	if (sign === ":" && isOfProgram(text, index)) return null;
	if (sign === ":" && IDENTIFIER.test(text.slice(Math.max(0, index - 10), index)) && /^:\s?\d/.test(text.slice(index, index + 3))) return null;
	if (sign === ":" && CONSTANT.test(text.slice(index, index + 12))) return null;
	if (sign === ":" && isAtHead(text, index) && !INTRODUCES.test(text.slice(index, index + 4))) return null;
	if (sign === ":" && /^: ?\d/.test(text.slice(index, index + 3)) && /\d/.test(previous)) return null;
	if (sign === ";" && /["'] ?\]$|(?:[)}\]"']\)|\(\))$/.test(text.slice(Math.max(0, index - 3), index))) return null;
	if (sign === ":" && /\[\p{L}{1,20}$/u.test(text.slice(Math.max(0, index - 21), index)) && NUMBERED.test(text.slice(index, index + 60))) return null;
	if (sign === ":" && previous === "]") return null;
	return /[\p{L}\p{N})\]»”]/u.test(previous) ? "missing" : null;
}
function isOfProgram(text, index) {
	const before = text.slice(Math.max(0, index - 40), index);
	if (/(?:^|[\n\uFFFC])[ \t]*[a-z]{2,20}$/.test(before) && /^:[ \t]*(?:[\n\uFFFC]|$)/.test(text.slice(index, index + 20))) return true;
	return /\w\(['"][\w-]{0,30}$/.test(before) || /^: \(\d{1,5}\)/.test(text.slice(index, index + 10));
}
function isAtHead(text, index) {
	return LETTER_AT_HEAD.test(text.slice(Math.max(0, index - 8), index));
}
function beforeClosing(text, index) {
	const previous = text[index - 1] ?? "\n";
	if (previous === " ") return /[^\s\uFFFC«]/.test(text[index - 2] ?? "\n") ? "ordinary" : null;
	return /[^\s\uFFFC«»]/.test(previous) ? "missing" : null;
}
function isOfStyle(text, index) {
	return /\d(?:px|r?em|vh|vw)(?!\p{L})/u.test(text.slice(Math.max(0, index - 300), index + 300));
}
function isPartOfCode(text, index) {
	if (text.length < 40 && /^\s*-?\d{1,12}\.\d{3,}[ ]?%\s*$/.test(text)) return true;
	if (/[\p{L}\d)] [*/] \d[\d.,]{0,12}$/u.test(text.slice(Math.max(0, index - 18), index))) return true;
	return /[\p{L}_/=&$-]\d[\d.,]{0,12}$/u.test(text.slice(Math.max(0, index - 15), index));
}

// src/rules/typography/number.ts
const MONEY = "(?:€|[kM]€|Md€|euros?(?!\\p{L}))";
const SOLID = new RegExp(`(?<![\\p{L}\\p{N}.,/_°-])(?!0)(?:\\d{4}(?=[ ${"\xA0"}${" "}]?${MONEY})|\\d{5,9}(?=[ ${"\xA0"}](?:${MONEY}|\\p{Ll}{3,30}[sx](?!\\p{L}))))`, "gu");
const GROUPED = /(?<![\p{L}\p{N}.,/_°+-]|\d )(?!0|\d\d \d{3} \p{Lu}\p{Ll})\d{1,3}(?: \d{3}){1,3}(?![\p{L}\p{N}]| ?\d)/gu;
const HOUR = /(?<![\p{L}\p{N}:/_-])(?:[01]?\d|2[0-3])( ?)h(?:( ?)[0-5]\d)?(?![\p{L}\p{N}/_-])/gu;
const NUMERO = /(?<![\p{L}\p{N}])[nN][°º]( ?)(?=\d)/gu;
const typographyNumber = {
	id: "typography-number",
	severity: "info",
	*check(page) {
		for (const spelling of respell(page, findNumbers)) yield tell$1(spelling);
	}
};
function findNumbers(text) {
	const found = [];
	for (const [pattern, write] of [
		[SOLID, group],
		[GROUPED, join],
		[HOUR, spaceHour],
		[NUMERO, spaceNumero]
	]) for (const { index, 0: words } of text.matchAll(pattern)) {
		if (pattern === SOLID && /(?:code|article|loi|postal|CS|BP)[ \u00A0]$/i.test(text.slice(Math.max(0, index - 8), index))) continue;
		const end = index + words.length;
		const shown = pattern === NUMERO ? end + (/^\d{1,8}/.exec(text.slice(end, end + 8))?.[0].length ?? 0) : end;
		found.push({
			start: index,
			end: shown,
			change: {
				start: index,
				end,
				text: write(words)
			}
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
function group(words) {
	return words.replace(/\B(?=(?:\d{3})+$)/g, " ");
}
function join(words) {
	return words.replaceAll(" ", " ");
}
function spaceHour(words) {
	return words.replace(/ ?h ?/, words.endsWith("h") ? `${"\xA0"}h` : `${"\xA0"}h${"\xA0"}`);
}
function spaceNumero(words) {
	return words.trimEnd() + "\xA0";
}

// src/rules/typography/ordinal.ts
const ORDINAL = /(?<![\p{L}\p{N}#@_/.-])(?:\d{1,4}|[IVX]|[IVX][IVXLC]{1,8})(i?[èée]mes?|ièmes?|i?[èe]res?|iers?|è)(?![\p{L}\p{N}_])/gu;
const FIRST_DAY = /(?<![\p{L}\p{N}#@_/.,:°-])(?<![\p{N}.,:°] )1(?=[ \u00A0\u202F](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\p{L}-]))/giu;
const typographyOrdinal = {
	id: "typography-ordinal",
	severity: "info",
	*check(page) {
		for (const spelling of respell(page, findOrdinals)) yield tell$1(spelling);
	}
};
function findOrdinals(text) {
	const found = [];
	for (const { index, 0: words, 1: suffix = "" } of text.matchAll(ORDINAL)) {
		const number = words.slice(0, -suffix.length);
		const better = abbreviate(suffix, number === "1" || number === "I");
		if (better === null) continue;
		const end = index + words.length;
		found.push({
			start: index,
			end,
			change: {
				start: end - suffix.length,
				end,
				text: better
			}
		});
	}
	for (const { index } of text.matchAll(FIRST_DAY)) {
		const month = /^\S+/.exec(text.slice(index + 2))?.[0].length ?? 0;
		found.push({
			start: index,
			end: index + 2 + month,
			change: {
				start: index + 1,
				end: index + 1,
				text: "er"
			}
		});
	}
	return found.sort((one, other) => one.start - other.start);
}
function abbreviate(suffix, first) {
	const plural = suffix.endsWith("s") ? "s" : "";
	const stem = plural === "" ? suffix : suffix.slice(0, -1);
	if (first) return stem.endsWith("re") ? `re${plural}` : stem === "ier" ? `er${plural}` : null;
	return stem.endsWith("me") || stem === "è" ? `e${plural}` : null;
}

// src/rules/typography/shared/french-usage.ts
const FRANCE = {
	free: "",
	wantsSpaces: true,
	inside: "\xA0"
};
const USAGES = {
	CA: {
		free: ";!?",
		wantsSpaces: true,
		inside: "\xA0"
	},
	CH: {
		free: "",
		wantsSpaces: false,
		inside: ""
	}
};
function frenchUsage(language) {
	return USAGES[/-([A-Z]{2})(?:-|$)/.exec(language ?? "")?.[1] ?? ""] ?? FRANCE;
}

// src/rules/typography/shared/quotes.ts
function findLonelyGuillemet(text) {
	const open = [];
	let deepest = 0;
	let repeated = 0;
	for (const { index, 0: sign } of text.matchAll(/[«»]/g)) if (sign === "«") {
		if ((text[index - 1] === "\n" || index === 0) && open.length > 0) repeated++;
		else open.push(index);
		deepest = Math.max(deepest, open.length);
	} else if (open.length > 0) open.pop();
	else if (repeated > 0) repeated--;
	else if (deepest > 0 || /[^\s»]\s?$/.test(text.slice(Math.max(0, index - 2), index))) {
		if (!isArrow(text, index)) return index;
	}
	return open.length === 0 || deepest > 1 ? null : open[0] ?? null;
}
function isArrow(text, index) {
	if (!/\s/.test(text[index - 1] ?? " ")) return false;
	if (!text.includes("«")) return true;
	const start = text.lastIndexOf("\n", index) + 1;
	return !(index - start > 40 ? "«" : text.slice(start, index)).includes("«") && /[\n\uFFFC]/.test(text[index + 1] ?? "\n");
}
function findStraightPairs(text) {
	const pairs = [];
	let from = 0;
	for (const paragraph of text.split("\n\n")) {
		const marks = [...paragraph.matchAll(/"/g)].map(({ index }) => index);
		const found = [];
		for (let index = 0; index + 1 < marks.length; index += 2) {
			const [start, end] = [marks[index] ?? 0, marks[index + 1] ?? 0];
			const opens = /[\s([«’'\u2013-]/.test(paragraph[start - 1] ?? " ") && /\S/.test(paragraph[start + 1] ?? " ");
			const closes = /[\s)\].,;:!?…»\uFFFC]/.test(paragraph[end + 1] ?? " ") && /\S/.test(paragraph[end - 1] ?? " ");
			if (opens && closes && end > start + 1) found.push([from + start, from + end + 1]);
		}
		if (found.length * 2 === marks.length) pairs.push(...found);
		from += paragraph.length + 2;
	}
	return pairs;
}

// src/rules/typography/quotes.ts
const typographyQuotes = {
	id: "typography-quotes",
	severity: "warning",
	*check(page) {
		for (const [passage, visible, sure] of frenchPassages(page)) {
			yield* reportLonely(page, passage, visible);
			yield* reportStraight(page, passage, visible, sure);
		}
	}
};
function* reportLonely(page, passage, visible) {
	const lonely = findLonelyGuillemet(visible.text);
	if (lonely === null) return;
	const opening = visible.text[lonely] === "«";
	const spaces = opening ? /^\s{0,4}/.exec(visible.text.slice(lonely + 1, lonely + 5))?.[0].length ?? 0 : /\s{0,4}$/.exec(visible.text.slice(Math.max(0, lonely - 4), lonely))?.[0].length ?? 0;
	const start = opening ? lonely : wordStart(visible.text, lonely - spaces);
	const end = opening ? wordEnd(visible.text, lonely + 1 + spaces) : lonely + 1;
	const flaw = {
		start,
		end,
		words: visible.text.slice(start, end),
		edits: null
	};
	const words = flaw.words.replace(/[«»]/g, "").trim();
	if (words === "") return;
	yield {
		message: opening ? "never-closed" : "never-opened",
		facts: { words },
		...locate(page, passage, visible, flaw)
	};
}
function* reportStraight(page, passage, visible, sure) {
	const { inside } = frenchUsage(passage.language);
	const flaws = findStraightPairs(visible.text).map(([start, end]) => {
		const opening = replacement(passage, visible, start, start + 1, `«${inside}`);
		const closing = replacement(passage, visible, end - 1, end, `${inside}»`);
		const edits = opening === null || closing === null ? null : [...opening, ...closing];
		return {
			start,
			end,
			words: shorten(writtenAs(passage, visible, start, end)),
			edits
		};
	});
	const one = ({ words }) => ({
		message: "straight",
		facts: {
			words,
			count: 1
		}
	});
	const place = locateAll(page, passage, visible, flaws, one, sure);
	if (place === null) return;
	const facts = {
		words: flaws[0]?.words ?? "",
		count: flaws.length
	};
	yield {
		message: flaws.length === 1 ? "straight" : "straight-many",
		facts,
		severity: "info",
		...place
	};
}
function writtenAs(passage, visible, start, end) {
	const words = visible.text.slice(start, end);
	if (!words.includes("￼")) return words;
	const range = visible.range(start, end);
	return passage.text.slice(range.start, range.end).replace(/\s+/g, " ");
}
function shorten(words) {
	return words.length <= 60 ? words : `${words.slice(0, 40)}…${words.slice(-15)}`;
}

// src/rules/typography/shared/repetitions.ts
const RIGHTLY_TWICE = new Set("nous vous en faire donnant moitié bye si non oui très bien tout tous toute là la y bla ha hé oh tic tac toc petit vite peu plus fort one had that is very so it no more many doux".split(" "));
const LONGEST_GROUP = 5;
function findRepetitions(text, shortest = 1) {
	const found = [];
	const run = [];
	let last = 0;
	const look = () => {
		for (let index = 0; index < run.length; index++) {
			const size = repetitionAt(run, index);
			if (size < 0) index -= 2 * size + 1;
			if (size < shortest) continue;
			const [first, second] = [run[index], run[index + 2 * size - 1]];
			if (first !== void 0 && second !== void 0 && ![text[first.start - 1], text[second.end]].includes("_")) found.push({
				start: first.start,
				end: second.end,
				from: run[index + size - 1]?.end ?? first.end
			});
			index += 2 * size - 1;
		}
		run.length = 0;
	};
	for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?/gu)) {
		if (index - last > 1 || !goesOn(text.charAt(last), word)) look();
		run.push({
			text: word,
			start: index,
			end: index + word.length
		});
		last = index + word.length;
	}
	look();
	return found;
}
function goesOn(between, next) {
	return between === " " || between === "\xA0" || between === "\n" && !/^\p{Lu}/u.test(next);
}
function repetitionAt(run, index) {
	for (let size = 1; size <= LONGEST_GROUP; size++) {
		const first = run.slice(index, index + size);
		const second = run.slice(index + size, index + 2 * size);
		if (second.length < size || first.some(({ text }, at) => text.toLowerCase() !== second[at]?.text.toLowerCase())) continue;
		if (goesOnSo(run, index, size) || isChain(run, index, size)) return -size;
		return isMeant(first, second) ? 0 : size;
	}
	return 0;
}
function goesOnSo(run, index, size) {
	const [first, second, third] = [
		run[index],
		run[index + size],
		run[index + 2 * size]
	];
	if (first === void 0 || second === void 0) return false;
	const cased = first.text !== second.text && (index > 0 || /^\p{Lu}{2,}$/u.test(first.text));
	const goesOn = third?.text.toLowerCase() === first.text.toLowerCase();
	if (size === 2 && /^des$/i.test(first.text)) return true;
	return goesOn && (size === 1 || languagesOf(first.text.toLowerCase()) === null) || size === 1 && cased;
}
const LINKS = /^(?:qui|que|dont|o[uù]|that|which|who)$/i;
function isChain(run, index, size) {
	const word = (at) => run[index + at]?.text.toLowerCase();
	if (size < 3 || word(2 * size) !== word(0)) return false;
	return word(2 * size + 1) === word(1) || run.slice(index, index + size).some(({ text }) => LINKS.test(text));
}
function isMeant(first, second) {
	const text = first.map((word) => word.text).join(" ");
	if (first.length > 1) return second.every((word) => /^\p{Lu}/u.test(word.text)) || text.length < 6 || /^(?:\p{L}+ (?:à|en|par|pour|contre|by|after)|to have)$/iu.test(text);
	return /^\p{Lu}/u.test(second[0]?.text ?? "") || /\p{N}/u.test(text) || /[-'’]/.test(text) || text.length < 2 && text.toLowerCase() !== "à" || RIGHTLY_TWICE.has(text.toLowerCase());
}

// src/rules/typography/shared/two-constituents.ts
const MAY_MEET = {
	en: {
		always: "in on up down off out over by through about along around across you it her this that these those his",
		afterOpening: "at to for from of with into against under is are was were be been do does did has have can will"
	},
	fr: {
		always: "ton son",
		afterOpening: "est sont était a ont avait y peut veut fait elle elles eux lui"
	}
};
const OPENING = {
	en: /(?<!\p{L})(?:what|which|who|whom|whose|that|whatever|whoever|where|wherever|when|how|why|if|whether|than)(?!\p{L})/iu,
	fr: /(?<!\p{L})(?:qui|que|qu['’]|quoi|dont|où|ce|celui|celle|ceux|celles|si|comme|lorsqu\p{L}{0,2}['’]?|quand)(?!\p{L}{2})/iu
};
function mayBeTwo(word, before, language) {
	const key = language === "en" || language === "fr" ? language : null;
	if (key === null) return false;
	if (key === "fr" && /importe[\s\u00A0]+$/i.test(before)) return true;
	const { always, afterOpening } = MAY_MEET[key];
	const isOf = (words) => words.split(" ").includes(word.toLowerCase());
	if (isOf(always)) return true;
	if (!isOf(afterOpening)) return false;
	const sentence = before.slice(-150).replace(/^[\s\S]*(?:[.!?…:;]\s|\n\s*\n|\uFFFC)/, "");
	return OPENING[key].test(sentence);
}

// src/rules/typography/shared/slips.ts
const JOINED = /^(?:and|or|et|ou|puis)\s|\s(?:and|or|et|ou|puis)$/i;
const NESTED = /^(?:l['’]|la[\s\u00A0]|le[\s\u00A0]|the[\s\u00A0])[\p{L}-]{4,}[\s\u00A0](?:de|of)$/iu;
const QUOTED = /["“”«»]/;
const LEAST_WORDS = 3;
function isInCommand(text, start, end) {
	let [from, to] = [start, end];
	while (from > 0 && !QUOTED.test(text.charAt(from - 1)) && text.charAt(from - 1) !== "\n") from--;
	while (to < text.length && !QUOTED.test(text.charAt(to)) && text.charAt(to) !== "\n") to++;
	if (!QUOTED.test(text.charAt(from - 1)) || !QUOTED.test(text.charAt(to))) return false;
	const words = text.slice(from, to).trim().split(/\s+/);
	return words.length >= LEAST_WORDS && words.every((word) => /^[\da-z._/=-]+$/.test(word) && languagesOf(word) === null);
}
function isSmall(words) {
	return words.split(/[\s\u00A0]+/).every((word) => languagesOf(word.toLowerCase()) !== null);
}
function isSlip(text, start, from, language) {
	const words = text.slice(start, from);
	const own = words.split(/[\s\u00A0]+/).map((word) => languagesOf(word.toLowerCase())?.includes(language));
	if (own.length === 1) return own[0] === true && !/^(?:deux|trois|two|three)$/i.test(words) && !mayBeTwo(words, text.slice(Math.max(0, start - 200), start), language);
	return own.includes(true) && !JOINED.test(words) && !NESTED.test(words) && !isChained(text, words, start) && !isComplement(text, words, start, from) && !isMade(text, words, start, from);
}
const FROM = /(?<!\p{L})(?:from|de|d['’])[\s\u00A0]*$/iu;
const FROM_AFAR = /(?<!\p{L})(?:from|de|d['’])[\s\u00A0][^.!?]*$/iu;
const TO = /^[\p{L}-]+[\s\u00A0](?:to|en|à)$/iu;
const OF_THE = /^(?:of|in)[\s\u00A0]the[\s\u00A0][\p{L}-]+$|^(?:de[\s\u00A0](?:la[\s\u00A0]|l['’])|du[\s\u00A0])[\p{L}-]+$/iu;
function isChained(text, words, start) {
	const before = text.slice(Math.max(0, start - 40), start);
	const noun = /([\p{L}-]+)[`*_]{0,2}[\s\u00A0]$/u.exec(before)?.[1] ?? "";
	return TO.test(words) && FROM.test(before) || /[\s\u00A0](?:to|à|en)[\s\u00A0]/iu.test(words) && FROM_AFAR.test(before) || OF_THE.test(words) && noun !== "" && languagesOf(noun.toLowerCase()) === null;
}
function isComplement(text, words, start, from) {
	if (!/^(?:de|en|à|of|in)[\s\u00A0]+[\p{L}-]+$/iu.test(words)) return false;
	const [before = ""] = /[\p{L}-]+(?=[\s\u00A0]$)/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
	const second = text.slice(from).match(/^\s*\S+\s+\S+/)?.[0].length ?? 0;
	const [, after = ""] = /^ (\p{Ll}[\p{L}-]+)/u.exec(text.slice(from + second, from + second + 40)) ?? [];
	return [before, after].every((word) => word !== "" && languagesOf(word.toLowerCase()) === null);
}
const MADE = /(?<!\p{L})(?:ma(?:ke|kes|de|king)|call(?:s|ed)?|declare[sd]?|fai(?:re|t)|font|rend(?:re|ent)?)[\s\u00A0]$/iu;
function isMade(text, words, start, from) {
	if (!MADE.test(text.slice(Math.max(0, start - 20), start))) return false;
	if (!/^(?:the|les?|la)[\s\u00A0][\p{L}-]+$/iu.test(words)) return false;
	return /^\s*\S+\s+\S+\s(?:of|de|du|des)\s/iu.test(text.slice(from, from + 100));
}

// src/rules/typography/repeated-word.ts
const PARTED = /\n[ \t>]*(?:[-*+]|\d{1,9}[.)]|[\w-]{1,40}:)[ \t]|\][^[\]\n]*\[|<\/?(?:t[dhr]|li|d[dt]|p|div|h[1-6]|br|option|summary|figcaption)[\s/>]/i;
const SAME_LINE = /^([^\n]{1,200})\n[ \t]*\1(?=\n|$)/;
const EDGE$1 = /\[|\]/;
const SET_APART = /[*_`<>]/;
const KNOWN = /^(?:fr|en)(?:-|$)/;
const VERSES = 3;
const typographyRepeatedWord = {
	id: "typography-repeated-word",
	severity: "warning",
	*check(page) {
		for (const [passage, visible] of prosePassages(page)) {
			const isKnown = KNOWN.test(passage.language ?? "");
			const flaws = findRepetitions(visible.text, isKnown ? 1 : 2).flatMap(({ start, end, from }) => {
				const range = visible.range(start, end);
				const written = passage.text.slice(range.start, range.end);
				const onwards = passage.text.slice(range.start, range.end + 2);
				if (PARTED.test(onwards) || SET_APART.test(written) || SAME_LINE.test(onwards) || isWhole(passage.text, range.start, range.end, written) || isRaised(visible.text.slice(start, from), visible.text.slice(from, end)) || isParticle(written, passage.text.slice(range.end, range.end + 3)) || isInCommand(visible.text, start, end) || EDGE$1.test(written) && !isSmall(visible.text.slice(start, from))) return [];
				return [{
					start,
					end,
					words: visible.text.slice(start, end).replace(/\s+/g, " "),
					isSure: isKnown && !isVerse(passage.text, range.start) && isSlip(visible.text, start, from, (passage.language ?? "").slice(0, 2)),
					edits: replacement(passage, visible, from, end, "")
				}];
			});
			if (flaws.length <= 3) {
				for (const flaw of flaws) yield {
					...said(flaw),
					...locate(page, passage, visible, flaw, false)
				};
				continue;
			}
			const isSure = flaws.every((flaw) => flaw.isSure);
			const place = locateAll(page, passage, visible, flaws, said, false);
			if (place !== null) yield {
				message: "twice-many",
				facts: {
					words: flaws[0]?.words ?? "",
					count: flaws.length
				},
				...mild(isSure),
				...place
			};
		}
	}
};
function said(flaw) {
	return {
		message: "twice",
		facts: { words: flaw.words },
		...mild(flaw.isSure || isLong(flaw))
	};
}
function isWhole(text, start, end, written) {
	if (!/\s\S+\s/.test(written)) return false;
	return /(?:\||<br ?\/?>)[ \t]*$/i.test(text.slice(Math.max(0, start - 20), start)) && /^[ \t]*(?:\||<br)/i.test(text.slice(end, end + 300));
}
function isRaised(first, second) {
	const [one, other] = [first, second].map((half) => half.replace(/\s+/g, " ").trim());
	if (one === void 0 || other === void 0 || one.toLowerCase() !== other.toLowerCase()) return false;
	return one.slice(1) !== other.slice(1) && /\p{Lu}{2}/u.test(one + other);
}
function isParticle(written, after) {
	return /^de\sde$/.test(written) && /^\s\p{Lu}/u.test(after);
}
function isVerse(text, at) {
	const from = text.lastIndexOf("\n\n", at) + 1;
	const to = text.indexOf("\n\n", at);
	const lines = text.slice(from, to === -1 ? void 0 : to).trim().split("\n");
	return lines.length >= VERSES && lines.slice(0, -1).every((line) => /(?:\\|[ \t]{2}|<br ?\/?>)[ \t]*$/.test(line));
}
function mild(isKnown) {
	return isKnown ? {} : { severity: "info" };
}
function isLong({ words }) {
	return words.split(" ").length >= 6 && !JOINED.test(words) && !/ to \S+ \S+ to /i.test(words);
}

// src/content/language/sentence.ts
const REACH$2 = 300;
const STOP = /[.!?…]/;
const NEXT_BLOCK$1 = /^[ \t>]*(?:\r?\n|$|[-*+#|:]|\d{1,9}[.)][ \t])/;
function sentenceAround(text, offset) {
	let start = offset;
	while (start > 0 && offset - start < REACH$2 && !isEdge(text, start - 1)) start--;
	let end = offset;
	while (end < text.length && end - offset < REACH$2 && !isEdge(text, end)) end++;
	return {
		start,
		end
	};
}
function isEdge(text, at) {
	const letter = text.charAt(at);
	if (letter === "|") return true;
	if (letter === "\n") return NEXT_BLOCK$1.test(text.slice(at + 1, at + 80));
	return STOP.test(letter) && /\s/.test(text.charAt(at + 1));
}

// src/rules/typography/shared/foreign.ts
const REACH$1 = 200;
const MARK = /[[\]*_"“”„«»|]/;
const EDGE = /[[\]*_"“”„«»|\n]/;
const MARK_OR_TAG = /[[\]*_"“”„«»|<>]/;
const BRACKET = /[()]/;
const CLOSES = {
	"[": "]",
	"(": ")",
	"*": "*",
	_: "_",
	"\"": "\"",
	"“": "”",
	"„": "“",
	"«": "»",
	">": "<"
};
const INLINE_TAG = /<(?:em|i|b|strong|cite|q|a|span)(?:\s[^<>]{0,500})?>$/i;
const WORD = /\p{L}{2}/u;
const NEXT_BLOCK = /\n[ \t>]*(?:\n|[-*+#|]|\d{1,9}[.)][ \t])/;
function doubtAt(passage, offset, isMissing) {
	const { text, seen } = passage;
	const line = stretch(text, offset, EDGE);
	const told = doubtFrench(wordsOf(seen, line.start, line.end));
	const own = isMissing ? doubtSetApart(passage, offset, MARK_OR_TAG) : null;
	if (isMissing && doubtSetApart(passage, offset, BRACKET) === "foreign") return "foreign";
	if (told === "foreign" || own === "foreign") return "foreign";
	const sentence = sentenceAround(text, offset);
	const whole = doubtFrench(wordsOf(seen, sentence.start, sentence.end));
	const isSetApart = MARK.test(text.charAt(line.start - 1)) && MARK.test(text.charAt(line.end));
	return whole ?? (isSetApart ? told : null) ?? own;
}
function doubtSetApart(passage, offset, marks) {
	const title = titleAround(passage, offset, marks);
	return title === null ? null : doubtTitle(title.words, title.before);
}
function titleAround({ text, seen }, offset, marks) {
	const { start, end } = stretch(text, offset, marks);
	const opening = text.charAt(start - 1);
	if (CLOSES[opening] !== text.charAt(end) || opening !== "«" && /\s/.test(text.charAt(start))) return null;
	if (opening === ">" && !INLINE_TAG.test(text.slice(Math.max(0, start - 520), start))) return null;
	if (NEXT_BLOCK.test(text.slice(start, end))) return null;
	return WORD.test(wordsOf(seen, offset, end)) || /^\s?[?!]/.test(text.slice(offset, offset + 2)) ? {
		words: wordsOf(seen, start, end),
		before: wordsOf(seen, start, offset)
	} : null;
}
function stretch(text, offset, edge) {
	let start = offset;
	while (start > 0 && offset - start < REACH$1 && !edge.test(text.charAt(start - 1))) start--;
	let end = offset;
	while (end < text.length && end - offset < REACH$1 && !edge.test(text.charAt(end))) end++;
	return {
		start,
		end
	};
}
function wordsOf(seen, start, end) {
	return seen.slice(start, end).replaceAll("", "");
}

// src/rules/typography/shared/own-names.ts
const known = /* @__PURE__ */ new WeakMap();
function ownWords({ plan }) {
	let words = known.get(plan.settings);
	if (words === void 0) {
		words = new Set(namesOf(plan.settings).flatMap((name) => name.match(/[\p{L}\p{N}]\S*[%€‰;:!?»]/gu) ?? []));
		known.set(plan.settings, words);
	}
	return words;
}

// src/rules/typography/shared/typed-name.ts
const REACH = 60;
const NAME = /(?<![*_\w])[*_]{1,3}[a-z]\w{0,40}[*_]{1,3}$/;
const TYPE = /^:[ \t]?(?:\*\*|__|`|\\?[[<]|<)/;
const OPTIONAL_TYPE = /[*_]{2,3}(?:[a-z]\w{0,40}|[A-Z])$/;
const KEY = /[\p{Ll},][ \u00A0][*_]{1,2}[A-Za-z][\w.-]{0,40}$/u;
const KEY_END = /^:(?:[*_]{1,2}(?![*_\w])|[ ]\S{1,20}[*_]{1,2}(?![*_\w]))/;
const KEY_AT_HEAD = /^[ \t]*(?:\.\. |:)?[a-z][a-z0-9_-]{0,30}$/;
const BEGINS = /^\W{0,3}---[ \t]*$|^[ \t]*- [^\n]{0,60}$|^[ \t]*(?:(?:\.\. |:)?[a-z][a-z0-9_-]{0,30}:.*)?$|[[{(,][ \t]*$| {2}$|\\$/;
const TAG = /\[\p{Lu}[\p{Lu}\d]{0,11}$/u;
function isKeyOfLine({ text, field }, offset) {
	if (field !== null || text[offset] !== ":") return false;
	if (TAG.test(text.slice(Math.max(0, offset - 14), offset)) && !/^[^\]\n]{0,300}\][(:[]/.test(text.slice(offset, offset + 310))) return true;
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	if (offset - start > REACH || !KEY_AT_HEAD.test(text.slice(start, offset))) return false;
	return start === 0 || BEGINS.test(text.slice(text.lastIndexOf("\n", start - 2) + 1, start - 1).slice(-200));
}
function isMentioned({ text }, offset) {
	return MENTION.test(text.slice(Math.max(0, offset - 3), offset + 3));
}
const MENTION = /(?<![\p{L}\p{N}])([*_`"'])[«»:;!?%€]\1/u;
function isLiteral({ text }, offset) {
	return KEY.test(text.slice(Math.max(0, offset - REACH), offset)) && KEY_END.test(text.slice(offset, offset + REACH));
}
function isTyping({ text }, offset) {
	const before = text.slice(Math.max(0, offset - REACH), offset);
	const after = text.slice(offset, offset + REACH);
	return NAME.test(before) && TYPE.test(after) || /^\?[*_]{2}/.test(after) && OPTIONAL_TYPE.test(before);
}

// src/rules/typography/spacing.ts
const typographySpacing = {
	id: "typography-spacing",
	severity: "warning",
	options: { narrow: {
		type: "boolean",
		default: true
	} },
	*check(page, context) {
		const narrow = context.options["narrow"] !== false;
		const own = ownWords(context.site);
		for (const [passage, visible, sure] of frenchPassages(page)) {
			const { free, wantsSpaces } = frenchUsage(passage.language);
			const missing = [];
			const doubtful = [];
			const ordinary = [];
			for (const flaw of findFrenchSpaces(visible.text)) {
				if (free.includes(flaw.sign) || !wantsSpaces && flaw.kind === "missing") continue;
				const isOurs = /[«»]/.test(flaw.sign);
				const at = visible.range(flaw.start, flaw.end).start;
				const doubt = isOurs ? null : doubtAt(passage, at, flaw.kind === "missing");
				if (doubt === "foreign" || own.has(wordOf(visible.text, flaw))) continue;
				if (isTyping(passage, at) || isLiteral(passage, at) || isKeyOfLine(passage, at) || isMentioned(passage, at)) continue;
				if (flaw.kind === "ordinary") ordinary.push(flaw);
				else if (!sure && !/[%€‰«»]/.test(flaw.sign)) {
					if (isGranted(passage, visible, flaw)) doubtful.push(flaw);
				} else (doubt === null && flaw.unsure !== true ? missing : doubtful).push(flaw);
			}
			yield* reportMissing(page, passage, visible, missing, {
				narrow,
				sure,
				mild: false
			});
			yield* reportMissing(page, passage, visible, doubtful, {
				narrow,
				sure: false,
				mild: true
			});
			yield* reportOrdinary(page, passage, visible, ordinary, narrow, sure);
		}
	}
};
const SHORT = 60;
function isGranted({ isDeclared }, { text }, { sign, end }) {
	if (!isDeclared || text.length > SHORT) return false;
	return sign === ":" || text.slice(end + 1).trim() === "";
}
function wordOf(text, { start, end, sign }) {
	return text.slice(wordStart(text, start), end + sign.length).replace(/^[^\p{L}\p{N}]+/u, "");
}
function* reportMissing(page, passage, visible, found, { narrow, sure, mild }) {
	const flaws = found.map((flaw) => toFlaw(passage, visible, flaw, narrow));
	const severity = mild ? { severity: "info" } : {};
	if (flaws.length <= 3) {
		for (const flaw of flaws) yield {
			...sayMissing(flaw),
			...severity,
			...locate(page, passage, visible, flaw, sure)
		};
		return;
	}
	const place = locateAll(page, passage, visible, flaws, sayMissing, sure);
	const signs = [...new Set(found.map(({ sign }) => sign))].join("");
	const facts = {
		words: flaws[0]?.words ?? "",
		count: flaws.length,
		signs
	};
	if (place !== null) yield {
		message: "missing-many",
		facts,
		...severity,
		...place
	};
}
function* reportOrdinary(page, passage, visible, found, narrow, sure) {
	const flaws = found.map((flaw) => toFlaw(passage, visible, flaw, narrow));
	const one = ({ words, sign }) => ({
		message: "ordinary",
		facts: {
			words,
			sign,
			count: 1
		}
	});
	const place = locateAll(page, passage, visible, flaws, one, sure);
	if (place === null) return;
	const facts = {
		words: flaws[0]?.words ?? "",
		sign: found[0]?.sign ?? "",
		count: flaws.length
	};
	yield {
		message: flaws.length === 1 ? "ordinary" : "ordinary-many",
		facts,
		severity: "info",
		...place
	};
}
function sayMissing({ words, sign, isAfter }) {
	return {
		message: isAfter ? "missing-after" : "missing-before",
		facts: {
			words,
			sign,
			signs: sign
		}
	};
}
function toFlaw(passage, visible, flaw, narrow) {
	const { text } = visible;
	const start = flaw.after ? flaw.start - 1 : wordStart(text, flaw.start);
	const end = flaw.after ? wordEnd(text, flaw.end) : flaw.end + flaw.sign.length;
	const space = flaw.narrow && narrow ? " " : "\xA0";
	return {
		start,
		end,
		words: text.slice(start, end),
		sign: flaw.sign,
		isAfter: flaw.after,
		edits: replacement(passage, visible, flaw.start, flaw.end, space)
	};
}

// src/rules/typography/shared/field-ends.ts
const ON_ONE_LINE = /* @__PURE__ */ new Set([
	"single",
	"double",
	"toml-basic",
	"toml-literal",
	"json"
]);
function spacesAtEnds(passage) {
	const style = passage.field?.scalar?.style;
	if (style === void 0 || !ON_ONE_LINE.has(style)) return [];
	const { text } = passage;
	const head = /^[ \t\u00A0]{1,100}/.exec(text)?.[0].length ?? 0;
	const tail = text.length - text.replace(/(?<![ \t\u00A0])[ \t\u00A0]+$/, "").length;
	if (head === 0 && tail === 0) return [];
	if (text.trim() === "") {
		const edits = [{
			start: 0,
			end: text.length,
			text: ""
		}];
		return [{
			start: 0,
			end: text.length,
			words: text,
			edits
		}];
	}
	const edits = [{
		start: 0,
		end: head,
		text: ""
	}, {
		start: text.length - tail,
		end: text.length,
		text: ""
	}];
	return [{
		start: 0,
		end: text.length,
		words: text,
		edits: edits.filter(({ start, end }) => end > start)
	}];
}
function locateField(page, passage, flaw) {
	const { text } = passage;
	const whole = {
		text,
		range: (start, end) => ({
			start,
			end
		})
	};
	const atEnd = /\s$/.test(text);
	const start = atEnd ? wordStart(text, text.trimEnd().length) : 0;
	const end = atEnd ? text.length : wordEnd(text, text.length - text.trimStart().length);
	const { at, fixes } = locate(page, passage, whole, {
		...flaw,
		start,
		end
	});
	const title = { key: "trim" };
	return {
		at,
		excerpt: text.slice(start, end),
		fixes: (fixes ?? []).map((fix) => ({
			...fix,
			title
		}))
	};
}

// src/rules/typography/stray-space.ts
const BEFORE_COMMA = /(?<=[^\s\uFFFC.,;:!?…([{«|/*\\_-])(?<!(?:^|\s)[^\s\p{L}\p{N}])[ \u00A0\u202F]{1,3}(?=[,.](?:\s|$))/gu;
const ELISION = /(?<![\p{L}\p{N}'’]|(?:^|\s)-)(?:[dcjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)(?:['’] {1,2}| {1,2}['’])(?=[aeiouyhàâæéèêëîïôœùûü])/giu;
const TWICE = /(?<=[^\s\uFFFC])(?:[ ]{2,}|[ ]+[\u00A0\u202F][ \u00A0\u202F]*|[\u00A0\u202F][ \u00A0\u202F]+)(?=[^\s\uFFFC])/g;
const typographyStraySpace = {
	id: "typography-stray-space",
	severity: "warning",
	*check(page) {
		for (const [passage, visible] of prosePassages(page)) {
			yield* tell(page, passage, visible, "before-comma", spacesOf(passage, visible, BEFORE_COMMA, () => ""));
			if (isFrench(passage.language)) yield* tell(page, passage, visible, "after-elision", spacesOf(passage, visible, ELISION, (found) => found.replaceAll(" ", "")));
			yield* tell(page, passage, visible, "twice", spacesOf(passage, visible, TWICE, (found) => /[^ ]/.exec(found)?.[0] ?? " "));
			yield* tell(page, passage, visible, "at-end", spacesAtEnds(passage));
		}
	}
};
function spacesOf(passage, visible, pattern, mend) {
	const { text } = visible;
	return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
		const stop = index + found.length;
		if (/(?:^|\n)[ \t]{0,20}[:~]$/.test(text.slice(Math.max(0, index - 23), index))) return [];
		const sign = visible.range(stop, stop + 1).start;
		const isAlone = [-1, 1].every((side) => /[*_`]/.test(passage.text.charAt(sign + side)));
		if (pattern === BEFORE_COMMA && isCell(text, index, stop)) return [];
		if (pattern === BEFORE_COMMA ? isOperator(text, index, stop, isAlone) : pattern === ELISION && isPrime(text, index, stop)) return [];
		const around = visible.range(index, stop + 1);
		if (pattern === TWICE && isRow(passage.text, around.start)) return [];
		if (/<[a-z]/i.test(passage.text.slice(around.start, around.end))) return [];
		const [start, end] = [wordStart(text, index), wordEnd(text, stop)];
		const edits = replacement(passage, visible, index, stop, mend(found));
		return [{
			start,
			end,
			words: text.slice(start, end),
			edits
		}];
	});
}
const CELLS = 3;
function isCell(text, start, stop) {
	if (!/\s/.test(text.charAt(stop + 1) || " ")) return false;
	return (text.slice(text.lastIndexOf("\n", start) + 1, text.indexOf("\n", stop) >>> 0).match(/(?<=^|\s)[.,](?=\s|$)/g) ?? []).length >= CELLS;
}
function isRow(text, at) {
	const end = text.indexOf("\n", at);
	return /^\s*\|.*\|\s*$/.test(text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? void 0 : end));
}
function isPrime(text, from, next) {
	if (/^(?:et\s|\p{L}['’])/u.test(text.slice(next, next + 3))) return true;
	if (!/\p{Lu}/u.test(text.charAt(from)) || /^\p{Lu}\p{L}/u.test(text.slice(next, next + 2))) return false;
	return !/(?:^|[.!?…:\n\uFFFC«“"(-])\s*$/u.test(text.slice(Math.max(0, from - 9), from));
}
function isNamed(text, from, at) {
	if (!/^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|\uFFFC|$)/.test(text.slice(at + 1, at + 80))) return false;
	const word = text.slice(wordStart(text, from), from).toLowerCase();
	return word.length > 1 && languagesOf(word) !== null;
}
const OPTION = /[ \t]--?[a-z][\w-]*[ =][^\n]*$/;
function isOperator(text, from, at, isAlone) {
	const [, next = ""] = /^\s?(\S{0,10})/.exec(text.slice(at + 1, at + 12)) ?? [];
	const before = text.charAt(from - 1);
	if (/\S @ \S{1,40}$/.test(text.slice(Math.max(0, from - 50), from)) && /^\. ?[a-z]{2,}/.test(text.slice(at, at + 4))) return true;
	if (/^\. ?\./.test(text.slice(at, at + 3)) || /\. $/.test(text.slice(Math.max(0, at - 3), at))) return true;
	if (/^\.[ \t]*(?:[\n\uFFFC]|$)/.test(text.slice(at, at + 9)) && OPTION.test(text.slice(Math.max(0, from - 100), from))) return true;
	if (text.charAt(at) === "." && /^\p{Ll}/u.test(next)) return true;
	if (/^['"$]/.test(next) && /['"\])$]/.test(before)) return true;
	if (isAlone) return true;
	if (/^\((?:virgule|point|comma|dot|period)/.test(next)) return true;
	if (next === "" && isNamed(text, from, at)) return true;
	return wordStart(text, from) === from - 1 && /\p{L}/u.test(before) && /^[^\P{L}aày](?![\p{L}'’])/u.test(next);
}
function* tell(page, passage, visible, message, flaws) {
	const mild = message === "twice" || message === "at-end" ? { severity: "info" } : {};
	if (message === "at-end") {
		for (const flaw of flaws) yield {
			message: flaw.words.trim() === "" ? "blank" : message,
			...mild,
			...locateField(page, passage, flaw)
		};
		return;
	}
	const say = ({ words }, count = 1) => ({
		message,
		facts: {
			words,
			count
		}
	});
	if (message !== "twice" && flaws.length <= 3) {
		for (const flaw of flaws) yield {
			...say(flaw),
			...locate(page, passage, visible, flaw)
		};
		return;
	}
	const place = locateAll(page, passage, visible, flaws, (flaw) => say(flaw));
	const [first] = flaws;
	if (first !== void 0 && place !== null) yield {
		...say(first, flaws.length),
		...mild,
		...place
	};
}

// src/rules/index.ts
const rules = [
	accessibilityAllCaps,
	accessibilityDocument,
	accessibilityDownloadLink,
	accessibilityFakeHeading,
	accessibilityFakeList,
	accessibilityFrameTitle,
	accessibilityHeadingOrder,
	accessibilityImageAlt,
	accessibilityLinkText,
	configurationCms,
	configurationJsonSchema,
	configurationSchema,
	configurationSyntax,
	dateContradiction,
	dateExpiringSoon,
	dateImpossible,
	dateOpenAfterDeadline,
	dateReversed,
	dateReviewOverdue,
	dateStale,
	dateWeekday,
	directiveUseless,
	fileEncoding,
	fileMergeConflict,
	fileTooComplex,
	fileUnreadable,
	frontMatterAmbiguousValue,
	frontMatterFile,
	frontMatterPlaceholder,
	frontMatterPublication,
	frontMatterRelation,
	frontMatterSchema,
	frontMatterSwallowedText,
	frontMatterSyntax,
	frontMatterUnknownKey,
	frontMatterWrongField,
	linkAnchor,
	linkBlocked,
	linkClosed,
	linkCredentials,
	linkDead,
	linkDoubtful,
	linkDraft,
	linkHostTypo,
	linkInsecure,
	linkInternal,
	linkMalformed,
	linkMovedHost,
	linkNavigation,
	linkOwnHost,
	linkPrivate,
	linkRedirected,
	linkTracking,
	linkUnreachable,
	markdownAccidentalCode,
	lintRule("markdown-blockquote-indentation"),
	markdownBrokenTable,
	lintRule("markdown-checkbox-character-style"),
	lintRule("markdown-code-block-style"),
	lintRule("markdown-definition-case"),
	lintRule("markdown-definition-spacing"),
	markdownDroppedHtml,
	lintRule("markdown-emphasis-marker"),
	markdownEmptyHeading,
	markdownEmptyLink,
	lintRule("markdown-fenced-code-flag"),
	lintRule("markdown-fenced-code-marker"),
	lintRule("markdown-file-extension"),
	lintRule("markdown-final-definition"),
	lintRule("markdown-final-newline"),
	lintRule("markdown-hard-break-spaces"),
	lintRule("markdown-heading-increment"),
	lintRule("markdown-heading-style"),
	lintRule("markdown-link-title-style"),
	lintRule("markdown-list-item-bullet-indent"),
	lintRule("markdown-list-item-content-indent"),
	lintRule("markdown-list-item-indent"),
	lintRule("markdown-list-item-spacing"),
	markdownLiteralMarkup,
	lintRule("markdown-maximum-heading-length"),
	lintRule("markdown-maximum-line-length"),
	markdownMdxImport,
	markdownMdxSyntax,
	lintRule("markdown-no-blockquote-without-marker"),
	lintRule("markdown-no-consecutive-blank-lines"),
	markdownNoDuplicateDefinitions,
	lintRule("markdown-no-duplicate-headings"),
	lintRule("markdown-no-emphasis-as-heading"),
	markdownNoEmptyUrl,
	lintRule("markdown-no-file-name-articles"),
	lintRule("markdown-no-file-name-consecutive-dashes"),
	lintRule("markdown-no-file-name-irregular-characters"),
	lintRule("markdown-no-file-name-mixed-case"),
	lintRule("markdown-no-file-name-outer-dashes"),
	lintRule("markdown-no-heading-content-indent"),
	markdownNoHeadingLikeParagraph,
	lintRule("markdown-no-heading-punctuation"),
	markdownNoHiddenTableCell,
	lintRule("markdown-no-literal-urls"),
	lintRule("markdown-no-multiple-toplevel-headings"),
	markdownNoReferenceLikeUrl,
	lintRule("markdown-no-shell-dollars"),
	lintRule("markdown-no-shortcut-reference-image"),
	lintRule("markdown-no-shortcut-reference-link"),
	lintRule("markdown-no-table-indentation"),
	markdownNoUndefinedReferences,
	markdownNoUnusedDefinitions,
	lintRule("markdown-ordered-list-marker-style"),
	lintRule("markdown-ordered-list-marker-value"),
	markdownPlaceholder,
	lintRule("markdown-rule-style"),
	lintRule("markdown-strong-marker"),
	markdownSwallowedParagraph,
	lintRule("markdown-table-cell-padding"),
	lintRule("markdown-table-pipe-alignment"),
	lintRule("markdown-table-pipes"),
	markdownTemplateSyntax,
	markdownUnclosedContainer,
	markdownUnclosedFence,
	markdownUnclosedHtml,
	lintRule("markdown-unordered-list-marker-style"),
	typographyAccentedCapital,
	typographyApostrophe,
	typographyEllipsis,
	typographyInclusiveForm,
	typographyInvisibleCharacter,
	typographyLigature,
	typographyMisspelling,
	typographyNumber,
	typographyOrdinal,
	typographyQuotes,
	typographyRepeatedWord,
	typographySpacing,
	typographyStraySpace
];

export { leadOf as A, EVENT_KEY as B, kindOf as C, sentencesOf as D, segmentOf as E, CALENDAR_KEY as F, TOLD as G, SAID_KEY as H, CALLING as I, UPCOMING as K, COMING as L, plainWords as M, fold as N, wordsBetween as O, AHEAD as P, DUE as R, isBareYear as S, segmentAt as T, SAMPLE$2 as U, OVER$1 as V, TECHNICAL_KEY as W, dayOfTitle as _, linkNavigation as a, readExpressions as b, nameOf as c, fieldSetting as d, pageSetting as f, dayOfFields as g, seriesIn as h, adoptMdxReader as i, pageKinds as j, isNounYear as k, frontMatterFile as l, isTrue as m, markdownTemplateSyntax as n, frontMatterRelation as o, isClosed as p, LINT_OPTIONS as r, guessRelations as s, rules as t, announcementsOf as u, periodOfHeading as v, lastBefore as w, says as x, resolve as y, DUE_KEY as z };