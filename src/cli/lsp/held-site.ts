import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { globsOf } from '../../configuration/glob.ts';
import { CONFIGURATION_PATHS } from '../../configuration/read.ts';
import { isContentPath } from '../../content/find-pages.ts';
import type { Finding } from '../../content/finding.ts';
import { OverlayTree } from '../../content/overlay-tree.ts';
import type { Page } from '../../content/page.ts';
import { PageShelf } from '../../content/page-shelf.ts';
import type { Source } from '../../content/source.ts';
import { ownTree } from '../../content/trusted-tree.ts';
import { dayIn } from '../../dates/day.ts';
import { isAsked } from '../../links/own-links.ts';
import { type Review, type ReviewRequest, review, type World } from '../../review/review.ts';
import { rules } from '../../rules/index.ts';
import { isRead } from '../../site/plan.ts';
import { readSite } from '../../site/read-site.ts';
import type { Site } from '../../site/site.ts';
import { DiskTree } from '../../world/disk.ts';
import { type ChangedOn, changedOnOf } from '../../world/git/changed-on.ts';
import { changedOnUnsaved } from '../../world/git/unsaved.ts';
import type { Options } from '../options.ts';
import { inLanguageOfPages, inLanguageOfSite } from '../site-language.ts';
import { LinkKnowledge } from './link-knowledge.ts';
import type { Surroundings } from './surroundings.ts';

/** What was found in one open file, as its text stands. */
export interface Judged {
  readonly path: string;
  readonly options: Options;
  readonly site: Site;
  /** Null for a file of settings, and for one that is not read. */
  readonly page: Page | null;
  /** Null where there is nothing to give places in. */
  readonly source: Source | null;
  readonly findings: readonly Finding[];
  readonly review: Review | null;
  /** How it was judged: what mends it judges again. */
  readonly world: World;
  readonly request: ReviewRequest;
}

/** The text has changed since: nobody waits for what is found in it. */
export class Outdated extends Error {}

interface Held {
  readonly disk: DiskTree;
  readonly options: Options;
  readonly history: ChangedOn;
  /** What the disk had of a page when its history was asked for. */
  readonly saved: Map<string, string>;
  readonly links: LinkKnowledge;
  readonly request: Omit<ReviewRequest, 'paths'>;
  site: Site;
}

/** One site, kept read while its pages are written. */
export class HeldSite {
  readonly root: string;
  readonly #around: Surroundings;
  #held: Promise<Held> | null = null;

  constructor(root: string, around: Surroundings) {
    this.root = root;
    this.#around = around;
  }

  /**
   * A page that is saved is seen by the others as it now is: what they tell of each other is worked out again. Settings are read again.
   * @param isWatched Whether somebody tells what becomes of the other files; if not, now is the time to look.
   */
  async saved(path: string, isWatched: boolean): Promise<void> {
    const held = await this.#held;
    if (held === null) return;
    if (isWatched && isRead(held.site.plan, path)) held.site = held.site.again();
    else this.#held = null;
  }

