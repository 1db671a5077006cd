import type { DialectName } from '../../content/dialect/dialect.ts';
import { codedBy } from '../doubt.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, inside, pagesIn } from '../layout/places.ts';
import type { RoutesInput, Routing } from '../routes/routing.ts';
import { below, folderOf, isAsset, isSource, stemOf } from '../routes/url-path.ts';

/** No generator that is known: a file is at its path, an index at its folder. What is made beyond that is unknown. */
export const plain: SiteGenerator = {
  name: 'plain',
  settings: [],
  packages: [],
  layout: (ground) => plainLayout(ground, ['content', 'src/content', 'docs']),
};

/** A folder of Markdown, in the first of some folders that is there. */
export async function plainLayout(
  { survey, base, said }: Ground,
  names: readonly string[],
  dialect: DialectName = 'commonmark',
): Promise<Layout> {
  const { folders } = survey;
  const content = said.content ?? names.map((name) => inside(base, name)).find((path) => folders.has(path)) ?? base;
  const places = [pagesIn(content)];
  const within = filesIn({ places, dialect, endings: ['md', 'mdx', 'markdown', 'qmd'] });
  // Nothing makes a site of it: whoever reads `docs/` came by the README.
  const isFront = (path: string): boolean =>
    said.content === null && content === inside(base, 'docs') && /^readme\.md$/i.test(below(base, path) ?? '');
  const usual = ['static', 'public'].map((name) => inside(base, name));
  return {
    settings: {},
    isKnown: true,
    dialect,
    content,
    static: said.static ?? usual.find((path) => folders.has(path)) ?? null,
    places,
    url: null,
    language: null,
    languages: [],
    headingIds: 'github',
    fileOf: (path) => (isFront(path) ? { kind: 'page', dialect, language: null } : within(path)),
    routing: plainRouting,
  };
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
