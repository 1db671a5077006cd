import { quoted } from '../words/quote.ts';

/** The headings that a passage stood under and stands under; empty above the first. */
export type Parts = readonly [from: string, to: string];

/** The end of a sentence: from which part to which. */
export const between = (parts: Parts | undefined): string => {
  if (parts === undefined) return '';
  const [from, to] = parts;
  const start = from === '' ? 'du début du texte' : `de la partie ${quoted(from)}`;
  return `, ${start} ${to === '' ? 'au début du texte' : `à la partie ${quoted(to)}`}`;
};
