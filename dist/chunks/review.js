import { d as PageShelf, f as pieceOf, t as readSite } from "./read-site.js";
import { t as defaults } from "./defaults.js";
import { A as CALLING, B as UPCOMING, C as wordsBetween, D as plainWords, E as pageKinds, F as OVER$1, I as SAID_KEY, L as SAMPLE, M as DUE, N as DUE_KEY, O as fold, P as EVENT_KEY, R as TECHNICAL_KEY, S as sentencesOf, T as leadOf, _ as isBareYear, b as segmentAt, c as isClosed, d as dayOfFields, f as dayOfTitle, g as says, h as readExpressions, j as COMING, k as CALENDAR_KEY, l as isTrue, m as resolve, o as fieldSetting, p as periodOfHeading, r as internalTarget, s as pageSetting, t as rules, v as kindOf$1, w as isNounYear, x as segmentOf, y as lastBefore, z as TOLD } from "./rules.js";
import { r as daysBetween, t as addDays } from "./day.js";
import { r as primaryOf, t as isFrench } from "./tag.js";
import { t as scalarText } from "./scalar-text.js";
import { d as maskPlain, s as isVeiled } from "./dialects.js";
import { s as isProse } from "./program.js";
import { i as isTemplate, r as isInternalUrl } from "./urls.js";
import { t as toString } from "./lib.js";
import { a as decodeString } from "./markdown.js";
import { n as nearest } from "./nearest.js";
import { a as selectRules, i as runPageRules, n as compareFindings, o as hasReaders, r as covers, s as makeFinding, t as RuleRun } from "./run.js";
import { t as createGlob } from "./glob.js";
import { t as visit } from "./lib3.js";
import { a as isAsset, i as folderOf, n as decodePath, u as stemOf } from "./url-path.js";
import { f as ofParts, l as isHarmless } from "./flaw.js";
import { i as summarise, o as isAsked, t as countFindings } from "./summarise.js";
import { t as applyEdits } from "./edits.js";
import { t as chooseFixes } from "./fix.js";
import { i as WorkLeft, n as readPages, r as Time, s as matching } from "./read-pages.js";
import { t as ReadTrouble } from "./tree.js";
import { t as readAgain } from "./read-again.js";
import { a as isDense, i as honestTime, l as LazyPassage, o as isLong, s as isRisky } from "./read-page.js";
import { createHash } from "node:crypto";

// src/content/passage-fact.ts
var PassageFact = class {
	#page;
	rank;
	field;
	constructor(page, rank, field = page.passages[rank]?.field?.pointer ?? null) {
		this.#page = page;
		this.rank = rank;
		this.field = field;
	}
	get passage() {
		return this.#page.passages[this.rank] ?? this.#page.body;
	}
};
const LARGE = 1e5;
function lastingText({ source }, text) {
	return source.length < LARGE ? text : pieceOf(text);
}
function lastingOf({ source }, data) {
	return source.length < LARGE ? data : JSON.parse(JSON.stringify(data));
}

