import type { Field } from '../../../content/page.ts';
import type { IsoDate } from '../../../dates/mention.ts';
import { dayOfField, type TopFields } from '../../top-fields.ts';

/** A field, and the day it gives. */
export interface DatedField {
  readonly field: Field;
  readonly day: IsoDate;
}

// Keys as `wordsOfKey` has them.
/** When a page appears, in the order in which Hugo asks. */
const START = [
  'publish date',
  'publishdate',
  'pub date',
  'pubdate',
  'published',
  'published date',
  'date',
  'date published',
];
/** When it disappears: Hugo’s alone. */
const END = ['expiry date', 'expirydate', 'unpublish date', 'unpublishdate'];
const MODIFIED = [
  'lastmod',
  'last mod',
  'last modified at',
  'last updated',
  'updated',
  'updated at',
  'modified',
  'date modified',
  'date updated',
];

export const dayOfStart = (tops: TopFields): DatedField | null => dated(tops, START);
export const dayOfEnd = (tops: TopFields): DatedField | null => dated(tops, END);
export const dayOfModification = (tops: TopFields): DatedField | null => dated(tops, MODIFIED);

/** The first of these fields that gives a day. */
function dated(tops: TopFields, names: readonly string[]): DatedField | null {
  for (const name of names) {
    const field = tops.get(name);
    const day = field === undefined ? null : dayOfField(field);
    if (field !== undefined && day !== null) return { field, day };
  }
  return null;
}

/** The setting by which it says that it is published; null when none does. */
export function saidPublished(tops: TopFields): string | null {
  if (tops.get('draft')?.value === false) return 'draft: false';
  return tops.get('published')?.value === true ? 'published: true' : null;
}

/** Whether a page is gone before it comes: from the first hour of its last day, unless that gives another. */
export function endsBefore(end: DatedField, start: DatedField): boolean {
  return end.day < start.day || (end.day === start.day && !/\d[T ]\d\d:/.test(String(end.field.value)));
}
