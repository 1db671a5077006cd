// src/locales/fr/site-plan.ts
/** Thousands are parted by a narrow no-break space. */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, " ");
const many = (count, one, several) => `${grouped(count)} ${count < 2 ? one : several}`;
const listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} et ${words.at(-1)}`;
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
	docsify: "docsify"
};
/** What `relecture site` says: what the site is taken for, and what becomes of its files. */
const sitePlan = {
	generator: (facts) => {
		const name = GENERATORS[facts.generator];
		const where = facts.base === "" ? "" : `, dans ${facts.base}`;
		if (name === void 0) return `Générateur : aucun de ceux que Relecture connaît${where}. Les pages sont lues comme du Markdown simple.`;
		return facts.recognisedBy === null ? `Générateur : ${name}${where}, d’après la forme des contenus.` : `Générateur : ${name}${where}, d’après ${facts.recognisedBy}.`;
	},
	notKnown: "Ses réglages sont un programme que Relecture n’exécute pas, et dont une partie ne se lit pas\xA0: les adresses des pages ne sont pas toutes connues. Un lien interne dont rien ne dit où il mène n’est donc pas signalé.",
	place: (facts) => `${folderName(facts.folder)}${facts.language === null ? "" : ` (${facts.language})`}`,
	pagesIn: (facts) => `Pages : ${listed(facts.folders)}.`,
	dataIn: (facts) => `Données : ${listed(facts.folders)}.`,
	static: (facts) => `Fichiers servis tels quels : ${folderName(facts.folder)}.`,
	languages: (facts) => {
		if (facts.first === null && facts.languages.length === 0) return "Langue\xA0: rien ne la déclare.";
		const others = facts.languages.filter((language) => language !== facts.first);
		if (facts.first === null) return `Langues : ${listed(others)}.`;
		return `Langue : ${facts.first}${others.length === 0 ? "" : ` ; et aussi ${listed(others)}`}.`;
	},
	url: (facts) => facts.url === null ? "Adresse\xA0: les réglages ne la donnent pas (site.url de relecture.yml peut le faire)." : `Adresse : ${facts.url}`,
	cms: (facts) => `CMS : ${facts.engine}, ${many(facts.collections, "collection", "collections")}, d’après ${facts.path}.`,
	noCms: "CMS\xA0: aucun de reconnu.",
	read: (facts) => `${many(facts.pages, "page", "pages")}${facts.data === 0 ? "" : ` et ${many(facts.data, "fichier de données", "fichiers de données")}`} à relire.${facts.all ? " Rien n’est laissé de côté." : ""}`,
	leftOut: "Laissés de côté\xA0:",
	among: "Parmi ces pages\xA0:",
	hidden: {
		draft: ({ count, example }) => `${many(count, "brouillon", "brouillons")} que le site ne montre pas encore (${example})`,
		future: ({ count, example }) => `${many(count, "page", "pages")} que le site montrera plus tard, d’après publishDate (${example})`,
		expired: ({ count, example }) => `${many(count, "page", "pages")} que le site ne montre plus, d’après expiryDate (${example})`
	},
	unread: {
		format: ({ count, example }) => `${many(count, "fichier", "fichiers")} dans un format que Relecture ne lit pas (${example})`,
		"other-site": ({ count, example }) => `${many(count, "page", "pages")} d’un autre site du même dépôt (${example})`,
		submodule: ({ count, example }) => count < 2 ? `le sous-module ${example}, qui n’a pas été récupéré` : `${many(count, "sous-module", "sous-modules")} qui n’ont pas été récupérés (${example})`
	},
	out: {
		excluded: ({ count, example }) => `${many(count, "fichier exclu", "fichiers exclus")} par les réglages (${example})`,
		partial: ({ count, example }) => `${many(count, "fragment", "fragments")} que d’autres pages incluent (${example})`,
		repository: ({ count, example }) => `${many(count, "fichier", "fichiers")} du dépôt lui-même, README et licence par exemple (${example})`,
		unpublished: ({ count, example }) => `${many(count, "fichier", "fichiers")} que le site ne publie pas (${example})`
	}
};

export { sitePlan as n, GENERATORS as t };