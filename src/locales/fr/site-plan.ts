import { filesWords, listed, many } from './words/count.ts';
import { unreadReasons, withExample } from './words/unread.ts';

const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / Math.max(whole, 1))} %`;
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
  hexo: 'Hexo',
  'jupyter-book': 'Jupyter Book',
  middleman: 'Middleman',
  lume: 'Lume',
  docsify: 'docsify',
  metalsmith: 'Metalsmith',
  'wiki-js': 'Wiki.js',
  grav: 'Grav',
};

export const ENGINES: Readonly<Record<string, string>> = {
  'decap-cms': 'Decap CMS',
  'netlify-cms': 'Netlify CMS',
  'sveltia-cms': 'Sveltia CMS',
  'static-cms': 'Static CMS',
  'pages-cms': 'Pages CMS',
  'tina-cms': 'TinaCMS',
};

interface Tally {
  readonly count: number;
}

interface Place {
  readonly folder: string;
  readonly language: string | null;
  /** Languages that have a folder of their own in it. */
  readonly within: readonly string[];
}

/** « docs (en ; sous-dossiers : de et fr) » */
function placeWords({ folder, language, within }: Place): string {
  const languages = [
    ...(language === null ? [] : [language]),
    ...(within.length === 0 ? [] : [`sous-dossiers : ${listed(within)}`]),
  ];
  return `${folderName(folder)}${languages.length === 0 ? '' : ` (${languages.join(' ; ')})`}`;
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
  notKnown: (facts: { recognisedBy: string | null }): string =>
    `${facts.recognisedBy === null ? 'Ses réglages n’ont pas été trouvés' : 'Une partie de ses réglages est un programme, que Relecture n’exécute pas'} : les adresses des pages ne sont pas toutes connues.`,
  doubt: ({ why }: { why: string }): string =>
    `Liens internes : une adresse qu’aucune page ne porte peut exister, car ${why}. Ces liens sont comptés, et dits « à vérifier » quand ils semblent manquer.`,
  pagesIn: (facts: { places: readonly Place[] }): string => `Pages : ${listed(facts.places.map(placeWords))}.`,
  dataIn: (facts: { places: readonly Place[] }): string => `Données : ${listed(facts.places.map(placeWords))}.`,
  absent: (facts: { folders: readonly string[] }): string =>
    facts.folders.length < 2
      ? `Dossier que les réglages nomment et qui n’existe pas : ${facts.folders.join('')}.`
      : `Dossiers que les réglages nomment et qui n’existent pas : ${listed(facts.folders)}.`,
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
    `CMS : ${ENGINES[facts.engine] ?? facts.engine}, ${many(facts.collections, 'collection', 'collections')}, d’après ${facts.path}.`,
  remark: (facts: {
    path: string;
    why: 'code' | 'unreadable' | null;
    rules: readonly string[];
    unknown: readonly string[];
  }): string => {
    if (facts.why === 'code') return `remark-lint : ${facts.path} est un programme, que Relecture n’exécute pas.`;
    if (facts.why === 'unreadable') return `remark-lint : ${facts.path} ne peut pas être lu.`;
    const others = facts.unknown.length === 0 ? '' : ` Non suivis : ${listed(facts.unknown)}.`;
    return `remark-lint : ${many(facts.rules.length, 'règle suivie', 'règles suivies')}, d’après ${facts.path}.${others}`;
  },
  schemas: (facts: {
    generator: string;
    schemas: readonly { by: 'page' | 'configuration' | 'cms' | 'generator'; from: string | null; pages: number }[];
  }): string => {
    const name = GENERATORS[facts.generator] ?? facts.generator;
    const saidBy = ({ by, from }: { by: string; from: string | null }): string =>
      ({
        page: `${from} (nommé par la page)`,
        configuration: `${from} (relecture.yml)`,
        cms: `les formulaires du CMS (${from})`,
        generator: from === null ? `ce que ${name} refuse lui-même` : `ce qu’a écrit ${name} (${from})`,
      })[by] ?? by;
    return `En-têtes comparés à : ${listed(facts.schemas.map((one) => `${saidBy(one)}, ${many(one.pages, 'page', 'pages')}`))}.`;
  },
  noCms: 'CMS : aucun de reconnu.',
  read: (facts: { pages: number; data: number; all: boolean }): string =>
    facts.pages + facts.data === 0
      ? 'Aucune page à relire.'
      : `${filesWords(facts)} à relire.${facts.all ? ' Rien n’est laissé de côté.' : ''}`,
  leftOut: 'Laissés de côté :',
  among: 'Parmi ces pages :',
  coded: ({ count }: Tally): string =>
    many(
      count,
      'page écrite dans du code, que Relecture ne lit pas',
      'pages écrites dans du code, que Relecture ne lit pas',
    ),
  idle: ({ idle }: { idle: readonly string[] }): string =>
    `${idle.length < 2 ? 'Ce motif' : 'Ces motifs'} de exclude, dans relecture.yml, ne ${idle.length < 2 ? 'convient' : 'conviennent'} à aucun fichier : ${listed(idle)}. Un motif part de la racine : content/blog pour un dossier, **/brouillon-*.md pour des fichiers.`,
  titled: (said: string): string => `${said} :`,
  withExample: (said: string, tally: Tally & { readonly example: string }): string => withExample(said, tally),
  hidden: {
    draft: ({ count }: Tally): string => `${many(count, 'brouillon', 'brouillons')} que le site ne montre pas encore`,
    future: ({ count }: Tally): string =>
      `${many(count, 'page', 'pages')} que le site montrera plus tard, d’après ${count < 2 ? 'sa' : 'leur'} date`,
    expired: ({ count }: Tally): string =>
      `${many(count, 'page', 'pages')} que le site ne montre plus, d’après expiryDate`,
    never: ({ count }: Tally): string =>
      `${many(count, 'page', 'pages')} que le site ne publie pas à part, d’après les réglages`,
    redirect: ({ count }: Tally): string =>
      count < 2
        ? `${many(count, 'page', 'pages')} qui mène aussitôt ailleurs : ses liens sont relus, son texte ne l’est pas`
        : `${many(count, 'page', 'pages')} qui mènent aussitôt ailleurs : leurs liens sont relus, leur texte ne l’est pas`,
  },
  series:
    'Dossiers de pages datées, où ce qui est raconté se lit au jour de chaque page (dates.history peut en décider autrement) :',
  inSeries: (facts: { folder: string; pages: number; looked: number; dated: number; days: number }): string =>
    `${folderName(facts.folder)} : ${many(facts.pages, 'page', 'pages')}, dont ${percent(facts.dated, facts.looked)} portent leur jour${facts.looked < facts.pages ? `, d’après ${facts.looked} d’entre elles` : ''} (${many(facts.days, 'jour différent', 'jours différents')})`,
  unread: unreadReasons,
  out: {
    excluded: ({ count }: Tally): string => `${many(count, 'fichier exclu', 'fichiers exclus')} par les réglages`,
    partial: ({ count }: Tally): string => `${many(count, 'fragment', 'fragments')} que d’autres pages incluent`,
    repository: ({ count }: Tally): string =>
      many(count, 'fichier qui parle du dépôt lui-même', 'fichiers qui parlent du dépôt lui-même'),
    unpublished: ({ count }: Tally): string => `${many(count, 'fichier', 'fichiers')} que le site ne publie pas`,
    unlisted: ({ count }: Tally): string =>
      many(
        count,
        'page absente du sommaire, que le site ne publie donc pas',
        'pages absentes du sommaire, que le site ne publie donc pas',
      ),
  },
};
