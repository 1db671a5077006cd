import { page, redirect, send } from './answer.mjs';
import { pdfBytes } from './pdf-bytes.mjs';

/** PDF documents, well served and badly. */

const small = pdfBytes();
const large = pdfBytes({ padding: 300_000 });
const pdfType = { 'content-type': 'application/pdf' };

/**
 * Serves bytes, by ranges when asked.
 *
 * @param {import('./answer.mjs').Call} call @param {Buffer} bytes @param {Record<string, string>} [headers]
 */
function sendRange(call, bytes, headers = pdfType) {
  const range = /^bytes=(\d+)-(\d+)$/.exec(call.request.headers.range ?? '');
  if (range === null) return send(call, 200, bytes, { ...headers, 'accept-ranges': 'bytes' });
  const from = Number(range[1]);
  const to = Math.min(Number(range[2]), bytes.length - 1);
  if (from > to) return send(call, 416, '', { 'content-range': `bytes */${bytes.length}` });
  send(call, 206, bytes.subarray(from, to + 1), {
    ...headers,
    'accept-ranges': 'bytes',
    'content-range': `bytes ${from}-${to}/${bytes.length}`,
  });
}

/** @type {Record<string, import('./answer.mjs').Answering>} */
const documents = {
  '/guide.pdf': (call) => sendRange(call, small),
  '/rapport.pdf': (call) => sendRange(call, large),
  '/sans-plages.pdf': (call) => send(call, 200, small, pdfType),
  '/grand-sans-plages.pdf': (call) => send(call, 200, large, pdfType),
  '/octets.pdf': (call) =>
    sendRange(call, small, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename=a.pdf',
    }),
  '/parasite.pdf': (call) => sendRange(call, Buffer.concat([Buffer.from('xxxxxxxxxxxxxxxxxxxx'), small])),
  '/tronque.pdf': (call) => sendRange(call, small.subarray(0, small.length - 40)),
  '/grand-tronque.pdf': (call) => sendRange(call, large.subarray(0, large.length - 60)),
  '/coupe.pdf': ({ response }) => {
    response.writeHead(200, { ...pdfType, 'content-length': String(small.length * 2) });
    response.write(small.subarray(0, 300));
    setTimeout(() => response.destroy(), 20);
  },
  '/vide.pdf': (call) => send(call, 200, Buffer.alloc(0), pdfType),
  '/absent.pdf': (call) => send(call, 200, page('Page introuvable')),
  '/menteur.pdf': (call) => send(call, 200, Buffer.from(page('Bienvenue')), pdfType),
  '/accueil.pdf': (call) => redirect(call, 302, '/'),
  '/reseau.pdf': (call) => redirect(call, 302, 'https://cdn.documents.test/f/8a7b?signature=abc'),
  '/verrouille.pdf': (call) => sendRange(call, pdfBytes({ encrypted: true })),
  '/non-balise.pdf': (call) =>
    sendRange(call, pdfBytes({ tagged: false, title: 'Règlement (été)', language: 'en-US' })),
  '/head405.pdf': (call) => (call.request.method === 'HEAD' ? send(call, 405) : sendRange(call, small)),
  '/416.pdf': (call) => (call.request.headers.range === undefined ? send(call, 200, small, pdfType) : send(call, 416)),
  '/connexion.pdf': (call) => redirect(call, 302, '/login?suite=connexion.pdf'),
  '/feuilleter.pdf': (call) =>
    send(call, 200, page('Feuilleter', '<h1>Le guide</h1><iframe src="/lecteur?f=/f/feuilleter.pdf"></iframe>')),
  '/parti.pdf': (call) => send(call, 404),
  '/demenage.pdf': (call) => redirect(call, 301, '/guide.pdf'),
  '/image.pdf': (call) =>
    send(call, 200, Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), { 'content-type': 'image/png' }),
  '/telecharger': (call) => send(call, 200, small, pdfType),
  '/tableau.xlsx': (call) => send(call, 200, Buffer.alloc(2000), { 'content-type': 'application/vnd.ms-excel' }),
  '/lettre.docx': (call) =>
    call.request.method === 'HEAD'
      ? send(call, 405)
      : send(call, 200, Buffer.alloc(500), { 'content-type': 'application/msword' }),
  '/archive.zip': (call) => send(call, 404),
  '/login': (call) => send(call, 200, page('Connexion')),
  '/': (call) => send(call, 200, page('Accueil')),
};

