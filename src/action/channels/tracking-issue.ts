import { createComment } from '../../github/comments/create-comment.ts';
import type { Connection } from '../../github/connection.ts';
import { assignIssue } from '../../github/issues/assign-issue.ts';
import { createIssue, type NewIssue } from '../../github/issues/create-issue.ts';
import { type Issue, listClosedIssues, listIssues } from '../../github/issues/list-issues.ts';
import { updateIssue } from '../../github/issues/update-issue.ts';
import { asFailure, isInvalid } from '../../github/retry.ts';
import type { Channel } from '../../report/channel.ts';
import { renderIssue, type TrackingIssue } from '../../report/issue/issue.ts';
import { type ClosedIssue, sayTheSame } from '../../report/issue/memory.ts';
import { isNewer, type Marker } from '../../report/marker.ts';
import type { Remarks } from '../../report/remarks.ts';
import { findOwn, ownAuthors } from './own-texts.ts';

/** For whom an issue is opened, and what it is called; an issue that is open keeps what people made of it. */
export interface Tracking {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Told the names that GitHub does not let the issue be assigned to. */
  readonly notAssigned: (names: readonly string[]) => void;
}

/** Opens, updates or closes the one issue that follows the site. Gives its address; null when there is none. */
export async function writeTrackingIssue(
  connection: Connection,
  remarks: Remarks,
  channel: Channel,
  marker: Marker,
  tracking: Tracking,
): Promise<string | null> {
  const own = await findIssues(connection);
  if (own.some((one) => isNewer(one.marker, marker))) return own[0]?.text.url ?? null;
  const [first, ...others] = own;
  const said = (closed: ClosedIssue | null) => renderIssue(remarks, channel, marker, first?.text.body ?? null, closed);
  let issue = said(null);
  // A site that was not read to its end is not up to date for all that.
  if (!issue.open && remarks.notDone.length > 0) return first?.text.url ?? null;
  // Two runs at once may have opened one each: the oldest stays.
  for (const { text } of others)
    await updateIssue(connection, text.number, { title: text.title, body: text.body, closed: true });
  if (first !== undefined) {
    await update(connection, first.text, issue);
    return first.text.url;
  }
  if (issue.open) issue = said(await lastClosed(connection));
  return issue.open ? settle(connection, await open(connection, issue, tracking)) : null;
}

async function findIssues(connection: Connection) {
  const own = await findOwn(connection, 'issue', await listIssues(connection));
  return own.sort((a, b) => a.text.number - b.text.number);
}

/** The issue of ours that was closed last: it remembers what those before it did. Null when there is none. */
async function lastClosed(connection: Connection): Promise<ClosedIssue | null> {
  for await (const author of ownAuthors(connection)) {
    const own = await findOwn(connection, 'issue', { all: await listClosedIssues(connection, author), cut: false });
    const [last] = own.map(({ text }) => text).sort((a, b) => (a.closedAt < b.closedAt ? 1 : -1));
    if (last !== undefined) return { body: last.body, notPlanned: last.reason === 'not_planned' };
  }
  return null;
}

async function open(connection: Connection, issue: TrackingIssue, tracking: Tracking): Promise<Issue> {
  const { labels, assignees } = tracking;
  const wanted: NewIssue = { title: issue.title, body: issue.body, labels, assignees };
  try {
    return await createIssue(connection, wanted);
  } catch (error) {
    if (isInvalid(error) && assignees.length > 0) return openUnassigned(connection, wanted, tracking);
    const { status } = asFailure(error);
    if (status !== 0 && status < 500) throw error;
    // The answer was lost: the issue may be there.
    const made = (await findIssues(connection)).find(({ text }) => text.body === issue.body);
    return made?.text ?? (await createIssue(connection, wanted));
  }
}

/** GitHub refuses the whole issue for one name that it does not know: each is tried alone. */
async function openUnassigned(connection: Connection, issue: NewIssue, { notAssigned }: Tracking): Promise<Issue> {
  const opened = await createIssue(connection, { ...issue, assignees: [] });
  const taken: string[] = [];
  const refused: string[] = [];
  for (const name of issue.assignees) {
    try {
      await assignIssue(connection, opened.number, [...taken, name]);
      taken.push(name);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      refused.push(name);
    }
  }
  if (refused.length > 0) notAssigned(refused);
  return opened;
}

/** Two runs may have opened one each at the same moment: the older issue stays. */
async function settle(connection: Connection, opened: Issue): Promise<string> {
  const [first] = await findIssues(connection);
  if (first === undefined || first.text.number >= opened.number) return opened.url;
  await updateIssue(connection, opened.number, { title: opened.title, body: opened.body, closed: true });
  return first.text.url;
}

async function update(connection: Connection, before: Issue, issue: TrackingIssue): Promise<void> {
  // Another day alone is no news: whoever watches would be told each morning.
  if (issue.open && before.title === issue.title && sayTheSame(before.body, issue.body)) return;
  await updateIssue(connection, before.number, { title: issue.title, body: issue.body, closed: !issue.open });
  // Changing an issue tells nobody; a new point deserves to be told.
  if (issue.news !== null) await createComment(connection, before.number, issue.news);
}
