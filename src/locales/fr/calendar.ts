import { dateReasons } from './dates.ts';
import { agoWords } from './day-words.ts';
import { many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What `relecture dates` says around the sentences of the pages. */
export const calendar = {
  /** Codes of `Mention.because`. */
  reasons: dateReasons,
  name: 'Dates à revoir',
  over: 'Déjà passé, à revoir maintenant',
  soon: 'Bientôt passé',
  later: 'Plus tard',
  /** `left`: days until the last day on which it is true, negative once it is over. */
  claim: ({ quote, left }: { quote: string; left: number }) =>
    `${quoted(quote)} ${left < 0 ? `(passé depuis ${agoWords(-left)})` : left === 0 ? '(dernier jour aujourd’hui)' : left === 1 ? '(encore 1 jour)' : `(encore ${left} jours)`}`,
  /** « Bientôt » : `left` days until it has stood unchanged for too long. */
  vague: ({ quote, left }: { quote: string; left: number }) =>
    `${quoted(quote)} ${left < 0 ? '(inchangé depuis dix mois au moins)' : `(à revoir dans ${left + 1} jour${left > 0 ? 's' : ''})`}`,
  event: ({ quote }: { quote: string }) => `À mettre à jour\u00A0: ${quoted(quote)}`,
  yearInferred: ({ year }: { year: string }) => `année ${year} déduite`,
  summary: ({ entries, others }: { entries: number; others: number }) => {
    const claims = entries === 0 ? 'Aucune annonce datée' : many(entries, 'annonce datée', 'annonces datées');
    const promise = many(
      others,
      'autre date ne promet rien, ou se lit au jour de sa page',
      'autres dates ne promettent rien, ou se lisent au jour de leur page',
    );
    return `${claims}${others === 0 ? '' : `\u202f; ${promise}`}.`;
  },
};
