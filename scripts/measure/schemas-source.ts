/** What the measure of the schemas is made with. */
export { readPage } from '../../src/content/read-page.ts';
export { ReadTrouble } from '../../src/content/tree.ts';
export { TrustedTree } from '../../src/content/trusted-tree.ts';
export { fr } from '../../src/locales/fr.ts';
export { wordFinding } from '../../src/locales/word.ts';
export { readSite } from '../../src/site/read-site.ts';
export { DiskTree } from '../../src/world/disk.ts';
