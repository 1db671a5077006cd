import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../../github/connection.ts';
import { getPages } from '../../github/preview/get-pages.ts';
import type { PreviewWorld } from '../../github/preview/publish-preview.ts';
import { waitForPage as waitUntilPublished } from '../../github/preview/wait-for-page.ts';
import { listStatusContexts } from '../../github/statuses/list-status-contexts.ts';
import { createStatus, type StatusRequest } from '../../github/statuses/status.ts';
import type { Deadline } from '../deadline.ts';
import type { Inputs } from '../inputs.ts';
import { notice } from '../output.ts';
import type { Run } from '../run.ts';

/** A Pages site takes half a minute or a minute (ms). */
const PAGES_PATIENCE_MS = 120_000;
const PAGE_TIMEOUT_MS = 10_000;
/** Of the time that is left, what waiting for the page may take: telling comes after. */
const WAITING = 0.5;

export async function postStatus(connection: Connection | null, status: StatusRequest): Promise<void> {
  if (connection !== null) await createStatus(connection, status);
}

/** Where a preview is put, and who is told of it. */
export function openWorld(
  run: Run,
  inputs: Inputs,
  connection: Connection | null,
  sha: string,
  deadline: Deadline,
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
    waitForPage: (url, commit) => waitForPage(url, commit, Math.min(PAGES_PATIENCE_MS, WAITING * deadline.left)),
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
function waitForPage(url: string, sha: string, patience: number): Promise<boolean> {
  return waitUntilPublished(url, sha, patience, {
    fetch: (address) => fetch(address, { signal: AbortSignal.timeout(PAGE_TIMEOUT_MS) }),
    sleep: (milliseconds) => setTimeout(milliseconds),
    now: () => performance.now(),
  });
}
