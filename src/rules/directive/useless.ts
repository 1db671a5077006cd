import type { Rule } from '../rule.ts';

/** Found while the files are read, before any rule runs: see `engine.ts`. */
export const directiveUseless: Rule<'directive-useless'> = {
  id: 'directive-useless',
  severity: 'info',
};
