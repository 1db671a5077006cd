#!/usr/bin/env node
// Our forms and our reading of configurations against the CMS's own code: `node scripts/measure/cms-engines.mjs FOLDER [--entries 3000]`. The code is taken
// out of the source maps of its npm package, fetched into the folder where it is not there yet (never into the repository). Says what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchPackage } from './cms-packages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { entries: { type: 'string', default: '3000' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Name the folder where the packages of the CMSs are kept: node scripts/measure/cms-engines.mjs FOLDER');
  process.exit(2);
}
const NEEDED = {
  '@sveltia/cms': '@sveltia/cms/npm/index.js.map',
  'decap-cms': 'decap-cms/dist/decap-cms.js.map',
  '@staticcms/core': '@staticcms/core/dist/static-cms-core.js.map',
};
for (const [name, file] of Object.entries(NEEDED)) {
  fetchPackage(name, resolve(folder));
  if (existsSync(join(folder, file))) continue;
  console.error(`${name} is not there, or no longer holds ${file}: nothing is measured of it.`);
  process.exitCode = 2;
}
const env = { ...process.env, RELECTURE_CMS_PACKAGES: resolve(folder), RELECTURE_CMS_ENTRIES: values.entries };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/cms/oracle'], { env, stdio: 'inherit' });
process.exitCode ||= status ?? 1;
