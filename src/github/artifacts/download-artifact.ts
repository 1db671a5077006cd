import { inflateRawSync } from 'node:zlib';
import { parseUrl } from '../../content/parse-url.ts';
import type { Connection } from '../connection.ts';

/** How long the storage may take (ms). */
const TIMEOUT_MS = 20_000;

/**
 * The one file of an artifact, as text. Null when it is larger than `limit` bytes, holds anything but that one file,
 * or is not text: whoever made it is not trusted.
 */
export async function downloadArtifact(
  { octokit, owner, repo }: Connection,
  id: number,
  name: string,
  limit: number,
): Promise<string | null> {
  const answer = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
    request: { keepRedirect: true },
  });
  // The storage is on another host: it is asked without the token, by the address GitHub signed.
  const location = String(answer.headers.location ?? '');
  if (parseUrl(location) === null) return null;
  const stored = await fetch(location, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!stored.ok || stored.body === null) return null;
  const bytes = await readUpTo(stored.body, limit);
  if (bytes === null) return null;
  const content = isZip(bytes) ? unzipOne(bytes, name, limit) : bytes;
  return content === null ? null : decode(content);
}

async function readUpTo(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;

function isZip(bytes: Buffer): boolean {
  return bytes.length >= END_SIZE && bytes.readUInt32LE(0) === LOCAL_HEADER;
}

/** The only entry of a zip, by its directory; null for anything unusual. Nothing is written to disk. */
function unzipOne(zip: Buffer, name: string, limit: number): Buffer | null {
  try {
    let end = zip.length - END_SIZE;
    while (end >= 0 && zip.readUInt32LE(end) !== DIRECTORY_END) end--;
    if (end < 0 || zip.readUInt16LE(end + 10) !== 1) return null;
    const entry = zip.readUInt32LE(end + 16);
    if (zip.readUInt32LE(entry) !== DIRECTORY_HEADER) return null;
    const method = zip.readUInt16LE(entry + 10);
    const packed = zip.readUInt32LE(entry + 20);
    const length = zip.readUInt16LE(entry + 28);
    if (zip.toString('utf8', entry + 46, entry + 46 + length) !== name) return null;
    const local = zip.readUInt32LE(entry + 42);
    if (zip.readUInt32LE(local) !== LOCAL_HEADER) return null;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    if (method === STORED) return data.length <= limit ? data : null;
    return method === DEFLATED ? inflateRawSync(data, { maxOutputLength: limit }) : null;
  } catch {
    // Offsets out of the file, broken data, more than the limit once inflated.
    return null;
  }
}
