import type { Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import { fragmentOf } from '../../links/urls.ts';
import type { Site } from '../../site/site.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type Aim, aimOf, isExact } from './shared/aim.ts';
import { linkData } from './shared/state.ts';

/** The link leads to the right page, but the part of it that it names is not there. */
export const linkAnchor: Rule<'link-anchor'> = {
  id: 'link-anchor',
  severity: 'info',
  *check(page, context) {
    for (const link of context.links(page)) {
      const told = remote(link, context) ?? within(page, link, context);
      if (told !== null) yield told;
    }
  },
};

/** Other sites: only when the configuration asks for their anchors to be checked. */
function remote(link: LinkOccurrence, { link: stateOf }: RuleContext): Report<'link-anchor'> | null {
  const state = stateOf(link.url);
  if (state?.reason.code !== 'anchor-missing') return null;
  const anchor = fragmentOf(link.url) ?? '';
  return { message: 'remote', facts: { anchor }, at: link.range, data: linkData(state) };
}

function within(page: Page, link: LinkOccurrence, { site, before }: RuleContext): Report<'link-anchor'> | null {
  const aim = aimOf(link.url, page, site);
  if (aim?.state !== 'missing') return null;
  const { anchor, near } = aim;
  const then = ledThere(link.url, page, before);
  // What MyST calls by a name alone is a word of a glossary, a document: it is told where it led to a place.
  if (then === null && fragmentOf(link.url) === null) return null;
  const path = then?.path ?? aim.path;
  const here = path === page.path;
  const facts = { anchor, near: near ?? '' };
  const absent = {
    message: here ? 'here' : 'there',
    facts,
    at: link.range,
    data: { url: link.url, page: path },
  } as const;
  // It led there until this change: however ids are made, it knew.
  if (then !== null) return { ...absent, severity: 'warning' };
  // A field that is a word behind a hash may be a channel, a label or a colour.
  if (link.kind === 'field' && link.url.startsWith('#') && near === null) return null;
  if (near === null) return site.generator === 'plain' ? null : absent;
  const isSure = site.plan.isKnown && isExact(site);
  const better = `${link.url.slice(0, link.url.indexOf('#'))}#${near}`;
  return {
    ...absent,
    message: here ? 'here-near' : 'there-near',
    facts: { ...facts, ...(!site.plan.isKnown && { unsure: true }) },
    severity: isSure ? 'warning' : 'info',
    data: { url: link.url, page: path, near },
    fixes: rewriteFix(page, link, better, false),
  };
}

/** What it aimed at before the change, where that was there. */
function ledThere(url: string, { path }: Page, before: Site | undefined): Aim | null {
  const then = before?.pages.get(path);
  const aim = before === undefined || then === undefined ? null : aimOf(url, then, before.siteOf(path));
  return aim?.state === 'there' ? aim : null;
}
