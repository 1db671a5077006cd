import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { createParserApart } from '../../world/parse-apart.ts';
import type { Options } from '../options.ts';
import { withWholeNames } from '../session.ts';
import type { Environment } from '../world.ts';
import { serve } from './serve.ts';

/** `relecture lsp`: reads along in an editor, over standard input and output, until it says that it is over. */
export function lsp(asked: Options, cwd: string, env: Environment): Promise<never> {
  const options = withWholeNames(asked);
  // Links that are asked about are remembered for as long as we stay.
  const folder = options.asksLinks && options.cache === null ? mkdtempSync(join(tmpdir(), 'relecture-')) : null;
  if (folder !== null) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const connection = createConnection(process.stdin, process.stdout);
  const cache = options.cache === null ? folder : resolve(cwd, options.cache);
  const notice = (sentence: string): void => connection.console.log(sentence);
  serve(connection, { options, env, cache, notice, parse: createParserApart() }, cwd);
  // The connection ends the process: with 0 after a `shutdown`, with 1 when the editor is gone without one.
  return new Promise(() => undefined);
}
