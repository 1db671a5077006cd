import type { Generator, SitePlan } from './plan.ts';
import { below } from './routes/url-path.ts';

/** Files of code that are a page each, by their place below the folder a generator runs in. */
const PAGES: Readonly<Partial<Record<Generator, RegExp>>> = {
  astro: /(?:^|\/)pages\/.+\.astro$/,
  starlight: /(?:^|\/)pages\/.+\.astro$/,
  docusaurus: /^src\/pages\/.+\.[jt]sx?$/,
  gatsby: /^src\/pages\/.+\.[jt]sx?$/,
  next: /^(?:src\/)?(?:pages\/(?!api\/).+\.[jt]sx?|app\/(?:.+\/)?page\.[jt]sx?)$/,
  nextra: /^(?:src\/)?(?:pages\/(?!api\/).+\.[jt]sx?|app\/(?:.+\/)?page\.[jt]sx?)$/,
  nuxt: /^(?:app\/|src\/)?pages\/.+\.vue$/,
};
/** A part of a page, a test, or the mould of many pages, whose words are elsewhere. */
const NO_PAGE = /(?:^|\/)_|[[\]]|\.(?:test|spec|d)\.[jt]sx?$/;

/** Pages whose words stand in code, where nobody here reads them. @param files of the site */
export function codedPages({ generator, base }: SitePlan, files: Iterable<string>): string[] {
  const page = PAGES[generator];
  if (page === undefined) return [];
  return [...files].filter((path) => {
    const name = below(base, path);
    return name !== null && page.test(name) && !NO_PAGE.test(name);
  });
}
