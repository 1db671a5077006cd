import type { Page } from '../content/page.ts';
import { couldBe, type Expansion, expandPermalink } from './permalinks.ts';
import type { RoutesInput, Routing } from './routes.ts';
import { urlize } from './slugs.ts';
import { below, extensionOf, folderOf, isSource, joinPath, routeKey, stemOf } from './url-path.ts';

type Settings = Readonly<Record<string, unknown>>;

/** Hugo's rules: sections and bundles, `slug`, `url`, `aliases`, `permalinks`, languages, `removePathAccents`. */
export function hugoRouting(input: RoutesInput): Routing {
  return new HugoRouting(input);
}

class HugoRouting implements Routing {
  readonly #input: RoutesInput;
  readonly #settings: Settings;
  readonly #statics: readonly string[];
  readonly #languages: readonly string[];
  readonly #taxonomies: readonly string[];
  readonly #sections = new Set<string>();
  readonly #leafBundles = new Set<string>();
  /** The known steps of URLs that cannot be wholly known without building. */
  readonly #loose: (readonly (string | null)[])[] = [];

  constructor(input: RoutesInput) {
    this.#input = input;
    this.#settings = lowerKeys(input.settings);
    this.#languages = Object.keys(record(this.#settings['languages'])).map((name) => name.toLowerCase());
    const taxonomies = this.#settings['taxonomies'];
    this.#taxonomies =
      taxonomies === undefined ? ['tags', 'categories'] : Object.values(record(taxonomies)).map(String);
    this.#statics = this.#staticFolders();
    for (const file of input.files) {
      const rel = below(input.content, file);
      if (rel === null) continue;
      const first = rel.indexOf('/');
      if (first > 0 && isSource(rel)) this.#sections.add(routeKey(this.#clean(rel.slice(0, first))));
      if (/(?:^|\/)index(?:\.[a-z-]+)?\.(?:md|markdown)$/.test(rel)) this.#leafBundles.add(folderOf(rel));
    }
  }

