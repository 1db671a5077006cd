import { basename, dirname } from 'node:path';

export interface UploadedArtifact {
  readonly id: number;
  /** Bytes. */
  readonly size: number;
}

/**
 * Uploads one file as it is, under its own name, so that it opens in the browser. Needs the runner, no token.
 * `retentionDays` 1 to 90. Rejects when the service refuses.
 */
export async function uploadArtifact(file: string, retentionDays: number): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await loadClient();
  const client = new DefaultArtifactClient();
  const name = basename(file);
  const upload = () => client.uploadArtifact(name, [file], dirname(file), { skipArchive: true, retentionDays });
  const { id, size } = await upload().catch(async (error: unknown) => {
    // Run again, a job finds its own artifact: the newer one replaces it.
    if (!/conflict|already exists/i.test(String(error))) throw error;
    await client.deleteArtifact(name);
    return upload();
  });
  if (id === undefined) throw new Error('the artifact has no id');
  return { id, size: size ?? 0 };
}

/** Heavy (storage, zip), and needed once a run at most: loaded apart, ahead of time where it is known to be needed. */
export function loadClient(): Promise<typeof import('@actions/artifact')> {
  return import('@actions/artifact');
}
