import type { Locale } from '../locales/locale.ts';
import type { Review, UnreadCount } from '../review/request.ts';
import { code, plain } from './escape.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

export interface EndOptions {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every file that was not read, not one of each kind. */
  readonly verbose?: boolean;
}

/** How a report for a person ends: its summary, or that no page was read, and what was not read or not done. */
export function endLines(said: string, review: Review, options: EndOptions): string[] {
  const { summary, rest } = endOf(said, review, options);
  return [...summary, ...rest];
}

/** The same in two parts, each on its lines: something else may be said between them. */
export function endOf(
  said: string,
  review: Review,
  options: EndOptions,
): { readonly summary: readonly string[]; readonly rest: readonly string[] } {
  const { locale, width } = options;
  const { stats, pages, notDone } = review;
  const isEmpty = pages.length === 0 && notDone.length === 0;
  return {
    summary: wrap(isEmpty ? locale.report.summary(stats) : said, width),
    rest: [
      ...unreadLines(stats.unread, options),
      ...unknownLines(stats, options),
      ...notDone.flatMap(({ code, count }) => wrap(locale.report.notDone[code]({ count }), width)),
    ],
  };
}

/** What was not read, for a person at a terminal: one sentence, or with `verbose` the list of it all. Nothing when all was read. */
export function unreadLines(unread: readonly UnreadCount[], { locale, width, verbose = false }: EndOptions): string[] {
  if (unread.length === 0) return [];
  const words = locale.report.unreadList;
  if (verbose && tellsMore(unread))
    return [words.title, ...unread.flatMap((one) => [`  ${words.part(one)}`, ...fileLines(one, words)])];
  return wrap(visible(unreadSentence(unread, locale)), width).map(visibleLine);
}

/** The links of the site that nobody can follow, counted. */
function unknownLines({ unknownLinks }: Review['stats'], { locale, width }: EndOptions): string[] {
  if (unknownLinks.length === 0) return [];
  return wrap(visible(locale.unknownLinks.all({ unknownLinks })), width).map(visibleLine);
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
