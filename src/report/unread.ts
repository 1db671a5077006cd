import type { Locale } from '../locales/locale.ts';
import type { UnreadCount } from '../review/request.ts';
import { code, plain } from './escape.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

/** What was not read, for a person at a terminal: one sentence, or with `verbose` the list of it all. Nothing when all was read. */
export function unreadLines(
  unread: readonly UnreadCount[],
  locale: Locale,
  { width, verbose }: { readonly width: number; readonly verbose: boolean },
): string[] {
  if (unread.length === 0) return [];
  const words = locale.report.unreadList;
  if (verbose && tellsMore(unread))
    return [words.title, ...unread.flatMap((one) => [`  ${words.part(one)}`, ...fileLines(one, words)])];
  return wrap(visible(unreadSentence(unread, locale)), width).map(visibleLine);
}

/** The same as notes in Markdown. */
export function unreadNotes(unread: readonly UnreadCount[], locale: Locale, verbose: boolean): string[] {
  if (unread.length === 0) return [];
  const words = locale.report.unreadList;
  if (!verbose || !tellsMore(unread)) return [plain(unreadSentence(unread, locale))];
  return [
    words.title,
    ...unread.map((one) => {
      const { files = [], count } = one;
      const rest = count > files.length ? [words.rest({ count: count - files.length })] : [];
      return `${plain(words.part(one))} ${[...files.map(code), ...rest].join(', ')}`;
    }),
  ];
}

function unreadSentence(unread: readonly UnreadCount[], { report }: Locale): string {
  const said = report.unread({ unread });
  return tellsMore(unread) ? `${said} ${report.unreadList.hint}` : said;
}

/** A sentence names the first of each reason already. */
function tellsMore(unread: readonly UnreadCount[]): boolean {
  return unread.some(({ count }) => count > 1);
}

/** The paths of a list that may have been cut, and how many more there are. */
export function fileLines(
  { count, files = [] }: { readonly count: number; readonly files?: readonly string[] },
  { rest }: Pick<Locale['report']['unreadList'], 'rest'>,
): string[] {
  const left = count - files.length;
  return [...files.map((path) => visibleLine(`    ${path}`)), ...(left > 0 ? [`    ${rest({ count: left })}`] : [])];
}
