import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Severity } from '../../content/finding.ts';
import { toneElsewhere } from '../elsewhere.ts';
import type { PageView } from '../page-view.ts';
import type { Unfound } from '../unfound.ts';
import type { Note } from './note.ts';
import { noteTarget } from './note-card.ts';
import { shortSentence } from './short-sentence.ts';

/** How many remarks the verdict names. */
const NAMED = 2;

export type Tone = Severity | 'fine';

/** Notes of what the contribution brings, the gravest first; of the whole page when nothing is compared. */
export function newNotes(view: PageView): Note[] {
  return bySeverity(view.notes.notes.filter((note) => !note.existing));
}

export function existingNotes(view: PageView): Note[] {
  return bySeverity(view.notes.notes.filter((note) => note.existing));
}

export function countBy(notes: readonly Note[], severity: Severity): number {
  return notes.filter((note) => note.severity === severity).reduce((sum, note) => sum + note.count, 0);
}

/** The tone of a page: the gravest of what the contribution brings, here and elsewhere; advice does not worry. */
export function toneOf(view: PageView): Tone {
  const elsewhere = toneElsewhere(view.broken);
  const own = toneHere(view);
  if (own === 'error' || elsewhere === 'error') return 'error';
  return elsewhere ?? own;
}

function toneHere(view: PageView): Tone {
  const notes = newNotes(view);
  if (notes.some((note) => note.severity === 'error')) return 'error';
  if (notes.some((note) => note.severity === 'warning')) return 'warning';
  // What goes away is neither good nor bad; an address that is not found may be.
  return isLess(view) || countDoubts(view) > 0 ? 'info' : 'fine';
}

/** A page that goes away, or of which the text does. */
function isLess({ state, outing, isEmptied }: PageView): boolean {
  return state === 'removed' || outing?.kind === 'leaves' || isEmptied;
}

/** Advice that an address leads nowhere is more than advice to whoever wrote that address. */
function isDoubt({ rule, severity }: Note): boolean {
  return severity === 'info' && /^link-(?:internal|anchor|navigation)$/.test(rule);
}

/** New addresses that are not found, and of which nobody can say that they are wrong. */
export function untold({ unfound }: PageView): readonly Unfound[] {
  return unfound.filter(({ isTold }) => !isTold);
}

/** Addresses of the change that are to be verified before it is published. */
export function countDoubts(view: PageView): number {
  const told = newNotes(view).filter(isDoubt);
  return untold(view).length + told.reduce((sum, { count }) => sum + count, 0);
}

/** One sentence: is it fit to publish, and what must be done first? */
export function verdictTitle(view: PageView): string {
  const { verdict, elsewhere } = view.context.words;
  const broken = view.broken.length;
  const isSure = toneElsewhere(view.broken) === 'error';
  if (view.movedTo !== null) return broken > 0 ? elsewhere.breaks(broken, isSure) : verdict.left;
  if (view.state === 'removed') return broken > 0 ? elsewhere.removed(broken, isSure) : verdict.removed;
  const notes = newNotes(view);
  const { leftNew } = view.notes;
  const errors = countBy(notes, 'error') + leftNew.error;
  const warnings = countBy(notes, 'warning') + leftNew.warning;
  if (errors > 0) return verdict.fix(errors);
  if (broken > 0) return elsewhere.breaks(broken, isSure);
  if (warnings > 0) return verdict.check(warnings);
  const { outing } = view;
  if (outing?.kind === 'leaves') return verdict.leaves(outing.day);
  if (view.isEmptied) return verdict.emptied;
  const doubts = countDoubts(view);
  return doubts > 0 ? verdict.doubt(doubts) : verdict.fine;
}

