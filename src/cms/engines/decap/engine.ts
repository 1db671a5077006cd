import { checkForms } from '../../check.ts';
import type { Engine } from '../../engine.ts';
import { DECAP_WIDGETS, RULES } from './fields.ts';
import { readDecap } from './read.ts';

/** Decap CMS, once called Netlify CMS. */
export const decap: Engine = {
  id: 'decap-cms',
  read: readDecap,
  fields: () => RULES,
  check: async (value, cms) => {
    const forms = checkForms(value, cms, Object.keys(DECAP_WIDGETS));
    return (await import('./check.ts')).checkDecap(value, cms, forms);
  },
};

/** Netlify CMS, whose last release (2.10) is of 2022. */
export const netlify: Engine = {
  ...decap,
  id: 'netlify-cms',
};
