import type { previewFile as french } from '../../fr/preview/file.ts';
import { quoted } from '../words/quote.ts';

export const previewFile: typeof french = {
  orderChanged: 'The order of the fields changes in the file: readers will see no difference.',
  orderChangedIn: (labels, isSeen) =>
    `In ${labels.map(quoted).join(', ')}, the order of the fields changes: ${isSeen ? 'the site may take it into account' : 'readers will see no difference'}.`,
  byteOrderMark: {
    added: 'An unseen mark (BOM) is added at the very start of the file: readers will see no difference.',
    removed: 'The unseen mark (BOM) at the very start of the file is removed: readers will see no difference.',
  },
  savedOtherwise:
    'Only the way the file is saved changes (ends of lines, empty lines, indents): readers will see no difference.',
  rewrapped: 'Only where the lines of texts end in the file changes: readers will see no difference.',
  otherLines: 'Other lines of the file are written otherwise, and no other field changes.',
  emptyFields: {
    added: (labels) => `Field${labels.length > 1 ? 's' : ''} added, without a value: ${labels.map(quoted).join(', ')}.`,
    removed: (labels) =>
      `Field${labels.length > 1 ? 's' : ''} removed, which had no value: ${labels.map(quoted).join(', ')}.`,
  },
  unseenToo: 'Changes too, without being seen in the preview:',
  recoded:
    'Nothing changes to the eye: accented letters are saved otherwise (the letter and its accent apart, or as one).',
  recodedName: 'The site may see another name in it.',
  recodedToo: 'accented letters are saved otherwise, which is not seen',
  mixedScripts: (word) => `${quoted(word)} mixes letters of two alphabets that look alike`,
  breaksToo: 'line breaks change too: depending on the page, they are seen or not',
  emptyItem: { added: 'an empty item is added to the list', removed: 'an empty item is removed from the list' },
};
