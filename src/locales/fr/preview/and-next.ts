import { quoted } from '../words/quote.ts';

/** « x » and those that follow it. */
export const andNext = (text: string, count: number): string =>
  `${quoted(text)} et ${count > 1 ? `les ${count} suivants` : 'le suivant'}`;
