import type { Connection } from '../github/connection.ts';
import { getPull, type Pull } from '../github/pulls/get-pull.ts';
import { createStatus } from '../github/statuses/status.ts';
import { verdictOf } from '../report/comment.ts';
import { isBroughtByTime } from '../report/gravity.ts';
import type { Remarks } from '../report/remarks.ts';
import type { NotDone } from '../review/request.ts';
import { Attempts, PERMISSIONS } from './channels/attempts.ts';
import { keepAlive } from './channels/keep-alive.ts';
import { findMergedPull } from './channels/merged-pull.ts';
import { commentInTime, commentOnPull, markerOf } from './channels/pull-comment.ts';
import { log, notice } from './output.ts';
import { openPreview, type Preview } from './preview/preview.ts';
import { isDefaultBranch } from './run.ts';
import type { Session } from './session.ts';

export interface Delivered {
  readonly commentUrl: string | null;
  readonly previewUrl: string | null;
  readonly previewFile: string | null;
  /** What time left out. */
  readonly left: readonly NotDone[];
}

/** The context of the commit status that holds the verdict. Never « deploy »: the CMS would take it for a preview. */
export const STATUS_CONTEXT = 'relecture';
/** How long the head of a pull request is taken for known (ms). */
const HEAD_CHECK_MS = 1_000;

/** Says on GitHub what was found, as far as the token allows. */
export async function deliver(session: Session, remarks: Remarks): Promise<Delivered> {
  const { subject, inputs } = session;
  const attempts = new Attempts(inputs.locale, session.deadline);
  const silent = inputs.mode === 'check';
  const connection = silent ? null : await session.connect();
  const readOnly = subject.kind === 'pull' && subject.readOnly;
  const writable = readOnly ? null : connection;
  const opening = attempts.run('preview', () => openPreview(session, writable));
  const commentUrl = writable === null ? null : await speak(session, remarks, writable, attempts, opening);
  const preview = await opening;
  if (subject.kind === 'site') await keepAlive(session, writable, attempts);
  if (preview !== null) await attempts.run('link', () => preview.told);
  if ((readOnly || attempts.refused.size > 0) && !silent) await handOver(session, attempts);
  const left = [
    { code: 'preview', count: preview?.left ?? 0 },
    { code: 'delivery', count: attempts.late.size },
  ] as const;
  return { commentUrl, previewUrl: preview?.url ?? null, previewFile: preview?.file ?? null, left };
}

async function speak(
  session: Session,
  remarks: Remarks,
  connection: Connection,
  attempts: Attempts,
  opening: Promise<Preview | null>,
): Promise<string | null> {
  const { subject } = session;
  switch (subject.kind) {
    case 'pull':
      return speakOnPull(session, remarks, connection, attempts, subject.pull, opening);
    case 'push': {
      // On another branch, the verdict is that of its pull request.
      if (!subject.onDefaultBranch) return null;
      const [url] = await Promise.all([
        speakOnMerged(session, remarks, connection, attempts),
        attempts.run('status', () => postStatus(session, remarks, connection, subject.after)),
      ]);
      return url;
    }
    case 'merge-group':
      await attempts.run('status', () => postStatus(session, remarks, connection, subject.head));
      return null;
    default:
      return track(session, remarks, connection, attempts);
  }
}

async function speakOnPull(
  session: Session,
  remarks: Remarks,
  connection: Connection,
  attempts: Attempts,
  pull: Pull,
  opening: Promise<Preview | null>,
): Promise<string | null> {
  const { inputs } = session;
  const isCurrent = headCheck(connection, pull);
  const [comment] = await Promise.all([
    inputs.comment !== 'false'
      ? attempts.run('comment', () => commentInTime(session, remarks, connection, pull, isCurrent, opening))
      : null,
    attempts.run('status', () => postStatus(session, remarks, connection, pull.headSha)),
    inputs.checks ? attempts.run('checks', () => postCheckRun(session, remarks, connection, pull.headSha)) : null,
    maySuggest(session)
      ? attempts.run('suggestions', () => postSuggestions(session, connection, pull, isCurrent))
      : null,
  ]);
  return comment;
}

/** Whether the pull request still ends with the commit that was read. Asked together, it is asked once. */
function headCheck(connection: Connection, pull: Pull): () => Promise<boolean> {
  let answer: Promise<boolean> = Promise.resolve(false);
  let asked = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - asked > HEAD_CHECK_MS) {
      asked = performance.now();
      answer = getPull(connection, pull.number).then(({ headSha }) => headSha === pull.headSha);
    }
    return answer;
  };
}

