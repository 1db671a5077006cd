import { i as many } from "./count.js";

// src/locales/fr/words/quote.ts
const SPACE = "[\\s\xA0 ]*";
const OPENING = new RegExp(`«${SPACE}`, "g");
const CLOSING = new RegExp(`${SPACE}»`, "g");
const quoted = (text) => `«\u202f${String(text).replace(OPENING, "“").replace(CLOSING, "”")}\u202f»`;
const quotedAsIs = (text) => /[«»]/.test(text) ? `“${text}”` : quoted(text);

// src/locales/fr/markdown/consistent.ts
const spaces$2 = (count) => many(count, "espace", "espaces");
const thereAre$1 = (count) => count === 0 ? "il n’y a pas d’espace" : `il y a ${spaces$2(count)}`;
const wanted$1 = (count) => count === 0 ? "il n’en faut pas" : `il en faut ${count}`;
const consistentRules = {
	"markdown-blockquote-indentation": {
		summary: "Le texte d’une citation n’est pas à la même distance de son signe que les autres.",
		columns: (facts) => `Dans cette citation, le signe « > » et ce qui le suit prennent ${many(facts.found, "caractère", "caractères")} avant le texte : ${wanted$1(facts.expected)}.`
	},
	"markdown-checkbox-character-style": {
		summary: "Les cases d’une liste ne sont pas cochées avec la même lettre.",
		checked: (facts) => `Cette case est cochée avec ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`,
		unchecked: (facts) => `Cette case vide n’est pas écrite comme il faut : mettez ${facts.expected === " " ? "une espace" : "une tabulation"} entre les crochets.`
	},
	"markdown-code-block-style": {
		summary: "Les blocs de code ne sont pas tous écrits de la même façon.",
		fenced: "Ce bloc de code est fait de lignes décalées de quatre espaces\xA0: entourez-le plutôt de lignes «\xA0```\xA0».",
		indented: "Ce bloc de code est entouré de lignes «\xA0```\xA0»\xA0: décalez plutôt ses lignes de quatre espaces."
	},
	"markdown-emphasis-marker": {
		summary: "L’italique n’est pas toujours marqué par le même signe.",
		marker: (facts) => `Cet italique est marqué par ${quoted(facts.found)} : mettez ${quoted(facts.expected)} avant et après.`
	},
	"markdown-fenced-code-marker": {
		summary: "Les blocs de code ne sont pas tous entourés du même signe.",
		marker: (facts) => `Ce bloc de code est entouré de ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`
	},
	"markdown-heading-style": {
		summary: "Les titres ne sont pas tous écrits de la même façon.",
		atx: (facts) => `Écrivez ce titre avec des dièses devant, et rien après : ${quotedAsIs(`${facts.expected} …`)}.`,
		"atx-closed": (facts) => `Écrivez ce titre avec des dièses devant et derrière : ${quotedAsIs(`${facts.expected} … ${facts.expected}`)}.`,
		setext: (facts) => `Écrivez ce titre sur une ligne, et soulignez-le sur la suivante par des ${quotedAsIs(facts.expected)}.`
	},
	"markdown-link-title-style": {
		summary: "Les infobulles des liens ne sont pas toutes entre les mêmes signes.",
		marker: (facts) => `L’infobulle de ce lien est entre ${quoted(facts.found)} : mettez-la entre ${quoted(facts.expected)}.`
	},
	"markdown-list-item-content-indent": {
		summary: "La suite d’un élément de liste n’est pas alignée sur son début.",
		add: (facts) => `Cette suite de l’élément n’est pas alignée sur son début : ajoutez ${spaces$2(facts.spaces)} devant.`,
		remove: (facts) => `Cette suite de l’élément n’est pas alignée sur son début : retirez ${spaces$2(facts.spaces)} devant.`
	},
	"markdown-ordered-list-marker-value": {
		summary: "Les numéros d’une liste ne se suivent pas comme il faut.",
		value: (facts) => `Cet élément porte le numéro ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`
	},
	"markdown-rule-style": {
		summary: "Les lignes de séparation ne sont pas toutes écrites de la même façon.",
		rule: (facts) => `Cette ligne de séparation est écrite ${quoted(facts.found)} : écrivez ${quoted(facts.expected)}.`
	},
	"markdown-strong-marker": {
		summary: "Le gras n’est pas toujours marqué par le même signe.",
		marker: (facts) => `Ce gras est marqué par ${quoted(facts.found.repeat(2))} : mettez ${quoted(facts.expected.repeat(2))} avant et après.`
	},
	"markdown-table-cell-padding": {
		summary: "Les cellules d’un tableau ne laissent pas toutes la même marge autour de leur texte.",
		"too-big": "Les tableaux de ce texte sont trop grands\xA0: leurs marges n’ont pas été vérifiées.",
		left: (facts) => `Entre la barre et le texte de cette cellule, ${thereAre$1(facts.found)} : ${wanted$1(facts.expected)}.`,
		right: (facts) => `Entre le texte de cette cellule et la barre, ${thereAre$1(facts.found)} : ${wanted$1(facts.expected)}.`,
		"left-between": (facts) => `Entre la barre et le texte de cette cellule, ${thereAre$1(facts.found)} : ${wanted$1(facts.least)} (ou, pour aligner les barres, ${facts.expected}).`,
		"right-between": (facts) => `Entre le texte de cette cellule et la barre, ${thereAre$1(facts.found)} : ${wanted$1(facts.least)} (ou, pour aligner les barres, ${facts.expected}).`
	}
};
const consistentOptions = {
	"options.markdown-blockquote-indentation.option": "Le nombre de caractères entre le début du signe «\xA0>\xA0» et le texte (2 pour «\xA0> texte\xA0»), ou `consistent`\xA0: le même dans tout un texte.",
	"options.markdown-checkbox-character-style.option": "`checked`\xA0: `x`, `X` ou `consistent`\xA0; `unchecked`\xA0: une espace, une tabulation ou `consistent`.",
	"options.markdown-code-block-style.option": "Entre deux lignes de signes (`fenced`), décalés (`indented`), ou `consistent`\xA0: les mêmes dans tout un texte.",
	"options.markdown-emphasis-marker.option": "Le signe voulu, ou `consistent`\xA0: le même dans tout un texte.",
	"options.markdown-fenced-code-marker.option": "Le signe voulu, ou `consistent`\xA0: le même dans tout un texte.",
	"options.markdown-heading-style.option": "Des dièses devant (`atx`), devant et derrière (`atx-closed`), souligné (`setext`), ou `consistent`\xA0: le même dans tout un texte.",
	"options.markdown-link-title-style.option": "Les signes voulus (`()` pour des parenthèses), ou `consistent`\xA0: les mêmes dans tout un texte.",
	"options.markdown-ordered-list-marker-value.option": "Toujours 1 (`one`), un de plus à chaque fois (`ordered`), toujours le premier (`single`), ou `consistent`\xA0: le même choix dans tout un texte.",
	"options.markdown-rule-style.option": "La ligne voulue, `---` par exemple, ou `consistent`\xA0: la même dans tout un texte.",
	"options.markdown-strong-marker.option": "Le signe voulu, ou `consistent`\xA0: le même dans tout un texte.",
	"options.markdown-table-cell-padding.option": "Sans marge (`compact`), une espace de chaque côté (`padded`), ou `consistent`\xA0: le même choix dans tout un texte."
};

