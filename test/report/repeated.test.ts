import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import type { Channel } from '../../src/report/channel.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderJson } from '../../src/report/formats/json.ts';
import { renderSarif } from '../../src/report/formats/sarif.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { toRemarks } from '../../src/report/remarks.ts';
import { foldRepeated } from '../../src/report/repeated/fold.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const said = (count: number, pages: number, extra: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'accessibility-heading-order',
    severity: 'warning' as const,
    message: 'skipped',
    path: `p${index % pages}.md`,
    ...extra,
  }));

const told = (all: Parameters<typeof foldRepeated>[0]) => {
  const { rest, kinds } = foldRepeated(all);
  return [
    rest.length,
    ...kinds.map(({ rule, all: { length }, mayBeOff }) => `${length} ${rule}${mayBeOff ? ' off' : ''}`),
  ];
};

describe('what a site repeats', () => {
  test('is what comes back twenty times on five pages', () => {
    expect(told(said(20, 5))).toEqual([0, '20 accessibility-heading-order off']);
    expect(told(said(19, 5))).toEqual([19]);
    expect(told(said(40, 4))).toEqual([40]);
  });

  test('the sentences of a rule that come back often are one kind, the rare ones stay', () => {
    expect(
      told([
        ...said(20, 5),
        ...said(20, 9, { message: 'first' }),
        ...said(3, 3, { message: 'rare', severity: 'info' }),
      ]),
    ).toEqual([3, '40 accessibility-heading-order off']);
  });

  test('nobody is told to switch off a rule that also says graver things', () => {
    expect(told([...said(1, 1), ...said(30, 9, { severity: 'info' })])).toEqual([1, '30 accessibility-heading-order']);
  });

  test.each([
    ['an error', { severity: 'error' }],
    ['a date', { rule: 'date-stale', severity: 'info' }],
    ['a link that leads nowhere', { rule: 'link-internal' }],
  ])('%s is mended where it stands', (_, extra) => {
    expect(told(said(30, 9, extra))).toEqual([30]);
  });

  test('reviews that nobody promised are one question to the site', () => {
    const extra = { rule: 'date-review-overdue', severity: 'info' };
    expect(told(said(30, 9, extra))).toEqual([0, '30 date-review-overdue off']);
    expect(told(said(30, 9, { ...extra, severity: 'warning' }))).toEqual([30]);
  });

  test('nor is a doubt folded of a rule that tells errors here', () => {
    const errors = said(1, 1, { severity: 'error' });
    expect(told([...errors, ...said(30, 9, { severity: 'info' })])).toEqual([31]);
  });
});

const channel: Channel = {
  locale: fr,
  audience: 'maintainer',
  draft: false,
  merged: false,
  runUrl: null,
  previewUrl: null,
  fileUrl: () => null,
  editUrl: () => null,
  ruleUrl: () => null,
  notes: [],
};

/** Seven pages with three levels missing each, and one of them with an empty heading. */
async function site() {
  const files = new Map([['relecture.yml', 'site: { language: fr }\n']]);
  for (const name of 'abcdefg')
    files.set(
      `${name}.md`,
      `# Un\n\n### Deux\n\n# Trois\n\n### Quatre\n\n# Cinq\n\n### Six\n\n${name === 'c' ? '#\n' : ''}`,
    );
  const world = { ...ownTree(new MemoryTree(files)), today: () => '2024-08-20', probe: null, clock: () => 0 };
  return review(world, { paths: [], only: ['accessibility-heading-order', 'markdown-empty-heading'], skip: [] });
}

describe('a site that skips levels on all its pages', () => {
  test('is told so in one entry at the end of the text, with three examples and the line that decides it', async () => {
    const found = await site();
    const text = renderPretty(found, { locale: fr, colour: false, width: 100 }).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text).toMatchInlineSnapshot(`
      "c.md

        13:1  avertissement  markdown-empty-heading
          Ce titre de niveau 1 est vide : un lecteur d’écran l’annonce pourtant. Écrivez-le ou
          supprimez-le.
          13 │ #
             │ ^

      Dit une seule fois, pour tout le site

        avertissement  accessibility-heading-order  21 fois, sur 7 pages
          a.md:3:1
            Le titre « Deux » (niveau 3) suit un titre de niveau 1 : il manque un niveau, et le plan de la
            page est faux pour un lecteur d’écran (RGAA 9.1).
          b.md:3:1
            Le titre « Deux » (niveau 3) suit un titre de niveau 1 : il manque un niveau, et le plan de la
            page est faux pour un lecteur d’écran (RGAA 9.1).
          c.md:3:1
            Le titre « Deux » (niveau 3) suit un titre de niveau 1 : il manque un niveau, et le plan de la
            page est faux pour un lecteur d’écran (RGAA 9.1).
          Si ce n’est pas une faute pour ce site, décidez-le une fois dans relecture.yml :
            rules: { accessibility-heading-order: off }

        Pour les voir une à une : --verbose.

      7 pages relues : 22 avertissements.
      "
    `);
    const all = renderPretty(found, { locale: fr, colour: false, width: 100, verbose: true });
    expect(all.match(/accessibility-heading-order/g)).toHaveLength(21);
  });

  test('the summary folds every place, the comment gives the examples alone', async () => {
    const remarks = toRemarks(await site(), fr);
    const summary = renderSummary(remarks, channel).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(summary.slice(summary.indexOf('**Dit une seule'))).toMatchInlineSnapshot(`
      "**Dit une seule fois, pour tout le site**

      - **À vérifier** — 21 fois, sur 7 pages \`accessibility-heading-order\`
        - \`a.md\` (ligne 3) — Le titre « Deux » (niveau 3) suit un titre de niveau 1 : il manque un niveau, et le plan de la page est faux pour un lecteur d’écran (RGAA 9.1).
        - \`b.md\` (ligne 3) — Le titre « Deux » (niveau 3) suit un titre de niveau 1 : il manque un niveau, et le plan de la page est faux pour un lecteur d’écran (RGAA 9.1).
        - \`c.md\` (ligne 3) — Le titre « Deux » (niveau 3) suit un titre de niveau 1 : il manque un niveau, et le plan de la page est faux pour un lecteur d’écran (RGAA 9.1).
        - Si ce n’est pas une faute pour ce site, décidez-le une fois dans relecture.yml : \`rules: { accessibility-heading-order: off }\`

        <details><summary>Où ?</summary>

        - \`a.md\` (3, 7, 11)
        - \`b.md\` (3, 7, 11)
        - \`c.md\` (3, 7, 11)
        - \`d.md\` (3, 7, 11)
        - \`e.md\` (3, 7, 11)
        - \`f.md\` (3, 7, 11)
        - \`g.md\` (3, 7, 11)

        </details>

      </details>

      7 pages relues à la date du 20 août 2024.
      "
    `);
    const comment = renderComment(remarks, channel, { kind: 'comment', run: 1, attempt: 1, sha: '' });
    expect(comment.match(/RGAA/g)).toHaveLength(3);
    expect(comment).not.toContain('Où\u202f?');
    expect(renderSummary(remarks, { ...channel, verbose: true }).match(/RGAA/g)).toHaveLength(21);
  });

  test('machines are given each of them', async () => {
    const found = await site();
    const json = JSON.parse([...renderJson(found, { version: '0', locale: fr, localeName: 'fr' })].join(''));
    expect(json.findings).toHaveLength(22);
    expect(JSON.parse(renderSarif(found, { version: '0', locale: fr })).runs[0].results).toHaveLength(22);
  });
});
