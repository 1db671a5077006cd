import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fr } from '../src/locales/fr.ts';
import { wordFinding } from '../src/locales/word.ts';
import { review } from '../src/review.ts';
import type { SchemaProblem } from '../src/site/problems.ts';
import { MemoryTree } from './memory-tree.ts';
import { siteOf } from './site-of.ts';

const say = (rule: string, one: { readonly message: string; readonly facts?: unknown }): string =>
  wordFinding(fr, { rule, message: one.message, facts: one.facts }).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');

/** The sentences about a front matter held against a schema. */
async function judge(schema: object, matter: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { site, page } = await siteOf({
    's.json': JSON.stringify(schema),
    'content/a.md': `---\n$schema: s.json\n${matter}\n---\n`,
    ...files,
  });
  expect(site.troubles.map((trouble) => say(trouble.rule, trouble))).toEqual([]);
  const problems: readonly SchemaProblem[] = site.schemaFor(page('content/a.md'))?.problems(page('content/a.md')) ?? [];
  return problems.map((problem) => say('front-matter-schema', problem));
}

/** Each finding of some rules as `line:column-column sentence`. */
async function places(files: Readonly<Record<string, string>>, only: readonly string[]): Promise<string[]> {
  const found = await review(
    { tree: new MemoryTree(new Map(Object.entries(files))), today: () => '2024-08-20', probe: null, clock: () => 0 },
    { paths: ['content'], only, skip: [] },
  );
  return found.findings.map((finding) => {
    const source =
      found.pages.find(({ path }) => path === finding.path)?.source ?? found.site.sources.get(finding.path);
    const [start, end] = [source?.place(finding.range.start), source?.place(finding.range.end)];
    return `${finding.path}:${start?.line}:${start?.column}-${end?.line}:${end?.column} ${finding.message}`;
  });
}

