import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { exportSchemas } from '../../src/site/schemas/export-schemas.ts';
import { siteOf } from '../site-of.ts';

const FILES = {
  'static/admin/index.html': '<script src="https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js"></script>',
  'static/admin/config.yml': `
backend: { name: github, repo: ville/site }
singletons:
  - { name: home, label: Accueil, file: content/_index.md, fields: [{ name: hero }] }
collections:
  - name: articles
    label: Articles
    folder: content/articles
    path: "{{slug}}/index"
    fields:
      - { name: title, label: Titre, maxlength: 5 }
      - { name: kind, widget: select, options: [{ label: Un, value: one }, two] }
      - { name: seo, widget: object, required: false, fields: [{ name: desc }] }
      - { name: body, widget: markdown }
  - { name: people, label: Équipe, folder: data/people, format: yaml, fields: [{ name: name }] }
`,
};

test('one schema a form, the settings of VS Code, and those of Front Matter CMS', async () => {
  const { site } = await siteOf(FILES);
  const files = new Map((await exportSchemas(site, 'schemas/cms')).map(({ path, text }) => [path, JSON.parse(text)]));
  expect([...files.keys()]).toEqual([
    'articles.schema.json',
    'people.schema.json',
    '_singletons/home.schema.json',
    'settings.json',
    'frontmatter.json',
  ]);
  expect(files.get('settings.json')['yaml.schemas']).toEqual({
    './schemas/cms/articles.schema.json': ['content/articles/*/*.md'],
    './schemas/cms/people.schema.json': ['data/people/*.yml'],
    './schemas/cms/_singletons/home.schema.json': ['content/_index.md'],
  });
  expect(files.get('frontmatter.json')).toMatchObject({
    'frontMatter.taxonomy.contentTypes': [
      {
        name: 'articles',
        fileType: 'md',
        fields: [
          { name: 'title', title: 'Titre', type: 'string', required: true },
          { name: 'kind', type: 'choice', choices: [{ id: 'one', title: 'Un' }, 'two'] },
          { name: 'seo', type: 'fields', fields: [{ name: 'desc', type: 'string' }] },
        ],
      },
      { name: 'people' },
    ],
    'frontMatter.content.pageFolders': [
      { title: 'Articles', path: '[[workspace]]/content/articles', contentTypes: ['articles'] },
      { path: '[[workspace]]/data/people' },
    ],
  });
});

test('choices that are numbers, or names without a value, are what Pages CMS writes', async () => {
  const values =
    '[1, fr, { value: 2, label: Deux }, { value: be, label: Belgique }, { name: ch, label: Suisse }, { name: it }, null]';
  const { site } = await siteOf({
    '.pages.yml': `content: [{ name: a, type: collection, path: content/a, fields: [{ name: pays, type: select, options: { values: ${values} } }] }]\n`,
    'content/a/a.md': '',
  });
  const files = new Map((await exportSchemas(site, '')).map(({ path, text }) => [path, JSON.parse(text)]));
  expect(files.get('frontmatter.json')['frontMatter.taxonomy.contentTypes'][0].fields[0].choices).toEqual([
    '1',
    'fr',
    { id: '2', title: 'Deux' },
    { id: 'be', title: 'Belgique' },
    { id: 'ch', title: 'Suisse' },
    { id: 'it', title: 'it' },
  ]);
  expect(files.get('a.schema.json').properties.pays.enum).toEqual(['1', 'fr', '2', 'be', 'ch', 'it', '', null, '']);
});

test('a validator that knows none of our words holds a front matter against it', async () => {
  const { site } = await siteOf(FILES);
  const [file] = await exportSchemas(site, '');
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(file?.text ?? ''));
  expect(validate({ title: 'A', kind: 'one' })).toBe(true);
  expect(validate({ title: 'Trop long', kind: 'one' })).toBe(false);
  expect(validate({ kind: 'one' })).toBe(false);
});

