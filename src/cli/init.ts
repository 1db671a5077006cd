import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
export async function init(
  _o: Options,
  _t: Terminal,
  _c: string,
  _e: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return 0;
}
