import { page, redirect, send, sendJson } from './answer.mjs';

/** Welcome to the Jungle: pages behind a bot wall, a public API beside it; and other job boards. */

const organization = 'communaute-beta-gouv';

/** @param {string} status @param {string | null} [archivedAt] */
const job = (status, archivedAt = null) => ({
  job: {
    name: 'Chef de produit',
    slug: 'chef-de-produit',
    reference: 'BETAG_aaaaaa',
    status,
    archived_at: archivedAt,
    published_at: '2026-10-01T09:00:00Z',
    contract_type: 'full_time',
    organization: { slug: organization, name: 'Communauté' },
  },
});

/** @type {Record<string, (call: import('./answer.mjs').Call) => void>} */
const jobs = {
  ouverte_BETAG_aaaaaa: (call) => sendJson(call, 200, job('published')),
  republiee: (call) => sendJson(call, 200, job('published', '2026-01-10T00:00:00Z')),
  archivee: (call) => sendJson(call, 200, job('archived', '2026-06-01T08:00:00Z')),
  expiree: (call) => sendJson(call, 200, job('expired')),
  brouillon: (call) => sendJson(call, 200, job('draft')),
  partie: (call) => send(call, 410),
  interdite: (call) => send(call, 403, '{}', { 'content-type': 'application/json' }),
  pressee: (call) => send(call, 429, '', { 'retry-after': '1' }),
  panne: (call) => send(call, 500, 'oups'),
  defi: (call) => send(call, 202, '', { 'x-amzn-waf-action': 'challenge' }),
  illisible: (call) => send(call, 200, '<p>Une page, pas du JSON</p>'),
  muette: () => {},
  'page-ouverte': (call) => send(call, 500),
  'page-close': (call) => send(call, 500),
  'page-absente': (call) => send(call, 500),
};

/** @type {import('./answer.mjs').Answering} */
function api(call) {
  const match = /^\/api\/v1\/organizations\/([^/]+)(?:\/jobs\/([^/]+))?$/.exec(call.url.pathname);
  if (match === null || match[1] !== organization) return sendJson(call, 404, { error: 'not found' });
  if (match[2] === undefined) return sendJson(call, 200, { organization: { slug: organization } });
  const answer = Object.hasOwn(jobs, match[2]) ? jobs[match[2]] : undefined;
  return answer === undefined ? sendJson(call, 404, { error: 'not found' }) : answer(call);
}

const offer =
  '<div data-testid="job-metadata-block"><h1>Chef de produit</h1></div><div data-testid="job-section-description">…</div>';

/** @type {import('./answer.mjs').Answering} */
function site(call) {
  const slug = call.url.pathname.split('/').at(-1);
  if (slug === 'page-ouverte') return send(call, 200, page('Chef de produit', offer));
  if (slug === 'page-close')
    return send(
      call,
      200,
      page('Chef de produit', `${offer}<div><span>Cette offre n’est plus disponible.</span></div>`),
    );
  if (slug === 'page-absente') return send(call, 404, page('Introuvable', '<div data-testid="error-page-404"></div>'));
  if (slug === 'captcha') return send(call, 405, '', { 'x-amzn-waf-action': 'captcha' });
  const wall = { 'x-amzn-waf-action': 'challenge', server: 'CloudFront', 'content-type': 'text/html' };
  const html = String(call.request.headers.accept).includes('text/html') && call.request.method !== 'HEAD';
  send(call, 202, html ? '<script>window.gokuProps = {}; window.awsWafCookieDomainList = [];</script>' : '', wall);
}

