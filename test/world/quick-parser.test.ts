import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  adoptQuickParser,
  parseMarkdown,
  parseQuickly,
  wantsQuickParser,
} from '../../src/content/markdown/markdown.ts';
import { loadQuickParser } from '../../src/world/quick-parser.ts';

beforeEach(() => adoptQuickParser(null));
afterEach(() => adoptQuickParser(null));

test('it is wanted once much was parsed, and reads from then on what it can', async () => {
  parseMarkdown('mot '.repeat(20_000));
  expect(wantsQuickParser()).toBe(true);
  expect(parseQuickly('*mot*')).toBeNull();
  adoptQuickParser(await loadQuickParser());
  expect(wantsQuickParser()).toBe(false);
  expect(parseQuickly('*mot*')?.children[0]?.type).toBe('paragraph');
  expect(parseQuickly('    du code\n')).toBeNull();
  expect(parseMarkdown('    du code\n').children[0]?.type).toBe('code');
});

test('a BOM is kept out, and counted', async () => {
  adoptQuickParser(await loadQuickParser());
  expect(parseQuickly('\uFEFF*mot*')).toMatchObject({ type: 'root', children: [{ type: 'paragraph' }] });
  expect(parseQuickly('\uFEFF*mot*')?.children[0]?.position?.start.offset).toBe(1);
});