// src/dates/judge/surroundings.ts
const TABLE = 6e3;
const BLOCK = 600;
const QUOTE = 400;
function lineOf({ text, start, end }) {
	const above = text.slice(Math.max(0, start - BLOCK), start);
	return [above.slice(above.lastIndexOf("\n") + 1), text.slice(end, end + BLOCK).split("\n", 1)[0] ?? ""];
}
function isAwaited({ text, start }) {
	return /[⌛⏳🔜🚧]\uFE0F?[ \u00A0]?(?:\p{L}{2,12} ){0,2}$/u.test(text.slice(Math.max(0, start - 30), start));
}
function headsLine(spot) {
	const [before, after] = lineOf(spot);
	return /^[ \t]*(?:[-*+] |\d{1,3}[.)] )?[^\p{L}\p{N}]{0,8}$/u.test(before) && /^[*_]* ?:/.test(after);
}
function isInItem(spot) {
	return /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(lineOf(spot)[0]);
}
function rowSays(spot, words) {
	return lineOf(spot).some((half) => half.split("|").some((cell) => words.test(plainWords(cell))));
}
function isInDueColumn(spot) {
	const [head, [row]] = [headOf(spot), lineOf(spot)];
	const shift = Number(/^\s*\|/.test(head)) - Number(/^\s*\|/.test(row));
	return DUE.test(plainWords(head.split("|")[row.split("|").length - 1 + shift] ?? ""));
}
function isSampleColumn(spot) {
	return /exemple|example/i.test(headOf(spot));
}
const SAMPLE_HEADS = {
	any: headsOf("(?:exemples?|examples?)"),
	one: headsOf("(?:exemple|example)")
};
function headsOf(noun) {
	const head = `${noun}\\b[^.\\n:]{0,40}:`;
	return [new RegExp(`^\\W*(?:par |for )?${head}`, "iu"), new RegExp(`(?:^|\\n)[^\\n]*\\b${head}[*_\\s]*$`, "iu")];
}
function isInSampleBlock({ text, start }, heads) {
	const above = text.slice(Math.max(0, start - BLOCK), start);
	const gap = above.lastIndexOf("\n\n");
	const [opens, ends] = SAMPLE_HEADS[heads];
	return opens.test(above.slice(gap + 1)) || ends.test(above.slice(0, Math.max(0, gap)).slice(-80));
}
function headOf({ text, start }) {
	const above = text.slice(Math.max(0, start - TABLE), start);
	const dashes = above.lastIndexOf("---");
	const rule = above.lastIndexOf("\n", dashes) + 1;
	if (dashes < 0 || !/^[ \t|:-]+$/.test(above.slice(rule, above.indexOf("\n", dashes)))) return "";
	return above.slice(above.lastIndexOf("\n", rule - 2) + 1, Math.max(0, rule - 1));
}
function isInBlockQuote({ text, start }) {
	const above = text.slice(Math.max(0, start - QUOTE), start);
	if (!/^\s*>/.test(above.slice(above.lastIndexOf("\n") + 1))) return false;
	const block = /(?:^|\n)(?:[ \t]*>[^\n]*\n)*[ \t]*>[^\n]*$/.exec(above)?.[0] ?? "";
	return !/^\s*>\s*(?:\[!|\*\*|#|\p{Extended_Pictographic})/u.test(block);
}
const QUOTING = /<(?:(blockquote|q|cite)\b|(div|p|figure|section|article|li|span)\b[^>]{0,400}?\bclass(?:Name)?=["'][^"'>]{0,200}\b(?:quotes?|quotations?|testimonials?|citations?|verbatims?|temoignages?)\b)/gi;
function isInQuotingElement({ text, start, end }) {
	const above = text.slice(Math.max(0, start - BLOCK), start);
	const opened = [...above.matchAll(QUOTING)].at(-1);
	if (opened === void 0) return false;
	const closing = `</${opened[1] ?? opened[2]}>`.toLowerCase();
	const closes = (part) => part.toLowerCase().includes(closing);
	return !closes(above.slice(opened.index)) && closes(text.slice(end, end + BLOCK));
}
function isStruck(spot) {
	const [before, after] = lineOf(spot);
	return before.split("~~").length % 2 === 0 && after.includes("~~") || /<(?:del|s)>[^<]*$/.test(before) && /^[^<]*<\/(?:del|s)>/.test(after);
}

// src/dates/calendar-rows.ts
const ROW_SIGNALS = new Set("page-call page-offer page-faq field-open calling-heading coming-heading future-when-written clock deadline procedure calendar-field cell entry-line".split(" "));
function supersede(mentions, today) {
	const calendars = /* @__PURE__ */ new Map();
	for (const mention of mentions.filter(isRow)) {
		const rows = calendars.get(calendarOf(mention));
		if (rows === void 0) calendars.set(calendarOf(mention), [mention]);
		else rows.push(mention);
	}
	const kept = new Set([...calendars.values()].map((rows) => lapsedRow(rows, today)));
	return mentions.map((mention) => {
		if (!isRow(mention) || (mention.to ?? "") >= today || kept.has(mention)) return mention;
		return superseded(mention);
	});
}
function superseded(mention) {
	const because = ["superseded", ...mention.because];
	return {
		...mention,
		verdict: "historical",
		promises: false,
		staleFrom: null,
		because
	};
}
function lapsedRow(all, today) {
	const rows = all.some(({ to }) => (to ?? "") >= today) ? all.filter(({ to, because }) => (to ?? "") < today && because.includes("coming-heading")) : all;
	if (rows.length === 0) return void 0;
	const binding = rows.filter(({ because }) => because.includes("procedure") || because.includes("deadline"));
	return (binding.length > 0 ? binding : rows).reduce((last, row) => isLater(row, last) ? row : last);
}
function isLater(mention, known) {
	const [day, knownDay] = [mention, known].map(({ kind }) => /^day/.test(kind));
	return day === knownDay ? (mention.to ?? "") > (known.to ?? "") : day === true;
}
function isRow(mention) {
	const { promises, to, because, passage, start, end } = mention;
	return promises && to !== null && (because.every((code) => ROW_SIGNALS.has(code)) || headsLine({
		text: passage.text,
		start,
		end
	}));
}
function calendarOf({ passage, section }) {
	return passage.field?.pointer.split("/")[1] ?? `${section}`;
}

// src/dates/judge/tense.ts
const PERFECT = new RegExp(" (?:a|à(?= été \\p{L})|ont|n aur(?:a|ont)|avons|avez|ai|tu as|ayant|s est|se sont|s étant)(?: (?:pas|plus|jamais|ainsi|donc|déjà|également|aussi|notamment|toujours|récemment|depuis|alors|tous|toutes|bien|enfin|finalement|ensuite|d abord|nous|vous|y|pu|su|dû|permis de|eu|été))* (?:été|eu|pu|su|dû|\\p{L}+(?:é|ée|és|ées|ert|ertes?|erts|int|inte|ints)|(?!jusqu |lieu |plus |tous |nous |vous |dans |des |bureau |aussi |ainsi |ici |lui |qui |peu |beau |jeu |depuis |trois |mais |puis |si |ni |ceci |celui |parmi |demi )\\p{L}+(?:i|ie|is|ies|u|ue|us|ues|it|ite|ise|uit|uite|ait))(?= )", "u");
const PERFECT_OF_MOTION = / (?:est|sont|tu es|êtes|sommes) (?:\p{L}+ment )?(?:née?s?|morte?s?|venue?s?|devenue?s?|revenue?s?|arrivée?s?|parti(?:e|s|es)?|entrée?s?|sorti(?:e|s|es)?|restée?s?|passée?s?|allée?s?|intervenue?s?|survenue?s?|apparue?s?|parue?s?|décédée?s?)(?= )/u;
const ENGLISH_PAST = / (?:was|were|had|has been|have been|has|did|started|launched|created|founded|published|joined|became|took place|made|went|released|held|introduced|announced|requested|ran|began|won|took|gave|came|hosted|gathered|attended|ended|welcomed|opened)(?= )/u;
const ENGLISH_PERFECT = /(?: have| ve)(?: (?:all|also|already|both|just|now|recently|since|\p{L}+ly))* (?!(?:planned|scheduled|extended|postponed|moved|need|limited) )(?:\p{L}+ed|begun|been|built|chosen|come|done|found|given|gone|grown|held|kept|led|met|run|seen|sent|set up|shown|spent|taken|told|won|written)(?= )/u;
const PAST_SIMPLE = / (?:fut|fit|eut|naquit|devint|vit|prit|mit|(?:e|f|p|s|l|b|conn|reconn|par|appar|dispar|compar|reç|conç|aperç|perç|voul|val|fall|mour|cour|véc|survéc|cr|pl|concl|él)urent|(?!(?:exp|resp|asp|insp|transp|t|att|ret|ét|adm|dés)irent )\p{L}+irent|(?!(?:g|op|lib|gén|régén|préf|diff|consid|adh|sugg|accél|mod|esp|féd|coop|transf|réf|conf|tol|énum|alt|légif|rep|récup|temp|exon|rémun|prosp|ins|ing|délib|prolif|pond|persév)èrent )\p{L}{2,}èrent)(?= )/u;
const FUTURE_ENDING = /(?:[bcdfglmnptv]r|er|ir|ur|oir|rr)(?:a|ont)$|(?:er|ir|dr|vr|rr|ur)(?:ez|ons)$/u;
const NOT_FUTURE = new Set("caméra camera opéra extra ultra infra intra contra sierra terra agora entra montra démarra rencontra tira inspira retira assura mesura dura jura front affront environs mantra umbra zebra hydra libra cobra algebra rencontrez montrez entrez découvrez ouvrez offrez couvrez souffrez découvrons ouvrons offrons montrons rencontrons entrons mesurez mesurons jurons assurez assurons admirez inspirez désirez retirez tirez".split(" "));
const ENGLISH_FUTURE = / (?:will|going to|ll)(?= )/;
const IMPERFECT_ENDING = /(?:[^r]|[aeiouyéè]r)ai(?:t|ent)$/u;
const NOT_IMPERFECT = new Set("fait lait souhait retrait portrait extrait trait attrait parfait forfait bienfait satisfait refait défait sait plait soustrait distrait abstrait paient essaient aient".split(" "));
const CONDITIONAL = /(?:er|ir|ur|dr|vr|tr|rr)ai(?:t|ent)$/u;
const IMPERFECT_WORDS = / (?:étions|avions|devions|visions|souhaitions|pensions|voulions|prévoyions)(?= )/u;
function tellsFuture(words) {
	return ENGLISH_FUTURE.test(words) || words.split(" ").some(isFuture);
}
function tellsImperfect(words) {
	return IMPERFECT_WORDS.test(words) || words.split(" ").some(isImperfect);
}
function tellsPerfect(words) {
	return [
		PERFECT,
		PERFECT_OF_MOTION,
		PAST_SIMPLE,
		ENGLISH_PAST,
		ENGLISH_PERFECT
	].some((past) => past.test(words));
}
function isFuture(word) {
	return word.length > 3 && FUTURE_ENDING.test(word) && !word.endsWith("éra") && !NOT_FUTURE.has(word);
}
function isImperfect(word) {
	return word.length > 4 && IMPERFECT_ENDING.test(word) && !NOT_IMPERFECT.has(word) && !CONDITIONAL.test(word);
}

// src/dates/judge/asides.ts
const NOW_OR = / (?:now|maintenant|aujourd hui) (?:and |et )?(?:or|ou) (?:\S+ ){0,3}$/;
const READER = / (?:(?:vous|te|t) (?:retrouv|(?:re)?voi[rst]|(?:re)?verr|rencontr|accueill|(?:re)?contact|joind|joign|li[rt]|répond|écri)\p{L}*|vous (?:recevr|ser(?:ez|a) (?:re)?contact)\p{L}*|(?:tu recevras|tu seras (?:re)?contacté)|(?:see|seeing|meet|meeting|contact|contacting|reach|welcome|welcoming|greet) you|you (?:will|ll|should) (?:\S+ )?(?:receive|hear|be contacted)|in touch|hear from (?:us|you))(?= )/u;
const WHICHEVER = / (?:any|whatever|toute?s?) (?:\S+ ){1,5}(?:that|which|qui) (?:\S+ ){0,3}$/u;
const IN_TEXT = / (?:nous|on|je|j) (?:(?:y|en|le|la|les|l) )?(?:reviendr|verr|reverr|parler|reparler|aborder|étudier|détailler|expliquer)\p{L}+(?= )/u;
const TO_COME = / (?:be|been|being|is|are|s|re|get|gets|to) $/;
function isNoPromise(tokens, { clauses, to }, at) {
	const clause = segmentAt(clauses, at) ?? {
		from: at,
		to: at
	};
	const before = wordsBetween(tokens, Math.max(clause.from, at - 10), at);
	const after = wordsBetween(tokens, at + 1, Math.min(clause.to, at + 7)).slice(1);
	const isTold = tellsPerfect(before + after) || /^\p{L}+[^e]ed /u.test(after);
	if (tokens[to - 1]?.text === "?" || isTold && !TO_COME.test(before) && !tellsFuture(before)) return true;
	return [WHICHEVER, NOW_OR].some((one) => one.test(before)) || [READER, IN_TEXT].some((one) => one.test(before + after));
}

// src/dates/judge/cue-words.ts
const phrases = (...alternatives) => new RegExp(` (?:${alternatives.join("|")})(?= )`, "u");
const CUE_WORDS = {
	call: phrases("(?:ré|pré)?inscrivez|(?:retrouvez|rencontrez) nous|candidatez|postulez|déposez|participez|envoyez|renvoyez|adressez|répondez|rejoignez|venez|réservez|transmettez|remplissez|complétez|écrivez|proposez", "profitez|manquez|attendez|hésitez|oubliez|bloquez|notez|pensez|connectez|soumettez|contribuez|votez|cliquez|contactez|présentez|demandez|saisissez|retournez|prenez", "merci de|veuillez|(?<! je )(?:rejoins|inscris)|candidate ici|adresser (?:toute|votre|vos|une|un|les|le)|(?:à|merci d) envoyer|vous (?:candidatez|postulez|inscrivez|avez jusqu|devez|attendons)", "vous pouvez (?:encore |déjà |dès maintenant |y |vous )?(?:participer|candidater|postuler|inscrire|répondre|déposer|envoyer|contribuer|réserver)|peuvent (?:encore )?(?:s inscrire|candidater|postuler|déposer)", "rendez vous (?:le|les|du|à|au|demain|en)|donnons rendez vous|invitons à|(?:vous|nous) convi(?:e|ent|ons) |vous invite(?:nt)? à|(?:êtes|sont|est) (?:toutes |tous )?invitée?s? à|bienvenue?s?|à vos agendas|encore temps|encore possible", "apply|register|sign up|submit|join us|send us|book your|save the date|you are invited"),
	procedure: phrases("(?:dépôts?|date limite|clôture|ouverture|fermeture|réception|envoi|remise) (?:des|du|de la|de|d) (?:dossiers?|candidatures?|inscriptions?|projets?|offres?|demandes?|réponses?|plis)", "inscriptions? (?:jusqu|avant|du|possibles?|obligatoires?|gratuites?)|(?:applications?|registrations?|submissions?) (?:close|end)s?(?: on)?|(?:sont|est) à (?:déposer|adresser|envoyer|retourner|remettre|renvoyer)|prise de poste|date de début|poste à pourvoir|début (?:de la mission|du contrat|du stage)"),
	open: phrases("(?:est|sont|reste|restent|demeure|demeurent) (?:encore |actuellement |toujours |désormais |à nouveau |de nouveau |également )?ouverte?s?|(?<!restée?s? |demeurée?s? |été |étai(?:en)?t )ouvert(?:e|es|s)? (?:jusqu|du)", "il reste (?:\\S+ ){0,3}places?|(?:inscriptions?|candidatures|appels?|guichets?|dépôts?) (?:\\S+ ){0,3}ouverte?s?|(?:est|sont) (?:\\S+ )?opérée?s?|nous (?:recherchons|recrutons)", "(?:disponible|accessible|valable|possible|visible)s? jusqu|(?:is|are) (?:now |still )?open|we are (?:now |currently |still )?(?:hiring|recruiting|looking for)"),
	planned: phrases("prévue?s?(?! par | à l article| dans )|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|projetée?s?|visée?s?|vise(?:nt)? (?:une?|l|le|la|les|des|\\d+)|souhaitée?s?|estimée?s? (?:à|au|pour)|prévoit|prévoient|prévoyons", "souhaitons|visons|comptons|espérons|voulons|envisageons|ambitionn\\p{L}*|objectifs?|ambition|cible|vise à|visent à|doit|doivent|devrait|devraient|devons|va|vont|allons", "(?:souhaite|espère|compte|envisage|projette|veut|prévoit|ambitionne)(?:nt)? (?:de |d |à )?\\p{L}+(?:er|ir|re|oir)|(?:is|are|be) (?:coming|launching|planning)|forthcoming", "à venir|prévisionnel(?:le)?s?|en cours (?:de|pour)|date limite|échéance|dernier délai|feuille de route|roadmap|deadline|planned|projected|expected|scheduled|due|aims? to|objective|upcoming"),
	next: phrases("prochaine?s?|next|bientôt"),
	"takes-place": phrases("prend fin|prennent fin|s achève(?:nt)?|s arrête(?:nt)?|arrive(?:nt)? à échéance|(?:est|sont) (?:proposée?s?|organisée?s?)|nous (?:organisons|proposons|tenons|accueillons|lançons)|expire(?:nt)?|se (?:termine|terminent|clôture|clôturent)|closes? on|ends? on|expires? on|(?:est|sont) fermée?s? (?:du|jusqu|entre)", "se (?:tient|tiennent|déroule|déroulent|réunit|réunissent)|a lieu|ont lieu|débute|débutent|démarre|démarrent|commence|commencent|ouvre ses|takes? place|starts?|begins?"),
	"under-way": phrases("(?:se concentre|se poursui|poursui|travaille|cherche|vise|prépare|propose|organise|accompagne|continue|reste|développe|étend|lance|mène|mobilise|consacre|finance|déploie|recrute|expérimente|engage|entame|renforce|teste|porte|forme|rassemble|met|invest)(?:t|nt|vent|ent|it|tent|issent)?|nous (?!avons|étions|sommes)\\p{L}+ons|vous avez accès"),
	finished: phrases("(?:est|sont) (?:désormais |maintenant |aujourd hui )?(?:clos|close|closes|terminée?s?|fermée?s?(?! du | jusqu | entre )|clôturée?s?|achevée?s?|finie?s?|passée?s?|dépassée?s?|échue?s?)", "arrivée?s? à (?:échéance|terme|expiration)|n existe(?:nt)? plus|(?:désormais|maintenant) (?:clos|close|closes|fermée?s?|terminée?s?)|retour sur|(?:candidatures?|inscriptions?|appels?|sessions?)(?: \\S+){0,3} (?:clos|closes?|terminée?s?|fermée?s?|clôturée?s?)|abandonnée?s?|annulée?s?|reportée?s?|(?:is|are) closed|en (?:rediffusion|replay)|enregistrement|compte rendu"),
	"past-word": phrases("initiale?s?|initialement|à l époque|à l origine|il y a|anciennement|ancienne?|autrefois|historiquement|jadis|lors d[eu]|lors des|précédente?s?|précédemment|à la suite|suite à", "passée?s?|dernièrement|récemment|déjà|ago|back in|formerly|previous(?:ly)?"),
	figures: phrases("enquêtes?|études?|rapports?(?! à )|baromètre|statistiques?|sondage|selon|d après|chiffres?|recensement|(?:compte|comptent|héberge|hébergent|totalise|totalisent|dénombre|dénombrent|rassemble|rassemblent|regroupe|regroupent) (?:\\S+ ){0,6}(?:\\d+|plus de|près de|une? (?:\\p{L}+aine|millier))|résultats?|données (?:de|du|pour|issues|insee|\\d{4})|source|\\d+ %|survey|report|census"),
	official: phrases("(?:la|une|cette|de) (?:loi|directive|programmation pluriannuelle|réglementation)|(?:le|du|ce|un) (?:décret|code (?:de|du|des|général)|règlement (?:européen|ue|général))|(?:l|d|cette|une) ordonnance|(?:l|un|cet) arrêté|l article (?:l|r|d)|décret n"),
	forecast: phrases("devrait|devraient"),
	yearly: phrases("n 1|(?:chaque|toute) an(?:née)?|tous les ans|annuellement|année (?:en cours|d avant|d après|précédente)|année (?:civile|suivante)|yearly|annually|(?:every|each|calendar|following) year|in (?:the )?coming years|années à venir")
};
const IMPERATIVE_START = /^ (?:\d+ )?(?:remplir|envoyer|adresser|déposer|transmettre|candidater|postuler|répondre|s inscrire|compléter|soumettre|réserver) /u;
const MOVED = phrases("prolongée?s? (?:jusqu|au|de|du)|(?:repoussée?s?|reportée?s?|décalée?s?|fixée?s?) (?:jusqu|au (?:\\d+|1er|\\p{L}+di)|à (?:fin|début|mi|la rentrée|l (?:été|automne)|\\p{L}+ \\d{4}))|(?:extended|postponed|moved) (?:to|until)");
const HAS_DAY = phrases("date|dates|délais?|échéances?|clôture|dépôts?|appels?|candidatures?|inscriptions?|deadline|applications?|registrations?");

// src/dates/judge/cues.ts
const TELLS$1 = [...Object.entries({
	future: tellsFuture,
	imperfect: tellsImperfect,
	perfect: tellsPerfect
}), ...Object.entries(CUE_WORDS).map(([cue, pattern]) => [cue, (words) => pattern.test(words)])];
function cuesOf(words) {
	const cues = /* @__PURE__ */ new Set();
	for (const [cue, tells] of TELLS$1) if (tells(words)) cues.add(cue);
	if (IMPERATIVE_START.test(words)) cues.add("call");
	if (MOVED.test(words) && (!cues.has("perfect") || HAS_DAY.test(words))) {
		cues.add("planned");
		cues.delete("perfect");
		cues.delete("finished");
	}
	return cues;
}
const PAST = ["perfect", "imperfect"];
function hasAny(cues, some) {
	return some.some((cue) => cues.has(cue));
}

// src/dates/judge/circumstances.ts
const DRAFTED = 200;
function writtenOn({ setting, liveSince }, tense) {
	const { pageDate = null } = setting;
	const live = liveSince();
	if (pageDate === null || live === null) return pageDate ?? live;
	if (tense === "past" && live > pageDate && daysBetween(pageDate, live) <= DRAFTED) return live;
	return pageDate < live ? pageDate : live;
}
function daysLate(claim) {
	const written = writtenOn(claim, "open");
	return written === null || claim.interval === null ? 0 : daysBetween(claim.interval.to, written);
}
function wasAhead(claim) {
	return claim.interval !== null && writtenOn(claim, "open") !== null && daysLate(claim) <= 0;
}
function isEntryAhead(claim) {
	const { yearWritten, interval, liveSince } = claim;
	const live = yearWritten && headsLine(claim) ? liveSince() : null;
	return live !== null && interval !== null && live <= interval.to;
}
const OVER = {
	day: 30,
	period: 90
};
function wasOver(claim) {
	return daysLate(claim) > (/^day/.test(claim.kind) ? OVER.day : OVER.period);
}
const CLOSE = {
	before: 31,
	after: 366
};
function isOfItsTime({ setting, interval, headings, ...claim }) {
	if (interval === null) return false;
	const { own, around = [] } = setting;
	const stands = claim.stands && !isEvent(setting);
	if ([...own === void 0 || stands ? [] : [own], ...around].some((period) => isClose(interval, period))) return true;
	if (stands || headings.some((heading) => COMING.test(heading))) return false;
	return headings.flatMap((heading) => periodOfHeading(heading) ?? []).some((period) => isClose(interval, period));
}
function isEvent({ own, pageDate }) {
	if (own === void 0 || pageDate == null || daysBetween(own.from, own.to) > SEASON) return false;
	return pageDate > own.from && pageDate < own.to;
}
const SEASON = 100;
function isClose({ from }, period) {
	return daysBetween(from, period.from) <= CLOSE.before && daysBetween(period.to, from) <= CLOSE.after;
}
function tenseOf({ lead, clause, sentence }) {
	if (lead === "since" || lead === "log" || hasAny(clause, PAST)) return "past";
	if (lead === "deadline" || hasAny(clause, [
		"future",
		"call",
		"next"
	])) return "future";
	return hasAny(sentence, PAST) ? "past" : "open";
}

// src/dates/judge/headings.ts
var Headings = class {
	#all = [];
	#around;
	constructor({ text, field }, prose) {
		this.#around = titlesAround(field).map(plainWords);
		let open = [];
		for (const { index, 0: line, 1: marks = "", 2: title = "" } of text.matchAll(HEADING)) {
			if (prose.charAt(index) === "￼") continue;
			const level = marks.length;
			open = [{
				level,
				words: plainWords(title)
			}, ...open.filter((above) => above.level < level)];
			this.#all.push({
				offset: index + line.length,
				words: [...open.map(({ words }) => words), ...this.#around]
			});
		}
	}
	above(offset) {
		return this.#before(offset)?.words ?? this.#around;
	}
	section(offset) {
		return this.#before(offset)?.offset ?? 0;
	}
	#before(offset) {
		return this.#all[lastBefore(this.#all, offset, (heading) => heading.offset)];
	}
};
const HEADING = /^ {0,3}(#{1,6})[ \t]+([^\n]{1,400})/gm;
const TITLE_KEYS = [
	"title",
	"titre",
	"question",
	"name",
	"label"
];
function titlesAround(field) {
	const titles = [];
	for (let parent = field?.parent ?? null; parent !== null && parent.pointer !== ""; parent = parent.parent) {
		if (parent.kind !== "mapping") continue;
		const title = parent.children.find((child) => child !== field && TITLE_KEYS.includes(child.name))?.value;
		if (typeof title === "string") titles.push(title);
	}
	const label = field?.description?.labels.at(-1);
	return label === void 0 ? titles : [...titles, label];
}

// src/dates/judge/main-clause.ts
const ADVERBIAL = 10;
function mainClause(tokens, at, cuesIn, { clauses }, own) {
	if (hasAny(cuesIn(own), PAST)) return lastMember(tokens, at, own);
	if (cuesIn(own).size > 0 || own.to - own.from > ADVERBIAL) return own;
	const index = clauses.indexOf(own);
	if (index > 0) return says(tokens, own.from, ",", ":") ? clauses[index - 1] ?? own : own;
	const after = clauses.slice(1, 4);
	const main = after.find((clause) => cuesIn(clause).size > 0) ?? after[0] ?? own;
	return says(tokens, own.to, ":") && cuesIn(main).size === 1 && cuesIn(main).has("future") ? own : main;
}
function lastMember(tokens, at, clause) {
	let from = at;
	while (from > clause.from && !says(tokens, from, "et", "and")) from--;
	const member = segmentOf(tokens, from, clause.to);
	return hasAny(cuesOf(member.words), TENSES) ? member : clause;
}
const TENSES = [
	...PAST,
	"future",
	"forecast",
	"call",
	"open"
];

// src/dates/judge/quotations.ts
const PAIRS$1 = {
	"«": "»",
	"“": "”",
	"\"": "\""
};
const LONGEST$1 = 200;
function withoutQuotations(tokens) {
	if (!tokens.some(({ kind, text }) => kind === "mark" && text in PAIRS$1)) return tokens;
	const told = [...tokens];
	for (let at = 0; at < tokens.length; at++) {
		const end = endOf$1(tokens, at);
		for (; at < end; at++) told[at] = {
			...tokens[at],
			kind: "object",
			text: "",
			word: ""
		};
	}
	return told;
}
function endOf$1(tokens, at) {
	const token = tokens[at];
	const closing = token?.kind === "mark" ? PAIRS$1[token.text] : void 0;
	const isAfterLetter = token?.glued === true && /^(?:word|number)$/.test(tokens[at - 1]?.kind ?? "");
	if (closing === void 0 || token?.text === closing && isAfterLetter) return at;
	for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST$1); next++) {
		if (tokens[next]?.kind === "break") return at;
		if (tokens[next]?.text === closing) return next + 1;
	}
	return at;
}

// src/dates/judge/years.ts
const REACH$1 = {
	passages: [
		-1,
		1,
		-2,
		2,
		-3,
		3,
		-4,
		4,
		-5,
		5,
		-6,
		6
	],
	tokens: 150
};
function yearsAround(read, index, page) {
	const parent = read[index]?.passage.field?.parent ?? null;
	const isBeside = ({ passage }) => parent !== null && parent.pointer !== "" && passage.field?.parent === parent;
	const others = REACH$1.passages.flatMap((step) => read[index + step] ?? []);
	return [...[...others.filter(isBeside), ...others.filter((other) => !isBeside(other))].flatMap(({ reading }) => reading.expressions.slice(0, 20).map(({ last }) => last)).flatMap(({ unit, year }) => unit === "year" || year === null ? [] : year), ...(scalarText(page.data["title"]).match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number)];
}
function isOutranked(all, index, sentence) {
	return [
		-2,
		-1,
		1,
		2
	].flatMap((step) => all[index + step] ?? []).some((other) => isIn(other, sentence) && /^(?:day|month|quarter)$/.test(other.last.unit) && !/^(?:recurrence|vague)$/.test(other.shape));
}
function yearsBeside(all, index, sentence, gives) {
	const own = all[index];
	const beside = [];
	const near = [];
	for (const step of [
		-1,
		1,
		-2,
		2,
		-3,
		3
	]) {
		const other = all[index + step];
		if (own === void 0 || other === void 0 || other.last.year === null || !gives(index + step)) continue;
		const isYearBefore = own.at < other.at && (own.last.month ?? 0) > (other.last.month ?? 12);
		if (isIn(other, sentence)) beside.push(other.last.year - Number(isYearBefore));
		else if (Math.abs(other.at - own.at) <= REACH$1.tokens && other.last.unit !== "year") near.push(other.last.year);
	}
	return {
		beside,
		near
	};
}
function isIn({ at }, { from, to }) {
	return at >= from && at < to;
}

// src/dates/judge/claims.ts
const BEFORE = 16;
const AFTER = 5;
const SAID = 300;
const NO_CUES = /* @__PURE__ */ new Set();
function givenBy(field, { setting: ofPage, today }) {
	const setting = {
		...ofPage,
		...fieldSetting(field, ofPage)
	};
	const kinds = pageKinds(setting);
	const key = setting.keys?.at(-1) ?? "";
	return {
		setting,
		kinds,
		stands: kinds.has("call") || kinds.has("offer") || kinds.has("faq"),
		key,
		announces: EVENT_KEY.test(key),
		closed: isClosed(setting, today)
	};
}
var Claims = class {
	judging;
	read;
	headings;
	tokens;
	leads;
	#given;
	#sentences;
	#cues = /* @__PURE__ */ new Map();
	#isForeign;
	constructor(judging, read) {
		const { passage, prose, reading } = read;
		this.judging = judging;
		this.read = read;
		this.#given = givenBy(passage.field, judging);
		this.tokens = withoutQuotations(reading.tokens);
		this.#isForeign = passage.language !== null && !/^(?:fr|en)$/.test(primaryOf(passage.language));
		this.headings = new Headings(passage, prose);
		this.#sentences = sentencesOf({
			...reading,
			tokens: this.tokens
		});
		this.leads = reading.expressions.map((one) => leadOf(this.#before(one), one.shape === "range"));
	}
	of(expression, index) {
		const { passage, reading } = this.read;
		const { text } = passage;
		const { tokens } = this;
		const { at, next, start, end, first, last, shape } = expression;
		const within = segmentAt(this.#sentences, at);
		const own = segmentAt(within.clauses, at) ?? within;
		const cuesIn = (segment) => this.#cuesOf(segment);
		const before = this.#before(expression);
		const kind = kindOf$1(expression);
		const bareYear = isBareYear(last);
		const isNumber = tokens[at]?.kind === "number" && tokens[at - 1]?.text !== ":";
		const isSpelt = shape === "range" && !/^\d{4}[-–/]\d/.test(text.slice(start, start + 6));
		const inCell = tokens[at - 1]?.text === "|" && tokens[next]?.text === "|";
		const headings = this.headings.above(start);
		let live = null;
		return {
			expression,
			index,
			within,
			own,
			sentence: cuesIn(within),
			clause: cuesIn(mainClause(tokens, at, cuesIn, within, own)),
			kind,
			bareYear,
			nounYear: (bareYear || kind === "school-year") && isNumber && isNounYear(before, isSpelt),
			outranked: isOutranked(reading.expressions, index, within),
			yearWritten: last.year !== null || first.year !== null || last.direction !== null,
			turn: last.direction,
			lead: this.leads[index] ?? null,
			before,
			after: wordsBetween(tokens, next, Math.min(within.to, next + AFTER)),
			said: text.slice(Math.max(tokens[within.from]?.start ?? 0, start - SAID), start),
			headings,
			heading: headings[0] ?? "",
			...this.#given,
			liveSince: () => {
				live ??= { day: this.judging.changedOn(passage.toFile(start, start + 1).start) };
				return live.day;
			},
			text,
			start,
			end,
			alone: at === 0 && next >= tokens.length,
			inCell: inCell && !this.#isForeign && !isSampleColumn({
				text,
				start,
				end
			}),
			machine: /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)/.test(text.slice(start, start + 10)),
			quoted: tokens[at]?.kind === "object"
		};
	}
	#before({ at }) {
		return wordsBetween(this.tokens, Math.max(segmentAt(this.#sentences, at)?.from ?? 0, at - BEFORE), at);
	}
	#cuesOf(segment) {
		const known = this.#cues.get(segment) ?? (this.#isForeign ? NO_CUES : cuesOf(segment.words));
		this.#cues.set(segment, known);
		return known;
	}
};

