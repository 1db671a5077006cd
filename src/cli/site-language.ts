import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { configuredLocale } from '../configuration/configured-locale.ts';
import type { Page } from '../content/page.ts';
import type { Tree } from '../content/tree.ts';
import { languageOfReaders, pagesThatTell } from '../site/language-of-readers.ts';
import type { Site } from '../site/site.ts';
import { DiskTree } from '../world/disk.ts';
import { InputError } from '../world/input-error.ts';
import { languageNamed } from './arguments/language.ts';
import type { Options } from './options.ts';
import { findRoot } from './site-root.ts';

/** The same in a language that whoever writes the site reads, where nobody says one. */
export function inLanguageOfContent(
  options: Options,
  { site, pages = [] }: { readonly site: Pick<Site, 'language'>; readonly pages?: readonly Page[] },
): Options {
  if (options.isLocaleSaid || languageOfReaders(site, pages) === 'fr') return options;
  return { ...options, ...languageNamed('en') };
}

/** The same, asked of some pages too where the site declares no language. @param pages those at hand */
export async function inLanguageOfPages(
  options: Options,
  tree: Tree,
  site: Site,
  pages: readonly Page[] = [...site.pages.values()],
): Promise<Options> {
  if (options.isLocaleSaid) return options;
  return inLanguageOfContent(options, { site, pages: await pagesThatTell(tree, site, pages) });
}

/** The same in the language that the configuration of the site asks for, unless the command line does. */
export async function inLanguageOfSite(options: Options, cwd: string): Promise<Options> {
  const root = options.isLocaleAsked ? null : rootOf(options, cwd);
  if (root === null) return options;
  const name = await configuredLocale(new DiskTree(root), options.config);
  return name === null ? options : { ...options, ...languageNamed(name), isLocaleSaid: true };
}

/** Null where the command reads no site, or where there is none: the command says so itself. */
function rootOf(options: Options, cwd: string): string | null {
  const { command, paths } = options;
  if (command === 'rules' || command === 'merge' || command === 'lsp') return null;
  if (command === 'init') {
    const root = resolve(cwd, options.root ?? paths[0] ?? '.');
    return existsSync(root) ? root : null;
  }
  try {
    return findRoot({ ...options, paths: command === 'schema' ? [] : paths.slice(0, 1) }, cwd).root;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
