import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in the panel, by its ids. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.addScriptTag({ content: axe });
  return page.evaluate(`axe.run({ include: [['[data-relecture]']] }, { runOnly: ${JSON.stringify(WCAG)} })
    .then(({ violations, passes }) => passes.length === 0 ? ['nothing was looked at'] : violations.map(({ id }) => id))`);
}
