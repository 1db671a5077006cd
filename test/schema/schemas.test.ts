import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { worked } from '../worked.ts';
import { judge, say } from './judge.ts';

describe('dialects', () => {
  test.each([
    ['http://json-schema.org/draft-07/schema#', { items: [{ type: 'string' }], additionalItems: false }, 'a: [x, y]'],
    ['http://json-schema.org/draft-06/schema', { items: [{ type: 'string' }], additionalItems: false }, 'a: [x, y]'],
    ['https://json-schema.org/draft/2020-12/schema#', { prefixItems: [{ type: 'string' }], items: false }, 'a: [x, y]'],
    [
      'https://json-schema.org/draft/2019-09/schema',
      { unevaluatedItems: false, items: [{ type: 'string' }] },
      'a: [x, y]',
    ],
    ['https://json-schema.org/draft/2020-12/schema', { prefixItems: [{ type: 'string' }], items: false }, 'a: [x, y]'],
  ])('%s', async ($schema, list, matter) => {
    expect(await judge({ $schema, properties: { a: list } }, matter)).toHaveLength(1);
    expect(await judge({ $schema, properties: { a: list } }, 'a: [x]')).toEqual([]);
  });

  test('an unknown one is said to be so', async () => {
    const { site } = await siteOf({
      's.json': '{"$schema": "http://json-schema.org/draft-04/schema#"}',
      'content/a.md': '---\n$schema: /s.json\n---\n',
    });
    expect(site.troubles.map(({ message, path }) => [message, path])).toEqual([['dialect', 's.json']]);
  });
});

describe('which schema', () => {
  const files = {
    'relecture.yml':
      'schemas:\n  - { layout: faq, schema: faq.json }\n  - { files: "content/*.md", schema: any.json }\n',
    'faq.json': '{"required": ["questions"]}',
    'any.json': '{"required": ["title"]}',
    'own.json': '{"required": ["own"]}',
    'all.json': '{"$defs": {"a": {"required": ["inner"], "properties": {"inner": {"title": "Dedans"}}}}}',
  };

  test.each([
    ['layout: faq', 'questions'],
    ['layout: page', 'title'],
    ['$schema: own.json', 'own'],
    ['$schema: ../own.json\nlayout: faq', 'own'],
    ['$schema: all.json#/$defs/a', 'inner'],
  ])('%s', async (matter, key) => {
    const { site, page } = await siteOf({ ...files, 'content/a.md': `---\n${matter}\n---\n` });
    const problems = site.schemaFor(page('content/a.md'))?.problems(page('content/a.md'));
    expect(problems?.map(({ facts }) => facts)).toMatchObject([{ key }]);
  });

  test('references stay in the site, by path, by `$id`, never by address', async () => {
    const common = '{"$id": "https://exemple.fr/common.json", "$defs": {"t": {"type": "string"}}}';
    const schema = {
      $id: 'https://exemple.fr/s.json',
      properties: {
        a: { $ref: 'sub/common.json#/$defs/t' },
        b: { $ref: '#/$defs/u' },
        c: { $ref: 'https://exemple.fr/s.json#/$defs/u' },
      },
      $defs: { u: { type: 'boolean' } },
    };
    expect(await judge(schema, 'a: 1\nb: 2\nc: 3', { 'sub/common.json': common })).toHaveLength(3);
    const troubles = async (reference: string) =>
      (await siteOf({ 's.json': JSON.stringify({ $ref: reference }), 'content/a.md': '---\n$schema: s.json\n---\n' }))
        .site.troubles;
    expect(await troubles('https://exemple.fr/x.json')).toMatchObject([{ message: 'remote', path: 's.json' }]);
    expect(await troubles('//exemple.fr/x.json')).toMatchObject([{ message: 'remote' }]);
    expect(await troubles('../../etc/passwd')).toMatchObject([{ message: 'outside' }]);
    expect(await troubles('nowhere.json')).toMatchObject([{ message: 'missing' }]);
    expect(await troubles('file:///etc/passwd')).toMatchObject([{ message: 'remote' }]);
  });
});

