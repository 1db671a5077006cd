import { applyEdits } from './content/edits.ts';
import type { Edit, Finding } from './rules/finding.ts';

/** A fix may bring another one to light (a double space, then the one before « ! »): enough rounds for any real page. */
const MAXIMUM_ROUNDS = 10;

export interface Repair {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/**
 * Applies safe fixes that do not overlap, reads the result again, and so on until none is left. `read` finds what is
 * to be said of a text; it is asked again after each round because every place has moved.
 */
export async function repair(
  text: string,
  read: (text: string) => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<Repair> {
  const seen = new Set([text]);
  let current = text;
  let applied = 0;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const chosen = chooseFixes(await read(current));
    if (chosen.count === 0) break;
    const next = applyEdits(current, chosen.edits);
    if (seen.has(next)) break;
    seen.add(next);
    current = next;
    applied += chosen.count;
  }
  return { text: current, applied };
}

/** The first safe fix of each finding, in the order of the file, as long as it touches no other. */
export function chooseFixes(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly count: number } {
  const taken: Edit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (fix === undefined || fix.edits.length === 0) continue;
    const places = fix.edits.map((edit) => search(taken, edit));
    if (places.includes(-1)) continue;
    for (const edit of fix.edits) taken.splice(search(taken, edit), 0, edit);
    count++;
  }
  return { edits: taken, count };
}

/** Where an edit goes among sorted ones; -1 when it overlaps or touches one of them. */
function search(sorted: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) < edit.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start <= edit.end ? -1 : low;
}

/** A file as `--fix` needs it: its text (byte order mark and line ends as they are), and how to put another in its place. */
export interface RepairWorld {
  read(path: string): Promise<string>;
  /** Must replace the file in one step and keep its mode; see `replaceFile`. */
  write(path: string, text: string): Promise<void>;
}

/** Repairs files one by one; those with nothing to repair are not written. Returns the count of fixes of each. */
export async function repairFiles(
  paths: readonly string[],
  find: (path: string, text: string) => readonly Finding[] | Promise<readonly Finding[]>,
  world: RepairWorld,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const text = await world.read(path);
    const done = await repair(text, (current) => find(path, current));
    if (done.text === text) continue;
    await world.write(path, done.text);
    counts.set(path, done.applied);
  }
  return counts;
}
