import type { DataFile } from '../../content/format/data-file.ts';

/** The panel is handed one configuration, whose own faults are nobody's there. */
export const partOfFile = (file: DataFile) => ({
  value: file.value,
  place: () => ({ path: file.path, at: { start: 0, end: 0 } }),
});
export const partOfCall = null as never;
export const join = <T>(_under: T, over: T): T => over;
