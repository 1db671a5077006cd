/**
 * @typedef {object} Call
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 * @property {URL} url What was asked, as the reader would write it.
 * @property {import('./state.mjs').State} state
 * @property {number} times How often this very URL was asked before, by the same method.
 *
 * @typedef {(call: Call) => void} Answering
 *
 * @typedef {object} Row One line of the tables: what is asked, and what must be said of it.
 * @property {string} id
 * @property {string} url
 * @property {string} expected State.
 * @property {string} [reason] Code.
 * @property {string} [finalUrl]
 * @property {string | null} [closesOn]
 */

/**
 * Sends a body with its headers; a HEAD gets the same without the body.
 *
 * @param {Call} call
 * @param {number} status
 * @param {string | Buffer} [body]
 * @param {Record<string, string | string[]>} [headers]
 */
export function send({ request, response }, status, body = '', headers = {}) {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const type = typeof body === 'string' && body !== '' ? { 'content-type': 'text/html; charset=utf-8' } : {};
  response.writeHead(status, { ...type, 'content-length': String(bytes.length), ...headers });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * @param {Call} call
 * @param {number} status
 * @param {string} location
 * @param {Record<string, string | string[]>} [headers]
 */
export function redirect(call, status, location, headers = {}) {
  send(call, status, '', { location, ...headers });
}

/** @param {Call} call @param {number} status @param {unknown} value */
export function sendJson(call, status, value) {
  send(call, status, JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8' });
}

/** @param {string} title @param {string} [body] @param {string} [head] */
export function page(title, body = `<h1>${title}</h1><p>Une page d’essai.</p>`, head = '') {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
