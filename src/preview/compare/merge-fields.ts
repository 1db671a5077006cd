import type { Field } from '../../content/page.ts';
import { alignInOrder, findMoves, type Measure } from './align.ts';
import { type Bag, bagOf, dice } from './bag.ts';
import type { Direction } from './block.ts';

/** A field of the head, of the base, or of both. */
export interface MergedField {
  readonly name: string;
  readonly head: Field | null;
  readonly base: Field | null;
  readonly children: readonly MergedField[];
  /** Of a group: the keys that both have stand in another order. */
  readonly isReordered?: true;
  /** It stands elsewhere in its list. */
  readonly moved?: Direction;
  /** The key that the base has it under, where that alone is another. */
  readonly formerName?: string;
  /** A list that became a value, or a value a group: what it was, and what it is. */
  readonly turned?: readonly [MergedField, MergedField];
}

export interface MergeOptions {
  /** Names of the keys of a mapping in the order of the CMS form; empty when nothing is known. */
  order(field: Field): readonly string[];
  /** A field as its file writes it: what items of a list are recognised by. */
  writtenInHead(field: Field): string;
  writtenInBase(field: Field): string;
}

/** Two front matters as one tree: what both have side by side, in the order of the form, then of the file. */
export function mergeFields(head: Field | null, base: Field | null, options: MergeOptions): MergedField {
  const shown = head ?? base;
  const former = head !== null && head.kind !== base?.kind ? null : base;
  const own = { name: shown?.name ?? '', head, base, children: mergeChildren(head, former, options) };
  return isReordered(head, former) ? { ...own, isReordered: true } : own;
}

function isReordered(head: Field | null, base: Field | null): boolean {
  if (head?.kind !== 'mapping' || base === null) return false;
  const [now, old] = [head, base].map((field) => field.children.map(({ name }) => name)) as [string[], string[]];
  const shared = (names: readonly string[], others: readonly string[]): string => {
    const known = new Set(others);
    return JSON.stringify(names.filter((name) => known.has(name)));
  };
  // A key written twice stands in two places: it moved where neither is the one it had.
  return [firstOfEach, lastOfEach].every((each) => shared(each(now), each(old)) !== shared(each(old), each(now)));
}

function firstOfEach(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function lastOfEach(names: readonly string[]): string[] {
  return firstOfEach([...names].reverse()).reverse();
}

function mergeKinds(head: Field, base: Field | null, options: MergeOptions): MergedField {
  if (base === null || head.kind === base.kind) return mergeFields(head, base, options);
  const turned = [mergeFields(null, base, options), mergeFields(head, null, options)] as const;
  return { name: head.name, head, base, children: [], turned };
}

function mergeChildren(head: Field | null, base: Field | null, options: MergeOptions): MergedField[] {
  const shown = head ?? base;
  if (shown === null) return [];
  if (shown.kind === 'sequence') return mergeItems(children(head), children(base), options);
  if (shown.kind !== 'mapping') return [];
  const before = byName(children(base));
  const renamed = findRenamed(children(head), children(base), options);
  const merged = children(head).map((field): MergedField => {
    const former = renamed.get(field);
    if (former !== undefined) return { ...mergeFields(field, former, options), formerName: former.name };
    return mergeKinds(field, before.get(field.name) ?? null, options);
  });
  const names = new Set(merged.flatMap(({ name, formerName }) => [name, formerName ?? name]));
  let place = 0;
  // What was removed stays where it stood: after the key that went before it.
  for (const field of children(base)) {
    if (names.has(field.name)) place = merged.findIndex((other) => (other.formerName ?? other.name) === field.name) + 1;
    else merged.splice(place++, 0, mergeFields(null, field, options));
  }
  const ranks = new Map(options.order(shown).map((name, index) => [name, index]));
  return merged
    .map((field, index) => ({ field, rank: ranks.get(field.name) ?? ranks.size + index }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }) => field);
}

/** The keys that came, by those that went and held the very same: no other may be meant. */
function findRenamed(head: readonly Field[], base: readonly Field[], options: MergeOptions): ReadonlyMap<Field, Field> {
  const [now, old] = [byName(head), byName(base)];
  const [come, gone] = [head.filter(({ name }) => !old.has(name)), base.filter(({ name }) => !now.has(name))];
  const pairs = new Map<Field, Field>();
  for (const field of come) {
    const own = options.writtenInHead(field);
    const same = gone.filter((one) => one.kind === field.kind && options.writtenInBase(one) === own);
    const rivals = come.filter((one) => options.writtenInHead(one) === own);
    const [only] = same;
    if (only !== undefined && same.length === 1 && rivals.length === 1 && isTelling(field)) pairs.set(field, only);
  }
  return pairs;
}

/** Yes or no, and nothing at all, stand under many keys; of a group, each of its fields is told. */
function isTelling({ kind, value, children }: Field): boolean {
  if (kind === 'sequence') return children.length > 0 && children.every((item) => item.kind === 'scalar');
  return kind === 'scalar' && typeof value !== 'boolean' && String(value ?? '').trim() !== '';
}

/** Items are paired by what they hold, the most alike together: one taken out leaves the next ones as they are. */
function mergeItems(head: readonly Field[], base: readonly Field[], options: MergeOptions): MergedField[] {
  const inHead = new Set(head);
  const bags = new Map<Field, Bag>();
  const bag = (field: Field): Bag => {
    const known = bags.get(field) ?? bagOf(valuesOf(field).join('\n'));
    bags.set(field, known);
    return known;
  };
  const [named, formerly] = [namesOf(head), namesOf(base)];
  const taken = new Set(formerly.values());
  const kept = new Set(named.values());
  const likeness = (before: Field, after: Field): number => {
    if (before.kind !== after.kind) return 0;
    const [name, former] = [named.get(after), formerly.get(before)];
    const alike = dice(bag(before), bag(after));
    if (name === undefined || former === undefined) return alike;
    if (name === former) return 1 - SLIGHT * (1 - alike);
    // A name that another bears, before or after, is that other's.
    return taken.has(name) || kept.has(former) ? alike * (1 - SLIGHT) : alike;
  };
  const measure: Measure<Field> = {
    key: (field) => (inHead.has(field) ? options.writtenInHead(field) : options.writtenInBase(field)),
    canMove: (field) => bag(field).size > 0,
    likeness,
  };
  return findMoves(alignInOrder(base, head, measure), measure).map(({ before, after, moved }) => ({
    ...mergeFields(after, before, options),
    ...(moved !== null && { moved }),
  }));
}

/** What a name weighs beside all that it names. */
const SLIGHT = 0.15;

/** Items by their name: the first of their keys under which each holds a text of its own. */
function namesOf(items: readonly Field[]): ReadonlyMap<Field, string> {
  const nameIn = (item: Field, key: string): string => {
    const value = item.children.find(({ name, kind }) => name === key && kind === 'scalar')?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  for (const { name } of items[0]?.children ?? []) {
    const names = new Map(items.map((item) => [item, nameIn(item, name)]));
    const all = [...names.values()];
    if (all.every((one) => one !== '') && new Set(all).size === items.length) return names;
  }
  return new Map();
}

/** Every value under a field, without its keys: all items of a list have the same. */
function valuesOf(field: Field): string[] {
  if (field.kind === 'scalar') return [String(field.value ?? '')];
  return field.children.flatMap(valuesOf);
}

function children(field: Field | null): readonly Field[] {
  return field === null ? [] : field.children.filter((child) => !child.duplicate);
}

function byName(fields: readonly Field[]): Map<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}
