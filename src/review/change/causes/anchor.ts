import type { Finding, Severity } from '../../../content/finding.ts';
import { fragmentOf } from '../../../links/urls.ts';
import { type Explainer, holderOf, replace, type Sides } from './sides.ts';

/** A link to a part of a page. One heading went, one came: it was renamed. With more of them, nobody knows which is which. */
export const anchorCause: Explainer = {
  messages: new Set(['there', 'there-near', 'here', 'here-near']),
  blame(finding, { renamed }) {
    const path = finding.data['page'];
    return typeof path === 'string' ? (renamed.get(path) ?? path) : null;
  },
  explain(finding, missed, sides) {
    const { url, page: path } = finding.data;
    const page = holderOf(finding, sides)?.page;
    if (page === undefined || typeof url !== 'string' || typeof path !== 'string') return null;
    const now = sides.head.pages.find((one) => one.path === path);
    const then = sides.base.pages.find((one) => one.path === missed);
    const [after, before] = [now && sides.head.site.anchors(now), then && sides.base.site.anchors(then)];
    const written = fragmentOf(url);
    if (after == null || before == null || written === null) return null;
    const anchor = decode(written);
    const lost = [...before].filter((one) => !after.has(one));
    const come = [...after].filter((one) => !before.has(one));
    const [candidate] = come;
    if (!lost.includes(anchor) && !lost.includes(written)) return null;
    const where = finding.path === path ? '-here' : '';
    // It was there: no template adds what a heading of the page made.
    const severity = severityOf(finding, sides);
    if (lost.length > 1 || come.length > 1 || candidate === undefined)
      return come.length > 0 ? null : { message: `removed${where}`, facts: { anchor }, fixes: [], severity };
    const better = `${url.slice(0, url.indexOf('#'))}#${candidate}`;
    const fixes = replace(page, finding, url, better);
    return { message: `moved${where}`, facts: { anchor, candidate }, fixes, severity };
  },
};

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
