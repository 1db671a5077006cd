import { expect, test } from 'vitest';
import { readCode } from '../../src/site/settings/code.ts';
import { Call, UNKNOWN } from '../../src/site/settings/value.ts';
import { fc } from '../property.ts';
import { siteOf } from '../site-of.ts';

const exportOf = async (source: string, path = 'site.config.mjs') => (await readCode(path, source)).value;

test.each([
  ['export default { a: 1, b: [true, "x"] }', { a: 1, b: [true, 'x'] }],
  ['module.exports = { docs: { path: "guide" } }', { docs: { path: 'guide' } }],
  [
    'const base = "/a/"; const rest = { b: 2 }; export default { base, ...rest, c: base + "d" }',
    { base: '/a/', b: 2, c: '/a/d' },
  ],
  ['import { defineConfig } from "x"; export default defineConfig({ srcDir: `src` })', { srcDir: 'src' }],
  ['export default defineConfig(() => ({ a: 1 }))', { a: 1 }],
  [
    'module.exports = function (config) { config.go("x"); return { dir: { input: "src" } } }',
    { dir: { input: 'src' } },
  ],
  [
    'const withNextra = nextra({ a: 1 }); export default withNextra({ i18n: { locales: ["fr"] } })',
    { i18n: { locales: ['fr'] } },
  ],
  ['export default { url: process.env.URL || "https://exemple.fr" }', { url: 'https://exemple.fr' }],
  [`module.exports = { path: \`\${__dirname}/content\` }`, { path: './content' }],
])('%s', async (source, value) => {
  expect(await exportOf(source)).toEqual(value);
});

test('TypeScript, its types left aside', async () => {
  const source =
    'import type { Config } from "x"; const c: Config = { title: "A" as string } satisfies Config; export default c;';
  expect(await exportOf(source, 'docusaurus.config.ts')).toEqual({ title: 'A' });
});

test('data that it imports is known by its name, in the old writing too', async () => {
  const { site } = await siteOf({
    'astro.config.mjs':
      "import starlight from '@astrojs/starlight';\nimport all from './conf/langues.json' assert { type: 'json' };\nimport more from './conf/absent.json';\nexport default { title: more, integrations: [starlight({ locales: all.locales })] };\n",
    'conf/langues.json': '{ "locales": { "root": { "lang": "fr" }, "en": { "lang": "en" } } }',
    'src/content/docs/index.md': '# Accueil\n',
  });
  expect(site.plan).toMatchObject({ isKnown: true, language: 'fr', languages: ['fr', 'en'] });
});

test('what a program changes after it declares it is unknown, and what is beside it is not', async () => {
  expect(
    await exportOf('const all = {}; for (const one of load()) all[one.code] = one; export default { all, b: 1 }'),
  ).toEqual({
    all: UNKNOWN,
    b: 1,
  });
  expect(await exportOf('const c = { a: [1], b: 1 }; c.a.push(2); export default c')).toEqual({ a: UNKNOWN, b: 1 });
  expect(await exportOf('const c = { a: 1 }; Object.assign(c, load()); export default { c }')).toEqual({ c: UNKNOWN });
});

test('what is no literal is unknown, and what is around it is not', async () => {
  const value = await exportOf('export default { a: load(), b: "b", c: other, d: /x/ }');
  expect(value).toMatchObject({ b: 'b', c: UNKNOWN, d: UNKNOWN });
  expect(Reflect.get(value as object, 'a')).toBeInstanceOf(Call);
});

test('names that lead to each other end', async () => {
  expect(await exportOf('const a = b, b = a; export default { a }')).toEqual({ a: UNKNOWN });
});

test('nothing is run and nothing throws, whatever stands there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), async (source) => {
      await readCode('a.config.ts', source);
      await readCode('a.config.js', `export default {${source}`);
    }),
    { numRuns: 100 },
  );
  expect(await exportOf(`export default ${'['.repeat(20_000)}`)).toBe(UNKNOWN);
  expect(await exportOf('throw new Error("run"); export default { a: 1 }')).toEqual({ a: 1 });
});
