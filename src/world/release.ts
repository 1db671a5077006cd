import { readFileSync } from 'node:fs';

/**
 * The commit that this package was released from, forty hexadecimal digits: the release writes it in `package.json`, for no commit can hold
 * its own name. Null for what was not released.
 */
export function releasedCommit(): string | null {
  const file = new URL('../package.json', import.meta.url.replace(/\/chunks\/[^/]*$/, '/'));
  try {
    const { gitHead } = JSON.parse(readFileSync(file, 'utf8')) as { gitHead?: unknown };
    return typeof gitHead === 'string' && /^[0-9a-f]{40}$/.test(gitHead) ? gitHead : null;
  } catch {
    return null;
  }
}
