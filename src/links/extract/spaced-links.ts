import { MARKUP, OBJECT } from '../../content/dialect/prose.ts';
import type { Passage } from '../../content/page.ts';
import type { FoundLink } from './markdown-links.ts';

/** A path with a space in it: only of files and folders of the site, for words between parentheses may be no more than that. */
const SPACED =
  /(?<!\\)(!?)\[([^[\]\n]{0,300})\]\(([^()<>"'\s:][^()<>"'\n:]{0,300}[ ][^()<>"'\n:]{0,300}[^()<>"'\s:])\)/g;
const PATH = /\/|\.[a-z\d]{2,5}(?:#\S*)?$/i;

/** `[texte](ma page.md)`: text for CommonMark, a link for the Markdown of Jekyll and MkDocs (kramdown, Python-Markdown). */
export function spacedLinks({ dialect, markup, prose }: Passage): FoundLink[] {
  if (!/^jekyll|^mkdocs$/.test(dialect)) return [];
  return [...markup.matchAll(SPACED)].flatMap(({ index, 0: whole, 1: mark = '', 2: words = '', 3: url = '' }) => {
    const mask = prose[index];
    if (mask === MARKUP || mask === OBJECT || !PATH.test(url)) return [];
    const end = index + whole.length - 1;
    return [{ start: end - url.length, end, url, text: words.trim(), kind: mark === '' ? 'link' : 'image' } as const];
  });
}
