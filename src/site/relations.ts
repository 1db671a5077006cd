import type { Page } from '../content/page.ts';
import type { RelationSetting } from './configuration.ts';

/** A field whose values must name other pages: a relation widget of the CMS, or an entry of `relations:`. */
export interface Relation {
  /** Steps from the top of the front matter to the field, `*` for every item of a list: `['talents', 'list']`. */
  readonly field: readonly string[];
  /** True for a page that holds the field. */
  applies(path: string): boolean;
  /** What the named pages are called, in the words of the CMS or of the configuration: « Personnes ». */
  readonly label: string;
  /** Every value that may be written, and the page it names. Null when the target is not in the tree at all. */
  readonly values: ReadonlyMap<string, string> | null;
}

export interface RelationsInput {
  /** The CMS configuration, parsed and otherwise untouched; null when there is none. */
  readonly cms: unknown;
  /** `relations:` of `relecture.yml`. */
  readonly settings: readonly RelationSetting[];
  /** Every page of the content folder. Not touched before the first question. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** The relations of a page, by its path. */
export type Relations = (path: string) => readonly Relation[];