export function verdictBox(view: PageView, partial: boolean): Element {
  const { words } = view.context;
  const tone = toneOf(view);
  const sign = {
    error: '✕',
    warning: '!',
    info: isLess(view) ? '−' : '?',
    fine: '✓',
  }[tone];
  const unseen = view.isPlaceUnknown ? [words.linksUnseen] : [];
  const sentences =
    view.state === 'removed'
      ? [view.movedTo === null ? words.removedNote : words.leftNote(view.movedTo), ...unseen]
      : [
          ...outingLine(view),
          ...listingLine(view),
          ...(view.isEmptied ? [words.emptiedNote] : []),
          ...explain(view, toneHere(view)),
        ];
  return h('div', { className: ['verdict', tone] }, [
    h('span.sign', { ariaHidden: 'true' }, sign),
    h('div', [
      h('p.vt', verdictTitle(view)),
      view.broken.length === 0 ? null : h('p', h('a', { href: `#${view.context.id('elsewhere')}` }, brokenLine(view))),
      ...sentences.map((sentence) => h('p', sentence)),
      partial ? h('p', words.verdict.partial) : null,
    ]),
  ]);
}

/** That the page comes onto the site, or leaves it, where no remark says so. */
function outingLine(view: PageView): string[] {
  const { outing } = view;
  if (outing === null) return [];
  if (outing.isByDay && newNotes(view).some(({ rule }) => rule === 'front-matter-publication')) return [];
  return [view.context.words.verdict.outing[outing.kind](outing)];
}

/** What was missing in the form is told no more, or is told now: not because somebody mended or broke it. */
function listingLine({ listing, context }: PageView): string[] {
  return listing === null ? [] : [context.words.verdict.listing[listing.kind](listing.label)];
}

/** Where the title counts what is broken elsewhere, which pages; else how many. */
function brokenLine({ broken, context }: PageView): string {
  const { elsewhere } = context.words;
  const named = broken.slice(0, NAMED).map(({ title }) => title);
  return elsewhere.named(named, broken.length - named.length);
}

function explain(view: PageView, tone: Tone): (string | ElementContent[])[] {
  const { words } = view.context;
  const notes = newNotes(view);
  const lines: (string | ElementContent[])[] = [];
  const advice = countBy(notes, 'info') + view.notes.leftNew.info;
  if (tone === 'error' || tone === 'warning') {
    const grave = notes.filter((note) => note.severity === tone);
    for (const note of grave.slice(0, NAMED)) lines.push([noteLink(note, view)]);
    const all = countBy(notes, tone) + view.notes.leftNew[tone];
    const named = countBy(grave.slice(0, NAMED), tone);
    if (all > named) lines.push(words.verdict.more(all - named));
    lines.push(...doubtLines(view, []));
  } else if (tone === 'info') {
    const doubts = notes.filter(isDoubt);
    lines.push(...doubtLines(view, doubts));
    const others = advice - countBy(doubts, 'info');
    if (others > 0) lines.push(words.verdict.advice(others));
  } else if (advice > 0 || view.broken.length === 0) {
    const alone = view.state === 'alone' || view.state === 'added';
    lines.push(advice > 0 ? words.verdict.advice(advice) : alone ? words.verdict.nothingAlone : words.verdict.nothing);
  }
  const before = countBy(existingNotes(view), 'error') + view.notes.leftOld.error;
  if (before > 0) lines.push(words.verdict.existing(before));
  return lines;
}

/** The addresses that are not found, each leading to where it stands. */
function doubtLines(view: PageView, notes: readonly Note[]): (string | ElementContent[])[] {
  const { verdict } = view.context.words;
  const lines: ElementContent[] = [
    ...notes.map((note) => noteLink(note, view)),
    ...untold(view).map(({ url, text, row }) =>
      h('a', { href: `#${view.context.id(`c${row.number}`)}` }, verdict.unfound(text, url)),
    ),
  ];
  const rest = lines.length - NAMED;
  return [...lines.slice(0, NAMED).map((line) => [line]), ...(rest > 0 ? [verdict.more(rest)] : [])];
}

function noteLink(note: Note, view: PageView): Element {
  return h('a', { href: noteTarget(note, view.context) }, shortSentence(note.sentence));
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.number - b.number);
}
