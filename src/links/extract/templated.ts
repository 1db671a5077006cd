import type { FoundLink } from './markdown-links.ts';

/** What Liquid and Nunjucks put the address of the site before, when a page is built: `{{ '/guide/' | relative_url }}`. */
const FILTERED =
  /^\{\{-?\s*(["'])(\/[^"'{}|\s]{0,500})\1\s*\|\s*(?:relative_url|absolute_url|url|(?:prepend:\s*site\.(?:baseurl|url)\s*\|?\s*){1,2})(?:\s*\|\s*\w+){0,3}\s*-?\}\}(?:[#?][^{}\s]{0,200})?$/d;
/** `{{ site.baseurl }}/guide/`, `{{ site.url }}{{ site.baseurl }}/guide/`. */
const PREFIXED = /^(?:\{\{-?\s*site\.(?:baseurl|url)(?:\s*\|\s*\w+)?\s*-?\}\}){1,2}(\/[^{}\s]{0,500})$/d;

/** The page or the file of the site that such an address names, where its path is written; null for any other template. */
export function templatedLink(text: string, link: FoundLink): FoundLink | null {
  const written = text.slice(link.start, link.end);
  const { indices } = FILTERED.exec(written) ?? PREFIXED.exec(written) ?? {};
  const [from, to] = indices?.[2] ?? indices?.[1] ?? [0, 0];
  if (to === 0) return null;
  return { ...link, start: link.start + from, end: link.start + to, url: written.slice(from, to) };
}
