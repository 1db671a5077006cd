import { quoted } from './words/quote.ts';

/** What is said of files as files, and of the directives written in them. */
export const fileRules = {
  'file-unreadable': {
    summary: 'Un fichier de contenu ne peut pas être lu.',
    missing: 'Ce fichier n’existe pas ou n’existe plus.',
    directory:
      'Ceci est un dossier, pas une page : son nom finit comme celui d’une page. Renommez-le pour éviter la confusion.',
    'link-outside':
      'Ce fichier est un lien qui mène hors du site : il n’est pas lu. Mettez le fichier lui-même à sa place.',
    'broken-link':
      'Ce fichier est un lien vers un fichier qui n’existe pas : il n’y a rien à lire. Corrigez le lien ou supprimez-le.',
    forbidden: 'Ce fichier ne peut pas être ouvert : les droits de lecture manquent.',
    'too-big': 'Ce fichier dépasse 20 Mo : ce n’est plus une page, il n’est pas relu.',
    special: 'Ceci n’est pas un fichier ordinaire : il n’est pas lu.',
  },
  'file-encoding': {
    summary: 'Un fichier n’est pas du texte UTF-8 propre.',
    'invalid-utf8':
      'Ce fichier n’est pas enregistré en UTF-8 : des lettres accentuées s’afficheront mal. Enregistrez-le à nouveau en choisissant l’encodage UTF-8.',
    'utf-16':
      'Ce fichier est enregistré en UTF-16 : le site ne saura pas le lire. Enregistrez-le à nouveau en choisissant l’encodage UTF-8.',
    nul: 'Ce fichier contient un caractère nul, invisible, qui peut arrêter la construction du site. Supprimez-le.',
  },
  'file-too-complex': {
    summary: 'Un texte est trop enchevêtré pour être relu.',
    'took-too-long':
      'Ce texte n’a pas pu être relu (trop de crochets, d’astérisques, de citations ou de balises imbriqués). Le reste de la page l’a été.',
  },
  'directive-useless': {
    summary: 'Une consigne « relecture-disable » ne fait rien taire.',
    useless: (facts: { rule: string }) =>
      `Cette consigne ne sert plus : ${quoted(facts.rule)} n’a rien à signaler ici. Vous pouvez la supprimer.`,
    unknown: (facts: { rule: string; suggestion: string | null }) =>
      `${quoted(facts.rule)} n’est le nom d’aucune règle${facts.suggestion === null ? '.' : `. Vouliez-vous écrire ${quoted(facts.suggestion)} ?`}`,
    unnamed:
      'Cette consigne ne nomme aucune règle, elle ne fait donc rien taire. Écrivez par exemple « relecture-disable date-stale ».',
  },
};