// src/locales/fr/markdown/recommended.ts
const spaces$1 = (count) => many(count, "espace", "espaces");
const thereAre = (count) => count === 0 ? "il n’y a pas d’espace" : `il y a ${spaces$1(count)}`;
const wanted = (count) => count === 0 ? "il n’en faut pas" : `il en faut ${count}`;
const recommendedRules = {
	"markdown-final-newline": {
		summary: "Le fichier ne finit pas par une fin de ligne.",
		missing: "La dernière ligne n’a pas de fin de ligne. Ajoutez un retour à la ligne tout à la fin du fichier."
	},
	"markdown-hard-break-spaces": {
		summary: "Un retour à la ligne tient à des espaces en trop.",
		spaces: (facts) => `Ce retour à la ligne est marqué par ${spaces$1(facts.found)} en fin de ligne : il en faut ${facts.expected}.`,
		escape: (facts) => `Ce retour à la ligne est marqué par ${spaces$1(facts.found)} en fin de ligne, qu’on ne voit pas. Mettez une barre oblique inversée (\\) à la place.`
	},
	"markdown-list-item-bullet-indent": {
		summary: "Une puce n’est pas au début de sa ligne.",
		indented: (facts) => `Il y a ${spaces$1(facts.found)} avant cette puce. Commencez-la au début de la ligne.`
	},
	"markdown-list-item-indent": {
		summary: "Le texte d’une liste est trop loin ou trop près de sa puce.",
		spaces: (facts) => `Entre la puce et son texte, ${thereAre(facts.found)} : ${wanted(facts.expected)}.`
	},
	"markdown-no-blockquote-without-marker": {
		summary: "Une ligne de citation n’a pas son signe «\xA0>\xA0».",
		markers: (facts) => `Cette ligne fait partie de la citation et ${facts.found === 0 ? "ne commence par aucun signe" : `commence par ${many(facts.found, "signe", "signes")}`} « > » : il en faut ${facts.expected}. Pour sortir de la citation, laissez une ligne vide.`
	},
	"markdown-no-heading-content-indent": {
		summary: "Un titre a trop d’espaces à côté de ses dièses.",
		before: (facts) => `Il y a ${spaces$1(facts.found)} entre les dièses et le titre : une seule suffit.`,
		after: (facts) => `Il y a ${spaces$1(facts.found)} entre le titre et les dièses qui le ferment : une seule suffit.`
	},
	"markdown-no-literal-urls": {
		summary: "Une adresse est écrite telle quelle dans le texte.",
		literal: (facts) => `L’adresse ${quoted(facts.words)} devient un lien chez certains outils et pas chez d’autres. Écrivez ${quoted(facts.expected)}, ou un lien avec un texte.`
	},
	"markdown-no-shortcut-reference-image": {
		summary: "Une image par référence est écrite en abrégé.",
		shortcut: (facts) => `L’image ${quoted(facts.words)} est écrite en abrégé. Écrivez ${quoted(facts.expected)} : on voit alors que c’est une référence.`
	},
	"markdown-no-shortcut-reference-link": {
		summary: "Un lien par référence est écrit en abrégé.",
		shortcut: (facts) => `Le lien ${quoted(facts.words)} est écrit en abrégé. Écrivez ${quoted(facts.expected)} : on voit alors que c’est un lien.`
	},
	"markdown-ordered-list-marker-style": {
		summary: "Les numéros d’une liste ne sont pas suivis du même signe.",
		marker: (facts) => `Ce numéro est suivi de ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`
	}
};
const recommendedOptions = {
	"options.markdown-hard-break-spaces.option": "`allowSpaces: false` demande une barre oblique inversée, et refuse les espaces.",
	"options.markdown-list-item-indent.option": "Une espace après la puce (`one`), autant qu’il en faut pour un multiple de quatre (`tab`), ou l’un pour les listes serrées et l’autre pour les listes aérées (`mixed`).",
	"options.markdown-no-undefined-references.option": "Dire tout ce que dit remark-lint, les crochets seuls compris, sauf\xA0: `allow`, une liste de noms permis ou d’expressions régulières (`{ source, flags }`)\xA0; `allowShortcutLink: true`, les crochets seuls.",
	"options.markdown-ordered-list-marker-style.option": "Le signe voulu, ou `consistent`\xA0: le même dans tout un texte."
};

