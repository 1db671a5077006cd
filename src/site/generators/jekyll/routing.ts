import type { Page } from '../../../content/page.ts';
import { codedBy, type Doubt, GENERATED } from '../../doubt.ts';
import { DRAFT, futureFrom, type Hidden } from '../../hidden.ts';
import { couldBe, expandTokens, pageDay } from '../../routes/permalinks.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { slugify } from '../../routes/slugs.ts';
import { below, extensionOf, folderOf, isSource, joinPath, routeKey, stemOf } from '../../routes/url-path.ts';
import { type Family, type JekyllSettings, strings } from './settings.ts';

interface JekyllInput extends RoutesInput {
  readonly rules: JekyllSettings;
  /** Pages need no front matter (`jekyll-optional-front-matter`). */
  readonly isOptional: boolean;
  /** A README is the index of its folder where there is no other (`jekyll-readme-index`). */
  readonly isReadmeIndex: boolean;
  readonly isFutureShown: boolean;
  /** Plug-ins that run and may add pages. */
  readonly plugins: readonly string[];
  isPage(file: string): boolean;
}

/** Jekyll's rules: pages, posts, collections with `permalink` and `output`, defaults, redirects, static files. */
export function jekyllRouting(input: JekyllInput): Routing {
  return new JekyllRouting(input);
}

class JekyllRouting implements Routing {
  readonly #input: JekyllInput;
  readonly #settings: JekyllSettings;
  /** The known steps of URLs that cannot be wholly known without building. */
  readonly #loose = new Map<string, readonly (string | null)[]>();
  #openEnded: { readonly doubt: Doubt | null } | null = null;

  constructor(input: JekyllInput) {
    this.#input = input;
    this.#settings = input.rules;
  }

