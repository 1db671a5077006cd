/**
 * Cuts from GitHub's own OpenAPI description the operations that Relecture calls, for the fake GitHub of the tests.
 * The package weighs 385 MB, so it is not a dependency:
 *
 *     npm install --prefix /tmp/openapi @octokit/openapi
 *     node scripts/build/cut-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/commits/{ref}/status',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable',
  'GET /repos/{owner}/{repo}/pages',
];

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/build/cut-openapi.mjs FOLDER_OF_@octokit/openapi');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { paths } = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.deref.json'), 'utf8'));

const operations = Object.fromEntries(
  OPERATIONS.map((name) => {
    const [method, path] = name.split(' ');
    const operation = paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`${name} is not in ${folder}`);
    const parameters = (operation.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: strip(parameter.schema),
    }));
    const body = strip(operation.requestBody?.content?.['application/json']?.schema) ?? null;
    return [name, { parameters, body }];
  }),
);
const target = new URL('../../test/github/github-api.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ source: `@octokit/openapi@${version}`, operations })}\n`);

/** Schemas without what a validator does not read. Properties may themselves be called `description`. */
function strip(schema) {
  if (Array.isArray(schema)) return schema.map(strip);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties')
      kept.properties = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner)]));
    else if (
      !['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated'].includes(key) &&
      !key.startsWith('x-')
    )
      kept[key] = strip(value);
  }
  // Without a type beside it, it says nothing.
  if (kept.type === undefined) delete kept.nullable;
  return kept;
}
