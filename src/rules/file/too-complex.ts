import type { Rule } from '../rule.ts';

/** Found while the files are read, before any rule runs: see `engine.ts`. */
export const fileTooComplex: Rule<'file-too-complex'> = {
  id: 'file-too-complex',
  severity: 'warning',
};
