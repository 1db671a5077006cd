import { page, redirect, send, sendJson } from './answer.mjs';
import { pdfBytes } from './pdf-bytes.mjs';

/** Démarche numérique as it answers since June 2026, its older hosts, and an older instance. */

const current = 'demarche.numerique.gouv.fr';
const headers = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'set-cookie': '_DS_session=essai; path=/; secure; HttpOnly',
};

const deadline =
  '<p class="fr-text--sm"><span class="fr-icon-calendar-line"></span> Date limite : 31 décembre 2026 à 23 h 59 (heure de Paris).</p>';
const past =
  '<p class="fr-text--sm"><span class="fr-icon-calendar-line"></span> Date limite : 1er mars 2026 à 23 h 59 (heure de Paris).</p>';
const draft = (/** @type {string} */ words) =>
  `<div class="fr-alert fr-alert--warning fr-mb-2w"><h3 class="fr-alert__title">Attention : Démarche en test</h3><p>${words}</p></div>`;
const inTest = draft('Cette démarche est actuellement en <b>test</b>, ne rien y déposer.');
const newVersion = draft('Cette page permet de tester une nouvelle version de la démarche.');
const limit = (/** @type {string} */ words) =>
  `<p class="fr-text--sm"><span class="fr-icon-calendar-line fr-mr-1w" aria-hidden="true"></span>${words}</p>`;
/** What an administration writes freely, above what the software says. */
const told = (/** @type {string} */ words) =>
  `<div class="procedure-description"><div class="fr-text">${words}</div></div>`;
const oldDeadline = told(
  '<p>Rappel de l’an dernier. Date limite : 3 mars 2020 à 23 h 59 (heure de Paris).</p><!-- Date limite : 1er mai 2020 -->',
);
const talksOfTests = told('<h3>Attention : Démarche en test jusqu’en mai</h3>') + agents();
function agents() {
  return '<div class="fr-alert fr-alert--warning"><h3 class="fr-alert__title">À savoir</h3><p>La Démarche en test est finie.</p></div>';
}
const forAgents = '<div class="fr-alert fr-alert--info"><p>Une authentification via ProConnect est demandée.</p></div>';

/** @param {{ path?: string, before?: string, robots?: string, language?: string, head?: string }} [about] */
function start({ path = 'ouverte', before = '', robots = 'index,follow', language = 'fr', head = '' } = {}) {
  const callout = language === 'en' ? 'Start the procedure' : 'Commencer la démarche';
  return `<!doctype html><html lang="${language}" data-fr-scheme="system"><head>
<meta name="application-name" content="${current}"><title>Essai d’appel · #1001 · Essai d’appel · ${current}</title>
<meta name="robots" content="${robots}">${head}</head><body><main id="contenu" role="main">
<div class="procedure-preview fr-mb-5w"><h1 class="fr-h2">Essai d’appel</h1>${before}
<div class="commencer form"><div class="fr-callout"><h2 class="fr-callout__title">${callout}</h2>
<a class="fr-btn fr-connect" href="/commencer/${path}/france_connect">S’identifier</a>
<a class="fr-btn" href="/commencer/${path}/sign_up">Créer un compte</a>
<a class="fr-btn fr-btn--secondary" href="/commencer/${path}/sign_in">J’ai déjà un compte</a></div></div></div></main>
<footer class="fr-footer footer-procedure" id="footer"><a class="fr-footer__link" href="/statistiques/${path}">Statistiques</a></footer></body></html>`;
}

const closedPage = page(
  `Essai d’appel · ${current}`,
  '<main id="contenu"><h1>La démarche Essai d’appel est close depuis le 31 mars 2026</h1><p>Merci de votre intérêt.</p></main>',
);
const unknownPage = page(
  `La démarche est introuvable · ${current}`,
  '<main id="contenu"><h1>La démarche est introuvable</h1><p>Elle n’existe pas, ou pas encore.</p><a class="fr-btn" href="/">Accueil</a></main>',
);
const maintenance = page(
  current,
  '<div id="flash_message"><div class="alert alert-danger">Le site est actuellement en maintenance.</div></div>',
);

