import type { Field, Page } from '../../../content/page.ts';
import { escapeStep, isObject, stepsOf } from '../../../schema/json-schema.ts';
import type { PageSchema, Site } from '../../../site/site.ts';

/** Something that may be written. */
export interface Offer {
  /** The key, or the value. */
  readonly value: string | number | boolean;
  /** What an editor calls it: the label of the CMS, the title of the schema or of the page that it names. */
  readonly label: string | null;
  readonly hint: string | null;
  readonly isRequired: boolean;
}

/** More would not be read. */
const MOST = 500;

/** The keys that the model of the page knows in the mapping of a field, but for those that are there. */
export function keyOffers(page: Page, field: Field, site: Site): Offer[] {
  const schema = site.schemaFor(page);
  const { parent } = field;
  if (schema === null || parent === null) return [];
  const at = schema.at(parent.pointer);
  const required = new Set(at.flatMap(({ required: names }) => (Array.isArray(names) ? names.map(String) : [])));
  const there = new Set(parent.children.map(({ name }) => name));
  const keys = new Set(at.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])));
  return [...keys]
    .filter((key) => !there.has(key) && !isBody(schema, parent.pointer, key))
    .map((key) => ({ value: key, ...told(schema, parent.pointer, key), isRequired: required.has(key) }));
}

/** The text under the front matter is no key of it. */
function isBody(schema: PageSchema, pointer: string, key: string): boolean {
  return pointer === '' && schema.at(`/${escapeStep(key)}`).some((one) => one['x-cms-body'] === true);
}

function told(schema: PageSchema, pointer: string, key: string): Pick<Offer, 'label' | 'hint'> {
  const at = schema.at(`${pointer}/${escapeStep(key)}`);
  const text = (name: string): string | null => {
    const found = at.map((one) => one[name]).find((value) => typeof value === 'string' && value !== '');
    return typeof found === 'string' ? found : null;
  };
  return { label: text('title'), hint: text('description') };
}

/** The keys that the generator begins such pages with, where no schema names any. */
export async function modelOffers(page: Page, field: Field, site: Site): Promise<Offer[]> {
  const { parent } = field;
  if (parent === null || site.schemaFor(page) !== null) return [];
  const model = (await site.models()).find(({ holds }) => holds(page.path));
  let here: unknown = model?.schema;
  for (const step of stepsOf(parent.pointer)) here = inner(here, step);
  const { properties } = isObject(here) ? here : {};
  const there = new Set(parent.children.map(({ name }) => name));
  return Object.keys(isObject(properties) ? properties : {})
    .filter((key) => !there.has(key))
    .map((key) => ({ value: key, label: null, hint: null, isRequired: false }));
}

function inner(schema: unknown, step: string): unknown {
  const properties = isObject(schema) ? schema['properties'] : null;
  return isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : null;
}

/** The values that a field may take, where they can be counted: those of its model, and the pages that it may name. */
export function valueOffers(page: Page, field: Field, site: Site): Offer[] {
  const at = site.schemaFor(page)?.at(field.pointer) ?? [];
  const offers = [...at.flatMap(listed), ...named(page, field, site)];
  const seen = new Map(offers.map((offer) => [offer.value, offer]));
  return [...seen.values()].slice(0, MOST);
}

function listed(schema: Readonly<Record<string, unknown>>): Offer[] {
  const { enum: list, const: only, type, title, description } = schema;
  if (Array.isArray(list)) return list.flatMap((value) => offer(value));
  if (only !== undefined) return offer(only, title, description);
  const types = Array.isArray(type) ? type : [type];
  return types.includes('boolean') ? [...offer(true), ...offer(false)] : [];
}

function offer(value: unknown, label?: unknown, hint?: unknown): Offer[] {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  if (value === '') return [];
  const text = (one: unknown): string | null => (typeof one === 'string' ? one : null);
  return [{ value, label: text(label), hint: text(hint), isRequired: false }];
}

/** The pages of another collection that the field may name. */
function named(page: Page, field: Field, site: Site): Offer[] {
  const steps = stepsOf(field.pointer);
  const isHere = (path: readonly string[], given: readonly string[]): boolean =>
    path.length === given.length && path.every((step, index) => step === '*' || step === given[index]);
  // An item of a field that takes several values is a value of that field.
  const isItem = field.parent?.kind === 'sequence';
  return site
    .relations(page.path)
    .filter((one) => isHere(one.field, steps) || (isItem && isHere(one.field, steps.slice(0, -1))))
    .flatMap(({ values, label }) =>
      [...(values ?? [])].map(([value, path]) => {
        const title = site.pages.get(path)?.data['title'];
        return { value, label, hint: typeof title === 'string' ? title : null, isRequired: false };
      }),
    );
}
