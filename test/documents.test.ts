import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import type { Code } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

const READMES = ['README.md', 'LISEZMOI.md'];
const PAGES = [
  ...READMES,
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
];
/** A README longer than this is not read to its end (lines). */
const MOST_LINES = 150;
/** A picture heavier than this is slow on a telephone (bytes). */
const MOST_BYTES = 150_000;

const read = (path: string): string => readFileSync(path, 'utf8');

/** Of a page, its links, pictures, code and headings, as Markdown means them. */
function nodesOf(path: string) {
  const links: { readonly url: string; readonly alt: string | null }[] = [];
  const code: Code[] = [];
  const headings: { readonly depth: number; readonly text: string }[] = [];
  visit(fromMarkdown(read(path)), (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, alt: null });
    if (node.type === 'image') links.push({ url: node.url, alt: node.alt ?? '' });
    if (node.type === 'code') code.push(node);
    if (node.type === 'heading') headings.push({ depth: node.depth, text: wordsOf(node) });
  });
  return { links, code, headings };
}

/** Of a heading, the anchor that GitHub gives it. */
const anchorOf = ({ text }: { readonly text: string }): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

test('the two READMEs are short, and tell the same in the same order', () => {
  const [english = '', french = ''] = READMES.map(read);
  for (const text of [english, french]) expect(text.split('\n').length).toBeLessThan(MOST_LINES);
  const shape = (path: string) => nodesOf(path).headings.map(({ depth }) => depth);
  expect(shape('LISEZMOI.md')).toEqual(shape('README.md'));
  const commands = (path: string) =>
    nodesOf(path).code.flatMap(({ lang, value }) =>
      lang === 'sh' ? [value.replace(/ +#.*/g, '').replaceAll('mon-site', 'my-site')] : [],
    );
  expect(commands('LISEZMOI.md')).toEqual(commands('README.md'));
  // What CI runs is named: a newcomer runs the same.
  for (const text of [english, french]) expect(text).toContain(`\`\`\`sh\n${/^npm .*/m.exec(read('.ci/run'))?.[0]}\n`);
});

test('each page of docs/ is there in both languages, with the same parts', () => {
  const pages = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?!en\/).*\.md$/.test(name));
  expect(pages('docs/en').sort()).toEqual(pages('docs').sort());
  const shape = (path: string) => nodesOf(path).headings.map(({ depth }) => depth);
  for (const name of pages('docs')) expect([name, shape(`docs/en/${name}`)]).toEqual([name, shape(`docs/${name}`)]);
});

test('what our pages lead to is there', () => {
  const broken = PAGES.flatMap((path) =>
    nodesOf(path).links.flatMap(({ url }) => {
      if (/^[a-z]+:/.test(url)) return [];
      const [to = '', anchor] = url.split('#');
      const target = to === '' ? path : join(dirname(path), to);
      const isThere =
        existsSync(target) && (anchor === undefined || nodesOf(target).headings.map(anchorOf).includes(anchor));
      return isThere ? [] : [`${path}: ${url}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('pictures are light, and each is told in words', () => {
  const pictures = READMES.flatMap((path) => nodesOf(path).links.filter(({ alt }) => alt !== null));
  expect(pictures).toHaveLength(4);
  for (const { url, alt } of pictures) {
    expect(alt?.length).toBeGreaterThan(40);
    expect(statSync(url).size).toBeLessThan(MOST_BYTES);
  }
});

test('the English page of the Action tells each input, with its default, and each output', () => {
  const { inputs, outputs } = load(read('action.yml')) as {
    inputs: Record<string, { default?: string }>;
    outputs: Record<string, unknown>;
  };
  const page = read('docs/en/github.md');
  const rows = (heading: string) =>
    [...(page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(
      ([, name = '', cells = '']) => [name, /\| `([^`]+)` $/.exec(cells)?.[1] ?? ''],
    );
  expect(rows('Inputs')).toEqual(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
  expect(rows('Outputs').map(([name]) => name)).toEqual(Object.keys(outputs));
});

test('the Marketplace takes descriptions of 125 characters at most', () => {
  for (const path of ['action.yml', 'publish/action.yml'])
    expect((load(read(path)) as { description: string }).description.length, path).toBeLessThanOrEqual(125);
});
