import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { folderOf, stemOf } from '../../routes/url-path.ts';
import { record, type Settings } from '../../settings/value.ts';

/** Mappings nested deeper are not merged but replaced. */
const DEEPEST = 8;

/**
 * Hugo's configuration as it builds with it: the file at the root, then `config/_default/`, then `config/production/`,
 * each file of a folder under the key of its name (`params.toml`, `menus.fr.toml`).
 */
export async function readHugoConfiguration(survey: Survey, base: string): Promise<Settings> {
  let settings: Settings = {};
  for (const path of configurationFiles(survey, base)) {
    const value = await survey.data(path);
    settings = merge(settings, /(?:^|\/)config\/[^/]+\/[^/]+$/.test(path) ? underName(stemOf(path), value) : value);
  }
  return settings;
}

/** The files of the configuration, those that win last. */
export function configurationFiles(survey: Survey, base: string): readonly string[] {
  const roots = ['config', 'hugo'].flatMap((name) =>
    ['json', 'yml', 'yaml', 'toml'].map((ending) => inside(base, `${name}.${ending}`)),
  );
  const folders = ['config/_default', 'config/production'].map((name) => inside(base, name));
  const files = [...survey.files]
    .filter((path) => folders.includes(folderOf(path)) && /\.(?:toml|ya?ml|json)$/.test(path))
    .sort((one, other) => folders.indexOf(folderOf(one)) - folders.indexOf(folderOf(other)) || (one < other ? -1 : 1));
  return [...roots.filter((path) => survey.files.has(path)), ...files];
}

function underName(stem: string, value: Settings): Settings {
  if (stem === 'hugo' || stem === 'config') return value;
  const [name = stem, language] = stem.split('.');
  const key = name === 'menu' ? 'menus' : name;
  // `languages.fr.toml` is one of the languages, whole.
  if (key === 'languages' && language !== undefined) return { languages: { [language]: value } };
  return language === undefined ? { [key]: value } : { languages: { [language]: { [key]: value } } };
}

/** Hugo does not mind the case of keys: the first spelling stays. */
function merge(under: Settings, over: Settings, depth = 0): Settings {
  const merged: Record<string, unknown> = Object.assign(Object.create(null), under);
  for (const [key, value] of Object.entries(over)) {
    const known = Object.keys(merged).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;
    const before = merged[known];
    const [old, given] = [Object.keys(record(before)).length, Object.keys(record(value)).length];
    // An empty `taxonomies.toml` takes nothing away.
    if (old > 0 && given === 0 && typeof value === 'object' && !Array.isArray(value)) continue;
    merged[known] = old > 0 && given > 0 && depth < DEEPEST ? merge(record(before), record(value), depth + 1) : value;
  }
  return merged;
}
