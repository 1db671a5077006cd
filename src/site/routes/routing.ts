import type { Page } from '../../content/page.ts';
import type { Doubt } from '../doubt.ts';
import type { Hidden } from '../hidden.ts';
import type { Generator } from '../plan.ts';
import type { Target } from '../site.ts';

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
  /** The files for which `isServerConfiguration` is true: they may redirect. */
  readonly serverRules?: readonly { readonly path: string; readonly text: string }[];
  /** Folders that stand elsewhere: submodules that were not checked out, links to folders, what git ignores. */
  readonly elsewhere?: readonly ElsewhereFolder[];
  /** False when what decides routes is code that could not be read: what is not found is then unknown. Default true. */
  readonly isKnown?: boolean;
  /** The file that told which generator it is, which may be code; null when none did. */
  readonly recognisedBy?: string | null;
  /** What the generator says of its URLs. */
  readonly routing: (input: RoutesInput) => Routing;
}

/** A folder of which the tree does not hold the files. */
export interface ElsewhereFolder {
  readonly path: string;
  readonly reason: 'submodule' | 'ignored' | 'link';
  /** The folder of the tree that it is a link to; null when what it holds is in no folder of the tree. */
  readonly target: string | null;
}

/** The answers of `Site.route`, `Site.resolve` and `Site.hidden`. */
export interface Routes {
  route(page: Page): string | null;
  resolve(url: string, from: Page): Target;
  hidden(page: Page, today: string): Hidden | null;
}

/** How one generator names URLs. */
export interface Routing {
  /** The URL path of a page; null when it has none. */
  route(page: Page): string | null;
  /** Other URL paths that lead to it: aliases, redirects. */
  aliases(page: Page): readonly string[];
  /** The URL path under which a file that is no page is published as it is; null when it is not. */
  published(file: string): string | null;
  /** Why a page is not shown on a day (ISO); null when it is. Without this, nobody knows what becomes of drafts. */
  hidden?(page: Page, today: string): Hidden | null;
  /** Why a URL path that nothing was found for may still exist: taxonomies, feeds, what plug-ins make. Null: it does not. */
  doubt(path: string): Doubt | null;
  /** What gives relative links a sense of its own, where they lead to nothing (a hook for links). */
  readonly relativeDoubt?: Doubt | null;
  /** Whether a path from the root is surely of this site, and of no other that its host serves; absent: all are. */
  isOwn?(path: string): boolean;
  /** Templates look pages up whatever the case of the link (Hugo's render hooks for links). */
  readonly isCaseBlind?: boolean;
  /** Folders from which a link to a source file is looked for when it is not beside the page, the nearest first. */
  sourceRoots?(from: string): readonly string[];
  /** Why a link to a source file that is not there may lead somewhere: plug-ins make pages, or read links their own way. */
  readonly sourceDoubt?: Doubt | null;
  /** Other files that a link to a source file may mean: the same page in each language. */
  variants?(path: string): readonly string[];
  /** The source file that a reference of the generator's own names (`{filename}/a.md`); `path` null: what it makes by itself. Null: no such reference. */
  source?(reference: string, from: string): { readonly path: string | null } | null;
  /** Beginnings that stand for a folder of the tree: `@site/`. Empty: for the root of the site's URLs. */
  readonly shorthands?: ReadonlyMap<string, string>;
}

/** Files of hosting services and web servers where redirects are written. */
export function isServerConfiguration(path: string): boolean {
  return /(?:^|\/)(?:_redirects|netlify\.toml|vercel\.json|staticwebapp\.config\.json|redirects\.json|\.htaccess|(?:nginx|servers?)\.conf(?:\.erb)?)$/.test(
    path,
  );
}
