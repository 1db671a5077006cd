import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { reviewChange } from '../../src/review/change/review-change.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const CONFIG = { 'mkdocs.yml': 'site_name: X\n' };

const read = (files: Readonly<Record<string, string>>, paths: readonly string[] = [], times: readonly string[] = []) =>
  review(
    {
      ...ownTree(new MemoryTree(new Map(Object.entries({ ...CONFIG, ...files })))),
      today: () => '2026-11-28',
      probe: null,
      clock: () => 0,
      authorTimes: async () => times,
    },
    { paths, only: [], skip: [] },
  );

const site = (guilty: string, counts: { of: number; guilty: number }) =>
  Object.fromEntries(
    Array.from({ length: counts.of }, (_, rank) => [
      `docs/p${String(rank).padStart(2, '0')}.md`,
      rank < counts.guilty ? guilty : '# Une page\n\nDu texte.\n',
    ]),
  );

const FENCE = '# Une page\n\n```\n\n## Une partie\n\nDu texte, et [un lien](https://exemple.fr/).\n';

async function levels(
  rule: string,
  files: Readonly<Record<string, string>>,
  paths: readonly string[] = [],
  times: readonly string[] = [],
) {
  const { findings } = await read(files, paths, times);
  return findings.filter((one) => one.rule === rule);
}

describe('what most of a published site shares', () => {
  test('is said softly, with how many pages share it', async () => {
    const found = await levels('markdown-unclosed-fence', site(FENCE, { of: 12, guilty: 4 }));
    expect(found.map(({ severity, common }) => [severity, common])).toEqual(
      Array.from({ length: 4 }, () => ['info', { pages: 4, of: 12 }]),
    );
    expect(found[0] && wordFinding(fr, found[0])).toContain(
      ' Mais c’est le cas de 4 pages sur 12\u00a0: le site lit sans doute cette écriture autrement.',
    );
    expect(found.flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).not.toContain(true);
  });

  test.each([
    [2, 10],
    [3, 30],
    [5, 7],
  ])('%i pages of %i are faults', async (guilty, of) => {
    const found = await levels('markdown-unclosed-fence', site(FENCE, { of, guilty }));
    expect(found.map(({ severity }) => severity)).toEqual(Array.from({ length: guilty }, () => 'warning'));
  });

  test('is a fault where the settings say so', async () => {
    const files = {
      ...site(FENCE, { of: 12, guilty: 4 }),
      'relecture.yml': 'rules: { markdown-unclosed-fence: warning }\n',
    };
    const found = await levels('markdown-unclosed-fence', files);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
  });

  test('is told by the pages beside those of a change', async () => {
    const [one] = await levels('markdown-unclosed-fence', site(FENCE, { of: 12, guilty: 5 }), ['docs/p00.md']);
    expect([one?.severity, one?.common]).toEqual(['info', { pages: 4, of: 11 }]);
  });

  test('a change that breaks many pages at once makes no habit', async () => {
    const files = site(FENCE, { of: 12, guilty: 5 });
    const changed = Object.keys(files).slice(0, 5);
    const found = await levels('markdown-unclosed-fence', files, changed);
    expect(found.map(({ severity }) => severity)).toEqual(Array.from({ length: 5 }, () => 'warning'));
  });
});

