import { codedBy, type Doubt, GENERATED } from '../../doubt.ts';
import { couldBe, expandTokens } from '../../routes/permalinks.ts';
import type { RoutesInput } from '../../routes/routing.ts';
import { below, extensionOf, folderOf, joinPath, routeKey } from '../../routes/url-path.ts';
import { texts } from '../../settings/value.ts';
import { broughtBy } from './modules.ts';
import type { HugoSettings } from './settings.ts';

interface Known {
  readonly input: RoutesInput;
  readonly settings: HugoSettings;
  /** Keys of the URLs of top sections. */
  readonly sections: ReadonlySet<string>;
  /** The known steps of URLs that cannot be wholly known without building. */
  readonly loose: ReadonlyMap<string, readonly (string | null)[]>;
  /** Where a file stands below its content folder; empty when it stands in none. */
  placeOf(file: string): string;
}

/** Why an address that nothing was found for may exist all the same on a site of Hugo. */
export class HugoDoubts {
  readonly #known: Known;
  #contentAdapters: readonly string[] | null = null;

  constructor(known: Known) {
    this.#known = known;
  }

  of(path: string): Doubt | null {
    return this.#isGenerated(path) ? GENERATED : this.#isOutside(path) ? codedBy(null) : this.#broughtBy(path);
  }

  #isGenerated(path: string): boolean {
    const key = routeKey(path);
    const first = (key.split('/')[1] ?? '').toLowerCase();
    const extension = extensionOf(path);
    if (/^(?:xml|rss|json|ics|txt|webmanifest|css|js|mjs|map)$/.test(extension)) return true;
    // Hugo makes the home page with or without a file for it.
    if (key === '/' || /\/page(?:\/\d+)?$/.test(key) || key === '/404' || this.#known.sections.has(key)) return true;
    if (this.#known.settings.taxonomies.includes(first) || this.#known.settings.languages.includes(first)) return true;
    if (this.#known.settings.termPatterns.some((pattern) => isOfPattern(path, pattern))) return true;
    for (const steps of this.#known.loose.values()) if (couldBe(path, steps)) return true;
    return false;
  }

  /** Without the site's configuration the tree may be a part of it: only the sections that are there are known. */
  #isOutside(path: string): boolean {
    if (!this.#known.settings.isEmpty) return false;
    const section = routeKey(/^\/[^/]*/.exec(path)?.[0] ?? '/');
    if (this.#known.sections.has(section)) return false;
    return !this.#known.settings.statics.some(({ folder }) => anyBelow(this.#known.input.files, folder + section));
  }

  /** What comes from modules, themes that are not in the tree, or content adapters cannot be known. */
  #broughtBy(path: string): Doubt | null {
    const { files, base } = this.#known.input;
    const { absent, statics, theme } = this.#known.settings;
    const from = absent.find(({ under }) => under === '' || path === under || path.startsWith(`${under}/`));
    if (from !== undefined) return from.doubt;
    const adapter = this.#adapters().find((file) => {
      const folder = folderOf(this.#known.placeOf(file));
      return folder === '' || routeKey(path).includes(`/${this.#known.settings.clean(folder)}`);
    });
    if (adapter !== undefined) return codedBy(adapter);
    if (extensionOf(path) === '') return null;
    if (theme !== undefined && !anyBelow(files, joinPath(base, 'themes') ?? 'themes'))
      return broughtBy(texts(theme)[0] ?? 'theme');
    return statics.some(({ folder }) => anyBelow(files, folder)) ? null : codedBy(null);
  }

  #adapters(): readonly string[] {
    this.#contentAdapters ??= [...this.#known.input.files].filter((file) => file.endsWith('_content.gotmpl'));
    return this.#contentAdapters;
  }
}

function isOfPattern(path: string, pattern: string): boolean {
  const expansion = expandTokens(pattern, /:([a-z]+)(\[[^\]]*\])?/gi, () => null);
  return 'steps' in expansion && couldBe(path, expansion.steps);
}

function anyBelow(files: ReadonlySet<string>, folder: string): boolean {
  for (const file of files) if (below(folder, file) !== null) return true;
  return false;
}
