import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
export async function schema(_o: Options, _t: Terminal, _c: string): Promise<number> {
  return 0;
}
