import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderCalendar } from '../../src/report/calendar.ts';
import { renderLinks } from '../../src/report/links.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { unreadLines, unreadNotes } from '../../src/report/unread.ts';
import { review } from '../../src/review/review.ts';
import { countUnread } from '../../src/review/summarise.ts';
import { MemoryTree } from '../memory-tree.ts';

const BESIDE = { 'mkdocs.yml': 'site_name: x\n', 'docs/index.md': 'Rien.\n' };

async function endOf(files: Record<string, string>, verbose: boolean, locale = fr): Promise<string[]> {
  const tree = ownTree(new MemoryTree(new Map(Object.entries(files))));
  const world = { ...tree, today: () => '2026-01-01', probe: null, clock: () => 0 };
  const found = await review(world, { paths: [], only: ['date-impossible'], skip: [] });
  return renderPretty(found, { locale, colour: false, width: 120, verbose }).trimEnd().split('\n');
}

test('one file that was not read is named, and --verbose has no more to tell', async () => {
  const files = { ...BESIDE, 'docs/a.adoc': '= A' };
  const said = [
    '1 page relue\u00a0: rien à signaler.',
    'Non lu\u00a0: 1 fichier .adoc, que Relecture ne lit pas (docs/a.adoc).',
  ];
  expect(await endOf(files, false)).toEqual(said);
  expect(await endOf(files, true)).toEqual(said);
});

test('of several, one is named with the way to see them all', async () => {
  const files = { ...BESIDE, 'docs/a.adoc': '= A', 'docs/b.rst': 'B', 'docs/c.rst': 'C' };
  expect((await endOf(files, false)).at(-1)).toBe(
    'Non lus\u00a0: 3 fichiers .adoc et .rst, que Relecture ne lit pas (dont docs/a.adoc). Pour les voir tous\u00a0: --verbose.',
  );
  expect((await endOf(files, false, en)).at(-1)).toBe(
    'Not read: 3 .adoc and .rst files, which Relecture does not read (docs/a.adoc among them). To see them all: --verbose.',
  );
  expect((await endOf(files, true)).slice(1)).toEqual([
    'Non lus\u00a0:',
    '  3 fichiers .adoc et .rst, que Relecture ne lit pas\u00a0:',
    '    docs/a.adoc',
    '    docs/b.rst',
    '    docs/c.rst',
  ]);
});

test('where no page was read, it is said once', async () => {
  expect(await endOf({}, false)).toEqual([
    'Aucune page relue ici\u00a0: «\u00a0relecture site\u00a0» montre où Relecture les cherche.',
  ]);
  expect(await endOf({ 'mkdocs.yml': 'site_name: x\n', 'docs/a.adoc': '= A' }, false)).toEqual([
    'Aucune page relue ici\u00a0: «\u00a0relecture site\u00a0» montre où Relecture les cherche.',
    'Non lu\u00a0: 1 fichier .adoc, que Relecture ne lit pas (docs/a.adoc).',
  ]);
});

test('the list is bounded, its names are inert, and what is beyond is counted', () => {
  const unread = countUnread([
    { path: 'a\u001b[31m.adoc', reason: 'format', named: false },
    ...Array.from({ length: 600 }, (_, index) => ({ path: `n${index}.adoc`, reason: 'format', named: false }) as const),
  ]);
  expect(unread[0]?.files?.length).toBe(500);
  const lines = unreadLines(unread, { locale: fr, width: 80, verbose: true });
  expect(lines.slice(0, 3)).toEqual([
    'Non lus\u00a0:',
    '  601 fichiers dans un format que Relecture ne lit pas\u00a0:',
    '    a\\u{1b}[31m.adoc',
  ]);
  expect(lines.at(-1)).toBe('    et 101 autres');
  const [title, list] = unreadNotes(unread, fr, true);
  expect(title).toBe('Non lus\u00a0:');
  expect(list?.startsWith('601 fichiers dans un format que Relecture ne lit pas\u00a0: `a[31m.adoc`, `n0.adoc`')).toBe(
    true,
  );
});

test('links and dates end with what was not read, too', async () => {
  const tree = ownTree(new MemoryTree(new Map(Object.entries({ ...BESIDE, 'docs/a.adoc': '= A' }))));
  const world = { ...tree, today: () => '2026-01-01', probe: null, clock: () => 0 };
  const found = await review(world, { paths: [], only: [], skip: [] });
  const unread = 'Non lu\u00a0: 1 fichier .adoc, que Relecture ne lit pas (docs/a.adoc).\n';
  const options = { locale: fr, colour: false, width: 120 };
  expect(renderLinks(found, options)).toBe(`Aucun lien dans les pages relues.\n${unread}`);
  expect(renderCalendar(found, 'pretty', options)).toBe(`Aucune annonce datée.\n${unread}`);
  const none = await review({ ...world, ...ownTree(new MemoryTree(new Map())) }, { paths: [], only: [], skip: [] });
  expect(renderLinks(none, options)).toMatch(/^Aucune page relue ici/);
});
