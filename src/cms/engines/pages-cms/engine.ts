import type { Engine } from '../../engine.ts';
import { pagesFields } from './fields.ts';
import { readPagesCms } from './read.ts';

/** Pages CMS, as of 2.1: `.pages.yml`. It is a service: the site does not choose its version. */
export const pagesCms: Engine = {
  id: 'pages-cms',
  read: readPagesCms,
  fields: () => pagesFields,
  check: async (value) => (await import('./check.ts')).checkPagesCms(value),
};
