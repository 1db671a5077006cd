import { admonitionLines, admonitions } from './admonitions.ts';
import { attributes, wikiLinks } from './attributes.ts';
import { callouts } from './callouts.ts';
import { components, containers, macros } from './containers.ts';
import type { Construct, Dialect, DialectName } from './dialect.ts';
import { expressions } from './expressions.ts';
import { blockEnds, blockTags, closingTags, markdownInHtml } from './html-blocks.ts';
import {
  abbreviations,
  alerts,
  barsInCode,
  citations,
  codeImports,
  criticMarks,
  docsifyMarks,
  docsifyTabs,
  icons,
  keys,
  notices,
  prompts,
  snippets,
  tableOfContents,
} from './lines.ts';
import { math } from './math.ts';
import { boundTags, componentTags, isMdx, mdx } from './mdx.ts';
import { directives, fieldLists, mystLines, roles } from './myst.ts';
import { shortcodes } from './shortcodes.ts';
import { erb, templates, templatesWithComments, templatesWithSpacedComments } from './templates.ts';

/** What no prose is made of, whoever reads the page. */
const COMMON: readonly Construct[] = [
  macros,
  components,
  containers,
  snippets,
  tableOfContents,
  wikiLinks,
  attributes,
  alerts,
  abbreviations,
  icons,
  prompts,
  math,
];
const LIQUID: Dialect = { body: [templates, admonitionLines, ...COMMON], field: [templates], indentedCode: true };
/** Where some engine of templates may run before Markdown, and nothing tells which. */
const ANY: readonly Construct[] = [templatesWithSpacedComments];
const NUNJUCKS: Dialect = {
  body: [templatesWithComments, admonitionLines, ...COMMON],
  field: [templatesWithComments],
  indentedCode: true,
};
const MDX: Dialect = { body: [mdx, admonitionLines, ...COMMON], field: [templates], indentedCode: false };

const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  commonmark: { ...LIQUID, body: [...ANY, boundTags, callouts, admonitions, ...COMMON], field: ANY },
  hugo: LIQUID,
  hexo: LIQUID,
  middleman: { ...LIQUID, body: [erb, templates, admonitionLines, ...COMMON], field: [erb, templates] },
  myst: { ...LIQUID, body: [directives, roles, mystLines, fieldLists, templates, admonitionLines, ...COMMON] },
  jekyll: { ...LIQUID, body: [templates, markdownInHtml, closingTags, admonitionLines, ...COMMON] },
  'jekyll-blocks': {
    ...LIQUID,
    body: [templates, markdownInHtml, blockTags, blockEnds, closingTags, admonitionLines, ...COMMON],
  },
  mkdocs: {
    ...LIQUID,
    body: [...ANY, markdownInHtml, barsInCode, criticMarks, keys, admonitions, ...COMMON],
    field: ANY,
  },
  pelican: { ...LIQUID, body: [...ANY, markdownInHtml, barsInCode, admonitions, ...COMMON], field: ANY },
  mdx: MDX,
  docusaurus: MDX,
  vitepress: { ...LIQUID, body: [templates, componentTags, codeImports, admonitionLines, ...COMMON] },
  eleventy: { ...NUNJUCKS, indentedCode: false },
  'eleventy-1': NUNJUCKS,
  gitbook: LIQUID,
  quarto: { ...LIQUID, body: [templates, barsInCode, citations, admonitionLines, ...COMMON] },
  zola: NUNJUCKS,
  grav: { ...NUNJUCKS, body: [shortcodes, templatesWithSpacedComments, notices, ...COMMON] },
  docsify: { ...LIQUID, body: [templates, docsifyMarks, docsifyTabs, admonitionLines, ...COMMON] },
  observable: { ...LIQUID, body: [expressions, admonitionLines, ...COMMON], field: [] },
  html: { ...NUNJUCKS, body: [templatesWithComments] },
};

/**
 * MDX is the language of files named so; a `.md` beside them is Markdown, but for Docusaurus, and where its own text shows that its
 * reader, which nobody knows, reads MDX.
 */
export function dialectOf(name: DialectName, path: string, text: string): DialectName {
  if (/\.mdx$/i.test(path)) return 'mdx';
  if (name !== 'mdx' && name !== 'commonmark') return name;
  return isMdx(text) ? 'mdx' : 'commonmark';
}

export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS[name];
}
