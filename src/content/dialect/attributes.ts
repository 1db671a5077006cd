import type { Construct, Sheet } from './dialect.ts';
import { blockOrInline, punctuated } from './strokes.ts';

const ATTRIBUTES =
  /\{(?::[ \t]*[^{}\r\n]{0,300}|[ \t]*(?:[#.][\w-]|[\w:-]{1,40}=["'\w]|-[ \t]*\})[^{}\r\n]{0,300})\}|\{-\}/g;

/** `{: .class }`, `{#id}`, `{.class key=value}`, `{:toc}`: attributes of kramdown, MkDocs, Goldmark, Pandoc. */
export const attributes: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes('}')) return;
  for (const { index, 0: written } of text.matchAll(ATTRIBUTES)) {
    if (isCode(index) || text[index - 1] === '\\' || text[index - 1] === '$') continue;
    yield blockOrInline(text, index, index + written.length, punctuated);
  }
};

/** `[[Page]]`, `[[Page|texte]]`: the text that is shown is read. */
export const wikiLinks: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes('[[')) return;
  for (const { index, 0: written } of text.matchAll(/!?\[\[[^[\]\r\n]{1,300}\]\](?![([:])/g)) {
    if (isCode(index)) continue;
    const end = index + written.length;
    const bar = written.indexOf('|');
    if (bar === -1 || written.startsWith('!')) yield punctuated(text, index, end);
    else {
      yield punctuated(text, index, index + bar + 1);
      yield punctuated(text, end - 2, end);
    }
  }
};
