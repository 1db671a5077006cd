import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Asked, Told } from '../../src/cms-panel/protocol.ts';

/** Stands in for the scope of a Web Worker, whose scripts tell their names as they are loaded. */
const SCOPE = `
  import { parentPort } from 'node:worker_threads';
  globalThis.loaded = new Set();
  globalThis.postMessage = (told) => parentPort.postMessage({ told, loaded: [...globalThis.loaded] });
  await import('./relecture-cms-worker.js');
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

export interface Loaded {
  /** The last that was told. */
  readonly told: Told;
  /** In bytes, as a server sends it, with the part of the page. */
  readonly size: number;
  readonly names: readonly string[];
}

/** Asks the worker of a panel that was built in a folder, and takes down which of its files it loads for it. */
export async function loadedFor(folder: string, questions: readonly Asked[]): Promise<Loaded> {
  const sizes = new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith('relecture-cms'))
      .map((name) => [name, gzipSync(readFileSync(join(folder, name))).length]),
  );
  for (const name of sizes.keys()) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), `globalThis.loaded?.add(${JSON.stringify(name)});${text}`);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'scope.js'), SCOPE);
  const worker = new Worker(join(folder, 'scope.js'));
  try {
    let last: { readonly told: Told; readonly loaded: readonly string[] } | null = null;
    for (const asked of questions) {
      worker.postMessage(asked);
      [last] = await once(worker, 'message');
    }
    if (last === null) throw new Error('nothing was asked');
    const names = [...last.loaded, 'relecture-cms.js'];
    return { told: last.told, names, size: names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) };
  } finally {
    await worker.terminate();
  }
}
