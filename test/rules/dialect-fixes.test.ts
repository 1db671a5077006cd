import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { fileEdits } from '../../src/content/edits.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';
import { findIn } from './text-rules.ts';

/** Syntax whose every letter must stay, with what a rule of French would mend in it. */
const SYNTAX: Readonly<Partial<Record<DialectName, readonly string[]>>> = {
  hugo: [
    '{{< graphe json="{a: 1}" titre="le coeur: 50%" >}}',
    '[lien]({{< ref "/p.md" >}} "Le coeur")',
    '{{% note "A: b ?" %}}',
  ],
  jekyll: [
    '{% include x.html width="50%" title="le coeur: ?" %}',
    '{{ "le coeur: oui" | upcase }}',
    '{: .a title="b: c" }',
  ],
  eleventy: ['{# le coeur: 50% #}', '{% callout "le coeur: ?" %}', '{{ x ? "a: b" : c }}'],
  mkdocs: ['--8<-- "le coeur: x.md"', '[[Page: x]]', '{ title="le coeur: 50%" }', ':material-close:'],
  docusaurus: ['{a ? "le coeur: ?" : b}', '<A titre="le coeur: 50%" b={"c: d"} />', '{/* le coeur: 50% */}'],
  vitepress: ['{{ a ? "le coeur: b" : c }}', '<Badge :type="a ? b: c" text="le coeur: 50%" />', '[[toc]]'],
  grav: ['[ui-tab title="le coeur: 50%"]', '[fa=coeur /]', '{{ "le coeur: ?" }}'],
  gitbook: ['{% hint style="le coeur: 50%" %}', '{% embed url="https://x.test/a" %}'],
  quarto: ['{{< video le-coeur: 50% >}}', '@fig-coeur', '$a: 50% ; b = "c"$'],
};
const WORDS = [
  'Voici le texte, pour que la langue soit sûre',
  'au coeur de la ville: oui',
  'la 7ème fois ?',
  'un "mot" ici',
  "l'équipe",
  '12€',
  '\n\n',
  '\n',
  ' : ',
];

describe('a fix and the syntax of a dialect', () => {
  test.each(Object.entries(SYNTAX))('%s: no safe fix changes a letter of it', (dialect, pieces) => {
    const part = fc.constantFrom(...WORDS, ...pieces);
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (parts) => {
        const text = `Les agents de la ville et du pays sont dans la rue avec les autres.\n\n${parts.join(' ')}\n`;
        const { page } = readPage('p.md', text, { dialect: dialect as DialectName });
        const stretches: { start: number; end: number }[] = [];
        for (const piece of pieces)
          for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1))
            stretches.push({ start: at, end: at + piece.length });
        for (const { rule, fixes } of findIn(page))
          for (const { edits } of fixes)
            for (const edit of edits)
              for (const { start, end } of stretches)
                expect(edit.end <= start || edit.start >= end, `${rule}: ${text.slice(start, end)}`).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('an edit that touches syntax is no edit; one beside it is', () => {
    const { page } = readPage('p.md', 'Un {{ mot }} ici', { dialect: 'jekyll' });
    const at = (start: number, end: number) => fileEdits(page.body, page.source, [{ start, end, text: 'x' }]);
    expect(at(2, 5)).toBeNull();
    expect(at(5, 5)).toBeNull();
    expect(at(3, 3)).toHaveLength(1);
    expect(at(12, 12)).toHaveLength(1);
    expect(at(12, 13)).toHaveLength(1);
  });
});
