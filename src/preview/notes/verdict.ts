import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Severity } from '../../content/finding.ts';
import { toneElsewhere } from '../elsewhere.ts';
import type { PageView } from '../page-view.ts';
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
  return notes.some((note) => note.severity === 'warning') ? 'warning' : 'fine';
}

/** One sentence: is it fit to publish, and what must be done first? */
export function verdictTitle(view: PageView): string {
  const { verdict, elsewhere } = view.context.words;
  const broken = view.broken.length;
  if (view.state === 'removed') return broken > 0 ? elsewhere.removed(broken) : verdict.removed;
  const notes = newNotes(view);
  const { leftNew } = view.notes;
  const errors = countBy(notes, 'error') + leftNew.error;
  const warnings = countBy(notes, 'warning') + leftNew.warning;
  if (errors > 0) return verdict.fix(errors);
  if (broken > 0) return elsewhere.breaks(broken);
  return warnings > 0 ? verdict.check(warnings) : verdict.fine;
}

export function verdictBox(view: PageView, partial: boolean): Element {
  const { words } = view.context;
  const tone = toneOf(view);
  const sign = { error: '✕', warning: '!', info: '✓', fine: '✓' }[tone];
  const sentences = view.state === 'removed' ? [words.removedNote] : explain(view, toneHere(view));
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
  if (tone === 'fine') {
    const alone = view.state === 'alone' || view.state === 'added';
    const advice = countBy(notes, 'info') + view.notes.leftNew.info;
    if (advice === 0 && view.broken.length > 0) return lines;
    lines.push(advice > 0 ? words.verdict.advice(advice) : alone ? words.verdict.nothingAlone : words.verdict.nothing);
  } else {
    const grave = notes.filter((note) => note.severity === tone);
    for (const note of grave.slice(0, NAMED)) lines.push([noteLink(note, view)]);
    const all = countBy(notes, tone) + view.notes.leftNew[tone];
    const named = countBy(grave.slice(0, NAMED), tone);
    if (all > named) lines.push(words.verdict.more(all - named));
  }
  const before = countBy(existingNotes(view), 'error') + view.notes.leftOld.error;
  if (before > 0) lines.push(words.verdict.existing(before));
  return lines;
}

function noteLink(note: Note, view: PageView): Element {
  return h('a', { href: noteTarget(note, view.context) }, shortSentence(note.sentence));
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.number - b.number);
}
