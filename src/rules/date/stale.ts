import type { Report, Severity } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { daysBetween } from '../../dates/day.ts';
import type { IsoDate, Mention } from '../../dates/mention.ts';
import type { Rule } from '../rule.ts';

/** Of what is less than sure, half was right on sites that nobody here had read: a hint, told before the others. */
const SEVERITIES: Readonly<Record<Mention['confidence'], Severity>> = { high: 'error', medium: 'info', low: 'info' };
const RANKS: Readonly<Record<Mention['confidence'], number>> = { high: 2, medium: 1, low: 0 };

/** A promise whose last day is over. One finding for each sentence, and one for a day or a period that several sentences of a page name. */
export const dateStale: Rule<'date-stale'> = {
  id: 'date-stale',
  severity: 'error',
  *check(page, { today, mentions, site }) {
    // A draft, a page that is over: nobody is shown what it announces.
    if (site.hidden(page, today) !== null) return;
    const stale = mentions(page).filter(({ verdict }) => verdict === 'stale');
    const sentences = group(stale, ({ passage, sentence }) => `${passage.range.start}:${sentence}`).map(strongest);
    const told = group(sentences, ({ to, kind }) => (to === null ? 'vague' : `${to} ${/^day/.test(kind)}`));
    for (const mentions of told) yield tell(strongest(mentions), mentions, today, page);
  },
};

function group(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(keyOf(mention), [...(groups.get(keyOf(mention)) ?? []), mention]);
  return [...groups.values()];
}

/** The mention that speaks for its sentence: the surest, then the one that names days. */
function strongest(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
}

function rank({ confidence, kind }: Mention): number {
  return RANKS[confidence] * 2 + (kind === 'recurrence' ? 0 : 1);
}

function place({ passage, start, end }: Mention) {
  return passage.toFile(start, end);
}

/** A page that calls its readers to act is what they act upon: a doubt is worth a look there. */
function severityOf({ confidence, because }: Mention): Severity {
  return confidence === 'medium' && because.includes('page-call') ? 'warning' : SEVERITIES[confidence];
}

function tell(mention: Mention, same: readonly Mention[], today: IsoDate, page: Page): Report<'date-stale'> {
  const { kind, to, quote, confidence, surface, from, yearInferred, staleFrom, because } = mention;
  const lineOf = (one: Mention) => page.source.place(place(one).start).line;
  const lines = [...new Set(same.map(lineOf))].filter((line) => line !== lineOf(mention));
  const data = { surface, kind, from, to, yearInferred, staleFrom, confidence, because, lines };
  const common = { at: place(mention), excerpt: surface, severity: severityOf(mention), data };
  if (to === null) return { message: 'vague', facts: { quote, lines }, ...common };
  const facts = { quote, days: daysBetween(to, today), doubts: confidence === 'high' ? [] : because, lines };
  return { message: kind === 'day' ? 'day-passed' : 'period-over', facts, ...common };
}
