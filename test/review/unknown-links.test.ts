import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { plain } from '../../src/report/escape.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { toRemarks } from '../../src/report/remarks.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const read = (files: Readonly<Record<string, string>>, more: { only?: string[]; skip?: string[] } = {}) =>
  review(
    {
      ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
      today: () => '2026-11-28',
      probe: null,
      clock: () => 0,
    },
    { paths: [], only: [], skip: [], ...more },
  );

const gatsby = {
  'gatsby-config.js': 'module.exports = { plugins: [] };\n',
  'content/a.md': '# A\n\n[b](/b/), [c](/c/), [autre](https://autre.fr/), [mail](mailto:a@b.fr), [là](#a) {{< x >}}\n',
};

describe('links of the site that nobody can follow', () => {
  test('are counted by reason, and told in one line', async () => {
    const done = await read(gatsby);
    expect(done.stats.unknownLinks).toEqual([{ reason: 'code', by: 'gatsby-config.js', count: 2, example: '/b/' }]);
    const sentence =
      'Liens internes non vérifiés\u00a0: 2 comme «\u202f/b/\u202f», car les adresses du site sont calculées par «\u202fgatsby-config.js\u202f», un programme que Relecture n’exécute pas.';
    expect(renderPretty(done, { locale: fr, colour: false, width: 400 })).toContain(`${sentence}\n`);
    expect(toRemarks(done, fr).unknownLinks).toEqual([plain(sentence)]);
  });

  test('are not, where links within the site are not asked about', async () => {
    expect((await read(gatsby, { skip: ['link-internal'] })).stats.unknownLinks).toEqual([]);
    expect((await read(gatsby, { only: ['date'] })).stats.unknownLinks).toEqual([]);
  });

  test('are of several kinds on one site', async () => {
    const done = await read({
      'hugo.toml': 'title = "x"\n[module]\n[[module.imports]]\npath = "github.com/a/b"\n',
      'static/_redirects': '/vieux/* /a/ 301\n',
      'content/a.md': '[x](/tags/x/), [y](/tags/y/), [b](/b/)\n',
    });
    expect(done.stats.unknownLinks.map(({ reason, by, count }) => [reason, by, count])).toEqual([
      ['generated', null, 2],
      ['module', 'github.com/a/b', 1],
    ]);
    expect(done.findings.filter(({ rule, severity }) => rule === 'link-internal' && severity !== 'info')).toEqual([]);
  });
});
