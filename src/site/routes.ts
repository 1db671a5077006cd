import type { Page } from '../content/page.ts';
import type { Generator, Target } from './site.ts';

/** What is needed to know which URL a page has and where an internal URL leads. Nothing is read here. */
export interface RoutesInput {
  readonly generator: Generator;
  /** The generator's own configuration, parsed (`hugo.toml`, `_config.yml`, `mkdocs.yml`…); `{}` when unknown. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder the generator runs in (where its configuration is), relative to the root; empty for the root. */
  readonly base: string;
  readonly content: string;
  readonly static: string | null;
  /** The site's public address, to know the path it is served under; null when unknown. */
  readonly url: string | null;
  /** The site's own hosts, lower case. */
  readonly hosts: readonly string[];
  /** Every file of the tree. */
  readonly files: ReadonlySet<string>;
  /** Every page of the content folder. Not touched before the first question. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** The answers of `Site.route` and `Site.resolve`. */
export interface Routes {
  route(page: Page): string | null;
  resolve(url: string, from: Page): Target;
}
