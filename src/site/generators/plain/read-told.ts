import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { below, joinPath } from '../../routes/url-path.ts';
import { type Settings, text, texts } from '../../settings/value.ts';
import { hakyllTold } from './hakyll.ts';
import { NAMED, type Named } from './named.ts';
import type { Told } from './told.ts';

/** What Mintlify leaves out by itself. */
const LEFT_OUT = ['README.md', 'LICENSE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', '.claude', '.agents', '.github'];

/** What the settings of a generator say of which little more is known than its folder of pages; null where there are none. */
export async function toldOf(survey: Survey, base: string): Promise<Told | null> {
  for (const file of survey.files) {
    const rel = below(base, file);
    if (rel === null) continue;
    for (const named of NAMED)
      if (named.file.test(rel) && (named.isIts === undefined || named.isIts(await survey.data(file), survey, base)))
        return told(named, file, survey, base);
  }
  return hakyllTold(survey, base);
}

async function told(named: Named, file: string, survey: Survey, base: string): Promise<Told> {
  const settings = await settingsIn(file, survey);
  const folder = joinPath(base, text(named.folder?.(settings)) ?? named.usual);
  const patterns = [...texts(named.ignored?.(settings))];
  if (named.ignoreFile !== undefined)
    patterns.push(...LEFT_OUT, (await survey.text(inside(base, named.ignoreFile))) ?? '');
  const ignored = patterns.length === 0 ? null : (await import('ignore')).default().add(patterns.join('\n'));
  const data = folder === null || named.data === undefined ? null : inside(folder, named.data);
  const isThere = folder !== null && (folder === base || survey.folders.has(folder));
  return {
    dialect: named.dialect ?? null,
    // Mintlify's.
    mdx: named.ignoreFile === undefined ? null : 'mdx',
    reader: await named.reader?.(survey, base),
    above: named.above ?? null,
    plainFields: false,
    data: data !== null && survey.folders.has(data) ? data : null,
    folder: isThere ? folder : null,
    // What is left out is named from the folder of pages.
    ignores: (path) => ignored?.ignores(below((isThere ? folder : null) ?? base, path) || path) === true,
  };
}

async function settingsIn(file: string, survey: Survey): Promise<Settings> {
  if (!/\.[cm]?[jt]s$/.test(file)) return survey.data(file);
  const { value } = await survey.code(file);
  return typeof value === 'object' && value !== null ? (value as Settings) : {};
}
