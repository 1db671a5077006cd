import type { SitePlan } from '../../../site/plan.ts';

/** Plugins and extensions of MkDocs that give an address to `[text][name]` without a definition on the page. */
const RESOLVERS: ReadonlySet<string> = new Set(['autorefs', 'mkdocstrings']);

/** Whether the site's own settings let names be defined elsewhere than on the page that refers to them. */
export function isDefinedElsewhere(plan: Pick<SitePlan, 'generator' | 'settings'>): boolean {
  if (plan.generator !== 'mkdocs') return false;
  const named = [...entriesOf(plan.settings['plugins']), ...entriesOf(plan.settings['markdown_extensions'])];
  return named.some(([name, options]) => RESOLVERS.has(name) || (isRecord(options) && 'auto_append' in options));
}

/** A list of names, each alone or with its options, or a mapping of both. */
function entriesOf(list: unknown): (readonly [string, unknown])[] {
  if (Array.isArray(list))
    return list.flatMap((one: unknown) => (typeof one === 'string' ? [[one, null] as const] : entriesOf(one)));
  return isRecord(list) ? Object.entries(list) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
