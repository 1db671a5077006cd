import type { Group, ShapeTable } from './notation.ts';

/** Which of several groups of options a value is meant to be, or what would have told. */
export type Chosen =
  | { readonly group: string }
  /** It tells by this option, which has none of these words. */
  | { readonly tag: string; readonly words: readonly string[] }
  | { readonly missing: readonly string[] };

interface Tagged {
  readonly groups: readonly string[];
}

type Value = Readonly<Record<string, unknown>>;

/**
 * As Sveltia CMS chooses: by the word of `widget` or `name`, where nearly each group has its own; by the options that one group asks for and no other
 * knows; by what fits best.
 * @param faults How many there would be in a group.
 */
export function choose(
  value: Value,
  names: readonly string[],
  table: ShapeTable,
  faults: (name: string) => number,
): Chosen {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return { group: only };
  for (const tag of ['widget', 'name']) {
    const tagged = byTag(value, names, tag, table);
    if (tagged === null) continue;
    if (!('groups' in tagged)) return tagged;
    const [first, ...rest] = tagged.groups;
    if (first !== undefined && rest.length === 0) return { group: first };
    return byMarks(value, tagged.groups, table) ?? best(value, tagged.groups, table, faults);
  }
  return byMarks(value, names, table) ?? best(value, names, table, faults);
}

/** Null where the tag does not tell the groups apart. */
function byTag(value: Value, names: readonly string[], tag: string, table: ShapeTable): Tagged | Chosen | null {
  const words = new Map(names.map((name) => [name, wordsOf(table.group(name), tag)]));
  const untagged = names.filter((name) => words.get(name)?.length === 0);
  if (untagged.length > 1 || untagged.length === names.length) return null;
  const own = value[tag];
  const fits = (name: string): boolean =>
    own === undefined
      ? table.group(name).options.get(tag)?.asked === false
      : (words.get(name) as readonly unknown[]).includes(own);
  const found = names.filter((name) => !untagged.includes(name) && fits(name));
  if (found.length > 0) return { groups: found };
  if (untagged.length > 0) return { groups: untagged };
  return own === undefined ? { missing: [tag] } : { tag, words: [...new Set([...words.values()].flat())] };
}

function wordsOf({ options }: Group, tag: string): readonly string[] {
  const types = options.get(tag)?.types ?? [];
  return types.flatMap((type) => (type.is === 'word' && typeof type.word === 'string' ? [type.word] : []));
}

/** Null where more than one group has nothing of its own. */
function byMarks(value: Value, names: readonly string[], table: ShapeTable): Chosen | null {
  const marks = names.map((name) => {
    const others = names.filter((other) => other !== name).map((other) => table.group(other).options);
    const asked = [...table.group(name).options].flatMap(([key, option]) => (option.asked ? [key] : []));
    return asked.filter((key) => !others.some((options) => options.has(key)));
  });
  if (marks.filter((own) => own.length === 0).length > 1) return null;
  const found = names.find((_, index) => marks[index]?.some((key) => Object.hasOwn(value, key)));
  const plain = found ?? names.find((_, index) => marks[index]?.length === 0);
  return plain === undefined ? { missing: [...new Set(marks.flat())] } : { group: plain };
}

function best(value: Value, names: readonly string[], table: ShapeTable, faults: (name: string) => number): Chosen {
  const scores = names.map((name) => {
    const { options, open } = table.group(name);
    const strangers = open ? 0 : Object.keys(value).filter((key) => !options.has(key)).length;
    return { name, score: strangers + faults(name) };
  });
  const [first] = scores.sort((a, b) => a.score - b.score);
  return { group: first?.name ?? '' };
}
