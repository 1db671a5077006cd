import { languageTag } from '../../content/language/tag.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, inside, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { OutReason } from '../plan.ts';
import { below, folderOf } from '../routes/url-path.ts';
import { codeOf } from './grav/folders.ts';
import { gravRouting } from './grav/routing.ts';
import { type GravSettings, readSettings } from './grav/settings.ts';

/** Grav: each folder of `user/pages` is a page. The repository may be the folder `user` itself. */
export const grav: SiteGenerator = {
  name: 'grav',
  settings: [/^(?:user\/)?config\/(?:system|site)\.yaml$/],
  packages: [],
  isOwn: (path, base, survey) => holdsPages(inside(base, below(base, path)?.startsWith('user/') ? 'user' : ''), survey),
  marks,
  layout,
};

/** A page is a file in a folder of its own. */
function holdsPages(user: string, { files, folders }: Survey): boolean {
  const pages = inside(user, 'pages');
  if (!folders.has(pages)) return false;
  for (const file of files) if (/^[^/]+\/(?:.*\/)?[^/]+\.md$/.test(below(pages, file) ?? '')) return true;
  return false;
}

/** A page in a folder with a number: `pages/01.accueil/default.md`. */
const NUMBERED = /^((?:[^/]+\/){0,2}?)pages\/(?:.*\/)?\d+\.[^/]+\/[^/]+\.md$/;

/** Without settings, as where plug-ins keep a copy of the pages alone: `pages/`, most of whose folders with a text have a number and one text. */
function marks({ files }: Survey): string | null {
  const texts = [...files].filter((file) => file.endsWith('.md') && /(?:^|\/)pages\//.test(file));
  const first = texts.map((file) => NUMBERED.exec(file)?.[1]).find((base) => base !== undefined);
  if (first === undefined) return null;
  const base = first.replace(/(?:^|\/)user\/$|\/$/, '');
  const folders = new Map<string, string[]>();
  for (const file of texts) folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), file]);
  const isNumbered = (folder: string): boolean => /(?:^|\/)\d+\.[^/]+$/.test(folder);
  const alone = [...folders.values()].filter(
    (all) => new Set(all.map((file) => /\.[^/]*$/.exec(file)?.[0])).size === all.length,
  );
  const numbered = [...folders.keys()].filter(isNumbered);
  return alone.length * 5 >= folders.size * 4 && numbered.length * 3 >= folders.size ? base : null;
}

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isWhole = path === null ? survey.folders.has(inside(base, 'user/pages')) : path.includes('user/config/');
  const user = isWhole ? inside(base, 'user') : base;
  const pages = said.content ?? inside(user, 'pages');
  const known = await readSettings(survey, user);
  const { language, codes } = known;
  const places = [pagesIn(pages, language)];
  const within = filesIn({
    places,
    dialect: 'grav',
    endings: ['md'],
    languageOf: (file) => languageTag(codeOf(file, codes)) ?? language,
    out: (file) => whyOut(below(pages, file) ?? file, known),
  });
  return {
    settings: known.settings,
    isKnown: true,
    dialect: 'grav',
    content: pages,
    static: said.static ?? null,
    places,
    url: known.url,
    language,
    languages: [
      ...new Set([...codes.flatMap((code) => languageTag(code) ?? []), ...(language === null ? [] : [language])]),
    ],
    headingIds: 'none',
    fileOf(file) {
      const found = within(file);
      const isOfOthers = below(pages, file) === null && isOfGrav(file, base, user);
      return found.kind === 'out' && isOfOthers ? { ...found, reason: 'repository' } : found;
    },
    routing: (input) =>
      gravRouting({ known, pages, user, base, isPage: (file) => within(file).kind === 'page' }, input),
  };
}

/** Why a text among the pages is none. @param rel from the folder of the pages */
function whyOut(rel: string, { codes }: GravSettings): OutReason | null {
  const name = rel.slice(rel.lastIndexOf('/') + 1);
  if (/^(?:readme|changelog|licen[cs]e|contributing)\.md$/i.test(name)) return 'repository';
  if (/(?:^|\/)\./.test(rel) || folderOf(rel).includes(':')) return 'excluded';
  // All that follows the first dot is its ending, and those of other languages are read by nobody.
  const ending = /\.(.*)$/.exec(name)?.[1] ?? '';
  const isRead = ending === 'md' || codes.some((code) => ending === `${code}.md`);
  return folderOf(rel) === '' || !isRead ? 'unpublished' : null;
}

/** Folders that Grav, its themes and its plug-ins fill. */
function isOfGrav(file: string, base: string, user: string): boolean {
  return (
    /^(?:plugins|themes|blueprints|accounts|data|env)\//.test(below(user, file) ?? '') ||
    (user !== base &&
      /^(?:system|vendor|backup|cache|logs|tmp|bin|tests|webserver-configs)\//.test(below(base, file) ?? ''))
  );
}
