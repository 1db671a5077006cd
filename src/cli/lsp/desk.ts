import { basename, posix } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type HeldSite, type Judged, Outdated } from './held-site.ts';
import { fileOf } from './places.ts';
import type { Located, Sites } from './sites.ts';

/** Milliseconds without a key after which a text is judged. */
const STILL = 120;
/** The same after files changed on the disk: a branch that is checked out changes many. */
const SETTLED = 300;

/** What became of a file on the disk. */
export interface Change {
  readonly uri: string;
  readonly how: 'new' | 'other' | 'gone';
}

interface Sheet {
  readonly uri: string;
  readonly located: Located;
  document: TextDocument;
  timer: NodeJS.Timeout | null;
  /** The judgement of the text as it stood when it was begun. */
  job: { readonly version: number; readonly result: Promise<Judged | null> } | null;
  /** Its links are asked about once it is judged. */
  isToAsk: boolean;
}

export interface DeskOptions {
  readonly sites: Sites;
  readonly asksLinks: boolean;
  /** Whether the editor tells what becomes of files that are not open. */
  readonly isWatched: boolean;
  /** Told of each text that was judged, while it still stands. */
  readonly judged: (document: TextDocument, found: Judged) => void;
  readonly failed: (path: string, error: unknown) => void;
}

/** The open texts. One is judged at a time, and the last version of each alone. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #sheets = new Map<string, Sheet>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  changed(document: TextDocument): void {
    const { uri } = document;
    const sheet = this.#sheets.get(uri);
    if (sheet !== undefined) {
      sheet.document = document;
      this.#schedule(sheet, STILL);
      return;
    }
    const located = this.#options.sites.locate(uri);
    if (located === null) return;
    const opened = { uri, located, document, timer: null, job: null, isToAsk: this.#options.asksLinks };
    this.#sheets.set(uri, opened);
    this.#schedule(opened, 0);
  }

  /** What it says of itself is now what others see of it. */
  saved(uri: string): void {
    const sheet = this.#sheets.get(uri);
    if (sheet === undefined) return;
    sheet.isToAsk = this.#options.asksLinks;
    const { site, path } = sheet.located;
    this.#enqueue(() => site.saved(path, this.#options.isWatched));
    this.#judgeAll(site, 0);
  }

  /** A text that goes unsaved leaves the page as the disk has it. */
  closed(uri: string): void {
    const sheet = this.#sheets.get(uri);
    if (sheet === undefined) return;
    if (sheet.timer !== null) clearTimeout(sheet.timer);
    this.#sheets.delete(uri);
    sheet.located.site.left(sheet.located.path, sheet.document.getText());
  }

  /** Files came, went or changed on the disk. Those that are open stand as they are open. */
  async filesChanged(changes: readonly Change[]): Promise<void> {
    const bySite = new Map<HeldSite, { path: string; how: Change['how'] }[]>();
    const folders = new Map<string, Located | null>();
    for (const { uri, how } of changes) {
      if (how !== 'gone' && this.#sheets.has(uri)) continue;
      const located = this.#locateAmong(folders, uri);
      if (located === null) continue;
      const known = bySite.get(located.site);
      if (known === undefined) bySite.set(located.site, [{ path: located.path, how }]);
      else known.push({ path: located.path, how });
    }
    for (const [site, all] of bySite) if (await this.#enqueue(() => site.changed(all))) this.#judgeAll(site, SETTLED);
  }

  /** The files of one folder are of one site: a branch that is checked out changes thousands. */
  #locateAmong(folders: Map<string, Located | null>, uri: string): Located | null {
    const folder = posix.dirname(uri);
    const first = folders.get(folder);
    if (first !== undefined) {
      const name = basename(fileOf(uri) ?? '');
      return first === null || name === '' ? null : { ...first, path: posix.join(posix.dirname(first.path), name) };
    }
    const located = this.#options.sites.locate(uri);
    folders.set(folder, located);
    return located;
  }

  /** Each text belongs to the site where it now stands. */
  foldersChanged(): void {
    for (const sheet of [...this.#sheets.values()]) {
      this.closed(sheet.uri);
      this.changed(sheet.document);
    }
  }

  /** What is found in a text as it stands now; null where it is of no site, or was not judged. */
  async judged(uri: string): Promise<Judged | null> {
    const sheet = this.#sheets.get(uri);
    if (sheet === undefined) return null;
    if (sheet.timer !== null || sheet.job?.version !== sheet.document.version) this.#begin(sheet);
    return (await sheet.job?.result) ?? null;
  }

  /** A text in its site, judged or not. */
  open(uri: string): { readonly located: Located; readonly texts: ReadonlyMap<string, string> } | null {
    const sheet = this.#sheets.get(uri);
    return sheet === undefined ? null : { located: sheet.located, texts: this.#textsOf(sheet.located.site) };
  }

  /** One after the other: the site is one. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#enqueue(work);
  }

  #judgeAll(site: HeldSite, delay: number): void {
    for (const sheet of this.#sheets.values()) if (sheet.located.site === site) this.#schedule(sheet, delay);
  }

  #schedule(sheet: Sheet, delay: number): void {
    if (sheet.timer !== null) clearTimeout(sheet.timer);
    sheet.timer = setTimeout(() => this.#begin(sheet), delay);
  }

  #begin(sheet: Sheet): void {
    if (sheet.timer !== null) clearTimeout(sheet.timer);
    sheet.timer = null;
    const { document } = sheet;
    const { version } = document;
    sheet.job = { version, result: this.#enqueue(() => this.#judge(sheet, document, version)) };
  }

  async #judge(sheet: Sheet, document: TextDocument, version: number): Promise<Judged | null> {
    const { site, path } = sheet.located;
    const isOld = (): boolean => this.#sheets.get(sheet.uri) !== sheet || sheet.document.version !== version;
    if (isOld()) return null;
    try {
      const found = await site.judge(path, this.#textsOf(site), isOld);
      if (isOld()) return null;
      this.#options.judged(document, found);
      if (sheet.isToAsk) this.#ask(sheet, found);
      return found;
    } catch (error) {
      if (!(error instanceof Outdated)) this.#options.failed(path, error);
      return null;
    }
  }

  /** Nobody waits for the network: what it tells is judged when it comes. */
  #ask(sheet: Sheet, found: Judged): void {
    sheet.isToAsk = false;
    sheet.located.site.askAbout(found).then(
      (isNews) => {
        if (isNews && this.#sheets.get(sheet.uri) === sheet) this.#schedule(sheet, 0);
      },
      (error) => this.#options.failed(sheet.located.path, error),
    );
  }

  #textsOf(site: HeldSite): ReadonlyMap<string, string> {
    const sheets = [...this.#sheets.values()].filter(({ located }) => located.site === site);
    return new Map(sheets.map(({ located, document }) => [located.path, document.getText()]));
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
