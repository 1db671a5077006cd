import { i as many, n as filesWords, r as listed } from "./count.js";

// src/locales/fr/words/unread.ts
const MOST_FORMATS = 3;
const unreadReasons = {
	format: ({ count, files = [] }) => {
		const endings = [...new Set(files.map((path) => /\.\w+$/.exec(path)?.[0].toLowerCase() ?? ""))].sort();
		return files.length === count && endings.length <= MOST_FORMATS && !endings.includes("") ? `${many(count, "fichier", "fichiers")} ${listed(endings)}, que Relecture ne lit pas` : `${many(count, "fichier", "fichiers")} dans un format que Relecture ne lit pas`;
	},
	"other-site": ({ count }) => `${many(count, "fichier", "fichiers")} d’un autre site du dépôt`,
	submodule: ({ count }) => many(count, "sous-module qui n’a pas été récupéré", "sous-modules qui n’ont pas été récupérés"),
	"closed-folder": ({ count }) => many(count, "dossier que nous n’avons pas le droit d’ouvrir", "dossiers que nous n’avons pas le droit d’ouvrir"),
	"linked-folder": ({ count }) => many(count, "dossier qui est un lien vers un autre", "dossiers qui sont des liens vers d’autres"),
	unlisted: ({ count }) => many(count, "page que le sommaire du site ne liste pas", "pages que le sommaire du site ne liste pas"),
	absent: ({ count }) => many(count, "fichier qui n’est pas dans le dossier de travail", "fichiers qui ne sont pas dans le dossier de travail"),
	unpublished: ({ count }) => `${many(count, "fichier", "fichiers")} que le site ne publie pas`,
	excluded: ({ count }) => many(count, "dossier ou motif que les réglages laissent de côté", "dossiers ou motifs que les réglages laissent de côté"),
	"no-page": ({ count }) => many(count, "dossier ou motif sans page à lire", "dossiers ou motifs sans page à lire"),
	"no-content": ({ count }) => many(count, "fichier qui n’est pas une page", "fichiers qui ne sont pas des pages")
};
const withExample = (said, { count, example }) => `${said} (${count < 2 ? "" : "dont "}${example})`;

