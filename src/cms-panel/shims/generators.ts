import type { SiteGenerator } from '../../site/layout/generator.ts';
import type { Generator } from '../../site/plan.ts';

/**
 * Stands in for `src/site/generators.ts` in a browser, which loads those alone that a site is known to hold; the same, in the same order.
 */
const LOADED: Readonly<Record<Exclude<Generator, 'plain'>, () => Promise<SiteGenerator>>> = {
  zola: async () => (await import('../../site/generators/zola.ts')).zola,
  hugo: async () => (await import('../../site/generators/hugo.ts')).hugo,
  'jupyter-book': async () => (await import('../../site/generators/jupyter-book.ts')).jupyterBook,
  hexo: async () => (await import('../../site/generators/hexo.ts')).hexo,
  starlight: async () => (await import('../../site/generators/starlight.ts')).starlight,
  astro: async () => (await import('../../site/generators/astro.ts')).astro,
  docusaurus: async () => (await import('../../site/generators/docusaurus.ts')).docusaurus,
  eleventy: async () => (await import('../../site/generators/eleventy.ts')).eleventy,
  lume: async () => (await import('../../site/generators/lume.ts')).lume,
  mkdocs: async () => (await import('../../site/generators/mkdocs.ts')).mkdocs,
  vitepress: async () => (await import('../../site/generators/vitepress.ts')).vitepress,
  vuepress: async () => (await import('../../site/generators/vuepress.ts')).vuepress,
  quarto: async () => (await import('../../site/generators/quarto.ts')).quarto,
  mdbook: async () => (await import('../../site/generators/mdbook.ts')).mdbook,
  pelican: async () => (await import('../../site/generators/pelican.ts')).pelican,
  grav: async () => (await import('../../site/generators/grav.ts')).grav,
  jekyll: async () => (await import('../../site/generators/jekyll.ts')).jekyll,
  middleman: async () => (await import('../../site/generators/middleman.ts')).middleman,
  gatsby: async () => (await import('../../site/generators/gatsby.ts')).gatsby,
  nuxt: async () => (await import('../../site/generators/nuxt.ts')).nuxt,
  nextra: async () => (await import('../../site/generators/nextra.ts')).nextra,
  next: async () => (await import('../../site/generators/next.ts')).next,
  gitbook: async () => (await import('../../site/generators/gitbook.ts')).gitbook,
  sphinx: async () => (await import('../../site/generators/folders/sphinx.ts')).sphinx,
  docsify: async () => (await import('../../site/generators/docsify.ts')).docsify,
  metalsmith: async () => (await import('../../site/generators/folders/metalsmith.ts')).metalsmith,
  'wiki-js': async () => (await import('../../site/generators/folders/wiki-js.ts')).wikiJs,
};

export async function generatorsNamed(names: readonly Generator[] | null): Promise<readonly SiteGenerator[]> {
  const wanted = Object.entries(LOADED).filter(([name]) => names?.includes(name as Generator) ?? true);
  return Promise.all(wanted.map(([, load]) => load()));
}
