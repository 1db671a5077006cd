import { setTimeout } from 'node:timers/promises';
import type { Comment } from '../../github/comments/list-comments.ts';
import type { Connection } from '../../github/connection.ts';
import type { Pull } from '../../github/pulls/get-pull.ts';
import { isClean, isNeeded, renderComment } from '../../report/comment.ts';
import type { Marker } from '../../report/marker.ts';
import type { Remarks } from '../../report/remarks.ts';
import { log } from '../output.ts';
import type { Preview } from '../preview/preview.ts';
import type { Session } from '../session.ts';
import { writeStickyComment } from './sticky-comment.ts';

export function markerOf({ run }: Session, kind: Marker['kind'], sha: string): Marker {
  return { kind, run: run.id, attempt: run.attempt, sha };
}

/** How long the remarks wait for the preview (ms). */
const PATIENCE_MS = 3_000;

/** A preview that takes its time makes nobody wait for the remarks: its link is added when it leads somewhere. */
export async function commentInTime(
  session: Session,
  remarks: Remarks,
  connection: Connection,
  pull: Pull,
  isCurrent: () => Promise<boolean>,
  opening: Promise<Preview | null>,
): Promise<string | null> {
  const say = (shown: Promise<Preview | null>) => commentOnPull(session, remarks, connection, pull, isCurrent, shown);
  const done = new AbortController();
  const late = setTimeout(PATIENCE_MS, 'late' as const, { signal: done.signal }).catch(() => 'late' as const);
  const inTime = Promise.race([opening, late]);
  const first = await say(inTime.then((preview) => (preview === 'late' ? null : preview)));
  done.abort();
  if ((await inTime) !== 'late' || (await opening)?.url == null) return first;
  return say(opening);
}

/** Settings that will count once merged ask nothing of anybody; what stood in the way of the review does. */
function mustTell({ inputs, channel, change, conclusion }: Session): boolean {
  return change.trouble !== null || conclusion === 'failure' || (inputs.comment === 'true' && channel.notes.length > 0);
}

const DAY_MS = 86_400_000;

/** The preview that our comment led to before the merge, as long as GitHub keeps it. */
function livingPreview(previous: Comment | null, { inputs }: Session): string | null {
  const start = `[${inputs.locale.github.preview}](`;
  const at = previous?.body.lastIndexOf(start) ?? -1;
  const url =
    at < 0 ? undefined : /^https:\/\/[^\s()<>]+(?=\))/.exec(previous?.body.slice(at + start.length) ?? '')?.[0];
  if (previous === null || url === undefined) return null;
  const age = Date.now() - Date.parse(previous.updatedAt);
  return url.includes('/artifacts/') && age > inputs.previewRetentionDays * DAY_MS ? null : url;
}

export async function commentOnPull(
  session: Session,
  remarks: Remarks,
  connection: Connection,
  pull: Pull,
  isCurrent: () => Promise<boolean>,
  opening: Promise<Preview | null>,
): Promise<string | null> {
  const { inputs } = session;
  const marker = markerOf(session, 'comment', pull.headSha);
  const words = opening.then((preview) => {
    const channel = { ...session.channel, previewUrl: preview?.url ?? null, previewPages: preview?.pages ?? [] };
    // On a page that is already online, « all is well » interests nobody.
    const isWished =
      inputs.comment === 'true' && (!isClean(remarks) || (channel.previewUrl !== null && !channel.merged));
    const worthOpening = isWished || isNeeded(remarks) || mustTell(session);
    const body = (previous: Comment | null) => {
      const previewUrl = channel.previewUrl ?? (channel.merged ? livingPreview(previous, session) : null);
      return renderComment(remarks, { ...channel, previewUrl }, marker);
    };
    return { body, worthOpening };
  });
  const result = await writeStickyComment(connection, pull.number, { marker, words, isCurrent });
  if (result.kind === 'outdated') log(inputs.locale.github.outdated);
  return result.kind === 'written' ? result.url : null;
}