/** What `/commencer/PATH` answers: a page, or where it redirects. @type {Record<string, string | [number, string]>} */
const starts = {
  ouverte: start(),
  'ouverte-limite': start({ path: 'ouverte-limite', before: deadline }),
  'ouverte-depassee': start({ path: 'ouverte-depassee', before: past }),
  'ouverte-noindex': start({ path: 'ouverte-noindex', robots: 'noindex,nofollow' }),
  agents: start({ path: 'agents', before: forAgents, robots: 'noindex,nofollow' }),
  brouillon: start({ path: 'brouillon', before: inTest, robots: 'noindex,nofollow' }),
  'texte-libre': start({ path: 'texte-libre', before: oldDeadline }),
  'texte-libre-limite': start({
    path: 'texte-libre-limite',
    before:
      oldDeadline + limit('Date limite&nbsp;: 31 <strong>d&eacute;cembre</strong><br>\n 2026 à 23&nbsp;h&nbsp;59.'),
  }),
  'parle-de-test': start({ path: 'parle-de-test', before: talksOfTests }),
  'ancien-nom': [301, '/commencer/ouverte'],
  OUVERTE: [301, '/commencer/ouverte'],
  close: [302, '/fermeture/close'],
  remplacee: [302, '/commencer/ouverte'],
  remplacee2: [302, '/commencer/close'],
  remplacee3: [302, '/commencer/depubliee'],
  remplacee4: [302, '/commencer/pas-encore'],
  remplacee5: [302, '/commencer/brouillon'],
  depubliee: [302, '/introuvable/depubliee'],
  maintenance: [302, '/'],
  boucle: [302, '/commencer/boucle2'],
  boucle2: [302, '/commencer/boucle'],
};

/** @param {import('./answer.mjs').Call} call */
function answer(call) {
  const { url, request } = call;
  const [, page, ...rest] = url.pathname.split('/');
  const path = rest.join('/');
  const to = (/** @type {number} */ status, /** @type {string} */ where) =>
    redirect(call, status, `${url.protocol}//${url.host}${where}`, headers);
  if (url.protocol === 'http:') return redirect(call, 301, `https://${url.host}${url.pathname}${url.search}`);
  if (path === 'presse') {
    return send(call, 429, 'Trop de demandes, un instant.', {
      'retry-after': '15',
      'ratelimit-remaining': '0',
      'content-type': 'text/plain',
    });
  }
  if (path === 'panne') return send(call, 503, pageOf503, headers);
  if (page === 'commencer') return answerStart(call, path, to);
  if (page === 'fermeture')
    return path === 'ouverte' ? to(302, '/commencer/ouverte') : send(call, 200, closedPage, headers);
  if (page === 'introuvable') return send(call, 200, unknownPage, headers);
  if (page === 'statistiques') {
    return ['ouverte', 'close', 'depubliee'].includes(path)
      ? send(call, 200, '<title>Statistiques · Essai d’appel</title>', headers)
      : to(302, '/');
  }
  if (page === 'preremplir') {
    const name = path.replace(/\/schema$/, '');
    if (name !== 'ouverte') return sendJson(call, 404, { error: `procedure ${name} is not found` });
    return sendJson(call, 200, { number: 1001, title: 'Essai d’appel', state: 'publiee', dateFermeture: null });
  }
  if (url.pathname === '/') return send(call, 200, maintenance, headers);
  return send(call, request.method === 'HEAD' ? 200 : 404, '<title>Page non trouvée</title>', headers);
}

const pageOf503 = '<title>Service temporairement indisponible - Démarche numérique</title>';

/** @param {import('./answer.mjs').Call} call @param {string} path @param {(status: number, where: string) => void} to */
function answerStart(call, path, to) {
  const { url, request, state } = call;
  const names = [...url.searchParams.keys()];
  if (names.some((name) => /^(?:champ_|identite_)/.test(name))) state.drafts++;
  if (url.searchParams.get('prefill_token') === 'zz')
    return send(call, 404, '<title>Page non trouvée</title>', headers);
  const sign = /^([^/]+)\/(sign_in|sign_up|france_connect|pro_connect)$/.exec(path);
  if (sign !== null) return to(302, sign[2]?.startsWith('sign') ? `/users/${sign[2]}` : `/${sign[2]}`);
  if (path === 'ouverte/dossier_vide')
    return send(call, 200, pdfBytes(), { ...headers, 'content-type': 'application/pdf' });
  const test = /^test\/([^/]+)$/.exec(path);
  if (test !== null) return to(302, `/commencer/${test[1]}`);
  if (path === 'ouverte' && url.searchParams.has('test'))
    return send(call, 200, start({ before: newVersion, robots: 'noindex,nofollow' }), headers);
  if (path === 'ouverte' && /^en\b/.test(String(request.headers['accept-language'])))
    return send(call, 200, start({ language: 'en' }), headers);
  const known = Object.hasOwn(starts, path) ? starts[path] : undefined;
  if (known === undefined) return to(302, `/introuvable/${path}`);
  return typeof known === 'string' ? send(call, 200, known, headers) : to(known[0], known[1]);
}

