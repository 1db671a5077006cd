import { quoted } from '../words/quote.ts';
import { previewDetails } from './details.ts';
import { previewFile } from './file.ts';
import { previewStructure } from './structure.ts';

const s = (count: number): string => (count > 1 ? 's' : '');
const subject = (text: string): string => (text === '' ? 'Déplacé' : `${quoted(text)} est déplacé`);

/** A time of day and its zone: « 12:30Z », « 09:00:00+02:00 »; midnight is none. */
const TIME = /^(\d\d):(\d\d)(?::[\d.]+)?\s?(Z|[+-]\d\d:?\d\d)?$/;

const SPACES = { ordinary: 'ordinaire', noBreak: 'insécable', narrow: 'fine insécable' } as const;
const placesOf = (count: number, around: readonly string[]): string => {
  const [first] = around;
  if (first === undefined) return '';
  return count > around.length ? `, d’abord dans ${quoted(first)}` : `, dans ${around.map(quoted).join(' et ')}`;
};
const KINDS = { boolean: 'un oui ou non', number: 'un nombre', string: 'un texte', date: 'une date' } as const;

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
  otherSourceLines: (count: number) => (count > 1 ? `… et ${count} autres lignes.` : '… et une autre ligne.'),
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
    filled: 'rempli',
    emptied: 'vidé',
    changed: 'modifié',
    moved: 'déplacé',
    renamed: 'renommé',
    order: 'ordre modifié',
    link: 'lien',
    format: 'mise en forme',
    other: 'autre changement',
    written: 'écriture',
    spaces: 'espaces',
  },
  sameText: 'Même texte, autre mise en forme.',
  sameTextLink: 'Même texte, autre lien.',
  sameOrder: 'Même texte, dans un autre ordre.',
  movedInList: {
    up: (text: string) => `${subject(text)} plus haut dans la liste.`,
    down: (text: string) => `${subject(text)} plus bas dans la liste.`,
    across: (text: string) => `${subject(text)}.`,
  },
  spacesOnly: 'Seuls des espaces ou des retours à la ligne changent.',
  spacesUnseen: 'Seuls des espaces ou des retours à la ligne changent\u00a0: le lecteur ne verra pas de différence.',
  spaceKinds: (
    lost: readonly (keyof typeof SPACES)[],
    gained: readonly (keyof typeof SPACES)[],
    { count, around }: { readonly count: number; readonly around: readonly string[] },
  ) => {
    const isOne = count === 1;
    const [from, to] = [lost, gained].map((kinds) =>
      kinds.map((kind) => (count > 1 ? SPACES[kind].replace(/e(?= |$)/g, 'es') : SPACES[kind])).join(' ou '),
    ) as [string, string];
    const some = isOne ? 'une' : 'des';
    const what =
      from === ''
        ? `${some} ${to} ${isOne ? 'est ajoutée' : 'sont ajoutées'}`
        : to === ''
          ? `${some} ${from} ${isOne ? 'est retirée' : 'sont retirées'}`
          : `${some} ${from} ${isOne ? 'devient' : 'deviennent'} ${to}`;
    const breaks = [...lost, ...gained].includes('ordinary') || from === '' || to === '';
    const changing = isOne ? 'Seule une espace change' : `Seules des espaces changent, à ${count} endroits`;
    return `${changing}\u00a0: ${what}${placesOf(count, around)}.${breaks ? ' Une ligne peut se couper autrement.' : ''}`;
  },
  writtenOnly: 'La page reste la même pour ses lecteurs\u00a0: seule change la façon de l’écrire.',
  noValue: 'Le champ est vide.',
  renamedKey: (from: string, to: string) =>
    `le champ ${quoted(from)} s’appelle maintenant ${quoted(to)}\u00a0: sa valeur reste la même`,
  sameInstant: 'le même instant, dit dans un autre fuseau horaire',
  sameButKind: (from: keyof typeof KINDS, to: keyof typeof KINDS) =>
    `les mêmes caractères, mais c’était ${KINDS[from]} et c’est maintenant ${KINDS[to]}\u00a0: le site peut les lire autrement`,
  otherKind: (from: keyof typeof KINDS, to: keyof typeof KINDS) =>
    `c’était ${KINDS[from]}, c’est maintenant ${KINDS[to]}`,
  turnedInto: {
    list: 'c’était une seule valeur, c’est maintenant une liste',
    value: 'c’était une liste, c’est maintenant une seule valeur',
  },
  buttonLost: (label: string) =>
    label === '' ? 'le bouton n’a plus d’adresse' : `le bouton ${quoted(label)} n’a plus d’adresse`,
  otherOnly: 'Les mots de l’aperçu restent les mêmes. Voici ce qui change dans le fichier\u00a0:',
  inFile: 'Voici ce qui change dans le fichier\u00a0:',
  ...previewDetails,
  ...previewStructure,
  ...previewFile,
  paragraphEnd: 'fin de paragraphe',
  invisible: 'signe invisible',
  lineEnd: 'retour à la ligne',
  inserted: 'ajouté\u00a0: ',
  deleted: 'supprimé\u00a0: ',
  reformatted: 'mise en forme modifiée\u00a0: ',
  movedHere: 'déplacé',
};
