import type { Element, Text } from 'hast';
import type { Html } from 'mdast';
import type { Handler, Options, Raw } from 'mdast-util-to-hast';
import { EMBEDS } from './embeds.ts';

type Position = NonNullable<Text['position']>;

/** A name of a component, which no element of HTML has: `<Video>` plays nothing by itself. */
const COMPONENT = /(<\/?)[A-Z](?=[\w.]*[a-z\d])/g;
/** In the language of components, a tag that closes itself is closed. */
const SELF_CLOSED = new RegExp(`<(${[...EMBEDS].join('|')})\\b([^<>]*)/>`, 'gi');

/** How nodes become elements. `hasComponents`: tags may be those of components, which are no HTML. */
export function handlersFor(hasComponents: boolean): NonNullable<Options['handlers']> {
  const html: Handler = (state, node: Html) => {
    const raw: Raw = { type: 'raw', value: asHtml(node.value) };
    state.patch(node, raw);
    return raw;
  };
  return {
    // `del` is how the tool marks what was removed.
    delete: (state, node) => {
      const struck: Element = { type: 'element', tagName: 's', properties: {}, children: state.all(node) };
      state.patch(node, struck);
      return struck;
    },
    // Raw HTML is read by a parser that joins this line end to the text after it: without a place, neither has one.
    break: (state, node) => {
      const br: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
      const end: Text = { type: 'text', value: '\n' };
      state.patch(node, br);
      if (node.position !== undefined) end.position = { start: lastOf(node.position), end: node.position.end };
      return [br, end];
    },
    ...(hasComponents && { html }),
  };
}

/** No element of HTML begins with this letter: what it is called by goes away, what it holds stays. */
function asHtml(written: string): string {
  return written.replace(COMPONENT, '$1z').replace(SELF_CLOSED, '<$1$2></$1>');
}

/** The place of the last character of a stretch. */
function lastOf({ start, end }: Position): Position['start'] {
  const length = (end.offset ?? 0) - (start.offset ?? 0);
  return { line: start.line, column: start.column + length - 1, offset: (end.offset ?? 0) - 1 };
}
