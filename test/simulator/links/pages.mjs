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
  '/rubrique/accueil-html': (call) => redirect(call, 302, '/accueil.html'),
  '/accueil.html': (call) => send(call, 200, page('Accueil')),
  '/rubrique/langue': (call) => redirect(call, 302, '/?lang=fr'),
  '/prive': (call) => redirect(call, 302, '/connexion?retour=%2Fprive'),
  '/prive-pour-toujours': (call) => redirect(call, 301, 'https://accounts.pages.test/v3/identifier?continue=x'),
  '/connexion': (call) => send(call, 200, page('Se connecter')),
  '/ancre-au-bout': (call) => redirect(call, 301, '/page#haut'),
  '/rafraichie': (call) =>
    send(call, 200, page('Un instant', '', '<meta http-equiv="refresh" content="0; url=/page">')),
  '/rafraichie-vers-morte': (call) =>
    send(call, 200, page('Un instant', '', '<META HTTP-EQUIV=refresh CONTENT="3;URL=\'/morte\'">')),
  '/rafraichie-plus-tard': (call) =>
    send(call, 200, page('Une page', undefined, '<meta http-equiv="refresh" content="600; url=/morte">')),
  '/rafraichie-commentee': (call) =>
    send(call, 200, page('Une page', undefined, '<!-- <meta http-equiv="refresh" content="0; url=/morte"> -->')),
  '/classe-404': (call) =>
    send(call, 200, '<title>Ville</title><body class="home error404 wide"><h1>Perdus ?</h1><p>Revenez.</p>'),
  '/titre-en-commentaire': (call) =>
    send(call, 200, page('Une page', '<!-- <h1>Page introuvable</h1> --><h1>Une page</h1>')),
  '/dessin': (call) =>
    send(call, 200, '<body><svg><title>Page introuvable</title></svg><h1>Une page</h1><p>Une page d’essai.</p>'),
  '/a-vendre': (call) => send(call, 200, page('pages.test est à vendre', '<h1>Ce domaine est à vendre</h1>')),
  '/garee': (call) =>
    send(call, 200, '<title>pages.test</title><body><script src="//img.sedoparking.com/js/park.js"></script>'),
  '/nginx': (call) => send(call, 200, page('Welcome to nginx!')),
  '/suspendue': (call) => send(call, 200, page('Account Suspended')),
  '/domaines': (call) => send(call, 200, page('Réserver un nom de domaine', '<h1>Comment vendre un domaine</h1>')),
  '/anubis': (call) =>
    send(
      call,
      200,
      page(
        'Making sure you&#39;re not a bot!',
        '<h1>Un instant</h1><script type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>',
      ),
    ),
  '/imperva': (call) =>
    send(call, 200, '<html><head><script src="/_Incapsula_Resource?SWJIYLWA=719"></script></head><body></body></html>'),
  '/imperva-passee': (call) =>
    send(
      call,
      200,
      page('Une page', undefined, '<script src="/_Incapsula_Resource?SWJIYLWA=719"></script>') + ' mot'.repeat(80),
    ),
  '/datadome': (call) =>
    send(call, 200, page('pages.test', '<script src="https://geo.captcha-delivery.com/captcha/?x"></script>')),
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
  'accounts.pages.test': answer,
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
  row('gen.home.name', '/rubrique/accueil-html', 'ok', 'led-home'),
  row('gen.home.language', '/rubrique/langue', 'ok', 'led-home'),
  row('gen.login', '/prive', 'blocked', 'login-needed'),
  row('gen.login.host', '/prive-pour-toujours', 'blocked', 'login-needed'),
  row('gen.login.itself', '/connexion', 'ok', 'answers'),
  row('gen.301.location-fragment', '/ancre-au-bout', 'redirected', 'moved', {
    finalUrl: 'https://pages.test/page#haut',
  }),
  row('gen.refresh', '/rafraichie', 'ok', 'answers', { finalUrl: 'https://pages.test/page' }),
  row('gen.refresh.404', '/rafraichie-vers-morte', 'dead', 'leads-to-missing'),
  row('gen.refresh.later', '/rafraichie-plus-tard', 'ok', 'answers'),
  row('gen.refresh.comment', '/rafraichie-commentee', 'ok', 'answers'),
  row('gen.soft404.class', '/classe-404', 'ok', 'looks-missing'),
  row('gen.soft404.comment', '/titre-en-commentaire', 'ok', 'answers'),
  row('gen.soft404.drawing', '/dessin', 'ok', 'answers'),
  row('gen.lost.sale', '/a-vendre', 'ok', 'host-for-sale'),
  row('gen.lost.parked', '/garee', 'ok', 'host-for-sale'),
  row('gen.lost.nginx', '/nginx', 'ok', 'host-installed'),
  row('gen.lost.suspended', '/suspendue', 'ok', 'host-suspended'),
  row('gen.lost.article', '/domaines', 'ok', 'answers'),
  row('gen.200.anubis', '/anubis', 'blocked', 'challenge'),
  row('gen.200.imperva', '/imperva', 'blocked', 'challenge'),
  row('gen.200.imperva.through', '/imperva-passee', 'ok', 'answers'),
  row('gen.200.datadome', '/datadome', 'blocked', 'challenge'),
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
