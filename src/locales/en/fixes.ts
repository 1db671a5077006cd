import { quotedAsIs } from './words/quote.ts';

/** Titles of fixes, as a button or a suggestion bears them. */
export const fixes = {
  replace: (facts: { from: string; to: string }) => `Replace ${quotedAsIs(facts.from)} with ${quotedAsIs(facts.to)}`,
  'replace-all': ({ count, of = count }: { count: number; of?: number }) => {
    if (count < of) return `Mend ${count} of the ${of} places`;
    return count === 1 ? 'Mend this place' : `Mend all ${count} places`;
  },
  remove: (facts: { what: string }) => `Remove ${quotedAsIs(facts.what)}`,
  'remove-invisible': (facts: { count: number }) =>
    facts.count === 1 ? 'Remove the invisible character' : `Remove the ${facts.count} invisible characters`,
  'empty-line-above': 'Leave an empty line above',
  trim: 'Remove the spaces at the ends',
  'part-paragraphs': (facts: { count: number }) =>
    facts.count === 1 ? 'Part the two paragraphs' : `Part the paragraphs (${facts.count} places)`,
  unindent: 'Remove the spaces at the head of the line',
  link: 'Join the address to the text of the link',
  'heading-space': 'Add the space after the number signs',
  'list-space': 'Add the space after the bullets',
};
