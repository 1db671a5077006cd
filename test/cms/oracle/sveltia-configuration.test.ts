import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CmsIdentity } from '../../../src/cms/cms.ts';
import { sveltia } from '../../../src/cms/engines/sveltia/engine.ts';
import { SVELTIA_OPTIONS } from '../../../src/cms/engines/sveltia/options.ts';
import { ShapeTable } from '../../../src/cms/shape/notation.ts';
import { escapeStep } from '../../../src/schema/json-schema.ts';
import { fc } from '../../property.ts';
import { configuration, type Group, SINGLE_FAULTS } from '../sveltia-configuration.ts';
import { ENTRIES, packaged } from './packages.ts';
import { fromSveltia, SVELTIA } from './sveltia.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Engine {
  prepareSchema(schema: unknown, options?: object): unknown;
  compileSchema(schema: unknown): (config: unknown) => SchemaError[];
  parseCmsConfig(config: unknown, collectors: Readonly<Record<string, Set<unknown>>>): void;
}

const IDENTITY: CmsIdentity = {
  path: 'static/admin/config.yml',
  engine: 'sveltia-cms',
  version: null,
  known: { by: 'page', at: null, words: null },
};

async function ours(config: unknown) {
  const told = await sveltia.check(config, sveltia.read(config, IDENTITY));
  return told.filter(({ said, severity }) => severity !== 'info' && said.message !== 'unknown-widget');
}

describe.skipIf(SVELTIA === null)('Sveltia CMS on its own configuration', () => {
  let engine: Engine;
  let strict: (config: unknown) => SchemaError[];
  let lenient: (config: unknown) => SchemaError[];
  beforeAll(async () => {
    engine = await fromSveltia<Engine>(`
      export { prepareSchema } from '$lib/services/config/schema/transform';
      export { compileSchema } from '$lib/services/config/schema/validator';
      export { parseCmsConfig } from '$lib/services/config/parser';`);
    const schema: unknown = JSON.parse(readFileSync(packaged('@sveltia/cms/schema/sveltia-cms.json') ?? '', 'utf8'));
    strict = engine.compileSchema(engine.prepareSchema(schema));
    lenient = engine.compileSchema(engine.prepareSchema(schema, { allowUnknownProperties: true }));
  }, 60_000);

  /** Where its JSON Schema refuses, as it says it itself: the innermost places. */
  const refusedAt = (config: unknown): string[] => {
    const paths = [
      ...new Set(lenient(config).flatMap(({ keyword, instancePath }) => (keyword === 'if' ? [] : [instancePath]))),
    ];
    return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))).sort();
  };
  const unknownAt = (config: unknown): string[] =>
    strict(config).flatMap(({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' ? [`${instancePath}/${escapeStep(String(params['additionalProperty']))}`] : [],
    );
  const parsed = (config: unknown): string[] => {
    const collectors = { errors: new Set(), warnings: new Set(), mediaFields: new Set(), relationFields: new Set() };
    engine.parseCmsConfig(structuredClone(config), collectors);
    return [...collectors.errors].map(String);
  };

  test('takes what is right', async () => {
    expect(refusedAt(configuration())).toEqual([]);
    expect(unknownAt(configuration())).toEqual([]);
    expect(parsed(configuration())).toEqual([]);
    expect(await ours(configuration())).toEqual([]);
  });

  test.each(SINGLE_FAULTS)('and not: $what', async ({ at, change }) => {
    const config = configuration();
    change(config);
    const isSeen = refusedAt(config).length > 0 || unknownAt(config).length > 0 || parsed(config).length > 0;
    expect(isSeen).toBe(true);
    expect((await ours(config)).map(({ pointer }) => pointer)).toContain(at);
  });

  /** Null where we say the same as it does. */
  const difference = async (config: unknown): Promise<string | null> => {
    const theirs = refusedAt(config);
    const told = (await ours(config)).filter(({ said }) => SHAPE.has(said.message));
    const refusals = told.filter(({ said, severity }) => severity === 'error' || said.message === 'option-value');
    // What is misspelt and asked for is told where it stands, not where it lacks.
    const own = refusals.map(({ said, pointer }) =>
      said.message === 'unknown-option' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer,
    );
    const mine = [...new Set(own)].sort();
    // Of choices with labels it says, beside what is wrong with one, that none is a bare value.
    const isSame =
      theirs.length === 0
        ? mine.length === 0 || parsed(config).length > 0
        : mine.every((pointer) => theirs.includes(pointer)) &&
          theirs.every((pointer) => mine.includes(pointer) || (/\/options\/\d+$/.test(pointer) && mine.length > 0));
    return isSame ? null : `${theirs.join(' ')} | ${mine.join(' ')}`;
  };

  test(`any option left out, misspelt, of another kind, where it may stand: ${ENTRIES} configurations`, async () => {
    const places = placesIn(configuration());
    const ways = fc.constantFrom(...WAYS);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), ways, async ([pointer, key], [, change]) => {
        const config = configuration();
        change(at(config, pointer), key);
        expect(await difference(config)).toBe(null);
      }),
      { numRuns: ENTRIES },
    );
  }, 600_000);
});

/** What is said of the shape, and of forms where the shape says the same. */
const SHAPE = new Set([
  'missing-option',
  'unknown-option',
  'option-value',
  'option-flag',
  'option-kind',
  'option-count',
  'no-name',
  'no-place',
  'no-options',
  'no-target',
  'no-collections',
]);

/** Every group of options of the configuration, each with every option that may stand there. */
function placesIn(config: Group): [string, string][] {
  const table = new ShapeTable(SVELTIA_OPTIONS);
  const groups = Object.keys(SVELTIA_OPTIONS).map((name) => [...table.group(name).options.keys()]);
  return groupsOf(config).flatMap(([pointer, keys]) => {
    const fitting = groups.filter((options) => keys.every((key) => options.includes(key)));
    return [...new Set([...keys, ...fitting.flat()])].map((key): [string, string] => [pointer, key]);
  });
}

const WAYS: readonly (readonly [string, (group: Group, key: string) => void])[] = [
  ['left out', (group, key) => delete group[key]],
  [
    'misspelt',
    (group, key) => {
      group[`${key.slice(0, 1)}${key.slice(2)}`] = group[key];
      delete group[key];
    },
  ],
  ...[null, 12, true, 'mot', [], ['mot'], [{}], {}, { mot: 'mot' }].map(
    (value) =>
      [
        `= ${JSON.stringify(value)}`,
        (group: Group, key: string) => {
          group[key] = value;
        },
      ] as const,
  ),
];

function groupsOf(value: unknown, pointer = ''): [string, string[]][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, string[]][] = Array.isArray(value) ? [] : [[pointer, Object.keys(value)]];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => groupsOf(one, `${pointer}/${key}`))];
}

function at(value: unknown, pointer: string): Group {
  return pointer
    .split('/')
    .slice(1)
    .reduce((here, step) => (here as Group)[step], value) as Group;
}
