import type { Root } from 'mdast';
import { beforeEach, describe, expect, test } from 'vitest';
import { adoptQuickParser, type MarkdownOptions, parseMarkdown } from '../../src/content/markdown/markdown.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { renderJsonCalendar } from '../../src/report/formats/json.ts';
import { review } from '../../src/review/review.ts';
import { DiskTree } from '../../src/world/disk.ts';
import { createPack } from '../../src/world/pack.ts';
import { MemoryTree } from '../memory-tree.ts';

type Parse = (text: string, options: MarkdownOptions) => Promise<Root | null>;
const parseHere: Parse = (text, options) => Promise.resolve(parseMarkdown(text, options));

async function report(tree: MemoryTree | DiskTree, room?: number, parse: Parse = parseHere): Promise<string> {
  const world = { ...ownTree(tree), today: () => '2024-12-01', probe: null, clock: () => 0, parse };
  const done = await review({ ...world, ...(room !== undefined && { room }) }, { paths: [], only: [], skip: [] });
  return [...renderJsonCalendar(done, { version: '0', localeName: 'en', locale: en })].join('');
}

/** Long enough to be parsed apart, with something to say at its end. */
const TABLE = `# Tarifs\n\n${'| a | b |\n|---|---|\n| un  ! | deux |\n\n'.repeat(200)}Voir [la suite](#suite) et [les tarifs](autre.md#tarif).\n`;

// Another test may have started it in this process: what is parsed apart here would be its own.
beforeEach(() => adoptQuickParser(null));

describe('pages that are let go', () => {
  test('say the same when they are read again', async () => {
    const root = 'examples/eig';
    expect(await report(new DiskTree(root), 0)).toBe(await report(new DiskTree(root)));
  });

  test('stay closed where the parser must be watched, and are parsed again by whoever watches it', async () => {
    const files = {
      'content/a.md': TABLE,
      'content/autre.md': TABLE,
      'content/c.md': 'Le  4 mars 2020 aura lieu la fête.\n',
    };
    const tree = () => new MemoryTree(new Map(Object.entries({ 'hugo.toml': 'languageCode = "fr"\n', ...files })));
    const all = await report(tree());
    expect(all).toContain('tarif');
    expect(await report(tree(), 0)).toBe(all);
    // Whoever gives up a text gives it up once, however often its page is read.
    const givenUp = JSON.parse(await report(tree(), 0, () => Promise.resolve(null)));
    expect(givenUp.findings.filter(({ rule }: { rule: string }) => rule === 'file-too-complex')).toHaveLength(2);
  });

  test('come back from where their bytes were put, whatever the room they had', () => {
    const pack = createPack();
    const large = new TextEncoder().encode('à la suite '.repeat(1_500_000));
    const kept = [pack(large), pack(large), pack(large)];
    for (const bytes of kept) expect(Buffer.compare(bytes(), large)).toBe(0);
  });
});
