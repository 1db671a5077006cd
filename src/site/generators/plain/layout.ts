import type { DialectName } from '../../../content/dialect/dialect.ts';
import { codedBy } from '../../doubt.ts';
import { fileRouting, placeOf } from '../../layout/file-routing.ts';
import type { Ground, Layout } from '../../layout/generator.ts';
import { languageFolders } from '../../layout/language-folders.ts';
import { filesIn, inside, isRepositoryFile, pagesIn } from '../../layout/places.ts';
import { MINTLIFY, mintlifyEntries } from '../../navigation/mintlify.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { below, folderOf, isAsset, isSource, stemOf } from '../../routes/url-path.ts';
import { toldOf } from './read-told.ts';

/** A folder of Markdown, in the first of some folders that is there. */
export async function plainLayout(
  { survey, base, said }: Ground,
  names: readonly string[],
  usualDialect: DialectName = 'commonmark',
): Promise<Layout> {
  const { folders } = survey;
  const usualInput = usualFolder(
    [...(isSvelte(survey, base) ? ['src'] : []), ...names].map((name) => inside(base, name)),
    survey.files,
    base,
  );
  const told = await toldOf(survey, base);
  const dialect = told?.dialect ?? usualDialect;
  const content = said.content ?? told?.folder ?? usualInput ?? base;
  const data = told?.data == null ? [] : [{ folder: told.data, holds: 'data' as const, language: null }];
  const places = [pagesIn(content), ...data];
  const isAside = asideIn(content, survey.files);
  const within = filesIn({
    places,
    dialect,
    endings: ['md', 'mdx', 'markdown', 'qmd'],
    languageOf: languageFolders(content, survey.files),
    out: (path) =>
      told?.ignores(path) === true ? 'excluded' : said.content === null && isAside(path) ? 'unpublished' : null,
  });
  // Nothing makes a site of it: whoever reads `docs/` came by the README.
  const isFront = (path: string): boolean =>
    said.content === null &&
    told === null &&
    content === inside(base, 'docs') &&
    /^readme\.md$/i.test(below(base, path) ?? '');
  const usual = ['static', 'public'].map((name) => inside(base, name));
  return {
    settings: {},
    isKnown: told === null,
    dialect,
    mdx: told?.mdx ?? null,
    content,
    static: said.static ?? usual.find((path) => folders.has(path)) ?? null,
    places,
    url: null,
    language: null,
    languages: [],
    headingIds: 'github',
    ...(told !== null && { reader: told.reader, plainFields: told.plainFields }),
    ...(told?.above != null && { above: told.above }),
    menus: MINTLIFY.map((name) => inside(base, name))
      .filter((path) => survey.files.has(path))
      .map((path) => ({ path, entries: (source) => mintlifyEntries(path, source, base) })),
    fileOf: (path) => (isFront(path) ? { kind: 'page', dialect, language: null } : within(path)),
    routing: plainRouting,
  };
}

/** SvelteKit makes its pages of what stands in `src`: beside it, `docs` speaks of the program. */
function isSvelte({ files }: Ground['survey'], base: string): boolean {
  return ['js', 'ts'].some((ending) => files.has(inside(base, `svelte.config.${ending}`)));
}

/** Of all Markdown of a site, the part that a usual folder of pages holds, at least: beside it, the rest may be a README of a package. */
const MOST = 0.25;

/** The first of some folders that holds pages; null where more of them stand elsewhere, and nothing tells why. */
function usualFolder(folders: readonly string[], files: ReadonlySet<string>, base: string): string | undefined {
  const pages = [...files].filter((file) => below(base, file) !== null && isSource(file) && !isFrontOfRepository(file));
  return folders.find((folder) => {
    const held = pages.filter((file) => below(folder, file) !== null).length;
    return held > 0 && held >= MOST * pages.length;
  });
}

const NO_PAGES = /^_(?!posts$|pages$|docs$|articles$)/;
const NO_COLLECTION = /^_(?:components|layouts|partials|data|includes)$/;

/** Folders whose name begins with a line are no pages, to nearly all generators; but those of posts, and where there is nothing else. */
function asideIn(content: string, files: ReadonlySet<string>): (path: string) => boolean {
  // Bridgetown keeps its collections in such folders.
  const collects = [...files].some((file) => /(?:^|\/)bridgetown\.config\.ya?ml$/.test(file));
  const isAside = (path: string) =>
    (below(content, path) ?? '')
      .split('/')
      .slice(0, -1)
      .some((step) => (collects ? NO_COLLECTION : NO_PAGES).test(step));
  let others: boolean | null = null;
  return (path) => {
    if (!isAside(path)) return false;
    others ??= [...files].some(
      (file) => isSource(file) && below(content, file)?.includes('/') === false && !isFrontOfRepository(file),
    );
    return others;
  };
}

function isFrontOfRepository(path: string): boolean {
  return isRepositoryFile(path) || /(?:^|\/)readme\.md$/i.test(path);
}

/** What programs that make sites are told at the top of a repository. */
const BUILDER =
  /^(?:cecil\.ya?ml|jbake\.properties|composer\.json|package\.json|Gemfile|Rakefile|Makefile|build\.gradle(?:\.kts)?|pom\.xml|[\w.-]+\.config\.[cm]?[jt]s)$/;

function isBuilt({ base, files }: RoutesInput): boolean {
  for (const file of files) if (BUILDER.test(below(base, file) ?? '')) return true;
  return false;
}

export function plainRouting(input: RoutesInput): Routing {
  const { content } = input;
  const statics = input.static === null ? [] : [{ folder: input.static, under: '' }];
  const routing = fileRouting({
    statics,
    route(page) {
      const rel = below(content, page.path);
      if (rel === null || !(isSource(rel) || rel.endsWith('.qmd'))) return null;
      const stem = stemOf(rel);
      return /^(?:index|_index|readme)$/i.test(stem)
        ? `${placeOf(folderOf(rel))}/`
        : `${placeOf(folderOf(rel), stem)}/`;
    },
    variants: (path) => (path.endsWith('.md') ? [`${path}x`] : []),
    mayGenerate: (path) => {
      // Something makes a site of it, from files that may stand anywhere.
      if (isBuilt(input)) return true;
      if (input.static === null || !isAsset(path)) return true;
      for (const file of input.files) if (below(input.static, file) !== null) return false;
      return true;
    },
    because: codedBy(null),
  });
  return {
    ...routing,
    published: (file) => {
      const rel = below(content, file);
      return routing.published(file) ?? (rel === null || isSource(rel) ? null : `/${rel}`);
    },
  };
}
