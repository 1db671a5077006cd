import type { Element } from 'hast';
import type { Token } from './block.ts';

/** What the generator replaces when it builds the site: shown by name, never run. */
export const SHORTCODE = /\{\{[<%]?[^{}]{0,400}[>%]?\}\}|\{%[^{}%]{0,400}%\}/g;

/** A parameter with its value, or white space. */
const PARAMETER = /\s+|[^\s="']+=(?:"[^"]*"|'[^']*'|\S*)|"[^"]*"|'[^']*'|\S+/g;

/** The box of a shortcode: its name and each of its parameters is a word, so that one that changes is seen. */
export function shortcodeTokens(
  written: string,
  wraps: readonly Element[],
  offset: (index: number) => number,
): Token[] {
  const opening = /^\{[{%][<%]?\s*/.exec(written)?.[0].length ?? 0;
  const closing = /\s*[>%]?[%}]\}$/.exec(written)?.[0].length ?? 0;
  const inner = written.slice(opening, written.length - closing);
  const [name = written] = /^\S+/.exec(inner) ?? [];
  const box: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['shortcode'], dataName: name },
    children: [],
  };
  const parts = inner === '' ? [{ text: written, at: 0 }] : partsOf(inner, opening);
  return parts.map(({ text, at }, index): Token => {
    const isSpace = /^\s+$/.test(text);
    // The first word and the last bear what stands around them.
    const start = offset(index === 0 ? 0 : at);
    const last = offset(index === parts.length - 1 ? written.length - 1 : at + text.length - 1);
    return {
      text: isSpace ? ' ' : text,
      key: isSpace ? ' ' : `${name} ${text}`,
      atom: null,
      wraps: [...wraps, box],
      start,
      end: last < 0 ? -1 : last + 1,
      isLiteral: true,
    };
  });
}

function partsOf(inner: string, opening: number): { readonly text: string; readonly at: number }[] {
  return [...inner.matchAll(PARAMETER)].map((match) => ({ text: match[0], at: opening + match.index }));
}

export function isShortcode({ tagName, properties }: Element): boolean {
  return tagName === 'span' && [properties['className']].flat().includes('shortcode');
}
