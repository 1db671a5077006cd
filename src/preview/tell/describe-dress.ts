import type { Element } from 'hast';
import type { Piece, Token } from '../compare/block.ts';
import { altOf, type CodeUse, codeLanguage, codeUse, decoded, embedOf, hintOf } from '../compare/dress.ts';
import type { Words } from '../context.ts';
import { cut } from './cut.ts';

const SYNONYMS: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

/** What words of a text are dressed in that they were not, or no longer: « gras ajouté », with the words. */
export function describeDress(pieces: readonly Piece[], words: Words): string[] {
  return [
    ...describeAround(pieces, words),
    ...pieces.flatMap((piece) => ofAtom(piece, words)),
    ...describeLetters(pieces, words),
  ];
}

/** Greek letters stand beside Latin ones for what they are: « µm », « kΩ ». */
const MIXED = /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u;

/** Letters that look like others. */
function describeLetters(pieces: readonly Piece[], words: Words): string[] {
  const said: string[] = [];
  if (pieces.some(({ former, token }) => former !== undefined && isRecoded(former, token))) said.push(words.recodedToo);
  for (const { operation, token } of pieces)
    if (operation === 'ins' && MIXED.test(token.text)) said.push(words.mixedScripts(token.text));
  return said;
}

function isRecoded(former: Token, token: Token): boolean {
  return former.text !== token.text && former.text.normalize('NFC') === token.text.normalize('NFC');
}

/** The words of an image that are not shown, and the note that a call leads to. */
function ofAtom({ former, token }: Piece, words: Words): string[] {
  if (former === undefined) return [];
  const said: string[] = [];
  const [before, after] = [altOf(former), altOf(token)];
  if (before !== after) said.push(words.imageAlt(nameOf(token), before, after));
  const embeds = [former, token].map(({ atom }) => (atom?.tagName === 'embed' ? embedParts(atom) : null));
  if (embeds[0] != null && embeds[1] != null && embedOf(former) !== embedOf(token))
    said.push(words.embedChanged(embeds[0], embeds[1]));
  const [was, is] = [hintOf(former), hintOf(token)];
  if (was !== is) said.push(words.imageTitle(cut(String(token.atom?.properties['alt'] ?? '')), was, is));
  if (former.note !== undefined && token.note !== undefined && former.note.id !== token.note.id)
    said.push(words.noteChanged(token.text, cut(former.note.text), cut(token.note.text)));
  return said;
}

function embedParts({ properties }: Element): { readonly title: string; readonly address: string } {
  return { title: String(properties['title'] ?? ''), address: String(properties['src'] ?? '') };
}

/** The last part of its address. */
function nameOf({ atom }: Token): string {
  const path = String(atom?.properties['src'] ?? '').replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1) || path;
  return /%[\da-f]{2}/i.test(name) ? decoded(name) : name;
}

function describeAround(pieces: readonly Piece[], words: Words): string[] {
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

/** Every difference of dress but that of links, each as its own words. */
function differences(before: Token, after: Token, words: Words): string[] {
  const tags = new Set([...tagsOf(before), ...tagsOf(after)]);
  const details: string[] = [];
  for (const tag of [...Object.keys(words.dressed), ...tags]) {
    const [removed, added] = words.dressed[tag] ?? words.otherDress(tag);
    const [was, is] = [has(before, tag), has(after, tag)];
    if (was !== is && tags.delete(tag)) details.push(is ? added : removed);
  }
  for (const [tag, name] of [
    ['abbr', 'title'],
    ['time', 'dateTime'],
    ['code', 'className'],
  ] as const) {
    const [from, to] = [attributeOf(before, tag, name), attributeOf(after, tag, name)];
    if (from === null || to === null || from === to) continue;
    const uses = [before, after].map((token) => codeUse(codeLanguage(token))) as [CodeUse, CodeUse];
    details.push(
      tag === 'code' && uses[0] !== uses[1] ? words.codeUse(from, to, ...uses) : words.attribute[tag](from, to),
    );
  }
  const [from, to] = [languageOf(before), languageOf(after)];
  if (from !== to) details.push(words.attribute.lang(from, to));
  return details;
}

/** What is around a word, but for its link and for what nobody sees. */
function tagsOf({ wraps }: Token): string[] {
  return wraps.map(({ tagName }) => SYNONYMS[tagName] ?? tagName).filter((tag) => tag !== 'a' && tag !== 'span');
}

function languageOf({ wraps }: Token): string {
  return String(wraps.findLast(({ properties }) => properties['lang'] != null)?.properties['lang'] ?? '');
}

function has(token: Token, tag: string): boolean {
  return token.wraps.some((wrap) => (SYNONYMS[wrap.tagName] ?? wrap.tagName) === tag);
}

function attributeOf(token: Token, tag: string, name: string): string | null {
  const wrap = token.wraps.find(({ tagName }) => tagName === tag);
  return wrap === undefined ? null : String(wrap.properties[name] ?? '').replace(/^language-/, '');
}
