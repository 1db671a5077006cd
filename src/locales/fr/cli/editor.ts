import { dayWords } from '../day-words.ts';

/** What is said in an editor, beside the findings. */
export const editor = {
  rulePage: 'La page de la règle',
  fixAll: 'Faire toutes les corrections sûres de la page',
  links: {
    notAsked: 'Ce lien n’a pas été vérifié.',
    checkedOn: (facts: { day: string }) => `Vérifié le ${dayWords(facts.day)}.`,
  },
  names: (facts: { label: string; title: string }) => `${facts.label} : ${facts.title}`,
  notRead: (facts: { path: string }) =>
    `${facts.path} n’est pas relu : le site ne le publie pas, ou la configuration le laisse de côté.`,
  failed: (facts: { path: string; url: string }) =>
    `${facts.path} n’a pas pu être relu, à cause d’une erreur de Relecture. Merci de la signaler : ${facts.url}`,
};
