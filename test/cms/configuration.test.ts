import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { CmsEngine, CmsIdentity } from '../../src/cms/cms.ts';
import { loadEngine } from '../../src/cms/engines.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { siteOf } from '../site-of.ts';
import { CONFIG, configuration, SINGLE_FAULTS } from './sveltia-configuration.ts';

const identity = (engine: CmsEngine, over: Partial<CmsIdentity> = {}): CmsIdentity => ({
  path: 'static/admin/config.yml',
  engine,
  version: null,
  known: { by: 'page', at: null, words: null },
  ...over,
});

async function troubles(config: unknown, own: CmsIdentity) {
  const engine = await loadEngine(own.engine);
  const all = await engine.check(config, engine.read(config, own));
  return all.filter(({ said }) => said.message !== 'unknown-widget');
}

const told = async (config: unknown, own: CmsIdentity): Promise<string[]> =>
  (await troubles(config, own)).map(({ said, pointer, severity }) => `${severity} ${said.message} ${pointer}`);

describe('a configuration of Sveltia CMS', () => {
  const own = identity('sveltia-cms');

  test('that is right, with a widget of its own and keys of nobody, is passed by', async () => {
    expect(await told(configuration(), own)).toEqual([]);
    const others = { ...configuration(), local_backend: true, locale: 'fr', _anchors: {}, 'x-notes': 'x' };
    expect(await told(others, own)).toEqual([]);
  });

  test.each(SINGLE_FAULTS)('with one fault, told where it is: $what', async ({ at, change }) => {
    const config = configuration();
    change(config);
    const all = await troubles(config, own);
    expect(all.map(({ pointer }) => pointer)).toContain(at);
    for (const { said } of all)
      for (const locale of [fr, en])
        expect(wordFinding(locale, { facts: {}, ...said, rule: 'configuration-cms' })).toMatch(/[^. ]\.$|[?]$/u);
  });

  test('one cause is told once', async () => {
    const of = (change: (text: string) => string) => told(load(change(CONFIG)), own);
    expect(await of((text) => text.replace('folder: content/articles', 'foldr: content/articles'))).toEqual([
      'error unknown-option /collections/0/foldr',
    ]);
    expect(await of((text) => text.replace('options: [a, b]', 'options: a'))).toEqual([
      'error option-kind /collections/0/fields/2/options',
    ]);
    expect(await of((text) => text.replace('media_folder: static/img', 'media_foler: static/img'))).toEqual([
      'error unknown-option /media_foler',
    ]);
  });

  test('of an older version, which starts all the same, is warned of', async () => {
    const config = { ...configuration(), media_folder: 12 };
    expect(await told(config, own)).toEqual(['error option-kind /media_folder']);
    for (const version of ['0.170', '0.42'])
      expect(await told(config, identity('sveltia-cms', { version }))).toEqual(['warning option-kind /media_folder']);
  });

  test('deep or wide as it may be, takes no time', async () => {
    let field: Record<string, unknown> = { name: 'x', label: 'X', widgte: 'string' };
    for (let depth = 0; depth < 3000; depth++) field = { name: 'x', widget: 'list', field };
    const before = process.cpuUsage().user;
    await told({ collections: [{ name: 'a', folder: 'a', fields: [field] }] }, own);
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(5_000_000);
  });
});

const DECAP = `
backend: { name: github, repo: a/b, branch: main }
local_backend: { url: http://localhost:8082/api/v1 }
publish_mode: editorial_workflow
media_folder: static/img
slug: { encoding: ascii, clean_accents: true, sanitize_replacement: '-' }
i18n: { structure: multiple_folders, locales: [fr, en], default_locale: fr }
collections:
  - name: articles
    label: Articles
    folder: content/articles
    create: true
    nested: { depth: 3 }
    sortable_fields: [title, { field: date, default_sort: desc }]
    view_filters: [{ label: Ouverts, field: open, pattern: true }]
    fields:
      - { name: title, label: Titre, pattern: ['^.+$', Un titre], i18n: translate }
      - { name: kind, label: Nature, widget: select, options: [a, { label: B, value: b }] }
      - { name: who, label: Qui, widget: relation, collection: gens, file: liste, value_field: name, search_fields: [name] }
      - { name: blocks, label: Blocs, widget: list, types: [{ name: quote, label: Citation, widget: object, fields: [{ name: text }] }] }
      - { name: own, label: À nous, widget: carte-du-site, couleur: bleu }
      - { name: body, label: Texte, widget: markdown, buttons: [bold], modes: [raw] }
  - name: gens
    label: Gens
    files: [{ name: liste, label: Liste, file: data/gens.yml, fields: [{ name: name, label: Nom }] }]
`;

