import type { Range } from '../../content/source.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';

/** The marks that git leaves around the two versions and between them: each is all of its line. */
const MARK = /^(?:<{7} [^\r\n]{1,200}|={7}|>{7}(?: [^\r\n]{1,200})?)(?=\r?$)/gm;

/** A merge that nobody ended: readers see both versions, and the marks. In a front matter, `front-matter-syntax` says so. */
export const fileMergeConflict: Rule<'file-merge-conflict'> = {
  id: 'file-merge-conflict',
  severity: 'error',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      if (!passage.text.includes('<<<<<<< ')) continue;
      const codes: Range[] = [...walk(passage.tree)].flatMap(([node]) => (node.type === 'code' ? [rangeOf(node)] : []));
      const conflicts = findConflicts(passage.text).filter(
        ({ index }) => !codes.some(({ start, end }) => start <= index && index < end),
      );
      const [first] = conflicts;
      if (first === undefined) continue;
      const say = ({ index, line }: Conflict, count: number) => {
        const at = passage.toFile(index, index + line.length);
        return { message: 'left' as const, facts: { count }, at, excerpt: line };
      };
      const count = conflicts.length;
      const parts = conflicts.map((conflict) => say(conflict, 1));
      yield { ...say(first, count), data: { count }, ...(count > 1 && { parts }) };
    }
  },
};

/** The line that a conflict begins with. */
interface Conflict {
  readonly index: number;
  readonly line: string;
}

/** One pass over the marks: a page may be made of them. */
function findConflicts(text: string): Conflict[] {
  const found: Conflict[] = [];
  let open: Conflict | null = null;
  let isParted = false;
  for (const { index, 0: line } of text.matchAll(MARK)) {
    if (line.startsWith('<')) open = { index, line };
    else if (line.startsWith('>') && open !== null && isParted) {
      found.push(open);
      open = null;
    }
    isParted = line.startsWith('=') && open !== null;
  }
  return found;
}
