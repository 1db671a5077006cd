import type { Field, Passage } from '../../content/page.ts';
import { lastBefore } from './segments.ts';
import { plainWords } from './setting.ts';

interface Heading {
  readonly offset: number;
  readonly level: number;
  readonly words: string;
}

/** The headings above a place of a passage; in a field, then the title beside it and its label in the CMS. */
export class Headings {
  readonly #all: readonly Heading[];
  readonly #around: readonly string[];

  constructor({ text, field }: Passage, prose: string) {
    this.#all = text.includes('#') ? [...findHeadings(text, prose)] : [];
    this.#around = titlesAround(field).map(plainWords);
  }

  /** Innermost first, as `plainWords`; the line of a heading is under the ones above it. */
  above(offset: number): string[] {
    const words: string[] = [];
    let level = 7;
    const last = this.#before(offset);
    // A hundred headings back is far enough for six levels.
    for (let index = last; index >= Math.max(0, last - 99) && level > 1; index--) {
      const heading = this.#all[index];
      if (heading === undefined || heading.level >= level) continue;
      level = heading.level;
      words.push(heading.words);
    }
    return [...words, ...this.#around];
  }

  /** Where the heading above an offset ends; 0 without one. */
  section(offset: number): number {
    return this.#all[this.#before(offset)]?.offset ?? 0;
  }

  /** The last heading before an offset; -1 without one. */
  #before(offset: number): number {
    return lastBefore(this.#all, offset, (heading) => heading.offset);
  }
}

function* findHeadings(text: string, prose: string): Generator<Heading> {
  for (const match of text.matchAll(/^ {0,3}(#{1,6})[ \t]+([^\n]{1,400})/gm)) {
    const offset = match.index + match[0].length;
    // A comment of a block of code is no heading.
    if (prose.charAt(match.index) === '\uFFFC') continue;
    yield { offset, level: match[1]?.length ?? 1, words: plainWords(match[2] ?? '') };
  }
}

const TITLE_KEYS = ['title', 'titre', 'question', 'name', 'label'];

function titlesAround(field: Field | null): string[] {
  const titles: string[] = [];
  for (let parent = field?.parent ?? null; parent !== null && parent.pointer !== ''; parent = parent.parent) {
    if (parent.kind !== 'mapping') continue;
    const title = parent.children.find((child) => child !== field && TITLE_KEYS.includes(child.name))?.value;
    if (typeof title === 'string') titles.push(title);
  }
  const label = field?.description?.labels.at(-1);
  return label === undefined ? titles : [...titles, label];
}
