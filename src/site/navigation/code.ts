import type { MenuEntry } from './navigation.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|^[ \t]*\/\/[^\n]*/gm;

/** The addresses that the code of a menu writes out: `link: '/guide/'`. What is put together is no literal. */
export function linkEntries(code: string): readonly MenuEntry[] {
  const text = code.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  return [...text.matchAll(/\blink["']?\s{0,9}:\s{0,9}(["'`])(\/(?!\/)[^"'`\n$]{0,500})\1/g)].map(
    ({ index, 0: whole, 2: url = '' }) => {
      const start = index + whole.length - 1 - url.length;
      return { range: { start, end: start + url.length }, url, addresses: [url], certainty: 'sure' };
    },
  );
}
