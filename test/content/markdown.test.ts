import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { findIn, findText } from '../rules/text-rules.ts';
import { worked } from '../worked.ts';

describe('places', () => {
  test('a finding of remark-lint in a folded scalar stands at the right words of the file', () => {
    const source = '---\na:\n  - b: >-\n      Lisez le **mot** et\n      [le guide][giude] ici,\n      ou "x".\n---\n';
    const [found] = findText('x.md', source, { only: ['markdown-no-undefined-references'] });
    expect(found && source.slice(found.range.start, found.range.end)).toBe('[le guide][giude]');
    expect(found?.field).toBe('/a/0/b');
  });

  test('and in double quotes, past escapes and a byte order mark', () => {
    const source = '\uFEFF---\r\na: "L\\u2019\\"id\\u00e9e\\" et [le guide]() ici"\r\n---\r\n';
    const [found] = findText('x.md', source, { only: ['markdown-no-empty-url'] });
    expect(found && source.slice(found.range.start, found.range.end)).toBe('[le guide]()');
  });
});

describe('what Goldmark and kramdown show decides', () => {
  const literal = (text: string, generator: string) =>
    findText('x.md', `${text}\n`, { only: ['markdown-literal-markup'], generator }).map(({ message }) => message);

  test.each([
    '2 ** 3 et x**2',
    '`** mot **`',
    '\\*\\* mot \\*\\*',
    'src/**/*.ts',
    '[sic] (voir plus bas)',
    '#DigitalGouv',
    'un - deux',
    '-5 degrés',
    '** seul',
  ])('says nothing of %s', (text) => expect(literal(text, 'hugo')).toEqual([]));

  test('kramdown makes bold where CommonMark does not', () => {
    expect(literal('Le **mot :**suite et fin', 'hugo')).toEqual(['stars']);
    expect(literal('Le **mot :**suite et fin', 'jekyll')).toEqual([]);
  });

  test('text beside an address that is no link keeps its place', () => {
    expect(readPage('x.md', '(le guide)[https://exemple.test/a], puis 12€').page.body.prose).toContain('puis 12€');
  });
});

describe('hostile text', () => {
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    asterisks: (size) => '*'.repeat(size),
    'pairs of stars': (size) => '** a '.repeat(size / 5),
    spaces: (size) => `a${' '.repeat(size)}b`,
    'no-break spaces': (size) => `le mot${'\u00a0'.repeat(size)}:`,
    quotes: (size) => '« "a '.repeat(size / 5),
    digits: (size) => '123 '.repeat(size / 4),
    'one word': (size) => 'mot '.repeat(size / 4),
    'punctuation signs': (size) => 'le mot !'.repeat(size / 8),
    tags: (size) => '<b "<a '.repeat(size / 7),
    bullets: (size) => '• mot\n'.repeat(size / 6),
    cells: (size) => `\n\n| a |\n| - |\n${'| a '.repeat(size / 4)}|`,
  };
  const time = (text: string): number => {
    const { page } = readPage('x.md', text);
    for (const passage of page.passages) void passage.prose;
    const start = worked();
    findIn(page);
    return worked() - start;
  };

  test.each(Object.entries(shapes))('the time grows with the length: %s', (_, shape) => {
    const body = (size: number) => `Les mots de la page. ${shape(size)}\n`;
    const field = (size: number) => `---\na: ${JSON.stringify(`Les mots de la page. ${shape(size)}`)}\n---\n`;
    for (const make of [body, field]) {
      time(make(2000));
      const best = (size: number) => Math.min(time(make(size)), time(make(size)));
      const [short, long] = [best(3000), best(12_000)];
      // Four times the text, with room for a busy machine; quadratic work took seconds.
      expect(long).toBeLessThan(Math.max(10 * short, 600));
    }
  });

  test('deep brackets are said to be skipped', () => {
    const text = `${'['.repeat(200)}a${']'.repeat(200)}\n`;
    expect(
      findText('x.md', text, { only: ['markdown-no-undefined-references'] }).map(({ message }) => message),
    ).toEqual(['too-deep']);
  });
});
