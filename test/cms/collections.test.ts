import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { printSchemas } from '../../src/site/schemas/print-schemas.ts';
import { siteOf } from '../site-of.ts';
import { CONFIG } from './forms.ts';

describe('collections', () => {
  const config = `
backend: { name: github, repo: ville/site }
collections:
  - {name: news, label: Actus, folder: content/news, filter: {field: visible, value: true}, fields: [{name: title}]}
  - {name: docs, label: Docs, folder: content/docs, nested: {depth: 3}, fields: [{name: title}]}
  - name: pages
    label: Pages
    files:
      - {name: index, label: Accueil, file: content/news/_index.md, fields: [{name: intro}]}
`;

  test('a named file wins over the folder that holds it; filters hide entries; depth counts', async () => {
    const { site, page } = await siteOf({
      [CONFIG]: config,
      'content/news/a.md': '---\nvisible: true\n---\n',
      'content/news/hidden.md': '---\nvisible: false\n---\n',
      'content/news/_index.md': '---\nx: 1\n---\n',
      'content/news/deep/b.md': '---\nvisible: true\n---\n',
      'content/news/_index.en.md': '---\nvisible: true\ntitle: 3\n---\n',
      'content/docs/a/b/c.md': '---\nx: 1\n---\n',
      'content/docs/a/b/c/d.md': '---\nx: 1\n---\n',
    });
    const problems = (path: string) => site.schemaFor(page(path))?.problems(page(path)).length ?? null;
    expect(problems('content/news/a.md')).toBe(1);
    expect(problems('content/news/hidden.md')).toBeNull();
    expect(site.collectionOf('content/news/_index.md')?.name).toBe('pages');
    expect(problems('content/news/_index.md')).toBe(1);
    expect(problems('content/news/deep/b.md')).toBeNull();
    // The page of the folder itself: its shapes alone.
    const section = page('content/news/_index.en.md');
    expect(
      site
        .schemaFor(section)
        ?.problems(section)
        .map(({ tier }) => tier),
    ).toEqual(['shape']);
    expect(problems('content/docs/a/b/c.md')).toBe(1);
    expect(problems('content/docs/a/b/c/d.md')).toBeNull();
  });

  test('only the default language is asked for its fields', async () => {
    const i18n = (structure: string) => `
backend: { name: github, repo: ville/site }
i18n: {structure: ${structure}, locales: [fr, en], default_locale: fr}
collections:
  - {name: news, folder: content/news, i18n: true, fields: [{name: title, i18n: true}, {name: day, widget: number}]}
`;
    const folders = await siteOf({
      [CONFIG]: i18n('multiple_folders'),
      'content/news/fr/a.md': '---\nx: 1\n---\n',
      'content/news/en/a.md': '---\nday: x\n---\n',
    });
    const said = ({ site, page }: typeof folders, path: string) =>
      site
        .schemaFor(page(path))
        ?.problems(page(path))
        .map(({ tier, message }) => `${tier} ${message}`);
    expect(said(folders, 'content/news/fr/a.md')).toEqual(['refused missing', 'refused missing']);
    expect(said(folders, 'content/news/en/a.md')).toEqual(['shape type']);
    const files = await siteOf({
      [CONFIG]: i18n('multiple_files'),
      'content/news/a.fr.md': '---\ntitle: A\n---\n',
      'content/news/a.en.md': '---\nx: 1\n---\n',
    });
    expect(said(files, 'content/news/a.fr.md')).toEqual(['refused missing']);
    expect(said(files, 'content/news/a.en.md')).toEqual([]);
    const single = await siteOf({
      [CONFIG]: i18n('single_file'),
      'content/news/a.md': '---\nfr: {title: A}\nen: {}\n---\n',
    });
    expect(said(single, 'content/news/a.md')).toEqual(['refused missing']);
  });

  test('labels, kinds and widgets reach the fields of a page', async () => {
    const { page } = await siteOf({
      [CONFIG]: `
backend: { name: github, repo: ville/site }
collections:
  - name: pages
    files:
      - name: home
        file: content/home.md
        fields:
          - {label: Haut, name: head, widget: object, fields: [{label: Texte, name: text, widget: markdown}, {label: Photo, name: photo, widget: image}]}
          - {label: Dates, name: dates, widget: list, fields: [{label: Jour, name: day}]}
`,
      'content/home.md': '---\nhead: {text: Bonjour, photo: img/a}\ndates:\n  - day: lundi\n---\n',
    });
    const described = page('content/home.md').fields.map(({ pointer, description }) => [
      pointer,
      description?.labels.join(' › '),
      description?.kind,
      description?.widget,
    ]);
    expect(described).toEqual([
      ['/head', 'Haut', null, 'object'],
      ['/head/text', 'Haut › Texte', 'markdown', 'markdown'],
      ['/head/photo', 'Haut › Photo', 'path', 'image'],
      ['/dates', 'Dates', null, 'list'],
      ['/dates/0', 'Dates', null, 'list'],
      ['/dates/0/day', 'Dates › Jour', null, 'string'],
    ]);
  });

  test('anchors and merge keys are read as the CMS reads them', async () => {
    const { site, page } = await siteOf({
      [CONFIG]: `
backend: { name: github, repo: ville/site }
shared: &title {name: title, label: Titre}
collections:
  - {name: a, folder: content/a, fields: [*title, {<<: *title, name: sub, label: Sous-titre}]}
`,
      'content/a/x.md': '---\ntitle: A\n---\n',
    });
    const [problem] = site.schemaFor(page('content/a/x.md'))?.problems(page('content/a/x.md')) ?? [];
    expect(problem?.facts).toMatchObject({ key: 'sub', label: 'Sous-titre' });
  });
});

