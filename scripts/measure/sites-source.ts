// What `sites.mjs` needs of the sources.
export { ownTree } from '../../src/content/trusted-tree.ts';
export { readPages } from '../../src/review/read-pages.ts';
export { review } from '../../src/review/review.ts';
export { readSite } from '../../src/site/read-site.ts';
export { routeKey } from '../../src/site/routes/url-path.ts';
export { DiskTree } from '../../src/world/disk.ts';
