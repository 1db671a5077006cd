import { readMarkdownLinkCheck } from '../../../links/settings/markdown-link-check-config.ts';
import { isObject } from '../../../schema/json-schema.ts';
import { Wishes } from './wishes.ts';

/** What is followed in the file itself, by every run. */
const FOLLOWED = new Set([
  'ignorePatterns',
  'replacementPatterns',
  'httpHeaders',
  'timeout',
  'retryCount',
  'aliveStatusCodes',
]);
/** What we do without being asked, and what says how it speaks. */
const MOOT = new Set(['retryOn429', 'reporters', 'showProgressBar']);

/** Nothing is written of it: it is followed where it is. Null where it is no group. */
export function fromMarkdownLinkCheck(text: string, value: unknown): Wishes | null {
  const settings = readMarkdownLinkCheck(text, () => undefined);
  if (settings === null || !isObject(value)) return null;
  const wishes = new Wishes();
  for (const key of Object.keys(value)) {
    if (settings.troubles.includes(key)) wishes.left.push(key);
    else if (FOLLOWED.has(key)) wishes.followed.push(key);
    else (MOOT.has(key) ? wishes.moot : wishes.left).push(key);
  }
  return wishes;
}
