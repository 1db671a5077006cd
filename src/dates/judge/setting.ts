import type { Interval } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import { fold } from '../read/tokens.ts';
import { KINDS, type PageKind, type Shows } from './place-words.ts';

/** What stands around a passage and tells how its dates are to be taken. Everything is optional: say what is known. */
export interface Setting {
  readonly path?: string;
  readonly layout?: string | null;
  readonly collection?: string | null;
  readonly pageTitle?: string;
  /** The keys that lead to the field, from the root (`['steps', 'dates', '0', 'date']`), as `fold` gives them; empty in the body. */
  readonly keys?: readonly string[];
  /** Values beside the field and at the root of the front matter: `open`, `status`, `draft`… */
  readonly siblings?: Readonly<Record<string, unknown>>;
  readonly pageDate?: IsoDate | null;
  /** The field stands beside a day of its own: an entry of a journal, `- date: 2024-03-05`. */
  readonly entryDate?: IsoDate | null;
  /** The days that the front matter gives, whatever their keys. */
  readonly days?: ReadonlySet<IsoDate>;
  /** The configuration says that its pages are told as of their day, or that they are not; absent when it says nothing. */
  readonly isHistory?: boolean;
  /** What the pages of its folder tell: whether each is of a day, most are not, or neither; null for a folder of a few. */
  readonly series?: 'dated' | 'mixed' | 'undated' | null;
  /** It says at its top that its call is closed, or that the works it announced are done. */
  readonly saysOver?: 'closed' | 'done' | null;
  /** The time in its name or its title, when it is over. */
  readonly own?: Interval;
  /** Those in the name of the whole site that are over. */
  readonly named?: readonly Interval[];
  /** Those of the folders it stands in and of the whole site that are over. */
  readonly around?: readonly Interval[];
}

const SHOWN = Object.entries(KINDS) as readonly [PageKind, Shows][];

/** The kinds of a page. That a folder is of posts or letters, its pages or the configuration may belie. */
export function pageKinds(setting: Setting): ReadonlySet<PageKind> {
  const { path = '', layout, collection, pageTitle, isHistory, series } = setting;
  const [place, name, title] = [
    [...path.split('/').slice(0, -1), layout ?? '', collection ?? ''].join(' '),
    path.split('/').at(-1) ?? '',
    pageTitle ?? '',
  ].map(plainWords) as [string, string, string];
  const kinds = new Set<PageKind>(isHistory ? ['history'] : []);
  for (const [kind, shows] of SHOWN) {
    const isTold = kind === 'post' || kind === 'newsletter';
    const isInPlace = shows.where.test(place) && !(isTold && series === 'undated');
    if (!(isTold && isHistory === false) && (isInPlace || shows.name?.test(name) || shows.title?.test(title)))
      kinds.add(kind);
  }
  if (isInSeries(setting) && !STANDING.some((kind) => KINDS[kind].where.test(place))) kinds.add('post');
  if (kinds.has('offer')) kinds.delete('call');
  // A folder of questions is answered as of now, even among articles; an article of questions is not.
  if (/\bfaqs?\b/.test(place)) kinds.delete('post');
  return kinds;
}

/** Kinds of folders whose pages are dated and yet stand until they are withdrawn. */
const STANDING = ['offer', 'call', 'faq'] as const;

/** Whether it is a page of a day among others: not what the configuration says is none, nor what is said to be open or not. */
function isInSeries({ series, isHistory, pageDate, own, siblings }: Setting): boolean {
  const isDated = pageDate != null || own !== undefined;
  return series === 'dated' && isDated && isHistory !== false && siblings?.['open'] === undefined;
}

/** Words without accents, one space around each: `_posts/2024-Été.md` gives ` posts 2024 ete md `. */
export function plainWords(text: string): string {
  const words = fold(text.slice(0, 400)).replace(/[^a-z0-9]+/g, ' ');
  return ` ${words.trim()} `;
}
