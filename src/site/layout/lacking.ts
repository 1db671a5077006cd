import { below } from '../routes/url-path.ts';
import type { Survey } from './survey.ts';

/** Whether something of some folders is not in the tree: a submodule, a link to a folder. */
export function isLacking({ submodules, closed }: Survey, folders: readonly string[]): boolean {
  const lacking = [...submodules, ...closed.map(({ path }) => path)];
  const isWithin = (folder: string, path: string): boolean =>
    path === folder || below(folder, path) !== null || below(path, folder) !== null;
  return lacking.some((path) => folders.some((folder) => isWithin(folder, path)));
}
