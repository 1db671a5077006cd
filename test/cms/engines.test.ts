import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';

/** What the form of a page says of it, as `tier message`. */
async function said(files: Readonly<Record<string, string>>, path: string): Promise<string[]> {
  const { site, page } = await siteOf(files);
  const problems = site.schemaFor(page(path))?.problems(page(path));
  return problems === undefined ? ['no form'] : problems.map(({ tier, message }) => `${tier} ${message}`);
}

const SVELTIA = '<script src="https://unpkg.com/@sveltia/cms/dist/sveltia-cms.js" type="module"></script>';

function sveltia(config: string, pages: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'static/admin/index.html': SVELTIA,
    'static/admin/config.yml': `backend: { name: github, repo: ville/site }\nmedia_folder: static/img\n${config}`,
    ...pages,
  };
}

describe('Sveltia CMS', () => {
  const fields = (list: string) => `collections:\n  - { name: a, folder: content, fields: [${list}] }\n`;
  const judge = (list: string, matter: string) =>
    said(sveltia(fields(list), { 'content/a.md': `---\n${matter}\n---\nTexte.\n` }), 'content/a.md');

  test('an object may be left out, and what stands in it is asked for once it is there', async () => {
    const audio = '{ name: audio, widget: object, required: false, fields: [{ name: src }] }';
    for (const matter of ['x: 1', 'audio: null', 'audio: {}']) expect(await judge(audio, matter), matter).toEqual([]);
    expect(await judge(audio, 'audio: { alt: a }')).toEqual(['refused missing']);
    expect(await judge(audio.replace('required: false, ', ''), 'x: 1')).toEqual(['refused missing']);
  });

  test('blanks are nothing, a default stands in for a key, a switch is off', async () => {
    expect(await judge('{ name: t }', 't: "  "')).toEqual(['refused empty']);
    expect(await judge('{ name: t, default: A }', 'x: 1')).toEqual([]);
    expect(await judge('{ name: b, widget: boolean }', 'x: 1')).toEqual([]);
    expect(await judge('{ name: s, widget: select, options: ["", a] }', 'x: 1')).toEqual([]);
  });

  test('lengths and expressions are those of the text between its blanks; an empty one is under no limit', async () => {
    expect(await judge('{ name: t, minlength: 3, required: false }', 't: ""')).toEqual([]);
    expect(await judge('{ name: t, maxlength: 3 }', 't: " abc "')).toEqual([]);
    expect(await judge('{ name: t, maxlength: 3 }', 't: abcd')).toEqual(['refused too-long']);
    expect(await judge('{ name: t, pattern: ["/^A/i", x] }', 't: " abc"')).toEqual([]);
    expect(await judge('{ name: t, pattern: ["^A", x] }', 't: abc')).toEqual(['refused pattern']);
    expect(await judge('{ name: l, widget: list, min: 2, required: false }', 'l: []')).toEqual([]);
  });

  test('a time, a number that is written as a text, a date in two formats', async () => {
    expect(await judge('{ name: t, widget: datetime, type: time }', 't: "10:30"')).toEqual([]);
    expect(await judge('{ name: n, widget: number, value_type: int/string, max: 5 }', 'n: "4"')).toEqual([]);
    expect(await judge('{ name: n, widget: number, value_type: int/string, max: 5 }', 'n: "6"')).toEqual([
      'refused too-big',
    ]);
    const date = '{ name: d, widget: datetime, date_format: DD/MM/YYYY, time_format: "HH:mm" }';
    expect(await judge(date, 'd: 19/08/2024 10:30')).toEqual([]);
  });

  test('singletons beside collections, dividers with and without a name, index files', async () => {
    const config = `
singletons:
  - { divider: true }
  - { name: home, label: Accueil, file: content/home.md, fields: [{ name: hero }] }
collections:
  - { divider: true, name: d1 }
  - { name: posts, folder: content/posts, path: "{{slug}}/index", fields: [{ name: title }], index_file: { fields: [{ name: intro }] } }
`;
    const files = sveltia(config, {
      'content/home.md': '---\nx: 1\n---\n',
      'content/posts/a/index.md': '---\nx: 1\n---\n',
      'content/posts/a.md': '---\nx: 1\n---\n',
      'content/posts/_index.md': '---\nintro: 1\n---\n',
    });
    const { site } = await siteOf(files);
    expect(site.troubles).toEqual([]);
    expect(await said(files, 'content/home.md')).toEqual(['refused missing']);
    expect(await said(files, 'content/posts/a/index.md')).toEqual(['refused missing']);
    expect(await said(files, 'content/posts/a.md')).toEqual(['no form']);
    expect(await said(files, 'content/posts/_index.md')).toEqual(['shape type']);
  });

  test('languages: a folder each at the root, the default one not named, and what is translated asked for in all', async () => {
    const config = `
i18n: { structure: multiple_root_folders, locales: [fr, en], omit_default_locale_from_file_path: true }
collections:
  - { name: a, folder: content, i18n: true, fields: [{ name: title, i18n: true }, { name: day }] }
`;
    const files = sveltia(config, { 'content/a.md': '---\nx: 1\n---\n', 'en/content/a.md': '---\nx: 1\n---\n' });
    expect(await said(files, 'content/a.md')).toEqual(['refused missing', 'refused missing']);
    expect(await said(files, 'en/content/a.md')).toEqual(['refused missing']);
  });
});

