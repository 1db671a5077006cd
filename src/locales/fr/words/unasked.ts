import { better, type Moved } from '../internal-links.ts';
import { quoted } from './quote.ts';

/** What a menu, a document behind a link and the marks of a merge are told: nobody looks for them inside a CMS. */
export const unaskedRules = {
  'accessibility-document': {
    summary: 'Un document PDF ne se lit pas avec un lecteur d’écran.',
    untagged: (facts: { title: string | null }) =>
      `Le document${facts.title === null ? '' : ` ${quoted(facts.title)}`} n’est pas balisé : un lecteur d’écran n’en suivra ni les titres ni l’ordre (RGAA 13.3). Demandez-en une version accessible, ou donnez son contenu dans une page.`,
  },
  'link-navigation': {
    summary: 'Une entrée du menu du site ne mène à aucune page.',
    missing: ({ url, candidate }: { url: string; candidate?: string }) =>
      `${quoted(url)} est au menu du site et ne mène à aucune page\u00a0: ${candidate === undefined ? 'corrigez l’adresse, ou retirez cette entrée.' : `vouliez-vous écrire ${quoted(candidate)}\u202f?`}`,
    unsure: (facts: { url: string }) =>
      `${quoted(facts.url)} est au menu du site, et aucune page ne porte ce nom : à vérifier, à moins qu’un greffon ou un autre site du même serveur ne la fournisse.`,
    moved: (facts: Moved) =>
      `Vous changez l’adresse de ${quoted(facts.name)} : le menu du site mène encore à l’ancienne, ${quoted(facts.url)}.${better(facts)}`,
    removed: (facts: { url: string; name: string }) =>
      `Vous supprimez ${quoted(facts.name)} : le menu du site y mène encore (${facts.url}). Retirez cette entrée, ou menez vers une autre page.`,
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