// src/dates/judge/quote.ts
const REACH = 8;
const AROUND$1 = 7;
const OPENING = 3;
const LONGEST = 90;
const HOLDING = [
	"future",
	"call",
	"open",
	"planned"
];
function quoteOf(prose, tokens, { expression, own, within }) {
	const { at, next } = expression;
	for (let from = at - 1; from >= Math.max(own.from, at - REACH); from--) {
		const cues = cuesOf(wordsBetween(tokens, from, Math.min(from + 2, at)));
		if (tokens[from]?.kind === "word" && hasAny(cues, HOLDING)) return shown(prose, tokens, from, next);
	}
	return withoutVerb(prose, tokens, expression, within);
}
function withoutVerb(prose, tokens, { at, next }, sentence) {
	const opens = at <= sentence.from + OPENING;
	let from = opens ? sentence.from : at;
	while (from < at && !isQuotable(tokens, from)) from++;
	let to = next;
	if (opens) while (to < Math.min(sentence.to, next + AROUND$1) && isQuotable(tokens, to)) to++;
	else while (from > Math.max(sentence.from, at - AROUND$1) && isQuotable(tokens, from - 1)) from--;
	const opened = from > sentence.from && isQuotable(tokens, from - 1) ? "…" : "";
	const closed = to > next && to < sentence.to && isQuotable(tokens, to) ? "…" : "";
	return `${opened}${shown(prose, tokens, from, to).replace(/^[,\s]+/, "")}${closed}`;
}
function shown(prose, tokens, from, to) {
	const words = visible(prose, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\([^()]*$/, "$&)");
	return words.length <= LONGEST ? words : `…${words.slice(words.indexOf(" ", words.length - LONGEST) + 1)}`;
}
function isQuotable(tokens, at) {
	const token = tokens[at];
	return token !== void 0 && (token.kind === "word" || token.kind === "number" || /^[,’'-]$/.test(token.text));
}
function visible(prose, start, end) {
	return prose.slice(start, end).replace(/[\uE000\uFFFC]+/g, "").replace(/[ \t\r\n]+/g, " ").replace(/^[\uFE0F\u200D\s]+/, "").trim();
}

// src/dates/judge/readings.ts
const IS = /^ (?:est|sont|représente|représentent|marque|is|marks) /u;
const CLOCK = /^ (?:\d{4} )?(?:\S+ ){0,2}(?:à |de |dès |a |at |from )?\d{1,2} ?(?:h|heures|am|pm)(?: |\d)/u;
function isSupposed({ before, lead, yearWritten }) {
	return (yearWritten ? lead === null && SUPPOSES.test(before) : CONDITION.test(before)) || SUPPOSED.test(before);
}
const CONDITION = / (?:si|s il|s ils|if|lorsque|lorsqu|quand|when|whenever) (?:\S+ ){1,12}$/u;
const SUPPOSES = / (?:si|if) (?:vous|tu|on|l on|you|someone|quelqu un) (?:\S+ ){1,3}$/u;
const SUPPOSED = / (?:si|if) (?:vous|tu|on|l on|you|someone|quelqu un)(?: \S+){1,9} (?:19|20)\d\d /u;
function isOpenEnded({ lead: led, kinds, after }) {
	return led === "opening" && !kinds.has("offer") && !/^ (?:pour|pendant|for|during) /u.test(after);
}
function isOfClosedCall({ setting, clause, before }) {
	if (setting.saysOver === "done") return !clause.has("next");
	return setting.saysOver === "closed" && !clause.has("future") && !clause.has("next") && !MEET.test(before);
}
const MEET = / rendez vous(?: (?:en|le|à|au|dès|début|fin|mi))* $/;
function isUnderWay(claim) {
	const { bareYear, kind, turn, interval, clause, lead } = claim;
	const isYear = interval?.from.endsWith("-01-01") === true && interval.to.endsWith("-12-31");
	const isThisYear = kind === "relative" && isYear && turn !== -1 && !hasAny(clause, [
		...PAST,
		"finished",
		"next"
	]);
	return (bareYear ? !claim.nounYear && clause.has("under-way") : isThisYear) && lead === null && wasAhead(claim);
}
function isInCalendar({ setting: { keys = [] } }) {
	return keys.slice(0, -1).some((key) => CALENDAR_KEY.test(key));
}
const EXAMPLE = /(?:^|[\s(,;:*_])(?:par ex(?:emple|\.)|p\. ?ex\.|for (?:example|instance)|e\.g\.)(?:\s*[,:][^()]*|[^(),;:]*)$/iu;
function isSample(claim) {
	const { headings, before, clause, said } = claim;
	return isInSampleBlock(claim, clause.has("future") ? "one" : "any") || EXAMPLE.test(said) || headings.some((heading) => SAMPLE.test(heading)) || / (?:exemple|ex|for example|for instance|e g) $|^ (?:par )?(?:exemples?|ex|example|for instance) /u.test(before);
}
function isQuoted(claim) {
	const isSaid = claim.setting.keys?.some((key) => SAID_KEY.test(key)) === true;
	return claim.quoted || isSaid || isInBlockQuote(claim) || isInQuotingElement(claim);
}
function isMetadata({ key, announces, alone, machine }) {
	return alone && !announces && (TECHNICAL_KEY.test(key) || machine && key !== "");
}
function isDayOfEvent({ setting, machine, announces, interval }) {
	const isOrdered = setting.pageDate == null || interval === null || setting.pageDate <= interval.to;
	return machine && announces && isOrdered;
}
function isOfRecord({ turn, headings, setting, stands, clause }) {
	if (turn === null || stands || hasAny(clause, ASKING)) return false;
	return setting.entryDate != null || dayOfFields(setting.siblings ?? {}, RECORD_KEYS) !== null || headings.some((heading) => dayOfTitle(heading) !== null);
}
const ASKING = [
	"call",
	"open",
	"procedure"
];
const RECORD_KEYS = ["start", "date"];
function isOfAnyYear({ kind: one, interval, clause, before, after, ...claim }) {
	if (claim.yearWritten || claim.stands || interval === null || COMING.test(claim.heading)) return false;
	const isLong = one === "day-range" && daysBetween(interval.from, interval.to) >= LONG;
	const isRule = (interval.from.endsWith("-01") || addDays(interval.to, 1).endsWith("-01")) && !clause.has("open") && MANY.test(`${before}${after}`);
	if (clause.has("open") && claim.lead === "deadline") return false;
	return (isRule || isLong || /^(?:month|season|quarter)$/.test(one)) && !hasAny(clause, AHEAD$1);
}
const AHEAD$1 = [
	"future",
	"forecast",
	"planned",
	"next",
	"call"
];
const LONG = 60;
function isNextOfAny({ kind: one, clause, interval, lead, turn }) {
	if (one !== "relative" || interval === null || turn === -1 || lead === "deadline") return false;
	return daysBetween(interval.from, interval.to) < QUARTER && clause.has("next") && !hasAny(clause, [
		"future",
		"forecast",
		"open",
		"call"
	]);
}
const QUARTER = 100;
const MANY = / (?:commencent|débutent|démarrent|begin|start|end|close|(?:année|exercice|saison|mandat|semestre|year|season|term|semester) (?:\S+ ){0,2}(?:commence|débute|démarre|starts|begins|ends)) /;
function isLate(claim) {
	return !claim.kinds.has("call") && claim.lead !== "planned" && !claim.clause.has("forecast") && wasOver(claim);
}
function isOfHistorian(claim) {
	return !claim.kinds.has("call") && claim.lead !== "deadline" && daysLate(claim) > LONG_OVER;
}
const LONG_OVER = 1095;
function isProspective({ clause, yearWritten, turn }) {
	return yearWritten && turn === null && hasAny(clause, ["future", "call"]);
}
function isComingItem(claim) {
	return claim.yearWritten && claim.turn === null && UPCOMING.test(claim.heading) && isInItem(claim);
}
function isUnderTold({ heading, clause }) {
	return !clause.has("planned") && TOLD.test(heading) && !COMING.test(heading);
}
function isOnPageDay({ setting, interval, kind, stands, clause, machine }) {
	if (interval === null || !/^day/.test(kind)) return false;
	const { pageDate, days = NO_DAYS } = setting;
	if (pageDate === interval.from) return !clause.has("call");
	return !machine && !stands && (days.has(interval.from) || days.has(interval.to));
}
const NO_DAYS = /* @__PURE__ */ new Set();
function isOfEntry({ setting: { entryDate }, interval }) {
	return entryDate != null && interval !== null && entryDate <= interval.to;
}

// src/dates/judge/signals.ts
const TELLS = { tells: true };
const ASKS = { asksHistory: true };
function signal(group, code, weight, applies, more) {
	return {
		group,
		code,
		weight,
		applies,
		...more
	};
}
function cue(code, inClause, inSentence, more) {
	const group = inClause > 0 ? "words" : "tense";
	const elsewhere = ({ clause, sentence }) => !clause.has(code) && sentence.has(code) && !(inSentence < 0 && (clause.has("open") || isClear(clause)));
	return [signal(group, code, inClause, ({ clause }) => clause.has(code), more), ...inSentence === 0 ? [] : [signal(group, code, inSentence, elsewhere, more)]];
}
function isClear(clause) {
	return clause.has("future") || clause.has("forecast") || clause.has("call");
}
function doubt(code, weight, where = "clause") {
	return signal("subject", code, weight, (claim) => claim[where].has(code) && !isClear(claim.clause));
}
function lead(name, weight, group) {
	return signal(group, name, weight, (claim) => claim.lead === name);
}
function kind(name, weight, group = "frame") {
	return signal(group, `page-${name}`, weight, ({ kinds }) => kinds.has(name));
}
const VETO = -20;
const veto = (code, applies) => signal("veto", code, VETO, applies);
const SIGNALS = [
	...cue("future", 4, 2, TELLS),
	...cue("call", 4, 3),
	...cue("procedure", 3, 2),
	...cue("open", 4, 2),
	...cue("planned", 3, 1, TELLS),
	...cue("next", 3, 0, TELLS),
	...cue("takes-place", 1, 0, TELLS),
	signal("words", "under-way", 2, isUnderWay, TELLS),
	lead("deadline", 3, "words"),
	lead("planned", 2, "words"),
	signal("words", "calling-heading", 2, ({ heading }) => CALLING.test(heading)),
	signal("words", "coming-heading", 2, ({ heading }) => COMING.test(heading), TELLS),
	signal("words", "coming-heading", 3, isComingItem, TELLS),
	signal("words", "planned", 3, ({ after }) => CUE_WORDS.planned.test(/^ \S+ /.exec(after)?.[0] ?? ""), TELLS),
	signal("words", "due-cell", 3, (claim) => claim.inCell && isInDueColumn(claim), TELLS),
	signal("words", "awaited", 3, isAwaited, TELLS),
	signal("words", "event-field", 3, ({ machine, announces }) => !machine && announces),
	signal("words", "due-field", 3, ({ machine, key }) => machine && DUE_KEY.test(key)),
	signal("detail", "day-field", 1, isDayOfEvent),
	signal("detail", "clock", 1, ({ after }) => CLOCK.test(after)),
	signal("detail", "entry-line", 1, isEntryAhead, {
		...TELLS,
		...ASKS
	}),
	signal("detail", "cell", 1, ({ inCell }) => inCell, TELLS),
	signal("detail", "calendar-field", 1, isInCalendar),
	signal("page", "field-open", 2, ({ setting }) => isTrue(setting.siblings?.["open"])),
	kind("call", 2, "page"),
	kind("offer", 1, "page"),
	kind("faq", 1, "page"),
	signal("history", "future-when-written", 2, wasAhead, ASKS),
	veto("field-closed", (claim) => claim.closed || claim.inCell && rowSays(claim, OVER$1)),
	veto("struck", isStruck),
	veto("quoted", isQuoted),
	veto("sample", isSample),
	veto("page-day", isOfRecord),
	veto("call-closed", isOfClosedCall),
	veto("metadata", isMetadata),
	lead("law", VETO, "veto"),
	kind("history", VETO, "veto"),
	kind("newsletter", VETO, "veto"),
	kind("sample", VETO, "veto"),
	lead("since", -7, "tense"),
	lead("log", -7, "tense"),
	lead("participle", -4, "tense"),
	...cue("imperfect", -6, 0),
	...cue("perfect", -6, -2),
	...cue("finished", -5, 0),
	signal("subject", "opening", -2, isOpenEnded),
	doubt("past-word", -3),
	signal("subject", "yearly", -7, ({ sentence, yearWritten }) => sentence.has("yearly") && !yearWritten),
	signal("subject", "yearly", -4, isOfAnyYear),
	signal("subject", "any-time", -5, isNextOfAny),
	doubt("figures", -2),
	doubt("official", -4, "sentence"),
	signal("subject", "state", -5, ({ before, after }) => before === " " && IS.test(after)),
	signal("subject", "conditional", -5, isSupposed),
	signal("subject", "bare-year", -1, ({ bareYear }) => bareYear),
	signal("subject", "noun-year", -5, ({ nounYear, clause }) => nounYear && !clause.has("open")),
	signal("subject", "outranked", -5, ({ bareYear, outranked }) => bareYear && outranked),
	signal("frame", "told-heading", -3, isUnderTold),
	signal("history", "past-when-written", -2, (claim) => isLate(claim) && !isProspective(claim), ASKS),
	signal("history", "past-when-written", -1, (claim) => isLate(claim) && isProspective(claim), ASKS),
	signal("history", "past-when-written", -5, isOfHistorian, ASKS),
	signal("frame", "own-day", -5, isOnPageDay),
	signal("frame", "entry", -5, isOfEntry),
	signal("frame", "page-day", -1, isOfItsTime),
	kind("person", -4),
	kind("past", -7)
];

// src/dates/judge/verdict.ts
const THRESHOLD = 3;
const CERTAIN = {
	day: 4,
	period: 5
};
const CLEAR = 4;
const LINGERS = 365;
const DECIDING = 3;
function judge$1(claim, today, soon, yearInferred) {
	const inPost = claim.kinds.has("post") || isOfItsTime(claim);
	const to = claim.interval?.to ?? null;
	const all = firedBy(claim, inPost, to !== null && to < today);
	const fired = strongest(all);
	const score = sumOf(fired);
	const promises = score >= THRESHOLD && (!inPost || asksReader(claim) && !isForgotten(claim, today));
	const told = {
		because: fired.filter(({ weight }) => weight > 0 === promises).map(({ code }) => code).slice(0, DECIDING),
		score
	};
	if (to === null) return {
		verdict: promises ? "current" : "historical",
		staleFrom: null,
		confidence: "low",
		...told
	};
	const left = daysBetween(today, to);
	if (!promises) return {
		verdict: left >= 0 && score > -4 ? "current" : "historical",
		staleFrom: null,
		confidence: score <= -3 ? "high" : "medium",
		...told
	};
	const doubted = inPost || fired.some(({ code, weight }) => weight <= -2 || code === "past-when-written");
	const certain = score >= (/^day/.test(claim.kind) ? CERTAIN.day : CERTAIN.period) && fired.some(({ weight }) => weight >= CLEAR) && !doubted && !yearInferred && !claim.bareYear;
	const guessed = yearInferred && !claim.stands;
	const alone = score === THRESHOLD && all.filter(({ group }) => group === "words").length < 2;
	const confidence = inPost || guessed || alone ? "low" : certain ? "high" : "medium";
	return {
		verdict: left < 0 ? "stale" : left <= soon ? "expiring-soon" : "current",
		staleFrom: addDays(to, 1),
		confidence,
		...told
	};
}
function isForgotten({ kinds, interval, setting }, today) {
	if (!kinds.has("post") || interval === null || isTrue(setting.siblings?.["open"])) return false;
	return daysBetween(interval.to, today) > LINGERS;
}
function asksReader({ clause, sentence, lead, kind }) {
	const asks = (cue) => clause.has(cue) || sentence.has(cue);
	return asks("open") || (asks("call") || asks("procedure")) && (lead === "deadline" || kind === "day-range");
}
function firedBy(claim, inPost, isPast) {
	const heard = SIGNALS.filter((signal) => !(inPost && signal.tells));
	const said = heard.filter((signal) => !signal.asksHistory && signal.applies(claim));
	const asking = heard.filter(({ asksHistory }) => asksHistory);
	if (isPast && sumOf(strongest(said)) + sumOf(asking.filter(({ weight }) => weight > 0)) < THRESHOLD) return said;
	return [...said, ...asking.filter((signal) => signal.applies(claim))];
}
function strongest(signals) {
	const sorted = [...signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
	return sorted.filter(({ group }, index) => sorted.findIndex((other) => other.group === group) === index);
}
function sumOf(signals) {
	return signals.reduce((sum, { weight }) => sum + weight, 0);
}

// src/dates/judge/passage.ts
const LATE = 300;
const TOLD_KINDS = [
	"history",
	"newsletter",
	"post",
	"past",
	"sample"
];
function judgePassage(judging, index) {
	const claims = new Claims(judging, judging.read[index]);
	const around = yearsAround(judging.read, index, judging.page);
	const { expressions } = claims.read.reading;
	return withoutFollowed(claims, expressions.map((one, at) => judgeOne$1(claims, claims.of(one, at), around)));
}
function judgeOne$1(claims, claim, around) {
	const { passage, prose, reading } = claims.read;
	const { start, end, kind, within } = claim;
	const { interval, yearInferred, trouble } = resolveIn(claims, claim, around);
	const { today, soon } = claims.judging;
	const { score, ...judgement } = judge$1({
		...claim,
		interval
	}, today, soon, yearInferred);
	const isVague = claim.expression.shape === "vague";
	const isTold = judgement.verdict !== "historical" || trouble !== null || isVague;
	const surface = visible(prose, start, end);
	return {
		...judgement,
		...isVague && judgeVague(claims, claim, score),
		passage,
		start,
		end,
		surface,
		kind,
		from: interval?.from ?? null,
		to: interval?.to ?? null,
		yearInferred,
		trouble,
		promises: judgement.staleFrom !== null,
		deadline: claim.lead === "deadline",
		quote: isTold ? quoteOf(prose, reading.tokens, claim) : surface,
		sentence: reading.tokens[within.from]?.start ?? 0,
		section: claims.headings.section(start)
	};
}
function resolveIn({ leads, read }, claim, around) {
	const tense = tenseOf(claim);
	const gives = (other) => leads[other] !== "law" && (tense === "past" || leads[other] !== "since");
	const { beside, near } = yearsBeside(read.reading.expressions, claim.index, claim.within, gives);
	return resolve(claim.expression, {
		beside,
		near: [...near, ...around],
		get writtenOn() {
			return writtenOn(claim, tense);
		},
		tense
	});
}
function judgeVague({ tokens, judging }, claim, score) {
	const { kinds, setting, within, expression } = claim;
	if (setting.own !== void 0 || (setting.around ?? []).length > 0 || isNoPromise(tokens, within, expression.at)) return {
		verdict: "historical",
		staleFrom: null
	};
	const since = TOLD_KINDS.some((kind) => kinds.has(kind)) || score <= -3 ? null : claim.liveSince();
	if (since === null) return {};
	const isStale = daysBetween(since, judging.today) > LATE;
	const late = {
		staleFrom: addDays(since, 301),
		confidence: "low"
	};
	return isStale ? {
		...late,
		verdict: "stale",
		because: ["vague"]
	} : {
		...late,
		verdict: "current"
	};
}
function withoutFollowed({ leads }, judged) {
	const begins = (index) => leads[index] === "opening" || leads[index] === "since";
	const begun = new Set(judged.flatMap(({ from }, index) => from !== null && begins(index) ? from : []));
	const isFollowed = ({ deadline, to }) => deadline && to !== null && begun.has(addDays(to, 1));
	return judged.map((one) => one.promises && isFollowed(one) ? superseded(one) : one).map(inherit);
}
function inherit(one, index, all) {
	if (one.kind !== "recurrence") return one;
	const source = [
		1,
		-1,
		2,
		-2
	].map((step) => all[index + step]).find((other) => other?.sentence === one.sentence && other.to !== null);
	if (source === void 0) return one;
	const { start, end, surface, kind, quote } = one;
	return {
		...source,
		start,
		end,
		surface,
		kind,
		quote
	};
}

// src/dates/read/passage.ts
function readPassage(passage, announces) {
	const isAnnounced = passage.kind === "identifier" && announces(passage);
	if (!isAnnounced && (!isProse(passage) || !MAY_DATE.test(passage.text))) return [];
	const { text } = passage;
	const prose = isAnnounced ? text : withParameters(passage, withHtmlText(passage.markup, passage.prose));
	const language = passage.language === null ? null : primaryOf(passage.language);
	const reading = readExpressions(text, prose, language);
	return reading.expressions.length === 0 ? [] : [{
		passage,
		prose,
		reading
	}];
}
const MAY_DATE = /\d|janv|f[eé]v|mars|avr|mai\b|juin|juil|ao[uû]t|sept|octo|nov|d[eé]c|jan|feb|march|apr|may\b|ju[nl]|aug|printemps|[eé]t[eé]|automne|hiver|spring|summer|autumn|winter|rentr|bient|prochain|demain|tomorrow|soon|shortly|next|last|derni|cette|\bce\b|\bcet\b|this|tou[ts]e?s? les|chaque|every|rythme|ann[eé]e|\bmois\b|semaine|month|week|trimestre|semestre|quarter|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i;
const DATED_PARAMETER = /(?<=\s)(?:dates?|jours?|quand|when|days?|horaires?|deadline|échéance)[ \t]?[=:][ \t]?(["'])([^"'\n]{1,80})\1/giu;
function withParameters({ text, syntax }, prose) {
	if (!/\{[{%]/.test(text)) return prose;
	const pieces = [];
	let from = 0;
	for (const { start, end } of syntax) {
		const written = text.slice(start, end);
		if (!/^\{(?:\{[<%]|%)/.test(written)) continue;
		for (const { index, 0: whole, 2: value = "" } of written.matchAll(DATED_PARAMETER)) {
			const at = start + index + whole.length - 1 - value.length;
			pieces.push(prose.slice(from, at), value);
			from = at + value.length;
		}
	}
	return from === 0 ? prose : pieces.join("") + prose.slice(from);
}
const SILENT = /^<(?:!--|script|style|pre|code|svg|iframe|object|template)/i;
function withHtmlText(text, prose) {
	if (!/<[a-z]/i.test(text)) return prose;
	return prose.replace(/\uFFFC[\uFFFC\n]*/g, (run, offset) => {
		const written = text.slice(offset, offset + run.length);
		const lead = /^[\uE001\s]*/.exec(written)?.[0].length ?? 0;
		const html = written.slice(lead);
		return /^<[a-z]/i.test(html) && !SILENT.test(html) ? run.slice(0, lead) + maskPlain(html) : run;
	});
}

// src/dates/mentions.ts
function mentionsOf(page, { today, site, changedOn }) {
	const read = page.passages.flatMap((passage) => readPassage(passage, isAnnounced));
	if (read.length === 0) return [];
	const soon = site.configuration.dates?.soon;
	const judging = {
		page,
		read,
		setting: pageSetting(page, site, today),
		today,
		soon: typeof soon === "number" && soon >= 0 ? soon : defaults.dates.soon,
		changedOn: (offset) => {
			const day = changedOn?.(page.path, page.source.place(offset).line) ?? null;
			return day !== null && day > today ? today : day;
		}
	};
	const mentions = read.flatMap((_, index) => judgePassage(judging, index));
	const ranks = new Map(page.passages.map((passage, index) => [passage, index]));
	return supersede(mentions, today).map((mention) => lasting(mention, page, ranks.get(mention.passage) ?? 0));
}
function lasting({ passage, ...told }, page, rank) {
	const surface = lastingText(page, told.surface);
	const quote = lastingText(page, told.quote);
	const range = passage.toFile(told.start, told.end);
	return Object.assign(new PassageFact(page, rank), told, {
		path: page.path,
		range,
		surface,
		quote
	});
}
function isAnnounced({ field, text }) {
	return field !== null && EVENT_KEY.test(fold(field.name)) && /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/.test(text);
}

// src/links/extract/bare-urls.ts
const BEGINNING = /(?<![\p{L}\p{N}])(?:(?:h{0,2}t{1,3}p{1,2}s{0,2}|ftp)[:;.]?\/\/(?=[\p{L}\p{N}[])|(?<![@/.-])www\.(?=[\p{L}\p{N}]))/giu;
const OUTSIDE = /[\s<>"`|{}\\^«»“”„\u0000-\u001f]/u;
const ESCAPED = /[!-/:-@[-`{-~]/;
const TRAILING = new Set("?!.,:*_~'’;…–—".split(""));
const PAIRS = {
	")": "(",
	"]": "["
};
function* bareUrls(whole, within, escapes) {
	const from = Math.max(0, within.start - 1);
	const text = whole.slice(from, within.end);
	const pattern = new RegExp(BEGINNING);
	pattern.lastIndex = within.start - from;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const start = match.index;
		const stop = endOf(text, start + match[0].length, escapes);
		const end = trim(text, start, stop);
		pattern.lastIndex = stop;
		if (end - start > match[0].length && isNamed(text.slice(start, end))) yield {
			start: from + start,
			end: from + end
		};
	}
}
function isNamed(url) {
	return /^(?:www\.[^./]+\.[^./]|[^/]*\/\/(?:[^/?#@]*@)?(?:\[|[^/?#]*[^/?#.]\.[^/?#.]))/i.test(url);
}
function endOf(text, from, escapes) {
	let index = from;
	for (; index < text.length; index++) {
		const letter = text.charAt(index);
		if (letter === "\\" && escapes && ESCAPED.test(text.charAt(index + 1))) index++;
		else if (OUTSIDE.test(letter)) break;
	}
	return Math.min(index, text.length);
}
function trim(text, start, stop) {
	const counts = /* @__PURE__ */ new Map();
	for (let index = start; index < stop; index++) {
		const letter = text.charAt(index);
		if ("()[]".includes(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	}
	let end = stop;
	while (end > start) {
		const letter = text.charAt(end - 1);
		const opening = PAIRS[letter];
		if (opening !== void 0) {
			const closed = counts.get(letter) ?? 0;
			if (closed <= (counts.get(opening) ?? 0)) break;
			counts.set(letter, closed - 1);
		} else if (letter === ";") {
			const reference = /&#?\w{1,31};$/.exec(text.slice(Math.max(start, end - 40), end));
			if (reference !== null) end -= reference[0].length - 1;
		} else if (!TRAILING.has(letter)) break;
		end--;
		while (end > start && text.charAt(end - 1) === "\\") end--;
	}
	return end;
}

// src/links/extract/markdown-link-check.ts
const COMMENT = /<!--[ \t]{1,9}markdown-link-check-(disable-next-line|disable-line|disable|enable)[ \t]{1,9}-->/g;
function disabledRanges(text) {
	if (!text.includes("markdown-link-check-")) return [];
	const ranges = [];
	let since = null;
	for (const match of text.matchAll(COMMENT)) {
		const end = match.index + match[0].length;
		const last = ranges.at(-1);
		if (last !== void 0 && match.index < last.end) continue;
		if (match[1] === "disable") since ??= match.index;
		else if (match[1] === "enable") {
			if (since !== null) ranges.push({
				start: since,
				end
			});
			since = null;
		} else if (since === null) {
			const start = lineStart(text, match.index);
			const next = match[1] === "disable-next-line" ? lineEnd(text, lineBreakAfter(text, end)) : lineEnd(text, end);
			ranges.push({
				start: match[1] === "disable-line" ? start : end,
				end: next
			});
		}
	}
	if (since !== null) ranges.push({
		start: since,
		end: text.length
	});
	return ranges;
}
function lineStart(text, offset) {
	let index = offset;
	while (index > 0 && !"\r\n".includes(text.charAt(index - 1))) index--;
	return index;
}
function lineEnd(text, offset) {
	let index = offset;
	while (index < text.length && !"\r\n".includes(text.charAt(index))) index++;
	return index;
}
function lineBreakAfter(text, offset) {
	const end = lineEnd(text, offset);
	return end + (text.startsWith("\r\n", end) ? 2 : 1);
}

// src/links/extract/destinations.ts
const MAXIMUM_TRIES = 16;
function destinationOf(text, node) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === void 0 || end === void 0) return null;
	if (node.type === "definition") return definitionDestination(text, start, end);
	if (node.type === "link" && text[start] === "<") return {
		start: start + 1,
		end: end - 1
	};
	const lastChild = node.type === "link" ? node.children.at(-1)?.position?.end.offset : void 0;
	if (lastChild !== void 0) {
		const bracket = text.indexOf("](", lastChild);
		return bracket === -1 || bracket >= end ? null : readDestination(text, bracket + 2, end - 1);
	}
	let bracket = end;
	for (let tries = 0; tries < MAXIMUM_TRIES; tries++) {
		bracket = text.lastIndexOf("](", bracket - 1);
		if (bracket < start) return null;
		const range = readDestination(text, bracket + 2, end - 1);
		if (range !== null && isDestination(text.slice(range.start, range.end), node.url)) return range;
	}
	return null;
}
function isDestination(written, url) {
	return written === url || /[\\&]/.test(written);
}
function definitionDestination(text, start, end) {
	let index = start + 1;
	while (index < end && text[index] !== "]") index += text[index] === "\\" ? 2 : 1;
	return text[index + 1] === ":" ? readDestination(text, index + 2, end) : null;
}
function readDestination(text, from, end) {
	const start = skipSpace(text, from, end);
	const angled = text[start] === "<";
	const stop = angled ? angledEnd(text, start + 1, end) : plainEnd(text, start, end);
	if (stop === null) return null;
	const rest = skipSpace(text, angled ? stop + 1 : stop, end);
	if (rest < end && !isTitle(text, rest, end)) return null;
	return {
		start: angled ? start + 1 : start,
		end: stop
	};
}
function skipSpace(text, from, end) {
	let index = from;
	let broken = false;
	for (; index < end; index++) {
		const letter = text.charAt(index);
		if (letter === "\n" || letter === "\r") broken = true;
		else if (letter !== " " && letter !== "	" && !(broken && letter === ">")) break;
	}
	return index;
}
function angledEnd(text, from, end) {
	for (let index = from; index < end; index++) {
		const letter = text[index];
		if (letter === "\\") index++;
		else if (letter === ">") return index;
		else if (letter === "\n" || letter === "\r") return null;
	}
	return null;
}
function plainEnd(text, from, end) {
	let depth = 0;
	let index = from;
	for (; index < end; index++) {
		const letter = text.charAt(index);
		if (letter <= " ") break;
		if (letter === "\\") index++;
		else if (letter === "(") depth++;
		else if (letter === ")" && --depth < 0) return null;
	}
	return depth === 0 ? Math.min(index, end) : null;
}
function isTitle(text, from, end) {
	const closing = {
		"\"": "\"",
		"'": "'",
		"(": ")"
	}[text.charAt(from)];
	return closing !== void 0 && text.slice(from + 1, end).trimEnd().endsWith(closing);
}

// src/links/extract/html-links.ts
const ATTRIBUTES = {
	a: "href",
	area: "href",
	img: "src",
	iframe: "src",
	video: "src",
	audio: "src",
	source: "src",
	embed: "src",
	object: "data"
};
const VERBATIM = /* @__PURE__ */ new Set([
	"pre",
	"code",
	"script",
	"style",
	"textarea",
	"template",
	"kbd",
	"samp"
]);
const TAG = /<(?:!--|([a-z][a-z\d-]{0,30})(?=[\s/>]))/giy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;
function* htmlLinks(text) {
	let from = 0;
	while (from < text.length) {
		const open = text.indexOf("<", from);
		if (open === -1) return;
		TAG.lastIndex = open;
		const tag = TAG.exec(text);
		if (tag === null) from = open + 1;
		else if (tag[1] === void 0) from = after(text, "-->", open);
		else {
			const name = tag[1].toLowerCase();
			const wanted = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : void 0;
			const read = readTag(text, open + tag[0].length, wanted);
			if (read.value !== null) yield {
				...read.value,
				tag: name,
				after: read.end
			};
			from = VERBATIM.has(name) ? after(text, `</${name}`, read.end) : read.end;
		}
	}
}
function isVerbatim(tag) {
	return VERBATIM.has(tag);
}
function after(text, needle, from) {
	const found = text.indexOf(needle, from);
	return found === -1 ? text.length : found + needle.length;
}
function readTag(text, from, wanted) {
	let value = null;
	let position = from;
	for (;;) {
		ATTRIBUTE.lastIndex = position;
		const attribute = ATTRIBUTE.exec(text);
		if (attribute === null) break;
		position = ATTRIBUTE.lastIndex;
		const content = attribute[2] ?? attribute[3] ?? attribute[4];
		if (value !== null || content === void 0 || attribute[1]?.toLowerCase() !== wanted) continue;
		const end = position - (attribute[4] === void 0 ? 1 : 0);
		value = trimmed(text, end - content.length, end);
	}
	const close = text.indexOf(">", position);
	return {
		end: close === -1 ? text.length : close + 1,
		value
	};
}
function trimmed(text, start, end) {
	const value = text.slice(start, end);
	const lead = value.length - value.trimStart().length;
	return {
		start: start + lead,
		end: Math.max(start + lead, start + value.trimEnd().length)
	};
}

// src/links/extract/markdown-links.ts
const MAXIMUM_WORDS = 100;
const MAXIMUM_TEXT = 2e3;
const PHRASING_PARENTS = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell",
	"emphasis",
	"strong",
	"delete"
]);
function markdownLinks({ text: written, markup: text, tree }) {
	const found = [];
	const definitions = [];
	const uses = /* @__PURE__ */ new Map();
	const stack = [{
		node: tree,
		quiet: false
	}];
	for (let visit = stack.pop(); visit !== void 0; visit = stack.pop()) {
		const { node, quiet } = visit;
		if (node.type === "link" || node.type === "image") found.push(...inlineLink(written, node));
		else if (node.type === "definition") definitions.push(node);
		else if (node.type === "linkReference" || node.type === "imageReference") {
			const offset = node.position?.start.offset ?? 0;
			if (offset < (uses.get(node.identifier)?.offset ?? Infinity)) uses.set(node.identifier, {
				offset,
				words: readable(node)
			});
		} else if (node.type === "html") found.push(...htmlBlock(text, node));
		if (PHRASING_PARENTS.has(node.type)) found.push(...phrasing(text, visit, stack));
		else if ("children" in node) {
			const inside = quiet || node.type === "link" || node.type === "linkReference";
			for (const child of node.children) stack.push({
				node: child,
				quiet: inside
			});
		}
	}
	return [...found, ...definitionLinks(written, definitions, uses)];
}
function inlineLink(text, node) {
	const range = destinationOf(text, node);
	if (range === null) return [];
	if (node.type === "image") return [{
		...range,
		url: node.url,
		text: node.alt ?? "",
		kind: "image"
	}];
	const autolink = text[node.position?.start.offset ?? 0] === "<";
	return [{
		...range,
		url: node.url,
		text: autolink ? "" : readable(node),
		kind: autolink ? "autolink" : "link"
	}];
}
function phrasing(text, { node, quiet }, stack) {
	const found = [];
	const children = "children" in node ? node.children : [];
	let cursor = node.position?.start.offset ?? 0;
	let enclosing = null;
	const writtenOut = (end) => {
		if (!quiet && enclosing === null) found.push(...bareLinks(text, {
			start: cursor,
			end
		}, true));
	};
	for (const [index, child] of children.entries()) {
		const start = child.position?.start.offset;
		const end = child.position?.end.offset;
		if (start === void 0 || end === void 0 || child.type === "text" || isWrittenOut(text, child)) continue;
		writtenOut(start);
		cursor = end;
		if (child.type !== "html") stack.push({
			node: child,
			quiet: quiet || enclosing !== null
		});
		else {
			found.push(...inlineTag(text, child, children, index));
			enclosing = enclosedBy(child.value, enclosing);
		}
	}
	writtenOut(node.position?.end.offset ?? cursor);
	return found;
}
function isWrittenOut(text, node) {
	return node.type === "link" && !"[<".includes(text.charAt(node.position?.start.offset ?? 0));
}
function enclosedBy(tag, enclosing) {
	const name = /^<\/?([a-z][a-z\d-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
	if (enclosing !== null) return tag.startsWith("</") && name === enclosing ? null : enclosing;
	return !tag.startsWith("</") && !tag.endsWith("/>") && (name === "a" || isVerbatim(name)) ? name : null;
}
function inlineTag(text, node, siblings, index) {
	const offset = node.position?.start.offset ?? 0;
	return [...htmlLinks(text.slice(offset, node.position?.end.offset))].map((link) => {
		const following = link.tag === "a" ? siblings.slice(index + 1, index + 1 + MAXIMUM_WORDS) : [];
		const close = following.findIndex((sibling) => sibling.type === "html" && /^<\/a\b/i.test(sibling.value));
		const words = following.slice(0, Math.max(0, close));
		return htmlLink(text, link, offset, readable({
			type: "paragraph",
			children: words
		}));
	});
}
function htmlBlock(text, node) {
	const offset = node.position?.start.offset ?? 0;
	return linksOfHtml(text, offset, text.slice(offset, node.position?.end.offset));
}
function linksOfHtml(text, offset, html) {
	return [...htmlLinks(html)].map((link) => {
		const following = link.tag === "a" ? html.slice(link.after, link.after + MAXIMUM_TEXT) : "";
		const close = following.indexOf("</a");
		return htmlLink(text, link, offset, (close === -1 ? "" : following.slice(0, close).replace(/<img\b[^<>]*\balt="([^"<>]*)"[^<>]*>/gi, "$1")).replace(/<[^<>]*>/g, "").replace(/\s+/g, " ").trim());
	});
}
function htmlLink(text, link, offset, words) {
	const range = {
		start: offset + link.start,
		end: offset + link.end
	};
	return {
		...range,
		url: decodeReferences(text.slice(range.start, range.end)),
		text: words,
		kind: "html"
	};
}
function definitionLinks(text, definitions, uses) {
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const node of [...definitions].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))) {
		const words = uses.get(node.identifier)?.words;
		const range = destinationOf(text, node);
		if (words === void 0 || range === null || seen.has(node.identifier)) continue;
		seen.add(node.identifier);
		found.push({
			...range,
			url: node.url,
			text: words,
			kind: "definition"
		});
	}
	return found;
}
function bareLinks(text, within, markdown) {
	return [...bareUrls(text, within, markdown)].map(({ start, end }) => {
		const written = text.slice(start, end);
		return {
			start,
			end,
			url: markdown ? decodeString(written) : written,
			text: "",
			kind: "bare"
		};
	});
}
function readable(node) {
	return toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
}
function decodeReferences(value) {
	return value.includes("&") ? value.replace(/&#?\w{1,31};/g, decodeString) : value;
}

// src/links/extract/spaced-links.ts
const SPACED$1 = /(?<!\\)(!?)\[([^[\]\n]{0,300})\]\(([^()<>"'\s:][^()<>"'\n:]{0,300}[ ][^()<>"'\n:]{0,300}[^()<>"'\s:])\)/g;
const PATH = /\/|\.[a-z\d]{2,5}(?:#\S*)?$/i;
function spacedLinks({ dialect, markup, prose }) {
	if (!/^jekyll|^mkdocs$/.test(dialect)) return [];
	return [...markup.matchAll(SPACED$1)].flatMap(({ index, 0: whole, 1: mark = "", 2: words = "", 3: url = "" }) => {
		const mask = prose[index];
		if (mask === "" || mask === "￼" || !PATH.test(url)) return [];
		const end = index + whole.length - 1;
		return [{
			start: end - url.length,
			end,
			url,
			text: words.trim(),
			kind: mark === "" ? "link" : "image"
		}];
	});
}

// src/links/extract/extract.ts
const CAN_HOLD_LINK = /\]\(|\]:|<[a-z]|\/\/|www\./i;
const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/?|mailto:|tel:|www\.|\.{0,2}\/|#)\S*$/i;
const OWN_ADDRESS = /^\/(?:url|permalink|slug|alias(?:es)?|redirect_from|canonical\w*)(?:\/\d+)?$/i;
const PATTERN = /^[^?#]*[*{]/;
const AIM = /^\/cascade(?:\/\d+)?\/_?target\//i;
const FILE = /\.[a-z\d]{2,5}$/i;
function linksOf(page) {
	const disabled = disabledRanges(page.source.text);
	const occurrences = [];
	for (const [index, passage] of page.passages.entries()) for (const { start, end, url, text, kind } of linksOfPassage(passage)) {
		const range = passage.toFile(start, end);
		if (isWithin(disabled, range.start)) continue;
		const pieces = {
			url: lastingText(page, url),
			text: lastingText(page, text)
		};
		occurrences.push(Object.assign(new PassageFact(page, index), {
			path: page.path,
			range,
			start,
			end,
			kind,
			...pieces
		}));
	}
	return occurrences;
}
function isWithin(sorted, offset) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (sorted[low]?.start ?? Infinity) <= offset;
}
function linksOfPassage(passage) {
	const { text, kind } = passage;
	const field = passage.field === null ? null : fieldAddress(passage);
	if (field !== null) return isTemplate(field.url) ? [] : [field];
	if (kind === "identifier" || kind === "path" || !CAN_HOLD_LINK.test(text)) return [];
	const whole = {
		start: 0,
		end: text.length
	};
	const found = kind === "markdown" ? [...markdownLinks(passage), ...spacedLinks(passage)] : kind === "html" ? linksOfHtml(text, 0, text) : bareLinks(passage.markup, whole, false);
	found.push(...parameterLinks(passage));
	return found.filter(({ url }) => url !== "" && !isTemplate(url) && !isVeiled(url)).sort((a, b) => a.start - b.start);
}
function parameterLinks({ text, syntax }) {
	if (!/\{\{[<%]/.test(text)) return [];
	return syntax.flatMap(({ start, end }) => {
		const written = text.slice(start, end);
		return [...(/^\{\{[<%]/.test(written) ? written.slice(0, /[>%]\}\}/.exec(written)?.index) : "").matchAll(/(?<=[=\s]["'])https?:\/\/[^"'\s<>{}`]{1,2000}(?=["'])/gi)].map(({ index, 0: url }) => {
			return {
				start: start + index,
				end: start + index + url.length,
				url,
				text: "",
				kind: "field"
			};
		});
	});
}
const WEB = /^(?:https?:|\/\/|www\.)/i;
function isSpaced(url) {
	return /^https?:\/\/[^\s/?#]+\/(?:(?!https?:)[^\n])*$/i.test(url) && FILE.test(url);
}
function fieldAddress({ text, kind, field }) {
	const url = text.trim();
	const pointer = field?.pointer ?? "";
	if (isInternalUrl(url) && (OWN_ADDRESS.test(pointer) || AIM.test(pointer) || PATTERN.test(url))) return null;
	if (url === "" || kind === "identifier" || kind === "path" && FILE.test(url) && !WEB.test(url)) return null;
	if (kind !== "url" && !ADDRESS.test(url) && !(kind === "path" && WEB.test(url))) return null;
	if (/\s/.test(url) && !isSpaced(url) && !bareUrls(text, {
		start: 0,
		end: text.length
	}, false).next().done) return null;
	const start = text.indexOf(url);
	return {
		start,
		end: start + url.length,
		url,
		text: "",
		kind: "field"
	};
}

// src/links/link-shelf.ts
const COLUMNS = 9;
const NOTHING = 4294967295;
var LinkShelf = class {
	#find;
	#words = [];
	#ranks = /* @__PURE__ */ new Map();
	#tables = /* @__PURE__ */ new WeakMap();
	#latest = null;
	constructor(find) {
		this.#find = find;
	}
	of = (page) => {
		if (this.#latest?.page !== page) this.#latest = {
			page,
			links: this.#linksOf(page)
		};
		return this.#latest.links;
	};
	#linksOf(page) {
		const table = this.#tables.get(page);
		if (table !== void 0) return Array.from({ length: table.length / COLUMNS }, (_, row) => this.#at(page, row));
		const links = this.#find(page);
		this.#tables.set(page, this.#tableOf(links));
		return links;
	}
	byUrl(pages) {
		const places = /* @__PURE__ */ new Map();
		for (const [index, page] of pages.entries()) {
			const table = this.#tables.get(page) ?? [];
			for (let at = 0; at < table.length; at += COLUMNS) {
				const url = table[at] ?? NOTHING;
				const known = places.get(url);
				if (known === void 0) places.set(url, [index, at / COLUMNS]);
				else known.push(index, at / COLUMNS);
			}
		}
		return [...places].map(([url, list]) => {
			const [first = 0] = list;
			const occurrences = () => this.#placesOf(pages, list);
			return {
				url: this.#words[url] ?? "",
				page: pages[first],
				occurrences
			};
		}).sort((one, other) => one.url < other.url ? -1 : 1);
	}
	#placesOf(pages, list) {
		const found = [];
		for (let at = 0; at < list.length; at += 2) found.push(this.#at(pages[list[at] ?? 0], list[at + 1] ?? 0));
		return found;
	}
	#tableOf(links) {
		const table = new Uint32Array(links.length * COLUMNS);
		for (const [row, { url, text, kind, field, rank, range, start, end }] of links.entries()) {
			const words = [
				this.#rankOf(url),
				this.#rankOf(text),
				this.#rankOf(kind)
			];
			const numbers = [
				field === null ? NOTHING : this.#rankOf(field),
				rank,
				range.start,
				range.end,
				start,
				end
			];
			table.set([...words, ...numbers], row * COLUMNS);
		}
		return table;
	}
	#rankOf(word) {
		const known = this.#ranks.get(word);
		if (known !== void 0) return known;
		this.#ranks.set(word, this.#words.length);
		return this.#words.push(word) - 1;
	}
	#at(page, row) {
		const table = this.#tables.get(page) ?? [];
		const number = (column) => table[row * COLUMNS + column] ?? 0;
		const word = (column) => this.#words[number(column)] ?? "";
		return Object.assign(new PassageFact(page, number(4), number(3) === NOTHING ? null : word(3)), {
			path: page.path,
			url: word(0),
			text: word(1),
			kind: word(2),
			range: {
				start: number(5),
				end: number(6)
			},
			start: number(7),
			end: number(8)
		});
	}
};

// src/rules/engine.ts
const NOWHERE = {
	start: 0,
	end: 0
};
var EngineFindings = class {
	findings = [];
	#selection;
	constructor(selection) {
		this.#selection = selection;
	}
	unreadable(path, code) {
		this.#add("file-unreadable", {
			message: code,
			at: NOWHERE
		}, path, null);
	}
	encoding(page, { code, offset }) {
		this.#add("file-encoding", {
			message: code,
			at: {
				start: offset,
				end: Math.min(offset + 1, page.source.text.length)
			},
			excerpt: ""
		}, page.path, page);
	}
	tooComplex(page, passage) {
		const start = passage.range.start;
		this.#add("file-too-complex", {
			message: "took-too-long",
			at: {
				start,
				end: Math.min(start + 80, passage.range.end)
			}
		}, page.path, page);
	}
	useless(page, directive, silenced, known) {
		const at = directive.range;
		if (directive.rules.length === 0) this.#add("directive-useless", {
			message: "unnamed",
			at
		}, page.path, page);
		for (const rule of directive.rules) if (!known.some((id) => covers(rule, id))) {
			const suggestion = nearest(rule, known);
			this.#add("directive-useless", {
				message: "unknown",
				facts: {
					rule,
					suggestion
				},
				at
			}, page.path, page);
		} else if (silenced === 0 && this.#selection.of(page.path).some((one) => covers(rule, one.rule.id))) this.#add("directive-useless", {
			message: "useless",
			facts: { rule },
			at
		}, page.path, page);
	}
	#add(id, report, path, page) {
		const active = this.#selection.of(path).find(({ rule }) => rule.id === id);
		if (active !== void 0) this.findings.push(makeFinding(active, report, path, page));
	}
};

