import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../../github/connection.ts';
import { getPages } from '../../github/preview/get-pages.ts';
import {
  announcePreview,
  type PreviewRequest,
  type PreviewWorld,
  publishPreview,
} from '../../github/preview/publish-preview.ts';
import { waitForPage as waitUntilPublished } from '../../github/preview/wait-for-page.ts';
import { listStatusContexts } from '../../github/statuses/list-status-contexts.ts';
import { needsPending, previewContext } from '../../github/statuses/preview-status.ts';
import { createStatus, type StatusRequest } from '../../github/statuses/status.ts';
import { siteOrigin } from '../../preview/page-view.ts';
import type { Site } from '../../site/site.ts';
import { credentialsFor } from '../../world/git/fetch-commit.ts';
import { git } from '../../world/git/git.ts';
import type { Inputs } from '../inputs.ts';
import { notice } from '../output.ts';
import type { Run } from '../run.ts';
import type { Session } from '../session.ts';
import type { Subject } from '../subject.ts';
import { readOptions } from './preview-options.ts';

export interface Preview {
  readonly url: string | null;
  readonly file: string | null;
  readonly pages: readonly { readonly path: string; readonly url: string }[];
  /** Ends when the CMS has been told, or fails: nothing else waits for it. */
  readonly told: Promise<void>;
}

/** The branch that holds previews, for `preview: pages`. */
const BRANCH = 'apercus';
/** A Pages site takes half a minute or a minute (ms). */
const PAGES_PATIENCE_MS = 120_000;
const PAGE_TIMEOUT_MS = 10_000;
/** A generator that takes longer is stopped, and the preview goes without it (ms). */
const BUILD_TIMEOUT_MS = 600_000;

function requestOf(inputs: Inputs, subject: Subject): PreviewRequest | null {
  if (subject.kind !== 'pull' || inputs.preview === 'none' || inputs.mode === 'check') return null;
  const { number, headSha: sha } = subject.pull;
  // A page of a fork is not shown on the site’s own address: anyone could put words there.
  const mode = subject.readOnly ? 'artifact' : inputs.preview;
  return { mode, number, sha, retentionDays: inputs.previewRetentionDays, branch: BRANCH };
}

/** Tells the CMS that a preview is coming. Called as soon as the site is known. */
export async function announce(
  site: Site,
  inputs: Inputs,
  subject: Subject,
  connect: () => Promise<Connection | null>,
): Promise<void> {
  const request = requestOf(inputs, subject);
  if (request === null || (subject.kind === 'pull' && subject.readOnly)) return;
  const world = {
    createStatus: async (status: StatusRequest) => postStatus(await connect(), status),
    notice: () => {},
  };
  await announcePreview(site.cms, request, inputs.locale, world);
}

/** Takes back « soon »: a run that was stopped shows no preview. */
export async function retract(
  site: Site,
  inputs: Inputs,
  subject: Subject,
  connect: () => Promise<Connection | null>,
): Promise<void> {
  const request = requestOf(inputs, subject);
  if (request === null || (subject.kind === 'pull' && subject.readOnly)) return;
  await settle(site, request, await connect(), 'error', inputs.locale.preview.statusFailed);
}

/** Where « soon » was said, it does not stay: there is no preview. */
async function settle(
  site: Site,
  { sha }: PreviewRequest,
  connection: Connection | null,
  state: 'success' | 'error',
  description: string,
): Promise<void> {
  if (!needsPending(site.cms)) return;
  await postStatus(connection, { sha, context: previewContext(site.cms), state, description, targetUrl: null });
}

async function postStatus(connection: Connection | null, status: StatusRequest): Promise<void> {
  if (connection !== null) await createStatus(connection, status);
}

/** Renders and publishes the preview of a pull request; null when there is nothing to show. */
export async function openPreview(session: Session, connection: Connection | null): Promise<Preview | null> {
  const { inputs, subject, reviewed } = session;
  const request = requestOf(inputs, subject);
  if (request === null) return null;
  const { locale } = inputs;
  const takeBack = (state: 'success' | 'error', description: string) =>
    settle(reviewed.review.site, request, connection, state, description);
  if (reviewed.review.pages.length === 0 && (reviewed.base?.pages.length ?? 0) === 0) {
    await takeBack('success', locale.preview.statusNothing).catch(() => {});
    return null;
  }
  try {
    return await renderAndPublish(session, request, connection);
  } catch (error) {
    await takeBack('error', locale.preview.statusFailed).catch(() => {});
    throw error;
  }
}

