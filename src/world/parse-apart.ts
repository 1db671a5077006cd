import { Worker } from 'node:worker_threads';
import type { Root } from 'mdast';
import type { MarkdownOptions } from '../content/markdown/markdown.ts';
import { honestTime, LONG } from '../content/risk.ts';

/** Milliseconds of the processor that a passage may take beyond what honest prose of its length does. */
const CPU_LIMIT = 3000;
/** On a machine that gives us nothing, the last guard (milliseconds): beside two busy loops, `nice -n 19` leaves one part in seventy. */
const WALL_LIMIT = 3_600_000;
/** How often the thread is looked after (milliseconds). */
const ROUND = 250;

/**
 * A parser of Markdown in a thread of its own: null for a text that takes three seconds of the processor too many, or too much room, which
 * ends the thread. The time is that of the whole process: while it waits for the thread, it does little else. `until`, on the clock of
 * `performance.now()`, ends it too. The thread is kept for the next text unless this one was long, since starting one takes longer than most texts; it holds up no exit.
 */
export function createParserApart(): (text: string, options: MarkdownOptions, until: number) => Promise<Root | null> {
  let idle: Worker | null = null;
  return async (text, options, until) => {
    const worker = idle ?? startWorker();
    idle = null;
    worker.ref();
    const { tree, alive } = await parseIn(worker, { text, options }, until);
    // What it has thrown away for a long text would stay with it.
    if (alive && idle === null && text.length < LONG) {
      worker.unref();
      idle = worker;
    } else void worker.terminate();
    return tree;
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.js', workerBase()), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
}

/** What the thread is asked. */
export interface Asked {
  readonly text: string;
  readonly options: MarkdownOptions;
}

interface Answer {
  readonly tree: Root | null;
  /** Whether the thread can take another text. */
  readonly alive: boolean;
}

function parseIn(worker: Worker, asked: Asked, until: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void): void => {
      clearInterval(timer);
      worker.off('message', onMessage).off('error', onError);
      done();
    };
    const giveUp = (): void => {
      // A thread that is given up may still complain on its way out.
      worker.on('error', () => {});
      settle(() => resolve({ tree: null, alive: false }));
    };
    const onMessage = (tree: Root): void => settle(() => resolve({ tree, alive: true }));
    const onError = (error: NodeJS.ErrnoException): void => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      if (isTooLarge) giveUp();
      else settle(() => reject(error));
    };
    const limit = CPU_LIMIT + honestTime(asked.text);
    const before = process.cpuUsage();
    const end = Math.min(until, performance.now() + WALL_LIMIT);
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > limit || performance.now() > end) giveUp();
    }, ROUND);
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(asked);
  });
}

/** Built code may stand in `dist/` or in `dist/chunks/`; the worker always stands in `dist/`. */
function workerBase(): string {
  return import.meta.url.replace(/\/chunks\/[^/]*$/, '/');
}
