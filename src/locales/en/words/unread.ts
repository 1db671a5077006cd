import type { UnreadFacts } from '../../fr/words/unread.ts';
import { listed, many } from './count.ts';

/** More formats than this are not named one by one. */
const MOST_FORMATS = 3;

/** What is not read and why, as the reports, `relecture site` and the comments say it. */
export const unreadReasons = {
  format: ({ count, files = [] }: UnreadFacts): string => {
    const endings = [...new Set(files.map((path) => /\.\w+$/.exec(path)?.[0].toLowerCase() ?? ''))].sort();
    // A list that was cut may lack some.
    const known = files.length === count && endings.length <= MOST_FORMATS && !endings.includes('');
    return known
      ? `${many(count, `${listed(endings)} file`, `${listed(endings)} files`)}, which Relecture does not read`
      : `${many(count, 'file', 'files')} in a format that Relecture does not read`;
  },
  'other-site': ({ count }: UnreadFacts): string => `${many(count, 'file', 'files')} of another site of the repository`,
  submodule: ({ count }: UnreadFacts): string =>
    many(count, 'submodule that was not checked out', 'submodules that were not checked out'),
  'closed-folder': ({ count }: UnreadFacts): string =>
    many(count, 'folder that may not be opened', 'folders that may not be opened'),
  'linked-folder': ({ count }: UnreadFacts): string =>
    many(count, 'folder that is a link to another', 'folders that are links to others'),
  unlisted: ({ count }: UnreadFacts): string =>
    many(
      count,
      'page that the table of contents of the site does not list',
      'pages that the table of contents of the site does not list',
    ),
  absent: ({ count }: UnreadFacts): string =>
    many(count, 'file that is not in the workspace', 'files that are not in the workspace'),
  unpublished: ({ count }: UnreadFacts): string => `${many(count, 'file', 'files')} that the site does not publish`,
  excluded: ({ count }: UnreadFacts): string =>
    many(count, 'folder or pattern that the settings leave out', 'folders or patterns that the settings leave out'),
  'no-page': ({ count }: UnreadFacts): string =>
    many(count, 'folder or pattern without a page', 'folders or patterns without a page'),
  'no-content': ({ count }: UnreadFacts): string => many(count, 'file that is no page', 'files that are no pages'),
};

/** “3 .adoc files, which Relecture does not read (docs/a.adoc among them)” */
export const withExample = (said: string, { count, example }: UnreadFacts): string =>
  `${said} (${example}${count < 2 ? '' : ' among them'})`;
