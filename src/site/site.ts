import type { Describe, Page } from '../content/page.ts';
import type { Configuration } from './configuration.ts';

export type Generator = 'hugo' | 'jekyll' | 'astro' | 'eleventy' | 'docusaurus' | 'mkdocs' | 'plain';

/** A family of pages, read from the CMS configuration when there is one. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  /** True for a page of this collection. */
  matches(path: string): boolean;
  /** The JSON Schema of the front matter of one of its pages (it differs by file in a `files` collection). */
  schema(path: string): object;
  /** Labels, kind and widget of a field, by JSON Pointer. */
  describe(path: string): Describe;
}

/** Where an internal URL leads. */
export type Target =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'case'; readonly path: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** What pages are held against. Pure data and look-ups: everything was read before the rules run. */
export interface Site {
  readonly configuration: Configuration;
  /** Path of the configuration file, null when there is none. */
  readonly configurationPath: string | null;
  readonly generator: Generator;
  /** The content folder, relative to the root; empty for the root itself. */
  readonly content: string;
  /** The static folder, or null. */
  readonly static: string | null;
  /** The site's own hosts, lower case. */
  readonly hosts: readonly string[];
  readonly language: string;
  readonly timeZone: string;
  readonly collections: readonly Collection[];
  /** Every file of the tree. */
  readonly files: ReadonlySet<string>;
  /** Every page of the content folder, by path. Only the rules that need the whole site ask for it. */
  readonly pages: ReadonlyMap<string, Page>;
  collectionOf(path: string): Collection | null;
  /** The JSON Schema a page is held against and where it comes from, null when there is none. */
  schemaFor(page: Page): { readonly schema: object; readonly from: string } | null;
  /** The URL path of a page on the site (`/participer/candidats/`); null when the generator gives it none. */
  route(page: Page): string | null;
  /** Where an internal URL (path, query and fragment allowed) leads, from a page. */
  resolve(url: string, from: Page): Target;
}
