import type { Finding } from '../../content/finding.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import { linkInternal } from '../../rules/link/internal.ts';
import { isBare, resolveBare } from '../../rules/link/shared/bare-address.ts';
import { internalTarget } from '../../rules/link/shared/internal-target.ts';
import { doubtful, KnownRoutes } from '../../rules/link/shared/known-routes.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import type { Review, ReviewRequest } from '../request.ts';
import type { Difference } from './difference.ts';

/**
 * A site that is served below a path, whose pages lead to each other without it, since its templates put it before: a new address of that
 * kind, which leads nowhere with it nor without it. Of one alone nobody can tell, since another site of the same server may have it.
 */
export function findOutsideLinks(
  { head, base, renamed }: Omit<Difference, 'files'>,
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Finding[] {
  const [active] = selectRules([linkInternal] as readonly Rule[], head.site.configuration, only, skip);
  if (active === undefined || !hasBare(base)) return [];
  const known = new Set(addressesOf(base).map(({ path, url }) => `${path} ${url}`));
  return addressesOf(head).flatMap((link) => {
    const { path, url, range: at } = link;
    const page = head.pages.find((one) => one.path === path);
    if (page === undefined || known.has(`${renamed.get(path) ?? path} ${url}`)) return [];
    const site = head.site.siteOf(path);
    const target = internalTarget(link, page, site);
    if (target?.kind !== 'unknown' || target.doubt?.reason !== 'outside') return [];
    const within = resolveBare(url, page, site);
    const isMissing = within.kind === 'missing';
    const doubt = within.kind === 'unknown' ? within.doubt : null;
    const said = isMissing
      ? ({ message: 'doubtful', facts: { url, ...target.doubt } } as const)
      : doubt && doubtful(url, doubt, new KnownRoutes(site));
    if (said === null) return [];
    const report = { ...said, at, data: { url }, severity: isMissing ? 'warning' : 'info' } as const;
    return makeFinding(active, report, path, page);
  });
}

function addressesOf({ links }: Review): LinkOccurrence[] {
  return links.flatMap(({ url, occurrences }) => (/^\/[^/?#]/.test(url) ? occurrences : []));
}

function hasBare({ links, pages, site }: Review): boolean {
  return links.some(({ url, occurrences: [first] }) => {
    const page = pages.find(({ path }) => path === first?.path);
    return page !== undefined && isBare(url, page, site.siteOf(page.path));
  });
}
