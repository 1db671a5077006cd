import { type Channel, repositoryPath } from '../../report/channel.ts';
import type { Change } from '../change.ts';
import type { Inputs } from '../inputs.ts';
import { editUrl, fileUrl, ruleUrl } from '../links.ts';
import type { ChangeReview } from '../review-change.ts';
import { type Run, runUrl } from '../run.ts';
import { stopsAlone } from '../scheduled.ts';
import type { Subject } from '../subject.ts';

/** For whom the run speaks, and where things are. */
export function openChannel(
  run: Run,
  inputs: Inputs,
  subject: Subject,
  change: Change,
  reviewed: ChangeReview,
): Channel {
  const { locale } = inputs;
  const { site } = reviewed.review;
  const sha = subject.kind === 'pull' ? subject.pull.headSha : change.headSha;
  const pull = subject.kind === 'pull' ? subject.pull : null;
  const notes: string[] = [];
  if (change.trouble !== null) notes.push(locale.github[change.trouble]);
  if (reviewed.settings > 0 && subject.kind === 'pull')
    notes.push(
      change.base === null
        ? locale.github.settingsUntrusted
        : locale.github.settingsChanged({ count: reviewed.settings }),
    );
  const labels = pull?.labels ?? [];
  return {
    locale,
    audience: pull?.headRef.startsWith('cms/') === true ? 'editor' : 'maintainer',
    draft: pull?.draft === true || labels.some((label) => /^(?:decap|netlify|sveltia)-cms\/draft$/.test(label)),
    merged: subject.kind === 'push' && subject.onDefaultBranch,
    folder: change.folder,
    stopsAlone: stopsAlone(run),
    runUrl: runUrl(run),
    previewUrl: null,
    fileUrl: (path, line) => fileUrl(run, sha, repositoryPath(change, path), line),
    editUrl: (path) => (pull !== null && !pull.headRef.startsWith('cms/') ? null : editUrl(site, path)),
    ruleUrl: (rule) => ruleUrl(run, rule),
    notes,
  };
}