// src/rules/selection.ts
var RuleSelection = class RuleSelection {
	all;
	#overrides;
	#choose;
	#chosen = /* @__PURE__ */ new Map();
	static async load(...[rules, ...choice]) {
		const selection = new RuleSelection(rules, ...choice);
		const running = new Set(selection.all.flatMap(({ rule }) => rule.load === void 0 ? [] : [rule]));
		if (running.size === 0) return selection;
		const whole = rules.map(async (rule) => running.has(rule) ? {
			...rule,
			check: await rule.load?.()
		} : rule);
		return new RuleSelection(await Promise.all(whole), ...choice);
	}
	constructor(rules, configuration, only = [], skip = []) {
		const overrides = configuration.overrides ?? [];
		this.#overrides = overrides.flatMap(({ files, rules: own }, index) => own === void 0 ? [] : [{
			matches: createGlob(files, { dot: true }),
			index
		}]);
		this.#choose = (which) => {
			const settings = Object.assign({}, configuration.rules, ...which.map((index) => overrides[index]?.rules));
			return selectRules(rules, {
				...configuration,
				rules: settings
			}, only, skip);
		};
		const seen = /* @__PURE__ */ new Map();
		for (const which of [[], ...this.#overrides.map(({ index }) => [index])]) for (const one of this.#at(which)) if (!seen.has(one.rule.id)) seen.set(one.rule.id, one);
		this.all = rules.flatMap(({ id }) => seen.get(id) ?? []);
	}
	of(path) {
		return this.#at(this.#overrides.filter(({ matches }) => matches(path)).map(({ index }) => index));
	}
	#at(which) {
		const key = which.join();
		let chosen = this.#chosen.get(key);
		if (chosen === void 0) {
			chosen = this.#choose(which);
			this.#chosen.set(key, chosen);
		}
		return chosen;
	}
};

