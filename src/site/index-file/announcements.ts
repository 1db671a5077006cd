/** A day that a page gives to an event, as another page is held against it. */
export interface Announced {
  /** The top field that says it; empty for the body. */
  readonly part: string;
  /** Which event: those of the rule that compares them. */
  readonly name: string;
  readonly edge: 'start' | 'end';
  /** ISO. */
  readonly day: string;
  /** The last day (ISO) on which it is announced: of a range, its end. */
  readonly until: string;
  /** The last words up to the date. */
  readonly quote: string;
  /** In its file, from 1. */
  readonly line: number;
}

/** All that a page announces, without its text. */
export interface Announcements {
  /** BCP 47; null when nothing tells. */
  readonly language: string | null;
  readonly said: readonly Announced[];
}

/** What is none is left out: it may come from another version. */
export function readAnnouncements(value: Readonly<Record<string, unknown>>): Readonly<Record<string, Announcements>> {
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Announcements] => isOne(entry[1])));
}

const TEXTS = ['part', 'name', 'edge', 'day', 'until', 'quote'];

function isOne(value: unknown): value is Announcements {
  if (typeof value !== 'object' || value === null) return false;
  const said: unknown = Reflect.get(value, 'said');
  return (
    Array.isArray(said) &&
    said.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        TEXTS.every((key) => typeof Reflect.get(one, key) === 'string') &&
        typeof Reflect.get(one, 'line') === 'number',
    )
  );
}
