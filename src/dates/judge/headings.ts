import type { Field, Passage } from '../../content/page.ts';
import { lastBefore } from './segments.ts';
import { plainWords } from './setting.ts';

/** The headings above a place of a passage; in a field, then the title beside it and its label in the CMS. */
export class Headings {
  /** Where each ends, and with those above it, innermost first. */
  readonly #all: { readonly offset: number; readonly words: readonly string[] }[] = [];
  readonly #around: readonly string[];
  /** How many count a time of whoever reads: « Semaine 1 », « Third month ». */
  counted = 0;

  constructor({ text, field }: Passage, prose: string) {
    this.#around = titlesAround(field).map(plainWords);
    let open: { readonly level: number; readonly words: string }[] = [];
    for (const { index, 0: line, 1: marks = '', 2: title = '' } of text.matchAll(HEADING)) {
      // A comment of a block of code is no heading.
      if (prose.charAt(index) === '\uFFFC') continue;
      const level = marks.length;
      const words = plainWords(title);
      if (OF_READER.test(words)) this.counted++;
      open = [{ level, words }, ...open.filter((above) => above.level < level)];
      this.#all.push({ offset: index + line.length, words: [...open.map(({ words }) => words), ...this.#around] });
    }
  }

  /** Innermost first, as `plainWords`; the line of a heading is under the ones above it. */
  above(offset: number): readonly string[] {
    return this.#before(offset)?.words ?? this.#around;
  }

  /** Where the heading above an offset ends; 0 without one. */
  section(offset: number): number {
    return this.#before(offset)?.offset ?? 0;
  }

  #before(offset: number) {
    return this.#all[lastBefore(this.#all, offset, (heading) => heading.offset)];
  }
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+([^\n]{1,400})/gm;
const OF_READER =
  / (?:semaine|week|mois|month|jour|day)s? \d| (?:first|second|third|fourth|premiere?|deuxieme|troisieme|quatrieme) (?:semaine|week|mois|month|jour|day) /;
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
