/** Where settings say what the site is called: `title` of Hugo and Jekyll, `site_name` of MkDocs, `book.title` of Quarto and mdBook. */
const NAMES = /^(?:title|site_?name|site_?title|name|logo)$/i;
const GROUPS = /^(?:languages|params|extra|book|website|project|[a-z]{2}(?:[-_][a-z]{2})?)$/i;
/** Groups within groups: `languages.fr.params.title`. */
const DEEPEST = 3;

/** What a site calls itself in its settings, in each of its languages. */
export function namesOf(settings: Readonly<Record<string, unknown>>, depth = 0): string[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    if (typeof value === 'string') return NAMES.test(key) ? [value] : [];
    const isGroup = GROUPS.test(key) && typeof value === 'object' && value !== null && depth < DEEPEST;
    return isGroup ? namesOf(value as Record<string, unknown>, depth + 1) : [];
  });
}
