import { expect, test } from 'vitest';
import { fc } from '../property.ts';
import { siteOf } from '../site-of.ts';

const word = fc.constantFrom('a', 'b', '$id', '__proto__', 'é', '');
const reference = fc.constantFrom(
  '#',
  '#a',
  '#/$defs/a',
  '#/%',
  '%zz',
  'a.json',
  './a.json#/x',
  '../../..',
  'file:///x',
  '//h/x',
  'urn:a',
  '\ud800',
  ' ',
  'a.json#/%',
);
const pattern = fc.constantFrom('a', '(', '[a-z', '\\p{L}', '\\-', '(?<a>x)\\k<b>', '^(a+)+$');

/** Schemas right and wrong: keywords in their place or out of it. */
const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<unknown>(true, false, {}, null, 3, 'string', []),
    fc.record(
      {
        $id: fc.oneof(word, reference),
        $ref: reference,
        $anchor: word,
        $schema: fc.constantFrom('https://json-schema.org/draft/2020-12/schema', 'x', 4),
        type: fc.constantFrom<unknown>('string', 'strng', ['object', 'null'], 3),
        pattern,
        required: fc.oneof(fc.array(word), word),
        enum: fc.oneof(fc.array(fc.anything({ maxDepth: 1 })), word),
        properties: fc.dictionary(word, tie('schema'), { maxKeys: 3 }),
        $defs: fc.dictionary(word, tie('schema'), { maxKeys: 2 }),
        items: tie('schema'),
        anyOf: fc.array(tie('schema'), { maxLength: 3 }),
        oneOf: fc.array(tie('schema'), { maxLength: 3 }),
        not: tie('schema'),
        format: fc.constantFrom('date', 'uri', 'none', 'regex'),
        minLength: fc.constantFrom<unknown>(1, -1, 'a'),
      },
      { requiredKeys: [] },
    ),
  ),
}));

test('whatever a schema is, reading the site and the page ends without an exception', async () => {
  await fc.assert(
    fc.asyncProperty(schema, reference, async (own, name) => {
      const { site, page } = await siteOf({
        's.json': JSON.stringify(own) ?? 'null',
        'a.json': '{"type": "object"}',
        'relecture.yml': `schemas: [{ files: "content/*", schema: s.json }, { layout: x, schema: ${JSON.stringify(name)} }]`,
        'content/a.md': '---\na: [1, x, {b: 2}]\nb: é\n__proto__: {a: 1}\n---\n',
        'content/b.md': `---\n$schema: ${JSON.stringify(name)}\na: 1\n---\n`,
      });
      for (const path of ['content/a.md', 'content/b.md']) {
        const held = site.schemaFor(page(path));
        expect(held?.problems(page(path)).every(({ message }) => message.length > 0) ?? true).toBe(true);
        held?.labels('/a/2/b');
        held?.keys('');
      }
    }),
    { numRuns: 100 },
  );
});

const scrap = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, '', 'a', '..', '/', [], {}, ['(', 3], { field: 'a', pattern: '(' }),
  fc.anything({ maxDepth: 1 }),
);
const { field } = fc.letrec<{ field: unknown }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scrap,
    fc.record(
      {
        name: fc.oneof(word, scrap),
        label: scrap,
        widget: fc.oneof(
          fc.constantFrom('list', 'object', 'select', 'relation', 'datetime', 'number', 'file', 'code', 'x'),
          scrap,
        ),
        required: scrap,
        pattern: fc.oneof(fc.tuple(pattern, word), scrap),
        options: scrap,
        multiple: scrap,
        min: scrap,
        max: scrap,
        format: fc.oneof(fc.constantFrom('YYYY', '[', '[a]Do', 'ééé'), scrap),
        fields: fc.oneof(fc.array(tie('field'), { maxLength: 3 }), scrap),
        field: tie('field'),
        types: fc.oneof(fc.array(tie('field'), { maxLength: 2 }), scrap),
      },
      { requiredKeys: [] },
    ),
  ),
}));
const fields = fc.oneof(fc.array(field, { maxLength: 4 }), scrap);
const collection = fc.record(
  {
    name: fc.oneof(word, scrap),
    folder: fc.oneof(fc.constant('content'), scrap),
    files: fc.oneof(fc.array(fc.record({ name: word, file: fc.constantFrom('content/a.md', '../x'), fields })), scrap),
    fields,
    filter: scrap,
    i18n: scrap,
    nested: scrap,
    extension: scrap,
    path: scrap,
  },
  { requiredKeys: [] },
);

test('whatever a CMS configuration is, the site is read and its pages are held against what is left of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.array(collection, { maxLength: 3 }), scrap),
      fc.constantFrom('admin/config.yml', '.pages.yml'),
      async (collections, path) => {
        const config = {
          backend: {},
          collections,
          content: collections,
          i18n: { locales: ['fr', 'en'], structure: 'single_file' },
        };
        const { site, page } = await siteOf({
          [path]: JSON.stringify(config),
          'content/a.md': '---\na: [1, x, {b: 2}]\nb: é\n__proto__: {a: 1}\n---\n',
        });
        const held = site.schemaFor(page('content/a.md'));
        expect(held?.problems(page('content/a.md')).every(({ message }) => message.length > 0) ?? true).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
