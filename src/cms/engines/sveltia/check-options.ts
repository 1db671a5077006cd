import { nearest } from '../../../content/nearest.ts';
import { escapeStep, isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import { FIELD_OPTIONS, OPTIONS, type OptionGroup } from './options.ts';

/** What stands in these has a name that its reader knows. */
const NAMED = /^(?:collections|singletons|asset_collections|files|fields?|types)$/;
/** Objects within objects deeper than this are a trap. */
const MAX_DEPTH = 60;

/**
 * Options that Sveltia CMS does not know under this name, and values that it does not take: it passes by the first without a word in the form,
 * and refuses to start for the others. An option that is like none is somebody's own, or of another CMS: nothing is said of it.
 */
export function checkOptions(value: unknown): CmsTrouble[] {
  return isObject(value) ? [...inGroup({ value, pointer: '', where: [], depth: 0 }, 'root')] : [];
}

interface Place {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  /** The labels on the way to it. */
  readonly where: readonly string[];
  readonly depth: number;
}

function* inGroup(place: Place, id: string): Iterable<CmsTrouble> {
  const group = OPTIONS[id];
  if (group === undefined || place.depth > MAX_DEPTH) return;
  const keys = group.keys.split(' ');
  for (const [key, value] of Object.entries(place.value)) {
    const pointer = `${place.pointer}/${escapeStep(key)}`;
    if (!keys.includes(key)) yield* unknown(key, pointer, place, keys);
    else yield* ofValue(value, key, pointer, place, group);
  }
}

function* unknown(option: string, pointer: string, { value, where }: Place, keys: readonly string[]) {
  const suggestion = nearest(option, keys);
  // What is there already is not what was meant.
  if (suggestion === null || Object.hasOwn(value, suggestion) || /^[_.]|^x-/.test(option)) return;
  yield trouble({ message: 'unknown-option', facts: { where, option, suggestion } }, pointer);
}

function* ofValue(value: unknown, key: string, pointer: string, place: Place, group: OptionGroup) {
  const { where, depth } = place;
  const words = group.values?.[key];
  const isFlag = group.flags?.split(' ').includes(key) === true;
  if (words !== undefined && typeof value === 'string' && !words.includes(value)) {
    const facts = { where, option: key, value, allowed: words, suggestion: nearest(value, words) };
    yield trouble({ message: 'option-value', facts }, pointer);
  } else if (
    words === undefined &&
    isFlag &&
    typeof value === 'string' &&
    /^(?:true|false|yes|no|on|off)$/i.test(value)
  )
    yield trouble({ message: 'option-flag', facts: { where, option: key, value } }, pointer);
  const to = group.inside?.[key];
  if (to === undefined) return;
  for (const [index, one] of Array.isArray(value) ? value.entries() : [[null, value] as const]) {
    if (!isObject(one)) continue;
    const id = to === '@' ? fieldGroup(one) : to;
    const label = NAMED.test(key) ? (one['label'] ?? one['name']) : null;
    const below = { value: one, pointer: index === null ? pointer : `${pointer}/${index}`, depth: depth + 1 };
    if (id !== null) yield* inGroup({ ...below, where: typeof label === 'string' ? [...where, label] : where }, id);
  }
}

/** Null for a field whose widget the site has registered itself. */
function fieldGroup({ widget = 'string' }: Readonly<Record<string, unknown>>): string | null {
  return typeof widget === 'string' && Object.hasOwn(FIELD_OPTIONS, widget) ? (FIELD_OPTIONS[widget] ?? null) : null;
}

function trouble(said: CmsTrouble['said'], pointer: string): CmsTrouble {
  return { said, pointer, severity: 'warning' };
}
