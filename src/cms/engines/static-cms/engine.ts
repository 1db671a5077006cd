import { checkForms } from '../../check.ts';
import type { Engine } from '../../engine.ts';
import { readDecap } from '../decap/read.ts';
import { staticFields } from './fields.ts';

/** Static CMS (3 and 4), which left Netlify CMS in 2022 and ended in 2024. */
export const staticCms: Engine = {
  id: 'static-cms',
  read: readDecap,
  fields: () => staticFields,
  check: (value, cms) => checkForms(value, cms, Object.keys(staticFields.widgets)),
};
