import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { applyEdits, fileEdits } from '../../src/content/edits.ts';
import { readPage } from '../../src/content/read-page.ts';

const read = (text: string, dialect: DialectName) => {
  const { page } = readPage('x.md', text, { dialect });
  return { data: { ...page.data }, body: page.body.text, codes: page.frontMatter?.troubles.map(({ code }) => code) };
};

const HEADER = 'Title: Le pain : une recette\nDate: 2015-03-02 10:00\nsummary: Une ligne\n    et la suite.\n\nTexte.\n';

// What `markdown.extensions.meta` and `mkdocs.utils.meta` give for the same texts.
describe('meta-data without fences', () => {
  test.each(['mkdocs', 'pelican'] as const)(
    '%s: keys in lower case, lines that go on, up to a blank line',
    (dialect) => {
      expect(read(HEADER, dialect)).toEqual({
        data: { title: 'Le pain : une recette', date: '2015-03-02 10:00', summary: 'Une ligne\net la suite.' },
        body: 'Texte.\n',
        codes: [],
      });
    },
  );

  test.each(['commonmark', 'jekyll', 'hugo', 'quarto'] as const)('%s: it is prose', (dialect) => {
    expect(read(HEADER, dialect)).toEqual({ data: {}, body: HEADER, codes: undefined });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['Note: vue\nTexte.\n', { note: 'vue' }, 'Texte.\n'],
    ['\ufeffTitle: A\r\n\tsuite\r\n\r\nTexte.', { title: 'A\nsuite' }, 'Texte.'],
    ['Tags:\nLang: fr', { tags: '', lang: 'fr' }, ''],
    ['\nTitle: A\n', {}, '\nTitle: A\n'],
    ['Note : ceci\n', {}, 'Note : ceci\n'],
    ['Résumé: ceci\n', {}, 'Résumé: ceci\n'],
    ['    Title: A\n', {}, '    Title: A\n'],
    ['---\nTitle: A\n---\nTexte.\n', { Title: 'A' }, 'Texte.\n'],
  ])('MkDocs: %j', (text, data, body) => expect(read(text, 'mkdocs')).toMatchObject({ data, body }));

  test.each<[string, Record<string, unknown>, string]>([
    ['Title: A\n---\nTexte.\n', { title: 'A' }, 'Texte.\n'],
    // YAML reads neither a second colon nor what nothing closes.
    ['---\nTitle: Un titre: le sien\n---\nTexte.\n', { title: 'Un titre: le sien' }, 'Texte.\n'],
    ['---\nTitle: A\n\nTexte.\n', { title: 'A' }, 'Texte.\n'],
    // « # » begins no comment there.
    ['---\ntitle: En direct #4\ntags: a, b\n---\nTexte.\n', { title: 'En direct #4', tags: 'a, b' }, 'Texte.\n'],
    ['---\ntitle: #4\n---\nTexte.\n', { title: '#4' }, 'Texte.\n'],
    ['---\ntags: # les miens\n  - a\n---\nTexte.\n', { tags: ['a'] }, 'Texte.\n'],
    // A plug-in reads YAML between dashes.
    ['---\ntags:\n  - a\n---\nTexte.\n', { tags: ['a'] }, 'Texte.\n'],
  ])('Pelican: %j', (text, data, body) => expect(read(text, 'pelican')).toEqual({ data, body, codes: [] }));
});

describe('the places of meta-data', () => {
  const { page } = readPage('x.md', HEADER, { dialect: 'pelican' });

  test('are those of the file', () => {
    const at = (name: string) => {
      const field = page.field(`/${name}`);
      return field === null || field.key === null
        ? null
        : [page.source.slice(field.key), page.source.slice(field.range)];
    };
    expect(at('title')).toEqual(['Title', 'Le pain : une recette']);
    expect(at('summary')).toEqual(['summary', 'Une ligne\n    et la suite.']);
    const summary = page.passages.find(({ field }) => field?.name === 'summary');
    const start = summary?.text.indexOf('suite') ?? -1;
    expect(summary && page.source.slice(summary.toFile(start, start + 5))).toBe('suite');
    expect(page.source.slice(page.frontMatter?.content ?? { start: 0, end: 0 })).toBe(HEADER.slice(0, -9));
  });

  test('take edits that leave the header what it is, and no other', () => {
    const edit = (name: string, from: string, to: string) => {
      const passage = page.passages.find(({ field }) => field?.name === name);
      if (passage === undefined) throw new Error(name);
      const start = passage.text.indexOf(from);
      const edits = fileEdits(passage, page.source, [{ start, end: start + from.length, text: to }]);
      return edits === null ? null : applyEdits(page.source.text, edits);
    };
    expect(edit('title', ' :', '\u00a0:')).toBe(HEADER.replace('pain :', 'pain\u00a0:'));
    expect(edit('summary', 'suite.', 'suite: « fin »')).toBe(HEADER.replace('suite.', 'suite: « fin »'));
    expect(edit('summary', '\n', '\n\n')).toBeNull();
    expect(edit('summary', 'ligne\net', 'ligne et')).toBeNull();
    expect(edit('title', 'Le', ' Le')).toBeNull();
  });
});
