import type { Page } from '../../content/page.ts';
import type { SchemaProblem } from '../../schema/cause.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { CompiledSchema } from '../../schema/problems.ts';
import type { PageSchema } from '../site.ts';
import { dataAsRead } from './reader-data.ts';

/** A schema as rules ask it. @param isOwn that of the generator: values are held against it as it reads them */
export function asPageSchema(schema: CompiledSchema, from: string, isOwn = false): PageSchema {
  const found = new WeakMap<Page, readonly SchemaProblem[]>();
  const look = (page: Page): readonly SchemaProblem[] => {
    // A form speaks of one group of fields: what it wants of a list of them is not known.
    const isList = page.frontMatter?.root?.kind === 'sequence';
    const problems =
      isList && schema.derived
        ? []
        : schema.problems(isList ? page.frontMatter?.root?.value : dataOf(page, schema, isOwn));
    found.set(page, problems);
    return problems;
  };
  return {
    schema: schema.root,
    from,
    derived: schema.derived,
    isOfGenerator: isOwn,
    problems: (page) => found.get(page) ?? look(page),
    labels: (pointer) => schema.labels(pointer),
    keys: (pointer) => schema.keys(pointer),
    at: (pointer) => schema.at(pointer),
    refusesOthers: (pointer) =>
      schema.at(pointer).some((one) => one['additionalProperties'] === false || one['unevaluatedProperties'] === false),
  };
}

/** The front matter, and the body where the schema asks for it under a key (`x-cms-body`). */
function dataOf(page: Page, { root }: CompiledSchema, isOwn: boolean): unknown {
  if (isOwn) return withoutSchema(dataAsRead(page));
  const { properties } = root;
  const key = isObject(properties)
    ? Object.keys(properties).find((name) => isObject(properties[name]) && properties[name]['x-cms-body'] === true)
    : undefined;
  const data = withoutSchema(Object.assign(Object.create(null), page.data));
  if (key === undefined) return data;
  if (page.body.text.trim() === '') return data;
  data[key] = page.body.text;
  return data;
}

function withoutSchema({ $schema: _named, ...data }: Record<string, unknown>): Record<string, unknown> {
  return data;
}
