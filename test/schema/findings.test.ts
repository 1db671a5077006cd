import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';
import { judge } from './judge.ts';

/** Each finding of some rules as `line:column-column sentence`. */
async function places(files: Readonly<Record<string, string>>, only: readonly string[]): Promise<string[]> {
  const found = await review(
    {
      ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
      today: () => '2024-08-20',
      probe: null,
      clock: () => 0,
    },
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

  test('a number in quotes is told so where a number may be', async () => {
    const codes = { properties: { a: { anyOf: [{ type: 'integer' }, { enum: ['4xx', '5xx'] }] } } };
    expect(await judge(codes, 'a: "403"')).toEqual([
      '« a » attend un nombre entier, mais contient le texte « 403 ». Écrivez la valeur sans guillemets.',
    ]);
    expect((await judge(codes, 'a: 6xx'))[0]).toContain('ne peut pas valoir');
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
      'content/a.md:6:1-6:6 empty-optional',
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

test('fixes put quotes, turn « oui » into true, rename a key, and are left to a person', async () => {
  const schema = {
    required: ['title'],
    properties: { title: {}, year: { type: 'string' }, open: { type: 'boolean' }, role: { enum: ['Talent', 'Agent'] } },
  };
  const text = "---\n$schema: s.json\ntitel: A\nyear: 2024\nopen: oui\nrole: 'talent'\n---\n";
  const tree = new MemoryTree(new Map(Object.entries({ 's.json': JSON.stringify(schema), 'content/a.md': text })));
  const found = await review(
    { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 },
    { paths: ['content'], only: ['front-matter-schema'], skip: [] },
  );
  const mended = found.findings
    .flatMap(({ fixes }) => fixes.flatMap(({ edits, safe }) => (safe ? [] : edits)))
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: to }) => done.slice(0, start) + to + done.slice(end), text);
  expect(mended).toBe('---\n$schema: s.json\ntitle: A\nyear: "2024"\nopen: true\nrole: \'Talent\'\n---\n');
});

test('a number that should be a text is told once, as it is written', async () => {
  const files = {
    'relecture.yml': 'schemas: [{ files: "content/*.md", schema: a.json }]',
    'a.json': '{ "properties": { "postal": { "type": "string" } } }',
    'content/a.md': '---\npostal: 01000\nphone: 0612345678\n---\nTexte.\n',
  };
  const said = await places(files, ['front-matter-schema', 'front-matter-ambiguous-value']);
  expect(said).toEqual(['content/a.md:2:9-2:14 type', 'content/a.md:3:8-3:18 leading-zero']);
  // Alone, the other rule has it.
  expect(await places(files, ['front-matter-ambiguous-value'])).toHaveLength(2);
});
