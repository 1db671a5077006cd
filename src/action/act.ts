import { TrustedTree } from '../content/trusted-tree.ts';
import type { Connection } from '../github/connection.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { plain } from '../report/escape.ts';
import { toRemarks } from '../report/remarks.ts';
import { writeSummary } from '../report/summary.ts';
import { type ReviewRequest, review } from '../review/review.ts';
import { withLeft } from '../review/summarise.ts';
import { pagesThatTell } from '../site/language-of-readers.ts';
import type { Site } from '../site/site.ts';
import { InputError } from '../world/input-error.ts';
import { findAddresses } from './addresses.ts';
import type { Change } from './change.ts';
import { openChannel } from './channels/open-channel.ts';
import { conclude } from './conclude.ts';
import { connector } from './connector.ts';
import { Deadline, whenLate } from './deadline.ts';
import { type Delivered, deliver } from './deliver.ts';
import { ensureSomethingWasRead } from './ensure-read.ts';
import { fail } from './fail.ts';
import { finish, tellLeft } from './finish.ts';
import type { Inputs } from './inputs.ts';
import { openInTime } from './open-change.ts';
import { appendSummary, notice } from './output.ts';
import { OverlayTree } from './overlay-tree.ts';
import { Soon } from './preview/soon.ts';
import { writeFiles } from './report-files.ts';
import { type ChangeReview, reviewChange } from './review-change.ts';
import type { Run } from './run.ts';
import type { Session } from './session.ts';
import { Speech } from './speech.ts';
import { isTrusted, readSubject, type Subject } from './subject.ts';
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
  const deadline = new Deadline(inputs.timeBudget);
  // GitHub is reached while the site is read.
  if (inputs.mode !== 'check') connect().catch(() => {});
  if (subject.kind === 'pull' && inputs.mode !== 'check' && inputs.preview === 'artifact') warmUp();
  try {
    return await reviewAndTell(subject, run, inputs, env, signal, connect, deadline);
  } catch (error) {
    if (error instanceof InputError)
      await deadline.within(fail(error.message, subject, run, inputs, connect)).catch(() => {});
    throw error;
  }
}

async function reviewAndTell(
  subject: Exclude<Subject, { kind: 'nothing' }>,
  run: Run,
  asked: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  connect: () => Promise<Connection | null>,
  deadline: Deadline,
): Promise<number> {
  const { change, late } = await openInTime(subject, run, asked, connect, deadline);
  const speech = new Speech(asked);
  const soon = new Soon(speech, subject, connect, signal);
  try {
    const found = await reviewSubject(change, run, speech, subject, env, signal, deadline, (site) => soon.begin(site));
    const { site, pages } = found.review;
    const inputs = await speech.learn(site, await pagesThatTell(change.head, site, pages));
    const reviewed = { ...found, review: withLeft(found.review, [{ code: 'base', count: late ? 1 : 0 }]) };
    ensureSomethingWasRead(reviewed.review, change, run, inputs);
    const conclusion = conclude(reviewed, change, inputs, subject);
    const believed = isTrusted(subject) ? change.head : (change.base?.tree ?? null);
    const addresses = await findAddresses(reviewed.review.site, run, believed);
    const channel = openChannel({ run, inputs, subject, change, reviewed, conclusion, addresses });
    const session = {
      run,
      inputs,
      subject,
      change,
      reviewed,
      conclusion,
      channel,
      addresses,
      signal,
      connect,
      deadline,
    };
    if (signal.aborted) return await cancelled(session, soon);
    const reportFile = await writeFiles(session, reviewed.review);
    await deadline.within(soon.told()).catch(whenLate);
    const delivered = await publish(session);
    soon.end();
    const ended = await tellLeft(session, delivered);
    finish({ ...session, conclusion: ended }, reportFile, delivered);
    return ended === 'success' ? 0 : 1;
  } catch (error) {
    await deadline.within(soon.takeBack()).catch(whenLate);
    throw error;
  } finally {
    change.close();
  }
}

/** The artifact client is heavy: it is loaded while git works. */
function warmUp(): void {
  import('../github/artifacts/upload-artifact.ts').then(({ loadClient }) => loadClient()).catch(() => {});
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
  speech: Speech,
  subject: Subject,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  deadline: Deadline,
  siteRead: (site: Site) => void,
): Promise<ChangeReview> {
  const { inputs } = speech;
  const believed = isTrusted(subject);
  const settings = settingsOf(change, believed, inputs.config);
  const until = deadline.reviewEnd(inputs.mode !== 'check');
  const isNew = subject.kind !== 'site' && change.base !== null && inputs.onlyNew;
  const tell = (sentence: string): void => notice('notice', speech.inputs.locale, sentence);
  const world = {
    ...openWorld(speech, run, env, tell, signal, { settings, until, believed, isNew }),
    tree: change.head,
    siteRead,
  };
  const request: ReviewRequest = {
    paths: inputs.paths,
    only: [],
    skip: [],
    ...(inputs.config !== null && { configurationPath: inputs.config }),
    ...(until !== undefined && { deadline: until }),
  };
  if (subject.kind === 'site') {
    speech.later(({ locale }) => locale.github.log.wholeSite);
    const whole = await review(world, request);
    return { review: whole, base: null, renamed: new Map(), broken: [], settings: 0 };
  }
  return reviewChange(change, world, request, {
    onlyNew: inputs.onlyNew,
    configurationPath: inputs.config,
  });
}

async function publish(session: Session): Promise<Delivered> {
  const { inputs, change, reviewed, channel, addresses } = session;
  const remarks = toRemarks(reviewed.review, inputs.locale, change.files !== null);
  // Whatever becomes of GitHub's answers, these stand: what is posted there may send its reader to the summary.
  const summary = writeSummary(remarks, channel);
  const isWritten = appendSummary(summary.text);
  if (isWritten && !addresses.isKnown) appendSummary(`\n<sub>${plain(inputs.locale.github.noAddress)}</sub>\n`);
  const whole = isWritten && summary.whole;
  process.stdout.write(renderAnnotations(remarks, change.lines, inputs.locale, { whole, folder: change.folder }));
  return deliver({ ...session, channel: { ...channel, wholeUrl: whole ? channel.runUrl : null } }, remarks);
}

/** A cancelled run says so and publishes nothing: the one that replaced it will. */
async function cancelled({ inputs }: Session, soon: Soon): Promise<number> {
  notice('warning', inputs.locale, inputs.locale.github.cancelled);
  await soon.takeBack();
  return 1;
}
