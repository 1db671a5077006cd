import { datesIn, type Told } from './dates-in.ts';

/** The most urgent verdict of a text, with its confidence and first reason. */
export function verdict(text: string, today: string, setting: Told = {}, headings: string[] = []): string {
  const order = ['stale', 'expiring-soon', 'current', 'historical'];
  const judged = datesIn(text, { today }, { language: 'fr', ...setting, headings });
  const first = judged.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
  return first === undefined ? 'none' : `${first.verdict} ${first.confidence} ${first.because[0] ?? ''}`.trim();
}