// src/site/moved-anchors.ts
const WITH_FRAGMENT = /(?<=[\s("'<=/])([^\s()"'<>#/=]{0,200})\/?#[^\s#)"'>]/g;
function mayMoveAnchors(site, before, after) {
	return !(site.generator !== "plain" && site.plan.headingIds !== "loose" && site.anchors(before) !== null) && headingsOf(before) !== headingsOf(after) && isAimedAt(site, before);
}
function headingsOf(page) {
	const texts = [];
	for (const { kind, tree } of page.passages) if (kind === "markdown") visit(tree, "heading", (heading) => void texts.push(toString(heading)));
	return texts.join("\n");
}
function isAimedAt(site, page) {
	if (stepsOf(page).has("")) return true;
	const aims = aimsOf(site.pages);
	return namesOf(site, page).some((name) => aims.has(name));
}
function namesOf(site, page) {
	const route = site.route(page)?.replace(/\/$/, "") ?? "";
	return [
		stemOf(page.path),
		lastOf(folderOf(page.path)),
		lastOf(route)
	].map((name) => plain(name)).filter((name) => name !== "");
}
const known$1 = /* @__PURE__ */ new WeakMap();
function aimsOf(pages) {
	let aims = known$1.get(pages);
	if (aims === void 0) {
		aims = new Set([...pages.values()].flatMap((page) => [...stepsOf(page)]));
		known$1.set(pages, aims);
	}
	return aims;
}
function stepsOf({ source: { text } }) {
	return new Set([...text.matchAll(WITH_FRAGMENT)].map(({ 1: step = "" }) => plain(step)));
}
function plain(step) {
	return decodePath(step).replace(/\.[a-z]{2,8}$/i, "").toLowerCase();
}
function lastOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/review/known.ts
const AROUND = 40;
const MIN_ACROSS = 20;
const DIGITS = 12;
function describeFindings(review, renamed = /* @__PURE__ */ new Map(), changed = /* @__PURE__ */ new Map()) {
	const pages = new Map(review.pages.map((page) => [page.path, page]));
	return review.findings.flatMap((finding) => {
		const { rule, path, parts } = finding;
		const page = pages.get(path) ?? null;
		return (parts ?? [null]).map((part) => {
			const place = part ?? finding;
			const around = page === null ? "" : textAround(page, place);
			const kind = kindOf(place);
			const count = part === null ? place.facts["count"] : 1;
			return {
				finding,
				part,
				what: digest(JSON.stringify([
					rule,
					kind,
					place.excerpt,
					stable(place.facts)
				])),
				rule,
				kind,
				path: renamed.get(path) ?? path,
				field: place.field,
				around: around === "" ? "" : digest(around),
				mayMove: around.length >= MIN_ACROSS,
				touched: page !== null && isTouched(page, place, changed.get(path)),
				count: typeof count === "number" ? count : 1
			};
		});
	});
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
function kindOf({ message }) {
	return message.replace(/-many$/, "");
}
function stable(facts) {
	return Object.entries(facts).filter(([, value]) => typeof value === "string" || typeof value === "boolean");
}
function textAround(page, { range, field }) {
	const passage = page.passages.find((one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end);
	if (passage === void 0) return "";
	const start = passage.fromFile(range.start);
	const end = passage.fromFile(range.end);
	return (passage.text.slice(Math.max(0, start - AROUND), start) + passage.text.slice(end, end + AROUND)).replace(/\s+/g, " ").trim();
}
function isTouched({ source }, { range }, ranges) {
	if (ranges === void 0) return false;
	const first = source.place(range.start).line;
	const last = source.place(range.end).line;
	return ranges.some(([from, to]) => from <= last && first <= to);
}

// src/review/existing.ts
const WAYS = [
	({ what, path, field, around }) => JSON.stringify([
		what,
		path,
		field,
		around
	]),
	({ what, path, field, around }) => JSON.stringify([
		what,
		path,
		shapeOf$1(field),
		around
	]),
	({ what, path, around }) => JSON.stringify([
		what,
		path,
		around
	]),
	({ what, path, field }) => JSON.stringify([
		what,
		path,
		field
	])
];
const ACROSS = ({ what, around }) => JSON.stringify([what, around]);
const OF_MANY = ({ rule, kind, path, field }) => JSON.stringify([
	rule,
	kind,
	path,
	field
]);
function shapeOf$1(field) {
	return (field ?? "").replace(/\/\d+(?=\/|$)/g, "/*");
}
function markExisting(head, base, options = {}) {
	const whole = asWholes(head);
	const { existing } = pairKnown(describeFindings(whole, options.renamed, options.changed), describeFindings(asWholes(base)));
	const { debt: _, ...compared } = withExisting(whole, existing);
	return compared;
}
function stillExisting(now, before) {
	const old = before.findings.filter(({ existing }) => existing).map(({ whole: _, ...finding }) => finding);
	return old.length === 0 ? now : markExisting(now, {
		...before,
		findings: old
	});
}
function asWholes(review) {
	if (review.findings.every(({ whole }) => whole === void 0)) return review;
	return {
		...review,
		findings: [...new Set(review.findings.map((finding) => finding.whole ?? finding))]
	};
}
function withExisting(review, existing) {
	const old = /* @__PURE__ */ new Map();
	for (const { finding, part } of existing) old.set(finding, (old.get(finding) ?? /* @__PURE__ */ new Set()).add(part));
	const marked = review.findings.flatMap((finding) => mark(finding, old.get(finding)));
	const findings = marked.length === review.findings.length ? marked : marked.sort(compareFindings);
	return {
		...review,
		findings,
		stats: {
			...review.stats,
			...countFindings(findings)
		}
	};
}
function mark(finding, old = /* @__PURE__ */ new Set()) {
	const { parts = [null] } = finding;
	const isOld = old.size > 0;
	if (old.size === 0 || old.size === parts.length) return [finding.existing === isOld ? finding : {
		...finding,
		existing: isOld
	}];
	return [true, false].map((existing) => {
		const kept = (finding.parts ?? []).filter((part) => old.has(part) === existing);
		return {
			...ofParts(finding, kept),
			existing,
			whole: finding
		};
	});
}
function pairKnown(head, base) {
	const existing = /* @__PURE__ */ new Set();
	let left = base;
	let open = head;
	const pairAll = (candidates, eligible, way) => {
		const used = pair(open.filter(candidates), left.filter(eligible), way, existing);
		left = left.filter((known) => !used.has(known));
		open = open.filter((standing) => !existing.has(standing));
	};
	const any = () => true;
	for (const way of WAYS) pairAll(any, any, way);
	pairAll(any, ({ count }) => count > 1, OF_MANY);
	pairAll(({ mayMove }) => mayMove, ({ around }) => around !== "", ACROSS);
	return {
		existing,
		gone: left
	};
}
function pair(open, left, way, existing) {
	const stock = /* @__PURE__ */ new Map();
	for (const known of left) {
		const key = way(known);
		const group = stock.get(key);
		if (group === void 0) stock.set(key, [known]);
		else group.push(known);
	}
	const used = /* @__PURE__ */ new Set();
	const sorted = [...open].sort((a, b) => Number(a.touched) - Number(b.touched));
	for (const known of sorted) {
		const group = stock.get(way(known)) ?? [];
		const place = group.findIndex(({ count }) => known.count <= count);
		const match = group[place];
		if (match === void 0) continue;
		group.splice(place, 1);
		used.add(match);
		existing.add(known);
	}
	return used;
}

// src/review/baseline.ts
const NEVER_KNOWN = [
	"configuration",
	"file-unreadable",
	"file-too-complex"
];
function runsOf({ only, skip }, { probe }) {
	const asking = new Set(rules.flatMap(({ id, needsNetwork }) => needsNetwork === true ? [id] : []));
	return ({ rule }) => (only.length === 0 || only.some((name) => covers(name, rule))) && !skip.some((name) => covers(name, rule)) && (probe !== null || !asking.has(rule));
}
function judgesOf(runs, { site }, selection) {
	const isLeft = (path) => {
		const { kind } = site.plan.fileOf(path);
		return site.files.has(path) && (kind === "out" || kind === "unread");
	};
	return (known) => runs(known) && selection.of(known.path).some(({ rule }) => rule.id === known.rule) && !isLeft(known.path);
}
function readsAll({ paths, among, shard, exclude = [] }) {
	return paths.length + exclude.length === 0 && among === void 0 && shard === void 0;
}
function markKnown(review, runs) {
	const { baseline } = review.site;
	if (baseline === null) return review;
	const { existing, gone } = pairBaseline(review, baseline);
	const whole = runs !== null && !review.partial;
	const debt = {
		known: baseline.length,
		gone: whole ? wholly(gone).filter(runs).length : null
	};
	return {
		...withExisting(review, existing),
		debt
	};
}
function makeBaseline(review, before, { runs, prune }) {
	const { standing, existing, gone } = pairBaseline(asWholes(review), before);
	const kept = wholly(gone).filter((entry) => !runs(entry));
	const chosen = prune ? standing.filter((one) => existing.has(one)) : standing;
	const byFinding = /* @__PURE__ */ new Map();
	for (const one of chosen) {
		const places = byFinding.get(one.finding);
		if (places === void 0) byFinding.set(one.finding, [one]);
		else places.push(one);
	}
	return [...[...byFinding.values()].flatMap(toEntry), ...kept];
}
function pairBaseline(review, baseline) {
	const standing = describeFindings(review).filter(({ rule }) => mayBeKnown(rule));
	return {
		standing,
		...pairKnown(standing, baseline.filter(({ rule }) => mayBeKnown(rule)).flatMap(toKnown))
	};
}
function wholly(gone) {
	const places = /* @__PURE__ */ new Map();
	for (const { entry } of gone) places.set(entry, (places.get(entry) ?? 0) + 1);
	return [...places].flatMap(([entry, count]) => count === 1 + (entry.others ?? []).length ? [entry] : []);
}
function mayBeKnown(rule) {
	return !NEVER_KNOWN.some((name) => covers(name, rule));
}
function toKnown(entry) {
	const { rule, path, field, fingerprint, others = [], count = 1, kind = "" } = entry;
	return [fingerprint, ...others].map((each) => {
		const [what = "", around = ""] = each.split(".");
		return {
			entry,
			rule,
			path,
			field,
			what,
			around,
			count,
			kind
		};
	});
}
function toEntry([first, ...rest]) {
	if (first === void 0) return [];
	const { rule, path, field, count, kind } = first;
	const fingerprint = fingerprintOf(first);
	const others = rest.map(fingerprintOf);
	return [{
		rule,
		path,
		field,
		fingerprint,
		...others.length > 0 && { others },
		...count > 1 && {
			count,
			kind
		}
	}];
}
function fingerprintOf({ what, around }) {
	return `${what}.${around}`;
}

// src/review/confirm-fixes.ts
async function confirmFixes(page, findings, again) {
	const claims = findings.filter(({ fixes }) => fixes.some(({ safe, edits }) => safe && edits.length > 0));
	if (claims.length === 0) return findings;
	const safe = new Set(await new Gate(page, findings, again).confirm(claims));
	return findings.map((finding) => safe.has(finding) ? finding : unsafe(finding));
}
function unsafe(finding) {
	if (!finding.fixes.some(({ safe }) => safe)) return finding;
	return {
		...finding,
		fixes: finding.fixes.map((fix) => ({
			...fix,
			safe: false
		}))
	};
}
function readersOf(edits) {
	return edits.every(({ owned }) => owned === "prose") ? ["typography"] : [
		"typography",
		"markdown",
		"accessibility"
	];
}
var Gate = class {
	#page;
	#said;
	#again;
	constructor(page, said, again) {
		this.#page = page;
		this.#said = weights(said);
		this.#again = again;
	}
	async confirm(claims) {
		const confirmed = [];
		let rest = claims;
		while (rest.length > 0) {
			const { findings } = chooseFixes(rest);
			if (findings.length === 0) break;
			confirmed.push(...await this.#settle(findings));
			const tried = new Set(findings);
			rest = rest.filter((finding) => !tried.has(finding));
		}
		return confirmed;
	}
	async #settle(claims) {
		if (claims.length === 0 || await this.#holds(claims)) return claims;
		if (claims.length === 1) return [];
		const middle = claims.length >> 1;
		const first = await this.#settle(claims.slice(0, middle));
		const second = await this.#settle(claims.slice(middle));
		if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
		const both = [...first, ...second];
		return await this.#holds(both) ? both : first;
	}
	#keepsAnchors(after) {
		const old = this.#again.anchors(this.#page);
		const now = this.#again.anchors(after);
		return (old === null || now === null || [...old].every((id) => now.has(id))) && !this.#again.mayMove(this.#page, after);
	}
	async #holds(claims) {
		const edits = claims.flatMap(({ rule, fixes }) => {
			const owned = this.#again.owned(rule);
			return (fixes.find(({ safe }) => safe)?.edits ?? []).map((edit) => ({
				...edit,
				owned
			}));
		});
		const next = applyEdits(this.#page.source.text, edits);
		const after = await this.#again.read(this.#page, next);
		if (after === null || !isHarmless(this.#page, after, edits) || !this.#keepsAnchors(after)) return false;
		const mended = new Set(claims.map(({ rule }) => rule));
		const left = weights(this.#again.find(after, [...readersOf(edits), ...mended]));
		return [.../* @__PURE__ */ new Set([...mended, ...left.keys()])].every((rule) => {
			const before = this.#said.get(rule) ?? 0;
			const now = left.get(rule) ?? 0;
			return mended.has(rule) ? now < before : now <= before;
		});
	}
};
function weights(findings) {
	const sums = /* @__PURE__ */ new Map();
	for (const { rule, data } of findings) {
		const { count } = data;
		sums.set(rule, (sums.get(rule) ?? 0) + (typeof count === "number" ? count : 1));
	}
	return sums;
}

// src/review/coverage.ts
function coverageOf({ paths, among, shard }, files) {
	const names = paths.map((name) => name.replace(/^\.\//, "").replace(/\/+$/, ""));
	const isAsked = (path) => names.length === 0 || names.some((name) => name === "" || name === "." || name === path || matching(files, name).includes(path));
	return (path) => (shard?.index ?? 1) === 1 && (among?.has(path) ?? true) && isAsked(path);
}

// src/review/link-shapes.ts
const FEWEST = 10;
const SHARE$1 = .6;
const PAGES = .08;
const FEWEST_PAGES = 3;
const FEWEST_OF = 8;
var LinkShapes = class {
	#shapes = /* @__PURE__ */ new Map();
	#pages = 0;
	count(page, links, site) {
		const guilty = /* @__PURE__ */ new Set();
		this.#pages++;
		for (const link of links) {
			const target = internalTarget(link, page, site);
			if (target === null || target.kind === "unknown") continue;
			const shape = this.#shape(link.url);
			(target.kind === "missing" ? shape.dead : shape.alive).add(link.url);
			if (target.kind === "missing") guilty.add(shape);
		}
		for (const shape of guilty) shape.pages++;
	}
	areDead(url) {
		const { dead, alive, pages } = this.#shape(url);
		if (pages < 3 || this.#pages < 8) return false;
		return dead.size >= 10 && dead.size >= SHARE$1 * (dead.size + alive.size) && pages >= PAGES * this.#pages;
	}
	#shape(url) {
		const key = shapeOf(url);
		const known = this.#shapes.get(key);
		if (known !== void 0) return known;
		const made = {
			dead: /* @__PURE__ */ new Set(),
			alive: /* @__PURE__ */ new Set(),
			pages: 0
		};
		this.#shapes.set(key, made);
		return made;
	}
};
function shapeOf(url) {
	const path = url.replace(/[?#].*$/su, "");
	const start = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path) ? "host" : path.startsWith("/") ? "root" : "page";
	const extension = /\/[^/]*\.([a-z0-9]{1,5})$/i.exec(`/${path}`)?.[1]?.toLowerCase() ?? "";
	return `${start} ${extension !== "" && isAsset(path) && !isDocument(extension) ? "media" : extension}`;
}
function isDocument(extension) {
	return extension === "pdf" || extension === "zip";
}

// src/review/space-habit.ts
const SIGN = /(?<!&[a-z]{0,8})[\p{Ll})]([ \u00A0\u202F]?)([;!?:])(?=\s)/gu;
const CODE = /^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1|`[^`\n]*`/gm;
const FEWEST_SIGNS = 12;
const FEWEST_COLONS = 8;
const GLUED = .85;
const GLUED_ENDS = .8;
const SPACED = .45;
const CANADIAN = /^[;!?]+$/;
var SpaceHabit = class {
	#spaced = {
		ends: 0,
		all: 0
	};
	#glued = {
		ends: 0,
		all: 0
	};
	#spacedColons = 0;
	#gluedColons = 0;
	count({ body }) {
		if (!isFrench(body.language)) return;
		for (const [, space, sign] of body.text.replace(CODE, " ").matchAll(SIGN)) if (sign === ":") space === "" ? this.#gluedColons++ : this.#spacedColons++;
		else {
			const counts = space === "" ? this.#glued : this.#spaced;
			counts.all++;
			if (sign !== ";") counts.ends++;
		}
	}
	get isCanadian() {
		const colons = this.#gluedColons + this.#spacedColons;
		if (colons < FEWEST_COLONS || this.#spacedColons < SPACED * colons) return false;
		return this.#areGlued("all", GLUED) || this.#areGlued("ends", GLUED_ENDS);
	}
	#areGlued(which, share) {
		const signs = this.#glued[which] + this.#spaced[which];
		return signs >= FEWEST_SIGNS && this.#glued[which] >= share * signs;
	}
};
const AS_USAGE = {
	"missing-before": "usage",
	"missing-many": "usage-many"
};
function isOfUsage(finding) {
	const { message, parts = [finding] } = finding;
	return message in AS_USAGE && parts.every(({ facts }) => CANADIAN.test(String(facts["signs"])));
}
function asUsage(finding) {
	const soft = ({ message }) => ({
		severity: "info",
		message: AS_USAGE[message] ?? message
	});
	const parts = finding.parts?.map((part) => ({
		...part,
		...soft(part)
	}));
	return {
		...finding,
		...soft(finding),
		...parts && { parts }
	};
}

// src/review/habits.ts
const SHARE = .15;
const MOST_OTHERS = 60;
const OF_LINKS = "link-internal";
const OF_SPACES = "typography-spacing";
const DEAD_LINK = /* @__PURE__ */ new Set([
	"missing",
	"missing-image",
	"near"
]);
async function softenHabits(findings, pages, asked) {
	return softenRead(withoutNarration(findings), pages, asked);
}
const NARRATION = 12;
function withoutNarration(findings) {
	const isVague = ({ rule, message }) => rule === "date-stale" && message === "vague";
	return new Set(findings.filter(isVague).map(({ facts }) => String(facts["quote"]).toLowerCase())).size < NARRATION ? findings : findings.filter((finding) => !isVague(finding));
}
async function softenRead(findings, pages, asked) {
	const { siteOf, all } = asked.context.site;
	const homeOf = (path) => all.length === 0 ? asked.context.site : siteOf(path);
	const suspects = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (!isSuspect(finding, asked.selection)) continue;
		const site = homeOf(finding.path);
		const own = suspects.get(site);
		if (own === void 0) suspects.set(site, [finding]);
		else own.push(finding);
	}
	const softer = /* @__PURE__ */ new Map();
	for (const [site, own] of suspects) {
		const there = pages.filter(({ path }) => homeOf(path) === site);
		const habits = asked.whole ? habitsOf(there, own, site, asked) : await habitsBeside(there, own, site, asked);
		for (const finding of own) softer.set(finding, soften(finding, habits));
	}
	return softer.size === 0 ? findings : findings.map((finding) => softer.get(finding) ?? finding);
}
function isSuspect(finding, selection) {
	const { rule, severity, message, path } = finding;
	if (severity === "info") return false;
	const active = selection.of(path).find((one) => one.rule.id === rule);
	if (active === void 0 || active.chosen) return false;
	if (rule === OF_SPACES) return isOfUsage(finding);
	return rule === OF_LINKS ? DEAD_LINK.has(message) : active.rule.byDialect?.sure.includes(message) === false;
}
function soften(finding, { of, pages, links, spaces }) {
	const fixes = finding.fixes.map((fix) => ({
		...fix,
		safe: false
	}));
	if (finding.rule === OF_SPACES) return spaces.isCanadian ? {
		...asUsage(finding),
		fixes
	} : finding;
	if (finding.rule === OF_LINKS) {
		const url = String(finding.facts["url"]);
		if (!links.areDead(url)) return finding;
		const message = finding.message === "near" ? "doubtful-near" : "doubtful";
		return {
			...finding,
			severity: "info",
			message,
			facts: {
				...finding.facts,
				reason: "common",
				by: null
			},
			fixes
		};
	}
	const count = pages.get(finding.rule) ?? 0;
	if (of < 8 || count < 3 || count < SHARE * of) return finding;
	const parts = finding.parts?.map((part) => ({
		...part,
		severity: "info"
	}));
	return {
		...finding,
		severity: "info",
		common: {
			pages: count,
			of
		},
		fixes,
		...parts && { parts }
	};
}
function habitsOf(pages, findings, site, asked) {
	const links = new LinkShapes();
	if (new Set(findings.flatMap(({ rule, facts }) => rule === OF_LINKS ? [facts["url"]] : [])).size >= 10) for (const page of pages) links.count(page, asked.context.links(page), site);
	const spaces = new SpaceHabit();
	if (findings.some(({ rule }) => rule === OF_SPACES)) for (const page of pages) spaces.count(page);
	return {
		of: pages.length,
		pages: countPages(findings),
		links,
		spaces
	};
}
const known = /* @__PURE__ */ new WeakMap();
async function habitsBeside(pages, findings, site, asked) {
	const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
	const own = new Set(pages.map(({ path }) => path));
	const others = spread([...site.pages.keys()].filter((path) => !own.has(path)).sort());
	const key = `${ids.join()} ${others.join("\n")}`;
	const kept = known.get(site) ?? /* @__PURE__ */ new Map();
	known.set(site, kept);
	const there = kept.get(key) ?? lookAt(others, ids, site, asked);
	kept.set(key, there);
	return there;
}
async function lookAt(paths, ids, site, asked) {
	const { selection, context, time } = asked;
	const links = new LinkShapes();
	const spaces = new SpaceHabit();
	const found = [];
	let of = 0;
	try {
		for (const path of paths) {
			const page = await readOther(path, site, asked);
			if (page === null) continue;
			of++;
			time.run(() => {
				found.push(...runPageRules(selection, page, {
					...context,
					site
				}, ids.filter((id) => id !== OF_LINKS && id !== OF_SPACES)));
				if (ids.includes(OF_LINKS)) links.count(page, context.links(page), site);
				if (ids.includes(OF_SPACES)) spaces.count(page);
			});
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
	}
	return {
		of,
		pages: countPages(found.filter(({ severity }) => severity !== "info")),
		links,
		spaces
	};
}
async function readOther(path, site, { world, time }) {
	if (time.isOver) return null;
	try {
		return await readAgain(world, site, path, await world.tree.read(path), time.until);
	} catch (error) {
		if (!(error instanceof ReadTrouble)) throw error;
		return null;
	}
}
function spread(paths) {
	const step = Math.max(1, paths.length / MOST_OTHERS);
	return Array.from({ length: Math.min(paths.length, MOST_OTHERS) }, (_, rank) => paths[Math.floor(rank * step)] ?? "");
}
function countPages(findings) {
	const paths = /* @__PURE__ */ new Map();
	for (const { rule, path } of findings) paths.set(rule, (paths.get(rule) ?? /* @__PURE__ */ new Set()).add(path));
	return new Map([...paths].map(([rule, all]) => [rule, all.size]));
}

// src/review/judge.ts
async function judge(selection, pages, judging) {
	const { context, time } = judging;
	const { all, siteOf } = context.site;
	const runs = [];
	const findings = [];
	const done = /* @__PURE__ */ new Set();
	let whole = true;
	try {
		for (const site of all.length === 0 ? [context.site] : all) {
			const own = all.length === 0 ? pages : pages.filter(({ path }) => siteOf(path) === site);
			const run = time.run(() => new RuleRun(selection, own, {
				...context,
				site
			}));
			runs.push(run);
			for (const page of own) {
				await time.breathe(findings.length);
				for (const finding of await judgeOne(run, page, judging)) findings.push(lastingOf(page, finding));
				done.add(page);
			}
		}
		for (const run of runs) {
			time.run(() => run.site());
			findings.push(...run.findings.splice(0));
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
		whole = false;
	}
	return {
		pages: pages.filter((page) => done.has(page)),
		findings,
		silenced: runs.flatMap(({ silenced }) => [...silenced.values()]).filter(({ page }) => done.has(page)),
		whole
	};
}
async function judgeOne(run, page, { time, open, confirm, note }) {
	await open(page);
	await run.ready(page);
	time.run(() => {
		run.page(page);
		note(page);
	});
	return confirm(page, run.findings.splice(0));
}

// src/review/parser-guard.ts
const PAGE_TIME = 6e3;
const RUN_TIME = 6e4;
const EARLY = 1e6;
const SLOW = 500;
var ParserGuard = class {
	#world;
	#engine;
	#time;
	#shelf;
	#givenUp = /* @__PURE__ */ new Set();
	#measured = /* @__PURE__ */ new Set();
	#left = RUN_TIME;
	#early = 0;
	constructor(world, engine, shelf, time) {
		this.#world = world;
		this.#shelf = shelf;
		this.#engine = engine;
		this.#time = time;
	}
	get givenUp() {
		return this.#givenUp.size;
	}
	seal(page) {
		if (this.#world.parse === void 0) return;
		for (const passage of page.passages) if (passage instanceof LazyPassage && isRisky(passage)) passage.seal();
	}
	async parseEarly(page, anchors) {
		const { passages, source } = page;
		if (!passages.some((passage) => isRisky(passage)) || passages.some(isLong)) return;
		this.#early += source.length;
		if (this.#early > EARLY) return;
		await this.open(page);
		anchors(page);
	}
	async open(page) {
		this.#shelf.hold(page);
		if (this.#world.parse === void 0) return;
		const isFirst = !this.#measured.has(page.path);
		this.#measured.add(page.path);
		let spent = 0;
		for (const [rank, passage] of page.passages.entries()) {
			if (!(passage instanceof LazyPassage) || passage.isParsed) continue;
			const key = `${page.path}#${rank}`;
			if (this.#givenUp.has(key)) passage.adoptTree(null);
			else if (isRisky(passage) || isFirst && isDense(passage)) spent += await this.#parseOne(page, passage, key, spent);
			else if (isFirst && passage.kind === "html" && passage.isUnreadable) this.#giveUp(page, passage, key);
		}
	}
	async #parseOne(page, passage, key, spent) {
		const { parse, cpu, clock } = this.#world;
		const work = cpu ?? clock;
		const start = work();
		if (spent > PAGE_TIME || this.#left < 0) passage.adoptTree(null);
		else if (isRisky(passage) && parse !== void 0) passage.adoptTree(await parse(passage.veil.text, passage.markdownOptions, this.#time.until));
		const stopped = this.#time.run(() => passage.tree.children.length === 0);
		const took = work() - start - honestTime(passage.text);
		if (took > SLOW) this.#left -= took;
		if (stopped && passage.text.trim() !== "") this.#giveUp(page, passage, key);
		return Math.max(0, took);
	}
	#giveUp(page, passage, key) {
		this.#engine.tooComplex(page, passage);
		this.#givenUp.add(key);
	}
};

// src/review/prepare.ts
const LEFT = /* @__PURE__ */ new Set(["time-budget", "cancelled"]);
const AHEAD = 1e6;
async function prepare(world, site, pages, preparing) {
	const { selection, time } = preparing;
	const asking = selection.all.some(({ rule }) => rule.needsNetwork === true);
	time.turnToJudging();
	try {
		if (asking && world.probe !== null) return {
			states: await prepareAsking(world.probe, site, pages, preparing),
			ready: true
		};
		await site.prepare(pages, time.checkpoint);
		return {
			states: /* @__PURE__ */ new Map(),
			ready: true
		};
	} catch (error) {
		if (error instanceof WorkLeft) return {
			states: /* @__PURE__ */ new Map(),
			ready: false
		};
		throw error;
	}
}
async function prepareAsking(open, site, pages, preparing) {
	const { links, notDone, guard, time } = preparing;
	const asked = /* @__PURE__ */ new Set();
	let probe = null;
	try {
		for (const page of pages) {
			await guard.open(page);
			const found = time.run(() => links(page)).flatMap(({ url }) => isAsked(url, site) ? url : []);
			const fresh = [...new Set(found)].filter((url) => !asked.has(url));
			for (const url of fresh) asked.add(url);
			if (fresh.length === 0) continue;
			probe ??= await open(site);
			probe.begin?.(fresh);
			await time.listen();
		}
		await site.prepare(pages, time.checkpoint);
	} catch (error) {
		if (probe?.begin !== void 0) await probe([], 0);
		throw error;
	}
	if (probe === null) return /* @__PURE__ */ new Map();
	let isAnswered = false;
	const answers = probe([...asked], time.linksEnd()).finally(() => {
		isAnswered = true;
	});
	const [, states] = await Promise.all([lookAhead(pages, preparing, () => isAnswered), answers]);
	const unasked = [...asked].filter((url) => LEFT.has(states.get(url)?.reason.code ?? "")).length;
	if (unasked > 0) notDone.push({
		code: "links",
		count: unasked
	});
	return states;
}
async function lookAhead(pages, { ahead, guard, time }, isAnswered) {
	let read = 0;
	try {
		for (const page of ahead === null ? [] : pages) {
			await time.listen();
			if (isAnswered()) return;
			read += page.source.length;
			if (read > AHEAD) return;
			await guard.open(page);
			time.run(() => ahead?.(page));
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
	}
}

// src/review/unknown-links.ts
var UnknownLinkCounts = class {
	#counts = /* @__PURE__ */ new Map();
	count(page, links, site) {
		for (const link of links) {
			const target = internalTarget(link, page, site);
			if (target?.kind !== "unknown" || target.doubt === null) continue;
			const key = `${target.doubt.reason} ${target.doubt.by}`;
			const known = this.#counts.get(key);
			if (known === void 0) this.#counts.set(key, {
				count: 1,
				example: link.url,
				doubt: target.doubt
			});
			else known.count++;
		}
	}
	all() {
		return [...this.#counts.values()].sort((one, other) => other.count - one.count).map(({ count, example, doubt }) => ({
			...doubt,
			count,
			example
		}));
	}
};

// src/review/telling.ts
var Telling = class {
	unknownLinks = new UnknownLinkCounts();
	dates = [];
	passages = 0;
	#selection;
	#context;
	#tellsDates;
	constructor(selection, context, tellsDates) {
		this.#selection = selection;
		this.#context = context;
		this.#tellsDates = tellsDates;
	}
	note(page) {
		const { links, mentions, site } = this.#context;
		const found = links(page);
		if (this.#tellsDates) this.dates.push(...mentions(page));
		this.passages += page.passages.filter(({ text }) => text.trim() !== "").length;
		if (this.#selection.of(page.path).some(({ rule }) => rule.id === "link-internal")) this.unknownLinks.count(page, found, site.siteOf(page.path));
	}
};

// src/review/review.ts
const SCHEMA_RULES = /* @__PURE__ */ new Set(["front-matter-schema", "configuration-json-schema"]);
async function review(world, request) {
	const start = world.clock();
	const time = new Time(world, request);
	const shelf = new PageShelf(world.pack, world.room);
	const site = request.site ?? (await readSite(world.tree, world.settings, {
		...request,
		rules,
		shelf
	})).site;
	world.siteRead?.(site);
	const asOf = world.today(site.timeZone);
	const selection = await RuleSelection.load(rules, site.configuration, request.only, request.skip);
	const engine = new EngineFindings(selection);
	const notDone = [];
	const guard = new ParserGuard(world, engine, shelf, time);
	const { pages, unread, left } = await readPages(world, request, site, {
		engine,
		shelf,
		guard,
		time
	});
	const links = new LinkShelf(linksOf);
	const mentions = remember((page) => !hasReaders(page, site) ? [] : mentionsOf(page, {
		today: asOf,
		site: site.siteOf(page.path),
		...world.changedOn && { changedOn: world.changedOn }
	}));
	const ahead = request.dates === false ? null : mentions;
	const { states, ready } = await prepare(world, site, pages, {
		selection,
		links: links.of,
		ahead,
		notDone,
		guard,
		time
	});
	const context = {
		today: asOf,
		site,
		covers: coverageOf(request, [...site.files]),
		mentions,
		links: links.of,
		link: (url) => states.get(url)
	};
	const again = request.confirm === false ? null : againOf({
		world,
		selection,
		context,
		time
	});
	const told = new Telling(selection, context, request.dates !== false);
	const judged = await judge(selection, ready ? pages : [], {
		context,
		time,
		open: (page) => guard.open(page),
		confirm: async (page, found) => again === null ? found : await confirmFixes(page, found, again),
		note: (page) => told.note(page)
	});
	const whole = readsAll(request);
	const habits = {
		world,
		selection,
		context,
		time,
		whole
	};
	const softened = request.habits === false ? judged.findings : await softenHabits(judged.findings, judged.pages, habits);
	if (guard.givenUp > 0) notDone.push({
		code: "passages",
		count: guard.givenUp
	});
	time.end();
	const undone = left + pages.length - judged.pages.length;
	if (undone > 0) notDone.unshift({
		code: "pages",
		count: undone
	});
	if (world.historyLeft?.() === true) notDone.push({
		code: "history",
		count: 1
	});
	if (!judged.whole && judged.pages.length > 0) notDone.push({
		code: "site",
		count: 1
	});
	const known = rules.map(({ id }) => id);
	for (const { page, directive, count } of judged.silenced) engine.useless(page, directive, count, known);
	const all = [...softened, ...engine.findings].sort(compareFindings);
	const slow = all.filter(({ rule, message }) => message === "too-slow" && SCHEMA_RULES.has(rule)).length;
	if (slow > 0) notDone.push({
		code: "schemas",
		count: slow
	});
	const durationMs = world.clock() - start;
	const found = summarise({
		asOf,
		site,
		pages: judged.pages,
		unread,
		findings: all,
		states,
		links,
		told,
		notDone,
		durationMs
	});
	if (request.baseline === false) return found;
	return markKnown(found, whole ? judgesOf(runsOf(request, world), found, selection) : null);
}
function againOf({ world, selection, context, time }) {
	const { site } = context;
	return {
		read: (page, text) => time.isOver ? Promise.resolve(null) : readAgain(world, site, page.path, text, time.until),
		find: (page, families) => runPageRules(selection, page, {
			...context,
			site: site.siteOf(page.path)
		}, families),
		anchors: (page) => site.anchors(page),
		mayMove: (page, after) => mayMoveAnchors(site.siteOf(page.path), page, after),
		owned: (rule) => rules.find(({ id }) => id === rule)?.owns ?? "prose"
	};
}
function remember(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (page) => {
		let value = known.get(page);
		if (value === void 0) {
			value = find(page);
			known.set(page, value);
		}
		return value;
	};
}

export { runsOf as a, RuleSelection as c, readsAll as i, judgesOf as n, markExisting as o, makeBaseline as r, stillExisting as s, review as t };