import { quoted } from '../words/quote.ts';

interface Contained {
  opener: string;
  closer: string;
  isBox: boolean;
}

const named = ({ opener, isBox }: Contained): string => `${isBox ? 'Cet encadré' : 'Ce bloc'} (${quoted(opener)})`;

export const containerRules = {
  'markdown-unclosed-container': {
    summary: 'Un encadré, ou un autre bloc de deux-points, n’est jamais fermé.',
    page: (facts: Contained) =>
      `${named(facts)} n’est jamais fermé : il prend toute la suite de la page. Écrivez ${quoted(facts.closer)} là où il finit.`,
    next: (facts: Contained) =>
      `${named(facts)} n’est jamais fermé : il prend la suite de la page, jusqu’à la fin du bloc suivant. Écrivez ${quoted(facts.closer)} là où il finit.`,
    last: (facts: Contained) => `${named(facts)} n’est jamais fermé. Écrivez ${quoted(facts.closer)} là où il finit.`,
  },
};
