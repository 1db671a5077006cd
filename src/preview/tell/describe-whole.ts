import type { Element } from 'hast';
import type { Words } from '../context.ts';

/** What happened to a box or to what folds, and to a quotation that became a box. `text`: its first words. */
export function describeWhole(former: Element, now: Element, text: string, words: Words): string[] {
  const [before, after] = [former.properties, now.properties];
  if (now.tagName === 'details')
    return before['open'] === after['open'] ? [] : [(isSet(after['open']) ? words.foldOpen : words.foldClosed)(text)];
  const [from, to] = [before['dataKind'], after['dataKind']].map((kind) => (kind == null ? null : String(kind)));
  const said: string[] = [];
  if (from != null && to != null && from !== to) said.push(words.boxKind(text, from, to));
  else if (from == null && to != null) said.push(words.becameBox(text, to));
  else if (from != null && to == null) said.push(words.becameQuote(text, from));
  const fold = foldOf(after);
  if (from != null && to != null && foldOf(before) !== fold) said.push(words.boxFold[fold](text));
  return said;
}

function foldOf(properties: Element['properties']): 'open' | 'closed' | 'never' {
  const fold = properties['dataFold'];
  return fold === 'open' || fold === 'closed' ? fold : 'never';
}

function isSet(value: unknown): boolean {
  return value != null && value !== false;
}
