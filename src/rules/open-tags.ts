import type { Passage } from '../content/page.ts';
import { rangeOf, walk } from './walk.ts';

/** A tag that opens an element, as it is written in a passage. */
export interface OpenTag {
  readonly name: string;
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** By their names in small letters; the empty text for one without a value. Written entities stay as they are. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** No tag is read across a `<`: linear, whatever the text is. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<([a-z][a-z0-9-]{0,40})(?=[\s/>])((?:[^"'<>]|"[^"<]*"|'[^'<]*')*?)>/gi;
const ATTRIBUTE = /([^\s"'=<>/]{1,60})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The tags written in a passage of Markdown, or in the body of a page of HTML, in their order. Code and comments hold none. */
export function* openTags(passage: Passage, names: RegExp): Iterable<OpenTag> {
  if (!passage.text.includes('<')) return;
  if (passage.kind === 'html') yield* tagsIn(passage.text, 0, names);
  if (passage.kind !== 'markdown') return;
  for (const [node] of walk(passage.tree)) {
    if (node.type !== 'html') continue;
    const { start, end } = rangeOf(node);
    yield* tagsIn(passage.text.slice(start, end), start, names);
  }
}

function* tagsIn(html: string, offset: number, names: RegExp): Iterable<OpenTag> {
  for (const { index, 0: written, 1: name, 2: rest = '' } of html.matchAll(TAG)) {
    if (name === undefined || !names.test(name)) continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE))
      attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
    yield { name: name.toLowerCase(), start: offset + index, end: offset + index + written.length, attributes };
  }
}
