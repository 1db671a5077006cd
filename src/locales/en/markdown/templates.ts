import { quoted } from '../words/quote.ts';

interface Called {
  readonly name: string;
  readonly engine: string;
  readonly candidate?: string;
}

interface Pair {
  readonly name: string;
  readonly closer: string;
  readonly engine: string;
}

const meant = ({ candidate }: Called): string =>
  candidate === undefined ? ' Correct this name, or remove the call.' : ` Did you mean ${quoted(candidate)}?`;

const ENGINES: Readonly<Record<string, string>> = {
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  eleventy: 'Eleventy',
  zola: 'Zola',
};

export const templateRules = {
  'markdown-template-syntax': {
    summary:
      'The page calls a template that does not exist, or does not close what it opens: the site cannot be built.',
    unknown: (facts: Called) =>
      `No shortcode of the site is called ${quoted(facts.name)}: ${ENGINES[facts.engine] ?? facts.engine} cannot build the site.${meant(facts)}`,
    page: (facts: Called) =>
      `No page of the site is called ${quoted(facts.name)}: Hugo cannot build the site. Correct this name, or remove the link.`,
    file: (facts: Called) =>
      `${quoted(facts.name)}, which the page includes here, is nowhere in the site: Jekyll cannot build it.${meant(facts)}`,
    raw: (facts: Called) =>
      `${quoted(facts.name)}, which the page includes here, is nowhere: the page will show this line as it is.${meant(facts)}`,
    unclosed: ({ name, closer, engine }: Pair) =>
      `${quoted(name)} opens here and is never closed: ${ENGINES[engine] ?? engine} cannot build the site. Write ${quoted(closer)} where it ends.`,
    unopened: ({ name, engine }: Pair) =>
      `${quoted(name)} is closed here and nothing opens it: ${ENGINES[engine] ?? engine} cannot build the site. Remove this tag, or open it above.`,
    unended: () => 'This shortcode opens with two braces that nothing closes: Hugo cannot build the site.',
    swallows: () =>
      `Nothing closes these two braces before those that follow: all that stands between them is gone from the page. Write ${quoted('}}')} where the value ends.`,
    quotes: ({ name, engine }: Pair) =>
      `The quotation marks of ${quoted(name)} are curly: ${ENGINES[engine] ?? engine} reads no text there, and shows nothing. Write straight ones.`,
    layout: (facts: Called) =>
      `No layout of the site is called ${quoted(facts.name)}: the page will show without menu or style.${
        facts.candidate === undefined ? ' Correct this name.' : ` Did you mean ${quoted(facts.candidate)}?`
      }`,
  },
};
