import { createComment } from '../../github/comments/create-comment.ts';
import { deleteComment } from '../../github/comments/delete-comment.ts';
import { type Comment, listComments } from '../../github/comments/list-comments.ts';
import { updateComment } from '../../github/comments/update-comment.ts';
import type { Connection } from '../../github/connection.ts';
import { asFailure, isMissing } from '../../github/retry.ts';
import { isNewer, type Marker } from '../../report/marker.ts';
import { findOwn } from './own-texts.ts';

/** An answer of GitHub’s is acted upon within this time (ms). */
const STALE_MS = 2_000;

export interface Words {
  /** `previous`: the comment that these words replace. */
  body(previous: Comment | null): string;
  /** Written even when there is no comment of ours yet. */
  readonly worthOpening: boolean;
}

export interface StickyComment {
  readonly marker: Marker;
  /** Awaited after GitHub was asked what is there: the preview may still be under way. */
  readonly words: Promise<Words>;
  /** Asked just before writing: false when the pull request has moved on. */
  isCurrent(): Promise<boolean>;
}

export type StickyResult =
  | { readonly kind: 'written'; readonly url: string }
  | { readonly kind: 'unneeded' }
  /** A newer run has spoken. */
  | { readonly kind: 'outdated' };

/**
 * Leaves exactly one comment of ours on a pull request, with what the newest run has to say, whatever came before: a
 * run cut short, two runs at once, an answer lost after the comment was made.
 */
export async function writeStickyComment(
  connection: Connection,
  number: number,
  sticky: StickyComment,
): Promise<StickyResult> {
  const [own, current] = await Promise.all([findComments(connection, number), sticky.isCurrent()]);
  if (!current || own.some(({ marker }) => isNewer(marker, sticky.marker))) return { kind: 'outdated' };
  const asked = performance.now();
  const words = await sticky.words;
  // The preview took its time: what GitHub said then may be true no more.
  if (performance.now() - asked > STALE_MS) return writeStickyComment(connection, number, sticky);
  const [first, ...others] = own;
  if (first === undefined && !words.worthOpening) return { kind: 'unneeded' };
  if (first !== undefined) {
    const written = await replace(connection, first.text, words.body(first.text));
    await removeAll(
      connection,
      others.map(({ text }) => text),
    );
    if (written) return { kind: 'written', url: first.text.url };
  }
  const body = words.body(null);
  const created = await create(connection, number, body);
  return settle(connection, number, created, { marker: sticky.marker, body });
}

async function findComments(connection: Connection, number: number) {
  return findOwn(connection, 'comment', await listComments(connection, number));
}

/** False when the comment was deleted meanwhile. */
async function replace(connection: Connection, comment: Comment, body: string): Promise<boolean> {
  // The same words again would only move the date of the last edit.
  if (comment.body === body) return true;
  try {
    await updateComment(connection, comment.id, body);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Creates the comment; when the answer is lost, looks whether it was made before making it again. */
async function create(connection: Connection, number: number, body: string): Promise<Comment> {
  try {
    return await createComment(connection, number, body);
  } catch (error) {
    const { status } = asFailure(error);
    if (status !== 0 && status < 500) throw error;
    const made = (await findComments(connection, number)).find(({ text }) => text.body === body);
    return made?.text ?? (await createComment(connection, number, body));
  }
}

/** Two runs may have created one each at the same moment: the older comment stays, with the words of the newer run. */
async function settle(
  connection: Connection,
  number: number,
  created: Comment,
  written: { readonly marker: Marker; readonly body: string },
): Promise<StickyResult> {
  const own = await findComments(connection, number);
  const [first, ...others] = own;
  if (first === undefined || others.length === 0) return { kind: 'written', url: created.url };
  const newest = own.reduce((best, one) => (isNewer(one.marker, best.marker) ? one : best));
  const body = isNewer(newest.marker, written.marker) ? newest.text.body : written.body;
  await replace(connection, first.text, body);
  await removeAll(
    connection,
    others.map(({ text }) => text),
  );
  return { kind: 'written', url: first.text.url };
}

async function removeAll(connection: Connection, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) await deleteComment(connection, id);
}
