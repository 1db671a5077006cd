import { many } from '../words/count.ts';
import { quoted } from '../words/quote.ts';

interface Words {
  words: string;
}
interface Sign {
  found: string;
}
interface Signs extends Sign {
  expected: string;
}
interface Counted {
  found: number;
  expected: number;
}

/** Without their dots. */
interface Endings {
  endings: readonly string[];
}

const either = (endings: readonly string[]): string => endings.map((one) => quoted(`.${one}`)).join(' ou ');
const spaces = (count: number): string => many(count, 'espace', 'espaces');
const lines = (count: number): string => many(count, 'ligne vide', 'lignes vides');
const characters = (count: number): string => many(count, 'caractère', 'caractères');

/** The rules of remark-lint that `remark-preset-lint-markdown-style-guide` names, and the presets before it do not. */
export const styleGuideRules = {
  'markdown-definition-case': {
    summary: 'Le nom d’une référence a des majuscules.',
    link: (facts: Words) =>
      `Le nom de la référence ${quoted(facts.words)} a des majuscules : écrivez-le en minuscules.`,
    note: (facts: Words) => `Le nom de la note ${quoted(facts.words)} a des majuscules : écrivez-le en minuscules.`,
  },
  'markdown-definition-spacing': {
    summary: 'Le nom d’une référence a des espaces en trop.',
    spaces: (facts: { found: number }) =>
      `Le nom de cette référence a ${spaces(facts.found)} de suite : une seule suffit.`,
    character:
      'Le nom de cette référence contient une tabulation ou un retour à la ligne : mettez une espace à la place.',
  },
  'markdown-fenced-code-flag': {
    summary: 'Un bloc de code ne dit pas en quel langage il est.',
    missing: 'Ce bloc de code ne dit pas en quel langage il est. Écrivez-le après les premiers signes : « ```sh ».',
    unexpected: (facts: Sign) =>
      `Le langage ${quoted(facts.found)} de ce bloc de code n’est pas de ceux qui sont attendus.`,
  },
  'markdown-file-extension': {
    summary: 'Le nom du fichier n’a pas la bonne fin.',
    other: (facts: Sign & Endings) =>
      `Ce fichier finit par ${quoted(`.${facts.found}`)} : la fin attendue est ${either(facts.endings)}.`,
    missing: (facts: Endings) => `Le nom de ce fichier n’a pas de fin : la fin attendue est ${either(facts.endings)}.`,
  },
  'markdown-final-definition': {
    summary: 'Une référence n’est pas à la fin du texte.',
    link: 'Cette adresse est donnée au milieu du texte : mettez-la après le dernier paragraphe.',
    note: 'Cette note est écrite au milieu du texte : mettez-la après le dernier paragraphe.',
  },
  'markdown-heading-increment': {
    summary: 'Un titre saute un niveau.',
    skipped: (facts: Counted) =>
      `Ce titre est de niveau ${facts.found}, sous un titre de niveau ${facts.expected - 1} : il doit être de niveau ${facts.expected}.`,
  },
  'markdown-list-item-spacing': {
    summary: 'Il y a trop ou trop peu de lignes vides entre les éléments d’une liste.',
    lines: (facts: Counted) =>
      `Il y a ${lines(facts.found)} entre ces deux éléments de la liste : ${facts.expected === 0 ? 'il n’en faut pas' : `il en faut ${facts.expected}`}.`,
  },
  'markdown-maximum-heading-length': {
    summary: 'Un titre est trop long.',
    long: (facts: Counted) => `Ce titre a ${characters(facts.found)} : il en faut ${facts.expected} au plus.`,
  },
  'markdown-maximum-line-length': {
    summary: 'Une ligne du fichier est trop longue.',
    long: (facts: Counted) =>
      `Cette ligne a ${characters(facts.found)} : il en faut ${facts.expected} au plus. Allez à la ligne dans le fichier, le paragraphe n’en sera pas coupé.`,
  },
  'markdown-no-consecutive-blank-lines': {
    summary: 'Il y a trop de lignes vides.',
    before: (facts: Counted) =>
      `Il y a ${lines(facts.found)} avant ce texte : ${facts.expected === 0 ? 'il n’en faut pas' : 'une seule suffit'}.`,
    after: (facts: { found: number }) => `Il y a ${lines(facts.found)} après ce texte : il n’en faut pas.`,
  },
  'markdown-no-duplicate-headings': {
    summary: 'Deux titres disent la même chose.',
    duplicate: (facts: Words) => `Le titre ${quoted(facts.words)} est déjà plus haut dans ce texte : changez-en un.`,
  },
  'markdown-no-emphasis-as-heading': {
    summary: 'Un paragraphe en gras ou en italique tient lieu de titre.',
    strong: (facts: Words) => `Ce paragraphe en gras tient lieu de titre : ${quoted(facts.words)}. Faites-en un titre.`,
    emphasis: (facts: Words) =>
      `Ce paragraphe en italique tient lieu de titre : ${quoted(facts.words)}. Faites-en un titre.`,
  },
  'markdown-no-file-name-articles': {
    summary: 'Le nom du fichier commence par un article anglais.',
    article: (facts: Sign) => `Le nom de ce fichier commence par ${quoted(facts.found)} : retirez ce mot.`,
  },
  'markdown-no-file-name-consecutive-dashes': {
    summary: 'Le nom du fichier a deux tirets de suite.',
    dashes: 'Le nom de ce fichier a plusieurs tirets de suite : gardez-en un.',
  },
  'markdown-no-file-name-irregular-characters': {
    summary: 'Le nom du fichier a un caractère inattendu.',
    character: (facts: Sign) =>
      `Le nom de ce fichier contient ${facts.found === ' ' ? 'une espace' : quoted(facts.found)} : gardez les lettres sans accent, les chiffres et les tirets, ou ce que les réglages permettent.`,
  },
  'markdown-no-file-name-mixed-case': {
    summary: 'Le nom du fichier mêle majuscules et minuscules.',
    mixed: 'Le nom de ce fichier mêle majuscules et minuscules : écrivez-le tout en minuscules.',
  },
  'markdown-no-file-name-outer-dashes': {
    summary: 'Le nom du fichier commence ou finit par un tiret.',
    dashes: 'Le nom de ce fichier commence ou finit par un tiret : retirez-le.',
  },
  'markdown-no-heading-punctuation': {
    summary: 'Un titre finit par un signe de ponctuation.',
    sign: (facts: Sign) => `Ce titre finit par ${quoted(facts.found)} : retirez ce signe.`,
  },
  'markdown-no-multiple-toplevel-headings': {
    summary: 'Un texte a plusieurs titres de premier niveau.',
    several: (facts: { expected: number }) =>
      `Ce texte a déjà un titre de niveau ${facts.expected}, et il n’en faut qu’un : descendez celui-ci d’un niveau.`,
  },
  'markdown-no-shell-dollars': {
    summary: 'Chaque ligne d’une suite de commandes commence par « $ ».',
    dollars:
      'Chaque ligne de ce bloc commence par « $ », qu’on recopie en même temps que la commande : retirez ces signes.',
  },
  'markdown-no-table-indentation': {
    summary: 'La ligne d’un tableau est décalée.',
    indented: (facts: { found: number }) => `Il y a ${spaces(facts.found)} de trop avant cette ligne du tableau.`,
  },
  'markdown-table-pipe-alignment': {
    summary: 'Les barres d’un tableau ne sont pas alignées.',
    cell: (facts: { spaces: number }) =>
      `Les barres de ce tableau ne sont pas alignées : ajoutez ${spaces(facts.spaces)} ici.`,
    dashes: (facts: { spaces: number }) =>
      `Les barres de ce tableau ne sont pas alignées : ajoutez ${spaces(facts.spaces)} ici, ou autant de tirets.`,
  },
  'markdown-table-pipes': {
    summary: 'Une ligne de tableau n’a pas ses barres aux deux bouts.',
    start: 'Il manque une barre « | » au début de cette ligne du tableau.',
    end: 'Il manque une barre « | » à la fin de cette ligne du tableau.',
  },
  'markdown-unordered-list-marker-style': {
    summary: 'Les puces ne sont pas toutes écrites avec le même signe.',
    marker: (facts: Signs) => `Cette puce est écrite ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`,
  },
};

