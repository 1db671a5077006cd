import { quoted } from '../words/quote.ts';

interface Contained {
  opener: string;
  closer: string;
  isBox: boolean;
}

const named = ({ opener, isBox }: Contained): string => `${isBox ? 'This box' : 'This block'} (${quoted(opener)})`;

export const containerRules = {
  'markdown-unclosed-container': {
    summary: 'A box, or another block of colons, is never closed.',
    page: (facts: Contained) =>
      `${named(facts)} is never closed: it takes all the rest of the page. Write ${quoted(facts.closer)} where it ends.`,
    next: (facts: Contained) =>
      `${named(facts)} is never closed: it takes what follows, up to the end of the next block. Write ${quoted(facts.closer)} where it ends.`,
    last: (facts: Contained) => `${named(facts)} is never closed. Write ${quoted(facts.closer)} where it ends.`,
  },
};
