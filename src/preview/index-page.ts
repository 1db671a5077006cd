import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Review } from '../review/review.ts';
import { type BrokenPage, elsewhereCard, toneElsewhere } from './elsewhere.ts';
import { counts } from './notes/note-list.ts';
import { countBy, existingNotes, newNotes, type Tone, toneOf, untold } from './notes/verdict.ts';
import type { PreviewOptions } from './options.ts';
import type { PageView } from './page-view.ts';
import { stateName } from './state-name.ts';

export interface IndexEntry {
  readonly view: PageView;
  /** Where the page stands: a file, or an id of this document. */
  readonly href: string;
}

/** What is told of the site, and of no page of the contribution. */
export interface OfSite {
  readonly broken: readonly BrokenPage[];
  /** That the site cannot be built. */
  readonly stopped: Element | null;
  /** The card of the menus that change. */
  readonly menus: Element | null;
  /** That of what else changes. */
  readonly touched: Element | null;
}

/** With more pages than this, each tells its name and what is to be done, and no more: the index stays light. */
const MANY = 50;
const TONES = ['error', 'warning', 'fine'] as const;

type Group = (typeof TONES)[number];

/** Every page of the contribution for who merges: is it fit to publish, and what must be done first? The gravest first. */
export function indexPage(
  entries: readonly IndexEntry[],
  { broken, stopped, menus, touched }: OfSite,
  { partial }: Pick<Review, 'partial'>,
  options: PreviewOptions,
): Element {
  const words = options.locale.preview;
  const groups = TONES.map((tone) => ({ tone, own: entries.filter(({ view }) => groupOf(toneOf(view)) === tone) }));
  const present = groups.filter(({ own }) => own.length > 0);
  return h('article.page.index', { id: 'pages' }, [
    h(
      'header.head',
      h('div', [
        options.contribution?.title === undefined ? null : h('p.crumb', h('bdi', options.contribution.title)),
        h('h1', options.contribution === undefined ? words.indexAlone : words.index),
      ]),
    ),
    stopped,
    entries.length === 0
      ? touched
      : stopped !== null && present.every(({ tone }) => tone === 'fine') && broken.length === 0
        ? null
        : verdict(groups, broken, partial, options),
    elsewhereCard(broken, 'elsewhere', options.locale),
    menus,
    entries.length === 0 ? null : touched,
    present.length > 1 ? filter(present, entries.length, options) : null,
    ...present.map(({ tone, own }) => group(tone, own, entries, options)),
  ]);
}

function groupOf(tone: Tone): Group {
  return tone === 'info' ? 'fine' : tone;
}

interface Sorted {
  readonly tone: Group;
  readonly own: readonly IndexEntry[];
}

function verdict(groups: readonly Sorted[], broken: readonly BrokenPage[], partial: boolean, options: PreviewOptions) {
  const { indexVerdict: words, indexGroups, verdict, pages } = options.locale.preview;
  const [errors = 0, warnings = 0] = groups.map(({ own }) => own.length);
  const apart = toneElsewhere(broken);
  const tone = errors > 0 || apart === 'error' ? 'error' : warnings > 0 || apart !== null ? 'warning' : 'fine';
  const told = errors > 0 ? words.fix(errors) : warnings > 0 ? words.check(warnings) : words.fine;
  const title = errors === 0 && apart === 'error' ? words.breaks(broken.length) : told;
  const totals = groups.flatMap(({ tone, own }) => (own.length > 0 ? [`${indexGroups[tone]} ${own.length}`] : []));
  return h('div', { className: ['verdict', tone] }, [
    h('span.sign', { ariaHidden: 'true' }, { error: '✕', warning: '!', fine: '✓' }[tone]),
    h('div', [
      h('p.vt', title),
      h('p', [pages(groups.reduce((sum, { own }) => sum + own.length, 0)), ' · ', totals.join(' · ')]),
      broken.length > 0 && title === told ? h('p', h('a', { href: '#elsewhere' }, words.breaks(broken.length))) : null,
      partial ? h('p', verdict.partial) : null,
    ]),
  ]);
}

/** Shows one kind of pages at a time, without script. */
function filter(groups: readonly Sorted[], all: number, options: PreviewOptions): Element {
  const words = options.locale.preview;
  const choice = (name: string, label: string, count: number) => [
    h('input', { type: 'radio', name: 'show', id: `show-${name}`, checked: name === 'all' }),
    h('label', { htmlFor: `show-${name}` }, `${label} (${count})`),
  ];
  return h('fieldset.kinds', [
    h('legend.sr', words.indexShow),
    ...choice('all', words.indexEvery, all),
    ...groups.flatMap(({ tone, own }) => choice(tone, words.indexGroups[tone], own.length)),
  ]);
}

function group(tone: Group, own: readonly IndexEntry[], all: readonly IndexEntry[], options: PreviewOptions): Element {
  const words = options.locale.preview;
  const short = all.length > MANY;
  const titles = new Map<string, number>();
  for (const { view } of all) titles.set(view.title, (titles.get(view.title) ?? 0) + 1);
  const gravity = ({ view }: IndexEntry): number => {
    const notes = newNotes(view);
    return countBy(notes, 'error') * 1000 + view.broken.length * 100 + countBy(notes, 'warning');
  };
  const sorted = [...own].sort((a, b) => gravity(b) - gravity(a));
  const id = `pages-${tone}`;
  return h('section', { className: ['card', 'group', tone], ariaLabelledBy: [id] }, [
    h('h2', { id }, [words.indexGroups[tone], ' ', h('span.h2s', words.pages(own.length))]),
    h(
      'ul',
      sorted.map((entry) => item(entry, short, short && titles.get(entry.view.title) === 1)),
    ),
  ]);
}

function item({ view, href }: IndexEntry, short: boolean, named: boolean): Element {
  const { words } = view.context;
  const compared = view.state === 'changed' || view.state === 'renamed';
  const state = stateName(view);
  const facts = [
    ...(compared && !short ? [words.changedFields(view.changedRows.length, view.rows.length)] : []),
    ...(view.broken.length > 0
      ? [words.elsewhere.breaks(view.broken.length, toneElsewhere(view.broken) === 'error')]
      : []),
    ...remarks(view, short),
  ];
  const { editor, live } = view.addresses;
  const rel = ['noopener'];
  return h('li', [
    h('a', { href }, h('bdi', view.title)),
    named ? null : h('p.where', view.path),
    h('p', short ? [state, ...facts].join(' · ') : [h('b.chip', state), ' ', facts.join(' · ')]),
    short || (editor === undefined && live === undefined)
      ? null
      : h('p.go', [
          editor === undefined ? null : h('a', { href: editor, rel }, words.editShort),
          live === undefined || view.state === 'added' ? null : h('a', { href: live, rel }, words.liveShort),
        ]),
  ]);
}

function remarks(view: PageView, short: boolean): string[] {
  if (view.state === 'removed') return [];
  const { words } = view.context;
  const fresh = newNotes(view);
  const doubts = untold(view).length;
  const { error, warning, info } = view.notes.leftOld;
  const old = existingNotes(view).reduce((sum, note) => sum + note.count, error + warning + info);
  return [
    ...(fresh.length > 0 ? [counts(fresh, view)] : short || doubts > 0 ? [] : [words.noNotes]),
    ...(doubts > 0 ? [words.doubts(doubts)] : []),
    ...(old > 0 && !short ? [words.existingCount(old)] : []),
  ];
}
