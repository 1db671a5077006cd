import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LinkOccurrence, LinkState } from '../../links/link.ts';
import type { Locale } from '../../locales/locale.ts';
import { wordReason } from '../../locales/word.ts';
import type { Review } from '../../review/review.ts';
import { longDay } from '../long-day.ts';
import type { PageView } from '../page-view.ts';
import type { Row } from '../read/row.ts';
import { linksOf, type PlacedLink } from './placed-links.ts';
import { RANK, SIGN, type Standing, standings, TONE } from './standing.ts';

const MAX_LINKS = 40;
/** Characters of an address that are shown. */
const MAX_ADDRESS = 160;

interface Entry {
  readonly state: LinkState;
  /** What is said of it. */
  readonly standing: Standing;
  readonly occurrence: LinkOccurrence;
  /** Null when there is no base to compare with. */
  readonly before: LinkState | 'absent' | null;
  readonly gone: boolean;
}

/** « Les liens »: the state of what stands behind each, what is new, what went away. */
export function linksCard(view: PageView, head: Review, base: Review | null, locale: Locale): Element | null {
  // Of a front matter that cannot be read, nothing is gone.
  const entries = entriesOf(view, head, view.unread === null ? base : null, locale);
  if (entries.length === 0) return null;
  const { words } = view.context;
  const id = view.context.id('links');
  const rest = entries.length - MAX_LINKS;
  return h('section.card.links', { ariaLabelledBy: [id] }, [
    h('h2', { id }, [words.links, ' ', h('span.h2s', words.linksNote(entries.filter((entry) => !entry.gone).length))]),
    h(
      'ul',
      entries.slice(0, MAX_LINKS).map((entry) => item(entry, view, locale)),
    ),
    rest > 0 ? h('p.small', words.otherLinks(rest)) : null,
  ]);
}

function item({ state, standing, occurrence, before, gone }: Entry, view: PageView, locale: Locale): Element {
  const { words, language } = view.context;
  const { name } = standing;
  const row = rowOf(occurrence, view);
  const said = standing.remark === null ? details(state, locale, language) : [standing.remark];
  const remarks = gone ? [] : said;
  const was =
    before !== null && before !== 'absent' && before.state !== state.state
      ? words.linkWas(words.linkState[before.state])
      : null;
  const label = row?.labels.filter((part) => part !== '').join(' › ') ?? '';
  const text = occurrence.text.trim() === '' ? words.bareAddress : words.quote(cut(occurrence.text.trim(), 100));
  return h('li', { className: [gone ? 'gone' : TONE[name]] }, [
    h('p.st', [
      h('span', { ariaHidden: 'true' }, gone ? '− ' : `${SIGN[name]} `),
      gone ? words.linkGone : words.linkState[name],
    ]),
    h('div', [
      h('p', [
        row === null || gone ? text : h('a', { href: `#${view.context.id(`c${row.number}`)}` }, text),
        label === '' ? null : h('span.where', ` ${words.inField(label)}`),
        before === 'absent' ? h('b.tag', ` ${words.linkNew}`) : null,
      ]),
      h('p.url', gone ? h('s', cut(state.url, MAX_ADDRESS)) : cut(state.url, MAX_ADDRESS)),
      ...[...remarks, ...(was === null ? [] : [was])].map((remark) => h('p.small', remark)),
    ]),
  ]);
}

function details(state: LinkState, locale: Locale, language: string): string[] {
  const { preview: words } = locale;
  const remarks: string[] = [];
  const reason = state.state === 'ok' ? '' : wordReason(locale, state.reason);
  if (reason !== '') remarks.push(reason);
  else if (state.state === 'redirected' && state.finalUrl !== null)
    remarks.push(words.redirectsTo(cut(state.finalUrl, MAX_ADDRESS)));
  else if (state.status !== null && state.status >= 300) remarks.push(words.httpStatus(state.status));
  if (state.closesOn !== null) remarks.push(words.openUntil(longDay(state.closesOn, language)));
  const { document } = state;
  if (document !== undefined) {
    const weight = document.bytes === null ? [] : [words.weight(document.bytes)];
    remarks.push([document.type.replace(/^.*\//, '').toUpperCase(), ...weight].join(', '));
  }
  return remarks;
}

function entriesOf(view: PageView, head: Review, base: Review | null, locale: Locale): Entry[] {
  const formerPath = view.formerPath ?? view.path;
  const compared = base !== null && view.state !== 'added' && view.state !== 'removed';
  const former = new Map<string, PlacedLink>();
  for (const { state, occurrence } of clicked(base, formerPath))
    if (!former.has(state.url)) former.set(state.url, { state, occurrence });
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const standingOf = standings(view, head, locale);
  for (const { state, occurrence } of clicked(view.state === 'removed' ? null : head, view.path)) {
    const known = former.get(state.url);
    const key = `${state.url}\n${occurrence.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const before = compared ? (known === undefined ? 'absent' : judged(known.state) ? known.state : null) : null;
    entries.push({ state, standing: standingOf(state, occurrence), occurrence, before, gone: false });
  }
  entries.sort((a, b) => weight(a) - weight(b) || a.occurrence.range.start - b.occurrence.range.start);
  const urls = new Set(entries.map((entry) => entry.state.url));
  for (const { state, occurrence } of former.values())
    if (!urls.has(state.url) && (compared || view.state === 'removed'))
      entries.push({ state, standing: { name: state.state, remark: null }, occurrence, before: null, gone: true });
  return entries;
}

/** Links of the base are seldom asked again: only a state that somebody saw is told. */
function judged(state: LinkState): boolean {
  return state.state !== 'skipped';
}

function weight({ standing, before }: Entry): number {
  return RANK[standing.name] + (before === 'absent' ? 0 : 0.5);
}

/** Images are no links. */
function clicked(review: Review | null, path: string): readonly PlacedLink[] {
  return linksOf(review, path).filter(({ occurrence }) => occurrence.kind !== 'image');
}

function rowOf({ field: pointer }: LinkOccurrence, view: PageView): Row | null {
  const holds = (row: Row): boolean =>
    row.pointer === pointer || row.cells.some((cell) => cell.head !== null && cell.head.pointer === pointer);
  return view.rows.find(holds) ?? null;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