// src/locales/fr/site-plan.ts
const percent = (part, whole) => `${Math.floor(100 * part / Math.max(whole, 1))} %`;
const folderName = (folder) => folder === "" ? "la racine du dépôt" : folder;
const GENERATORS = {
	hugo: "Hugo",
	zola: "Zola",
	jekyll: "Jekyll",
	starlight: "Starlight",
	astro: "Astro",
	docusaurus: "Docusaurus",
	eleventy: "Eleventy",
	mkdocs: "MkDocs",
	vitepress: "VitePress",
	vuepress: "VuePress",
	quarto: "Quarto",
	mdbook: "mdBook",
	gatsby: "Gatsby",
	nuxt: "Nuxt Content",
	nextra: "Nextra",
	next: "Next",
	gitbook: "GitBook",
	pelican: "Pelican",
	sphinx: "Sphinx",
	hexo: "Hexo",
	"jupyter-book": "Jupyter Book",
	middleman: "Middleman",
	lume: "Lume",
	docsify: "docsify",
	metalsmith: "Metalsmith",
	"wiki-js": "Wiki.js",
	grav: "Grav"
};
const ENGINES = {
	"decap-cms": "Decap CMS",
	"netlify-cms": "Netlify CMS",
	"sveltia-cms": "Sveltia CMS",
	"static-cms": "Static CMS",
	"pages-cms": "Pages CMS",
	"tina-cms": "TinaCMS"
};
function placeWords({ folder, language, within }) {
	const languages = [...language === null ? [] : [language], ...within.length === 0 ? [] : [`sous-dossiers : ${listed(within)}`]];
	return `${folderName(folder)}${languages.length === 0 ? "" : ` (${languages.join("\xA0; ")})`}`;
}
const sitePlan = {
	generator: (facts) => {
		const name = GENERATORS[facts.generator];
		const where = facts.base === "" ? "" : `, dans ${facts.base}`;
		if (name === void 0) return `Générateur : aucun de ceux que Relecture connaît${where}. Les pages sont lues comme du Markdown simple.`;
		return facts.recognisedBy === null ? `Générateur : ${name}${where}, d’après la forme des contenus.` : `Générateur : ${name}${where}, d’après ${facts.recognisedBy}.`;
	},
	notKnown: (facts) => `${facts.recognisedBy === null ? "Ses réglages n’ont pas été trouvés" : "Une partie de ses réglages est un programme, que Relecture n’exécute pas"} : les adresses des pages ne sont pas toutes connues.`,
	doubt: ({ why }) => `Liens internes : une adresse qu’aucune page ne porte peut exister, car ${why}. Ces liens sont comptés, et dits « à vérifier » quand ils semblent manquer.`,
	pagesIn: (facts) => `Pages : ${listed(facts.places.map(placeWords))}.`,
	dataIn: (facts) => `Données : ${listed(facts.places.map(placeWords))}.`,
	absent: (facts) => facts.folders.length < 2 ? `Dossier que les réglages nomment et qui n’existe pas : ${facts.folders.join("")}.` : `Dossiers que les réglages nomment et qui n’existent pas : ${listed(facts.folders)}.`,
	static: (facts) => `Fichiers servis tels quels : ${folderName(facts.folder)}.`,
	languages: (facts) => {
		if (facts.first === null && facts.languages.length === 0) return "Langue\xA0: rien ne la déclare.";
		const others = facts.languages.filter((language) => language !== facts.first);
		if (facts.first === null) return `Langues : ${listed(others)}.`;
		return `Langue : ${facts.first}${others.length === 0 ? "" : ` ; et aussi ${listed(others)}`}.`;
	},
	url: (facts) => facts.url === null ? "Adresse\xA0: les réglages ne la donnent pas (site.url de relecture.yml peut le faire)." : `Adresse : ${facts.url}`,
	cms: (facts) => `CMS : ${ENGINES[facts.engine] ?? facts.engine}, ${many(facts.collections, "collection", "collections")}, d’après ${facts.path}.`,
	remark: (facts) => {
		if (facts.why === "code") return `remark-lint : ${facts.path} est un programme, que Relecture n’exécute pas.`;
		if (facts.why === "unreadable") return `remark-lint : ${facts.path} ne peut pas être lu.`;
		const others = facts.unknown.length === 0 ? "" : ` Non suivis : ${listed(facts.unknown)}.`;
		return `remark-lint : ${many(facts.rules.length, "règle suivie", "règles suivies")}, d’après ${facts.path}.${others}`;
	},
	schemas: (facts) => {
		const name = GENERATORS[facts.generator] ?? facts.generator;
		const saidBy = ({ by, from }) => ({
			page: `${from} (nommé par la page)`,
			configuration: `${from} (relecture.yml)`,
			cms: `les formulaires du CMS (${from})`,
			generator: from === null ? `ce que ${name} refuse lui-même` : `ce qu’a écrit ${name} (${from})`
		})[by] ?? by;
		return `En-têtes comparés à : ${listed(facts.schemas.map((one) => `${saidBy(one)}, ${many(one.pages, "page", "pages")}`))}.`;
	},
	noCms: "CMS\xA0: aucun de reconnu.",
	read: (facts) => facts.pages + facts.data === 0 ? "Aucune page à relire." : `${filesWords(facts)} à relire.${facts.all ? " Rien n’est laissé de côté." : ""}`,
	leftOut: "Laissés de côté\xA0:",
	among: "Parmi ces pages\xA0:",
	coded: ({ count }) => many(count, "page écrite dans du code, que Relecture ne lit pas", "pages écrites dans du code, que Relecture ne lit pas"),
	idle: ({ idle }) => `${idle.length < 2 ? "Ce motif" : "Ces motifs"} de exclude, dans relecture.yml, ne ${idle.length < 2 ? "convient" : "conviennent"} à aucun fichier : ${listed(idle)}. Un motif part de la racine : content/blog pour un dossier, **/brouillon-*.md pour des fichiers.`,
	titled: (said) => `${said} :`,
	withExample: (said, tally) => withExample(said, tally),
	hidden: {
		draft: ({ count }) => `${many(count, "brouillon", "brouillons")} que le site ne montre pas encore`,
		future: ({ count }) => `${many(count, "page", "pages")} que le site montrera plus tard, d’après ${count < 2 ? "sa" : "leur"} date`,
		expired: ({ count }) => `${many(count, "page", "pages")} que le site ne montre plus, d’après expiryDate`,
		never: ({ count }) => `${many(count, "page", "pages")} que le site ne publie pas à part, d’après les réglages`,
		redirect: ({ count }) => count < 2 ? `${many(count, "page", "pages")} qui mène aussitôt ailleurs : ses liens sont relus, son texte ne l’est pas` : `${many(count, "page", "pages")} qui mènent aussitôt ailleurs : leurs liens sont relus, leur texte ne l’est pas`
	},
	series: "Dossiers de pages datées, où ce qui est raconté se lit au jour de chaque page (dates.history peut en décider autrement)\xA0:",
	inSeries: (facts) => `${folderName(facts.folder)} : ${many(facts.pages, "page", "pages")}, dont ${percent(facts.dated, facts.looked)} portent leur jour${facts.looked < facts.pages ? `, d’après ${facts.looked} d’entre elles` : ""} (${many(facts.days, "jour différent", "jours différents")})`,
	unread: unreadReasons,
	out: {
		excluded: ({ count }) => `${many(count, "fichier exclu", "fichiers exclus")} par les réglages`,
		partial: ({ count }) => `${many(count, "fragment", "fragments")} que d’autres pages incluent`,
		repository: ({ count }) => many(count, "fichier qui parle du dépôt lui-même", "fichiers qui parlent du dépôt lui-même"),
		unpublished: ({ count }) => `${many(count, "fichier", "fichiers")} que le site ne publie pas`,
		unlisted: ({ count }) => many(count, "page absente du sommaire, que le site ne publie donc pas", "pages absentes du sommaire, que le site ne publie donc pas")
	}
};

// src/locales/whole-numbers.ts
function wholeNumbersBeside(value) {
	if (!/^-?\d{1,9}[.,]\d{1,20}$/.test(value)) return [];
	const number = Number(value.replace(",", "."));
	return [...new Set([Math.floor(number), Math.ceil(number)].map((one) => String(one + 0)))];
}

export { unreadReasons as a, sitePlan as i, ENGINES as n, withExample as o, GENERATORS as r, wholeNumbersBeside as t };