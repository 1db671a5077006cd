/** A JSON Schema as data: an object of keywords, or `true`/`false`. */
export type JsonSchema = boolean | SchemaObject;
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

export type Dialect = 'draft-07' | '2019-09' | '2020-12';

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The dialect that `$schema` names; the newest when it names none, null for one that is not read. */
export function dialectOf(schema: unknown): Dialect | null {
  const uri = isObject(schema) ? schema['$schema'] : undefined;
  if (uri === undefined) return '2020-12';
  if (typeof uri !== 'string') return null;
  const name = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[67]|2019-09|2020-12)\/schema#?$/.exec(uri)?.[1];
  if (name === 'draft-07' || name === 'draft-06') return 'draft-07';
  return name === '2019-09' || name === '2020-12' ? name : null;
}

/** One step of a JSON Pointer, escaped; and back. */
export const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** A pointer as a sentence may show it, items of lists counted from 1: `phases › 2 › name`. */
export function pointerShown(pointer: string): string {
  return stepsOf(pointer)
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step))
    .join(' › ');
}

export function stepsOf(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeStep);
}

/** A part of a URI in its own letters; as it is when its escapes are broken. */
export function decodeStep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The value at a JSON Pointer, undefined when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

const MAX_DEPTH = 8;
const APPLICATORS = ['allOf', 'anyOf', 'oneOf'] as const;

/** Finds the schema a `$ref` names, with the document it stands in. */
export type Resolve = (reference: string, from: SchemaObject) => { schema: unknown; root: SchemaObject } | null;

interface Candidate {
  readonly schema: SchemaObject;
  readonly root: SchemaObject;
}

/** Every schema that may speak of the value at a pointer: references, alternatives and conditions followed. */
export function schemasAt(root: SchemaObject, pointer: string, resolve: Resolve): readonly SchemaObject[] {
  return candidatesAt(root, stepsOf(pointer), resolve).map(({ schema }) => schema);
}

/** The titles of the fields on the way to a pointer; numbers are ranks of list items, from 1. */
export function labelsAt(root: SchemaObject, pointer: string, resolve: Resolve): (string | number)[] {
  const labels: (string | number)[] = [];
  let here = expand({ schema: root, root }, resolve, 0);
  for (const step of stepsOf(pointer)) {
    const lists = here.some(({ schema }) => isList(schema)) || /^\d+$/.test(step);
    here = here.flatMap((candidate) => stepInto(candidate, step)).flatMap((next) => expand(next, resolve, 0));
    const title = here.map(({ schema }) => schema['title']).find((value) => typeof value === 'string' && value !== '');
    if (lists && /^\d+$/.test(step)) labels.push(Number(step) + 1);
    else labels.push(typeof title === 'string' ? title : step);
  }
  return labels;
}

function candidatesAt(root: SchemaObject, steps: readonly string[], resolve: Resolve): Candidate[] {
  let here = expand({ schema: root, root }, resolve, 0);
  for (const step of steps) {
    here = here.flatMap((candidate) => stepInto(candidate, step)).flatMap((next) => expand(next, resolve, 0));
    if (here.length > 200) here = here.slice(0, 200);
  }
  return here;
}

function isList(schema: SchemaObject): boolean {
  return schema['items'] !== undefined || schema['prefixItems'] !== undefined;
}

function expand(candidate: Candidate, resolve: Resolve, depth: number): Candidate[] {
  if (depth > MAX_DEPTH) return [candidate];
  const { schema, root } = candidate;
  const found = [candidate];
  const follow = (next: unknown, document: SchemaObject): void => {
    if (isObject(next) && found.length < 200)
      found.push(...expand({ schema: next, root: document }, resolve, depth + 1));
  };
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const target = resolve(reference, root);
    if (target !== null) follow(target.schema, target.root);
  }
  for (const keyword of APPLICATORS) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) for (const branch of branches) follow(branch, root);
  }
  for (const keyword of ['then', 'else']) follow(schema[keyword], root);
  const dependent = schema['dependentSchemas'];
  if (isObject(dependent)) for (const branch of Object.values(dependent)) follow(branch, root);
  return found;
}

function stepInto({ schema, root }: Candidate, step: string): Candidate[] {
  const next: unknown[] = [];
  const properties = schema['properties'];
  if (isObject(properties) && Object.hasOwn(properties, step)) next.push(properties[step]);
  else if (isObject(schema['additionalProperties'])) next.push(schema['additionalProperties']);
  if (/^\d+$/.test(step)) {
    const tuple = schema['prefixItems'] ?? (Array.isArray(schema['items']) ? schema['items'] : undefined);
    const item: unknown = Array.isArray(tuple) ? tuple[Number(step)] : undefined;
    next.push(item ?? schema['items']);
  }
  return next.filter(isObject).map((child) => ({ schema: child, root }));
}
