import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownTree } from '../src/content/trusted-tree.ts';
import { en } from '../src/locales/en.ts';
import { fr } from '../src/locales/fr.ts';
import { rulePage } from '../src/locales/rule-page.ts';
import { wordFinding } from '../src/locales/word.ts';
import { review } from '../src/review/review.ts';
import { DiskTree } from '../src/world/disk.ts';

const OURS = [
  ...['README.md', 'LISEZMOI.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'editors/vscode/README.md'],
  ...['docs', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      name.endsWith('.md') ? [`${folder}/${name}`] : [],
    ),
  ),
];

/** A rule’s page may show its own fault in a sentence: “7ème” in the page of ordinals. */
const isOwnExample = (path: string, rule: string): boolean =>
  [fr, en].some((locale) => path === rulePage(SHOWN_BY[rule] ?? rule, locale) || path === rulePage(rule, locale));
/** Of another rule, which is about the same: a sign that nobody sees before a front matter. */
const SHOWN_BY: Readonly<Record<string, string>> = { 'typography-invisible-character': 'front-matter-syntax' };

test('Relecture has nothing to say of its own pages, in either language, by any rule that needs no network', async () => {
  const world = { ...ownTree(new DiskTree('.')), today: () => '2026-01-01', probe: null, clock: () => 0 };
  const found = await review(world, { paths: OURS, only: [], skip: [] });
  expect(found.stats.files).toBe(OURS.length);
  const said = found.findings.filter(({ path, rule }) => !isOwnExample(path, rule));
  expect(said.map((finding) => `${finding.path}:${finding.rule}: ${wordFinding(en, finding)}`)).toEqual([]);
  // Each is read by the rules of its own language.
  const languages = found.pages.flatMap(({ path, body }) =>
    /^docs\/|^src\/rules\/.*\//.test(path) ? [[path, body.language]] : [],
  );
  expect(languages).toEqual(languages.map(([path]) => [path, /^docs\/en\/|\.en\.md$/.test(path ?? '') ? 'en' : 'fr']));
});
