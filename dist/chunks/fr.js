import { a as consistentOptions, c as quotedAsIs, i as recommendedRules, n as styleGuideRules, o as consistentRules, r as recommendedOptions, s as quoted, t as styleGuideOptions } from "./style-guide.js";
import { a as readWords$1, i as many, n as filesWords, o as toDo, r as listed, t as digits } from "./count.js";
import { a as unreadReasons, i as sitePlan, n as ENGINES$1, o as withExample, r as GENERATORS, t as wholeNumbersBeside } from "./whole-numbers.js";

// src/locales/fr/malformed-links.ts
const malformedRules = { "link-malformed": {
	summary: "Une adresse est mal écrite et ne peut pas fonctionner.",
	scheme: (facts) => `Une adresse ne commence pas par ${quotedAsIs(facts.part)} : le lien ne mène nulle part.${write(facts)}`,
	"scheme-twice": (facts) => `Le début de l’adresse est écrit deux fois (${quotedAsIs(facts.part)}) : le lien ne mène nulle part.${write(facts)}`,
	"no-scheme": (facts) => `Sans « https:// » devant, cette adresse est cherchée dans le site lui-même : le lien ne mène pas où il faut.${write(facts)}`,
	"no-host": (_facts) => "L’adresse s’arrête après « https:// »\xA0: il manque le nom du site.",
	"incomplete-host": (facts) => `${quotedAsIs(facts.part)} n’est pas le nom complet d’un site : le lien ne mène nulle part. Mettez l’adresse entière, ou retirez le lien.`,
	"double-slash": (facts) => `Avec deux barres au début, le navigateur cherche un site nommé ${quotedAsIs(facts.part)} : le lien ne mène nulle part.${write(facts)}`,
	glued: (facts) => facts.better === null ? `Deux adresses sont collées l’une à l’autre (${quotedAsIs(shorten(facts.part))} suit la première) : gardez celle qui convient.` : `L’adresse est écrite deux fois de suite : le lien ne mène nulle part.${write(facts)}`,
	backslash: (facts) => `Les barres d’une adresse penchent vers la droite : « / », pas « \\ ».${write(facts)}`,
	markdown: (facts) => `Ce champ attend une adresse seule, sans crochets ni parenthèses autour.${write(facts)}`,
	invisible: (facts) => `Un caractère invisible (${facts.part}) s’est glissé dans l’adresse en la collant : le lien risque de ne mener nulle part.${write(facts)}`,
	entity: (facts) => facts.part === "&amp;" ? `« &amp; » doit être un simple « & » dans cette adresse : telle quelle, une partie en est perdue.${write(facts)}` : `Dans cette adresse, ${quotedAsIs(facts.part)} est la façon du HTML d’écrire un signe : ailleurs, elle ne mène nulle part.${write(facts)}`,
	space: (facts) => facts.better === null ? `Il y a une espace dans le nom du site (${quotedAsIs(facts.part)}) : le lien ne mène nulle part.` : `Il y a une espace dans l’adresse : certains logiciels la couperont là.${write(facts)}`,
	around: (_facts) => "Une espace se cache au début ou à la fin de ce champ\xA0: selon le modèle de page, l’adresse peut ne plus marcher. Supprimez-la.",
	stray: (facts) => `${quotedAsIs(facts.part)} à la fin de l’adresse semble de trop : le lien risque de ne mener nulle part.${write(facts)}`,
	percent: (facts) => `${quotedAsIs(facts.part)} n’est pas un code valable dans une adresse : vérifiez que le lien s’ouvre, ou copiez-le à nouveau.`,
	"local-file": (_facts) => "Cette adresse désigne un fichier de votre ordinateur\xA0: personne d’autre ne peut l’ouvrir. Déposez le document sur le site et mettez son adresse.",
	"shared-file": (_facts) => "Cette adresse désigne un fichier d’un réseau interne\xA0: qui n’y est pas ne peut pas l’ouvrir. Si la page est publique, déposez le document sur le site et mettez son adresse.",
	script: (facts) => `Cette adresse est un bout de programme (${quotedAsIs(`${facts.part}:`)}) : bien des générateurs de sites l’enlèvent, et le lien ne mène alors nulle part.`,
	unreadable: (facts) => `${quotedAsIs(facts.part)} ne peut pas être le nom d’un site : aucun navigateur n’ouvrira cette adresse.`,
	"mail-no-scheme": (facts) => `Pour qu’un clic sur le lien ouvre un message, il manque « mailto: » devant l’adresse électronique : tel quel, il mène à une page qui n’existe pas.${write(facts)}`,
	"mail-as-web": (facts) => `${quotedAsIs(facts.part)} est une adresse électronique, pas une page web.${write(facts)}`,
	"mail-empty": (_facts) => "Il manque l’adresse électronique après « mailto: ».",
	"mail-address": (facts) => `${quotedAsIs(facts.part)} n’est pas une adresse électronique complète : le message ne partirait pas.${write(facts)}`,
	"tel-empty": (_facts) => "Il manque le numéro de téléphone après « tel: ».",
	"tel-letters": (facts) => `${quotedAsIs(facts.part)} n’est pas un numéro de téléphone : seuls des chiffres peuvent suivre « tel: ».`,
	"tel-length": (facts) => `${quotedAsIs(facts.part)} n’a pas le nombre de chiffres d’un numéro de téléphone : l’appel n’aboutirait pas.`,
	"tel-spaces": (facts) => `Après « tel: », le numéro s’écrit sans espaces : certains téléphones s’arrêtent à la première. Le texte du lien, lui, peut les garder.${write(facts)}`
} };
function write({ better }) {
	return better === null ? "" : ` Écrivez ${quotedAsIs(shorten(better))}.`;
}
function shorten(url) {
	return url.length <= 90 ? url : `${url.slice(0, 60)}…${url.slice(-25)}`;
}

// src/locales/fr/accessibility.ts
function pair(url, other) {
	const [one, two] = [shorten(url), shorten(other)];
	return one === two ? `${url} et ${other}` : `${one} et ${two}`;
}
const accessibilityRules = {
	"accessibility-all-caps": {
		summary: "Une phrase est écrite toute en capitales.",
		capitals: (facts) => `${quoted(facts.words)} est tout en capitales : c’est difficile à lire, et parfois épelé par les lecteurs d’écran. Écrivez en minuscules.`
	},
	"accessibility-download-link": {
		summary: "Un lien vers un document ne dit pas son format ni son poids.",
		both: (facts) => `Le lien ${quoted(facts.words)} ouvre un document : ajoutez son format et son poids, ${download(facts)}.`,
		weight: (facts) => `Le lien ${quoted(facts.words)} ouvre un document : ajoutez son poids, ${download(facts)}.`,
		format: (facts) => `Le lien ${quoted(facts.words)} ouvre un document : ajoutez son format (${facts.format}).`
	},
	"accessibility-fake-heading": {
		summary: "Un paragraphe en gras sert de titre.",
		bold: (facts) => `${quoted(facts.words)} a l’air d’un titre mais n’en est pas un : les personnes qui parcourent la page de titre en titre ne le trouveront pas. Écrivez un titre (##).`
	},
	"accessibility-fake-list": {
		summary: "Une liste est faite de signes au lieu de puces.",
		"run-on": (facts) => `Ces ${facts.count} lignes qui commencent par ${quoted(facts.sign)} seront mises bout à bout, sans retour à la ligne. Pour une liste, commencez chaque ligne par un tiret et une espace.`,
		signs: (facts) => `Ces ${facts.count} lignes qui commencent par ${quoted(facts.sign)} ne sont pas une liste pour un lecteur d’écran. Commencez chaque ligne par un tiret et une espace (RGAA 9.3).`
	},
	"accessibility-frame-title": {
		summary: "Un cadre (vidéo, carte, formulaire) n’a pas de titre.",
		missing: (facts) => `${facts.count === 1 ? "Ce cadre" : `${facts.count} cadres de ce texte, d’abord celui-ci`}${facts.url === "" ? "" : ` (${shorten(facts.url)})`}${facts.count === 1 ? " n’a" : ", n’ont"} pas de titre\u00a0: un lecteur d’écran ne peut pas dire ce qu’${facts.count === 1 ? "il contient" : "ils contiennent"} (RGAA 2.1). Dites-le en quelques mots dans ${facts.count === 1 ? "son" : "leur"} attribut «\u202ftitle\u202f».`
	},
	"accessibility-heading-order": {
		summary: "Un niveau de titre est sauté.",
		jump: (facts) => `Le titre ${quoted(facts.words)} (niveau ${facts.to}) suit un titre de niveau ${facts.from} : il manque un niveau, et le plan de la page est faux pour un lecteur d’écran (RGAA 9.1).`,
		first: (facts) => `Le premier titre du texte, ${quoted(facts.words)}, est de niveau ${facts.to}, sous le titre de la page (niveau 1) : à moins que le modèle de page n’en ajoute un entre les deux, il manque un niveau (RGAA 9.1).`
	},
	"accessibility-image-alt": {
		summary: "Une image n’a pas de texte qui dise ce qu’elle montre.",
		missing: (facts) => `L’image ${quoted(facts.words)} n’a pas de texte de remplacement : un lecteur d’écran la passe sous silence (RGAA 1.1). Décrivez-la entre les crochets, ou laissez-les vides si elle ne fait que décorer.`,
		"missing-many": (facts) => `${facts.count} images de ce texte (d’abord ${quoted(facts.words)}) n’ont pas de texte de remplacement : un lecteur d’écran les passe sous silence (RGAA 1.1). Décrivez entre les crochets celles qui apprennent quelque chose ; les autres peuvent rester ainsi.`,
		"missing-in-link": (facts) => `Ce lien est une image sans texte de remplacement (${quoted(facts.words)}) : qui ne la voit pas ne saura pas où il mène (RGAA 6.2). Écrivez sa destination entre les crochets de l’image.`,
		"missing-html": (facts) => `L’image ${quoted(facts.words)} n’a pas de texte de remplacement : qui ne la voit pas ne saura pas ce qu’elle montre (RGAA 1.1). Décrivez-la dans un attribut alt="…", ou laissez alt="" si elle ne fait que décorer.`,
		"missing-in-link-html": (facts) => `Ce lien est une image sans texte de remplacement (${quoted(facts.words)}) : qui ne la voit pas ne saura pas où il mène (RGAA 6.2). Écrivez sa destination dans l’attribut alt="…" de l’image.`,
		"file-name": (facts) => `Le texte de remplacement ${quoted(facts.words)} ne dit pas ce que l’image montre (RGAA 1.3). Décrivez-la en quelques mots.`,
		"file-name-many": (facts) => `${facts.count} images de ce texte ont pour texte de remplacement ${quoted(facts.words)}, qui ne dit pas ce qu’elles montrent (RGAA 1.3). Décrivez chacune en quelques mots.`
	},
	"accessibility-link-text": {
		summary: "Le texte d’un lien ne dit pas où il mène.",
		nothing: (facts) => `Le lien ${quoted(facts.words)} ne dit pas où il mène à qui le lit seul, dans la liste des liens d’un lecteur d’écran (RGAA 6.1). Écrivez sa destination.`,
		little: (facts) => `Le lien ${quoted(facts.words)} en dit peu sur sa destination (RGAA 6.1) : ajoutez de quoi il s’agit, par exemple ${quoted(`${facts.words} sur…`)}.`,
		address: (facts) => facts.count === 1 ? `Ce lien montre son adresse (${facts.words}), qu’un lecteur d’écran épelle : donnez-lui un texte qui dise ce qu’on y trouve.` : `${facts.count} liens de ce texte montrent leur adresse (d’abord ${facts.words}), qu’un lecteur d’écran épelle : donnez-leur un texte qui dise ce qu’on y trouve.`,
		"same-text": (facts) => `Deux liens de la page s’appellent ${quoted(facts.words)} et mènent à deux endroits (${pair(facts.url, facts.other)}) : donnez-leur des textes différents (RGAA 6.1).`
	}
};
function download({ format, bytes, language }) {
	const name = language === null ? "" : `, en ${new Intl.DisplayNames(["fr"], { type: "language" }).of(language)}`;
	const weight = bytes === null ? "250 ko" : bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} ko` : bytes < 1e9 ? `${decimal(bytes / 1e6)} Mo` : `${decimal(bytes / 1e9)} Go`;
	return `${bytes === null ? "par exemple " : ""}${quoted(`(${format}, ${weight}${name})`)}`;
}
function decimal(number) {
	return number.toFixed(1).replace(".", ",").replace(",0", "");
}

// src/locales/fr/day-words.ts
const MONTHS = [
	"janvier",
	"février",
	"mars",
	"avril",
	"mai",
	"juin",
	"juillet",
	"août",
	"septembre",
	"octobre",
	"novembre",
	"décembre"
];
const WEEKDAYS = [
	"dimanche",
	"lundi",
	"mardi",
	"mercredi",
	"jeudi",
	"vendredi",
	"samedi"
];
function dayWords(day) {
	const [year, month, date] = day.split("-").map(Number);
	const name = MONTHS[(month ?? 0) - 1];
	return name === void 0 ? day : `${date === 1 ? "1er" : date} ${name} ${year}`;
}
function weekdayWord(weekday) {
	return WEEKDAYS[weekday] ?? "";
}
function agoWords(days) {
	if (days <= 1) return "hier";
	if (days < 60) return `${days} jours`;
	if (days < 730) return `${Math.floor(days / 30.44)} mois`;
	return `${Math.max(2, Math.floor(days / 365.25))} ans`;
}
function linesWords(lines) {
	return lines.length === 1 ? `ligne ${lines[0]}` : `lignes ${lines.slice(0, -1).join(", ")} et ${lines.at(-1)}`;
}

// src/locales/fr/dates.ts
const dateReasons = {
	future: "verbe au futur",
	call: "appel à agir",
	procedure: "étape d’une démarche",
	open: "dit ouvert",
	planned: "annoncé comme prévu",
	"takes-place": "présent d’un calendrier",
	"under-way": "en cours cette année-là",
	next: "annoncé comme prochain",
	deadline: "date limite",
	clock: "heure précise",
	"calling-heading": "titre qui invite à agir",
	"coming-heading": "titre qui parle de la suite",
	awaited: "signe d’attente",
	"calendar-field": "champ d’un calendrier",
	"event-field": "champ d’un événement",
	"field-open": "page marquée ouverte",
	"page-call": "page d’appel",
	"page-offer": "offre",
	"page-faq": "foire aux questions",
	"future-when-written": "à venir quand la phrase a été écrite",
	vague: "texte inchangé depuis longtemps",
	opening: "début sans fin",
	followed: "la suite est dite",
	since: "introduit par « depuis »",
	law: "date d’un texte officiel",
	log: "date de mise à jour ou de publication",
	participle: "introduit par un participe passé",
	imperfect: "verbe à l’imparfait",
	perfect: "verbe au passé",
	finished: "dit terminé",
	"past-word": "mot du passé",
	"any-time": "vaut à tout moment",
	yearly: "revient chaque année",
	official: "texte officiel",
	figures: "chiffres ou étude",
	state: "état des lieux daté",
	"bare-year": "année seule",
	"noun-year": "année qui qualifie un nom",
	outranked: "date plus précise dans la phrase",
	"told-heading": "titre d’un historique",
	sample: "exemple ou modèle",
	quoted: "citation",
	struck: "texte barré",
	"past-when-written": "déjà passé quand la phrase a été écrite",
	metadata: "date propre à la page",
	"own-day": "jour de la page elle-même",
	"page-day": "page d’une période passée",
	"due-cell": "colonne d’échéances",
	"due-field": "champ d’une échéance",
	"day-field": "jour d’un événement",
	"call-closed": "appel dit clos en haut de page",
	conditional: "condition, et non annonce",
	entry: "entrée datée d’un journal",
	"field-closed": "page marquée fermée",
	superseded: "une étape plus récente suit",
	"page-history": "page d’archives",
	"page-newsletter": "lettre d’information",
	"page-sample": "page modèle",
	"page-past": "page d’éditions passées",
	"page-person": "page d’une personne"
};
const REASONS = 3;
function advice$1({ doubts, lines }) {
	return `Annoncez la suite, ou dites-le au passé.${doubts.length === 0 ? "" : ` Phrase lue comme une annonce (${doubts.slice(0, REASONS).map((code) => dateReasons[code] ?? code).join(", ")}).`}${lines.length === 0 ? "" : ` Même échéance ${linesWords(lines)}.`}`;
}
const dateRules = {
	"date-stale": {
		summary: "Une annonce porte sur une date passée.",
		"day-passed": (facts) => `${quoted(facts.quote)}\u00A0: cette date est passée depuis ${agoWords(facts.days)}. ${advice$1(facts)}`,
		"period-over": (facts) => `${quoted(facts.quote)}\u00A0: cette période est finie depuis ${agoWords(facts.days)}. ${advice$1(facts)}`,
		vague: (facts) => `${quoted(facts.quote)}\u00A0: cette phrase n’a pas changé depuis dix mois au moins. Donnez une date, ou dites où cela en est.${facts.lines.length === 0 ? "" : ` Même remarque ${linesWords(facts.lines)}.`}`
	},
	"date-expiring-soon": {
		summary: "Une annonce ne sera bientôt plus vraie.",
		soon: (facts) => `${quoted(facts.quote)}\u00A0: ${daysLeft(facts.days)}. Préparez dès maintenant ce que la page dira ensuite.`
	},
	"date-weekday": {
		summary: "Le jour de la semaine ne va pas avec la date.",
		"wrong-weekday": (facts) => `${quoted(facts.surface)}\u00A0: le ${dayWords(facts.day)} est un ${weekdayWord(facts.actual)}. Corrigez le jour de la semaine ou la date.`
	},
	"date-impossible": {
		summary: "Une date n’existe pas au calendrier.",
		"month-first": (facts) => `${quoted(facts.surface)}\u00A0: le mois est écrit avant le jour. Écrivez ${quoted(facts.to)}.`,
		"no-such-day": (facts) => `${quoted(facts.surface)} n’existe pas au calendrier. Vérifiez le jour et le mois.`
	},
	"date-reversed": {
		summary: "Une période finit avant de commencer.",
		reversed: (facts) => `${quoted(facts.quote)}\u00A0: la fin vient avant le début. Vérifiez les deux dates.`,
		fields: (facts) => `${quoted(facts.end)} (${facts.to}) vient avant ${quoted(facts.start)} (${facts.from})\u00A0: vérifiez les deux dates.`
	},
	"date-contradiction": {
		summary: "Deux passages donnent des dates différentes au même événement.",
		"other-page": (facts) => facts.title === null ? `Une autre page annonce une autre date\u00A0: ${quoted(facts.quote)} ici, ${quoted(facts.other)} dans ${facts.path} (ligne ${facts.line}). Gardez la bonne date aux deux endroits.` : `La page ${quoted(facts.title)} annonce une autre date\u00A0: ${quoted(facts.quote)} ici, ${quoted(facts.other)} là-bas (${facts.path}, ligne ${facts.line}). Gardez la bonne date aux deux endroits.`,
		"same-page": (facts) => `${quoted(facts.quote)} ici, ${quoted(facts.other)} ligne ${facts.line}. Gardez la bonne date aux deux endroits.`
	},
	"date-open-after-deadline": {
		summary: "La page est marquée ouverte alors que sa dernière échéance est passée.",
		"still-open": (facts) => `La page est marquée ouverte (${quoted(facts.key)}), mais ${facts.isDeadline ? "sa dernière échéance" : "la dernière date qu’elle annonce"}, le ${dayWords(facts.day)}, est passée depuis ${agoWords(facts.days)}. Fermez-la, ou annoncez la prochaine échéance.`,
		"closed-early": (facts) => `La page est marquée fermée (${quoted(facts.key)}), mais elle annonce encore une échéance le ${dayWords(facts.day)}. Vérifiez que c’est voulu.`
	}
};
function daysLeft(days) {
	if (days <= 0) return "c’est aujourd’hui le dernier jour";
	return days === 1 ? "il ne reste que demain" : `il ne reste que ${days} jours`;
}

// src/locales/fr/calendar.ts
const calendar = {
	reasons: dateReasons,
	name: "Dates à revoir",
	over: "Déjà passé, à revoir maintenant",
	soon: "Bientôt passé",
	later: "Plus tard",
	claim: ({ quote, left }) => `${quoted(quote)} ${left < 0 ? `(passé depuis ${agoWords(-left)})` : left === 0 ? "(dernier jour aujourd’hui)" : left === 1 ? "(encore 1 jour)" : `(encore ${left} jours)`}`,
	vague: ({ quote, left }) => `${quoted(quote)} ${left < 0 ? "(inchangé depuis dix mois au moins)" : `(à revoir dans ${left + 1} jour${left > 0 ? "s" : ""})`}`,
	event: ({ quote }) => `À mettre à jour\u00A0: ${quoted(quote)}`,
	yearInferred: ({ year }) => `année ${year} déduite`,
	summary: ({ entries, others }) => {
		const claims = entries === 0 ? "Aucune annonce datée" : many(entries, "annonce datée", "annonces datées");
		const promise = many(others, "autre date ne promet rien, ou se lit au jour de sa page", "autres dates ne promettent rien, ou se lisent au jour de leur page");
		return `${claims}${others === 0 ? "" : `\u202f; ${promise}`}.`;
	}
};

// src/locales/fr/cli/cms-panel.ts
const cmsPanel = {
	name: "Relecture",
	count: ({ errors, warnings, infos }) => toDo({
		errors,
		warnings,
		infos
	}) || "rien à signaler",
	told: ({ count }) => `Relecture\u00a0: ${count}.`,
	reading: "Relecture en cours",
	nothing: "Rien à signaler sur cette page.",
	open: "Ouvrir",
	close: "Fermer",
	severity: {
		error: "À corriger",
		warning: "À vérifier",
		info: "Conseil"
	},
	wholePage: "Toute la page",
	rank: ({ rank }) => `n°\u00a0${rank}`,
	show: ({ label }) => `Voir le champ ${quoted(label)}`,
	mendSpaces: "Corriger les espaces",
	mended: ({ label }) => `C’est corrigé dans ${quoted(label)}.`,
	undo: "Annuler",
	undone: "La correction est annulée.",
	cannotMend: "Ce champ ne peut pas être corrigé d’ici\xA0: corrigez-le dans le formulaire.",
	why: "Pourquoi ?",
	newTab: "(nouvel onglet)",
	hints: ({ count }) => many(count, "conseil", "conseils"),
	dates: ({ count }) => many(count, "date à revoir plus tard", "dates à revoir plus tard"),
	deadline: ({ quote, day }) => `${quoted(quote)} ne sera plus vrai le ${dayWords(day)}.`,
	noIndex: "Les liens vers les autres pages, les relations et les images ne sont pas vérifiés ici.",
	oldIndex: "L’index du site n’est plus lisible\xA0: les liens vers les autres pages ne sont pas vérifiés ici.",
	notRead: "Cette page n’est pas relue ici.",
	tooLong: "Cette page est trop longue pour être relue ici.",
	before: {
		title: ({ errors }) => `${many(errors, "point", "points")} à corriger avant d’enregistrer\u202f?`,
		mend: "Corriger",
		save: "Enregistrer quand même",
		stopped: "rien n’est perdu, la page attend vos corrections.",
		blocked: "Ce site demande de corriger ces points avant d’enregistrer."
	},
	beforePublishing: {
		title: ({ errors }) => `${many(errors, "point", "points")} à corriger avant de publier\u202f?`,
		mend: "Corriger",
		save: "Publier quand même",
		blocked: "Ce site demande de corriger ces points avant de publier."
	}
};

// src/locales/fr/cli/directives.ts
const directives = [
	"## Dans la page elle-même",
	"",
	"Une consigne écrite dans la page y fait taire une règle, à un endroit seulement\xA0:",
	"",
	"```md",
	"<!-- relecture-disable-next-line typography-ordinal -->",
	"La 7ème promotion a gardé ce nom.",
	"",
	"<!-- relecture-disable date-stale, link-dead -->",
	"Les inscriptions ferment le 3 mars 2019.",
	"<!-- relecture-enable -->",
	"```",
	"",
	"- `relecture-disable-next-line` vaut pour la ligne qui suit\xA0;",
	"- `relecture-disable` vaut jusqu’à `relecture-enable`, ou jusqu’à la fin du fichier\xA0;",
	"- `relecture-enable` finit ce qui est nommé après lui, ou tout quand il ne nomme rien.",
	"",
	"Une consigne nomme des règles, séparées par des virgules\xA0; `typography-` vaut pour toute la famille. Dans l’en-tête, en YAML, elle s’écrit en commentaire (`# relecture-disable-next-line typography-ordinal`), et `next-line` vaut pour tout le champ qui commence à la ligne qui suit. Une consigne qui ne fait rien taire est [signalée](../src/rules/directive/useless.md). Pour tout un fichier ou tout un dossier, prenez `overrides`\xA0; pour ne pas les relire, `exclude`."
];

// src/locales/fr/cli/editor.ts
const editor = {
	rulePage: "La page de la règle",
	fixAll: "Faire toutes les corrections sûres de la page",
	links: {
		notAsked: "Ce lien n’a pas été vérifié.",
		checkedOn: (facts) => `Vérifié le ${dayWords(facts.day)}.`
	},
	names: (facts) => `${facts.label} : ${facts.title}`,
	notRead: (facts) => `${facts.path} n’est pas relu : le site ne le publie pas, ou la configuration le laisse de côté.`,
	failed: (facts) => `${facts.path} n’a pas pu être relu, à cause d’une erreur de Relecture. Merci de la signaler : ${facts.url}`
};

// src/locales/fr/cli/command-line.ts
const WITHOUT_NETWORK = "sans réseau (cette commande n’en demande jamais)";
const FAIL_ON = "échouer dès error, warning, ou jamais avec never (par défaut, error)";
const commandLine = {
	commands: {
		check: {
			given: "[chemin…]",
			meaning: "relire des fichiers ou des dossiers (par défaut, tout le site)\xA0; - relit l’entrée standard"
		},
		preview: {
			given: "[chemin…]",
			meaning: "écrire l’aperçu des pages"
		},
		links: {
			given: "[chemin…]",
			meaning: "seulement les liens, avec ce qu’il y a derrière"
		},
		dates: {
			given: "[chemin…]",
			meaning: "seulement les dates, et le calendrier de ce qui se périme"
		},
		site: {
			given: "",
			meaning: "ce que Relecture comprend du site\xA0: générateur, dossiers, langues, fichiers laissés de côté"
		},
		baseline: {
			given: "",
			meaning: "mettre de côté ce qu’il y a à reprendre aujourd’hui, sur un site ancien (.relecture-baseline.json)"
		},
		schema: {
			given: "[collection]",
			meaning: "le schéma JSON tiré de la configuration du CMS, et ce que le générateur refuse"
		},
		rules: {
			given: "[règle]",
			meaning: "la liste des règles, ou l’explication d’une règle"
		},
		init: {
			given: "[dossier]",
			meaning: "reconnaître le site, écrire relecture.yml et le fichier de workflow"
		},
		index: {
			given: "",
			meaning: "écrire ce qu’il faut savoir du site pour relire dans le CMS (relecture-index.json, à côté de sa page)"
		},
		merge: {
			given: "FICHIER…",
			meaning: "réunir les rapports JSON d’une relecture partagée par --shard"
		},
		lsp: {
			given: "",
			meaning: "relire pendant que l’on écrit, dans un éditeur qui parle LSP (VS Code, Neovim, Helix, Zed…)"
		}
	},
	options: {
		root: {
			value: "DOSSIER",
			meaning: "la racine du site (par défaut, le dossier qui contient relecture.yml ou .git)"
		},
		config: {
			value: "FICHIER",
			meaning: "la configuration (par défaut, relecture.yml ou .github/relecture.yml)"
		},
		exclude: {
			value: "MOTIF",
			meaning: "laisser de côté ces fichiers (motif depuis la racine), en plus de ceux de la configuration\xA0; se répète"
		},
		"list-files": {
			value: "",
			meaning: "donner les fichiers qui seraient lus, un par ligne, sans rien juger"
		},
		"stdin-filename": {
			value: "CHEMIN",
			meaning: "avec -, la place dans le site du texte lu sur l’entrée standard"
		},
		shard: {
			value: "I/N",
			meaning: "ne relire qu’une part du site, la I-ième sur N"
		},
		only: {
			value: "RÈGLE,…",
			meaning: "seulement ces règles (un début de nom tel que «\xA0date-\xA0» convient)"
		},
		skip: {
			value: "RÈGLE,…",
			meaning: "sans ces règles"
		},
		base: {
			value: "RÉF",
			meaning: "comparer avec cette référence git\xA0: seul ce qui est nouveau est jugé"
		},
		"no-baseline": {
			value: "",
			meaning: "montrer et juger aussi ce que la référence met de côté (.relecture-baseline.json)"
		},
		"as-of": {
			value: "AAAA-MM-JJ",
			meaning: "le jour auquel juger les dates (par défaut, aujourd’hui)"
		},
		"written-on": {
			value: "AAAA-MM-JJ",
			meaning: "le jour où les textes ont été écrits, quand git ne le dit pas"
		},
		"fail-on": {
			value: "NIVEAU",
			meaning: "échouer dès error, warning, ou jamais avec never (par défaut, error ; pour preview, never)",
			of: {
				check: FAIL_ON,
				links: FAIL_ON,
				dates: FAIL_ON,
				merge: FAIL_ON,
				preview: "échouer dès error ou warning (par défaut, never\xA0: un aperçu n’est pas un verdict)"
			}
		},
		"max-warnings": {
			value: "N",
			meaning: "échouer au-delà de N avertissements nouveaux"
		},
		format: {
			value: "FORMAT",
			meaning: "la forme du rapport"
		},
		output: {
			value: "FICHIER",
			meaning: "écrire le rapport dans ce fichier (- pour la sortie standard)\xA0; se répète sous la forme FORMAT=FICHIER"
		},
		out: {
			value: "DOSSIER",
			meaning: "le dossier où écrire l’aperçu (par défaut, preview/), l’index (par défaut, celui du CMS) ou les schémas, un par collection",
			of: {
				preview: "le dossier où écrire l’aperçu (par défaut, preview/)",
				index: "le dossier où écrire l’index (par défaut, celui de la page du CMS)",
				schema: "le dossier où écrire les schémas, un par collection"
			}
		},
		panel: {
			value: "",
			meaning: "copier aussi le panneau du CMS (relecture-cms.js et ses fichiers) à côté de sa page ou de l’index",
			of: {
				init: "copier aussi le panneau du CMS à côté de sa page (relecture-cms.js et ses fichiers)",
				index: "copier aussi le panneau du CMS à côté de l’index (relecture-cms.js et ses fichiers)"
			}
		},
		verbose: {
			value: "",
			meaning: "tout donner\xA0: chaque remarque, chaque fichier qui n’a pas été lu ou qui est laissé de côté"
		},
		quiet: {
			value: "",
			meaning: "ne dire que ce qui fait échouer\xA0: ni avancement, ni conseils, ni résumé. Les rapports pour les programmes restent entiers"
		},
		statistics: {
			value: "",
			meaning: "au lieu des remarques, leur nombre par règle et par fichier"
		},
		locale: {
			value: "fr|en",
			meaning: "la langue des messages (par défaut, celle de la configuration, sinon celle de LC_ALL ou de LANG, sinon l’anglais pour un site qui n’est pas en français, sinon le français)"
		},
		fix: {
			value: "",
			meaning: "appliquer sur place les corrections sûres\xA0; avec -, le texte corrigé va sur la sortie standard, le rapport sur la sortie d’erreur"
		},
		"dry-run": {
			value: "",
			meaning: "avec --fix, baseline ou init\xA0: montrer ce qui changerait sans rien écrire (--fix donne un diff unifié)",
			of: {
				check: "avec --fix, montrer ce qui changerait, en diff unifié, sans rien écrire",
				baseline: "dire ce qui serait écrit, sans rien écrire",
				init: "montrer ce qui serait écrit, sans rien écrire"
			}
		},
		prune: {
			value: "",
			meaning: "retirer de la référence ce qui est réglé, sans rien y ajouter"
		},
		watch: {
			value: "",
			meaning: "rester là, et relire les pages quand elles changent\xA0; Ctrl-C pour finir"
		},
		offline: {
			value: "",
			meaning: "sans réseau\xA0: les liens externes ne sont pas suivis",
			of: {
				dates: WITHOUT_NETWORK,
				init: WITHOUT_NETWORK
			}
		},
		"ask-links": {
			value: "",
			meaning: "interroger aussi les sites vers lesquels mènent les liens, à l’ouverture et à l’enregistrement d’une page\xA0; sans cette option, rien n’est demandé au réseau"
		},
		stdio: {
			value: "",
			meaning: "parler sur l’entrée et la sortie standard (c’est toujours le cas)"
		},
		cache: {
			value: "DOSSIER",
			meaning: "garder l’état des liens d’une fois sur l’autre",
			of: { lsp: "le dossier où « relecture links --cache » garde l’état des liens" }
		},
		"time-budget": {
			value: "SECONDES",
			meaning: "finir à temps, en disant ce qui n’a pas été fait"
		},
		help: {
			value: "",
			meaning: "cette aide\xA0; après une commande, ce que prend cette commande"
		},
		version: {
			value: "",
			meaning: "la version"
		}
	},
	words: {
		head: "Relecture relit les contenus d’un site Markdown comme le ferait un collègue attentif.",
		usage: "Usage\xA0:",
		reading: "Ce qui est relu",
		judging: "Ce qui est jugé",
		report: "Ce qui est dit",
		run: "Le déroulement",
		formats: (facts) => `${facts.formats.length === 1 ? "Un seul" : "Au choix"}\u00a0: ${facts.formats.join(", ")}${facts.dates === null ? "" : ` ; pour dates, ${facts.dates.join(", ")}`}`,
		exit: "Code de sortie",
		statuses: [
			"rien à signaler au niveau de --fail-on ou au-dessus",
			"quelque chose à corriger, ou que le temps n’a pas permis de relire",
			"usage, configuration ou environnement à revoir, ou rien de ce qui était demandé n’a pu être lu",
			"une erreur de Relecture elle-même"
		],
		statusesOf: {
			done: [
				"c’est fait",
				null,
				"usage, configuration ou environnement à revoir",
				"une erreur de Relecture elle-même"
			],
			preview: [
				"l’aperçu est écrit, sans rien au niveau de --fail-on si on l’a donné",
				"quelque chose est à ce niveau, ou le temps n’a pas permis de tout montrer",
				"usage, configuration ou environnement à revoir, ou rien de ce qui était demandé n’a pu être lu",
				"une erreur de Relecture elle-même"
			],
			baseline: [
				"c’est fait",
				"tout n’a pas pu être relu\xA0: rien n’est écrit",
				"usage, configuration ou environnement à revoir, ou rien de ce qui était demandé n’a pu être lu",
				"une erreur de Relecture elle-même"
			]
		},
		more: "Pour une seule commande\xA0: relecture links --help, par exemple."
	},
	page: {
		title: "La ligne de commande",
		intro: ["Cette page et `relecture --help` sont tirées du même tableau. Une option que la commande ne prend pas est refusée."],
		commands: "| commande | ce qu’elle fait |",
		options: "| option | rôle | commandes |",
		all: "toutes",
		formats: "Formats",
		statuses: "| code | sens |",
		formatTable: "| commande | `--format`, le premier par défaut |"
	}
};

