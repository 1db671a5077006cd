import type { Finding, Severity } from '../../../content/finding.ts';
import { fragmentOf } from '../../../links/urls.ts';
import { type Explainer, holderOf, replace, type Sides } from './sides.ts';

/** A link to a part of a page. One heading went, one came where it stood: it was renamed. With others beside it, nobody knows which is which. */
export const anchorCause: Explainer = {
  messages: new Set(['there', 'there-near', 'here', 'here-near']),
  blame(finding, { renamed }) {
    const path = finding.data['page'];
    return typeof path === 'string' ? (renamed.get(path) ?? path) : null;
  },
  explain(finding, missed, sides) {
    const { url, page: path } = finding.data;
    const page = holderOf(finding, sides)?.page;
    if (typeof url !== 'string' || typeof path !== 'string') return null;
    const now = sides.head.pages.find((one) => one.path === path);
    const then = sides.base.pages.find((one) => one.path === missed);
    const [after, before] = [now && sides.head.site.anchors(now), then && sides.base.site.anchors(then)];
    const written = fragmentOf(url) ?? url;
    if (after == null || before == null) return null;
    const anchor = decode(written);
    if (after.has(anchor) || after.has(written) || !(before.has(anchor) || before.has(written))) return null;
    const where = finding.path === path ? '-here' : '';
    // It was there: no template adds what a heading of the page made.
    const severity = severityOf(finding, sides);
    const candidate = calledNow([...before], [...after], before.has(anchor) ? anchor : written);
    if (candidate !== null) {
      const better = url.slice(0, url.indexOf('#') + 1) + candidate;
      const fixes = page === undefined ? [] : replace(page, finding, url, better);
      return { message: `moved${where}`, facts: { anchor, candidate }, fixes, severity };
    }
    const isRemoved = [...after].every((one) => before.has(one));
    return { message: `${isRemoved ? 'removed' : 'lost'}${where}`, facts: { anchor }, fixes: [], severity };
  },
};

/** The only one that came for the only one that went; or, where all others stayed in their places, the one that has its place. */
function calledNow(before: readonly string[], after: readonly string[], anchor: string): string | null {
  const [were, are] = [new Set(before), new Set(after)];
  const lost = before.filter((one) => !are.has(one));
  const come = after.filter((one) => !were.has(one));
  if (lost.length === 1 && come.length === 1) return come[0] ?? null;
  const isNew = (at: number) => before[at] !== after[at];
  if (before.length !== after.length || before.some((one, at) => isNew(at) && are.has(one))) return null;
  const at = before.indexOf(anchor);
  return at < 0 || isNew(at - 1) || isNew(at + 1) ? null : (after[at] ?? null);
}

/** Advice becomes something to verify, unless the configuration chose how grave it is. */
function severityOf({ rule, severity }: Finding, { head }: Sides): Severity {
  return severity === 'info' && head.site.configuration.rules?.[rule] === undefined ? 'warning' : severity;
}

/** As it stands where its codes mean nothing. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
