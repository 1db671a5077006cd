import picomatch from 'picomatch';
import type { Page } from '../content/page.ts';
import { couldBe, expandTokens, pageDay } from './permalinks.ts';
import type { RoutesInput, Routing } from './routes.ts';
import { slugify } from './slugs.ts';
import { below, extensionOf, folderOf, isSource, joinPath, routeKey, stemOf } from './url-path.ts';

type Settings = Readonly<Record<string, unknown>>;

interface Family {
  readonly label: string;
  /** The folder of its documents, relative to the base. */
  readonly folder: string;
  readonly template: string;
  readonly output: boolean;
}

const EXCLUDED =
  /^(?:\.sass-cache|\.jekyll-cache|gemfiles|Gemfile|Gemfile\.lock|node_modules|vendor\/(?:bundle|cache|gems|ruby))(?:\/|$)/;
const STYLES: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
};

/** Jekyll's rules: pages, posts, collections with `permalink` and `output`, defaults, redirects, static files. */
export function jekyllRouting(input: RoutesInput): Routing {
  return new JekyllRouting(input);
}

class JekyllRouting implements Routing {
  readonly #input: RoutesInput;
  readonly #settings: Settings;
  readonly #families: readonly Family[];
  readonly #included: (path: string) => boolean;
  readonly #excluded: (path: string) => boolean;
  readonly #loose: (readonly (string | null)[])[] = [];
  #openEnded: boolean | null = null;

  constructor(input: RoutesInput) {
    this.#input = input;
    this.#settings = input.settings;
    this.#families = this.#readFamilies();
    this.#included = matcher(strings(this.#settings['include']));
    this.#excluded = matcher(strings(this.#settings['exclude']));
  }