// src/locales/fr/cli/schema-command.ts
const schemaCommand = {
	cmsTaken: ({ engine, version, path, known }) => {
		const name = `${ENGINES$1[engine] ?? engine}${version === null ? "" : ` ${version}`}`;
		const why = {
			setting: "d’après relecture.yml (site.cms-version)",
			page: `d’après le script que charge ${known.at} (${known.words})`,
			manifest: `d’après ${known.at} (${known.words})`,
			place: `d’après ${path}${known.words === null ? "" : `, que ${known.words} a écrit`}`,
			keys: `d’après ${path}, où la clé ${known.words} n’est lue que par lui`,
			nothing: "faute d’indication\xA0: ni la page d’administration ni package.json ne le nomment. Si c’en est un autre, écrivez-le dans relecture.yml (site.cms-version)"
		};
		return `CMS : ${name}${version === null && known.by !== "nothing" && engine !== "pages-cms" ? " (version inconnue)" : ""}, ${why[known.by]}.`;
	},
	ownTaken: ({ generator, own }) => {
		const from = own.flatMap((one) => one.from ?? []);
		const why = from.length === 0 ? "d’après les clés qu’il documente" : from.length === own.length ? `d’après ce qu’il a écrit (${listed(from)})` : `d’après ce qu’il a écrit (${listed(from)}) et les clés qu’il documente`;
		return `Générateur : ${GENERATORS[generator] ?? generator}, ${why} : ${listed(own.map(({ name }) => name))}. Ces schémas valent pour les pages qui n’en ont pas d’autre.`;
	},
	modelsTaken: ({ generator, models }) => `Modèles de pages de ${GENERATORS[generator] ?? generator}\u00a0: ${listed(models.flatMap((one) => one.from ?? []))}. Ils nomment des clés\u202f; aucune page n’est refusée à cause d’eux.`,
	schemasWritten: (facts) => `${many(facts.count, "schéma est écrit", "schémas sont écrits")} dans ${facts.folder}, avec les réglages de VS Code (settings.json)${facts.frontMatter ? " et de Front Matter CMS (frontmatter.json)" : ""} à recopier dans les vôtres.`
};

// src/locales/fr/cli.ts
const cli = {
	...commandLine,
	usage: {
		day: (facts) => `${facts.option} attend un jour du calendrier sous la forme AAAA-MM-JJ, et non ${quoted(facts.value)}.`,
		unknownOption: (facts) => `L’option ${facts.option} n’existe pas${facts.suggestion === null ? "\xA0: voir relecture --help" : `. Vouliez-vous écrire ${facts.suggestion} ?`}${facts.suggestion === null ? "." : ""}`,
		notTaken: (facts) => `relecture ${facts.command} ne prend pas l’option ${facts.option} : elle sert à ${listed(facts.commands)}.`,
		noValue: (facts) => `L’option ${facts.option} ne prend pas de valeur.`,
		valueMissing: (facts) => `L’option ${facts.option} attend une valeur${facts.allowed.length === 0 ? ` (${facts.what}).` : ` : choisissez parmi ${facts.allowed.join(", ")}.`}`,
		notTogether: (facts) => `${facts.first} et ${facts.second} ne vont pas ensemble : gardez l’un des deux.`,
		count: (facts) => `${facts.option} attend un nombre entier, et non ${quoted(facts.value)}.`,
		stdinName: "Pour relire l’entrée standard, dites à quelle page du site elle correspond, avec --stdin-filename CHEMIN.",
		stdinAlone: "--stdin-filename va avec un tiret seul\xA0: relecture check - --stdin-filename CHEMIN.",
		stdinHere: (facts) => `relecture ${facts.command} ne lit pas l’entrée standard : seul check le fait.`,
		dryRunAlone: "--dry-run va avec --fix\xA0: relecture check --fix --dry-run montre les corrections sans rien écrire.",
		watch: "Ce dossier a trop de sous-dossiers pour être surveillé ici\xA0: nommez ceux où vous travaillez.",
		allExcluded: "Tout ce que vous demandez de relire est laissé de côté par --exclude\xA0: rien n’a été relu.",
		choice: (facts) => `${facts.option} n’accepte pas ${quoted(facts.value)} : choisissez parmi ${facts.allowed.join(", ")}.`,
		outputFormat: ({ format }) => `${quoted(format)} est un format, et non un fichier : écrivez --format ${format}, ou --output ${format}=FICHIER (- pour la sortie standard).`,
		timeBudget: (facts) => `--time-budget attend un nombre de secondes, et non ${quoted(facts.value)}.`,
		shard: (facts) => `--shard attend une part sous la forme I/N, par exemple 2/4, et non ${quoted(facts.value)}.`,
		noSuchPath: (facts) => `Le chemin ${quoted(facts.path)} n’existe pas.${facts.near == null ? "" : ` Vouliez-vous écrire ${quoted(facts.near)}\u202f?`}${facts.command === null ? commandsWords(facts.commands ?? []) : ` Si c’est une commande, vouliez-vous écrire ${quoted(facts.command)} ?`}`,
		outsideRoot: (facts) => `Le chemin ${quoted(facts.path)} est hors du site (${facts.root})\u00a0: une relecture est celle d’un seul dépôt. Relisez les autres à part, ou donnez avec --root le dossier qui les contient.`,
		noSuchRoot: (facts) => `Le dossier ${quoted(facts.root)} n’existe pas ou ne peut pas être lu.`,
		unknownRule: (facts) => `La règle ${quoted(facts.rule)} n’existe pas${facts.suggestion === null ? "\xA0: voir relecture rules." : `. Vouliez-vous écrire ${quoted(facts.suggestion)} ?`}`,
		unknownCollection: (facts) => facts.known.length === 0 ? "Ce site n’a pas de configuration de CMS, et son générateur ne dit rien des en-têtes\xA0: il n’y a rien dont tirer un schéma." : `La collection ${quoted(facts.name)} n’existe pas${facts.suggestion === null ? ` : choisissez parmi ${facts.known.join(", ")}.` : `. Vouliez-vous écrire ${quoted(facts.suggestion)} ?`}`,
		noForms: "Aucun formulaire de ce CMS n’a de champs, et le générateur ne dit rien des en-têtes\xA0: il n’y a pas de schéma à écrire.",
		astroSync: "Ce site n’a pas de configuration de CMS, et la configuration de ses collections est un programme, que Relecture n’exécute pas\xA0: lancez d’abord « npx astro sync », qui écrit leurs schémas dans .astro/collections.",
		codeCms: (facts) => `La configuration de TinaCMS (${facts.path}) est un programme, que Relecture n’exécute pas : gardez dans le dépôt ce que TinaCMS en génère, tina/tina-lock.json (npx tinacms build l’écrit).`,
		codeInit: (facts) => `La configuration du CMS est celle d’un programme (${facts.path}), que Relecture n’exécute pas\u00a0: écrivez-la en toutes lettres dans CMS.init, ou dans config.yml.`,
		badReport: (facts) => `${quoted(facts.path)} n’est pas un rapport JSON de Relecture.`,
		badBase: (facts) => `La référence git ${quoted(facts.ref)} ne peut pas être lue ici : vérifiez son nom ou, si elle manque à cette copie du dépôt, récupérez-la avec git fetch.`,
		noRepository: "--base compare avec un commit de git, et ce dossier n’est dans aucun dépôt que git puisse lire ici.",
		baseLost: (facts) => `La version ${quoted(facts.ref)} n’est pas entière dans cette copie du dépôt, à laquelle on ne peut donc rien comparer\u00a0: récupérez ce qui manque avec git fetch, ou refaites un clone. Git répond\u00a0: ${quoted(facts.said)}`,
		noRoom: "La sortie n’accepte plus rien (disque plein\xA0?)\xA0: le rapport n’a pas été écrit en entier.",
		write: (facts) => `${quoted(facts.path)} ne peut pas être écrit.`,
		mergeNothing: "Donnez à merge au moins un rapport JSON.",
		resolve: (facts) => `RELECTURE_RESOLVE ne se comprend pas : ${quoted(facts.value)}.`,
		configuration: (facts) => `La configuration ${quoted(facts.path)} n’existe pas.`
	},
	bug: (facts) => `Relecture s’est arrêtée sur une erreur qui vient d’elle. Merci de la signaler : ${facts.url}`,
	cutHistory: "l’historique de ce dépôt est coupé (clone superficiel)\xA0: le jour où les phrases ont été écrites n’est pas toujours connu, et des annonces passées peuvent échapper à la relecture. Récupérez-le en entier (« git fetch --unshallow », ou « fetch-depth: 0 » dans GitHub Actions).",
	interrupted: "Relecture interrompue. Voici ce qui avait été trouvé.",
	fixed: ({ held, ...facts }) => (facts.fixes === 0 ? "Rien à corriger tout seul." : `${mendedWords(facts)} dans ${facts.files === 1 ? "un fichier" : `${facts.files} fichiers`}${facts.follow && facts.fixes > 1 ? " (une correction peut en appeler une autre)" : ""}.`) + (facts.dryRun && facts.unseen ? " Deux lignes qui semblent pareilles diffèrent par une espace insécable." : "") + heldWords(held) + (facts.known === 0 ? "" : ` La référence en met ${facts.known === 1 ? "une" : digits(facts.known)} de côté : --no-baseline pour ${facts.known === 1 ? "la" : "les"} faire aussi.`),
	baseline: {
		written: (facts) => {
			const what = `${facts.path} : ${many(facts.count, "remarque", "remarques")} sur ${many(facts.pages, "page", "pages")}.`;
			return facts.dryRun ? `Rien n’a été écrit. Sans --dry-run, la référence serait écrite dans ${what}` : `Référence écrite dans ${what} Elles seront repliées et ne feront plus échouer la relecture. Enregistrez ce fichier dans le dépôt, avec le site.`;
		},
		pruned: (facts) => {
			if (facts.gone === 0) return `Rien à retirer de la référence : ${many(facts.left, "remarque y reste", "remarques y restent")} (${facts.path}).`;
			const left = digits(facts.left);
			return facts.dryRun ? `Rien n’a été écrit. Sans --dry-run, ${many(facts.gone, "remarque réglée serait retirée", "remarques réglées seraient retirées")} de la référence : il en resterait ${left} (${facts.path}).` : `${many(facts.gone, "remarque réglée, retirée", "remarques réglées, retirées")} de la référence : il en reste ${left} (${facts.path}).`;
		},
		whole: "La référence porte sur tout le site\xA0: ne donnez à baseline ni page ni dossier à relire.",
		none: (facts) => `Il n’y a pas de référence à alléger (${facts.path}) : écrivez-la d’abord avec relecture baseline.`,
		partial: "Tout le site n’a pas pu être relu\xA0: la référence n’a pas été écrite."
	},
	index: {
		written: (facts) => `Index écrit dans ${facts.path} : ${many(facts.pages, "page", "pages")}, ${many(facts.kilobytes, "kilo-octet", "kilo-octets")}.`,
		unshown: (facts) => `${many(facts.count, "page n’y figure pas, parce que le site ne la montre pas", "pages n’y figurent pas, parce que le site ne les montre pas")}.`,
		settings: (facts) => `L’index sera public. Il contient le texte de ${listed(facts.paths)} ; --exclude laisse de côté un fichier qui ne doit pas l’être.`,
		panel: (facts) => `Panneau copié dans ${facts.folder} : ${many(facts.count, "fichier", "fichiers")}.`,
		noCms: "Ce site n’a pas de CMS reconnu\xA0: dites avec --out dans quel dossier écrire l’index."
	},
	watching: "Relecture attend vos modifications (Ctrl-C pour finir).",
	changed: (facts) => facts.count === 1 ? `Relu après un changement : ${facts.path}` : `Relu après ${digits(facts.count)} changements, dont ${facts.path}`,
	tooManyWarnings: (facts) => `Il y a ${many(facts.count, "avertissement", "avertissements")}, et --max-warnings en admet ${digits(facts.most)}.`,
	progress: {
		read: "lecture",
		links: "liens"
	},
	previewWritten: (facts) => `${facts.count === 1 ? "L’aperçu est écrit" : `${digits(facts.count)} aperçus sont écrits`} dans ${facts.folder}. À ouvrir dans un navigateur\u00a0: ${facts.page}`,
	...schemaCommand,
	ruleOff: "désactivée par défaut"
};
const commandsWords = (commands) => commands.length === 0 ? "" : ` Ce n’est pas non plus une commande : il y a ${listed(commands)}.`;
function mendedWords({ fixes, dryRun }) {
	if (fixes === 1) return dryRun ? "Une correction à appliquer" : "Une correction appliquée";
	return `${fixes} corrections ${dryRun ? "à appliquer" : "appliquées"}`;
}
const HELD = {
	title: "dans un titre (title, name) que d’autres pages peuvent citer",
	language: "dans un texte trop court ou trop mêlé pour que sa langue soit sûre",
	program: "dans une page MDX dont tout le code n’a pas été reconnu",
	page: "qui changerait autre chose dans la page, comme l’ancre d’un titre",
	choice: "où il faut choisir"
};
function heldWords(held) {
	const kinds = [
		"title",
		"language",
		"program",
		"page",
		"choice"
	].filter((kind) => held[kind] > 0);
	const count = kinds.reduce((sum, kind) => sum + held[kind], 0);
	if (count === 0) return "";
	const why = kinds.map((kind) => kinds.length === 1 ? HELD[kind] : `${held[kind]} ${HELD[kind]}`).join("\xA0; ");
	return count === 1 ? ` Une autre correction est proposée, mais pas faite d’office : ${why}.` : ` ${count} autres corrections sont proposées, mais pas faites d’office : ${why}.`;
}

// src/locales/fr/configuration/front-matter-syntax.ts
const short$1 = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited$2 = (text) => quoted(short$1(text));
const RESERVED = {
	"[": "YAML croit y lire une liste",
	"{": "YAML croit y lire un groupe de champs",
	"*": "YAML croit y lire un renvoi, et non du gras",
	"&": "YAML croit y lire une ancre",
	"!": "YAML croit y lire un type",
	"|": "YAML croit y lire un texte de plusieurs lignes, qui doit commencer à la ligne suivante",
	">": "YAML croit y lire un texte de plusieurs lignes, qui doit commencer à la ligne suivante",
	"-": "YAML croit y lire une liste, qui doit commencer à la ligne suivante",
	"?": "YAML croit y lire une clé"
};
function becomes({ does, generator, cms }) {
	const open = "le CMS ne peut plus ouvrir la page";
	const last = "seule la dernière valeur compte";
	if (does === "stops") return `${cms ? `${open}, et ` : ""}${GENERATORS[generator] ?? generator} refuse de construire le site`;
	if (does === "reads") return cms ? `${last}, et ${open}` : last;
	return `${last}${cms ? `, ${open}` : ""} et ${does === "hugo" ? "Hugo, à partir de la version 0.152, refuse de construire le site" : "bien des outils refusent la page"}`;
}
const frontMatterSyntaxRules = { "front-matter-syntax": {
	summary: "L’en-tête de la page est mal écrit et ne peut pas être lu.",
	unclosed: (facts) => `L’en-tête ouvert ici n’est jamais refermé : ajoutez une ligne ${quoted(facts.detail)} entre les champs et le texte de la page.`,
	tab: (_) => "Cette ligne est décalée par une tabulation, que YAML refuse\xA0: remplacez-la par des espaces.",
	"no-break-space": (_) => "Cette espace est insécable\xA0: YAML ne la reconnaît pas comme une espace. Remplacez-la par une espace ordinaire.",
	"unquoted-colon": (facts) => `${cited$2(facts.detail)} contient un deux-points suivi d’une espace, que YAML prend pour une nouvelle clé : mettez toute la valeur entre guillemets droits.`,
	"missing-space": (facts) => `Il manque une espace après ${quoted(`${facts.detail}:`)}.`,
	"missing-space-dash": (facts) => `Il manque une espace après le tiret de ${quoted(facts.detail)} : cette ligne n’est pas un élément de liste.`,
	"reserved-start": (facts) => `Une valeur ne peut pas commencer par ${quoted(facts.detail)} : ${RESERVED[facts.detail] ?? "ce signe est réservé à YAML"}. Mettez toute la valeur entre guillemets droits.`,
	"quote-inside": (facts) => facts.detail === "'" ? "L’apostrophe au milieu de cette valeur est prise pour le guillemet de la fin\xA0: entourez plutôt la valeur de guillemets doubles (\")." : "Un guillemet au milieu de cette valeur est pris pour celui de la fin\xA0: utilisez « … » à l’intérieur, ou entourez la valeur d’apostrophes droites.",
	"text-after-quote": (_) => "Il reste du texte après le guillemet qui ferme cette valeur\xA0: déplacez le guillemet à la fin.",
	"unclosed-quote": (facts) => `Le guillemet (${facts.detail}) ouvert ici n’est pas refermé : ajoutez-le à la fin de la valeur. Si le texte continue à la ligne, décalez la suite vers la droite.`,
	"unclosed-bracket": (facts) => facts.detail === "{" ? "L’accolade ouverte ici n’est pas refermée\xA0: ajoutez « } » à la fin." : "Le crochet ouvert ici n’est pas refermé\xA0: ajoutez « ] » à la fin.",
	"bad-list": (_) => "Cette liste entre crochets est mal écrite\xA0: séparez ses éléments par des virgules, ou écrivez-les un par ligne, chacun après un tiret.",
	"bad-escape": (facts) => `Entre guillemets doubles, la barre oblique inverse a un sens, et ${quoted(facts.detail)} n’en a aucun : doublez-la (\\\\), ou entourez la valeur d’apostrophes droites.`,
	"control-character": (facts) => `Un caractère invisible (${facts.detail}) empêche de lire l’en-tête : supprimez-le.`,
	"merge-conflict": (_) => "Il reste ici les marques d’un conflit de fusion\xA0: gardez l’une des deux versions et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».",
	"list-without-key": (_) => "Cet élément de liste n’est rattaché à aucune clé\xA0: décalez-le sous celle dont il dépend.",
	"key-after-list": (_) => "Une liste et des clés ne peuvent pas se suivre au même niveau\xA0: décalez la liste sous une clé.",
	"text-without-key": (facts) => `${cited$2(facts.detail)} n’est rattaché à aucune clé : écrivez « clé: valeur », ou décalez ce texte vers la droite s’il continue la valeur du dessus.`,
	"key-under-value": (facts) => `${quoted(short$1(facts.detail))} est décalé sous une clé qui a déjà une valeur : alignez-le sur les clés voisines, ou entourez la valeur du dessus de guillemets droits si ce texte la continue.`,
	indentation: (_) => "Le décalage de cette ligne ne correspond à aucun niveau au-dessus\xA0: alignez-la sur les lignes voisines.",
	"too-deep": (_) => "L’en-tête a plus de cent niveaux imbriqués\xA0: il n’est pas lu.",
	"special-word": (facts) => `Le signe ${quoted(facts.detail)} a un sens particulier pour YAML, et ce qui le suit n’est pas compris : mettez la valeur entre guillemets droits.`,
	"duplicate-key": (facts) => `${quoted(short$1(facts.detail))} figure deux fois\u00a0: ${becomes(facts)}. Gardez-en une.`,
	"unknown-tag": (facts) => `${quoted(short$1(facts.detail))} est pris pour un type YAML inconnu : la plupart des outils refuseront la page. Mettez la valeur entre guillemets droits.`,
	"unknown-alias": (facts) => `${quoted(`*${short$1(facts.detail)}`)} est pris pour un renvoi à une ancre qui n’existe pas. Si vous vouliez écrire une étoile, mettez la valeur entre guillemets droits.`,
	"alias-bomb": (facts) => `Le renvoi ${quoted(`*${short$1(facts.detail)}`)} se multiplie sans fin ou presque : il n’est pas suivi.`,
	"complex-key": (_) => "Une liste ou un groupe sert ici de clé\xA0: les générateurs de site ne savent pas le lire.",
	"several-documents": (_) => "L’en-tête contient plusieurs documents YAML\xA0: seul le premier est lu.",
	"no-keys": (_) => "L’en-tête doit être fait de lignes « clé: valeur »\xA0: celui-ci n’en a pas.",
	dots: (facts) => `Une ligne de trois points ne referme pas l’en-tête sur ce site : écrivez ${quoted(facts.detail)} à la place.`,
	"not-first": (facts) => `L’en-tête doit commencer à la toute première ligne, par ${quoted(facts.detail)} exactement : tel quel, le lecteur voit ces champs au début de la page.`,
	"hidden-first": (facts) => `Un signe invisible (${facts.detail}) précède l’en-tête, qui doit commencer au tout premier caractère : tel quel, le lecteur voit ces champs au début de la page. Supprimez ce signe.`,
	"not-first-jekyll": (facts) => `L’en-tête doit commencer à la toute première ligne, par ${quoted(facts.detail)} exactement\u00a0: tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur.`,
	"hidden-first-jekyll": (facts) => `Un signe invisible (${facts.detail}) précède l’en-tête, qui doit commencer au tout premier caractère\u00a0: tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur. Supprimez ce signe.`,
	"missing-comma": (_) => "Il manque une virgule avant ceci.",
	"toml-colon": (facts) => `En TOML, une clé est suivie d’un signe égal : écrivez ${quoted(`${short$1(facts.detail)} = "…"`)}.`,
	"toml-no-quotes": (facts) => `En TOML, un texte s’écrit entre guillemets droits : "${short$1(facts.detail)}".`,
	"toml-no-value": (facts) => `${quoted(short$1(facts.detail))} n’a pas de valeur : donnez-lui en une, écrivez "" pour un texte vide, ou supprimez la ligne.`,
	"toml-no-key": (facts) => `${cited$2(facts.detail)} n’est rattaché à aucune clé : écrivez « clé = "…" ».`,
	"toml-after-quote": (_) => "Il reste du texte après le guillemet qui ferme cette valeur\xA0: déplacez le guillemet à la fin, ou écrivez \\\" pour un guillemet à l’intérieur.",
	"toml-unclosed-quote": (facts) => `Le guillemet (${facts.detail}) ouvert ici n’est pas refermé : ajoutez-le à la fin de la valeur. Un texte de plusieurs lignes s’entoure de trois guillemets (""").`,
	"toml-duplicate": (facts) => `${quoted(short$1(facts.detail))} figure deux fois : TOML l’interdit, et le site ne peut pas être construit. Gardez-en une.`,
	"toml-date": (_) => "Cette date ou cette heure n’existe pas\xA0: corrigez-la, ou mettez la valeur entre guillemets droits si c’est un texte.",
	"toml-leading-zero": (_) => "Un nombre ne peut pas commencer par un zéro\xA0: mettez la valeur entre guillemets droits si le zéro compte (un code postal), ou ôtez-le.",
	"json-key": (_) => "En JSON, une clé s’écrit entre guillemets droits et est suivie d’un deux-points.",
	"json-colon": (facts) => `Il manque un deux-points après la clé "${short$1(facts.detail)}".`,
	"json-value": (_) => "Une valeur est attendue ici\xA0: un texte entre guillemets droits, un nombre, true, false, null, une liste ou un groupe.",
	"json-unclosed-quote": (_) => "Le guillemet ouvert ici n’est pas refermé sur sa ligne\xA0: ajoutez-le à la fin de la valeur. Un saut de ligne s’écrit \\n.",
	"json-escape": (facts) => `La barre oblique inverse a un sens en JSON, et ${quoted(facts.detail)} n’en a aucun : doublez-la (\\\\).`,
	"json-last-comma": (_) => "Rien ne suit cette virgule\xA0: supprimez-la.",
	"json-comment": (_) => "JSON n’admet pas de commentaire\xA0: supprimez-le.",
	"json-after-end": (_) => "Il reste du texte après la fin des données\xA0: supprimez-le.",
	"not-read-yet": (facts) => `Cet en-tête est écrit en ${facts.detail}, et n’a pas été lu : seul le texte de la page est relu.`,
	other: (facts) => `L’en-tête ne peut pas être lu à partir d’ici. L’outil de lecture dit : ${cited$2(facts.detail)}.`
} };

