export { parseWithMicromark } from '../../src/content/markdown/micromark.ts';
export { loadQuickParser } from '../../src/world/quick-parser.ts';
