import type { Root } from 'mdast';
import type { Configuration } from '../configuration/configuration.ts';
import type { Finding } from '../content/finding.ts';
import type { MarkdownOptions } from '../content/markdown/markdown.ts';
import type { Page } from '../content/page.ts';
import type { Pack } from '../content/page-shelf.ts';
import type { Source } from '../content/source.ts';
import type { Tree } from '../content/tree.ts';
import type { TrustedTree } from '../content/trusted-tree.ts';
import type { IsoDate, Mention } from '../dates/mention.ts';
import type { LinkOccurrence, LinkState } from '../links/link.ts';
import type { Announcements } from '../site/index-file/announcements.ts';
import type { Site } from '../site/site.ts';
import type { Unread } from './choose-files.ts';
import type { UnknownLinks } from './unknown-links.ts';

/**
 * Asks for every URL once and says what stands behind it. Never rejects: trouble is a state. `until`: on the world's clock, when
 * all must have been asked; null for no such time.
 */
export interface Probe {
  (urls: readonly string[], until: number | null): Promise<ReadonlyMap<string, LinkState>>;
  /** Told of URLs that will be asked for, it may begin at once. Who told it must ask afterwards, be it for none: that ends what was begun. */
  readonly begin?: (urls: readonly string[]) => void;
}

/** How the known faults of a site stand today. */
export interface Debt {
  /** How many are in its baseline. */
  readonly known: number;
  /** How many of those that this run could find are no longer there; null where it did not read the whole site. */
  readonly gone: number | null;
}

/** The world, handed in by the entries. */
export interface World {
  readonly tree: Tree;
  /** Where configuration, schemas and the CMS's forms are taken from; null: they are not followed. */
  readonly settings: TrustedTree | null;
  /** Which files are pages is told by the tree itself, whatever settings are followed: whoever reviews wrote both sides. */
  readonly isOwn?: true;
  /** The day at which dates are judged, in the site's time zone (`--as-of` wins). */
  today(timeZone: string): IsoDate;
  /** Null when offline: external links are `skipped`. Made from the site's configuration. */
  readonly probe: ((site: Site) => Probe | Promise<Probe>) | null;
  /** The day a line of a file last changed (`git blame`), null when it cannot be known. */
  readonly changedOn?: (path: string, line: number) => IsoDate | null;
  /** What the other pages announce, where their texts are not there; absent: they are. */
  readonly announced?: (path: string) => Announcements | null;
  /** True when the history was left before it had told those days: `null` may then be for want of time. */
  readonly historyLeft?: () => boolean;
  /** When the last commits were written, by the clocks of their authors (ISO 8601 with its offset); absent or empty: nobody knows. */
  readonly authorTimes?: () => Promise<readonly string[]>;
  /** Parses Markdown where somebody counts its work; null when it took too much, or `until` on the clock came. Default: in this thread. */
  readonly parse?: (text: string, options: MarkdownOptions, until: number) => Promise<Root | null>;
  /** Starts the quick parser, which makes the same trees (`adoptQuickParser`); default: there is none. */
  readonly quicken?: () => Promise<void>;
  /** Puts away the bytes of pages that are not looked at; default: as they are. */
  readonly pack?: Pack;
  /** Bytes of memory that pages which are read may take together, about; default: 64 million. No verdict hangs on it. */
  readonly room?: number;
  /** Milliseconds of a monotonic clock. */
  clock(): number;
  /** Milliseconds of the processor that this process has used; default: the clock. */
  readonly cpu?: () => number;
  /** Asked between two files: true when someone stopped the run. What is not read by then is left, and said. */
  readonly isStopped?: () => Promise<boolean>;
  /** Told once what the site is, before its pages are read. */
  readonly siteRead?: (site: Site) => void;
  /** Told as the work goes on: a stage and how far it is. */
  readonly progress?: (stage: 'read' | 'links', done: number, total: number) => void;
}

