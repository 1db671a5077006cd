import { commandTable, renderCommandLinePage } from '../../src/cli/arguments/help.ts';
import { workflow } from '../../src/cli/init/workflow.ts';
import { renderConfigurationReference } from '../../src/configuration/reference.ts';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { fr } from '../../src/locales/fr.ts';
import { rules } from '../../src/rules/index.ts';

export { rulePage } from '../../src/locales/rule-page.ts';
/** What the generated documents are made of. */
export { fr, rules };

export const renderConfigurationPage = (): string => renderConfigurationReference(fr, rules);
export const renderConfigurationSchema = (): string => `${JSON.stringify(configurationSchema(fr, rules), null, 2)}\n`;
export const renderCommandLine = (): string => renderCommandLinePage(fr);
export const renderCommandTable = (): string => commandTable(fr).join('\n');
export const workflowExample = (): string => workflow('main', fr);
