import { readPage } from '../../src/content/read-page.ts';
import { mentionsOf } from '../../src/dates/mentions.ts';
import { type Around, makePage } from './made-page.ts';

export interface Told extends Around {
  /** Its folder is told as of its day by the configuration. */
  readonly isHistory?: boolean;
  readonly liveSince?: string | null;
}

/** What is said of the dates of one text, by the same way as for any page: a page is made around it and read. */
export function datesIn(text: string, { today, soon = 14 }: { today: string; soon?: number }, told: Told = {}) {
  const { path, source } = makePage(text, told);
  const { page } = readPage(path, source, told.language === undefined ? {} : { language: told.language });
  const { isHistory, liveSince } = told;
  const configuration = { dates: { soon, ...(isHistory && { history: [path.split('/')[0] ?? ''] }) } };
  const at = source.indexOf(text.split('\n')[0] ?? '');
  const mentions = mentionsOf(page, {
    today,
    site: { configuration, content: 'content', collectionOf: () => null },
    ...(liveSince !== undefined && { changedOn: () => liveSince }),
  });
  return mentions
    .filter(({ passage, start }) => passage.toFile(start, start).start >= at || told.keys !== undefined)
    .map((mention) => {
      const shift = mention.passage.field === null ? at - mention.passage.range.start : 0;
      const { from, to, start, end, sentence } = mention;
      const interval = from === null || to === null ? null : { from, to };
      return { ...mention, start: start - shift, end: end - shift, sentence: sentence - shift, interval };
    });
}
