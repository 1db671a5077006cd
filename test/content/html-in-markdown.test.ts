import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { applyEdits } from '../../src/content/edits.ts';
import { loadReaders } from '../../src/content/format/readers.ts';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { chooseFixes } from '../../src/review/fix.ts';
import { findIn } from '../rules/text-rules.ts';

const FRENCH = 'Voici pour vous et pour nous les pages qui sont dans la ville.';

async function read(text: string, dialect: DialectName = 'commonmark'): Promise<Page> {
  const readers = await loadReaders('p.md', text, { dialect, htmlInMarkdown: true });
  return readPage('p.md', text, { dialect, language: 'fr', readers }).page;
}

/** What a reader sees: objects as one `¤`, markup left out. */
const seen = ({ body }: Page) =>
  body.seen
    .replaceAll('\uE000', '')
    .replace(/\uFFFC+/g, '¤')
    .replace(/\s+/g, ' ')
    .trim();

describe('HTML that stands in Markdown', () => {
  test.each<[string, DialectName, string, string]>([
    ['a paragraph', 'commonmark', 'Un.\n\n<p>Deux : <b>trois</b>&nbsp;!</p>\n\nFin.', 'Un. Deux : trois ! Fin.'],
    ['cells', 'gitbook', '<table><tr><td>Un</td><td>Deux</td></tr></table>', 'Un Deux'],
    ['a piece of a list', 'commonmark', '- <div>Un</div>\n\n  <p>Deux</p>', 'Un Deux'],
    ['parts that blank lines make', 'commonmark', '<div>\n\nUn *mot*.\n\n<p>Deux\n\n</div>', 'Un mot. Deux ¤'],
    ['templates', 'jekyll', '<p>{% if a < 3 %}Un {{ x }}{% endif %}</p>', '¤Un ¤'],
    ['attributes of Vue', 'vitepress', '<p :a="b > c">Un {{ d ? "e: f" : g }}</p>', 'Un ¤'],
  ])('%s is read', async (_, dialect, text, expected) => {
    expect(seen(await read(text, dialect))).toBe(expected);
  });

  test.each<[string, DialectName, string]>([
    ['code', 'commonmark', '<pre>a : b</pre>\n\n<div>\n<pre>\n\n<p>c : d</p>\n\n</pre>\n</div>'],
    [
      'what is no HTML',
      'commonmark',
      '<div className={f}>g : h</div>\n\n<section a={[{ b: "c : d" }]}>\n  e : f\n</section>',
    ],
    ['a program', 'commonmark', '<div><?php echo "a : b" ?></div>'],
    ['another language', 'commonmark', '<p lang="en">Une page : ici</p>'],
    ['quotations', 'commonmark', '> <p>Un\n> deux : trois</p>'],
    ['comments', 'commonmark', '<!-- un : deux\n<p>trois : quatre</p> -->'],
  ])('%s is not', async (_, dialect, text) => {
    expect(seen(await read(text, dialect))).not.toMatch(/\p{L} ?:/u);
  });

  test('its words are mended, and nothing else', async () => {
    const text = `${FRENCH}\n\n<div title="a : b ?">\n  <p class="x">Au coeur de la ville: <b>ici</b> !</p>\n</div>\n`;
    const { edits } = chooseFixes(findIn(await read(text), { only: ['typography-'] }));
    expect(applyEdits(text, edits)).toBe(
      text.replace('coeur', 'cœur').replace('ville:', 'ville\u00A0:').replace(' !', '\u202F!'),
    );
  });

  test('its images and links are asked what they say', async () => {
    const said = async (text: string, dialect?: DialectName) =>
      findIn(await read(text, dialect), { only: ['accessibility-image-alt', 'accessibility-link-text'] }).map(
        ({ message, excerpt }) => [message, excerpt],
      );
    expect(await said('<p><img src="/a.png"></p>\n\nUn <img src="b.png"> et <img src="c.png" alt="">\n')).toEqual([
      ['missing-html', 'a.png'],
      ['missing-html', 'b.png'],
    ]);
    expect(await said('<p>Lire <a href="/a">ici</a></p>\n')).toEqual([['nothing', 'ici']]);
    expect(await said('<blockquote class="tweet"><p><a href="/a">ici</a></p></blockquote>\n')).toEqual([]);
    expect(await said('<p><a href="{{ a }}">{{ b }}</a> <a href="{{ c }}">{{ b }}</a></p>\n', 'jekyll')).toEqual([]);
    expect(await said('<p><img src="{{ a }}"></p>\n', 'jekyll')).toEqual([['missing-html', '<img src="{{ a }}">']]);
    expect(await said('<p><img {{ a }} src="b.png"></p>\n\n<p><img src={a} /></p>\n', 'jekyll')).toEqual([]);
  });

  test('the reader of HTML is loaded only where there is some', async () => {
    const readers = (text: string) => loadReaders('p.md', text, { dialect: 'hugo', htmlInMarkdown: true });
    expect(await readers('Un <b>mot</b> et a < p > b')).toEqual({});
    expect(Object.keys(await readers('Un\n\n<div class="x">mot</div>'))).toEqual(['html']);
    expect(await loadReaders('p.md', '<p>x</p>', { dialect: 'hugo' })).toEqual({});
  });

  test('cells say the same word side by side', async () => {
    const page = await read('<table><tr><td>notre mot</td><td>mot de la fin</td></tr></table>\n');
    expect(findIn(page, { only: ['typography-repeated-word'] })).toEqual([]);
  });
});
