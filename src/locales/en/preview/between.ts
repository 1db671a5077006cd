import type { Parts } from '../../fr/preview/between.ts';
import { quoted } from '../words/quote.ts';

/** The end of a sentence: from which part to which. */
export const between = (parts: Parts | undefined): string => {
  if (parts === undefined) return '';
  const [from, to] = parts.map((name) => (name === '' ? 'the beginning of the text' : `the part ${quoted(name)}`));
  return `, from ${from} to ${to}`;
};
