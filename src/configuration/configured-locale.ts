import { DataFile, readDataFile } from '../content/format/data-file.ts';
import type { Tree } from '../content/tree.ts';
import type { LocaleName } from '../locales/locale.ts';
import { isObject } from '../schema/json-schema.ts';
import { CONFIGURATION_PATHS } from './read.ts';

/** The language that the configuration of a site asks for, read by itself; null when it asks for none. `path`: where it is, when somebody says. */
export async function configuredLocale(tree: Tree, path: string | null): Promise<LocaleName | null> {
  for (const one of path === null ? CONFIGURATION_PATHS : [path]) {
    const file = await readDataFile(tree, one);
    if (!(file instanceof DataFile)) continue;
    const asked = isObject(file.value) ? file.value['locale'] : undefined;
    return asked === 'fr' || asked === 'en' ? asked : null;
  }
  return null;
}