describe('numbers and dates of Front Matter CMS', () => {
  const fieldsOf = async (files: Readonly<Record<string, string>>) => {
    const { site } = await siteOf(files);
    const text = (await exportSchemas(site, 's')).find(({ path }) => path === 'frontmatter.json')?.text ?? '{}';
    const [type] = JSON.parse(text)['frontMatter.taxonomy.contentTypes'];
    return Object.fromEntries(
      type.fields.map((one: Record<string, unknown>) => [
        one['name'],
        [one['type'], one['dateFormat'] ?? (one['numberOptions'] as { isDecimal: boolean } | undefined)?.isDecimal],
      ]),
    );
  };

  test('are as the CMS has them', async () => {
    const sveltia = (fields: string) => ({
      ...FILES,
      'static/admin/config.yml': `backend: { name: github, repo: v/s }\nmedia_folder: m\ncollections:\n  - { name: a, label: A, folder: content, fields: [${fields}] }\n`,
    });
    const date = (name: string, more: string) => `{ name: ${name}, widget: datetime, ${more} }`;
    const number = (name: string, more: string) => `{ name: ${name}, widget: number, ${more} }`;
    const fields = [
      number('int', 'min: 1'),
      number('float', 'value_type: float'),
      number('text', 'value_type: float/string'),
      date('both', 'label: B'),
      date('day', 'type: date'),
      date('noTime', 'time_format: false'),
      date('time', 'type: time'),
      date('noDay', 'date_format: false, time_format: "HH:mm"'),
      date('own', 'format: "DD/MM/YYYY [à] HH:mm"'),
      date('ordinal', 'format: "Do MMMM YYYY"'),
    ];
    expect(await fieldsOf(sveltia(fields.join(', ')))).toEqual({
      int: ['number', false],
      float: ['number', true],
      text: ['number', true],
      both: ['datetime', undefined],
      day: ['datetime', 'yyyy-MM-dd'],
      noTime: ['datetime', 'yyyy-MM-dd'],
      time: ['string', undefined],
      noDay: ['string', undefined],
      own: ['datetime', "dd/MM/yyyy 'à' HH:mm"],
      ordinal: ['datetime', undefined],
    });
    const pages = await fieldsOf({
      '.pages.yml':
        'content:\n  - name: a\n    type: collection\n    path: content\n    fields:\n      - { name: n, type: number }\n      - { name: d, type: date }\n      - { name: t, type: date, options: { time: true } }\n      - { name: f, type: date, options: { format: d MMM yyyy } }\n',
    });
    expect(pages).toEqual({
      n: ['number', true],
      d: ['datetime', 'yyyy-MM-dd'],
      t: ['datetime', undefined],
      f: ['datetime', 'd MMM yyyy'],
    });
  });
});

