import type { Words } from '../context.ts';
import type { Piece, Token } from './block.ts';
import { cut } from './cut.ts';

const SYNONYMS: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

/** What words of a text are dressed in that they were not, or no longer: « gras ajouté », with the words. */
export function describeDress(pieces: readonly Piece[], words: Words): string[] {
  const runs: { readonly what: string; text: string }[] = [];
  for (const { former, token } of pieces) {
    const what = former === undefined ? '' : differences(former, token, words).join(', ');
    const last = runs.at(-1);
    if (last?.what === what) last.text += token.text;
    else runs.push({ what, text: token.text });
  }
  return runs.flatMap(({ what, text }) =>
    what === '' || text.trim() === '' ? [] : [words.aboutWords(cut(text), what)],
  );
}

function differences(before: Token, after: Token, words: Words): string[] {
  const details: string[] = [];
  for (const [tag, [removed, added]] of Object.entries(words.dressed)) {
    const [was, is] = [has(before, tag), has(after, tag)];
    if (was !== is) details.push(is ? added : removed);
  }
  for (const [tag, name] of [
    ['abbr', 'title'],
    ['time', 'dateTime'],
    ['code', 'className'],
  ] as const) {
    const [from, to] = [attributeOf(before, tag, name), attributeOf(after, tag, name)];
    if (from !== null && to !== null && from !== to) details.push(words.attribute[tag](from, to));
  }
  return details;
}

function has(token: Token, tag: string): boolean {
  return token.wraps.some((wrap) => (SYNONYMS[wrap.tagName] ?? wrap.tagName) === tag);
}

function attributeOf(token: Token, tag: string, name: string): string | null {
  const wrap = token.wraps.find(({ tagName }) => tagName === tag);
  return wrap === undefined ? null : String(wrap.properties[name] ?? '').replace(/^language-/, '');
}
