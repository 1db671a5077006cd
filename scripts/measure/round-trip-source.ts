// What `round-trip.mjs` needs of the sources.
export { diffArrays, diffChars } from 'diff';
export { MARKUP, OBJECT } from '../../src/content/dialect/prose.ts';
export { loadReaders } from '../../src/content/format/readers.ts';
export { readPage } from '../../src/content/read-page.ts';
export { ownTree } from '../../src/content/trusted-tree.ts';
export { rules } from '../../src/rules/index.ts';
export { readSite } from '../../src/site/read-site.ts';
export { DiskTree } from '../../src/world/disk.ts';
