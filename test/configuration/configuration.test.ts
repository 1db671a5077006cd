import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { defaults } from '../../src/configuration/defaults.ts';
import { renderConfigurationReference } from '../../src/configuration/reference.ts';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { readPage } from '../../src/content/read-page.ts';
import { ownTree, TrustedTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';
import { siteOf } from '../site-of.ts';

describe('what a site is, from its files alone', () => {
  const page = '---\ntitle: A\n---\n';
  test.each([
    [{ 'hugo.toml': 'baseURL = "https://a.fr/"\n', 'content/a.md': page, 'static/x': '' }, 'hugo', 'content', 'static'],
    [
      { 'site/config.toml': 'contentDir = "pages"\n', 'site/pages/a.md': page, 'site/layouts/x.html': '' },
      'hugo',
      'site/pages',
      null,
    ],
    [
      { 'config/_default/hugo.yaml': 'staticDir: [public]', 'content/a.md': page, 'public/x': '' },
      'hugo',
      'content',
      'public',
    ],
    [{ 'site/content/_index.md': page, 'site/static/x': '' }, 'hugo', 'site/content', 'site/static'],
    [{ '_config.yml': 'collections_dir: content\n', 'content/_a/b.md': page }, 'jekyll', 'content', ''],
    [{ '_config.yml': 'title: A\n', '_posts/2024-01-01-a.md': page }, 'jekyll', '', ''],
    [{ 'astro.config.mjs': '', 'src/content/a.md': page, 'public/x': '' }, 'astro', 'src/content', 'public'],
    [{ 'eleventy.config.js': '', 'content/a.md': page }, 'eleventy', 'content', null],
    [{ 'docusaurus.config.ts': '', 'docs/a.md': page, 'static/x': '' }, 'docusaurus', 'docs', 'static'],
    [{ 'mkdocs.yml': 'docs_dir: manuel\n', 'manuel/a.md': page }, 'mkdocs', 'manuel', 'manuel'],
    [{ 'docs/a.md': page }, 'plain', 'docs', null],
    [{ 'a.md': page }, 'plain', '', null],
    // A CMS configuration is not Hugo's, and a theme's example is not the site.
    [{ 'static/admin/config.yml': 'collections: []', 'content/a.md': page }, 'plain', 'content', 'static'],
    [{ 'themes/x/exampleSite/hugo.toml': '', 'a.md': page }, 'plain', '', null],
  ])('%o', async (files, generator, content, folder) => {
    const { site } = await siteOf(files as unknown as Record<string, string>);
    expect([site.generator, site.content, site.static]).toEqual([generator, content, folder]);
  });

  test('its hosts, its language and its time zone', async () => {
    const { site } = await siteOf({
      'hugo.toml': 'baseURL = "https://Www.Exemple.fr/base/"\nlanguageCode = "en-GB"\n',
      'content/a.md': page,
    });
    expect([site.hosts, site.language, site.timeZone]).toEqual([['www.exemple.fr'], 'en-GB', 'Europe/Paris']);
    const told = await siteOf({
      'hugo.toml': 'baseURL = "https://a.fr"',
      'relecture.yml':
        'site: { url: "https://b.fr", hosts: [C.fr], language: br, time-zone: Indian/Reunion, content: textes/ }',
      'textes/a.md': page,
    });
    expect([told.site.hosts, told.site.language, told.site.timeZone, told.site.content]).toEqual([
      ['c.fr', 'b.fr'],
      'br',
      'Indian/Reunion',
      'textes',
    ]);
  });

  test('broken settings of a generator are no settings, and are told', async () => {
    const { site } = await siteOf({ 'hugo.toml': 'baseURL = [', 'content/a.md': page });
    const told = site.troubles.map(({ rule, path, message }) => `${rule} ${path} ${message}`);
    expect([site.generator, site.content, told]).toEqual([
      'hugo',
      'content',
      ['configuration-syntax hugo.toml unclosed-bracket'],
    ]);
  });

  test.each([
    ['static/admin/config.yml'],
    ['public/admin/config.yml'],
    ['site/static/admin/config.yaml'],
    ['src/admin/config.yml'],
    ['admin/config.yml'],
  ])('its CMS at %s', async (path) => {
    const { site } = await siteOf({
      [path]:
        'backend: { name: github, repo: ville/site }\ncollections: [{name: a, folder: content, fields: [{name: title}]}]',
      'themes/x/exampleSite/static/admin/config.yml': 'backend: {}\ncollections: []',
    });
    expect([site.cms?.path, site.collections.map(({ name }) => name)]).toEqual([path, ['a']]);
  });

  test('another file of that name is left alone; `off` leaves the CMS aside', async () => {
    expect((await siteOf({ 'admin/config.yml': 'database: x' })).site.cms).toBeNull();
    const off = { 'relecture.yml': 'site: { cms: off }', 'admin/config.yml': 'backend: {}\ncollections: 3' };
    expect((await siteOf(off)).site).toMatchObject({ cms: null, troubles: [] });
  });

  test.each([
    ['<script src="https://unpkg.com/netlify-cms@^2.10.0/dist/x.js">', 'netlify-cms', '2'],
    ['<script src="https://unpkg.com/decap-cms@^3.0.0/dist/x.js">', 'decap-cms', '3'],
    ['<script src="https://unpkg.com/decap-cms@3.5.1/dist/x.js">', 'decap-cms', '3.5'],
    ['<script src="https://unpkg.com/@sveltia/cms/dist/x.js">', 'sveltia-cms', null],
  ])('the version of its CMS: %s', async (script, engine, version) => {
    const config =
      'backend: { name: github, repo: ville/site }\ncollections: [{name: a, folder: c, fields: [{name: t}]}]';
    const { site } = await siteOf({ 'admin/config.yml': config, 'admin/index.html': script });
    expect(site.cms).toMatchObject({ engine, version, known: { by: 'page' } });
    const declared = {
      'admin/config.yml': config,
      'admin/index.html': script,
      'relecture.yml': 'site: { cms-version: decap-cms 3.6 }',
    };
    expect((await siteOf(declared)).site.cms).toMatchObject({
      engine: 'decap-cms',
      version: '3.6',
      known: { by: 'setting' },
    });
  });
});

describe('relecture.yml', () => {
  async function troubles(text: string): Promise<string[]> {
    const { site } = await siteOf({ 'relecture.yml': text });
    return site.troubles.map((trouble) => {
      const source = site.sources.get(trouble.path);
      const [start, end] = [source?.place(trouble.at.start), source?.place(trouble.at.end)];
      expect(wordFinding(en, { ...trouble, facts: trouble.facts })).not.toBe('');
      return `${start?.line}:${start?.column}-${end?.line}:${end?.column} ${wordFinding(fr, { ...trouble, facts: trouble.facts })}`
        .replaceAll('\u202f', ' ')
        .replaceAll('\u00a0', ' ');
    });
  }

  test('may be empty, or have empty sections', async () => {
    expect(await troubles('')).toEqual([]);
    expect(await troubles('# rien\n')).toEqual([]);
    expect(await troubles('site:\nrules:\nschemas:\nlinks:\n')).toEqual([]);
  });

  test('says what is wrong where it is wrong, and the rest applies', async () => {
    const text =
      'sitee: {}\nsite:\n  languge: fr\n  hosts: exemple.fr\nrules:\n  date-stael: off\n  date-stale: eror\ndates: { soon: 30 }\n';
    expect(await troubles(text)).toMatchInlineSnapshot(`
      [
        "1:1-1:6 La clé « sitee » n’est pas connue dans « relecture.yml ». Vouliez-vous écrire « site » ?",
        "3:3-3:10 La clé « languge » n’est pas connue dans « site ». Vouliez-vous écrire « language » ?",
        "4:10-4:20 « site › hosts » attend une liste (un élément par ligne, après un tiret), mais contient le texte « exemple.fr ».",
        "6:3-6:13 La clé « date-stael » n’est pas connue dans « rules ». Vouliez-vous écrire « date-stale » ?",
        "7:15-7:19 « rules › date-stale » ne peut pas valoir « eror ». Vouliez-vous écrire « error » ?",
      ]
    `);
    const { site } = await siteOf({ 'relecture.yml': text });
    expect(site.configuration).toEqual({ site: {}, rules: {}, dates: { soon: 30 } });
  });

  test('is left aside when it is not YAML, or not a mapping', async () => {
    expect(await troubles('site: [\n')).toHaveLength(1);
    expect(await troubles('- a\n')).toMatchInlineSnapshot(`
      [
        "1:1-1:4 « relecture.yml » attend un groupe de champs, mais contient une liste.",
      ]
    `);
    expect((await siteOf({ 'relecture.yml': '- a\n' })).site.configuration).toEqual({});
    expect(await troubles('site: {language: fr}\nsite: {language: en}\n')).toHaveLength(1);
  });

  test('hostile keys are unknown keys', async () => {
    expect(await troubles('__proto__: { rules: {} }\nconstructor: 1\n')).toHaveLength(2);
    const { site } = await siteOf({ 'relecture.yml': '__proto__: { polluted: 1 }\nrules: { __proto__: off }\n' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(site.configuration)).toEqual(['rules']);
  });

  test('its schema is valid, strictly, and bears every default', () => {
    const published: unknown = JSON.parse(JSON.stringify(configurationSchema(fr, rules)));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    addFormats.default(ajv);
    const validate = ajv.compile(published as object);
    expect(validate({ site: { ...defaults.site }, links: { ...defaults.links }, dates: { ...defaults.dates } })).toBe(
      true,
    );
    const written = JSON.stringify(published);
    for (const section of Object.values(defaults)) {
      for (const value of Object.values(section)) expect(written).toContain(`"default":${JSON.stringify(value)}`);
    }
  });

  test('every key has its words, in both languages', () => {
    for (const locale of [fr, en]) {
      const text = renderConfigurationReference(locale, rules);
      expect(text).not.toMatch(/\| undefined \||undefined$/m);
      expect(text).toContain('`time-zone`');
    }
  });
});

test('what describes the site can come from the base of a pull request; what is wrong in its head is told', async () => {
  const base = {
    'relecture.yml': 'dates: { soon: 3 }\nschemas: [{ files: "**", schema: s.json }]',
    's.json': '{"required": ["a"]}',
  };
  const head = { 'relecture.yml': 'rules: { date-stale: of }', 's.json': '{}', 'content/x.md': '---\nb: 1\n---\n' };
  const { site } = await readSite(
    new MemoryTree(new Map(Object.entries(head))),
    new TrustedTree(new MemoryTree(new Map(Object.entries(base)))),
  );
  const { page } = readPage('content/x.md', head['content/x.md']);
  expect(site.configuration.dates).toEqual({ soon: 3 });
  expect(site.schemaFor(page)?.problems(page)).toHaveLength(1);
  expect(site.troubles.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['configuration-schema value']);
});

describe('a CMS configuration that is wrong somewhere', () => {
  const wrong = async (config: string): Promise<string[]> => {
    const { site } = await siteOf({ 'admin/config.yml': config, 'content/a.md': '---\nx: 1\n---\n' });
    return site.troubles.map(({ rule, message, severity }) =>
      [rule.replace('configuration-', ''), message, severity].join(' ').trim(),
    );
  };

  test.each([
    ['backend: {name: github, repo: a/b}\ncollections: []', ['cms no-collections error']],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{label: A, folder: x, fields: [{name: t}]}]',
      ['cms no-name error'],
    ],
    ['backend: {name: github, repo: a/b}\ncollections: [{name: a}]', ['cms no-place error']],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, folder: x, fields: [{name: t}, {name: t}]}]',
      ['cms same-name error'],
    ],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, folder: x, fields: [{name: t, widget: select}]}]',
      ['cms no-options error'],
    ],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, folder: x, fields: [{name: t, widget: relation}]}]',
      ['cms no-target error'],
    ],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, folder: x, fields: [{name: t}]}, {name: b, folder: x, fields: [{name: t}]}]',
      ['cms same-folder warning'],
    ],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, folder: x, fields: [{name: k}], filter: {field: k, value: 1}}, {name: b, folder: x, fields: [{name: k}], filter: {field: k, value: 2}}]',
      [],
    ],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, files: [{name: f, label: F, file: x.md, fields: [{name: t}]}, {name: g, label: G, file: /x.md, fields: [{name: t}]}]}]',
      ['cms same-file warning'],
    ],
    ['backend: [\n', ['syntax unclosed-bracket']],
    [
      'backend: {name: github, repo: a/b}\ncollections: [{name: a, folder: ../x, fields: [{name: t}]}]',
      ['cms no-place error'],
    ],
  ])('%j', async (config, expected) => {
    expect(await wrong(config)).toEqual(expected);
  });

  test('the rest of it still works', async () => {
    const { site, page } = await siteOf({
      'admin/config.yml':
        'backend: {name: github, repo: a/b}\ncollections:\n  - 12\n  - {name: a, folder: content, fields: [{name: t}, 3, {label: sans nom}, {name: r, widget: relation, collection: nope, value_field: t}]}\n',
      'content/a.md': '---\nx: 1\n---\n',
    });
    expect(site.troubles.map(({ message }) => message).sort()).toEqual([
      'no-name',
      'option-kind',
      'option-kind',
      'unknown-collection',
    ]);
    expect(
      site
        .schemaFor(page('content/a.md'))
        ?.problems(page('content/a.md'))
        .map(({ facts }) => facts),
    ).toMatchObject([{ key: 't' }, { key: 'r' }]);
  });
});

