import { join } from 'node:path';
import { TrustedTree } from '../content/trusted-tree.ts';
import type { Connection } from '../github/connection.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { countsOf, isClean } from '../report/comment.ts';
import { toRemarks } from '../report/remarks.ts';
import { previewLink, writeSummary } from '../report/summary.ts';
import { type ReviewRequest, review } from '../review/review.ts';
import type { Site } from '../site/site.ts';
import { InputError } from '../world/input-error.ts';
import { VERSION } from '../world/version.ts';
import { type Change, findChange, readWhole } from './change.ts';
import { openChannel } from './channels/open-channel.ts';
import { conclude } from './conclude.ts';
import { connector } from './connector.ts';
import { type Delivered, deliver } from './deliver.ts';
import { ensureSomethingWasRead } from './ensure-read.ts';
import { fail } from './fail.ts';
import type { Inputs } from './inputs.ts';
import { appendSummary, log, notice, writeOutputs, writeReport } from './output.ts';
import { OverlayTree } from './overlay-tree.ts';
import { Soon } from './preview/soon.ts';
import { type ChangeReview, reviewChange } from './review-change.ts';
import type { Run } from './run.ts';
import type { Session } from './session.ts';
import { readSubject, type Subject } from './subject.ts';
import { openWorld } from './world.ts';

