import type { OpenEntry } from './adapter.ts';
import { type ImmutableMap, isMap, plain } from './cms-object.ts';

/** An entry of Decap's shape: `collection`, `path`, `slug`, `data`. Null for anything else. */
export function entryOf(entry: unknown): OpenEntry | null {
  if (!isMap(entry)) return null;
  const state = entry.get('data');
  if (!isMap(state)) return null;
  return { state, draft: () => draftOf(entry, state) };
}

function draftOf(entry: ImmutableMap, state: ImmutableMap) {
  const text = (key: string): string | null => {
    const value = entry.get(key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    collection: text('collection') ?? '',
    path: entry.get('newRecord') === true ? null : text('path'),
    file: text('slug'),
    data: plain(state) as Record<string, unknown>,
  };
}