export interface ReviewRequest {
  /** Files, folders or globs relative to the root; empty: the site's content folder. */
  readonly paths: readonly string[];
  /** Of those pages, only these: the ones a change touches. */
  readonly among?: ReadonlySet<string>;
  /** Rule ids or family prefixes. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Globs of files that are left out, beside those of the configuration. */
  readonly exclude?: readonly string[];
  /** The path of the configuration when it is not at its usual place. */
  readonly configurationPath?: string;
  /** Given by the caller when it must not come from the tree. */
  readonly configuration?: Configuration;
  /** Read already, by whoever keeps it (`Site.again`): the pages under review are read anew, the others are as they were then. */
  readonly site?: Site;
  /** False where no fix will be made, offered or told to be safe: none is tried then, and `safe` is what its rule claims. */
  readonly confirm?: false;
  /** False where what many pages share may be the doing of the change that is judged: it is no habit of the site then (`habits.ts`). */
  readonly habits?: false;
  /** False where what the site knows of and lives with is judged like the rest. */
  readonly baseline?: false;
  /** The site as it was before the change that is judged: what led to one of its pages is known to have. */
  readonly before?: Site;
  /** Pages that the site shows nowhere are read all the same: a change may bring them there, or take them away. */
  readonly nowhere?: true;
  /** False where nobody is told the dates of the pages: they are read where a rule wants them. */
  readonly dates?: false;
  /** On the world's clock (milliseconds): what is not done by then is left, and said. No verdict hangs on the clock without it. */
  readonly deadline?: number;
  /** `I/N`: only every N-th page of those chosen, from the I-th on (1-based). */
  readonly shard?: { readonly index: number; readonly count: number };
}

/** How many files were not read for one reason, and which. */
export interface UnreadCount {
  readonly reason: Unread['reason'];
  readonly count: number;
  /** The first of them. */
  readonly example: string;
  /** In their order, the first 500 at most; absent from reports that others hand over. */
  readonly files?: readonly string[];
}

/** The parts of a run that may be left: of the review, then of what is made of it. */
export const NOT_DONE = [
  'pages',
  'links',
  'network',
  'passages',
  'schemas',
  'history',
  'site',
  'base',
  'preview',
  'images',
  'delivery',
] as const;

export type NotDoneCode = (typeof NOT_DONE)[number];

/** A part that was left out: worded in `locales`. */
export interface NotDone {
  readonly code: NotDoneCode;
  readonly count: number;
}

/** Whether a part of the work was given up. A machine without network gives nothing up: its links are told, and fail nothing by that alone. */
export function isGivenUp({ notDone }: { readonly notDone: readonly NotDone[] }): boolean {
  return notDone.some(({ code }) => code !== 'network');
}

/** Everything a review found, before any wording: what the renderers, the preview and the Action are given. */
export interface Review {
  readonly asOf: IsoDate;
  readonly site: Site;
  readonly pages: readonly Page[];
  /** Content of the site, or files asked for by name, that nobody read. */
  readonly unread: readonly Unread[];
  readonly findings: readonly Finding[];
  /** Places are made anew each time they are asked for: nobody keeps them all. */
  readonly links: readonly (LinkState & { readonly occurrences: readonly LinkOccurrence[] })[];
  readonly dates: readonly Mention[];
  readonly partial: boolean;
  /** What was not done: codes and facts, worded in `locales`. */
  readonly notDone: readonly NotDone[];
  /** Absent where the site keeps no baseline. */
  readonly debt?: Debt;
  /** Files that pages include, of which a change breaks something. */
  readonly included?: readonly { readonly path: string; readonly source: Source }[];
  readonly stats: {
    readonly files: number;
    readonly read: { readonly pages: number; readonly data: number };
    readonly unread: readonly UnreadCount[];
    /** Links to the site's own pages that nobody can follow; none where `link-internal` does not run. */
    readonly unknownLinks: readonly UnknownLinks[];
    readonly passages: number;
    readonly links: number;
    /** External links that nobody could be asked about, for want of network; absent where there are none. */
    readonly unreached?: number;
    readonly dates: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly existing: number;
    readonly durationMs: number;
  };
}
