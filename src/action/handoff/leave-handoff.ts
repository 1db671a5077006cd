import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadArtifact } from '../../github/artifacts/upload-artifact.ts';
import { maskCredentials } from '../../links/credentials.ts';
import { notesOf } from '../channels/notes.ts';
import type { Session } from '../session.ts';
import { HANDOFF_NAME, MAX_HANDOFF_BYTES, toHandoff } from './handoff.ts';

/** The publishing run comes seconds after this one. Days. */
const RETENTION_DAYS = 1;

/** Leaves what was found as an artifact: it needs the runner, no token. */
export async function leaveHandoff(session: Session, sha: string): Promise<void> {
  const { reviewed, conclusion, inputs, run, change, subject } = session;
  const notes = notesOf(change, reviewed, subject);
  const json = maskCredentials(
    JSON.stringify(toHandoff(reviewed.review, inputs, { sha, conclusion, notes, folder: change.folder })),
  );
  if (Buffer.byteLength(json) > MAX_HANDOFF_BYTES) throw new Error('the report is too large to hand over');
  const folder = join(run.temporary, 'relecture');
  await mkdir(folder, { recursive: true });
  const file = join(folder, HANDOFF_NAME);
  await writeFile(file, json);
  await uploadArtifact(file, RETENTION_DAYS);
}
