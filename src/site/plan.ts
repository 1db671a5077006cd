import type { DialectName } from '../content/dialect/dialect.ts';
import type { Above } from '../content/format/front-matter.ts';
import type { ClosedFolder } from '../content/tree.ts';
import type { HeadingIds } from './routes/slugs.ts';

export type Generator =
  | 'hugo'
  | 'zola'
  | 'jekyll'
  | 'starlight'
  | 'astro'
  | 'docusaurus'
  | 'eleventy'
  | 'mkdocs'
  | 'vitepress'
  | 'vuepress'
  | 'quarto'
  | 'mdbook'
  | 'gatsby'
  | 'nuxt'
  | 'nextra'
  | 'next'
  | 'gitbook'
  | 'pelican'
  | 'sphinx'
  | 'hexo'
  | 'jupyter-book'
  | 'middleman'
  | 'lume'
  | 'docsify'
  | 'metalsmith'
  | 'wiki-js'
  | 'grav'
  | 'plain';

/** What a file of the tree is for the site, by the site's own settings. */
export type PlannedFile =
  /** Published: read, reviewed, linked to. `language`: as the settings or its place declare it, BCP 47; else null. */
  | { readonly kind: 'page'; readonly dialect: DialectName; readonly language: string | null }
  /** Data that pages are made of, declared by the CMS or the generator: read as a front matter. */
  | { readonly kind: 'data'; readonly language: string | null }
  /** Looks like content, and the site does not publish it: not reviewed unless it is named. */
  | { readonly kind: 'out'; readonly reason: OutReason; readonly dialect: DialectName }
  /** Content that nobody here can read: counted, and told. */
  | { readonly kind: 'unread'; readonly reason: UnreadReason }
  /** No content: code, media, settings. */
  | { readonly kind: 'other' };

/** Why a file that looks like content is not a page of the site. */
export type OutReason =
  /** `exclude:` of the configuration, `.relectureignore`, or the generator's own list. */
  | 'excluded'
  /** A part that other pages include. */
  | 'partial'
  /** The README, the licence, the guides of the repository itself. */
  | 'repository'
  /** In a folder that the generator does not publish. */
  | 'unpublished'
  /** The table of contents, which says what the pages are, does not list it. */
  | 'unlisted';

export type UnreadReason =
  /** AsciiDoc, reStructuredText, Org… */
  | 'format'
  /** Of another site of the same repository, whose settings could not be read. */
  | 'other-site'
  /** In a submodule that was not checked out. */
  | 'submodule'
  | ClosedFolder['reason'];

/** A folder where content stands. */
export interface Place {
  /** Relative to the root; empty for the root itself. */
  readonly folder: string;
  readonly holds: 'pages' | 'data' | 'static';
  /** The language of all of it, as declared; null when it is not. */
  readonly language: string | null;
  /** The settings make a blog of it: its pages are posts, whatever they are called. */
  readonly isBlog?: boolean;
}

/**
 * - `marked-0`, `marked-1`: the first marked, that of GitBook 3 too (0.3); those that know the signs of ASCII alone (1 to 4)
 * - `cjk`: CommonMark that takes emphasis beside the signs of Chinese, Japanese and Korean
 * - `kramdown`, `php-markdown`: of generators that are known by their settings alone
 */
export type OtherReader = 'marked-0' | 'marked-1' | 'cjk' | 'kramdown' | 'php-markdown';

/** `mdx`: those that are named so. `docusaurus`, `docusaurus-mdx`: all pages, or those, of Docusaurus, which also reads what the first MDX did. */
export type MdxPages = 'mdx' | 'docusaurus' | 'docusaurus-mdx';

/** What a site's own settings say of its files, read as data: nothing of the site is ever run. */
export interface SitePlan {
  readonly generator: Generator;
  /** The file by which it was recognised; null when the marks on the content told it, or nothing did. */
  readonly recognisedBy: string | null;
  /** The generator's own configuration, parsed; `{}` when there is none or it cannot be read. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** False when the settings that decide routes are code that could not be read as data: what is not found is then unknown. */
  readonly isKnown: boolean;
  /** The folder the generator runs in, relative to the root; empty for the root. */
  readonly base: string;
  readonly places: readonly Place[];
  /** Folders of submodules that hold content of the site and were not checked out. */
  readonly submodules: readonly string[];
  /** Folders of content that are here and could not be looked into. */
  readonly closed: readonly ClosedFolder[];
  /** The main content folder: what paths in the settings are relative to. */
  readonly content: string;
  readonly static: string | null;
  readonly url: string | null;
  /** The language of pages that declare none, BCP 47; null when nothing declares it. */
  readonly language: string | null;
  /** Every language that the settings declare, BCP 47. */
  readonly languages: readonly string[];
  readonly headingIds: HeadingIds;
  /** Whether HTML written in the Markdown of a body is left out of the page, as far as the settings tell. */
  readonly dropsHtml: boolean;
  /** What reads its Markdown, where that is not plain CommonMark and its version tells it. */
  readonly reader?: OtherReader | undefined;
  /** Which pages in MDX build only where they parse, as MDX 2 and 3 ask; null where nobody knows that of the site. */
  readonly mdx: MdxPages | null;
  /** What may stand above a front matter, where its dialect does not tell; null: it does. */
  readonly above: Above | null;
  /** The front matter is read line by line, as texts: nothing of YAML means anything there. */
  readonly plainFields: boolean;
  /** Whether the end of a line ends it on the page, where code says so; see `keepsLines`. */
  readonly lineBreaks?: boolean | undefined;
  /** Whether settings or data give a page a field that it does not write itself: Jekyll's `defaults`, Eleventy's data of folders. */
  inherits(path: string, key: string): boolean;
  fileOf(path: string): PlannedFile;
}

/** Whether a file is part of what a review of the whole site reads. */
export function isRead(plan: SitePlan, path: string): boolean {
  const { kind } = plan.fileOf(path);
  return kind === 'page' || kind === 'data';
}

/** Whether a file looks like a page, in a place or a list that the site does not publish. */
export function isOutside(
  file: PlannedFile,
): file is Extract<PlannedFile, { kind: 'out' }> & { readonly reason: 'unpublished' | 'unlisted' } {
  return file.kind === 'out' && (file.reason === 'unpublished' || file.reason === 'unlisted');
}