describe('one finding for each cause', () => {
  const string = { type: 'string' };

  test('types and values of the branches are told together', async () => {
    const either = { properties: { a: { title: 'Tarif', anyOf: [string, { type: 'array' }] } } };
    expect(await judge(either, 'a: 12')).toEqual([
      '« Tarif » attend du texte ou une liste (un élément par ligne, après un tiret), mais contient le nombre 12. Mettez la valeur entre guillemets droits : "12".',
    ]);
    const values = { properties: { a: { anyOf: [{ const: 'un' }, { enum: ['deux', 'trois'] }, { const: null }] } } };
    expect(await judge(values, 'a: duex')).toEqual([
      '« a » ne peut pas valoir « duex ». Vouliez-vous écrire « deux » ?',
    ]);
  });

  test('the branch that was meant speaks alone', async () => {
    const schema = {
      properties: {
        blocks: {
          title: 'Blocs',
          items: {
            oneOf: [
              { properties: { type: { const: 'quote' }, who: string }, required: ['type', 'who'] },
              {
                properties: { type: { const: 'image' }, file: string, alt: string },
                required: ['type', 'file', 'alt'],
              },
            ],
          },
        },
      },
    };
    expect(await judge(schema, 'blocks:\n  - { type: image, file: a.png }')).toEqual([
      'Il manque « alt » dans « Blocs n° 1 » : ce champ est obligatoire.',
    ]);
    expect(await judge(schema, 'blocks:\n  - { type: quote }')).toEqual([
      'Il manque « who » dans « Blocs n° 1 » : ce champ est obligatoire.',
    ]);
  });

  test('« one of these keys » is one sentence; several branches at once is another', async () => {
    const keys = { anyOf: [{ required: ['mail'] }, { required: ['phone'] }] };
    expect(await judge(keys, 'x: 1')).toEqual(['Il manque « mail » ou « phone » : il en faut au moins un.']);
    const one = { oneOf: [{ required: ['mail'] }, { required: ['phone'] }] };
    expect(await judge(one, 'mail: a\nphone: b')).toEqual([
      'La page a plusieurs formes à la fois, alors que le schéma en demande une seule.',
    ]);
  });

  test('references, conditions and nested alternatives do not echo', async () => {
    const schema = {
      $defs: {
        place: {
          anyOf: [
            string,
            { type: 'object', required: ['town'], properties: { town: { anyOf: [string, { type: 'null' }] } } },
          ],
        },
      },
      properties: { a: { title: 'Lieu', $ref: '#/$defs/place' } },
      if: { required: ['b'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['c'] },
    };
    expect(await judge(schema, 'a: { town: 3 }\nb: 1')).toEqual([
      'Il manque « c » : ce champ est obligatoire.',
      '« Lieu › town » attend du texte, mais contient le nombre 3. Mettez la valeur entre guillemets droits : "3".',
    ]);
    expect(await judge({ properties: { a: { contains: string } } }, 'a: [1, 2]')).toHaveLength(1);
    expect(await judge({ propertyNames: { pattern: '^[a-z$]+$' } }, 'A: 1')).toEqual([
      'La clé « A » n’est pas connue.',
    ]);
    expect(await judge({ dependentRequired: { a: ['b'] } }, 'a: 1')).toEqual([
      'Il manque « b » : ce champ est obligatoire quand « a » est rempli.',
    ]);
  });

  test('a key that is missing under its name and there under another is one fault', async () => {
    const schema = { required: ['title'], additionalProperties: false, properties: { $schema: {}, title: string } };
    expect(await judge(schema, 'titel: A')).toEqual([
      'La clé « titel » est sans doute mise pour « title », qui manque et qui est obligatoire.',
    ]);
  });

  test('a list of faults ends somewhere', async () => {
    const many = Array.from({ length: 80 }, (_, index) => `  - ${index}`).join('\n');
    const said = await judge({ properties: { a: { items: string } } }, `a:\n${many}`);
    expect(said).toHaveLength(51);
    expect(said.at(-1)).toBe('30 autres écarts au schéma ne sont pas listés dans ce fichier.');
  });
});

describe('the place', () => {
  test('is the key or the value, whatever stands around', async () => {
    const schema = {
      required: ['z'],
      properties: {
        head: { required: ['sub'], properties: { list: { maxItems: 1, items: { type: 'string' } } } },
        day: { type: 'string', format: 'date' },
        empty: { type: 'string' },
        copy: { type: 'boolean' },
      },
    };
    const page = [
      '---',
      '"$schema": ./s.json',
      'head: &h',
      '  list: [a, 2]',
      "day: '2024-02-30' # février",
      'empty:',
      'copy: *h',
      '---',
      '',
    ].join('\r\n');
    expect(
      await places({ 'content/s.json': JSON.stringify(schema), 'content/a.md': page }, ['front-matter-schema']),
    ).toEqual([
      'content/a.md:1:1-1:4 missing',
      'content/a.md:3:1-3:5 missing',
      'content/a.md:4:3-4:7 too-many',
      'content/a.md:4:13-4:14 type',
      'content/a.md:5:6-5:18 format',
      'content/a.md:6:1-6:6 empty',
      'content/a.md:7:1-7:5 type',
    ]);
  });

  test('a page without front matter lacks its keys at its top', async () => {
    const files = {
      'relecture.yml': 'schemas: [{ files: "content/*", schema: s.json }]',
      's.json': '{"required": ["title"]}',
      'content/a.md': 'Bonjour\n',
    };
    expect(await places(files, ['front-matter-schema'])).toEqual(['content/a.md:1:1-1:1 missing']);
  });

  test('trouble with a schema is told in the schema', async () => {
    const files = {
      'relecture.yml': 'schemas:\n  - { files: "content/*", schema: a.json }\n  - { layout: x, schema: b.yml }\n',
      'a.json': '{\n\t"properties": {\n\t\t"a": { "type": "strng" }\n\t}\n}\n',
      'b.yml': 'properties:\n  a: { $ref: "#/$defs/none" }\n',
      'content/a.md': 'x',
    };
    expect(await places(files, ['configuration-'])).toEqual([
      'a.json:3:18-3:25 invalid',
      'b.yml:2:15-2:27 unknown-reference',
    ]);
  });
});

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
    const start = performance.now();
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
    expect(performance.now() - start).toBeLessThan(12_000);
  }, 20_000);

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

test('fixes put quotes, turn « oui » into true, rename a key, and are left to a person', async () => {
  const schema = {
    required: ['title'],
    properties: { title: {}, year: { type: 'string' }, open: { type: 'boolean' }, role: { enum: ['Talent', 'Agent'] } },
  };
  const text = "---\n$schema: s.json\ntitel: A\nyear: 2024\nopen: oui\nrole: 'talent'\n---\n";
  const tree = new MemoryTree(new Map(Object.entries({ 's.json': JSON.stringify(schema), 'content/a.md': text })));
  const found = await review(
    { tree, today: () => '2024-08-20', probe: null, clock: () => 0 },
    { paths: ['content'], only: ['front-matter-schema'], skip: [] },
  );
  const mended = found.findings
    .flatMap(({ fixes }) => fixes.flatMap(({ edits, safe }) => (safe ? [] : edits)))
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: to }) => done.slice(0, start) + to + done.slice(end), text);
  expect(mended).toBe('---\n$schema: s.json\ntitle: A\nyear: "2024"\nopen: true\nrole: \'Talent\'\n---\n');
});
