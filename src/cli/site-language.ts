import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONFIGURATION_PATHS } from '../configuration/read.ts';
import { DataFile, readDataFile } from '../content/format/data-file.ts';
import { isFrench } from '../content/language/tag.ts';
import type { Page } from '../content/page.ts';
import { isObject } from '../schema/json-schema.ts';
import type { Site } from '../site/site.ts';
import { DiskTree } from '../world/disk.ts';
import { InputError } from '../world/input-error.ts';
import { languageNamed } from './arguments/language.ts';
import { OPTIONS } from './arguments/table.ts';
import type { Options } from './options.ts';
import { findRoot } from './site-root.ts';

/** Pages whose words are asked for their language, where the site declares none. */
const ASKED = 20;

/**
 * The same in a language that whoever writes the site reads, where nobody says one: English for a site in another language than French, as
 * it declares or as most of its pages tell.
 */
export function inLanguageOfContent(
  options: Options,
  { site, pages = [] }: { readonly site: Pick<Site, 'language'>; readonly pages?: readonly Page[] },
): Options {
  if (options.isLocaleSaid) return options;
  const told = site.language === null ? pages.slice(0, ASKED).map(({ body }) => body.language) : [site.language];
  const known = told.filter((language) => language !== null);
  const others = known.filter((language) => !isFrench(language));
  return others.length * 2 > known.length ? { ...options, ...languageNamed('en') } : options;
}

/** The same in the language that the configuration of the site asks for, unless the command line does. */
export async function inLanguageOfSite(options: Options, cwd: string): Promise<Options> {
  const root = options.isLocaleAsked ? null : rootOf(options, cwd);
  if (root === null) return options;
  const tree = new DiskTree(root);
  for (const path of options.config === null ? CONFIGURATION_PATHS : [options.config]) {
    const file = await readDataFile(tree, path);
    if (!(file instanceof DataFile)) continue;
    const asked = isObject(file.value) ? file.value['locale'] : undefined;
    const name = OPTIONS.locale.allowed.find((one) => one === asked);
    return name === undefined ? options : { ...options, ...languageNamed(name), isLocaleSaid: true };
  }
  return options;
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
