import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../../locales/locale.ts';
import { wordFinding } from '../../locales/word.ts';
import type { Review } from '../../review/review.ts';
import { shortSentence } from '../notes/short-sentence.ts';

/** Settings of the generator that nothing can read: the site is not built, and nobody knows which pages it has. */
export function isStopped({ site }: Review): boolean {
  const settings = settingsOf(site);
  return site.troubles.some(({ rule, path }) => rule === 'configuration-syntax' && settings.has(path));
}

/** Files of settings that the change breaks, and what is told of each. */
export function findStopped(head: Review, locale: Locale): ReadonlyMap<string, string> {
  const settings = settingsOf(head.site);
  const found = new Map<string, string>();
  for (const finding of head.findings) {
    const { rule, path, severity, existing, range } = finding;
    if (rule !== 'configuration-syntax' || existing || severity !== 'error' || !settings.has(path)) continue;
    const line = head.site.sources.get(path)?.place(range.start).line ?? 1;
    const sentence = shortSentence(wordFinding(locale, finding));
    if (!found.has(path)) found.set(path, locale.preview.stopped.why(path, line, sentence));
  }
  return found;
}

/** The verdict on the whole of a contribution after which the site is not built. */
export function stoppedBox(stopped: ReadonlyMap<string, string>, { preview }: Locale): Element | null {
  if (stopped.size === 0) return null;
  return h('div', { className: ['verdict', 'error'] }, [
    h('span.sign', { ariaHidden: 'true' }, '✕'),
    h('div', [h('p.vt', preview.stopped.title), ...[...stopped.values()].map((sentence) => h('p', sentence))]),
  ]);
}

function settingsOf({ plan, all }: Review['site']): ReadonlySet<string | null> {
  return new Set([plan, ...all.map((one) => one.plan)].map(({ recognisedBy }) => recognisedBy));
}
