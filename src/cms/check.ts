import type { Severity } from '../content/finding.ts';
import { nearest } from '../content/nearest.ts';
import type { MessageOf } from '../locales/locale.ts';
import { isObject, valueAt } from '../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsField } from './cms.ts';
import { isExpression } from './values/option.ts';

/** Trouble in a CMS configuration, at a JSON Pointer of it. */
export interface CmsTrouble {
  readonly said: MessageOf<'configuration-cms'>;
  readonly pointer: string;
  readonly severity: Severity;
}

/**
 * What is wrong with the forms of a CMS configuration beyond its YAML. `value` is the file as it was read, `cms` what came of it, `widgets`
 * those that come with the CMS, `related` what it asks of a relation.
 */
export function checkForms(value: unknown, cms: Cms, widgets: readonly string[], related = RELATED): CmsTrouble[] {
  const root = isObject(value) ? value : {};
  const lists = ['collections', 'singletons'].filter((key) => Array.isArray(root[key]) && root[key].length > 0);
  if (lists.length === 0) return [{ said: { message: 'no-collections' }, pointer: '', severity: 'error' }];
  const known: Known = { names: cms.collections.map(({ name }) => name), widgets, related };
  return [
    ...lists.flatMap((key) =>
      unnamed(root[key] as unknown[], `/${key}`, key === 'collections' ? 'collection' : 'file'),
    ),
    ...sameNames(cms.collections, 'collection'),
    ...cms.collections.flatMap((collection) => checkCollection(collection, known, root)),
    ...samePlaces(cms),
  ];
}

/** Names that may be written. */
interface Known {
  readonly names: readonly string[];
  readonly widgets: readonly string[];
  readonly related: readonly string[];
}

const RELATED: readonly string[] = ['collection', 'value_field'];

type Kind = 'collection' | 'file' | 'field';

function unnamed(list: readonly unknown[], pointer: string, kind: Kind): CmsTrouble[] {
  return list.flatMap((one, index) =>
    isObject(one) && one['name'] === undefined && one['divider'] !== true
      ? [{ said: { message: 'no-name', facts: { kind } }, pointer: `${pointer}/${index}`, severity: 'error' as const }]
      : [],
  );
}

function sameNames(list: readonly { readonly name: string; readonly pointer: string }[], kind: Kind): CmsTrouble[] {
  const seen = new Set<string>();
  return list.flatMap(({ name, pointer }) => {
    const twice = seen.has(name);
    seen.add(name);
    return twice
      ? [
          {
            said: { message: 'same-name', facts: { name, kind } },
            pointer: `${pointer}/name`,
            severity: 'error' as const,
          },
        ]
      : [];
  });
}

function checkCollection(
  collection: CmsCollection,
  known: Known,
  root: Readonly<Record<string, unknown>>,
): CmsTrouble[] {
  const { pointer, label } = collection;
  const own = valueAt(root, pointer);
  const placed = collection.folder !== null || Array.isArray(own) || (isObject(own) && Array.isArray(own['files']));
  const troubles: CmsTrouble[] = placed
    ? []
    : [{ said: { message: 'no-place', facts: { collection: label } }, pointer, severity: 'error' }];
  return [
    ...troubles,
    ...checkForm(collection.fields, [label], known),
    ...checkForm(collection.indexFile?.fields ?? [], [label], known),
    ...sameNames(collection.files, 'file'),
    ...collection.files.flatMap((file) => checkForm(file.fields, [label, file.label], known)),
  ];
}

function checkForm(fields: readonly CmsField[], where: readonly string[], known: Known): CmsTrouble[] {
  return [
    ...sameNames(fields, 'field'),
    ...fields.flatMap((field) => checkField(field, [...where, field.label], known)),
  ];
}

function checkField(field: CmsField, where: readonly string[], known: Known): CmsTrouble[] {
  const inner = [field.fields, field.types, field.item === null ? [] : [field.item]];
  return [
    ...checkWidget(field, where, known.widgets),
    ...checkPattern(field, where),
    ...(field.widget === 'relation' ? checkRelation(field, where, known) : []),
    ...inner.flatMap((fields) => checkForm(fields, where, known)),
  ];
}

function checkWidget({ widget, options, pointer }: CmsField, where: readonly string[], widgets: readonly string[]) {
  if (!widgets.includes(widget)) {
    // A site may register widgets of its own.
    const facts = { where, widget, suggestion: nearest(widget, widgets) };
    const severity: Severity = facts.suggestion === null ? 'info' : 'warning';
    return [{ said: { message: 'unknown-widget' as const, facts }, pointer: `${pointer}/widget`, severity }];
  }
  const choices = options['options'];
  if (widget !== 'select' || (Array.isArray(choices) && choices.length > 0)) return [];
  return [{ said: { message: 'no-options' as const, facts: { where } }, pointer, severity: 'error' as const }];
}

function checkPattern({ options, pointer }: CmsField, where: readonly string[]): CmsTrouble[] {
  const pattern: unknown = Array.isArray(options['pattern']) ? options['pattern'][0] : options['pattern'];
  if (typeof pattern !== 'string' || isExpression(pattern)) return [];
  return [
    { said: { message: 'bad-pattern', facts: { where, pattern } }, pointer: `${pointer}/pattern`, severity: 'error' },
  ];
}

function checkRelation(
  { options, pointer }: CmsField,
  where: readonly string[],
  { names, related }: Known,
): CmsTrouble[] {
  const { collection } = options;
  if (related.some((key) => typeof options[key] !== 'string')) {
    return [{ said: { message: 'no-target', facts: { where } }, pointer, severity: 'error' }];
  }
  if (typeof collection !== 'string' || names.includes(collection)) return [];
  const facts = { where, collection, suggestion: nearest(collection, names) };
  return [{ said: { message: 'unknown-collection', facts }, pointer: `${pointer}/collection`, severity: 'error' }];
}

/** Two forms over one file, two collections over one folder with nothing to part them. */
function samePlaces({ collections }: Cms): CmsTrouble[] {
  const files = new Map<string, string>();
  const folders = new Map<string, CmsCollection>();
  const troubles: CmsTrouble[] = [];
  for (const collection of collections) {
    for (const { file, label, pointer } of collection.files) {
      const first = files.get(file);
      if (first === undefined) files.set(file, `${collection.label} › ${label}`);
      else
        troubles.push({
          said: { message: 'same-file', facts: { file, first } },
          pointer: `${pointer}/file`,
          severity: 'warning',
        });
    }
    if (collection.folder === null) continue;
    const key = `${collection.folder}.${collection.extension}`;
    const other = folders.get(key);
    folders.set(key, other ?? collection);
    if (other === undefined || (other.filter !== null && collection.filter !== null)) continue;
    const facts = { folder: collection.folder, first: other.label };
    troubles.push({
      said: { message: 'same-folder', facts },
      pointer: `${collection.pointer}/folder`,
      severity: 'warning',
    });
  }
  return troubles;
}
