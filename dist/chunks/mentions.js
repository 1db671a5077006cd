import { t as defaults } from "./defaults.js";
import { h as pieceOf } from "./read-site.js";
import { A as leadOf, B as EVENT_KEY, C as kindOf, D as sentencesOf, E as segmentOf, F as CALENDAR_KEY, G as TOLD, H as SAID_KEY, I as CALLING, K as UPCOMING, L as COMING, M as plainWords, N as fold, O as wordsBetween, P as AHEAD$1, R as DUE, S as isBareYear, T as segmentAt, U as SAMPLE, V as OVER$1, W as TECHNICAL_KEY, _ as dayOfTitle, b as readExpressions, d as fieldSetting, f as pageSetting, g as dayOfFields, j as pageKinds, k as isNounYear, m as isTrue, p as isClosed, v as periodOfHeading, w as lastBefore, x as says, y as resolve, z as DUE_KEY } from "./rules.js";
import { r as daysBetween, t as addDays } from "./day.js";
import { a as guessLanguage, s as isProse } from "./program.js";
import { r as primaryOf } from "./tag.js";
import { t as scalarText } from "./scalar-text.js";
import { s as maskPlain } from "./dialects.js";

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
	return [new RegExp(`(?:^[\\W_]*|[.!?] )(?:par |for )?${head}`, "iu"), new RegExp(`(?:^|\\n)[^\\n]*\\b${head}[*_\\s]*$`, "iu")];
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
	const above = text.slice(Math.max(0, start - 400), start);
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
const ROW_SIGNALS = new Set("page-call page-offer page-faq field-open calling-heading coming-heading future-when-written clock deadline procedure calendar-field cell".split(" "));
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
	const rows = all.some(({ to }) => (to ?? "") >= today) ? all.filter((row) => (row.to ?? "") < today && isUpcoming(row)) : all;
	if (rows.length === 0) return void 0;
	const binding = rows.filter(({ because }) => because.includes("procedure") || because.includes("deadline"));
	return (binding.length > 0 ? binding : rows).reduce((last, row) => isLater(row, last) ? row : last);
}
const SCHEDULE = / (?:calendriers?|agendas?|plannings?|echeanciers?|dates|schedules?|programmes?|program) /;
function isUpcoming({ because, passage, section }) {
	if (!because.includes("coming-heading") || passage.field !== null) return because.includes("coming-heading");
	const heading = passage.text.slice(passage.text.lastIndexOf("\n", section - 2) + 1, section);
	const words = plainWords(heading);
	return UPCOMING.test(words) || !SCHEDULE.test(words);
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
const ENGLISH_PAST = / (?<! be )(?:was|were|had|has been|have been|has|did|started|launched|created|founded|published|joined|became|took place|made|went|released|held|introduced|announced|requested|ran|began|won|took|gave|came|hosted|gathered|attended|ended|welcomed|opened)(?= )/u;
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
const READER = / (?:(?:vous|te|t) (?:retrouv|(?:re)?voi[rst]|(?:re)?verr|rencontr|accueill|(?:re)?contact|joind|joign|li[rt]|répond|écri)\p{L}*|vous (?:(?!pourr|trouver|retrouver|aur)\p{L}+rez|êtes|avez|être utile|sera (?:re)?contact\p{L}*)|(?:tu recevras|tu seras (?:re)?contacté)|(?:see|seeing|meet|meeting|contact|contacting|reach|welcome|welcoming|greet) you|you (?:will|ll|should) (?:\S+ )?(?:receive|hear|be contacted)|in touch|hear from (?:us|you))(?= )/u;
const IN_TEXT = / (?:nous|on|je|j) (?:(?:y|en|le|la|les|l) )?(?:arriv|commencer|apprendr|reviendr|verr|reverr|parler|reparler|aborder|étudier|détailler|expliquer)\p{L}+(?= )/u;
const LEFT_OPEN = [
	/ (?:now|maintenant|aujourd hui) (?:and |et )?(?:or|ou) (?:\S+ ){0,3}$/,
	/ (?:any|whatever|toute?s?) (?:\S+ ){1,5}(?:that|which|qui) (?:\S+ ){0,3}$/u,
	/ (?:not|never|pas|jamais) (?:\S+ ){0,5}$/
];
const OF_A_THING = / (?:que|qu|qui|dont|that|which|who)(?! (?:je|j|nous|we|i) ) (?:\S+ ){0,9}$/u;
const MADE = / (?:(?:sera|seront|serons)(?: \S+)?|will(?: very)?) (?:bientôt|prochainement|soon) (?:be )?\p{L}+(?:[ai]bles?|ée?s?|ise?s?|ites?|ues?|ertes?|ed) /u;
const HEAD = /^ (?:(?:et|and|mais|but|puis|then|so) )?$/;
const PUBLIC = / (?:\p{L}*[ai]bles?|(?:je|nous) (?:compt|espér|souhait|prévoy)\p{L}+|en (?:ligne|préparation|construction|cours)|(?:mis|mise|mises) (?:à jour|en|à disposition)|mettr\p{L}+|publi\p{L}+|annonc\p{L}+|ajout\p{L}+|propos\p{L}+|ouvr\p{L}+|ouvert\p{L}*|lanc\p{L}+|prévue?s?|paraîtr\p{L}+|sortir\p{L}*|permettr\p{L}+|pourr\p{L}+|trouver(?:ez|ons|as)|à venir|arriv\p{L}+|complét\p{L}+|enrichi\p{L}*|refond\p{L}+|available|announc\p{L}+|publish\p{L}*|add(?:ed|ing)?|updat\p{L}+|releas\p{L}+|support\p{L}*|launch\p{L}*|open(?:ed|ing)?|provid\p{L}+|coming|follow|planned|under construction|in the works)(?= )/u;
const SHORT = 6;
function isLabel(tokens, from, to) {
	let words = 0;
	for (let at = from; at < to && words <= SHORT; at++) if (tokens[at]?.kind === "word") words++;
	return words <= SHORT;
}
const TO_COME = / (?:be|been|being|is|are|s|re|get|gets|to) $/;
function isNoPromise(tokens, { clauses, from, to }, at) {
	const clause = segmentAt(clauses, at) ?? {
		from: at,
		to: at
	};
	const before = wordsBetween(tokens, Math.max(clause.from, at - 10), at);
	const after = wordsBetween(tokens, at + 1, Math.min(clause.to, at + 7)).slice(1);
	const isTold = tellsPerfect(before + after) || /^\p{L}+[^e]ed |^\p{L}+[éiu]e?s? par /u.test(after);
	const goesOn = from !== clause.from || (tokens[from - 1]?.kind ?? "break") !== "break";
	if (HEAD.test(before) && goesOn && to - from > 8 && / \S/.test(after)) return true;
	if (tokens[to - 1]?.text === "?" || isTold && !TO_COME.test(before) && !tellsFuture(before)) return true;
	const inBrackets = tokens[clause.from]?.text === "(" || tokens[clause.from]?.text === "[";
	const near = wordsBetween(tokens, Math.max(from, at - 8), Math.min(to, at + 9));
	const isAlone = isLabel(tokens, from, to) || inBrackets && isLabel(tokens, clause.from, clause.to);
	const isMade = MADE.test(near);
	if (!isAlone && !isMade && !PUBLIC.test(near)) return true;
	if (OF_A_THING.test(before) && !isMade) return true;
	return LEFT_OPEN.some((one) => one.test(before)) || [READER, IN_TEXT].some((one) => one.test(before + after));
}

// src/dates/judge/cue-words.ts
const phrases = (...alternatives) => new RegExp(` (?:${alternatives.join("|")})(?= )`, "u");
const CUE_WORDS = {
	call: phrases("(?<! vous )(?:(?:ré|pré)?inscrivez|(?:retrouvez|rencontrez) nous|candidatez|postulez|déposez|participez|envoyez|renvoyez|adressez|répondez|rejoignez|venez|réservez|transmettez|remplissez|complétez|écrivez|proposez)", "profitez|manquez|attendez|hésitez|oubliez|bloquez|notez|pensez|connectez|soumettez|contribuez|votez|cliquez|contactez|présentez|demandez|saisissez|retournez|prenez", "merci de|veuillez|(?<! je )(?:rejoins|inscris)|candidate ici|adresser (?:toute|votre|vos|une|un|les|le)|(?:à|merci d) envoyer|vous (?:candidatez|postulez|inscrivez|avez jusqu|devez|attendons)", "vous pouvez (?:encore |déjà |dès maintenant |y |vous )?(?:participer|candidater|postuler|inscrire|répondre|déposer|envoyer|contribuer|réserver)|peuvent (?:encore )?(?:s inscrire|candidater|postuler|déposer)", "rendez vous (?:le|les|du|à|au|demain|en)|donnons rendez vous|invitons à|(?:vous|nous) convi(?:e|ent|ons) |vous invite(?:nt)? à|(?:êtes|sont|est) (?:toutes |tous )?invitée?s? à|bienvenue?s?|à vos agendas|encore temps|encore possible", "apply|register|sign up|submit|join us|send us|book your|save the date|you are invited"),
	procedure: phrases("(?:dépôts?|date limite|clôture|ouverture|fermeture|réception|envoi|remise) (?:des|du|de la|de|d) (?:dossiers?|candidatures?|inscriptions?|projets?|offres?|demandes?|réponses?|plis)", "inscriptions? (?:jusqu|avant|du|possibles?|obligatoires?|gratuites?)|(?:applications?|registrations?|submissions?) (?:close|end)s?(?: on)?|(?:sont|est) à (?:déposer|adresser|envoyer|retourner|remettre|renvoyer)|prise de poste|date de début|poste à pourvoir|début (?:de la mission|du contrat|du stage)"),
	open: phrases("(?:est|sont|reste|restent|demeure|demeurent) (?:encore |actuellement |toujours |désormais |à nouveau |de nouveau |également )?ouverte?s?|(?<!restée?s? |demeurée?s? |été |étai(?:en)?t )ouvert(?:e|es|s)? (?:jusqu|du)", "il reste (?:\\S+ ){0,3}places?|(?:inscriptions?|candidatures|appels?|guichets?|dépôts?) (?:\\S+ ){0,3}ouverte?s?|(?:est|sont) (?:\\S+ )?opérée?s?|nous (?:recherchons|recrutons)", "(?:disponible|accessible|valable|possible|visible)s? jusqu|(?:is|are) (?:now |still )?open|we are (?:now |currently |still )?(?:hiring|recruiting|looking for)"),
	planned: phrases("prévue?s?(?! par | à l article| dans )|attendue?s?|programmée?s?|planifiée?s?|envisagée?s?|projetée?s?|visée?s?|vise(?:nt)? (?:une?|l|le|la|les|des|\\d+)|souhaitée?s?|estimée?s? (?:à|au|pour)|prévoit|prévoient|prévoyons", "souhaitons|visons|comptons|espérons|voulons|envisageons|ambitionn\\p{L}*|objectifs?|ambitions?|cible|vise à|visent à|doit|doivent|devrait|devraient|devons|va|vont|allons", "(?:souhaite|espère|compte|envisage|projette|veut|prévoit|ambitionne)(?:nt)? (?:de |d |à )?\\p{L}+(?:er|ir|re|oir)|(?:is|are|be) (?:coming|launching|planning)|forthcoming", "à venir|prévisionnel(?:le)?s?|en cours (?:de|pour)|date limite|échéance|dernier délai|feuille de route|roadmap|deadline|planned|projected|expected|scheduled|due|aims? to|objective|upcoming"),
	next: phrases("prochaine?s?|next(?! gen(?:eration)?)|bientôt"),
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
const TELLS$1 = [
	["future", (_, verbs) => tellsFuture(verbs)],
	...Object.entries({
		imperfect: tellsImperfect,
		perfect: tellsPerfect
	}),
	...Object.entries(CUE_WORDS).map(([cue, pattern]) => [cue, (words) => pattern.test(words)])
];
function cuesOf(words, verbs = words) {
	const cues = /* @__PURE__ */ new Set();
	for (const [cue, tells] of TELLS$1) if (tells(words, verbs)) cues.add(cue);
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
function writtenOn(claim, tense) {
	const { pageDate = null, around = [], own } = claim.setting;
	const live = claim.liveSince();
	const isAfter = ({ to }) => live !== null && live > to;
	const held = (own !== void 0 && !claim.stands && isAfter(own) && daysBetween(own.to, live ?? own.to) <= 366 ? own : around.find(isAfter))?.from ?? null;
	if (tense === "past" && live && pageDate && live > pageDate && daysBetween(pageDate, live) <= 200) return live;
	return [
		pageDate,
		live,
		held
	].filter((day) => day !== null).sort()[0] ?? null;
}
function daysLate(claim) {
	const written = writtenOn(claim, "open");
	return written === null || claim.interval === null ? 0 : daysBetween(claim.interval.to, written);
}
function wasAhead(claim) {
	const late = claim.interval === null || writtenOn(claim, "open") === null ? 1 : daysLate(claim);
	return claim.kind === "day" ? late < 0 : late <= 0;
}
const OVER = {
	day: 30,
	period: 90
};
function wasOver(claim) {
	return daysLate(claim) > (/^day/.test(claim.kind) ? OVER.day : OVER.period);
}
function wasLongOver(claim) {
	return daysLate(claim) > 1830;
}
const CLOSE = {
	before: 31,
	after: 366
};
function isOfItsTime({ setting, interval, headings, ...claim }) {
	if (interval === null) return false;
	const { own, named = [], around = [] } = setting;
	const stands = claim.stands && !isEvent(setting) || claim.clause.has("next") && claim.clause.has("future");
	if ([...stands ? [] : own === void 0 ? named : [own, ...named], ...around].some((period) => isClose(interval, period))) return true;
	if (stands || headings.some((heading) => COMING.test(heading))) return false;
	return headings.flatMap((heading) => periodOfHeading(heading) ?? []).some((period) => isClose(interval, period));
}
function isEvent({ own, pageDate }) {
	if (own === void 0 || pageDate == null || daysBetween(own.from, own.to) > 100) return false;
	return pageDate > own.from && pageDate < own.to;
}
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
	counted = 0;
	constructor({ text, field }, prose) {
		this.#around = titlesAround(field).map(plainWords);
		let open = [];
		for (const { index, 0: line, 1: marks = "", 2: title = "" } of text.matchAll(HEADING)) {
			if (prose.charAt(index) === "￼") continue;
			const level = marks.length;
			const words = plainWords(title);
			if (OF_READER.test(words)) this.counted++;
			open = [{
				level,
				words
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
const OF_READER = / (?:semaine|week|mois|month|jour|day)s? \d| (?:first|second|third|fourth|premiere?|deuxieme|troisieme|quatrieme) (?:semaine|week|mois|month|jour|day) /;
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
const PAIRS = {
	"«": "»",
	"“": "”",
	"\"": "\""
};
const LONGEST$1 = 200;
function withoutQuotations(tokens) {
	if (!tokens.some(({ kind, text }) => kind === "mark" && text in PAIRS)) return tokens;
	const told = [...tokens];
	for (let at = 0; at < tokens.length; at++) {
		const end = endOf(tokens, at);
		for (; at < end; at++) told[at] = {
			...tokens[at],
			kind: "object",
			text: "",
			word: ""
		};
	}
	return told;
}
function endOf(tokens, at) {
	const token = tokens[at];
	const closing = token?.kind === "mark" ? PAIRS[token.text] : void 0;
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
const SCHOOL_YEAR = / (20\d\d) (20\d\d) /;
const ONE_YEAR = /^[^\d]* (20\d\d) [^\d]*$/;
const AUGUST = 8;
function yearsOfHeadings(headings, { last }) {
	const spans = headings.flatMap((heading) => {
		const [, from, to] = (SCHOOL_YEAR.exec(heading) ?? []).map(Number);
		return from !== void 0 && to === from + 1 ? [(last.month ?? 0) >= AUGUST ? from : to] : [];
	});
	const only = headings.flatMap((heading) => Number(ONE_YEAR.exec(heading)?.[1] ?? 0) || []);
	return {
		surely: spans.slice(0, 1),
		near: only.slice(0, 1)
	};
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
const TELLING = 400;
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
		this.#isForeign = passage.language === null ? prose.length > TELLING && guessLanguage(prose) === "other" : !/^(?:fr|en)$/.test(primaryOf(passage.language));
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
		const kind = kindOf(expression);
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
			said: text.slice(Math.max(tokens[within.from]?.start ?? 0, start - 300), start),
			headings,
			heading: headings[0] ?? "",
			inCourse: this.headings.counted >= 3,
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
	#verbsOf({ from, to, words }) {
		const isName = (at) => this.tokens[at]?.capital === true && (this.tokens[at - 1]?.kind === "word" || this.tokens[at + 1]?.capital === true);
		const names = Array.from({ length: to - from }, (_, index) => from + index).filter(isName);
		if (!this.tokens.slice(from, to).some(({ kind, capital }) => kind === "word" && !capital)) return words;
		const kept = this.tokens.slice(from, to).filter((_, index) => !isName(from + index));
		return names.length === 0 ? words : wordsBetween(kept, 0, kept.length);
	}
	#cuesOf(segment) {
		const known = this.#cues.get(segment) ?? (this.#isForeign ? NO_CUES : cuesOf(segment.words, this.#verbsOf(segment)));
		this.#cues.set(segment, known);
		return known;
	}
};

// src/dates/judge/quote.ts
const REACH = 8;
const AROUND = 7;
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
	if (opens) while (to < Math.min(sentence.to, next + AROUND) && isQuotable(tokens, to)) to++;
	else while (from > Math.max(sentence.from, at - AROUND) && isQuotable(tokens, from - 1)) from--;
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
function isState$1({ before, after, own }) {
	return IS.test(after) && (before === " " || !hasAny(cuesOf(own.words), [
		...AHEAD,
		"open",
		"procedure"
	]));
}
const CLOCK = /^ (?:\d{4} )?(?:\S+ ){0,2}(?:à |de |dès |a |at |from )?\d{1,2} ?(?:h|heures|am|pm)(?: |\d)/u;
function isSupposed({ before, lead, yearWritten, turn }) {
	return (yearWritten && turn === null ? lead === null && SUPPOSES.test(before) : CONDITION.test(before)) || SUPPOSED.test(before);
}
const CONDITION = / (?:si|s il|s ils|if|lorsque|lorsqu|quand|when|whenever) (?:\S+ ){1,12}$/u;
const SUPPOSES = / (?:si|if) (?:vous|tu|on|l on|you|someone|quelqu un) (?:\S+ ){1,3}$/u;
const SUPPOSED = / (?:si|if) (?:vous|tu|on|l on|you|someone|quelqu un)(?: \S+){1,9} (?:19|20)\d\d | (?:cré\p{L}+|ajout\p{L}+|sais\p{L}+|create|add|enter) (?:une?|an?) (?:\S+ ){1,14}$/u;
function isOpenEnded({ lead: led, kinds, after }) {
	return led === "opening" && !kinds.has("offer") && !/^ (?:pour|pendant|for|during) /u.test(after);
}
function isOfClosedCall({ setting, clause, before }) {
	if (setting.saysOver === "done") return !clause.has("next");
	return setting.saysOver === "closed" && !clause.has("future") && !clause.has("next") && !MEET.test(before);
}
const MEET = / rendez vous(?: (?:en|le|à|au|dès|début|fin|mi))* $/;
function isUnderWay(claim) {
	const { bareYear, nounYear, clause, lead } = claim;
	return bareYear && !nounYear && clause.has("under-way") && lead === null && wasAhead(claim);
}
function isDeadline({ lead, bareYear, before, clause }) {
	const isMere = bareYear && / (?:avant|before) $/.test(before) && !hasAny(clause, [...AHEAD, "procedure"]);
	return lead === "deadline" && !isMere;
}
function isInCalendar({ setting: { keys = [] } }) {
	return keys.slice(0, -1).some((key) => CALENDAR_KEY.test(key));
}
const EXAMPLE = /(?:^|[\s(,;:*_])(?:ex ?:[^()]*|(?:par ex(?:emple|\.)|p\. ?ex\.|for (?:example|instance)|e\.g\.)(?:\s*[,:][^()]*|[^(),;:]*))$/iu;
function isSample(claim) {
	const { headings, before, clause, said } = claim;
	return isInSampleBlock(claim, clause.has("future") ? "one" : "any") || isSampleColumn(claim) || EXAMPLE.test(said) || headings.some((heading) => SAMPLE.test(heading)) || / (?:exemple|ex|for example|for instance|e g) $|^ (?:par )?(?:exemples?|ex|example|for instance) /u.test(before);
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
	return setting.entryDate != null || dayOfFields(setting.siblings ?? {}, ["start", "date"]) !== null || headings.some((heading) => dayOfTitle(heading) !== null);
}
const ASKING = [
	"call",
	"open",
	"procedure"
];
const AHEAD = [
	"future",
	"forecast",
	"planned",
	"next",
	"call"
];
function isOfAnyYear({ kind: one, interval, clause, before, after, expression, ...claim }) {
	if (claim.yearWritten || interval === null || COMING.test(claim.heading)) return false;
	const days = daysBetween(interval.from, interval.to);
	const isLong = one === "day-range" && days >= 60;
	const isOfRule = one === "day" && expression.first.weekday === null && !CLOCK.test(after);
	const isRule = (interval.from.endsWith("-01") || addDays(interval.to, 1).endsWith("-01")) && !clause.has("open") && MANY.test(`${before}${after}`);
	const isCell = claim.inCell && one !== "day" && one !== "day-range";
	if ((claim.kinds.has("call") || claim.kinds.has("offer")) && !isCell && days < 240 || clause.has("open") && claim.lead === "deadline") return false;
	if (isOfRule && !CALLING.test(claim.heading) && !hasAny(claim.sentence, [
		...AHEAD,
		...ASKING,
		"takes-place"
	])) return true;
	const isShort = /^(?:month|season|quarter)$/.test(one);
	const ahead = isShort && claim.lead !== "planned" ? AHEAD.filter((cue) => cue !== "planned") : AHEAD;
	return (isRule || isLong || isShort) && !hasAny(clause, ahead);
}
function isCounted({ kind: one, clause, sentence, interval, lead, turn, after }) {
	if (one !== "relative" || interval === null || clause.has("open")) return false;
	if (lead === "deadline" && clause.has("call")) return false;
	return !(daysBetween(interval.from, interval.to) >= 100) || !hasAny(sentence, turn === 1 ? [
		"future",
		"forecast",
		"planned"
	] : ["future", "forecast"]) || /^ (?:de l|de la|of the) /.test(after);
}
function isOfReader({ turn, inCourse, within }) {
	return turn !== null && (inCourse || turn === 0 && READER.test(within.words));
}
const MANY = / (?:commencent|débutent|démarrent|begin|start|end|close|(?:année|exercice|saison|mandat|semestre|year|season|term|semester) (?:\S+ ){0,2}(?:commence|débute|démarre|starts|begins|ends)) /;
function isLate(claim) {
	return !claim.kinds.has("call") && claim.lead !== "planned" && !claim.clause.has("forecast") && wasOver(claim);
}
function isProspective({ clause, yearWritten, turn }) {
	return yearWritten && turn === null && hasAny(clause, ["future", "call"]);
}
function isFollowedByPlan({ after, text, end }) {
	return CUE_WORDS.planned.test(/^ \S+ /.exec(after)?.[0] ?? "") && !/^[^\p{L}\n]*\n/u.test(text.slice(end, end + 40));
}
function isUnderComing({ heading, inCell, yearWritten }) {
	return COMING.test(heading) && (yearWritten || !inCell);
}
function isComingItem(claim) {
	return claim.yearWritten && claim.turn === null && UPCOMING.test(claim.heading) && isInItem(claim);
}
function isUnderTold({ heading, clause }) {
	return !clause.has("planned") && TOLD.test(heading) && !COMING.test(heading);
}
function isOnPageDay({ setting, interval, kind, stands, clause, machine }) {
	if (interval === null || !/^day/.test(kind)) return false;
	const { pageDate, days } = setting;
	if (pageDate === interval.from) return !clause.has("call");
	return !machine && !stands && (days?.has(interval.from) === true || days?.has(interval.to) === true);
}
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
	const elsewhere = ({ clause, sentence, own }) => !clause.has(code) && sentence.has(code) && !(inSentence < 0 && (isOpenItself(own.words, clause) || isClear(clause)));
	return [signal(group, code, inClause, ({ clause }) => clause.has(code), more), ...inSentence === 0 ? [] : [signal(group, code, inSentence, elsewhere, more)]];
}
function isOpenItself(words, clause) {
	return clause.has("open") && !/^ (?:\S+ )?(?:disponible|accessible|valable|possible|visible)s? jusqu /u.test(words);
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
	signal("words", "deadline", 3, isDeadline),
	lead("planned", 2, "words"),
	signal("words", "calling-heading", 2, ({ heading }) => CALLING.test(heading)),
	signal("words", "coming-heading", 2, isUnderComing, TELLS),
	signal("words", "coming-heading", 3, isComingItem, TELLS),
	signal("words", "planned", 3, isFollowedByPlan, TELLS),
	signal("words", "planned", 3, (claim) => claim.inCell && rowSays(claim, AHEAD$1), TELLS),
	signal("words", "due-cell", 3, (claim) => claim.inCell && isInDueColumn(claim), TELLS),
	signal("words", "awaited", 3, isAwaited, TELLS),
	signal("words", "event-field", 3, ({ machine, announces }) => !machine && announces),
	signal("words", "due-field", 3, ({ machine, key }) => machine && DUE_KEY.test(key)),
	signal("detail", "day-field", 1, isDayOfEvent),
	signal("detail", "clock", 1, ({ after }) => CLOCK.test(after)),
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
	veto("any-time", isCounted),
	veto("any-time", isOfReader),
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
	...cue("imperfect", -6, -3),
	...cue("perfect", -6, -2),
	...cue("finished", -5, 0),
	signal("subject", "opening", -2, isOpenEnded),
	signal("subject", "followed", -5, ({ lead: led, after }) => led === "deadline" && /^ (?:puis|ensuite|then) /.test(after)),
	doubt("past-word", -3),
	signal("subject", "yearly", -7, ({ sentence, yearWritten }) => sentence.has("yearly") && !yearWritten),
	signal("subject", "yearly", -4, isOfAnyYear),
	doubt("figures", -2),
	doubt("official", -4, "sentence"),
	signal("subject", "state", -5, isState$1),
	signal("subject", "conditional", -5, isSupposed),
	signal("subject", "bare-year", -1, ({ bareYear }) => bareYear),
	signal("subject", "noun-year", -5, ({ nounYear, clause }) => nounYear && !clause.has("open")),
	signal("subject", "outranked", -5, ({ bareYear, outranked }) => bareYear && outranked),
	signal("frame", "told-heading", -3, isUnderTold),
	signal("history", "past-when-written", -2, (claim) => isLate(claim) && !isProspective(claim), ASKS),
	signal("history", "past-when-written", -1, (claim) => isLate(claim) && isProspective(claim), ASKS),
	signal("veto", "past-when-written", VETO, wasLongOver, ASKS),
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
function judge(claim, today, soon, yearInferred) {
	const inPost = claim.kinds.has("post") || isOfItsTime(claim);
	const to = claim.interval?.to ?? null;
	const all = firedBy(claim, inPost, to !== null && to < today);
	const fired = strongest(all);
	const score = sumOf(fired);
	const guessed = yearInferred && !claim.stands;
	const alone = score === THRESHOLD && all.filter(({ group }) => group === "words").length < 2;
	const promises = score >= THRESHOLD && !isPlain(claim, fired) && !((guessed || alone) && isFaint(claim, fired)) && !(isState(claim) && !claim.clause.has("under-way")) && (!inPost || asksReader(claim) && !isForgotten(claim, today));
	const told = {
		because: fired.filter(({ weight }) => weight > 0 === promises).map(({ code }) => code).slice(0, 3),
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
	const certain = score >= (/^day/.test(claim.kind) ? CERTAIN.day : CERTAIN.period) && fired.some(({ weight }) => weight >= CERTAIN.day) && !doubted && !yearInferred && !claim.bareYear;
	const confidence = inPost || guessed || alone || isState(claim) ? "low" : certain ? "high" : "medium";
	return {
		verdict: left < 0 ? "stale" : left <= soon ? "expiring-soon" : "current",
		staleFrom: addDays(to, 1),
		confidence,
		...told
	};
}
function isState({ stands, heading, bareYear, clause, lead, own, within, expression }) {
	if (stands || !bareYear || expression.shape !== "single" || lead === "deadline" || lead === "planned") return false;
	return !(own.from === within.from ? clause.has("planned") : cuesOf(own.words).has("planned")) && !CALLING.test(heading) && !hasAny(clause, [
		"future",
		"forecast",
		"call",
		"open",
		"procedure"
	]);
}
function isForgotten({ kinds, interval, setting }, today) {
	if (!kinds.has("post") || interval === null || isTrue(setting.siblings?.["open"])) return false;
	return daysBetween(interval.to, today) > 365;
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
const FAINT = ["planned", "under-way"];
function isFaint({ stands, machine }, fired) {
	const words = fired.find(({ group, weight }) => group === "words" && weight > 0);
	return !stands && !machine && (words === void 0 || words.weight < THRESHOLD && FAINT.includes(words.code));
}
function isPlain({ yearWritten, machine, turn }, fired) {
	const speaks = ({ group, weight }) => weight > 0 && (group === "page" || group === "words");
	return yearWritten && !machine && turn === null && !fired.some(speaks);
}

// src/dates/judge/passage.ts
const LATE = 300;
function judgePassage(judging, index) {
	const claims = new Claims(judging, judging.read[index]);
	const around = yearsAround(judging.read, index, judging.page);
	const { expressions } = claims.read.reading;
	return withoutFollowed(claims, expressions.map((one, at) => judgeOne(claims, claims.of(one, at), around)));
}
function judgeOne(claims, claim, around) {
	const { passage, prose, reading } = claims.read;
	const { start, end, kind, within } = claim;
	const { interval, yearInferred, trouble } = resolveIn(claims, claim, around);
	const { today, soon } = claims.judging;
	const { score, ...judgement } = judge({
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
	const above = yearsOfHeadings(claim.headings, claim.expression);
	return resolve(claim.expression, {
		beside: [...beside, ...above.surely],
		near: [
			...above.near,
			...near,
			...around
		],
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
	const since = [
		"history",
		"newsletter",
		"post",
		"past",
		"sample"
	].some((kind) => kinds.has(kind)) || score <= -3 ? null : claim.liveSince();
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
const SILENT_INSIDE = /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|code|svg|iframe|object|template)\b[\s\S]*?(?:<\/\1>|$)/gi;
function withHtmlText(text, prose) {
	if (!/<[a-z]/i.test(text)) return prose;
	return prose.replace(/\uFFFC[\uFFFC\n]*/g, (run, offset) => {
		const written = text.slice(offset, offset + run.length);
		const lead = /^[\uE001\s]*/.exec(written)?.[0].length ?? 0;
		const html = written.slice(lead);
		return /^<[a-z]/i.test(html) && !SILENT.test(html) ? run.slice(0, lead) + maskPlain(withoutSilent(html)) : run;
	});
}
function withoutSilent(html) {
	return html.replace(SILENT_INSIDE, (hidden) => hidden.replace(/[^\r\n]/g, "￼"));
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

export { lastingText as i, PassageFact as n, lastingOf as r, mentionsOf as t };