import { checkForms } from '../../check.ts';
import type { Engine } from '../../engine.ts';
import { sveltiaFields } from './fields.ts';
import { readSveltia } from './read.ts';

/** Sveltia CMS, as of 0.221: most words of the configuration are Decap's, what it makes of them is its own. */
export const sveltia: Engine = {
  id: 'sveltia-cms',
  read: readSveltia,
  fields: () => sveltiaFields,
  check: async (value, cms) => {
    const forms = checkForms(value, cms, Object.keys(sveltiaFields.widgets), []);
    return (await import('./check.ts')).checkSveltia(value, cms, forms);
  },
};