describe('Pages CMS', () => {
  const judge = (list: string, matter: string, more = '') =>
    said(
      {
        '.pages.yml': `media: media\n${more}content:\n  - { name: a, type: collection, path: content, fields: [${list}] }\n`,
        'content/a.md': `---\n${matter}\n---\nTexte.\n`,
      },
      'content/a.md',
    );

  test('an object is asked for where it says so; one that holds nothing is absent', async () => {
    const object =
      '{ name: o, type: object, fields: [{ name: t, type: string, required: true }, { name: u, type: string }] }';
    for (const matter of ['x: 1', 'o: null', 'o: {}', 'o: { t: "", u: }'])
      expect(await judge(object, matter), matter).toEqual([]);
    expect(await judge(object, 'o: { u: a }')).toEqual(['refused missing']);
    expect(await judge(object.replace('type: object', 'type: object, required: true'), 'x: 1')).toEqual([
      'refused missing',
    ]);
  });

  test('dates are in the format that is saved', async () => {
    const date = '{ name: d, type: date, options: { format: dd/MM/yyyy } }';
    expect(await judge(date, 'd: 01/02/2025')).toEqual([]);
    expect(await judge(date, 'd: 2025-02-01')).toEqual(['shape date']);
    expect(
      await judge(
        "{ name: d, type: date, options: { format: \"d MMMM yyyy 'à' HH'h'\" } }",
        'd: 1 February 2025 à 10h',
      ),
    ).toEqual([]);
    // It gives its library of dates no language.
    expect(await judge('{ name: d, type: date, options: { format: d MMM yyyy } }', 'd: 1 fév 2025')).toEqual([
      'shape date',
    ]);
    expect(await judge('{ name: d, type: date, options: { format: d MMM yyyy } }', 'd: 1 feb 2025')).toEqual([]);
    expect(await judge(date, 'd: 02/13/2025')).toEqual(['shape date']);
    expect(await judge('{ name: d, type: date, required: true }', 'x: 1')).toEqual(['shape missing']);
  });

  test('their limits hold in whatever format they are saved', async () => {
    const between = (format: string) =>
      `{ name: d, type: date, options: { format: "${format}", min: "2025-01-01", max: "2025-12-31" } }`;
    const refused = ['refused day-limit'];
    expect(await judge(between('dd/MM/yyyy'), 'd: 31/12/2024')).toEqual(refused);
    expect(await judge(between('dd/MM/yyyy'), 'd: 01/02/2025')).toEqual([]);
    expect(await judge(between('d MMM yyyy'), 'd: 2 Jan 2026')).toEqual(refused);
    expect(await judge(between('MMMM d, yyyy'), 'd: "August 2, 2025"')).toEqual([]);
    expect(await judge(between('MMMM d, yyyy'), 'd: "August 2, 2024"')).toEqual(refused);
    expect(await judge(between('yyyy-MM-dd'), 'd: 2024-08-19')).toEqual(refused);
    // A day that there is not is no day to compare, nor is one of which the format does not tell the year.
    expect(await judge(between('dd/MM/yyyy'), 'd: 31/02/2024')).toEqual([]);
    expect(await judge(between('dd/MM'), 'd: 31/12')).toEqual([]);
    expect(
      await judge(
        '{ name: d, type: date, options: { time: true, format: dd/MM/yyyy HH:mm, min: "2025-01-01T09:00" } }',
        'd: 01/01/2025 08:30',
      ),
    ).toEqual(refused);
  });

  test('components, blocks and lists', async () => {
    const components = 'components: { b: { type: object, fields: [{ name: t, type: string, required: true }] } }\n';
    expect(await judge('{ name: o, component: b, required: true }', 'o: {}', components)).toEqual(['refused missing']);
    const block =
      '{ name: l, type: block, list: true, blocks: [{ name: q, fields: [{ name: t, type: string, required: true }] }] }';
    expect(await judge(block, 'l: [{ _block: q, t: a }]')).toEqual([]);
    expect(await judge(block, 'l: [{ _block: q }]')).toEqual(['refused missing']);
    expect(await judge(block, 'l: [{ _block: z, t: a }]')).toEqual(['refused value']);
    const choice = '{ name: s, type: select, options: { values: [{ value: a, label: A }, b] } }';
    expect(await judge(choice, 's: a')).toEqual([]);
    expect(await judge(choice, 's: A')).toEqual(['refused value']);
  });
});

