import type { Page } from '../../content/page.ts';
import { type Channel, repositoryPath } from '../../report/channel.ts';
import type { Change } from '../change.ts';
import { isUnweighed } from '../conclude.ts';
import { commitUrl, fileUrl, ruleUrl } from '../links.ts';
import type { ChangeReview } from '../review-change.ts';
import { runUrl } from '../run.ts';
import type { Session } from '../session.ts';
import type { Subject } from '../subject.ts';
import { notesOf, wordNote } from './notes.ts';
import { stopsAlone } from './scheduled.ts';

/** For whom the run speaks, and where things are. */
export function openChannel({
  run,
  inputs,
  subject,
  change,
  reviewed,
  conclusion,
  addresses,
}: Omit<Session, 'channel' | 'signal' | 'deadline' | 'connect'>): Channel {
  const { locale } = inputs;
  const sha = subject.kind === 'pull' ? subject.pull.headSha : change.headSha;
  const pull = subject.kind === 'pull' ? subject.pull : null;
  const online = onlineOf(reviewed, change, subject);
  const url = commitUrl(run, sha);
  const labels = pull?.labels ?? [];
  return {
    locale,
    audience: pull?.headRef.startsWith('cms/') === true ? 'editor' : 'maintainer',
    failed: conclusion === 'failure' || isUnweighed(reviewed, change, subject),
    draft: pull?.draft === true || labels.some((label) => /^(?:decap|netlify|sveltia)-cms\/draft$/.test(label)),
    merged: subject.kind === 'push' && subject.onDefaultBranch,
    folder: change.folder,
    stopsAlone: stopsAlone(run) && !inputs.keepAlive,
    runUrl: runUrl(run),
    previewUrl: null,
    fileUrl: (path, line) => fileUrl(run, sha, repositoryPath(change, path), line),
    liveUrl: (path) => {
      const page = online(path);
      return page === null ? null : addresses.live(page);
    },
    commit: url === null || sha === null ? null : { sha, url },
    // Outside of its own branches, the CMS shows what is online, not what is proposed.
    editUrl: (path) => (pull !== null && !pull.headRef.startsWith('cms/') ? null : addresses.editor(path)),
    ruleUrl: (rule) => ruleUrl(run, rule, locale),
    notes: notesOf(change, reviewed, subject).map((note) => wordNote(locale, note)),
  };
}

/** A page as it is online: what is only proposed is not, nor what the site hides. */
function onlineOf({ review, base, renamed }: ChangeReview, { files }: Change, subject: Subject) {
  const { site, pages, asOf } = review;
  const proposed = new Set(subject.kind === 'pull' ? (files ?? []).map(({ path }) => path) : []);
  const before = new Map((base?.pages ?? []).map((page) => [page.path, page]));
  const now = new Map(pages.map((page) => [page.path, page]));
  return (path: string): Page | null => {
    const page = proposed.has(path) ? before.get(renamed.get(path) ?? path) : (now.get(path) ?? site.pages.get(path));
    return page === undefined || site.hidden(page, asOf) !== null ? null : page;
  };
}