/** The older hosts answer by themselves; their pages name the newer one. @type {import('./answer.mjs').Answering} */
function answerLegacy(call) {
  if (call.url.pathname === '/commencer/ouverte') {
    const head = `<link rel="canonical" href="https://${current}/commencer/ouverte">`;
    return send(call, 200, start({ head, before: '<script>/* changement d’adresse */</script>' }), headers);
  }
  return answer(call);
}

/** @type {Record<string, import('./answer.mjs').Answering>} */
export const hosts = {
  [current]: answer,
  'www.demarches-simplifiees.fr': answerLegacy,
  'demarches-simplifiees.fr': answerLegacy,
  'demarches.numerique.gouv.fr': (call) =>
    redirect(call, 301, `http://${current}${call.url.pathname}${call.url.search}`),
  'autre-instance.test': answer,
  'ancienne-instance.test': (call) =>
    call.url.pathname === '/'
      ? send(call, 200, page('Accueil'), headers)
      : redirect(call, 302, 'https://ancienne-instance.test/', headers),
};

/** @param {string} id @param {string} path @param {string} expected @param {Partial<import('./answer.mjs').Row>} [more] */
const row = (id, path, expected, more = {}) => ({ id, url: `https://${current}${path}`, expected, ...more });

/** @type {import('./answer.mjs').Row[]} */
export const rows = [
  row('ds.open', '/commencer/ouverte', 'ok', { reason: 'procedure-open' }),
  row('ds.open.deadline', '/commencer/ouverte-limite', 'ok', { reason: 'procedure-open', closesOn: '2026-12-31' }),
  row('ds.open.deadline.past', '/commencer/ouverte-depassee', 'closed', {
    reason: 'procedure-deadline-passed',
    closesOn: '2026-03-01',
  }),
  row('ds.open.noindex', '/commencer/ouverte-noindex', 'ok', { reason: 'procedure-open' }),
  row('ds.open.proconnect', '/commencer/agents', 'ok', { reason: 'procedure-open' }),
  row('ds.draft', '/commencer/brouillon', 'draft', { reason: 'procedure-draft' }),
  row('ds.draft.revision', '/commencer/ouverte?test=true', 'draft', { reason: 'procedure-draft-revision' }),
  row('ds.testurl', '/commencer/test/ouverte', 'ok', { reason: 'procedure-open' }),
  row('ds.testurl.draft', '/commencer/test/brouillon', 'draft', { reason: 'procedure-draft' }),
  row('ds.alias', '/commencer/ancien-nom', 'redirected', {
    reason: 'procedure-renamed',
    finalUrl: `https://${current}/commencer/ouverte`,
  }),
  row('ds.alias.capitals', '/commencer/OUVERTE', 'redirected', {
    reason: 'procedure-renamed',
    finalUrl: `https://${current}/commencer/ouverte`,
  }),
  row('ds.closed', '/commencer/close', 'closed', { reason: 'procedure-closed' }),
  row('ds.closed.page', '/fermeture/close', 'closed', { reason: 'procedure-closed' }),
  row('ds.closed.page.reopened', '/fermeture/ouverte', 'ok', { reason: 'procedure-open' }),
  row('ds.replaced', '/commencer/remplacee', 'closed', {
    reason: 'procedure-replaced',
    finalUrl: `https://${current}/commencer/ouverte`,
  }),
  row('ds.replaced.closed', '/commencer/remplacee2', 'closed', { reason: 'procedure-replaced-closed' }),
  row('ds.replaced.unpublished', '/commencer/remplacee3', 'closed', { reason: 'procedure-replaced-unpublished' }),
  row('ds.replaced.unknown', '/commencer/remplacee4', 'closed', { reason: 'procedure-replaced-unknown' }),
  row('ds.replaced.draft', '/commencer/remplacee5', 'closed', { reason: 'procedure-replaced-draft' }),
  row('ds.open.free-text', '/commencer/texte-libre', 'ok', { reason: 'procedure-open', closesOn: null }),
  row('ds.open.free-text.deadline', '/commencer/texte-libre-limite', 'ok', {
    reason: 'procedure-open',
    closesOn: '2026-12-31',
  }),
  row('ds.open.speaks-of-tests', '/commencer/parle-de-test', 'ok', { reason: 'procedure-open' }),
  {
    id: 'ds.elsewhere.closed',
    url: 'https://autre-instance.test/commencer/close',
    expected: 'closed',
    reason: 'procedure-closed',
  },
  {
    id: 'ds.elsewhere.unknown',
    url: 'https://autre-instance.test/commencer/inconnue',
    expected: 'dead',
    reason: 'procedure-unknown',
  },
  row('ds.unpublished', '/commencer/depubliee', 'closed', { reason: 'procedure-unpublished' }),
  row('ds.unpublished.stats', '/statistiques/depubliee', 'ok'),
  row('ds.unknown', '/commencer/inconnue', 'dead', { reason: 'procedure-unknown' }),
  row('ds.unknown.stats', '/statistiques/inconnue', 'ok', { reason: 'led-home' }),
  row('ds.unknown.page', '/introuvable/inconnue', 'dead', { reason: 'procedure-unknown' }),
  {
    id: 'ds.unknown.old',
    url: 'https://ancienne-instance.test/commencer/x-essai',
    expected: 'unreachable',
    reason: 'procedure-in-maintenance',
  },
  row('ds.maintenance', '/commencer/maintenance', 'unreachable', { reason: 'procedure-in-maintenance' }),
  row('ds.loop', '/commencer/boucle', 'unreachable', { reason: 'redirect-loop' }),
  row('ds.prefill', '/commencer/ouverte?champ_X=1', 'ok', { reason: 'procedure-open' }),
  row('ds.prefill.identity', '/commencer/ouverte?identite_nom=Essai', 'ok', { reason: 'procedure-open' }),
  row('ds.prefill.badtoken', '/commencer/ouverte?prefill_token=zz', 'ok', { reason: 'procedure-open' }),
  row('ds.sso', '/commencer/ouverte/france_connect', 'ok', { reason: 'procedure-open' }),
  row('ds.signin', '/commencer/ouverte/sign_in', 'ok', { reason: 'procedure-open' }),
  row('ds.signin.closed', '/commencer/close/sign_in', 'closed', { reason: 'procedure-closed' }),
  row('ds.schema.open', '/preremplir/ouverte/schema', 'ok'),
  row('ds.schema.none', '/preremplir/close/schema', 'dead', { reason: 'not-found' }),
  row('ds.429', '/commencer/presse', 'blocked', { reason: 'rate-limited' }),
  row('ds.503', '/commencer/panne', 'unreachable', { reason: 'server-error' }),
  {
    id: 'ds.legacy',
    url: 'https://www.demarches-simplifiees.fr/commencer/ouverte',
    expected: 'ok',
    reason: 'procedure-open',
  },
  {
    id: 'ds.legacy.apex',
    url: 'https://demarches-simplifiees.fr/commencer/ouverte',
    expected: 'ok',
    reason: 'procedure-open',
  },
  {
    id: 'ds.legacy.closed',
    url: 'https://www.demarches-simplifiees.fr/commencer/close',
    expected: 'closed',
    reason: 'procedure-closed',
  },
  {
    id: 'ds.plural.2025',
    url: 'https://demarches.numerique.gouv.fr/commencer/ouverte',
    expected: 'redirected',
    reason: 'procedure-renamed',
    finalUrl: `https://${current}/commencer/ouverte`,
  },
  {
    id: 'ds.http',
    url: `http://${current}/commencer/ouverte`,
    expected: 'redirected',
    finalUrl: `https://${current}/commencer/ouverte`,
  },
];

/** Names that do not exist any more, or never did. @type {import('./answer.mjs').Row[]} */
export const rowsOfNowhere = [
  {
    id: 'ds.typo',
    url: 'https://www.demarches-simplifees.fr/commencer/ouverte',
    expected: 'dead',
    reason: 'no-such-host',
  },
  {
    id: 'ds.plural.now',
    url: 'https://www.demarche.numerique.gouv.fr/commencer/ouverte',
    expected: 'dead',
    reason: 'no-such-host',
  },
];
