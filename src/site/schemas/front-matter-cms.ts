import type { CmsEngine, CmsField } from '../../cms/cms.ts';
import type { CollectionForm } from '../../cms/collections.ts';
import { scalarText } from '../../content/format/scalar-text.ts';
import { isObject } from '../../schema/json-schema.ts';
import { dateOf } from './front-matter-dates.ts';

/** The settings of Front Matter CMS (10.10) that say the same as the forms: what it asks of pages, and in which folders they stand. */
export function frontMatterCms(forms: readonly CollectionForm[], engine: CmsEngine): object {
  const folders = forms.filter(({ folder }) => folder !== null);
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.taxonomy.contentTypes': folders.map(({ name, fields, extension, body }) => ({
      name,
      pageBundle: false,
      fileType: extension,
      // The text of the page is its own affair.
      fields: fields.filter((field) => field.name !== body).flatMap((field) => asField(field, engine)),
    })),
    'frontMatter.content.pageFolders': folders.map(({ name, title, folder, depth }) => ({
      title,
      path: `[[workspace]]${folder === '' ? '' : `/${folder}`}`,
      excludeSubdir: depth === 1,
      contentTypes: [name],
    })),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  text: 'string',
  markdown: 'string',
  richtext: 'string',
  code: 'string',
  color: 'string',
  uuid: 'string',
  map: 'string',
  compute: 'string',
  hidden: 'string',
  relation: 'string',
  number: 'number',
  boolean: 'boolean',
  datetime: 'datetime',
  date: 'datetime',
  image: 'image',
  file: 'file',
  select: 'choice',
  object: 'fields',
};

/** A field as it writes it; what it has no form for (groups of several kinds, lists of groups) is data (`json`). */
function asField(field: CmsField, engine: CmsEngine): object[] {
  const { options, widget } = field;
  const isText = widget === 'list' && field.fields.length === 0 && field.types.length === 0 && isPlain(field.item);
  const isGroup = widget === 'object' && field.types.length === 0;
  const type = isText ? 'list' : widget === 'object' && !isGroup ? 'json' : (TYPES[widget] ?? 'json');
  const limits = { isDecimal: isDecimal(field, engine), min: options['min'], max: options['max'] };
  return [
    {
      title: field.label,
      name: field.name,
      type,
      ...(type === 'datetime' && dateOf(field, engine)),
      ...(field.hint !== null && { description: field.hint }),
      ...(options['default'] !== undefined && { default: options['default'] }),
      ...(field.required && { required: true }),
      ...(widget === 'hidden' && { hidden: true }),
      ...(widget === 'text' && { single: false }),
      ...((widget === 'markdown' || widget === 'richtext') && { wysiwyg: 'markdown' }),
      ...(options['multiple'] === true && { multiple: true }),
      ...(type === 'choice' && { choices: choicesOf(options['options']) }),
      ...(type === 'number' && { numberOptions: limits }),
      ...(isGroup && { fields: field.fields.flatMap((one) => asField(one, engine)) }),
    },
  ];
}

/** Some CMSs take whole numbers alone unless they are told otherwise; those that have no such option take all numbers. */
function isDecimal({ options }: CmsField, engine: CmsEngine): boolean {
  const kind = options['value_type'];
  return engine === 'pages-cms' || engine === 'tina-cms' || (typeof kind === 'string' && kind.startsWith('float'));
}

function isPlain(item: CmsField | null): boolean {
  return item === null || ['string', 'text', 'select'].includes(item.widget);
}

/** A choice without a value of its own is its name, as in Pages CMS; one that stands for nothing is none there. */
function choicesOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): unknown[] => {
    if (!isObject(one)) return one === null ? [] : [String(one)];
    const id = scalarText(one['value'] ?? one['name']);
    return id === '' ? [] : [{ id, title: scalarText(one['label'] ?? one['name']) || id }];
  });
}
