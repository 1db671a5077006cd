import { isUnder } from '../../content/find-pages.ts';
import { readText } from '../../content/read-text.ts';
import type { ClosedFolder, Tree } from '../../content/tree.ts';
import type { Place } from '../plan.ts';
import type { Survey } from './survey.ts';

const LIST = '.gitmodules';
/** Lines of a list that are read. */
const MAX_LINES = 5000;

/** The folders of the submodules that `.gitmodules` names. */
export async function listSubmodules(tree: Tree, files: readonly string[]): Promise<readonly string[]> {
  const text = files.includes(LIST) ? await readText(tree, LIST) : null;
  return (text ?? '')
    .split(/\r?\n/, MAX_LINES)
    .flatMap((line) => /^\s{0,20}path\s{0,5}=\s{0,5}(\S.{0,300})$/.exec(line)?.[1]?.trim().replace(/\/+$/, '') ?? []);
}

/** Folders nobody could look into, where pages or data of the site would stand; what a link leads to may be read where it is. */
export function contentClosed(survey: Survey, places: readonly Place[]): readonly ClosedFolder[] {
  const held = places.filter(({ holds }) => holds !== 'static');
  return survey.closed.filter(
    ({ path, target }) =>
      mayHold(survey, held, path) &&
      !(target !== null && held.some(({ folder }) => target === folder || isUnder(target, folder))),
  );
}

/** Those that are not here and hold pages or data of the site, or stand among them. */
export function contentSubmodules(survey: Survey, places: readonly Place[]): readonly string[] {
  const held = places.filter(({ holds }) => holds !== 'static');
  return survey.submodules.filter((path) => mayHold(survey, held, path));
}

function mayHold(survey: Survey, held: readonly Place[], path: string): boolean {
  return held.some(({ folder }) =>
    folder === ''
      ? !survey.isExample(path) && !survey.isPart(path)
      : path === folder || isUnder(path, folder) || isUnder(folder, path),
  );
}
