import type { IsoDate } from '../../dates/mention.ts';
import type { LinkContext } from '../provider.ts';
import { generic, providers } from '../providers/index.ts';
import type { Reason, Verdict } from '../reason.ts';
import type { Run } from './asker.ts';
import type { CacheEntry } from './cache.ts';
import { Failure } from './failure.ts';
import { standIn } from './resolve-map.ts';

/** Asks another client for a URL: the status it was given, null when it got none or has nothing to say. */
export type SecondOpinion = (url: string, signal: AbortSignal) => Promise<number | null>;

export interface Judging {
  readonly today: IsoDate;
  readonly anchors: boolean;
  /** What an earlier run knew. */
  readonly before: CacheEntry | null;
  readonly secondOpinion: SecondOpinion | null;
}

type Judged = Verdict & { readonly provider: string };

/** What stands behind one URL, by whoever knows it best. Never rejects. */
export async function judgeLink(url: URL, run: Run, judging: Judging): Promise<Judged> {
  const { today, anchors, before } = judging;
  const reusable = before !== null && !anchors && (before.state === 'ok' || before.state === 'redirected');
  const validators = reusable ? before.validators : null;
  const context: LinkContext = { run, today, anchors, lastSeen: before?.aliveOn ?? null, validators };
  let provider = 'generic';
  try {
    for (const candidate of providers) {
      if (candidate.judge === undefined || candidate.matches?.(url) !== true) continue;
      provider = candidate.id;
      const verdict = await candidate.judge(url, context);
      if (verdict !== null) return { provider, ...verdict };
    }
    provider = 'generic';
    const verdict = await generic.judge(url, context);
    if (verdict?.status === 304 && before !== null) return asBefore(before);
    if (verdict !== null) return await confirm({ provider, ...verdict }, url, run, judging);
    return { provider, state: 'unreachable', reason: { code: 'internal-error', detail: 'no verdict' } };
  } catch (error) {
    if (error instanceof Failure) return { provider, ...error.verdict };
    const detail = error instanceof Error ? error.message : String(error);
    return { provider, state: 'unreachable', reason: { code: 'internal-error', detail: detail.slice(0, 200) } };
  }
}

/** Nothing changed since: the state stands, with today's date. */
function asBefore(before: CacheEntry): Judged {
  const { state, status, finalUrl, provider, reason, closesOn, document, validators } = before;
  return {
    state,
    status,
    finalUrl,
    closesOn,
    provider: provider ?? 'generic',
    // What an earlier version wrote is worded, or not, by this one's tables.
    reason: reason as unknown as Reason,
    ...(document === undefined ? {} : { document }),
    ...(validators === null ? {} : { validators }),
  };
}

/** A page is called missing only when nobody disagrees. Stand-ins are unknown to other clients. */
async function confirm(judged: Judged, url: URL, run: Run, { secondOpinion }: Judging): Promise<Judged> {
  const missing = ['not-found', 'gone', 'leads-to-missing'].includes(judged.reason.code);
  if (secondOpinion === null || !missing || standIn(run.resolve, url.hostname) !== undefined) return judged;
  const ask = async (): Promise<number | null> => secondOpinion(url.href, run.signal).catch(() => null);
  const theirs = await run.queue.run(url.hostname, ask, true);
  if (theirs === null || theirs < 200 || theirs > 299) return judged;
  const reason: Reason = { code: 'clients-disagree', ours: String(judged.status), theirs: String(theirs) };
  return { ...judged, state: 'unreachable', reason };
}
