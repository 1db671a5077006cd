import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../../src/content/dialect/dialect.ts';
import { applyEdits } from '../../../src/content/edits.ts';
import { readHtml } from '../../../src/content/format/html/html.ts';
import { readPage } from '../../../src/content/read-page.ts';
import { chooseFixes } from '../../../src/review/fix.ts';
import { findIn } from '../../rules/text-rules.ts';

const FRENCH = 'Voici une longue phrase de la page, écrite en français pour tous les visiteurs.\n';

/** The text once every safe fix of typography was applied. */
function fixed(text: string, dialect: DialectName): string {
  const { page } = readPage('p.md', text, { dialect, language: 'fr', readers: { html: readHtml } });
  const findings = findIn(page, { only: ['typography-'] });
  return applyEdits(text, chooseFixes(findings).edits);
}

describe('--fix leaves what is no prose as it is', () => {
  test.each<[string, DialectName, string]>([
    ['front matter that is a program', 'eleventy', `---js\n{\n  title: "Le titre: d'accueil",\n}\n---\n${FRENCH}`],
    ['a diagram', 'hugo', `${FRENCH}\n{{< mermaid >}}\ngraph\n  A["Début"] --- B : merci!\n{{< /mermaid >}}\n`],
    ['a sequence', 'hugo', `${FRENCH}\n{{< plantuml >}}\nAlice dit : Bonjour à vous!\n{{< /plantuml >}}\n`],
    [
      'ratios and per cents in formulas',
      'mkdocs',
      `${FRENCH}\nSoit $a : b$, $p ; q$, $50 %$ et \\(x ! y : z\\) ici.\n`,
    ],
    [
      'formulas on their own lines',
      'quarto',
      `${FRENCH}\n\\[\nf : A ; n! : m\n\\]\n\n\\begin{align}\nf : A ; n\n\\end{align}\n`,
    ],
    ['a comment of Jinja', 'mkdocs', `${FRENCH}\n{# Une note: pour vous! #}\n`],
    ['a comment whose engine nobody knows', 'commonmark', `${FRENCH}\n{#- Une note: pour vous! -#}\n`],
    ['a comment in a page of HTML', 'html', `<p>${FRENCH}</p>\n{# Une note: pour vous! #}\n`],
    ['the names of snippets', 'mkdocs', `${FRENCH}\n--8<--\nle coeur: voici.md\n--8<--\n`],
    ['expressions of a .md that is MDX', 'commonmark', `## Titre {/*titre*/}\n\n${FRENCH}\n{'  '}un mot{'a  !'}\n`],
    ['the sign of a definition', 'mkdocs', `Terme\n:   La définition du terme, bien lue par tous les visiteurs.\n`],
  ])('%s', (_, dialect, text) => {
    expect(fixed(text, dialect)).toBe(text);
  });

  test('a sum of money is no formula', () => {
    expect(fixed(`${FRENCH}\nIl faut $5 pour la page: $6 sont de trop.\n`, 'mkdocs')).toContain('page\u00A0: $6');
  });
});

test('front matter whose fence names its language is read', () => {
  const { page } = readPage('p.md', `---json\n{"title": "Accueil"}\n---\nTexte.\n`, { dialect: 'eleventy' });
  expect([page.data['title'], page.body.text]).toEqual(['Accueil', 'Texte.\n']);
});
