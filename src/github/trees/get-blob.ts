import type { Connection } from '../connection.ts';

/** The bytes of a blob (up to 100 MB, GitHub's own limit). */
export async function getBlob({ octokit, owner, repo }: Connection, sha: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}
