import { TrustedTree } from '../content/trusted-tree.ts';
import { inertJson } from '../report/escape.ts';
import { readSite } from '../site/read-site.ts';
import { printSchemas } from '../site/schemas/print-schemas.ts';
import { DiskTree } from '../world/disk.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport } from './output.ts';
import { findRoot } from './site-root.ts';

/** `relecture schema [collection]`: the JSON Schema derived from the CMS configuration of the current site. */
export async function schema(options: Options, terminal: Terminal, cwd: string): Promise<number> {
  const [name] = options.paths;
  const { root } = findRoot({ ...options, paths: [] }, cwd);
  const tree = new DiskTree(root);
  const { site } = await readSite(tree, new TrustedTree(tree), {
    ...(options.config !== null && { configurationPath: options.config }),
  });
  const printed = printSchemas(site, name);
  if (printed.kind !== 'printed') {
    const facts = printed.kind === 'unknown' ? printed : { names: [], suggestion: null };
    const { names: known, suggestion } = facts;
    throw new InputError(options.locale.cli.usage.unknownCollection({ name: name ?? '', known, suggestion }));
  }
  for (const { file } of options.outputs) {
    if (file === null) terminal.out(inertJson(printed.text));
    else writeReport(file, printed.text, options);
  }
  return 0;
}
