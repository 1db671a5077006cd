import { createGlob } from '../../configuration/glob.ts';
import { languageTag } from '../../content/language/tag.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { OtherReader, OutReason, Place } from '../plan.ts';
import { below } from '../routes/url-path.ts';
import { record, type Settings, text, texts, webAddress } from '../settings/value.ts';
import { hexoRouting } from './hexo/routing.ts';

/** Generators and plug-ins known to add no page but their own lists and feeds. */
const ADDS_NONE =
  /^hexo-generator-(?:index|archive|category|tag|feed|sitemap|baidu-sitemap|search(?:db)?|json-content)$/;

/** Hexo: `_config.yml`, as Jekyll's; pages and posts stand in `source/`. */
export const hexo: SiteGenerator = {
  name: 'hexo',
  output: 'public',
  settings: [/^_config\.(?:ya?ml|json)$/],
  packages: ['hexo'],
  isOwn: isHexo,
  layout,
};

/** Whether a `_config.yml` is Hexo's: its package, its models beside its posts, or keys that Jekyll has not. */
export async function isHexo(path: string, base: string, survey: Survey): Promise<boolean> {
  const manifest = await survey.data(inside(base, 'package.json'));
  if (['dependencies', 'devDependencies'].some((key) => 'hexo' in record(manifest[key])) || 'hexo' in manifest)
    return true;
  const settings = await survey.data(path);
  const own = ['source_dir', 'public_dir', 'new_post_name', 'skip_render', 'post_asset_folder'];
  const hasPosts = survey.folders.has(inside(base, 'source/_posts'));
  return (
    own.filter((key) => key in settings).length >= 2 || (hasPosts && survey.folders.has(inside(base, 'scaffolds')))
  );
}

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null || path.endsWith('package.json') ? {} : await survey.data(path);
  const source = folderNamed(text(settings['source_dir']) ?? 'source', base) ?? inside(base, 'source');
  const content = said.content ?? source;
  const named = folderNamed(text(settings['theme']), inside(base, 'themes'));
  const theme = named !== null && survey.folders.has(named) ? named : null;
  const isOpenEnded = await mayAddPages(survey, base, theme);
  const languages = texts(settings['language']).flatMap((one) => languageTag(one) ?? []);
  const language = languages[0] ?? null;
  const data = inside(source, '_data');
  const places: Place[] = [pagesIn(source, language), { folder: data, holds: 'data', language: null }];
  for (const code of texts(settings['language']).slice(1))
    if (survey.folders.has(inside(source, code))) places.push(pagesIn(inside(source, code), languageTag(code)));
  const isOut = outOf(settings, source);
  return {
    settings,
    isKnown: path !== null && path !== inside(base, 'package.json'),
    dialect: 'hexo',
    content,
    static: said.static ?? source,
    places,
    url: siteUrl(settings),
    language,
    languages,
    headingIds: 'loose',
    reader: markedOf(await survey.data(inside(base, 'package.json'))),
    fileOf: filesIn({
      places,
      dialect: 'hexo',
      endings: ['md', 'markdown', 'mkd', 'mkdn', 'mdwn', 'mdtxt', 'mdtext'],
      out: isOut,
    }),
    routing: (input) =>
      hexoRouting({
        ...input,
        source,
        settings,
        theme,
        isOut,
        isOpenEnded,
      }),
  };
}

/** By the version of `hexo-renderer-marked`: 0 brings the first marked, 7 one that is CommonMark. */
function markedOf({ dependencies, devDependencies }: Settings): OtherReader | undefined {
  const asked = text({ ...record(dependencies), ...record(devDependencies) }['hexo-renderer-marked']) ?? '';
  const [, major = ''] = /^[\^~=v]?(\d+)(?:\.|$)/.exec(asked.trim()) ?? [];
  if (major === '' || Number(major) > 6) return undefined;
  return major === '0' ? 'marked-0' : 'marked-1';
}

function siteUrl(settings: Settings): string | null {
  const url = webAddress(settings['url']);
  const root = (text(settings['root']) ?? '/').replace(/\/+$/, '');
  return url === null || root === '' || url.replace(/\/+$/, '').endsWith(root) ? url : url.replace(/\/+$/, '') + root;
}

/** Drafts, hidden files, `exclude`, and what `skip_render` leaves as it is. */
function outOf(settings: Settings, source: string): (path: string) => OutReason | null {
  const globs = (key: string) => texts(settings[key]).map((pattern) => createGlob(pattern));
  const [skipped, excluded, included] = [globs('skip_render'), globs('exclude'), globs('include')];
  const drafts = settings['render_drafts'] === true;
  return (path) => {
    const rel = below(source, path) ?? path;
    if (skipped.some((matches) => matches(rel))) return 'excluded';
    const posts = /^_(?:posts|drafts)\/(.+)$/.exec(rel);
    if (posts !== null)
      return /(?:^|\/)[_.]/.test(posts[1] ?? '') || (rel.startsWith('_drafts/') && !drafts) ? 'unpublished' : null;
    if (excluded.some((matches) => matches(rel))) return 'excluded';
    return /(?:^|\/)[_.]/.test(rel) && !included.some((matches) => matches(rel)) ? 'unpublished' : null;
  };
}

/** Scripts of the site or its theme, and packages whose name says that they generate, may make any page. */
async function mayAddPages(survey: Survey, base: string, theme: string | null): Promise<boolean> {
  if (theme === null) return true;
  if ([inside(base, 'scripts'), `${theme}/scripts`].some((folder) => survey.folders.has(folder))) return true;
  const manifest = await survey.data(inside(base, 'package.json'));
  const needed = ['dependencies', 'devDependencies'].flatMap((key) => Object.keys(record(manifest[key])));
  return needed.length === 0 || needed.some((name) => name.includes('hexo-generator-') && !ADDS_NONE.test(name));
}
