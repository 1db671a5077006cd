/** Hidden at the very start of what we write, to find it again: what it is, and which run wrote it for which commit. */
export interface Marker {
  readonly kind: 'comment' | 'issue';
  /** Number of the run, and of its attempt: the greater wrote last. */
  readonly run: number;
  readonly attempt: number;
  readonly sha: string;
}

const PATTERN = /^<!-- relecture:(comment|issue) run=(\d{1,15})\.(\d{1,6}) sha=([0-9a-f]{0,64}) -->/;

export function writeMarker({ kind, run, attempt, sha }: Marker): string {
  return `<!-- relecture:${kind} run=${run}.${attempt} sha=${sha} -->`;
}

/** The marker a text starts with; null when it does not start with one. Whoever wrote the text is checked apart. */
export function readMarker(body: string): Marker | null {
  const match = PATTERN.exec(body);
  if (match === null) return null;
  return {
    kind: match[1] as Marker['kind'],
    run: Number(match[2]),
    attempt: Number(match[3]),
    sha: match[4] ?? '',
  };
}

/** True when `other` was written by a run that started after this one. */
export function isNewer(other: Marker, than: Marker): boolean {
  return other.run > than.run || (other.run === than.run && other.attempt > than.attempt);
}
