import { admonitionLines, admonitions } from './admonitions.ts';
import { attributes, wikiLinks } from './attributes.ts';
import { components, containers } from './containers.ts';
import type { Construct, Dialect, DialectName } from './dialect.ts';
import { closingTags, markdownInHtml } from './html-blocks.ts';
import {
  abbreviations,
  alerts,
  citations,
  codeImports,
  criticMarks,
  docsifyMarks,
  icons,
  keys,
  snippets,
  tableOfContents,
} from './lines.ts';
import { math } from './math.ts';
import { componentTags, mdx } from './mdx.ts';
import { directives, mystLines, roles } from './myst.ts';
import { erb, templates, templatesWithComments } from './templates.ts';

/** What no prose is made of, whoever reads the page. */
const COMMON: readonly Construct[] = [
  components,
  containers,
  snippets,
  tableOfContents,
  wikiLinks,
  attributes,
  alerts,
  abbreviations,
  icons,
  math,
];
const LIQUID: Dialect = { body: [templates, admonitionLines, ...COMMON], field: [templates], indentedCode: true };
const NUNJUCKS: Dialect = {
  body: [templatesWithComments, admonitionLines, ...COMMON],
  field: [templatesWithComments],
  indentedCode: true,
};
const MDX: Dialect = { body: [mdx, admonitionLines, ...COMMON], field: [templates], indentedCode: false };

const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  commonmark: { ...LIQUID, body: [templates, admonitions, ...COMMON] },
  hugo: LIQUID,
  hexo: LIQUID,
  middleman: { ...LIQUID, body: [erb, templates, admonitionLines, ...COMMON], field: [erb, templates] },
  myst: { ...LIQUID, body: [directives, roles, mystLines, templates, admonitionLines, ...COMMON] },
  jekyll: { ...LIQUID, body: [templates, markdownInHtml, closingTags, admonitionLines, ...COMMON] },
  mkdocs: { ...LIQUID, body: [templates, markdownInHtml, criticMarks, keys, admonitions, ...COMMON] },
  pelican: { ...LIQUID, body: [templates, markdownInHtml, admonitions, ...COMMON] },
  mdx: MDX,
  docusaurus: MDX,
  vitepress: { ...LIQUID, body: [templates, componentTags, codeImports, admonitionLines, ...COMMON] },
  eleventy: NUNJUCKS,
  gitbook: LIQUID,
  quarto: { ...LIQUID, body: [templates, citations, admonitionLines, ...COMMON] },
  zola: NUNJUCKS,
  docsify: { ...LIQUID, body: [templates, docsifyMarks, admonitionLines, ...COMMON] },
  html: { ...LIQUID, body: [templates] },
};

/** MDX is the language of files named so; a `.md` beside them is Markdown, but for Docusaurus. */
export function dialectOf(name: DialectName, path: string): DialectName {
  if (/\.mdx$/i.test(path)) return 'mdx';
  return name === 'mdx' ? 'commonmark' : name;
}

export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS[name];
}
