import { toCheck } from './to-check.ts';
import { filesOfChange, relationsOfChange } from './words/of-change.ts';
import { quoted } from './words/quote.ts';

export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited = (text: string): string => quoted(short(text));

export const frontMatterValueRules = {
  'front-matter-placeholder': {
    summary: 'A provisional text was left in the front matter of the page.',
    whole: (facts: { text: string }) =>
      `${quoted(short(facts.text))} looks like a provisional text: replace it with the final one, or empty the field.`,
    inside: (facts: { text: string }) =>
      `${quoted(short(facts.text))} seems to be left from a draft: complete this passage before publishing.`,
    model: (facts: { text: string }) =>
      `${quoted(short(facts.text))} is left from the model of the page (archetype): Hugo replaces it only in a page that it creates itself (hugo new). Write the value.`,
    url: (facts: { text: string }) =>
      `${quoted(short(facts.text))} is an example address: put the real one, or empty the field.`,
  },
  'front-matter-relation': {
    summary: 'A field names a page that does not exist.',
    'not-found': (facts: { value: string; label: string }) =>
      `${cited(facts.value)} is the name of no page of ${quoted(facts.label)}: check it, or create the page first.`,
    guessed: (facts: { value: string; target: string; others: number; candidate?: string }) =>
      `${cited(facts.value)} is the name of no file of ${facts.target}, while elsewhere this field names one (${facts.others}×). ${facts.candidate === undefined ? 'Is that meant?' : `Did you mean ${quoted(facts.candidate)}?`}`,
    ...relationsOfChange,
    hidden: (facts: { value: string; label: string; path: string }) =>
      `${cited(facts.value)} exists (${facts.path}), but the CMS does not show that page in ${quoted(facts.label)}: this choice may be lost at the next change.`,
    'space-here': (facts: { value: string; candidate: string; label: string; side: 'start' | 'end' | 'inside' }) =>
      `${quoted(facts.value)} has a space too many ${facts.side === 'end' ? 'at the end' : facts.side === 'start' ? 'at the start' : 'inside'}: in ${quoted(facts.label)} the name is ${quoted(facts.candidate)}.`,
    'space-there': (facts: { value: string; candidate: string; label: string; path: string }) =>
      `${cited(facts.value)} is well written, but the page ${facts.path} is called ${quoted(facts.candidate)}, with a space too many: correct the name of that page.`,
    case: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} does not have the same capitals as in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
    accent: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} does not have the same accents as in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
    apostrophe: (facts: { value: string; candidate: string; label: string }) =>
      `The apostrophe of ${cited(facts.value)} is not the one used in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
    hyphen: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} does not have the same hyphens as in ${quoted(facts.label)}: write ${quoted(facts.candidate)}.`,
    writing: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} is written otherwise in ${quoted(facts.label)}: ${quoted(facts.candidate)}.`,
    spelling: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} does not exist in ${quoted(facts.label)}. Did you mean ${quoted(facts.candidate)}?`,
    prefix: (facts: { value: string; candidate: string; label: string }) =>
      `${cited(facts.value)} must be written ${quoted(facts.candidate)} to name a page of ${quoted(facts.label)}.`,
  },
  'front-matter-file': {
    summary: 'An image or a file named in the front matter does not exist.',
    relative: ({ value }: { value: string }) =>
      `From this page, ${quoted(value)} leads to no file and to no page: if the site uses this field, correct it.`,
    missing: ({ value, candidate, ...facts }: { value: string; candidate?: string; unsure?: boolean }) =>
      `The file ${cited(value)} does not exist in the site: ${candidate === undefined ? 'add it, or correct its name.' : `did you mean ${quoted(candidate)}?`}${toCheck(facts)}`,
    case: (facts: { value: string; candidate: string; unsure?: boolean }) =>
      `The file is called ${quoted(facts.candidate)}: the capitals differ. It works on your computer, but not on the server.${toCheck(facts)}`,
    ...filesOfChange,
    near: (facts: { value: string; candidate: string }) =>
      `The file ${cited(facts.value)} does not exist in the site. Did you mean ${quoted(facts.candidate)}?`,
  },
};
