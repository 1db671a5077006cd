import { describe, expect, test } from 'vitest';
import { MARKUP, OBJECT } from '../../src/content/dialect/prose.ts';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';

const read = (text: string | Uint8Array, path = 'x.md') => readPage(path, text).page;
const at = (page: Page, pointer: string) => {
  const field = page.field(pointer);
  return field === null ? null : page.source.slice(field.range);
};

describe('front matter', () => {
  test('every key and value has its place, in block and flow collections', () => {
    const page = read(
      '---\na: "b c"\nlist:\n  - x: 1 # note\n    y: [1, {z: \'k\'}]\n  -\nempty:\ntext: >-\n  un\n  deux\n\nlast: fin\n---\n# Corps\n',
    );
    const shown = page.fields.map((field) => [
      field.pointer,
      field.key === null ? null : page.source.slice(field.key),
      page.source.slice(field.range),
      field.value,
    ]);
    expect(shown).toEqual([
      ['/a', 'a', '"b c"', 'b c'],
      ['/list', 'list', "- x: 1 # note\n    y: [1, {z: 'k'}]\n  -", [{ x: 1, y: [1, { z: 'k' }] }, null]],
      ['/list/0', null, "x: 1 # note\n    y: [1, {z: 'k'}]", { x: 1, y: [1, { z: 'k' }] }],
      ['/list/0/x', 'x', '1', 1],
      ['/list/0/y', 'y', "[1, {z: 'k'}]", [1, { z: 'k' }]],
      ['/list/0/y/0', null, '1', 1],
      ['/list/0/y/1', null, "{z: 'k'}", { z: 'k' }],
      ['/list/0/y/1/z', 'z', "'k'", 'k'],
      ['/list/1', null, '', null],
      ['/empty', 'empty', '', null],
      ['/text', 'text', '>-\n  un\n  deux', 'un deux'],
      ['/last', 'last', 'fin', 'fin'],
    ]);
    expect(page.body.text).toBe('# Corps\n');
    expect(page.frontMatter?.comments.map((range) => page.source.slice(range))).toEqual(['# note']);
  });

  test('values are those of the YAML 1.2 core schema, and timestamps stay text', () => {
    const page = read(
      '---\na: yes\nb: true\nc: 0123\nd: 12:30\ne: 2024-08-19\nf: 1.10\ng: ~\nh: !!str 12\ni: "true"\n---\n',
    );
    expect({ ...page.data }).toEqual({
      a: 'yes',
      b: true,
      c: 123,
      d: '12:30',
      e: '2024-08-19',
      f: 1.1,
      g: null,
      h: '12',
      i: 'true',
    });
  });

  test('an alias has the value of its anchor and no passage of its own; merge keys are applied', () => {
    const page = read('---\na: &a Bonjour à toutes\nb: *a\nc: &c {k: 1}\nd:\n  <<: *c\n  l: 2\n---\n');
    expect(page.data['b']).toBe('Bonjour à toutes');
    expect(page.data['d']).toEqual({ k: 1, l: 2 });
    expect(at(page, '/b')).toBe('*a');
    expect(page.passages.filter(({ text }) => text === 'Bonjour à toutes')).toHaveLength(1);
  });

  test('a key that comes twice is told; the last one wins', () => {
    const page = read('---\na: 1\nb: 2\na: 3\n---\n');
    expect(page.frontMatter?.troubles.map(({ code, detail }) => [code, detail])).toEqual([['duplicate-key', 'a']]);
    expect(page.field('/a')?.value).toBe(3);
  });

  test.each([
    ['a BOM', '\uFEFF---\na: é\n---\nCorps', 'é'],
    ['CRLF', '---\r\na: é\r\n---\r\nCorps', 'é'],
    ['CR alone', '---\ra: é\r---\rCorps', 'é'],
    ['blanks after the fences', '---  \na: é\n---\t\nCorps', 'é'],
    ['no line after the last fence', '---\na: é\n---', 'é'],
  ])('%s', (_, text, value) => {
    const page = read(text);
    expect(page.data['a']).toBe(value);
    expect(at(page, '/a')).toBe('é');
    expect(page.body.text).toBe(text.includes('Corps') ? 'Corps' : '');
  });

  test('three dashes before prose are a thematic break; before a key, a front matter that nobody closed', () => {
    expect(read('---\nUn texte.\n').frontMatter).toBeNull();
    expect(read('---\ntitle: Un\n').frontMatter?.troubles.map(({ code }) => code)).toEqual(['unclosed']);
    expect(read('---\n---\n').frontMatter?.root).toBeNull();
    expect(read('').body.text).toBe('');
  });

  test('TOML and JSON are recognised, and their body is read', () => {
    expect([read('+++\na = 1\n+++\nCorps').frontMatter?.format, read('+++\na = 1\n+++\nCorps').body.text]).toEqual([
      'toml',
      'Corps',
    ]);
    expect([read('{"a": "}"}\nCorps').frontMatter?.format, read('{"a": "}"}\nCorps').body.text]).toEqual([
      'json',
      '\nCorps',
    ]);
    expect(read('{{< note >}}\nCorps').frontMatter).toBeNull();
  });
});

