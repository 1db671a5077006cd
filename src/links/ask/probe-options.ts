import type { Configuration } from '../../configuration/configuration.ts';
import type { IsoDate } from '../../dates/mention.ts';
import type { LinkState } from '../link.ts';
import type { Reason } from '../reason.ts';
import type { Clock } from './asker.ts';
import type { CacheStore } from './cache.ts';
import type { LookUp } from './guard.ts';
import type { SecondOpinion } from './judge-link.ts';
import type { ResolveMap } from './resolve-map.ts';

/** The world of the probe, handed in by the entries. Everything has a usable default but the day. */
export interface ProbeOptions {
  /** The day at which offers and procedures are judged. */
  readonly today: IsoDate;
  readonly configuration?: NonNullable<Configuration['links']>;
  /** From `parseResolve`: local servers that stand in for hosts. */
  readonly resolve?: ResolveMap;
  readonly cache?: CacheStore | null;
  /** False: what the cache knows is told, and nobody is asked. */
  readonly asks?: false;
  readonly clock?: Clock;
  readonly lookUp?: LookUp;
  readonly userAgent?: string;
  /** Certificates to trust beside the usual ones (PEM). */
  readonly ca?: string;
  /** Said at most once each: no network, an unreadable cache. */
  readonly notice?: (notice: Notice) => void;
  /** Another client, asked before a page is called missing. */
  readonly secondOpinion?: SecondOpinion;
  readonly progress?: (done: number, all: number) => void;
}

export type Notice = Extract<Reason, { code: 'no-network' | 'cache-unreadable' | 'cache-unwritable' }>;

export interface ProbeStats {
  /** Different URLs, fragments aside. */
  urls: number;
  /** Of these, those that the cache did not answer. */
  asked: number;
  requests: number;
  connections: number;
  fromCache: number;
  peakHost: number;
  peakAll: number;
}

export interface ProbeLimits {
  readonly signal?: AbortSignal;
  /** Milliseconds of the clock at which everything must be over. */
  readonly deadline?: number;
}

export interface LinkProbe {
  /** Begins to ask for URLs that `probe` will be asked about: it must be, be it about none, to end what was begun. */
  begin(urls: readonly string[]): void;
  /** Asks for every URL once and says what stands behind it, by the URL as given. Never rejects: trouble is a state. */
  probe(urls: readonly string[], limits?: ProbeLimits): Promise<ReadonlyMap<string, LinkState>>;
  readonly stats: Readonly<ProbeStats>;
  /** Lets go of every connection: nothing keeps the process alive after that. */
  close(): Promise<void>;
}
