import { setTimeout } from 'node:timers/promises';
import { downloadArtifact } from '../../github/artifacts/download-artifact.ts';
import { listRunArtifacts } from '../../github/artifacts/list-run-artifacts.ts';
import { type Connection, connect } from '../../github/connection.ts';
import { ListCut } from '../../github/pages-of.ts';
import { getPull, type Pull } from '../../github/pulls/get-pull.ts';
import { listPulls } from '../../github/pulls/list-pulls.ts';
import { isForbidden, isLocked } from '../../github/retry.ts';
import { DEFAULT_CONTEXT } from '../../github/statuses/preview-status.ts';
import { createStatus } from '../../github/statuses/status.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Channel, repositoryPath } from '../../report/channel.ts';
import { isNeeded, renderComment, verdictOf } from '../../report/comment.ts';
import { InputError } from '../../world/input-error.ts';
import { wordNote } from '../channels/notes.ts';
import { writeStickyComment } from '../channels/sticky-comment.ts';
import { STATUS_CONTEXT } from '../deliver.ts';
import { loadLocale } from '../inputs.ts';
import { fileUrl, ruleUrl } from '../links.ts';
import { log, notice } from '../output.ts';
import { isRecord, type Run } from '../run.ts';
import { HANDOFF_NAME, type Handoff, MAX_HANDOFF_BYTES, readHandoff, remarksOf } from './handoff.ts';

export interface PublishInputs {
  readonly token: string;
  readonly locale: Locale;
  /** False where the run that read the pull request tells the language. */
  readonly isLocaleSaid: boolean;
}

/** What `workflow_run` says of the run that read the pull request. */
interface Origin {
  readonly id: number;
  readonly attempt: number;
  readonly sha: string;
  readonly branch: string;
  readonly owner: string;
  readonly succeeded: boolean;
}

/**
 * Posts what an unprivileged run of a fork’s pull request found. Everything that run left may be forged: it is
 * checked, worded again by us, and put on the pull request that GitHub itself names for the commit.
 */
export async function publishHandoff(run: Run, { token, locale, isLocaleSaid }: PublishInputs): Promise<number> {
  if (token === '') throw new InputError(locale.github.inputs.token);
  const origin = readOrigin(run);
  if (origin === null) return quit(locale, locale.github.nothingToPublish);
  const sleep = (milliseconds: number) => setTimeout(milliseconds);
  const world = { now: () => Date.now(), sleep, patience: 30_000, random: Math.random };
  const connection = await connect(token, run, world);
  const [pull, json] = await Promise.all([findPull(connection, origin), download(connection, origin)]);
  if (json === null) return quit(locale, locale.github.nothingToPublish);
  const handoff = await readHandoff(json);
  if (handoff === null || handoff.sha !== origin.sha) {
    notice('warning', locale, locale.github.badArtifact);
    return 0;
  }
  if (pull === null) return quit(locale, locale.github.noPull);
  const told = isLocaleSaid || handoff.locale === undefined ? locale : await loadLocale(handoff.locale);
  await post(connection, run, origin, pull, handoff, told);
  return 0;
}

function quit(locale: Locale, sentence: string): number {
  notice('notice', locale, sentence);
  return 0;
}

function readOrigin({ payload, repository }: Run): Origin | null {
  const run = isRecord(payload['workflow_run']) ? payload['workflow_run'] : {};
  const head = isRecord(run['head_repository']) ? run['head_repository'] : {};
  const owner = isRecord(head['owner']) ? head['owner']['login'] : null;
  const { id, run_attempt: attempt, head_sha: sha, head_branch: branch, event } = run;
  // Runs of the repository’s own pushes and pull requests have spoken already.
  if (event !== 'pull_request' || repository === '') return null;
  if (typeof id !== 'number' || typeof branch !== 'string' || typeof owner !== 'string') return null;
  if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha)) return null;
  const succeeded = run['conclusion'] === 'success';
  return { id, attempt: typeof attempt === 'number' ? attempt : 1, sha, branch, owner, succeeded };
}

/** The open pull request whose last commit is the one that was read. */
async function findPull(connection: Connection, { owner, branch, sha }: Origin): Promise<Pull | null> {
  const pulls = await listPulls(connection, { state: 'open', head: `${owner}:${branch}` });
  return pulls.find(({ headSha }) => headSha === sha) ?? null;
}

