import type { Page } from '../../content/page.ts';

/** `:label: x` and `:name: x` of a directive, `label: x` between its dashes, and `(x)=` above what it names. */
const LABEL =
  /^[ \t>]*(?::(?:label|name):|(?:label|name):(?=[ \t])|(?=\([^()\r\n]{1,200}\)=))[ \t]*(\([^()\r\n]{1,200}\)(?==)|\S[^\r\n]{0,200})/gm;

/** The names that MyST gives to places of a book, whatever page they stand on: `[texte](nom)` leads there. */
export function labelsOf(pages: ReadonlyMap<string, Page>): (name: string) => boolean {
  let known: { readonly size: number; readonly names: ReadonlySet<string> } | null = null;
  return (name) => {
    // Pages are read one after the other.
    if (known?.size !== pages.size) known = { size: pages.size, names: new Set(namesIn(pages)) };
    return known.names.has(plain(name));
  };
}

function* namesIn(pages: ReadonlyMap<string, Page>): Iterable<string> {
  for (const page of pages.values()) yield* labelsIn(page);
}

/** The names that a page gives to its places. */
export function* labelsIn({ source }: Page): Iterable<string> {
  for (const [, name = ''] of source.text.matchAll(LABEL)) yield plain(name.replace(/^\((.*)\)$/, '$1'));
}

/** Docutils reads names in small letters, spaces as one. */
export function plain(name: string): string {
  return name
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
