import type { Rule } from '../rule.ts';
import { troublesOf } from './shared/site-troubles.ts';

/** A schema that the configuration or a page names cannot be used. */
export const configurationJsonSchema: Rule<'configuration-json-schema'> = {
  id: 'configuration-json-schema',
  severity: 'error',
  checkSite: (_pages, { site }) => troublesOf(site, 'configuration-json-schema'),
};