  /** A text that goes unsaved leaves the page as the disk has it. */
  left(path: string, text: string): void {
    if (this.#held !== null && savedText(this.root, path) !== text) this.#held = null;
  }

  /** True when files that came, went or changed are those of the site, which is then read again. */
  async changed(
    changes: readonly { readonly path: string; readonly how: 'new' | 'other' | 'gone' }[],
  ): Promise<boolean> {
    const held = await this.#held;
    if (held === null) return true;
    const { files } = held.site;
    const isRewritten = changes.some(({ path, how }) => how !== 'gone' && files.has(path));
    if (!isRewritten) {
      // What git ignores comes and goes at each build.
      const now = await filesBelow(this.root);
      if (!changes.some(({ path }) => now.has(path) !== files.has(path))) return false;
    }
    this.#held = null;
    return true;
  }

  /** The site as it is known now, read where it is not. */
  async look(path: string, texts: ReadonlyMap<string, string>): Promise<Pick<Held, 'site' | 'options'>> {
    const { site, options } = await this.#holding(path, texts);
    return { site, options };
  }

  /**
   * @param texts The open files, by path. @param isOld Asked now and then: the text has changed since. It rejects then, with `Outdated`.
   */
  async judge(path: string, texts: ReadonlyMap<string, string>, isOld: () => boolean): Promise<Judged> {
    const held = await this.#holding(path, texts);
    const { site, options } = held;
    const text = texts.get(path) ?? '';
    const isPage = isRead(site.plan, path);
    const world = this.#worldOf(held, isPage ? texts : new Map(), path, isOld);
    const request: ReviewRequest = { ...held.request, paths: [path], site };
    const nothing = { path, options, site, page: null, source: null, findings: [], review: null, world, request };
    if (!isPage && !(isSettings(site, path) && savedText(this.root, path) === text)) return nothing;
    const found = await review(world, request);
    const page = found.pages[0] ?? null;
    const source = page?.source ?? site.sources.get(path) ?? null;
    const findings = found.findings.filter((finding) => finding.path === path);
    return { ...nothing, page, source, findings, review: found };
  }

  /** Asks the sites that its links lead to. True when more is known than was. */
  async askAbout({ review: found, site, world }: Judged): Promise<boolean> {
    const held = await this.#held;
    const urls = (found?.links ?? []).flatMap(({ url, state }) =>
      state === 'skipped' && isAsked(url, site) ? [url] : [],
    );
    if (held === null || urls.length === 0) return false;
    await held.links.ask(urls, site, world.today(site.timeZone));
    return true;
  }

  async #holding(path: string, texts: ReadonlyMap<string, string>): Promise<Held> {
    const held = await (this.#held ?? this.#begin(texts));
    if (held.site.files.has(path) || !isContentPath(path)) return held;
    // A page that is not saved yet, or came since.
    return this.#begin(texts);
  }

  /** What could not be read is tried again the next time. */
  #begin(texts: ReadonlyMap<string, string>): Promise<Held> {
    const held = this.#read(texts);
    this.#held = held;
    held.catch(() => {
      if (this.#held === held) this.#held = null;
    });
    return held;
  }

  async #read(texts: ReadonlyMap<string, string>): Promise<Held> {
    const around = this.#around;
    const { root } = this;
    const asked = await inLanguageOfSite({ ...around.options, command: 'check', root, paths: [] }, root);
    const disk = new DiskTree(root);
    // Settings are in force once they are saved: half a line of them says nothing.
    const pages = new Map([...texts].filter(([path]) => isContentPath(path)));
    const { tree, settings } = ownTree(new OverlayTree(disk, bytesOf(pages)));
    const request = {
      only: asked.only,
      skip: asked.skip,
      exclude: asked.exclude.flatMap(globsOf),
      ...(asked.config !== null && { configurationPath: asked.config }),
      ...(asked.noBaseline && { baseline: false as const }),
    };
    const { site } = await readSite(tree, settings, { ...request, rules, shelf: new PageShelf() });
    const options = await inLanguageOfPages(asked, tree, site);
    const history = changedOnOf(root, {
      today: options.asOf,
      cut: () => around.notice(options.locale.cli.cutHistory),
    });
    return { disk, options, history, saved: new Map(), links: new LinkKnowledge(disk, around, options), request, site };
  }

  #worldOf(
    { disk, site, options, history, saved, links }: Held,
    texts: ReadonlyMap<string, string>,
    path: string,
    isOld: () => boolean,
  ): World {
    const today = (timeZone: string) => options.asOf ?? dayIn(new Date(), timeZone);
    const tree = new OverlayTree(disk, bytesOf(texts));
    const now = texts.get(path);
    if (!saved.has(path)) saved.set(path, savedText(this.root, path));
    const lines = new Map(now === undefined ? [] : [[path, { now, saved: saved.get(path) ?? '' }]]);
    const changedOn = changedOnUnsaved(history, lines, today('UTC'));
    return {
      ...ownTree(tree),
      today,
      probe: links.probe(today(site.timeZone)),
      changedOn: (file, line) => changedOn(file, line) ?? options.writtenOn,
      parse: this.#around.parse,
      isStopped: async () => {
        await setImmediate();
        if (isOld()) throw new Outdated();
        return false;
      },
      clock: () => performance.now(),
      cpu: () => process.cpuUsage().user / 1000,
    };
  }
}

function bytesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
}

/** Of a folder that is gone, none. */
async function filesBelow(root: string): Promise<ReadonlySet<string>> {
  return existsSync(root) ? new Set(await new DiskTree(root).files()) : new Set();
}

function savedText(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file) ? new TextDecoder().decode(readFileSync(file)) : '';
}

/** Files that are no pages, and of which something may be said. */
function isSettings(site: Site, path: string): boolean {
  if (CONFIGURATION_PATHS.includes(path) || site.configurationPath === path) return true;
  const menus = site.menus.map((menu) => menu.path);
  return site.sources.has(path) || site.cms?.path === path || menus.includes(path);
}
