import type { Finding } from '../../../content/finding.ts';
import type { Page } from '../../../content/page.ts';
import { namesakeOf } from '../../../rules/link/shared/namesakes.ts';
import { dirname, relative } from '../../../schema/posix-path.ts';
import { mediaOf } from '../../../site/routes/url-path.ts';
import { type Cause, type Explainer, holderOf, nameOf, pageAt, pathNow, replace, type Sides } from './sides.ts';

/** What is said of a page that is there and not shown. */
const WITHDRAWN: ReadonlySet<string> = new Set(['draft', 'future', 'expired', 'never']);

/** A link to a page or a file of the site that is elsewhere now, is gone, or is shown no more. */
export const linkCause: Explainer = {
  messages: new Set([
    'missing',
    'missing-image',
    'missing-media',
    'near',
    'case',
    'doubtful',
    'doubtful-near',
    ...WITHDRAWN,
  ]),
  blame: linkedBefore,
  explain(finding, missed, sides) {
    const { url } = finding.data;
    const page = holderOf(finding, sides)?.page;
    if (typeof url !== 'string' || page === undefined) return null;
    const now = pathNow(missed, sides);
    const name = nameOf(missed, sides);
    if (WITHDRAWN.has(finding.message)) return withdrawn(url, missed, name, sides);
    const doubt = finding.message.startsWith('doubtful') ? { unsure: true } : {};
    const isShown = finding.message === 'missing-image' || finding.message === 'missing-media';
    const kind = isShown ? '-image' : '';
    const media = isShown ? { media: mediaOf(missed) ?? 'image' } : {};
    if (now === null) return { message: `removed${kind}`, facts: { url, name, ...media, ...doubt }, fixes: [] };
    // Of a page that was known by its name alone, nobody knows the address.
    const candidate = isCalled(finding, url, sides) ? null : addressNow(url, page, now, sides.head);
    // It is where it was, and nobody knows why it does not answer.
    if (now === missed && candidate === null) return null;
    const facts = { url, name, ...media, ...(candidate !== null && { candidate }), ...doubt };
    return { message: `moved${kind}`, facts, fixes: replace(page, finding, url, candidate) };
  },
};

function isCalled(finding: Finding, url: string, sides: Sides): boolean {
  const before = holderOf(finding, sides)?.before;
  return before !== undefined && sides.base.site.siteOf(before.path).resolve(url, before).kind === 'unknown';
}

function linkedBefore(finding: Finding, sides: Sides): string | null {
  const { url } = finding.data;
  const before = holderOf(finding, sides)?.before;
  if (typeof url !== 'string' || before === undefined) return null;
  const site = sides.base.site.siteOf(before.path);
  const target = site.resolve(url, before);
  return target.kind === 'page' || target.kind === 'file' ? target.path : namesakeOf(url, before, site);
}

/** Null for a page that was not shown before either. */
function withdrawn(url: string, missed: string, name: string, { base }: Sides): Cause | null {
  const there = pageAt(base, missed);
  if (there === undefined || base.site.hidden(there, base.asOf) !== null) return null;
  return { message: 'withdrawn', facts: { url, name }, fixes: [] };
}

/** The address of a file as the page would write it, in the manner of the old one; null when none leads there for sure. */
export function addressNow(url: string, page: Page, path: string, head: Sides['head']): string | null {
  const [, old = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const { site } = head;
  const there = pageAt(head, path);
  const route = there === undefined ? null : site.route(there);
  // Nobody writes the name of the file that a server gives for a folder, but those who did.
  const shown = route !== null && !/\/index\.html?$/.test(old) ? route.replace(/\/index\.html?$/, '/') : route;
  const near = relative(dirname(page.path), path);
  const stands = site.static !== null && path.startsWith(`${site.static}/`) ? path.slice(site.static.length) : null;
  const own = site.route(page);
  const beside = route !== null && own !== null && /^[^/].*\.html?$/i.test(old) ? relative(dirname(own), route) : null;
  const ways = [
    ...(shown === null ? [] : [old.endsWith('/') ? shown : shown.replace(/(?<=.)\/$/, '')]),
    ...(stands !== null && old.startsWith('/') ? [stands] : []),
    old.startsWith('./') && !near.startsWith('.') ? `./${near}` : near,
    `/${path}`,
  ];
  // A path to a file is written by who wrote one.
  const likely = old.startsWith('/') || !/\.[a-z]+$/i.test(old) || route === null ? ways : ways.slice(1);
  const found = [...(beside === null ? [] : [beside]), ...likely].map(encode).find((way) => {
    const target = way === null ? null : site.resolve(way, page);
    return (target?.kind === 'page' || target?.kind === 'file') && target.path === path;
  });
  return found == null ? null : found + rest;
}

/** Null for half a character, which no address can hold. */
function encode(path: string): string | null {
  return /\p{Surrogate}/u.test(path) ? null : encodeURI(path);
}