describe('without a CMS', () => {
  const written = async (files: Readonly<Record<string, string>>) => {
    const { site } = await siteOf(files);
    return new Map((await exportSchemas(site, 's')).map(({ path, text }) => [path, JSON.parse(text)]));
  };
  const validates = (schema: object, data: object) =>
    new Ajv({ strict: false, validateFormats: false }).compile(schema)(data);

  test('what Astro wrote of its collections', async () => {
    const files = await written({
      'astro.config.mjs': 'export default {};',
      'src/content.config.ts': `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: z.object({ title: z.string() }) });
export const collections = { blog };
`,
      '.astro/collections/blog.schema.json': JSON.stringify({
        $ref: '#/definitions/blog',
        definitions: {
          blog: { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] },
        },
        $schema: 'http://json-schema.org/draft-07/schema#',
      }),
      'src/content/blog/a.md': '---\ntitle: A\n---\n',
      'src/content/autre/b.md': '---\ntitle: B\n---\n',
    });
    expect([...files.keys()]).toEqual(['blog.schema.json', 'settings.json']);
    expect(files.get('settings.json')['yaml.schemas']).toEqual({
      './s/blog.schema.json': ['src/content/blog/**/*.md'],
    });
    expect(validates(files.get('blog.schema.json'), { title: 'A' })).toBe(true);
    expect(validates(files.get('blog.schema.json'), { title: ['A'] })).toBe(false);
  });

  test('the keys that Docusaurus documents', async () => {
    const files = await written({
      'docusaurus.config.js': 'module.exports = { presets: [["classic", {}]] };',
      'docs/a.md': '---\nx: 1\n---\n',
      'docs/_part.md': 'Un mot.\n',
      'docs/b/c.mdx': '---\nx: 1\n---\n',
      'blog/2024-01-01-a.md': '---\nx: 1\n---\n',
    });
    expect([...files.keys()]).toEqual([
      'docusaurus/docs.schema.json',
      'docusaurus/blog.schema.json',
      'docusaurus/pages.schema.json',
      'settings.json',
    ]);
    expect(files.get('settings.json')['yaml.schemas']).toEqual({
      './s/docusaurus/docs.schema.json': ['docs/**/*.md', 'docs/**/*.mdx'],
      './s/docusaurus/blog.schema.json': ['blog/**/*.md'],
    });
    expect(JSON.stringify(files.get('docusaurus/docs.schema.json'))).not.toContain('x-taken-as');
    expect(validates(files.get('docusaurus/docs.schema.json'), { sidebar_position: 1, title: 'A' })).toBe(true);
    expect(validates(files.get('docusaurus/docs.schema.json'), { tags: 3 })).toBe(false);
  });

  test('what Starlight asks of its pages', async () => {
    const files = await written({
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'X' })] };",
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/a.md': '---\ntitle: A\n---\n',
    });
    expect([...files.keys()]).toEqual(['starlight/docs.schema.json', 'settings.json']);
    expect(validates(files.get('starlight/docs.schema.json'), {})).toBe(false);
    expect(validates(files.get('starlight/docs.schema.json'), { title: 'A' })).toBe(true);
  });

  test('the archetypes of Hugo: keys and kinds, and nothing that is asked', async () => {
    const files = await written({
      'hugo.toml': 'theme = "beau"\n',
      'archetypes/default.md':
        '---\ntitle: "{{ replace .Name "-" " " | title }}"\ndate: {{ .Date }}\ndraft: true\n---\n',
      'archetypes/evenements/index.md': '+++\ntitle = \'{{ .Name }}\'\nlieu = ""\ntags = []\nauteur = "Ada"\n+++\n',
      'themes/beau/archetypes/default.md': '---\nnever: 1\n---\n',
      'themes/beau/archetypes/notes.md': '---\ntitle: ""\nsource: { url: "" }\n---\n',
      'themes/autre/archetypes/x.md': '---\nnever: 1\n---\n',
      'content/_index.md': '---\ntitle: A\n---\n',
      'content/evenements/a.md': '---\ntitle: A\n---\n',
      'content/notes/a/b.md': '---\ntitle: A\n---\n',
      'content/blog/a.md': '---\ntitle: A\n---\n',
    });
    expect([...files.keys()]).toEqual([
      'default.schema.json',
      'evenements.schema.json',
      'notes.schema.json',
      'settings.json',
    ]);
    expect(files.get('evenements.schema.json')).toMatchObject({
      title: 'archetypes/evenements/index.md',
      properties: { title: {}, lieu: {}, tags: { type: ['array', 'string', 'null'] }, auteur: { default: 'Ada' } },
    });
    expect(Object.keys(files.get('default.schema.json').properties)).toEqual(['title', 'date', 'draft']);
    expect(files.get('settings.json')['yaml.schemas']).toEqual({
      './s/default.schema.json': ['content/_index.md', 'content/blog/**/*.md'],
      './s/evenements.schema.json': ['content/evenements/**/*.md'],
      './s/notes.schema.json': ['content/notes/**/*.md'],
    });
    for (const [path, schema] of files) if (path !== 'settings.json') expect(schema.required).toBeUndefined();
    expect(validates(files.get('default.schema.json'), { draft: 'non' })).toBe(false);
  });

  test('nothing where the generator says nothing', async () => {
    expect((await written({ 'mkdocs.yml': 'site_name: X', 'docs/a.md': 'Un mot.\n' })).size).toBe(0);
  });
});
