import type { DialectName } from '../../content/dialect/dialect.ts';
import type { Above } from '../../content/format/front-matter.ts';
import type { MenuFile } from '../navigation/navigation.ts';
import type { Generator, MdxPages, OtherReader, Place, PlannedFile } from '../plan.ts';
import type { RoutesInput, Routing } from '../routes/routing.ts';
import type { HeadingIds } from '../routes/slugs.ts';
import type { Settings } from '../settings/value.ts';
import type { OwnSchema } from './own-schema.ts';
import type { Survey } from './survey.ts';
import type { Templates } from './templates.ts';

/** One generator of sites: how it is recognised, and what its settings say of the files. One file each. */
export interface SiteGenerator {
  readonly name: Generator;
  /** Paths of its settings, from the folder it runs in. */
  readonly settings: readonly RegExp[];
  /** Packages of npm that no other site needs. */
  readonly packages: readonly string[];
  /** Its settings are a file that other sites may hold too: inside one of these it is no site of its own. */
  readonly isHumble?: true;
  /** The folder it builds into unless it is told otherwise: what stands there is no source, committed or not. */
  readonly output?: string;
  /** Whether settings whose name others use too (`config.toml`) are its own. */
  isOwn?(path: string, base: string, survey: Survey): Promise<boolean> | boolean;
  /** Without settings: the folder it runs in, by the marks it leaves on content; null when there are none. */
  marks?(survey: Survey): Promise<string | null> | string | null;
  layout(ground: Ground): Promise<Layout>;
}

/** Where a generator runs, and what is known before its settings are read. */
export interface Ground {
  readonly survey: Survey;
  /** The folder it runs in, relative to the root; empty for the root. */
  readonly base: string;
  /** Its settings, or the `package.json` that names it; null when marks on the content told it. */
  readonly path: string | null;
  /** What `relecture.yml` says, which wins. */
  readonly said: { readonly content: string | null; readonly static: string | null };
}

/** What the settings of one site say. */
export interface Layout {
  readonly settings: Settings;
  /** False when what decides routes is code. */
  readonly isKnown: boolean;
  readonly dialect: DialectName;
  readonly content: string;
  readonly static: string | null;
  readonly places: readonly Place[];
  readonly url: string | null;
  /** Addresses of the site in each of its languages, where they differ. */
  readonly urls?: readonly string[];
  /** BCP 47, as declared; null when nothing declares it. */
  readonly language: string | null;
  readonly languages: readonly string[];
  readonly headingIds: HeadingIds;
  /** HTML written in the Markdown of a body is left out of the page. */
  readonly dropsHtml?: boolean;
  /** What reads its Markdown, where it is a version that is no CommonMark. */
  readonly reader?: OtherReader | undefined;
  /** Default: nobody knows. */
  readonly mdx?: MdxPages | null;
  /** What may stand above a front matter; default: as the dialect of the file has it. */
  readonly above?: Above;
  /** Its front matter is read line by line, as texts, and not as YAML. */
  readonly plainFields?: boolean;
  /** The end of a line ends it on the page, as far as settings that are code tell; absent: `keepsLines` knows by the others. */
  readonly lineBreaks?: boolean | undefined;
  /** Files in which the site lists its pages, and that nothing else reads. */
  readonly menus?: readonly MenuFile[];
  /** What it refuses itself in front matter; absent: nothing. Asked when a page has no other schema. */
  schemas?(): Promise<readonly OwnSchema[]>;
  /** What it begins new pages with: nothing is refused by them. */
  models?(): Promise<readonly OwnSchema[]>;
  /** What its pages may call by name; absent: nobody looks. */
  templates?(): Promise<Templates | null>;
  /** Whether its settings or its data give a page a field that it does not write itself; absent: nobody looks. */
  inherits?(path: string, key: string): boolean;
  fileOf(path: string): PlannedFile;
  routing(input: RoutesInput): Routing;
}
