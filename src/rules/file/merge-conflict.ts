import type { Range } from '../../content/source.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';

/** The two versions and the marks around them, as git leaves them: at the head of their lines. */
const CONFLICT =
  /^<{7} [^\r\n]{1,200}\r?\n(?:(?!<{7} )[^\r\n]*\r?\n){0,2000}?={7}\r?\n(?:(?!<{7} )[^\r\n]*\r?\n){0,2000}?>{7}(?: [^\r\n]{1,200})?$/gm;

/** A merge that nobody ended: readers see both versions, and the marks. In a front matter, `front-matter-syntax` says so. */
export const fileMergeConflict: Rule<'file-merge-conflict'> = {
  id: 'file-merge-conflict',
  severity: 'error',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      if (!passage.text.includes('<<<<<<< ')) continue;
      const codes: Range[] = [...walk(passage.tree)].flatMap(([node]) => (node.type === 'code' ? [rangeOf(node)] : []));
      const conflicts = [...passage.text.matchAll(CONFLICT)].filter(
        ({ index }) => !codes.some(({ start, end }) => start <= index && index < end),
      );
      const [first] = conflicts;
      if (first === undefined) continue;
      const say = ({ index, 0: conflict }: RegExpExecArray, count: number) => {
        const line = /^[^\r\n]*/.exec(conflict)?.[0] ?? '';
        const at = passage.toFile(index, index + line.length);
        return { message: 'left' as const, facts: { count }, at, excerpt: line };
      };
      const count = conflicts.length;
      const parts = conflicts.map((conflict) => say(conflict, 1));
      yield { ...say(first, count), data: { count }, ...(count > 1 && { parts }) };
    }
  },
};
