import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderJson } from '../../src/report/formats/json.ts';
import { announce } from '../../src/review/announce.ts';
import { review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { makeSiteIndex } from '../../src/site/index-file/make-site-index.ts';
import { DiskTree } from '../../src/world/disk.ts';
import { bundleForBrowser } from './browser-bundle.ts';

const ROOT = 'examples/eig';
const AS_OF = '2024-08-20';
/** What the panel never says: settings are not the editor's. */
const SKIPPED = ['configuration-'];

test('the bundle of the browser finds in every page of the example, with the index alone, what the command line finds', async () => {
  const tree = new DiskTree(ROOT);
  const index = JSON.stringify((await makeSiteIndex(tree, () => AS_OF, { rules, announce })).index);
  const pages = (await tree.files()).filter((path) => path.endsWith('.md') && path.startsWith('site/'));
  expect(pages.length).toBeGreaterThan(15);
  const bundle = await bundleForBrowser('test/cms-panel/judge-entry.ts');
  try {
    const { judge } = await import(bundle.url);
    let told = 0;
    for (const path of pages) {
      const world = { ...ownTree(tree), today: () => AS_OF, probe: null, clock: () => performance.now() };
      const found = await review(world, { paths: [path], only: [], skip: SKIPPED });
      const report = JSON.parse([...renderJson(found, { version: '0', locale: fr, localeName: 'fr' })].join(''));
      told += report.findings.length;
      expect(await judge(index, path, readFileSync(join(ROOT, path), 'utf8'), AS_OF)).toBe(
        JSON.stringify(report.findings),
      );
    }
    expect(told).toBeGreaterThan(20);
  } finally {
    bundle.end();
  }
});
