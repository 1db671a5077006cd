import type { Report } from '../../content/finding.ts';
import { primaryOf } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import type { Announced } from '../../site/index-file/announcements.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { announcedBy, type OwnAnnounced } from './shared/announcements.ts';
import { isPageOfCall } from './shared/dated-events.ts';

/** Pages of one folder speak of the same call; a folder of more is a catalogue of different ones. */
const LARGEST_FOLDER = 40;
const INDEX = /(?:^|\/)(?:_?index|readme)(?:\.[a-z]{2})?\.[a-z]+$/i;

/** What one part of a page (a top field, or the body) says of the days of one event. */
interface Account<Said extends Announced = Announced> {
  readonly page: Page;
  readonly part: string;
  readonly name: string;
  readonly edge: Announced['edge'];
  readonly said: readonly Said[];
}

/** Two parts of a page, or the index of a folder and one of its pages, that date the same event differently. */
export const dateContradiction: Rule<'date-contradiction'> = {
  id: 'date-contradiction',
  severity: 'warning',
  *checkSite(pages, context) {
    const told = new Set<string>();
    for (const page of pages) {
      const own = accounts(page, announcedBy(page, context.mentions(page), context.today));
      if (own.length === 0) continue;
      const others = neighbours(page, context).flatMap((other) => accounts(other, toldBy(other, context)));
      for (const account of own) {
        const found = [...own, ...others].find((other) => contradicts(account, other));
        // Two edges of one range, or the other page's own account, would say it again.
        if (found === undefined || told.has(keyOf(account)) || told.has(keyOf(found))) continue;
        told.add(keyOf(account)).add(keyOf(found));
        yield tell(account, found);
      }
    }
  },
};

/** The index of the page's folder, or for an index the pages beside it, when both are pages of a call. */
function neighbours(page: Page, { site, announced }: RuleContext): Page[] {
  if (!isPageOfCall(page)) return [];
  const folder = page.path.slice(0, page.path.lastIndexOf('/') + 1);
  const around = [...site.pages.values()].filter(
    ({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/'),
  );
  if (around.length > LARGEST_FOLDER) return [];
  return around.filter(
    (other) =>
      other.path !== page.path &&
      isSameLanguage((announced?.(other.path) ?? other).language, page.language) &&
      (INDEX.test(page.path) || INDEX.test(other.path)) &&
      isPageOfCall(other),
  );
}

/** Translations of a page announce the same days in other words; a page that tells no language may well be in this one. */
function isSameLanguage(one: string | null, other: string | null): boolean {
  return one === null || other === null || primaryOf(one) === primaryOf(other);
}

/** Of a page whose text is not there, what was taken down of it. */
function toldBy(page: Page, { announced, mentions, today }: RuleContext): readonly Announced[] {
  if (announced === undefined) return announcedBy(page, mentions(page), today);
  return (announced(page.path)?.said ?? []).filter(({ until }) => until >= today);
}

function accounts<Said extends Announced>(page: Page, told: readonly Said[]): Account<Said>[] {
  const byKey = new Map<string, Account<Said> & { said: Said[] }>();
  for (const one of told) {
    const { part, name, edge } = one;
    const key = `${part}/${name}/${edge}`;
    const account = byKey.get(key) ?? { page, part, name, edge, said: [] };
    account.said.push(one);
    byKey.set(key, account);
  }
  return [...byKey.values()];
}

/** One account gives one day, and the other, which may be a calendar, does not have it. */
function contradicts(own: Account, other: Account): boolean {
  if (own.name !== other.name || own.edge !== other.edge || (own.page === other.page && own.part === other.part))
    return false;
  const days = new Set(own.said.map(({ day }) => day));
  const [day] = days;
  return days.size === 1 && day !== undefined && !other.said.some((one) => one.day === day);
}

function keyOf({ page, part }: Account): string {
  return `${page.path}#${part}`;
}

function tell(own: Account<OwnAnnounced>, other: Account): Report<'date-contradiction'> & { readonly path: string } {
  const [event, found] = [own.said[0], first(other.said)] as [OwnAnnounced, Announced];
  const { range, surface, quote } = event.mention;
  const { line } = found;
  const data = {
    event: own.name,
    edge: own.edge,
    day: event.day,
    other: { path: other.page.path, line, day: found.day },
  };
  const common = { at: range, path: own.page.path, excerpt: surface, data };
  const facts = { quote, other: found.quote, line };
  return own.page === other.page
    ? { ...common, message: 'same-page', facts }
    : { ...common, message: 'other-page', facts: { ...facts, path: other.page.path, title: titleOf(other.page) } };
}

/** Null where its front matter gives none: its path then names it. */
function titleOf({ data: { title } }: Page): string | null {
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}

function first(said: readonly Announced[]): Announced | undefined {
  return [...said].sort((a, b) => a.day.localeCompare(b.day))[0];
}
