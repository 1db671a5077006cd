import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { REMARK_PRESETS } from '../../src/configuration/remark/presets.ts';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { fr } from '../../src/locales/fr.ts';
import { rules } from '../../src/rules/index.ts';
import { parseAsRemark } from './remark-by-itself.ts';
import { REMARK_OPTIONS } from './remark-options.ts';

/** Options that are code alone (`stringLength`), which no file of data can hold. */
const CODE = new Set(['table-pipe-alignment']);

const names = [...new Set(Object.values(REMARK_PRESETS).flatMap((preset) => Object.keys(preset)))].sort();

const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const holds = ajv.compile(configurationSchema(fr, rules));
/** Whether `relecture.yml` may hold it, by the schema that editors of code use too. */
const isTaken = (name: string, option?: unknown): boolean =>
  holds({ rules: { [`markdown-${name}`]: { severity: 'info', ...(option !== undefined && { option }) } } });

const TEXT = '# A\n\n[a] *b*\n\n- [x] c\n\n> d\n\n***\n\n| e |\n| - |\n| f |\n\n    g\n\n## H?\n';
/** Whether remark-lint takes it: it says what it does not take, or throws. */
async function isTheirs(name: string, option: unknown): Promise<boolean> {
  const { default: plugin } = await import(`remark-lint-${name}`);
  const file = new VFile({ value: TEXT, path: 'été.md' });
  try {
    unified().use(plugin, [1, option]).runSync(parseAsRemark(TEXT), file);
  } catch {
    return false;
  }
  return !file.messages.some(({ fatal, reason }) => fatal === true || /^Unexpected value/.test(reason));
}

test.each(names)('%s takes an option where that of remark-lint does', (name) => {
  const types = readFileSync(`node_modules/remark-lint-${name}/index.d.ts`, 'utf8');
  const takesNone = /Plugin<Root, unknown>/.test(types) || CODE.has(name);
  expect(REMARK_OPTIONS[name] === undefined).toBe(takesNone);
  expect(rules.find(({ id }) => id === `markdown-${name}`)?.options?.['option'] === undefined).toBe(takesNone);
  expect(isTaken(name)).toBe(true);
  if (takesNone) expect(isTaken(name, 'x')).toBe(false);
});

describe.each(Object.entries(REMARK_OPTIONS))('%s', (name, { takes, refuses }) => {
  test('takes what its readme says, as remark-lint does', async () => {
    for (const option of takes)
      expect([option, isTaken(name, option), await isTheirs(name, option)]).toEqual([option, true, true]);
  });

  test('refuses what remark-lint refuses', async () => {
    for (const option of refuses) expect([option, isTaken(name, option)]).toEqual([option, false]);
  });

  test('an option of another kind, or a key that it does not know, is refused', () => {
    expect(isTaken(name, null)).toBe(false);
    expect(isTaken(name, { unknown: 1 })).toBe(false);
  });
});
