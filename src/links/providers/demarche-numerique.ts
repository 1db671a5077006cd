import { frenchDay } from '../answer/french-date.ts';
import { readHtml } from '../answer/html.ts';
import { askOnce, type Run } from '../ask/asker.ts';
import type { Response } from '../ask/exchange.ts';
import { type Answer, redirectOf } from '../ask/redirects.ts';
import {
  canonicalHost,
  canonicalProcedure,
  isProcedureHost,
  type Procedure,
  procedureOf,
  startPage,
} from '../offline/procedure-url.ts';
import type { LinkContext, Provider } from '../provider.ts';
import type { Verdict } from '../reason.ts';
import { judgeStatus } from './generic.ts';

/** Démarche numérique, once demarches-simplifiees.fr. Its closed, withdrawn and unknown procedures all answer 200 in the end. */
export const demarcheNumerique: Provider = {
  id: 'demarche-numerique',
  matches: (url) => procedureOf(url) !== null,
  atRedirects: true,
  judge: async (url, context) => {
    const procedure = procedureOf(url);
    return procedure === null ? null : judgeProcedure(url, procedure, context);
  },
};

const mostHops = 6;

/** Asks the page of start and reads where its redirects lead: the first one is the verdict, the page only adds the date. */
async function judgeProcedure(url: URL, first: Procedure, context: LinkContext): Promise<Verdict | null> {
  const { run } = context;
  let at = startPage(url);
  let procedure = first;
  let replaced: string | null = null;
  let permanent = true;
  const seen = new Set<string>();
  for (let hop = 0; hop < mostHops && !seen.has(at.href); hop++) {
    seen.add(at.href);
    const response = await askOnce(run, at, { urgent: hop > 0 });
    if (hop === 0 && !isInstance(at, response)) return null;
    const next = redirectOf(at, response);
    if (next === null) {
      const verdict = readPage(at, procedure, response, context);
      return settle(verdict, first, { replaced, moved: hop > 0 && permanent ? at.href : null });
    }
    // HTTP to HTTPS, the plural host to the singular one: the same page elsewhere.
    const status = response.status;
    const onward = procedureOf(next);
    if (onward === null) return judgeElsewhere(next, first.path, status);
    if (onward.page === 'introuvable') return judgeAbsence(run, at, onward.path, status);
    if (onward.page === 'fermeture') {
      const since = await closingDay(run, next);
      return settle(closed(onward.path, since, status), first, { replaced, moved: null });
    }
    const permanentHop = status === 301 || status === 308;
    permanent &&= permanentHop;
    if (!permanentHop && !procedure.test && procedure.page === 'commencer' && onward.path !== procedure.path) {
      replaced = onward.path;
    }
    procedure = onward;
    at = startPage(next);
  }
  return { state: 'unreachable', reason: { code: 'redirect-loop' } };
}

/** The page itself: open, in test, or the notice of closure. */
function readPage(at: URL, procedure: Procedure, response: Response, { today }: LinkContext): Verdict {
  const answer: Answer = { ...response, url: at, hops: [] };
  const { status } = response;
  const { path } = procedure;
  const trouble = judgeStatus(answer);
  if (trouble !== null) return trouble;
  const page = readHtml(response.bytes, response.headers);
  if (procedure.page === 'introuvable')
    return { state: 'dead', status, reason: { code: 'procedure-unknown', procedure: path } };
  if (procedure.page === 'fermeture') return closed(path, closingDayIn(page.headings), status);
  if (/Démarche en test|Procedure in testing/.test(page.text) && page.text.includes('fr-alert--warning')) {
    const code = at.searchParams.has('test') ? 'procedure-draft-revision' : 'procedure-draft';
    return { state: 'draft', status, reason: { code, procedure: path } };
  }
  const until = deadlineIn(page.text);
  if (until !== null && until < today) {
    return {
      state: 'closed',
      status,
      closesOn: until,
      reason: { code: 'procedure-deadline-passed', procedure: path, until },
    };
  }
  const reason = { code: 'procedure-open', procedure: path, until } as const;
  const outdated = isProcedureHost(at) && at.hostname !== canonicalHost;
  return {
    state: 'ok',
    status,
    closesOn: until,
    reason: outdated ? { ...reason, suggestion: canonicalProcedure(path) } : reason,
  };
}

