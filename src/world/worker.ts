import { parentPort } from 'node:worker_threads';
import { parseMarkdown } from '../content/markdown.ts';

/** Parses what may blow up: whoever asked ends this thread when it takes too long. */
parentPort?.on('message', (text: string) => parentPort?.postMessage(parseMarkdown(text)));
