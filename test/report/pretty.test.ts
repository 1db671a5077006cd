import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderCalendar } from '../../src/report/calendar.ts';
import { renderLinks } from '../../src/report/links.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { type Review, review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

function read(files: Record<string, string>, only: string[]): Promise<Review> {
  const world = {
    ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
    today: () => '2024-08-20',
    probe: null,
    clock: () => 0,
  };
  return review(world, { paths: [], only, skip: [] });
}

test('groups by file, the gravest first, with a caret under the exact words', async () => {
  const found = await read(
    {
      'relecture.yml': 'site: { language: fr }',
      'a.md':
        '---\ntitle: Été 😀 un mot; un autre\ntext: >-\n  La 7ème promotion.\n---\nTab\tau début d’une très longue ligne, si longue qu’elle ne tient pas dans la largeur du terminal; elle est donc coupée autour du mot qui compte, avant et après lui, par des points de suspension.\n',
      'b.md': 'La 1ère, la 2ème, la 3ème.\n\nLa 4ème.\n',
    },
    ['typography-ordinal', 'typography-spacing'],
  );
  expect(renderPretty(found, { locale: fr, colour: false, width: 90 })).toMatchInlineSnapshot(`
    "a.md

      2:18  avertissement  typography-spacing  title
        « mot; » : en français, une espace insécable précède le signe « ; ».
        2 │ title: Été 😀 un mot; un autre
          │                  ^^^^

      6:89  avertissement  typography-spacing
        « terminal; » : en français, une espace insécable précède le signe « ; ».
        6 │ …lle ne tient pas dans la largeur du terminal; elle est donc coupée autour du mot …
          │                                      ^^^^^^^^^

      4:6  information  typography-ordinal  text
        « 7ème » s’abrège en « 7e ».
        4 │   La 7ème promotion.
          │      ^^^^

    b.md

      1:4  information  typography-ordinal
        4 nombres ordinaux de ce texte s’abrègent autrement : « 1ère » s’écrit « 1re ».
        1 │ La 1ère, la 2ème, la 3ème.
          │    ^^^^

    2 pages relues : 2 avertissements et 2 informations.
    Jusqu’à 3 remarques peuvent être corrigées toutes seules : relancez avec --fix, qui ne
    fait que ce qui est sûr.
    "
  `);
});

test('the page that has the gravest comes first, wherever it stands; the settings before all', async () => {
  const found = await read(
    {
      'a.md': 'La 7ème promotion de la ville est là pour tous les élèves.\n',
      'b.md': 'Avant le 3 mars 2024, répondez.\n',
      'c.md': '[Rien](rien.md)\n',
      'relecture.yml': 'site: { langue: fr }',
    },
    ['typography-ordinal', 'link-internal', 'date-stale', 'configuration-schema'],
  );
  const out = renderPretty(found, { locale: fr, colour: false, width: 90 });
  const heads = out.split('\n').filter((line) => /^\S+\.(?:md|yml)$/.test(line));
  expect(heads).toEqual(['relecture.yml', 'b.md', 'c.md', 'a.md']);
});

test('each sentence of the end is whole on its lines, in a narrow terminal too', async () => {
  const found = await read(
    {
      'relecture.yml': 'site: { language: fr }',
      'a.md': 'La 7ème.\n\n[Rien](rien.md) [ici](la.md)\n',
      'b.md': 'Le 7ème.\n',
    },
    ['typography-ordinal', 'link-internal', 'accessibility-link-text'],
  );
  const old = { ...found, stats: { ...found.stats, existing: 6 } };
  const end = renderPretty(old, { locale: fr, colour: false, width: 46 }).trimEnd().split('\n\n').at(-1) ?? '';
  expect(end.replaceAll('\n', ' ')).toMatch(
    /relues\u00a0: .+ informations?\. 6 remarques étaient déjà là avant\. Jusqu’à/,
  );
  for (const line of end.split('\n')) expect(line.length).toBeLessThanOrEqual(46);
});

test('where to begin names each rule once', async () => {
  const pages = Array.from({ length: 70 }, (_, n) => [`p${n}.md`, '[Rien](rien.md)\n']);
  const dates = { 'a.md': 'Avant le 3 mars 2024, répondez.\n', 'z.md': 'Le congrès ouvrira le 2 mars 2023.\n' };
  const found = await read({ ...Object.fromEntries(pages), ...dates, 'relecture.yml': 'site: { language: fr }' }, [
    'link-internal',
    'date-stale',
  ]);
  // A rule that is sure here, and not there.
  const findings = found.findings.map((one) => (one.path === 'z.md' ? { ...one, severity: 'warning' as const } : one));
  const out = renderPretty({ ...found, findings }, { locale: fr, colour: false, width: 120, brief: true });
  const begin = out.slice(out.indexOf('Par où commencer'));
  expect(begin.match(/\(date-stale\)/g)).toHaveLength(1);
  expect(begin).toContain('2 fois, d’abord dans a.md:1 (date-stale)');
});

test('says the same in English, in colour', async () => {
  const found = await read({ 'relecture.yml': 'site: { language: fr }', 'a.md': 'La 7ème.\n' }, ['typography-ordinal']);
  expect(renderPretty(found, { locale: en, colour: true, width: 90 }).replaceAll('\u001B', '␛')).toMatchInlineSnapshot(`
    "␛[1ma.md␛[0m

      1:4  ␛[36minfo␛[0m  ␛[2mtypography-ordinal␛[0m
        “7ème” is abbreviated “7e”.
        ␛[2m1 │␛[0m La 7ème.
        ␛[2m  │␛[0m    ␛[36m^^^^␛[0m

    1 page reviewed: 1 remark.
    One finding can be mended by itself: run again with --fix, which does only what is safe.
    "
  `);
});

test('says so when there is nothing to say', async () => {
  const found = await read({ 'relecture.yml': 'site: { language: fr }', 'a.md': 'Rien.\n' }, []);
  expect(renderPretty(found, { locale: fr, colour: false, width: 90 })).toBe('1 page relue\u00A0: rien à signaler.\n');
});

test('what a terminal or a log would obey is shown instead', async () => {
  const found = await read(
    { 'relecture.yml': 'site: { language: fr }', '::error::x\n.md': 'La 7ème \u001B[31mrouge\u202E ##[error]x\n' },
    ['typography-ordinal'],
  );
  const text = renderPretty(found, { locale: fr, colour: false, width: 90 });
  expect(text).not.toMatch(/[\u001B\u202E]|##\[|^\s*::/m);
});

test('nothing of a page is a command of the runner or of the terminal, in any table', async () => {
  const stale = 'Candidatez avant le 11 avril 2024.\n\n';
  const links = '[a](<::error::b>) [c](<https://www. ::error::x ::error::x ::error::x>) [d](</::error::e>)\n\n';
  const found = await read(
    {
      'relecture.yml': 'site: {content: c}\n',
      'c/a\n::add-mask::1\n\u001b[31m.md': stale + links,
      'c/::add-mask::2/b.md': stale + links,
      'c/d.md': `${stale}${links}${'mot '.repeat(9)}::error::x ::error::x\n`,
    },
    ['date-', 'link-'],
  );
  for (let width = 40; width < 120; width++) {
    const tables = [
      renderPretty(found, { locale: fr, colour: false, width }),
      renderLinks(found, { locale: fr, colour: false, width: 120 }),
      renderCalendar(found, 'pretty', { locale: fr, width: 120 }),
    ];
    for (const line of tables.flatMap((table) => table.split(/[\n\r]/))) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('\u001b');
    }
  }
});
