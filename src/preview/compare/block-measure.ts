import type { Measure } from './align.ts';
import { type Bag, bagOf, dice } from './bag.ts';
import type { Block } from './block.ts';
import { isEdge } from './dress.ts';
import { essenceOf, LIST, ownWords, textOf } from './text.ts';

/** Blocks are known again by their tags and words; each is measured once. */
export class BlockMeasure implements Measure<Block> {
  readonly #keys = new Map<Block, string>();
  readonly #bags = new Map<Block, Bag>();
  readonly #own = new Map<Block, Bag>();
  readonly #wordless = new Map<Block, boolean>();
  readonly #texts = new Map<Block, string>();

  key(block: Block): string {
    const known = this.#keys.get(block) ?? keyOf(block);
    this.#keys.set(block, known);
    return known;
  }

  bag(block: Block): Bag {
    const known = this.#bags.get(block) ?? bagOf(essenceOf(block));
    this.#bags.set(block, known);
    return known;
  }

  /** Dice’s coefficient on words, 0 when one block cannot become the other. */
  likeness(before: Block, after: Block): number {
    if (family(before) !== family(after)) return 0;
    const [a, b] = [this.bag(before), this.bag(after)];
    const sameTag = before.element.tagName === after.element.tagName;
    if (a.size + b.size === 0) return sameTag ? 1 : 0;
    const alike = this.#alike(before, after) + (sameTag ? 0.02 : 0);
    if (alike >= SWAPPED) return alike;
    const isKept = this.#isWordless(before) ? this.#isWordless(after) : this.#isPartOf(before, after);
    return isKept ? SWAPPED : alike;
  }

  /** An item that holds a list is its own words first: what stands under it may come to stand under another. */
  #alike(before: Block, after: Block): number {
    const whole = dice(this.bag(before), this.bag(after));
    if (!holdsList(before) && !holdsList(after)) return whole;
    return OWN * dice(this.#ownBag(before), this.#ownBag(after)) + (1 - OWN) * whole;
  }

  #ownBag(block: Block): Bag {
    const known = this.#own.get(block) ?? bagOf(ownWords(block));
    this.#own.set(block, known);
    return known;
  }

  /** Whether the one paragraph is whole in the other. */
  #isPartOf(before: Block, after: Block): boolean {
    if (before.pieces === null || after.pieces === null) return false;
    const [was, is] = [this.#text(before), this.#text(after)];
    const [short, long] = was.length < is.length ? [was, is] : [is, was];
    return short.length >= MIN_PART && long.includes(short);
  }

  #text(block: Block): string {
    const known = this.#texts.get(block) ?? textOf(block).trim();
    this.#texts.set(block, known);
    return known;
  }

  /** Nothing but images, or what is brought from elsewhere. */
  #isWordless(block: Block): boolean {
    const known = this.#wordless.get(block) ?? (block.pieces !== null && textOf(block).trim() === '');
    this.#wordless.set(block, known);
    return known;
  }

  /** Whether it would be known again elsewhere: a rule or an empty cell would not. */
  canMove(block: Block): boolean {
    return this.bag(block).size > 0;
  }
}

/** Of an item, what its own words count for. */
const OWN = 0.7;

function holdsList({ element, children }: Block): boolean {
  return element.tagName === 'li' && children.some((child) => LIST.test(child.element.tagName));
}

/** An image that takes the place of another has nothing in common with it; of a long paragraph, its last sentence alone may stay. */
const SWAPPED = 0.4;

/** Fewer letters are found in any text. */
const MIN_PART = 20;

/** Paragraphs and headings may turn into one another, lists too; a table row only into a row. */
function family(block: Block): string {
  const tag = block.element.tagName;
  if (/^h[1-6]$|^p$/.test(tag) || (tag === 'div' && block.pieces !== null)) return 'text';
  return tag === 'ol' ? 'ul' : tag === 'th' ? 'td' : tag;
}

function keyOf(block: Block): string {
  const { tagName } = block.element;
  if (block.pieces === null) return `${tagName}[${block.children.map(keyOf).join('')}]`;
  const kept = block.pieces.filter(({ token }) => !isEdge(token));
  return `${tagName}(${kept.map(({ token }) => token.key).join('\u0001')})`;
}