async function renderAndPublish(
  session: Session,
  request: PreviewRequest,
  connection: Connection | null,
): Promise<Preview> {
  const { inputs, reviewed, run } = session;
  const options = await readOptions(session, request);
  const built = await buildPages(session, request);
  const world = openWorld(run, inputs, connection, request.sha);
  let told: Promise<void> = Promise.resolve();
  const createStatus = async (status: StatusRequest) => {
    told = world.createStatus(status);
    // Whoever waits for it hears of the failure.
    told.catch(() => {});
  };
  const { url, file, pages } = await publishPreview(
    reviewed.review,
    reviewed.base,
    options,
    { ...request, ...(built !== null && { built }) },
    {
      ...world,
      createStatus,
      publishPages: async (pages) => {
        const { publishPages } = await import('../../github/preview/publish-pages.ts');
        const remote = (await git(run.workspace, ['remote', 'get-url', 'origin'])).toString().trim();
        const credentials = credentialsFor(run.serverUrl, inputs.token);
        const sleep = (milliseconds: number) => setTimeout(milliseconds);
        const here = { git, credentials, folder: run.temporary, now: () => Date.now(), sleep, random: Math.random };
        return publishPages({ ...pages, remote }, here);
      },
    },
  );
  return { url, file, pages, told };
}

/** The changed pages in the site as its own generator builds it; null when nobody asked for it, or it failed. */
async function buildPages({ inputs, run, reviewed, subject }: Session, { mode, sha }: PreviewRequest) {
  if (inputs.build === null || (subject.kind === 'pull' && subject.readOnly)) return null;
  const { notices } = inputs.locale.preview;
  if (mode !== 'pages') {
    notice('notice', inputs.locale, notices.buildNeedsPages);
    return null;
  }
  const { buildSite, openBuild } = await import('./build-site.ts');
  const { rebaseSite } = await import('../../preview/rebase-site.ts');
  const outcome = await buildSite({
    command: inputs.build,
    workspace: run.workspace,
    env: process.env,
    timeout: BUILD_TIMEOUT_MS,
  });
  if (!outcome.ok) {
    notice('warning', inputs.locale, notices.buildFailed({ said: outcome.said.slice(-500) }));
    return null;
  }
  const { review } = reviewed;
  const built = rebaseSite({
    routes: review.pages.flatMap((page) => review.site.route(page) ?? []),
    read: openBuild(join(run.workspace, inputs.buildDir)),
    origin: siteOrigin(review),
    hosts: review.site.hosts,
    sha,
  });
  if (built.missing.length > 0)
    notice('notice', inputs.locale, notices.buildMissing({ routes: built.missing.slice(0, 5).join(', ') }));
  return built;
}

function openWorld(
  run: Run,
  inputs: Inputs,
  connection: Connection | null,
  sha: string,
): Omit<PreviewWorld, 'publishPages'> {
  // Asked while the preview is rendered.
  const contexts = connection === null ? Promise.resolve([]) : contextsOf(connection, sha, inputs);
  contexts.catch(() => {});
  return {
    folder: join(run.temporary, 'relecture'),
    upload: async (file, retentionDays) => {
      const { uploadArtifact } = await import('../../github/artifacts/upload-artifact.ts');
      const { id } = await uploadArtifact(file, retentionDays);
      return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}/artifacts/${id}`;
    },
    pagesAddress: async () => {
      const address = connection === null ? null : await getPages(connection).catch(() => null);
      const [owner = '', name = ''] = run.repository.split('/');
      return `${(address ?? `https://${owner}.github.io/${name}`).replace(/\/+$/, '')}/`;
    },
    waitForPage,
    createStatus: (status) => postStatus(connection, status),
    statusContexts: () => contexts,
    notice: (sentence) => notice('notice', inputs.locale, sentence),
  };
}

/** Statuses of others are looked for among those that GitHub lists: that there may be more is said. */
async function contextsOf(connection: Connection, sha: string, { locale }: Inputs): Promise<readonly string[]> {
  const { all, cut } = await listStatusContexts(connection, sha);
  if (cut) notice('notice', locale, locale.preview.notices.statusesCut);
  return all;
}

/** Asks for the page until it is the one of this commit. */
function waitForPage(url: string, sha: string): Promise<boolean> {
  return waitUntilPublished(url, sha, PAGES_PATIENCE_MS, {
    fetch: (address) => fetch(address, { signal: AbortSignal.timeout(PAGE_TIMEOUT_MS) }),
    sleep: (milliseconds) => setTimeout(milliseconds),
    now: () => performance.now(),
  });
}
