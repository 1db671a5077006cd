import { parentPort } from 'node:worker_threads';
import { parseMarkdown } from '../content/markdown/markdown.ts';
import type { Asked } from './parse-apart.ts';

/** Parses what may blow up: whoever asked ends this thread when it takes too long. */
parentPort?.on('message', ({ text, options }: Asked) => parentPort?.postMessage(parseMarkdown(text, options)));
