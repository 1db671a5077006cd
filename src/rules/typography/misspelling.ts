import type { Rule } from '../rule.ts';

/** Words that are surely misspelt, by lists of French and English: see `misspellings/`. Which word was meant, a person says: never a safe fix. */
export const typographyMisspelling: Rule<'typography-misspelling'> = {
  id: 'typography-misspelling',
  severity: 'info',
  ready: async (page) => (await import('./misspellings/lexicons.ts')).loadLexiconsFor(page),
  load: async () => (await import('./misspellings/check.ts')).checkMisspellings,
};
