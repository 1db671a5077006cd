import { inertJson } from '../escape.ts';

/** How much text is gathered before it is given, in UTF-16 units. */
const PIECE = 64_000;

/** A list of which each item is made when it is written, and then dropped. */
export class LazyList<From, Item> {
  readonly #from: readonly From[];
  readonly #make: (one: From) => Item;

  constructor(from: readonly From[], make: (one: From) => Item) {
    this.#from = from;
    this.#make = make;
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const one of this.#from) yield this.#make(one);
  }
}

/** JSON text for a log as well as for a script, as `JSON.stringify` would indent it by two, never whole in memory. */
export function* jsonPieces(value: unknown): Generator<string> {
  let gathered = '';
  for (const part of partsOf(value, '\n')) {
    gathered += part;
    if (gathered.length < PIECE) continue;
    yield inertJson(gathered);
    gathered = '';
  }
  yield inertJson(`${gathered}\n`);
}

/** Parts end between two tokens: no string is cut. @param line What begins a line at the depth of the value. */
function* partsOf(value: unknown, line: string): Generator<string> {
  if (value instanceof LazyList) yield* enclosed('[', value, ']', line);
  else if (holdsLazyList(value)) yield* enclosed('{', Object.entries(value), '}', line);
  else yield (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', line);
}

function* enclosed(open: '[' | '{', items: Iterable<unknown>, close: string, line: string): Generator<string> {
  let before: string = open;
  const inner = `${line}  `;
  for (const item of items) {
    if (open === '{') {
      const [key, value] = item as [string, unknown];
      if (value === undefined) continue;
      yield `${before}${inner}${JSON.stringify(key)}: `;
      yield* partsOf(value, inner);
    } else {
      yield `${before}${inner}`;
      yield* partsOf(item, inner);
    }
    before = ',';
  }
  yield before === ',' ? `${line}${close}` : `${open}${close}`;
}

function holdsLazyList(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => one instanceof LazyList);
}
