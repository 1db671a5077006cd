import { many } from '../words/count.ts';
import { quoted, quotedAsIs } from '../words/quote.ts';

interface Signs {
  found: string;
  expected: string;
}
interface Counted {
  found: number;
  expected: number;
}
interface Shift {
  /** Spaces to add or to take away. */
  spaces: number;
}

const spaces = (count: number): string => many(count, 'espace', 'espaces');
const thereAre = (count: number): string => (count === 0 ? 'il n’y a pas d’espace' : `il y a ${spaces(count)}`);
const wanted = (count: number): string => (count === 0 ? 'il n’en faut pas' : `il en faut ${count}`);

/** The rules of remark-lint that `remark-preset-lint-consistent` names, and the presets before it do not. */
export const consistentRules = {
  'markdown-blockquote-indentation': {
    summary: 'Le texte d’une citation n’est pas à la même distance de son signe que les autres.',
    columns: (facts: Counted) =>
      `Dans cette citation, le signe « > » et ce qui le suit prennent ${many(facts.found, 'caractère', 'caractères')} avant le texte : ${wanted(facts.expected)}.`,
  },
  'markdown-checkbox-character-style': {
    summary: 'Les cases d’une liste ne sont pas cochées avec la même lettre.',
    checked: (facts: Signs) => `Cette case est cochée avec ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`,
    unchecked: (facts: { expected: string }) =>
      `Cette case vide n’est pas écrite comme il faut : mettez ${facts.expected === ' ' ? 'une espace' : 'une tabulation'} entre les crochets.`,
  },
  'markdown-code-block-style': {
    summary: 'Les blocs de code ne sont pas tous écrits de la même façon.',
    fenced: 'Ce bloc de code est fait de lignes décalées de quatre espaces : entourez-le plutôt de lignes « ``` ».',
    indented: 'Ce bloc de code est entouré de lignes « ``` » : décalez plutôt ses lignes de quatre espaces.',
  },
  'markdown-emphasis-marker': {
    summary: 'L’italique n’est pas toujours marqué par le même signe.',
    marker: (facts: Signs) =>
      `Cet italique est marqué par ${quoted(facts.found)} : mettez ${quoted(facts.expected)} avant et après.`,
  },
  'markdown-fenced-code-marker': {
    summary: 'Les blocs de code ne sont pas tous entourés du même signe.',
    marker: (facts: Signs) =>
      `Ce bloc de code est entouré de ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`,
  },
  'markdown-heading-style': {
    summary: 'Les titres ne sont pas tous écrits de la même façon.',
    atx: (facts: { expected: string }) =>
      `Écrivez ce titre avec des dièses devant, et rien après : ${quotedAsIs(`${facts.expected} …`)}.`,
    'atx-closed': (facts: { expected: string }) =>
      `Écrivez ce titre avec des dièses devant et derrière : ${quotedAsIs(`${facts.expected} … ${facts.expected}`)}.`,
    setext: (facts: { expected: string }) =>
      `Écrivez ce titre sur une ligne, et soulignez-le sur la suivante par des ${quotedAsIs(facts.expected)}.`,
  },
  'markdown-link-title-style': {
    summary: 'Les infobulles des liens ne sont pas toutes entre les mêmes signes.',
    marker: (facts: Signs) =>
      `L’infobulle de ce lien est entre ${quoted(facts.found)} : mettez-la entre ${quoted(facts.expected)}.`,
  },
  'markdown-list-item-content-indent': {
    summary: 'La suite d’un élément de liste n’est pas alignée sur son début.',
    add: (facts: Shift) =>
      `Cette suite de l’élément n’est pas alignée sur son début : ajoutez ${spaces(facts.spaces)} devant.`,
    remove: (facts: Shift) =>
      `Cette suite de l’élément n’est pas alignée sur son début : retirez ${spaces(facts.spaces)} devant.`,
  },
  'markdown-ordered-list-marker-value': {
    summary: 'Les numéros d’une liste ne se suivent pas comme il faut.',
    value: (facts: Signs) => `Cet élément porte le numéro ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`,
  },
  'markdown-rule-style': {
    summary: 'Les lignes de séparation ne sont pas toutes écrites de la même façon.',
    rule: (facts: Signs) =>
      `Cette ligne de séparation est écrite ${quoted(facts.found)} : écrivez ${quoted(facts.expected)}.`,
  },
  'markdown-strong-marker': {
    summary: 'Le gras n’est pas toujours marqué par le même signe.',
    marker: (facts: Signs) =>
      `Ce gras est marqué par ${quoted(facts.found.repeat(2))} : mettez ${quoted(facts.expected.repeat(2))} avant et après.`,
  },
  'markdown-table-cell-padding': {
    summary: 'Les cellules d’un tableau ne laissent pas toutes la même marge autour de leur texte.',
    'too-big': 'Les tableaux de ce texte sont trop grands : leurs marges n’ont pas été vérifiées.',
    left: (facts: Counted) =>
      `Entre la barre et le texte de cette cellule, ${thereAre(facts.found)} : ${wanted(facts.expected)}.`,
    right: (facts: Counted) =>
      `Entre le texte de cette cellule et la barre, ${thereAre(facts.found)} : ${wanted(facts.expected)}.`,
    'left-between': (facts: Counted & { least: number }) =>
      `Entre la barre et le texte de cette cellule, ${thereAre(facts.found)} : ${wanted(facts.least)} (ou, pour aligner les barres, ${facts.expected}).`,
    'right-between': (facts: Counted & { least: number }) =>
      `Entre le texte de cette cellule et la barre, ${thereAre(facts.found)} : ${wanted(facts.least)} (ou, pour aligner les barres, ${facts.expected}).`,
  },
};

export const consistentOptions = {
  'options.markdown-blockquote-indentation.option':
    'Le nombre de caractères entre le début du signe « > » et le texte (2 pour « > texte »), ou `consistent` : le même dans tout un texte.',
  'options.markdown-checkbox-character-style.option':
    '`checked` : `x`, `X` ou `consistent` ; `unchecked` : une espace, une tabulation ou `consistent`.',
  'options.markdown-code-block-style.option':
    'Entre deux lignes de signes (`fenced`), décalés (`indented`), ou `consistent` : les mêmes dans tout un texte.',
  'options.markdown-emphasis-marker.option': 'Le signe voulu, ou `consistent` : le même dans tout un texte.',
  'options.markdown-fenced-code-marker.option': 'Le signe voulu, ou `consistent` : le même dans tout un texte.',
  'options.markdown-heading-style.option':
    'Des dièses devant (`atx`), devant et derrière (`atx-closed`), souligné (`setext`), ou `consistent` : le même dans tout un texte.',
  'options.markdown-link-title-style.option':
    'Les signes voulus (`()` pour des parenthèses), ou `consistent` : les mêmes dans tout un texte.',
  'options.markdown-ordered-list-marker-value.option':
    'Toujours 1 (`one`), un de plus à chaque fois (`ordered`), toujours le premier (`single`), ou `consistent` : le même choix dans tout un texte.',
  'options.markdown-rule-style.option':
    'La ligne voulue, `---` par exemple, ou `consistent` : la même dans tout un texte.',
  'options.markdown-strong-marker.option': 'Le signe voulu, ou `consistent` : le même dans tout un texte.',
  'options.markdown-table-cell-padding.option':
    'Sans marge (`compact`), une espace de chaque côté (`padded`), ou `consistent` : le même choix dans tout un texte.',
};
