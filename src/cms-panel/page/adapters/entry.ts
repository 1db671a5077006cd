import type { Draft } from '../../protocol.ts';
import type { OpenEntry } from './adapter.ts';
import { type ImmutableMap, isMap, plain } from './cms-object.ts';

/** An entry of Decap's shape: `collection`, `path`, `slug`, `data`. Null for anything else. */
export function entryOf(entry: unknown): OpenEntry | null {
  if (!isMap(entry)) return null;
  const state = entry.get('data');
  if (!isMap(state)) return null;
  const path = entry.get('newRecord') === true ? null : textAt(entry, 'path');
  const others = entry.get('i18n');
  return { state, others, path, draft: () => draftOf(entry, state, path) };
}

function draftOf(entry: ImmutableMap, state: ImmutableMap, path: string | null) {
  return {
    collection: textAt(entry, 'collection') ?? '',
    path,
    file: textAt(entry, 'slug'),
    data: plain(state) as Record<string, unknown>,
    ...othersOf(plain(entry.get('i18n'))),
  };
}

/** The other languages: each has its `data`. */
function othersOf(i18n: unknown): Pick<Draft, 'others'> {
  if (typeof i18n !== 'object' || i18n === null) return {};
  const held = Object.entries(i18n).flatMap(([name, one]) => {
    const data: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'data') : null;
    return typeof data === 'object' && data !== null ? [[name, data as Record<string, unknown>] as const] : [];
  });
  return { others: Object.fromEntries(held) };
}

function textAt(entry: ImmutableMap, key: string): string | null {
  const value = entry.get(key);
  return typeof value === 'string' && value !== '' ? value : null;
}
