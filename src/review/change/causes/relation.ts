import type { Finding } from '../../../content/finding.ts';
import type { Site } from '../../../site/site.ts';
import { type Explainer, holderOf, pathNow, replace, type Sides } from './sides.ts';

/** A field that names a page by what it was called. A relation knows by itself which page a name was of, and what that page is called now. */
export const relationCause: Explainer = {
  messages: new Set(['not-found', 'case', 'accent', 'apostrophe', 'hyphen', 'writing', 'spelling', 'prefix']),
  blame: namedBefore,
  explain(finding, named, sides) {
    const { value, target: label } = finding.data;
    const page = holderOf(finding, sides)?.page;
    if (page === undefined) return null;
    const now = pathNow(named, sides);
    if (now === null) return { message: 'deleted', facts: { value, label }, fixes: [] };
    const [candidate] = valuesOf(sides.head.site, page.path).flatMap((values) =>
      [...values].flatMap(([name, path]) => (path === now ? [name] : [])),
    );
    if (candidate === undefined) return null;
    const fixes = replace(page, finding, value, candidate);
    return { message: 'renamed', facts: { value, candidate, label }, fixes };
  },
};

function namedBefore(finding: Finding, sides: Sides): string | null {
  const { value } = finding.data;
  const before = holderOf(finding, sides)?.before;
  if (typeof value !== 'string' || before === undefined) return null;
  const values = valuesOf(sides.base.site, before.path).find((names) => names.has(value));
  return values?.get(value) ?? null;
}

function valuesOf(site: Site, path: string): ReadonlyMap<string, string>[] {
  return site
    .siteOf(path)
    .relations(path)
    .flatMap(({ values }) => values ?? []);
}
