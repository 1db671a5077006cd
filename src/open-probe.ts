import { InputError } from './input-error.ts';
import type { Locale } from './locales/locale.ts';
import { wordReason } from './locales/word.ts';
import type { Probe } from './review.ts';
import type { Site } from './site/site.ts';

export interface ProbeRequest {
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that keeps link states between runs; null for none. */
  readonly cache: string | null;
  readonly locale: Locale;
  /** On `performance.now()`, milliseconds; null for none. */
  readonly deadline: number | null;
  readonly notice: (sentence: string) => void;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The network side of a run, loaded when the first link is asked about. */
export async function openProbe(site: Site, request: ProbeRequest): Promise<Probe> {
  const { createProbe, parseResolve, ResolveMapError } = await import('./links/probe.ts');
  const resolve = (() => {
    try {
      return parseResolve(request.env['RELECTURE_RESOLVE']);
    } catch (error) {
      if (!(error instanceof ResolveMapError)) throw error;
      throw new InputError(request.locale.cli.usage.resolve({ value: error.entry }));
    }
  })();
  const cache = request.cache === null ? null : (await import('./links/cache-file.ts')).createCacheFile(request.cache);
  const probe = createProbe({
    today: request.today,
    configuration: site.configuration.links ?? {},
    resolve,
    cache,
    notice: (reason) => request.notice(wordReason(request.locale, reason)),
    ...(request.progress && { progress: request.progress }),
  });
  return async (urls) => {
    try {
      return await probe.probe(urls, {
        ...(request.deadline !== null && { deadline: request.deadline }),
        ...(request.signal && { signal: request.signal }),
      });
    } finally {
      await probe.close();
    }
  };
}
