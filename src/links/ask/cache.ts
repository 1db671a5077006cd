import type { IsoDate } from '../../dates/mention.ts';
import type { LinkState, LinkStateName } from '../link.ts';
import { isDoubt, type Validators, type Verdict } from '../reason.ts';
import { Paces } from './paces.ts';
import { Rests } from './rests.ts';

/** Where the cache is kept between runs: one text. */
export interface CacheStore {
  /** Null when there is none yet. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** What is remembered of a URL (without its fragment). */
export interface CacheEntry
  extends Pick<LinkState, 'state' | 'status' | 'finalUrl' | 'provider' | 'reason' | 'closesOn'> {
  readonly document?: NonNullable<LinkState['document']>;
  readonly checkedAt: string;
  /** The last day on which it was alive, and the last on which a page held it. */
  readonly aliveOn: IsoDate | null;
  readonly usedOn: IsoDate;
  readonly validators: Validators | null;
}

const version = 1;
const day = 24 * 3600 * 1000;
/** Entries that no page has held for so long are dropped. */
const longestUnused = 60 * day;
const recently = 7 * day;
const mostEntries = 50_000;

/** States are kept by age and kind: what is dead, closed, in test or unreachable is asked again each time. */
export class LinkCache {
  readonly #entries: Map<string, CacheEntry>;
  readonly #fingerprint: string;
  /** Who asked to be left alone, whatever the settings are. */
  readonly rests: Rests;
  /** How fast hosts want to be asked, whatever the settings are. */
  readonly paces: Paces;
  /** False when a cache was there and could not be used. */
  readonly sound: boolean;

  constructor(text: string | null, fingerprint: string) {
    this.#fingerprint = fingerprint;
    const read = text === null ? { entries: [], fingerprint, rests: [], paces: [] } : readCache(text);
    this.#entries = read?.fingerprint === fingerprint ? soundEntries(read.entries) : new Map();
    this.rests = new Rests(read?.rests);
    this.paces = new Paces(read?.paces);
    this.sound = read !== null;
  }

  get(url: string): CacheEntry | null {
    return this.#entries.get(url) ?? null;
  }

  /** What was found out not long ago: still worth telling where nobody may be asked. @param now milliseconds since the epoch */
  recent(url: string, now: number): CacheEntry | null {
    const entry = this.get(url);
    return entry !== null && now - Date.parse(entry.checkedAt) <= recently ? entry : null;
  }

  /** What is known well enough not to be asked: null when it must be. @param now milliseconds since the epoch */
  fresh(url: string, now: number, today: IsoDate): CacheEntry | null {
    const entry = this.#entries.get(url);
    if (entry === undefined || (entry.closesOn !== null && entry.closesOn < today)) return null;
    const age = now - Date.parse(entry.checkedAt);
    return age >= 0 && age < lifetime(entry) * spread(url) ? entry : null;
  }

  set(url: string, verdict: Verdict, provider: string, now: number): CacheEntry {
    const at = new Date(now).toISOString();
    const alive = verdict.state === 'ok' || verdict.state === 'redirected';
    const entry: CacheEntry = {
      state: verdict.state,
      status: verdict.status ?? null,
      finalUrl: verdict.finalUrl ?? null,
      provider,
      reason: { ...verdict.reason },
      closesOn: verdict.closesOn ?? null,
      ...(verdict.document === undefined ? {} : { document: verdict.document }),
      checkedAt: at,
      aliveOn: alive ? at.slice(0, 10) : (this.get(url)?.aliveOn ?? null),
      usedOn: at.slice(0, 10),
      validators: verdict.validators ?? null,
    };
    this.#entries.set(url, entry);
    return entry;
  }

  /** An entry held today, whether asked or not. */
  touch(url: string, entry: CacheEntry, now: number): void {
    this.#entries.set(url, { ...entry, usedOn: new Date(now).toISOString().slice(0, 10) });
  }

  /** The text to keep: the same entries give the same bytes. */
  serialize(now: number): string {
    const kept = [...this.#entries]
      .filter(([, { usedOn }]) => now - Date.parse(usedOn) < longestUnused)
      .sort(([one, a], [other, b]) => (a.usedOn === b.usedOn ? (one < other ? -1 : 1) : a.usedOn < b.usedOn ? 1 : -1))
      .slice(0, mostEntries);
    const rests = this.rests.serialize(now);
    const paces = this.paces.serialize(now);
    const asked = { ...(rests.length > 0 && { rests }), ...(paces.length > 0 && { paces }) };
    return `${JSON.stringify({ version, fingerprint: this.#fingerprint, ...asked, entries: kept })}\n`;
  }
}

/** Milliseconds for which a state is believed. */
function lifetime({ state, reason, provider }: CacheEntry): number {
  if (state === 'redirected') return 7 * day;
  if (state === 'blocked') return reason.code === 'rate-limited' || reason.code === 'request-refused' ? 0 : 3 * day;
  if (state !== 'ok') return 0;
  if (isDoubt({ reason })) return day;
  // What closes one day is looked at every day.
  return provider === 'generic' || provider === 'pdf' ? 7 * day : day / 2;
}

/** Between 0.75 and 1.25, by the URL: what was asked on one day need not all be asked again on one day. */
function spread(url: string): number {
  let hash = 0;
  for (let index = 0; index < url.length; index++) hash = (hash * 31 + url.charCodeAt(index)) | 0;
  return 0.75 + (((hash % 1000) + 1000) % 1000) / 2000;
}

const keptStates: ReadonlySet<unknown> = new Set<LinkStateName>([
  'ok',
  'redirected',
  'dead',
  'closed',
  'draft',
  'blocked',
  'unreachable',
]);

/** What a kept text holds; null when it is not a cache of this version: it is then as if there were none. */
function readCache(
  text: string,
): { entries: readonly unknown[]; fingerprint: unknown; rests: unknown; paces: unknown } | null {
  try {
    const { entries, fingerprint, rests, paces, ...cache } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return cache['version'] === version && Array.isArray(entries) ? { entries, fingerprint, rests, paces } : null;
  } catch {
    return null;
  }
}

function soundEntries(items: readonly unknown[]): Map<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>();
  for (const item of items.slice(0, mostEntries)) {
    if (Array.isArray(item) && typeof item[0] === 'string' && isEntry(item[1])) entries.set(item[0], item[1]);
  }
  return entries;
}

function isEntry(value: unknown): value is CacheEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Record<keyof CacheEntry, unknown>>;
  const texts = [entry.checkedAt, entry.usedOn].every(
    (text) => typeof text === 'string' && !Number.isNaN(Date.parse(text)),
  );
  const nullable = [entry.finalUrl, entry.provider, entry.closesOn, entry.aliveOn];
  return (
    texts &&
    keptStates.has(entry.state) &&
    (entry.status === null || typeof entry.status === 'number') &&
    nullable.every((text) => text === null || typeof text === 'string') &&
    isObjectOrNull(entry.validators) &&
    (entry.document === undefined || (entry.document !== null && isObjectOrNull(entry.document))) &&
    typeof entry.reason === 'object' &&
    entry.reason !== null &&
    'code' in entry.reason &&
    typeof entry.reason.code === 'string'
  );
}

function isObjectOrNull(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
