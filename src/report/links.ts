import type { LinkOccurrence, LinkState, LinkStateName } from '../links/link.ts';
import { isDoubt } from '../links/reason.ts';
import type { Locale } from '../locales/locale.ts';
import { wordReason } from '../locales/word.ts';
import type { Review } from '../review/request.ts';
import { shorten } from './list.ts';
import { sourcesOf } from './sources.ts';
import { type EndOptions, endLines } from './unread.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

export interface LinkTableOptions extends EndOptions {
  readonly colour: boolean;
}

type Entry = LinkState & { readonly occurrences: readonly LinkOccurrence[] };
type Part = LinkStateName | 'doubtful';

/** What an editor has to mend stands first; the colour of its title. */
const PARTS: readonly (readonly [Part, number])[] = [
  ['dead', 31],
  ['closed', 31],
  ['draft', 31],
  ['invalid', 31],
  ['refused', 33],
  ['doubtful', 33],
  ['unreachable', 33],
  ['blocked', 36],
  ['redirected', 36],
  ['ok', 32],
  ['skipped', 2],
];
/** A link of every page (a footer, a licence) is not worth a line for each. */
const MOST_PLACES = 5;
/** Of the words of a link, beside its place (characters). */
const MAX_TEXT = 60;

/** Every address of the pages read, by state: what was found there, in words, once, and where each stands. */
export function renderLinks(review: Review, options: LinkTableOptions): string {
  const { locale, colour } = options;
  const words = locale.linkTable;
  if (review.links.length === 0) return `${endLines(words.none, review, options).join('\n')}\n`;
  const paint = (code: number, text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const placeOf = placesOf(review);
  const blocks: string[] = [];
  const counts: string[] = [];
  for (const [part, code] of PARTS) {
    const entries = review.links.filter((entry) => partOf(entry) === part);
    if (entries.length === 0) continue;
    counts.push(words.counts[part]({ count: entries.length }));
    const lines = [paint(code, `${words.states[part]} (${entries.length})`)];
    for (const [sentence, group] of groupBySentence(entries, part, locale)) {
      if (sentence !== '') lines.push(...wrap(visible(sentence), options.width - 2).map((line) => `  ${line}`));
      for (const entry of group) lines.push(...entryLines(entry, placeOf, locale, (text) => paint(2, text)));
    }
    blocks.push(lines.join('\n'));
  }
  const links = review.links.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const summary = words.summary({ links, urls: review.links.length, counts: counts.join(', ') });
  return `${[...blocks, endLines(summary, review, options).join('\n')].join('\n\n')}\n`;
}

function partOf(entry: Entry): Part {
  return isDoubt(entry) ? 'doubtful' : entry.state;
}

/** One sentence for all the addresses of which it is true; that a page answers needs no sentence. */
function groupBySentence(entries: readonly Entry[], part: Part, locale: Locale): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const sentence = part === 'ok' && entry.reason.code === 'answers' ? '' : wordReason(locale, entry.reason);
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [entry]);
    else group.push(entry);
  }
  return groups;
}

function entryLines(
  entry: Entry,
  placeOf: (occurrence: LinkOccurrence) => string,
  { linkTable: words }: Locale,
  dim: (text: string) => string,
): string[] {
  // The sentence above it tells the day already, when the answer told it in words.
  const told = entry.closesOn === null || entry.reason['until'] === entry.closesOn;
  const note = told ? '' : `  ${dim(words.closesOn({ day: entry.closesOn ?? '' }))}`;
  const shown = entry.occurrences.slice(0, MOST_PLACES);
  const rest = entry.occurrences.length - shown.length;
  return [
    `${visibleLine(`    ${entry.url}`)}${note}`,
    ...shown.map((occurrence) => `      ${dim(visibleLine(placeOf(occurrence)))}`),
    ...(rest === 0 ? [] : [`      ${dim(words.more({ count: rest }))}`]),
  ];
}

/** `content/lac.md:8:12  le guide` */
function placesOf(review: Review): (occurrence: LinkOccurrence) => string {
  const sourceOf = sourcesOf(review);
  return ({ path, range, text }) => {
    const place = sourceOf(path)?.place(range.start);
    const at = place === undefined ? path : `${path}:${place.line}:${place.column}`;
    return text === '' ? at : `${at}  ${shorten(text, MAX_TEXT)}`;
  };
}