describe('addresses of which most lead nowhere', () => {
  const list = (from: number, count: number) =>
    Array.from({ length: count }, (_, rank) => `- [page ${from + rank}](/app/ecran-${from + rank}/)`).join('\n');
  const home = { 'docs/index.md': `# Accueil\n\n${list(1, 6)}\n- [Guide](/guide/)\n`, 'docs/guide.md': '# Guide\n' };
  const files = { ...home, ...site('', { of: 6, guilty: 0 }), 'docs/a.md': `# A\n\n${list(7, 3)}\n` };

  test('are to be checked', async () => {
    const found = await levels('link-internal', { ...files, 'docs/b.md': `# B\n\n${list(10, 3)}\n` });
    expect(found).toHaveLength(12);
    expect(new Set(found.map(({ severity, message }) => `${severity} ${message}`))).toEqual(new Set(['info doubtful']));
    expect(found[0] && wordFinding(fr, found[0])).toBe(
      '«\u202f/app/ecran-7/\u202f» ne semble mener à aucune page ni aucun fichier du site. C’est à vérifier\u00a0: la plupart des adresses du site écrites de cette façon sont dans ce cas, et il les sert sans doute autrement.',
    );
  });

  test('the same, of one page that a change touches', async () => {
    const lists = { 'docs/b.md': `# B\n\n${list(10, 3)}\n`, 'docs/c.md': `# C\n\n${list(13, 3)}\n` };
    const [one] = await levels('link-internal', { ...files, ...lists }, ['docs/c.md']);
    expect(one?.severity).toBe('info');
    const broken = await levels('link-internal', { ...files, ...lists }, [
      'docs/a.md',
      'docs/b.md',
      'docs/c.md',
      'docs/index.md',
    ]);
    expect(new Set(broken.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('on a few pages of many, they are dead links', async () => {
    const found = await levels('link-internal', {
      ...files,
      'docs/b.md': `# B\n\n${list(10, 3)}\n`,
      ...site('', { of: 45, guilty: 0 }),
    });
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('on two pages, and on a site of seven, they are dead links', async () => {
    const long = { 'docs/a.md': `# A\n\n${list(7, 30)}\n` };
    const small = { ...home, 'docs/a.md': `# A\n\n${list(7, 3)}\n`, 'docs/b.md': `# B\n\n${list(10, 3)}\n` };
    for (const few of [{ ...files, ...long }, small])
      expect(new Set((await levels('link-internal', few)).map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('nine are dead links, and so are those of another shape', async () => {
    expect(new Set((await levels('link-internal', files)).map(({ severity }) => severity))).toEqual(new Set(['error']));
    const found = await levels('link-internal', {
      ...files,
      'docs/b.md': `# B\n\n${list(10, 3)}\n\n![plan](plan.png) [liste](liste.md)\n`,
    });
    expect(found.filter(({ severity }) => severity === 'error').map(({ facts }) => facts['url'])).toEqual([
      'plan.png',
      'liste.md',
    ]);
  });
});

test('what a change breaks on many pages is its own doing, also on those that it does not touch', async () => {
  const twelve = Array.from({ length: 12 }, (_, rank) => rank);
  const targets = Object.fromEntries(twelve.map((rank) => [`docs/fiches/f${rank}.md`, `# Fiche ${rank}\n`]));
  const pages = Object.fromEntries(twelve.map((rank) => [`docs/p${rank}.md`, `# P\n\n[fiche](/fiches/f${rank}/)\n`]));
  const treeOf = (files: object) => new MemoryTree(new Map(Object.entries({ ...CONFIG, ...pages, ...files })));
  const world = { ...ownTree(treeOf({})), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const files = Object.keys(targets).map((path) => ({ path, previousPath: null, status: 'removed' as const }));
  const change = { head: treeOf({}), base: { tree: treeOf(targets) }, files, lines: new Map() };
  const request = { paths: [], only: ['link-internal'], skip: [] };
  const { review: found } = await reviewChange(change, world, request, { onlyNew: true });
  expect(found.findings).toHaveLength(12);
  expect(new Set(found.findings.map(({ severity, existing }) => `${severity} ${existing}`))).toEqual(
    new Set(['error false']),
  );
});

describe('« bientôt »', () => {
  const soon = (what: string) => `# P\n\n${what} bientôt.\n`;
  const book = (count: number, sentence: (rank: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, rank) => [`docs/p${rank}.md`, soon(sentence(rank))]));
  const told = async (files: Readonly<Record<string, string>>) => {
    const tree = new MemoryTree(new Map(Object.entries({ ...CONFIG, ...files })));
    const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
    const dated = { ...world, changedOn: () => '2024-01-01' as const };
    const { findings } = await review(dated, { paths: [], only: ['date-stale'], skip: [] });
    return findings.filter(({ message }) => message === 'vague').length;
  };

  test('of a book, always in other words, promises nothing; the same on many pages does', async () => {
    const verbs =
      'ouvrira fermera viendra partira grandira changera tournera parlera servira montera descendra finira commencera';
    const sentence = (rank: number) => `La cave ${verbs.split(' ')[rank]}`;
    const own = await told(book(13, sentence));
    const same = await told(book(13, () => 'La cave ouvrira'));
    const few = await told(book(7, sentence));
    expect([own, same, few]).toEqual([0, 13, 7]);
  });
});

describe('a site that writes French as in Québec without saying so', () => {
  const FRENCH = 'theme:\n  language: fr\n';
  const page = (colon: string, end: string) =>
    `# Une page\n\nNous aimons nos pages, et voici pourquoi${colon} elles sont belles${end} Venez les lire avec nous${end}\n\n- des pages${colon} toutes\n`;
  const of = async (colon: string, end: string, paths: readonly string[] = [], more = '') => {
    const text = `${page(colon, end)}\n${more}\n`;
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, rank) => [`docs/p${rank}.md`, text]));
    const found = await levels('typography-spacing', { 'mkdocs.yml': `site_name: X\n${FRENCH}`, ...files }, paths);
    return [...new Set(found.map(({ severity, message }) => `${severity} ${message}`))];
  };

  test('is told so, softly', async () => {
    expect(await of(' :', '!')).toContain('info usage');
    expect(await of(' :', '!')).not.toContain('warning missing-before');
    expect(await of(' :', '!', ['docs/p0.md'])).toContain('info usage');
  });

  test('is told apart from what Canada spaces too, in one and the same text', async () => {
    const told = await of(' :', '!', [], 'Le «mot» juste!');
    expect(told).toEqual(['info ordinary-many', 'info usage-many', 'warning missing-many']);
  });

  test.each([
    ['in winter and in summer', ['2025-01-12T10:00:00-05:00', '2025-07-12T10:00:00-04:00'], 'info usage'],
    ['in France', ['2025-01-12T10:00:00+01:00', '2025-07-12T10:00:00+02:00'], 'warning missing-before'],
    [
      'in the Antilles, where no clock is put forward',
      ['2025-01-12T10:00:00-04:00', '2025-07-12T10:00:00-04:00'],
      'warning missing-before',
    ],
  ])('is known by the clocks of its authors, %s', async (_, times, said) => {
    const six = Array.from({ length: 6 }, (_, rank) => times[rank % 2] ?? '');
    const files = {
      'mkdocs.yml': `site_name: X\n${FRENCH}`,
      'docs/a.md': '# Une page\n\nVenez donc avec nous!\n',
    };
    const found = await levels('typography-spacing', files, [], six);
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([said]);
    const one = await levels('typography-spacing', files, [], six.slice(0, 2));
    expect(one.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('is not taken for one that forgets all spaces, nor for one that forgets a few', async () => {
    expect(await of(':', '!')).toEqual(['warning missing-many']);
    expect((await of(' :', ' !')).filter((one) => one.includes('usage'))).toEqual([]);
  });
});

test('a field that names a file is doubted as the images that are written like it', async () => {
  const image = (rank: number) =>
    `# Une page\n\n![Vue de la place](/images/vue-${rank}.webp) et ![Vue du port](/images/port-${rank}.webp)\n`;
  const pages = (of: number) =>
    Object.fromEntries(
      Array.from({ length: of }, (_, rank) => [
        `docs/p${rank}.md`,
        `---\ncover: /images/une-${rank}.webp\n---\n${image(rank)}`,
      ]),
    );
  const shownOf = async (of: number) => {
    const found = await levels('front-matter-file', { ...pages(of), 'docs/logo.png': '' });
    return new Set(found.map(({ severity }) => severity));
  };
  expect(await shownOf(12)).toEqual(new Set(['info']));
  expect(await shownOf(4)).toEqual(new Set(['warning']));
});
