import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { LocaleName } from '../../src/locales/locale.ts';

export interface SitePage {
  /** Its file, from the root of the repository. */
  readonly source: string;
  /** Where it is on the site, from its root: `en/rules/date/stale.html`. */
  readonly address: string;
  /** The same without the language and the ending, by which both languages know it: `rules/date/stale`. */
  readonly name: string;
  readonly language: LocaleName;
  readonly title: string;
  readonly text: string;
}

/** All the pages of the documentation. */
export function readPages(): SitePage[] {
  const markdown = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      name.endsWith('.md') ? [`${folder}/${name}`] : [],
    );
  const rules = markdown('src/rules').filter((source) => source !== 'src/rules/README.md');
  return ['LISEZMOI.md', 'README.md', ...markdown('docs'), ...rules].sort().map(readPage);
}

function readPage(source: string): SitePage {
  const text = readFileSync(source, 'utf8');
  const heading = fromMarkdown(text).children.find((node) => node.type === 'heading');
  const { name, language } = placeOf(source);
  const address = `${language === 'fr' ? '' : 'en/'}${name}.html`;
  return { source, address, name, language, title: wordsOf(heading), text };
}

function placeOf(source: string): { readonly name: string; readonly language: LocaleName } {
  if (source === 'README.md') return { name: 'index', language: 'en' };
  if (source === 'LISEZMOI.md') return { name: 'index', language: 'fr' };
  const name = source
    .replace(/^docs\/(?:en\/)?/, '')
    .replace(/^src\//, '')
    .replace(/(?:\.en)?\.md$/, '')
    .replace(/(^|\/)README$/, '$1index');
  return { name, language: /^docs\/en\/|\.en\.md$/.test(source) ? 'en' : 'fr' };
}
