import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import type { CmsEngine } from './cms.ts';
import { type FoundCms, pagesOfCms } from './find.ts';
import { findInit, type InitCall, type ReadInit } from './init-call.ts';

/** Where a site that builds the script of its CMS has it. */
const MODULE =
  /^(?:[\w.-]+\/){0,2}(?:src|source|assets|admin)\/(?:[\w-]+\/)?cms(?:\/(?:cms|index|init|main))?\.[cm]?[jt]sx?$/;

/** Few sites have one: what looks for it is loaded where a page calls it, or loads a script of the site that may. */
export async function callIn(
  named: string | null,
  found: FoundCms | null,
  files: ReadonlySet<string>,
  tree: Tree,
  readInit: ReadInit,
): Promise<InitCall | null> {
  const beside = found?.page ?? null;
  const pages = named !== null ? [named] : beside === null ? pagesOfCms(files) : [beside];
  const modules = [...files].filter((path) => MODULE.test(path));
  let isLikely = modules.length > 0;
  for (const page of isLikely ? [] : pages) {
    const text = (await readText(tree, page)) ?? '';
    isLikely ||= /\binit\w*\s*\(|<script\b[^<>]*\ssrc\s*=\s*["']?(?!https?:|\/\/)/i.test(text);
  }
  return isLikely ? findInit(pages, modules, files, tree, readInit) : null;
}

/** What is code in it is told, once, and nothing is said to be missing or wrong. */
export function codeTrouble(call: InitCall): SiteTrouble {
  const facts = { isWhole: call.value === null };
  const at = call.place('');
  return { rule: 'configuration-cms', path: call.path, at, severity: 'info', message: 'code', facts };
}

/** What a script hands over in place of the file. */
export function standsAlone({ value }: InitCall, engine: CmsEngine): boolean {
  return value !== null && (engine === 'static-cms' || value['load_config_file'] === false);
}
