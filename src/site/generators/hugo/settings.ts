import { scalarText } from '../../../content/format/scalar-text.ts';
import { folderNamed } from '../../layout/places.ts';
import type { RoutesInput } from '../../routes/routing.ts';
import { urlize } from '../../routes/slugs.ts';
import { below, joinPath } from '../../routes/url-path.ts';
import { at, listOf, record, type Settings, text, texts } from '../../settings/value.ts';

import { type HugoModules, readModules } from './modules.ts';

/** What Hugo's configuration says of URLs. Hugo does not mind the case of its keys. */
export class HugoSettings {
  readonly isEmpty: boolean;
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  /** The first step of the URLs of taxonomies: `tags`, `categories`… */
  readonly taxonomies: readonly string[];
  /** Patterns of the URLs of their terms, most of which have no file. */
  readonly termPatterns: readonly string[];
  /** Folders whose files are published as they are, relative to the root, and what stands before them in the URL. */
  readonly statics: HugoModules['statics'];
  /** What modules and mounts may bring from elsewhere. */
  readonly absent: HugoModules['absent'];
  readonly theme: unknown;
  readonly #settings: Settings;
  /** By content folder: the key of its language, and where its pages are mounted below `content`. */
  readonly #folders = new Map<string, { readonly language: string | null; readonly under: string }>();
  readonly #isMultihost: boolean;

  constructor(input: RoutesInput) {
    const settings = Object.fromEntries(
      Object.entries(input.settings).map(([key, value]) => [key.toLowerCase(), value]),
    );
    const module = record(settings['module']);
    this.#settings = settings;
    this.isEmpty = Object.keys(settings).length === 0;
    this.languages = Object.keys(record(settings['languages'])).map((name) => name.toLowerCase());
    this.defaultLanguage = (scalarText(settings['defaultcontentlanguage']) || 'en').toLowerCase();
    const declared = [settings, ...Object.values(record(settings['languages']))]
      .map((one) => at(one, 'taxonomies'))
      .filter((one) => one !== undefined);
    const names =
      declared.length === 0 ? ['tags', 'categories'] : declared.flatMap((one) => Object.values(record(one)));
    this.taxonomies = [...new Set(names.map((name) => this.clean(scalarText(name)).toLowerCase()))];
    this.termPatterns = this.taxonomies.flatMap((name) =>
      ['', ...this.languages].flatMap((code) => this.permalink(`${name}/x/_index.md`, true, code) ?? []),
    );
    const modules = readModules(settings, input.base, input.files);
    const folders = staticFolders(input, settings['staticdir']).map((folder) => ({ folder, under: '' }));
    this.statics = [...folders, ...modules.statics];
    this.absent = modules.absent;
    this.theme = settings['theme'];
    this.#isMultihost = this.languages.some((code) => at(settings['languages'], code, 'baseURL') !== undefined);
    this.#readFolders(input.base, module);
  }

  #readFolders(base: string, module: Settings): void {
    for (const code of this.languages) {
      const folder = folderNamed(text(at(this.#settings['languages'], code, 'contentDir')), base);
      // A folder that two languages share tells neither.
      if (folder !== null) this.#folders.set(folder, { language: this.#folders.has(folder) ? null : code, under: '' });
    }
    for (const mount of listOf(module['mounts'])) {
      const folder = folderNamed(text(at(mount, 'source')), base);
      const under = below('content', text(at(mount, 'target')) ?? '') ?? '';
      const language = texts(at(mount, 'lang'))[0]?.toLowerCase() ?? null;
      if (folder !== null) this.#folders.set(folder, { language, under });
    }
  }

  /** The language of a content folder, by its key in the settings. */
  keyOf(folder: string): string | null {
    return this.#folders.get(folder)?.language ?? null;
  }

  /** A path below a content folder, as it stands below `content` once mounted. */
  mounted(folder: string, rel: string): string {
    const under = this.#folders.get(folder)?.under ?? '';
    return under === '' ? rel : `${under}/${rel}`;
  }

  /** The pattern of a page's URL, from `permalinks`, by its first folder; null when there is none. */
  permalink(rel: string, isSection: boolean, language: string | null): string | null {
    const slash = rel.indexOf('/');
    const section = slash < 0 ? '/' : rel.slice(0, slash);
    const all = record(this.#ofLanguage(language, 'permalinks') ?? this.#settings['permalinks']);
    const isTerm = isSection && this.taxonomies.includes(section) && rel.split('/').length > 2;
    const isTaxonomy = isSection && this.taxonomies.includes(section);
    const byKind = record(all[isTerm ? 'term' : isTaxonomy ? 'taxonomy' : isSection ? 'section' : 'page']);
    // Without a kind, a pattern is for the pages of a section and the terms of a taxonomy.
    const found = byKind[section] ?? (isSection && !isTerm ? undefined : all[section]);
    if (typeof found !== 'string') return null;
    // `blog/:slug` stands at the root too.
    return found.startsWith('/') ? found : `/${found}`;
  }

  /** Where the day of a page is looked for, in this order (`frontmatter.date`); null: as Hugo does by itself. */
  dateSources(language: string | null): readonly string[] | null {
    const found = texts(at(this.#ofLanguage(language, 'frontmatter') ?? this.#settings['frontmatter'], 'date'));
    return found.length === 0 ? null : found;
  }

  /** What the settings of a language say, which win over those of the site. */
  #ofLanguage(language: string | null, key: string): unknown {
    return at(this.#settings['languages'], language ?? this.defaultLanguage, key);
  }

  /** `/a/b.html` instead of `/a/b/`. */
  isUgly(rel: string): boolean {
    const ugly = this.#settings['uglyurls'];
    return ugly === true || record(ugly)[rel.split('/')[0] ?? ''] === true;
  }

  /** `/en`, or nothing for the default language at the root. */
  prefix(language: string | null): string {
    if (this.#isMultihost) return '';
    const own = language ?? this.defaultLanguage;
    const isDefault = own === this.defaultLanguage;
    if (isDefault && this.#settings['defaultcontentlanguageinsubdir'] !== true) return '';
    return this.languages.includes(own) || !isDefault ? `/${own}` : '';
  }

  clean(text: string): string {
    return urlize(text, {
      removeAccents: this.#settings['removepathaccents'] === true,
      keepCase: this.#settings['disablepathtolower'] === true,
    });
  }
}

/** `staticDir`, the site's static folder, and those of the themes in the tree. */
function staticFolders(input: RoutesInput, declared: unknown): readonly string[] {
  const names = declared === undefined ? [] : [declared].flat().map(scalarText);
  const folders = names.map((name) => joinPath(input.base, name)).filter((name) => name !== null);
  if (input.static !== null) folders.push(input.static);
  const themes = joinPath(input.base, 'themes') ?? 'themes';
  for (const file of input.files) {
    const found = below(themes, file)?.match(/^([^/]+)\/static\//);
    if (found) folders.push(`${themes}/${found[1]}/static`);
  }
  return [...new Set(folders)];
}
