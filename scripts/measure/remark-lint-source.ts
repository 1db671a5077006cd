// What `remark-lint.mjs` needs of the sources.

export { readPage } from '../../src/content/read-page.ts';
export { ownTree } from '../../src/content/trusted-tree.ts';
export { readSite } from '../../src/site/read-site.ts';
export { DiskTree } from '../../src/world/disk.ts';
export { differences, pageOf } from '../../test/rules/remark-presets.ts';
