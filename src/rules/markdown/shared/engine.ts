import type { Generator, OtherReader, SitePlan } from '../../../site/plan.ts';

/**
 * What makes HTML of the Markdown: they differ in what stays text.
 * - `unknown`: it may be any of them
 * - `parsedown`: that of Grav
 * - `pandoc`: that of Quarto
 * - `kramed`: that of GitBook 3, or CommonMark on gitbook.com
 * - `marked-0`, `marked-1`: of some versions of Hexo's and docsify's
 * - `php-markdown`: PHP Markdown Extra, that of Sculpin
 */
export type Engine =
  | OtherReader
  | 'commonmark'
  | 'goldmark'
  | 'kramdown'
  | 'python'
  | 'parsedown'
  | 'pandoc'
  | 'kramed'
  | 'unknown';

const ENGINES: Partial<Record<Generator, Engine>> = {
  hugo: 'goldmark',
  jekyll: 'kramdown',
  mkdocs: 'python',
  pelican: 'python',
  gitbook: 'kramed',
  grav: 'parsedown',
  quarto: 'pandoc',
  // Kramdown, unless the settings name another.
  middleman: 'unknown',
  plain: 'unknown',
};

/** A site, as far as its reader of Markdown goes. */
interface Of {
  readonly generator: Generator;
  readonly plan?: Pick<SitePlan, 'reader'>;
}

export function engineOf({ generator, plan }: Of): Engine {
  return plan?.reader ?? ENGINES[generator] ?? 'commonmark';
}

/** But for bold and tables, so are the old versions of marked. */
export function isCommonMark(engine: Engine): boolean {
  return /^(?:commonmark|cjk|goldmark|pandoc|marked-\d)$/.test(engine);
}

/** Whether it looks at the signs around stars, and asks for no space in an address: Pandoc does neither, CommonMark in all else. */
export function isStrict(engine: Engine): boolean {
  return isCommonMark(engine) && engine !== 'pandoc' && engine !== 'marked-0';
}

/** A bar in code parts no cells: for Python, Parsedown and Pandoc, and for the markdown-it of VuePress 1. */
export function keepsBarsInCode(site: Of): boolean {
  return /^(?:python|parsedown|pandoc|php-markdown)$/.test(engineOf(site)) || site.generator === 'vuepress';
}
