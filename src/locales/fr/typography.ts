import { quotedAsIs } from './words/quote.ts';

const CHARACTERS: Readonly<Record<string, string>> = {
  'U+00A0': 'espace insécable',
  'U+00AD': 'trait d’union conditionnel',
  'U+2007': 'espace insécable',
  'U+2009': 'espace fine sécable',
  'U+200B': 'espace sans chasse',
  'U+200C': 'antiliant',
  'U+200D': 'liant',
  'U+202F': 'espace fine insécable',
  'U+2028': 'séparateur de lignes',
  'U+2029': 'séparateur de paragraphes',
  'U+2060': 'gluon de mots',
  'U+3000': 'espace idéographique',
  'U+FEFF': 'marque d’ordre des octets',
};

function character(code: string): string {
  const name = CHARACTERS[code];
  return name === undefined ? code : `${name}, ${code}`;
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} fois dans ce texte)`;
}

function near(words: string): string {
  return words === '' ? '' : ` dans ${quotedAsIs(words)}`;
}

interface Words {
  words: string;
}
interface Counted extends Words {
  count: number;
}
interface Better extends Words {
  better: string;
}
interface BetterCounted extends Better {
  count: number;
}

export const typographyRules = {
  'typography-spacing': {
    summary: 'Une espace insécable manque auprès d’un signe ou d’une unité.',
    'missing-before': (facts: { words: string; sign: string }) =>
      `${quotedAsIs(facts.words)} : en français, une espace insécable précède le signe ${quotedAsIs(facts.sign)}.`,
    'missing-after': (facts: { words: string; sign: string }) =>
      `${quotedAsIs(facts.words)} : en français, une espace insécable suit le guillemet ouvrant.`,
    'missing-many': (facts: Counted) =>
      `Il manque une espace insécable à ${facts.count} endroits de ce texte, d’abord dans ${quotedAsIs(facts.words)}.`,
    usage: (facts: Words) =>
      `${quotedAsIs(facts.words)} : en France, une espace insécable précède ce signe. Ce site n’en met presque jamais, comme au Canada : si c’est voulu, déclarez sa langue « fr-CA ».`,
    'usage-many': (facts: Counted) =>
      `En France, une espace insécable manquerait à ${facts.count} endroits de ce texte, d’abord dans ${quotedAsIs(facts.words)}. Ce site n’en met presque jamais, comme au Canada : si c’est voulu, déclarez sa langue « fr-CA ».`,
    ordinary: (facts: { words: string; sign: string; count: number }) =>
      `${quotedAsIs(facts.words)} : avec une espace ordinaire, le signe ${quotedAsIs(facts.sign)} peut se retrouver seul sur sa ligne. Une espace insécable l’évite.`,
    'ordinary-many': (facts: { words: string; sign: string; count: number }) =>
      `À ${facts.count} endroits de ce texte (d’abord ${quotedAsIs(facts.words)}), l’espace est ordinaire : un signe peut se retrouver seul sur sa ligne. Une espace insécable l’évite.`,
  },
  'typography-number': {
    summary: 'Un nombre, une heure ou un numéro n’est pas espacé selon l’usage.',
    one: (facts: Better) =>
      looksSame(facts)
        ? `${quotedAsIs(facts.words)} : avec une espace ordinaire, il peut être coupé en fin de ligne. Une espace insécable l’évite.`
        : `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}, avec une espace insécable : il se lit mieux et n’est pas coupé en fin de ligne.`,
    many: (facts: BetterCounted) =>
      looksSame(facts)
        ? `${facts.count} nombres, heures ou numéros de ce texte veulent des espaces insécables, d’abord ${quotedAsIs(facts.words)}.`
        : `${facts.count} nombres, heures ou numéros de ce texte veulent des espaces insécables : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
  },
  'typography-ordinal': {
    summary: 'Un nombre ordinal n’est pas abrégé selon l’usage.',
    one: (facts: Better) => `${quotedAsIs(facts.words)} s’abrège en ${quotedAsIs(facts.better)}.`,
    many: (facts: BetterCounted) =>
      `${facts.count} nombres ordinaux de ce texte s’abrègent autrement : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
  },
  'typography-ligature': {
    summary: 'Un mot s’écrit avec « œ ».',
    one: (facts: Better) => `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
    many: (facts: BetterCounted) =>
      `${facts.count} mots de ce texte s’écrivent avec « œ » : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
  },
  'typography-accented-capital': {
    summary: 'Une capitale a perdu son accent.',
    one: (facts: Better) =>
      `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)} : les capitales gardent leurs accents.`,
    many: (facts: BetterCounted) =>
      `${facts.count} capitales de ce texte ont perdu leur accent ou leur cédille : ${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
  },
  'typography-apostrophe': {
    summary: 'La page mêle apostrophes droites et typographiques.',
    mixed: (facts: { words: string; count: number; others: number }) =>
      `Cette page mêle deux apostrophes : ${facts.others === 1 ? 'une typographique' : `${facts.others} typographiques`} (’) et ${facts.count === 1 ? 'une droite' : `${facts.count} droites`} ('), d’abord dans ${quotedAsIs(facts.words)}. La première est la bonne.`,
    letter: (facts: { words: string; count: number; others: number }) =>
      `${quotedAsIs(facts.words)}\u00a0: ce signe ressemble à une apostrophe, mais n’en est pas une${times(facts.count)}. Une recherche ne trouvera pas ce mot.`,
    straight: (facts: { words: string; count: number; others: number }) =>
      `${quotedAsIs(facts.words)} : l’apostrophe est droite ('), l’apostrophe typographique (’) est demandée ici${times(facts.count)}.`,
    curled: (facts: { words: string; count: number; others: number }) =>
      `${quotedAsIs(facts.words)} : l’apostrophe est typographique (’), l’apostrophe droite (') est demandée ici${times(facts.count)}.`,
  },
  'typography-quotes': {
    summary: 'Un guillemet est seul, ou n’est pas un guillemet français.',
    'never-closed': (facts: Words) =>
      `Le guillemet ouvert devant ${quotedAsIs(facts.words)} n’est jamais fermé : on ne sait pas où finit la citation.`,
    'never-opened': (facts: Words) =>
      `Le guillemet fermé après ${quotedAsIs(facts.words)} n’a pas été ouvert : on ne sait pas où commence la citation.`,
    straight: (facts: Counted) => `${facts.words} : en français, les guillemets s’écrivent « … ».`,
    'straight-many': (facts: Counted) =>
      `${facts.count} passages de ce texte sont entre guillemets droits, d’abord ${facts.words}. En français, les guillemets s’écrivent « … ».`,
  },
  'typography-ellipsis': {
    summary: 'Des points de suspension sont de trop, ou écrits avec trois points.',
    etc: (facts: Counted) =>
      `${quotedAsIs(facts.words)} : « etc. » veut déjà dire que la liste continue, un seul point suffit${times(facts.count)}.`,
    dots: (facts: Counted) =>
      `${quotedAsIs(facts.words)} : les points de suspension sont un seul caractère, « … »${times(facts.count)}.`,
  },
  'typography-repeated-word': {
    summary: 'Un mot ou un groupe de mots est écrit deux fois de suite.',
    twice: (facts: Words) => `${quotedAsIs(facts.words)} est écrit deux fois de suite.`,
    'twice-many': (facts: Counted) =>
      `${facts.count} répétitions dans ce texte : d’abord ${quotedAsIs(facts.words)}, écrit deux fois de suite.`,
  },
  'typography-misspelling': {
    summary: 'Un mot est mal orthographié, à coup sûr.',
    one: (facts: Better) => `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)}.`,
    many: (facts: BetterCounted) =>
      `${quotedAsIs(facts.words)} s’écrit ${quotedAsIs(facts.better)} (${facts.count} fois dans cette page).`,
  },
  'typography-stray-space': {
    summary: 'Une espace est de trop.',
    'before-comma': (facts: Counted) =>
      `${quotedAsIs(facts.words)} : pas d’espace devant une virgule ou un point${times(facts.count)}.`,
    'after-elision': (facts: Counted) =>
      `${quotedAsIs(facts.words)} : pas d’espace auprès de l’apostrophe${times(facts.count)}.`,
    twice: (facts: Counted) =>
      `${quotedAsIs(facts.words)} : plusieurs espaces se suivent, une seule suffit${times(facts.count)}.`,
    blank:
      'Ce champ ne contient qu’une espace, que l’on ne voit pas\u00a0: le site ne le tient pas pour vide. Videz-le.',
    'at-end':
      'Ce champ commence ou finit par une espace, que l’on ne voit pas : une comparaison avec lui peut échouer.',
  },
  'typography-invisible-character': {
    summary: 'Un caractère invisible ou une mauvaise espace se cache dans le texte.',
    invisible: (facts: { code: string; words: string; count: number }) =>
      `Un caractère invisible (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Il vient souvent d’un copier-coller et gêne la recherche.`,
    'wrong-space': (facts: { code: string; words: string; count: number }) =>
      `Une espace peu commune (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Une espace ordinaire suffit.`,
    'line-break': (facts: { code: string; words: string; count: number }) =>
      `Une fin de ligne peu commune (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Elle vient souvent d’un copier-coller, et les logiciels ne la lisent pas tous de même.`,
    direction: (facts: { code: string; words: string; count: number }) =>
      `Une marque invisible de sens d’écriture (${character(facts.code)}) se cache${near(facts.words)}${times(facts.count)}. Elle peut montrer un texte dans un autre ordre que celui du fichier.`,
    lost: (facts: { code: string; words: string; count: number }) =>
      `Un caractère a été perdu${near(facts.words)}${times(facts.count)} : le signe « \uFFFD » a pris sa place. Il faut réécrire le mot.`,
    'space-in-address': (facts: { code: string; words: string; count: number }) =>
      `Une espace que l’on ne voit pas (${character(facts.code)}) se cache dans cette adresse${times(facts.count)} : elle ne mènera pas où elle doit.`,
  },
  'typography-inclusive-form': {
    summary: 'Les formes inclusives ne sont pas écrites de la même façon partout.',
    mixed: (facts: { words: string; other: string }) =>
      `${quotedAsIs(facts.words)} : la page écrit aussi ${quotedAsIs(facts.other)}. Une seule forme inclusive par page se lit mieux.`,
    'other-form': (facts: { words: string; form: string }) =>
      `${quotedAsIs(facts.words)} : ce site écrit ces formes avec ${facts.form === 'parenthesis' ? 'des parenthèses, comme « candidat(e) »' : 'un point médian, comme « candidat·e »'}.`,
    unwanted: (facts: Words) => `${quotedAsIs(facts.words)} : ce site écrit les deux mots en entier, ou un mot neutre.`,
  },
};

/** Two spellings that only the kind of their spaces tells apart: shown side by side, they would puzzle. */
function looksSame({ words, better }: Better): boolean {
  return words === better.replace(/[\u00A0\u202F]/g, ' ');
}