describe('a configuration of Decap CMS', () => {
  const own = identity('decap-cms');
  const of = (from: string, to: string, by = own) => told(load(DECAP.replace(from, to)), by);

  test('that is right is passed by', async () => {
    expect(await told(load(DECAP), own)).toEqual([]);
  });

  test.each([
    ['backend: {', 'backnd: {', 'error unknown-option /backnd'],
    ['name: github, repo: a/b', 'repo: a/b', 'error missing-option /backend'],
    ['name: github, repo: a/b', 'name: github', 'error missing-option /backend'],
    ['media_folder: static/img', 'public_folder: /img', 'error missing-option '],
    ['    label: Articles\n', '', 'error missing-option /collections/0'],
    ['name: title, label', 'label', 'error no-name /collections/0/fields/0'],
    ["pattern: ['^.+$', Un titre]", 'pattern: ^.+$', 'error option-kind /collections/0/fields/0/pattern'],
    ['search_fields: [name] ', '', 'error missing-option /collections/0/fields/2'],
    ['options: [a, { label: B, value: b }]', 'options: {}', 'error option-kind /collections/0/fields/1/options'],
    ['buttons: [bold]', 'buttons: [gras]', 'warning option-value /collections/0/fields/5/buttons/0'],
    ['create: true', "create: 'yes'", 'error option-flag /collections/0/create'],
    ['nested: { depth: 3 }', 'nested: {}', 'error missing-option /collections/0/nested'],
    ['fields: [{ name: text }]', 'fields: []', 'error option-count /collections/0/fields/3/types/0/fields'],
    ['value_field: name', 'valuefield: name', 'error unknown-option /collections/0/fields/2/valuefield'],
    ['encoding: ascii', 'encoding: latin', 'warning option-value /slug/encoding'],
  ])('with %s as %s: told', async (from, to, expected) => {
    expect(await of(from, to)).toContain(expected);
  });

  test('that is guessed to be one is told only what Sveltia CMS would say too', async () => {
    const guessed = identity('decap-cms', { known: { by: 'nothing', at: null, words: null } });
    expect(await of('    label: Articles\n', '', guessed)).toEqual([]);
    expect(await of('name: title, label', 'label', guessed)).toEqual(['error no-name /collections/0/fields/0']);
    expect(await of('create: true', 'create: 3', guessed)).toEqual(['error option-kind /collections/0/create']);
  });
});

test('it is told in the file, at the value, at the misspelt key, at the head of what lacks something', async () => {
  const { site } = await siteOf({
    'static/admin/index.html': '<script src="https://unpkg.com/@sveltia/cms/dist/sveltia-cms.js"></script>',
    'static/admin/config.yml': `backend: { name: github, branch: main }
media_folder: 12
collections:
  - name: a
    label: A
    folder: content
    creat: true
    fields:
      - label: Titre
        widget: string
`,
  });
  const source = site.troubles.map(({ at: place, message }) => [message, place] as const);
  const text = 'backend: { name: github, branch: main }\nmedia_folder: 12\n';
  expect(source.map(([message]) => message).sort()).toEqual([
    'missing-option',
    'no-name',
    'option-kind',
    'unknown-option',
  ]);
  const kind = source.find(([message]) => message === 'option-kind')?.[1];
  expect(kind).toMatchObject({ start: text.indexOf('12'), end: text.indexOf('12') + 2 });
});
