import type { Page } from '../content/page.ts';
import type { Locale } from '../locales/locale.ts';

/** Where one page can be gone to. Absolute addresses; what is not known is left out. */
export interface PageAddresses {
  /** The entry in the CMS. */
  readonly editor?: string;
  /** The page on the site, as it is now. */
  readonly live?: string;
  /** The page as the site’s own generator built it from this contribution. */
  readonly built?: string;
  /** The file on the forge. */
  readonly source?: string;
}

/** What has only so long to be rendered. */
export interface Haste {
  /** Does a piece of the work; null when time ended first, and nothing of it is to be kept. `last`: what puts the pages together. */
  run<Result>(work: () => Result, last?: boolean): Result | null;
  /** Told how many pages are not in the preview. */
  left(pages: number): void;
}

export interface PreviewOptions {
  readonly locale: Locale;
  /** `single`: one file holds the index and every page. `folder`: `index.html` and one file per page. */
  readonly layout: 'single' | 'folder';
  /** Name of the one file of `single`; default `index.html`. */
  readonly file?: string;
  readonly contribution?: {
    readonly number: number;
    readonly title?: string;
    readonly url: string;
    readonly author?: string;
    /** ISO date or date-time. */
    readonly date?: string;
  };
  readonly siteName?: string;
  /** Commit SHAs, shown short. The head’s stands in `<meta name="relecture-sha">`. */
  readonly headSha?: string;
  readonly baseSha?: string;
  /** Path in the head → path in the base, for renamed files. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Pages that the contribution changes; default: those whose text differs. */
  readonly changed?: ReadonlySet<string>;
  /** Pages that the contribution does not touch and that it breaks, where the review holds only those that it does. */
  readonly broken?: readonly Page[];
  /** Pages that it does not touch, and whose address its settings or its data change. */
  readonly moved?: readonly { readonly path: string; readonly from: string; readonly to: string }[];
  /** Whatever the contribution changes, pages or not. */
  readonly touched?: readonly string[];
  /** Files of the site by path: what `listPreviewImages` asks for. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
  readonly addresses?: (path: string) => PageAddresses;
  /** A stylesheet of the site, from the base: applied to the content only. */
  readonly style?: string;
  /** Days until the preview disappears. */
  readonly retentionDays?: number;
  /** Absent: it takes the time it takes. */
  readonly haste?: Haste;
}

export interface PreviewFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly html: string;
  /** The content pages it shows, and where each stands, relative to the folder of the preview. */
  readonly pages: readonly { readonly path: string; readonly href: string }[];
}
