import type { Report } from '../content/finding.ts';

type ConfigurationRule =
  | 'configuration-syntax'
  | 'configuration-schema'
  | 'configuration-cms'
  | 'configuration-json-schema';

/** Trouble with a file that the site itself is described by; reported by the rule it names. */
export type SiteTrouble = {
  [Id in ConfigurationRule]: Report<Id> & { readonly rule: Id; readonly path: string };
}[ConfigurationRule];
