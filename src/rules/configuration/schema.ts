import type { Rule } from '../rule.ts';
import { troublesOf } from './shared/site-troubles.ts';

/** `relecture.yml` breaks its own schema. */
export const configurationSchema: Rule<'configuration-schema'> = {
  id: 'configuration-schema',
  severity: 'error',
  checkSite: (_pages, { site }) => troublesOf(site, 'configuration-schema'),
};
