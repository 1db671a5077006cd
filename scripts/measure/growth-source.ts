// What `growth.mjs` needs of the sources and of the tests.
export { ownTree } from '../../src/content/trusted-tree.ts';
export { review } from '../../src/review/review.ts';
export { MemoryTree } from '../../test/memory-tree.ts';
export { readRulePages } from '../../test/rules/rule-pages.ts';
