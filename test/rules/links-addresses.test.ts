import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';
import { malformation } from '../../src/links/offline/malformed.ts';
import { rewriteFix } from '../../src/links/offline/rewrite.ts';
import { linkMalformed } from '../../src/rules/link/malformed.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';
import { repair } from './repair.ts';

test('a star at the end may be of the address: it is told, and taken away by nobody but a person', () => {
  const { page } = readPage(
    'p.md',
    '[attributs](https://exemple.test/attributs/data*) et [suite](https://exemple.test/b])',
  );
  const context = { links: linksOf, options: {}, site: {} } as unknown as RuleContext;
  const told = [...(linkMalformed.check?.(page, context) ?? [])];
  expect(told.map(({ fixes }) => fixes?.map(({ safe }) => safe))).toEqual([[false], [true]]);
});

describe('malformed addresses', () => {
  const code = (url: string, kind: 'link' | 'field' = 'link') => {
    const found = malformation({ url, kind });
    return found === null ? null : `${found.code}${found.fixed === null ? '' : ` → ${found.fixed}`}`;
  };

  test.each([
    ['http//a.fr/b', 'scheme → http://a.fr/b'],
    ['https:/a.fr', 'scheme → https://a.fr'],
    ['https:///a.fr', 'scheme → https://a.fr'],
    ['htpps://a.fr', 'scheme → https://a.fr'],
    ['https;//a.fr', 'scheme → https://a.fr'],
    ['https: //a.fr', 'scheme → https://a.fr'],
    ['http://https://a.fr', 'scheme-twice → https://a.fr'],
    ['http://http//a.fr', 'scheme-twice → http://a.fr'],
    ['https://', 'no-host'],
    ['https://https/www.a.fr/b', 'scheme-twice → https://www.a.fr/b'],
    ['https://a.fr/bhttps://', 'stray → https://a.fr/b'],
    ['https://a.fr/bhttps://a.fr/b', 'glued → https://a.fr/b'],
    ['https://a.fr/bhttps://c.fr', 'glued'],
    ['https://a.fr/b\u200b', 'invisible → https://a.fr/b'],
    ['https:\\\\a.fr\\b', 'backslash → https://a.fr/b'],
    ['https://a.fr/?x=1&amp;y=2', 'entity → https://a.fr/?x=1&y=2'],
    ['https://a.fr/b]', 'stray → https://a.fr/b'],
    ['https://a.fr/b%20', 'stray → https://a.fr/b'],
    ['https://a.fr/b)', 'stray → https://a.fr/b'],
    ['https://a.fr/b c', 'space → https://a.fr/b%20c'],
    ['https://a b.fr/', 'space'],
    ['https://a.fr/b\u00a0c', 'space'],
    ['https://a.fr/100%', 'percent'],
    ['https://contact@exemple.fr', 'mail-as-web → mailto:contact@exemple.fr'],
    ['contact@exemple.fr', 'mail-no-scheme → mailto:contact@exemple.fr'],
    ['mailto:', 'mail-empty'],
    ['mailto: contact@exemple.fr', 'mail-address → mailto:contact@exemple.fr'],
    ['mailto:contact@exemple', 'mail-address'],
    ['mailto://contact@exemple.fr?subject=a', 'mail-address → mailto:contact@exemple.fr?subject=a'],
    ['tel:', 'tel-empty'],
    ['tel:voir page', 'tel-letters'],
    ['tel:+33 (0)1 23 45 67 89', 'tel-length'],
    ['tel:01.23.45.67.8', 'tel-length'],
    ['tel:01 23 45 67 89', 'tel-spaces → tel:0123456789'],
    ['C:\\Users\\moi\\a.pdf', 'local-file'],
    ['https://a..fr/', 'unreadable'],
    ['https://[::bad/', 'unreadable'],
    ['//defis/lab/', 'double-slash → /defis/lab/'],
    ['exemple.fr/page', 'no-scheme → https://exemple.fr/page'],
  ])('%s: %s', (url, expected) => expect(code(url)).toBe(expected));

  test.each([
    ...[
      'https://a.fr',
      'HTTPS://A.FR/',
      '//cdn.exemple.fr/a.js',
      'https://a.fr/b_(c)',
      'https://a.fr/[id]',
      'https://été.fr/é',
    ],
    ...[
      'https://web.archive.org/web/2020/https://a.fr/',
      'https://a.fr/?u=https://b.fr',
      'https://a.fr/login?next=http://b.fr',
    ],
    ...[
      'https://a.fr/%E9',
      'https://a.fr/a%20b',
      'https://a.fr/?q=100%',
      'http://localhost:3000/',
      'https://127.0.0.1/',
      'https://[::1]/',
    ],
    ...[
      'mailto:contact@exemple.fr?subject=Bonjour%20à',
      'mailto:a@b.fr,c@d.fr',
      'mailto:?subject=Partager',
      'mailto:prénom@exemple.fr',
    ],
    ...[
      'tel:+33123456789',
      'tel:0123456789',
      'tel:01-23-45-67-89',
      'tel:3939',
      'tel:15',
      'tel:112',
      'tel:+1-202-555-0100;ext=2',
    ],
    ...['/participer/', '#ancre', '../guide.md', 'guide.info', 'page.html', '', '?page=2', 'data:image/png;base64,a'],
    ...['http://user:pass@a.fr/', 'https://a.fr:8443/b', 'https://a.fr/a;b=c', "https://a.fr/l'eau", 'https://a.fr/b…'],
  ])('%s is well written', (url) =>
    expect(code(url, url === 'guide.info' ? 'field' : 'link')?.replace(/^no-scheme.*/, 'no-scheme') ?? null).toBe(
      url === 'guide.info' ? 'no-scheme' : null,
    ),
  );

  test('whatever is written, it ends soon and its remedy is sound', () => {
    const piece = fc.constantFrom(
      'http',
      's',
      ':',
      '/',
      '//',
      'a.fr',
      '@',
      '&amp;',
      '%',
      '[',
      ')',
      ' ',
      '\\',
      'mailto:',
      'tel:',
      '0',
      '+33',
      '.',
      '\u200b',
      '?',
      '#',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = malformation({ url: pieces.join(''), kind: 'link' });
        if (found?.fixed != null) expect(found.fixed).not.toBe(pieces.join(''));
      }),
      { numRuns: 2000 },
    );
    const start = worked();
    for (const unit of ['http://', 'a.fr ', '&amp;', 'https://a.frhttps', '@a', '%', ')', ';'])
      malformation({ url: `https://${unit.repeat(1000)}`, kind: 'link' });
    expect(worked() - start).toBeLessThan(500);
  });
});

