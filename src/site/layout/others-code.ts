import type { Place } from '../plan.ts';
import { below, folderOf } from '../routes/url-path.ts';
import { text } from '../settings/value.ts';
import { isRepositoryFile } from './places.ts';
import type { Survey } from './survey.ts';

/** Folders where sites keep what others wrote, to be served as it is. */
const KEPT = /(?:^|\/)(?:assets|vendors?|third[-_]party|static|public|js|libs?|javascripts?)\//;

/** Whether a file is the README, the changelog… of a package of npm that is kept among the files of the pages, with its `package.json`. */
export async function packagesAmong(survey: Survey, places: readonly Place[]): Promise<(path: string) => boolean> {
  const folders = places.filter(({ holds }) => holds === 'pages').map(({ folder }) => folder);
  const found = new Set<string>();
  for (const file of survey.files) {
    if (!file.endsWith('/package.json') || !folders.some((folder) => KEPT.test(below(folder, file) ?? ''))) continue;
    if (text((await survey.data(file))['name']) !== null) found.add(folderOf(file));
  }
  return (path) => {
    const folder = folderOf(path);
    return found.has(folder) && isRepositoryFile(below(folder, path) ?? path);
  };
}
