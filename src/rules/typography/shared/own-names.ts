import type { Site } from '../../../site/site.ts';

/** Where settings say what the site is called: `title` of Hugo and Jekyll, `site_name` of MkDocs, `book.title` of Quarto and mdBook. */
const NAMES = /^(?:title|site_?name|site_?title|name|logo)$/i;
const GROUPS = /^(?:languages|params|extra|book|website|project|[a-z]{2}(?:[-_][a-z]{2})?)$/i;
/** Groups within groups: `languages.fr.params.title`. */
const DEEPEST = 3;

const known = new WeakMap<object, ReadonlySet<string>>();

/** The words that end with a sign, as the site writes its own name in its settings: « 10% » of « Programme 10% ». */
export function ownWords({ plan }: Site): ReadonlySet<string> {
  let words = known.get(plan.settings);
  if (words === undefined) {
    words = new Set(namesIn(plan.settings, 0).flatMap((name) => name.match(/[\p{L}\p{N}]\S*[%€‰;:!?»]/gu) ?? []));
    known.set(plan.settings, words);
  }
  return words;
}

function namesIn(settings: Readonly<Record<string, unknown>>, depth: number): string[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    if (typeof value === 'string') return NAMES.test(key) ? [value] : [];
    const isGroup = GROUPS.test(key) && typeof value === 'object' && value !== null && depth < DEEPEST;
    return isGroup ? namesIn(value as Record<string, unknown>, depth + 1) : [];
  });
}
