import type { Edit, Finding, Held } from '../content/finding.ts';

/** Fixes that may be made together. */
export interface ChosenFixes {
  readonly edits: readonly Edit[];
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** The first safe fix of each finding, in the order of the file, as long as it touches no other. */
export function chooseFixes(findings: readonly Finding[]): ChosenFixes {
  const taken: Edit[] = [];
  const chosen: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (fix === undefined || fix.edits.length === 0) continue;
    const places = fix.edits.map((edit) => search(taken, edit));
    if (places.includes(-1)) continue;
    for (const edit of fix.edits) taken.splice(search(taken, edit), 0, edit);
    chosen.push(finding);
  }
  return { edits: taken, count: chosen.length, findings: chosen };
}

/** Fixes that are not made without asking, by why; `choice`: what is right is not certain. */
export type HeldFixes = Readonly<Record<Held | 'choice', number>>;

/** The new findings whose fix waits for somebody. */
export function countHeld(findings: readonly Finding[]): HeldFixes {
  const held = { title: 0, language: 0, program: 0, page: 0, choice: 0 };
  for (const { fixes, existing } of findings) {
    const [first] = fixes;
    if (!existing && first !== undefined && !fixes.some(({ safe }) => safe)) held[first.held ?? 'choice']++;
  }
  return held;
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
