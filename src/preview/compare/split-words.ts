import type { Block, Piece, Token } from './block.ts';
import { compareWords } from './compare-words.ts';
import { isEdge } from './dress.ts';

/** Words on either side of the place where a paragraph was parted, told of it. Characters. */
const AROUND = 40;

/** The end of a paragraph, as a word: shown as ¶ where it came or went. */
const END: Token = {
  text: '',
  key: '\u0002',
  atom: { type: 'element', tagName: 'span', properties: { className: ['pilcrow'] }, children: [] },
  wraps: [],
  start: -1,
  end: -1,
};

/** A block and the two it was parted into: each word compared with its own. */
export function compareSplit(before: Block, first: Block, second: Block): Block[] {
  const pieces = spared(compareWords(trimmed(before), [...trimmed(first), END, ...trimmed(second)]), 'del');
  const at = pieces.findIndex(({ token }) => token === END);
  const [left, right] = [pieces.slice(0, at + 1), pieces.slice(at + 1)];
  const details = [{ kind: 'split' as const, at: around(left) }];
  return [
    { ...first, pieces: left, status: hasChange(left) ? 'changed' : 'format', details },
    { ...second, pieces: right, status: hasChange(right) ? 'changed' : 'same' },
  ];
}

/** Two blocks and the one they became. */
export function compareJoined(first: Block, second: Block, after: Block): Block {
  const pieces = spared(compareWords([...trimmed(first), END, ...trimmed(second)], trimmed(after)), 'ins');
  const at = pieces.findIndex(({ token }) => token === END);
  const details = [{ kind: 'joined' as const, at: around(pieces.slice(0, at)) }];
  return { ...after, pieces, status: hasChange(pieces) ? 'changed' : 'format', details };
}

function trimmed({ pieces }: Block): Token[] {
  const all = (pieces ?? []).map(({ token }) => token);
  const first = all.findIndex((token) => !isEdge(token));
  return first < 0 ? [] : all.slice(first, all.findLastIndex((token) => !isEdge(token)) + 1);
}

/** The space that stood, or now stands, for the end of the paragraph is no change. */
function spared(pieces: readonly Piece[], operation: 'ins' | 'del'): Piece[] {
  const at = pieces.findIndex(({ token }) => token === END);
  return pieces.flatMap((piece, index): Piece[] => {
    if (Math.abs(index - at) !== 1 || piece.operation !== operation || !isEdge(piece.token)) return [piece];
    return operation === 'del' ? [] : [{ ...piece, operation: 'same' }];
  });
}

function hasChange(pieces: readonly Piece[]): boolean {
  return pieces.some(({ operation, token }) => token !== END && operation !== 'same' && operation !== 'fmt');
}

function around(pieces: readonly Piece[]): string {
  const text = pieces.map(({ operation, token }) => (operation === 'del' ? '' : token.text)).join('');
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s+/, '')}`;
}
