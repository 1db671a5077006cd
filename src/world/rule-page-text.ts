import { readFileSync } from 'node:fs';
import { rulePage } from '../locales/rule-page.ts';

/** The page of a rule, as it stands beside the built code. */
export function readRulePage(id: string): string {
  const page = new URL(`../${rulePage(id)}`, import.meta.url.replace(/\/chunks\/[^/]*$/, '/'));
  return readFileSync(page, 'utf8');
}