/** The verdict on the procedure reached, told of the one that is written. */
function settle(verdict: Verdict, first: Procedure, way: { replaced: string | null; moved: string | null }): Verdict {
  const { reason } = verdict;
  if (way.replaced !== null) {
    const replacement = { procedure: first.path, by: way.replaced };
    if (verdict.state === 'ok') {
      const suggestion = canonicalProcedure(way.replaced);
      const reason = { code: 'procedure-replaced', ...replacement, suggestion } as const;
      return { ...verdict, state: 'closed', finalUrl: suggestion, closesOn: null, reason };
    }
    if (reason.code === 'procedure-closed') {
      return { ...verdict, reason: { code: 'procedure-replaced-closed', ...replacement, since: reason.since } };
    }
  }
  if (verdict.state !== 'ok' || reason.code !== 'procedure-open') return verdict;
  if (way.moved !== null) {
    const renamed = { code: 'procedure-renamed', procedure: first.path, to: way.moved } as const;
    return { ...verdict, state: 'redirected', finalUrl: way.moved, reason: renamed };
  }
  return first.test ? { ...verdict, reason: { ...reason, suggestion: canonicalProcedure(reason.procedure) } } : verdict;
}

/** A redirect out of the procedure: to a log-in, which only open ones do; or home, for maintenance. */
function judgeElsewhere(next: URL, path: string, status: number): Verdict | null {
  if (/^\/(?:users\/sign_(?:in|up)|france_connect|pro_connect)(?:\/|$)/.test(next.pathname)) {
    return { state: 'ok', status, reason: { code: 'procedure-open', procedure: path, until: null } };
  }
  if (next.pathname === '/' || next.pathname === '') {
    return { state: 'unreachable', status, reason: { code: 'procedure-in-maintenance' } };
  }
  return null;
}

/** A withdrawn procedure still has its statistics; one that never was, or is not yet, has none. */
async function judgeAbsence(run: Run, at: URL, path: string, status: number): Promise<Verdict> {
  const unknown: Verdict = { state: 'dead', status, reason: { code: 'procedure-unknown', procedure: path } };
  try {
    const statistics = await askOnce(run, new URL(`/statistiques/${path}`, at), { urgent: true, retries: 0 });
    if (statistics.status !== 200) return unknown;
    return { state: 'closed', status, reason: { code: 'procedure-unpublished', procedure: path } };
  } catch {
    return unknown;
  }
}

async function closingDay(run: Run, page: URL): Promise<string | null> {
  try {
    const response = await askOnce(run, page, { urgent: true, retries: 0 });
    return response.status === 200 ? closingDayIn(readHtml(response.bytes, response.headers).headings) : null;
  } catch {
    return null;
  }
}

function closingDayIn(headings: readonly string[]): string | null {
  const mark = 'est close depuis le ';
  const heading = headings.find((text) => text.includes(mark)) ?? '';
  return heading === '' ? null : frenchDay(heading.slice(heading.lastIndexOf(mark) + mark.length));
}

function deadlineIn(text: string): string | null {
  const at = text.search(/Date limite\s?:/);
  return at === -1 ? null : frenchDay(text.slice(at + 'Date limite'.length, at + 60).replace(/^\s?:/, ''));
}

function closed(path: string, since: string | null, status: number): Verdict {
  return { state: 'closed', status, reason: { code: 'procedure-closed', procedure: path, since } };
}

/** Other administrations run the same software elsewhere: its session cookie tells. */
function isInstance(url: URL, response: Response): boolean {
  return isProcedureHost(url) || response.headers.all('set-cookie').some((cookie) => cookie.startsWith('_DS_session='));
}
