import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
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

test('a validator that knows none of our words holds a front matter against it', async () => {
  const { site } = await siteOf(FILES);
  const [file] = await exportSchemas(site, '');
  const validate = new Ajv({ strict: false }).compile(JSON.parse(file?.text ?? ''));
  expect(validate({ title: 'A', kind: 'one' })).toBe(true);
  expect(validate({ title: 'Trop long', kind: 'one' })).toBe(false);
  expect(validate({ kind: 'one' })).toBe(false);
});
