import type { Element, ElementContent } from 'hast';
import { findCode } from '../../../content/dialect/code.ts';
import { within } from '../../../content/dialect/veil.ts';
import type { Passage } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { Block } from '../../compare/block.ts';
import { tokensOf, wordTokens } from '../../compare/tokens.ts';
import { EMBEDS } from '../embeds.ts';
import { leaf } from '../leaf.ts';
import { KEPT } from '../sanitise.ts';

/** Words that the tag of a component or the first line of a directive says to readers, as blocks, where the tag stands. */
export interface Spoken {
  readonly at: number;
  readonly block: Block;
}

/** A stretch between the tags of a component that says of which kind it is. */
export interface Kinded extends Range {
  readonly kind: string;
}

/** Attributes whose words components show. */
const WORDS = 'title|label|caption|heading|subtitle|header|summary|meta|description|eyebrow';
/** What is drawn as a box, and the attributes that say of which kind. */
const BOX = /^(?:aside|alert|callout|admonition|notice|hint|message|banner|infobox)$/i;
const KINDS = 'type|variant|kind|level|status';
const ATTRIBUTE = new RegExp(`\\s(${WORDS}|${KINDS})=(?:"([^"{}<>]{1,500})"|'([^'{}<>]{1,500})')`, 'gi');
const TAG =
  /^[ \t]*<([A-Za-z][\w.-]{0,60})((?:\s+[^\s=<>/"'{}]{1,80}(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,2000}\}))?){1,40})\s*\/?>|<\/([A-Za-z][\w.-]{0,60})\s*>/gm;
const COMMENT = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g;
/** Directives of MyST whose argument is no title, and those that bring something of another page. */
const DIRECTIVE = /^([ \t>]*:{3,}[ \t]*\{([\w:.+-]{1,60})\}[ \t]+)(\S[^\r\n]{0,500})$/gm;
const UNTITLED =
  /^(?:figure|figure-md|image|div|container|class|glossary|list-table|grid|grid-item|tab-set|only|margin|code|code-block|code-cell|math|include|embed|literalinclude|raw|mermaid|toctree|bibliography|csv-table|table|card-carousel)$/;
const FRAME = /^(?:iframe|video|youtube)$/;

/** Of a component: its attributes that are shown are told apart from what is not. */
export function withoutSpoken(tag: string): string {
  const name = /^<([A-Za-z][\w.-]*)/.exec(tag)?.[1] ?? '';
  if (!isComponent(name)) return tag;
  return tag.replace(ATTRIBUTE, (written, attribute: string) =>
    BOX.test(name) || new RegExp(`^(?:${WORDS})$`, 'i').test(attribute) ? '' : written,
  );
}

function isComponent(name: string): boolean {
  return (/^[A-Z]/.test(name) || BOX.test(name)) && !KEPT.has(name) && !EMBEDS.has(name);
}

/** What the tags and first lines of a text say, and the boxes they draw. */
export function spokenIn(passage: Passage): { readonly spoken: readonly Spoken[]; readonly boxes: readonly Kinded[] } {
  const { text, dialect } = passage;
  const [spoken, boxes]: [Spoken[], Kinded[]] = [[], []];
  const isOut = outOf(text);
  if (dialect === 'myst')
    for (const found of text.matchAll(DIRECTIVE)) if (!isOut(found.index)) spoken.push(...ofDirective(found));
  if (dialect === 'html' || !text.includes('="')) return { spoken, boxes };
  const open: { name: string; start: number; kind: string }[] = [];
  for (const { index, 0: tag, 1: opening, 2: attributes = '', 3: closing } of text.matchAll(TAG)) {
    if (isOut(index)) continue;
    if (closing !== undefined) {
      const at = open.findLastIndex(({ name }) => name === closing);
      const found = at < 0 ? undefined : open.splice(at)[0];
      if (found !== undefined && found.kind !== '')
        boxes.push({ start: found.start, end: index + tag.length, kind: found.kind });
    } else if (opening !== undefined && isComponent(opening)) {
      const from = index + tag.indexOf('<') + 1 + opening.length;
      let kind = '';
      for (const { index: at, 0: written, 1: name = '', 2: double, 3: single } of attributes.matchAll(ATTRIBUTE)) {
        const value = double ?? single ?? '';
        const start = from + at + written.length - 1 - value.length;
        if (!new RegExp(`^(?:${WORDS})$`, 'i').test(name)) kind ||= value;
        else if (/\p{L}/u.test(value)) spoken.push({ at: start, block: titleAt(value, start) });
      }
      const start = index + tag.indexOf('<');
      if (!/\/>$/.test(tag)) open.push({ name: opening, start, kind: BOX.test(opening) ? kind : '' });
    }
  }
  return { spoken, boxes };
}

/** Code, and what is commented out. */
function outOf(text: string): (offset: number) => boolean {
  const isCode = within(findCode(text));
  const comments = [...text.matchAll(COMMENT)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
  const isComment = within(comments);
  return (offset) => isCode(offset) || isComment(offset);
}

function ofDirective({ index, 1: head = '', 2: name = '', 3: argument = '' }: RegExpExecArray): Spoken[] {
  const [start, words] = [index + head.length, argument.trimEnd()];
  if (UNTITLED.test(name)) return [];
  if (!FRAME.test(name)) return [{ at: start, block: titleAt(words, start) }];
  const place = (offset: number) => ({ line: 1, column: 1, offset });
  const embed = element('embed', { src: words });
  const position = { start: place(start), end: place(start + words.length) };
  const frame = element('p', {}, [{ ...embed, position }]);
  return [{ at: start, block: leaf(element('p'), tokensOf(frame, null)) }];
}

function titleAt(words: string, start: number): Block {
  const strong = element('strong');
  return leaf(
    element('p'),
    wordTokens(words, start).map((token) => ({ ...token, wraps: [strong] })),
  );
}

function element(tagName: string, properties: Element['properties'] = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
