import { dayWords } from './day-words.ts';
import { toCheck } from './to-check.ts';
import { unknownLinks } from './unknown-links.ts';
import { lostMedia } from './words/lost-media.ts';
import { quoted } from './words/quote.ts';

type Doubt = Parameters<typeof unknownLinks.why>[0];

export interface Moved {
  readonly url: string;
  readonly name: string;
  readonly candidate?: string;
  readonly unsure?: boolean;
}

export const better = ({ candidate }: Moved): string =>
  candidate === undefined ? '' : ` Écrivez ${quoted(candidate)}.`;

/** What is said of links that stay on the site. */
export const internalLinkRules = {
  'link-internal': {
    summary: 'Un lien vers une page ou un fichier du site ne mène nulle part.',
    missing: (facts: { url: string }) =>
      `${quoted(facts.url)} ne mène à aucune page ni aucun fichier du site : la personne qui clique verra une erreur. Corrigez l’adresse, ou retirez le lien.`,
    'missing-image': ({ url, candidate }: { url: string; candidate?: string }) =>
      `${quoted(url)} n’est aucun fichier du site\u00a0: l’image ne s’affichera pas. ${candidate === undefined ? 'Corrigez l’adresse, ou retirez l’image.' : `Vouliez-vous écrire ${quoted(candidate)}\u202f?`}`,
    'missing-media': (facts: { url: string; media: 'video' | 'audio' }) =>
      `${quoted(facts.url)} n’est aucun fichier du site\u00a0: ${facts.media === 'video' ? 'la vidéo ne se lira pas' : 'le son ne se lira pas'}. Corrigez l’adresse, ou retirez ${facts.media === 'video' ? 'la vidéo' : 'le lecteur'}.`,
    moved: (facts: Moved) =>
      `Vous changez l’adresse de ${quoted(facts.name)} : ce lien mène encore à l’ancienne, ${quoted(facts.url)}.${better(facts)}${toCheck(facts)}`,
    'moved-image': (facts: Parameters<typeof lostMedia.moved>[0]) => lostMedia.moved(facts),
    removed: (facts: { url: string; name: string; unsure?: boolean }) =>
      `Vous supprimez ${quoted(facts.name)} : ce lien y mène encore (${facts.url}), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.${toCheck(facts)}`,
    'removed-image': (facts: Parameters<typeof lostMedia.removed>[0]) => lostMedia.removed(facts),
    withdrawn: (facts: { url: string; name: string }) =>
      `Vous retirez ${quoted(facts.name)} de la publication : ce lien y mène encore (${facts.url}), et la personne qui clique verra une erreur. Menez vers une autre page, retirez le lien, ou laissez cette page en ligne.`,
    near: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} ne mène à aucune page du site. Vouliez-vous écrire ${quoted(facts.candidate)} ?`,
    case: (facts: { url: string; candidate: string; unsure?: boolean }) =>
      `L’adresse exacte est ${quoted(facts.candidate)} : les majuscules diffèrent. Cela marche sur votre ordinateur, mais pas sur le serveur.${toCheck(facts)}`,
    doubtful: ({ url, ...doubt }: { url: string } & Doubt) =>
      `${quoted(url)} ne semble mener à aucune page ni aucun fichier du site. C’est à vérifier : ${unknownLinks.why(doubt)}.`,
    'doubtful-near': ({ url, candidate, ...doubt }: { url: string; candidate: string } & Doubt) =>
      `${quoted(url)} ne semble mener à aucune page du site. Vouliez-vous écrire ${quoted(candidate)} ? C’est à vérifier : ${unknownLinks.why(doubt)}.`,
    draft: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} mène à un brouillon (${facts.path}), qui n’est pas publié : publiez-le d’abord, ou retirez le lien.`,
    'perhaps-draft': (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} mène à une page marquée comme brouillon (${facts.path}) : assurez-vous qu’elle sera en ligne.`,
    future: (facts: { url: string; path: string; day: string }) =>
      `${quoted(facts.url)} mène à une page (${facts.path}) qui ne paraîtra pas avant le ${dayWords(facts.day)} : d’ici là, la personne qui clique verra une erreur.`,
    expired: (facts: { url: string; path: string; day: string }) =>
      `${quoted(facts.url)} mène à une page (${facts.path}) que le site ne montre plus depuis le ${dayWords(facts.day)}, d’après son en-tête : retirez le lien, ou repoussez cette date.`,
    unlisted: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} mène à une page (${facts.path}) que le sommaire ne nomme pas, et qui n’est donc pas publiée : ajoutez-la au sommaire, ou retirez le lien.`,
    never: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} mène à une page (${facts.path}) que le site ne publie pas, d’après ses réglages : retirez le lien, ou menez vers la page qui la montre.`,
  },
  'link-own-host': {
    summary: 'Un lien vers le site lui-même est écrit avec l’adresse complète.',
    relative: (facts: { url: string; candidate: string }) =>
      `Ce lien reste sur le site : écrivez ${quoted(facts.candidate)}, qui marchera aussi dans les aperçus et si le site change d’adresse.`,
    several: (facts: { url: string; candidate: string; count: number }) =>
      `${facts.count} liens de ce texte restent sur le site : écrivez par exemple ${quoted(facts.candidate)} pour le premier. Ils marcheront aussi dans les aperçus et si le site change d’adresse.`,
  },
};
