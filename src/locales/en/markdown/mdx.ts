import { quoted } from '../words/quote.ts';

export const mdxRules = {
  'markdown-mdx-import': {
    summary: 'The page imports a file that is nowhere in the site.',
    nowhere: ({ name, candidate }: { name: string; candidate?: string }) =>
      `${quoted(name)}, which the page imports, is nowhere: the site cannot be built.${
        candidate === undefined ? ' Correct this name, or remove this line.' : ` Did you mean ${quoted(candidate)}?`
      }`,
  },
  'markdown-mdx-syntax': {
    summary: 'The MDX of the page cannot be read: the site cannot be built.',
    void: (facts: { code: string; better: string }) =>
      `In MDX, ${quoted(facts.code)} is written ${quoted(facts.better)}: without the slash, the site cannot be built.`,
    unclosed: (facts: { code: string }) =>
      `The tag ${quoted(facts.code)} is not closed: in MDX, the site cannot be built like this. Close it, in the same paragraph if it is opened in one.`,
    unopened: (facts: { code: string }) =>
      `The tag ${quoted(facts.code)} closes a tag that is not open: in MDX, the site cannot be built like this. Remove it, or open it before.`,
    comment: () =>
      `In MDX, a comment is written ${quoted('{/* … */}')}: with ${quoted('<!-- … -->')}, the site cannot be built.`,
    tag: (facts: { code: string }) =>
      `In MDX, the sign ${quoted('<')} opens a tag, and ${quoted(facts.code)} cannot be read as one: the site cannot be built. Correct it, or write ${quoted('&lt;')} for the sign.`,
    brace: () =>
      `In MDX, a brace opens code, and nothing closes this one: the site cannot be built. Close it, or write ${quoted('\\{')} for the sign.`,
    expression: (facts: { code: string }) =>
      `In MDX, what stands between braces is code, and ${quoted(facts.code)} is none: the site cannot be built. Correct it, or write ${quoted('\\{')} for the sign.`,
    other: () => 'From here on, the page cannot be read as MDX: the site cannot be built.',
  },
};
