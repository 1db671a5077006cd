import { ReadTrouble, type Tree } from '../../content/tree.ts';
import type { Review, World } from '../request.ts';

type ChangedOn = NonNullable<World['changedOn']>;

interface Asked {
  readonly head: Review;
  /** What the head is read from. */
  readonly now: Tree;
  readonly base: Tree;
  /** Path in the head → path in the base. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly changedOn: ChangedOn | undefined;
}

/**
 * The history of the base, as far as the head's tells it: a line that stands in both is as old there. Without it, what a date owes to the day
 * it was written would be found in the head alone, and held against whoever changes another line. Only of pages whose dates the head speaks of.
 */
export async function historyOfBase({ head, now, base, renamed, changedOn }: Asked): Promise<ChangedOn | undefined> {
  if (changedOn === undefined) return undefined;
  const paths = new Set(head.findings.filter(({ rule }) => rule.startsWith('date-')).map(({ path }) => path));
  const known = new Map<string, (line: number) => number | undefined>();
  for (const path of paths) {
    const before = renamed.get(path) ?? path;
    const [lines, old] = [await linesOf(now, path), await linesOf(base, before)];
    if (lines === null || old === null) continue;
    const places = new Map(lines.map((text, index) => [text, index + 1]));
    known.set(before, (line) => places.get(old[line - 1] ?? ''));
  }
  const paired = new Map([...renamed].map(([path, before]) => [before, path]));
  return (path, line) => {
    const there = known.get(path)?.(line);
    return there === undefined ? null : changedOn(paired.get(path) ?? path, there);
  };
}

async function linesOf(tree: Tree, path: string): Promise<readonly string[] | null> {
  try {
    return new TextDecoder().decode(await tree.read(path)).split(/\r?\n/);
  } catch (error) {
    if (error instanceof ReadTrouble) return null;
    throw error;
  }
}
