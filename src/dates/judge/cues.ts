import { CUE_WORDS, HAS_DAY, IMPERATIVE_START, MOVED } from './cue-words.ts';
import { tellsFuture, tellsImperfect, tellsPerfect } from './tense.ts';

const TENSES = {
  imperfect: tellsImperfect,
  perfect: tellsPerfect,
};

/**
 * What the words around a date say of its time. Each cue looks at a clause or a sentence as `Segment.words` gives it:
 * lower case, accents kept, one space between words and at both ends, elisions parted (« jusqu au », « d ici »).
 * To add a cue: its words in `cue-words.ts` or its endings in `tense.ts`, a weight in `signals.ts`, a phrase in `locales`.
 */
export type Cue = keyof typeof CUE_WORDS | keyof typeof TENSES | 'future';

const TELLS: readonly (readonly [Cue, (words: string, verbs: string) => boolean])[] = [
  ['future', (_, verbs) => tellsFuture(verbs)],
  ...(Object.entries(TENSES) as [Cue, (words: string) => boolean][]),
  ...(Object.entries(CUE_WORDS) as [Cue, RegExp][]).map(
    ([cue, pattern]) => [cue, (words: string) => pattern.test(words)] as const,
  ),
];

/** The cues of a clause or a sentence. @param verbs Its words without the names, which may end like verbs: « Natura », « Dolstra ». */
export function cuesOf(words: string, verbs = words): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  for (const [cue, tells] of TELLS) if (tells(words, verbs)) cues.add(cue);
  if (IMPERATIVE_START.test(words)) cues.add('call');
  if (MOVED.test(words) && (!cues.has('perfect') || HAS_DAY.test(words))) {
    cues.add('planned');
    cues.delete('perfect');
    cues.delete('finished');
  }
  return cues;
}

export const PAST: readonly Cue[] = ['perfect', 'imperfect'];

export function hasAny(cues: ReadonlySet<Cue>, some: readonly Cue[]): boolean {
  return some.some((cue) => cues.has(cue));
}
