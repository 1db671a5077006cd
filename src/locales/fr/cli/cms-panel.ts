import { dayWords } from '../day-words.ts';
import { many, toDo } from '../words/count.ts';
import { quoted } from '../words/quote.ts';

/** What is said beside the form of a CMS, around the sentences of the findings. */
export const cmsPanel = {
  name: 'Relecture',
  /** The button that opens the panel, and what is told to screen readers. */
  count: ({ errors, warnings, infos }: { errors: number; warnings: number; infos: number }) =>
    toDo({ errors, warnings, infos }) || 'rien à signaler',
  told: ({ count }: { count: string }) => `Relecture\u00a0: ${count}.`,
  reading: 'Relecture en cours',
  nothing: 'Rien à signaler sur cette page.',
  open: 'Ouvrir',
  close: 'Fermer',
  severity: { error: 'À corriger', warning: 'À vérifier', info: 'Conseil' },
  wholePage: 'Toute la page',
  rank: ({ rank }: { rank: number }) => `n°\u00a0${rank}`,
  show: ({ label }: { label: string }) => `Voir le champ ${quoted(label)}`,
  mendSpaces: 'Corriger les espaces',
  mended: ({ label }: { label: string }) => `C’est corrigé dans ${quoted(label)}.`,
  undo: 'Annuler',
  undone: 'La correction est annulée.',
  cannotMend: 'Ce champ ne peut pas être corrigé d’ici\u00a0: corrigez-le dans le formulaire.',
  why: 'Pourquoi\u202f?',
  newTab: '(nouvel onglet)',
  hints: ({ count }: { count: number }) => many(count, 'conseil', 'conseils'),
  dates: ({ count }: { count: number }) => many(count, 'date à revoir plus tard', 'dates à revoir plus tard'),
  deadline: ({ quote, day }: { quote: string; day: string }) =>
    `${quoted(quote)} ne sera plus vrai le ${dayWords(day)}.`,
  noIndex: 'Les liens vers les autres pages, les relations et les images ne sont pas vérifiés ici.',
  oldIndex: 'L’index du site n’est plus lisible\u00a0: les liens vers les autres pages ne sont pas vérifiés ici.',
  notRead: 'Cette page n’est pas relue ici.',
  tooLong: 'Cette page est trop longue pour être relue ici.',
  before: {
    title: ({ errors }: { errors: number }) =>
      `${many(errors, 'point', 'points')} à corriger avant d’enregistrer\u202f?`,
    mend: 'Corriger',
    save: 'Enregistrer quand même',
    /** What the CMS says of a save that its editor has stopped. */
    stopped: 'rien n’est perdu, la page attend vos corrections.',
    blocked: 'Ce site demande de corriger ces points avant d’enregistrer.',
  },
  beforePublishing: {
    title: ({ errors }: { errors: number }) => `${many(errors, 'point', 'points')} à corriger avant de publier\u202f?`,
    mend: 'Corriger',
    save: 'Publier quand même',
    blocked: 'Ce site demande de corriger ces points avant de publier.',
  },
};
