import { isDataPath } from '../content/format/formats.ts';
import { isMenuData } from '../review/change/included.ts';
import type { PageView } from './page-view.ts';

/** « Page modifiée »; a file of data is no page, and the one that templates make the menu of is called so. */
export function stateName({ path, state, movedTo, context: { words } }: PageView): string {
  const named = isMenuData(path) ? words.menuState : isDataPath(path) ? words.dataState : words.pageState;
  return named[movedTo === null ? state : 'renamed'];
}
