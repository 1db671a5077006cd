import { GENERATORS } from '../fr/site-plan.ts';
import { listed, many } from './words/count.ts';

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
    'Its settings are a program, which Relecture does not run and cannot read in full: not every address is known. An internal link is therefore not told where nothing says what it leads to.',
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
      `${many(count, 'page', 'pages')} that the site will show later, by publishDate (${example})`,
    expired: ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} that the site shows no more, by expiryDate (${example})`,
  },
  unread: {
    format: ({ count, example }: Tally): string =>
      `${many(count, 'file', 'files')} in a format that Relecture does not read (${example})`,
    'other-site': ({ count, example }: Tally): string =>
      `${many(count, 'page', 'pages')} of another site of this repository (${example})`,
    submodule: ({ count, example }: Tally): string =>
      `${many(count, 'submodule', 'submodules')} not checked out (${example})`,
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
  },
};
