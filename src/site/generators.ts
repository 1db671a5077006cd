import type { SiteGenerator } from '../layout/generator.ts';
import { astro } from './astro.ts';
import { docsify } from './docsify.ts';
import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { gatsby } from './gatsby.ts';
import { gitbook } from './gitbook.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mdbook } from './mdbook.ts';
import { mkdocs } from './mkdocs.ts';
import { next } from './next.ts';
import { nextra } from './nextra.ts';
import { nuxt } from './nuxt.ts';
import { pelican } from './pelican.ts';
import { plain } from './plain.ts';
import { quarto } from './quarto.ts';
import { sphinx } from './sphinx.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';
import { vuepress } from './vuepress.ts';
import { zola } from './zola.ts';

export { plain };

/** Every generator, the surest settings first: those whose name nothing else uses. */
export const generators: readonly SiteGenerator[] = [
  zola,
  hugo,
  jekyll,
  starlight,
  astro,
  docusaurus,
  eleventy,
  mkdocs,
  vitepress,
  vuepress,
  quarto,
  mdbook,
  gatsby,
  nuxt,
  nextra,
  next,
  gitbook,
  pelican,
  sphinx,
  docsify,
];
