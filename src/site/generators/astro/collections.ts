import { createGlob } from '../../../configuration/glob.ts';
import type { DialectName } from '../../../content/dialect/dialect.ts';
import { folderNamed, inside, isRepositoryFile } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { PlannedFile } from '../../plan.ts';
import { below, folderOf } from '../../routes/url-path.ts';
import { Call, record, text, texts, UNKNOWN } from '../../settings/value.ts';

/** A collection of pages that `content.config.ts` declares, or that a folder makes. */
export interface AstroCollection {
  readonly name: string;
  readonly folder: string;
  /** The property of an entry that its file names; null where code names it. */
  readonly by: 'slug' | 'id' | null;
  /** Whether a file is an entry of it; null when code says which are. */
  readonly holds: ((path: string) => boolean) | null;
}

export interface AstroCollections {
  /** Where they are declared; null when no file declares any. */
  readonly config: string | null;
  readonly all: readonly AstroCollection[];
}

/** What Astro takes for entries where no pattern is written. */
export const ENTRIES = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|mdwn|mdoc)$/;

/** The collections of files of a site. @param source Astro's own folder, `src` */
export async function readCollections(survey: Survey, source: string): Promise<AstroCollections> {
  const content = inside(source, 'content');
  const config = ['content.config', 'content/config']
    .flatMap((name) => ['ts', 'mts', 'js', 'mjs'].map((ending) => inside(source, `${name}.${ending}`)))
    .find((file) => survey.files.has(file));
  if (config === undefined) {
    const folders = [...survey.folders].filter((folder) => folderOf(folder) === content);
    return { config: null, all: folders.map((folder) => inFolder(folder.slice(content.length + 1), folder)) };
  }
  const declared = record((await survey.code(config)).named['collections']);
  return {
    config,
    all: Object.entries(declared).flatMap(([name, options]) => readCollection(name, options, content, source) ?? []),
  };
}

function readCollection(name: string, options: unknown, content: string, source: string): AstroCollection | null {
  const loader = record(options)['loader'];
  if (options !== UNKNOWN && loader === undefined) return inFolder(name, inside(content, name));
  if (!(loader instanceof Call)) return null;
  // Starlight's own, which its options only let name entries.
  if (loader.name === 'docsLoader') return { ...inFolder(name, inside(content, 'docs')), by: null };
  const given = loader.name === 'glob' ? record(loader.given[0]) : null;
  const folder = given === null ? null : folderNamed(text(given['base']) ?? '.', folderOf(source));
  if (given === null || folder === null || given['base'] === UNKNOWN) return null;
  return {
    name,
    folder,
    by: given['generateId'] === undefined ? 'id' : null,
    holds: matcherOf(folder, given['pattern']),
  };
}

/**
 * What files are, entries of collections that stand outside Astro's own folders included: `glob({ base: '../guides' })`.
 * @param source Astro's own folder, `src`
 */
export async function withEntries(
  {
    survey,
    source,
    plainDialect,
  }: { readonly survey: Survey; readonly source: string; readonly plainDialect: DialectName },
  fileOf: (path: string) => PlannedFile,
): Promise<(path: string) => PlannedFile> {
  const content = inside(source, 'content');
  const { all } = await readCollections(survey, source);
  const outside = all.filter(({ folder }) => folder !== content && below(content, folder) === null);
  if (outside.length === 0) return fileOf;
  const isEntry = (path: string): boolean =>
    ENTRIES.test(path) &&
    outside.some(({ folder, holds }) =>
      holds === null ? below(folder, path) !== null && !isRepositoryFile(path) : holds(path),
    );
  return (path) => {
    const file = fileOf(path);
    if (file.kind === 'page' || !isEntry(path)) return file;
    return { kind: 'page', dialect: path.endsWith('.mdx') ? 'mdx' : plainDialect, language: null };
  };
}

function inFolder(name: string, folder: string): AstroCollection {
  const holds = (path: string): boolean => {
    const rel = below(folder, path);
    return rel !== null && ENTRIES.test(rel) && !/(?:^|\/)_/.test(rel);
  };
  return { name, folder, by: 'slug', holds };
}

/** Patterns are relative to the folder; one that begins with `!` takes files away. */
function matcherOf(folder: string, pattern: unknown): ((path: string) => boolean) | null {
  const all = texts(pattern);
  if (all.length === 0 || all.length !== [pattern].flat().length) return null;
  const clean = (one: string): string => one.replace(/^!?(?:\.\/)?/, '');
  const taken = all.filter((one) => !/^!(?!\()/.test(one)).map((one) => createGlob(one.replace(/^\.\//, '')));
  const left = all.filter((one) => /^!(?!\()/.test(one)).map((one) => createGlob(clean(one)));
  return (path) => {
    const rel = below(folder, path);
    return rel !== null && taken.some((matches) => matches(rel)) && !left.some((matches) => matches(rel));
  };
}
