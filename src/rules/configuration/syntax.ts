import type { Rule } from '../rule.ts';
import { troublesOf } from './shared/site-troubles.ts';

/** The configuration, or the CMS configuration, is not YAML. */
export const configurationSyntax: Rule<'configuration-syntax'> = {
  id: 'configuration-syntax',
  severity: 'error',
  checkSite: (_pages, { site }) => troublesOf(site, 'configuration-syntax'),
};
