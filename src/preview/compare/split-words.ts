import type { Block, Piece, Token } from './block.ts';
import { compareWords } from './compare-words.ts';
import { isEdge } from './dress.ts';
import { flat, isHeading, raised } from './splits.ts';

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

/** A block and those it was parted into: each word compared with its own. */
export function compareSplit(before: Block, parts: readonly Block[]): Block[] {
  const pieces = spared(compareWords(trimmed(flat(before)), joined(parts.map(flat))), 'del');
  let start = 0;
  return parts.map((part): Block => {
    const end = pieces.findIndex(({ token }, index) => index >= start && token === END);
    const own = pieces.slice(start, end < 0 ? pieces.length : end + 1);
    start += own.length;
    const other = isHeading(part) ? { former: before.element } : {};
    const still = end < 0 && !isHeading(part) ? 'same' : 'format';
    const status = hasChange(own) ? 'changed' : still;
    if (end < 0) return { ...raised(part, { ...part, pieces: own, status }), ...other };
    const details = [{ kind: 'split' as const, at: around(own), of: natureOf(before) }];
    return { ...raised(part, { ...part, pieces: own, status, details }), ...other };
  });
}

/** Blocks and the one they became. */
export function compareJoined(parts: readonly Block[], after: Block): Block {
  const pieces = spared(compareWords(joined(parts.map(flat)), trimmed(flat(after))), 'ins');
  const of = parts.some(isHeading) ? 'heading' : natureOf(after);
  const details = pieces.flatMap(({ token }, index) =>
    token === END ? [{ kind: 'joined' as const, at: around(pieces.slice(0, index)), of } as const] : [],
  );
  return raised(after, { ...after, pieces, status: hasChange(pieces) ? 'changed' : 'format', details });
}

function natureOf({ element }: Block): 'item' | 'text' {
  return element.tagName === 'li' ? 'item' : 'text';
}

function joined(parts: readonly Block[]): Token[] {
  return parts.flatMap((part, index) => (index === 0 ? trimmed(part) : [END, ...trimmed(part)]));
}

function trimmed({ pieces }: Block): Token[] {
  const all = (pieces ?? []).map(({ token }) => token);
  const first = all.findIndex((token) => !isEdge(token));
  return first < 0 ? [] : all.slice(first, all.findLastIndex((token) => !isEdge(token)) + 1);
}

/** The space that stood, or now stands, for the end of the paragraph is no change. */
function spared(pieces: readonly Piece[], operation: 'ins' | 'del'): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const besideEnd = pieces[index - 1]?.token === END || pieces[index + 1]?.token === END;
    if (!besideEnd || piece.operation !== operation || piece.token === END || !isEdge(piece.token)) return [piece];
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
