import { short } from '../front-matter-values.ts';
import { better, type Moved } from '../internal-links.ts';
import { quoted } from './quote.ts';

/** Those who read a value in their own way. */
const READERS = {
  hugo: 'Hugo (avant la version 0.152)',
  jekyll: 'Jekyll',
  mkdocs: 'MkDocs',
  site: 'Le générateur du site',
} as const;
type Reader = keyof typeof READERS;

/** What a menu, a document behind a link and the marks of a merge are told: nobody looks for them inside a CMS. */
interface Stops {
  stops?: boolean;
}

const stopped = (stops: boolean | undefined): string =>
  stops === true ? ', ce qui arrête la construction de tout le site' : '';

export const unaskedRules = {
  'front-matter-ambiguous-value': {
    summary: 'Une valeur de l’en-tête n’est pas lue de la même façon par tous les outils.',
    'boolean-word': (facts: { text: string; truth: boolean; reader: Reader }) =>
      `${READERS[facts.reader]} lit ${quoted(facts.text)} comme ${quoted(facts.truth ? 'vrai' : 'faux')}, le CMS comme un mot. Écrivez ${facts.truth} pour dire ${facts.truth ? 'oui' : 'non'}, ou "${facts.text}" entre guillemets pour le mot.`,
    'leading-zero': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre (${facts.read}) : le zéro du début disparaît. Écrivez "${facts.text}" entre guillemets.`,
    'plus-sign': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre (${facts.read}) : le signe « + » disparaît. Écrivez "${facts.text}" entre guillemets.`,
    'trailing-zero': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre et deviendra ${facts.read}. Écrivez "${facts.text}" entre guillemets si le zéro compte (un prix, une version).`,
    'number-look': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} est lu comme un nombre et deviendra ${facts.read}. Écrivez "${facts.text}" entre guillemets.`,
    sexagesimal: (facts: { text: string; read: string; reader: Reader }) =>
      `${READERS[facts.reader]} lit ${quoted(facts.text)} comme le nombre ${facts.read}, et non comme une heure. Écrivez "${facts.text}" entre guillemets.`,
    'grouped-number': (facts: { text: string; read: string; reader: Reader }) =>
      `${READERS[facts.reader]} lit ${quoted(facts.text)} comme le nombre ${facts.read}, le CMS comme un texte. Écrivez "${facts.text}" entre guillemets.`,
    'no-such-day': (facts: { text: string }) =>
      `${quoted(facts.text)} n’existe pas au calendrier : selon l’outil, la date est décalée ou n’est plus une date. Corrigez-la.`,
    'hash-comment': (facts: { text: string; kept: string }) =>
      facts.kept === ''
        ? `${quoted(short(facts.text))} est pris pour un commentaire : ce champ est vide pour le site. Mettez la valeur entre guillemets droits.`
        : `${quoted(short(facts.text))} est pris pour un commentaire : le site n’affichera que ${quoted(short(facts.kept))}. Mettez toute la valeur entre guillemets droits.`,
    'list-dash':
      'Sans espace après le tiret, ceci n’est pas une liste mais une phrase : ajoutez une espace après chaque tiret.',
  },
  'accessibility-document': {
    summary: 'Un document PDF ne se lit pas avec un lecteur d’écran.',
    untagged: (facts: { title: string | null }) =>
      `Le document${facts.title === null ? '' : ` ${quoted(facts.title)}`} n’est pas balisé : un lecteur d’écran n’en suivra ni les titres ni l’ordre (RGAA 13.3). Demandez-en une version accessible, ou donnez son contenu dans une page.`,
  },
  'link-navigation': {
    summary: 'Une entrée du menu du site ne mène à aucune page.',
    missing: ({ url, candidate, stops }: { url: string; candidate?: string } & Stops) =>
      `${quoted(url)} est au menu du site et ne mène à aucune page${stopped(stops)}\u00a0: ${candidate === undefined ? 'corrigez l’adresse, ou retirez cette entrée.' : `vouliez-vous écrire ${quoted(candidate)}\u202f?`}`,
    unsure: (facts: { url: string }) =>
      `${quoted(facts.url)} est au menu du site, et aucune page ne porte ce nom : à vérifier, à moins qu’un greffon ou un autre site du même serveur ne la fournisse.`,
    moved: (facts: Moved & Stops) =>
      `Vous changez l’adresse de ${quoted(facts.name)} : le menu du site mène encore à l’ancienne, ${quoted(facts.url)}${stopped(facts.stops)}.${better(facts)}`,
    removed: (facts: { url: string; name: string } & Stops) =>
      `Vous supprimez ${quoted(facts.name)} : le menu du site y mène encore (${facts.url})${stopped(facts.stops)}. Retirez cette entrée, ou menez vers une autre page.`,
    case: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} est au menu du site, mais la page s’appelle ${quoted(facts.candidate)} : les majuscules comptent sur le serveur.`,
  },
  'file-merge-conflict': {
    summary: 'Une fusion de deux versions n’a pas été terminée.',
    left: (facts: { count: number }) =>
      facts.count === 1
        ? 'Il reste ici les marques d’un conflit de fusion, que les lecteurs voient avec les deux versions : gardez l’une des deux et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».'
        : `Il reste dans ce texte les marques de ${facts.count} conflits de fusion, que les lecteurs voient avec les deux versions : gardez l’une des deux à chaque fois et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».`,
  },
};
