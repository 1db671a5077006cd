/** Steps that may be taken over one text, all together: what never closes is given up, and the whole stays linear. */
export class Budget {
  #left: number;

  constructor(text: string) {
    this.#left = 10 * text.length + 10_000;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(steps: number): void {
    this.#left -= steps;
  }
}

/** Units beyond which a closing brace, or the end of a tag, is not looked for. */
const LONGEST = 20_000;

/** The end of `{…}`, after its last brace: strings, templates and comments inside hold none. Null when it does not end. */
export function endOfBraces(text: string, from: number, budget: Budget): number | null {
  const limit = Math.min(text.length, from + LONGEST);
  let depth = 0;
  let index = from;
  let end: number | null = null;
  while (index < limit && end === null && !budget.isSpent) {
    const letter = text.charAt(index);
    if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) end = index + 1;
    index = /["'`/]/.test(letter) ? endOfLiteral(text, index, limit, budget) : index + 1;
  }
  budget.spend(index - from);
  return end;
}

/** Past a string, a template or a comment; past one unit when it is none of them: what was looked at in vain is counted. */
export function endOfLiteral(text: string, from: number, limit: number, budget: Budget): number {
  const letter = text.charAt(from);
  if (letter === '/') {
    const closer = text[from + 1] === '*' ? '*/' : text[from + 1] === '/' && text[from - 1] !== ':' ? '\n' : null;
    if (closer === null) return from + 1;
    for (let index = from + 2; index < limit; index++) if (text.startsWith(closer, index)) return index + closer.length;
    budget.spend(limit - from);
    return from + 1;
  }
  for (let index = from + 1; index < limit; index++) {
    const one = text.charAt(index);
    if (one === '\\') index++;
    else if (one === letter) return index + 1;
    // An apostrophe among words opens nothing.
    else if (one === '\n' && letter !== '`') return from + 1;
  }
  budget.spend(limit - from);
  return from + 1;
}

/** A tag as JSX and Vue write it, and where its expressions stand. */
export interface ProgramTag {
  readonly end: number;
  readonly name: string;
  readonly expressions: readonly (readonly [start: number, end: number])[];
}

/** Reads the tag that begins at an offset; `braces`: attributes may hold `{…}`. Null when there is none. */
export function readTag(text: string, from: number, braces: boolean, budget: Budget): ProgramTag | null {
  const head = /^<\/?([A-Za-z][\w.:-]{0,80}|(?=>))/.exec(text.slice(from, from + 100));
  if (head === null || /^<[a-z][\w+.-]*:\/\/|^<mailto:/i.test(text.slice(from, from + 40))) return null;
  const expressions: (readonly [number, number])[] = [];
  const limit = Math.min(text.length, from + LONGEST);
  let index = from + head[0].length;
  if (!/[\s/>]/.test(text.charAt(index))) return null;
  const start = index;
  while (index < limit && !budget.isSpent) {
    const letter = text.charAt(index);
    if (letter === '>') {
      budget.spend(index - start);
      return { end: index + 1, name: head[1] ?? '', expressions };
    }
    if (letter === '<') break;
    if (letter === '{' && braces) {
      const end = endOfBraces(text, index, budget);
      if (end === null) break;
      expressions.push([index, end]);
      index = end;
    } else if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, index + 1);
      if (close === -1 || close >= limit) break;
      index = close + 1;
    } else index++;
  }
  budget.spend(index - start);
  return null;
}
