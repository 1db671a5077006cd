/**
 * What a configuration may hold, by the name of its groups of options, each written on one line: `name!; label; count: number; fields: [Field]`.
 * `!` marks an option that is asked for, an option alone is a text, `...` lets others stand there, `...Common` brings those of another group. A line
 * that begins with `=` names a type. Types: `text`, `number`, `flag`, `null`, `any`, `map`, `list`, `map of text`, a word (`"auto"`, `false`), the
 * name of a group, `[…]` a list of such, `[…]+` one that is not empty, `[a, b]` one of exactly two, `|` between those of a choice.
 */
export type Shapes = Readonly<Record<string, string>>;

export type Kind = 'text' | 'number' | 'flag' | 'null' | 'map' | 'list';

/** One thing that a value may be. */
export type Shape =
  | { readonly is: 'any' }
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'word'; readonly word: unknown }
  | { readonly is: 'texts' }
  | { readonly is: 'group'; readonly name: string }
  | { readonly is: 'list'; readonly item: readonly Shape[]; readonly filled: boolean }
  | { readonly is: 'tuple'; readonly items: readonly (readonly Shape[])[] };

export interface Option {
  readonly asked: boolean;
  /** The things that it may be. */
  readonly types: readonly Shape[];
}

export interface Group {
  readonly options: ReadonlyMap<string, Option>;
  /** It takes options of which nothing is known. */
  readonly open: boolean;
}

const KINDS: readonly string[] = ['text', 'number', 'flag', 'null', 'map', 'list'];

/** The groups of one engine, read when they are asked for. */
export class ShapeTable {
  readonly #lines: Shapes;
  readonly #groups = new Map<string, Group>();

  constructor(lines: Shapes) {
    this.#lines = lines;
  }

  group(name: string): Group {
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const options = new Map<string, Option>();
    let open = false;
    for (const part of (this.#lines[name] ?? '...').split('; ')) {
      if (part === '...') open = true;
      else if (part.startsWith('...')) for (const one of this.group(part.slice(3)).options) options.set(...one);
      else options.set(...this.#option(part));
    }
    const group = { options, open };
    this.#groups.set(name, group);
    return group;
  }

  #option(part: string): [string, Option] {
    const [, key = '', asked, type = 'text'] = /^([\w$]+)(!)?(?:: (.*))?$/.exec(part) ?? [];
    return [key, { asked: asked !== undefined, types: this.#types(new Reader(type)) }];
  }

  #types(reader: Reader): Shape[] {
    const all = [...this.#type(reader)];
    while (reader.take('|')) all.push(...this.#type(reader));
    return all;
  }

  #type(reader: Reader): readonly Shape[] {
    if (reader.take('[')) return [this.#list(reader)];
    const word = reader.next();
    if (word.startsWith('"') || word === 'false') return [{ is: 'word', word: JSON.parse(word) }];
    if (word === 'any') return [{ is: 'any' }];
    if (word === 'map' && reader.take('of') && reader.take('text')) return [{ is: 'texts' }];
    if (KINDS.includes(word)) return [{ is: 'kind', kind: word as Kind }];
    const line = this.#lines[word];
    return line?.startsWith('= ') === true ? this.#types(new Reader(line.slice(2))) : [{ is: 'group', name: word }];
  }

  #list(reader: Reader): Shape {
    const items = [this.#types(reader)];
    while (reader.take(',')) items.push(this.#types(reader));
    reader.take(']');
    const [item = []] = items;
    return items.length > 1 ? { is: 'tuple', items } : { is: 'list', item, filled: reader.take('+') };
  }
}

/** The words and signs of a type, one after the other. */
class Reader {
  readonly #parts: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#parts = text.match(/"[^"]*"|\w+|[[\]|,+]/g) ?? [];
  }

  next(): string {
    return this.#parts[this.#at++] ?? 'any';
  }

  take(part: string): boolean {
    if (this.#parts[this.#at] !== part) return false;
    this.#at++;
    return true;
  }
}
