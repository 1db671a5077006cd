import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { rulePage } from '../../src/locales/rule-page.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const PAGES = [
  'README.md',
  'LISEZMOI.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
  ...readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `src/rules/${name}`),
];

/** A rule's page may show its own fault in a sentence: « 7ème » in the page of ordinals. */
const isOwnExample = (path: string, rule: string): boolean =>
  [fr, en].some((locale) => path === rulePage(rule, locale));

test('what we write in French passes our own rules of typography', async () => {
  const files = new Map(PAGES.filter((path) => path.endsWith('.md')).map((path) => [path, readFileSync(path, 'utf8')]));
  const world = { ...ownTree(new MemoryTree(files)), today: () => '2026-01-01', probe: null, clock: () => 0 };
  const found = await review(world, { paths: [...files.keys()], only: ['typography-', 'markdown-'], skip: [] });
  const said = found.findings.filter(({ path, rule }) => !isOwnExample(path, rule));
  expect(said.map((finding) => `${finding.path}: ${wordFinding(fr, finding)}`)).toEqual([]);
});
