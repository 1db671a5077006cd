import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import cms from '../../rolldown.cms.config.js';
import configuration from '../../rolldown.config.js';

/** Builds dist in memory: its files by path, and the folders of the packages that went into it. */
export async function buildDist() {
  const files = new Map();
  const packages = new Set();
  for (const { output, ...input } of [configuration, ...cms]) {
    const bundle = await rolldown(input);
    const { output: chunks } = await bundle.generate(output);
    await bundle.close();
    for (const chunk of chunks) {
      const content = chunk.type === 'chunk' ? chunk.code : String(chunk.source);
      files.set(`${output.dir}/${chunk.fileName}`, content.replaceAll(`${process.cwd()}/`, ''));
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (folder !== undefined) packages.add(folder);
      }
    }
  }
  for (const [path, source] of Object.entries(TYPES)) files.set(path, declarationOf(source));
  return { files, packages };
}

/** The types of the programmatic interface: each file of `src/cli/api/` imports none but the others there. */
const TYPES = { 'dist/index.d.ts': 'src/cli/api/api.ts', 'dist/report.d.ts': 'src/cli/api/report.ts' };

function declarationOf(path) {
  const { code, errors } = isolatedDeclarationSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code.replace(/'(\.\/[\w-]+)\.ts'|"(\.\/[\w-]+)\.ts"/g, (_, one, other) => `'${one ?? other}.js'`);
}

/** Bundles one TypeScript file of the project and imports it: Node 20 does not run TypeScript. */
export async function importTypeScript(path) {
  const bundle = await rolldown({ input: path, platform: 'node', plugins: [adoptingMachine(path)] });
  const { output: chunks } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  const folder = mkdtempSync(join(tmpdir(), 'relecture-'));
  try {
    writeFileSync(join(folder, 'module.mjs'), chunks[0].code);
    return await import(pathToFileURL(join(folder, 'module.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As each entry does, before anything else. */
function adoptingMachine(entry) {
  const src = (path) => JSON.stringify(resolve('src', path));
  const lines = `import { adoptMachine as adopt } from ${src('schema/machine.ts')};
    import { nodeMachine as ours } from ${src('world/machine.ts')};
    adopt(ours);\n`;
  return {
    name: 'relecture-adopting-machine',
    transform: (code, id) => (id === resolve(entry) ? lines + code : null),
  };
}
