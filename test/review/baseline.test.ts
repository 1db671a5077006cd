import { expect, test } from 'vitest';
import { writeBaseline } from '../../src/configuration/baseline.ts';
import { ownTree, TrustedTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { debtSentence } from '../../src/report/debt.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { makeBaseline } from '../../src/review/baseline.ts';
import { type Review, type ReviewRequest, review, type World } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const FILE = '.relecture-baseline.json';
const SETTINGS = { 'relecture.yml': 'site: { content: content, language: fr }\n' };
const FAULT = 'Rendez-vous le mardi 6 avril 2026 à Paris, avec toute notre équipe.';
const SECOND = 'Nous lirons le le compte rendu à Lyon.';
const page = (...paragraphs: string[]) => `---\ntitle: Page\n---\n\n${paragraphs.join('\n\n')}\n`;

type Files = Readonly<Record<string, string>>;
const treeOf = (files: Files) => new MemoryTree(new Map(Object.entries({ ...SETTINGS, ...files })));

async function read(files: Files, request: Partial<ReviewRequest> = {}, settings?: Files): Promise<Review> {
  const tree = treeOf(files);
  const world: World = {
    ...ownTree(tree),
    ...(settings && { settings: new TrustedTree(treeOf(settings)) }),
    today: () => '2024-08-20',
    probe: null,
    clock: () => 0,
  };
  return review(world, { paths: [], only: [], skip: [], ...request });
}

const baselineOf = (found: Review, before = found.site.baseline, prune = false) =>
  writeBaseline(makeBaseline(found, before ?? [], { runs: () => true, prune }));

const fresh = ({ findings }: Review) =>
  findings.filter(({ existing }) => !existing).map(({ path, rule }) => `${path} ${rule}`);

test('what is in the baseline is existing, wherever it moved; what is new is not', async () => {
  const old = { 'content/a.md': page(FAULT), 'content/b.md': page('Bonjour.') };
  const file = { [FILE]: baselineOf(await read(old)) };
  expect(fresh(await read({ ...old, ...file }))).toEqual([]);
  expect(fresh(await read({ ...old, ...file, 'content/a.md': page('Avant.', SECOND, FAULT) }))).toEqual([
    'content/a.md typography-repeated-word',
  ]);
  const moved = { 'content/a.md': page('Rien.'), 'content/b.md': page(FAULT) };
  expect(fresh(await read({ ...moved, ...file }))).toEqual([]);
  expect(fresh(await read({ ...file, 'content/a.md': page(FAULT, FAULT) }))).toEqual(['content/a.md date-weekday']);
});

test('what is mended is counted on the whole site alone, and leaves with prune; nothing is added', async () => {
  const old = { 'content/a.md': page(FAULT, SECOND) };
  const file = { [FILE]: baselineOf(await read(old)) };
  const now = { ...file, 'content/a.md': page(FAULT, 'Le lundi 6 avril 2027 à Lille.') };
  const whole = await read(now);
  expect(whole.debt).toEqual({ known: 2, gone: 1 });
  expect(debtSentence(whole, fr)).toBe(
    '1 point de moins que dans la référence, merci\u00A0! Il en reste 1. Pour la mettre à jour\u00A0: relecture baseline --prune.',
  );
  const part = await read(now, { paths: ['content/a.md'] });
  expect([part.debt, debtSentence(part, fr)]).toEqual([{ known: 2, gone: null }, '']);
  const pruned = await read({ ...now, [FILE]: baselineOf(whole, whole.site.baseline, true) });
  expect([pruned.debt, fresh(pruned)]).toEqual([{ known: 1, gone: 0 }, ['content/a.md date-weekday']]);
});

const ORDINALS = ['La 2ème fois est belle.', 'Au 3ème étage de la maison.', 'Le 4ème mot de la page.'];
const FRAMES = [1, 2, 3, 4].map((rank) => `<iframe src="https://video.example/${rank}"></iframe>`);

test.each([
  ['typography-ordinal', ORDINALS, 'Pour la 5ème année, merci.'],
  ['accessibility-frame-title', FRAMES, '<iframe src="https://video.example/new"></iframe>'],
] as const)('each place of a remark on several is known by itself: %s', async (rule, lines, added) => {
  const known = async (...text: string[]) => ({ [FILE]: baselineOf(await read({ 'content/a.md': page(...text) })) });
  const file = await known(...lines);
  const told = async (...text: string[]) => {
    const found = await read({ ...file, 'content/a.md': page(...text) });
    const places = (old: boolean) =>
      found.findings.flatMap(({ existing, parts = [null] }) => (existing === old ? [parts.length] : []));
    return { fresh: places(false), old: places(true), debt: found.debt };
  };
  expect(file[FILE].split('\n').filter((line) => line.includes(rule))).toHaveLength(1);
  expect(await told(...lines)).toEqual({ fresh: [], old: [lines.length], debt: { known: 1, gone: 0 } });
  // One more is one more, and thanks for nothing.
  expect(await told(...lines, added)).toEqual({ fresh: [1], old: [lines.length], debt: { known: 1, gone: 0 } });
  expect(await told(added, ...lines.slice(1))).toMatchObject({ fresh: [1], old: [lines.length - 1] });
  expect(await told('Rien.')).toEqual({ fresh: [], old: [], debt: { known: 1, gone: 1 } });
  // What is mended leaves with prune; what is new does not come in.
  const now = { ...file, 'content/a.md': page(added, ...lines.slice(1)) };
  const found = await read(now);
  const pruned = await read({ ...now, [FILE]: baselineOf(found, found.site.baseline, true) });
  const [entry] = pruned.site.baseline ?? [];
  expect([entry?.fingerprint, ...(entry?.others ?? [])]).toHaveLength(lines.length - 1);
  expect([pruned.debt, fresh(pruned)]).toEqual([{ known: 1, gone: 0 }, [`content/a.md ${rule}`]]);
  expect(baselineOf(found)).toBe((await known(added, ...lines.slice(1)))[FILE]);
});

test('a rule that does not run, or asks a network that is not there, takes nothing out', async () => {
  const old = { 'content/a.md': page(FAULT, SECOND) };
  const dead = { rule: 'link-dead', path: 'content/a.md', field: null, fingerprint: '0123456789ab.' };
  const known = [...makeBaseline(await read(old), [], { runs: () => true, prune: false }), dead];
  const file = { [FILE]: writeBaseline(known) };
  expect((await read({ ...old, ...file })).debt).toEqual({ known: 3, gone: 0 });
  expect((await read({ ...old, ...file }, { only: ['typography'] })).debt).toEqual({ known: 3, gone: 0 });
});

test('what was not judged is not mended: a rule that is off, a file that is left out; a page that is gone is', async () => {
  const old = { 'content/a.md': page(FAULT, SECOND), 'content/b/c.md': page(FAULT) };
  const file = { [FILE]: baselineOf(await read(old)) };
  const debt = async (settings: string, { 'content/b/c.md': c, ...rest }: Files = old) => {
    const files = { ...file, ...rest, ...(c !== undefined && { 'content/b/c.md': c }) };
    return (await read({ ...files, 'relecture.yml': `${SETTINGS['relecture.yml']}${settings}` })).debt;
  };
  expect(await debt('rules: { typography-repeated-word: off }')).toEqual({ known: 3, gone: 0 });
  expect(await debt('overrides: [{ files: content/b/**, rules: { date-weekday: off } }]')).toEqual({
    known: 3,
    gone: 0,
  });
  expect(await debt('exclude: [content/b/**]')).toEqual({ known: 3, gone: 0 });
  expect(await debt('', { 'content/a.md': page(FAULT) })).toEqual({ known: 3, gone: 2 });
});

test('without its baseline a site is judged whole', async () => {
  const old = { 'content/a.md': page(FAULT, 'La 7ème fois, nous irons à Lyon.') };
  const file = { [FILE]: baselineOf(await read(old)) };
  expect(renderPretty(await read({ ...old, ...file }), { locale: fr, colour: false, width: 200 })).toMatch(
    /2 remarques étaient déjà là avant\. Pour les voir\u00A0: relecture --no-baseline\. Pour en corriger une\u00A0: relecture --fix --no-baseline\.\n$/,
  );
  const found = await read({ ...old, ...file }, { baseline: false });
  expect([fresh(found), found.debt]).toEqual([
    ['content/a.md date-weekday', 'content/a.md typography-ordinal'],
    undefined,
  ]);
});

test('a broken file is one finding that folds nothing, and is never folded', async () => {
  const old = { 'content/a.md': page(FAULT) };
  const entry = { rule: 'date-weekday', path: 'content/a.md', field: null, fingerprint: 'x' };
  const broken = ['', '{', '[]', '{"version":2,"findings":[]}', JSON.stringify({ version: 1, findings: [entry] })];
  for (const text of broken) {
    const found = await read({ ...old, [FILE]: text });
    expect(fresh(found)).toEqual([`${FILE} configuration-syntax`, 'content/a.md date-weekday']);
    expect(makeBaseline(found, [], { runs: () => true, prune: false }).map(({ rule }) => rule)).toEqual([
      'date-weekday',
    ]);
  }
});

test('the baseline is that of the settings in force, never that of the tree under review', async () => {
  const old = { 'content/a.md': page(FAULT) };
  const file = { [FILE]: baselineOf(await read(old)) };
  expect(fresh(await read({ ...old, ...file }, {}, {}))).toEqual(['content/a.md date-weekday']);
  expect(fresh(await read({ ...old, [FILE]: '{' }, {}, file))).toEqual([`${FILE} configuration-syntax`]);
});
