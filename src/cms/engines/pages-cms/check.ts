import { nearest } from '../../../content/nearest.ts';
import { escapeStep, isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import { checkField } from './check-field.ts';
import { type Kind, type Option, optionsOf } from './options.ts';
import { type Named, type Place, trouble, type Where } from './place.ts';

/** Groups within groups deeper than this are a trap. */
const MAX_DEPTH = 60;

/**
 * What Pages CMS itself marks as wrong in `.pages.yml` where its settings are edited, and what is wrong and it says nothing of: a component, a
 * folder of media or a collection that are not there, an expression that is none. Options that merely are of no use are passed by, but for
 * those that are like one of its own.
 */
export function checkPagesCms(value: unknown): CmsTrouble[] {
  if (value === null || value === undefined) return [];
  if (!isObject(value))
    return [trouble({ message: 'pages-kind', facts: { where: [], key: null, expected: ['group'] } }, '')];
  const known: Named = {
    components: isObject(value['components']) ? Object.keys(value['components']) : [],
    media: mediaIn(value['media']),
    contents: contentsIn(value['content']).map(({ name }) => name),
  };
  const root = { value, pointer: '', where: [], depth: 0 };
  return [...inGroup(root, 'root', known), ...inComponents(root, known), ...sameNames(value['content'])];
}

function* inComponents({ value, ...place }: Place, known: Named): Iterable<CmsTrouble> {
  const { components } = value;
  for (const [name, one] of isObject(components) ? Object.entries(components) : []) {
    const pointer = `/components/${escapeStep(name)}`;
    if (isObject(one)) yield* inGroup({ ...place, value: one, pointer, where: [name], depth: 1 }, 'component', known);
    else yield trouble({ message: 'pages-kind', facts: { where: [name], key: null, expected: ['group'] } }, pointer);
  }
}

function* inGroup(place: Place, id: string, known: Named): Iterable<CmsTrouble> {
  const { value, where, pointer, depth } = place;
  if (depth > MAX_DEPTH) return;
  const group = optionsOf(id);
  for (const [key, { isNeeded }] of group)
    if (isNeeded && (value[key] === undefined || value[key] === null))
      yield trouble({ message: 'pages-missing', facts: { where, key } }, pointer);
  for (const [key, one] of Object.entries(value)) {
    const at = `${pointer}/${escapeStep(key)}`;
    const option = group.get(key);
    if (option === undefined) yield* misspelt(key, at, place, [...group.keys()]);
    else if (one !== null) yield* ofValue(key, one, at, place, option, known);
  }
  if (/^(?:field|block|component)$/.test(id)) yield* checkField(place, id, known);
}

function* misspelt(key: string, at: string, { value, where }: Place, keys: readonly string[]): Iterable<CmsTrouble> {
  const suggestion = nearest(key, keys);
  // What is there already is not what was meant.
  if (suggestion === null || Object.hasOwn(value, suggestion) || /^[_.]|^x-/.test(key)) return;
  yield trouble({ message: 'pages-key', facts: { where, key, suggestion } }, at, 'warning');
}

function* ofValue(
  key: string,
  value: unknown,
  pointer: string,
  { where, depth }: Place,
  { kinds, words, inside }: Option,
  known: Named,
): Iterable<CmsTrouble> {
  const kind = kindOf(value);
  const isKind = kinds.some((one) => one === kind || (one === 'texts' && kind === 'list'));
  if (kinds.length > 0 && !isKind) {
    yield trouble({ message: 'pages-kind', facts: { where, key, expected: kinds } }, pointer);
    return;
  }
  if (key === 'name' && typeof value === 'string' && !/^[\w-]+$/.test(value))
    yield trouble({ message: 'pages-name', facts: { where, name: value } }, pointer, 'warning');
  if (Array.isArray(value) && kinds.includes('texts')) yield* ofTexts(key, value, pointer, where);
  if (words.length > 0) yield* ofWords(key, value, pointer, where, words);
  if (inside === null) return;
  for (const [index, one] of each(value)) {
    const at = index === null ? pointer : `${pointer}/${index}`;
    if (isObject(one)) {
      const isGroup = inside === 'entry' && one['type'] === 'group';
      const id = isGroup ? 'group' : inside === 'media' && index !== null ? 'named-media' : inside;
      const named = index === null ? [] : [labelOf(one) ?? index + 1];
      yield* inGroup({ value: one, pointer: at, where: [...where, ...named], depth: depth + 1 }, id, known);
    } else if (index !== null)
      yield trouble({ message: 'pages-kind', facts: { where, key: null, expected: ['group'] } }, at);
  }
}

/** What stands in a list, with its place; what is none, alone. */
function each(value: unknown): Iterable<readonly [number | null, unknown]> {
  return Array.isArray(value) ? value.entries() : [[null, value]];
}

function* ofTexts(key: string, list: readonly unknown[], pointer: string, where: Where): Iterable<CmsTrouble> {
  const wrong = list.findIndex((one) => typeof one !== 'string');
  const facts = { where, key, expected: ['texts'] };
  if (wrong !== -1) yield trouble({ message: 'pages-kind', facts }, `${pointer}/${wrong}`);
  else if (key === 'delimiters' && list.length !== 2)
    yield trouble({ message: 'pages-kind', facts: { ...facts, expected: ['text', 'two-texts'] } }, pointer);
}

function* ofWords(
  key: string,
  value: unknown,
  pointer: string,
  where: Where,
  allowed: readonly string[],
): Iterable<CmsTrouble> {
  for (const [index, one] of each(value)) {
    if (typeof one !== 'string' || allowed.includes(one)) continue;
    const facts = { where, key, value: one, allowed, suggestion: nearest(one, allowed) };
    yield trouble({ message: 'pages-value', facts }, index === null ? pointer : `${pointer}/${index}`);
  }
}

function kindOf(value: unknown): Kind | null {
  if (Array.isArray(value)) return 'list';
  if (isObject(value)) return 'group';
  return typeof value === 'string'
    ? 'text'
    : typeof value === 'boolean'
      ? 'flag'
      : typeof value === 'number'
        ? 'number'
        : null;
}

function labelOf({ label, name }: Readonly<Record<string, unknown>>): string | null {
  return typeof label === 'string' && label !== '' ? label : typeof name === 'string' ? name : null;
}

function namesIn(list: readonly unknown[]): string[] {
  return list.flatMap((one) => (isObject(one) && typeof one['name'] === 'string' ? [one['name']] : []));
}

/** One alone may go without a name. */
function mediaIn(value: unknown): string[] {
  if (Array.isArray(value)) return namesIn(value);
  return value === undefined || value === null
    ? []
    : isObject(value) && typeof value['name'] === 'string'
      ? [value['name']]
      : ['default'];
}

/** Those of groups among them: groups only arrange the menu. */
function contentsIn(
  value: unknown,
  pointer = '/content',
  depth = 0,
): { readonly name: string; readonly pointer: string }[] {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
  return value.flatMap((one, index) => {
    if (!isObject(one)) return [];
    const at = `${pointer}/${index}`;
    if (one['type'] === 'group') return contentsIn(one['items'], `${at}/items`, depth + 1);
    return typeof one['name'] === 'string' ? [{ name: one['name'], pointer: at }] : [];
  });
}

/** The first is opened, whichever was meant. */
function* sameNames(content: unknown): Iterable<CmsTrouble> {
  const seen = new Set<string>();
  for (const { name, pointer } of contentsIn(content)) {
    if (seen.has(name)) yield trouble({ message: 'pages-same-name', facts: { name } }, `${pointer}/name`);
    seen.add(name);
  }
}
