import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface UploadedArtifact {
  readonly id: number;
  /** Bytes. */
  readonly size: number;
}

/** The service did not take the file in time. */
export class UploadLate extends Error {
  constructor() {
    super('the artifact service takes too long');
    this.name = 'UploadLate';
  }
}

/** A service that refuses is asked again by its client for half a minute: nobody waits that long for a preview (ms). */
const PATIENCE_MS = 15_000;

/**
 * Uploads one file as it is, under its own name, so that it opens in the browser. Needs the runner, no token.
 * `retentionDays` 1 to 90. Rejects when the service refuses, or takes too long: the client may then still be at it.
 */
export async function uploadArtifact(file: string, retentionDays: number): Promise<UploadedArtifact> {
  const done = new AbortController();
  const late = setTimeout(PATIENCE_MS, null, { signal: done.signal }).then(() => {
    throw new UploadLate();
  });
  const work = upload(file, retentionDays);
  for (const promise of [late, work]) promise.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}

async function upload(file: string, retentionDays: number): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await loadClient();
  const client = new DefaultArtifactClient();
  const name = basename(file);
  const send = () => client.uploadArtifact(name, [file], dirname(file), { skipArchive: true, retentionDays });
  const { id, size } = await send().catch(async (error: unknown) => {
    // Run again, a job finds its own artifact: the newer one replaces it.
    if (!/conflict|already exists/i.test(String(error))) throw error;
    await client.deleteArtifact(name);
    return send();
  });
  if (id === undefined) throw new Error('the artifact has no id');
  return { id, size: size ?? 0 };
}

/** Heavy (storage, zip), and needed once a run at most: loaded apart, ahead of time where it is known to be needed. */
export function loadClient(): Promise<typeof import('@actions/artifact')> {
  return import('@actions/artifact');
}
