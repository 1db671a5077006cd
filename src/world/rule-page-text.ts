import { readFileSync } from 'node:fs';
import { type PageLanguage, rulePage } from '../locales/rule-page.ts';

/** The page of a rule, as it stands beside the built code. */
export function readRulePage(id: string, language: PageLanguage): string {
  const page = new URL(`../${rulePage(id, language)}`, import.meta.url.replace(/\/chunks\/[^/]*$/, '/'));
  return readFileSync(page, 'utf8');
}
