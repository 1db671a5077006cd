import { editDistance } from '../../content/nearest.ts';
import { withoutAccents } from '../routes/slugs.ts';

/** Why a value is not quite one of those that exist. `space-there`: the name of the other page has the odd space. */
export type NearMissKind =
  | 'space-here'
  | 'space-there'
  | 'case'
  | 'accent'
  | 'apostrophe'
  | 'hyphen'
  | 'writing'
  | 'spelling';

export interface NearMiss {
  readonly kind: NearMissKind;
  readonly value: string;
}

const spaces = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
const apostrophes = (text: string): string => text.replace(/[’‘ʼ´`′]/g, "'");
const hyphens = (text: string): string => text.replace(/[\u2010-\u2015\u2212_\u00ad]/g, '-').replace(/\s*-\s*/g, '-');
const all = (text: string): string =>
  withoutAccents(hyphens(apostrophes(spaces(text.normalize('NFKC')))))
    .toLowerCase()
    .replace(/[\s-]+/g, '-');

/** Names longer than this are sentences, not names (UTF-16 units). */
const MAX_LENGTH = 300;
/** Values looked for by likeness; the others of a page full of faults get no proposal. */
const MAX_SEARCHES = 200;

/** Known values, ready to be searched for the one that was probably meant. */
export class NearMisses {
  readonly #byFold: ReadonlyMap<string, string[]>;
  readonly #folded: readonly { readonly value: string; readonly fold: string; readonly digits: string }[];
  #searches = 0;

  /** Of others: the same values, and searches of its own. */
  constructor(known: Iterable<string> | NearMisses) {
    if (known instanceof NearMisses) {
      this.#byFold = known.#byFold;
      this.#folded = known.#folded;
      return;
    }
    const values = [...known].filter((value) => value.length <= MAX_LENGTH);
    this.#folded = values.map((value) => ({ value, fold: all(value), digits: value.replace(/\D/g, '') }));
    const byFold = new Map<string, string[]>();
    for (const { value, fold } of this.#folded) byFold.set(fold, [...(byFold.get(fold) ?? []), value]);
    this.#byFold = byFold;
  }

  /** The value that was probably meant, and what is different; null when nothing is near, or too much is. */
  find(value: string): NearMiss | null {
    if (value.length > MAX_LENGTH) return null;
    const fold = all(value);
    const alike = this.#byFold.get(fold) ?? [];
    if (alike.length > 0) return explain(value, alike);
    if (fold.length < 5 || ++this.#searches > MAX_SEARCHES) return null;
    // Numbers are names of their own: « Promotion 6 » is no slip for « Promotion 7 ».
    const digits = value.replace(/\D/g, '');
    const limit = fold.length < 8 ? 2 : 3;
    const near = this.#folded
      .filter((one) => one.digits === digits && Math.abs(one.fold.length - fold.length) < limit)
      .map((one) => ({ value: one.value, distance: editDistance(fold, one.fold, limit) }))
      .filter(({ distance }) => distance < limit)
      .sort((a, b) => a.distance - b.distance);
    const [best, second] = near;
    if (best === undefined || best.distance === second?.distance) return null;
    return { kind: 'spelling', value: best.value };
  }
}

function explain(value: string, alike: readonly string[]): NearMiss {
  const same = (bring: (text: string) => string) => alike.find((candidate) => bring(candidate) === bring(value));
  const spaced = same(spaces);
  if (spaced !== undefined) return { kind: spaced === spaces(spaced) ? 'space-here' : 'space-there', value: spaced };
  const steps: readonly [NearMissKind, (text: string) => string][] = [
    ['case', (text) => spaces(text).toLowerCase()],
    ['accent', (text) => withoutAccents(spaces(text))],
    ['apostrophe', (text) => apostrophes(spaces(text))],
    ['hyphen', (text) => hyphens(spaces(text)).replaceAll('-', ' ')],
  ];
  for (const [kind, bring] of steps) {
    const found = same(bring);
    if (found !== undefined) return { kind, value: found };
  }
  return { kind: 'writing', value: alike[0] ?? value };
}
