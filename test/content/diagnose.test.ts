import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/content/format/yaml/diagnose.ts';
import { readTolerantly } from '../../src/content/format/yaml/tolerant-yaml.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';

/** What is said of a front matter, and of which words. */
function said(yaml: string): string {
  const { page } = readPage('a.md', `---\n${yaml}\n---\n`);
  return (page.frontMatter?.troubles ?? [])
    .map(({ code, range }) => `${code} ${JSON.stringify(page.source.slice(range))}`)
    .join(', ');
}

describe('the cause, not the symptom', () => {
  test.each([
    ['a:\n\tb: 1', 'tab "\\t"'],
    ['title: Atelier : le retour', 'unquoted-colon "Atelier : le retour"'],
    ['a: b\ntitle: Sprint: du 3: au 5\nb: c', 'unquoted-colon "Sprint: du 3: au 5"'],
    ['title:Atelier\nb: c', 'missing-space "title:"'],
    ['a: b\ntitle:Atelier', 'missing-space "title:"'],
    ['a: 1\n  b: 2', 'key-under-value "b: 2"'],
    ['a:\n    b: 2\n  c: 3', 'indentation "c: 3"'],
    ['a:\n  - x\n - y', 'indentation "- y"'],
    ['a: 1\n- b', 'list-without-key "- b"'],
    ['- b\na: 1', 'key-after-list "a: 1"'],
    ['title: "Bonjour\nb: c', 'unclosed-quote "\\"Bonjour"'],
    // A quote that is lost, where the next value has its own.
    ['title: "Bonjour\nb: "c"', 'unclosed-quote "\\"Bonjour"'],
    ["a: 'x'\ntitle: 'Bonjour\nb: 2\nc: 'd'", 'unclosed-quote "\'Bonjour"'],
    ['a:\n  - b: "Bonjour\n    c: "d"', 'unclosed-quote "\\"Bonjour"'],
    ['a:\n  - "Bonjour\n  - "d"', 'unclosed-quote "\\"Bonjour"'],
    ['title: "Bonjour\ntags: ["a", "b"]', 'unclosed-quote "\\"Bonjour"'],
    ["title: 'l'été'", "quote-inside \"'l'été'\""],
    ['title: "Il dit "oui" hier"', 'quote-inside "\\"Il dit \\"oui\\" hier\\""'],
    ['title: "Bonjour" monde', 'text-after-quote "\\"Bonjour\\" monde"'],
    ['tags: [a, b\nc: d', 'unclosed-bracket "[a, b"'],
    ['a: [b: c: d]', 'bad-list "[b: c: d]"'],
    ['title: **important** texte', 'reserved-start "**important** texte"'],
    ['title: @toto', 'reserved-start "@toto"'],
    ['title: [Lien](https://x.fr)', 'reserved-start "[Lien](https://x.fr)"'],
    ['title: | texte', 'reserved-start "| texte"'],
    ['title: "c:\\windows"', 'bad-escape "\\\\w"'],
    ['a: b\u0007c', 'control-character "\\u0007"'],
    ['a: b\ntexte libre\nc: d', 'text-without-key "texte libre"'],
    ['x: y\n<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> branch', 'merge-conflict "<<<<<<< HEAD"'],
    ['title\u00a0:\u00a0machin\nb: c', 'no-break-space "\u00a0"'],
    ['a: 1\na: 2', 'duplicate-key "a"'],
    ['a: !x y', 'unknown-tag "!x"'],
    ['title: *important*', 'unknown-alias "*important*"'],
  ])('%j', (yaml, expected) => {
    expect(said(yaml)).toBe(expected);
    expect(said(yaml.replaceAll('\n', '\r\n'))).toBe(expected);
  });

  test('never throws, and always points inside the text', () => {
    const text = fc.stringMatching(/^[\s\S]{0,60}$/).map((noise) => `a: ${noise}`);
    const yaml = fc.oneof(
      text,
      fc
        .array(
          fc.constantFrom(
            'a: b',
            '  - c',
            '\t',
            '"',
            "'",
            '[',
            '{',
            ': ',
            '- ',
            '&x',
            '*x',
            '!y',
            '|',
            '#',
            '\n',
            '\r\n',
            'é: ',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        yaml,
        fc.nat(),
        fc.constantFrom('deficient indentation', 'bad indentation of a mapping entry', 'unexpected', 'anchor'),
        (source, offset, reason) => {
          const { range, code } = diagnose(source, Math.min(offset % (source.length + 1), source.length), reason);
          expect(code).not.toBe('');
          expect(0 <= range.start && range.start <= range.end && range.end <= source.length).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a hostile text of a megabyte takes no time', () => {
    const start = worked();
    for (const part of ['\n', ' ', 'a:', '"', '- ', '[', '\t', ': ', '\u00a0', 'é']) {
      const source = `x: "${part.repeat(1_000_000 / part.length)}`;
      diagnose(source, source.length, 'deficient indentation');
      diagnose(source, source.length >> 1, 'bad indentation of a mapping entry');
    }
    expect(worked() - start).toBeLessThan(5000);
  });
});

describe('brackets at the margin, as Hugo, Jekyll and the CMS read them', () => {
  test.each([
    ['tags: [\n  a, # note\n  b\n]\nc: d', { tags: ['a', 'b'], c: 'd' }],
    ['tags: [\na,\nb\n]', { tags: ['a', 'b'] }],
    ['m: {\n  a: b # note\n}\nc: d', { m: { a: 'b' }, c: 'd' }],
    ['tags: [\r\n  a\r\n]\r\nc: d', { tags: ['a'], c: 'd' }],
  ])('%j', (yaml, value) => {
    const { page } = readPage('a.md', `---\n${yaml}\n---\n`);
    expect(page.frontMatter?.troubles).toEqual([]);
    expect(JSON.parse(JSON.stringify(page.data))).toEqual(value);
  });

  test('what is truly unclosed stays an error, with the first message', () => {
    const read = (text: string): never => {
      throw Object.assign(new Error('x'), { reason: 'deficient indentation', mark: { position: text.indexOf('c:') } });
    };
    expect(() => readTolerantly('tags: [a, b\nc: d\n', read)).toThrow('x');
  });
});

test('a quoted text that goes on at the left margin is read as libyaml reads it, unless it swallows a key', () => {
  const { page } = readPage('a.md', '---\na: "un texte qui\ncontinue à la marge"\nb: 2\n---\n');
  expect([page.data, page.frontMatter?.troubles]).toEqual([{ a: 'un texte qui continue à la marge', b: 2 }, []]);
  const open = readPage('a.md', '---\na: "un texte\nb: "deux"\n---\n');
  expect(open.page.frontMatter?.troubles.length).toBe(1);
});