  route(page: Page): string | null {
    const rel = below(this.#input.content, page.path);
    if (rel === null || this.#unpublished(page, rel)) return null;
    const name = this.#splitName(rel);
    const prefix = this.#languagePrefix(name.language);
    const url = page.data['url'];
    if (typeof url === 'string' && url.trim() !== '') return this.#fromUrl(url.trim(), page, prefix);
    const folder = folderOf(rel);
    const isSection = name.stem === '_index';
    const isBundle = name.stem === 'index';
    const permalink = this.#permalink(rel, isSection);
    if (permalink !== null) {
      const stem = isBundle ? folder.slice(folder.lastIndexOf('/') + 1) : name.stem;
      const expansion = expandPermalink(prefix + permalink, page, { folder, stem, clean: (text) => this.#clean(text) });
      return this.#known(expansion);
    }
    const slug = page.data['slug'];
    const own = typeof slug === 'string' && slug !== '' ? slug : typeof slug === 'number' ? String(slug) : null;
    const steps = folder === '' ? [] : folder.split('/');
    if (isBundle && own !== null) steps.splice(-1, 1, own);
    else if (!isSection && !isBundle) steps.push(own ?? name.stem);
    const path = steps.map((step) => this.#clean(step)).join('/');
    return path === '' ? `${prefix}/` : this.#ugly(rel) && !isSection ? `${prefix}/${path}.html` : `${prefix}/${path}/`;
  }

  aliases(page: Page): readonly string[] {
    const { aliases } = page.data;
    if (!Array.isArray(aliases)) return [];
    const parent = folderOf((this.route(page) ?? '/').replace(/\/$/, ''));
    return aliases.flatMap((alias) => {
      if (typeof alias !== 'string' || alias === '') return [];
      if (alias.startsWith('/')) return [alias];
      const joined = joinPath(parent, alias);
      return joined === null ? [] : [`/${joined}`];
    });
  }

  published(file: string): string | null {
    for (const folder of this.#statics) {
      const rel = below(folder, file);
      if (rel !== null) return `/${rel}`;
    }
    const rel = below(this.#input.content, file);
    if (rel === null || /\.(?:md|markdown|html?|adoc|org|gotmpl)$/i.test(rel)) return null;
    const folder = folderOf(rel);
    const clean =
      folder === ''
        ? ''
        : `/${folder
            .split('/')
            .map((step) => this.#clean(step))
            .join('/')}`;
    return `${clean}/${rel.slice(rel.lastIndexOf('/') + 1)}`;
  }

  mayGenerate(path: string): boolean {
    const key = routeKey(path);
    const first = (key.split('/')[1] ?? '').toLowerCase();
    const extension = extensionOf(path);
    if (/^(?:xml|rss|json|ics|txt|webmanifest|css|js|mjs|map)$/.test(extension)) return true;
    if (/\/page(?:\/\d+)?$/.test(key) || key === '/404' || this.#sections.has(key)) return true;
    if (this.#taxonomies.some((taxonomy) => this.#clean(taxonomy).toLowerCase() === first)) return true;
    if (this.#languages.includes(first)) return true;
    if (this.#loose.some((steps) => couldBe(path, steps))) return true;
    return this.#isOutside(path) || this.#openEnded(extension);
  }

  /** Without the site's configuration the tree may be a part of it: only the sections that are there are known. */
  #isOutside(path: string): boolean {
    if (Object.keys(this.#settings).length > 0) return false;
    const section = routeKey(/^\/[^/]*/.exec(path)?.[0] ?? '/');
    if (this.#sections.has(section)) return false;
    return !this.#statics.some((folder) => anyBelow(this.#input.files, folder + section));
  }

  /** What comes from modules, themes that are not in the tree, or content adapters cannot be known. */
  #openEnded(extension: string): boolean {
    if (
      record(this.#settings['module'])['imports'] !== undefined ||
      record(this.#settings['module'])['mounts'] !== undefined
    )
      return true;
    const { files, base } = this.#input;
    for (const file of files) if (file.endsWith('_content.gotmpl')) return true;
    if (extension === '') return false;
    const theme = this.#settings['theme'];
    if (theme !== undefined && !anyBelow(files, joinPath(base, 'themes') ?? 'themes')) return true;
    return !this.#statics.some((folder) => anyBelow(files, folder));
  }

  #unpublished(page: Page, rel: string): boolean {
    if (!isSource(rel)) return true;
    const build = record(page.data['build'] ?? page.data['_build']);
    if (page.data['headless'] === true || build['render'] === 'never' || build['render'] === false) return true;
    const own = /(?:^|\/)index(?:\.[a-z-]+)?\.(?:md|markdown)$/.test(rel);
    let folder = folderOf(rel);
    if (own) folder = folderOf(folder);
    else if (this.#leafBundles.has(folder)) return true;
    for (; folder !== ''; folder = folderOf(folder)) if (this.#leafBundles.has(folder)) return true;
    return false;
  }

  #splitName(rel: string): { stem: string; language: string | null } {
    const stem = stemOf(rel);
    const dot = stem.lastIndexOf('.');
    const suffix = dot < 0 ? '' : stem.slice(dot + 1).toLowerCase();
    const known = this.#languages.includes(suffix) || suffix === this.#defaultLanguage();
    return known && dot > 0 ? { stem: stem.slice(0, dot), language: suffix } : { stem, language: null };
  }

  #defaultLanguage(): string {
    return String(this.#settings['defaultcontentlanguage'] ?? 'en').toLowerCase();
  }

  #languagePrefix(language: string | null): string {
    const own = language ?? this.#defaultLanguage();
    const isDefault = own === this.#defaultLanguage();
    return isDefault && this.#settings['defaultcontentlanguageinsubdir'] !== true
      ? ''
      : this.#languages.includes(own) || !isDefault
        ? `/${own}`
        : '';
  }

  #fromUrl(url: string, page: Page, prefix: string): string | null {
    if (url.includes(':')) {
      const facts = { folder: '', stem: stemOf(page.path), clean: (text: string) => this.#clean(text) };
      return this.#known(expandPermalink(url, page, facts));
    }
    return url.startsWith('/') ? url : `${prefix}/${url}`;
  }

  #known(expansion: Expansion): string | null {
    if ('path' in expansion) return expansion.path;
    this.#loose.push(expansion.steps);
    return null;
  }

  #permalink(rel: string, isSection: boolean): string | null {
    const slash = rel.indexOf('/');
    const section = slash < 0 ? '/' : rel.slice(0, slash);
    const all = record(this.#settings['permalinks']);
    const byKind = record(all[isSection ? 'section' : 'page']);
    const found = byKind[section] ?? (isSection ? undefined : all[section]);
    return typeof found === 'string' ? found : null;
  }

  #ugly(rel: string): boolean {
    const ugly = this.#settings['uglyurls'];
    return ugly === true || record(ugly)[rel.split('/')[0] ?? ''] === true;
  }

  #clean(text: string): string {
    return urlize(text, {
      removeAccents: this.#settings['removepathaccents'] === true,
      keepCase: this.#settings['disablepathtolower'] === true,
    });
  }

  #staticFolders(): readonly string[] {
    const declared = this.#settings['staticdir'];
    const names = declared === undefined ? [] : (Array.isArray(declared) ? declared : [declared]).map(String);
    const folders = names.map((name) => joinPath(this.#input.base, name)).filter((name) => name !== null);
    if (this.#input.static !== null) folders.push(this.#input.static);
    const themes = joinPath(this.#input.base, 'themes') ?? 'themes';
    for (const file of this.#input.files) {
      const found = below(themes, file)?.match(/^([^/]+)\/static\//);
      if (found) folders.push(`${themes}/${found[1]}/static`);
    }
    return [...new Set(folders)];
  }
}

function anyBelow(files: ReadonlySet<string>, folder: string): boolean {
  for (const file of files) if (below(folder, file) !== null) return true;
  return false;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Hugo does not mind the case of its settings. */
function lowerKeys(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.toLowerCase(), value]));
}