test('some files may be left out, and others have rules and a language of their own', async () => {
  const page = '---\ntitle: Bonjour\n---\n\nVoici le texte de la page: il manque une espace.\n';
  const files = {
    'hugo.toml': 'languageCode = "fr"\n',
    'relecture.yml': [
      'exclude: ["content/archives/**"]',
      'overrides:',
      '  - { files: "content/en/**", language: en }',
      '  - { files: "content/d.md", rules: { typography-spacing: error } }',
      '  - { files: "content/e.md", rules: { typography-spacing: off } }',
    ].join('\n'),
    '.relectureignore': '/content/brouillons/\n',
    'content/a.md': page,
    'content/archives/b.md': page,
    'content/brouillons/c.md': page,
    'content/d.md': page,
    'content/e.md': page,
    'content/en/f.md': page.replace('Voici le texte de la page', 'Here is the text of the page'),
  };
  const world = {
    ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
    today: () => '2024-08-20',
    probe: null,
    clock: () => 0,
  };
  const { pages, findings } = await review(world, { paths: [], only: ['typography-spacing'], skip: [] });
  expect(pages.map(({ path }) => path)).toEqual(['content/a.md', 'content/d.md', 'content/e.md', 'content/en/f.md']);
  expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toEqual([
    'content/a.md warning',
    'content/d.md error',
  ]);
  expect(pages.at(-1)?.language).toBe('en');
});