/** One run of the Action. Findings first, then what GitHub makes of them; gives the exit status. */
export async function act(
  run: Run,
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<number> {
  const { locale } = inputs;
  const subject = readSubject(run, inputs.mode, locale);
  if (subject.kind === 'nothing') return 0;
  const connect = connector(run, inputs);
  // GitHub is reached while the site is read.
  if (inputs.mode !== 'check') connect().catch(() => {});
  if (subject.kind === 'pull' && inputs.mode !== 'check' && inputs.preview === 'artifact') warmUp();
  try {
    return await reviewAndTell(subject, run, inputs, env, signal, connect);
  } catch (error) {
    if (error instanceof InputError) await fail(error.message, subject, run, inputs, connect).catch(() => {});
    throw error;
  }
}

async function reviewAndTell(
  subject: Exclude<Subject, { kind: 'nothing' }>,
  run: Run,
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  connect: () => Promise<Connection | null>,
): Promise<number> {
  const change = await openChange(subject, run, inputs, connect);
  const soon = new Soon(inputs, subject, connect, signal);
  try {
    const reviewed = await reviewSubject(change, run, inputs, subject, env, signal, (site) => soon.begin(site));
    ensureSomethingWasRead(reviewed.review, change, run, inputs);
    const conclusion = conclude(reviewed, change, inputs, subject);
    const channel = openChannel(run, inputs, subject, change, reviewed);
    const session = { run, inputs, subject, change, reviewed, conclusion, channel, signal, connect };
    if (signal.aborted) return await cancelled(session, soon);
    const reportFile = await writeFiles(session);
    await soon.told();
    const delivered = await publish(session);
    soon.end();
    finish(session, reportFile, delivered);
    return conclusion === 'success' ? 0 : 1;
  } catch (error) {
    await soon.takeBack();
    throw error;
  } finally {
    change.close();
  }
}

/** The artifact client is heavy: it is loaded while git works. */
function warmUp(): void {
  import('../github/artifacts/upload-artifact.ts').then(({ loadClient }) => loadClient()).catch(() => {});
}

async function openChange(
  subject: Subject,
  run: Run,
  inputs: Inputs,
  connect: () => Promise<Connection | null>,
): Promise<Change> {
  const world = {
    root: run.workspace,
    serverUrl: run.serverUrl,
    token: inputs.token === '' ? null : inputs.token,
    connect,
  };
  try {
    const { DiskTree } = await import('../world/disk.ts');
    const whole = { ...world, disk: () => new DiskTree(run.workspace) };
    return await (subject.kind === 'site' ? readWhole(whole) : findChange(subject, whole));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new InputError(inputs.locale.github.inputs.workspace);
  }
}

/** Whoever opens a pull request does not decide how it is judged: null when nobody could read what is in force. */
function settingsOf(change: Change, trustHead: boolean, configurationPath: string | null): TrustedTree | null {
  if (trustHead) return new TrustedTree(change.head);
  return change.base === null
    ? null
    : new TrustedTree(new OverlayTree(change.head, change.base.tree, configurationPath));
}

async function reviewSubject(
  change: Change,
  run: Run,
  inputs: Inputs,
  subject: Subject,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  siteRead: (site: Site) => void,
): Promise<ChangeReview> {
  const { locale } = inputs;
  // What is on the default branch was accepted.
  const trustHead = subject.kind === 'site' || (subject.kind === 'push' && subject.onDefaultBranch);
  const settings = settingsOf(change, trustHead, inputs.config);
  const world = {
    ...openWorld(inputs, run, env, (sentence) => notice('notice', locale, sentence), signal, settings),
    tree: change.head,
    siteRead,
  };
  const request: ReviewRequest = {
    paths: inputs.paths,
    only: [],
    skip: [],
    ...(inputs.config !== null && { configurationPath: inputs.config }),
    // The clock of a process begins with it.
    ...(inputs.timeBudget !== null && { deadline: inputs.timeBudget }),
  };
  if (subject.kind === 'site') {
    log(locale.github.log.wholeSite);
    const whole = await review(world, request);
    return { review: whole, base: null, renamed: new Map(), settings: 0 };
  }
  return reviewChange(change, world, request, {
    onlyNew: inputs.onlyNew,
    configurationPath: inputs.config,
  });
}

/** The reports of the run as files. Gives the path of the JSON report. */
async function writeFiles({ run, inputs, reviewed }: Session): Promise<string> {
  const { locale, localeName, sarifFile } = inputs;
  const { renderJson } = await import('../report/json.ts');
  const own = join(run.temporary, 'relecture', 'report.json');
  const path = inputs.reportFile === null ? own : join(run.workspace, inputs.reportFile);
  await writeReport(run.workspace, path, renderJson(reviewed.review, { version: VERSION, locale, localeName }), locale);
  if (sarifFile !== null) {
    const { renderSarif } = await import('../report/sarif.ts');
    await writeReport(
      run.workspace,
      join(run.workspace, sarifFile),
      renderSarif(reviewed.review, { version: VERSION, locale }),
      locale,
    );
  }
  return path;
}

async function publish(session: Session): Promise<Delivered> {
  const { inputs, change, reviewed, channel } = session;
  const remarks = toRemarks(reviewed.review, inputs.locale);
  // Whatever becomes of GitHub's answers, these stand: what is posted there may send its reader to the summary.
  const summary = writeSummary(remarks, channel);
  const whole = appendSummary(summary.text) && summary.whole;
  process.stdout.write(renderAnnotations(remarks, change.lines, inputs.locale, whole));
  return deliver({ ...session, channel: { ...channel, wholeUrl: whole ? channel.runUrl : null } }, remarks);
}

function finish(session: Session, reportFile: string, delivered: Delivered): void {
  const { inputs, reviewed, conclusion, channel } = session;
  const remarks = toRemarks(reviewed.review, inputs.locale);
  if (delivered.previewUrl !== null) appendSummary(previewLink({ ...channel, previewUrl: delivered.previewUrl }));
  const { errors, warnings, infos, durationMs } = reviewed.review.stats;
  const verdict = inputs.locale.github.verdict(countsOf(remarks.counts));
  const { read, existing, log: words } = inputs.locale.github;
  if (remarks.files > 0) log(read(remarks));
  log(words.done({ verdict, milliseconds: durationMs }));
  if (remarks.existing > 0) log(existing({ count: remarks.existing, others: !isClean(remarks) }));
  const { previewUrl, commentUrl } = delivered;
  if (previewUrl !== null) log(words.preview({ url: previewUrl }));
  if (commentUrl !== null) log((session.subject.kind === 'site' ? words.issue : words.comment)({ url: commentUrl }));
  writeOutputs({
    conclusion,
    errors,
    warnings,
    infos,
    'report-file': reportFile,
    'preview-url': delivered.previewUrl ?? '',
    'preview-file': delivered.previewFile ?? '',
    'comment-url': delivered.commentUrl ?? '',
  });
}

/** A cancelled run says so and publishes nothing: the one that replaced it will. */
async function cancelled({ inputs }: Session, soon: Soon): Promise<number> {
  notice('warning', inputs.locale, inputs.locale.github.cancelled);
  await soon.takeBack();
  return 1;
}
