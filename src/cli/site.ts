import { TrustedTree } from '../content/trusted-tree.ts';
import { dayIn } from '../dates/day.ts';
import { wordFinding } from '../locales/word.ts';
import { inertJson } from '../report/escape.ts';
import { renderJsonSiteReports, renderSiteReports, reportSites } from '../report/site-plan.ts';
import { visibleLine } from '../report/visible.ts';
import { rules } from '../rules/index.ts';
import { readSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';
import { DiskTree } from '../world/disk.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport } from './output.ts';
import { inLanguageOfPages } from './site-language.ts';
import { findRoot } from './site-root.ts';

/** `relecture site`: what the site is taken for, and what becomes of its files. */
export async function site(asked: Options, terminal: Terminal, cwd: string): Promise<number> {
  const { root } = findRoot({ ...asked, paths: asked.paths.slice(0, 1) }, cwd);
  const tree = new DiskTree(root);
  const { site: read } = await readSite(tree, new TrustedTree(tree), {
    rules,
    ...(asked.config !== null && { configurationPath: asked.config }),
  });
  const options = await inLanguageOfPages(asked, tree, read);
  const troubles = troublesOf(read, options);
  for (const trouble of troubles) terminal.err(`relecture: ${trouble}\n`);
  await read.prepare([]);
  await read.ownSchemas();
  const reports = reportSites(read, options.asOf ?? dayIn(new Date(), read.timeZone));
  for (const { format, file } of options.outputs) {
    const text =
      format === 'json'
        ? inertJson(renderJsonSiteReports(reports))
        : renderSiteReports(reports, { ...options, width: terminal.width });
    if (file === null) terminal.out(text);
    else writeReport(file, text, options);
  }
  // A plan by settings that were not followed is not that of the site.
  return troubles.length > 0 ? 2 : 0;
}

/** What is wrong with the configuration itself, or keeps the settings of a generator from being read, each with its place. */
export function troublesOf({ configurationPath, plan, all, troubles, sources }: Site, { locale }: Options): string[] {
  const settings = new Set([plan, ...all.map((one) => one.plan)].map(({ recognisedBy }) => recognisedBy));
  const own = troubles.filter(
    ({ path, rule }) => path === configurationPath || (rule === 'configuration-syntax' && settings.has(path)),
  );
  return own.map((trouble) => {
    const { line, column } = sources.get(trouble.path)?.place(trouble.at.start) ?? { line: 1, column: 1 };
    return visibleLine(
      `${trouble.path}:${line}:${column} ${wordFinding(locale, { ...trouble, facts: trouble.facts })}`,
    );
  });
}
