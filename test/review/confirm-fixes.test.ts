import { describe, expect, test } from 'vitest';
import type { Edit, Finding } from '../../src/content/finding.ts';
import type { Owned } from '../../src/content/mend/owned.ts';
import { readPage } from '../../src/content/read-page.ts';
import { confirmFixes } from '../../src/review/confirm-fixes.ts';
import { createAnchors } from '../../src/site/anchors.ts';

const PAGE = `---
titre: "Le mot"
title: "Le nom : ici"
---

## Le dossier : la suite

Voici **un mot** : [le lien](/a:b "Un titre"), \`du code : ici\` et mailto:nom@exemple.test. Un {{ x : y }} aussi.

- un : deux

<https://exemple.test/a:b> la la fin &amp; suite \\"fin\\"
`;

interface Case {
  readonly owned?: Owned;
  /** What the rules say once it is mended; default: nothing. */
  readonly left?: readonly Partial<Finding>[];
}

const read = (text: string) => readPage('p.md', text, { dialect: 'jekyll' }).page;
const anchors = createAnchors('goldmark');

function finding(rule: string, edits: readonly Edit[]): Finding {
  const fix = { title: { key: 'replace-all' }, safe: true, edits };
  return { rule, path: 'p.md', data: {}, fixes: [fix] } as unknown as Finding;
}

/** Whether a fix that replaces some text by another, the first time it stands there, is still called safe. */
async function isSafe(from: string, to: string, { owned = 'prose', left = [] }: Case = {}): Promise<boolean> {
  const page = read(PAGE);
  const start = PAGE.indexOf(from);
  expect(start).toBeGreaterThanOrEqual(0);
  const [confirmed] = await confirmFixes(
    page,
    [finding('typography-spacing', [{ start, end: start + from.length, text: to }])],
    {
      read: async (_, text) => read(text),
      find: () => left.map((one) => ({ ...finding('typography-spacing', []), ...one })),
      anchors,
      mayMove: () => false,
      owned: () => owned,
    },
  );
  return confirmed?.fixes[0]?.safe === true;
}

describe('a fix is called safe', () => {
  test('where it changes letters of prose, and the tree stays', async () => {
    expect(await isSafe('mot** : [', 'mot**\u00a0: [')).toBe(true);
    expect(await isSafe('un : deux', 'un\u00a0: deux')).toBe(true);
    expect(await isSafe('Le mot"', 'Le bon mot"')).toBe(true);
  });

  test.each([
    ['a span of code', 'code : ici', 'code\u00a0: ici'],
    ['the address of a link', '/a:b "', '/a\u00a0:b "'],
    ['the title of a link', '"Un titre"', '«\u00a0Un titre\u00a0»'],
    ['an address in prose', 'mailto:nom', 'mailto\u00a0:nom'],
    ['an autolink', 'test/a:b>', 'test/a\u00a0:b>'],
    ['syntax of the generator', 'x : y', 'x\u00a0: y'],
    ['a key', 'titre:', 'titres:'],
    ['the name of the page', 'nom : ici', 'nom\u00a0: ici'],
    ['a character reference', '&amp;', '&amp ;'],
    ['a mark whose backslash stays', '"fin', '«\u00a0fin'],
    ['a list', '- un', '-\u00a0un'],
    ['bold', '**un mot**', '** un mot**'],
    ['the anchor of a heading', 'dossier : la', 'dossier\u00a0: la'],
  ])('never in %s', async (_, from, to) => {
    expect(await isSafe(from, to)).toBe(false);
  });

  test('never where it takes a word away', async () => {
    expect(await isSafe('la la fin', 'la fin')).toBe(false);
    expect(await isSafe('la la fin', 'lala fin')).toBe(false);
  });

  test('only where its rule has less to say after it, and no other has more', async () => {
    const fix = ['un : deux', 'un\u00a0: deux'] as const;
    expect(await isSafe(...fix, { left: [{}] })).toBe(false);
    expect(await isSafe(...fix, { left: [{ rule: 'typography-quotes' }] })).toBe(false);
  });

  test('where a rule that owns more than prose says so, and no further', async () => {
    expect(await isSafe('/a:b "', '/c "', { owned: 'addresses' })).toBe(true);
    expect(await isSafe('le lien', 'la page', { owned: 'addresses' })).toBe(false);
    expect(await isSafe('"Le mot"', '"Autre"', { owned: 'fields' })).toBe(true);
    expect(await isSafe('un : deux', 'un', { owned: 'fields' })).toBe(false);
    expect(await isSafe('- un : deux', '1. un : deux', { owned: 'markup' })).toBe(false);
    expect(await isSafe('**un mot**', 'un mot', { owned: 'markup' })).toBe(true);
    expect(await isSafe('un mot', 'un', { owned: 'invisible' })).toBe(false);
  });
});

test('what holds is kept where another fix of the page does not', async () => {
  const page = read(PAGE);
  const at = (text: string, by: string) => {
    const start = PAGE.indexOf(text);
    return { start, end: start + text.length, text: by };
  };
  const good = finding('typography-spacing', [at(' : deux', '\u00a0: deux')]);
  const bad = finding('typography-quotes', [at('code : ici', 'code\u00a0: ici')]);
  const also = finding('typography-number', [at(' aussi', '\u00a0aussi')]);
  const confirmed = await confirmFixes(page, [bad, good, also], {
    read: async (_, text) => read(text),
    find: () => [],
    anchors: () => null,
    mayMove: () => false,
    owned: () => 'prose',
  });
  expect(confirmed.map(({ fixes }) => fixes[0]?.safe)).toEqual([false, true, true]);
});
