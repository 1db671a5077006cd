import { isObject, type SchemaObject } from '../../schema/json-schema.ts';
import type { TakenAs } from '../../schema/taken-as.ts';

const PLAIN: Readonly<Record<TakenAs, SchemaObject>> = {
  text: { type: ['string', 'number'], minLength: 1 },
  empty: { const: '' },
  null: { type: 'null' },
  boolean: { anyOf: [{ type: 'boolean' }, { type: 'string', pattern: '^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$' }] },
  number: { type: ['number', 'string'] },
  date: { type: ['string', 'number'] },
  moment: { type: ['string', 'number'] },
  day: { type: 'string' },
  truth: { type: 'boolean' },
  url: { type: 'string', format: 'uri' },
  address: { type: 'string' },
};

/** The schema of a generator for other validators, which do not know our keywords and read days as text. */
export function inOtherWords(schema: SchemaObject): SchemaObject {
  return said(schema) as SchemaObject;
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (!isObject(value)) return value;
  const { 'x-taken-as': kinds, 'x-cms-amount': limits, 'x-at-most': _most, 'x-at-least': _least, ...others } = value;
  const { 'x-not-with': _with, ...rest } = { ...others, ...(isObject(limits) ? limits : {}) };
  const plain = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, said(child)]));
  if (!Array.isArray(kinds)) return plain;
  const [only, ...more] = (kinds as readonly TakenAs[]).map((kind) => PLAIN[kind]);
  return { ...plain, ...(more.length === 0 ? only : { anyOf: [only, ...more] }) };
}
