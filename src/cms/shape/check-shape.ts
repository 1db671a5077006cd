import { nearest } from '../../content/nearest.ts';
import type { Labels } from '../../locales/fr/schema.ts';
import { escapeStep, isObject } from '../../schema/json-schema.ts';
import { choose } from './choose.ts';
import { expectedOf, type Fault, kindOf, type ShapeTrouble } from './fault.ts';
import type { Group, Kind, Shape, ShapeTable } from './notation.ts';

/** What stands in these has a name that its reader knows. */
const NAMED = /^(?:collections|singletons|asset_collections|files|fields?|types)$/;
/** Objects within objects deeper than this are a trap. */
const MAX_DEPTH = 60;

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly where: Labels;
  readonly depth: number;
  /** The option that it is the value of, or stands in the list of. */
  readonly option: string;
}

/** What is wrong with the shape of a configuration, held against the group of options named `root`. */
export function checkShape(value: unknown, table: ShapeTable, root: string): ShapeTrouble[] {
  if (!isObject(value)) return [];
  return [...ofGroup({ value, pointer: '', where: [], depth: 0, option: '' }, value, table.group(root), table)];
}

type Told = Iterable<ShapeTrouble>;

function* ofGroup(place: Place, value: Map, group: Group, table: ShapeTable): Told {
  const { pointer, where, depth } = place;
  if (depth > MAX_DEPTH) return;
  const meant = new Set<string>();
  for (const key of Object.keys(value)) {
    if (group.options.has(key) || group.open || /^[_.]|^x-/.test(key)) continue;
    const suggestion = nearest(key, group.options.keys());
    // What is there already is not what was meant.
    if (suggestion === null || Object.hasOwn(value, suggestion)) continue;
    meant.add(suggestion);
    const asked = group.options.get(suggestion)?.asked === true;
    const fault: Fault = { is: 'unknown', option: key, suggestion, asked };
    yield { pointer: `${pointer}/${escapeStep(key)}`, where, fault };
  }
  for (const [key, { asked, types }] of group.options) {
    if (Object.hasOwn(value, key)) {
      const own = { value: value[key], pointer: `${pointer}/${escapeStep(key)}`, where, depth: depth + 1, option: key };
      yield* ofTypes(own, types, table);
    } else if (asked && !meant.has(key))
      yield {
        pointer,
        where,
        fault: { is: 'missing', options: [key], of: NAMED.test(place.option) ? place.option : null },
      };
  }
}

type Map = Readonly<Record<string, unknown>>;

function* ofTypes(place: Place, types: readonly Shape[], table: ShapeTable): Told {
  const { value } = place;
  if (types.some(({ is }) => is === 'any')) return;
  const kind = kindOf(value);
  if (types.some((type) => type.is === 'kind' && type.kind === kind)) return;
  if (types.some((type) => type.is === 'word' && type.word === value)) return;
  if (isObject(value)) yield* ofMap(place, value, types, table);
  else if (Array.isArray(value)) yield* ofList(place, value, types, table);
  else yield otherwise(place, types, kind);
}

function* ofMap(place: Place, value: Map, types: readonly Shape[], table: ShapeTable): Told {
  if (types.some(({ is }) => is === 'texts')) {
    for (const [key, one] of Object.entries(value))
      if (typeof one !== 'string') yield otherwise(within(place, key, one), [TEXT], kindOf(one));
    return;
  }
  const names = types.flatMap((type) => (type.is === 'group' ? [type.name] : []));
  if (names.length === 0) {
    yield otherwise(place, types, 'map');
    return;
  }
  const where = [...place.where, ...nameOf(place, value)];
  const own = { ...place, where };
  const chosen = choose(value, names, table, (name) => [...ofGroup(own, value, table.group(name), table)].length);
  if ('group' in chosen) yield* ofGroup(own, value, table.group(chosen.group), table);
  else if ('tag' in chosen) {
    const tagged = { ...within(place, chosen.tag, value[chosen.tag]), where };
    yield otherwise(
      tagged,
      chosen.words.map((word) => ({ is: 'word', word })),
      kindOf(value[chosen.tag]),
    );
  } else yield { pointer: place.pointer, where, fault: { is: 'missing', options: chosen.missing, of: null } };
}

const ANY: readonly Shape[] = [{ is: 'any' }];
const TEXT: Shape = { is: 'kind', kind: 'text' };

function within(place: Place, key: string, value: unknown): Place {
  return {
    ...place,
    value,
    pointer: `${place.pointer}/${escapeStep(key)}`,
    where: [...place.where, place.option],
    option: key,
  };
}

/** A collection, a file, a field by its label; anything else by the option it stands in. */
function nameOf({ option, pointer }: Place, value: Map): Labels {
  const rank = Number(/\/(\d+)$/.exec(pointer)?.[1] ?? Number.NaN) + 1;
  const label = NAMED.test(option) ? (value['label'] ?? value['name']) : null;
  if (typeof label === 'string' && label !== '') return [label];
  return Number.isNaN(rank) ? [option] : [option, rank];
}

function* ofList(place: Place, value: readonly unknown[], types: readonly Shape[], table: ShapeTable): Told {
  const items = (types_: readonly Shape[]): ShapeTrouble[] =>
    value.flatMap((one, index) => [
      ...ofTypes({ ...place, value: one, pointer: `${place.pointer}/${index}`, depth: place.depth + 1 }, types_, table),
    ]);
  const all = types.flatMap((type): ShapeTrouble[][] => {
    if (type.is === 'list') {
      const empty = type.filled && value.length === 0;
      return [empty ? [counted(place, null)] : items(type.item)];
    }
    if (type.is !== 'tuple') return [];
    const own = value.flatMap((one, index) => [
      ...ofTypes({ ...place, value: one, pointer: `${place.pointer}/${index}` }, type.items[index] ?? ANY, table),
    ]);
    return [own.length === 0 && value.length !== type.items.length ? [counted(place, type.items.length)] : own];
  });
  const [best] = all.sort((a, b) => a.length - b.length);
  if (best === undefined) yield otherwise(place, types, 'list');
  else yield* best;
}

function counted({ pointer, where, option }: Place, count: number | null): ShapeTrouble {
  return { pointer, where, fault: { is: 'count', option, count } };
}

/** A value that is nothing of what it may be. */
function otherwise({ value, pointer, where, option }: Place, types: readonly Shape[], kind: Kind): ShapeTrouble {
  const found = typeof value === 'boolean' ? (`${value}` as const) : kind;
  const words = types.flatMap((type) => (type.is === 'word' && typeof type.word === 'string' ? [type.word] : []));
  const takesFlags = types.some((type) => type.is === 'kind' && type.kind === 'flag');
  if (typeof value === 'string' && takesFlags && /^(?:true|false|yes|no|on|off)$/i.test(value))
    return { pointer, where, fault: { is: 'flag', option, value } };
  if (typeof value === 'string' && words.length > 0) {
    const allowed = takesFlags ? ['true', 'false', ...words] : words;
    return { pointer, where, fault: { is: 'word', option, value, allowed, suggestion: nearest(value, allowed) } };
  }
  const expected = [...new Set(types.flatMap(expectedOf))];
  return { pointer, where, fault: { is: 'kind', option, expected, found } };
}