describe('what a hostile schema can do', () => {
  test('is bounded in time', async () => {
    const start = worked();
    expect(await judge({ properties: { a: { pattern: '^(a+)+$' } } }, `a: ${'a'.repeat(60)}!`)).toEqual([
      expect.stringMatching(/^La vérification de la page par le schéma est trop longue/),
    ]);
    expect(await judge({ $ref: '#' }, 'a: 1')).toEqual([expect.stringContaining('trop longue')]);
    let doubling: object = { type: 'string' };
    const $defs: Record<string, object> = {};
    for (let index = 0; index < 24; index++) {
      $defs[`d${index}`] = doubling;
      doubling = { allOf: [{ $ref: `#/$defs/d${index}` }, { $ref: `#/$defs/d${index}` }] };
    }
    expect(await judge({ $defs, properties: { a: doubling } }, 'a: 1')).toHaveLength(1);
    expect(worked() - start).toBeLessThan(12_000);
  });

  test('is bounded in size and depth', async () => {
    const deep = `${'{"not":'.repeat(60)}{}${'}'.repeat(60)}`;
    const { site } = await siteOf({
      'relecture.yml': 'schemas: [{ layout: a, schema: deep.json }, { layout: b, schema: big.json }]',
      'deep.json': deep,
      'big.json': JSON.stringify({ description: 'x'.repeat(300_000) }),
      'content/a.md': 'x',
    });
    expect(site.troubles.map(({ message }) => message)).toEqual(['too-big', 'too-big']);
  });

  test('keys of objects of all kinds are keys like others', async () => {
    const schema = { required: ['title', 'toString', '__proto__'], properties: { constructor: { type: 'string' } } };
    const said = await judge(schema, '__proto__: { title: T }\nconstructor: 1');
    expect(said).toHaveLength(3);
    expect(said.join('\n')).toContain('« title »');
  });
});

describe('the schemas of the EIG pages', () => {
  const folder = 'schemas/examples/eig';
  const schemas = Object.fromEntries(
    readdirSync(folder).map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const pages = 'examples/eig/site/content/participer/candidats';
  const read = (name: string): string => readFileSync(`${pages}/${name}`, 'utf8');
  const layouts = ['candidates', 'apply', 'faq', 'admins', 'project', 'participate'];
  const config = layouts
    .map((layout) => `  - { layout: ${layout}, schema: ${folder}/${layout}.schema.json }`)
    .join('\n');

  async function said(name: string, text: string): Promise<string[]> {
    const { site, page } = await siteOf({
      ...schemas,
      'relecture.yml': `schemas:\n${config}\n`,
      [`content/${name}`]: text,
    });
    expect(site.troubles).toEqual([]);
    return (site.schemaFor(page(`content/${name}`))?.problems(page(`content/${name}`)) ?? []).map((one) =>
      say('front-matter-schema', one),
    );
  }

  test.each(['_index.md', 'postuler.md', 'faq.md'])('%s passes as it stood', async (name) => {
    expect(await said(name, read(name))).toEqual([]);
  });

  test('a page that was spoilt fails for what was spoilt', async () => {
    const spoilt = read('_index.md')
      .replace('open: true', 'open: oui')
      .replace('url: /participer/candidats/postuler', 'url: participer/postuler')
      .replace('    - Amélie Medem', '    - Amélie Medem\n    - Loup Theron')
      .replace('wait:', 'attente:');
    expect(await said('_index.md', spoilt)).toMatchInlineSnapshot(`
      [
        "La clé « attente » n’est pas connue.",
        "« Candidatures ouvertes » attend true (oui) ou false (non), mais contient le texte « oui ».",
        "« Haut de page › Bouton postuler › URL » n’a pas la forme attendue (« participer/postuler ») : une page du site, qui commence par une barre oblique, ou une adresse complète.",
        "« Profils › Talents » compte 4 éléments : 3 au plus.",
        "« Profils › Talents » répète « Loup Theron » : c’est à la fois l’élément n° 2 et le n° 4.",
      ]
    `);
  });
});
