import type { Finding, Fix, Severity } from '../../../content/finding.ts';
import type { Page } from '../../../content/page.ts';
import type { Menu, MenuEntry } from '../../../site/navigation/navigation.ts';
import type { Site } from '../../../site/site.ts';
import { type Explainer, nameOf, pageAt, pathNow, rewritten, type Sides } from './sides.ts';

/** Written as it stands in any file of settings, whatever its quotes. */
const PLAIN = /^[\p{L}\p{N}/._-]+$/u;

interface Led {
  readonly path: string;
  /** The file or the address of the entry that leads there; null where the page bears the name itself. */
  readonly by: string | null;
  readonly isAddress: boolean;
  /** Without it the site is not built. */
  readonly stops: boolean;
}

/** An entry of a menu. */
export const menuCause: Explainer = {
  messages: new Set(['missing', 'unsure', 'case']),
  blame: (finding, sides) => ledBefore(finding, sides)?.path ?? null,
  explain(finding, missed, sides) {
    const { url } = finding.data;
    const led = ledBefore(finding, sides);
    if (led === null || typeof url !== 'string') return null;
    const now = pathNow(missed, sides);
    const name = nameOf(missed, sides);
    const severity = severityOf(finding, sides, led);
    const stops = led.stops ? { stops: true } : {};
    if (now === null) return { message: 'removed', facts: { url, name, ...stops }, fixes: [], severity };
    const written = entryNow(url, led, now, sides);
    const candidate = written === url ? null : written;
    if (now === missed && candidate === null && !hasOtherAddress(now, sides)) return null;
    const facts = { url, name, ...(candidate !== null && { candidate }), ...stops };
    return { message: 'moved', facts, fixes: replace(finding, candidate, sides.head.site), severity };
  },
};

/** Whether a page that stays where it is has another address than before. */
function hasOtherAddress(path: string, { head, base }: Sides): boolean {
  const [page, before] = [pageAt(head, path), pageAt(base, path)];
  return page !== undefined && before !== undefined && head.site.route(page) !== base.site.route(before);
}

/** An entry that led to a page leads nowhere now: nobody need wonder whether something else brings the page. */
function severityOf({ rule, severity }: Finding, { head }: Sides, { stops }: Led): Severity {
  const isChosen = head.site.configuration.rules?.[rule] !== undefined;
  return severity === 'info' && !isChosen ? (stops ? 'error' : 'warning') : severity;
}

function ledBefore({ path, data }: Finding, { base, renamed }: Sides): Led | null {
  const then = renamed.get(path) ?? path;
  const entries = base.site.menus.filter((menu) => menu.path === then).flatMap((menu) => menu.entries);
  const entry = entries.find(({ url }) => url === data['url']);
  return entry === undefined ? null : follow(entry, base.site);
}

function follow({ files = [], addresses = [], isNamed, stops: needed }: MenuEntry, site: Site): Led | null {
  const stops = needed === true;
  const file = files.find((one) => site.files.has(one));
  if (file !== undefined) return { path: file, by: file, isAddress: false, stops };
  // Addresses begin at the root of the site: where from does not matter.
  const [from] = site.pages.values();
  for (const by of from === undefined ? [] : addresses) {
    const target = site.resolve(by, from as Page);
    if (target.kind === 'page' || target.kind === 'file') return { path: target.path, by, isAddress: true, stops };
  }
  for (const [path, page] of site.pages)
    if (isNamed?.(new Map([[path, page]])) === true) return { path, by: null, isAddress: false, stops };
  return null;
}

/** What the entry would say; null when it is not sure. */
function entryNow(url: string, { by, isAddress }: Led, now: string, { head }: Sides): string | null {
  if (by === null) return null;
  if (!isAddress) return rewritten(url, by, now);
  const page = pageAt(head, now);
  const route = page === undefined ? null : head.site.route(page);
  if (page === undefined || route === null) return null;
  const to = by.endsWith('/') ? route : route.replace(/(?<=.)\/$/, '');
  // Some entries are addresses and others paths of files: where both are the same, it does not matter which.
  const isPath = stepsOf(now).endsWith(stepsOf(to));
  const target = head.site.resolve(to, page);
  return isPath && target.kind === 'page' && target.path === now ? rewritten(url, by, to) : null;
}

/** `content/a/_index.md` and `/a/` end alike. */
function stepsOf(path: string): string {
  const bare = path.replace(/(?:\/(?:_?index|readme))?\.[a-z]+$/i, '').replace(/\/$/, '');
  return bare.replace(/^(?!\/)/, '/').toLowerCase();
}

function replace({ path, range, data }: Finding, to: string | null, { menus }: Site): Fix[] {
  const from = data['url'];
  const menu: Menu | undefined = menus.find((one) => one.path === path);
  if (to === null || typeof from !== 'string' || !PLAIN.test(from + to)) return [];
  const edit = menu === undefined ? null : editOf(menu, range.start, range.end, from, to);
  return edit === null ? [] : [{ title: { key: 'replace', facts: { from, to } }, safe: true, edits: [edit] }];
}

/** The range of an entry may hold its quotes. */
function editOf({ source }: Menu, start: number, end: number, from: string, to: string): Fix['edits'][number] | null {
  const written = source.text.slice(start, end);
  const at = written === from || /^(["']).*\1$/s.test(written) ? written.indexOf(from) : -1;
  if (at < 0 || source.isFaithful === false || written.length > from.length + 2) return null;
  return { start: start + at, end: start + at + from.length, text: to };
}
