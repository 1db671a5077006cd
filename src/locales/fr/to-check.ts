/** Said after what cannot be sure, where the settings of the site are code. */
export const toCheck = (facts: { readonly unsure?: boolean }): string =>
  facts.unsure === true
    ? ' Relecture ne lit pas tous les réglages de ce site, qui sont un programme : c’est à vérifier.'
    : '';
