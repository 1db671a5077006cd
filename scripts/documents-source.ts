import { fr } from '../src/locales/fr.ts';
import { renderConfigurationReference } from '../src/site/configuration-reference.ts';
import { configurationSchema } from '../src/site/configuration-schema.ts';
import { workflow } from '../src/site/init-workflow.ts';

export { rules } from '../src/rules/index.ts';
/** What the generated documents are made of. */
export { fr };

export const renderConfigurationPage = (): string => renderConfigurationReference(fr);
export const renderConfigurationSchema = (): string => `${JSON.stringify(configurationSchema(fr), null, 2)}\n`;
export const workflowExample = (): string => workflow('main', fr);
