import type { Severity } from '../content/finding.ts';
import type { LocaleName } from '../locales/locale.ts';

/** An entry as it stands in the form, not saved yet. */
export interface Draft {
  /** The name of its collection in the configuration of the CMS. */
  readonly collection: string;
  /** From the root of the site; null for an entry that was never saved. */
  readonly path: string | null;
  /** The name of the file in a collection of files; null elsewhere. */
  readonly file: string | null;
  /** Every field by its name, the body among them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The same in the other languages of the entry, by their names, where it has some. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What the page found beside itself. */
export interface Beside {
  /** The text of `relecture-index.json`; null where there is none. */
  readonly index: string | null;
  /** The text of `relecture.yml`; null where there is none. */
  readonly settings: string | null;
  /** The configuration of the CMS, as text or as the CMS has read it; null where nobody could tell. */
  readonly forms: string | null;
  /** As its package is called, and its major version: `decap-cms@3`. */
  readonly engine: string;
  /** Asked by the page (`data-locale`); null: as `relecture.yml` says, else French. */
  readonly locale: LocaleName | null;
  /** ISO; null for today. */
  readonly asOf: string | null;
}

export type Asked =
  | { readonly kind: 'open'; readonly beside: Beside }
  | { readonly kind: 'read'; readonly ticket: number; readonly draft: Draft; readonly isWaitedFor: boolean };

/** A fix that changes one field and nothing else. */
export interface Mending {
  readonly title: string;
  /** The whole value of the field, mended. */
  readonly value: string;
  /** It changes nothing but spaces: before and after look the same. */
  readonly isOfSpaces: boolean;
  /** The field is written in an editor of rich text, which takes no value from outside by itself. */
  readonly isRich: boolean;
}

export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  /** The sentence of the report. */
  readonly message: string;
  /** JSON Pointer of the field, `/body` for the body; empty for the page as a whole. */
  readonly pointer: string;
  /** In the words of the form, from the top down; numbers are ranks of items of lists, from 1. */
  readonly labels: readonly (string | number)[];
  readonly excerpt: string;
  /** Where it stands in the value of the field; null where it stands in none. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** The page of its rule. */
  readonly help: string;
  readonly mending: Mending | null;
}

/** A sentence that is true today, and will not be from a day on. */
export interface Deadline {
  readonly pointer: string;
  readonly labels: readonly (string | number)[];
  readonly quote: string;
  /** ISO: the first day on which it is no longer true. */
  readonly staleFrom: string;
}

export interface Reading {
  readonly remarks: readonly Remark[];
  readonly deadlines: readonly Deadline[];
  /** Not read: the CMS has no form for it, or it is written in a way that is not read here. */
  readonly isRead: boolean;
}

export interface Opened {
  readonly locale: LocaleName;
  readonly block: 'never' | 'error';
  /** `unusable`: there is one, of another version or cut off. */
  readonly index: 'read' | 'none' | 'unusable';
}

export type Told =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'read'; readonly ticket: number; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly ticket: number | null; readonly reason: string };
