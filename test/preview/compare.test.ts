import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { fr } from '../../src/locales/fr.ts';
import { buildBlocks } from '../../src/preview/build-blocks.ts';
import type { Block } from '../../src/preview/compare/block.ts';
import { leavesOf } from '../../src/preview/compare/block.ts';
import { compareBlocks } from '../../src/preview/compare/compare-blocks.ts';
import type { PageContext } from '../../src/preview/context.ts';
import { readBlocks } from '../../src/preview/read/read-blocks.ts';
import { PLAIN } from '../../src/preview/read/rendering.ts';
import { fc } from '../property.ts';

const CONTEXT: PageContext = {
  words: fr.preview,
  language: 'fr',
  id: (name) => name,
  link: (href) => href,
  image: (path) => ({ kind: 'file', path, bytes: null }),
};

function blocksOf(markdown: string): Block[] {
  return readBlocks(readPage('x.md', markdown).page.body, { prefix: 'x-', footnoteLabel: 'Notes', rendering: PLAIN });
}

function compare(before: string, after: string): string {
  const blocks = compareBlocks(blocksOf(before), blocksOf(after));
  return toHtml({ type: 'root', children: buildBlocks(blocks, CONTEXT, { under: 3 }) });
}

/** The words of one side of a comparison. */
function side(blocks: readonly Block[], hidden: 'ins' | 'del'): string {
  const leaves = leavesOf(blocks).map((leaf) =>
    (leaf.pieces ?? []).flatMap((piece) => (piece.operation === hidden ? [] : [piece.token.text])).join(''),
  );
  return leaves.join(' ').replace(/\s+/g, ' ').trim();
}

describe('the words of a page', () => {
  test.each(['Un.\\\nDeux & trois\\\n  fin.', 'Un.  \r\nDeux &amp; trois  \r\nfin.'])(
    'know their places after a line break, in a page that holds HTML: %j',
    (text) => {
      const source = `${text}\n\n<div>quatre</div>\n`;
      const tokens = leavesOf(blocksOf(source)).flatMap(({ pieces }) => (pieces ?? []).map(({ token }) => token));
      for (const word of ['Deux', 'trois', 'fin', 'quatre']) {
        const found = tokens.find((token) => token.text === word);
        expect(source.slice(found?.start, found?.end)).toBe(word);
      }
    },
  );
});

describe('the rendered comparison', () => {
  test('marks the words that differ, joined where only a space parts them', () => {
    expect(
      compare('Le sprint commencera le 3 juin 2024.', 'Le sprint commencera le 19 août 2024.'),
    ).toMatchInlineSnapshot(`"<p>Le sprint commencera le <del>3 juin</del><ins>19 août</ins> 2024.</p>"`);
  });

  test('keeps inclusive forms whole', () => {
    expect(compare('Vous êtes embauché(e) ici.', 'Vous êtes embauché·e ici.')).toMatchInlineSnapshot(
      `"<p>Vous êtes <del>embauché(e)</del><ins>embauché·e</ins> ici.</p>"`,
    );
  });

  test('tells formatting from text, and says nothing was removed', () => {
    expect(compare('Un mot important ici.', 'Un mot **important** ici.')).toMatchInlineSnapshot(
      `"<p>Un mot <strong><span class="fmt">important</span></strong> ici.</p>"`,
    );
    expect(compare('## Le cadre\n', 'Le cadre\n')).not.toMatch(/<del>|<ins>/);
  });

  test('never splits a link, and shows a removed one without its address', () => {
    expect(
      compare('Lisez [la page](https://a.test/) demain.', 'Lisez [toute la page](https://a.test/) demain.'),
    ).toMatchInlineSnapshot(
      `"<p>Lisez <a href="https://a.test/" rel="noopener nofollow ugc"><ins>toute </ins>la page</a> demain.</p>"`,
    );
    expect(compare('Lisez [la page](https://a.test/) et le reste.', 'Lisez et le reste.')).not.toContain('href');
  });

  test('pairs paragraphs by likeness, items with items', () => {
    const html = compare('- un chat noir\n- un chien blanc\n', '- une souris grise\n- un chat noir\n- un chien roux\n');
    expect(html).toMatchInlineSnapshot(
      `"<ul><li class="blk-added"><ins>une souris grise</ins></li><li>un chat noir</li><li>un chien <del>blanc</del><ins>roux</ins></li></ul>"`,
    );
  });

  test('shows a rewritten paragraph as two, not as a soup of words', () => {
    const html = compare(
      'Pour postuler, déposez un dossier sur la plateforme avant la fin du mois de juin prochain.',
      'Retrouvez chaque semaine notre actualité en vous abonnant à la lettre de la pépinière.',
    );
    expect(html.match(/<del>/g)).toHaveLength(1);
    expect(html.match(/<ins>/g)).toHaveLength(1);
  });

  const WORDS = [
    'le',
    'chat',
    'mange',
    '**gras**',
    '_doux_',
    '[lien](https://a.test/)',
    'embauché(e)',
    '`code`',
    ',',
    '.',
    '<b>brut</b>',
    '![alt](/i.png)',
  ];
  const block = fc.tuple(
    fc.constantFrom('', '# ', '## ', '- ', '1. ', '> ', '- [ ] ', '    '),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
  );
  const cells = fc.array(fc.constantFrom('un', 'deux', '**trois**', 'quatre mots de plus', ''), {
    minLength: 2,
    maxLength: 3,
  });
  const table = fc
    .array(cells, { minLength: 2, maxLength: 4 })
    .map(([heads = [], ...rows]) =>
      [heads, heads.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    );
  const markdown = fc
    .array(
      fc.oneof(
        { arbitrary: block.map(([mark, words]) => mark + words.join(' ')), weight: 5 },
        { arbitrary: table, weight: 1 },
      ),
      {
        maxLength: 7,
      },
    )
    .map((blocks) => blocks.join('\n\n'));

  test('holds exactly the words of both sides, whatever comes', () => {
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        const [base, head] = [blocksOf(before), blocksOf(after)];
        const blocks = compareBlocks(base, head);
        expect(side(blocks, 'del')).toBe(side(head, 'del'));
        const sorted = (text: string): string => text.split(' ').sort().join(' ');
        expect(sorted(side(blocks, 'ins'))).toBe(sorted(side(base, 'ins')));
      }),
      { numRuns: 150 },
    );
  });

  test('is always well-formed: no link in a link, no block in a paragraph, items in lists', () => {
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        const walk = (nodes: readonly ElementContent[], above: readonly string[]): void => {
          for (const node of nodes) {
            if (node.type !== 'element') continue;
            checkNesting(node, above);
            walk(node.children, [...above, node.tagName]);
          }
        };
        walk(buildBlocks(compareBlocks(blocksOf(before), blocksOf(after)), CONTEXT, { under: 3 }), []);
      }),
      { numRuns: 150 },
    );
  });

  test('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(compareBlocks(blocksOf(text), blocksOf(text)).every(({ status }) => status === 'same')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function checkNesting({ tagName }: Element, above: readonly string[]): void {
  const parent = above.at(-1) ?? '';
  if (tagName === 'a') expect(above).not.toContain('a');
  if (/^(?:p|ul|ol|blockquote|pre|h\d|div)$/.test(tagName))
    expect(parent).not.toMatch(/^(?:p|h\d|span|ins|del|a|strong|em)$/);
  if (tagName === 'li') expect(parent).toMatch(/^[uo]l$/);
  if (/^[uo]l$/.test(parent)) expect(tagName).toBe('li');
}
