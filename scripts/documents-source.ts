/** What the generated documents are made of. */
export { fr } from '../src/locales/fr.ts';
export { rules } from '../src/rules/index.ts';
