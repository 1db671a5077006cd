import type { Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import { slipBetween } from '../../links/offline/edit-distance.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import { fragmentOf, isTemplate } from '../../links/urls.ts';
import { isRedirect } from '../../site/redirect.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { linkData } from './shared/state.ts';

/** Fragments that need no element: the top of the page, text to look for, a page of a PDF, a line of code. */
const ALWAYS_THERE = /^(?:|top|:~:.*|page=\d+.*|L\d+.*|[!/].*)$/i;

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

function within(page: Page, link: LinkOccurrence, { site }: RuleContext): Report<'link-anchor'> | null {
  const written = fragmentOf(link.url);
  if (written === null || isTemplate(written)) return null;
  // Docsify makes its address of a link in small letters.
  const anchor = site.plan.headingIds === 'docsify' ? decode(written).toLowerCase() : decode(written);
  const target = ALWAYS_THERE.test(anchor) ? null : site.resolve(link.url, page);
  if (target?.kind !== 'page') return null;
  const other = target.path === page.path ? page : site.pages.get(target.path);
  // A page that leads elsewhere has the parts of what it leads to.
  const anchors = other === undefined || (other !== page && isRedirect(other)) ? null : site.anchors(other);
  // A page without headings of its own is made by its template, and so are its anchors.
  if (anchors === null || anchors.size === 0 || anchors.has(anchor) || anchors.has(written)) return null;
  const near = [...anchors].find((known) => isNear(anchor, known)) ?? null;
  // A field that is a word behind a hash may be a channel, a label or a colour.
  if (link.kind === 'field' && link.url.startsWith('#') && near === null) return null;
  // Whoever renders a plain folder of Markdown names headings in its own way: with accents or not, with numbers or not.
  if (site.generator === 'plain' && near === null) return null;
  const isExact = site.generator !== 'plain' && site.plan.headingIds !== 'loose';
  if (!isExact && near !== null && bare(near) === bare(anchor)) return null;
  const here = other === page;
  const facts = { anchor, near: near ?? '' };
  if (near === null)
    return { message: here ? 'here' : 'there', facts, at: link.range, data: { url: link.url, page: target.path } };
  const isSure = site.plan.isKnown && isExact;
  const better = `${link.url.slice(0, link.url.indexOf('#'))}#${near}`;
  return {
    message: here ? 'here-near' : 'there-near',
    facts: { ...facts, ...(!site.plan.isKnown && { unsure: true }) },
    at: link.range,
    severity: isSure ? 'warning' : 'info',
    data: { url: link.url, page: target.path, near },
    fixes: rewriteFix(page, link, better, false),
  };
}

/** The same but for case, accents and punctuation, or a slip of the keyboard. */
function isNear(anchor: string, known: string): boolean {
  const [a, b] = [bare(anchor), bare(known)];
  return a === b || (b.length >= 6 && slipBetween(a, b, 1) !== null && !/\d/.test(a + b));
}

function bare(text: string): string {
  const letters = text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.toLowerCase();
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
