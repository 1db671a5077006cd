import type { CmsDays } from '../../schema/day-parts.ts';

/** Days in formats whose parts are put in order are those of Pages CMS, beside which the panel does not stand. */
export function partOf({ part }: CmsDays, text: string): string | null {
  return part === undefined ? text : (new RegExp(part).exec(text)?.[1] ?? null);
}