// src/locales/fr/markdown/style-guide.ts
const either = (endings) => endings.map((one) => quoted(`.${one}`)).join(" ou ");
const spaces = (count) => many(count, "espace", "espaces");
const lines = (count) => many(count, "ligne vide", "lignes vides");
const characters = (count) => many(count, "caractère", "caractères");
const styleGuideRules = {
	"markdown-definition-case": {
		summary: "Le nom d’une référence a des majuscules.",
		link: (facts) => `Le nom de la référence ${quoted(facts.words)} a des majuscules : écrivez-le en minuscules.`,
		note: (facts) => `Le nom de la note ${quoted(facts.words)} a des majuscules : écrivez-le en minuscules.`
	},
	"markdown-definition-spacing": {
		summary: "Le nom d’une référence a des espaces en trop.",
		spaces: (facts) => `Le nom de cette référence a ${spaces(facts.found)} de suite : une seule suffit.`,
		character: "Le nom de cette référence contient une tabulation ou un retour à la ligne\xA0: mettez une espace à la place."
	},
	"markdown-fenced-code-flag": {
		summary: "Un bloc de code ne dit pas en quel langage il est.",
		missing: "Ce bloc de code ne dit pas en quel langage il est. Écrivez-le après les premiers signes\xA0: «\xA0```sh\xA0».",
		unexpected: (facts) => `Le langage ${quoted(facts.found)} de ce bloc de code n’est pas de ceux qui sont attendus.`
	},
	"markdown-file-extension": {
		summary: "Le nom du fichier n’a pas la bonne fin.",
		other: (facts) => `Ce fichier finit par ${quoted(`.${facts.found}`)} : la fin attendue est ${either(facts.endings)}.`,
		missing: (facts) => `Le nom de ce fichier n’a pas de fin : la fin attendue est ${either(facts.endings)}.`
	},
	"markdown-final-definition": {
		summary: "Une référence n’est pas à la fin du texte.",
		link: "Cette adresse est donnée au milieu du texte\xA0: mettez-la après le dernier paragraphe.",
		note: "Cette note est écrite au milieu du texte\xA0: mettez-la après le dernier paragraphe."
	},
	"markdown-heading-increment": {
		summary: "Un titre saute un niveau.",
		skipped: (facts) => `Ce titre est de niveau ${facts.found}, sous un titre de niveau ${facts.expected - 1} : il doit être de niveau ${facts.expected}.`
	},
	"markdown-list-item-spacing": {
		summary: "Il y a trop ou trop peu de lignes vides entre les éléments d’une liste.",
		lines: (facts) => `Il y a ${lines(facts.found)} entre ces deux éléments de la liste : ${facts.expected === 0 ? "il n’en faut pas" : `il en faut ${facts.expected}`}.`
	},
	"markdown-maximum-heading-length": {
		summary: "Un titre est trop long.",
		long: (facts) => `Ce titre a ${characters(facts.found)} : il en faut ${facts.expected} au plus.`
	},
	"markdown-maximum-line-length": {
		summary: "Une ligne du fichier est trop longue.",
		long: (facts) => `Cette ligne a ${characters(facts.found)} : il en faut ${facts.expected} au plus. Allez à la ligne dans le fichier, le paragraphe n’en sera pas coupé.`
	},
	"markdown-no-consecutive-blank-lines": {
		summary: "Il y a trop de lignes vides.",
		before: (facts) => `Il y a ${lines(facts.found)} avant ce texte : ${facts.expected === 0 ? "il n’en faut pas" : "une seule suffit"}.`,
		after: (facts) => `Il y a ${lines(facts.found)} après ce texte : il n’en faut pas.`
	},
	"markdown-no-duplicate-headings": {
		summary: "Deux titres disent la même chose.",
		duplicate: (facts) => `Le titre ${quoted(facts.words)} est déjà plus haut dans ce texte : changez-en un.`
	},
	"markdown-no-emphasis-as-heading": {
		summary: "Un paragraphe en gras ou en italique tient lieu de titre.",
		strong: (facts) => `Ce paragraphe en gras tient lieu de titre : ${quoted(facts.words)}. Faites-en un titre.`,
		emphasis: (facts) => `Ce paragraphe en italique tient lieu de titre : ${quoted(facts.words)}. Faites-en un titre.`
	},
	"markdown-no-file-name-articles": {
		summary: "Le nom du fichier commence par un article anglais.",
		article: (facts) => `Le nom de ce fichier commence par ${quoted(facts.found)} : retirez ce mot.`
	},
	"markdown-no-file-name-consecutive-dashes": {
		summary: "Le nom du fichier a deux tirets de suite.",
		dashes: "Le nom de ce fichier a plusieurs tirets de suite\xA0: gardez-en un."
	},
	"markdown-no-file-name-irregular-characters": {
		summary: "Le nom du fichier a un caractère inattendu.",
		character: (facts) => `Le nom de ce fichier contient ${facts.found === " " ? "une espace" : quoted(facts.found)} : gardez les lettres sans accent, les chiffres et les tirets, ou ce que les réglages permettent.`
	},
	"markdown-no-file-name-mixed-case": {
		summary: "Le nom du fichier mêle majuscules et minuscules.",
		mixed: "Le nom de ce fichier mêle majuscules et minuscules\xA0: écrivez-le tout en minuscules."
	},
	"markdown-no-file-name-outer-dashes": {
		summary: "Le nom du fichier commence ou finit par un tiret.",
		dashes: "Le nom de ce fichier commence ou finit par un tiret\xA0: retirez-le."
	},
	"markdown-no-heading-punctuation": {
		summary: "Un titre finit par un signe de ponctuation.",
		sign: (facts) => `Ce titre finit par ${quoted(facts.found)} : retirez ce signe.`
	},
	"markdown-no-multiple-toplevel-headings": {
		summary: "Un texte a plusieurs titres de premier niveau.",
		several: (facts) => `Ce texte a déjà un titre de niveau ${facts.expected}, et il n’en faut qu’un : descendez celui-ci d’un niveau.`
	},
	"markdown-no-shell-dollars": {
		summary: "Chaque ligne d’une suite de commandes commence par «\xA0$\xA0».",
		dollars: "Chaque ligne de ce bloc commence par «\xA0$\xA0», qu’on recopie en même temps que la commande\xA0: retirez ces signes."
	},
	"markdown-no-table-indentation": {
		summary: "La ligne d’un tableau est décalée.",
		indented: (facts) => `Il y a ${spaces(facts.found)} de trop avant cette ligne du tableau.`
	},
	"markdown-table-pipe-alignment": {
		summary: "Les barres d’un tableau ne sont pas alignées.",
		cell: (facts) => `Les barres de ce tableau ne sont pas alignées : ajoutez ${spaces(facts.spaces)} ici.`,
		dashes: (facts) => `Les barres de ce tableau ne sont pas alignées : ajoutez ${spaces(facts.spaces)} ici, ou autant de tirets.`
	},
	"markdown-table-pipes": {
		summary: "Une ligne de tableau n’a pas ses barres aux deux bouts.",
		start: "Il manque une barre «\xA0|\xA0» au début de cette ligne du tableau.",
		end: "Il manque une barre «\xA0|\xA0» à la fin de cette ligne du tableau."
	},
	"markdown-unordered-list-marker-style": {
		summary: "Les puces ne sont pas toutes écrites avec le même signe.",
		marker: (facts) => `Cette puce est écrite ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`
	}
};
const styleGuideOptions = {
	"options.markdown-fenced-code-flag.option": "`allowEmpty: true` accepte un bloc sans langage\xA0; `flags` donne les langages acceptés. Une liste vaut pour `flags`.",
	"options.markdown-file-extension.option": "La fin attendue sans son point, ou une liste\xA0; `extensions` et `allowExtensionless` dans un groupe.",
	"options.markdown-list-item-spacing.option": "`checkBlanks: true` juge par les lignes vides à l’intérieur des éléments, et non par le nombre de leurs lignes.",
	"options.markdown-maximum-heading-length.option": "Le nombre de caractères permis.",
	"options.markdown-maximum-line-length.option": "Le nombre de caractères permis.",
	"options.markdown-no-file-name-irregular-characters.option": "Les caractères permis, comme entre les crochets d’une expression régulière (`a-z0-9_-`)\xA0; ou une expression régulière, qui trouve ceux qui ne le sont pas\xA0: `{ source, flags }`.",
	"options.markdown-no-heading-punctuation.option": "Les signes refusés, les uns après les autres, comme `.,;:!?`, ou une expression régulière\xA0: `{ source, flags }`.",
	"options.markdown-no-multiple-toplevel-headings.option": "Le niveau du titre qui doit être seul, de 1 à 6.",
	"options.markdown-unordered-list-marker-style.option": "Le signe voulu, ou `consistent`\xA0: le même dans tout un texte."
};

export { consistentOptions as a, quotedAsIs as c, recommendedRules as i, styleGuideRules as n, consistentRules as o, recommendedOptions as r, quoted as s, styleGuideOptions as t };