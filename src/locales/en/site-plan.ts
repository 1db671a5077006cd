import { ENGINES, GENERATORS } from '../fr/site-plan.ts';
import { filesWords, listed, many } from './words/count.ts';
import { unreadReasons, withExample } from './words/unread.ts';

const folderName = (folder: string): string => (folder === '' ? 'the root of the repository' : folder);

interface Tally {
  readonly count: number;
}

interface Place {
  readonly folder: string;
  readonly language: string | null;
  /** Languages that have a folder of their own in it. */
  readonly within: readonly string[];
}

/** “docs (en; subfolders: de and fr)” */
function placeWords({ folder, language, within }: Place): string {
  const languages = [
    ...(language === null ? [] : [language]),
    ...(within.length === 0 ? [] : [`subfolders: ${listed(within)}`]),
  ];
  return `${folderName(folder)}${languages.length === 0 ? '' : ` (${languages.join('; ')})`}`;
}

/** What `relecture site` says: what the site is taken for, and what becomes of its files. */
export const sitePlan = {
  generator: (facts: { generator: string; recognisedBy: string | null; base: string }): string => {
    const name = GENERATORS[facts.generator];
    const where = facts.base === '' ? '' : `, in ${facts.base}`;
    if (name === undefined) return `Generator: none that Relecture knows${where}. Pages are read as plain Markdown.`;
    return facts.recognisedBy === null
      ? `Generator: ${name}${where}, by the shape of the content.`
      : `Generator: ${name}${where}, by ${facts.recognisedBy}.`;
  },
  notKnown: (facts: { recognisedBy: string | null }): string =>
    `${facts.recognisedBy === null ? 'Its settings were not found' : 'A part of its settings is a program, which Relecture does not run'}: not every address is known.`,
  doubt: ({ why }: { why: string }): string =>
    `Internal links: an address that no page has may exist, because ${why}. Such links are counted, and said “please check” when they seem to be missing.`,
  pagesIn: (facts: { places: readonly Place[] }): string => `Pages: ${listed(facts.places.map(placeWords))}.`,
  dataIn: (facts: { places: readonly Place[] }): string => `Data: ${listed(facts.places.map(placeWords))}.`,
  absent: (facts: { folders: readonly string[] }): string =>
    facts.folders.length < 2
      ? `Folder that the settings name and that does not exist: ${facts.folders.join('')}.`
      : `Folders that the settings name and that do not exist: ${listed(facts.folders)}.`,
  static: (facts: { folder: string }): string => `Files served as they are: ${folderName(facts.folder)}.`,
  languages: (facts: { first: string | null; languages: readonly string[] }): string => {
    if (facts.first === null && facts.languages.length === 0) return 'Language: nothing declares it.';
    const others = facts.languages.filter((language) => language !== facts.first);
    if (facts.first === null) return `Languages: ${listed(others)}.`;
    return `Language: ${facts.first}${others.length === 0 ? '' : `; and also ${listed(others)}`}.`;
  },
  url: (facts: { url: string | null; hosts: readonly string[] }): string =>
    facts.url === null
      ? 'Address: the settings do not give it (site.url in relecture.yml can).'
      : `Address: ${facts.url}`,
  cms: (facts: { engine: string; path: string; collections: number }): string =>
    `CMS: ${ENGINES[facts.engine] ?? facts.engine}, ${many(facts.collections, 'collection', 'collections')}, by ${facts.path}.`,
  remark: (facts: {
    path: string;
    why: 'code' | 'unreadable' | null;
    rules: readonly string[];
    unknown: readonly string[];
  }): string => {
    if (facts.why === 'code') return `remark-lint: ${facts.path} is a program, which Relecture does not run.`;
    if (facts.why === 'unreadable') return `remark-lint: ${facts.path} cannot be read.`;
    const others = facts.unknown.length === 0 ? '' : ` Not followed: ${listed(facts.unknown)}.`;
    return `remark-lint: ${many(facts.rules.length, 'rule', 'rules')} followed, after ${facts.path}.${others}`;
  },
  schemas: (facts: {
    generator: string;
    schemas: readonly { by: 'page' | 'configuration' | 'cms' | 'generator'; from: string | null; pages: number }[];
  }): string => {
    const name = GENERATORS[facts.generator] ?? facts.generator;
    const saidBy = ({ by, from }: { by: string; from: string | null }): string =>
      ({
        page: `${from} (named by the page)`,
        configuration: `${from} (relecture.yml)`,
        cms: `the forms of the CMS (${from})`,
        generator: from === null ? `what ${name} itself refuses` : `what ${name} wrote (${from})`,
      })[by] ?? by;
    return `Front matter held against: ${listed(facts.schemas.map((one) => `${saidBy(one)}, ${many(one.pages, 'page', 'pages')}`))}.`;
  },
  noCms: 'CMS: none recognised.',
  read: (facts: { pages: number; data: number; all: boolean }): string =>
    facts.pages + facts.data === 0
      ? 'No page to review.'
      : `${filesWords(facts)} to review.${facts.all ? ' Nothing is left out.' : ''}`,
  leftOut: 'Left out:',
  among: 'Among these pages:',
  coded: ({ count }: Tally): string =>
    many(
      count,
      'page written in code, which Relecture does not read',
      'pages written in code, which Relecture does not read',
    ),
  idle: ({ idle }: { idle: readonly string[] }): string =>
    `${idle.length < 2 ? 'This pattern' : 'These patterns'} of exclude, in relecture.yml, ${idle.length < 2 ? 'matches' : 'match'} no file: ${listed(idle)}. A pattern begins at the root: content/blog for a folder, **/draft-*.md for files.`,
  titled: (said: string): string => `${said}:`,
  withExample: (said: string, tally: Tally & { readonly example: string }): string => withExample(said, tally),
  hidden: {
    draft: ({ count }: Tally): string => `${many(count, 'draft', 'drafts')} that the site does not show yet`,
    future: ({ count }: Tally): string =>
      `${many(count, 'page', 'pages')} that the site will show later, by ${count < 2 ? 'its' : 'their'} date`,
    expired: ({ count }: Tally): string => `${many(count, 'page', 'pages')} that the site shows no more, by expiryDate`,
    redirect: ({ count }: Tally): string =>
      count < 2
        ? `${many(count, 'page', 'pages')} that leads elsewhere at once: its links are read, its text is not`
        : `${many(count, 'page', 'pages')} that lead elsewhere at once: their links are read, their text is not`,
    never: ({ count }: Tally): string =>
      `${many(count, 'page', 'pages')} that the site does not publish apart, by the settings`,
  },
  series:
    'Folders of dated pages, where what is told is read as of the day of each page (dates.history may say otherwise):',
  inSeries: (facts: { folder: string; pages: number; looked: number; dated: number; days: number }): string =>
    `${folderName(facts.folder)}: ${many(facts.pages, 'page', 'pages')}, ${Math.floor((100 * facts.dated) / Math.max(facts.looked, 1))}% with a day of their own${facts.looked < facts.pages ? `, going by ${facts.looked} of them` : ''} (${many(facts.days, 'different day', 'different days')})`,
  unread: unreadReasons,
  out: {
    excluded: ({ count }: Tally): string => `${many(count, 'file', 'files')} that the settings leave out`,
    partial: ({ count }: Tally): string => `${many(count, 'part', 'parts')} that other pages include`,
    repository: ({ count }: Tally): string => `${many(count, 'file', 'files')} about the repository itself`,
    unpublished: ({ count }: Tally): string => `${many(count, 'file', 'files')} that the site does not publish`,
    unlisted: ({ count }: Tally): string =>
      `${many(count, 'page', 'pages')} that the table of contents does not list, and that the site therefore does not publish`,
  },
};
