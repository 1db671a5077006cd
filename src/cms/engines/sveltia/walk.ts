import type { Labels } from '../../../locales/fr/schema.ts';
import { isObject } from '../../../schema/json-schema.ts';

type Group = Readonly<Record<string, unknown>>;

/** A collection, a file or a field as it is written, and where. */
export interface Written {
  readonly value: Group;
  readonly pointer: string;
  readonly where: Labels;
}

/** Those of a list that have a form. */
export function writtenIn(list: unknown, pointer: string, above: Labels): Written[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) => written(value, `${pointer}/${index}`, above));
}

export function written(value: unknown, pointer: string, above: Labels): Written[] {
  if (!isObject(value) || Object.hasOwn(value, 'divider')) return [];
  const label = value['label'] ?? value['name'];
  return [{ value, pointer, where: typeof label === 'string' ? [...above, label] : above }];
}

/** Objects within objects deeper than this are a trap. */
const MAX_DEPTH = 30;

/** All the fields of a form, those of groups among them. */
export function* fieldsIn({ value, pointer, where }: Written, depth = 0): Iterable<Written> {
  if (depth > MAX_DEPTH) return;
  const below = [
    ...writtenIn(value['fields'], `${pointer}/fields`, where),
    ...written(value['field'], `${pointer}/field`, where),
    ...writtenIn(value['types'], `${pointer}/types`, where),
  ];
  for (const one of below) {
    yield one;
    yield* fieldsIn(one, depth + 1);
  }
}

/** Whether a path such as `authors.*.name` or `fields.title` leads to a field. */
export function leadsToField(list: unknown, path: string): boolean {
  let here = groupsOf(list);
  let isFirst = true;
  for (const step of path.replace(/^fields\./, '').split('.')) {
    const name = step.replace(/<[^>]+>$/, '');
    if (name === '' || name === '*' || /^\d+$/.test(name)) continue;
    const among = isFirst ? here : here.flatMap(innerOf);
    isFirst = false;
    here = among.filter((one) => one['name'] === name);
    if (here.length === 0) return false;
  }
  return true;
}

function innerOf(field: Group): Group[] {
  if (isObject(field['field'])) return [field['field']];
  if (Array.isArray(field['fields'])) return groupsOf(field['fields']);
  const types = groupsOf(field['types']);
  const key = typeof field['typeKey'] === 'string' ? field['typeKey'] : 'type';
  return [...types.flatMap((type) => groupsOf(type['fields'])), { name: key }];
}

export function groupsOf(list: unknown): Group[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The names of the fields of a form, first level. */
export function namesIn(list: unknown): string[] {
  return groupsOf(list).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

/** The keys that tie the translations of an entry together, in its text though no field of it. */
export function slugKeys(...levels: readonly Group[]): string[] {
  const own = levels.flatMap(({ i18n }) => {
    const slug = isObject(i18n) ? i18n['canonical_slug'] : null;
    return isObject(slug) && typeof slug['key'] === 'string' ? [slug['key']] : [];
  });
  return ['translationKey', ...own];
}
