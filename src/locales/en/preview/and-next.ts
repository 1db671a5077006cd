import { quoted } from '../words/quote.ts';

/** “x” and those that follow it. */
export const andNext = (text: string, count: number): string =>
  `${quoted(text)} and the next ${count === 1 ? 'one' : count}`;
