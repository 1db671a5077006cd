import type { Page } from '../../content/page.ts';
import { addDays, daysBetween } from '../../dates/day.ts';
import { isArticle } from '../../dates/judge/page-setting.ts';
import type { Hidden } from '../../site/hidden.ts';
import type { Site } from '../../site/site.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type TopFields, topFields } from '../top-fields.ts';
import { noDays } from './shared/no-day.ts';
import { dayOfEnd, dayOfModification, dayOfStart, endsBefore, saidPublished } from './shared/publication-fields.ts';

type Id = 'front-matter-publication';
type Reports = NonNullable<ReturnType<NonNullable<Rule<Id>['check']>>>;

/** Days by which a page may be ready before the day it is dated of. */
const READY = 31;

/** What a front matter says of its own publication, where it cannot all be true, or does not do what its words say. */
export const frontMatterPublication: Rule<Id> = {
  id: 'front-matter-publication',
  severity: 'warning',
  *check(page, context) {
    const tops = topFields(page);
    if (tops.size === 0) return;
    const { site, today } = context;
    const hidden = site.hidden(page, today);
    yield* ofSettings(page, tops, hidden, site);
    yield* ofDays(page, tops, hidden, context);
    yield* ofModification(tops);
    yield* noDays(page, tops, site);
  },
};

function* ofSettings(page: Page, tops: TopFields, hidden: Hidden | null, site: Site): Reports {
  const [draft, published, unlisted] = ['draft', 'published', 'unlisted'].map((name) => tops.get(name));
  if (draft === undefined) return;
  const { generator } = site;
  const at = draft.range;
  if (generator === 'hugo' && typeof published?.value === 'boolean' && published.value === draft.value)
    yield { message: 'draft-and-published', facts: { draft: draft.value === true }, at };
  if (draft.value !== true) return;
  if (generator === 'docusaurus' && unlisted?.value === true)
    yield { message: 'draft-and-unlisted', at, severity: 'error' };
  if (generator === 'jekyll' && hidden === null && site.route(page) !== null) yield { message: 'draft-ignored', at };
}

function* ofDays(page: Page, tops: TopFields, hidden: Hidden | null, { site, today }: RuleContext): Reports {
  const start = dayOfStart(tops);
  const end = dayOfEnd(tops);
  // Where a build shows what is over, or ahead, such a page is there.
  if (site.generator === 'hugo' && hidden !== null && start !== null && end !== null && endsBefore(end, start)) {
    const facts = { start: start.field.name, from: start.day, end: end.field.name, to: end.day };
    yield { message: 'never-shown', facts, at: end.field.range };
    return;
  }
  const why = hidden?.reason;
  if (why === 'future' || why === 'expired') {
    const day = hidden?.day ?? '';
    const by = [start, end].find((one) => one?.day === day)?.field ?? null;
    const facts = { key: by?.name ?? null, day, said: saidPublished(tops) };
    const at = by?.range ?? page.frontMatter?.content ?? { start: 0, end: 0 };
    yield { message: why, facts, at, severity: 'info', data: { day }, ...(by === null && { excerpt: '' }) };
  }
  // Where somebody reads it, tomorrow may have begun.
  if (hidden === null && start !== null && start.day > addDays(today, 1) && isArticle(page, site, today))
    yield {
      message: 'ahead',
      facts: { key: start.field.name, day: start.day },
      at: start.field.range,
      severity: 'info',
    };
}

function* ofModification(tops: TopFields): Reports {
  const [start, end] = [dayOfStart(tops), dayOfModification(tops)];
  if (start === null || end === null || end.day >= addDays(start.day, -1)) return;
  const facts = { key: end.field.name, day: end.day, from: start.day };
  // It may have been written, and then waited for its day.
  const softly = daysBetween(end.day, start.day) <= READY;
  yield { message: 'modified-before', facts, at: end.field.range, ...(softly && { severity: 'info' as const }) };
}