describe('addresses written anew', () => {
  const rewrite = async (text: string, url: string) => {
    const { page } = readPage('a.md', text);
    const link = linksOf(page)[0];
    if (link === undefined) return null;
    const fixes = rewriteFix(page, link, url, true);
    const finding = { fixes } as unknown as Parameters<typeof repair>[1] extends (text: string) => infer R
      ? Awaited<R> extends readonly (infer F)[]
        ? F
        : never
      : never;
    return (await repair(text, async (current) => (current === text ? [finding] : []))).text;
  };

  test.each([
    ['[a](https://x.fr/a "t")', 'https://y.fr/b', '[a](https://y.fr/b "t")'],
    ['[a](<https://x.fr/a b>)', 'https://y.fr/(b', '[a](<https://y.fr/(b>)'],
    ['[a](https://x.fr/a)', 'https://y.fr/b)c', '[a](https://y.fr/b%29c)'],
    ['[a](https://x.fr/?b=1&amp;copy;=2)', 'https://y.fr/?b=1&copy;=2', '[a](https://y.fr/?b=1&amp;copy;=2)'],
    ['<a href="https://x.fr/?a=1&amp;b=2">c</a>', 'https://y.fr/?a=1&b=2', '<a href="https://y.fr/?a=1&amp;b=2">c</a>'],
    ['<https://x.fr>', 'https://y.fr', '<https://y.fr>'],
    ['Voir https://x.fr/a.', 'https://y.fr/b', 'Voir https://y.fr/b.'],
    ['---\nurl: https://x.fr\n---\n', 'https://y.fr/#a', '---\nurl: https://y.fr/#a\n---\n'],
    ["---\nurl: 'https://x.fr'\n---\n", "https://y.fr/l'eau", "---\nurl: 'https://y.fr/l''eau'\n---\n"],
    [
      '---\nt: >-\n  Un [lien\n  replié](https://x.fr/a) ici\n---\n',
      'https://y.fr/b',
      '---\nt: >-\n  Un [lien\n  replié](https://y.fr/b) ici\n---\n',
    ],
  ])('%j to %s', async (text, url, expected) => expect(await rewrite(text, url)).toBe(expected));

  test.each([
    ['Voir https://x.fr/a.', 'mailto:a@x.fr'],
    ['[a](https://x.fr/)', 'https://y.fr/a b'],
    ['<a@x.fr>', '/contact'],
  ])('%j cannot become %s', async (text, url) => expect(await rewrite(text, url)).toBe(text));
});
