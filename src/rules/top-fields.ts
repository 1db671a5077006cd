import type { Field, Page } from '../content/page.ts';
import { isIsoDay } from '../dates/day.ts';
import type { IsoDate } from '../dates/mention.ts';
import { dayOfTitle, wordsOfKey } from '../dates/own-day.ts';

/** The fields at the top of a front matter, by the words of their key; of two that are written alike, the last, as it wins. */
export type TopFields = ReadonlyMap<string, Field>;

export function topFields({ fields }: Page): TopFields {
  return new Map(
    fields.flatMap((field) => (field.parent?.pointer === '' ? [[wordsOfKey(field.name), field] as const] : [])),
  );
}

/** The day that a field gives, written for programs (`2026-03-05`) or in words (« 5 mars 2026 »); null when it gives none. */
export function dayOfField({ value }: Field): IsoDate | null {
  if (typeof value !== 'string') return null;
  const day = value.trim().slice(0, 10);
  if (isIsoDay(day)) return day;
  return dayOfTitle(value);
}
