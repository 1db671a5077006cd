/** Said after what cannot be sure, where the settings of the site are code. */
export const toCheck = (facts: { readonly unsure?: boolean }): string =>
  facts.unsure === true ? ' Relecture could not read all the settings of this site: this is to be checked.' : '';
