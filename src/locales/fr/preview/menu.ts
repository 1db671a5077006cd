import { quoted } from '../words/quote.ts';

/** What is said of the lists of pages that a contribution changes. */
export const previewMenu = {
  title: 'Menu du site',
  added: (label: string, url: string) => `${quoted(label)} entre dans le menu (${url})`,
  level: {
    up: (label: string) => `${quoted(label)} remonte d’un niveau`,
    down: (label: string) => `${quoted(label)} descend d’un niveau`,
  },
  removed: (label: string, url: string) => `${quoted(label)} sort du menu (${url})`,
  removedPage: (label: string, url: string) =>
    `${quoted(label)} sort du menu\u00a0: sa page (${url}) n’est plus publiée`,
  renamed: (from: string, to: string) => `${quoted(from)} s’appelle maintenant ${quoted(to)}`,
  leads: (label: string, from: string, to: string) => `${quoted(label)} menait à ${from}, et mène maintenant à ${to}`,
  moved: {
    up: (label: string) => `${quoted(label)} est déplacé plus haut`,
    down: (label: string) => `${quoted(label)} est déplacé plus bas`,
  },
  dead: (label: string, url: string) => `${quoted(label)} ne mène à aucun fichier du site (${url})`,
  unknown: (label: string, url: string) =>
    `${quoted(label)} ne mène à aucune page que le dépôt contient (${url})\u00a0: à vérifier`,
  unlisted: 'le sommaire ne nomme pas cette page\u00a0: le site ne la publie pas. Ajoutez-la au sommaire.',
};
