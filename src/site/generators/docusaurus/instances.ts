import { languageTag } from '../../../content/language/tag.ts';
import { placeOf } from '../../layout/file-routing.ts';
import { folderNamed } from '../../layout/places.ts';
import { at, Call, listOf, record, type Settings, text, texts, UNKNOWN } from '../../settings/value.ts';

/** One plug-in that makes pages of a folder. */
export interface Instance {
  readonly kind: 'docs' | 'blog' | 'pages';
  readonly id: string;
  /** Relative to the root. */
  readonly folder: string;
  /** `/docs`, or nothing for the root of the site. */
  readonly route: string;
  /** `01-intro` is `intro`. */
  readonly isNumbered: boolean;
  /** False where options give versions addresses of their own. */
  readonly isRouted: boolean;
  /** First steps, below its address, of lists that the plug-in makes: `tags`, `archive`. */
  readonly lists: readonly string[];
  /** Patterns of the files that it takes and leaves, below its folder; null where code gives them. */
  readonly files: { readonly taken: readonly string[]; readonly left: readonly string[] } | null;
  /** Where its sidebars are written, relative to the root; null: nowhere, or in code. */
  readonly sidebars: string | null;
}

export interface Instances {
  readonly all: readonly Instance[];
  /** False when one of them cannot be read. */
  readonly isKnown: boolean;
}

const KINDS = ['docs', 'blog', 'pages'] as const;
const LISTS = {
  docs: ['tags', 'category'],
  blog: ['tags', 'page', 'archive', 'authors', 'rss.xml', 'atom.xml', 'feed.json'],
  pages: [],
} as const;
const FOLDERS = { docs: 'docs', blog: 'blog', pages: 'src/pages' } as const;

/** The content plug-ins of the presets and those named apart. */
export function instancesOf(settings: Settings, base: string): Instances {
  const found: Instance[] = [];
  let isKnown = settings['presets'] !== UNKNOWN && settings['plugins'] !== UNKNOWN;
  const add = (kind: Instance['kind'], options: unknown): void => {
    if (options === false) return;
    if (options === UNKNOWN || options instanceof Call) isKnown = false;
    const [path, route] = [at(options, 'path'), at(options, 'routeBasePath')];
    if ([path, route].some((one) => one === UNKNOWN || one instanceof Call)) isKnown = false;
    const folder = folderNamed(text(path) ?? FOLDERS[kind], base);
    if (folder === null) return;
    const under = typeof route === 'string' ? route : kind === 'pages' ? '' : kind;
    const numbers = at(options, 'numberPrefixParser');
    found.push({
      kind,
      id: text(at(options, 'id')) ?? 'default',
      folder,
      route: placeOf(under),
      isNumbered: numbers !== false,
      isRouted: (typeof numbers === 'boolean' || numbers === undefined) && !movesVersions(options),
      lists: [...LISTS[kind], ...listNames(options)],
      files: filesOf(options),
      sidebars: kind === 'docs' ? folderNamed(text(at(options, 'sidebarPath')), base) : null,
    });
  };
  for (const preset of listOf(settings['presets'])) {
    const [name, options] = Array.isArray(preset) ? preset : [preset, {}];
    if (name === UNKNOWN || options === UNKNOWN) isKnown = false;
    if (typeof name !== 'string' || !/(?:^|[/-])(?:classic|preset-[\w-]+)$/.test(name)) continue;
    for (const kind of KINDS) add(kind, record(options)[kind]);
  }
  for (const plugin of listOf(settings['plugins'])) {
    const [name, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
    const kind = KINDS.find((one) => typeof name === 'string' && name.endsWith(`content-${one}`));
    if (kind !== undefined) add(kind, options);
  }
  if (found.length === 0) for (const kind of KINDS) add(kind, {});
  return { all: found, isKnown };
}

function movesVersions(options: unknown): boolean {
  const versions = at(options, 'versions');
  const moved = Object.values(record(versions)).some((one) => at(one, 'path') !== undefined || one === UNKNOWN);
  return moved || versions === UNKNOWN || ['lastVersion', 'disableVersioning'].some((name) => name in record(options));
}

function filesOf(options: unknown): Instance['files'] {
  const [taken, left] = ['include', 'exclude'].map((name) => at(options, name));
  const isRead = (one: unknown): boolean => one === undefined || texts(one).length === [one].flat().length;
  return isRead(taken) && isRead(left) ? { taken: texts(taken), left: texts(left) } : null;
}

/** `tagsBasePath`, `archiveBasePath`… of its options. */
function listNames(options: unknown): string[] {
  return Object.entries(record(options)).flatMap(([key, value]) => {
    const name = key.endsWith('BasePath') && key !== 'routeBasePath' ? text(value) : null;
    return name === null ? [] : [placeOf(name).split('/')[1] ?? ''];
  });
}

/** `i18n`: the language of the site, and the folder of each other one. */
export function localesOf(settings: Settings): {
  readonly first: string | null;
  readonly all: readonly { readonly code: string; readonly tag: string | null }[];
  /** Codes of those that are not the first, with which their addresses begin. */
  readonly others: readonly string[];
} {
  const first = text(at(settings, 'i18n', 'defaultLocale'));
  const tagOf = (code: string): string | null =>
    languageTag(at(settings, 'i18n', 'localeConfigs', code, 'htmlLang')) ?? languageTag(code);
  const all = listOf(at(settings, 'i18n', 'locales')).flatMap((one) => {
    const code = text(one);
    return code === null ? [] : [{ code, tag: tagOf(code) }];
  });
  const others = all.flatMap(({ code }) => (code === first ? [] : [code]));
  return { first: first === null ? null : tagOf(first), all, others };
}
