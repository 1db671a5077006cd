import { readdirSync, readFileSync } from 'node:fs';
import { contentOf } from './content.ts';
import { readPages } from './pages.ts';
import { documentOf } from './shell.ts';

/** The site of the documentation: its files, by their path on it. */
export function renderSite(): Map<string, string | Uint8Array> {
  const pages = readPages();
  const bySource = new Map(pages.map((page) => [page.source, page]));
  return new Map<string, string | Uint8Array>([
    ...pages.map((page): [string, string] => [page.address, documentOf(page, contentOf(page, bySource), pages)]),
    ...readdirSync('docs/images').map((name): [string, Uint8Array] => [
      `images/${name}`,
      readFileSync(`docs/images/${name}`),
    ]),
    ['site.css', readFileSync('scripts/site/site.css')],
  ]);
}
