import { page, redirect, send } from './answer.mjs';

/** Ordinary pages, those that are gone, and the walls that some sites put up. */

const challenge = '<!doctype html><title>Just a moment...</title><h1>Vérification</h1>';

/** @type {Record<string, import('./answer.mjs').Answering>} */
const paths = {
  '/': (call) => send(call, 200, page('Accueil')),
  '/page': (call) =>
    send(
      call,
      200,
      page('Une page', '<h1 id="haut">Une page</h1><h2 id="d&eacute;marche">Démarche</h2><a name="ancien"></a>'),
    ),
  '/sans-corps': (call) => send(call, 204),
  '/morte': (call) => send(call, 404, page('Page non trouvée')),
  '/partie': (call) => send(call, 410),
  '/permanente': (call) => redirect(call, 301, '/page'),
  '/permanente-308': (call) => redirect(call, 308, '/permanente'),
  '/passagere': (call) => redirect(call, 302, '/page'),
  '/melee': (call) => redirect(call, 301, '/passagere'),
  '/vers-morte': (call) => redirect(call, 301, '/morte'),
  '/rubrique/article-perdu': (call) => redirect(call, 302, '/'),
  '/rubrique/article-ancien': (call) => redirect(call, 301, '/rubrique/'),
  '/rubrique/': (call) => send(call, 200, page('Rubrique')),
  '/introuvable': (call) => send(call, 200, page('Page non trouvée – Ville d’Essai')),
  '/introuvable-titre-neutre': (call) =>
    send(call, 200, page('Ville d’Essai', '<h1>Oups ! La page que vous cherchez n’existe pas.</h1>')),
  '/article-404': (call) => send(call, 200, page('Comprendre l’erreur 404 : pourquoi une page est introuvable')),
  '/article-introuvable': (call) => send(call, 200, page('Le vaccin introuvable', '<h1>Le vaccin introuvable</h1>')),
  '/403': (call) => send(call, 403, page('Interdit')),
  '/401': (call) => send(call, 401),
  '/451': (call) => send(call, 451),
  '/400': (call) => send(call, 400),
  '/405': (call) => send(call, 405),
  '/cloudflare': (call) => send(call, 403, challenge, { 'cf-mitigated': 'challenge', server: 'cloudflare' }),
  '/cloudflare-titre': (call) => send(call, 503, challenge, { server: 'cloudflare' }),
  '/vercel': (call) => send(call, 403, '', { 'x-vercel-mitigated': 'challenge' }),
  '/aws': (call) => send(call, 202, '', { 'x-amzn-waf-action': 'challenge' }),
  '/202-vide': (call) => send(call, 202, '', { 'content-type': 'text/html' }),
  '/202-pleine': (call) => send(call, 202, page('Une page')),
  '/429-puis-200': (call) =>
    call.times < 2 ? send(call, 429, '', { 'retry-after': '1' }) : send(call, 200, page('Une page')),
  '/429-date': (call) => {
    if (call.times >= 2) return send(call, 200, page('Une page'));
    send(call, 429, '', { 'retry-after': new Date(Date.now() + 2000).toUTCString() });
  },
  '/429-toujours': (call) => send(call, 429, '', { 'retry-after': '1' }),
  '/429-une-heure': (call) => send(call, 429, '', { 'retry-after': '3600' }),
  '/503-puis-200': (call) => (call.times < 2 ? send(call, 503) : send(call, 200, page('Une page'))),
  '/500-deux-fois': (call) => (call.times < 3 ? send(call, 500) : send(call, 200, page('Une page'))),
  '/500': (call) => send(call, 500),
  '/inchangee': (call) => {
    if (call.request.headers['if-none-match'] === '"v1"') return send(call, 304, '', { etag: '"v1"' });
    send(call, 200, page('Une page'), { etag: '"v1"' });
  },
  '/image.png': (call) => send(call, 200, Buffer.alloc(1000), { 'content-type': 'image/png' }),
  '/latin1': (call) =>
    send(call, 200, Buffer.from(page('Page non trouv\xe9e'), 'latin1'), {
      'content-type': 'text/html; charset=iso-8859-1',
    }),
};

/** @type {import('./answer.mjs').Answering} */
function answer(call) {
  // Escapes must arrive as they were written.
  if (call.request.url === '/a%2Fb?q=R%26D&n=1') return send(call, 200, page('Une page'));
  if (call.request.url === '/%C3%A9t%C3%A9' || call.request.url === '/%E9') return send(call, 200, page('Une page'));
  (paths[call.url.pathname] ?? ((other) => send(other, 404)))(call);
}

/** @type {Record<string, import('./answer.mjs').Answering>} */
export const hosts = {
  'pages.test': answer,
  'nouvelles-pages.test': answer,
  'court.test': (call) => redirect(call, 301, 'https://pages.test/'),
  'liens.test': (call) =>
    redirect(call, 301, `https://demarche.numerique.gouv.fr/commencer${call.url.pathname}${call.url.search}`),
  'www.linkedin.com': (call) => send(call, 999, 'Request denied'),
};

