import type { RebasedSite } from '../../preview/rebase-site.ts';
import type { StatusRequest } from '../statuses/status.ts';
import type { PagesOutcome, PagesRequest } from './publish-pages.ts';

export interface PreviewRequest {
  readonly mode: 'artifact' | 'pages' | 'none';
  /** Names the file and the folder; null outside a pull request. */
  readonly number: number | null;
  /** The head of the pull request. */
  readonly sha: string;
  readonly retentionDays: number;
  /** Of the previews, for `pages`. */
  readonly branch: string;
  /** The changed pages as the site’s own generator built them, for `pages`: published beside the preview. */
  readonly built?: RebasedSite;
}

/** What publishing needs of the outside. Each call may reject: the review goes on, and a notice says it. */
export interface PreviewWorld {
  /** A folder for the file: `RUNNER_TEMP`. */
  readonly folder: string;
  /** Uploads one file; resolves to the address that opens it. */
  upload(file: string, retentionDays: number): Promise<string>;
  publishPages(request: Omit<PagesRequest, 'remote'>): Promise<PagesOutcome>;
  /** The address of the Pages site, with a final slash. */
  pagesAddress(): Promise<string>;
  /** True once the page of this commit can be read there. */
  waitForPage(url: string, sha: string): Promise<boolean>;
  createStatus(status: StatusRequest): Promise<void>;
  /** Contexts of the statuses the commit has already. */
  statusContexts(): Promise<readonly string[]>;
  notice(sentence: string): void;
}

export interface PublishedPreview {
  /** Where the preview opens; null when it was not published. */
  readonly url: string | null;
  /** The file on the runner, null for `none`. */
  readonly file: string | null;
  /** Each changed page and where it is shown. */
  readonly pages: readonly { readonly path: string; readonly url: string }[];
}
