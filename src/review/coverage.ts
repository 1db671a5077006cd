import { matching } from './choose-files.ts';
import type { ReviewRequest } from './request.ts';

/** Whether a file is among those that a run is about, be it a page or not. Of a run in parts, the first speaks for all. */
export function coverageOf(
  { paths, among, shard }: Pick<ReviewRequest, 'paths' | 'among' | 'shard'>,
  files: readonly string[],
): (path: string) => boolean {
  const names = paths.map((name) => name.replace(/^\.\//, '').replace(/\/+$/, ''));
  const isAsked = (path: string): boolean =>
    names.length === 0 ||
    names.some((name) => name === '' || name === '.' || name === path || matching(files, name).includes(path));
  return (path) => (shard?.index ?? 1) === 1 && (among?.has(path) ?? true) && isAsked(path);
}
