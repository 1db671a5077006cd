import type { LocaleName } from '../../src/locales/locale.ts';

/** The menu: its parts, and the pages of each by name. Rules and generators are listed by their own pages. */
export const MENU: readonly (readonly [keyof Words['parts'], readonly string[]])[] = [
  ['start', ['index', 'command-line', 'configuration', 'rules']],
  ['where', ['github', 'veille', 'ci', 'editors', 'cms', 'api']],
  ['site', ['generators/index', 'schemas', 'baseline', 'other-tools', 'remark-lint']],
  ['trust', ['precision', 'performance', 'stability']],
];

/** What the site says by itself. */
export interface Words {
  readonly tagline: string;
  readonly skip: string;
  readonly menu: string;
  readonly home: string;
  /** This very language, by its own name. */
  readonly language: string;
  readonly parts: { readonly start: string; readonly where: string; readonly site: string; readonly trust: string };
  readonly source: string;
  readonly said: string;
  readonly fixed: string;
  readonly links: string;
  readonly asOf: (day: string) => string;
  readonly example: string;
  readonly table: string;
}

export const WORDS: Readonly<Record<LocaleName, Words>> = {
  fr: {
    tagline: 'la documentation',
    skip: 'Aller au texte',
    menu: 'Menu',
    home: 'Accueil',
    language: 'Français',
    parts: { start: 'Pour commencer', where: 'Là où vous écrivez', site: 'Votre site', trust: 'S’y fier' },
    source: 'Cette page sur GitHub',
    said: 'Ce qu’en dit Relecture (ligne:colonne)',
    fixed: 'Après --fix',
    links: 'Ce que répondent les liens',
    asOf: (day) => `lu le ${day}`,
    example: 'Exemple',
    table: 'Tableau',
  },
  en: {
    tagline: 'documentation',
    skip: 'Go to the text',
    menu: 'Menu',
    home: 'Home',
    language: 'English',
    parts: { start: 'To begin', where: 'Where you write', site: 'Your site', trust: 'Trust' },
    source: 'This page on GitHub',
    said: 'What Relecture says of it (line:column)',
    fixed: 'After --fix',
    links: 'What the links answer',
    asOf: (day) => `read on ${day}`,
    example: 'Example',
    table: 'Table',
  },
};
