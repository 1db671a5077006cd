import type { Construct, Stroke } from './dialect.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { blockOrInline, punctuated } from './strokes.ts';

/** `[name]`, `[name=value key="value" /]`, `[/name]`. */
const TAG =
  /(?<![\\!])\[(\/?)([a-z][\w-]{0,40})(?:(?:=|[ \t]+[\w-]{1,40}=)(?:"[^"\][\r\n]{0,300}"|[^"\][\r\n]){0,300})?[ \t]*\/?\](?!\(|:|\[(?!\/|[a-z][\w-]*[ =]))/gi;
/** What they hold is shown as it is, or given to a program. */
const CODE = /^(?:raw|code|pre|prism|mermaid|plantuml|math(?:jax)?|katex|latex)$/i;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'alone';
}

/**
 * The shortcodes of WordPress and Grav, that are some by what closes them (`[center]…[/center]`, `[fa icon=heart /]`) or by what they are
 * given: words in brackets are words. What stands between is read, unless it is code.
 */
export const shortcodes: Construct = function* ({ text, isCode }) {
  if (!/\[\/?[a-z][^[\]]{0,500}\]/i.test(text)) return;
  const tags: Tag[] = [];
  for (const { index, 0: written, 1: slash = '', 2: name = '' } of text.matchAll(TAG)) {
    if (isCode(index)) continue;
    const kind = slash !== '' ? 'closes' : written.endsWith('/]') ? 'alone' : 'opens';
    tags.push({ start: index, end: index + written.length, name, kind });
  }
  let from = 0;
  for (const { start, end, isWhole } of pairs(tags, text).sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    yield stroke(text, start, end);
    if (isWhole) from = end;
  }
};

function stroke(text: string, start: number, end: number): Stroke {
  return blockOrInline(text, start, end, punctuated);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** With what it holds. */
  readonly isWhole?: boolean;
}

/** Tags that are closed, with what they hold where that is code; those that close themselves; those that are given something. */
function pairs(tags: readonly Tag[], text: string): Stretch[] {
  const found: Stretch[] = [];
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    if (tag.kind === 'opens') waiting.push(tag);
    const opener = tag.kind === 'closes' ? waiting.pop() : undefined;
    if (opener !== undefined) {
      const isCode = CODE.test(tag.name) || looksLikeCode(text, opener.end, tag.start);
      if (isCode) found.push({ start: opener.start, end: tag.end, isWhole: true });
      else found.push(opener, tag);
    } else if (tag.kind === 'alone') found.push(tag);
  }
  for (const waiting of open.values()) for (const tag of waiting) if (isGiven(tag, text)) found.push(tag);
  return found;
}

function isGiven({ start, end }: Tag, text: string): boolean {
  return text.slice(start, end).includes('=');
}
