import { listed, many } from './words/count.ts';

const folderName = (folder: string): string => (folder === '' ? 'la racine du dépôt' : folder);

export const GENERATORS: Readonly<Record<string, string>> = {
  hugo: 'Hugo',
  zola: 'Zola',
  jekyll: 'Jekyll',
  starlight: 'Starlight',
  astro: 'Astro',
  docusaurus: 'Docusaurus',
  eleventy: 'Eleventy',
  mkdocs: 'MkDocs',
  vitepress: 'VitePress',
  vuepress: 'VuePress',
  quarto: 'Quarto',
  mdbook: 'mdBook',
  gatsby: 'Gatsby',
  nuxt: 'Nuxt Content',
  nextra: 'Nextra',
  next: 'Next',
  gitbook: 'GitBook',
  pelican: 'Pelican',
  sphinx: 'Sphinx',
  docsify: 'docsify',
};

interface Tally {
  readonly count: number;
  readonly example: string;
}

/** What `relecture site` says: what the site is taken for, and what becomes of its files. */
export const sitePlan = {
  generator: (facts: { generator: string; recognisedBy: string | null; base: string }): string => {
    const name = GENERATORS[facts.generator];
    const where = facts.base === '' ? '' : `, dans ${facts.base}`;
    if (name === undefined)
      return `Générateur : aucun de ceux que Relecture connaît${where}. Les pages sont lues comme du Markdown simple.`;
    return facts.recognisedBy === null
      ? `Générateur : ${name}${where}, d’après la forme des contenus.`
      : `Générateur : ${name}${where}, d’après ${facts.recognisedBy}.`;
  },
  notKnown:
    'Ses réglages sont un programme que Relecture n’exécute pas, et dont une partie ne se lit pas : les adresses des pages ne sont pas toutes connues. Un lien interne dont rien ne dit où il mène n’est donc pas signalé.',
  place: (facts: { folder: string; language: string | null }): string =>
    `${folderName(facts.folder)}${facts.language === null ? '' : ` (${facts.language})`}`,
  pagesIn: (facts: { folders: readonly string[] }): string => `Pages : ${listed(facts.folders)}.`,
  dataIn: (facts: { folders: readonly string[] }): string => `Données : ${listed(facts.folders)}.`,
  static: (facts: { folder: string }): string => `Fichiers servis tels quels : ${folderName(facts.folder)}.`,
  languages: (facts: { first: string | null; languages: readonly string[] }): string => {
    if (facts.first === null && facts.languages.length === 0) return 'Langue : rien ne la déclare.';
    const others = facts.languages.filter((language) => language !== facts.first);
    if (facts.first === null) return `Langues : ${listed(others)}.`;
    return `Langue : ${facts.first}${others.length === 0 ? '' : ` ; et aussi ${listed(others)}`}.`;
  },
  url: (facts: { url: string | null; hosts: readonly string[] }): string =>
    facts.url === null
      ? 'Adresse : les réglages ne la donnent pas (site.url de relecture.yml peut le faire).'
      : `Adresse : ${facts.url}`,
  cms: (facts: { engine: string; path: string; collections: number }): string =>
    `CMS : ${facts.engine}, ${many(facts.collections, 'collection', 'collections')}, d’après ${facts.path}.`,
  noCms: 'CMS : aucun de reconnu.',
  read: (facts: { pages: number; data: number; all: boolean }): string =>
    `${many(facts.pages, 'page', 'pages')}${facts.data === 0 ? '' : ` et ${many(facts.data, 'fichier de données', 'fichiers de données')}`} à relire.${facts.all ? ' Rien n’est laissé de côté.' : ''}`,
  leftOut: 'Laissés de côté :',
  among: 'Parmi ces pages :',
  hidden: {
    draft: ({ count, example }: Tally): string =>
      `${many(count, 'brouillon', 'brouillons')} que le site ne montre pas encore (${example})`,
    future: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} que le site montrera plus tard, d’après publishDate (${example})`,
    expired: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} que le site ne montre plus, d’après expiryDate (${example})`,
  },
  unread: {
    format: ({ count, example }: Tally): string =>
      `${many(count, 'fichier', 'fichiers')} dans un format que Relecture ne lit pas (${example})`,
    'other-site': ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} d’un autre site du même dépôt (${example})`,
    submodule: ({ count, example }: Tally): string =>
      count < 2
        ? `le sous-module ${example}, qui n’a pas été récupéré`
        : `${many(count, 'sous-module', 'sous-modules')} qui n’ont pas été récupérés (${example})`,
  },
  out: {
    excluded: ({ count, example }: Tally): string =>
      `${many(count, 'fichier exclu', 'fichiers exclus')} par les réglages (${example})`,
    partial: ({ count, example }: Tally): string =>
      `${many(count, 'fragment', 'fragments')} que d’autres pages incluent (${example})`,
    repository: ({ count, example }: Tally): string =>
      `${many(count, 'fichier', 'fichiers')} du dépôt lui-même, README et licence par exemple (${example})`,
    unpublished: ({ count, example }: Tally): string =>
      `${many(count, 'fichier', 'fichiers')} que le site ne publie pas (${example})`,
  },
};