  route(page: Page): string | null {
    const rel = below(this.#input.base, page.path);
    const settings = this.#settings;
    if (rel === null || !(isSource(rel) || /\.(?:html?|mk\w{1,4})$/.test(rel))) return null;
    const isIndex = this.#input.isReadmeIndex && isIndexOfFolder(page.path, this.#input.files);
    if (page.frontMatter === null && !(this.#input.isOptional && isSource(rel)) && !isIndex) return null;
    const family = settings.familyOf(rel);
    if (family === null ? !settings.isPublic(rel) : !family.output) return null;
    const own = settings.value(page, rel, 'permalink');
    if (typeof own === 'string' && own !== '') return this.#expand(own, page, rel, family);
    if (family !== null) return this.#expand(family.template, page, rel, family);
    const folder = folderOf(rel);
    const place = folder === '' ? '' : `/${folder}`;
    if (stemOf(rel) === 'index' || isIndex) return `${place}/`;
    return settings.isPretty ? `${place}/${stemOf(rel)}/` : `${place}/${stemOf(rel)}.html`;
  }

  /** `published: false`, and what is ahead of its day but for plain pages: a `draft: true` says nothing to Jekyll. */
  hidden(page: Page, today: string): Hidden | null {
    const rel = below(this.#input.base, page.path);
    if (rel === null) return null;
    const { settings, isFutureShown } = this.#input;
    const isDocument = this.#settings.familyOf(rel) !== null;
    const published = isDocument ? this.#settings.value(page, rel, 'published') : page.data['published'];
    if (published === false && settings['unpublished'] !== true) return DRAFT;
    const day = isDocument && !isFutureShown ? pageDay(page) : null;
    return day === null ? null : futureFrom(`${day.year}-${day.month}-${day.day}`, today);
  }

  aliases(page: Page): readonly string[] {
    return strings(page.data['redirect_from']).map((alias) => (alias.startsWith('/') ? alias : `/${alias}`));
  }

  published(file: string): string | null {
    const rel = below(this.#input.base, file);
    if (rel === null) return null;
    const family = this.#settings.familyOf(rel);
    if (family === null) return this.#settings.isPublic(rel) ? `/${rel}` : null;
    // A file of a collection stands beside its documents, where their pattern is the usual one.
    const own = family.output && /^\/:collection\/:path(?:\/|:output_ext)?$/.test(family.template);
    const place = own ? below(family.folder, rel) : null;
    return place === null ? null : `/${family.label}/${place}`;
  }

  doubt(path: string): Doubt | null {
    const key = routeKey(path);
    const extension = extensionOf(path);
    if (this.#settings.isEmpty) return codedBy(null);
    if (key === '/' || key === '/404') return GENERATED;
    if (/^(?:xml|rss|json|ics|txt|webmanifest|css|js|mjs|map)$/.test(extension)) return GENERATED;
    if (/\/page:?\/?\d+$/.test(key)) return GENERATED;
    for (const steps of this.#loose.values()) if (couldBe(path, steps)) return GENERATED;
    // Documents of a collection stand under the fixed part of its permalink, and all of them were read.
    if (this.#settings.families.some((family) => this.#owns(family, path))) return null;
    if (extension !== '' && extension !== 'html') return path.startsWith('/assets/') ? this.#settings.theme : null;
    this.#openEnded ??= { doubt: this.#openEnd() };
    return this.#openEnded.doubt;
  }

  /** Pages that could not be read, and plug-ins, may make any URL. */
  #openEnd(): Doubt | null {
    const { files, pages, base, plugins } = this.#input;
    if (this.#settings.hasArchives) return { reason: 'plugin', by: 'jekyll-archives' };
    if (plugins.length > 0) return { reason: 'plugin', by: plugins.join(', ') };
    for (const file of files) {
      const rel = below(base, file);
      if (rel === null) continue;
      if (/^_plugins\/.+\.rb$/.test(rel)) return codedBy(file);
      if (!pages.has(file) && this.#input.isPage(file)) return { reason: 'place', by: null };
    }
    return null;
  }

  #owns(family: Family, path: string): boolean {
    const start = family.template.replace(':collection', family.label).split(':')[0] ?? '/';
    if (!family.output || start.length < 2 || !start.endsWith('/')) return false;
    if (!path.startsWith(start) || path === start) return false;
    const { base, files, pages } = this.#input;
    const folder = joinPath(base, family.folder) ?? family.folder;
    for (const file of files) if (below(folder, file) !== null && isSource(file) && !pages.has(file)) return false;
    return true;
  }

  #expand(template: string, page: Page, rel: string, family: Family | null): string | null {
    const expansion = expandTokens(template, /:([a-z_]+)/g, (token) => tokenValue(token, page, rel, family));
    if ('path' in expansion) return expansion.path;
    this.#loose.set(expansion.steps.join('/'), expansion.steps);
    return null;
  }
}

/** Whether a README is the index of its folder, for want of another. */
export function isIndexOfFolder(file: string, files: ReadonlySet<string>): boolean {
  if (!/^readme$/i.test(stemOf(file))) return false;
  return !['md', 'html', 'markdown'].some((ending) => files.has(joinPath(folderOf(file), `index.${ending}`) ?? ''));
}

function tokenValue(token: string, page: Page, rel: string, family: Family | null): string | null {
  const stem = stemOf(rel).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
  const declared = page.data['slug'];
  const slug = typeof declared === 'string' && declared !== '' ? declared : null;
  const day = pageDay(page);
  switch (token) {
    case 'output_ext':
      return '.html';
    case 'collection':
      return family?.label ?? '';
    case 'title':
      return slugify(slug ?? stem, 'pretty', true);
    case 'slug':
      return slugify(slug ?? stem);
    case 'name':
      return slugify(stem);
    case 'basename':
      return stem;
    case 'path':
      return (below(family?.folder ?? '', rel) ?? rel).replace(/\.[^./]+$/, '');
    case 'categories':
      return [...new Set(categories(page, rel, family).map((name) => name.toLowerCase()))].join('/');
    case 'slugified_categories':
      return categories(page, rel, family)
        .map((name) => slugify(name))
        .join('/');
    case 'year':
      return day?.year ?? null;
    case 'month':
      return day?.month ?? null;
    case 'day':
      return day?.day ?? null;
    case 'short_year':
      return day?.year.slice(2) ?? null;
    case 'i_month':
      return day === null ? null : String(Number(day.month));
    case 'i_day':
      return day === null ? null : String(Number(day.day));
    default:
      return null;
  }
}

/** Those of the front matter, then the folders above `_posts`, each once. */
function categories({ data }: Page, rel: string, family: Family | null): readonly string[] {
  const own = strings(data['categories'] ?? data['category']);
  const above = family?.label === 'posts' && below(family.folder, rel) === null ? rel.split('/_posts/')[0] : undefined;
  return [...new Set([...own, ...(above?.split('/') ?? [])])];
}
