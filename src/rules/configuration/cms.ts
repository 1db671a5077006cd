import type { Rule } from '../rule.ts';
import { troublesOf } from './shared/site-troubles.ts';

/** The CMS configuration names what does not exist, or says a thing twice. */
export const configurationCms: Rule<'configuration-cms'> = {
  id: 'configuration-cms',
  severity: 'error',
  checkSite: (_pages, { site }) => troublesOf(site, 'configuration-cms'),
};
