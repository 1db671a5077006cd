import type { Cms } from '../cms/cms.ts';
import type { Collection } from '../cms/collection.ts';
import type { BaselineEntry } from '../configuration/baseline.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { RemarkConfiguration } from '../configuration/remark/read.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import type { Describe, Page } from '../content/page.ts';
import type { ReadPageOptions } from '../content/read-page.ts';
import type { Source } from '../content/source.ts';
import type { SchemaProblem } from '../schema/cause.ts';
import type { Doubt } from './doubt.ts';
import type { Hidden } from './hidden.ts';
import type { OwnSchema } from './layout/own-schema.ts';
import type { TemplateShelf } from './layout/templates.ts';
import type { Menu } from './navigation/navigation.ts';
import type { Generator, SitePlan } from './plan.ts';
import type { Relation } from './relations/relations.ts';

/** What a page is held against. */
export interface PageSchema {
  readonly schema: object;
  /** The path of the schema, or of the CMS configuration it was derived from; of what comes with Relecture, its name: `docusaurus/docs`. */
  readonly from: string;
  /** Derived from the CMS configuration: what the CMS refuses and what its widgets cannot write are kept apart. */
  readonly derived: boolean;
  /** That of the generator: sites have keys of their own beside its. */
  readonly isOfGenerator: boolean;
  /** What is wrong with the page, one problem for each cause. */
  problems(page: Page): readonly SchemaProblem[];
  /** The titles of the fields on the way to a JSON Pointer; numbers are ranks of list items, from 1. */
  labels(pointer: string): (string | number)[];
  /** Keys that the schema knows at a JSON Pointer; null when it takes any. */
  keys(pointer: string): readonly string[] | null;
  /** What the schema says of the value at a JSON Pointer, alternatives included. */
  at(pointer: string): readonly Readonly<Record<string, unknown>>[];
  /** True when the schema itself refuses the keys it does not know there. */
  refusesOthers(pointer: string): boolean;
}

/** Who says which schema a page is held against. `from`: its path, or that of the forms; null: it comes with Relecture. */
export interface SchemaSource {
  readonly by: 'page' | 'configuration' | 'cms' | 'generator';
  readonly from: string | null;
}

/** Where an internal URL leads. */
export type Target =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'case'; readonly path: string }
  | { readonly kind: 'missing' }
  /** `doubt`: why; null when it is no address of the site. */
  | { readonly kind: 'unknown'; readonly doubt: Doubt | null };

/** What pages are held against. Pure data and look-ups: everything was read before the rules run. */
export interface Site {
  readonly configuration: Configuration;
  /** Path of the configuration file, null when there is none. */
  readonly configurationPath: string | null;
  /** Its configuration of remark, null when it has none. */
  readonly remark: RemarkConfiguration | null;
  /** What the site's own settings say of its files. */
  readonly plan: SitePlan;
  readonly generator: Generator;
  /** The content folder, relative to the root; empty for the root itself. */
  readonly content: string;
  /** The static folder, or null. */
  readonly static: string | null;
  /** The site's own hosts, lower case. */
  readonly hosts: readonly string[];
  /** The language of the pages that declare none, BCP 47; null when nothing declares it. */
  readonly language: string | null;
  readonly timeZone: string;
  readonly collections: readonly Collection[];
  /** The CMS of the site, null when there is none or its configuration cannot be read. */
  readonly cms: Cms | null;
  /** Trouble with the configuration, the CMS configuration and the schemas. */
  readonly troubles: readonly SiteTrouble[];
  /** The faults that the site knows of and lives with; null when it keeps no such list. */
  readonly baseline: readonly BaselineEntry[] | null;
  /** The text of the files that `troubles` speak of, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Every file of the tree. */
  readonly files: ReadonlySet<string>;
  /** Every page of the content folder, by path. Only the rules that need the whole site ask for it. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Where the site lists its pages, outside of its content. */
  readonly menus: readonly Menu[];
  /** The sites of a repository that holds several, the main one first; empty when it holds one. */
  readonly all: readonly Site[];
  /** The site a file is of: itself when there is but one. What is asked of a page alone may be asked of any. */
  siteOf(path: string): Site;
  /** The same files, settings and pages, of which nothing else is known yet: for whoever keeps a site while one of its pages changes. */
  again(): Site;
  collectionOf(path: string): Collection | null;
  /** What is known of the fields of a page before it is read: give it to `readPage`. */
  describe(path: string): Describe;
  /** How a file is read: give it to `readPage`. */
  reading(path: string): ReadPageOptions;
  /**
   * Reads the schemas that the pages themselves name (`$schema`), and the bytes of all other pages. Once the pages are read, before
   * the rules. `checkpoint` is called now and then, and may throw where somebody is pressed for time.
   */
  prepare(pages: readonly Page[], checkpoint?: () => void): Promise<void>;
  /** The JSON Schema a page is held against and where it comes from, null when there is none. */
  schemaFor(page: Page): PageSchema | null;
  /** What its generator refuses itself, whatever schema the page is held against; null when nothing is known. */
  generatorSchemaFor(page: Page): PageSchema | null;
  /** Which schema that is, without it being made ready; that of the generator once `ownSchemas` was asked. */
  schemaSource(page: Page): SchemaSource | null;
  /** What the generator itself refuses in the front matter of its pages, where nothing else says more. */
  ownSchemas(): Promise<readonly OwnSchema[]>;
  /** The keys that its generator begins new pages with, as its own models of pages have them: no page is refused by them. */
  models(): Promise<readonly OwnSchema[]>;
  /** What pages of this site may call by name, once it is loaded; of several sites in one, ask the site that a page is of. */
  readonly templates: TemplateShelf;
  /** The URL path of a page on the site (`/participer/candidats/`); null when the generator gives it none. */
  route(page: Page): string | null;
  /** Why the site does not show a page on a day (ISO), by its generator's rules; null when it does. */
  hidden(page: Page, today: string): Hidden | null;
  /** Where an internal URL (path, query and fragment allowed) leads, from a page. */
  resolve(url: string, from: Page): Target;
  /** The relations that hold for a page (`createRelations`). */
  relations(path: string): readonly Relation[];
  /** Where a file named by a front-matter field stands (`createMedia`): `img/portrait.jpg`, `/img/portrait.jpg`. */
  file(value: string, from: Page, pointer: string): Target;
  /** The ids a link to a page may end with (`createAnchors`): headings and explicit ids; null when nobody knows. */
  anchors(page: Page): ReadonlySet<string> | null;
}
