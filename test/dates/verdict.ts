import { judgeText } from '../../src/dates/judge/text.ts';

/** The most urgent verdict of a text, with its confidence and first reason. */
export function verdict(text: string, today: string, setting = {}, headings: string[] = []): string {
  const order = ['stale', 'expiring-soon', 'current', 'historical'];
  const judged = judgeText({ text, setting, headings, language: 'fr' }, { today, soon: 14 });
  const first = judged.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
  return first === undefined ? 'none' : `${first.verdict} ${first.confidence} ${first.because[0] ?? ''}`.trim();
}