export const styleGuideOptions = {
  'options.markdown-fenced-code-flag.option':
    '`allowEmpty: true` accepte un bloc sans langage ; `flags` donne les langages acceptés. Une liste vaut pour `flags`.',
  'options.markdown-file-extension.option':
    'La fin attendue sans son point, ou une liste ; `extensions` et `allowExtensionless` dans un groupe.',
  'options.markdown-list-item-spacing.option':
    '`checkBlanks: true` juge par les lignes vides à l’intérieur des éléments, et non par le nombre de leurs lignes.',
  'options.markdown-maximum-heading-length.option': 'Le nombre de caractères permis.',
  'options.markdown-maximum-line-length.option': 'Le nombre de caractères permis.',
  'options.markdown-no-file-name-irregular-characters.option':
    'Les caractères permis, comme entre les crochets d’une expression régulière (`a-z0-9_-`) ; ou une expression régulière, qui trouve ceux qui ne le sont pas : `{ source, flags }`.',
  'options.markdown-no-heading-punctuation.option':
    'Les signes refusés, les uns après les autres, comme `.,;:!?`, ou une expression régulière : `{ source, flags }`.',
  'options.markdown-no-multiple-toplevel-headings.option': 'Le niveau du titre qui doit être seul, de 1 à 6.',
  'options.markdown-unordered-list-marker-style.option':
    'Le signe voulu, ou `consistent` : le même dans tout un texte.',
};