  route(page: Page): string | null {
    const rel = below(this.#input.base, page.path);
    if (rel === null || !isSource(rel) || page.frontMatter === null || this.#value(page, rel, 'published') === false)
      return null;
    const family = this.#familyOf(rel);
    if (family === null ? !this.#isPublic(rel) : !family.output) return null;
    const own = this.#value(page, rel, 'permalink');
    if (typeof own === 'string' && own !== '') return this.#expand(own, page, rel, family);
    if (family !== null) return this.#expand(family.template, page, rel, family);
    const folder = folderOf(rel);
    const place = folder === '' ? '' : `/${folder}`;
    if (stemOf(rel) === 'index') return `${place}/`;
    return this.#pretty() ? `${place}/${stemOf(rel)}/` : `${place}/${stemOf(rel)}.html`;
  }

  aliases(page: Page): readonly string[] {
    return strings(page.data['redirect_from']).map((alias) => (alias.startsWith('/') ? alias : `/${alias}`));
  }

  published(file: string): string | null {
    const rel = below(this.#input.base, file);
    if (rel === null || this.#familyOf(rel) !== null || !this.#isPublic(rel)) return null;
    return `/${rel}`;
  }

  mayGenerate(path: string): boolean {
    const key = routeKey(path);
    const extension = extensionOf(path);
    if (key === '/' || Object.keys(this.#settings).length === 0) return true;
    if (/^(?:xml|rss|json|ics|txt|webmanifest|css|js|mjs|map)$/.test(extension)) return true;
    if (/\/page:?\/?\d+$/.test(key) || key === '/404') return true;
    if (this.#loose.some((steps) => couldBe(path, steps))) return true;
    // Documents of a collection stand under the fixed part of its permalink, and all of them were read.
    if (this.#families.some((family) => this.#owns(family, path))) return false;
    if (extension !== '' && extension !== 'html') {
      const theme = this.#settings['theme'] !== undefined || this.#settings['remote_theme'] !== undefined;
      return path.startsWith('/assets/') && theme;
    }
    this.#openEnded ??= this.#isOpenEnded();
    return this.#openEnded;
  }

  /** Pages that were not read (HTML, other folders) and plug-ins may make any URL. */
  #isOpenEnded(): boolean {
    const { files, pages, base } = this.#input;
    if (this.#settings['jekyll-archives'] !== undefined) return true;
    for (const file of files) {
      const rel = below(base, file);
      if (rel === null) continue;
      if (/^_plugins\/.+\.rb$/.test(rel)) return true;
      if (
        /\.(?:md|markdown|html?)$/i.test(rel) &&
        this.#isPublic(rel) &&
        !pages.has(file) &&
        this.#familyOf(rel) === null
      )
        return true;
    }
    return false;
  }

  #owns(family: Family, path: string): boolean {
    const start = family.template.replace(':collection', family.label).split(':')[0] ?? '/';
    if (!family.output || start.length < 2 || !start.endsWith('/') || !path.startsWith(start) || path === start)
      return false;
    const folder = joinPath(this.#input.base, family.folder) ?? family.folder;
    for (const file of this.#input.files)
      if (below(folder, file) !== null && isSource(file) && !this.#input.pages.has(file)) return false;
    return true;
  }

  #familyOf(rel: string): Family | null {
    return (
      this.#families.find(
        (family) => below(family.folder, rel) !== null || (family.label === 'posts' && rel.includes('/_posts/')),
      ) ?? null
    );
  }

  /** Jekyll leaves out what starts with `_`, `.`, `#` or ends with `~`, unless it is included. */
  #isPublic(rel: string): boolean {
    if (this.#excluded(rel) || EXCLUDED.test(rel)) return false;
    let path = '';
    for (const step of rel.split('/')) {
      path = path === '' ? step : `${path}/${step}`;
      if ((/^[_.#]/.test(step) || step.endsWith('~')) && !this.#included(step) && !this.#included(path)) return false;
    }
    return true;
  }

  #readFamilies(): Family[] {
    const declared = this.#settings['collections'];
    const root =
      typeof this.#settings['collections_dir'] === 'string'
        ? this.#settings['collections_dir'].replace(/^\/|\/$/g, '')
        : '';
    const inside = (name: string) => (root === '' ? `_${name}` : `${root}/_${name}`);
    const families: Family[] = [];
    const named = Array.isArray(declared)
      ? declared.map((name) => [String(name), {}] as const)
      : Object.entries(record(declared));
    for (const [label, options] of named) {
      const { output, permalink } = record(options) as { output?: unknown; permalink?: unknown };
      const template =
        typeof permalink === 'string'
          ? (STYLES[permalink] ?? permalink)
          : `/:collection/:path${this.#pretty() ? '/' : ':output_ext'}`;
      if (label !== 'posts') families.push({ label, folder: inside(label), template, output: output === true });
    }
    const style = typeof this.#settings['permalink'] === 'string' ? this.#settings['permalink'] : 'date';
    return [...families, { label: 'posts', folder: inside('posts'), template: STYLES[style] ?? style, output: true }];
  }

  #pretty(): boolean {
    const style = this.#settings['permalink'];
    return typeof style === 'string' && (style === 'pretty' || style.endsWith('/'));
  }

  /** A value of the front matter, else of the last `defaults` whose scope holds the page. */
  #value(page: Page, rel: string, key: string): unknown {
    if (key in page.data) return page.data[key];
    const label = this.#familyOf(rel)?.label ?? 'pages';
    const defaults = this.#settings['defaults'];
    let value: unknown;
    for (const entry of Array.isArray(defaults) ? defaults : []) {
      const scope = record(record(entry)['scope']);
      const path = typeof scope['path'] === 'string' ? scope['path'] : '';
      if (scope['type'] !== undefined && scope['type'] !== label) continue;
      if (path !== '' && !rel.startsWith(path) && !(path.includes('*') && picomatch(path)(rel))) continue;
      const values = record(record(entry)['values']);
      if (key in values) value = values[key];
    }
    return value;
  }

  #expand(template: string, page: Page, rel: string, family: Family | null): string | null {
    const expansion = expandTokens(template, /:([a-z_]+)/g, (token) => tokenValue(token, page, rel, family));
    if ('path' in expansion) return expansion.path;
    this.#loose.push(expansion.steps);
    return null;
  }
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
      return strings(page.data['categories'] ?? page.data['category'])
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

function matcher(patterns: readonly string[]): (path: string) => boolean {
  const clean = patterns.map((pattern) => pattern.replace(/^\/|\/$/g, ''));
  const matches = clean.map((pattern) => picomatch(pattern, { dot: true }));
  return (path) => matches.some((match) => match(path)) || clean.some((pattern) => path.startsWith(`${pattern}/`));
}

/** A list of names, or one string that holds them, parted by spaces. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((part) => part !== '');
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
