import { mergeConfigurations } from '../../cms/merge.ts';
import type { DataFile } from '../../content/format/data-file.ts';

/** Nobody is told in a form what is wrong with the configuration of its CMS, nor where. */
export const partOfFile = ({ path, value }: DataFile) => ({ value, place: () => ({ path, at: { start: 0, end: 0 } }) });
export const partOfCall = null as never;
export const join = (under: ReturnType<typeof partOfFile>, over: ReturnType<typeof partOfFile>) => ({
  ...under,
  value: mergeConfigurations(under.value, over.value),
});
