import { quoted } from '../words/quote.ts';
import { andNext } from './and-next.ts';
import { between, type Parts } from './between.ts';

const named = (what: string, name: string): string => (name === '' ? what : `${what}\u00a0: ${quoted(name)}`);
const ALIGNED = { left: 'à gauche', center: 'au centre', right: 'à droite', none: 'par défaut' } as const;

/** What was done with a block of code, and what is. */
const USES = {
  shown: ['les lecteurs voyaient ce code lui-même', 'les lecteurs verront ce code lui-même'],
  drawn: ['le site pouvait en faire un dessin', 'le site peut maintenant en faire un dessin'],
  run: ['le site pouvait l’exécuter ou l’interpréter', 'le site peut maintenant l’exécuter ou l’interpréter'],
} as const;

const inLanguage = (language: string): string => (language === '' ? '' : ` (${language})`);

interface Embed {
  readonly title: string;
  readonly address: string;
}

const titleChanged = (from: string, to: string): string =>
  from === ''
    ? `il reçoit un titre, ${quoted(to)}`
    : to === ''
      ? `il perd son titre, ${quoted(from)}`
      : `son titre était ${quoted(from)}, il est ${quoted(to)}`;

const addressChanged = (from: string, to: string): string =>
  from === ''
    ? `il reçoit une adresse, ${to}`
    : to === ''
      ? `il perd son adresse, ${from}`
      : `son adresse était ${from}, elle est ${to}`;

