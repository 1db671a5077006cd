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
  /** Its entries as patterns of paths, where patterns alone tell them. */
  readonly globs?: readonly string[];
}

export interface AstroCollections {
  /** Where they are declared; null when no file declares any. */
  readonly config: string | null;
  readonly all: readonly AstroCollection[];
  /** Those whose entries stand in one file: `file('src/data/people.json')`. */
  readonly lists: readonly AstroCollection[];
  /** False where code declares one in a way that is not read. */
  readonly isWhole: boolean;
}

/** What Astro takes for entries where no pattern is written: pages, and data in a collection of `type: 'data'`. */
export const ENTRIES = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|mdwn|mdoc)$/;
const DATA = /\.(?:json|ya?ml|toml)$/;

/** The collections of files of a site. @param source Astro's own folder, `src` */
export async function readCollections(survey: Survey, source: string): Promise<AstroCollections> {
  const content = inside(source, 'content');
  const config = ['content.config', 'content/config']
    .flatMap((name) => ['ts', 'mts', 'js', 'mjs'].map((ending) => inside(source, `${name}.${ending}`)))
    .find((file) => survey.files.has(file));
  if (config === undefined) {
    const folders = [...survey.folders].filter((folder) => folderOf(folder) === content);
    return {
      config: null,
      all: folders.map((folder) => inFolder(folder.slice(content.length + 1), folder)),
      lists: [],
      isWhole: true,
    };
  }
  const declared = record((await survey.code(config)).named['collections']);
  const entries = Object.entries(declared);
  const all = entries.flatMap(([name, options]) => readCollection(name, options, content, source) ?? []);
  const lists = entries.flatMap(([name, options]) => readList(name, options, folderOf(source)) ?? []);
  return { config, all, lists, isWhole: all.length + lists.length === entries.length };
}

function readCollection(name: string, options: unknown, content: string, source: string): AstroCollection | null {
  // A function of the site's own makes it: `defineCollection` is read through.
  if (options instanceof Call) return null;
  const loader = record(options)['loader'];
  const isData = record(options)['type'] === 'data';
  if (options !== UNKNOWN && loader === undefined)
    return inFolder(name, inside(content, name), isData ? DATA : ENTRIES);
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
    ...globsOf(folder, given['pattern']),
  };
}

/** A file of entries, which its loader reads by itself: with a parser, it may hold anything. */
function readList(name: string, options: unknown, base: string): AstroCollection | null {
  const loader = record(options)['loader'];
  if (!(loader instanceof Call) || loader.name !== 'file' || loader.given.length !== 1) return null;
  const written = text(loader.given[0])?.replace(/^\.?\//, '') ?? '';
  if (!DATA.test(written)) return null;
  const path = inside(base, written);
  return { name, folder: folderOf(path), by: null, holds: (one) => one === path, globs: [path] };
}

/** Each with an ending, for editors choose by it; none where one of them says what they read in other ways. */
function globsOf(folder: string, pattern: unknown): { readonly globs?: readonly string[] } {
  const all = texts(pattern).flatMap(alternatives);
  const isPlain =
    texts(pattern).length === [pattern].flat().length && all.every((one) => /^[^!()+@{}]+\.\w+$/.test(one));
  if (all.length === 0 || all.length > MOST_GLOBS || !isPlain) return {};
  return { globs: all.map((one) => inside(folder, one.replace(/^\.\//, '').replaceAll('[^', '[!'))) };
}

const MOST_GLOBS = 20;

/** `*.{md,mdx}` is two patterns. */
function alternatives(pattern: string): string[] {
  const [whole, inner] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined || inner === undefined || pattern.split('{').length > 4) return [pattern];
  return inner
    .split(',')
    .slice(0, MOST_GLOBS)
    .flatMap((one) => alternatives(pattern.replace(whole, () => one)));
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
  const { all, lists, isWhole } = await readCollections(survey, source);
  const data = await writtenOnes([...all, ...lists], survey, folderOf(source));
  const apart = all.filter(({ folder }) => folder !== content && below(content, folder) === null);
  const outside = [...apart, ...besideThem(apart, isWhole, folderOf(source))];
  if (outside.length + data.length === 0) return fileOf;
  const isEntry = (path: string): boolean =>
    ENTRIES.test(path) &&
    outside.some(({ folder, holds }) =>
      holds === null ? below(folder, path) !== null && !isRepositoryFile(path) : holds(path),
    );
  return (path) => {
    const file = fileOf(path);
    if (DATA.test(path) && data.some(({ holds }) => holds?.(path) === true)) return { kind: 'data', language: null };
    if (file.kind === 'page' || !isEntry(path)) return file;
    return { kind: 'page', dialect: path.endsWith('.mdx') ? 'mdx' : plainDialect, language: null };
  };
}

/**
 * Where code declares a collection that is not read, what stands beside those that are may be its entries: the folder that holds them all,
 * when the site keeps it for them. @param base where Astro runs
 */
function besideThem(apart: readonly AstroCollection[], isWhole: boolean, base: string): AstroCollection[] {
  const above = new Set(apart.map(({ folder }) => folderOf(folder)));
  const [shared] = above;
  const isKept = shared !== undefined && shared !== '' && below(shared, inside(base, 'x')) === null;
  return isWhole || above.size !== 1 || !isKept ? [] : [{ name: '', folder: shared, by: null, holds: null }];
}

/** The collections of which Astro wrote what they hold: of their data, nothing else is known. */
async function writtenOnes(
  all: readonly AstroCollection[],
  survey: Survey,
  base: string,
): Promise<readonly AstroCollection[]> {
  const found = await Promise.all(
    all.map(async (one) => ((await survey.made(schemaFile(base, one.name))) === null ? [] : [one])),
  );
  return found.flat();
}

/** Where Astro writes the schema of a collection. @param base where it runs */
export function schemaFile(base: string, name: string): string {
  return inside(base, `.astro/collections/${name}.schema.json`);
}

function inFolder(name: string, folder: string, endings = ENTRIES): AstroCollection {
  const holds = (path: string): boolean => {
    const rel = below(folder, path);
    return rel !== null && endings.test(rel) && !/(?:^|\/)_/.test(rel);
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
