import { GENERATORS } from '../fr/site-plan.ts';

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const folderName = (folder: string): string => (folder === '' ? 'the root of the repository' : folder);

interface Tally {
  readonly count: number;
  readonly example: string;
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
  notKnown:
    'Its settings are a program, which Relecture does not run and cannot read in full: not every address is known.',
  doubt: ({ why }: { why: string }): string =>
    `Internal links: an address that no page has may exist, because ${why}. Such links are counted, and said “please check” when they seem to be missing.`,
  place: (facts: { folder: string; language: string | null }): string =>
    `${folderName(facts.folder)}${facts.language === null ? '' : ` (${facts.language})`}`,
  pagesIn: (facts: { folders: readonly string[] }): string => `Pages: ${listed(facts.folders)}.`,
  dataIn: (facts: { folders: readonly string[] }): string => `Data: ${listed(facts.folders)}.`,
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
    `CMS: ${facts.engine}, ${many(facts.collections, 'collection', 'collections')}, by ${facts.path}.`,
  noCms: 'CMS: none recognised.',
  read: (facts: { pages: number; data: number; all: boolean }): string =>
    `${many(facts.pages, 'page', 'pages')}${facts.data === 0 ? '' : ` and ${many(facts.data, 'data file', 'data files')}`} to review.${facts.all ? ' Nothing is left out.' : ''}`,
  leftOut: 'Left out:',
  among: 'Among these pages:',
  hidden: {
    draft: ({ count, example }: Tally): string =>
      `${many(count, 'draft', 'drafts')} that the site does not show yet (${example})`,
    future: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} that the site will show later, by ${count < 2 ? 'its' : 'their'} date (${example})`,
    expired: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} that the site shows no more, by expiryDate (${example})`,
    never: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} that the site does not publish apart, by the settings (${example})`,
  },
  series:
    'Folders of dated pages, where what is told is read as of the day of each page (dates.history may say otherwise):',
  inSeries: (facts: { folder: string; pages: number; looked: number; dated: number; days: number }): string =>
    `${folderName(facts.folder)}: ${many(facts.pages, 'page', 'pages')}, ${Math.floor((100 * facts.dated) / Math.max(facts.looked, 1))}% with a day of their own${facts.looked < facts.pages ? `, going by ${facts.looked} of them` : ''} (${many(facts.days, 'different day', 'different days')})`,
  unread: {
    format: ({ count, example }: Tally): string =>
      `${many(count, 'file', 'files')} in a format that Relecture does not read (${example})`,
    'other-site': ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} of another site of this repository (${example})`,
    submodule: ({ count, example }: Tally): string =>
      `${many(count, 'submodule', 'submodules')} not checked out (${example})`,
    'closed-folder': ({ count, example }: Tally): string =>
      `${many(count, 'folder', 'folders')} that may not be opened (${example})`,
    'linked-folder': ({ count, example }: Tally): string =>
      `${many(count, 'folder', 'folders')} that ${count === 1 ? 'is a link to another' : 'are links to others'} (${example})`,
  },
  out: {
    excluded: ({ count, example }: Tally): string =>
      `${many(count, 'file', 'files')} that the settings leave out (${example})`,
    partial: ({ count, example }: Tally): string =>
      `${many(count, 'part', 'parts')} that other pages include (${example})`,
    repository: ({ count, example }: Tally): string =>
      `${many(count, 'file', 'files')} of the repository itself, such as its README and licence (${example})`,
    unpublished: ({ count, example }: Tally): string =>
      `${many(count, 'file', 'files')} that the site does not publish (${example})`,
    unlisted: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} that the table of contents does not list, and that the site therefore does not publish (${example})`,
  },
};
