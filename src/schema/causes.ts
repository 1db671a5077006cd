import type { ErrorObject } from 'ajv';
import type { Cause } from './cause.ts';
import { isObject } from './json-schema.ts';
import { typesAsked } from './taken-as.ts';
import type { SchemaSet } from './validator.ts';

/** Nested alternatives deeper than this are told as a whole. */
const MAX_DEPTH = 6;

/**
 * The causes behind a flat list of errors. ajv adds an error for every branch of an alternative, and one for the
 * alternative itself after them: here the branch that was most likely meant speaks, alone.
 */
export function causesOf(errors: readonly ErrorObject[], set: SchemaSet, prefix = '', depth = 0): Cause[] {
  const causes: Cause[] = [];
  for (let index = errors.length - 1; index >= 0; index--) {
    const error = errors[index];
    if (error === undefined || isEcho(error)) continue;
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') {
      const branches = set.branches(error);
      index -= branches.reduce((sum, branch) => sum + branch.length, 0);
      causes.push(...alternatives(error, branches, set, prefix, depth).reverse());
    } else causes.push(cause(error, prefix));
  }
  return causes.reverse();
}

/** Errors that only repeat what another one says better. */
function isEcho(error: ErrorObject): boolean {
  return error.keyword === 'if' || error.propertyName !== undefined || error.schemaPath.includes('/contains/');
}

function cause(error: ErrorObject, prefix: string, more: Partial<Cause> = {}): Cause {
  return { keyword: error.keyword, pointer: prefix + error.instancePath, error, ...more };
}

function alternatives(
  error: ErrorObject,
  branches: readonly (readonly ErrorObject[])[],
  set: SchemaSet,
  prefix: string,
  depth: number,
): Cause[] {
  const titles = titlesOf(error);
  const passing = branches.filter((branch) => branch.length === 0).length;
  if (passing > 1) return [cause(error, prefix, { keyword: 'ambiguous', titles })];
  const fits = branches.filter((branch) => !branch.some(isMismatch));
  if (fits.length === 0) return [wholeMismatch(error, branches, prefix, titles)];
  const keys = missingKeys(fits);
  if (fits.length > 1 && keys !== null) return [cause(error, prefix, { keyword: 'one-of-keys', keys })];
  const [best, second] = [...fits].sort((a, b) => weight(a) - weight(b));
  const clear = best !== undefined && (second === undefined || weight(best) < weight(second));
  if (!clear || depth >= MAX_DEPTH) return [cause(error, prefix, { keyword: 'alternatives', titles })];
  return causesOf(best, set, prefix + error.instancePath, depth + 1);
}

/** The branch was not meant: the value itself is of another kind. */
function isMismatch({ instancePath, keyword }: ErrorObject): boolean {
  return (
    instancePath === '' &&
    (isOfType(keyword) || keyword === 'const' || keyword === 'enum' || keyword === 'false schema')
  );
}

function isOfType(keyword: string): boolean {
  return keyword === 'type' || keyword === 'x-taken-as';
}

/** A wrong constant one level down is a wrong `type:`; it weighs more than any number of other faults. */
function weight(errors: readonly ErrorObject[]): number {
  const tags = errors.filter(({ keyword, instancePath }) => keyword === 'const' && /^\/[^/]*$/.test(instancePath));
  return tags.length * 1000 + errors.length;
}

/** No branch takes such a value: their demands are told together. */
function wholeMismatch(
  error: ErrorObject,
  branches: readonly (readonly ErrorObject[])[],
  prefix: string,
  titles: readonly string[],
): Cause {
  const first = branches.flatMap((branch) => branch.filter(isMismatch).slice(0, 1));
  const types = first.filter(({ keyword }) => isOfType(keyword));
  const values = first.filter(({ keyword }) => keyword === 'const' || keyword === 'enum');
  const expected = types.flatMap(typesAsked);
  const allowed = values.flatMap(({ schema }) => (Array.isArray(schema) ? schema : [schema]) as unknown[]);
  const [type, value] = [types[0], values[0]];
  const asked = allowed.filter((one) => one !== null && one !== '');
  const sameKind = asked.some((one) => typeof one === typeof error.data);
  // `"403"` where 403 may be: a text that only its quotes keep from being right.
  const isQuoted = expected.some((one) => one === 'integer' || one === 'number') && /^\d+$/.test(String(error.data));
  if (value !== undefined && sameKind && !isQuoted)
    return { ...cause(value, prefix + error.instancePath), keyword: 'enum', allowed };
  if (type !== undefined) return { ...cause(type, prefix + error.instancePath), keyword: 'type', expected };
  if (value !== undefined) return { ...cause(value, prefix + error.instancePath), keyword: 'enum', allowed };
  return cause(error, prefix, { keyword: 'alternatives', titles });
}

/** The keys of which one is asked, when every branch asks for a key and nothing else. */
function missingKeys(branches: readonly (readonly ErrorObject[])[]): string[] | null {
  const plain = branches.every((branch) =>
    branch.every(({ keyword, instancePath }) => keyword === 'required' && instancePath === ''),
  );
  return plain ? [...new Set(branches.flat().map(({ params }) => String(params['missingProperty'])))] : null;
}

function titlesOf({ schema }: ErrorObject): string[] {
  const branches: unknown[] = Array.isArray(schema) ? schema : [];
  return branches.flatMap((branch) =>
    isObject(branch) && typeof branch['title'] === 'string' ? [branch['title']] : [],
  );
}
