import { fr } from '../src/locales/fr.ts';
import { renderConfigurationReference } from '../src/site/configuration-reference.ts';
import { configurationSchema } from '../src/site/configuration-schema.ts';

/** What the generated documents are made of. */
export { fr };
export { rules } from '../src/rules/index.ts';

export const renderConfigurationPage = (): string => renderConfigurationReference(fr);
export const renderConfigurationSchema = (): string => `${JSON.stringify(configurationSchema(fr), null, 2)}\n`;