async function speakOnMerged(
  session: Session,
  remarks: Remarks,
  connection: Connection,
  attempts: Attempts,
): Promise<string | null> {
  if (session.inputs.comment === 'false' || session.subject.kind !== 'push') return null;
  const { subject, change } = session;
  const pull = await attempts.run('pull', () =>
    findMergedPull(connection, subject, change.repositoryFiles ?? change.files ?? []),
  );
  if (pull === null) return null;
  const editor = pull.headRef.startsWith('cms/');
  const said: Session = { ...session, channel: { ...session.channel, audience: editor ? 'editor' : 'maintainer' } };
  return attempts.run('comment', () =>
    commentOnPull(said, remarks, connection, pull, async () => true, Promise.resolve(null)),
  );
}

function postStatus({ channel, conclusion }: Session, remarks: Remarks, connection: Connection, sha: string) {
  return createStatus(connection, {
    sha,
    context: STATUS_CONTEXT,
    state: conclusion,
    description: verdictOf(remarks, channel),
    targetUrl: channel.runUrl,
  });
}

async function postCheckRun({ channel, conclusion }: Session, remarks: Remarks, connection: Connection, sha: string) {
  const { renderCheckRun } = await import('../report/check-run.ts');
  const { addAnnotations, ANNOTATIONS_PER_REQUEST, createCheckRun } = await import('../github/statuses/check-run.ts');
  const { annotations, ...output } = renderCheckRun(remarks, channel);
  const batch = (from: number) => ({ ...output, annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST) });
  const name = channel.locale.github.name;
  const id = await createCheckRun(connection, { name, sha, conclusion, detailsUrl: channel.runUrl, output: batch(0) });
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST)
    await addAnnotations(connection, id, batch(from));
}

/** An editor in a CMS does not see the diff. */
function maySuggest({ inputs, channel }: Session): boolean {
  if (channel.draft || inputs.suggestions === 'false') return false;
  return inputs.suggestions === 'true' || channel.audience === 'maintainer';
}

async function postSuggestions(
  session: Session,
  connection: Connection,
  pull: Pull,
  isCurrent: () => Promise<boolean>,
): Promise<void> {
  const { postReview } = await import('./channels/suggest.ts');
  await postReview(session, connection, pull, isCurrent);
}

/** Whether time brought something that an issue is opened for. */
function hasBroughtByTime({ pages }: Remarks): boolean {
  return pages.some((page) => page.remarks.some((one) => !one.existing && isBroughtByTime(one)));
}

/** The tracking issue, on a schedule or on demand; the other events only read the site. */
async function track(
  session: Session,
  remarks: Remarks,
  connection: Connection,
  attempts: Attempts,
): Promise<string | null> {
  const { run, inputs, channel, change } = session;
  const onDemand = run.eventName === 'workflow_dispatch' && isDefaultBranch(run);
  const asked = inputs.mode === 'watch' || run.eventName === 'schedule' || onDemand;
  if (!asked) return null;
  const { writeTrackingIssue } = await import('./channels/tracking-issue.ts');
  const marker = markerOf(session, 'issue', change.headSha ?? '');
  const { labels, assignees, locale } = inputs;
  const notAssigned = (names: readonly string[]) => notice('notice', locale, locale.github.notAssigned({ names }));
  const tracking = { labels, assignees, notAssigned };
  const others = remarks.counts.error + remarks.counts.warning;
  if (others > 0 && !hasBroughtByTime(remarks)) log(locale.github.log.othersAlone({ count: others }));
  return attempts.run('issue', () => writeTrackingIssue(connection, remarks, channel, marker, tracking));
}

/** A token that may not write everything: what is missing is said, and left for the run that may. */
async function handOver(session: Session, attempts: Attempts): Promise<void> {
  const { inputs, subject } = session;
  const { github } = inputs.locale;
  const { refused } = attempts;
  const mute = subject.kind === 'pull' && (subject.readOnly || (refused.has('comment') && refused.has('status')));
  if (mute) notice('notice', inputs.locale, github.readOnly);
  // The verdict and the link of the preview are statuses both.
  else
    for (const task of refused)
      if (task !== 'link' || !refused.has('status'))
        notice('notice', inputs.locale, github.refused({ what: github.tasks[task], permission: PERMISSIONS[task] }));
  if (subject.kind !== 'pull') return;
  const { leaveHandoff } = await import('./handoff/leave-handoff.ts');
  await attempts.run('artifact', () => leaveHandoff(session, subject.pull.headSha));
}
