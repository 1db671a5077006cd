import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../context.ts';
import type { Note } from './note.ts';

/** A note of the margin: its gravity in words, its sentence, and the way back to the words it speaks of. */
export function noteCard(note: Note, context: PageContext): Element {
  const { words } = context;
  const head = [
    noteNumber(note, context),
    h('b.lv', words.level[note.severity]),
    note.existing ? h('span.tag', words.alreadyThere) : null,
    note.count > 1 && !note.counted ? h('span.tag', words.times(note.count)) : null,
  ];
  const properties = {
    id: context.id(`n${note.number}`),
    className: ['note', note.severity, ...(note.existing ? ['old'] : [])],
  };
  return h('div', { ...properties, role: 'note' }, [
    h('p.nh', head),
    h('p', note.sentence),
    note.fixable ? h('p.fix', words.fixReady) : null,
  ]);
}

/** The number of a note; a link to the words it speaks of when they are on the page. */
function noteNumber(note: Note, context: PageContext): Element {
  const number = String(note.number);
  if (!note.placed) return h('span.num', number);
  return h(
    'a.num',
    { href: `#${context.id(`i${note.number}`)}`, ariaLabel: context.words.backTo(note.number) },
    number,
  );
}

/** Where the words of a note are: its highlight, else its card. */
export function noteTarget(note: Note, context: PageContext): string {
  return `#${context.id(note.placed ? `i${note.number}` : `n${note.number}`)}`;
}
