import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageView } from '../page-view.ts';
import type { Unfound } from '../unfound.ts';
import type { Note } from './note.ts';
import { noteCard, noteTarget } from './note-card.ts';
import { shortSentence } from './short-sentence.ts';
import { countBy, existingNotes, newNotes, untold } from './verdict.ts';

/** Remarks listed before the rest is only counted: they all stand in the page. */
const MAX_LISTED = 12;

/** « À regarder »: what the contribution brings; what was there before is folded. */
export function notesCard(view: PageView): Element | null {
  const { words } = view.context;
  const fresh = newNotes(view);
  const old = existingNotes(view);
  const doubts = untold(view);
  if (view.state === 'removed' || fresh.length + doubts.length + old.length + view.notes.left === 0) return null;
  const id = view.context.id('look');
  const compared = view.state === 'changed' || view.state === 'renamed';
  return h('section.card.look', { ariaLabelledBy: [id] }, [
    h('h2', { id }, [words.toLook, ' ', compared ? h('span.h2s', words.toLookNew) : null]),
    fresh.length + doubts.length === 0 ? h('p', words.toLookNothing) : list(fresh, view, doubts),
    old.length === 0
      ? null
      : h('details', [
          h('summary', [
            h('b', words.notesBefore(old.reduce((sum, note) => sum + note.count, 0))),
            words.language === 'fr' ? '\u00a0: ' : ': ',
            counts(old, view),
          ]),
          list(old, view),
        ]),
    view.notes.left === 0 ? null : h('p.small', words.notesLeft(view.notes.left)),
  ]);
}

function list(notes: readonly Note[], view: PageView, doubts: readonly Unfound[] = []): Element[] {
  const { words } = view.context;
  const rest = notes.length - MAX_LISTED;
  const items = notes
    .slice(0, MAX_LISTED)
    .map((note) =>
      h('li', { className: [note.severity] }, [
        h('a', { href: noteTarget(note, view.context) }, [
          h('span.num', { ariaHidden: 'true' }, String(note.number)),
          h('span.td', [h('span', shortSentence(note.sentence)), ' ', h('span.where', note.where.join(' › '))]),
          h('b.lv', words.level[note.severity]),
        ]),
      ]),
    );
  const more = rest > 0 ? [h('p.small', words.otherNotes(rest))] : [];
  return [h('ul', [...items, ...doubts.slice(0, MAX_LISTED).map((one) => doubt(one, view))]), ...more];
}

/** An address that no rule calls wrong and that is not found. */
function doubt({ url, text, row }: Unfound, { context }: PageView): Element {
  const { words } = context;
  return h('li.info', [
    h('a', { href: `#${context.id(`c${row.number}`)}` }, [
      h('span.num', { ariaHidden: 'true' }, '?'),
      h('span.td', [
        h('span', words.verdict.unfound(text, url)),
        ' ',
        h('span.where', row.labels.filter((label) => label !== '').join(' › ')),
      ]),
      h('b.lv', words.level.warning),
    ]),
  ]);
}

/** « 1 à corriger, 5 conseils ». */
export function counts(notes: readonly Note[], view: PageView): string {
  const { levels } = view.context.words;
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => {
      const count = countBy(notes, severity);
      return count > 0 ? [levels[severity](count)] : [];
    })
    .join(', ');
}

/** Remarks about the page as a whole, above the sheet. */
export function pageNotes(view: PageView): Element | null {
  const { ofPage } = view.notes;
  if (ofPage.length === 0) return null;
  const { context } = view;
  return h('div.ofpage', [h('h3', context.words.wholePage), ...ofPage.map((note) => noteCard(note, context))]);
}
