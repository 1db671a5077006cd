import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { PlannedFile } from '../../plan.ts';
import { below } from '../../routes/url-path.ts';
import { type AstroCollection, ENTRIES, readCollections } from './collections.ts';

const CODE = /\.(?:astro|[cm]?[jt]sx?|vue|svelte|mdx)$/;
/** A site of more files of code is not looked through. */
const MOST_FILES = 400;
/** A collection that is named by a variable may be any of them. */
const BY_VARIABLE = /\b(?:getCollection|getLiveCollection|getEntry|getEntries)\s*(?:<[^<>]{0,200}>)?\(\s*[^'"`\s)]/;

/**
 * What files are, where entries of collections that the site does not read are no pages, nor files beside the entries of one, which its
 * pattern leaves out (`*.md` takes none of `fr/`). @param source Astro's own folder, `src`
 */
export async function withoutUnread(
  survey: Survey,
  source: string,
  fileOf: (path: string) => PlannedFile,
): Promise<(path: string) => PlannedFile> {
  const { all } = await readCollections(survey, source);
  const unread = await unreadCollections(survey, source, all);
  const patterns = await readByPatternAlone(survey, source, all);
  if (unread.length === 0 && patterns.length === 0) return fileOf;
  const isIn = ({ folder }: AstroCollection, path: string): boolean => below(folder, path) !== null;
  const isBeside = (path: string): boolean =>
    patterns.some((one) => isIn(one, path)) && all.every((one) => !isIn(one, path) || one.holds?.(path) === false);
  return (path) => {
    const file = fileOf(path);
    const isUnread = file.kind === 'page' && (unread.some((one) => isIn(one, path)) || isBeside(path));
    return isUnread ? { kind: 'out', reason: 'unpublished', dialect: file.dialect } : file;
  };
}

/** The collections of which a pattern says all that is read: no code names their folder. */
async function readByPatternAlone(
  survey: Survey,
  source: string,
  all: readonly AstroCollection[],
): Promise<readonly AstroCollection[]> {
  const content = inside(source, 'content');
  const left = all.filter(({ folder, holds }) => {
    if (holds === null || below(content, folder) === null || folder === content) return false;
    for (const file of survey.files)
      if (below(folder, file) !== null && ENTRIES.test(file) && !holds(file)) return true;
    return false;
  });
  if (left.length === 0) return [];
  const files = codeOf(survey, source);
  if (files.length > MOST_FILES) return [];
  const codes = await Promise.all(files.map(async (file) => (await survey.text(file)) ?? ''));
  return left.filter(({ folder }) => !codes.some((code) => code.includes(`content/${below(content, folder)}`)));
}

/**
 * The collections of which no code of the site speaks: a site that takes its texts from elsewhere now (Sanity, Notion) leaves its
 * first entries behind, and shows none of them. None where a variable names collections, or where code speaks of no collection at all.
 */
async function unreadCollections(
  survey: Survey,
  source: string,
  all: readonly AstroCollection[],
): Promise<readonly AstroCollection[]> {
  if (all.length < 2) return [];
  const files = codeOf(survey, source);
  if (files.length === 0 || files.length > MOST_FILES) return [];
  let left = all;
  for (const file of files) {
    const code = (await survey.text(file)) ?? '';
    if (BY_VARIABLE.test(code)) return [];
    left = left.filter(({ name }) => !speaksOf(code, name));
    if (left.length === 0) return [];
  }
  return left.length === all.length ? [] : left;
}

/** The code of a site, but what declares its collections. */
function codeOf(survey: Survey, source: string): string[] {
  const isConfig = (path: string): boolean =>
    path.startsWith(inside(source, 'content.config.')) || below(inside(source, 'content'), path) !== null;
  return [...survey.files].filter((path) => CODE.test(path) && below(source, path) !== null && !isConfig(path));
}

const CALL = String.raw`\b(?:getCollection|getLiveCollection|getEntry|getEntries|getEntryBySlug|getDataEntryById|getLiveEntry|reference)\s*`;
const TYPES = '(?:<[^<>]{0,200}>)?';

/** A call that names it, or its folder, which `import.meta.glob` reads. What else is called so (an address, a type of Sanity) is no entry. */
function speaksOf(code: string, name: string): boolean {
  if (code.includes(`content/${name}`)) return true;
  const quoted = `['"\`]${name.replace(/[^\w]/g, '\\$&')}['"\`]`;
  if (new RegExp(`${CALL}${TYPES}\\(\\s*${quoted}`).test(code)) return true;
  return new RegExp(`\\bcollection\\s*:\\s*${quoted}`).test(code);
}
