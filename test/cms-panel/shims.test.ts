import { createRequire } from 'node:module';
import ipaddrOfNode from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
// @ts-expect-error A script, without types.
import { compactEntities } from '../../scripts/build/compact-entities.mjs';
import { loadEngine } from '../../src/cms/engines.ts';
import * as engines from '../../src/cms-panel/shims/engines.ts';
import ipaddr from '../../src/cms-panel/shims/ipaddr.ts';
import pluralize from '../../src/cms-panel/shims/pluralize.ts';
import * as preset from '../../src/cms-panel/shims/preset-rules.ts';
import uri from '../../src/cms-panel/shims/uri.ts';
import { fr as wordless } from '../../src/cms-panel/shims/wordless.ts';
import { browserMachine } from '../../src/cms-panel/worker/machine.ts';
import { consistentRules } from '../../src/locales/fr/markdown/consistent.ts';
import { recommendedRules } from '../../src/locales/fr/markdown/recommended.ts';
import { styleGuideRules } from '../../src/locales/fr/markdown/style-guide.ts';
import { fr } from '../../src/locales/fr.ts';
import { TooSlow } from '../../src/schema/bounded.ts';
import { generators } from '../../src/site/generators.ts';
import { Call, UNKNOWN } from '../../src/site/settings/value.ts';
import { readWrittenCode, writeCode } from '../../src/site/settings/written-code.ts';
import { nodeMachine } from '../../src/world/machine.ts';
import { fc } from '../property.ts';

/** What stands behind packages of others, and is no dependency of ours. */
const require = createRequire(import.meta.url);

test('digests are those of Node', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = 'é'.repeat(length >> 1).padEnd(length, 'a');
    expect(browserMachine.sha256(text)).toBe(nodeMachine.sha256(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(browserMachine.sha256(text)).toBe(nodeMachine.sha256(text));
    }),
  );
});

test('work is done, and what recurses without end is too slow', () => {
  const deep = (): number => deep() + 1;
  for (const { runBounded, runWithin } of [browserMachine, nodeMachine]) {
    expect([
      runBounded(
        () => 1,
        1000,
        () => {},
      ),
      runWithin(() => 1, 1000),
    ]).toEqual([1, 1]);
    expect(() => runBounded(deep, 1000, () => {})).toThrow(TooSlow);
  }
});

test('the generators are all there, in the same order, each by its own name', async () => {
  const { generatorsNamed } = await import('../../src/cms-panel/shims/generators.ts');
  expect(await generatorsNamed(null)).toEqual(generators);
  expect((await generatorsNamed(['jekyll', 'hugo', 'plain'])).map(({ name }) => name)).toEqual(['hugo', 'jekyll']);
});

test.each(['decap-cms', 'netlify-cms', 'sveltia-cms'] as const)(
  '%s reads its settings and treats what is entered as it does elsewhere',
  async (id) => {
    const [ours, theirs] = await Promise.all([engines.loadEngine(id), loadEngine(id)]);
    expect([ours.id, ours.read]).toEqual([id, theirs.read]);
    const told = (value: unknown): string =>
      JSON.stringify(value, (_, one) => (typeof one === 'function' ? String(one) : one));
    expect(told(ours.fields('3.6'))).toBe(told(theirs.fields('3.6')));
  },
);

test('every rule has its name where there are no words', () => {
  expect(Object.keys(wordless.rules).sort()).toEqual(Object.keys(fr.rules).sort());
});

test('addresses of schemas are resolved as by the validator itself', () => {
  const theirs = require('fast-uri');
  const name = fc.constantFrom(
    'a',
    'schemas/b.json',
    'relecture:///a/b.json',
    'https://x.fr/s.json',
    'https://x.fr',
    '',
  );
  const step = fc.constantFrom('a', 'b.json', '..', '.', '%C3%A9', 'c d.json'.replace(' ', '%20'));
  const path = fc.array(step, { maxLength: 4 }).map((steps) => steps.join('/'));
  const fragment = fc.constantFrom('', '#', '#/$defs/a', '#a', '#/properties/%C3%A9');
  fc.assert(
    fc.property(
      fc.constantFrom('relecture:///a/b.json', 'relecture:///cms/pages', 'https://x.fr/a/b.json#/c'),
      fc.oneof(name, path),
      fragment,
      (base, reference, end) => {
        // An empty path after an authority stays what it is: nothing is named so.
        fc.pre(!/^https:\/\/x\.fr$/.test(reference));
        const address = reference + end;
        expect(uri.resolve(base, address)).toBe(theirs.resolve(base, address));
        const [ours, his] = [uri, theirs].map(({ parse, serialize }) => serialize(parse(address)));
        if (!/(?:^|\/)\.\.?(?:\/|$)/.test(reference)) expect(ours).toBe(his);
        expect(uri.parse(address).fragment).toBe(theirs.parse(address).fragment);
      },
    ),
  );
});

