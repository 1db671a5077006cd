#!/usr/bin/env node
// Tries the panel beside the real CMSs, in Chromium, and prints times: `node scripts/measure/cms.mjs FOLDER`. What is missing in the folder is
// fetched from the npm registry, never into the repository; `--picture` takes the picture of docs/cms.md.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDist } from '../build/build.mjs';
import { fetchPackage } from './cms-packages.mjs';

/** What Sveltia CMS loads by itself from elsewhere is fetched with it. */
const PACKAGES = ['decap-cms@3', 'netlify-cms@2.10.192', '@sveltia/cms', 'immutable@5'];

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (folder === undefined) {
  console.error('Name the folder where the packages of the CMSs are kept: node scripts/measure/cms.mjs FOLDER');
  process.exit(2);
}
for (const name of PACKAGES) fetchPackage(name, resolve(folder));

const { files } = await buildDist();
for (const [path, text] of files)
  if (path.startsWith('dist/cms/')) console.log(`${path}: ${Math.round(gzipSync(text).length / 1000)} KB gzipped`);

const picture = process.argv.includes('--picture') ? { RELECTURE_CMS_PICTURE: 'docs/images' } : {};
const env = { ...process.env, ...picture, RELECTURE_CMS_PACKAGES: resolve(folder) };
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'test/cms-panel/browser/real.test.ts', 'test/cms-panel/browser/formats.test.ts'],
  {
    env,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
