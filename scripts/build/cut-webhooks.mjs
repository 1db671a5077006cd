/**
 * Takes real webhook payloads from GitHub’s own examples, for the fake GitHub of the tests; addresses nobody reads are
 * left out. The package weighs 9 MB, so it is not a dependency:
 *
 *     npm install --prefix /tmp/webhooks @octokit/webhooks-examples
 *     node scripts/build/cut-webhooks.mjs /tmp/webhooks/node_modules/@octokit/webhooks-examples
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WANTED = [
  ['pull_request', 'synchronize'],
  ['push', undefined],
  ['merge_group', 'checks_requested'],
  ['workflow_run', 'completed'],
  ['workflow_dispatch', undefined],
];

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('usage: node scripts/build/cut-webhooks.mjs FOLDER_OF_@octokit/webhooks-examples');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const events = JSON.parse(readFileSync(join(folder, 'api.github.com/index.json'), 'utf8'));
const payloads = WANTED.map(([name, action]) => {
  const { examples } = events.find((event) => event.name === name);
  return [name, examples.find((example) => example.action === action)];
});
const kept = { source: `@octokit/webhooks-examples@${version}`, ...Object.fromEntries(payloads) };
const short = (key, value) =>
  /_url$|^_links$|^node_id$|^gravatar_id$/.test(key) && key !== 'html_url' ? undefined : value;
writeFileSync(new URL('../../test/github/webhooks.json', import.meta.url), `${JSON.stringify(kept, short)}\n`);
