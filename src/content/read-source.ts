import { type DecodeTrouble, decodeText } from './decode.ts';
import { Source } from './source.ts';

/** The text of a file, and what is odd in its bytes. */
export function readSource(content: Uint8Array | string): {
  readonly source: Source;
  readonly troubles: readonly DecodeTrouble[];
} {
  const { text, troubles } = typeof content === 'string' ? { text: content, troubles: [] } : decodeText(content);
  const isFaithful = troubles.every(({ code }) => code === 'nul');
  return { source: new Source(text, isFaithful), troubles };
}
