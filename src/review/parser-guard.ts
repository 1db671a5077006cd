import type { Root } from 'mdast';
import { parseQuickly, wantsQuickParser } from '../content/markdown/markdown.ts';
import type { Page } from '../content/page.ts';
import type { PageShelf } from '../content/page-shelf.ts';
import { LazyPassage } from '../content/passage.ts';
import { honestTime, isDense, isLong, isRisky, isSlowQuickly } from '../content/risk.ts';
import type { EngineFindings } from '../rules/engine.ts';
import type { World } from './request.ts';
import type { Time } from './time.ts';

/** Milliseconds of the processor that the passages of one page may take together, beyond what honest prose of their length does. */
const PAGE_TIME = 6000;
/** Milliseconds of the processor that slow passages may take in one run, together. */
const RUN_TIME = 60_000;
/** Units of text that may be parsed before their page's turn: half of what is kept read (`PageShelf`). */
const EARLY = 1_000_000;
/** A passage that takes longer, beyond that, is slow (milliseconds). */
const SLOW = 500;

/**
 * Stands between the parser and what may be slow: it is parsed where somebody counts its work, each time its page is read, and is a closed
 * book until then. What is over its measure is told, once, and has no tree.
 */
export class ParserGuard {
  readonly #world: World;
  readonly #engine: EngineFindings;
  readonly #time: Time;
  readonly #shelf: PageShelf;
  /** Passages given up, by the path of their page and their rank. */
  readonly #givenUp = new Set<string>();
  readonly #measured = new Set<string>();
  #left = RUN_TIME;
  /** Units of text that were parsed while the pages were read. */
  #early = 0;

  constructor(world: World, engine: EngineFindings, shelf: PageShelf, time: Time) {
    this.#world = world;
    this.#shelf = shelf;
    this.#engine = engine;
    this.#time = time;
  }

  /** How many passages were not read. */
  get givenUp(): number {
    return this.#givenUp.size;
  }

  /** Closes what may be slow, of a page that was just read. */
  seal(page: Page): void {
    if (this.#world.parse === undefined) return;
    for (const passage of page.passages) if (passage instanceof LazyPassage && isRisky(passage)) passage.seal();
  }

  /**
   * Parses what may be slow, while the pages are read, so that links from other pages know its headings. Not what is merely long, nor
   * the pages beyond the first million letters, which would be let go before their turn: they are parsed once, then.
   */
  async parseEarly(page: Page, anchors: (page: Page) => unknown): Promise<void> {
    const { passages, source } = page;
    if (!passages.some((passage) => isRisky(passage)) || passages.some(isLong)) return;
    this.#early += source.length;
    if (this.#early > EARLY) return;
    await this.open(page);
    anchors(page);
  }

  /** Takes a page to work on it: parses what was closed. What is dense is parsed too, and counted: by the hundred, it takes long. */
  async open(page: Page): Promise<void> {
    this.#shelf.hold(page);
    if (this.#world.parse === undefined) return;
    await this.#quicken(page);
    const isFirst = !this.#measured.has(page.path);
    this.#measured.add(page.path);
    let spent = 0;
    for (const [rank, passage] of page.passages.entries()) {
      if (!(passage instanceof LazyPassage) || passage.isParsed) continue;
      const key = `${page.path}#${rank}`;
      if (this.#givenUp.has(key)) passage.adoptTree(null);
      else if (isRisky(passage) || (isFirst && isDense(passage)))
        spent += await this.#parseOne(page, passage, key, spent);
      else if (isFirst && passage.kind === 'html' && passage.isUnreadable) this.#giveUp(page, passage, key);
    }
  }

  /** How long it took, in milliseconds of the processor beyond what honest prose does: a busy machine changes no verdict. */
  async #parseOne(page: Page, passage: LazyPassage, key: string, spent: number): Promise<number> {
    const { parse, cpu, clock } = this.#world;
    const work = cpu ?? clock;
    const start = work();
    if (spent > PAGE_TIME || this.#left < 0) passage.adoptTree(null);
    else if (isRisky(passage) && parse !== undefined)
      passage.adoptTree(
        quickTree(passage) ?? (await parse(passage.veil.text, passage.markdownOptions, this.#time.until)),
      );
    const stopped = this.#time.run(() => passage.tree.children.length === 0);
    const took = work() - start - honestTime(passage.text);
    if (took > SLOW) this.#left -= took;
    if (stopped && passage.text.trim() !== '') this.#giveUp(page, passage, key);
    return Math.max(0, took);
  }

  /** Starts the quick parser where it pays: it takes as long as a thread does, and spares it. It alone tells what is no MDX. */
  async #quicken({ passages, body }: Page): Promise<void> {
    const isMdx = body.dialect === 'mdx' || body.dialect === 'docusaurus';
    if (isMdx || wantsQuickParser() || passages.some((passage) => isRisky(passage))) await this.#world.quicken?.();
  }

  #giveUp(page: Page, passage: LazyPassage, key: string): void {
    this.#engine.tooComplex(page, passage);
    this.#givenUp.add(key);
  }
}

/** The tree of what is slow for micromark alone. */
export function quickTree(passage: LazyPassage): Root | null {
  return isSlowQuickly(passage) ? null : parseQuickly(passage.veil.text, passage.markdownOptions);
}
