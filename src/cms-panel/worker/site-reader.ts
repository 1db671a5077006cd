import { placeOfCms } from '../../cms/find.ts';
import { OverlayTree } from '../../content/overlay-tree.ts';
import { PageShelf } from '../../content/page-shelf.ts';
import type { Tree } from '../../content/tree.ts';
import { ownTree } from '../../content/trusted-tree.ts';
import { dayIn } from '../../dates/day.ts';
import type { Review, ReviewRequest, World } from '../../review/request.ts';
import { review } from '../../review/review.ts';
import { rules } from '../../rules/index.ts';
import { IndexTree } from '../../site/index-file/index-tree.ts';
import { codeIn, readSiteIndex, type SiteIndex } from '../../site/index-file/site-index.ts';
import { readSite } from '../../site/read-site.ts';
import { readWrittenCode } from '../../site/settings/written-code.ts';
import type { Site } from '../../site/site.ts';
import type { Beside, Draft, Opened, Reading } from '../protocol.ts';
import { knownCode } from '../shims/code.ts';
import { fileData, formOf } from './form-of.ts';
import { NEEDS_INDEX, NEVER_RUN, softenUnshown } from './limits.ts';
import { readingOf } from './reading-of.ts';
import { writeEntry } from './write-entry.ts';

/** Where the form of a site without an index is taken to be: nothing else is known of it. */
const FORMS = 'static/admin/config.yml';
const NOTHING: Pick<SiteIndex, 'generators' | 'files' | 'settings' | 'pages'> = {
  generators: [],
  files: {},
  settings: {},
  pages: {},
};

/** A site as far as the page of its CMS can know it, and the entries that are written there, judged one after the other. */
export class SiteReader {
  readonly #beside: Beside;
  readonly #index: SiteIndex | null;
  readonly #tree: Tree;
  #site: Promise<Site> | null = null;
  /** The lines of an entry as it was when it was opened. */
  #before: { readonly path: string; readonly lines: ReadonlySet<string> } | null = null;

  constructor(beside: Beside) {
    this.#beside = beside;
    this.#index = beside.index === null ? null : readSiteIndex(beside.index);
    this.#tree = treeOf(beside, this.#index);
    knowCode(this.#index);
  }

  async open(): Promise<Opened> {
    const { configuration } = await this.#look(null);
    const { index, locale } = this.#beside;
    return {
      locale: locale ?? configuration.locale ?? 'fr',
      block: configuration.cms?.block ?? 'never',
      index: this.#index !== null ? 'read' : index === null ? 'none' : 'unusable',
    };
  }

  /** What is to be said of an entry. */
  async read(draft: Draft, locale: Parameters<typeof readingOf>[2]): Promise<Reading> {
    const form = formOf(await this.#look(null), draft);
    if (form === null) return { remarks: [], deadlines: [], isRead: false };
    const text = writeEntry(fileData(draft, form), form.as);
    const found = await this.judge(form.path, text, draft.path === null);
    return readingOf(found, form, locale);
  }

  /** The review of one file as it would be. */
  async judge(path: string, text: string, isNew = false): Promise<Review> {
    const tree = new OverlayTree(this.#tree, new Map([[path, new TextEncoder().encode(text)]]));
    const site = await this.#look(path, tree);
    const request: ReviewRequest = {
      paths: [path],
      only: [],
      skip: [...NEVER_RUN, ...(this.#index === null ? NEEDS_INDEX : [])],
      site,
    };
    const found = await review(this.#worldOf(tree, path, text, isNew), request);
    const unshown = this.#index?.unshown ?? 0;
    const own = found.findings.filter((finding) => finding.path === path);
    return { ...found, findings: own.map((finding) => softenUnshown(finding, unshown)) };
  }

  /** The site as it is known; read anew for a page that it does not know. */
  async #look(path: string | null, tree: Tree = this.#tree): Promise<Site> {
    this.#site ??= this.#read(tree);
    const known = await this.#site;
    if (path === null || known.files.has(path)) return known;
    this.#site = this.#read(tree);
    return this.#site;
  }

  async #read(tree: Tree): Promise<Site> {
    const own = ownTree(tree);
    const { generators } = this.#index ?? NOTHING;
    const { site } = await readSite(own.tree, own.settings, {
      rules,
      shelf: new PageShelf(),
      // Without an index nothing hangs on the generator of the site.
      ...(generators !== undefined && { generators }),
    });
    return site;
  }

  #worldOf(tree: Tree, path: string, text: string, isNew: boolean): World {
    const today = (timeZone: string) => this.#beside.asOf ?? dayIn(new Date(), timeZone);
    if (this.#before?.path !== path) this.#before = { path, lines: new Set(isNew ? [] : text.split('\n')) };
    const { lines } = this.#before;
    const now = text.split('\n');
    return {
      ...ownTree(tree),
      today,
      probe: null,
      announced: (other) => this.#index?.announcements?.[other] ?? null,
      // What was not there when the entry was opened is written now; of the rest nobody knows the day.
      changedOn: (_, line) => (lines.has(now[line - 1] ?? '') ? null : today('UTC')),
      clock: () => performance.now(),
    };
  }
}

/** What was read when the index was made has not to be read again. */
function knowCode(index: SiteIndex | null): void {
  for (const [path, written] of Object.entries(index?.code ?? {})) {
    const source = codeIn(path, index?.settings[path] ?? '');
    const told = readWrittenCode(written);
    if (source !== null && told !== null) knownCode.set(source, told);
  }
}

function treeOf({ settings, forms, engine }: Beside, index: SiteIndex | null): Tree {
  const known = new IndexTree(index ?? NOTHING);
  const texts = new Map<string, string>();
  // What stands beside the page is newer than the index.
  if (settings !== null) texts.set('relecture.yml', settings);
  const path = index === null ? FORMS : placeOfCms(Object.keys(index.settings));
  if (forms !== null && path !== null) texts.set(path, forms);
  if (index === null) texts.set(FORMS.replace('config.yml', 'index.html'), `<script src="${engine}"></script>`);
  return new OverlayTree(known, new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)])));
}
