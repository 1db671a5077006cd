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
    const candidate = newName(
      namesIn(valuesOf(sides.base.site, holderOf(finding, sides)?.before.path ?? page.path), named),
      namesIn(valuesOf(sides.head.site, page.path), now),
      String(value),
    );
    if (candidate === null) return null;
    const fixes = replace(page, finding, value, candidate);
    return { message: 'renamed', facts: { value, candidate, label }, fixes };
  },
};

/** What a name became: the one that came, where it alone went. A file of data holds many names, of which none may have changed. */
function newName(old: ReadonlySet<string>, now: ReadonlySet<string>, value: string): string | null {
  const gone = [...old].filter((name) => !now.has(name));
  const [came, ...others] = [...now].filter((name) => !old.has(name));
  // A page may be called by its title, and by its address: each has its new one.
  const isOne = gone.length === 1 ? others.length === 0 : now.size <= old.size && now.size <= MOST_NAMES;
  return gone.includes(value) && came !== undefined && isOne ? came : null;
}

/** A page is called in so many ways, by all the relations that name it. */
const MOST_NAMES = 4;

function namesIn(values: readonly ReadonlyMap<string, string>[], path: string): ReadonlySet<string> {
  return new Set(values.flatMap((names) => [...names].flatMap(([name, at]) => (at === path ? [name] : []))));
}

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
