import type { Generator } from '../../../site/plan.ts';

/**
 * What makes HTML of the Markdown: they differ in what stays text.
 * - `unknown`: it may be any of them
 * - `parsedown`: that of Grav
 * - `pandoc`: that of Quarto
 * - `kramed`: that of GitBook 3, or CommonMark on gitbook.com
 */
export type Engine = 'commonmark' | 'goldmark' | 'kramdown' | 'python' | 'parsedown' | 'pandoc' | 'kramed' | 'unknown';

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

export function engineOf(generator: Generator): Engine {
  return ENGINES[generator] ?? 'commonmark';
}

export function isCommonMark(engine: Engine): boolean {
  return engine === 'commonmark' || engine === 'goldmark' || engine === 'pandoc';
}

/** Whether it looks at the signs around stars, and asks for no space in an address: Pandoc does neither, CommonMark in all else. */
export function isStrict(engine: Engine): boolean {
  return isCommonMark(engine) && engine !== 'pandoc';
}

/** A bar in code parts no cells: for Python, Parsedown and Pandoc, and for the markdown-it of VuePress 1. */
export function keepsBarsInCode(generator: Generator): boolean {
  return /^(?:python|parsedown|pandoc)$/.test(engineOf(generator)) || generator === 'vuepress';
}
