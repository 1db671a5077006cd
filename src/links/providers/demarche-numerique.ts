import { readHtml } from '../answer/html.ts';
import { readClosure, readProcedurePage } from '../answer/procedure-page.ts';
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

type Closure = ReturnType<typeof readClosure>;
const NO_WORD: Closure = { title: null, since: null };

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
      const verdict = await readPage(at, procedure, response, context);
      return settle(verdict, first, { replaced, moved: hop > 0 && permanent ? at.href : null });
    }
    // HTTP to HTTPS, the plural host to the singular one: the same page elsewhere.
    const status = response.status;
    const onward = procedureOf(next, true);
    if (onward === null) return judgeElsewhere(next, first.path, status);
    if (onward.page === 'introuvable') {
      return settle(await judgeAbsence(run, at, onward.path, status), first, { replaced, moved: null });
    }
    if (onward.page === 'fermeture') {
      return settle(closed(first.path, await closureOf(run, next), status), first, { replaced, moved: null });
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
async function readPage(at: URL, procedure: Procedure, response: Response, { today }: LinkContext): Promise<Verdict> {
  const answer: Answer = { ...response, url: at, hops: [], hash: '' };
  const { status } = response;
  const { path } = procedure;
  const trouble = judgeStatus(answer);
  if (trouble !== null) return trouble;
  const page = readHtml(response.bytes, response.headers);
  if (procedure.page === 'introuvable')
    return { state: 'dead', status, reason: { code: 'procedure-unknown', ...named(path, null) } };
  if (procedure.page === 'fermeture') return closed(path, readClosure(page.headings), status);
  const { title, isInTest, until } = await readProcedurePage(page);
  const name = named(path, title);
  if (isInTest) {
    const code = at.searchParams.has('test') ? 'procedure-draft-revision' : 'procedure-draft';
    return { state: 'draft', status, reason: { code, ...name } };
  }
  if (until !== null && until < today) {
    return { state: 'closed', status, closesOn: until, reason: { code: 'procedure-deadline-passed', ...name, until } };
  }
  const reason = { code: 'procedure-open', ...name, until } as const;
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
  if (!('procedure' in reason)) return verdict;
  if (way.replaced !== null) return { ...verdict, ...ofReplaced(verdict, first.path, way.replaced) };
  const { procedure } = named(first.path, null);
  if (verdict.state !== 'ok' || reason.code !== 'procedure-open') {
    return { ...verdict, reason: { ...reason, procedure } };
  }
  if (way.moved !== null) {
    const renamed = { code: 'procedure-renamed', procedure, title: reason.title, to: way.moved } as const;
    return { ...verdict, state: 'redirected', finalUrl: way.moved, reason: renamed };
  }
  return first.test ? { ...verdict, reason: { ...reason, suggestion: canonicalProcedure(reason.procedure) } } : verdict;
}

/** A procedure that another one replaced is closed, whatever became of the other. */
function ofReplaced({ reason }: Verdict, path: string, by: string): Partial<Verdict> & Pick<Verdict, 'reason'> {
  const { procedure } = named(path, null);
  const other = named(by, 'title' in reason ? reason.title : null);
  const replacement = { procedure, by: other.procedure, byTitle: other.title };
  const over = { state: 'closed', closesOn: null } as const;
  switch (reason.code) {
    case 'procedure-open':
    case 'procedure-draft-revision': {
      const suggestion = canonicalProcedure(by);
      return { ...over, finalUrl: suggestion, reason: { code: 'procedure-replaced', ...replacement, suggestion } };
    }
    case 'procedure-closed':
      return { ...over, reason: { code: 'procedure-replaced-closed', ...replacement, since: reason.since } };
    case 'procedure-deadline-passed':
      return { ...over, reason: { code: 'procedure-replaced-closed', ...replacement, since: reason.until } };
    case 'procedure-draft':
      return { ...over, reason: { code: 'procedure-replaced-draft', ...replacement } };
    case 'procedure-unpublished':
      return { ...over, reason: { code: 'procedure-replaced-unpublished', ...replacement } };
    default:
      return { ...over, reason: { code: 'procedure-replaced-unknown', ...replacement } };
  }
}

/** A procedure is known by the end of its address, as it would be said aloud, and by its title once that was read. */
function named(path: string, title: string | null): { readonly procedure: string; readonly title: string | null } {
  try {
    return { procedure: decodeURIComponent(path), title };
  } catch {
    return { procedure: path, title };
  }
}

/** A redirect out of the procedure: to a log-in, which only open ones do; or home, for maintenance. */
function judgeElsewhere(next: URL, path: string, status: number): Verdict | null {
  if (/^\/(?:users\/sign_(?:in|up)|france_connect|pro_connect)(?:\/|$)/.test(next.pathname)) {
    return { state: 'ok', status, reason: { code: 'procedure-open', ...named(path, null), until: null } };
  }
  if (next.pathname === '/' || next.pathname === '') {
    return { state: 'unreachable', status, reason: { code: 'procedure-in-maintenance' } };
  }
  return null;
}

/** A withdrawn procedure still has its statistics; one that never was, or is not yet, has none. */
async function judgeAbsence(run: Run, at: URL, path: string, status: number): Promise<Verdict> {
  const unknown: Verdict = { state: 'dead', status, reason: { code: 'procedure-unknown', ...named(path, null) } };
  try {
    const statistics = await askOnce(run, new URL(`/statistiques/${path}`, at), { urgent: true, retries: 0 });
    if (statistics.status !== 200) return unknown;
    return { state: 'closed', status, reason: { code: 'procedure-unpublished', ...named(path, null) } };
  } catch {
    return unknown;
  }
}

async function closureOf(run: Run, page: URL): Promise<Closure> {
  try {
    const response = await askOnce(run, page, { urgent: true, retries: 0 });
    return response.status === 200 ? readClosure(readHtml(response.bytes, response.headers).headings) : NO_WORD;
  } catch {
    return NO_WORD;
  }
}

function closed(path: string, { title, since }: Closure, status: number): Verdict {
  return { state: 'closed', status, reason: { code: 'procedure-closed', ...named(path, title), since } };
}

/** Other administrations run the same software elsewhere: its session cookie tells. */
function isInstance(url: URL, response: Response): boolean {
  return isProcedureHost(url) || response.headers.all('set-cookie').some((cookie) => cookie.startsWith('_DS_session='));
}
