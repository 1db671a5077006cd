import { astro } from './generators/astro.ts';
import { docsify } from './generators/docsify.ts';
import { docusaurus } from './generators/docusaurus.ts';
import { eleventy } from './generators/eleventy.ts';
import { metalsmith } from './generators/folders/metalsmith.ts';
import { sphinx } from './generators/folders/sphinx.ts';
import { wikiJs } from './generators/folders/wiki-js.ts';
import { gatsby } from './generators/gatsby.ts';
import { gitbook } from './generators/gitbook.ts';
import { grav } from './generators/grav.ts';
import { hexo } from './generators/hexo.ts';
import { hugo } from './generators/hugo.ts';
import { jekyll } from './generators/jekyll.ts';
import { jupyterBook } from './generators/jupyter-book.ts';
import { lume } from './generators/lume.ts';
import { mdbook } from './generators/mdbook.ts';
import { middleman } from './generators/middleman.ts';
import { mkdocs } from './generators/mkdocs.ts';
import { next } from './generators/next.ts';
import { nextra } from './generators/nextra.ts';
import { nuxt } from './generators/nuxt.ts';
import { pelican } from './generators/pelican.ts';
import { quarto } from './generators/quarto.ts';
import { starlight } from './generators/starlight.ts';
import { vitepress } from './generators/vitepress.ts';
import { vuepress } from './generators/vuepress.ts';
import { zola } from './generators/zola.ts';
import type { SiteGenerator } from './layout/generator.ts';
import type { Generator } from './plan.ts';

/** Every generator, the surest settings first: those whose name nothing else uses. */
export const generators: readonly SiteGenerator[] = [
  zola,
  hugo,
  jupyterBook,
  hexo,
  starlight,
  astro,
  docusaurus,
  eleventy,
  lume,
  mkdocs,
  vitepress,
  vuepress,
  quarto,
  mdbook,
  pelican,
  grav,
  // GitHub reads a `_config.yml` beside any site, and Sass a `config.rb`.
  jekyll,
  middleman,
  gatsby,
  nuxt,
  nextra,
  next,
  gitbook,
  sphinx,
  docsify,
  metalsmith,
  wikiJs,
];

/** Those of some names, in the same order; null: all. A browser loads them by their names: see `src/cms-panel/shims/`. */
export async function generatorsNamed(names: readonly Generator[] | null): Promise<readonly SiteGenerator[]> {
  return names === null ? generators : generators.filter(({ name }) => names.includes(name));
}
