import type { Describe, FieldDescription, PassageKind } from '../content/page.ts';
import { stepsOf } from '../schema/json-schema.ts';
import type { CmsField } from './cms.ts';
import type { Form } from './form.ts';

/** What the widget settles. `string` settles little: titles, addresses and Markdown are all written in it. */
const KINDS: Readonly<Record<string, PassageKind>> = {
  markdown: 'markdown',
  richtext: 'markdown',
  text: 'plain',
  image: 'path',
  file: 'path',
  boolean: 'identifier',
  code: 'identifier',
  color: 'identifier',
  compute: 'identifier',
  date: 'identifier',
  datetime: 'identifier',
  hidden: 'identifier',
  map: 'identifier',
  number: 'identifier',
  relation: 'identifier',
  select: 'identifier',
  uuid: 'identifier',
};

/** Labels, kind and widget of every field of a form, found by JSON Pointer. */
export function describeForm(form: Form): Describe {
  const { i18n } = form;
  const isNested = (step: string | undefined): boolean =>
    i18n?.structure === 'single_file' ||
    (i18n?.structure === 'single_file_default_root' &&
      step !== i18n.defaultLocale &&
      i18n.locales.includes(step ?? ''));
  const known = new Map<string, FieldDescription | null>();
  return (pointer) => {
    let description = known.get(pointer);
    if (description === undefined) {
      const steps = stepsOf(pointer);
      description = describe(form.fields, isNested(steps[0]) ? steps.slice(1) : steps, []);
      known.set(pointer, description);
    }
    return description;
  };
}

function describe(
  fields: readonly CmsField[],
  steps: readonly string[],
  labels: readonly string[],
): FieldDescription | null {
  const [field, ...others] = fields.filter(({ name }) => name === steps[0]);
  if (field === undefined) return null;
  const named = [...labels, field.label];
  // What two kinds of groups hold otherwise under one name is known by its label alone.
  if (others.some(({ widget }) => widget !== field.widget)) return { labels: named, kind: null, widget: null };
  return descend(field, steps.slice(1), named);
}

function descend(field: CmsField, steps: readonly string[], labels: readonly string[]): FieldDescription | null {
  if (steps.length === 0) return { labels, kind: kindOf(field), widget: field.widget };
  if (field.widget !== 'list')
    return steps[0] !== undefined && /^\d+$/.test(steps[0]) && steps.length === 1
      ? { labels, kind: kindOf(field), widget: field.widget }
      : describe([...field.fields, ...field.types.flatMap((type) => type.fields)], steps, labels);
  const [, ...inner] = steps;
  if (field.item !== null) return descend(field.item, inner, labels);
  const fields = [...field.fields, ...field.types.flatMap((type) => type.fields)];
  if (inner.length === 0) return { labels, kind: fields.length > 0 ? null : kindOf(field), widget: field.widget };
  return describe(fields, inner, labels);
}

function kindOf({ name, widget }: CmsField): PassageKind | null {
  if (widget === 'string' && /(?:^|[_-])(?:url|href)$|[a-z](?:Url|URL|Href)$/.test(name)) return 'url';
  return Object.hasOwn(KINDS, widget) ? (KINDS[widget] ?? null) : null;
}
