import { shorten } from './malformed-links.ts';
import { quoted } from './words/quote.ts';

interface Words {
  words: string;
}

/** Criteria are those of the RGAA 4.1.2, the State's accessibility standard. */
/** Two addresses, shortened unless that makes them one. */
function pair(url: string, other: string): string {
  const [one, two] = [shorten(url), shorten(other)];
  return one === two ? `${url} et ${other}` : `${one} et ${two}`;
}

export const accessibilityRules = {
  'accessibility-all-caps': {
    summary: 'Une phrase est écrite toute en capitales.',
    capitals: (facts: Words) =>
      `${quoted(facts.words)} est tout en capitales : c’est difficile à lire, et parfois épelé par les lecteurs d’écran. Écrivez en minuscules.`,
  },
  'accessibility-download-link': {
    summary: 'Un lien vers un document ne dit pas son format ni son poids.',
    both: (facts: Download) =>
      `Le lien ${quoted(facts.words)} ouvre un document : ajoutez son format et son poids, ${download(facts)}.`,
    weight: (facts: Download) =>
      `Le lien ${quoted(facts.words)} ouvre un document : ajoutez son poids, ${download(facts)}.`,
    format: (facts: Download) =>
      `Le lien ${quoted(facts.words)} ouvre un document : ajoutez son format (${facts.format}).`,
  },
  'accessibility-fake-heading': {
    summary: 'Un paragraphe en gras sert de titre.',
    bold: (facts: Words) =>
      `${quoted(facts.words)} a l’air d’un titre mais n’en est pas un : les personnes qui parcourent la page de titre en titre ne le trouveront pas. Écrivez un titre (##).`,
  },
  'accessibility-fake-list': {
    summary: 'Une liste est faite de signes au lieu de puces.',
    'run-on': (facts: { sign: string; count: number }) =>
      `Ces ${facts.count} lignes qui commencent par ${quoted(facts.sign)} seront mises bout à bout, sans retour à la ligne. Pour une liste, commencez chaque ligne par un tiret et une espace.`,
    signs: (facts: { sign: string; count: number }) =>
      `Ces ${facts.count} lignes qui commencent par ${quoted(facts.sign)} ne sont pas une liste pour un lecteur d’écran. Commencez chaque ligne par un tiret et une espace (RGAA 9.3).`,
  },
  'accessibility-frame-title': {
    summary: 'Un cadre (vidéo, carte, formulaire) n’a pas de titre.',
    missing: (facts: { url: string; count: number }) =>
      `${facts.count === 1 ? 'Ce cadre' : `${facts.count} cadres de ce texte, d’abord celui-ci`}${facts.url === '' ? '' : ` (${shorten(facts.url)})`}${facts.count === 1 ? ' n’a' : ', n’ont'} pas de titre\u00a0: un lecteur d’écran ne peut pas dire ce qu’${facts.count === 1 ? 'il contient' : 'ils contiennent'} (RGAA 2.1). Dites-le en quelques mots dans ${facts.count === 1 ? 'son' : 'leur'} attribut «\u202ftitle\u202f».`,
  },
  'accessibility-heading-order': {
    summary: 'Un niveau de titre est sauté.',
    jump: (facts: { words: string; from: number; to: number }) =>
      `Le titre ${quoted(facts.words)} (niveau ${facts.to}) suit un titre de niveau ${facts.from} : il manque un niveau, et le plan de la page est faux pour un lecteur d’écran (RGAA 9.1).`,
    first: (facts: { words: string; to: number }) =>
      `Le premier titre du texte, ${quoted(facts.words)}, est de niveau ${facts.to}, sous le titre de la page (niveau 1) : à moins que le modèle de page n’en ajoute un entre les deux, il manque un niveau (RGAA 9.1).`,
  },
  'accessibility-image-alt': {
    summary: 'Une image n’a pas de texte qui dise ce qu’elle montre.',
    missing: (facts: Words) =>
      `L’image ${quoted(facts.words)} n’a pas de texte de remplacement : un lecteur d’écran la passe sous silence (RGAA 1.1). Décrivez-la entre les crochets, ou laissez-les vides si elle ne fait que décorer.`,
    'missing-many': (facts: { words: string; count: number }) =>
      `${facts.count} images de ce texte (d’abord ${quoted(facts.words)}) n’ont pas de texte de remplacement : un lecteur d’écran les passe sous silence (RGAA 1.1). Décrivez entre les crochets celles qui apprennent quelque chose ; les autres peuvent rester ainsi.`,
    'missing-in-link': (facts: Words) =>
      `Ce lien est une image sans texte de remplacement (${quoted(facts.words)}) : qui ne la voit pas ne saura pas où il mène (RGAA 6.2). Écrivez sa destination entre les crochets de l’image.`,
    'missing-html': (facts: Words) =>
      `L’image ${quoted(facts.words)} n’a pas de texte de remplacement : qui ne la voit pas ne saura pas ce qu’elle montre (RGAA 1.1). Décrivez-la dans un attribut alt="…", ou laissez alt="" si elle ne fait que décorer.`,
    'missing-in-link-html': (facts: Words) =>
      `Ce lien est une image sans texte de remplacement (${quoted(facts.words)}) : qui ne la voit pas ne saura pas où il mène (RGAA 6.2). Écrivez sa destination dans l’attribut alt="…" de l’image.`,
    'file-name': (facts: Words) =>
      `Le texte de remplacement ${quoted(facts.words)} ne dit pas ce que l’image montre (RGAA 1.3). Décrivez-la en quelques mots.`,
    'file-name-many': (facts: { words: string; count: number }) =>
      `${facts.count} images de ce texte ont pour texte de remplacement ${quoted(facts.words)}, qui ne dit pas ce qu’elles montrent (RGAA 1.3). Décrivez chacune en quelques mots.`,
  },
  'accessibility-link-text': {
    summary: 'Le texte d’un lien ne dit pas où il mène.',
    nothing: (facts: Words) =>
      `Le lien ${quoted(facts.words)} ne dit pas où il mène à qui le lit seul, dans la liste des liens d’un lecteur d’écran (RGAA 6.1). Écrivez sa destination.`,
    little: (facts: Words) =>
      `Le lien ${quoted(facts.words)} en dit peu sur sa destination (RGAA 6.1) : ajoutez de quoi il s’agit, par exemple ${quoted(`${facts.words} sur…`)}.`,
    address: (facts: { words: string; count: number }) =>
      facts.count === 1
        ? `Ce lien montre son adresse (${facts.words}), qu’un lecteur d’écran épelle : donnez-lui un texte qui dise ce qu’on y trouve.`
        : `${facts.count} liens de ce texte montrent leur adresse (d’abord ${facts.words}), qu’un lecteur d’écran épelle : donnez-leur un texte qui dise ce qu’on y trouve.`,
    'same-text': (facts: { words: string; url: string; other: string }) =>
      `Deux liens de la page s’appellent ${quoted(facts.words)} et mènent à deux endroits (${pair(facts.url, facts.other)}) : donnez-leur des textes différents (RGAA 6.1).`,
  },
};

/** A document to download: its weight in bytes and its language, when it differs from the page’s, if somebody asked. */
interface Download {
  readonly words: string;
  readonly format: string;
  readonly bytes: number | null;
  readonly language: string | null;
}

function download({ format, bytes, language }: Download): string {
  const name = language === null ? '' : `, en ${new Intl.DisplayNames(['fr'], { type: 'language' }).of(language)}`;
  const weight =
    bytes === null
      ? '250 ko'
      : bytes < 1e6
        ? `${Math.max(1, Math.round(bytes / 1000))} ko`
        : bytes < 1e9
          ? `${decimal(bytes / 1e6)} Mo`
          : `${decimal(bytes / 1e9)} Go`;
  return `${bytes === null ? 'par exemple ' : ''}${quoted(`(${format}, ${weight}${name})`)}`;
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',').replace(',0', '');
}