/** @param {string} id @param {string} path @param {string} expected @param {string} [reason] @param {Partial<import('./answer.mjs').Row>} [more] */
const row = (id, path, expected, reason, more = {}) => ({
  id,
  url: `https://pages.test${path}`,
  expected,
  ...(reason === undefined ? {} : { reason }),
  ...more,
});

/** @type {import('./answer.mjs').Row[]} */
export const rows = [
  row('gen.200', '/page', 'ok', 'answers'),
  row('gen.200.fragment', '/page#haut', 'ok', 'answers'),
  row('gen.204', '/sans-corps', 'ok', 'answers'),
  row('gen.escapes', '/a%2Fb?q=R%26D&n=1', 'ok', 'answers'),
  row('gen.accents', '/été', 'ok', 'answers'),
  row('gen.latin1.escape', '/%E9', 'ok', 'answers'),
  row('gen.404', '/morte', 'dead', 'not-found'),
  row('gen.410', '/partie', 'dead', 'gone'),
  row('gen.301', '/permanente', 'redirected', 'moved', { finalUrl: 'https://pages.test/page' }),
  row('gen.308.chain', '/permanente-308', 'redirected', 'moved', { finalUrl: 'https://pages.test/page' }),
  row('gen.301.fragment', '/permanente#haut', 'redirected', 'moved', { finalUrl: 'https://pages.test/page#haut' }),
  row('gen.302', '/passagere', 'ok', 'answers'),
  row('gen.301.302', '/melee', 'ok', 'answers'),
  row('gen.301.404', '/vers-morte', 'dead', 'leads-to-missing'),
  row('gen.home', '/rubrique/article-perdu', 'ok', 'led-home'),
  row('gen.listing', '/rubrique/article-ancien', 'ok', 'led-up'),
  { id: 'gen.shortener', url: 'https://court.test/a1b2', expected: 'redirected', reason: 'moved' },
  { id: 'gen.shortener.closed', url: 'https://liens.test/close', expected: 'closed', reason: 'procedure-closed' },
  {
    id: 'gen.shortener.prefill',
    url: 'https://liens.test/ouverte?champ_X=1',
    expected: 'ok',
    reason: 'procedure-open',
  },
  {
    id: 'ds.prefill.page',
    url: 'https://demarche.numerique.gouv.fr/commencer/ouverte/dossier_vide?champ_X=1',
    expected: 'ok',
  },
  row('gen.soft404', '/introuvable', 'ok', 'looks-missing'),
  row('gen.soft404.heading', '/introuvable-titre-neutre', 'ok', 'looks-missing'),
  row('gen.soft404.latin1', '/latin1', 'ok', 'looks-missing'),
  row('gen.soft404.article', '/article-404', 'ok', 'answers'),
  row('gen.soft404.word', '/article-introuvable', 'ok', 'answers'),
  { id: 'gen.999', url: 'https://www.linkedin.com/in/quelqu-un', expected: 'blocked', reason: 'robots-refused' },
  row('gen.403.plain', '/403', 'blocked', 'robots-refused'),
  row('gen.403.cf', '/cloudflare', 'blocked', 'challenge'),
  row('gen.503.cf', '/cloudflare-titre', 'blocked', 'challenge'),
  row('gen.403.vercel', '/vercel', 'blocked', 'challenge'),
  row('gen.202.aws', '/aws', 'blocked', 'challenge'),
  row('gen.202.empty', '/202-vide', 'blocked', 'robots-refused'),
  row('gen.202.full', '/202-pleine', 'ok', 'answers'),
  row('gen.401', '/401', 'blocked', 'login-needed'),
  row('gen.451', '/451', 'blocked', 'legal-block'),
  row('gen.400', '/400', 'blocked', 'request-refused'),
  row('gen.405', '/405', 'blocked', 'request-refused'),
  row('gen.429', '/429-puis-200', 'ok', 'answers'),
  row('gen.429.date', '/429-date', 'ok', 'answers'),
  row('gen.429.forever', '/429-toujours', 'blocked', 'rate-limited'),
  row('gen.429.hour', '/429-une-heure', 'blocked', 'rate-limited'),
  row('gen.503.then200', '/503-puis-200', 'ok', 'answers'),
  row('gen.500.twice', '/500-deux-fois', 'ok', 'answers'),
  row('gen.500', '/500', 'unreachable', 'server-error'),
  row('gen.image', '/image.png', 'ok', 'answers'),
  { id: 'gen.nxdomain', url: 'https://nulle-part.invalid/page', expected: 'dead', reason: 'no-such-host' },
  { id: 'gen.invalid', url: 'http://[::bad/', expected: 'invalid', reason: 'not-a-url' },
  { id: 'gen.invalid.empty', url: 'https://', expected: 'invalid', reason: 'not-a-url' },
  { id: 'gen.mailto', url: 'mailto:contact@pages.test', expected: 'skipped', reason: 'scheme-not-asked' },
];
