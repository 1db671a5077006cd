import type { LinkState } from '../link.ts';
import type { Reason } from '../reason.ts';
import type { CacheEntry } from './cache.ts';
import type { Question } from './questions.ts';

/** A state as it is known: from this run or from the cache. */
export interface Known extends Omit<CacheEntry, 'checkedAt'> {
  readonly checkedAt: string | null;
  readonly fromCache: boolean;
  readonly anchors?: ReadonlySet<string>;
}

/** The state of one URL as written, fragment included. */
export function stateOf(url: string, { fragmentOf }: Question, known: Known): LinkState {
  const { state, status, finalUrl, provider, reason, closesOn, checkedAt, fromCache, document, anchors } = known;
  const fragment = fragmentOf(url);
  const missing = state === 'ok' && anchors !== undefined && fragment !== null && !leadsSomewhere(fragment, anchors);
  return {
    url,
    state,
    status,
    finalUrl: finalUrl !== null && fragment !== null && !finalUrl.includes('#') ? `${finalUrl}#${fragment}` : finalUrl,
    provider,
    reason: missing ? { code: 'anchor-missing', anchor: fragment } : reason,
    closesOn,
    checkedAt,
    fromCache,
    ...(document === undefined ? {} : { document }),
  };
}

/** A fragment that names a part of the page, or that is for the browser or the page's own scripts. */
function leadsSomewhere(fragment: string, anchors: ReadonlySet<string>): boolean {
  if (fragment === '' || fragment === 'top' || /^(?:!|:~:|\/|L\d|page=)/.test(fragment) || /[=&]/.test(fragment))
    return true;
  if (anchors.size === 0) return true;
  let decoded = fragment;
  try {
    decoded = decodeURIComponent(fragment);
  } catch {
    // Kept as written.
  }
  return [fragment, decoded, decoded.normalize('NFC')].some(
    (name) => anchors.has(name) || anchors.has(`user-content-${name}`),
  );
}

/** A state for what should not have happened. */
export function unforeseen(url: string, detail: string): LinkState {
  const reason: Reason = { code: 'internal-error', detail };
  const nothing = { status: null, finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
  return { url, state: 'unreachable', reason: { ...reason }, ...nothing };
}
