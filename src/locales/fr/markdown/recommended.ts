import { many } from '../words/count.ts';
import { quoted } from '../words/quote.ts';

interface Words {
  words: string;
}
/** Characters that are there. */
interface Found {
  found: number;
}
interface Counted extends Found {
  expected: number;
}
interface Signs {
  found: string;
  expected: string;
}

const spaces = (count: number): string => many(count, 'espace', 'espaces');
const thereAre = (count: number): string => (count === 0 ? 'il n’y a pas d’espace' : `il y a ${spaces(count)}`);
const wanted = (count: number): string => (count === 0 ? 'il n’en faut pas' : `il en faut ${count}`);

/** The rules of remark-lint that `remark-preset-lint-recommended` names and that have no file of their own. */
export const recommendedRules = {
  'markdown-final-newline': {
    summary: 'Le fichier ne finit pas par une fin de ligne.',
    missing: 'La dernière ligne n’a pas de fin de ligne. Ajoutez un retour à la ligne tout à la fin du fichier.',
  },
  'markdown-hard-break-spaces': {
    summary: 'Un retour à la ligne tient à des espaces en trop.',
    spaces: (facts: Counted) =>
      `Ce retour à la ligne est marqué par ${spaces(facts.found)} en fin de ligne : il en faut ${facts.expected}.`,
    escape: (facts: Found) =>
      `Ce retour à la ligne est marqué par ${spaces(facts.found)} en fin de ligne, qu’on ne voit pas. Mettez une barre oblique inversée (\\) à la place.`,
  },
  'markdown-list-item-bullet-indent': {
    summary: 'Une puce n’est pas au début de sa ligne.',
    indented: (facts: Found) => `Il y a ${spaces(facts.found)} avant cette puce. Commencez-la au début de la ligne.`,
  },
  'markdown-list-item-indent': {
    summary: 'Le texte d’une liste est trop loin ou trop près de sa puce.',
    spaces: (facts: Counted) => `Entre la puce et son texte, ${thereAre(facts.found)} : ${wanted(facts.expected)}.`,
  },
  'markdown-no-blockquote-without-marker': {
    summary: 'Une ligne de citation n’a pas son signe « > ».',
    markers: (facts: Counted) =>
      `Cette ligne fait partie de la citation et ${facts.found === 0 ? 'ne commence par aucun signe' : `commence par ${many(facts.found, 'signe', 'signes')}`} « > » : il en faut ${facts.expected}. Pour sortir de la citation, laissez une ligne vide.`,
  },
  'markdown-no-heading-content-indent': {
    summary: 'Un titre a trop d’espaces à côté de ses dièses.',
    before: (facts: Found) => `Il y a ${spaces(facts.found)} entre les dièses et le titre : une seule suffit.`,
    after: (facts: Found) =>
      `Il y a ${spaces(facts.found)} entre le titre et les dièses qui le ferment : une seule suffit.`,
  },
  'markdown-no-literal-urls': {
    summary: 'Une adresse est écrite telle quelle dans le texte.',
    literal: (facts: Words & { expected: string }) =>
      `L’adresse ${quoted(facts.words)} devient un lien chez certains outils et pas chez d’autres. Écrivez ${quoted(facts.expected)}, ou un lien avec un texte.`,
  },
  'markdown-no-shortcut-reference-image': {
    summary: 'Une image par référence est écrite en abrégé.',
    shortcut: (facts: Words & { expected: string }) =>
      `L’image ${quoted(facts.words)} est écrite en abrégé. Écrivez ${quoted(facts.expected)} : on voit alors que c’est une référence.`,
  },
  'markdown-no-shortcut-reference-link': {
    summary: 'Un lien par référence est écrit en abrégé.',
    shortcut: (facts: Words & { expected: string }) =>
      `Le lien ${quoted(facts.words)} est écrit en abrégé. Écrivez ${quoted(facts.expected)} : on voit alors que c’est un lien.`,
  },
  'markdown-ordered-list-marker-style': {
    summary: 'Les numéros d’une liste ne sont pas suivis du même signe.',
    marker: (facts: Signs) => `Ce numéro est suivi de ${quoted(facts.found)} : mettez ${quoted(facts.expected)}.`,
  },
};

export const recommendedOptions = {
  'options.markdown-hard-break-spaces.option':
    '`allowSpaces: false` demande une barre oblique inversée, et refuse les espaces.',
  'options.markdown-list-item-indent.option':
    'Une espace après la puce (`one`), autant qu’il en faut pour un multiple de quatre (`tab`), ou l’un pour les listes serrées et l’autre pour les listes aérées (`mixed`).',
  'options.markdown-no-undefined-references.option':
    'Dire tout ce que dit remark-lint, les crochets seuls compris, sauf : `allow`, une liste de noms permis ou d’expressions régulières (`{ source, flags }`) ; `allowShortcutLink: true`, les crochets seuls.',
  'options.markdown-ordered-list-marker-style.option': 'Le signe voulu, ou `consistent` : le même dans tout un texte.',
};
