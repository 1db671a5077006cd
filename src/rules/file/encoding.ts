import type { Rule } from '../rule.ts';

/** Found while the files are read, before any rule runs: see `engine.ts`. */
export const fileEncoding: Rule<'file-encoding'> = {
  id: 'file-encoding',
  severity: 'warning',
};
