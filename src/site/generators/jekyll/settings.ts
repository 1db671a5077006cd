import { createGlob } from '../../../configuration/glob.ts';
import type { Page } from '../../../content/page.ts';
import type { Doubt } from '../../doubt.ts';
import { below } from '../../routes/url-path.ts';
import { record, text } from '../../settings/value.ts';

/** A collection of Jekyll, posts included. */
export interface Family {
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

/** What Jekyll's configuration says of URLs. Paths are relative to the folder it runs in. */
export class JekyllSettings {
  readonly isEmpty: boolean;
  /** Gem themes bring their own assets. */
  readonly theme: Doubt | null;
  readonly hasArchives: boolean;
  /** Pages at `/page/` rather than `/page.html`. */
  readonly isPretty: boolean;
  readonly families: readonly Family[];
  readonly #included: (path: string) => boolean;
  readonly #excluded: (path: string) => boolean;
  readonly #defaults: readonly unknown[];

  constructor(settings: Readonly<Record<string, unknown>>) {
    const { permalink, defaults } = settings;
    this.isEmpty = Object.keys(settings).length === 0;
    const theme = text(settings['remote_theme']) ?? text(settings['theme']);
    this.theme = theme === null ? null : { reason: 'module', by: theme };
    this.hasArchives = settings['jekyll-archives'] !== undefined;
    this.isPretty = typeof permalink === 'string' && (permalink === 'pretty' || permalink.endsWith('/'));
    this.families = readFamilies(settings, this.isPretty);
    this.#included = matcher(strings(settings['include']));
    this.#excluded = matcher(strings(settings['exclude']));
    this.#defaults = Array.isArray(defaults) ? defaults : [];
  }

  familyOf(rel: string): Family | null {
    const holds = ({ folder, label }: Family) =>
      below(folder, rel) !== null || (label === 'posts' && rel.includes('/_posts/'));
    return this.families.find(holds) ?? null;
  }

  /** Left out by the settings, or by Jekyll's own list. */
  isExcluded(rel: string): boolean {
    return (this.#excluded(rel) && !this.#included(rel)) || EXCLUDED.test(rel);
  }

  /** Jekyll leaves out what starts with `_`, `.`, `#` or ends with `~`, unless it is included. */
  isPublic(rel: string): boolean {
    if (this.isExcluded(rel)) return false;
    let path = '';
    for (const step of rel.split('/')) {
      path = path === '' ? step : `${path}/${step}`;
      if ((/^[_.#]/.test(step) || step.endsWith('~')) && !this.#included(step) && !this.#included(path)) return false;
    }
    return true;
  }

  /** What Jekyll passes over in a collection, by the first letter of its path or of its name: `.semaine1.html`, `partie/_modele.md`. */
  isSpecial(rel: string): boolean {
    const name = rel.slice(rel.lastIndexOf('/') + 1);
    return (/^[._#~]/.test(rel) || /^[._#~]|~$/.test(name)) && !this.#included(rel) && !this.#included(name);
  }

  /** A value of the front matter, else of the last `defaults` whose scope holds the page. */
  value(page: Page, rel: string, key: string): unknown {
    return key in page.data ? page.data[key] : this.scoped(rel, key);
  }

  /** The value of the last `defaults` whose scope holds a path. */
  scoped(rel: string, key: string): unknown {
    const label = this.familyOf(rel)?.label ?? 'pages';
    let value: unknown;
    for (const entry of this.#defaults) {
      const scope = record(record(entry)['scope']);
      const path = typeof scope['path'] === 'string' ? scope['path'] : '';
      if (scope['type'] !== undefined && scope['type'] !== label) continue;
      if (path !== '' && !rel.startsWith(path) && !(path.includes('*') && createGlob(path)(rel))) continue;
      const values = record(record(entry)['values']);
      if (key in values) value = values[key];
    }
    return value;
  }
}

function readFamilies(settings: Readonly<Record<string, unknown>>, pretty: boolean): Family[] {
  const { collections, collections_dir: folder, permalink } = settings;
  const root = typeof folder === 'string' ? folder.replace(/^\/|\/$/g, '') : '';
  const inside = (name: string) => (root === '' ? `_${name}` : `${root}/_${name}`);
  const families: Family[] = [];
  const named = Array.isArray(collections)
    ? strings(collections).map((name) => [name, {}] as const)
    : Object.entries(record(collections));
  for (const [label, options] of named) {
    const { output, permalink: own } = record(options) as { output?: unknown; permalink?: unknown };
    const template = typeof own === 'string' ? styled(own) : `/:collection/:path${pretty ? '/' : ':output_ext'}`;
    if (label !== 'posts') families.push({ label, folder: inside(label), template, output: output === true });
  }
  // Posts are a collection like another, whose own pattern wins over that of the site.
  const posts = record(record(collections)['posts'])['permalink'];
  const style = typeof posts === 'string' ? posts : typeof permalink === 'string' ? permalink : 'date';
  return [...families, { label: 'posts', folder: inside('posts'), template: styled(style), output: true }];
}

/** `pretty` and the like by what they stand for, any other pattern as it is. */
function styled(permalink: string): string {
  return (Object.hasOwn(STYLES, permalink) ? STYLES[permalink] : undefined) ?? permalink;
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  const clean = patterns.map((pattern) => pattern.replace(/^\/|\/$/g, ''));
  const matches = clean.map((pattern) => createGlob(pattern, { dot: true }));
  return (path) => matches.some((match) => match(path)) || clean.some((pattern) => path.startsWith(`${pattern}/`));
}

/** A list of names, or one string that holds them, parted by spaces. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((part) => part !== '');
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