/** What the preview says happened to words, links, images, lists and tables. */
export const previewDetails = {
  movedTo: {
    up: (text: string, parts?: Parts) => `${quoted(text)} est déplacé plus haut${between(parts)}`,
    down: (text: string, parts?: Parts) => `${quoted(text)} est déplacé plus bas${between(parts)}`,
    across: (text: string, parts?: Parts) => `${quoted(text)} change de place${between(parts)}`,
  },
  movedImage: {
    up: (name: string, parts?: Parts) => `image déplacée plus haut\u00a0: ${quoted(name)}${between(parts)}`,
    down: (name: string, parts?: Parts) => `image déplacée plus bas\u00a0: ${quoted(name)}${between(parts)}`,
    across: (name: string, parts?: Parts) => `image déplacée\u00a0: ${quoted(name)}${between(parts)}`,
  },
  movedEmbed: {
    up: (name: string, parts?: Parts) => `contenu intégré déplacé plus haut\u00a0: ${quoted(name)}${between(parts)}`,
    down: (name: string, parts?: Parts) => `contenu intégré déplacé plus bas\u00a0: ${quoted(name)}${between(parts)}`,
    across: (name: string, parts?: Parts) => `contenu intégré déplacé\u00a0: ${quoted(name)}${between(parts)}`,
  },
  movedPart: {
    up: (title: string) => `la partie ${quoted(title)} est déplacée plus haut`,
    down: (title: string) => `la partie ${quoted(title)} est déplacée plus bas`,
    across: (title: string) => `la partie ${quoted(title)} change de place`,
  },
  movedTogether: {
    up: (text: string, others: number) => `${andNext(text, others)} sont déplacés plus haut`,
    down: (text: string, others: number) => `${andNext(text, others)} sont déplacés plus bas`,
    across: (text: string, others: number) => `${andNext(text, others)} changent de place`,
  },
  rule: { added: 'ligne de séparation ajoutée', removed: 'ligne de séparation supprimée' },
  heading: {
    added: (title: string) => `titre ajouté\u00a0: ${quoted(title)}`,
    removed: (title: string) => `titre supprimé\u00a0: ${quoted(title)}`,
  },
  split: (at: string, of: 'item' | 'text' | 'heading') =>
    `un ${of === 'item' ? 'élément de liste' : 'paragraphe'} est coupé en deux après ${quoted(at)}`,
  joined: (at: string, of: 'item' | 'text' | 'heading') =>
    of === 'heading'
      ? `un titre et un paragraphe sont réunis en un paragraphe après ${quoted(at)}`
      : `deux ${of === 'item' ? 'éléments de liste' : 'paragraphes'} sont réunis en un après ${quoted(at)}`,
  spacing: {
    loose: 'les éléments de la liste sont plus espacés',
    tight: 'les éléments de la liste sont moins espacés',
  },
  indented: (line: string, others: number, isAtEnd: boolean) =>
    `dans le code, vers ${quoted(line)}${others === 0 ? '' : ` et à ${others > 1 ? `${others} autres endroits` : 'un autre endroit'}`}, ${isAtEnd ? 'seules des espaces en fin de ligne changent\u00a0: vos lecteurs ne verront pas de différence' : 'seules des espaces ou des lignes vides changent'}`,
  aligned: (name: string, from: keyof typeof ALIGNED, to: keyof typeof ALIGNED) =>
    `la colonne${name === '' ? '' : ` ${quoted(name)}`} était alignée ${ALIGNED[from]}, elle l’est ${ALIGNED[to]}`,
  anchor: (from: string, to: string) =>
    from === ''
      ? `reçoit l’ancre ${to}, où des liens peuvent mener`
      : to === ''
        ? `perd l’ancre ${from}, où des liens pouvaient mener`
        : `son ancre était ${from}, elle est ${to}`,
  marks: (from: string, to: string) =>
    from === ''
      ? `reçoit l’habillage {${to}}`
      : to === ''
        ? `perd l’habillage {${from}}`
        : `son habillage était {${from}}, il est {${to}}`,
  column: {
    'column-added': (name: string) => named('colonne ajoutée', name),
    'column-removed': (name: string) => named('colonne supprimée', name),
    'column-moved': (name: string) => named('colonne déplacée', name),
  },
  dressed: {
    strong: ['gras retiré', 'gras ajouté'],
    em: ['italique retiré', 'italique ajouté'],
    code: ['mise en code retirée', 'mise en code ajoutée'],
    s: ['texte rayé rétabli', 'texte rayé'],
    u: ['soulignement retiré', 'soulignement ajouté'],
    sup: ['n’est plus en exposant', 'mis en exposant'],
    sub: ['n’est plus en indice', 'mis en indice'],
    small: ['n’est plus en petits caractères', 'mis en petits caractères'],
    kbd: ['n’est plus montré comme une touche', 'montré comme une touche'],
    q: ['n’est plus une citation', 'devient une citation'],
    cite: ['n’est plus le titre d’une œuvre', 'devient le titre d’une œuvre'],
    abbr: ['abréviation qui n’est plus expliquée', 'abréviation expliquée'],
    time: ['date que les machines ne lisent plus', 'date que lisent les machines'],
  } as Readonly<Record<string, readonly [string, string]>>,
  otherDress: (tag: string): readonly [string, string] => [`balise <${tag}> retirée`, `balise <${tag}> ajoutée`],
  aboutWords: (text: string, what: string) => `${quoted(text)}\u00a0: ${what}`,
  attribute: {
    abbr: (from: string, to: string) => `l’abréviation signifiait ${quoted(from)}, elle signifie ${quoted(to)}`,
    time: (from: string, to: string) => `la date que lisent les machines passe de ${from} à ${to}`,
    code: (from: string, to: string) =>
      from === ''
        ? `le langage du code est maintenant indiqué\u00a0: ${to}`
        : to === ''
          ? `le langage du code n’est plus indiqué\u00a0: c’était ${from}`
          : `le langage du code était ${from}, il est ${to}`,
    lang: (from: string, to: string) =>
      from === ''
        ? `la langue est maintenant indiquée\u00a0: ${to}`
        : to === ''
          ? `la langue n’est plus indiquée\u00a0: c’était ${from}`
          : `la langue indiquée était ${from}, elle est ${to}`,
  },
  codeUse: (from: string, to: string, was: keyof typeof USES, is: keyof typeof USES) =>
    `${USES[was][0]}${inLanguage(from)}, ${USES[is][1]}${inLanguage(to)}`,
  embedChanged: (before: Embed, after: Embed) => {
    const name = after.title === before.title && after.title !== '' ? ` ${quoted(after.title)}` : '';
    const title = before.title === after.title ? [] : [titleChanged(before.title, after.title)];
    const rest = after.address === '' ? 'le reste ne change pas' : `son adresse reste ${after.address}`;
    const address = before.address === after.address ? rest : addressChanged(before.address, after.address);
    return `contenu intégré${name}\u00a0: ${[...title, address].join('\u202f; ')}`;
  },
  imageAlt: (image: string, before: string, after: string) =>
    before === ''
      ? `l’image ${image} reçoit un texte alternatif\u00a0: ${quoted(after)}`
      : after === ''
        ? `l’image ${image} perd son texte alternatif\u00a0: ${quoted(before)}`
        : `le texte alternatif de l’image ${image} était ${quoted(before)}, il est ${quoted(after)}`,
  imageTitle: (image: string, before: string, after: string) =>
    before === ''
      ? `${named('image', image)}, infobulle ajoutée\u00a0: ${quoted(after)}`
      : after === ''
        ? `${named('image', image)}, infobulle retirée\u00a0: ${quoted(before)}`
        : `${named('image', image)}, l’infobulle était ${quoted(before)}, elle est ${quoted(after)}`,
  noteChanged: (number: string, before: string, after: string) =>
    `l’appel de note ${number} menait à ${quoted(before)}, il mène à ${quoted(after)}`,
  linkRemoved: (text: string, url: string, stays: boolean) =>
    stays
      ? `lien retiré de ${quoted(text)}\u00a0: ${url}`
      : `lien supprimé\u00a0: ${quoted(text)}, qui menait à ${url}`,
  linkAdded: (text: string, url: string, stayed: boolean) =>
    stayed ? `lien ajouté à ${quoted(text)}\u00a0: ${url}` : `lien ajouté\u00a0: ${quoted(text)}, qui mène à ${url}`,
  linkOn: (url: string, before: string, after: string) =>
    `le lien vers ${url} était sur ${quoted(before)}, il est sur ${quoted(after)}`,
  linkMovedOn: (before: string, from: string, after: string, to: string) =>
    `le lien était sur ${quoted(before)} et menait à ${from}, il est sur ${quoted(after)} et mène à ${to}`,
  linkChanged: (text: string, before: string, after: string) =>
    after === ''
      ? `le lien ${quoted(text)} menait à ${before}, il n’a plus d’adresse`
      : before === ''
        ? `le lien ${quoted(text)} n’avait pas d’adresse, il mène à ${after}`
        : `le lien ${quoted(text)} menait à ${before}, il mène à ${after}`,
  linkTitle: (text: string, before: string, after: string) =>
    before === ''
      ? `le lien ${quoted(text)} gagne une infobulle\u00a0: ${quoted(after)}`
      : after === ''
        ? `le lien ${quoted(text)} perd son infobulle\u00a0: ${quoted(before)}`
        : `l’infobulle du lien ${quoted(text)} était ${quoted(before)}, elle est ${quoted(after)}`,
  unfound: (url: string) => `${quoted(url)} est introuvable dans le dépôt du site`,
  becameHeading: (level: number) => `devient un titre de niveau ${level}`,
  becameText: 'devient un paragraphe ordinaire',
  becameNumbered: 'la liste à puces devient une liste numérotée',
  becameBulleted: 'la liste numérotée devient une liste à puces',
  listStart: (from: number, to: number) => `la liste commençait à ${from}, elle commence à ${to}`,
};
