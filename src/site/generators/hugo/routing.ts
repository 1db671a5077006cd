import type { Page } from '../../../content/page.ts';
import { codedBy, type Doubt } from '../../doubt.ts';
import type { Hidden } from '../../hidden.ts';
import type { Place } from '../../plan.ts';
import { type Expansion, expandPermalink } from '../../routes/permalinks.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { below, folderOf, isSource, joinPath, routeKey, stemOf } from '../../routes/url-path.ts';
import { HugoCascade, type Standing } from './cascade.ts';
import type { BuildFlags } from './command.ts';
import { HugoDoubts } from './doubts.ts';
import { hugoHidden, isRendered } from './publication.ts';
import { HugoSettings } from './settings.ts';

const LEAF_BUNDLE = /(?:^|\/)index(?:\.[a-z-]+)?\.(?:md|markdown|html)$/;

interface HugoInput extends RoutesInput {
  readonly places: readonly Place[];
  readonly built: BuildFlags;
}

/** Hugo's rules: sections and bundles, `slug`, `url`, `aliases`, `permalinks`, languages, `removePathAccents`. */
export function hugoRouting(input: HugoInput): Routing {
  return new HugoRouting(input);
}

class HugoRouting implements Routing {
  readonly #input: HugoInput;
  readonly #settings: HugoSettings;
  readonly #cascade: HugoCascade;
  /** Folders of pages, the deepest first. */
  readonly #places: readonly Place[];
  readonly #sections = new Set<string>();
  readonly #leafBundles = new Set<string>();
  /** The known steps of URLs that cannot be wholly known without building. */
  readonly #loose = new Map<string, readonly (string | null)[]>();

  readonly #doubts: HugoDoubts;

  readonly isCaseBlind: boolean;
  readonly relativeDoubt: Doubt | null;

