import type { IsoDate } from '../../dates/mention.ts';
import type { LinkState } from '../link.ts';
import { withAccepted } from '../settings/accepted-status.ts';
import type { LinkSettings } from '../settings/link-settings.ts';
import type { LinkCache } from './cache.ts';
import { stateOf } from './link-states.ts';
import { sortQuestions } from './questions.ts';

export interface Recalling {
  readonly settings: LinkSettings;
  readonly today: IsoDate;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What is known of the URLs without asking anybody; of the others, nothing. */
export function recallStates(
  urls: readonly string[],
  cache: LinkCache,
  { settings, today, now }: Recalling,
): ReadonlyMap<string, LinkState> {
  const { answers, questions } = sortQuestions(urls, settings);
  for (const question of questions) {
    const entry = cache.recent(question.key, now);
    if (entry === null) continue;
    if (entry.closesOn !== null && entry.closesOn < today) continue;
    for (const url of question.urls)
      answers.set(url, withAccepted(stateOf(url, question, { ...entry, fromCache: true }), settings.accepts));
  }
  return answers;
}