/** @type {import('./answer.mjs').Answering} */
const answer = (call) => (documents[call.url.pathname] ?? ((other) => send(other, 404)))(call);

/** @type {Record<string, import('./answer.mjs').Answering>} */
export const hosts = {
  'documents.test': answer,
  'cdn.documents.test': (call) => sendRange(call, small, { 'content-type': 'application/octet-stream' }),
  'github.com': (call) => send(call, 200, page('guide/guide.pdf at main')),
};

/** @param {string} id @param {string} path @param {string} expected @param {string} [reason] @param {Partial<import('./answer.mjs').Row>} [more] */
const row = (id, path, expected, reason, more = {}) => ({
  id,
  url: `https://documents.test${path}`,
  expected,
  ...(reason === undefined ? {} : { reason }),
  ...more,
});

/** @type {import('./answer.mjs').Row[]} */
export const rows = [
  row('pdf.ok.range', '/guide.pdf', 'ok', 'document-readable'),
  row('pdf.ok.range.large', '/rapport.pdf', 'ok', 'document-readable'),
  row('pdf.ok.norange', '/sans-plages.pdf', 'ok', 'document-readable'),
  row('pdf.ok.norange.large', '/grand-sans-plages.pdf', 'ok', 'document-readable'),
  row('pdf.octet', '/octets.pdf', 'ok', 'document-readable'),
  row('pdf.junkhead', '/parasite.pdf', 'ok', 'document-late-header'),
  row('pdf.truncated', '/tronque.pdf', 'dead', 'document-truncated'),
  row('pdf.truncated.large', '/grand-tronque.pdf', 'dead', 'document-truncated'),
  row('pdf.truncated.length', '/coupe.pdf', 'dead', 'document-truncated'),
  row('pdf.empty', '/vide.pdf', 'dead', 'document-empty'),
  row('pdf.html200', '/absent.pdf', 'dead', 'document-is-a-page'),
  row('pdf.html.liar', '/menteur.pdf', 'dead', 'document-is-a-page'),
  row('pdf.redirect.home', '/accueil.pdf', 'dead', 'document-is-a-page'),
  row('pdf.redirect.cdn', '/reseau.pdf', 'ok', 'document-readable'),
  row('pdf.redirect.moved', '/demenage.pdf', 'redirected', 'moved', { finalUrl: 'https://documents.test/guide.pdf' }),
  row('pdf.encrypted', '/verrouille.pdf', 'ok', 'document-encrypted'),
  row('pdf.untagged', '/non-balise.pdf', 'ok', 'document-readable'),
  {
    id: 'pdf.githubblob',
    url: 'https://github.com/essai/site/blob/main/guide.pdf',
    expected: 'ok',
    reason: 'document-viewer',
  },
  row('pdf.viewer', '/feuilleter.pdf', 'ok', 'document-viewer'),
  row('pdf.login', '/connexion.pdf', 'blocked', 'login-needed'),
  row('pdf.head405', '/head405.pdf', 'ok', 'document-readable'),
  row('pdf.416', '/416.pdf', 'ok', 'document-readable'),
  row('pdf.404', '/parti.pdf', 'dead', 'not-found'),
  row('pdf.image', '/image.pdf', 'dead', 'document-is-not-pdf'),
  row('pdf.byType', '/telecharger', 'ok', 'document-readable'),
  row('doc.head', '/tableau.xlsx', 'ok', 'answers'),
  row('doc.head405', '/lettre.docx', 'ok', 'answers'),
  row('doc.404', '/archive.zip', 'dead', 'not-found'),
];
