import type { Rule } from '../rule.ts';

/** Found while the files are read, before any rule runs: see `engine.ts`. */
export const fileUnreadable: Rule<'file-unreadable'> = {
  id: 'file-unreadable',
  severity: 'error',
};
