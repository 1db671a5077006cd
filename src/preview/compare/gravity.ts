import type { Block, BlockStatus, Detail } from './block.ts';

/** What is said of a container: the gravest of what it holds, and of what happened to itself. `isOther`: its element was another. */
export function gravest(children: readonly Block[], isOther = false, details: readonly Detail[] = []): BlockStatus {
  const statuses = new Set(children.map(({ status }) => status));
  const kinds = new Set(details.map(({ kind }) => kind));
  if (['changed', 'added', 'removed'].some((status) => statuses.has(status as BlockStatus))) return 'changed';
  if (kinds.has('column-added') || kinds.has('column-removed')) return 'changed';
  if (statuses.has('moved') || kinds.has('column-moved')) return 'moved';
  return isOther || details.length > 0 || statuses.has('format') ? 'format' : 'same';
}
