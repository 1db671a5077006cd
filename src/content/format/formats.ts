/** Files that hold data and nothing else. */
export const DATA_ENDINGS = ['yml', 'yaml', 'json', 'toml'] as const;
const DATA = new RegExp(`\\.(?:${DATA_ENDINGS.join('|')})$`, 'i');

export function isDataPath(path: string): boolean {
  return DATA.test(path);
}

export function isTomlFile(path: string): boolean {
  return /\.toml$/i.test(path);
}

/** The format of a data file, by its ending. */
export function formatOfData(path: string): 'yaml' | 'toml' | 'json' {
  return isTomlFile(path) ? 'toml' : /\.json$/i.test(path) ? 'json' : 'yaml';
}
