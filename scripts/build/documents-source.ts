import { renderCommandLinePage } from '../../src/cli/arguments/help.ts';
import { languageNamed } from '../../src/cli/arguments/language.ts';
import { workflow } from '../../src/cli/init/workflow.ts';
import { renderConfigurationReference } from '../../src/configuration/reference.ts';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import type { LocaleName } from '../../src/locales/locale.ts';
import { rules } from '../../src/rules/index.ts';

export { rulePage } from '../../src/locales/rule-page.ts';
/** What the generated documents are made of. */
export { en, fr, rules };

const LOCALES = { fr, en } as const;

export const renderConfigurationPage = (name: LocaleName): string => renderConfigurationReference(LOCALES[name], rules);
export const renderConfigurationSchema = (): string => `${JSON.stringify(configurationSchema(fr, rules), null, 2)}\n`;
export const renderCommandLine = (name: LocaleName): string => renderCommandLinePage(LOCALES[name]);
export const workflowExample = (localeName: LocaleName): string => workflow('main', languageNamed(localeName));