describe('others', () => {
  test('Static CMS: what it fills in is not missing, and an object asks for itself', async () => {
    const files = (matter: string) => ({
      'public/admin/index.html':
        '<script src="https://unpkg.com/@staticcms/app@^4.0.0/dist/static-cms-app.js"></script>',
      'public/admin/config.yml': `backend: { name: github, repo: ville/site }
collections:
  - name: a
    folder: content
    fields: [{ name: d, widget: datetime }, { name: b, widget: boolean }, { name: o, widget: object, required: false, fields: [{ name: t }] }]
`,
      'content/a.md': `---\n${matter}\n---\n`,
    });
    expect(await said(files('d: 2024-01-01'), 'content/a.md')).toEqual([]);
    expect(await said(files('x: 1'), 'content/a.md')).toEqual(['shape missing']);
    expect((await siteOf(files('x: 1'))).site.cms).toMatchObject({ engine: 'static-cms', version: '4' });
  });

  test('Static CMS: the items of a list with one field are bare values', async () => {
    const files = (matter: string) => ({
      'admin/index.html': '<script src="https://unpkg.com/@staticcms/app@^3.3.0/dist/static-cms-app.js"></script>',
      'admin/config.yml': `backend: { name: github, repo: ville/site }
collections:
  - name: a
    folder: content
    fields: [{ name: l, widget: list, fields: [{ name: n, widget: string }] }]
`,
      'content/a.md': `---\n${matter}\n---\n`,
    });
    expect(await said(files('l: [Un, Deux]'), 'content/a.md')).toEqual([]);
    expect(await said(files('l: [{ n: Un }]'), 'content/a.md')).toEqual(['shape type']);
    // Under `field`, nothing is read; a hidden field is looked at, and code gives itself a value.
    const other = (fields: string, matter: string) => {
      const own = files(matter);
      const config = own['admin/config.yml'].replace(/fields: \[\{ name: l.*/, `fields: [${fields}]`);
      return said({ ...own, 'admin/config.yml': config }, 'content/a.md');
    };
    expect(await other('{ name: l, widget: list, field: { name: n } }', 'l: [{ n: Un }, ""]')).toEqual([]);
    expect(await other('{ name: h, widget: hidden }', 'x: 1')).toEqual(['refused missing']);
    expect(await other('{ name: h, widget: hidden, default: a }', 'x: 1')).toEqual([]);
    expect(await other('{ name: c, widget: code, output_code_only: true }', 'c:')).toEqual([]);
  });

  test('Static CMS: a filter may be of the name of the file, of several rules, of several values', async () => {
    const shown = async (filter: string, path: string, matter = 'x: 1') =>
      said(
        {
          'admin/index.html': '<script src="https://unpkg.com/@staticcms/app@^3.0.0/dist/static-cms-app.js"></script>',
          'admin/config.yml': `backend: { name: github, repo: ville/site }
collections:
  - { name: a, folder: content, nested: { depth: 100 }, filter: ${filter}, fields: [{ name: t }] }
`,
          [path]: `---\n${matter}\n---\n`,
        },
        path,
      );
    expect(await shown("{ pattern: '^index.md$' }", 'content/_index.md')).toEqual(['no form']);
    expect(await shown("{ pattern: '^index.md$' }", 'content/b/index.md')).toEqual(['refused missing']);
    expect(await shown('{ field: x, value: [1, 2] }', 'content/b.md')).toEqual(['refused missing']);
    expect(await shown('{ field: x, value: [.1, 2] }', 'content/b.md')).toEqual(['no form']);
    expect(await shown('{ field: "x.*", value: a }', 'content/b.md', 'x: [a, b]')).toEqual(['refused missing']);
    const both = "[{ field: x, value: '1' }, { pattern: '^b' }]";
    expect(await shown(both, 'content/b.md')).toEqual(['refused missing']);
    expect(await shown(both, 'content/b.md', 'x: 2')).toEqual(['no form']);
    expect(await shown(both, 'content/c.md')).toEqual(['no form']);
  });

  test('TinaCMS: what it generated from its configuration is read', async () => {
    const lock = {
      schema: {
        version: { major: '1' },
        collections: [
          {
            name: 'post',
            label: 'Articles',
            path: 'content/posts',
            format: 'md',
            fields: [
              { type: 'string', name: 'title', label: 'Titre', required: true },
              { type: 'object', name: 'seo', fields: [{ type: 'string', name: 'desc', required: true }] },
              { type: 'rich-text', name: 'body', isBody: true, required: true },
            ],
          },
        ],
      },
    };
    const files = (matter: string, body = 'Texte.') => ({
      'tina/config.ts': 'export default {}',
      'tina/tina-lock.json': JSON.stringify(lock),
      'content/posts/a.md': `---\n${matter}\n---\n${body}\n`,
    });
    expect(await said(files('title: A'), 'content/posts/a.md')).toEqual([]);
    const found = await said(files('seo: { x: 1 }', ''), 'content/posts/a.md');
    expect(found).toEqual(['refused missing', 'refused missing-body', 'refused missing']);
  });

  test('TinaCMS: what it generated is told where it is missing, cannot be read, is empty or of two ages', async () => {
    const troubles = async (files: Readonly<Record<string, string>>) => {
      const { site } = await siteOf({ 'content/a.md': '---\nx: 1\n---\n', ...files });
      return site.troubles.map(({ path, message, severity }) => `${path} ${severity} ${message}`);
    };
    const lock = (name: string) => JSON.stringify({ schema: { collections: [{ name, path: 'content', fields: [] }] } });
    const made = (name: string) => JSON.stringify({ collections: [{ name, path: 'content', fields: [] }] });
    const TINA = 'tina/tina-lock.json';
    const MADE = 'tina/__generated__/_schema.json';
    expect(await troubles({ 'tina/config.ts': '' })).toEqual(['tina/config.ts info tina-missing']);
    expect(await troubles({ [TINA]: lock('a') })).toEqual([]);
    expect(await troubles({ [TINA]: lock('a'), [MADE]: made('a') })).toEqual([]);
    expect(await troubles({ [MADE]: made('a') })).toEqual([]);
    expect(await troubles({ [TINA]: `<<<<<<< HEAD\n${lock('a')}` })).toEqual([`${TINA} warning tina-unreadable`]);
    expect(await troubles({ [TINA]: '{}' })).toEqual([`${TINA} warning tina-empty`]);
    expect(await troubles({ [TINA]: lock('a'), [MADE]: made('b') })).toEqual([`${TINA} info tina-differs`]);
  });

  test('TinaCMS: its version is that of package.json, never that of the part that wrote its file', async () => {
    const lock = { schema: { version: { fullVersion: '1.5.9', major: '1' }, collections: [] } };
    const files = { 'tina/tina-lock.json': JSON.stringify(lock), 'content/a.md': '---\nx: 1\n---\n' };
    const bare = (await siteOf(files)).site.cms;
    expect(bare).toMatchObject({ engine: 'tina-cms', version: null, known: { words: '@tinacms/graphql 1.5.9' } });
    const named = (await siteOf({ ...files, 'package.json': '{ "dependencies": { "tinacms": "^2.2.5" } }' })).site.cms;
    expect(named).toMatchObject({ version: '2', known: { by: 'manifest', words: '"tinacms": "^2.2.5"' } });
  });
});
