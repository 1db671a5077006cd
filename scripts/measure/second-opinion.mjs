#!/usr/bin/env node
// Why markdown-link-check (link-check, its client) is not asked before a link is called dead: what it answers on local
// servers, how many requests that costs, and whether a private address is reached. `node scripts/measure/second-opinion.mjs`
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const linkCheck = createRequire(createRequire(import.meta.url).resolve('markdown-link-check'))('link-check');
const WAIT = 3000;
let requests = [];
let canary = 0;

const listen = (answer) =>
  new Promise((done) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`));
  });

const secret = await listen((_request, response) => {
  canary++;
  response.end('secret');
});

const answers = {
  '/dead': () => [404],
  '/head-lies': ({ method }) => [method === 'HEAD' ? 200 : 404],
  '/redirects-to-private': () => [302, { location: secret }],
  '/a%2Fb': () => [200],
  '/cookie-wall': ({ headers }) =>
    headers.cookie ? [200] : [302, { location: '/cookie-wall', 'set-cookie': 'seen=1' }],
  '/refuses-our-agent': ({ headers }) => [/relecture/i.test(headers['user-agent'] ?? '') ? 404 : 200],
  '/wants-html': ({ headers }) => [/text\/html/.test(headers.accept ?? '') ? 200 : 404],
  '/soft-404': () => [200, { 'content-type': 'text/html' }, '<title>Page introuvable</title>'],
  '/endless': () => [404, {}, null],
};
/** What a reader finds there. */
const truth = {
  '/dead': 'dead',
  '/head-lies': 'dead',
  '/redirects-to-private': 'nothing to be asked',
  '/a%2Fb': 'alive',
  '/cookie-wall': 'alive',
  '/refuses-our-agent': 'alive',
  '/wants-html': 'alive',
  '/soft-404': 'dead',
  '/endless': 'dead',
};

const site = await listen((request, response) => {
  requests.push(request.method);
  const [status, headers = {}, body = ''] = answers[request.url]?.(request) ?? [404];
  response.writeHead(status, headers);
  if (body !== null) return response.end(body);
  const dripping = setInterval(() => response.write('.'.repeat(1000)), 10);
  response.on('close', () => clearInterval(dripping));
});

for (const path of Object.keys(answers)) {
  requests = [];
  canary = 0;
  const said = await Promise.race([
    new Promise((done) =>
      linkCheck(site + path, { timeout: '2s' }, (error, result) => done(error ? 'error' : result.status)),
    ),
    new Promise((done) => setTimeout(done, WAIT, `nothing in ${WAIT / 1000} s, and it cannot be cancelled`)),
  ]);
  const reached = canary > 0 ? ', PRIVATE ADDRESS REACHED' : '';
  console.log(
    `${path.padEnd(24)} truth: ${truth[path].padEnd(20)} link-check: ${said} (${requests.length} requests${reached})`,
  );
}
process.exit();