async function download(connection: Connection, { id }: Origin): Promise<string | null> {
  const [artifact] = await listRunArtifacts(connection, id, HANDOFF_NAME);
  if (artifact === undefined || artifact.expired || artifact.bytes > MAX_HANDOFF_BYTES) return null;
  return downloadArtifact(connection, artifact.id, HANDOFF_NAME, MAX_HANDOFF_BYTES);
}

async function post(
  connection: Connection,
  run: Run,
  origin: Origin,
  pull: Pull,
  handoff: Handoff,
  locale: Locale,
): Promise<void> {
  const remarks = remarksOf(handoff, locale);
  const previewUrl = await findPreview(connection, run, origin, pull);
  const failed = handoff.conclusion === 'failure';
  const { notes = [], left = 0 } = handoff;
  const channel = {
    ...openChannel(run, origin, pull, locale, previewUrl, handoff.folder),
    failed,
    notes: [
      ...notes.map((note) => wordNote(locale, note)),
      ...(left === 0 ? [] : [locale.github.leftOut({ count: left })]),
    ],
  };
  const marker = { kind: 'comment', run: origin.id, attempt: origin.attempt, sha: origin.sha } as const;
  const isCurrent = async () => (await getPull(connection, pull.number)).headSha === origin.sha;
  const body = renderComment(remarks, channel, marker);
  const worthOpening = failed || isNeeded(remarks);
  // Green only when both the report and the run that made it say so.
  const state = handoff.conclusion === 'success' && origin.succeeded ? 'success' : 'failure';
  const description = verdictOf(remarks, channel);
  // A log without a word leaves the maintainer to wonder what was published, and where.
  log(`#${pull.number} · ${description}`);
  if (previewUrl !== null) log(locale.github.log.preview({ url: previewUrl }));
  const verdict = { sha: origin.sha, context: STATUS_CONTEXT, state, description, targetUrl: channel.runUrl } as const;
  await Promise.all([
    attempt(locale, locale.github.tasks.comment, async () => {
      const result = await writeStickyComment(connection, pull.number, {
        marker,
        words: Promise.resolve({ body: () => body, worthOpening }),
        isCurrent,
      });
      if (result.kind === 'outdated') log(locale.github.outdated);
      if (result.kind === 'written') log(locale.github.log.comment({ url: result.url }));
    }),
    attempt(locale, locale.github.tasks.status, () => createStatus(connection, verdict)),
    // Only a CMS looks for it: its own branches, by open authoring.
    previewUrl === null || channel.audience !== 'editor'
      ? null
      : attempt(locale, locale.github.tasks.preview, () =>
          createStatus(connection, {
            sha: origin.sha,
            context: DEFAULT_CONTEXT,
            state: 'success',
            description: locale.github.preview,
            targetUrl: previewUrl,
          }),
        ),
  ]);
}

/** The preview is an artifact of that run too, under a name we know. */
async function findPreview(connection: Connection, run: Run, { id }: Origin, pull: Pull): Promise<string | null> {
  const found = await listRunArtifacts(connection, id, `apercu-pr-${pull.number}.html`).catch(() => []);
  const [artifact] = found;
  if (artifact === undefined || artifact.expired) return null;
  return `${run.serverUrl}/${run.repository}/actions/runs/${id}/artifacts/${artifact.id}`;
}

function openChannel(
  run: Run,
  origin: Origin,
  pull: Pull,
  locale: Locale,
  previewUrl: string | null,
  folder: string | undefined,
): Channel {
  return {
    locale,
    // Open authoring: the CMS of somebody without rights on the repository works on a fork.
    audience: pull.headRef.startsWith('cms/') ? 'editor' : 'maintainer',
    draft: pull.draft,
    merged: false,
    runUrl: run.repository === '' ? null : `${run.serverUrl}/${run.repository}/actions/runs/${origin.id}`,
    previewUrl,
    fileUrl: (path, line) => fileUrl(run, origin.sha, repositoryPath({ folder }, path), line),
    editUrl: () => null,
    ruleUrl: (rule) => ruleUrl(run, rule, locale),
    notes: [],
  };
}

async function attempt(locale: Locale, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    notice('warning', locale, sentenceOf(error, what, locale));
  }
}

function sentenceOf(error: unknown, what: string, { github }: Locale): string {
  if (error instanceof ListCut) return github.listCut({ what });
  if (isLocked(error)) return github.locked({ what });
  return isForbidden(error) ? github.needsRights : github.unreachable({ what });
}
