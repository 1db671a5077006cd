import { toCheck } from './to-check.ts';
import { quoted } from './words/quote.ts';

/** What is said of links that stay on the site. */
export const internalLinkRules = {
  'link-internal': {
    summary: 'Un lien vers une page ou un fichier du site ne mène nulle part.',
    missing: (facts: { url: string }) =>
      `${quoted(facts.url)} ne mène à aucune page ni aucun fichier du site : la personne qui clique verra une erreur. Corrigez l’adresse, ou retirez le lien.`,
    'missing-image': (facts: { url: string }) =>
      `${quoted(facts.url)} n’est aucun fichier du site : l’image ne s’affichera pas. Corrigez l’adresse, ou retirez l’image.`,
    near: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} ne mène à aucune page du site. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
    case: (facts: { url: string; candidate: string; unsure?: boolean }) =>
      `L’adresse exacte est ${quoted(facts.candidate)} : les majuscules diffèrent. Cela marche sur votre ordinateur, mais pas sur le serveur.${toCheck(facts)}`,
    draft: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} mène à un brouillon (${facts.path}), qui n’est pas publié : publiez-le d’abord, ou retirez le lien.`,
  },
  'link-own-host': {
    summary: 'Un lien vers le site lui-même est écrit avec l’adresse complète.',
    relative: (facts: { url: string; candidate: string }) =>
      `Ce lien reste sur le site : écrivez ${quoted(facts.candidate)}, qui marchera aussi dans les aperçus et si le site change d’adresse.`,
    several: (facts: { url: string; candidate: string; count: number }) =>
      `${facts.count} liens de ce texte restent sur le site : écrivez par exemple ${quoted(facts.candidate)} pour le premier. Ils marcheront aussi dans les aperçus et si le site change d’adresse.`,
  },
};
