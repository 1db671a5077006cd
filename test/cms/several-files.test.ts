import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';

const script = (name: string) => `<script src="https://unpkg.com/${name}"></script>`;
const SVELTIA = script('@sveltia/cms@0.221.1/dist/sveltia-cms.js');
const link = (href: string, type: string) => `<link href="${href}" type="application/${type}" rel="cms-config-url">`;
const BACKEND = 'backend: { name: github, repo: ville/site }\nmedia_folder: static/img\n';
const form = (name: string, fields = '[{ name: title, label: Titre }]') =>
  `collections: [{ name: ${name}, label: L, folder: content/${name}, fields: ${fields} }]\n`;

async function told(files: Readonly<Record<string, string>>) {
  const { site } = await siteOf({ 'hugo.toml': 'title = "x"\n', 'content/a/a.md': '---\nx: 1\n---\n', ...files });
  const troubles = site.troubles.map((trouble) => {
    const at = site.sources.get(trouble.path)?.text.slice(trouble.at.start, trouble.at.end);
    return `${trouble.message} ${trouble.path}: ${at}`;
  });
  return { names: site.cms?.collections.map(({ name }) => name) ?? null, path: site.cms?.path, troubles };
}

describe('a configuration of Sveltia CMS in several files', () => {
  const page = `${link('a.yml', 'yaml')}${link('/admin/b.yml', 'yaml')}${SVELTIA}`;

  test('is all of them, one laid over the other', async () => {
    const { names, troubles } = await told({
      'static/admin/index.html': page,
      'static/admin/a.yml': `${BACKEND}${form('a')}`,
      'static/admin/b.yml': form('b'),
    });
    expect(names).toEqual(['a', 'b']);
    expect(troubles).toEqual([]);
  });

  test('is so where a config.yml stands beside that nobody names', async () => {
    const { names } = await told({
      'static/admin/index.html': page,
      'static/admin/config.yml': `${BACKEND}${form('old')}`,
      'static/admin/a.yml': `${BACKEND}${form('a')}`,
      'static/admin/b.yml': form('b'),
    });
    expect(names).toEqual(['a', 'b']);
  });

  test('has each fault told in its own file', async () => {
    const { troubles } = await told({
      'static/admin/index.html': page,
      'static/admin/a.yml': `${BACKEND}${form('a', '[{ label: A }]')}`,
      'static/admin/b.yml': `${form('b', '[{ label: B }]')}`,
    });
    expect(troubles.map((one) => one.replace(/^[\w-]+ /, ''))).toEqual([
      'static/admin/a.yml: { label: A }',
      'static/admin/b.yml: { label: B }',
    ]);
  });

  test('is not held against anything while one of them is broken', async () => {
    const { names, troubles } = await told({
      'static/admin/index.html': page,
      'static/admin/a.yml': `${BACKEND}${form('a')}`,
      'static/admin/b.yml': 'collections: [',
    });
    expect(names).toBeNull();
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toContain('static/admin/b.yml');
  });

  test('is the first of them for Decap CMS, which reads no other', async () => {
    const { names } = await told({
      'static/admin/index.html': page.replace(SVELTIA, script('decap-cms@3.6/dist/decap-cms.js')),
      'static/admin/a.yml': `${BACKEND}${form('a')}`,
      'static/admin/b.yml': form('b'),
    });
    expect(names).toEqual(['a']);
  });
});

describe('a configuration of Sveltia CMS in another format', () => {
  const toml = `media_folder = "static/img"

[backend]
name = "github"
repo = "ville/site"

[[collections]]
name = "a"
label = "Articles"
folder = "content/a"

  [[collections.fields]]
  name = "title"
  label = "Titre"
`;

  test('TOML is read, with the place of its faults', async () => {
    const files = { 'static/admin/index.html': `${link('config.toml', 'toml')}${SVELTIA}` };
    expect(await told({ ...files, 'static/admin/config.toml': toml })).toEqual({
      names: ['a'],
      path: 'static/admin/config.toml',
      troubles: [],
    });
    const wrong = await told({ ...files, 'static/admin/config.toml': toml.replace('"github"', '"githud"') });
    expect(wrong.troubles).toHaveLength(1);
    expect(wrong.troubles[0]).toContain('static/admin/config.toml: "githud"');
    const broken = await told({ ...files, 'static/admin/config.toml': `${toml}name = \n` });
    expect(broken.names).toBeNull();
    expect(broken.troubles[0]).toContain('static/admin/config.toml');
  });

  test('JSON is read', async () => {
    const json = {
      backend: { name: 'github', repo: 'v/s' },
      media_folder: 'm',
      collections: [{ name: 'a', label: 'A', folder: 'content/a', fields: [{ name: 't', label: 'T' }] }],
    };
    const { names, troubles } = await told({
      'static/admin/index.html': `${link('/admin/cms.json', 'json')}${SVELTIA}`,
      'static/admin/cms.json': JSON.stringify(json),
    });
    expect([names, troubles]).toEqual([['a'], []]);
  });
});
