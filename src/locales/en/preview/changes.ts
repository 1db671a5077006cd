import type { previewChanges as french } from '../../fr/preview/changes.ts';
import { quoted } from '../words/quote.ts';

const s = (count: number): string => (count === 1 ? '' : 's');
const named = (what: string, name: string): string => (name === '' ? what : `${what}: ${quoted(name)}`);

export const previewChanges: typeof french = {
  changes: 'What changes',
  changedFields: (changed, all) => `${changed} of ${all} field${s(all)} changed`,
  noChange: 'No field changes its content.',
  headerUnread: 'The front matter of this file can no longer be read: nothing can be compared before it is repaired.',
  headerWasUnread:
    'The front matter of this file could not be read before your change: there is nothing to compare with.',
  before: 'Before',
  after: 'After',
  otherChanges: (count) => `And ${count} more changed field${s(count)}, marked below.`,
  otherPassages: (count) => `… and ${count} more passage${s(count)} of this field.`,
  otherDetails: (count) => `… and ${count} more change${s(count)} of this field.`,
  hour: (time) => {
    const [, clock = '00:00', zone = ''] = /^(\d\d:\d\d)(?::[\d.]+)?\s?(Z|[+-]\d\d:?\d\d)?$/.exec(time) ?? [];
    return clock === '00:00' ? '' : `, ${clock}${zone === '' ? '' : ` (UTC${zone === 'Z' ? '' : zone})`}`;
  },
  itemNumber: (number) => `no. ${number}`,
  formerNumber: (number) => `former no. ${number}`,
  status: {
    same: '',
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    moved: 'moved',
    order: 'other order',
    link: 'link',
    format: 'formatting',
    other: 'other change',
    spaces: 'spaces',
  },
  sameText: 'Same text, other formatting.',
  sameTextLink: 'Same text, other link.',
  sameOrder: 'Same text, in another order.',
  movedInList: { up: 'Moved up in the list.', down: 'Moved down in the list.', across: 'Moved.' },
  spacesOnly: 'Only spaces or line breaks change: the reader will see no difference.',
  noBreakOnly: 'Only spaces change, no-break ones among them: a line may break elsewhere.',
  otherOnly: 'The words on the page stay the same. What changes in the file:',
  inFile: 'What changes in the file:',
  movedTo: {
    up: (text) => `${quoted(text)} is moved up`,
    down: (text) => `${quoted(text)} is moved down`,
    across: (text) => `${quoted(text)} changes place`,
  },
  split: (at) => `a paragraph is cut in two after ${quoted(at)}`,
  joined: (at) => `two paragraphs are joined after ${quoted(at)}`,
  column: {
    'column-added': (name) => named('column added', name),
    'column-removed': (name) => named('column removed', name),
    'column-moved': (name) => named('column moved', name),
  },
  dressed: {
    strong: ['bold removed', 'bold added'],
    em: ['italics removed', 'italics added'],
    code: ['code formatting removed', 'code formatting added'],
    s: ['strike-through removed', 'struck through'],
  },
  aboutWords: (text, what) => `${quoted(text)}: ${what}`,
  attribute: {
    abbr: (from, to) => `the abbreviation stood for ${quoted(from)}, it stands for ${quoted(to)}`,
    time: (from, to) => `the date that machines read was ${from}, it is ${to}`,
    code: (from, to) => `the language of the code was ${from || 'unnamed'}, it is ${to || 'unnamed'}`,
  },
  linkRemoved: (text, url) => `link removed from ${quoted(text)}: ${url}`,
  linkAdded: (text, url) => `link added to ${quoted(text)}: ${url}`,
  linkChanged: (text, before, after) => `the link ${quoted(text)} led to ${before}, it leads to ${after}`,
  linkTitle: (text, before, after) =>
    before === ''
      ? `the link ${quoted(text)} gains a tooltip: ${quoted(after)}`
      : after === ''
        ? `the link ${quoted(text)} loses its tooltip: ${quoted(before)}`
        : `the tooltip of the link ${quoted(text)} was ${quoted(before)}, it is ${quoted(after)}`,
  became: {
    quote: 'becomes a quotation',
    item: 'becomes an item of a list',
    deeper: 'goes one level down in the list',
    higher: 'goes one level up in the list',
    text: 'becomes an ordinary paragraph',
  },
  becameHeading: (level) => `becomes a level ${level} heading`,
  becameText: 'becomes an ordinary paragraph',
  becameNumbered: 'the bulleted list becomes a numbered list',
  becameBulleted: 'the numbered list becomes a bulleted list',
  listStart: (from, to) => `the list began at ${from}, it begins at ${to}`,
  alignment: 'the alignment of a column changes',
  paragraphEnd: 'end of paragraph',
  invisible: 'invisible character',
  lineEnd: 'line break',
  inserted: 'added: ',
  deleted: 'removed: ',
  reformatted: 'formatting changed: ',
  movedHere: 'moved',
};
