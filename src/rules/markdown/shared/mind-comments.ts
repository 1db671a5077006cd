import type { Page } from '../../../content/page.ts';
import { runBy } from './remark-lint.ts';

/** `<!--lint disable …-->` is minded where there is one: what does it is much to load, and comes with the rules that few sites ask for. */
export async function mindComments(page: Page): Promise<void> {
  if (/<!--\s*lint\b/.test(page.source.text)) runBy((await import('../remark-lint/check.ts')).runMinded);
}
