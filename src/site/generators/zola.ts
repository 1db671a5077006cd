import { languageTag } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import { DRAFT, type Hidden, NEVER } from '../hidden.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, inside, pagesIn } from '../layout/places.ts';
import type { Place } from '../plan.ts';
import { slugify, withoutAccents } from '../routes/slugs.ts';
import { below, folderOf, isAsset, isSource, routeKey, stemOf } from '../routes/url-path.ts';
import { at, listOf, record, type Settings, text, webAddress } from '../settings/value.ts';

/** Zola: a `config.toml` with `base_url`, and `content/`. */
export const zola: SiteGenerator = {
  name: 'zola',
  output: 'public',
  settings: [/^(?:zola|config)\.toml$/],
  packages: [],
  isOwn: async (path, base, survey) =>
    survey.folders.has(inside(base, 'content')) && webAddressOrPath((await survey.data(path))['base_url']),
  layout,
};

function webAddressOrPath(value: unknown): boolean {
  return typeof value === 'string';
}

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null ? {} : await survey.data(path);
  const content = said.content ?? inside(base, 'content');
  const language = languageTag(settings['default_language']);
  const codes = Object.keys(record(settings['languages']));
  const places: Place[] = [pagesIn(content, language)];
  return {
    settings,
    isKnown: true,
    dialect: 'zola',
    content,
    static: said.static ?? inside(base, 'static'),
    places,
    url: webAddress(settings['base_url']),
    language,
    languages: [
      ...new Set([...(language === null ? [] : [language]), ...codes.flatMap((code) => languageTag(code) ?? [])]),
    ],
    headingIds: 'zola',
    fileOf: filesIn({
      places,
      dialect: 'zola',
      endings: ['md'],
      languageOf: (file) => languageTag(codes.find((code) => file.endsWith(`.${code}.md`))),
    }),
    templates: async () => (await import('./zola/shortcodes.ts')).zolaShortcodes(survey, base, settings),
    routing: (input) =>
      fileRouting({
        statics: input.static === null ? [] : [{ folder: input.static, under: '' }],
        route(page) {
          const rel = below(content, page.path);
          return rel === null ? null : zolaRoute(rel, page.data, codes);
        },
        aliases: (page) =>
          listOf(page.data['aliases'])
            .flatMap((one) => text(one) ?? [])
            .map((one) => placeOf(one)),
        hidden: (page) => zolaHidden(page, content, input.pages),
        colocated: (file) => colocatedRoute(file, content, input.pages, codes),
        mayGenerate: (url) =>
          !isAsset(url) &&
          (isTaxonomy(url, settings) || /\/page\/\d+\/?$/.test(url) || /\.(?:xml|txt|css|js)$/.test(url)),
        sourceRoots: () => [content],
        shorthands: new Map([['@/', content]]),
      }),
  };
}

/** A draft section takes all that stands below it along; `render = false` leaves its pages. */
function zolaHidden({ path, data }: Page, content: string, pages: ReadonlyMap<string, Page>): Hidden | null {
  if (data['draft'] === true) return DRAFT;
  if (data['render'] === false && /(?:^|\/)_index\.[^/]*$/.test(path)) return NEVER;
  for (let rel = folderOf(below(content, path) ?? ''); rel !== ''; rel = folderOf(rel))
    if (pages.get(inside(content, `${rel}/_index.md`))?.data['draft'] === true) return DRAFT;
  return null;
}

/** `slug` and `path` of the front matter; a day before the name falls away. */
function zolaRoute(rel: string, data: Settings, codes: readonly string[]): string {
  const stem = stemOf(rel);
  const code = codes.find((one) => stem.endsWith(`.${one}`)) ?? null;
  const name = code === null ? stem : stem.slice(0, -code.length - 1);
  const prefix = code ?? '';
  const path = text(data['path']);
  if (path !== null) return `${placeOf(prefix, path)}/`;
  const steps = folderOf(rel).split('/').map(clean);
  const own = text(data['slug']);
  if (name === '_index') return `${placeOf(prefix, ...steps)}/`;
  if (name === 'index') {
    const last = steps.pop() ?? '';
    return `${placeOf(prefix, ...steps, own ?? undated(last))}/`;
  }
  return `${placeOf(prefix, ...steps, own ?? clean(undated(name)))}/`;
}

/** A file beside or below the `index.md` of a page goes where that page goes, be it by `path`. */
function colocatedRoute(
  file: string,
  content: string,
  pages: ReadonlyMap<string, Page>,
  codes: readonly string[],
): string | null {
  if (isSource(file)) return null;
  for (let rel = folderOf(below(content, file) ?? ''); rel !== ''; rel = folderOf(rel.replace(/\/$/, ''))) {
    const folder = inside(content, rel.replace(/\/$/, ''));
    const page = pages.get(`${folder}/index.md`) ?? pages.get(`${folder}/_index.md`);
    if (page === undefined) continue;
    const own = zolaRoute(below(content, page.path) ?? '', page.data, codes);
    return own + (below(folder, file) ?? '');
  }
  return null;
}

function undated(name: string): string {
  return name.replace(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}Z?)?[-_](?=.)/, '');
}

function clean(step: string): string {
  return slugify(withoutAccents(step));
}

function isTaxonomy(url: string, settings: Settings): boolean {
  const [, first = '', second = ''] = routeKey(url).split('/');
  const named = (all: unknown, step: string): boolean =>
    listOf(all).some((one) => slugify(text(at(one, 'name')) ?? '') === step);
  return (
    named(settings['taxonomies'], first) ||
    named(at(settings, 'languages', first, 'taxonomies'), second) ||
    first === '404'
  );
}
