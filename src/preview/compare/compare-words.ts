import { diffArrays } from 'diff';
import type { Piece, Token } from './block.ts';
import { dressOf, embedOf } from './dress.ts';

/** Beyond so many edits the two texts have little in common: one is shown struck, then the other. */
const MAX_EDITS = 400;
/** Below this share of kept words a paragraph counts as rewritten: a soup of words helps nobody. */
const REWRITTEN = 0.3;

/** The words of the base and of the head as one text: what stayed, what went, what came. */
export function compareWords(base: readonly Token[], head: readonly Token[]): readonly Piece[] {
  const replaced = [...mark(base, 'del'), ...mark(head, 'ins')];
  const changes = diffArrays(
    base.map((token) => token.key),
    head.map((token) => token.key),
    { maxEditLength: MAX_EDITS },
  );
  if (changes === undefined) return joinEmbeds(replaced);
  const pieces: Piece[] = [];
  let before = 0;
  let after = 0;
  for (const change of changes) {
    for (let index = 0; index < change.count; index++) {
      const token = (change.removed ? base[before++] : head[after++]) as Token;
      const former = change.added || change.removed ? undefined : base[before++];
      const operation = change.added ? 'ins' : change.removed ? 'del' : dressedAlike(former, token) ? 'same' : 'fmt';
      // The number of a footnote may be another: each side shows its own.
      const isOther = former !== undefined && (operation === 'fmt' || former.text !== token.text);
      pieces.push(isOther ? { operation, token, former } : { operation, token });
    }
  }
  const kept = wordsIn(pieces, (piece) => piece.operation === 'same' || piece.operation === 'fmt');
  const most = Math.max(countWords(base), countWords(head));
  if (most > 6 && kept / most < REWRITTEN && !isOnePart(changes)) return joinEmbeds(replaced);
  return joinEmbeds(joinChanges(slid(pieces)));
}

/** « -N » that came before « -L » shares its sign with it: what came begins with a sign after a space, and ends with a space. */
function slid(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  for (let start = 1; start < result.length; start++) {
    const operation = result[start]?.operation;
    if (operation !== 'ins' && operation !== 'del') continue;
    let end = start;
    while (result[end + 1]?.operation === operation) end++;
    const [shared, last] = [result[start - 1] as Piece, result[end] as Piece];
    const isAfterSpace = start === 1 || /\s$/.test(result[start - 2]?.token.text ?? '');
    const isBeforeSpace = end > start && /^\s/.test(result[end - 1]?.token.text ?? '');
    if (shared.operation === 'same' && shared.token.key === last.token.key && isAfterSpace && isBeforeSpace) {
      const [came, stayed] = operation === 'ins' ? [shared, last] : [last, shared];
      result.splice(start - 1, 1);
      result.splice(start - 1, 0, { operation, token: came.token });
      result[end] = { ...shared, token: stayed.token };
    }
    start = end;
  }
  return result;
}

/** Whether one stretch alone came, or went, however long: the rest is as it was. */
function isOnePart(changes: readonly { readonly added: boolean; readonly removed: boolean }[]): boolean {
  return changes.filter(({ added, removed }) => added || removed).length === 1;
}

/** A player or a frame that took the place of another, with its address or its title, is that one changed. */
function joinEmbeds(pieces: readonly Piece[]): readonly Piece[] {
  const gone = pieces.filter(({ operation, token }) => operation === 'del' && embedOf(token) !== '');
  const come = pieces.filter(({ operation, token }) => operation === 'ins' && embedOf(token) !== '');
  if (gone.length * come.length === 0) return pieces;
  const isAlone = gone.length === 1 && come.length === 1;
  const origins = new Map<Piece, Token>();
  const left = new Set(gone);
  for (const piece of come) {
    const from = [...left].find(({ token }) => isSameEmbed(token, piece.token, isAlone));
    if (from === undefined) continue;
    left.delete(from);
    origins.set(piece, from.token);
  }
  const dropped = new Set(gone.filter((piece) => !left.has(piece)));
  return pieces.flatMap((piece): Piece[] => {
    const former = origins.get(piece);
    if (former !== undefined) return [{ operation: 'fmt', token: piece.token, former }];
    return dropped.has(piece) ? [] : [piece];
  });
}

function isSameEmbed(before: Token, after: Token, isAlone: boolean): boolean {
  const values = (name: string) => [before, after].map(({ atom }) => String(atom?.properties[name] ?? ''));
  const [address, title] = [values('src'), values('title')];
  const isShared = ([was, is]: string[]): boolean => was === is && was !== '';
  return isShared(address) || isShared(title) || (isAlone && title.every((one) => one === ''));
}

/** Two changes with only a space or a little word between them read better as one: « 3 juin » → « 19 août ». */
function joinChanges(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed: Piece[] = [];
  let added: Piece[] = [];
  let island: Piece[] = [];
  const flush = (): void => {
    // A space that ends both sides did not change.
    const last = added.at(-1);
    const shared = last?.token.key === ' ' && removed.at(-1)?.token.key === ' ';
    if (shared) {
      removed.pop();
      added.pop();
    }
    joined.push(...removed, ...added, ...(shared ? [{ ...last, operation: 'same' as const }] : []), ...island);
    removed = [];
    added = [];
    island = [];
  };
  for (const piece of pieces) {
    const changed = piece.operation === 'ins' || piece.operation === 'del';
    if (!changed) {
      if (removed.length + added.length === 0) joined.push(piece);
      else island.push(piece);
      if (!isIsland(island)) flush();
      continue;
    }
    if (island.length > 0) {
      for (const { token, former } of island) {
        removed.push({ operation: 'del', token: former ?? { ...token, start: -1, end: -1 } });
        added.push({ operation: 'ins', token });
      }
      island = [];
    }
    (piece.operation === 'del' ? removed : added).push(piece);
  }
  flush();
  return joined;
}

/** Too little kept text to part two changes: spaces, and at most one word of three letters. */
function isIsland(island: readonly Piece[]): boolean {
  const text = island.map((piece) => piece.token.text).join('');
  return text.length <= 5 && !/[.;:!?\n]/.test(text) && island.every((piece) => piece.token.atom === null);
}

function dressedAlike(a: Token | undefined, b: Token): boolean {
  return a !== undefined && dressOf(a) === dressOf(b);
}

function wordsIn(pieces: readonly Piece[], keep: (piece: Piece) => boolean): number {
  return pieces.filter((piece) => keep(piece) && isWord(piece.token)).length;
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(isWord).length;
}

function isWord(token: Token): boolean {
  return token.atom !== null || /[\p{L}\p{N}]/u.test(token.text);
}

function mark(tokens: readonly Token[], operation: Piece['operation']): Piece[] {
  return tokens.map((token) => ({ operation, token }));
}
