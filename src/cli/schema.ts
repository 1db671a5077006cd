import { relative, resolve, sep } from 'node:path';
import { TrustedTree } from '../content/trusted-tree.ts';
import { inertJson } from '../report/escape.ts';
import { rules } from '../rules/index.ts';
import { readSite } from '../site/read-site.ts';
import { exportSchemas } from '../site/schemas/export-schemas.ts';
import { printSchemas } from '../site/schemas/print-schemas.ts';
import type { Site } from '../site/site.ts';
import { DiskTree } from '../world/disk.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport } from './output.ts';
import { troublesOf } from './site.ts';
import { inLanguageOfPages } from './site-language.ts';
import { findRoot } from './site-root.ts';

/**
 * `relecture schema [collection]`: the JSON Schema derived from the CMS configuration of the current site, and what its generator refuses or begins its pages with; with `--out`,
 * one file for each and the settings of editors. On standard error, which CMS it took it for, and why.
 */
export async function schema(asked: Options, terminal: Terminal, cwd: string): Promise<number> {
  const [name] = asked.paths;
  const { root } = findRoot({ ...asked, paths: [] }, cwd);
  const tree = new DiskTree(root);
  const { site } = await readSite(tree, new TrustedTree(tree), {
    rules,
    ...(asked.config !== null && { configurationPath: asked.config }),
  });
  const options = await inLanguageOfPages(asked, tree, site);
  const troubles = troublesOf(site, options);
  for (const trouble of troubles) terminal.err(`relecture: ${trouble}\n`);
  const printed = await printSchemas(site, name);
  if (printed.kind === 'no-cms' && printed.code !== null)
    throw new InputError(options.locale.cli.usage.codeCms({ path: printed.code }));
  if (printed.kind === 'no-cms' && printed.script !== null)
    throw new InputError(options.locale.cli.usage.codeInit({ path: printed.script }));
  if (printed.kind === 'no-cms' && printed.unwritten) throw new InputError(options.locale.cli.usage.astroSync);
  if (printed.kind !== 'printed') {
    const facts = printed.kind === 'unknown' ? printed : { names: [], suggestion: null };
    const { names: known, suggestion } = facts;
    throw new InputError(options.locale.cli.usage.unknownCollection({ name: name ?? '', known, suggestion }));
  }
  if (site.cms !== null && !options.quiet) terminal.err(`${options.locale.cli.cmsTaken(site.cms)}\n`);
  const own = await site.ownSchemas();
  const { generator } = site;
  if (own.length > 0 && !options.quiet) terminal.err(`${options.locale.cli.ownTaken({ generator, own })}\n`);
  const models = site.cms === null ? await site.models() : [];
  if (models.length > 0 && !options.quiet) terminal.err(`${options.locale.cli.modelsTaken({ generator, models })}\n`);
  // A schema by settings that were not followed is not that of the site.
  const status = troubles.length > 0 ? 2 : 0;
  if (options.out !== null) {
    await writeSchemas(site, resolve(cwd, options.out), root, options, terminal);
    return status;
  }
  for (const { file } of options.outputs) {
    if (file === null) terminal.out(inertJson(printed.text));
    else writeReport(file, printed.text, options);
  }
  return status;
}

async function writeSchemas(
  site: Site,
  folder: string,
  root: string,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const below = relative(root, folder).split(sep).join('/');
  const files = await exportSchemas(site, below.startsWith('..') ? folder : below);
  if (files.length === 0) throw new InputError(options.locale.cli.usage.noForms);
  for (const { path, text } of files) writeReport(resolve(folder, path), text, options);
  if (!options.quiet)
    terminal.err(
      `${options.locale.cli.schemasWritten({
        count: files.filter(({ path }) => path.endsWith('.schema.json')).length,
        folder: options.out ?? '',
        frontMatter: files.some(({ path }) => path === 'frontmatter.json'),
      })}\n`,
    );
}
