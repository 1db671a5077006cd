import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../../github/connection.ts';
import { announcePreview, type PreviewRequest, publishPreview } from '../../github/preview/publish-preview.ts';
import { needsPending, previewContext } from '../../github/statuses/preview-status.ts';
import type { StatusRequest } from '../../github/statuses/status.ts';
import { siteOrigin } from '../../preview/page-view.ts';
import { RenderingTime } from '../../review/rendering-time.ts';
import type { Site } from '../../site/site.ts';
import { credentialsFor } from '../../world/git/fetch-commit.ts';
import { git } from '../../world/git/git.ts';
import type { Inputs } from '../inputs.ts';
import { notice } from '../output.ts';
import type { Session } from '../session.ts';
import type { Subject } from '../subject.ts';
import { troubleOf } from './build-trouble.ts';
import { readOptions } from './preview-options.ts';
import { openWorld, postStatus } from './preview-world.ts';

export interface Preview {
  readonly url: string | null;
  readonly file: string | null;
  readonly pages: readonly { readonly path: string; readonly url: string }[];
  /** How many pages it lacks for want of time. */
  readonly left: number;
  /** Ends when the CMS has been told, or fails: nothing else waits for it. */
  readonly told: Promise<void>;
}

/** The branch that holds previews, for `preview: pages`. */
const BRANCH = 'apercus';
/** A generator that takes longer is stopped, and the preview goes without it (ms). */
const BUILD_TIMEOUT_MS = 600_000;
/** Of the time that is left, what building or rendering may take: telling comes after. */
const RENDERING = 0.5;
/** What publishing may take of it: « soon » is then taken back. */
const PUBLISHING = 0.8;

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
    return await session.deadline.within(renderAndPublish(session, request, connection), PUBLISHING);
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
  const { deadline } = session;
  const now = () => performance.now();
  const haste = new RenderingTime(now, now() + RENDERING * deadline.left);
  const options = { ...(await readOptions(session, request)), haste };
  const built = await buildPages(session, request);
  const world = openWorld(run, inputs, connection, request.sha, deadline);
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
  return { url, file, pages, told, left: haste.pagesLeft };
}

/** The changed pages in the site as its own generator builds it; null when nobody asked for it, or it failed. */
async function buildPages({ inputs, run, reviewed, subject, deadline }: Session, { mode, sha }: PreviewRequest) {
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
    timeout: Math.min(BUILD_TIMEOUT_MS, RENDERING * deadline.left),
  });
  if (!outcome.ok) {
    notice('warning', inputs.locale, notices.buildFailed(troubleOf(outcome.said)));
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
