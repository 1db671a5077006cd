import { fileEdits } from '../content/edits.ts';
import type { Page } from '../content/page.ts';
import type { LinkOccurrence } from '../links/link.ts';
import { malformation } from '../links/malformed.ts';
import type { MessageOf } from '../locales/locale.ts';
import { NearMisses } from '../site/near-miss.ts';
import type { Site, Target } from '../site/site.ts';
import { decodePath, splitReference } from '../site/url-path.ts';
import type { Fix } from './finding.ts';
import type { Rule } from './rule.ts';

type Id = 'link-internal';

/** Fields whose address is the page's own, or no link for a reader. */
const NO_LINK = /^(?:url|permalink|slug|aliases?|redirect_(?:from|to)|canonical\w*|layout|type|id|ref|key|path)$/i;
const LINK_KEY = /url|link|lien|href|site|page|button|bouton|cta|target|cible/i;

/** Links to pages and files of the site lead somewhere. */
export const linkInternal: Rule<Id> = {
  id: 'link-internal',
  severity: 'error',
  *check(page, { site, links }) {
    let routes: NearMisses | null = null;
    const near = (): NearMisses => {
      routes ??= routesOf(site);
      return routes;
    };
    for (const link of links(page)) {
      if (/^(?:#|www\.)/i.test(link.url) || (link.kind === 'field' && !isFieldLink(link, site))) continue;
      const target = site.resolve(link.url, page);
      // `link-malformed` says what is wrong with `www.exemple.fr` and `//defis/`: once is enough.
      const said = target.kind === 'missing' && malformation(link) !== null ? null : say(link.url, target, site, near);
      if (said === null) continue;
      const candidate = 'candidate' in said.facts ? said.facts.candidate : null;
      const fixes = candidate === null ? [] : mend(page, link, candidate, said.message !== 'near');
      yield { ...said, at: link.range, data: { url: link.url }, fixes };
    }
  },
};

/** A field whose address a reader may follow: absolute on the site, and neither a file nor a relation. */
function isFieldLink({ url, passage, path }: LinkOccurrence, site: Site): boolean {
  const field = passage.field;
  if (field === null || !/^(?:\/|https?:)/i.test(url)) return false;
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
  return !url.startsWith('/') || field.description?.kind === 'url' || LINK_KEY.test(key);
}

function say(url: string, target: Target, site: Site, near: () => NearMisses): MessageOf<Id> | null {
  if (target.kind === 'case') {
    const candidate = addressOf(target.path, url, site);
    return candidate === null ? null : { message: 'case', facts: { url, candidate } };
  }
  if (target.kind === 'page') {
    const there = site.pages.get(target.path);
    return there?.data['draft'] === true || there?.data['published'] === false
      ? { message: 'draft', facts: { url, path: target.path } }
      : null;
  }
  if (target.kind !== 'missing') return null;
  const path = pathOf(url).replace(/\/$/, '');
  const meant = path.startsWith('/') ? near().find(decodePath(path)) : null;
  if (meant === null) return { message: 'missing', facts: { url } };
  return { message: 'near', facts: { url, candidate: url.replace(path, () => encodeURI(meant.value)) } };
}

/** The routes of the site, to look for the one that was meant. */
function routesOf(site: Site): NearMisses {
  return new NearMisses([...site.pages.values()].flatMap((page) => site.route(page)?.replace(/\/$/, '') ?? []));
}

function pathOf(url: string): string {
  return splitReference(url.replace(/^(?:https?:)?\/\/[^/?#]*/i, '')).path;
}

/** The URL as written, its path spelled as the page or the file is. */
function addressOf(file: string, url: string, site: Site): string | null {
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

function mend(page: Page, { passage, start, end, url }: LinkOccurrence, text: string, safe: boolean): readonly Fix[] {
  if (passage.text.slice(start, end) !== url) return [];
  const edits = fileEdits(passage, page.source, [{ start, end, text }]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from: url, to: text } }, safe, edits }];
}
