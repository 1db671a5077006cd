import type { LinkOccurrence } from '../../../links/link.ts';
import { splitReference } from '../../../site/routes/url-path.ts';
import type { Site } from '../../../site/site.ts';

/** Fields whose address is the page's own, or no link for a reader. */
const NO_LINK = /^(?:url|permalink|slug|aliases?|redirect_from|canonical\w*|layout|type|id|ref|key|path)$/i;
const LINK_KEY = /url|link|lien|href|site|page|button|bouton|cta|target|cible|redirect(?![-_]?from)/i;

/** The same words where they end a word of the key: `backLink`, `homepage`, not `linkedin`. */
const LINK_WORD =
  /(?:url|link|lien|href|site|page|button|bouton|cta|target|cible|redirect(?![-_]?from))s?(?=$|[^a-z]|\d)/i;

/** A field whose address a reader may follow: absolute on the site, and neither a file nor a relation. */
export function isFieldLink({ url, passage, path }: LinkOccurrence, site: Site): boolean {
  const field = passage.field;
  if (field === null || !/^(?:\/|https?:)/i.test(url)) return false;
  // `/:num/` is a model of addresses.
  if (/\/:[a-z_]+(?:\/|$)/i.test(url)) return false;
  if (field.parent?.parent === null && NO_LINK.test(field.name)) return false;
  const widget = field.description?.widget ?? null;
  if (widget === 'image' || widget === 'file' || widget === 'relation') return false;
  const steps = field.pointer
    .split('/')
    .slice(1)
    .filter((step) => !/^\d+$/.test(step))
    .join('.');
  if (site.relations(path).some((relation) => relation.field.filter((step) => step !== '*').join('.') === steps))
    return false;
  const key = field.parent?.kind === 'sequence' ? field.parent.name : field.name;
  if (!url.startsWith('/') || field.description?.kind === 'url') return true;
  // `/name` may be the name of an account: only a key that says so makes it an address.
  return /^\/[^/.?#]+$/.test(url) ? LINK_WORD.test(key.replace(/([a-z\d])(?=[A-Z])/g, '$1-')) : LINK_KEY.test(key);
}

/** The path of an address, its host left out. */
export function pathOf(url: string): string {
  return splitReference(url.replace(/^(?:https?:)?\/\/[^/?#]*/i, '')).path;
}

/** The URL as written, its path spelled as the page or the file is. */
export function addressOf(file: string, url: string, site: Site): string | null {
  const there = site.pages.get(file);
  const path = pathOf(url);
  const real = (there && site.route(there)) ?? file.normalize('NFC');
  let decoded = path;
  try {
    decoded = decodeURI(path).normalize('NFC');
  } catch {}
  const bare = decoded.replace(/\/$/, '').replace(/^(?:\.{0,2}\/)+/, '');
  const spelled = real.replace(/\/$/, '').replace(/\.html$/, /\.html$/i.test(bare) ? '.html' : '');
  if (!spelled.toLowerCase().endsWith(bare.toLowerCase())) return null;
  const start = decoded.length - decoded.replace(/^(?:\.{0,2}\/)+/, '').length;
  const rest = decoded.slice(start + bare.length);
  const written = decoded.slice(0, start) + spelled.slice(spelled.length - bare.length) + rest;
  return url.replace(path, () => (decoded === path ? written : encodeURI(written)));
}

/** Whether a place stands between `{% raw %}` and `{% endraw %}`, or the like: what is there is an example. */
export function isInTemplateBlock(text: string, at: number): boolean {
  if (!text.includes('{%')) return false;
  let open = false;
  for (const { index, 1: end, 2: name, 3: rest = '' } of text.matchAll(
    /\{%-?[ \t]*(end)?(raw|verbatim|highlight|set|comment|codeblock)\b([^%\n]{0,200})/gi,
  )) {
    if (index >= at) break;
    // `{% set x = 1 %}` has no end.
    if (name !== 'set' || end !== undefined || !rest.includes('=')) open = end === undefined;
  }
  return open;
}
