import { join, posix, relative, resolve } from 'node:path';
import { globsOf } from '../../configuration/glob.ts';
import { dayIn } from '../../dates/day.ts';
import { announce } from '../../review/announce.ts';
import { rules } from '../../rules/index.ts';
import { makeSiteIndex } from '../../site/index-file/make-site-index.ts';
import { INDEX_NAME } from '../../site/index-file/site-index.ts';
import { DiskTree } from '../../world/disk.ts';
import { InputError } from '../../world/input-error.ts';
import { panelFiles } from '../../world/panel-files.ts';
import { writeFileIn } from '../../world/write-file.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../output.ts';
import { findRoot } from '../site-root.ts';

/** `relecture index`: writes what the page of the CMS asks of the rest of the site; `--panel` copies the panel itself beside it. */
export async function indexSite(options: Options, terminal: Terminal, cwd: string): Promise<number> {
  const { root } = findRoot({ ...options, paths: [] }, cwd);
  const words = options.locale.cli.index;
  const tree = new DiskTree(root);
  const { index, cms } = await makeSiteIndex(tree, (zone) => options.asOf ?? dayIn(new Date(), zone), {
    rules,
    announce,
    exclude: options.exclude.flatMap(globsOf),
    ...(options.config !== null && { configurationPath: options.config }),
  });
  if (options.out === null && cms === null) throw new InputError(words.noCms);
  const folder = options.out === null ? join(root, posix.dirname(cms ?? '')) : resolve(cwd, options.out);
  const text = `${JSON.stringify(index)}\n`;
  write(folder, INDEX_NAME, text, root, options);
  const shown = relative(cwd, join(folder, INDEX_NAME));
  const kilobytes = Math.ceil(Buffer.byteLength(text) / 1000);
  terminal.out(`${words.written({ path: shown, pages: Object.keys(index.pages).length, kilobytes })}\n`);
  if (index.unshown > 0) terminal.out(`${words.unshown({ count: index.unshown })}\n`);
  const paths = Object.keys(index.settings);
  if (paths.length > 0) terminal.out(`${words.settings({ paths })}\n`);
  if (options.panel) copyPanel(folder, root, options, terminal, relative(cwd, folder) || '.');
  return 0;
}

function copyPanel(folder: string, root: string, options: Options, terminal: Terminal, shown: string): void {
  const files = panelFiles();
  for (const { name, text } of files) write(folder, name, text, root, options);
  terminal.out(`${options.locale.cli.index.panel({ folder: shown, count: files.length })}\n`);
}

function write(folder: string, name: string, text: string, root: string, { locale }: Options): void {
  const path = join(folder, name);
  try {
    writeFileIn(root, path, text);
  } catch {
    throw new InputError(locale.cli.usage.write({ path }));
  }
}
