import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { differences, pageOf } from './remark-presets.ts';

/** Bytes; remark-lint takes seconds for a table of hundreds of lines. */
const LONGEST = 12_000;

/** Our own pages: `scripts/measure/remark-lint.mjs` does the same on any other. */
const CORPUS = ['docs', 'src/rules/markdown']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.md') && statSync(path).size < LONGEST)
  .sort();

/** Without its front matter, so that both read the same text. */
function bodyOf(path: string, text: string) {
  const name = basename(path);
  const body = readPage(name, text, { language: 'en' }).page.body.text;
  return readPage(name, body, { language: 'en' }).page;
}

describe('with the presets of remark-lint, we speak where remark-cli does', () => {
  test('on the body of each of our own pages', async () => {
    const found = { bodies: 0, places: 0 };
    for (const path of CORPUS) {
      const { all, places } = await differences(bodyOf(path, readFileSync(path, 'utf8')));
      found.bodies++;
      found.places += places;
      // At the very end of a text, we say more: the reason is looked for, not believed.
      expect([path, all.filter(({ why }) => why !== 'remark-lint loses the very end')]).toEqual([path, []]);
    }
    expect(found.bodies).toBeGreaterThan(30);
    expect(found.places).toBeGreaterThan(1000);
  });

  test('on a text of the front matter', async () => {
    const page = readPage('a.md', '---\nsub: >-\n  Un *mot* et un _mot_ [sic],\n  [là][rien].\n---\n').page;
    const [sub] = page.passages.filter(({ field }) => field !== null);
    if (sub === undefined) throw new Error('no text');
    const { all, places } = await differences(pageOf(sub, 'a.md'));
    expect(all.map(({ why }) => why).filter((why) => why !== 'remark-lint loses the very end')).toEqual([]);
    expect(places).toBeGreaterThan(3);
  });

  test.each([
    '<!--lint disable-->\n\n[a][b] et __c__, [d].\n\n<!--lint enable-->\n\n[e][f] et __g__.\n\nLa fin.\n',
    '[a][b]\n\n<!--lint ignore no-undefined-references-->\n\n[c][d]\n\n[e][f]\n\nLa fin.\n',
    '<!--lint disable no-unused-definitions no-duplicate-definitions-->\n\n[a]: /b\n[a]: /c\n\nLa fin.\n',
  ])('comments that silence its rules are minded: %j', async (text) => {
    expect((await differences(bodyOf('page.md', text))).all).toEqual([]);
  });

  test.each([
    ['a comment', '[//]: # (un mot)\n\nLe texte.\n', 'no-unused-definitions'],
    ['the same twice', '[a]\n\n[a]: /b\n[a]: /b\n\nLa fin.\n', 'no-duplicate-definitions'],
    ['remark-lint loses the very end', `${'mot '.repeat(40)}fin\n`, 'maximum-line-length'],
  ])('but for %s', async (why, text, rule) => {
    const { all } = await differences(bodyOf('a.md', text));
    expect([...new Set(all.map((one) => `${one.rule}: ${one.why}`))]).toEqual([`${rule}: ${why}`]);
  });

  test('a difference that nothing explains is one', async () => {
    const page = bodyOf('a.md', 'Un *mot* et un _mot_.\n\nLa fin.\n');
    const { all } = await differences(page, 'Un *mot* et un *mot*.\n\nLa fin.\n');
    expect(all.map(({ rule, by, why }) => [rule, by, why])).toEqual([
      ['emphasis-marker', 'us', null],
      ['emphasis-marker', 'us', null],
    ]);
  });
});

test('a definition whose name Liquid makes is not one that nothing refers to', async () => {
  const text = 'Voir [#12].\n\n{% for n in list %}\n[#{{ n }}]: /issues/{{ n }}\n{% endfor %}\n\nLa fin.\n';
  const { page } = readPage('a.md', text, { language: 'fr', dialect: 'jekyll' });
  const { markdownNoUnusedDefinitions } = await import('../../src/rules/markdown/no-unused-definitions.ts');
  expect([...(markdownNoUnusedDefinitions.check?.(page, {} as never) ?? [])]).toEqual([]);
});
