import type { Carried } from './wishes.ts';

/** Vale judges words by styles of its own: of all it may be told, only the words that are written twice are a rule of ours. */
export function fromVale(text: string): Carried {
  const rules: Record<string, unknown> = {};
  const left: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([\w.]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (/^Vale\.Repetition$/i.test(key) && /^no$/i.test(value)) rules['typography-repeated-word'] = 'off';
    else if (key === 'BasedOnStyles' || key === 'Vocab') left.push(`${key} = ${value}`);
  }
  return { rules, left };
}
