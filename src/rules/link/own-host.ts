import { fileEdits } from '../../content/edits.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import { parseUrl } from '../../content/parse-url.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import type { Site } from '../../site/site.ts';
import { shareFix, sharesOf } from '../parts.ts';
import type { Rule } from '../rule.ts';

type Id = 'link-own-host';
type OwnLink = LinkOccurrence & { readonly candidate: string };

/** Absolute links to the site itself can be relative: said once a text. */
export const linkOwnHost: Rule<Id> = {
  id: 'link-own-host',
  severity: 'info',
  *check(page, { site, links }) {
    const byPassage = new Map<Passage, OwnLink[]>();
    for (const link of links(page)) {
      const candidate = relative(link, page, site);
      if (candidate === null) continue;
      byPassage.set(link.passage, [...(byPassage.get(link.passage) ?? []), { ...link, candidate }]);
    }
    for (const [passage, found] of byPassage) yield report(page, passage, found);
  },
};

/** The address without its host; null for a link that leads elsewhere or nowhere, or must stay whole. */
function relative({ url, kind }: LinkOccurrence, page: Page, site: Site): string | null {
  const [, host, rest = ''] = /^(?:https?:)?\/\/([^/?#]+)(.*)$/is.exec(url) ?? [];
  if (host === undefined || !site.hosts.includes(host.toLowerCase().replace(/:\d+$/, ''))) return null;
  // A field or a bare address may be wanted whole; a link with its own text never is.
  if (kind !== 'link' && kind !== 'image' && kind !== 'definition') return null;
  const target = site.resolve(url, page);
  if (target.kind === 'missing' || target.kind === 'case') return null;
  // Outside the path that the site is served under, the host serves others.
  const under = parseUrl(site.plan.url ?? '')?.pathname ?? '/';
  if (target.kind === 'unknown' && !`${rest}/`.startsWith(under.replace(/\/*$/, '/'))) return null;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function report(page: Page, passage: Passage, found: readonly OwnLink[]): Report<Id> {
  const [first] = found as readonly [OwnLink];
  const { url, candidate } = first;
  const written = found.filter((link) => passage.text.slice(link.start, link.end) === link.url);
  const edits = fileEdits(
    passage,
    page.source,
    written.map(({ start, end, candidate: text }) => ({ start, end, text })),
  );
  const title =
    found.length === 1
      ? { key: 'replace', facts: { from: url, to: candidate } }
      : { key: 'replace-all', facts: { count: written.length, of: found.length } };
  const fixes = edits === null ? {} : { fixes: [{ title, safe: false, edits }] };
  const place = { at: first.range, data: { urls: found.map((link) => link.url) }, ...fixes };
  if (found.length === 1) return { message: 'relative', facts: { url, candidate }, ...place };
  const shares = sharesOf(
    found.map((link) => (written.includes(link) ? [{ start: link.start, end: link.end, text: link.candidate }] : [])),
    edits,
  );
  const parts = found.map((link, rank) => ({
    message: 'relative' as const,
    facts: { url: link.url, candidate: link.candidate },
    at: link.range,
    ...shareFix({ key: 'replace', facts: { from: link.url, to: link.candidate } }, shares[rank]),
  }));
  return { message: 'several', facts: { url, candidate, count: found.length }, ...place, parts };
}
