/** A line of a file at some commit, and the day its words first appeared. */
export interface Line {
  readonly text: string;
  day: string | null;
}

/** Letters and digits that make words one knows again elsewhere, whatever stands around them. */
const KNOWN_AGAIN = 20;
/** Units of a line that are compared. */
const LONGEST = 2000;
/** Share of the words of a line that were there already when it is the same line, written better. */
const SAME = 0.6;
/** Lines of a change that are compared word by word; more is another text. */
const MANY = 200;

/** What dates a line: numbers, and the names of months and seasons. Where one is new, the line says something new. */
const DATED =
  /^(?:\d+\p{L}*|janv\p{L}*|f[eé]v\p{L}*|mars|avr\p{L}*|mai|juin|juil\p{L}*|ao[uû]t|sept\p{L}*|oct\p{L}*|nov\p{L}*|d[eé]c\p{L}*|jan(?:uary)?|feb\p{L}*|march|apr(?:il)?|may|june?|july?|aug\p{L}*|printemps|été|automne|hiver|rentrée|spring|summer|autumn|winter)$/u;

function wordsOf({ text }: Line): string[] {
  return (
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Gives the lines that a change brings the day of those they replace, when they say the same: moved, wrapped otherwise, quoted
 * otherwise, or written better without another date. The others keep the day of the change, and are given back.
 */
export function inherit(gone: readonly Line[], come: readonly Line[]): readonly Line[] {
  if (gone.length === 0 || come.length === 0 || gone.length + come.length > MANY) return come;
  const dayOf = new Map<string, string | null>();
  const others: Line[] = [];
  for (const line of gone)
    for (const word of wordsOf(line)) dayOf.set(word, later(dayOf.get(word), line.day, dayOf.has(word)));
  for (const line of come) {
    const words = wordsOf(line);
    const known = words.filter((word) => dayOf.has(word));
    const dates = words.filter((word) => DATED.test(word));
    if (words.length === 0 || known.length < words.length * SAME || dates.some((word) => !dayOf.has(word)))
      others.push(line);
    else line.day = latest((dates.length > 0 ? dates : known).map((word) => dayOf.get(word) ?? null));
  }
  return others;
}

/** Of a word that several lines hold, the last day: it may be any of them. */
function later(known: string | null | undefined, day: string | null, isKnown: boolean): string | null {
  if (!isKnown || known === undefined) return day;
  return known === null || day === null ? null : known > day ? known : day;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce<string | null>(
    (last, day) => (last === null || day === null ? null : last > day ? last : day),
    days[0] ?? null,
  );
}

/** Words that a commit takes away in one place and brings in another were moved. */
export class Moved {
  readonly #gone = new Map<string, string | null>();
  readonly #come: Line[] = [];

  takenAway(lines: readonly Line[]): void {
    for (const line of lines) {
      const key = wordsOf(line).join(' ');
      if (key.length >= KNOWN_AGAIN) this.#gone.set(key, line.day);
    }
  }

  brought(lines: readonly Line[]): void {
    this.#come.push(...lines);
  }

  /** At the end of a commit. */
  settle(): void {
    if (this.#gone.size > 0)
      for (const line of this.#come) {
        const key = wordsOf(line).join(' ');
        if (key.length >= KNOWN_AGAIN && this.#gone.has(key)) line.day = this.#gone.get(key) ?? null;
      }
    this.#gone.clear();
    this.#come.length = 0;
  }
}
