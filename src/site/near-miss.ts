import { editDistance } from '../content/nearest.ts';
import { withoutAccents } from './slugs.ts';

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

/** The value that was probably meant, and what is different; null when nothing is near, or too much is. */
export function nearMiss(value: string, known: Iterable<string>): NearMiss | null {
  const candidates = [...known];
  const folded = all(value);
  const alike = candidates.filter((candidate) => all(candidate) === folded);
  if (alike.length > 0) return explain(value, alike);
  if (folded.length < 5) return null;
  // Numbers are names of their own: « Promotion 6 » is no slip for « Promotion 7 ».
  const digits = folded.replace(/\D/g, '');
  const limit = folded.length < 8 ? 2 : 3;
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(folded, all(candidate), limit) }))
    .filter(({ candidate, distance }) => distance < limit && all(candidate).replace(/\D/g, '') === digits)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  if (best === undefined || best.distance === second?.distance) return null;
  return { kind: 'spelling', value: best.candidate };
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
