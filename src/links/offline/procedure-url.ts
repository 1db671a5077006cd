/** Where Démarche numérique, once demarches-simplifiees.fr, answers today. */
export const canonicalHost = 'demarche.numerique.gouv.fr';

/** Names it has or had, and names it is mistaken for. */
const hosts = new Set([
  canonicalHost,
  'www.demarche.numerique.gouv.fr',
  'demarches.numerique.gouv.fr',
  'www.demarches-simplifiees.fr',
  'demarches-simplifiees.fr',
  'www.demarches-simplifees.fr',
  'demarches-simplifees.fr',
  'tps.apientreprise.fr',
]);

/** What a link leads to: its page of start, of closure, or of absence. */
export interface Procedure {
  readonly page: 'commencer' | 'fermeture' | 'introuvable';
  readonly path: string;
  /** A link for testers: `/commencer/test/…`. */
  readonly test: boolean;
}

export function isProcedureHost(url: URL): boolean {
  return hosts.has(url.hostname);
}

/**
 * The procedure a URL is about; null when it is about none. Other hosts may run the same software: only `/commencer/` is
 * theirs, until their answer said so (`isInstance`).
 */
export function procedureOf(url: URL, isInstance = false): Procedure | null {
  const match =
    /^\/(commencer|fermeture|introuvable)\/(test\/)?([^/]{1,250})(?:\/(?:sign_in|sign_up|france_connect|pro_connect))?\/?$/.exec(
      url.pathname,
    );
  const [, page, test, path] = match ?? [];
  if (path === undefined || (page !== 'commencer' && !isInstance && !isProcedureHost(url))) return null;
  return { page: page as Procedure['page'], path, test: test !== undefined };
}

/** The page of start itself, without prefill and without the step of a log-in. */
export function startPage(url: URL): URL {
  const clean = withoutPrefill(url);
  clean.pathname = clean.pathname.replace(/\/(?:sign_in|sign_up|france_connect|pro_connect)\/?$/, '');
  return clean;
}

/** Asking with prefill parameters writes a draft file there, and uses tokens up: they must never be sent. */
export function withoutPrefill(url: URL): URL {
  const clean = new URL(url);
  for (const name of [...clean.searchParams.keys()]) {
    if (/^(?:champ_|identite_|prefill_token$)/.test(name)) clean.searchParams.delete(name);
  }
  return clean;
}

export function canonicalProcedure(path: string): string {
  return `https://${canonicalHost}/commencer/${path}`;
}
