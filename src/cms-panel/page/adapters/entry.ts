import type { OpenEntry } from './adapter.ts';
import { type ImmutableMap, isMap, plain } from './cms-object.ts';

/** An entry of Decap's shape: `collection`, `path`, `slug`, `data`. Null for anything else. */
export function entryOf(entry: unknown): OpenEntry | null {
  if (!isMap(entry)) return null;
  const state = entry.get('data');
  if (!isMap(state)) return null;
  const path = entry.get('newRecord') === true ? null : textAt(entry, 'path');
  return { state, path, draft: () => draftOf(entry, state, path) };
}

function draftOf(entry: ImmutableMap, state: ImmutableMap, path: string | null) {
  return {
    collection: textAt(entry, 'collection') ?? '',
    path,
    file: textAt(entry, 'slug'),
    data: plain(state) as Record<string, unknown>,
  };
}

function textAt(entry: ImmutableMap, key: string): string | null {
  const value = entry.get(key);
  return typeof value === 'string' && value !== '' ? value : null;
}