describe('the printed schema', () => {
  const config = `
backend: { name: github, repo: ville/site }
collections:
  - name: jobs
    label: Offres
    folder: content/jobs
    fields:
      - {label: Titre, name: title, hint: Court}
      - {label: Places, name: seats, widget: number, min: 1}
      - {label: Tags, name: tags, widget: list, required: false}
      - {label: Équipe, name: team, widget: relation, collection: teams, value_field: title, multiple: true, max: 2}
  - {name: teams, label: Équipes, folder: content/teams, fields: [{name: title}]}
`;

  test('is ordinary JSON Schema', async () => {
    const { site } = await siteOf({ [CONFIG]: config });
    const printed = await printSchemas(site, 'jobs');
    if (printed.kind !== 'printed') throw new Error(printed.kind);
    expect(load(printed.text)).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "seats": {
            "minimum": 1,
            "title": "Places",
            "type": "integer",
            "x-cms-widget": "number",
          },
          "tags": {
            "items": {
              "type": "string",
            },
            "title": "Tags",
            "type": [
              "array",
              "null",
            ],
            "x-cms-widget": "list",
          },
          "team": {
            "items": {
              "type": [
                "string",
                "number",
              ],
            },
            "maxItems": 2,
            "minItems": 1,
            "title": "Équipe",
            "type": "array",
            "x-cms-relation": {
              "collection": "teams",
              "value_field": "title",
            },
            "x-cms-widget": "relation",
          },
          "title": {
            "description": "Court",
            "minLength": 1,
            "title": "Titre",
            "type": "string",
            "x-cms-widget": "string",
          },
        },
        "required": [
          "title",
          "seats",
          "team",
        ],
        "title": "Offres",
        "type": "object",
      }
    `);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(printed.text));
    expect(validate({ title: 'A', seats: 2, team: ['x'] })).toBe(true);
    expect(validate({ title: '', seats: 2, team: ['x'] })).toBe(false);
    expect(validate({ title: 'A', seats: 0, team: ['x'] })).toBe(false);
    expect(validate({ title: 'A', seats: 1, team: ['x', 'y', 'z'] })).toBe(false);
  });

  test('all of them make one document; an unknown name finds its neighbour', async () => {
    const { site } = await siteOf({ [CONFIG]: config });
    const printed = await printSchemas(site);
    expect(printed.kind === 'printed' && Object.keys(JSON.parse(printed.text).$defs)).toEqual(['jobs', 'teams']);
    expect(await printSchemas(site, 'job')).toMatchObject({ kind: 'unknown', suggestion: 'jobs' });
    expect(await printSchemas((await siteOf({ 'content/a.md': 'x' })).site)).toMatchObject({
      kind: 'no-cms',
      code: null,
    });
    const tina = await siteOf({ 'tina/config.ts': 'export default {}' });
    expect(await printSchemas(tina.site)).toMatchObject({ kind: 'no-cms', code: 'tina/config.ts' });
  });
});

test('Pages CMS: fields are optional unless they are said to be required', async () => {
  const { site, page } = await siteOf({
    '.pages.yml': `
media: static/img
content:
  - name: posts
    label: Articles
    type: collection
    path: content/posts
    fields:
      - {name: title, label: Titre, type: string, required: true}
      - {name: tags, type: string, list: true}
      - {name: body, type: rich-text}
`,
    'content/posts/a.md': '---\ntags: [x]\n---\n',
  });
  expect(site.cms?.engine).toBe('pages-cms');
  const problems = site.schemaFor(page('content/posts/a.md'))?.problems(page('content/posts/a.md'));
  expect(problems?.map(({ message, facts }) => [message, facts])).toEqual([
    ['missing', { where: [], key: 'title', label: 'Titre' }],
  ]);
});
