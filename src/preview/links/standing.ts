import type { Finding } from '../../content/finding.ts';
import type { LinkOccurrence, LinkState, LinkStateName } from '../../links/link.ts';
import type { Locale } from '../../locales/locale.ts';
import { wordFinding } from '../../locales/word.ts';
import type { Review } from '../../review/review.ts';
import { aimOf } from '../../rules/link/shared/aim.ts';
import { shortSentence } from '../notes/short-sentence.ts';
import type { PageView } from '../page-view.ts';

/** `remarked`: something is said of the link itself. `part`: the page is there, and nobody knows whether the part of it that is named is. */
type StandingName = LinkStateName | 'remarked' | 'part';

/** What is told of a link of a page. */
export interface Standing {
  readonly name: StandingName;
  /** A sentence instead of what its state tells; null: that. */
  readonly remark: string | null;
}

export const RANK: Readonly<Record<StandingName, number>> = {
  dead: 0,
  invalid: 0,
  closed: 1,
  draft: 1,
  remarked: 2,
  unreachable: 2,
  refused: 2,
  blocked: 3,
  redirected: 3,
  part: 4,
  skipped: 4,
  ok: 4,
};

export const SIGN: Readonly<Record<StandingName, string>> = {
  dead: '✕',
  invalid: '✕',
  closed: '✕',
  draft: '!',
  remarked: '!',
  unreachable: '!',
  refused: '!',
  redirected: '↪',
  blocked: '?',
  part: '?',
  skipped: '?',
  ok: '✓',
};

export const TONE: Readonly<Record<StandingName, string>> = {
  dead: 'error',
  invalid: 'error',
  closed: 'error',
  draft: 'warning',
  remarked: 'warning',
  unreachable: 'warning',
  refused: 'warning',
  redirected: 'warning',
  blocked: 'unknown',
  part: 'unknown',
  skipped: 'unknown',
  ok: 'good',
};

/** How each link of a page stands: one that answers is not good where a rule says something of it, nor where it names a part that nobody saw. */
export function standings(
  view: PageView,
  head: Review,
  locale: Locale,
): (state: LinkState, occurrence: LinkOccurrence) => Standing {
  const { words } = view.context;
  const findings = head.findings.filter(({ path, rule }) => path === view.path && rule.startsWith('link-'));
  return (state, occurrence) => {
    if (state.state !== 'ok') return { name: state.state, remark: null };
    const finding = findings.find((one) => isAbout(one, occurrence));
    if (finding !== undefined) return { name: 'remarked', remark: shortSentence(wordFinding(locale, finding)) };
    const aim = state.reason.code === 'own-page' ? aimOf(state.url, view.page, head.site.siteOf(view.path)) : null;
    return aim === null || aim.state === 'there'
      ? { name: 'ok', remark: null }
      : { name: 'part', remark: words.linkPart(aim.anchor) };
  };
}

/** Of a finding that counts several places, one of them. */
function isAbout({ range, field, parts }: Finding, occurrence: LinkOccurrence): boolean {
  if (field !== occurrence.field) return false;
  const places = parts === undefined ? [range] : parts.map((part) => part.range);
  return places.some((place) => place.start < occurrence.range.end && occurrence.range.start < place.end);
}
