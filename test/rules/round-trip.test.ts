import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { confirmFixes } from '../../src/review/confirm-fixes.ts';
import { rules } from '../../src/rules/index.ts';
import { fc } from '../property.ts';
import { repair } from './repair.ts';
import { findIn } from './text-rules.ts';

/** Syntax of Markdown and HTML, in any dialect; every letter of it must stay. In each, what a rule of French would mend in prose. */
const ANYWHERE = [
  '`le coeur: 50% ?`',
  '[le lien](/une-page?a=b:c;d "Le coeur: 50%")',
  '![Le coeur: 50%](/img/a:b;c.png)',
  '[^a:1]',
  '\n\n[^a:1]: Le mot.\n\n',
  '<https://exemple.test/a:b;c?d!e>',
  'https://exemple.test/coeur:50%;x?y!z',
  'mailto:contact@exemple.test',
  '<mailto:contact@exemple.test?subject=Le:coeur>',
  '<img src="a.png" alt="le coeur: 50%">',
  '<span title="le coeur: ?" data-x="a : b">',
  '</span>',
  '<!-- le coeur: 50% ? -->',
  '&nbsp;',
  '\n\n| le mot      | prix |\n|:------------|-----:|\n| la rue      |  7   |\n\n',
  '\n\n```yaml title="le coeur: 50%"\ncle:  "au coeur: ?"   # l\'oeuvre\n```\n\n',
  '\n\n[ref]: https://exemple.test/a:b;c "Le coeur: 50%"\n\n',
];

const OWN: Readonly<Partial<Record<DialectName, readonly string[]>>> = {
  hugo: [
    '{{< graphe json="{a: 1}" titre="le coeur: 50%" >}}',
    '[lien]({{< ref "/p.md" >}} "Le coeur: 50%")',
    '{{% note "A: b ?" %}}',
    '\n\n## Le titre {#le-coeur:50 .a title="le coeur: ?"}\n\n',
    ':coeur:',
  ],
  jekyll: [
    '{% include x.html width="50%" title="le coeur: ?" %}',
    '{{ "le coeur: oui" | upcase }}',
    '{: .a title="b: c" }',
    '[b]({% link page.md %} "Le coeur: 50%")',
  ],
  eleventy: ['{# le coeur: 50% #}', '{% callout "le coeur: ?" %}', '{{ x ? "a: b" : c }}'],
  mkdocs: [
    '\n\n--8<-- "le coeur: x.md"\n\n',
    '[[Page: x|texte]]',
    '{ title="le coeur: 50%" }',
    ':material-close:',
    '$a: 50% ; b ?$',
  ],
  docusaurus: ['{a ? "le coeur: ?" : b}', '<A titre="le coeur: 50%" b={"c: d"} />', '{/* le coeur: 50% */}'],
  vitepress: ['{{ a ? "le coeur: b" : c }}', '<Badge :type="a ? b: c" text="le coeur: 50%" />', '[[toc]]'],
  grav: ['[ui-tab title="le coeur: 50%"]', '[fa=coeur /]', '{{ "le coeur: ?" }}'],
  gitbook: ['{% hint style="le coeur: 50%" %}', '{% embed url="https://x.test/a" %}'],
  quarto: ['{{< video le-coeur: 50% >}}', '@fig-coeur', '$a: 50% ; b = "c"$', '\n\n$$\na: 50% ; b ?\n$$\n\n'],
  zola: ['{{ youtube(id="le coeur: 50%") }}', '[lien](@/blog/le-coeur:50.md)'],
};

const SLOPPY = [
  'Voici le texte, pour que la langue soit sûre',
  'au coeur de la ville: oui',
  'la 7ème fois ?',
  'un "mot" ici',
  "l'équipe et l’État",
  'en fait en fait',
  '12€',
  'A partir de',
  ' ,',
  '  ',
  ' : ',
  '!',
  '\n',
  '\n\n',
];

/** What a page is made of, its words and addresses aside. */
function shapeOf(node: Nodes): string {
  const children = 'children' in node ? node.children.map(shapeOf).join(' ') : '';
  return `(${node.type} ${children})`;
}

/** `--fix` over one page, through the gate. */
async function mended(text: string, dialect: DialectName): Promise<string> {
  const read = (content: string): Page => readPage('p.md', content, { dialect, language: 'fr' }).page;
  const done = await repair(text, (current) => {
    const page = read(current);
    return confirmFixes(page, findIn(page), {
      read: async (_, next) => read(next),
      find: (after, families) => findIn(after, { only: families }),
      anchors: () => null,
      mayMove: () => false,
      owned: (rule) => rules.find(({ id }) => id === rule)?.owns ?? 'prose',
    });
  });
  return done.text;
}

describe('--fix among the syntax of a dialect', () => {
  test.each(Object.entries(OWN))('%s: every letter of it stays, the tree and the words too', async (dialect, own) => {
    const name = dialect as DialectName;
    const pieces = [...ANYWHERE, ...own];
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SLOPPY) },
      { weight: 2, arbitrary: fc.constantFrom(...pieces) },
    );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 3, maxLength: 12 }), async (parts) => {
        const text = `---\nle coeur: "au coeur: ?"\ntitle: L'oeuvre 50%\n---\n\nLes agents de la ville sont dans la rue avec les autres.\n\n${parts.join(' ')}\n`;
        const after = await mended(text, name);
        if (after !== text) count++;
        for (const piece of pieces)
          expect(after.split(piece.trim()).length, piece).toBe(text.split(piece.trim()).length);
        const [old, now] = [text, after].map((one) => readPage('p.md', one, { dialect: name, language: 'fr' }).page);
        expect(shapeOf((now as Page).body.tree)).toBe(shapeOf((old as Page).body.tree));
        expect(now?.fields.map(({ pointer }) => pointer)).toEqual(['/le coeur', '/title']);
        expect(wordsOf(after)).toBe(wordsOf(text));
      }),
      { numRuns: 12 },
    );
    expect(count).toBeGreaterThan(4);
  });
});

function wordsOf(text: string): number {
  return text.replace(/7ème/g, '7e').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