describe('hostile front matter', () => {
  test('__proto__ is a key like another', () => {
    const page = read('---\n__proto__:\n  polluted: true\nconstructor: x\n---\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(page.data)).toEqual(['__proto__', 'constructor']);
  });

  test('an alias bomb is told, and costs nothing', () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `l${index}: &l${index} [${index === 0 ? 'x' : `*l${index - 1}, *l${index - 1}, *l${index - 1}`}]`,
    );
    const page = read(`---\n${levels.join('\n')}\n---\n`);
    expect(page.frontMatter?.troubles[0]?.code).toBe('alias-bomb');
  });

  test.each([
    ['a cyclic anchor', 'a: &a [*a]', 'unknown-alias'],
    ['an unknown alias', 'a: *b', 'unknown-alias'],
    ['a custom tag', 'a: !ruby/object:Gem x', 'unknown-tag'],
    ['a complex key', '? [a, b]\n: c', 'complex-key'],
  ])('%s is told', (_, yaml, code) => {
    expect(read(`---\n${yaml}\n---\n`).frontMatter?.troubles.map((trouble) => trouble.code)).toEqual([code]);
  });

  test('properties over a line of tildes are those of JBake, and tabs that indent are spaces to Hexo', () => {
    const jbake = read('title=Un titre\ntags=a, b\n~~~~~~\n\nLe texte.\n');
    expect(jbake.data).toEqual({ title: 'Un titre', tags: 'a, b' });
    expect(jbake.body.text.trim()).toBe('Le texte.');
    expect(jbake.source.slice(jbake.field('/title')?.range ?? { start: 0, end: 0 })).toBe('Un titre');
    expect(read('a=b\n\n~~~~~~\ncode\n~~~~~~\n').frontMatter).toBeNull();
    const hexo = readPage('a.md', '---\ntags:\n\t- un\n\t- deux\n---\n', { dialect: 'hexo' }).page;
    expect(hexo.data).toEqual({ tags: ['un', 'deux'] });
    expect(hexo.source.slice(hexo.field('/tags/1')?.range ?? { start: 0, end: 0 })).toBe('deux');
  });

  test('a tab may part a key from its list, and every place stays', () => {
    const page = read("---\nlayout:\tredirect\ntags:\t['Makers', 'Open Source']\nplus:\t{ a: 1 }\n---\n");
    expect(page.data).toEqual({ layout: 'redirect', tags: ['Makers', 'Open Source'], plus: { a: 1 } });
    const { start, end } = page.field('/tags/1')?.range ?? { start: 0, end: 0 };
    expect(page.source.text.slice(start, end)).toBe("'Open Source'");
  });

  test.each([
    ['a tab', 'a:\n\t- b'],
    ['an unclosed quote', 'a: "b'],
    ['two hundred levels', `a: ${'['.repeat(200)}${']'.repeat(200)}`],
    ['an unquoted colon', 'a: b: c'],
    ['a NUL', 'a: b\0c'],
  ])('%s stops the reading of the front matter only, at a place inside it', (_, yaml) => {
    const page = read(`---\n${yaml}\n---\nCorps`);
    const [trouble] = page.frontMatter?.troubles ?? [];
    expect(trouble?.range.start).toBeGreaterThanOrEqual(4);
    expect(trouble?.range.end).toBeLessThanOrEqual(page.source.text.length);
    expect(page.body.text).toBe('Corps');
  });

  test('a 5 MB file is read at once', () => {
    const page = read(
      `---\ntitle: x\ntext: >-\n  ${'mot '.repeat(300_000)}\n---\n${'Un paragraphe.\n\n'.repeat(250_000)}`,
    );
    expect(page.fields).toHaveLength(2);
    expect(page.body.text).toHaveLength(4_000_000);
  }, 3000);
});

