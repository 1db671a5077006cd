import { quoted } from '../words/quote.ts';

const s = (count: number): string => (count > 1 ? 's' : '');
const named = (what: string, name: string): string => (name === '' ? what : `${what}\u00a0: ${quoted(name)}`);

/** A time of day and its zone: « 12:30Z », « 09:00:00+02:00 »; midnight is none. */
const TIME = /^(\d\d):(\d\d)(?::[\d.]+)?\s?(Z|[+-]\d\d:?\d\d)?$/;

/** What the preview says of the difference between the page as it was and as it is. */
export const previewChanges = {
  changes: 'Ce qui change',
  changedFields: (changed: number, all: number) => `${changed} champ${s(changed)} modifié${s(changed)} sur ${all}`,
  noChange: 'Aucun champ ne change de contenu.',
  headerUnread: 'L’en-tête de ce fichier ne se lit plus\u00a0: rien ne peut être comparé avant qu’il soit réparé.',
  headerWasUnread:
    'L’en-tête de ce fichier ne se lisait pas avant votre modification\u00a0: il n’y a rien à quoi comparer.',
  before: 'Avant',
  after: 'Après',
  otherChanges: (count: number) =>
    count > 1 ? `Et ${count} autres champs modifiés, marqués plus bas.` : 'Et un autre champ modifié, marqué plus bas.',
  otherPassages: (count: number) =>
    count > 1 ? `… et ${count} autres passages de ce champ.` : '… et un autre passage de ce champ.',
  otherDetails: (count: number) =>
    count > 1 ? `… et ${count} autres changements de ce champ.` : '… et un autre changement de ce champ.',
  hour: (time: string) => {
    const [, hours = '00', minutes = '00', zone = ''] = TIME.exec(time) ?? [];
    if (hours === '00' && minutes === '00') return '';
    const place = zone === '' ? '' : ` (UTC${zone === 'Z' ? '' : zone})`;
    return `, ${Number(hours)}\u00a0h\u00a0${minutes}${place}`;
  },
  itemNumber: (number: number) => `nº\u00a0${number}`,
  formerNumber: (number: number) => `ancien nº\u00a0${number}`,
  status: {
    same: '',
    added: 'ajouté',
    removed: 'supprimé',
    changed: 'modifié',
    moved: 'déplacé',
    order: 'ordre modifié',
    link: 'lien',
    format: 'mise en forme',
    other: 'autre changement',
    spaces: 'espaces',
  },
  sameText: 'Même texte, autre mise en forme.',
  sameTextLink: 'Même texte, autre lien.',
  sameOrder: 'Même texte, dans un autre ordre.',
  movedInList: {
    up: 'Déplacé plus haut dans la liste.',
    down: 'Déplacé plus bas dans la liste.',
    across: 'Déplacé.',
  },
  spacesOnly: 'Seuls des espaces ou des retours à la ligne changent\u00a0: le lecteur ne verra pas de différence.',
  noBreakOnly: 'Seules des espaces changent, dont des insécables\u00a0: une ligne peut se couper autrement.',
  otherOnly: 'Les mots affichés restent les mêmes. Voici ce qui change dans le fichier\u00a0:',
  inFile: 'Voici ce qui change dans le fichier\u00a0:',
  movedTo: {
    up: (text: string) => `${quoted(text)} est déplacé plus haut`,
    down: (text: string) => `${quoted(text)} est déplacé plus bas`,
    across: (text: string) => `${quoted(text)} change de place`,
  },
  split: (at: string) => `un paragraphe est coupé en deux après ${quoted(at)}`,
  joined: (at: string) => `deux paragraphes sont réunis en un après ${quoted(at)}`,
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
  } as Readonly<Record<string, readonly [string, string]>>,
  aboutWords: (text: string, what: string) => `${quoted(text)}\u00a0: ${what}`,
  attribute: {
    abbr: (from: string, to: string) => `l’abréviation signifiait ${quoted(from)}, elle signifie ${quoted(to)}`,
    time: (from: string, to: string) => `la date que lisent les machines passe de ${from} à ${to}`,
    code: (from: string, to: string) => `le langage du code était ${from || 'sans nom'}, il est ${to || 'sans nom'}`,
  },
  linkRemoved: (text: string, url: string) => `lien retiré de ${quoted(text)}\u00a0: ${url}`,
  linkAdded: (text: string, url: string) => `lien ajouté à ${quoted(text)}\u00a0: ${url}`,
  linkChanged: (text: string, before: string, after: string) =>
    `le lien ${quoted(text)} menait à ${before}, il mène à ${after}`,
  linkTitle: (text: string, before: string, after: string) =>
    before === ''
      ? `le lien ${quoted(text)} gagne une infobulle\u00a0: ${quoted(after)}`
      : after === ''
        ? `le lien ${quoted(text)} perd son infobulle\u00a0: ${quoted(before)}`
        : `l’infobulle du lien ${quoted(text)} était ${quoted(before)}, elle est ${quoted(after)}`,
  became: {
    quote: 'devient une citation',
    item: 'devient un élément de liste',
    deeper: 'descend d’un niveau dans la liste',
    higher: 'remonte d’un niveau dans la liste',
    text: 'devient un paragraphe ordinaire',
  },
  becameHeading: (level: number) => `devient un titre de niveau ${level}`,
  becameText: 'devient un paragraphe ordinaire',
  becameNumbered: 'la liste à puces devient une liste numérotée',
  becameBulleted: 'la liste numérotée devient une liste à puces',
  listStart: (from: number, to: number) => `la liste commençait à ${from}, elle commence à ${to}`,
  alignment: 'l’alignement d’une colonne change',
  paragraphEnd: 'fin de paragraphe',
  invisible: 'signe invisible',
  lineEnd: 'retour à la ligne',
  inserted: 'ajouté\u00a0: ',
  deleted: 'supprimé\u00a0: ',
  reformatted: 'mise en forme modifiée\u00a0: ',
  movedHere: 'déplacé',
};
