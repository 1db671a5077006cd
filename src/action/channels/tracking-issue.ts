import { createComment } from '../../github/comments/create-comment.ts';
import type { Connection } from '../../github/connection.ts';
import { createIssue } from '../../github/issues/create-issue.ts';
import { type Issue, listIssues } from '../../github/issues/list-issues.ts';
import { updateIssue } from '../../github/issues/update-issue.ts';
import { asFailure } from '../../github/retry.ts';
import type { Channel } from '../../report/channel.ts';
import { renderIssue, type TrackingIssue } from '../../report/issue.ts';
import { isNewer, type Marker, readMarker } from '../../report/marker.ts';
import type { Remarks } from '../../report/remarks.ts';
import { findOwn } from './own-texts.ts';

/** Opens, updates or closes the one issue that follows the site. Gives its address; null when there is none. */
export async function writeTrackingIssue(
  connection: Connection,
  remarks: Remarks,
  channel: Channel,
  marker: Marker,
): Promise<string | null> {
  const own = await findIssues(connection);
  if (own.some((one) => isNewer(one.marker, marker))) return own[0]?.text.url ?? null;
  const [first, ...others] = own;
  const issue = renderIssue(remarks, channel, marker, first?.text.body ?? null);
  // A site that was not read to its end is not up to date for all that.
  if (!issue.open && remarks.notDone.length > 0) return first?.text.url ?? null;
  // Two runs at once may have opened one each: the oldest stays.
  for (const { text } of others)
    await updateIssue(connection, text.number, { title: text.title, body: text.body, closed: true });
  if (first === undefined) return issue.open ? settle(connection, await open(connection, issue)) : null;
  await update(connection, first.text, issue);
  return first.text.url;
}

async function findIssues(connection: Connection) {
  const own = await findOwn(connection, 'issue', await listIssues(connection));
  return own.sort((a, b) => a.text.number - b.text.number);
}

async function open(connection: Connection, issue: TrackingIssue): Promise<Issue> {
  try {
    return await createIssue(connection, issue.title, issue.body);
  } catch (error) {
    const { status } = asFailure(error);
    if (status !== 0 && status < 500) throw error;
    // The answer was lost: the issue may be there.
    const made = (await findIssues(connection)).find(({ text }) => text.body === issue.body);
    return made?.text ?? (await createIssue(connection, issue.title, issue.body));
  }
}

/** Two runs may have opened one each at the same moment: the older issue stays. */
async function settle(connection: Connection, opened: Issue): Promise<string> {
  const [first] = await findIssues(connection);
  if (first === undefined || first.text.number >= opened.number) return opened.url;
  await updateIssue(connection, opened.number, { title: opened.title, body: opened.body, closed: true });
  return first.text.url;
}

async function update(connection: Connection, before: Issue, issue: TrackingIssue): Promise<void> {
  const same = issue.open && before.title === issue.title && withoutMarker(before.body) === withoutMarker(issue.body);
  if (same) return;
  await updateIssue(connection, before.number, { title: issue.title, body: issue.body, closed: !issue.open });
  // Changing an issue tells nobody; a new point deserves to be told.
  if (issue.news !== null) await createComment(connection, before.number, issue.news);
}

function withoutMarker(body: string): string {
  return readMarker(body) === null ? body : body.slice(body.indexOf('\n') + 1);
}
