/** Said after what cannot be sure, where the settings of the site are code, or were not found. */
export const toCheck = (facts: { readonly unsure?: boolean }): string =>
  facts.unsure === true ? ' Relecture n’a pas pu lire tous les réglages de ce site : c’est à vérifier.' : '';
