import type { DialectName } from '../../content/dialect/dialect.ts';
import { isContentPath, isOfTheRepository } from '../../content/find-pages.ts';
import type { OutReason, Place, PlannedFile } from '../plan.ts';
import { isServerConfiguration } from '../routes/routing.ts';
import { below, extensionOf } from '../routes/url-path.ts';

/** Content in formats that nobody here reads. */
const UNREAD = /\.(?:adoc|asciidoc|rst|org|textile|rmd|pandoc|creole|mediawiki)$/i;
const DATA = /\.(?:ya?ml|json|toml)$/i;
/** What a repository says of itself, and its site does not. */
const OF_REPOSITORY =
  /^(?:readme|contributing|changelog|changes|history|code[_-]of[_-]conduct|security|licen[cs]e|copying|authors|contributors|maintainers|governance|support|claude|agents|todo)(?:[-_.][\w-]+)?\.(?:md|mdx|markdown)$/i;

/** Below a folder of pages, what begins with a point is taken by no generator. */
const HIDDEN = /(?:^|\/)\./;
/** The strokes of a drawing, which Obsidian keeps in Markdown. */
const DRAWING = /\.excalidraw\.md$/i;

export interface PlaceRules {
  readonly places: readonly Place[];
  readonly dialect: DialectName;
  /** Endings of pages, without dot; default `md`, `mdx`, `markdown`. */
  readonly endings?: readonly string[];
  /** The dialect of `.md` files, where it is not that of the others. */
  readonly plainDialect?: DialectName;
  /** Why a file in a place of pages is no page; null when it is one. */
  out?(path: string): OutReason | null;
  /** The language of a page, where it is not that of its place. */
  languageOf?(path: string): string | null;
}

/** What files are, when pages are the files of some folders. The deepest place that holds a file decides. */
export function filesIn(rules: PlaceRules): (path: string) => PlannedFile {
  const endings = new Set(rules.endings ?? ['md', 'mdx', 'markdown']);
  const places = rules.places
    .filter(({ holds }) => holds !== 'static')
    .sort((one, other) => other.folder.length - one.folder.length);
  return (path) => {
    if (DRAWING.test(path)) return OTHER;
    const place = places.find(({ folder }) => below(folder, path) !== null);
    const dialect = dialectOf(path, rules);
    // Redirects that a template writes out are settings of the server.
    if (place?.holds === 'data' && DATA.test(path) && !isServerConfiguration(path))
      return { kind: 'data', language: place.language };
    const isPage = endings.has(extensionOf(path));
    if (place === undefined || place.holds === 'data') return strayFile(path, dialect);
    if (!isPage && !UNREAD.test(path))
      return isContentPath(path) ? { kind: 'out', reason: 'unpublished', dialect } : OTHER;
    if (isOfTheRepository(path)) return { kind: 'out', reason: 'repository', dialect };
    const reason = rules.out?.(path) ?? null;
    if (reason !== null) return { kind: 'out', reason, dialect };
    if (HIDDEN.test(below(place.folder, path) ?? '')) return { kind: 'out', reason: 'unpublished', dialect };
    if (!isPage) return { kind: 'unread', reason: 'format' };
    return { kind: 'page', dialect, language: rules.languageOf?.(path) ?? place.language };
  };
}

const OTHER: PlannedFile = { kind: 'other' };

/** A file in none of the places. */
export function strayFile(path: string, dialect: DialectName): PlannedFile {
  if (!isContentPath(path)) return OTHER;
  return { kind: 'out', reason: isRepositoryFile(path) ? 'repository' : 'unpublished', dialect };
}

/**
 * Whether a repository says something of itself there.
 * @param path Below the folder of pages.
 * @param folder That folder: in one of its own, `changelog.md` is a page like another.
 */
export function isRepositoryFile(path: string, folder = ''): boolean {
  if (isOfTheRepository(path) || path.startsWith('.')) return true;
  return OF_REPOSITORY.test(path) && (folder === '' || !/^(?!readme|agents|claude)[a-z]/.test(path));
}

export function isUnreadFormat(path: string): boolean {
  return UNREAD.test(path);
}

function dialectOf(path: string, { dialect, plainDialect }: PlaceRules): DialectName {
  const ending = extensionOf(path);
  if (/^(?:html?|njk|liquid|vto|vue)$/.test(ending)) return 'html';
  if (ending === 'mdx') return dialect === 'docusaurus' ? 'docusaurus' : 'mdx';
  return ending === 'md' || ending === 'markdown' ? (plainDialect ?? dialect) : dialect;
}

/** A folder that settings name, brought to the root; null when it leads out of it or is none. */
export function folderNamed(name: string | null, base: string): string | null {
  if (name === null) return null;
  const steps = base === '' ? [] : base.split('/');
  for (const step of name.replaceAll('\\', '/').split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}

/** The first of some folders that is there, below the base. */
export function firstFolder(folders: ReadonlySet<string>, base: string, names: readonly string[]): string | null {
  return names.map((name) => inside(base, name)).find((path) => folders.has(path)) ?? null;
}

export function inside(base: string, name: string): string {
  return base === '' ? name : name === '' ? base : `${base}/${name}`;
}

export function pagesIn(folder: string, language: string | null = null): Place {
  return { folder, holds: 'pages', language };
}