// src/locales/fr/schema.ts
function quoteLabels(labels) {
	const parts = [];
	for (const label of labels) {
		const last = parts.length - 1;
		if (typeof label === "string") parts.push(label);
		else if (last < 0) parts.push(`n°\u00a0${label}`);
		else parts[last] += ` n°\u00a0${label}`;
	}
	return parts.length === 0 ? "" : quoted(parts.join(" › "));
}
const KINDS$3 = {
	string: "du texte",
	number: "un nombre",
	integer: "un nombre entier",
	boolean: "true (oui) ou false (non)",
	array: "une liste (un élément par ligne, après un tiret)",
	object: "un groupe de champs",
	null: "rien",
	date: "une date, comme 2024-08-19"
};
function oneSign(sign) {
	return /\s/.test(sign) ? "une espace" : quotedAsIs(sign);
}
function signName(sign) {
	return /\s/.test(sign) ? "d’espace" : quotedAsIs(sign);
}
const FORMATS = {
	date: "une date qui existe, comme 2024-08-19",
	time: "une heure, comme 10:30:00+02:00",
	"date-time": "une date et une heure, comme 2024-08-19T10:30:00+02:00",
	duration: "une durée, comme P3M pour trois mois",
	email: "une adresse électronique, comme nom@exemple.fr",
	"idn-email": "une adresse électronique, comme nom@exemple.fr",
	uri: "une adresse complète, comme https://exemple.fr/page",
	iri: "une adresse complète, comme https://exemple.fr/page",
	url: "une adresse complète, comme https://exemple.fr/page",
	"uri-reference": "une adresse, comme /page ou https://exemple.fr/page",
	"iri-reference": "une adresse, comme /page ou https://exemple.fr/page",
	hostname: "un nom de domaine, comme exemple.fr",
	ipv4: "une adresse IPv4, comme 192.0.2.1",
	ipv6: "une adresse IPv6, comme 2001:db8::1",
	uuid: "un identifiant UUID",
	regex: "une expression régulière",
	integer: "un nombre entier",
	number: "un nombre",
	color: "une couleur, comme #1a2b3c",
	point: "une position sur la carte (GeoJSON), comme le CMS l’écrit",
	file: "un fichier du site, et non une adresse complète"
};
const list$1 = (words, last) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
const field = (where) => quoteLabels(where) || "La page";
const plural = (count, one, many) => `${count} ${count < 2 ? one : many}`;
const inSentence = (text) => text.replace(/[.\s]+$/, "").replace(/^\p{Lu}(?=\p{Ll}|[’' ])/u, (letter) => letter.toLowerCase());
const wholeAdvice = (value) => {
	const numbers = wholeNumbersBeside(value);
	return numbers.length === 0 ? "" : ` Écrivez ${list$1(numbers, "ou")}.`;
};
const wish$3 = (suggestion) => suggestion === null ? "" : ` Vouliez-vous écrire ${quotedAsIs(suggestion)}\u202f?`;
const named$3 = (label, key) => label === key ? quoted(key) : `${quoted(label)} (clé ${key})`;
const inside$2 = (where) => where.length === 0 ? "" : ` dans ${quoteLabels(where)}`;
const schemaSentences = {
	missing: (facts) => `Il manque ${named$3(facts.label, facts.key)}${inside$2(facts.where)}\u00a0: ce champ est obligatoire.`,
	"missing-misspelt": (facts) => `La clé ${quoted(facts.key)} est sans doute mise pour ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? "" : ` (${quoted(facts.label)})`}, qui manque${inside$2(facts.where)} et qui est obligatoire.`,
	"missing-because": (facts) => `Il manque ${named$3(facts.label, facts.key)}${inside$2(facts.where)}\u00a0: ce champ est obligatoire quand ${quoted(facts.because)} est rempli.`,
	"missing-body": (facts) => `Il manque le texte de la page (${quoted(facts.label)}), sous le dernier «\u202f---\u202f»\u00a0: il est obligatoire.`,
	"one-of-keys": (facts) => `Il manque ${list$1(facts.keys.map(quoted), "ou")}${inside$2(facts.where)}\u00a0: il en faut au moins un.`,
	empty: (facts) => facts.list ? `${field(facts.where)} est une liste vide\u00a0: il y faut au moins un élément.` : `${field(facts.where)} est vide alors que ce champ est obligatoire\u00a0: remplissez-le.`,
	"empty-optional": (facts) => `${field(facts.where)} est vide\u00a0: remplissez ce champ, ou supprimez sa ligne.`,
	"not-both": (facts) => `${field(facts.where)} et ${quoted(facts.key)} s’excluent\u00a0: ne gardez que l’un des deux.`,
	type: (facts) => {
		const expected = list$1(facts.expected.map((kind) => KINDS$3[kind] ?? kind), "ou");
		const scalar = facts.actual === "number" || facts.actual === "boolean" || facts.actual === "date";
		const found = facts.actual === "string" ? `le texte ${quoted(facts.value)}` : facts.actual === "number" ? `le nombre ${facts.value}` : facts.actual === "date" ? `la date ${facts.value}` : facts.actual === "boolean" ? facts.value : facts.actual === "null" ? "rien" : facts.actual === "array" ? "une liste" : "un groupe de champs";
		const bare = facts.expected.some((kind) => kind !== "string") && (/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(facts.value) || facts.expected.includes("date") && /^\d{4}-\d\d-\d\d$/.test(facts.value));
		const isWhole = facts.expected.includes("integer") && !facts.expected.includes("number");
		const advice = scalar && facts.expected.includes("string") ? ` Mettez la valeur entre guillemets droits\u00a0: "${facts.value}".` : isWhole && wholeAdvice(facts.value) !== "" ? wholeAdvice(facts.value) : facts.actual === "string" && bare ? " Écrivez la valeur sans guillemets." : "";
		return `${field(facts.where)} attend ${expected}, mais contient ${found}.${advice}`;
	},
	value: (facts) => {
		const end = facts.more > 0 ? ` (et ${plural(facts.more, "autre", "autres")})` : "";
		const choice = facts.suggestion === null && facts.allowed.length > 0 ? facts.allowed.length + facts.more === 1 ? ` La seule valeur possible est ${quotedAsIs(facts.allowed[0] ?? "")}.` : ` Les valeurs possibles sont ${list$1(facts.allowed.map(quotedAsIs), "et")}${end}.` : wish$3(facts.suggestion);
		return `${field(facts.where)} ne peut pas valoir ${quoted(facts.value)}.${choice}`;
	},
	constant: (facts) => `${field(facts.where)} doit valoir ${quotedAsIs(facts.expected)}, et non ${quoted(facts.value)}.`,
	format: (facts) => `${field(facts.where)} attend ${FORMATS[facts.format] ?? `une valeur au format ${facts.format}`}, et non ${quoted(facts.value)}.${facts.format === "integer" ? wholeAdvice(facts.value) : ""}`,
	"uri-sign": (facts) => `${field(facts.where)} attend une adresse, où l’on n’écrit pas ${list$1(facts.signs.map(signName), "ni")} : écrivez ${facts.encoded} à la place.`,
	date: (facts) => `${field(facts.where)} attend une ${facts.isTime ? "heure" : "date"}, comme ${facts.example}, et non ${quoted(facts.value)}.`,
	signs: (facts) => `${field(facts.where)} n’a pas la forme attendue\u00a0: ${quoted(facts.value)} contient ${list$1(facts.signs.map(oneSign), "et")}, et seuls ces signes sont permis\u00a0: ${list$1(facts.allowed.map((one) => typeof one === "string" ? oneSign(one) : `${one[0]} à ${one[1]}`), "et")}.`,
	pattern: (facts) => facts.advice === null ? `${field(facts.where)} n’a pas la forme attendue\u00a0: ${quoted(facts.value)} ne suit pas le modèle ${facts.pattern}.` : `${field(facts.where)} n’a pas la forme attendue (${quoted(facts.value)})\u00a0: ${inSentence(facts.advice)}.`,
	unlike: (facts) => `${field(facts.where)} n’a pas la forme attendue (${quoted(facts.value)}). ${facts.examples.length === 1 ? "Exemple" : "Exemples"}\u00a0: ${list$1(facts.examples.map(quotedAsIs), "ou")}.`,
	ending: (facts) => `${field(facts.where)} attend le nom d’une image, et ${quoted(facts.value)} ne finit pas comme il faut\u00a0: ${list$1(facts.allowed.map((one) => `.${one}`), "ou")}, en minuscules.`,
	"day-limit": (facts) => `${field(facts.where)} vaut ${facts.value}\u00a0: au plus ${facts.isLate ? "tard" : "tôt"} ${/^\d\d:/.test(facts.limit) ? "à" : "le"} ${facts.limit}.`,
	"too-short": (facts) => `${field(facts.where)} est trop court\u00a0: ${plural(facts.length, "caractère", "caractères")}, il en faut au moins ${facts.limit}.`,
	"too-long": (facts) => `${field(facts.where)} est trop long\u00a0: ${plural(facts.length, "caractère", "caractères")}, ${facts.limit} au plus.`,
	"too-few": (facts) => `${field(facts.where)} compte ${plural(facts.count, "élément", "éléments")}\u00a0: il en faut au moins ${facts.limit}.`,
	"too-many": (facts) => `${field(facts.where)} compte ${plural(facts.count, "élément", "éléments")}\u00a0: ${facts.limit} au plus.`,
	duplicate: (facts) => `${field(facts.where)} répète ${quoted(facts.value)}\u00a0: c’est à la fois l’élément n°\u00a0${facts.first} et le n°\u00a0${facts.second}.`,
	"too-small": (facts) => `${field(facts.where)} vaut ${facts.value}\u00a0: il faut ${facts.exclusive ? "plus de" : "au moins"} ${facts.limit}.`,
	"too-big": (facts) => `${field(facts.where)} vaut ${facts.value}\u00a0: il faut ${facts.exclusive ? "moins de" : "au plus"} ${facts.limit}.`,
	multiple: (facts) => `${field(facts.where)} vaut ${facts.value}\u00a0: il faut un multiple de ${facts.of}.`,
	"unknown-key": (facts) => `La clé ${quoted(facts.key)} n’est pas connue${inside$2(facts.where)}.${wish$3(facts.suggestion)}`,
	contains: (facts) => `${field(facts.where)} doit contenir au moins ${plural(facts.least, "élément", "éléments")} de la sorte que le schéma demande.`,
	forbidden: (facts) => `${field(facts.where)} n’est pas permis ici.`,
	alternatives: (facts) => facts.titles.length === 0 ? `${field(facts.where)} n’a aucune des formes que le schéma permet.` : `${field(facts.where)} n’a aucune des formes que le schéma permet\u00a0: ${list$1(facts.titles.map(quoted), "ou")}.`,
	ambiguous: (facts) => facts.titles.length === 0 ? `${field(facts.where)} a plusieurs formes à la fois, alors que le schéma en demande une seule.` : `${field(facts.where)} a plusieurs formes à la fois, alors qu’il en faut une seule\u00a0: ${list$1(facts.titles.map(quoted), "ou")}.`,
	other: (facts) => `${field(facts.where)} ne respecte pas la règle ${quoted(facts.keyword)} du schéma.`,
	"too-many-problems": (facts) => `${plural(facts.more, "autre écart", "autres écarts")} au schéma ${facts.more < 2 ? "n’est pas listé" : "ne sont pas listés"} dans ce fichier.`,
	"too-slow": (facts) => `La vérification de ${facts.where.length === 0 ? "la page" : quoteLabels(facts.where)} par le schéma est trop longue\u00a0: elle a été arrêtée. Le schéma contient sans doute une expression régulière ou une alternative trop coûteuse.`
};

// src/locales/fr/cms/options.ts
const wish$2 = (suggestion) => suggestion === null ? "" : ` Vouliez-vous écrire ${quoted(suggestion)}\u202f?`;
const inside$1 = (where) => where.length === 0 ? "" : ` dans ${quoteLabels(where)}`;
const list = (words, last) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
const end = ({ engine, refuses }) => refuses ? `\u00a0: ${ENGINES$1[engine] ?? "le CMS"} refuse de démarrer.` : `\u00a0: ${ENGINES$1[engine] ?? "le CMS"} ne s’y attend pas.`;
const KINDS$2 = {
	text: "un texte",
	number: "un nombre",
	flag: "true ou false",
	null: "rien",
	map: "un groupe d’options",
	list: "une liste"
};
function advice(expected, found, option) {
	if (expected.includes("text") && /^(?:number|true|false)$/.test(found)) return " Mettez la valeur entre guillemets.";
	if (found === "null") return " Donnez-lui une valeur, ou supprimez la ligne.";
	if (option === "pattern") return PATTERN;
	if (expected.includes("list") && (found === "map" || found === "text")) return " Chaque élément d’une liste commence par un tiret.";
	return found === "text" && expected.includes("number") ? " Écrivez un nombre, sans guillemets." : "";
}
const PATTERN = " Écrivez l’expression, puis le message\xA0: ['^\\d+$', 'Des chiffres'].";
const cmsOptions = {
	code: (facts) => facts.isWhole ? "La configuration du CMS est ici celle d’un programme, que Relecture n’exécute pas\xA0: les pages ne lui sont pas comparées. Écrite en toutes lettres ici ou dans config.yml, elle serait lue." : "Une partie de la configuration du CMS est ici du code, que Relecture n’exécute pas\xA0: le reste est lu, mais ce qui pourrait y manquer n’est pas dit.",
	"missing-option": (facts) => `Il manque ${list(facts.options.map(quoted), "ou")}${inside$1(facts.where)}${end(facts)}`,
	"unknown-option": (facts) => `${ENGINES$1[facts.engine] ?? "Le CMS"} ne connaît pas l’option ${quoted(facts.option)}${inside$1(facts.where)}\u00a0: il la laisse de côté${facts.asked ? ", et refuse de démarrer faute de l’autre" : ""}.${wish$2(facts.suggestion)}`,
	"renamed-option": (facts) => `L’option ${quoted(facts.option)}${inside$1(facts.where)} s’appelle aujourd’hui ${quoted(facts.suggestion)}${end(facts)} Changez son nom.`,
	"option-value": (facts) => `L’option ${quoted(facts.option)}${inside$1(facts.where)} ne prend pas la valeur ${quoted(facts.value)}${end(facts)}${wish$2(facts.suggestion)} Valeurs admises\u00a0: ${facts.allowed.filter((one) => one !== "").join(", ")}.`,
	"option-flag": (facts) => `L’option ${quoted(facts.option)}${inside$1(facts.where)} attend true ou false, et ${quoted(facts.value)} est lu comme un texte${end(facts)} Écrivez true ou false, sans guillemets.`,
	"option-kind": (facts) => {
		const what = facts.item === null ? "L’option" : `L’élément n°\u00a0${facts.item} de l’option`;
		const expected = list(facts.expected.map((one) => KINDS$2[one] ?? one.replaceAll("\"", "")), "ou");
		return `${what} ${quoted(facts.option)}${inside$1(facts.where)} attend ${expected}, et ${facts.found === "null" ? "est vide" : `contient ${KINDS$2[facts.found] ?? facts.found}`}${end(facts)}${advice(facts.expected, facts.found, facts.option)}`;
	},
	"option-count": (facts) => facts.count === null ? `La liste ${quoted(facts.option)}${inside$1(facts.where)} est vide${end(facts)}` : `La liste ${quoted(facts.option)}${inside$1(facts.where)} doit compter ${facts.count}\u00a0${facts.count === 1 ? "élément" : "éléments"}${end(facts)}${facts.option === "pattern" ? PATTERN : ""}`,
	"both-options": (facts) => `${list(facts.options.map(quoted), "et")} sont ensemble${inside$1(facts.where)}, et ne vont pas ensemble${end(facts)} Gardez l’une ou l’autre.`,
	"slug-slash": (facts) => `L’option «\u202fslug\u202f»${inside$1(facts.where)} contient une barre oblique (${facts.value})${end(facts)} Écrivez dans «\u202fpath\u202f» ce qui fait des dossiers.`,
	"bad-repository": (facts) => `${quoted(facts.value)} n’est pas le nom d’un dépôt${end(facts)} Écrivez «\u202forganisation/dépôt\u202f», sans l’adresse du site.`,
	"bad-name": (facts) => `Le nom ${quoted(facts.name)} contient une espace ou l’un des signes . * : < >${end(facts)} Le libellé (label), lui, peut tout contenir.`,
	"bad-locale": (facts) => `L’option ${quoted(facts.option)}${inside$1(facts.where)} nomme la langue ${quoted(facts.value)}, qui n’est pas dans «\u202flocales\u202f» (${facts.locales.join(", ")})${end(facts)}${wish$2(facts.suggestion)}`,
	"unknown-field": (facts) => `L’option ${quoted(facts.option)}${inside$1(facts.where)} nomme le champ ${quoted(facts.field)}, que ${quoted(facts.collection)} n’a pas${end(facts)}${wish$2(facts.suggestion)}`,
	"unknown-file": (facts) => `${quoteLabels(facts.where)} renvoie au fichier ${quoted(facts.file)}, que la collection ${quoted(facts.collection)} n’a pas${end(facts)}${wish$2(facts.suggestion)}`,
	"same-choice": (facts) => `Le choix ${quoted(facts.value)} est donné deux fois${inside$1(facts.where)}${end(facts)}`,
	"unknown-choice": (facts) => `La valeur par défaut ${quoted(facts.value)} n’est pas l’un des choix${inside$1(facts.where)}${end(facts)}${wish$2(facts.suggestion)}`
};

// src/locales/fr/configuration/cms.ts
const wish$1 = (suggestion) => suggestion === null ? "" : ` Vouliez-vous écrire ${quoted(suggestion)}\u202f?`;
const inside = (where) => where.length === 0 ? "" : ` dans ${quoteLabels(where)}`;
const subject$1 = (where, key) => key === null ? `${where.length === 0 ? "Cette configuration" : quoteLabels(where)}` : `${quoted(key)}${inside(where)}`;
const KINDS$1 = {
	text: "un texte",
	number: "un nombre, sans guillemets",
	flag: "true ou false, sans guillemets",
	list: "une liste (un tiret devant chaque élément)",
	texts: "une liste de textes",
	"two-texts": "une liste de deux textes",
	group: "un groupe de clés"
};
const cmsConfiguration = {
	"pages-missing": (facts) => `La clé ${quoted(facts.key)} manque${inside(facts.where)}\u00a0: Pages CMS en a besoin.`,
	"pages-kind": (facts) => `${subject$1(facts.where, facts.key)} n’est pas de la bonne sorte\u00a0: Pages CMS attend ${facts.expected.map((kind) => KINDS$1[kind] ?? kind).join(" ou ")}.`,
	"pages-value": (facts) => `${subject$1(facts.where, facts.key)} ne prend pas la valeur ${quoted(facts.value)}.${wish$1(facts.suggestion)} Valeurs admises\u00a0: ${facts.allowed.join(", ")}.`,
	"pages-key": (facts) => `Pages CMS ne connaît pas la clé ${quoted(facts.key)}${inside(facts.where)}\u00a0: il la laisse de côté.${wish$1(facts.suggestion)}`,
	"pages-name": (facts) => `Le nom ${quoted(facts.name)}${inside(facts.where)} ne convient pas à Pages CMS\u00a0: des lettres sans accent, des chiffres, - et _, rien d’autre.`,
	"pages-same-name": (facts) => `Le nom ${quoted(facts.name)} est déjà celui d’un autre contenu\u00a0: Pages CMS ouvre toujours le premier.`,
	"pages-type": (facts) => `${quoteLabels(facts.where)} est de type ${quoted(facts.type)}, que Pages CMS n’a pas\u00a0: il le traite comme un texte${facts.suggestion === null ? ", sauf là où votre propre installation l’ajoute." : "."}${wish$1(facts.suggestion)}`,
	"pages-no-type": (facts) => `${quoteLabels(facts.where)} n’a ni type ni composant (component)\u00a0: Pages CMS le traite comme un texte.`,
	"pages-both": (facts) => `${quoteLabels(facts.where)} a un type et un composant (component)\u00a0: c’est le type du composant qui compte. Gardez l’un des deux.`,
	"pages-component": (facts) => `${quoteLabels(facts.where)} prend le composant ${quoted(facts.component)}, qui n’est pas dans components\u00a0: Pages CMS le traite comme un texte.${wish$1(facts.suggestion)}`,
	"pages-block-key": (facts) => `${quoteLabels(facts.where)} a une clé blockKey, qui ne sert qu’aux champs de type block.`,
	"pages-pattern": (facts) => `${quoteLabels(facts.where)} demande un modèle qui n’est pas une expression régulière valable (${facts.pattern})\u00a0: Pages CMS ne peut pas ouvrir le formulaire.`,
	"pages-choices": (facts) => `${quoteLabels(facts.where)} est une liste de choix sans choix (options.values)\u00a0: rien de ce qu’on y écrit ne peut être enregistré.`,
	"pages-no-collection": (facts) => `${quoteLabels(facts.where)} est une référence sans collection (options.collection)\u00a0: Pages CMS ne propose aucun choix.`,
	"pages-media": (facts) => `${quoteLabels(facts.where)} range ses fichiers dans ${quoted(facts.media)}, qui n’est pas parmi les médias de cette configuration.${wish$1(facts.suggestion)}`,
	"config-missing": (facts) => facts.isSaid ? `Cette page ouvre un CMS dont la configuration (${quoted(facts.named)}) n’est pas dans le dépôt\u00a0: si la construction du site ne l’écrit pas, le CMS ne s’ouvrira pas. Corrigez l’adresse, ou ajoutez le fichier.` : `Cette page ouvre un CMS, qui cherchera sa configuration dans ${quoted(facts.named)}, à côté d’elle\u00a0: ce fichier n’est pas dans le dépôt. Si la construction du site ne l’écrit pas, le CMS ne s’ouvrira pas.`,
	"tina-missing": "La configuration de TinaCMS est un programme, que Relecture n’exécute pas\xA0: les pages ne sont comparées à aucun formulaire. Gardez dans le dépôt ce que TinaCMS en génère, tina/tina-lock.json (npx tinacms build l’écrit).",
	"tina-unreadable": (facts) => `${facts.file}, que TinaCMS génère, ${facts.isConflict ? "contient les marques d’un conflit de fusion" : "n’est pas du JSON valable"}\u00a0: les pages ne sont comparées à aucun formulaire. Générez-le à nouveau (npx tinacms build).`,
	"tina-empty": "Ce fichier, que TinaCMS génère, ne décrit aucune collection\xA0: les pages ne peuvent pas lui être comparées. Générez-le à nouveau (npx tinacms build).",
	"tina-differs": (facts) => `${facts.file} et ${facts.other}, que TinaCMS génère ensemble, ne décrivent pas les mêmes formulaires\u00a0: l’un des deux est ancien. Relecture suit ${facts.file}. Générez-les à nouveau (npx tinacms build).`
};

// src/locales/fr/configuration.ts
const wish = (suggestion) => suggestion === null ? "" : ` Vouliez-vous écrire ${quoted(suggestion)}\u202f?`;
const { summary: _summary, ...syntax } = frontMatterSyntaxRules["front-matter-syntax"];
const configurationRules = {
	"configuration-syntax": {
		summary: "Un fichier de configuration ne peut pas être lu.",
		...syntax,
		"duplicate-key": (facts) => `La clé ${quoted(facts.detail)} est écrite deux fois\u00a0: la seconde l’emporte, et la plupart des outils refusent ce fichier. Gardez-en une.`,
		"control-character": (facts) => `Un caractère invisible (${facts.detail}) empêche de lire ce fichier\u00a0: supprimez-le.`,
		"too-deep": (_) => "Ce fichier a plus de cent niveaux imbriqués\xA0: il n’est pas lu.",
		"several-documents": (_) => "Ce fichier contient plusieurs documents YAML\xA0: seul le premier est lu.",
		other: (facts) => `Ce fichier ne peut pas être lu à partir d’ici. L’outil de lecture dit\u00a0: ${quoted(facts.detail)}.`,
		missing: "Ce fichier de configuration n’existe pas.",
		directory: "Un dossier porte le nom du fichier de configuration\xA0: Relecture attend un fichier. Rien de ce que ce dossier contient n’est suivi.",
		unreadable: "Ce fichier de configuration existe, mais il ne peut pas être ouvert.",
		baseline: "Ce fichier ne peut pas servir de référence\xA0: Relecture ne l’a pas écrit sous cette forme, ou il a été modifié depuis. Aucune remarque n’est donc repliée. Écrivez-le à nouveau avec « relecture baseline »."
	},
	"configuration-schema": {
		summary: "La configuration de Relecture contient une clé inconnue ou une valeur qui ne convient pas.",
		...schemaSentences,
		"rule-family": (facts) => `${quoted(facts.family)} est le début du nom de plusieurs règles, et sous «\u202frules\u202f» chaque règle s’écrit en entier (relecture rules en donne la liste). Pour laisser toute une famille de côté le temps d’une relecture\u00a0: --skip ${facts.family.replace(/[-*]*$/, "-")}`,
		"empty-folder": (facts) => `Aucun fichier n’est dans le dossier ${quoted(facts.folder)}\u00a0: vérifiez son nom. Son chemin part de la racine du site.`
	},
	"configuration-cms": {
		summary: "La configuration du CMS se contredit ou désigne ce qui n’existe pas.",
		"no-collections": "Cette configuration de CMS ne décrit aucune collection\xA0: les pages ne peuvent pas lui être comparées.",
		"no-name": (facts) => `${facts.kind === "collection" ? "Cette collection n’a" : facts.kind === "file" ? "Ce fichier n’a" : "Ce champ n’a"} pas de nom (name)\u00a0: le CMS refuse de démarrer.`,
		"no-place": (facts) => `La collection ${quoted(facts.collection)} n’a ni dossier (folder) ni fichiers (files)\u00a0: le CMS refuse de démarrer.`,
		"unknown-widget": (facts) => `${quoteLabels(facts.where)} utilise le widget ${quoted(facts.widget)}, que Relecture ne connaît pas\u00a0: ce champ n’est pas vérifié.${wish(facts.suggestion)}`,
		"unknown-collection": (facts) => `${quoteLabels(facts.where)} renvoie à la collection ${quoted(facts.collection)}, qui n’existe pas dans cette configuration\u00a0: le CMS ne propose aucun choix.${wish(facts.suggestion)}`,
		"no-target": (facts) => `${quoteLabels(facts.where)} est une relation sans collection ou sans champ de valeur (value_field)\u00a0: le CMS refuse de démarrer.`,
		"no-options": (facts) => `${quoteLabels(facts.where)} est une liste de choix sans choix (options)\u00a0: le CMS refuse de démarrer.`,
		"bad-pattern": (facts) => `${quoteLabels(facts.where)} demande un modèle qui n’est pas une expression régulière valable (${facts.pattern})\u00a0: il n’est pas vérifié.`,
		"same-name": (facts) => `Le nom ${quoted(facts.name)} est déjà celui d’${facts.kind === "collection" ? "une autre collection" : facts.kind === "file" ? "un autre fichier de la collection" : "un autre champ au même endroit"}\u00a0: le CMS refuse de démarrer.`,
		"same-file": (facts) => `Le fichier ${facts.file} est déjà ouvert par ${quoted(facts.first)}\u00a0: ce que l’un enregistre, l’autre peut l’effacer. Relecture le compare au premier.`,
		"same-folder": (facts) => `Le dossier ${facts.folder} est déjà celui de la collection ${quoted(facts.first)}, et aucun filtre ne les sépare\u00a0: chaque page apparaît deux fois dans le CMS. Relecture la compare à la première collection.`,
		...cmsOptions,
		...cmsConfiguration
	},
	"configuration-json-schema": {
		summary: "Un schéma JSON ne peut pas servir\xA0: introuvable, distant ou mal écrit.",
		missing: (facts) => `Le schéma ${facts.schema} est introuvable. Son chemin part de la racine du site.`,
		unreadable: (facts) => `Le schéma ${facts.schema} ne peut pas être ouvert.`,
		syntax: (facts) => `Le schéma ${facts.schema} n’est ni du JSON ni du YAML valable à partir d’ici\u00a0: il ne peut pas être lu.`,
		"not-a-schema": (facts) => `${facts.schema} n’est pas un schéma JSON\u00a0: il faut un objet, entre accolades.`,
		dialect: (facts) => `Relecture lit les schémas JSON 2020-12, 2019-09 et draft-07, pas ${quoted(facts.dialect)}.`,
		remote: (facts) => `${facts.reference} est une adresse\u00a0: un schéma n’est jamais téléchargé. Copiez-le dans le dépôt et donnez son chemin.`,
		outside: (facts) => `${facts.reference} mène hors du site\u00a0: seuls les schémas du dépôt sont lus.`,
		"unknown-reference": (facts) => `La référence ${quoted(facts.reference)} ne mène à rien dans ce schéma.`,
		invalid: (facts) => `Ce schéma n’est pas valable\u00a0: ${facts.value === "" ? "" : `${quoted(facts.value)} ne convient pas `}${facts.where === "" ? "au premier niveau" : `sous ${facts.where}`}.`,
		unusable: (facts) => `Ce schéma ne peut pas être utilisé\u00a0: ${facts.reason}.`,
		"too-big": (facts) => `Le schéma ${facts.schema} est trop grand ou trop profond pour être utilisé sans risque (256\u00a0Kio et 50 niveaux au plus).`,
		"too-slow": (facts) => `Le schéma ${facts.schema} est trop lent à préparer\u00a0: il est laissé de côté.`
	}
};
const configurationKeys = {
	title: "Configuration de Relecture",
	intro: "Toutes les clés sont facultatives\xA0: sans fichier relecture.yml, Relecture reconnaît le site et prend les valeurs par défaut. Une clé inconnue est une erreur.",
	headings: {
		page: "relecture.yml",
		key: "Clé",
		kind: "Type",
		initial: "Par défaut",
		meaning: "Sens",
		detected: "reconnu",
		none: "–",
		rules: "Règles",
		option: "Option",
		required: "clé obligatoire dans chaque élément de la liste."
	},
	kinds: {
		string: "texte",
		integer: "nombre entier",
		number: "nombre",
		boolean: "true ou false",
		array: "liste",
		object: "groupe"
	},
	detected: [
		"content",
		"static",
		"url",
		"hosts",
		"cms",
		"cms-version",
		"generator"
	],
	example: {
		locale: "ou en, pour des messages en anglais",
		exclude: "elles racontent le passé"
	},
	optionsIntro: "Les options des règles, à côté de severity. Une option inconnue, ou une valeur d’une autre sorte, est une erreur.",
	rulesIntro: "Chaque règle accepte off, error, warning, info, ou un groupe d’options avec severity. Les options de chaque règle sont décrites sur sa page. Sans sévérité écrite ici, ce qui tient à la façon de lire les pages et revient sur une grande part du site n’est qu’une information\xA0: le site les lit sans doute autrement.",
	site: "Le site\xA0: ce que Relecture ne peut pas reconnaître seule, ou reconnaîtrait autrement.",
	"site.content": "Dossier des pages, depuis la racine. Reconnu\xA0: content, site/content, src/content, docs…",
	"site.static": "Dossier des fichiers servis tels quels (images, PDF). Reconnu d’après le générateur.",
	"site.url": "Adresse publique du site. Reconnue d’après la configuration du générateur.",
	"site.hosts": "Noms de domaine du site\xA0: les liens absolus vers eux sont traités comme des liens internes.",
	"site.cms": "Chemin de la configuration du CMS, ou off pour l’ignorer. Reconnu aux endroits habituels.",
	"site.cms-version": "CMS et version, quand ils ne se lisent ni dans admin/index.html ni dans package.json.",
	"site.generator": "Générateur du site. Reconnu d’après ses fichiers.",
	"site.language": "Langue des pages qui ne disent pas la leur.",
	"site.time-zone": "Fuseau horaire où se juge « aujourd’hui ».",
	locale: "Langue des messages, `fr` ou `en`. La ligne de commande (`--locale`) et l’entrée du même nom de l’Action l’emportent. Sans elle, les messages sont en français pour un site en français, et en anglais pour les autres.",
	exclude: "Fichiers à ne pas relire (motifs de chemin, depuis la racine) ; un dossier vaut pour tout ce qu’il contient. Un fichier nommé en toutes lettres est relu quand même. Un motif qui ne convient à rien est dit par `relecture site`.",
	overrides: "Réglages propres à certains fichiers. Si plusieurs conviennent, le dernier l’emporte.",
	"overrides.files": "Fichiers concernés (motif de chemin, depuis la racine).",
	"overrides.language": "Langue de ces fichiers (fr, fr-CA, pt-BR…).",
	"overrides.rules": "Sévérité et options des règles pour ces fichiers.",
	sites: "Sites d’un même dépôt, le principal d’abord, quand Relecture ne les trouve pas seule.",
	"sites.root": "Dossier où un site se construit, depuis la racine du dépôt.",
	schemas: "Schémas JSON auxquels comparer l’en-tête des pages. Le premier qui convient est retenu, avant celui tiré du CMS.",
	"schemas.files": "Pages concernées (motif de chemin).",
	"schemas.layout": "Pages concernées (valeur de layout).",
	"schemas.schema": "Chemin du schéma, depuis la racine. Jamais une adresse.",
	rules: "Sévérité et options des règles.",
	"rules.severity": "Sévérité de la règle.",
	"options.front-matter-file.folders": "Champs qui ne donnent qu’un nom de fichier, et pour chacun le dossier où ces fichiers se trouvent.",
	"options.link-blocked.always": "Signaler aussi les sites qui refusent toujours les robots.",
	"options.link-closed.soon": "Nombre de jours avant la fin à partir duquel l’annoncer.",
	...recommendedOptions,
	...consistentOptions,
	...styleGuideOptions,
	"options.typography-apostrophe.direction": "L’apostrophe voulue\xA0: la même dans toute une page, ou partout celle-ci.",
	"options.typography-inclusive-form.form": "La forme voulue\xA0: une seule par page, celle-ci partout, ou aucune.",
	"options.typography-spacing.narrow": "Écrire l’espace fine (U+202F) devant « ; », « ! » et « ? »\xA0; sinon, l’espace insécable ordinaire (U+00A0).",
	links: "Vérification des liens externes.",
	"links.ignore": "Adresses à ne pas vérifier (motifs avec *).",
	"links.accept": "Réponses à tenir pour bonnes\xA0: un code (403, 429) ou tous ceux d’une centaine (5xx).",
	"links.timeout": "Temps laissé à un lien, en secondes.",
	"links.retries": "Nombre de nouveaux essais après un échec passager.",
	"links.per-host": "Requêtes simultanées vers un même domaine.",
	"links.concurrency": "Requêtes simultanées en tout.",
	"links.anchors": "Vérifier aussi que l’ancre (#…) existe dans la page d’un autre site.",
	"links.allow-private": "Domaines internes qu’il est permis d’interroger malgré leur adresse privée.",
	"links.headers": "En-têtes HTTP à envoyer, par début d’adresse.",
	"links.moved-hosts": "Domaines qui ont changé de nom\xA0: ancien nom, nouveau nom.",
	dates: "Dates périmées.",
	"dates.soon": "Nombre de jours avant l’échéance où une date est annoncée comme proche.",
	"dates.history": "Dossiers, collections ou motifs de pages qui racontent le passé (un blog)\xA0: leurs dates ne se périment pas.",
	"dates.review": "Relecture des pages\xA0: field, le champ qui donne le jour de la dernière (last_reviewed_on), et every, le temps qu’elle vaut (6 months, 1 an) quand la page ne le dit pas.",
	"dates.review.field": "Le champ qui donne le jour de la dernière relecture.",
	"dates.review.every": "Écrivez un nombre et une unité, par exemple 90 days, 6 months ou 1 an.",
	terms: "Noms propres au site.",
	"terms.hosts": "Domaines connus, pour reconnaître une faute de frappe dans une adresse.",
	"terms.people": "Noms de personnes à écrire exactement ainsi.",
	relations: "Champs qui nomment d’autres pages, quand le CMS ne le dit pas.",
	"relations.files": "Pages qui portent le champ (motif de chemin).",
	"relations.field": "Le champ\xA0: incubator, talents.list, phases.*.name.",
	"relations.target": "Dossier ou motif des pages qui peuvent être nommées.",
	"relations.by": "Ce qui est écrit d’une page\xA0: file (nom de fichier), path, slug, ou un champ.",
	"relations.prefix": "Ce qui précède chaque valeur\xA0: /organisations/.",
	"relations.label": "Nom de la cible dans les messages.",
	preview: "Aperçu des pages.",
	"preview.style": "Feuille de style du site à reprendre dans l’aperçu, depuis la racine.",
	cms: "Relecture dans le CMS.",
	"cms.block": "Ce qui empêche d’enregistrer\xA0: rien (never), ou les erreurs (error)."
};

// src/locales/fr/words/of-change.ts
const cited$1 = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return quoted(line.length <= 60 ? line : `${line.slice(0, 59)}…`);
};
const from$1 = (key) => key === null ? "" : ` (${quoted(key)})`;
const relationsOfChange = {
	renamed: (facts) => `Vous renommez ${cited$1(facts.value)} en ${quoted(facts.candidate)} : cette page porte encore l’ancien nom dans ${quoted(facts.label)}. Écrivez le nouveau.`,
	deleted: (facts) => `Vous supprimez ${cited$1(facts.value)} de ${quoted(facts.label)} : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.`
};
const filesOfChange = {
	moved: (facts) => `Vous déplacez ${quoted(facts.name)} vers ${quoted(facts.now)} : ce champ porte encore l’ancien nom, ${cited$1(facts.value)}.${facts.candidate === void 0 ? "" : ` Écrivez ${quoted(facts.candidate)}.`}`,
	removed: (facts) => `Vous supprimez ${quoted(facts.name)} : ce champ le nomme encore (${facts.value}). Choisissez un autre fichier, ou videz le champ.`
};
const publicationsOfChange = {
	"future-now": (facts) => `Votre modification retire du site cette page, qui est en ligne aujourd’hui\u00a0: elle n’y reviendra qu’à partir du ${dayWords(facts.day)}${from$1(facts.key)}. Vérifiez cette date.`,
	"expired-now": (facts) => `Votre modification retire du site cette page, qui est en ligne aujourd’hui\u00a0: sa fin, le ${dayWords(facts.day)}${from$1(facts.key)}, est passée. Vérifiez cette date.`
};

// src/locales/fr/dates/page.ts
const to = ({ owners }) => owners.length === 0 ? "" : ` À voir avec ${listed(owners)}.`;
const since = ({ days }) => `depuis ${agoWords(days)}`;
const pageDateRules = {
	"date-review-overdue": {
		summary: "La page devait être relue, ou n’est plus valable, d’après son en-tête.",
		overdue: (facts) => `Cette page devait être relue le ${dayWords(facts.due)} au plus tard\u00a0: c’est passé ${since(facts)}. Sa dernière relecture est du ${dayWords(facts.day)} (${quoted(facts.key)}). Relisez-la, puis changez cette date.${to(facts)}`,
		"long-ago": (facts) => `Cette page n’a pas été revue depuis le ${dayWords(facts.day)} (${quoted(facts.key)}), il y a plus d’un an. Relisez-la, puis changez cette date.${to(facts)}`,
		due: (facts) => `Cette page devait être relue le ${dayWords(facts.due)} au plus tard (${quoted(facts.key)})\u00a0: c’est passé ${since(facts)}. Relisez-la, puis donnez la prochaine date.${to(facts)}`,
		"perhaps-due": (facts) => `Le ${dayWords(facts.due)} (${quoted(facts.key)}) est passé ${since(facts)}. Si c’était le jour de la prochaine relecture, relisez cette page, puis donnez une nouvelle date.${to(facts)}`,
		"no-longer-valid": (facts) => `D’après son en-tête, cette page n’est plus valable depuis le ${dayWords(facts.due)} (${quoted(facts.key)}). Relisez-la et repoussez cette date, ou retirez la page.${to(facts)}`,
		"reviewed-ahead": (facts) => `La dernière relecture serait du ${dayWords(facts.day)} (${quoted(facts.key)}), un jour qui n’est pas encore venu. Corrigez cette date.`,
		"unread-day": (facts) => `${quoted(facts.key)} doit donner le jour de la dernière relecture, mais ${quoted(facts.value)} n’est pas une date que Relecture sait lire. Écrivez l’année, le mois et le jour\u00a0: 2026-03-05.`,
		"unread-period": (facts) => `${quoted(facts.key)} doit dire combien de temps vaut une relecture, mais ${quoted(facts.value)} n’est pas une durée que Relecture sait lire. Écrivez par exemple\u00a0: 6 months.`
	},
	"front-matter-publication": {
		summary: "Les dates et les réglages de publication de l’en-tête se contredisent, ou cachent la page.",
		future: (facts) => `Cette page n’est pas encore en ligne${although(facts.said)}\u00a0: elle paraîtra à la première mise à jour du site à partir du ${dayWords(facts.day)}${from(facts.key)}.`,
		expired: (facts) => `Cette page n’est plus en ligne depuis le ${dayWords(facts.day)}${from(facts.key)}${although(facts.said)}. Repoussez cette date si elle doit revenir.`,
		...publicationsOfChange,
		"never-shown": (facts) => `Cette page ne sera jamais en ligne\u00a0: elle doit paraître le ${dayWords(facts.from)} (${quoted(facts.start)}), et disparaître dès le ${dayWords(facts.to)} (${quoted(facts.end)}). Corrigez l’une des deux dates.`,
		"no-day": ({ key, text, generator }) => `${quoted(text)} (${quoted(key)}) n’existe pas au calendrier${generator === null ? "" : `\u00a0: ${GENERATORS[generator] ?? generator} refuse de construire le site`}. Écrivez l’année, le mois, puis le jour\u00a0: 2026-03-05.`,
		"no-date": ({ key, text, generator }) => `${quoted(text)} (${quoted(key)}) n’est pas une date\u00a0: ${GENERATORS[generator] ?? generator} refuse de construire le site. Écrivez l’année, le mois, puis le jour\u00a0: 2026-03-05.`,
		"draft-and-published": (facts) => `${quoted("draft")} et ${quoted("published")} se contredisent\u00a0: Hugo suit ${quoted("draft")}, et la page ${facts.draft ? "n’est pas publiée" : "est publiée"}. Gardez un seul des deux.`,
		"draft-and-unlisted": "Une page ne peut pas être à la fois un brouillon (« draft ») et hors des menus (« unlisted »)\xA0: Docusaurus refuse de construire le site. Gardez un seul des deux.",
		"draft-ignored": "Cette page est publiée\xA0: Jekyll ne tient pas compte de « draft ». Pour la cacher, écrivez « published: false ».",
		"modified-before": (facts) => `La page aurait été modifiée le ${dayWords(facts.day)} (${quoted(facts.key)}), avant d’exister\u00a0: elle est datée du ${dayWords(facts.from)}. Corrigez l’une des deux dates.`,
		ahead: (facts) => `Cet article est daté du ${dayWords(facts.day)} (${quoted(facts.key)}), un jour à venir, et le site le montre sans doute déjà. Vérifiez la date.`
	}
};
const from = (key) => key === null ? "" : ` (${quoted(key)})`;
const although = (said) => said === null ? "" : `, bien que ${quoted(said)} la dise publiée`;

// src/locales/fr/files.ts
const fileRules = {
	"file-unreadable": {
		summary: "Un fichier de contenu ne peut pas être lu.",
		missing: "Ce fichier n’existe pas ou n’existe plus.",
		directory: "Ceci est un dossier, pas une page\xA0: son nom finit comme celui d’une page. Renommez-le pour éviter la confusion.",
		"link-outside": "Ce fichier est un lien qui mène hors du site\xA0: il n’est pas lu. Mettez le fichier lui-même à sa place.",
		"broken-link": "Ce fichier est un lien vers un fichier qui n’existe pas\xA0: il n’y a rien à lire. Corrigez le lien ou supprimez-le.",
		forbidden: "Ce fichier ne peut pas être ouvert\xA0: les droits de lecture manquent.",
		"too-big": "Ce fichier dépasse 20 Mo\xA0: ce n’est plus une page, il n’est pas relu.",
		special: "Ceci n’est pas un fichier ordinaire\xA0: il n’est pas lu."
	},
	"file-encoding": {
		summary: "Un fichier n’est pas du texte UTF-8 propre.",
		"invalid-utf8": "Ce fichier n’est pas enregistré en UTF-8\xA0: des lettres accentuées s’afficheront mal. Enregistrez-le à nouveau en choisissant l’encodage UTF-8.",
		"utf-16": "Ce fichier est enregistré en UTF-16\xA0: le site ne saura pas le lire. Enregistrez-le à nouveau en choisissant l’encodage UTF-8.",
		nul: "Ce fichier contient un caractère nul, invisible, qui peut arrêter la construction du site. Supprimez-le."
	},
	"file-too-complex": {
		summary: "Un texte est trop enchevêtré pour être relu.",
		"took-too-long": "Ce texte n’a pas pu être relu (trop de crochets, d’astérisques, de citations ou de balises imbriqués). Le reste de la page l’a été."
	},
	"directive-useless": {
		summary: "Une consigne « relecture-disable » ne fait rien taire.",
		useless: (facts) => `Cette consigne ne sert plus : ${quoted(facts.rule)} n’a rien à signaler ici. Vous pouvez la supprimer.`,
		unknown: (facts) => `${quoted(facts.rule)} n’est le nom d’aucune règle${facts.suggestion === null ? "." : `. Vouliez-vous écrire ${quoted(facts.suggestion)} ?`}`,
		unnamed: "Cette consigne ne nomme aucune règle, elle ne fait donc rien taire. Écrivez par exemple « relecture-disable date-stale »."
	}
};

// src/locales/fr/fixes.ts
const fixes = {
	replace: (facts) => `Remplacer ${quotedAsIs(facts.from)} par ${quotedAsIs(facts.to)}`,
	"replace-all": ({ count, of = count }) => {
		if (count < of) return `Corriger ${count} des ${of} endroits`;
		return count === 1 ? "Corriger cet endroit" : `Corriger les ${count} endroits`;
	},
	remove: (facts) => `Supprimer ${quotedAsIs(facts.what)}`,
	"remove-invisible": (facts) => facts.count === 1 ? "Supprimer le caractère invisible" : `Supprimer les ${facts.count} caractères invisibles`,
	"empty-line-above": "Laisser une ligne vide au-dessus",
	trim: "Supprimer les espaces des bouts",
	"part-paragraphs": (facts) => facts.count === 1 ? "Séparer les deux paragraphes" : `Séparer les paragraphes (${facts.count} endroits)`,
	unindent: "Supprimer les espaces en tête de ligne",
	link: "Coller l’adresse au texte du lien",
	"heading-space": "Ajouter l’espace après les dièses",
	"list-space": "Ajouter l’espace après les puces"
};

// src/locales/fr/front-matter.ts
const frontMatterRules = {
	"front-matter-schema": {
		summary: "Un champ de l’en-tête manque ou ne convient pas au modèle de la page.",
		...schemaSentences,
		outdated: (facts) => `${facts.none ? "Aucune" : "Presque aucune"} page de ${quoted(facts.collection)} n’écrit ${quoted(facts.label)} comme le demande la configuration du CMS\u00a0: c’est sans doute elle qu’il faut corriger, plutôt que les pages.`,
		"outdated-required": (facts) => `${facts.none ? "Aucune" : "Presque aucune"} page de ${quoted(facts.collection)} n’a ${quoted(facts.label)}, que la configuration du CMS rend obligatoire\u00a0: c’est sans doute elle qu’il faut corriger (required: false), plutôt que les pages.`,
		"outdated-value": (facts) => `La valeur ${quoted(facts.value)} de ${quoted(facts.label)} se lit dans ${many(facts.count, "page", "pages")} de ${quoted(facts.collection)}, et la liste de la configuration du CMS ne la propose pas\u00a0: ajoutez-la à cette liste, ou changez-la partout.`
	},
	"front-matter-swallowed-text": {
		summary: "Une ligne de texte, en tête de page, est prise pour un réglage et ne paraît pas.",
		text: ({ name }) => `MkDocs prend cette ligne pour un réglage nommé ${quoted(name)} et ne la publie pas : personne ne la lira sur le site. Laissez une ligne vide au-dessus d’elle.`,
		perhaps: ({ name }) => `MkDocs prend cette ligne pour un réglage nommé ${quoted(name)} et ne la publie pas. Si c’est un texte pour le lecteur, laissez une ligne vide au-dessus d’elle.`
	},
	"front-matter-unknown-key": {
		summary: "Une clé de l’en-tête n’est pas connue du modèle de la page.",
		...schemaSentences,
		misspelt: (facts) => `La clé ${quoted(facts.key)} ressemble à ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? "" : ` (${quoted(facts.label)})`}, qui manque ${facts.where.length === 0 ? "dans cette page" : `dans ${quoteLabels(facts.where)}`}\u00a0: sous ce nom, le site ne la lira pas.`
	}
};

// src/locales/fr/to-check.ts
const toCheck = (facts) => facts.unsure === true ? " Relecture n’a pas pu lire tous les réglages de ce site\xA0: c’est à vérifier." : "";

// src/locales/fr/front-matter-values.ts
const short = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited = (text) => quoted(short(text));
const frontMatterValueRules = {
	"front-matter-placeholder": {
		summary: "Un texte provisoire est resté dans l’en-tête de la page.",
		whole: (facts) => `${quoted(short(facts.text))} ressemble à un texte provisoire : remplacez-le par le texte définitif, ou videz le champ.`,
		inside: (facts) => `${quoted(short(facts.text))} semble être resté d’un brouillon : complétez ce passage avant de publier.`,
		model: (facts) => `${quoted(short(facts.text))} est resté du modèle de la page (archetype) : Hugo ne le remplace que dans une page qu’il crée lui-même (hugo new). Écrivez la valeur.`,
		url: (facts) => `${quoted(short(facts.text))} est une adresse d’exemple : mettez la vraie adresse, ou videz le champ.`
	},
	"front-matter-relation": {
		summary: "Un champ nomme une page qui n’existe pas.",
		"not-found": (facts) => `${cited(facts.value)} n’est le nom d’aucune page de ${quoted(facts.label)} : vérifiez-le, ou créez d’abord la page.`,
		guessed: (facts) => `${cited(facts.value)} n’est le nom d’aucun fichier de ${facts.target}, alors qu’ailleurs ce champ en nomme un (${facts.others} fois). ${facts.candidate === void 0 ? "Est-ce voulu ?" : `Vouliez-vous écrire ${quoted(facts.candidate)}\u202f?`}`,
		...relationsOfChange,
		hidden: (facts) => `${cited(facts.value)} existe (${facts.path}), mais le CMS ne montre pas cette page dans ${quoted(facts.label)} : à la prochaine modification, ce choix pourrait disparaître.`,
		"space-here": (facts) => `${quoted(facts.value)} a une espace de trop ${facts.side === "end" ? "à la fin" : facts.side === "start" ? "au début" : "à l’intérieur"} : dans ${quoted(facts.label)}, le nom est ${quoted(facts.candidate)}.`,
		"space-there": (facts) => `${cited(facts.value)} est bien écrit, mais la page ${facts.path} s’appelle ${quoted(facts.candidate)}, avec une espace de trop : corrigez le nom de cette page.`,
		case: (facts) => `${cited(facts.value)} ne s’écrit pas avec les mêmes majuscules que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
		accent: (facts) => `${cited(facts.value)} n’a pas les mêmes accents que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
		apostrophe: (facts) => `L’apostrophe de ${cited(facts.value)} n’est pas la même que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
		hyphen: (facts) => `${cited(facts.value)} n’a pas les mêmes tirets que dans ${quoted(facts.label)} : écrivez ${quoted(facts.candidate)}.`,
		writing: (facts) => `${cited(facts.value)} s’écrit autrement dans ${quoted(facts.label)} : ${quoted(facts.candidate)}.`,
		spelling: (facts) => `${cited(facts.value)} n’existe pas dans ${quoted(facts.label)}. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
		prefix: (facts) => `${cited(facts.value)} doit s’écrire ${quoted(facts.candidate)} pour nommer une page de ${quoted(facts.label)}.`
	},
	"front-matter-file": {
		summary: "Une image ou un fichier nommé dans l’en-tête n’existe pas.",
		relative: (facts) => `À partir de cette page, ${quoted(facts.value)} ne mène à aucun fichier ni à aucune page : si le site se sert de ce champ, corrigez-le.`,
		missing: ({ value, candidate, ...facts }) => `Le fichier ${cited(value)} n’existe pas dans le site\u00a0: ${candidate === void 0 ? "ajoutez-le, ou corrigez son nom." : `vouliez-vous écrire ${quoted(candidate)}\u202f?`}${toCheck(facts)}`,
		case: (facts) => `Le fichier s’appelle ${quoted(facts.candidate)} : les majuscules diffèrent. Cela marche sur votre ordinateur, mais pas sur le serveur.${toCheck(facts)}`,
		...filesOfChange,
		near: (facts) => `Le fichier ${cited(facts.value)} n’existe pas dans le site. Vouliez-vous écrire ${quoted(facts.candidate)} ?`
	}
};

// src/locales/fr/github.ts
const github = {
	name: "Relecture",
	levels: {
		error: "À corriger",
		warning: "À vérifier",
		info: "Conseil"
	},
	line: ({ line }) => `ligne ${line}`,
	rule: ({ rule }) => `Règle\u00a0: ${rule}`,
	verdict: (counts) => toDo(counts) || "Rien à signaler",
	title: (counts) => `Relecture\u00a0: ${toDo(counts) || "rien à signaler"}`,
	intro: ({ audience, merged, draft, blocking, others }) => {
		const who = audience === "editor" ? "Votre modification a été relue" : "Cette proposition a été relue";
		if (merged) return "Cette modification est déjà en ligne. Voici ce qu’elle apporte et qui mérite d’être repris dès que possible.";
		if (draft) return `${who}. C’est encore un brouillon\u00a0: rien ne presse, ces points sont à revoir avant de publier.`;
		return blocking ? `${who}. Voici ce qu’il faut corriger avant de publier${others ? ", et le reste à votre appréciation" : ""}.` : `${who}. Rien n’empêche de publier\u00a0; voici ce qui mérite un coup d’œil.`;
	},
	incomplete: "Relecture incomplète",
	clean: ({ files, merged }) => files === 0 ? "Relecture\xA0: aucune page de contenu à relire." : merged ? "Relecture\xA0: tout est en ordre, merci\xA0!" : "Relecture\xA0: rien à signaler, merci\xA0!",
	table: {
		columns: {
			page: "Page",
			verdict: "Relecture",
			live: "En ligne",
			edit: "Éditeur"
		},
		see: "Voir la page",
		edit: "Modifier",
		more: ({ count }) => `… et ${many(count, "autre page", "autres pages")}.`
	},
	pageByPage: "Le détail, page par page",
	commit: "Version relue\xA0:",
	noAddress: "L’adresse du site n’est pas connue. Pour que ce résumé mène à la page en ligne et à l’éditeur, écrivez-la dans relecture.yml\xA0: « site: { url: https://… } ».",
	site: "Site",
	mainSite: "Site principal",
	edit: "Modifier dans l’éditeur",
	preview: "Voir l’aperçu",
	details: "Tout le détail",
	existing: ({ count, others }) => `${others ? many(count, "autre remarque était", "autres remarques étaient") : many(count, "remarque était", "remarques étaient")} déjà là avant\u00a0: rien à faire ici.`,
	existingHint: ({ count, known }) => known ? `${count === 1 ? "Elle est" : "Elles sont"} dans la référence du site (.relecture-baseline.json) et ne ${count === 1 ? "bloque" : "bloquent"} rien.` : count === 1 ? "Elle valait déjà pour la version précédente et ne bloque rien." : "Elles valaient déjà pour la version précédente et ne bloquent rien.",
	more: ({ count }) => `… et ${many(count, "autre remarque, à lire", "autres remarques, à lire")} dans le résumé de l’exécution.`,
	hints: ({ count }) => many(count, "conseil", "conseils"),
	alike: ({ count }) => `Et ${many(count, "autre remarque", "autres remarques")} de la même sorte sur cette page.`,
	leftOut: ({ count }) => `… et ${many(count, "autre remarque ne tient", "autres remarques ne tiennent")} pas ici.`,
	moreAnnotations: ({ count, whole }) => `${many(count, "autre remarque n’est pas affichée", "autres remarques ne sont pas affichées")} ici\u00a0: GitHub limite leur nombre.${whole ? " Le résumé de l’exécution les donne toutes." : ""}`,
	read: ({ read, asOf }) => `${readWords$1(read)} à la date du ${dayWords(asOf)}.`,
	settingsChanged: ({ count }) => `Cette proposition modifie des réglages que suit la relecture (${many(count, "fichier", "fichiers")}). Elle est relue avec les réglages en place\u00a0; les nouveaux compteront une fois fusionnés.`,
	baseMissing: "La version précédente du site n’a pas pu être lue\xA0: les remarques ci-dessous portent sur les pages entières, même sur ce qui était déjà là. Pour y remédier, ajoutez « fetch-depth: 0 » à l’étape actions/checkout.",
	filesUnknown: "La liste des fichiers modifiés n’a pas pu être établie\xA0: tout le site a été relu.",
	filesCut: "GitHub ne donne qu’une partie de la liste des fichiers modifiés\xA0: tout le site a été relu.",
	readOnly: "Jeton en lecture seule\xA0: ni commentaire ni statut n’ont été publiés. Les annotations et le résumé de cette exécution disent tout\xA0; l’action « publish » peut publier le reste.",
	refused: ({ what, permission }) => `Faute de droits, ${what}\u00a0: donnez au job la permission ${quoted(permission)}.`,
	stopsSoon: ({ days, left, isAsked }) => {
		const since = `Le dernier commit a ${many(days, "jour", "jours")}`;
		const remedy = isAsked ? "" : "\xA0; l’entrée « keep-alive » l’évite";
		return left <= 0 ? `${since}\u00a0: GitHub peut arrêter à tout moment la relecture de chaque matin. Un commit, ou «\u202fEnable workflow\u202f» dans l’onglet «\u202fActions\u202f», la fait reprendre${remedy}.` : `${since}. Sans nouveau commit, GitHub arrêtera la relecture de chaque matin dans ${many(left, "jour", "jours")}${remedy}.`;
	},
	notAssigned: ({ names }) => names.length === 1 ? `GitHub ne permet pas de confier le ticket de suivi à ${quoted(names[0] ?? "")}\u00a0: vérifiez ce nom et ses droits sur le dépôt.` : `GitHub ne permet pas de confier le ticket de suivi à ${listed(names.map((name) => quoted(name)))}\u00a0: vérifiez ces noms et leurs droits sur le dépôt.`,
	locked: ({ what }) => `Cette conversation est verrouillée sur GitHub\u00a0: ${what}. Déverrouillez-la si Relecture doit y écrire.`,
	unreachable: ({ what }) => `GitHub n’a pas répondu comme prévu\u00a0: ${what}. La relecture elle-même est complète.`,
	listCut: ({ what }) => `La liste à parcourir sur GitHub est trop longue pour être lue jusqu’au bout\u00a0: ${what}.`,
	late: ({ what }) => `Faute de temps, ${what}.`,
	tasks: {
		comment: "le commentaire n’a pas été publié",
		status: "le statut n’a pas été publié",
		checks: "les annotations détaillées n’ont pas été publiées",
		suggestions: "les suggestions n’ont pas été publiées",
		issue: "le ticket de suivi n’a pas été mis à jour",
		preview: "l’aperçu n’a pas été publié",
		link: "le CMS ne montrera pas de lien vers l’aperçu",
		artifact: "le rapport n’a pas été déposé",
		pull: "la proposition d’origine n’a pas été retrouvée",
		keepAlive: "GitHub n’a pas été prié de continuer la relecture de chaque matin"
	},
	outdated: "Une relecture plus récente est en cours ou terminée\xA0: celle-ci laisse le commentaire comme il est.",
	cancelled: "La relecture a été interrompue avant la fin\xA0: ce qu’elle a trouvé n’est pas publié, ou pas en entier.",
	refusedEvent: "L’événement pull_request_target donne un jeton d’écriture à un contenu qui n’est pas de confiance. Utilisez « pull_request » et, pour les forks, l’action « publish » sur « workflow_run ».",
	unknownEvent: ({ event }) => `Relecture ne sait pas quoi relire sur l’événement ${quoted(event)}. Utilisez pull_request, push, merge_group, schedule ou workflow_dispatch.`,
	unreadableEvent: ({ event }) => `L’événement ${quoted(event)} n’est pas dans la forme que GitHub lui donne\u00a0: rien n’a été relu. Relancez l’exécution.`,
	gitTrouble: ({ said }) => `Git n’a pas pu lire le dépôt (${said}). Retirez «\u202ffilter\u202f» et «\u202fsparse-checkout\u202f» de l’étape actions/checkout.`,
	noCheckout: ({ folders }) => folders.length === 0 ? "Aucun dépôt dans le dossier de travail, donc rien à relire\xA0: ajoutez l’étape actions/checkout avant Relecture." : `Le dépôt est dans ${folders.map(quoted).join(" ou ")}, et non dans le dossier de travail\u00a0: retirez «\u202fpath\u202f» de l’étape actions/checkout.`,
	noCommit: "Le dépôt ne contient encore aucun commit, donc rien à relire\xA0: ajoutez-y une page, puis relancez l’exécution.",
	noPage: ({ paths }) => paths.length === 0 ? "Aucune page n’a été trouvée dans ce dépôt. Dites où elles sont dans relecture.yml, avec « site: { content: … } »." : `L’entrée «\u202fpaths\u202f» ne désigne aucune page\u00a0: ${paths.join(", ")}. Corrigez-la, ou retirez-la pour relire tout le site.`,
	notReadable: "La relecture n’a pas pu se faire\xA0: voir le journal de l’exécution.",
	settingsUnread: "Les réglages en place n’ont pas pu être lus\xA0: la relecture suit les réglages par défaut.",
	settingsUnknown: "Les réglages en place n’ont pas pu être lus, et rien ne dit si cette proposition les modifie\xA0: elle est relue avec les réglages par défaut, et ne peut pas être approuvée ainsi. Pour y remédier, ajoutez « fetch-depth: 0 » à l’étape actions/checkout.",
	settingsUntrusted: "Cette proposition modifie les réglages de la relecture, et ceux en place n’ont pas pu être lus\xA0: elle est relue avec les réglages par défaut.",
	needsRights: "Le jeton de cette exécution ne permet pas d’écrire\xA0: donnez au job les permissions « pull-requests: write » et « statuses: write ».",
	nothingToPublish: "Cette exécution n’a rien laissé à publier.",
	badArtifact: "Le rapport déposé par la relecture n’est pas dans la forme attendue\xA0: il n’est pas publié.",
	noPull: "Aucune proposition ouverte n’a ce commit pour dernier commit\xA0: rien n’est publié.",
	suggestions: ({ count }) => `Relecture propose ${many(count, "correction sûre", "corrections sûres")}\u00a0: un clic sur «\u202fCommit suggestion\u202f» suffit.`,
	issue: {
		title: ({ count }) => `Relecture\u00a0: ${many(count, "page demande", "pages demandent")} une mise à jour`,
		doneTitle: "Relecture\xA0: le site est à jour",
		intro: ({ asOf }) => `Le temps passe et des pages en portent la trace\u00a0: une échéance est dépassée, un lien ne mène plus où il le dit. Voici ce qu’il y a à reprendre au ${dayWords(asOf)}. Cette liste se met à jour et se ferme toute seule.`,
		done: "Tout est à jour\xA0: plus aucune date dépassée ni aucun lien rompu sur le site. Merci à toutes celles et ceux qui s’en sont occupés\xA0!",
		quiet: "Il ne reste rien à reprendre, hormis ce que vous avez choisi de ne plus voir signalé. Merci à toutes celles et ceux qui s’en sont occupés\xA0!",
		mute: "ne plus signaler",
		muted: ({ count }) => `${many(count, "point n’est plus signalé", "points ne sont plus signalés")} (à décocher pour ${count < 2 ? "le" : "les"} revoir)`,
		stopsAlone: "Dans un dépôt public, GitHub arrête cette relecture de chaque matin après 60 jours sans commit. Pour la reprendre\xA0: onglet « Actions », ce workflow, puis « Enable workflow ». Pour qu’elle ne s’arrête pas\xA0: l’entrée « keep-alive », et la permission « actions: write ».",
		mended: ({ count }) => `${many(count, "point a été réglé", "points ont été réglés")} depuis la lecture précédente, merci\u00a0!`,
		appeared: ({ count }) => `${many(count, "nouveau point est apparu", "nouveaux points sont apparus")} depuis la lecture précédente\u00a0:`,
		others: ({ count, whole }) => `Le site compte aussi ${many(count, "autre remarque qui ne dépend", "autres remarques qui ne dépendent")} pas du temps qui passe${whole ? "\xA0: voir le résumé de la dernière lecture" : ""}.`,
		more: ({ count, whole }) => `… et ${many(count, "autre point", "autres points")}${whole ? ", à lire dans le résumé de la dernière lecture" : ""}.`,
		written: ({ count }) => `${many(count, "lien mal écrit", "liens mal écrits")} dans les textes, que le temps n’explique pas`,
		known: ({ count }) => `${many(count, "autre remarque est", "autres remarques sont")} dans la référence du site (.relecture-baseline.json)\u00a0: ${count === 1 ? "elle n’est pas reprise" : "elles ne sont pas reprises"} ici.`,
		source: "Voir le fichier"
	},
	log: {
		wholeSite: "Relecture de tout le site.",
		othersAlone: ({ count }) => `Le temps n’a rien apporté\u00a0: aucun ticket n’est ouvert pour ${count === 1 ? "le point qui reste à reprendre, et que quelqu’un a écrit" : `les ${digits(count)} points qui restent à reprendre, et que quelqu’un a écrits`}.`,
		cacheLeft: "Le dossier de l’entrée « cache » n’est ni lu ni écrit ici\xA0: ce qui est proposé ne décide pas de ce que l’on sait des liens.",
		done: ({ verdict, milliseconds }) => `${verdict} (${(milliseconds / 1e3).toFixed(1).replace(".", ",")} s).`,
		keptAlive: ({ days }) => `Le dernier commit a ${many(days, "jour", "jours")}\u00a0: GitHub a été prié de continuer la relecture de chaque matin.`,
		answered: ({ status, message }) => `${status === 0 ? "Ce qui a été répondu" : `Réponse ${status}`}\u00a0: ${quoted(message)}`,
		preview: ({ url }) => `Aperçu\u00a0: ${url}`,
		comment: ({ url }) => `Commentaire\u00a0: ${url}`,
		issue: ({ url }) => `Ticket de suivi\u00a0: ${url}`
	},
	inputs: {
		boolean: ({ name, value }) => `L’entrée ${quoted(name)} doit être true ou false, et non ${quoted(value)}.`,
		choice: ({ name, value, allowed }) => `L’entrée ${quoted(name)} ne peut pas valoir ${quoted(value)}\u00a0: choisissez parmi ${allowed.filter((one) => one !== "").join(", ")}.`,
		date: ({ value }) => `L’entrée «\u202fas-of\u202f» doit être une date comme 2024-08-20, et non ${quoted(value)}.`,
		number: ({ name, value, minimum, maximum }) => `L’entrée ${quoted(name)} doit être un nombre entre ${minimum} et ${maximum}, et non ${quoted(value)}.`,
		path: ({ name, value }) => `L’entrée ${quoted(name)} doit désigner un fichier du dépôt, et non ${quoted(value)}.`,
		root: ({ value }) => `L’entrée «\u202froot\u202f» doit désigner le dossier d’un site, et ${quoted(value)} n’en contient aucun fichier.`,
		token: "Il manque le jeton\xA0: laissez l’entrée « token » à sa valeur par défaut.",
		workspace: "Aucun fichier à relire\xA0: placez actions/checkout avant cette étape."
	}
};

// src/locales/fr/unknown-links.ts
const LONGEST = 80;
const WHY = {
	code: (by) => `les adresses du site sont calculées par ${quoted(by)}, un programme que Relecture n’exécute pas`,
	settings: (_by) => "le dépôt ne contient pas tous les réglages qui décident des adresses du site",
	module: (by) => `${quoted(by)}, qui n’est pas dans le dépôt, peut apporter cette page ou ce fichier`,
	plugin: (by) => `des greffons du site peuvent fabriquer cette page (${by})`,
	generated: (_by) => "le générateur du site fabrique lui-même des pages de ce genre\xA0: listes, étiquettes, flux",
	redirect: (by) => `les règles du serveur parlent de cette adresse (${by})`,
	template: (_by) => "un modèle de page écrit une partie de l’adresse",
	place: (_by) => "rien ne dit à quelle adresse le site montre le texte qui contient le lien",
	outside: (_by) => "un autre site du même serveur peut répondre à cette adresse",
	mount: (by) => `le site est peut-être servi sous ${quoted(by)}, ce que ses réglages ne disent pas`,
	ignored: (by) => `git ne garde rien du dossier ${quoted(by)}, que quelque chose remplit avant la publication`,
	submodule: (by) => `le sous-module ${quoted(by)} n’a pas été récupéré avec le dépôt`,
	common: (_by) => "la plupart des adresses du site écrites de cette façon sont dans ce cas, et il les sert sans doute autrement",
	output: (by) => `le dépôt a ce fichier dans ${quoted(by)}, qui est peut-être publié tel quel`,
	media: (_by) => "le dossier des médias n’est pas dans le dépôt"
};
const shown = (url) => url.length <= LONGEST ? url : `${url.slice(0, 79)}…`;
const unknownLinks = {
	why: ({ reason, by }) => WHY[reason](by ?? ""),
	all: ({ unknownLinks: all }) => {
		return `Liens internes non vérifiés : ${all.map(({ count, example, ...doubt }) => {
			return `${count === 1 ? `${quoted(shown(example))}` : `${count} comme ${quoted(shown(example))}`}, car ${unknownLinks.why(doubt)}`;
		}).join("\xA0; ")}.`;
	}
};

// src/locales/fr/words/lost-media.ts
const LOST = {
	image: "l’image ne s’affichera pas",
	video: "la vidéo ne se lira pas",
	audio: "le son ne se lira pas",
	document: "le document ne s’ouvrira pas"
};
const GONE = {
	image: ["montre encore cette image", "ne s’affichera plus. Choisissez-en une autre, ou retirez-la"],
	video: ["montre encore cette vidéo", "ne se lira plus. Choisissez-en une autre, ou retirez-la"],
	audio: ["fait encore entendre ce son", "ne se lira plus. Choisissez-en un autre, ou retirez-le"],
	document: ["donne encore ce document", "ne s’ouvrira plus. Choisissez-en un autre, ou retirez-le"]
};
const better$1 = ({ candidate }) => candidate === void 0 ? "" : ` Écrivez ${quoted(candidate)}.`;
const lostMedia = {
	moved: ({ media = "image", ...facts }) => `Vous déplacez ${quoted(facts.name)} : cette page donne encore l’ancienne adresse, ${quoted(facts.url)}, et ${LOST[media]}.${better$1(facts)}`,
	removed: ({ media = "image", ...facts }) => `Vous supprimez ${quoted(facts.name)} : cette page ${GONE[media][0]} (${facts.url}), qui ${GONE[media][1]}.`
};

// src/locales/fr/internal-links.ts
const better = ({ candidate }) => candidate === void 0 ? "" : ` Écrivez ${quoted(candidate)}.`;
const internalLinkRules = {
	"link-internal": {
		summary: "Un lien vers une page ou un fichier du site ne mène nulle part.",
		missing: (facts) => `${quoted(facts.url)} ne mène à aucune page ni aucun fichier du site : la personne qui clique verra une erreur. Corrigez l’adresse, ou retirez le lien.`,
		"missing-image": ({ url, candidate }) => `${quoted(url)} n’est aucun fichier du site\u00a0: l’image ne s’affichera pas. ${candidate === void 0 ? "Corrigez l’adresse, ou retirez l’image." : `Vouliez-vous écrire ${quoted(candidate)}\u202f?`}`,
		"missing-media": (facts) => `${quoted(facts.url)} n’est aucun fichier du site\u00a0: ${facts.media === "video" ? "la vidéo ne se lira pas" : "le son ne se lira pas"}. Corrigez l’adresse, ou retirez ${facts.media === "video" ? "la vidéo" : "le lecteur"}.`,
		moved: (facts) => `Vous changez l’adresse de ${quoted(facts.name)} : ce lien mène encore à l’ancienne, ${quoted(facts.url)}.${better(facts)}${toCheck(facts)}`,
		"moved-image": (facts) => lostMedia.moved(facts),
		removed: (facts) => `Vous supprimez ${quoted(facts.name)} : ce lien y mène encore (${facts.url}), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.${toCheck(facts)}`,
		"removed-image": (facts) => lostMedia.removed(facts),
		withdrawn: (facts) => `Vous retirez ${quoted(facts.name)} de la publication : ce lien y mène encore (${facts.url}), et la personne qui clique verra une erreur. Menez vers une autre page, retirez le lien, ou laissez cette page en ligne.`,
		near: (facts) => `${quoted(facts.url)} ne mène à aucune page du site. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
		case: (facts) => `L’adresse exacte est ${quoted(facts.candidate)} : les majuscules diffèrent. Cela marche sur votre ordinateur, mais pas sur le serveur.${toCheck(facts)}`,
		doubtful: ({ url, ...doubt }) => `${quoted(url)} ne semble mener à aucune page ni aucun fichier du site. C’est à vérifier : ${unknownLinks.why(doubt)}.`,
		"doubtful-near": ({ url, candidate, ...doubt }) => `${quoted(url)} ne semble mener à aucune page du site. Vouliez-vous écrire ${quoted(candidate)} ? C’est à vérifier : ${unknownLinks.why(doubt)}.`,
		draft: (facts) => `${quoted(facts.url)} mène à un brouillon (${facts.path}), qui n’est pas publié : publiez-le d’abord, ou retirez le lien.`,
		"perhaps-draft": (facts) => `${quoted(facts.url)} mène à une page marquée comme brouillon (${facts.path}) : assurez-vous qu’elle sera en ligne.`,
		future: (facts) => `${quoted(facts.url)} mène à une page (${facts.path}) qui ne paraîtra pas avant le ${dayWords(facts.day)} : d’ici là, la personne qui clique verra une erreur.`,
		expired: (facts) => `${quoted(facts.url)} mène à une page (${facts.path}) que le site ne montre plus depuis le ${dayWords(facts.day)}, d’après son en-tête : retirez le lien, ou repoussez cette date.`,
		unlisted: (facts) => `${quoted(facts.url)} mène à une page (${facts.path}) que le sommaire ne nomme pas, et qui n’est donc pas publiée : ajoutez-la au sommaire, ou retirez le lien.`,
		never: (facts) => `${quoted(facts.url)} mène à une page (${facts.path}) que le site ne publie pas, d’après ses réglages : retirez le lien, ou menez vers la page qui la montre.`
	},
	"link-own-host": {
		summary: "Un lien vers le site lui-même est écrit avec l’adresse complète.",
		relative: (facts) => `Ce lien reste sur le site : écrivez ${quoted(facts.candidate)}, qui marchera aussi dans les aperçus et si le site change d’adresse.`,
		several: (facts) => `${facts.count} liens de ce texte restent sur le site : écrivez par exemple ${quoted(facts.candidate)} pour le premier. Ils marcheront aussi dans les aperçus et si le site change d’adresse.`
	}
};

// src/locales/fr/link-reasons.ts
const linkReasons = {
	answers: (_facts) => "La page répond.",
	accepted: (facts) => `Réponse ${facts.status}, que la configuration accepte.`,
	moved: (facts) => `La page a déménagé pour de bon : sa nouvelle adresse est ${facts.to}.`,
	"led-home": (facts) => `L’adresse renvoie à l’accueil (${facts.to}) : la page promise n’existe sans doute plus.`,
	"led-up": (facts) => `L’adresse renvoie à une page plus générale (${facts.to}) : la page promise n’existe sans doute plus.`,
	"looks-missing": (facts) => `La page répond, mais elle dit ${quoted(facts.title)} : ce que le lien annonce n’y est sans doute plus.`,
	"host-for-sale": (facts) => `À la place du site ${facts.host}, il n’y a plus qu’une page de publicité ou de vente de ce nom : le site n’existe sans doute plus.`,
	"host-suspended": (facts) => `Le site ${facts.host} est suspendu par son hébergeur (${quoted(facts.title)}) : la page ne peut pas être lue.`,
	"host-installed": (facts) => `Le serveur de ${facts.host} ne montre que sa page d’installation (${quoted(facts.title)}) : le site promis n’y est plus, ou pas encore.`,
	"anchor-missing": (facts) => `La page répond, mais n’a pas de partie nommée ${quoted(facts.anchor)}.`,
	"not-found": (facts) => `La page n’existe pas (réponse ${facts.status}).`,
	gone: (facts) => `La page a été retirée pour de bon (réponse ${facts.status}).`,
	"leads-to-missing": (facts) => `L’adresse renvoie à une page qui n’existe pas : ${facts.to} (réponse ${facts.status}).`,
	"no-such-host": (facts) => `Le site ${facts.host} n’existe pas.`,
	"redirect-loop": (_facts) => "L’adresse tourne en rond\xA0: elle renvoie sans fin à elle-même.",
	"too-many-redirects": (facts) => `L’adresse renvoie à une autre, puis à une autre, plus de ${facts.count} fois de suite.`,
	"bad-redirect": (_facts) => "L’adresse renvoie à une autre qui n’est pas lisible.",
	challenge: (facts) => `Le site se protège des robots${facts.by === "" ? "" : ` (${facts.by})`} : il n’a pas été possible de vérifier que la page existe.`,
	"robots-refused": (facts) => `Le site refuse de répondre aux robots (réponse ${facts.status}) : personne ne peut dire si la page existe.`,
	"host-refuses-robots": (facts) => `Le site ${facts.host} refuse de répondre aux robots : la page n’a pas été demandée.`,
	"login-needed": (_facts) => "La page demande de se connecter\xA0: vos lecteurs le pourront-ils ?",
	"rate-limited": (facts) => `Le site ${facts.host} demande d’attendre : il n’a pas répondu pour cette page.`,
	"asked-to-wait": (facts) => `Le site ${facts.host} a demandé d’attendre encore ${facts.minutes < 60 ? many(facts.minutes, "minute", "minutes") : many(Math.ceil(facts.minutes / 60), "heure", "heures")} avant toute nouvelle demande : la page n’a pas été demandée.`,
	"slow-pace": (facts) => `Le site ${facts.host} demande aux robots d’attendre ${many(facts.seconds, "seconde", "secondes")} entre deux pages : celle-ci n’a pas été demandée, pour ne pas attendre plus de cinq minutes.`,
	"legal-block": (facts) => `La page est bloquée pour une raison juridique (réponse ${facts.status}), peut-être seulement d’ici.`,
	"request-refused": (facts) => `Le site refuse la demande (réponse ${facts.status}) : personne ne peut dire si la page existe.`,
	timeout: (facts) => `Le site n’a pas répondu en ${many(facts.seconds, "seconde", "secondes")}.`,
	"server-error": (facts) => `Le site est en panne (réponse ${facts.status}).`,
	"connection-refused": (facts) => `Le site ${facts.host} refuse la connexion.`,
	"connection-lost": (facts) => `La connexion avec ${facts.host} a été coupée.`,
	"dns-failure": (facts) => `Le nom ${facts.host} n’a pas pu être cherché dans l’annuaire d’internet.`,
	"no-route": (facts) => `Aucun chemin ne mène d’ici au site ${facts.host}.`,
	"certificate-expired": (facts) => `Le certificat de sécurité de ${facts.host} est périmé : les navigateurs affichent une alerte.`,
	"certificate-name": (facts) => `Le certificat de sécurité présenté n’est pas celui de ${facts.host} : les navigateurs affichent une alerte.`,
	"certificate-chain": (facts) => `Le certificat de sécurité de ${facts.host} est incomplet : certains navigateurs l’acceptent, d’autres non.`,
	"certificate-untrusted": (facts) => `Le certificat de sécurité de ${facts.host} n’est garanti par personne : les navigateurs affichent une alerte.`,
	"tls-failure": (facts) => `La connexion sécurisée avec ${facts.host} n’a pas pu être établie.`,
	"unreadable-answer": (facts) => `Le site ${facts.host} a donné une réponse illisible.`,
	"host-unreachable": (facts) => `Le site ${facts.host} ne répond à aucune demande : la page n’a pas été demandée.`,
	"no-network": (_facts) => "Le réseau ne répond pas\xA0: les liens externes n’ont pas pu être vérifiés. Cela ne dit rien des pages elles-mêmes.",
	"clients-disagree": (facts) => `Deux vérifications se contredisent (${facts.ours} ; ${facts.theirs}) : personne ne peut dire si la page existe.`,
	"not-a-url": (_facts) => "Ce n’est pas une adresse que l’on peut ouvrir.",
	"private-address": (facts) => `L’adresse mène à un réseau privé (${facts.host}) : elle n’a pas été demandée, et les lecteurs ne peuvent pas l’ouvrir.`,
	"leads-to-private": (facts) => `L’adresse renvoie vers un réseau privé (${facts.host}) : le chemin n’a pas été suivi.`,
	"port-refused": (facts) => `L’adresse utilise le port ${facts.port}, qui n’est pas celui d’un site web : elle n’a pas été demandée.`,
	"scheme-refused": (facts) => `L’adresse renvoie vers ${quoted(facts.scheme)}, qui n’est pas une page web.`,
	credentials: (_facts) => "L’adresse contient un identifiant ou un mot de passe\xA0: elle n’a pas été demandée.",
	"leads-to-credentials": (_facts) => "L’adresse renvoie vers une autre qui contient un identifiant ou un mot de passe\xA0: le chemin n’a pas été suivi.",
	"scheme-not-asked": (facts) => `Les adresses ${quoted(facts.scheme)} ne sont pas des pages : rien à demander.`,
	template: (_facts) => "L’adresse est calculée par le site\xA0: elle n’a pas été demandée.",
	ignored: (facts) => `La configuration demande de ne pas vérifier cette adresse (${facts.pattern}).`,
	"time-budget": (_facts) => "Le temps accordé est écoulé\xA0: l’adresse n’a pas été demandée.",
	cancelled: (_facts) => "La vérification a été interrompue\xA0: l’adresse n’a pas été demandée.",
	"own-page": (_facts) => "C’est une page ou un fichier de ce site.",
	"own-missing": (_facts) => "Aucune page de ce site n’a cette adresse.",
	"own-unknown": ({ reason, by }) => `C’est une adresse de ce site, qui n’a pas pu être suivie${reason === null ? "" : ` : ${unknownLinks.why({
		reason,
		by
	})}`}.`,
	offline: (_facts) => "Vérification sans réseau\xA0: l’adresse n’a pas été demandée.",
	"internal-error": (facts) => `La vérification a échoué de manière imprévue (${facts.detail}).`,
	"cache-unreadable": (_facts) => "Ce qui était retenu des liens n’est pas lisible\xA0: tous les liens sont demandés de nouveau.",
	"cache-unwritable": (_facts) => "Ce qui a été appris des liens n’a pas pu être retenu\xA0: ils seront demandés de nouveau la prochaine fois.",
	"procedure-open": (facts) => facts.until === null ? `La démarche ${named$2(facts)} est ouverte.` : `La démarche ${named$2(facts)} est ouverte jusqu’au ${dayWords(facts.until)}.`,
	"procedure-renamed": (facts) => `La démarche ${named$2(facts)} est ouverte, mais son adresse a changé : c’est maintenant ${facts.to}.`,
	"procedure-closed": (facts) => facts.since === null ? `La démarche ${named$2(facts)} est close.` : `La démarche ${named$2(facts)} est close depuis le ${dayWords(facts.since)}.`,
	"procedure-deadline-passed": (facts) => `La date limite de la démarche ${named$2(facts)} est passée : c’était le ${dayWords(facts.until)}.`,
	"procedure-replaced": (facts) => `La démarche ${quoted(facts.procedure)} est close ; ${replacement(facts)} la remplace et est ouverte.`,
	"procedure-replaced-closed": (facts) => `La démarche ${quoted(facts.procedure)} est close, et ${replacement(facts)}, qui la remplaçait, ${facts.since === null ? "l’est aussi" : `l’est aussi, depuis le ${dayWords(facts.since)}`}.`,
	"procedure-replaced-draft": (facts) => `La démarche ${quoted(facts.procedure)} est close, et ${replacement(facts)}, qui la remplace, est encore en test.`,
	"procedure-replaced-unpublished": (facts) => `La démarche ${quoted(facts.procedure)} est close, et celle qui la remplaçait n’est plus publiée.`,
	"procedure-replaced-unknown": (facts) => `La démarche ${quoted(facts.procedure)} est close, et celle qui doit la remplacer n’existe pas, ou n’est pas encore publiée.`,
	"procedure-unpublished": (facts) => `La démarche ${named$2(facts)} n’est plus publiée.`,
	"procedure-unknown": (facts) => `La démarche ${named$2(facts)} n’existe pas, ou n’est pas encore publiée.`,
	"procedure-draft": (facts) => `La démarche ${named$2(facts)} est encore en test : ce qui y serait déposé serait perdu.`,
	"procedure-draft-revision": (facts) => `L’adresse mène à la version d’essai de la démarche ${named$2(facts)}, pas à la démarche elle-même.`,
	"procedure-in-maintenance": (_facts) => "Le site des démarches renvoie à son accueil, sans doute en maintenance\xA0: la démarche n’a pas pu être vérifiée.",
	"offer-open": (facts) => `L’offre ${quoted(facts.title)} est toujours publiée.`,
	"offer-open-until": (facts) => `L’offre ${quoted(facts.title)} est publiée jusqu’au ${dayWords(facts.until)}.`,
	"offer-closed": (facts) => facts.since === null ? `L’offre ${quoted(facts.title)} n’est plus publiée.` : `L’offre ${quoted(facts.title)} n’est plus publiée depuis le ${dayWords(facts.since)}.`,
	"offer-draft": (facts) => `L’offre ${quoted(facts.title)} n’est pas publiée : c’est un brouillon.`,
	"offer-expired": (facts) => `L’offre ${quoted(facts.title)} n’est plus valable depuis le ${dayWords(facts.until)}.`,
	"offer-unknown": (facts) => `L’offre ${quoted(facts.slug)} n’existe pas, ou n’existe plus.`,
	"offer-unseen": (facts) => `Le site n’a pas voulu dire si l’offre est encore publiée${facts.seen === null ? "" : ` (elle l’était le ${dayWords(facts.seen)})`} ; cette organisation retire les siennes au bout de ${facts.months} mois, sauf prolongation.`,
	"organization-unknown": (facts) => `L’organisation ${quoted(facts.slug)} n’existe pas, ou n’existe plus.`,
	"document-readable": (facts) => `Le document ${facts.type} se télécharge.`,
	"document-encrypted": (_facts) => "Le document PDF est verrouillé\xA0: certains lecteurs ne pourront pas l’ouvrir, ni l’écouter avec un lecteur d’écran.",
	"document-late-header": (_facts) => "Le document PDF commence par des données parasites\xA0: certains logiciels refuseront de l’ouvrir.",
	"document-viewer": (_facts) => "L’adresse ouvre une page qui présente le document, pas le document lui-même.",
	"document-empty": (_facts) => "Le document est vide (0 octet).",
	"document-truncated": (_facts) => "Le document PDF est incomplet\xA0: il s’arrête avant la fin et ne s’ouvrira pas.",
	"document-is-a-page": (facts) => facts.title === null ? "L’adresse annonce un PDF, mais c’est une page web qui répond." : `L’adresse annonce un PDF, mais c’est une page web intitulée ${quoted(facts.title)} qui répond.`,
	"document-is-not-pdf": (_facts) => "L’adresse annonce un PDF, mais ce qui répond n’en est pas un."
};
function named$2({ procedure, title }) {
	return !title || title === procedure ? quoted(procedure) : `${quoted(title)} (${procedure})`;
}
function replacement({ by, byTitle }) {
	return named$2({
		procedure: by,
		title: byTitle
	});
}

// src/locales/fr/link-table.ts
const linkTable = {
	states: {
		dead: "Ne mènent à rien",
		closed: "Clos ou pourvus",
		draft: "Pas encore publics",
		invalid: "Adresses illisibles",
		refused: "Réseaux internes",
		doubtful: "Répondent, mais à vérifier",
		unreachable: "N’ont pas répondu",
		blocked: "Refusent d’être vérifiés",
		redirected: "Ont déménagé",
		ok: "Répondent",
		skipped: "Non demandés"
	},
	closesOn: (facts) => `prend fin le ${dayWords(facts.day)}`,
	more: (facts) => facts.count === 1 ? "et à un autre endroit" : `et à ${digits(facts.count)} autres endroits`,
	none: "Aucun lien dans les pages relues.",
	unreadable: (facts) => `${facts.path} n’est pas du JSON lisible : ce fichier est laissé de côté.`,
	notHonoured: (facts) => `${facts.path} : une partie de ${quoted(facts.key)} n’a pas pu être comprise, elle est laissée de côté.`,
	withheld: (facts) => `${facts.path} demande la variable ${facts.name} : elle ne lui est donnée que si RELECTURE_ENV la nomme.`,
	summary: (facts) => `${many(facts.links, "lien", "liens")} vers ${many(facts.urls, "adresse", "adresses")} : ${facts.counts}.`,
	counts: {
		dead: (facts) => many(facts.count, "ne mène à rien", "ne mènent à rien"),
		closed: (facts) => many(facts.count, "est close", "sont closes"),
		draft: (facts) => many(facts.count, "n’est pas encore publique", "ne sont pas encore publiques"),
		invalid: (facts) => many(facts.count, "est illisible", "sont illisibles"),
		refused: (facts) => many(facts.count, "est interne", "sont internes"),
		doubtful: (facts) => many(facts.count, "est à vérifier", "sont à vérifier"),
		unreachable: (facts) => many(facts.count, "n’a pas répondu", "n’ont pas répondu"),
		blocked: (facts) => many(facts.count, "refuse d’être vérifiée", "refusent d’être vérifiées"),
		redirected: (facts) => many(facts.count, "a déménagé", "ont déménagé"),
		ok: (facts) => many(facts.count, "répond", "répondent"),
		skipped: (facts) => many(facts.count, "n’a pas été demandée", "n’ont pas été demandées")
	}
};

// src/locales/fr/words/because.ts
function because(reason) {
	const sayings = linkReasons;
	const saying = Object.hasOwn(sayings, reason.code) ? sayings[reason.code] : void 0;
	return saying === void 0 ? "Le lien n’a pas pu être vérifié." : saying(reason);
}

// src/locales/fr/links.ts
const linkRules = {
	...malformedRules,
	"link-draft": {
		summary: "Un lien mène à une démarche qui n’est pas encore publique.",
		trial: (facts) => `C’est l’adresse d’essai de la démarche : ce que le lecteur y dépose est perdu. Écrivez ${quoted(shorten(facts.better))}.`,
		draft: (facts) => `${because(facts.reason)} Attendez sa publication avant d’y envoyer les lecteurs.`,
		better: (facts) => `${because(facts.reason)} Écrivez ${quoted(shorten(facts.better))}.`
	},
	"link-anchor": {
		summary: "Un lien vise une partie de page qui n’existe pas.",
		here: (facts) => `Aucun titre de cette page ne porte le nom ${quoted(facts.anchor)} : à moins que le modèle de page ne l’ajoute, le lien ne fait rien.`,
		there: (facts) => `La page visée n’a pas de titre nommé ${quoted(facts.anchor)} : à moins que son modèle ne l’ajoute, le lecteur arrivera en haut de la page.`,
		template: (facts) => `Le modèle qui fait la page visée (${facts.path}) n’a pas de partie nommée ${quoted(facts.anchor)} : le lecteur arrivera en haut de la page.`,
		moved: (facts) => `Vous renommez la partie ${quoted(facts.anchor)} de la page visée en ${quoted(facts.candidate)} : ce lien porte encore l’ancien nom.`,
		removed: (facts) => `Vous supprimez la partie ${quoted(facts.anchor)} de la page visée : ce lien y mène encore, et le lecteur arrivera en haut de la page.`,
		"moved-here": (facts) => `Vous renommez la partie ${quoted(facts.anchor)} de cette page en ${quoted(facts.candidate)} : ce lien porte encore l’ancien nom.`,
		"removed-here": (facts) => `Vous supprimez la partie ${quoted(facts.anchor)} de cette page : ce lien y mène encore, et ne fera plus rien.`,
		lost: (facts) => `La partie ${quoted(facts.anchor)} de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.`,
		"lost-here": (facts) => `La partie ${quoted(facts.anchor)} de cette page ne porte plus ce nom dans votre modification : ce lien y mène encore, et ne fera plus rien.`,
		"here-near": (facts) => `Aucun titre de cette page ne porte le nom ${quoted(facts.anchor)}, mais il y a ${quoted(facts.near)} : est-ce ce que vous vouliez écrire ?${toCheck(facts)}`,
		"there-near": (facts) => `La page visée n’a pas de titre nommé ${quoted(facts.anchor)}, mais elle a ${quoted(facts.near)} : est-ce ce que vous vouliez écrire ?${toCheck(facts)}`,
		remote: (facts) => `La page répond, mais elle n’a pas de partie nommée ${quoted(facts.anchor)} : le lecteur arrivera en haut de la page.`
	},
	"link-host-typo": {
		summary: "Le nom d’un site est mal écrit dans un lien.",
		missing: (facts) => misspelt(facts, `il y manque ${one(facts.letter)}`),
		extra: (facts) => misspelt(facts, `il y a ${one(facts.letter)} de trop`),
		other: (facts) => misspelt(facts, `il y a ${one(facts.letter)} au lieu d’${one(facts.expected)}`),
		swapped: (facts) => misspelt(facts, `les lettres de ${quoted(facts.letters)} y sont interverties`),
		several: (facts) => misspelt(facts, "il en diffère un peu")
	},
	"link-moved-host": {
		summary: "Un site a changé de nom.",
		gone: (facts) => `${quoted(facts.host)} ne répond plus : ce site s’appelle maintenant ${quoted(facts.to)}. ${facts.better === "" ? "Cherchez-y la page et mettez sa nouvelle adresse." : `Écrivez ${quoted(shorten(facts.better))}.`}`,
		moved: (facts) => `${quoted(facts.host)} s’appelle maintenant ${quoted(facts.to)}. Cherchez-y la page et mettez sa nouvelle adresse, avant que l’ancienne ne cesse de répondre.`,
		"moved-same-path": (facts) => `${quoted(facts.host)} s’appelle maintenant ${quoted(facts.to)}. Écrivez ${quoted(shorten(facts.better))}, avant que l’ancienne adresse ne cesse de répondre.`
	},
	"link-insecure": {
		summary: "Une adresse commence par « http:// » au lieu de « https:// ».",
		link: (_facts) => `Cette adresse commence par « http:// » : la page arrive sans protection, et certains navigateurs affichent une alerte. Essayez-la avec « https:// ».`,
		answers: (facts) => `Cette adresse commence par « http:// », mais ${facts.host} répond en « https:// » : écrivez-la ainsi, le trajet sera protégé de bout en bout.`,
		image: (_facts) => `L’adresse de cette image commence par « http:// » : les navigateurs peuvent refuser de l’afficher. Écrivez-la avec « https:// ».`
	},
	"link-private": {
		summary: "Un lien mène à une adresse que les lecteurs ne peuvent pas ouvrir.",
		"this-computer": (facts) => `${quoted(facts.host)} désigne l’ordinateur de la personne qui lit : le lien n’y mène à rien, à moins qu’elle n’y ait installé ce que la page décrit. Sinon, mettez l’adresse publique.`,
		"local-network": (facts) => `${quoted(facts.host)} n’existe que sur un réseau local : ailleurs, le lien ne s’ouvre pas, ou mène à une autre machine. Mettez l’adresse publique, ou dites au lecteur sur quel réseau il la trouvera.`,
		"leads-to-private": (facts) => `${quoted(facts.host)} renvoie vers un réseau interne : les lecteurs ne pourront pas ouvrir ce lien. Mettez l’adresse publique de la page, ou retirez le lien.`,
		"state-network": (facts) => `${quoted(facts.host)} ne s’ouvre que depuis le réseau interne de l’État : dites-le au lecteur, ou retirez le lien si la page s’adresse à tous.`
	},
	"link-credentials": {
		summary: "Une adresse contient un mot de passe.",
		password: (facts) => `Cette adresse donne à tout le monde un mot de passe de ${quoted(facts.host)} : retirez-le de la page, et changez-le, car il est connu.`
	},
	"link-tracking": {
		summary: "Une adresse contient de quoi suivre le lecteur.",
		parameters: (facts) => facts.count === 1 ? `Le paramètre ${quoted(facts.parameters)} ne sert qu’à suivre le lecteur : sans lui, le lien mène à la même page.` : `Les paramètres ${quoted(facts.parameters)} ne servent qu’à suivre le lecteur : sans eux, le lien mène à la même page.`,
		campaign: (facts) => facts.count === 1 ? `Le paramètre ${quoted(facts.parameters)} sert à compter les visites venues de ce lien : s’il n’est pas là exprès, retirez-le.` : `Les paramètres ${quoted(facts.parameters)} servent à compter les visites venues de ce lien : s’ils ne sont pas là exprès, retirez-les.`,
		personal: (facts) => `Cette adresse vient d’un message reçu, et ${quoted(facts.parameters)} désigne la personne qui l’a reçu : tous les lecteurs du lien passeront pour elle. Retirez ce qui suit la page.`,
		wrapped: (facts) => `Cette adresse passe par un service qui surveille les clics, et qui peut cesser de fonctionner. Mettez l’adresse de la page elle-même : ${quoted(shorten(facts.better))}.`
	},
	"front-matter-wrong-field": {
		summary: "Un champ contient l’adresse d’un autre service que le sien.",
		"other-service": (facts) => `Le champ ${quoted(facts.field)} attend un compte ${facts.service}, mais cette adresse est sur ${facts.found} : le lecteur n’arrivera pas où l’icône le promet. Changez l’adresse, ou déplacez-la dans le champ qui convient.`,
		swapped: (facts) => `Les adresses des champs ${quoted(facts.field)} et ${quoted(facts.other)} sont interverties : échangez-les.`,
		"other-site": (facts) => `Le champ ${quoted(facts.field)} attend un compte ${facts.service}, mais cette adresse mène à ${facts.host}. Est-ce le bon champ ?`,
		mail: (facts) => `Le champ ${quoted(facts.field)} attend un compte ${facts.service}, mais il contient une adresse électronique.`,
		"not-mail": (facts) => `Le champ ${quoted(facts.field)} attend une adresse électronique, mais il contient une adresse web.`,
		"not-account": (facts) => `${quoted(facts.value)} ne peut pas être le nom d’un compte ${facts.service} : le lien ne mènera nulle part. Mettez le nom du compte, ou videz le champ.`,
		address: (facts) => `Ailleurs, le champ ${quoted(facts.field)} ne contient que le nom du compte, et le site en fait une adresse : écrivez ${quoted(facts.account)}.`
	}
};
function misspelt({ host, meant }, slip) {
	return `${`${quoted(host)} ressemble à ${quoted(meant)}, mais ${slip}`} : le lien ne mène sans doute nulle part, ou chez quelqu’un d’autre. Écrivez ${quoted(meant)}.`;
}
function one(letters) {
	return letters.length === 1 ? `un ${quoted(letters)}` : quoted(letters);
}

// src/locales/fr/markdown/containers.ts
const named$1 = ({ opener, isBox }) => `${isBox ? "Cet encadré" : "Ce bloc"} (${quoted(opener)})`;
const containerRules = { "markdown-unclosed-container": {
	summary: "Un encadré, ou un autre bloc de deux-points, n’est jamais fermé.",
	page: (facts) => `${named$1(facts)} n’est jamais fermé : il prend toute la suite de la page. Écrivez ${quoted(facts.closer)} là où il finit.`,
	next: (facts) => `${named$1(facts)} n’est jamais fermé : il prend la suite de la page, jusqu’à la fin du bloc suivant. Écrivez ${quoted(facts.closer)} là où il finit.`,
	last: (facts) => `${named$1(facts)} n’est jamais fermé. Écrivez ${quoted(facts.closer)} là où il finit.`
} };

// src/locales/fr/markdown/mdx.ts
const mdxRules = {
	"markdown-mdx-import": {
		summary: "La page importe un fichier qui n’est nulle part dans le site.",
		nowhere: ({ name, candidate }) => `${quoted(name)}, que la page importe, n’est nulle part : le site ne peut pas être construit.${candidate === void 0 ? " Corrigez ce nom, ou retirez cette ligne." : ` Vouliez-vous écrire ${quoted(candidate)} ?`}`
	},
	"markdown-mdx-syntax": {
		summary: "Le MDX de la page ne se lit pas\xA0: le site ne peut pas être construit.",
		void: (facts) => `En MDX, ${quoted(facts.code)} s’écrit ${quoted(facts.better)} : sans la barre, le site ne peut pas être construit.`,
		unclosed: (facts) => `La balise ${quoted(facts.code)} n’est pas fermée : en MDX, le site ne peut pas être construit ainsi. Fermez-la, dans le même paragraphe si elle y est ouverte.`,
		unopened: (facts) => `La balise ${quoted(facts.code)} ferme une balise qui n’est pas ouverte : en MDX, le site ne peut pas être construit ainsi. Supprimez-la, ou ouvrez-la avant.`,
		comment: () => `En MDX, un commentaire s’écrit ${quoted("{/* … */}")} : avec ${quoted("<!-- … -->")}, le site ne peut pas être construit.`,
		tag: (facts) => `En MDX, le signe ${quoted("<")} ouvre une balise, et ${quoted(facts.code)} ne se lit pas comme telle : le site ne peut pas être construit. Corrigez-la, ou écrivez ${quoted("&lt;")} pour le signe.`,
		brace: () => `En MDX, une accolade ouvre du code, et rien ne ferme celle-ci : le site ne peut pas être construit. Fermez-la, ou écrivez ${quoted("\\{")} pour le signe.`,
		expression: (facts) => `En MDX, ce qui est entre accolades est du code, et ${quoted(facts.code)} n’en est pas : le site ne peut pas être construit. Corrigez-le, ou écrivez ${quoted("\\{")} pour le signe.`,
		other: () => "À partir d’ici, la page ne se lit pas comme du MDX\xA0: le site ne peut pas être construit."
	}
};

// src/locales/fr/markdown/templates.ts
const meant = ({ candidate }) => candidate === void 0 ? " Corrigez ce nom, ou retirez cet appel." : ` Vouliez-vous écrire ${quoted(candidate)} ?`;
const ENGINES = {
	hugo: "Hugo",
	jekyll: "Jekyll",
	eleventy: "Eleventy",
	zola: "Zola"
};
const templateRules = { "markdown-template-syntax": {
	summary: "La page appelle un modèle qui n’existe pas, ou ne ferme pas ce qu’elle ouvre\xA0: le site ne peut pas être construit.",
	unknown: (facts) => `Aucun code court (shortcode) du site ne s’appelle ${quoted(facts.name)} : ${ENGINES[facts.engine] ?? facts.engine} ne peut pas construire le site.${meant(facts)}`,
	page: (facts) => `Aucune page du site ne s’appelle ${quoted(facts.name)} : Hugo ne peut pas construire le site. Corrigez ce nom, ou retirez ce lien.`,
	file: (facts) => `${quoted(facts.name)}, que la page inclut ici, n’est nulle part dans le site : Jekyll ne peut pas le construire.${meant(facts)}`,
	raw: (facts) => `${quoted(facts.name)}, que la page inclut ici, n’est nulle part : la page montrera cette ligne telle quelle.${meant(facts)}`,
	unclosed: ({ name, closer, engine }) => `${quoted(name)} s’ouvre ici et n’est jamais fermé : ${ENGINES[engine] ?? engine} ne peut pas construire le site. Écrivez ${quoted(closer)} là où cela se termine.`,
	unopened: ({ name, engine }) => `${quoted(name)} se ferme ici et rien ne l’ouvre : ${ENGINES[engine] ?? engine} ne peut pas construire le site. Retirez cette balise, ou ouvrez-la plus haut.`,
	unended: () => `Ce code court (shortcode) s’ouvre par deux accolades et rien ne les referme : Hugo ne peut pas construire le site.`,
	swallows: () => `Rien ne ferme ces deux accolades avant celles qui suivent : tout ce qui est entre elles disparaît de la page. Écrivez ${quoted("}}")} là où la valeur finit.`,
	quotes: ({ name, engine }) => `Les guillemets de ${quoted(name)} sont courbes : ${ENGINES[engine] ?? engine} n’y lit aucun texte, et rien ne s’affiche là. Écrivez des guillemets droits.`,
	layout: (facts) => `Aucun modèle de page du site ne s’appelle ${quoted(facts.name)} : la page s’affichera sans menu ni mise en forme.${facts.candidate === void 0 ? " Corrigez ce nom." : ` Vouliez-vous écrire ${quoted(facts.candidate)} ?`}`
} };

// src/locales/fr/markdown.ts
function more(count) {
	return count === 1 ? "" : ` (${count} fois dans ce texte)`;
}
const markdownRules = {
	"markdown-accidental-code": {
		summary: "Un paragraphe est affiché comme du code.",
		prose: (facts) => `Quatre espaces en tête de ligne font du paragraphe ${quoted(facts.words)} un bloc de code, affiché dans une autre police et sans retour à la ligne. Supprimez ces espaces.`
	},
	"markdown-broken-table": {
		summary: "Un tableau est affiché comme du texte.",
		columns: (facts) => `Ce tableau ne s’affichera pas : sa première ligne a ${facts.columns} ${facts.columns === 1 ? "colonne" : "colonnes"}, la ligne de tirets en a ${facts.dashes}. Il en faut autant.`,
		"no-header": (facts) => `Ces ${facts.rows} lignes ne forment pas un tableau : sous la première, il manque la ligne de tirets (« | --- | --- | »). Le lecteur voit des barres.`
	},
	"markdown-dropped-html": {
		summary: "Le HTML écrit dans la page n’est pas publié.",
		block: (facts) => `Hugo n’affiche pas le HTML écrit dans une page\u00a0: ce qui commence par ${quoted(facts.tag)} n’y sera pas${facts.count === 1 ? "" : `, ni ce qui est écrit ainsi à ${facts.count === 2 ? "un autre endroit" : `${facts.count - 1} autres endroits`}`}. Écrivez-le en Markdown ou par un shortcode, ou permettez le HTML dans les réglages du site (markup.goldmark.renderer.unsafe).`,
		tags: (facts) => `Hugo retire les balises HTML écrites dans une page, d’abord ${quoted(facts.tag)} : leur texte reste, sans mise en forme. Écrivez-le en Markdown, ou permettez le HTML dans les réglages du site (markup.goldmark.renderer.unsafe).`
	},
	"markdown-empty-heading": {
		summary: "Un titre est vide.",
		empty: (facts) => `Ce titre de niveau ${facts.level} est vide : un lecteur d’écran l’annonce pourtant. Écrivez-le ou supprimez-le.`
	},
	"markdown-empty-link": {
		summary: "Un lien n’a pas de texte.",
		empty: (facts) => `Ce lien vers ${shorten(facts.url)} n’a pas de texte : on ne peut ni le voir ni le suivre. Écrivez un texte entre les crochets, ou supprimez le lien.`
	},
	"markdown-literal-markup": {
		summary: "Un signe de mise en forme reste visible dans la page.",
		stars: (facts) => `Les étoiles de ${quoted(facts.words)} resteront visibles${more(facts.count)}. Le gras s’écrit sans espace à l’intérieur des étoiles, deux avant et deux après.`,
		"stars-across": (facts) => `Les étoiles qui entourent ${quoted(facts.words)} resteront visibles${more(facts.count)} : le gras ne passe pas d’un paragraphe ou d’un titre à l’autre. Retirez-les, ou mettez-en deux avant et deux après dans chacun.`,
		"spaced-link": (facts) => `Une espace sépare le texte du lien de son adresse dans ${quoted(facts.words)} : le lien ne marchera pas${more(facts.count)}.`,
		"reversed-link": (facts) => `Crochets et parenthèses sont inversés dans ${quoted(facts.words)} : le lien ne marchera pas${more(facts.count)}. Le texte va entre crochets, l’adresse entre parenthèses.`,
		"broken-link": (facts) => `${quoted(facts.words)} ne deviendra pas un lien${more(facts.count)} : l’adresse contient une espace, ou la parenthèse n’est pas fermée.`,
		heading: (facts) => `${quoted(facts.words)} ne deviendra pas un titre${more(facts.count)} : il manque une espace après les dièses.`,
		bullets: (facts) => `Ces lignes (${quoted(facts.words)}) ne deviendront pas une liste${more(facts.count)} : il manque une espace après chaque tiret ou étoile.`,
		escape: (facts) => `Dans une balise HTML, la barre oblique inverse de ${quoted(facts.words)} ne cache rien et reste dans la valeur${more(facts.count)}\u00a0: supprimez-la.`,
		"in-html": (facts) => `${quoted(facts.words)} restera tel quel${more(facts.count)}\u00a0: dans un bloc de HTML, le Markdown n’est pas lu. Laissez une ligne vide après la balise, ou écrivez-le en HTML.`,
		"folded-list": (facts) => `Ces lignes (${quoted(facts.words)}) ne deviendront pas une liste${more(facts.count)}\u00a0: dans ce champ, elles sont mises bout à bout. Écrivez ${quoted("|")} à la place de ${quoted(">")} après le nom du champ, ou laissez une ligne vide entre elles.`
	},
	"markdown-no-duplicate-definitions": {
		summary: "Deux adresses de lien portent le même nom.",
		duplicate: (facts) => `${quoted(facts.words)} : ce nom a déjà une adresse plus haut, qui l’emporte. Celle-ci ne servira pas.`,
		replaced: (facts) => `${quoted(facts.words)} : ce nom a déjà une adresse plus haut, que celle-ci remplace partout dans la page.`
	},
	"markdown-no-empty-url": {
		summary: "Un lien ne mène nulle part.",
		empty: (facts) => `${quoted(facts.words)} n’a pas d’adresse : ce lien recharge la page. Donnez-lui une adresse, ou retirez le lien.`,
		image: (facts) => `${quoted(facts.words)} n’a pas d’adresse : aucune image ne s’affiche. Donnez-lui une adresse, ou retirez-la.`,
		html: (facts) => `Le lien ${quoted(facts.words)} ne mène nulle part, ou en haut de la page\u00a0: donnez-lui une adresse, ou retirez le lien.`
	},
	"markdown-no-heading-like-paragraph": {
		summary: "Un titre a plus de six dièses.",
		"too-deep": "Il n’y a que six niveaux de titres\xA0: avec plus de six dièses, la ligne reste un paragraphe et les dièses se voient."
	},
	"markdown-no-hidden-table-cell": {
		summary: "Une cellule de tableau ne sera pas affichée.",
		hidden: (facts) => `La cellule ${quoted(facts.words)} dépasse le nombre de colonnes du tableau : elle ne sera pas affichée.`
	},
	"markdown-no-reference-like-url": {
		summary: "Un lien prend un nom de référence pour une adresse.",
		reference: (facts) => `${quoted(facts.words)} : l’adresse entre parenthèses est le nom d’une référence. Mettez ce nom entre crochets, ou l’adresse entière.`
	},
	"markdown-no-undefined-references": {
		summary: "Un lien ou une note renvoie à une référence qui n’existe pas.",
		reference: (facts) => `${quoted(facts.words)} renvoie à une adresse qui n’est donnée nulle part : le lecteur verra les crochets.`,
		footnote: (facts) => `La note ${quoted(facts.words)} n’est écrite nulle part : le lecteur verra les crochets.`,
		shortcut: (facts) => `${quoted(facts.words)} serait un lien, mais son adresse n’est donnée nulle part. Donnez-la, ou écrivez ${quoted(`\\${facts.words}`)} pour de simples crochets.`,
		"too-deep": (facts) => `Ce texte a plus de ${facts.depth} crochets les uns dans les autres : ses références n’ont pas été vérifiées.`
	},
	"markdown-no-unused-definitions": {
		summary: "Une adresse ou une note est écrite, mais rien n’y renvoie.",
		unused: (facts) => `Rien ne renvoie à ${quoted(facts.words)} : le lecteur ne le verra pas.`
	},
	"markdown-placeholder": {
		summary: "Un texte provisoire est resté dans la page.",
		text: (facts) => `${quoted(facts.text)} ressemble à un texte provisoire\u00a0: remplacez-le par le texte définitif, ou supprimez-le.`
	},
	"markdown-swallowed-paragraph": {
		summary: "Un paragraphe se colle à celui qui le précède.",
		item: (facts) => `${quoted(`${facts.words}…`)} sera collé à la puce au-dessus${more(facts.count)} : ici, une seule ligne vide ne suffit pas à commencer un paragraphe. Laissez deux lignes vides.`,
		paragraph: (facts) => `${quoted(`${facts.words}…`)} sera collé au paragraphe au-dessus${more(facts.count)} : ici, une seule ligne vide ne suffit pas à commencer un paragraphe. Laissez deux lignes vides.`,
		list: (facts) => `${quoted(`${facts.words}…`)} sera collé à la dernière puce de la liste${more(facts.count)}\u00a0: laissez une ligne vide avant.`
	},
	"markdown-unclosed-fence": {
		summary: "Un bloc de code n’est jamais fermé.",
		unclosed: (facts) => `Ce bloc de code n’est pas fermé : toute la suite du texte sera affichée comme du code. Ajoutez une ligne ${quoted(facts.fence)} à la fin du code.`,
		literal: (facts) => `${quoted(facts.fence)} restera visible : rien ne ferme ce bloc de code, qui n’en est donc pas un. Fermez-le, ou retirez ce signe.`
	},
	"markdown-unclosed-html": {
		summary: "Une balise HTML n’est pas fermée.",
		comment: (_facts) => "Ce commentaire n’est jamais fermé\xA0: toute la suite de la page disparaît. Écrivez --> là où il finit.",
		unclosed: (facts) => `La balise <${facts.name}> n’est jamais fermée : elle s’étend à toute la suite de la page. Ajoutez </${facts.name}>.`,
		inside: (facts) => `La balise <${facts.name}> n’est pas fermée avant la fin de ce qui la contient. Ajoutez </${facts.name}>.`,
		cell: (facts) => `La balise <${facts.name}> n’est pas fermée : elle s’arrête au bout de sa cellule. Ajoutez </${facts.name}>.`,
		link: (facts) => `La balise <${facts.name}> n’est jamais fermée : elle s’étend jusqu’au lien suivant. Ajoutez </${facts.name}>.`,
		reopened: (facts) => `La balise <${facts.name}> est ouverte deux fois de suite et jamais fermée : la seconde devait sans doute la fermer. Écrivez </${facts.name}>.`,
		placeholder: (facts) => `« <${facts.name}> » est pris pour une balise, que le navigateur ne montre pas : ces mots disparaissent de la page. Écrivez-les entre accents graves, ou avec &lt; au lieu de <.`,
		crossed: (facts) => `Un titre <${facts.name}> est fermé par </${facts.other}>. Écrivez </${facts.name}>.`,
		unopened: (facts) => `La balise </${facts.name}> ferme une balise qui n’a pas été ouverte. Supprimez-la, ou ajoutez <${facts.name}> avant.`
	}
};

// src/locales/fr/preview/and-next.ts
const andNext = (text, count) => `${quoted(text)} et ${count > 1 ? `les ${count} suivants` : "le suivant"}`;

// src/locales/fr/preview/between.ts
const between = (parts) => {
	if (parts === void 0) return "";
	const [from, to] = parts;
	return `, ${from === "" ? "du début du texte" : `de la partie ${quoted(from)}`} ${to === "" ? "au début du texte" : `à la partie ${quoted(to)}`}`;
};

// src/locales/fr/preview/details.ts
const named = (what, name) => name === "" ? what : `${what}\u00a0: ${quoted(name)}`;
const ALIGNED = {
	left: "à gauche",
	center: "au centre",
	right: "à droite",
	none: "par défaut"
};
const USES = {
	shown: ["les lecteurs voyaient ce code lui-même", "les lecteurs verront ce code lui-même"],
	drawn: ["le site pouvait en faire un dessin", "le site peut maintenant en faire un dessin"],
	run: ["le site pouvait l’exécuter ou l’interpréter", "le site peut maintenant l’exécuter ou l’interpréter"]
};
const inLanguage = (language) => language === "" ? "" : ` (${language})`;
const titleChanged = (from, to) => from === "" ? `il reçoit un titre, ${quoted(to)}` : to === "" ? `il perd son titre, ${quoted(from)}` : `son titre était ${quoted(from)}, il est ${quoted(to)}`;
const addressChanged = (from, to) => from === "" ? `il reçoit une adresse, ${to}` : to === "" ? `il perd son adresse, ${from}` : `son adresse était ${from}, elle est ${to}`;
const previewDetails = {
	movedTo: {
		up: (text, parts) => `${quoted(text)} est déplacé plus haut${between(parts)}`,
		down: (text, parts) => `${quoted(text)} est déplacé plus bas${between(parts)}`,
		across: (text, parts) => `${quoted(text)} change de place${between(parts)}`
	},
	movedImage: {
		up: (name, parts) => `image déplacée plus haut\u00a0: ${quoted(name)}${between(parts)}`,
		down: (name, parts) => `image déplacée plus bas\u00a0: ${quoted(name)}${between(parts)}`,
		across: (name, parts) => `image déplacée\u00a0: ${quoted(name)}${between(parts)}`
	},
	movedEmbed: {
		up: (name, parts) => `contenu intégré déplacé plus haut\u00a0: ${quoted(name)}${between(parts)}`,
		down: (name, parts) => `contenu intégré déplacé plus bas\u00a0: ${quoted(name)}${between(parts)}`,
		across: (name, parts) => `contenu intégré déplacé\u00a0: ${quoted(name)}${between(parts)}`
	},
	movedPart: {
		up: (title) => `la partie ${quoted(title)} est déplacée plus haut`,
		down: (title) => `la partie ${quoted(title)} est déplacée plus bas`,
		across: (title) => `la partie ${quoted(title)} change de place`
	},
	movedTogether: {
		up: (text, others) => `${andNext(text, others)} sont déplacés plus haut`,
		down: (text, others) => `${andNext(text, others)} sont déplacés plus bas`,
		across: (text, others) => `${andNext(text, others)} changent de place`
	},
	rule: {
		added: "ligne de séparation ajoutée",
		removed: "ligne de séparation supprimée"
	},
	heading: {
		added: (title) => `titre ajouté\u00a0: ${quoted(title)}`,
		removed: (title) => `titre supprimé\u00a0: ${quoted(title)}`
	},
	split: (at, of) => `un ${of === "item" ? "élément de liste" : "paragraphe"} est coupé en deux après ${quoted(at)}`,
	joined: (at, of) => of === "heading" ? `un titre et un paragraphe sont réunis en un paragraphe après ${quoted(at)}` : `deux ${of === "item" ? "éléments de liste" : "paragraphes"} sont réunis en un après ${quoted(at)}`,
	spacing: {
		loose: "les éléments de la liste sont plus espacés",
		tight: "les éléments de la liste sont moins espacés"
	},
	indented: (line, others, isAtEnd) => `dans le code, vers ${quoted(line)}${others === 0 ? "" : ` et à ${others > 1 ? `${others} autres endroits` : "un autre endroit"}`}, ${isAtEnd ? "seules des espaces en fin de ligne changent\xA0: vos lecteurs ne verront pas de différence" : "seules des espaces ou des lignes vides changent"}`,
	aligned: (name, from, to) => `la colonne${name === "" ? "" : ` ${quoted(name)}`} était alignée ${ALIGNED[from]}, elle l’est ${ALIGNED[to]}`,
	anchor: (from, to) => from === "" ? `reçoit l’ancre ${to}, où des liens peuvent mener` : to === "" ? `perd l’ancre ${from}, où des liens pouvaient mener` : `son ancre était ${from}, elle est ${to}`,
	marks: (from, to) => from === "" ? `reçoit l’habillage {${to}}` : to === "" ? `perd l’habillage {${from}}` : `son habillage était {${from}}, il est {${to}}`,
	column: {
		"column-added": (name) => named("colonne ajoutée", name),
		"column-removed": (name) => named("colonne supprimée", name),
		"column-moved": (name) => named("colonne déplacée", name)
	},
	dressed: {
		strong: ["gras retiré", "gras ajouté"],
		em: ["italique retiré", "italique ajouté"],
		code: ["mise en code retirée", "mise en code ajoutée"],
		s: ["texte rayé rétabli", "texte rayé"],
		u: ["soulignement retiré", "soulignement ajouté"],
		sup: ["n’est plus en exposant", "mis en exposant"],
		sub: ["n’est plus en indice", "mis en indice"],
		small: ["n’est plus en petits caractères", "mis en petits caractères"],
		kbd: ["n’est plus montré comme une touche", "montré comme une touche"],
		q: ["n’est plus une citation", "devient une citation"],
		cite: ["n’est plus le titre d’une œuvre", "devient le titre d’une œuvre"],
		abbr: ["abréviation qui n’est plus expliquée", "abréviation expliquée"],
		time: ["date que les machines ne lisent plus", "date que lisent les machines"]
	},
	otherDress: (tag) => [`balise <${tag}> retirée`, `balise <${tag}> ajoutée`],
	aboutWords: (text, what) => `${quoted(text)}\u00a0: ${what}`,
	attribute: {
		abbr: (from, to) => `l’abréviation signifiait ${quoted(from)}, elle signifie ${quoted(to)}`,
		time: (from, to) => `la date que lisent les machines passe de ${from} à ${to}`,
		code: (from, to) => from === "" ? `le langage du code est maintenant indiqué\u00a0: ${to}` : to === "" ? `le langage du code n’est plus indiqué\u00a0: c’était ${from}` : `le langage du code était ${from}, il est ${to}`,
		lang: (from, to) => from === "" ? `la langue est maintenant indiquée\u00a0: ${to}` : to === "" ? `la langue n’est plus indiquée\u00a0: c’était ${from}` : `la langue indiquée était ${from}, elle est ${to}`
	},
	codeUse: (from, to, was, is) => `${USES[was][0]}${inLanguage(from)}, ${USES[is][1]}${inLanguage(to)}`,
	embedChanged: (before, after) => {
		const name = after.title === before.title && after.title !== "" ? ` ${quoted(after.title)}` : "";
		const title = before.title === after.title ? [] : [titleChanged(before.title, after.title)];
		const rest = after.address === "" ? "le reste ne change pas" : `son adresse reste ${after.address}`;
		const address = before.address === after.address ? rest : addressChanged(before.address, after.address);
		return `contenu intégré${name}\u00a0: ${[...title, address].join(" ; ")}`;
	},
	imageAlt: (image, before, after) => before === "" ? `l’image ${image} reçoit un texte alternatif\u00a0: ${quoted(after)}` : after === "" ? `l’image ${image} perd son texte alternatif\u00a0: ${quoted(before)}` : `le texte alternatif de l’image ${image} était ${quoted(before)}, il est ${quoted(after)}`,
	imageTitle: (image, before, after) => before === "" ? `${named("image", image)}, infobulle ajoutée\u00a0: ${quoted(after)}` : after === "" ? `${named("image", image)}, infobulle retirée\u00a0: ${quoted(before)}` : `${named("image", image)}, l’infobulle était ${quoted(before)}, elle est ${quoted(after)}`,
	noteChanged: (number, before, after) => `l’appel de note ${number} menait à ${quoted(before)}, il mène à ${quoted(after)}`,
	linkRemoved: (text, url, stays) => stays ? `lien retiré de ${quoted(text)}\u00a0: ${url}` : `lien supprimé\u00a0: ${quoted(text)}, qui menait à ${url}`,
	linkAdded: (text, url, stayed) => stayed ? `lien ajouté à ${quoted(text)}\u00a0: ${url}` : `lien ajouté\u00a0: ${quoted(text)}, qui mène à ${url}`,
	linkOn: (url, before, after) => `le lien vers ${url} était sur ${quoted(before)}, il est sur ${quoted(after)}`,
	linkMovedOn: (before, from, after, to) => `le lien était sur ${quoted(before)} et menait à ${from}, il est sur ${quoted(after)} et mène à ${to}`,
	linkChanged: (text, before, after) => after === "" ? `le lien ${quoted(text)} menait à ${before}, il n’a plus d’adresse` : before === "" ? `le lien ${quoted(text)} n’avait pas d’adresse, il mène à ${after}` : `le lien ${quoted(text)} menait à ${before}, il mène à ${after}`,
	linkTitle: (text, before, after) => before === "" ? `le lien ${quoted(text)} gagne une infobulle\u00a0: ${quoted(after)}` : after === "" ? `le lien ${quoted(text)} perd son infobulle\u00a0: ${quoted(before)}` : `l’infobulle du lien ${quoted(text)} était ${quoted(before)}, elle est ${quoted(after)}`,
	unfound: (url) => `${quoted(url)} est introuvable dans le dépôt du site`,
	becameHeading: (level) => `devient un titre de niveau ${level}`,
	becameText: "devient un paragraphe ordinaire",
	becameNumbered: "la liste à puces devient une liste numérotée",
	becameBulleted: "la liste numérotée devient une liste à puces",
	listStart: (from, to) => `la liste commençait à ${from}, elle commence à ${to}`
};

// src/locales/fr/preview/file.ts
const previewFile = {
	orderChanged: "L’ordre des champs change dans le fichier\xA0: les lecteurs ne verront pas de différence.",
	orderChangedIn: (labels, isSeen) => `Dans ${labels.map(quoted).join(", ")}, l’ordre des champs change\u00a0: ${isSeen ? "le site peut en tenir compte" : "les lecteurs ne verront pas de différence"}.`,
	byteOrderMark: {
		added: "Une marque invisible (BOM) est ajoutée au tout début du fichier\xA0: les lecteurs ne verront pas de différence.",
		removed: "La marque invisible (BOM) du tout début du fichier est retirée\xA0: les lecteurs ne verront pas de différence."
	},
	savedOtherwise: "Seule change la façon dont le fichier est enregistré (fins de ligne, lignes vides, retraits)\xA0: les lecteurs ne verront pas de différence.",
	rewrapped: "Seule change, dans le fichier, la façon dont les textes sont coupés en lignes\xA0: les lecteurs ne verront pas de différence.",
	otherLines: "D’autres lignes du fichier sont écrites autrement, sans qu’aucun autre champ change.",
	emptyFields: {
		added: (labels) => `${labels.length > 1 ? "Champs ajoutés" : "Champ ajouté"}, sans valeur\u00a0: ${labels.map(quoted).join(", ")}.`,
		removed: (labels) => `${labels.length > 1 ? "Champs supprimés, qui n’avaient" : "Champ supprimé, qui n’avait"} pas de valeur\u00a0: ${labels.map(quoted).join(", ")}.`
	},
	unseenToo: "Change aussi, sans se voir dans l’aperçu\xA0:",
	recoded: "À l’œil, rien ne change\xA0: des lettres accentuées sont enregistrées autrement (la lettre et son accent à part, ou réunis).",
	recodedName: "Le site peut y voir un autre nom.",
	recodedToo: "des lettres accentuées sont enregistrées autrement, sans que cela se voie",
	mixedScripts: (word) => `${quoted(word)} mêle des lettres de deux alphabets, qui se ressemblent`,
	breaksToo: "des retours à la ligne changent aussi\xA0: selon la page, ils se voient ou non",
	emptyItem: {
		added: "un élément vide est ajouté à la liste",
		removed: "un élément vide est retiré de la liste"
	}
};

// src/locales/fr/preview/structure.ts
const BOXES = {
	note: "note",
	seealso: "voir aussi",
	abstract: "résumé",
	summary: "résumé",
	tldr: "résumé",
	info: "information",
	todo: "à faire",
	tip: "astuce",
	hint: "astuce",
	important: "important",
	success: "réussite",
	check: "réussite",
	done: "réussite",
	question: "question",
	help: "aide",
	faq: "question",
	warning: "avertissement",
	caution: "attention",
	attention: "attention",
	failure: "échec",
	fail: "échec",
	missing: "échec",
	danger: "danger",
	error: "erreur",
	bug: "anomalie",
	example: "exemple",
	quote: "citation",
	cite: "citation",
	details: "détails"
};
const isKnown = (kind) => Object.hasOwn(BOXES, kind.toLowerCase());
const boxName = (kind) => {
	const known = isKnown(kind) ? BOXES[kind.toLowerCase()] : void 0;
	return known === void 0 || known === kind ? kind : `${known} (${kind})`;
};
const WHOLES = {
	list: [
		"la liste",
		"listes",
		true
	],
	quote: [
		"la citation",
		"citations",
		true
	],
	table: [
		"le tableau",
		"tableaux",
		false
	],
	code: [
		"le code",
		"codes",
		false
	],
	box: [
		"l’encadré",
		"encadrés",
		false
	],
	fold: [
		"la partie repliable",
		"parties repliables",
		true
	]
};
const moved = (whole, text, where) => `${WHOLES[whole][0]}${text === "" ? "" : ` ${quoted(text)}`} est déplacé${WHOLES[whole][2] ? "e" : ""}${where}`;
const previewStructure = {
	movedWhole: {
		up: (whole, text, parts) => moved(whole, text, ` plus haut${between(parts)}`),
		down: (whole, text, parts) => moved(whole, text, ` plus bas${between(parts)}`),
		across: (whole, text, parts) => moved(whole, text, between(parts))
	},
	cut: (whole, at) => `${WHOLES[whole][0]} est coupé${WHOLES[whole][2] ? "e" : ""} en deux avant ${quoted(at)}`,
	united: (whole, at) => `deux ${WHOLES[whole][1]} sont réuni${WHOLES[whole][2] ? "e" : ""}s en un${WHOLES[whole][2] ? "e" : ""} avant ${quoted(at)}`,
	became: {
		quote: ["devient une citation", "deviennent une citation"],
		item: ["devient un élément de liste", "deviennent des éléments de liste"],
		deeper: ["descend d’un niveau dans la liste", "descendent d’un niveau dans la liste"],
		higher: ["remonte d’un niveau dans la liste", "remontent d’un niveau dans la liste"],
		unquoted: ["sort de la citation", "sortent de la citation"],
		boxed: ["entre dans un encadré", "entrent dans un encadré"],
		unboxed: ["sort de l’encadré", "sortent de l’encadré"],
		folded: ["entre dans une partie repliable", "entrent dans une partie repliable"],
		coded: ["devient un bloc de code", "deviennent des blocs de code"],
		unfolded: ["sort de la partie repliable", "sortent de la partie repliable"],
		"other-list": ["est maintenant dans une liste à part", "sont maintenant dans une liste à part"],
		"other-quote": ["est maintenant dans une citation à part", "sont maintenant dans une citation à part"],
		text: ["devient un paragraphe ordinaire", "deviennent des paragraphes ordinaires"]
	},
	becameTogether: (text, others, what) => `${andNext(text, others)}\u00a0: ${what}`,
	ofKind: (kind) => kind === "" ? "" : ` du type ${boxName(kind)}`,
	under: (item) => `est maintenant sous ${quoted(item)}`,
	boxLabel: (kind) => kind === "" ? "Bloc" : `${isKnown(kind) ? "Encadré" : "Bloc"}\u00a0: ${boxName(kind)}`,
	boxKind: (text, from, to) => `l’encadré ${quoted(text)} était du type ${boxName(from)}, il est du type ${boxName(to)}`,
	boxFold: {
		closed: (text) => `l’encadré ${quoted(text)} est maintenant replié\u00a0: il s’ouvre d’un clic`,
		open: (text) => `l’encadré ${quoted(text)} est maintenant ouvert, et se replie d’un clic`,
		never: (text) => `l’encadré ${quoted(text)} est maintenant toujours ouvert`
	},
	becameBox: (text, kind) => `la citation ${quoted(text)} devient un encadré du type ${boxName(kind)}`,
	becameQuote: (text, kind) => `l’encadré ${quoted(text)}, du type ${boxName(kind)}, devient une citation`,
	foldOpen: (text) => `la partie repliable ${quoted(text)} est maintenant ouverte`,
	foldClosed: (text) => `la partie repliable ${quoted(text)} est maintenant repliée`
};

// src/locales/fr/preview/changes.ts
const s$1 = (count) => count > 1 ? "s" : "";
const subject = (text) => text === "" ? "Déplacé" : `${quoted(text)} est déplacé`;
const TIME = /^(\d\d):(\d\d)(?::[\d.]+)?\s?(Z|[+-]\d\d:?\d\d)?$/;
const SPACES = {
	ordinary: "ordinaire",
	noBreak: "insécable",
	narrow: "fine insécable"
};
const placesOf = (count, around) => {
	const [first] = around;
	if (first === void 0) return "";
	return count > around.length ? `, d’abord dans ${quoted(first)}` : `, dans ${around.map(quoted).join(" et ")}`;
};
const KINDS = {
	boolean: "un oui ou non",
	number: "un nombre",
	string: "un texte",
	date: "une date"
};
const previewChanges = {
	changes: "Ce qui change",
	changedFields: (changed, all) => `${changed} champ${s$1(changed)} modifié${s$1(changed)} sur ${all}`,
	noChange: "Aucun champ ne change de contenu.",
	headerUnread: "L’en-tête de ce fichier ne se lit plus\xA0: rien ne peut être comparé avant qu’il soit réparé.",
	headerWasUnread: "L’en-tête de ce fichier ne se lisait pas avant votre modification\xA0: il n’y a rien à quoi comparer.",
	before: "Avant",
	after: "Après",
	otherChanges: (count) => count > 1 ? `Et ${count} autres champs modifiés, marqués plus bas.` : "Et un autre champ modifié, marqué plus bas.",
	otherPassages: (count) => count > 1 ? `… et ${count} autres passages de ce champ.` : "… et un autre passage de ce champ.",
	otherSourceLines: (count) => count > 1 ? `… et ${count} autres lignes.` : "… et une autre ligne.",
	otherDetails: (count) => count > 1 ? `… et ${count} autres changements de ce champ.` : "… et un autre changement de ce champ.",
	hour: (time) => {
		const [, hours = "00", minutes = "00", zone = ""] = TIME.exec(time) ?? [];
		if (hours === "00" && minutes === "00") return "";
		const place = zone === "" ? "" : ` (UTC${zone === "Z" ? "" : zone})`;
		return `, ${Number(hours)}\u00a0h\u00a0${minutes}${place}`;
	},
	itemNumber: (number) => `nº\u00a0${number}`,
	formerNumber: (number) => `ancien nº\u00a0${number}`,
	status: {
		same: "",
		added: "ajouté",
		removed: "supprimé",
		filled: "rempli",
		emptied: "vidé",
		changed: "modifié",
		moved: "déplacé",
		renamed: "renommé",
		order: "ordre modifié",
		link: "lien",
		format: "mise en forme",
		other: "autre changement",
		written: "écriture",
		spaces: "espaces"
	},
	sameText: "Même texte, autre mise en forme.",
	sameTextLink: "Même texte, autre lien.",
	sameOrder: "Même texte, dans un autre ordre.",
	movedInList: {
		up: (text) => `${subject(text)} plus haut dans la liste.`,
		down: (text) => `${subject(text)} plus bas dans la liste.`,
		across: (text) => `${subject(text)}.`
	},
	spacesOnly: "Seuls des espaces ou des retours à la ligne changent.",
	spacesUnseen: "Seuls des espaces ou des retours à la ligne changent\xA0: le lecteur ne verra pas de différence.",
	spaceKinds: (lost, gained, { count, around }) => {
		const isOne = count === 1;
		const [from, to] = [lost, gained].map((kinds) => kinds.map((kind) => count > 1 ? SPACES[kind].replace(/e(?= |$)/g, "es") : SPACES[kind]).join(" ou "));
		const some = isOne ? "une" : "des";
		const what = from === "" ? `${some} ${to} ${isOne ? "est ajoutée" : "sont ajoutées"}` : to === "" ? `${some} ${from} ${isOne ? "est retirée" : "sont retirées"}` : `${some} ${from} ${isOne ? "devient" : "deviennent"} ${to}`;
		const breaks = [...lost, ...gained].includes("ordinary") || from === "" || to === "";
		return `${isOne ? "Seule une espace change" : `Seules des espaces changent, à ${count} endroits`}\u00a0: ${what}${placesOf(count, around)}.${breaks ? " Une ligne peut se couper autrement." : ""}`;
	},
	writtenOnly: "La page reste la même pour ses lecteurs\xA0: seule change la façon de l’écrire.",
	noValue: "Le champ est vide.",
	renamedKey: (from, to) => `le champ ${quoted(from)} s’appelle maintenant ${quoted(to)}\u00a0: sa valeur reste la même`,
	sameInstant: "le même instant, dit dans un autre fuseau horaire",
	sameButKind: (from, to) => `les mêmes caractères, mais c’était ${KINDS[from]} et c’est maintenant ${KINDS[to]}\u00a0: le site peut les lire autrement`,
	otherKind: (from, to) => `c’était ${KINDS[from]}, c’est maintenant ${KINDS[to]}`,
	turnedInto: {
		list: "c’était une seule valeur, c’est maintenant une liste",
		value: "c’était une liste, c’est maintenant une seule valeur"
	},
	buttonLost: (label) => label === "" ? "le bouton n’a plus d’adresse" : `le bouton ${quoted(label)} n’a plus d’adresse`,
	otherOnly: "Les mots de l’aperçu restent les mêmes. Voici ce qui change dans le fichier\xA0:",
	inFile: "Voici ce qui change dans le fichier\xA0:",
	...previewDetails,
	...previewStructure,
	...previewFile,
	paragraphEnd: "fin de paragraphe",
	invisible: "signe invisible",
	lineEnd: "retour à la ligne",
	inserted: "ajouté\xA0: ",
	deleted: "supprimé\xA0: ",
	reformatted: "mise en forme modifiée\xA0: ",
	movedHere: "déplacé"
};

// src/locales/fr/preview/menu.ts
const previewMenu = {
	title: "Menu du site",
	added: (label, url) => `${quoted(label)} entre dans le menu (${url})`,
	level: {
		up: (label) => `${quoted(label)} remonte d’un niveau`,
		down: (label) => `${quoted(label)} descend d’un niveau`
	},
	removed: (label, url) => `${quoted(label)} sort du menu (${url})`,
	removedPage: (label, url) => `${quoted(label)} sort du menu\u00a0: sa page (${url}) n’est plus publiée`,
	renamed: (from, to) => `${quoted(from)} s’appelle maintenant ${quoted(to)}`,
	leads: (label, from, to) => `${quoted(label)} menait à ${from}, et mène maintenant à ${to}`,
	moved: {
		up: (label) => `${quoted(label)} est déplacé plus haut`,
		down: (label) => `${quoted(label)} est déplacé plus bas`
	},
	dead: (label, url) => `${quoted(label)} ne mène à aucun fichier du site (${url})`,
	unknown: (label, url) => `${quoted(label)} ne mène à aucune page que le dépôt contient (${url})\u00a0: à vérifier`,
	unlisted: "le sommaire ne nomme pas cette page\xA0: le site ne la publie pas. Ajoutez-la au sommaire."
};

// src/locales/fr/preview/touched.ts
const previewTouched = {
	moved: (count, from, to) => count > 1 ? `${count} pages changent d’adresse, sans que leur fichier change\u00a0: ${from} devient ${to}, par exemple.` : `Une page change d’adresse, sans que son fichier change\u00a0: ${from} devient ${to}.`,
	included: (path, titles, count) => {
		const named = titles.map(quoted).join(", ");
		return count > 1 ? `${count} pages incluent ${path}, et ce qu’elles en montrent peut changer\u00a0: ${named}${count > titles.length ? "…" : "."}` : `La page ${named} inclut ${path}\u00a0: ce qu’elle en montre peut changer.`;
	},
	shape: (count) => count > 1 ? `Ces ${count} fichiers donnent leur forme aux pages\u00a0: l’aperçu ne les montre pas.` : "Ce fichier donne leur forme aux pages\xA0: l’aperçu ne le montre pas.",
	data: (count) => count > 1 ? `Ces ${count} fichiers donnent aux pages des réglages ou des données\u00a0: l’aperçu ne montre pas ce qu’ils y changent.` : "Ce fichier donne aux pages des réglages ou des données\xA0: l’aperçu ne montre pas ce qu’il y change."
};

// src/locales/fr/preview.ts
const s = (count) => count > 1 ? "s" : "";
const others = (count, one) => count > 1 ? `${count} autres pages` : `${one} autre page`;
const hold = (count, isSure) => isSure ? count > 1 ? "ne tiendront plus" : "ne tiendra plus" : count > 1 ? "sont à vérifier" : "est à vérifier";
const preview = {
	language: "fr",
	title: (page) => `Aperçu\u00a0: ${page}`,
	brand: "Aperçu",
	brandNote: "avant publication",
	skip: "Aller à la page relue",
	contribution: (number) => `Contribution nº\u00a0${number}`,
	contributionNav: "Contribution",
	allPages: (count) => `Toutes les pages (${count})`,
	proposedBy: "Proposé par",
	proposedOn: (day) => `le ${day}`,
	edit: "Modifier dans l’éditeur",
	built: "Voir dans le site",
	live: "Voir la page en ligne",
	source: "Voir le fichier",
	pageState: {
		changed: "Page modifiée",
		added: "Nouvelle page",
		removed: "Page supprimée",
		renamed: "Page déplacée",
		alone: "Page relue"
	},
	dataState: {
		changed: "Données modifiées",
		added: "Nouvelles données",
		removed: "Données supprimées",
		renamed: "Données déplacées",
		alone: "Données relues"
	},
	menuState: {
		changed: "Menu modifié",
		added: "Nouveau menu",
		removed: "Menu supprimé",
		renamed: "Menu déplacé",
		alone: "Menu relu"
	},
	renamedFrom: (path) => `Cette page s’appelait ${path}. Vérifiez que les liens qui y mènent suivent.`,
	removedNote: "Cette page va disparaître du site. Voici ce qu’elle contient aujourd’hui.",
	leftNote: (path) => `Ce fichier s’appelle désormais ${path}, qui n’est pas relu comme une page du site. Voici ce que la page contient aujourd’hui.`,
	linksUnseen: "Relecture ne sait pas à quelle adresse elle se trouve\xA0: vérifiez qu’aucune autre page n’y mène.",
	emptiedNote: "Votre modification retire tout le texte de cette page\xA0: il n’en reste que l’en-tête.",
	addedNote: "Cette page n’existe pas encore sur le site.",
	carried: {
		from: (title, count) => count > 1 ? `${count} passages viennent de ${quoted(title)}, d’où la même contribution les a retirés.` : `Un passage vient de ${quoted(title)}, d’où la même contribution l’a retiré.`,
		to: (title, count) => count > 1 ? `${count} passages retirés d’ici se retrouvent dans ${quoted(title)}.` : `Un passage retiré d’ici se retrouve dans ${quoted(title)}.`
	},
	verdict: {
		fix: (count) => count > 1 ? `${count} points à corriger avant de publier` : "Un point à corriger avant de publier",
		check: (count) => count > 1 ? `Publiable, après ${count} vérifications` : "Publiable, après une vérification",
		doubt: (count) => count > 1 ? `Publiable, avec ${count} adresses à vérifier` : "Publiable, avec une adresse à vérifier",
		unfound: (text, url) => text === "" ? `Le dépôt du site n’a ni page ni fichier à l’adresse ${quoted(url)}.` : `Le lien ${quoted(text)} mène à ${quoted(url)}\u00a0: le dépôt du site n’a ni page ni fichier à cette adresse.`,
		fine: "Publiable",
		nothing: "Rien à signaler dans votre modification.",
		nothingAlone: "Rien à signaler sur cette page.",
		advice: (count) => count > 1 ? `${count} conseils pour faire encore mieux.` : "Un conseil pour faire encore mieux.",
		more: (count) => `Et ${count} autre${s(count)} plus bas.`,
		existing: (count) => count > 1 ? `${count} points à corriger se trouvaient déjà sur cette page avant votre modification.` : "Un point à corriger se trouvait déjà sur cette page avant votre modification.",
		removed: "Page à supprimer",
		left: "Page à retirer du site, ou à y remettre sous son nouveau nom",
		emptied: "Page vidée de son texte",
		leaves: (day) => `Page à retirer du site${day === null ? "" : ` jusqu’au ${dayWords(day)}`}`,
		outing: {
			appears: ({ isSure }) => `Votre modification ${isSure ? "publie" : "publie sans doute"} cette page, qui n’est pas en ligne aujourd’hui.`,
			leaves: ({ day, isSure }) => `Votre modification ${isSure ? "retire" : "retire sans doute"} du site cette page, qui est en ligne aujourd’hui${day === null ? "" : `\u00a0: elle reviendra à partir du ${dayWords(day)}`}.`
		},
		listing: {
			enters: (list) => `L’éditeur du site montrera désormais cette page dans ${quoted(list)}\u00a0: ce que son formulaire demande est vérifié ici aussi.`,
			leaves: (list) => `L’éditeur du site ne montrera plus cette page dans ${quoted(list)}\u00a0: ce que son formulaire demande n’est plus vérifié ici.`
		},
		unchanged: "Aucun changement visible",
		partial: "La relecture n’a pas pu être menée à son terme\xA0: il peut manquer des remarques."
	},
	elsewhere: {
		title: "Ailleurs dans le site",
		breaks: (count, isSure) => `${others(count, "Une")} ${hold(count, isSure)}`,
		removed: (count, isSure) => `Page à supprimer\u00a0: ${others(count, "une")} ${hold(count, isSure)}`,
		named: (titles, more) => `À revoir aussi\u00a0: ${titles.map(quoted).join(", ")}${more > 1 ? ` et ${more} autres pages` : more === 1 ? " et une autre page" : ""}.`,
		others: (count) => count > 1 ? `Et ${count} autres pages.` : "Et une autre page."
	},
	...previewChanges,
	menu: previewMenu,
	stopped: {
		title: "À corriger avant de publier\xA0: le site ne peut pas être construit",
		why: (path, line, sentence) => `${path}, ligne ${line} : ${sentence}`
	},
	empty: "vide",
	dates: "Les dates de la page",
	today: "Aujourd’hui",
	todayNote: "jour de cette relecture",
	inDays: (days) => days === 0 ? "c’est aujourd’hui" : days === 1 ? "demain" : days < 60 ? `dans ${days} jours` : `dans ${Math.round(days / 30.44)} mois`,
	daysAgo: (days) => days === 1 ? "hier" : days < 60 ? `il y a ${days} jours` : days < 730 ? `il y a ${Math.round(days / 30.44)} mois` : `il y a ${Math.max(2, Math.floor(days / 365.25))} ans`,
	staleOn: (day) => `Cette phrase sera périmée le ${day}.`,
	stale: "Cette phrase est périmée.",
	yourDate: "Date de votre modification",
	otherDates: (count) => count > 1 ? `Et ${count} autres dates.` : "Et une autre date.",
	quote: (text) => quoted(text),
	toLook: "À regarder",
	toLookNew: "dans votre modification",
	toLookNothing: "Rien à regarder dans votre modification.",
	notesBefore: (count) => count > 1 ? `${count} remarques déjà là avant vous` : "Une remarque déjà là avant vous",
	notesLeft: (count) => count > 1 ? `${count} autres remarques ne sont pas montrées ici, faute de place\u00a0: elles sont dans le compte rendu de la relecture.` : "Une autre remarque n’est pas montrée ici, faute de place\xA0: elle est dans le compte rendu de la relecture.",
	otherNotes: (count) => count > 1 ? `Et ${count} autres, dans la page.` : "Et une autre, dans la page.",
	wholePage: "Sur toute la page",
	level: {
		error: "À corriger",
		warning: "À vérifier",
		info: "Conseil"
	},
	levels: {
		error: (count) => `${count} à corriger`,
		warning: (count) => `${count} à vérifier`,
		info: (count) => `${count} conseil${s(count)}`
	},
	doubts: (count) => count > 1 ? `${count} adresses introuvables` : "une adresse introuvable",
	alreadyThere: "déjà là avant",
	times: (count) => `${count} fois dans la page`,
	fixReady: "Correction automatique possible",
	noteNumber: (number) => `Remarque ${number}`,
	backTo: (number) => `Remarque ${number}\u00a0: revenir au texte`,
	space: "espace",
	sheet: "La page, champ par champ",
	sheetAlone: "La page",
	only: "Seulement ce qui est modifié ou annoté",
	parts: "Parties de la page",
	modified: "modifié",
	notesCount: (count) => `${count} remarque${s(count)}`,
	general: "Général",
	body: "Contenu",
	otherFields: "Autres champs du fichier",
	item: (label, number) => `${label} · ${number}`,
	leadsTo: "mène à\xA0: ",
	yes: "Oui",
	no: "Non",
	image: "Image",
	alternative: "Texte alternatif",
	embed: "Contenu intégré",
	imageOutside: "image d’un autre site, non chargée dans l’aperçu",
	imageMissing: "fichier introuvable dans le site",
	imageNotShown: "non montrée dans l’aperçu",
	weight: (bytes) => bytes < 1024 ? `${bytes}\u00a0octets` : bytes < 1048576 ? `${Math.round(bytes / 1024)}\u00a0Ko` : `${(bytes / 1048576).toFixed(1).replace(".", ",")}\u00a0Mo`,
	shortcode: "Élément ajouté par le site\xA0: ",
	footnotes: "Notes de bas de page",
	table: "Tableau",
	unreadFrontMatter: "L’en-tête de ce fichier ne se lit pas\xA0: le voici tel qu’il est écrit.",
	fileHeader: "En-tête du fichier",
	links: "Les liens",
	linksNote: (count) => `${count} lien${s(count)}`,
	linkState: {
		ok: "Bon",
		redirected: "Redirigé",
		dead: "Cassé",
		closed: "Fermé",
		draft: "Pas encore public",
		blocked: "Invérifiable",
		unreachable: "Injoignable",
		invalid: "Mal écrit",
		refused: "Adresse privée",
		skipped: "Non vérifié",
		remarked: "À regarder",
		part: "Page trouvée"
	},
	linkPart: (anchor) => `La page est là ; que la partie ${quoted(anchor)} y soit n’a pas été vérifié.`,
	linkNew: "nouveau",
	linkGone: "Retiré",
	linkWas: (state) => `avant\u00a0: ${state.toLowerCase()}`,
	openUntil: (day) => `ouvert jusqu’au ${day}`,
	redirectsTo: (url) => `mène maintenant à ${url}`,
	httpStatus: (status) => `réponse ${status}`,
	inField: (label) => `dans ${label}`,
	bareAddress: "adresse seule",
	otherLinks: (count) => count > 1 ? `Et ${count} autres liens.` : "Et un autre lien.",
	index: "Pages de cette contribution",
	indexAlone: "Pages relues",
	indexVerdict: {
		fix: (count) => count > 1 ? `${count} pages à corriger avant de publier` : "Une page à corriger avant de publier",
		check: (count) => count > 1 ? `Publiable, après avoir vérifié ${count} pages` : "Publiable, après avoir vérifié une page",
		fine: "Publiable",
		breaks: (count) => count > 1 ? `${count} autres pages du site ne tiendront plus` : "Une autre page du site ne tiendra plus"
	},
	indexGroups: {
		error: "À corriger",
		warning: "À vérifier",
		fine: "Publiables"
	},
	indexShow: "Montrer",
	indexEvery: "Toutes",
	pages: (count) => `${count} page${s(count)}`,
	indexFiles: (count) => count > 1 ? `Elle touche ${count} fichiers, que l’aperçu ne montre pas\u00a0: un menu, des réglages ou des images peuvent en dépendre.` : "Elle touche un fichier, que l’aperçu ne montre pas\xA0: un menu, des réglages ou des images peuvent en dépendre.",
	touched: previewTouched,
	indexOtherFiles: (count) => `Et ${count} autre${s(count)}.`,
	indexNothing: "Aucune page du site ne change dans cette contribution.",
	editShort: "Modifier",
	liveShort: "En ligne",
	noNotes: "rien à signaler",
	existingCount: (count) => `${count} déjà là avant`,
	footer: (days) => `Épreuve de relecture, pas le site\u00a0: les champs sont montrés dans l’ordre de l’éditeur, la mise en page définitive est celle du site. Cette page n’est pas indexée par les moteurs de recherche${days === null ? "" : `\u202f; elle disparaît au bout de ${days}\u00a0jours`}.`,
	file: "Fichier",
	version: (head) => `version ${head}`,
	comparedWith: (base) => `comparée à ${base}`,
	madeBy: "Aperçu fabriqué par Relecture, sans script ni requête.",
	statusPending: "Aperçu en préparation…",
	statusReady: (pages, notes, advice) => `Aperçu prêt\u00a0: ${pages} page${s(pages)}, ${notes > 0 ? `${notes} point${s(notes)} à regarder` : advice > 0 ? `${advice} conseil${s(advice)}` : "rien à signaler"}`,
	statusNothing: "Aucune page à montrer",
	statusFailed: "L’aperçu n’a pas pu être publié.",
	notices: {
		uploadFailed: (facts) => `L’aperçu n’a pas pu être déposé sur GitHub\u00a0: ${facts.reason}.`,
		uploadLate: "L’aperçu n’a pas pu être déposé sur GitHub\xA0: le service ne répond pas.",
		branchBusy: (facts) => `L’aperçu n’a pas pu être publié\u00a0: la branche ${facts.branch} change sans cesse. Relancez la relecture.`,
		pushRefused: (facts) => `L’aperçu n’a pas pu être publié sur la branche ${facts.branch}\u00a0: ${facts.reason}.`,
		stillBuilding: (facts) => `L’aperçu est en cours de mise en ligne\u00a0: ${facts.url}`,
		outdated: "Une version plus récente de cette contribution est arrivée\xA0: cet aperçu n’est pas publié.",
		previewPath: "La configuration du CMS donne un « preview_path »\xA0: son bouton d’aperçu n’ouvrira la bonne page qu’avec « preview: pages ».",
		otherStatus: (facts) => `Un autre service publie déjà un statut ${quoted(facts.context)}\u00a0: le CMS peut montrer son lien plutôt que celui de cet aperçu. Indiquez «\u202fpreview_context\u202f» dans la configuration du CMS.`,
		statusesCut: "Ce commit porte trop de statuts pour qu’ils soient tous lus\xA0: si le CMS montre un autre lien que celui de cet aperçu, indiquez « preview_context » dans la configuration du CMS.",
		buildFailed: (facts) => `Le site n’a pas pu être construit\u00a0: l’aperçu est publié sans lui. ${facts.hugoVariable === null ? "" : `Hugo ne laisse pas lire la variable ${facts.hugoVariable}\u00a0: dans sa configuration, ajoutez «\u202f^${facts.hugoVariable}$\u202f» à la liste security.funcs.getenv (['^HUGO_', '^CI$'] par défaut). `}Ce qu’il a dit\u00a0: ${facts.said}`,
		buildNeedsPages: "La commande « build » ne sert qu’avec « preview: pages »\xA0: elle n’est pas lancée.",
		buildMissing: (facts) => `Le site construit n’a pas de page à ${facts.routes}.`,
		statusRefused: "Le jeton ne permet pas d’écrire un statut\xA0: le CMS ne montrera pas de lien vers l’aperçu (permissions: statuses: write)."
	}
};

// src/locales/fr/report.ts
const NO_PAGE = "Aucune page relue ici\xA0: «\xA0relecture site\xA0» montre où Relecture les cherche.";
const report = {
	severity: {
		error: "erreur",
		warning: "avertissement",
		info: "information"
	},
	place: (facts) => `ligne ${facts.line}, colonne ${facts.column}`,
	existing: "déjà là avant",
	fixable: "réparable",
	summary: (facts) => {
		const counts = [
			count(facts.errors, "erreur", "erreurs"),
			count(facts.warnings, "avertissement", "avertissements"),
			count(facts.infos, "information", "informations")
		].filter((part) => part !== "");
		if (facts.read.pages + facts.read.data + counts.length === 0) return facts.partial === true ? "Aucune page n’a été relue." : NO_PAGE;
		const nothing = facts.partial === true ? "rien à signaler dans ce qui a été vérifié" : "rien à signaler";
		return `${readWords$1(facts.read)} : ${counts.length === 0 ? nothing : listed(counts)}.`;
	},
	unread: ({ unread }) => `${totalOf(unread) < 2 ? "Non lu" : "Non lus"} : ${unread.map((one) => withExample(unreadReasons[one.reason](one), one)).join("\xA0; ")}.`,
	unreadList: {
		title: "Non lus\xA0:",
		part: ({ reason, ...facts }) => `${unreadReasons[reason](facts)} :`,
		rest: (facts) => `et ${many(facts.count, "autre", "autres")}`,
		hint: "Pour les voir tous\xA0: --verbose."
	},
	repeated: {
		title: "Dit une seule fois, pour tout le site",
		count: (facts) => `${digits(facts.count)} fois, sur ${many(facts.pages, "page", "pages")}`,
		decide: "Si ce n’est pas une faute pour ce site, décidez-le une fois dans relecture.yml\xA0:",
		line: (facts) => `rules: { ${facts.rule}: off }`,
		mend: (facts) => facts.count === facts.all ? "Pour tout corriger d’un coup\xA0:" : `Pour en corriger ${digits(facts.count)} d’un coup\u00a0:`,
		places: "Où ?",
		hint: "Pour les voir une à une\xA0: --verbose."
	},
	beginning: {
		counted: "Compté, sans le détail",
		begin: "Par où commencer\xA0:",
		first: (facts) => `${facts.summary} ${facts.count < 2 ? "Dans" : `${digits(facts.count)} fois, d’abord dans`} ${facts.place} (${facts.rule}).`,
		seeAll: "Pour tout voir\xA0: --verbose, ou --format json. Pour une seule règle\xA0: --only et son nom.",
		setAside: "Pour laisser de côté ce qui est là et ne juger que la suite\xA0: relecture baseline."
	},
	rulePage: (facts) => `Ce que dit cette règle, et pourquoi : ${facts.url}`,
	statistics: {
		rules: "Par règle\xA0:",
		files: "Par fichier\xA0:",
		more: (facts) => `et ${many(facts.count, "autre fichier", "autres fichiers")} (pour les voir : --verbose)`
	},
	more: (facts) => `et ${facts.count === 1 ? "une autre remarque" : `${digits(facts.count)} autres remarques`} de la règle ${facts.rule}`,
	fixHint: (facts) => facts.count === 1 ? "Une remarque peut être corrigée toute seule\xA0: relancez avec --fix, qui ne fait que ce qui est sûr." : `Jusqu’à ${digits(facts.count)} remarques peuvent être corrigées toutes seules : relancez avec --fix, qui ne fait que ce qui est sûr.`,
	existingCount: (facts) => facts.count === 1 ? "Une remarque était déjà là avant." : `${digits(facts.count)} remarques étaient déjà là avant.`,
	knownHint: (facts) => {
		const see = `Pour ${facts.count === 1 ? "la voir" : "les voir"} : relecture --no-baseline.`;
		if (facts.fixable === 0) return see;
		return `${see} Pour ${facts.count === 1 ? "la corriger" : `en corriger ${facts.fixable === 1 ? "une" : `${digits(facts.fixable)} d’un coup`}`} : relecture --fix --no-baseline.`;
	},
	debt: ({ gone, left }) => {
		if (left === 0) return "Tout ce qui était dans la référence est réglé, merci\xA0! Son fichier peut être supprimé.";
		if (gone === 0) return "";
		return `${many(gone, "point", "points")} de moins que dans la référence, merci\u00a0! Il en reste ${digits(left)}. Pour la mettre à jour\u00a0: relecture baseline --prune.`;
	},
	partial: "La relecture n’est pas complète.",
	missingShards: ({ parts }) => parts.length === 1 ? `Le rapport de la part ${parts[0]} manque\u00a0: ses pages ne sont pas dans celui-ci.` : `Les rapports des parts ${listed(parts)} manquent\u00a0: leurs pages ne sont pas dans celui-ci.`,
	notDone: {
		pages: (facts) => facts.count === 1 ? "Faute de temps, une page n’a pas été relue." : `Faute de temps, ${digits(facts.count)} pages n’ont pas été relues.`,
		passages: (facts) => facts.count === 1 ? "Un texte est trop enchevêtré pour être relu." : `${digits(facts.count)} textes sont trop enchevêtrés pour être relus.`,
		links: (facts) => facts.count === 1 ? "Faute de temps, un lien n’a pas été suivi." : `Faute de temps, ${digits(facts.count)} liens n’ont pas été suivis.`,
		network: (facts) => facts.count === 1 ? "Faute de réseau, un lien externe n’a pas été vérifié." : `Faute de réseau, ${digits(facts.count)} liens externes n’ont pas été vérifiés.`,
		schemas: (facts) => facts.count === 1 ? "Un schéma demande trop de temps\xA0: ce qu’il vérifie ne l’a pas été." : `Des schémas demandent trop de temps : ${digits(facts.count)} vérifications n’ont pas été faites.`,
		history: (_facts) => "Faute de temps, l’historique n’a pas été lu en entier\xA0: des dates ont été jugées sans savoir quand leur phrase a été écrite.",
		base: (_facts) => "Faute de temps, ce qui change n’a pas été comparé à la version précédente du site.",
		preview: (facts) => facts.count === 1 ? "Faute de temps, une page manque à l’aperçu." : `Faute de temps, ${digits(facts.count)} pages manquent à l’aperçu.`,
		images: (facts) => facts.count === 1 ? "Faute de temps, une image manque à l’aperçu." : `Faute de temps, ${digits(facts.count)} images manquent à l’aperçu.`,
		delivery: (facts) => facts.count === 1 ? "Faute de temps, une publication sur GitHub n’a pas été faite\xA0: le journal dit laquelle." : `Faute de temps, ${digits(facts.count)} publications sur GitHub n’ont pas été faites\u00a0: le journal dit lesquelles.`,
		site: (_facts) => "Faute de temps, ce qui ne se voit que sur toutes les pages ensemble n’a pas été vérifié\xA0: des dates qui se contredisent, par exemple."
	}
};
function totalOf(unread) {
	return unread.reduce((sum, { count }) => sum + count, 0);
}
function count(number, one, several) {
	return number === 0 ? "" : many(number, one, several);
}

// src/locales/fr/site.ts
const MOST_FOLDERS = 3;
const inFolders = (folders, root) => folders.length === 0 || folders.length > MOST_FOLDERS ? "" : ` dans ${listed(folders.map((folder) => folder === "" ? root : folder))}`;
function readWords({ read, folders }) {
	if (read.pages === 0) return filesWords(read) || "aucune page";
	const pages = `${filesWords({
		...read,
		data: 0
	})}${inFolders(folders, "le dépôt")}`;
	return listed([pages, ...read.data === 0 ? [] : [filesWords({
		...read,
		pages: 0
	})]]);
}
const site = { init: {
	generator: (facts) => `${GENERATORS[facts.generator] ?? "Un dossier de pages Markdown"} : ${readWords(facts)}.`,
	cms: (facts) => `${ENGINES$1[facts.engine] ?? "Un CMS"} : ${many(facts.collections, "collection", "collections")} dans ${facts.path}. Les en-têtes des pages seront vérifiés d’après elle${facts.collections < 2 ? "" : "s"}.`,
	panel: (facts) => `Relecture peut aussi relire dans le CMS, pendant que l’on écrit : ajoutez dans ${facts.page} : ${facts.script}`,
	offerPanel: (facts) => `Relecture peut aussi relire dans le CMS, pendant que l’on écrit\u00a0: relecture init --panel copie son panneau dans ${facts.folder} (1,8 Mo) et dit la ligne à ajouter à sa page.`,
	otherPanel: (facts) => `Le panneau qui est dans ${facts.folder} n’est pas celui de cette version : il est laissé tel quel. ${facts.isMain ? "Pour le remplacer\xA0: relecture index --panel" : "Pour le remplacer, supprimez ses fichiers (relecture-cms*.js) et relancez relecture init --panel"}.`,
	otherSettings: (facts) => `${facts.path} ne dit pas la même chose que relecture.yml : pour le refaire, supprimez-le et relancez relecture init.`,
	wouldCopyPanel: (facts) => `Serait copié dans ${facts.folder} : le panneau du CMS (relecture-cms.js et ce qu’il charge : ${many(facts.count, "fichier", "fichiers")}, ${many(facts.kilobytes, "kilo-octet", "kilo-octets")}).`,
	copiedPanel: (facts) => `Copié dans ${facts.folder} : le panneau du CMS (relecture-cms.js et ce qu’il charge : ${many(facts.count, "fichier", "fichiers")}, ${many(facts.kilobytes, "kilo-octet", "kilo-octets")}).`,
	panelSettings: ["Ce que le panneau du CMS lit des réglages de Relecture, tant que relecture-index.json n’est pas à côté.", "Copié de relecture.yml par relecture init."],
	indexInBuild: (facts) => `Pour que ce panneau connaisse les autres pages, faites écrire l’index du site avant sa construction, dans ${facts.path} : ${facts.line}`,
	indexInWorkflow: (facts) => `Pour que ce panneau connaisse les autres pages, ajoutez à la fin de ${facts.path} :`,
	noCms: "Pas de CMS reconnu\xA0: donnez des schémas dans relecture.yml pour vérifier les en-têtes des pages.",
	url: (facts) => `Adresse du site : ${facts.url}${facts.hosts.length === 0 ? "" : `, et aussi ${listed(facts.hosts)}`}.${facts.guessed ? " À vérifier\xA0: les réglages du site ne la donnent pas." : ""}`,
	noUrl: "Adresse du site inconnue\xA0: écrivez-la dans relecture.yml pour que les liens complets vers le site soient vérifiés.",
	relations: (facts) => `Relations entre pages trouvées dans ${facts.fields.length < 2 ? "le champ" : "les champs"} ${listed(facts.fields)}.`,
	wrote: (facts) => `Écrit : ${facts.path}`,
	wouldWrite: (facts) => `Serait écrit : ${facts.path}`,
	kept: (facts) => `Déjà là, laissé tel quel : ${facts.path}`,
	firstReview: (facts) => {
		const found = toDo(facts);
		return [
			`Première relecture : ${filesWords(facts.read) || "aucune page"}, ${found || "rien à signaler"}.`,
			found === "" ? "Les prochaines demandes de fusion seront relues de la même façon." : "Ce qui est déjà là ne gênera personne\xA0: sur une demande de fusion, seul ce qu’elle apporte est jugé.",
			`${facts.base === null ? "" : `Pour faire pareil ici : relecture check --base ${facts.base}. `}Pour tout voir : relecture check.`
		];
	},
	carried: (facts) => `Réglages d’autres outils : ce qui a un équivalent est repris de ${listed(facts.files)}.`,
	named: (facts) => `Réglages d’autres outils sans équivalent, nommés dans relecture.yml : ${listed(facts.files)}.`,
	unreleased: "Ce qui est écrit ici renvoie à relecture/relecture@v1, qui existe à partir de la première version publiée\xA0: d’ici là, écrivez @main dans le workflow.",
	unpublished: "Le paquet npm existe à partir de la première version publiée\xA0: d’ici là, faites écrire l’index par node dist/cli.js index, d’un clone de relecture/relecture, au lieu de npx.",
	noPanel: "Aucune page de Decap, Netlify ou Sveltia CMS ici\xA0: --panel n’a rien à copier.",
	nothing: "Aucune page ni aucun réglage de site dans ce dossier\xA0: est-ce le bon ? Rien n’a été écrit. relecture init DOSSIER en prend un autre.",
	programs: (facts) => `Non lu, car c’est un programme, que Relecture n’exécute pas : ${listed(facts.files)}.`,
	broken: (facts) => `Non lu, car sa syntaxe est fausse : ${listed(facts.files)}.`,
	configuration: {
		head: [
			"yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json",
			"Réglages de Relecture. Tout est facultatif\xA0: seul ce qui diffère de ce qui est reconnu est écrit ici.",
			"Toutes les clés\xA0: https://github.com/relecture/relecture/blob/v1/docs/configuration.md"
		],
		detected: (facts) => {
			const pages = inFolders(facts.folders, "tout le dépôt");
			return `Reconnu à chaque fois : ${[
				GENERATORS[facts.generator] ?? "pages Markdown",
				...pages === "" ? [] : [`pages${pages}`],
				...facts.static === null ? [] : [`fichiers dans ${facts.static}`],
				...facts.cms === null ? [] : [`CMS dans ${facts.cms}`]
			].join(", ")}.`;
		},
		locale: "La langue des messages.",
		site: "L’adresse du site\xA0: les liens complets vers lui sont alors suivis comme les liens internes.",
		hosts: "ses autres noms",
		relations: "Champs qui nomment une autre page. Trouvés en comparant les valeurs aux noms des fichiers.",
		carried: "Repris des réglages d’autres outils (le fichier est en fin de ligne)\xA0:",
		left: "Sans équivalent dans Relecture\xA0:",
		followed: "Suivi dans le fichier lui-même, sans rien écrire ici\xA0:",
		secrets: "Non recopié, car un secret peut s’y trouver (à écrire vous-même sous links.headers, si le lien en a besoin)\xA0:",
		elsewhere: "Non suivi, car ce n’est pas un fichier de données de ce dépôt\xA0:",
		moot: "Rien à écrire ici (Relecture le fait déjà, ou cela ne règle que l’autre outil)\xA0:",
		code: "Non lus, car ce sont des programmes\xA0:",
		unreadable: "Non lus, car leur syntaxe est fausse\xA0:",
		rules: "Chaque règle peut être coupée, ou changer de gravité (relecture rules en donne la liste)\xA0:"
	},
	workflow: {
		pullRequest: "relit ce que la demande de fusion apporte",
		push: "relit ce qui vient d’être publié",
		cmsPush: "relit ce qui vient d’être publié par le CMS",
		schedule: "chaque matin\xA0: dates passées, liens morts (dépôt public\xA0: GitHub arrête après 60 jours sans commit, voir keep-alive)",
		dispatch: "à la demande",
		reviewJob: "relecture",
		watchJob: "veille",
		comment: "le commentaire de relecture",
		status: "le verdict",
		cmsStatus: "le verdict, et le lien « Voir l’aperçu » du CMS",
		cache: "l’état des liens, gardé d’un matin à l’autre",
		issue: "le ticket qui suit ce qui se périme",
		keepAlive: "avec la permission « actions: write », GitHub est prié de ne pas s’arrêter après 60 jours sans commit",
		index: "ce que le panneau du CMS sait des autres pages",
		indexWhen: "une fois que la page du CMS montre le panneau",
		indexCommit: "Index de Relecture"
	}
} };

// src/locales/fr/typography.ts
const CHARACTERS = {
	"U+00A0": "espace insécable",
	"U+00AD": "trait d’union conditionnel",
	"U+2007": "espace insécable",
	"U+2009": "espace fine sécable",
	"U+200B": "espace sans chasse",
	"U+200C": "antiliant",
	"U+200D": "liant",
	"U+202F": "espace fine insécable",
	"U+2028": "séparateur de lignes",
	"U+2029": "séparateur de paragraphes",
	"U+2060": "gluon de mots",
	"U+3000": "espace idéographique",
	"U+FEFF": "marque d’ordre des octets"
};
function character(code) {
	const name = CHARACTERS[code];
	return name === void 0 ? code : `${name}, ${code}`;
}
function times(count) {
	return count === 1 ? "" : ` (${count} fois dans ce texte)`;
}
function near(words) {
	return words === "" ? "" : ` dans ${quotedAsIs(words)}`;
}
const typographyRules = {
	"typography-spacing": {
		summary: "Une espace insécable manque auprès d’un signe ou d’une unité.",
		"missing-before": (facts) => `${quotedAsIs(facts.words)} : en français, une espace insécable précède le signe ${quotedAsIs(facts.sign)}.`,
		"missing-after": (facts) => `${quotedAsIs(facts.words)} : en français, une espace insécable suit le guillemet ouvrant.`,
		"missing-many": (facts) => `Il manque une espace insécable à ${facts.count} endroits de ce texte, d’abord dans ${quotedAsIs(facts.words)}.`,
		usage: (facts) => `${quotedAsIs(facts.words)} : en France, une espace insécable précède ce signe. Ce site n’en met presque jamais, comme au Canada : si c’est voulu, déclarez sa langue « fr-CA ».`,
		"usage-many": (facts) => `En France, une espace insécable manquerait à ${facts.count} endroits de ce texte, d’abord dans ${quotedAsIs(facts.words)}. Ce site n’en met presque jamais, comme au Canada : si c’est voulu, déclarez sa langue « fr-CA ».`,
		ordinary: (facts) => `${quotedAsIs(facts.words)} : avec une espace ordinaire, le signe ${quotedAsIs(facts.sign)} peut se retrouver seul sur sa ligne. Une espace insécable l’évite.`,
		"ordinary-many": (facts) => `À ${facts.count} endroits de ce texte (d’abord ${quotedAsIs(facts.words)}), l’espace est ordinaire : un signe peut se retrouver seul sur sa ligne. Une espace insécable l’évite.`
	},
	"typography-number": {
		summary: "Un nombre, une heure ou un numéro n’est pas espacé selon l’usage.",
		one: (facts) => looksSame(facts) ? `${quotedAsIs(facts.words)} : avec une espace ordinaire, il peut être coupé en fin de ligne. Une espace insécable l’évite.` : `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}, avec une espace insécable : il se lit mieux et n’est pas coupé en fin de ligne.`,
		many: (facts) => looksSame(facts) ? `${facts.count} nombres, heures ou numéros de ce texte veulent des espaces insécables, d’abord ${quotedAsIs(facts.words)}.` : `${facts.count} nombres, heures ou numéros de ce texte veulent des espaces insécables : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`
	},
	"typography-ordinal": {
		summary: "Un nombre ordinal n’est pas abrégé selon l’usage.",
		one: (facts) => `${quotedAsIs(facts.words)} s’abrège en ${quotedAsIs(facts.better)}.`,
		many: (facts) => `${facts.count} nombres ordinaux de ce texte s’abrègent autrement : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`
	},
	"typography-ligature": {
		summary: "Un mot s’écrit avec « œ ».",
		one: (facts) => `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
		many: (facts) => `${facts.count} mots de ce texte s’écrivent avec « œ » : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`
	},
	"typography-accented-capital": {
		summary: "Une capitale a perdu son accent.",
		one: (facts) => `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)} : les capitales gardent leurs accents.`,
		many: (facts) => `${facts.count} capitales de ce texte ont perdu leur accent ou leur cédille : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`
	},
	"typography-apostrophe": {
		summary: "La page mêle apostrophes droites et typographiques.",
		mixed: (facts) => `Cette page mêle deux apostrophes : ${facts.others === 1 ? "une typographique" : `${facts.others} typographiques`} (’) et ${facts.count === 1 ? "une droite" : `${facts.count} droites`} ('), d’abord dans ${quotedAsIs(facts.words)}. La première est la bonne.`,
		letter: (facts) => `${quotedAsIs(facts.words)}\u00a0: ce signe ressemble à une apostrophe, mais n’en est pas une${times(facts.count)}. Une recherche ne trouvera pas ce mot.`,
		straight: (facts) => `${quotedAsIs(facts.words)} : l’apostrophe est droite ('), l’apostrophe typographique (’) est demandée ici${times(facts.count)}.`,
		curled: (facts) => `${quotedAsIs(facts.words)} : l’apostrophe est typographique (’), l’apostrophe droite (') est demandée ici${times(facts.count)}.`
	},
	"typography-quotes": {
		summary: "Un guillemet est seul, ou n’est pas un guillemet français.",
		"never-closed": (facts) => `Le guillemet ouvert devant ${quotedAsIs(facts.words)} n’est jamais fermé : on ne sait pas où finit la citation.`,
		"never-opened": (facts) => `Le guillemet fermé après ${quotedAsIs(facts.words)} n’a pas été ouvert : on ne sait pas où commence la citation.`,
		straight: (facts) => `${facts.words} : en français, les guillemets s’écrivent « … ».`,
		"straight-many": (facts) => `${facts.count} passages de ce texte sont entre guillemets droits, d’abord ${facts.words}. En français, les guillemets s’écrivent « … ».`
	},
	"typography-ellipsis": {
		summary: "Des points de suspension sont de trop, ou écrits avec trois points.",
		etc: (facts) => `${quotedAsIs(facts.words)} : « etc. » veut déjà dire que la liste continue, un seul point suffit${times(facts.count)}.`,
		dots: (facts) => `${quotedAsIs(facts.words)} : les points de suspension sont un seul caractère, « … »${times(facts.count)}.`
	},
	"typography-repeated-word": {
		summary: "Un mot ou un groupe de mots est écrit deux fois de suite.",
		twice: (facts) => `${quotedAsIs(facts.words)} est écrit deux fois de suite.`,
		"twice-many": (facts) => `${facts.count} répétitions dans ce texte : d’abord ${quotedAsIs(facts.words)}, écrit deux fois de suite.`
	},
	"typography-misspelling": {
		summary: "Un mot est mal orthographié, à coup sûr.",
		one: (facts) => `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
		many: (facts) => `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)} (${facts.count} fois dans cette page).`
	},
	"typography-stray-space": {
		summary: "Une espace est de trop.",
		"before-comma": (facts) => `${quotedAsIs(facts.words)} : pas d’espace devant une virgule ou un point${times(facts.count)}.`,
		"after-elision": (facts) => `${quotedAsIs(facts.words)} : pas d’espace auprès de l’apostrophe${times(facts.count)}.`,
		twice: (facts) => `${quotedAsIs(facts.words)} : plusieurs espaces se suivent, une seule suffit${times(facts.count)}.`,
		blank: "Ce champ ne contient qu’une espace, que l’on ne voit pas\xA0: le site ne le tient pas pour vide. Videz-le.",
		"at-end": "Ce champ commence ou finit par une espace, que l’on ne voit pas\xA0: une comparaison avec lui peut échouer."
	},
	"typography-invisible-character": {
		summary: "Un caractère invisible ou une mauvaise espace se cache dans le texte.",
		invisible: (facts) => `Un caractère invisible (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Il vient souvent d’un copier-coller et gêne la recherche.`,
		"wrong-space": (facts) => `Une espace peu commune (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Une espace ordinaire suffit.`,
		"line-break": (facts) => `Une fin de ligne peu commune (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Elle vient souvent d’un copier-coller, et les logiciels ne la lisent pas tous de même.`,
		direction: (facts) => `Une marque invisible de sens d’écriture (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Elle peut montrer un texte dans un autre ordre que celui du fichier.`,
		lost: (facts) => `Un caractère a été perdu${near(facts.words)}${times(facts.count)} : le signe « \uFFFD » a pris sa place. Il faut réécrire le mot.`,
		"space-in-address": (facts) => `Une espace que l’on ne voit pas (${character(facts.code)}) se cache dans cette adresse${times(facts.count)} : elle ne mènera pas où elle doit.`
	},
	"typography-inclusive-form": {
		summary: "Les formes inclusives ne sont pas écrites de la même façon partout.",
		mixed: (facts) => `${quotedAsIs(facts.words)} : la page écrit aussi ${quotedAsIs(facts.other)}. Une seule forme inclusive par page se lit mieux.`,
		"other-form": (facts) => `${quotedAsIs(facts.words)} : ce site écrit ces formes avec ${facts.form === "parenthesis" ? "des parenthèses, comme « candidat(e) »" : "un point médian, comme « candidat·e »"}.`,
		unwanted: (facts) => `${quotedAsIs(facts.words)} : ce site écrit les deux mots en entier, ou un mot neutre.`
	}
};
function looksSame({ words, better }) {
	return words === better.replace(/[\u00A0\u202F]/g, " ");
}

// src/locales/fr/words/asked-links.ts
const askedLinkRules = {
	"link-dead": {
		summary: "Un lien ne mène à rien.",
		link: (facts) => `${because(facts.reason)} Corrigez l’adresse, ou retirez le lien.`,
		image: (facts) => `${because(facts.reason)} L’image ne s’affichera pas : corrigez son adresse, ou retirez-la.`,
		better: (facts) => `${because(facts.reason)} Essayez plutôt ${quoted(shorten(facts.better))}.`
	},
	"link-closed": {
		summary: "Un lien mène à une démarche close ou à une offre pourvue.",
		closed: (facts) => `${because(facts.reason)} Retirez le lien, ou dites au lecteur que c’est terminé et ce qu’il peut faire maintenant.`,
		replaced: (facts) => `${because(facts.reason)} Écrivez ${quoted(shorten(facts.better))}.`,
		"closes-soon": (facts) => `Ce que propose ce lien prend fin le ${dayWords(facts.closesOn)}${inDays(facts.days)} : prévoyez de mettre la page à jour.`
	},
	"link-redirected": {
		summary: "Une page a changé d’adresse pour de bon.",
		moved: (facts) => `${because(facts.reason)} Écrivez-la directement : le lien restera bon le jour où l’ancienne cessera de répondre.`
	},
	"link-unreachable": {
		summary: "Un site n’a pas répondu, et rien ne dit que c’est définitif.",
		refused: (facts) => `${because(facts.reason)} Ouvrez le lien vous-même pour vous en assurer.`,
		unreachable: (facts) => `${because(facts.reason)} C’est peut-être passager : ouvrez le lien un peu plus tard pour vous en assurer.`
	},
	"link-blocked": {
		summary: "Un site refuse de répondre aux robots\xA0: le lien n’a pas pu être vérifié.",
		one: (facts) => `${because(facts.reason)} Ouvrez le lien vous-même pour vous en assurer.`,
		several: (facts) => `${because(facts.reason)} C’est le cas de ${facts.count} liens de cette page vers ${facts.host} : ouvrez-les vous-même pour vous en assurer.`
	},
	"link-doubtful": {
		summary: "Un lien répond, mais peut-être pas ce qui est promis.",
		doubtful: (facts) => `${because(facts.reason)} Ouvrez le lien pour vous en assurer.`
	}
};
function inDays(days) {
	if (days === 0) return ", aujourd’hui";
	return days === 1 ? ", demain" : `, dans ${days} jours`;
}

// src/locales/fr/words/common.ts
const common = (facts) => `Mais c’est le cas de ${many(facts.pages, "page", "pages")} sur ${digits(facts.of)}\u00a0: le site lit sans doute cette écriture autrement.`;

// src/locales/fr/words/unasked.ts
const READERS = {
	hugo: "Hugo (avant la version 0.152)",
	jekyll: "Jekyll",
	mkdocs: "MkDocs",
	site: "Le générateur du site"
};
const stopped = (stops) => stops === true ? ", ce qui arrête la construction de tout le site" : "";
const unaskedRules = {
	"front-matter-ambiguous-value": {
		summary: "Une valeur de l’en-tête n’est pas lue de la même façon par tous les outils.",
		"boolean-word": (facts) => `${READERS[facts.reader]} lit ${quoted(facts.text)} comme ${quoted(facts.truth ? "vrai" : "faux")}, le CMS comme un mot. Écrivez ${facts.truth} pour dire ${facts.truth ? "oui" : "non"}, ou "${facts.text}" entre guillemets pour le mot.`,
		"leading-zero": (facts) => `${quoted(facts.text)} est lu comme un nombre (${facts.read}) : le zéro du début disparaît. Écrivez "${facts.text}" entre guillemets.`,
		"plus-sign": (facts) => `${quoted(facts.text)} est lu comme un nombre (${facts.read}) : le signe « + » disparaît. Écrivez "${facts.text}" entre guillemets.`,
		"trailing-zero": (facts) => `${quoted(facts.text)} est lu comme un nombre et deviendra ${facts.read}. Écrivez "${facts.text}" entre guillemets si le zéro compte (un prix, une version).`,
		"number-look": (facts) => `${quoted(facts.text)} est lu comme un nombre et deviendra ${facts.read}. Écrivez "${facts.text}" entre guillemets.`,
		sexagesimal: (facts) => `${READERS[facts.reader]} lit ${quoted(facts.text)} comme le nombre ${facts.read}, et non comme une heure. Écrivez "${facts.text}" entre guillemets.`,
		"grouped-number": (facts) => `${READERS[facts.reader]} lit ${quoted(facts.text)} comme le nombre ${facts.read}, le CMS comme un texte. Écrivez "${facts.text}" entre guillemets.`,
		"no-such-day": (facts) => `${quoted(facts.text)} n’existe pas au calendrier : selon l’outil, la date est décalée ou n’est plus une date. Corrigez-la.`,
		"hash-comment": (facts) => facts.kept === "" ? `${quoted(short(facts.text))} est pris pour un commentaire : ce champ est vide pour le site. Mettez la valeur entre guillemets droits.` : `${quoted(short(facts.text))} est pris pour un commentaire : le site n’affichera que ${quoted(short(facts.kept))}. Mettez toute la valeur entre guillemets droits.`,
		"list-dash": "Sans espace après le tiret, ceci n’est pas une liste mais une phrase\xA0: ajoutez une espace après chaque tiret."
	},
	"accessibility-document": {
		summary: "Un document PDF ne se lit pas avec un lecteur d’écran.",
		untagged: (facts) => `Le document${facts.title === null ? "" : ` ${quoted(facts.title)}`} n’est pas balisé : un lecteur d’écran n’en suivra ni les titres ni l’ordre (RGAA 13.3). Demandez-en une version accessible, ou donnez son contenu dans une page.`
	},
	"link-navigation": {
		summary: "Une entrée du menu du site ne mène à aucune page.",
		missing: ({ url, candidate, stops }) => `${quoted(url)} est au menu du site et ne mène à aucune page${stopped(stops)}\u00a0: ${candidate === void 0 ? "corrigez l’adresse, ou retirez cette entrée." : `vouliez-vous écrire ${quoted(candidate)}\u202f?`}`,
		unsure: (facts) => `${quoted(facts.url)} est au menu du site, et aucune page ne porte ce nom : à vérifier, à moins qu’un greffon ou un autre site du même serveur ne la fournisse.`,
		moved: (facts) => `Vous changez l’adresse de ${quoted(facts.name)} : le menu du site mène encore à l’ancienne, ${quoted(facts.url)}${stopped(facts.stops)}.${better(facts)}`,
		removed: (facts) => `Vous supprimez ${quoted(facts.name)} : le menu du site y mène encore (${facts.url})${stopped(facts.stops)}. Retirez cette entrée, ou menez vers une autre page.`,
		case: (facts) => `${quoted(facts.url)} est au menu du site, mais la page s’appelle ${quoted(facts.candidate)} : les majuscules comptent sur le serveur.`
	},
	"file-merge-conflict": {
		summary: "Une fusion de deux versions n’a pas été terminée.",
		left: (facts) => facts.count === 1 ? "Il reste ici les marques d’un conflit de fusion, que les lecteurs voient avec les deux versions\xA0: gardez l’une des deux et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> »." : `Il reste dans ce texte les marques de ${facts.count} conflits de fusion, que les lecteurs voient avec les deux versions : gardez l’une des deux à chaque fois et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».`
	}
};

// src/locales/fr.ts
const fr = {
	rules: {
		...fileRules,
		...configurationRules,
		...frontMatterRules,
		...frontMatterSyntaxRules,
		...frontMatterValueRules,
		...markdownRules,
		...mdxRules,
		...containerRules,
		...templateRules,
		...recommendedRules,
		...consistentRules,
		...styleGuideRules,
		...typographyRules,
		...accessibilityRules,
		...linkRules,
		...askedLinkRules,
		...unaskedRules,
		...internalLinkRules,
		...dateRules,
		...pageDateRules
	},
	rulePageEnding: ".md",
	fixes,
	linkReasons,
	linkTable,
	report: {
		...report,
		common
	},
	unknownLinks,
	calendar,
	configuration: {
		...configurationKeys,
		directives
	},
	cli,
	editor,
	cmsPanel,
	github,
	preview,
	site,
	sitePlan
};

export { markdownRules as n, fr as t };