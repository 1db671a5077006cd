// What `remark-lint.mjs` needs of the sources.

export { readPage } from '../../src/content/read-page.ts';
export { rules } from '../../src/rules/index.ts';
export { parseAsRemark, placesIn, theirPlaces } from '../../test/rules/remark-by-itself.ts';
