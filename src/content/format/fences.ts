import type { DialectName } from '../dialect/dialect.ts';
import type { Above, Fences } from './front-matter.ts';

/** Readers of YAML that take a line « ... » for the end of the front matter, and those that do not. */
const DOTS: Partial<Record<DialectName, boolean>> = {
  jekyll: true,
  'jekyll-blocks': true,
  quarto: true,
  mkdocs: true,
  hugo: false,
  eleventy: false,
  'eleventy-1': false,
  docusaurus: false,
  vitepress: false,
  zola: false,
  mdx: false,
};

/** Read by gray-matter. */
const GRAY_MATTER = /^(?:vitepress|docusaurus|eleventy(?:-1)?)$/;

/** Readers of meta-data, `Title: …` without fences: where nobody reads it, these lines are prose. */
const META: Partial<Record<DialectName, 'bare' | 'fenced'>> = { mkdocs: 'bare', pelican: 'fenced' };

/** Readers that forgive white space before the front matter; gray-matter and Jekyll do not. */
const ABOVE: Partial<Record<DialectName, Above>> = { hugo: 'blanks', quarto: 'blanks', zola: 'blanks', grav: 'blanks' };

/** What whoever reads this dialect forgives around a front matter; default of `above`: as most who write it have it. */
export function fencesOf(dialect: DialectName = 'commonmark', above: Above | undefined = ABOVE[dialect]): Fences {
  return {
    // Those who forgive lines above are Astro and Starlight.
    dots: DOTS[dialect] ?? (above === 'lines' ? false : null),
    isGlued: dialect === 'hugo' || above === 'lines',
    above: above ?? 'nothing',
    endsWithFile: GRAY_MATTER.test(dialect),
    isHalfOpen: dialect === 'hexo',
    meta: META[dialect] ?? null,
  };
}