test('what remark-lint counts has the same endings', () => {
  const theirs = require('pluralize');
  for (const word of ['character', 'hash', 'line', 'marker', 'space'])
    for (const count of [0, 1, 2, 3]) expect(pluralize(word, count)).toBe(theirs(word, count));
});

describe('addresses that are closed to readers', () => {
  const closed = ['loopback', 'unspecified', 'private', 'linkLocal', 'uniqueLocal', 'carrierGradeNat'];
  const rangeIn = (library: Pick<typeof ipaddr, 'isValid' | 'process'>, host: string): string | null => {
    if (!library.isValid(host)) return null;
    const range = library.process(host).range();
    return closed.includes(range) ? range : 'open';
  };
  const same = (host: string) => expect(rangeIn(ipaddr, host), host).toBe(rangeIn(ipaddrOfNode, host));
  const byte = fc.oneof(fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 168, 254, 64, 16, 31), fc.nat(255));

  test('of IPv4', () => {
    fc.assert(fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => void same(bytes.join('.'))));
  });

  test('of IPv6, as it is written in addresses', () => {
    const number = fc.oneof(fc.constantFrom(0, 1, 0xffff, 0xfe80, 0xfc00, 0xfdff, 0x7f00), fc.nat(0xffff));
    const eight = fc.array(number, { minLength: 8, maxLength: 8 });
    fc.assert(fc.property(eight, (numbers) => void same(numbers.map((one) => one.toString(16)).join(':'))));
    for (const host of ['::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', 'fe80::1', '2001:db8::1']) same(host);
  });

  test('names are none', () => {
    for (const host of ['x.fr', 'a1', 'cafe', 'dead.beef', 'localhost', '1.2.3.4.fr', '', ':::']) same(host);
  });
});

test('the named characters of HTML are all there', async () => {
  const { characterEntities } = await import(require.resolve('character-entities'));
  const module = `data:text/javascript,${encodeURIComponent(compactEntities(characterEntities))}`;
  const { characterEntities: ours } = await import(/* @vite-ignore */ module);
  expect(ours).toEqual(characterEntities);
});

test('what settings that are code tell is read back, whatever is unknown in it', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    one: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.constantFrom(null, UNKNOWN),
      fc.array(tie('one'), { maxLength: 3 }),
      fc.array(tie('one'), { maxLength: 2 }).map((given) => new Call('starlight', given)),
      fc.dictionary(fc.constantFrom('a', '?', '()', '{}'), tie('one'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).one;
  fc.assert(
    fc.property(value, value, (told, given) => {
      const code = { value: told, calls: [{ name: 'a.b', given: [given] }], named: { c: told } };
      expect(readWrittenCode(JSON.parse(JSON.stringify(writeCode(code))))).toEqual(code);
    }),
  );
  expect(readWrittenCode({ value: 1 })).toBeNull();
});

test('the page of a rule of remark-lint has the same address', () => {
  const folderIn = (folders: Readonly<Record<string, object>>, id: string) =>
    Object.keys(folders).find((name) => Object.hasOwn(folders[name] ?? {}, id)) ?? null;
  // As `rulePage` looks for it.
  const ours = {
    recommended: preset.recommendedRules,
    consistent: preset.consistentRules,
    guide: preset.styleGuideRules,
  };
  const theirs = { recommended: recommendedRules, consistent: consistentRules, guide: styleGuideRules };
  const ids = Object.keys(fr.rules).filter((id) => id.startsWith('markdown-'));
  expect(ids.map((id) => folderIn(ours, id))).toEqual(ids.map((id) => folderIn(theirs, id)));
});
