import type { Tree } from '../content/tree.ts';
import type { Locale } from '../locales/locale.ts';
import { wordReason } from '../locales/word.ts';
import type { Probe } from '../review/review.ts';
import type { Site } from '../site/site.ts';
import { InputError } from './input-error.ts';

export interface ProbeRequest {
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that keeps link states between runs; null for none. */
  readonly cache: string | null;
  /** False: nobody is asked, and what the cache knows is told. */
  readonly asks?: false;
  readonly locale: Locale;
  readonly notice: (sentence: string) => void;
  /** Where markdown-link-check's configuration is looked for, never a fork's files. */
  readonly tree?: Tree;
  /** The variables that configuration may read; null where it may be trusted with the whole environment. */
  readonly variables: ReadonlySet<string> | null;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The network side of a run, loaded when the first link is asked about. */
export async function openProbe(site: Site, request: ProbeRequest): Promise<Probe> {
  const { createProbe, parseResolve, ResolveMapError } = await import('../links/ask/probe.ts');
  const resolve = (() => {
    try {
      return parseResolve(request.env['RELECTURE_RESOLVE']);
    } catch (error) {
      if (!(error instanceof ResolveMapError)) throw error;
      throw new InputError(request.locale.cli.usage.resolve({ value: error.entry }));
    }
  })();
  const cache =
    request.cache === null ? null : (await import('../links/ask/cache-file.ts')).createCacheFile(request.cache);
  const theirs = request.tree === undefined ? null : await readTheirs(site, request.tree, request);
  const probe = createProbe({
    today: request.today,
    configuration: { ...theirs?.links, ...site.configuration.links },
    resolve,
    cache,
    ...(request.asks === false && { asks: false as const }),
    notice: (reason) => request.notice(wordReason(request.locale, reason)),
    ...(request.progress && { progress: request.progress }),
  });
  const all = async (urls: readonly string[], until: number | null) => {
    try {
      return await probe.probe(urls, {
        ...(until !== null && { deadline: until }),
        ...(request.signal && { signal: request.signal }),
      });
    } finally {
      await probe.close();
    }
  };
  const ask: Probe = Object.assign(all, { begin: probe.begin });
  return theirs === null
    ? ask
    : (await import('../links/settings/honour-markdown-link-check.ts')).honourMarkdownLinkCheck(ask, theirs);
}

/** What a `.markdown-link-check.json` says; what of it cannot be read is said, and the run goes on. */
async function readTheirs(site: Site, tree: Tree, { env, variables, locale, notice }: ProbeRequest) {
  const { findMarkdownLinkCheck } = await import('../links/settings/honour-markdown-link-check.ts');
  const found = await findMarkdownLinkCheck(tree, site.files, { env, named: variables });
  if (found === null) return null;
  const { path, settings, withheld } = found;
  for (const name of withheld) notice(locale.linkTable.withheld({ path, name }));
  if (settings === null) notice(locale.linkTable.unreadable({ path }));
  for (const key of new Set(settings?.troubles)) notice(locale.linkTable.notHonoured({ path, key }));
  return settings;
}