  constructor(input: HugoInput) {
    this.#input = input;
    this.#settings = new HugoSettings(input);
    this.#cascade = new HugoCascade({
      settings: input.settings,
      pages: input.pages,
      defaultLanguage: this.#settings.defaultLanguage,
      standing: (path) => this.#standing(path),
    });
    this.#places = input.places
      .filter(({ holds }) => holds === 'pages')
      .sort((one, other) => other.folder.length - one.folder.length);
    const hook = [...input.files].find((file) => /(?:^|\/)_markup\/render-link\.html$/.test(file));
    this.isCaseBlind = hook !== undefined;
    this.relativeDoubt = hook === undefined ? null : codedBy(hook);
    this.#doubts = new HugoDoubts({
      input,
      settings: this.#settings,
      sections: this.#sections,
      loose: this.#loose,
      placeOf: (file) => this.#inContent(file)?.rel ?? '',
    });
    for (const file of input.files) {
      const rel = this.#inContent(file)?.rel;
      if (rel === undefined) continue;
      const first = rel.indexOf('/');
      if (first > 0 && isSource(rel)) this.#sections.add(routeKey(this.#settings.clean(rel.slice(0, first))));
      if (LEAF_BUNDLE.test(rel)) this.#leafBundles.add(folderOf(rel));
    }
  }

  route(page: Page): string | null {
    const place = this.#inContent(page.path);
    if (place === null || this.#isUnpublished(page, place.rel)) return null;
    const { rel } = place;
    const settings = this.#settings;
    const { stem, language } = this.#splitName(rel);
    const code = language ?? place.language;
    const prefix = settings.prefix(code);
    const clean = (text: string): string => settings.clean(text);
    const url = this.#cascade.value(page, 'url');
    if (typeof url === 'string' && url.trim() !== '') return this.#fromUrl(url.trim(), page, prefix);
    const folder = folderOf(rel);
    const isSection = stem === '_index';
    const isBundle = stem === 'index';
    const permalink = settings.permalink(rel, isSection, code);
    if (permalink !== null) {
      const name = isBundle || isSection ? folder.slice(folder.lastIndexOf('/') + 1) : stem;
      return this.#known(
        expandPermalink(prefix + permalink, page, { folder, stem: name, clean, dates: settings.dateSources(code) }),
      );
    }
    const slug = page.data['slug'];
    const own = typeof slug === 'string' && slug !== '' ? slug : typeof slug === 'number' ? String(slug) : null;
    const steps = folder === '' ? [] : folder.split('/');
    if (isBundle && own !== null) steps.splice(-1, 1, own);
    else if (!isSection && !isBundle) steps.push(own ?? stem);
    const path = steps.map(clean).join('/');
    if (path === '') return `${prefix}/`;
    return settings.isUgly(rel) && !isSection ? `${prefix}/${path}.html` : `${prefix}/${path}/`;
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

  hidden(page: Page, today: string): Hidden | null {
    return hugoHidden(page, today, this.#cascade, this.#input.built);
  }

  published(file: string): string | null {
    for (const { folder, under } of this.#settings.statics) {
      const rel = below(folder, file);
      if (rel !== null) return `${under}/${rel}`;
    }
    const rel = this.#inContent(file)?.rel;
    if (rel === undefined || /\.(?:md|markdown|html?|adoc|org|gotmpl)$/i.test(rel)) return null;
    const steps = folderOf(rel)
      .split('/')
      .filter((step) => step !== '');
    return ['', ...steps.map((step) => this.#settings.clean(step)), rel.slice(rel.lastIndexOf('/') + 1)].join('/');
  }

  doubt(path: string): Doubt | null {
    return this.#doubts.of(path);
  }

  /** Where a file stands below its content folder, and the language that folder is of, by its key in the settings. */
  #inContent(file: string): { readonly rel: string; readonly language: string | null } | null {
    for (const { folder } of this.#places) {
      const rel = below(folder, file);
      if (rel !== null) return { rel: this.#settings.mounted(folder, rel), language: this.#settings.keyOf(folder) };
    }
    return null;
  }

  /** Never rendered, or a resource of the page whose bundle it stands in. */
  #isUnpublished(page: Page, rel: string): boolean {
    if (!isSource(rel) && !/\.html?$/i.test(rel)) return true;
    if (!isRendered(page, this.#cascade)) return true;
    let folder = LEAF_BUNDLE.test(rel) ? folderOf(folderOf(rel)) : folderOf(rel);
    for (; folder !== ''; folder = folderOf(folder)) if (this.#leafBundles.has(folder)) return true;
    return false;
  }

  /** As a cascade knows a page: by its path, kind and language. */
  #standing(path: string): Standing | null {
    const place = this.#inContent(path);
    if (place === null) return null;
    const { stem, language } = this.#splitName(place.rel);
    const folder = folderOf(place.rel);
    const name = /^_?index$/.test(stem) ? folder : folder === '' ? stem : `${folder}/${stem}`;
    return {
      path: `/${name}`.replaceAll(' ', '-').toLowerCase(),
      kind: stem !== '_index' ? 'page' : folder === '' ? 'home' : 'section',
      language: language ?? place.language ?? this.#settings.defaultLanguage,
    };
  }

  /** `page.en.md` is `page` in English when the site knows that language. */
  #splitName(rel: string): { stem: string; language: string | null } {
    const stem = stemOf(rel);
    const dot = stem.lastIndexOf('.');
    const suffix = dot <= 0 ? '' : stem.slice(dot + 1).toLowerCase();
    const known = this.#settings.languages.includes(suffix) || suffix === this.#settings.defaultLanguage;
    return known ? { stem: stem.slice(0, dot), language: suffix } : { stem, language: null };
  }

  #fromUrl(url: string, page: Page, prefix: string): string | null {
    if (url.includes(':')) {
      const clean = (text: string): string => this.#settings.clean(text);
      return this.#known(expandPermalink(url, page, { folder: '', stem: stemOf(page.path), clean }));
    }
    return url.startsWith('/') ? url : `${prefix}/${url}`;
  }

  #known(expansion: Expansion): string | null {
    if ('path' in expansion) return expansion.path;
    this.#loose.set(expansion.steps.join('/'), expansion.steps);
    return null;
  }
}