const posting = (/** @type {string} */ until) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'JobPosting', title: 'Data scientist', validThrough: until }] })}</script>`;

/** @type {import('./answer.mjs').Answering} */
function board(call) {
  const path = call.url.pathname;
  if (path === '/jobs/ouverte')
    return send(call, 200, page('Data scientist', '<h1>Data scientist</h1>', posting('2026-12-01T23:59:59+01:00')));
  if (path === '/jobs/expiree')
    return send(call, 200, page('Data scientist', '<h1>Data scientist</h1>', posting('2026-02-28')));
  if (path === '/jobs/pourvue') return send(call, 200, page('Emploi', '<h1>Cette offre n’est plus disponible</h1>'));
  if (path === '/jobs/retiree') return send(call, 410);
  if (path === '/jobs/partie') return redirect(call, 302, '/jobs');
  if (path === '/jobs/cassee')
    return send(
      call,
      200,
      page(
        'Data scientist',
        '<h1>Data scientist</h1>',
        '<script type="application/ld+json">{"@type":"JobPosting",</script>',
      ),
    );
  if (path === '/jobs')
    return send(call, 200, page('Toutes les offres', '<h1>Offres</h1>', posting('2026-02-28') + posting('2026-01-31')));
  return send(call, 404);
}

/** @type {Record<string, import('./answer.mjs').Answering>} */
export const hosts = {
  'www.welcometothejungle.com': site,
  'api.welcometothejungle.com': api,
  'emplois.test': board,
};

const offers = (/** @type {string} */ slug) =>
  `https://www.welcometothejungle.com/fr/companies/${organization}/jobs/${slug}`;
/** @param {string} id @param {string} slug @param {string} expected @param {string} reason */
const row = (id, slug, expected, reason) => ({ id, url: offers(slug), expected, reason });

/** @type {import('./answer.mjs').Row[]} */
export const rows = [
  row('wttj.api.open', 'ouverte_BETAG_aaaaaa?q=abc&o=1', 'ok', 'offer-open'),
  row('wttj.api.republished', 'republiee', 'ok', 'offer-open'),
  row('wttj.api.archived', 'archivee', 'closed', 'offer-closed'),
  row('wttj.api.expired', 'expiree', 'closed', 'offer-closed'),
  row('wttj.api.draft', 'brouillon', 'draft', 'offer-draft'),
  row('wttj.api.gone', 'inconnue', 'dead', 'offer-unknown'),
  row('wttj.api.gone410', 'partie', 'dead', 'offer-unknown'),
  row('wttj.api.429', 'pressee', 'blocked', 'offer-unseen'),
  row('wttj.api.403', 'interdite', 'blocked', 'offer-unseen'),
  row('wttj.api.500', 'panne', 'blocked', 'offer-unseen'),
  row('wttj.api.202', 'defi', 'blocked', 'offer-unseen'),
  row('wttj.api.nonjson', 'illisible', 'blocked', 'offer-unseen'),
  row('wttj.api.timeout', 'muette', 'unreachable', 'timeout'),
  row('wttj.html.open', 'page-ouverte', 'ok', 'offer-open'),
  row('wttj.html.closed', 'page-close', 'closed', 'offer-closed'),
  row('wttj.html.404', 'page-absente', 'dead', 'not-found'),
  { id: 'wttj.org.ok', url: `https://www.welcometothejungle.com/fr/companies/${organization}`, expected: 'ok' },
  {
    id: 'wttj.org.unknown',
    url: 'https://www.welcometothejungle.com/en/companies/personne',
    expected: 'dead',
    reason: 'organization-unknown',
  },
  {
    id: 'wttj.waf.html',
    url: 'https://www.welcometothejungle.com/fr/pages/a-propos',
    expected: 'blocked',
    reason: 'challenge',
  },
  {
    id: 'wttj.waf.captcha',
    url: 'https://www.welcometothejungle.com/fr/pages/captcha',
    expected: 'blocked',
    reason: 'challenge',
  },
  {
    id: 'job.ld.open',
    url: 'https://emplois.test/jobs/ouverte',
    expected: 'ok',
    reason: 'offer-open-until',
    closesOn: '2026-12-01',
  },
  {
    id: 'job.ld.expired',
    url: 'https://emplois.test/jobs/expiree',
    expected: 'closed',
    reason: 'offer-expired',
    closesOn: '2026-02-28',
  },
  { id: 'job.notice', url: 'https://emplois.test/jobs/pourvue', expected: 'closed', reason: 'offer-closed' },
  { id: 'job.410', url: 'https://emplois.test/jobs/retiree', expected: 'dead', reason: 'gone' },
  { id: 'job.redirect.listing', url: 'https://emplois.test/jobs/partie', expected: 'ok', reason: 'led-up' },
  { id: 'job.ld.broken', url: 'https://emplois.test/jobs/cassee', expected: 'ok', reason: 'answers' },
  { id: 'job.listing', url: 'https://emplois.test/jobs', expected: 'ok', reason: 'answers' },
];
