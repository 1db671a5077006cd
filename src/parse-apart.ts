import { Worker } from 'node:worker_threads';
import type { Root } from 'mdast';

/** Milliseconds a passage may take: the longest honest page of the corpus takes 60. */
const LIMIT = 3000;

/** Parses Markdown in a thread of its own, ended after three seconds; null then. */
export function parseApart(text: string): Promise<Root | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', workerBase()), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const end = (tree: Root | null) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(tree);
    };
    const timer = setTimeout(() => end(null), LIMIT);
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) return end(null);
      clearTimeout(timer);
      reject(error);
    });
    worker.postMessage(text);
  });
}

/** Built code may stand in `dist/` or in `dist/chunks/`; the worker always stands in `dist/`. */
function workerBase(): string {
  return import.meta.url.replace(/\/chunks\/[^/]*$/, '/');
}
