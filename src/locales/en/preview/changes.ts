import type { previewChanges as french } from '../../fr/preview/changes.ts';
import { quoted } from '../words/quote.ts';
import { previewDetails } from './details.ts';
import { previewFile } from './file.ts';
import { previewStructure } from './structure.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

const subject = (text: string): string => (text === '' ? 'Moved' : `${quoted(text)} is moved`);
const SPACES = { ordinary: 'ordinary', noBreak: 'no-break', narrow: 'narrow no-break' } as const;
const placesOf = (count: number, around: readonly string[]): string => {
  const [first] = around;
  if (first === undefined) return '';
  return count > around.length ? `, first in ${quoted(first)}` : `, in ${around.map(quoted).join(' and ')}`;
};
const KINDS = { boolean: 'a yes or no', number: 'a number', string: 'a text', date: 'a date' } as const;

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
  otherSourceLines: (count) => (count > 1 ? `… and ${count} other lines.` : '… and another line.'),
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
    filled: 'filled in',
    emptied: 'emptied',
    changed: 'changed',
    moved: 'moved',
    renamed: 'renamed',
    order: 'other order',
    link: 'link',
    format: 'formatting',
    other: 'other change',
    written: 'writing',
    spaces: 'spaces',
  },
  sameText: 'Same text, other formatting.',
  sameTextLink: 'Same text, other link.',
  sameOrder: 'Same text, in another order.',
  movedInList: {
    up: (text) => `${subject(text)} up in the list.`,
    down: (text) => `${subject(text)} down in the list.`,
    across: (text) => `${subject(text)}.`,
  },
  spacesOnly: 'Only spaces or line breaks change.',
  spacesUnseen: 'Only spaces or line breaks change: the reader will see no difference.',
  spaceKinds: (lost, gained, { count, around }) => {
    const [from, to] = [lost, gained].map((kinds) => kinds.map((kind) => SPACES[kind]).join(' or ')) as [
      string,
      string,
    ];
    const isOne = count === 1;
    const [some, are] = isOne ? ['one ', 'is'] : ['', 'are'];
    const ones = isOne ? 'space' : 'ones';
    const what =
      from === ''
        ? `${some}${to} ${ones} ${are} added`
        : to === ''
          ? `${some}${from} ${ones} ${are} removed`
          : `${some}${from} ${ones} become${isOne ? 's' : ''} ${to}`;
    const breaks = [...lost, ...gained].includes('ordinary') || from === '' || to === '';
    const changing = isOne ? 'Only a space changes' : `Only spaces change, in ${count} places`;
    return `${changing}: ${what}${placesOf(count, around)}.${breaks ? ' A line may break elsewhere.' : ''}`;
  },
  writtenOnly: 'The page stays the same for its readers: only the way it is written changes.',
  noValue: 'The field is empty.',
  renamedKey: (from, to) => `the field ${quoted(from)} is now called ${quoted(to)}: its value stays the same`,
  sameInstant: 'the same instant, told in another time zone',
  sameButKind: (from, to) =>
    `the same characters, but it was ${KINDS[from]} and now is ${KINDS[to]}: the site may read them otherwise`,
  otherKind: (from, to) => `it was ${KINDS[from]}, it is now ${KINDS[to]}`,
  turnedInto: { list: 'it was one value, it is now a list', value: 'it was a list, it is now one value' },
  buttonLost: (label) =>
    label === '' ? 'the button has no address any more' : `the button ${quoted(label)} has no address any more`,
  otherOnly: 'The words of the preview stay the same. What changes in the file:',
  inFile: 'What changes in the file:',
  ...previewDetails,
  ...previewStructure,
  ...previewFile,
  paragraphEnd: 'end of paragraph',
  invisible: 'invisible character',
  lineEnd: 'line break',
  inserted: 'added: ',
  deleted: 'removed: ',
  reformatted: 'formatting changed: ',
  movedHere: 'moved',
};
