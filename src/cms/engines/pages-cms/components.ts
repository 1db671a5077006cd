import { isObject } from '../../../schema/json-schema.ts';

/** Fields that are described once, under a name. */
export type Components = Readonly<Record<string, unknown>>;

/** Components within components deeper than this are a circle. */
const MAX_DEPTH = 10;

/** A field that says `component: bouton` is that component, under its own name, with what it says over. */
export function resolve(
  field: Readonly<Record<string, unknown>>,
  components: Components,
  depth = 0,
): Readonly<Record<string, unknown>> {
  const { component, ...own } = field;
  if (typeof component !== 'string' || depth > MAX_DEPTH) return own;
  const named = Object.hasOwn(components, component) ? components[component] : undefined;
  if (!isObject(named)) return own;
  const base = resolve(named, components, depth + 1);
  return { ...laidOver(base, own), name: own['name'], type: base['type'] };
}

/** Groups are merged, lists are replaced. */
function laidOver(base: Readonly<Record<string, unknown>>, over: Readonly<Record<string, unknown>>) {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isObject(value) && isObject(below) ? { ...below, ...value } : value;
  }
  return merged;
}
