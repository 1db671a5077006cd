import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseWithMicromark } from '../../src/content/markdown/micromark.ts';
import { loadQuickParser } from '../../src/world/quick-parser.ts';
import vendored from '../../vendor/satteri/package.json' with { type: 'json' };
import { fc } from '../property.ts';

const parse = await loadQuickParser();

/** Both trees, without the keys that stand for nothing; null where the text is left to micromark. */
function bothTrees(text: string, options = {}): [unknown, unknown] | null {
  const quick = parse?.(text, options) ?? null;
  return quick === null ? null : [plain(quick), plain(parseWithMicromark(text, options))];
}

const plain = (tree: unknown) => JSON.parse(JSON.stringify(tree));

test('it is there, byte for byte as the registry has it', () => {
  const bytes = brotliDecompressSync(readFileSync('vendor/satteri/satteri.wasm.br'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(vendored.sha256);
  expect(parse).not.toBeNull();
});

test('the trees of our own pages are those of micromark', { timeout: 60_000 }, () => {
  let read = 0;
  for (const folder of ['docs', 'src/rules/link', 'src/rules/markdown', 'examples'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const both = bothTrees(readFileSync(join(folder, name), 'utf8').replace(/^---\r?\n[\s\S]*?\n---\r?\n/, ''));
      if (both === null) continue;
      read++;
      expect(both[0], name).toEqual(both[1]);
    }
  expect(read).toBeGreaterThan(100);
});

const PIECES = [
  ...[
    'a',
    'é',
    '𝒳',
    '’',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\t',
    '\\',
    '\u00a0',
    '\ufeff',
    '&amp;',
    '&#x1F600;',
    '&',
  ],
  ...[
    '# ',
    '## a #',
    '===\n',
    '---\n',
    '***',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
    '> ',
    '- [ ] ',
    '- [x] a',
    '~~~\n',
    '```js\n',
    '`',
    '``',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '<b>',
    '</b>',
    '<div>\n',
    '</div>',
    '<!-- a -->',
    '<!--',
    '<?x?>',
    '<a href="x">',
    '<http://a.b>',
  ],
  ...[
    '[a](b)',
    '[a](<b c> "d")',
    '![a](b)',
    '[a][b]',
    '[a]',
    '[b]: c "d"\n',
    '[b]: <c>\n',
    '[^1]',
    '[^1]: x\n',
    '[',
    ']',
    '(',
    ')',
    '!',
    '"',
  ],
  ...[
    '| a | b |\n|---|:-:|\n| c | d |\n',
    '|',
    'a|b\n-|-\n',
    'http://a.bc',
    'www.a.bc',
    'a@b.cd',
    '.',
    ',',
    ';',
    ':',
    '1',
    'word ',
    'Phrase. ',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

test('of any text, the tree is that of micromark', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, fc.boolean(), (written, indentedCode) => {
      const both = bothTrees(written, { indentedCode });
      if (both !== null) expect(both[0]).toEqual(both[1]);
    }),
    { numRuns: 2000 },
  );
});