describe('passages', () => {
  test('the kind of a string is guessed from what it is', () => {
    const page = read(
      '---\ntitle: Devenir EIG\nlayout: faq\nurl: /participer\nsite: https://exemple.test/a\nimage: img/a.png\nday: 2024-08-19\nid: ab-12\ntext: Un **mot**\nmail: a@b.test\nslug: a-b\n---\n',
    );
    const kinds = Object.fromEntries(page.passages.map(({ field, kind }) => [field?.name ?? 'body', kind]));
    expect(kinds).toEqual({
      title: 'plain',
      layout: 'identifier',
      url: 'path',
      site: 'url',
      image: 'path',
      day: 'identifier',
      id: 'identifier',
      text: 'markdown',
      mail: 'identifier',
      slug: 'identifier',
      body: 'markdown',
    });
  });

  test('the tree of a passage has positions that lead to the file, folds and escapes included', () => {
    const page = read(
      "---\na: 'l''été [ici](https://exemple.test/a)'\nb: \"caf\\u00e9 **gras**\"\nc: >-\n  un texte\n  *plié* ici\n---\n",
    );
    const found: string[] = [];
    for (const passage of page.passages) {
      const visit = (node: {
        type: string;
        children?: unknown[];
        position?: { start: { offset?: number }; end: { offset?: number } };
      }) => {
        if (['link', 'strong', 'emphasis'].includes(node.type)) {
          found.push(
            page.source.slice(passage.toFile(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)),
          );
        }
        for (const child of node.children ?? []) visit(child as typeof node);
      };
      visit(passage.tree as Parameters<typeof visit>[0]);
    }
    expect(found).toEqual(['[ici](https://exemple.test/a)', '**gras**', '*plié*']);
  });

  test('a BOM at the start of a body moves every position by one', () => {
    const { body } = read('\uFEFF# Titre\n');
    expect(body.tree.children[0]?.type).toBe('heading');
    expect(body.toFile(body.tree.children[0]?.position?.start.offset ?? -1, 3).start).toBe(1);
  });

  test('prose keeps words and masks the rest, unit for unit', () => {
    const { body } = read(
      'Un **mot** [lien](https://exemple.test) `code` <b>gras</b>&nbsp;: {{< x "y" >}} a@b.test\n\n> cité\n> encore\n',
    );
    expect(body.prose).toHaveLength(body.text.length);
    const words = body.prose.replaceAll(MARKUP, '').replace(new RegExp(`${OBJECT}+`, 'g'), '◻');
    expect(words).toBe('Un mot lien ◻ gras\u00A0: ◻ ◻\n\ncité\nencore\n');
  });

  test('languages are told by their small words', () => {
    const page = read(
      '---\na: The quick brown fox is on the table with you\nb: Le renard est sur la table\nc: Sprint\n---\n',
    );
    expect(page.passages.map(({ language }) => language).slice(0, 3)).toEqual(['en', 'fr', null]);
  });
});

describe('bytes', () => {
  test('UTF-16, invalid UTF-8 and NUL are told, and the text is read as well as it can be', () => {
    const utf16 = readPage('x.md', new Uint8Array([0xff, 0xfe, 0x61, 0]));
    expect([utf16.troubles[0]?.code, utf16.page.body.text]).toEqual(['utf-16', 'a']);
    const latin = readPage('x.md', new Uint8Array([0x61, 0xe9, 0x62]));
    expect(latin.troubles).toEqual([{ code: 'invalid-utf8', offset: 1 }]);
    expect(readPage('x.md', new Uint8Array([0x61, 0])).troubles).toEqual([{ code: 'nul', offset: 1 }]);
    expect(readPage('x.md', new TextEncoder().encode('un \uFFFD écrit exprès')).troubles).toEqual([]);
  });
});
