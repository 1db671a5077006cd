import type { Page } from '../../../content/page.ts';
import { fileRouting } from '../../layout/file-routing.ts';
import { couldBe, expandTokens } from '../../routes/permalinks.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { withoutAccents } from '../../routes/slugs.ts';
import { below, folderOf, isAsset } from '../../routes/url-path.ts';
import { record, type Settings, text } from '../../settings/value.ts';

interface HexoInput extends RoutesInput {
  readonly source: string;
  readonly settings: Settings;
  /** The folder of the theme; null when it is not in the tree. */
  readonly theme: string | null;
  /** Scripts, plug-ins or a theme that is not here may add pages. */
  readonly isOpenEnded: boolean;
  isOut(file: string): unknown;
}

/** What Hexo makes a page of; the rest is copied. Others only where a package renders them. */
const RENDERED = /\.(?:md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext)$/i;

const STYLES = /\.(?:styl|scss|sass|less)$/;

/** Hexo's rules: `permalink` of posts, pages where they stand, the theme's files at the root. */
export function hexoRouting(input: HexoInput): Routing {
  const { source, theme, settings, isOut } = input;
  const posts = `${source}/_posts`;
  const loose = new Map<string, readonly (string | null)[]>();
  const folders = ['tag_dir', 'category_dir', 'archive_dir', 'pagination_dir'].map(
    (key, index) => text(settings[key]) ?? ['tags', 'categories', 'archives', 'page'][index],
  );
  /** Hexo nests categories in addresses, as deep as they are. */
  const isFree = pattern(settings).includes(':category');
  const route = (page: Page): string | null => {
    const rel = below(source, page.path);
    if (rel === null || !RENDERED.test(rel) || isOut(page.path) !== null || page.data['published'] === false)
      return null;
    const own = text(page.data['permalink']);
    const post = below(posts, page.path) ?? below(`${source}/_drafts`, page.path);
    if (own !== null) return `/${own.replace(/^\/+/, '')}`;
    if (post === null) return `/${rel.replace(/\.[^./]+$/, '')}.html`.replace(/\/index\.html$/, '/');
    const parts = nameParts(post, settings);
    const slug = parts?.get('title') ?? slugize(post.replace(/\.[^./]+$/, ''));
    const facts = { page, parts, slug, day: dayOf(page, parts) };
    const expansion = expandTokens(pattern(settings), /:(\w+)/g, (token) => postToken(token, facts, settings));
    if ('path' in expansion) return expansion.path;
    loose.set(expansion.steps.join('/'), expansion.steps);
    return null;
  };
  const colocated = (file: string): string | null => {
    const rel = below(posts, file);
    if (rel === null || settings['post_asset_folder'] !== true) return null;
    for (let folder = folderOf(file); folder !== posts; folder = folderOf(folder)) {
      const page = input.pages.get(`${folder}.md`);
      const place = page === undefined ? null : route(page);
      if (place !== null) return `${place.endsWith('/') ? place : `${folderOf(place)}/`}${below(folder, file) ?? ''}`;
    }
    return null;
  };
  const files = fileRouting({
    statics: [],
    route,
    mayGenerate: (url) => {
      if (input.isOpenEnded || (isFree && !isAsset(url))) return true;
      for (const steps of loose.values()) if (couldBe(url, steps)) return true;
      if (isAsset(url)) return false;
      return url === '/' || /\.(?!html?$)\w+$/.test(url) || folders.some((name) => url.split('/').includes(name ?? ''));
    },
  });
  const isHidden = (rel: string): boolean => /(?:^|\/)[_.]/.test(rel);
  return {
    ...files,
    published(file) {
      const rel = below(source, file);
      // What is not rendered is copied; `skip_render` leaves a page as it is.
      if (rel !== null && !isHidden(rel)) return RENDERED.test(rel) && isOut(file) !== 'excluded' ? null : `/${rel}`;
      const ofTheme = theme === null ? null : below(`${theme}/source`, file);
      if (ofTheme !== null && !isHidden(ofTheme))
        return `/${ofTheme.replace(STYLES, '.css').replace(RENDERED, '.html')}`;
      return colocated(file);
    },
  };
}

function pattern(settings: Settings): string {
  return text(settings['permalink']) ?? ':year/:month/:day/:title/';
}

const PARTS: Readonly<Record<string, string>> = {
  year: '(\\d{4})',
  month: '(\\d{2})',
  day: '(\\d{2})',
  i_month: '(\\d{1,2})',
  i_day: '(\\d{1,2})',
};

/** What the name of a post tells, by `new_post_name`; null when it is of another form, which Hexo takes whole. */
function nameParts(rel: string, settings: Settings): ReadonlyMap<string, string> | null {
  const form = (text(settings['new_post_name']) ?? ':title.md').replace(/\.[^./]+$/, '');
  const names: string[] = [];
  let free = 0;
  const source = form.replace(/:(\w+)|[^\w/]/g, (written, name: string | undefined) => {
    if (name === undefined) return `\\${written}`;
    names.push(name);
    const part = PARTS[name];
    if (part === undefined) free++;
    return part ?? '(.+?)';
  });
  // A form of many parts of any length would be tried in too many ways.
  if (free > 2 || source.length > 300) return null;
  const found = new RegExp(`^${source}$`).exec(rel.replace(/\.[^./]+$/, '').slice(0, 300));
  return found === null ? null : new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
}

/** The way of `hexo-util`, which writes some letters out (œ): null where there are others than it is sure of. */
function slugize(name: string): string | null {
  const slug = withoutAccents(name)
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '');
  return /^[a-z\d-]+$/i.test(slug) ? slug : null;
}

interface Post {
  readonly page: Page;
  readonly parts: ReadonlyMap<string, string> | null;
  readonly slug: string | null;
  readonly day: readonly [string, string, string] | null;
}

function postToken(token: string, { page, parts, slug, day }: Post, settings: Settings): string | null {
  switch (token) {
    case 'title':
      return slug;
    case 'name':
      return slug === null ? null : slug.slice(slug.lastIndexOf('/') + 1);
    case 'year':
      return day?.[0] ?? null;
    case 'month':
      return day?.[1] ?? null;
    case 'day':
      return day?.[2] ?? null;
    case 'i_month':
      return day === null ? null : String(Number(day[1]));
    case 'i_day':
      return day === null ? null : String(Number(day[2]));
    case 'post_title':
    case 'category':
    case 'id':
    case 'hash':
    case 'hour':
    case 'minute':
    case 'second':
    case 'timestamp':
      return null;
    default:
      return text(page.data[token]) ?? parts?.get(token) ?? text(record(settings['permalink_defaults'])[token]);
  }
}

/** The day of a post as its address has it; null where the clock of whoever builds decides. */
function dayOf({ data }: Page, parts: ReadonlyMap<string, string> | null): readonly [string, string, string] | null {
  const date = data['date'];
  if (date !== undefined && date !== null) {
    const [, year = '', month = '', day = '', rest = ''] =
      /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(.*)$/.exec(typeof date === 'string' ? date.trim() : '') ?? [];
    if (year === '' || /[+-]\d{1,2}:?\d{0,2}$/.test(rest)) return null;
    return [year, month.padStart(2, '0'), day.padStart(2, '0')];
  }
  const [year, month, day] = [
    parts?.get('year'),
    parts?.get('month') ?? parts?.get('i_month'),
    parts?.get('day') ?? parts?.get('i_day'),
  ];
  if (year === undefined || month === undefined || day === undefined) return null;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')];
}
