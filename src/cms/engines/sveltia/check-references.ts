import { nearest } from '../../../content/nearest.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import type { Reader } from '../../shape/troubles.ts';
import { checkField, type Say } from './check-fields.ts';
import { checkTemplates } from './check-templates.ts';
import { fieldsIn, leadsToField, namesIn, slugKeys, type Written, written, writtenIn } from './walk.ts';

type Group = Readonly<Record<string, unknown>>;

/** What Sveltia CMS refuses when it starts beyond the shape of its configuration: names, languages, fields that other options name. */
export function checkReferences(value: unknown, reader: Reader): CmsTrouble[] {
  if (!isObject(value)) return [];
  const say: Say = (said, pointer) => ({ said, pointer, severity: reader.refuses ? 'error' : 'warning' });
  const collections = writtenIn(value['collections'], '/collections', []);
  const singletons = writtenIn(value['singletons'], '/singletons', []);
  const files = collections.flatMap((one) => writtenIn(one.value['files'], `${one.pointer}/files`, one.where));
  const indexes = collections.flatMap((one) =>
    written(one.value['index_file'], `${one.pointer}/index_file`, [...one.where, 'index_file']),
  );
  const forms = [...collections, ...files, ...singletons];
  return [
    ...ofRoot(value, reader, say),
    ...ofLanguages({ value, pointer: '', where: [] }, reader, say),
    ...forms.flatMap((one) => [...ofForm(one, reader, say)]),
    ...collections.flatMap((one) => [...ofCollection(one, value, reader, say)]),
    ...[...forms, ...indexes].flatMap((form) =>
      [...fieldsIn(form)].flatMap((field) => [...checkField(field, value, reader, say)]),
    ),
  ];
}

function* ofRoot(value: Group, reader: Reader, say: Say): Iterable<CmsTrouble> {
  const { backend } = value;
  const repo = isObject(backend) ? backend['repo'] : undefined;
  if (typeof repo === 'string' && !/^[^/:]+(?:\/[^/:]+)+$/.test(repo))
    yield say({ message: 'bad-repository', facts: { ...reader, value: repo } }, '/backend/repo');
  if (value['media_folder'] === undefined && !keepsMediaElsewhere(value))
    yield say({ message: 'missing-option', facts: { ...reader, where: [], options: ['media_folder'] } }, '');
}

/** Libraries of media that are no folder of the site. */
const ELSEWHERE =
  'cloudinary uploadcare aws_s3 azure_blob_storage backblaze_b2 bunny_storage cloudflare_r2 digitalocean_spaces scaleway_object_storage supabase_storage'.split(
    ' ',
  );

function keepsMediaElsewhere({ media_library: one, media_libraries: several }: Group): boolean {
  const names = [...(isObject(one) ? [one['name']] : []), ...(isObject(several) ? Object.keys(several) : [])];
  return names.some((name) => ELSEWHERE.includes(String(name)));
}

/** A default language is one of the languages. */
function* ofLanguages({ value, pointer, where }: Written, reader: Reader, say: Say): Iterable<CmsTrouble> {
  const { i18n } = value;
  if (!isObject(i18n) || !Array.isArray(i18n['locales'])) return;
  const at = { ...reader, where: [...where, 'i18n'] };
  const locales = i18n['locales'].filter((one) => typeof one === 'string');
  if (i18n['locales'].length === 0)
    yield say({ message: 'option-count', facts: { ...at, option: 'locales', count: null } }, `${pointer}/i18n/locales`);
  for (const option of ['default_locale', 'initial_locales']) {
    const own = i18n[option];
    if (option === 'initial_locales' && !Array.isArray(own)) continue;
    for (const one of Array.isArray(own) ? own : [own]) {
      if (typeof one !== 'string' || locales.includes(one) || locales.length === 0) continue;
      const facts = { ...at, option, value: one, locales, suggestion: nearest(one, locales) };
      yield say({ message: 'bad-locale', facts }, `${pointer}/i18n/${option}`);
    }
  }
}

function* ofForm({ value, pointer, where }: Written, reader: Reader, say: Say): Iterable<CmsTrouble> {
  const { name, fields } = value;
  if (typeof name === 'string' && /[\s.*:<>]/.test(name))
    yield say({ message: 'bad-name', facts: { ...reader, name } }, `${pointer}/name`);
  if (Array.isArray(fields) && fields.length === 0)
    yield say(
      { message: 'option-count', facts: { ...reader, where, option: 'fields', count: null } },
      `${pointer}/fields`,
    );
}

/** What is read of an entry that is no field of it. */
const OF_ENTRY = ['slug', 'commit_author', 'commit_date', '_summary', '_manual'];

function* ofCollection(collection: Written, root: Group, reader: Reader, say: Say): Iterable<CmsTrouble> {
  const { value, pointer, where } = collection;
  const options = ['folder', 'files'].filter((key) => value[key] !== undefined);
  if (options.length > 1) {
    yield say({ message: 'both-options', facts: { ...reader, where, options } }, pointer);
    return;
  }
  yield* ofLanguages(collection, reader, say);
  if (Object.hasOwn(value, 'sortableFields')) {
    const facts = { ...reader, where, option: 'sortableFields', suggestion: 'sortable_fields' };
    yield say({ message: 'renamed-option', facts }, `${pointer}/sortableFields`);
  }
  yield* checkTemplates(collection, reader, say);
  const { fields, label, name } = value;
  if (!Array.isArray(fields) || fields.length === 0) return;
  const others = [...OF_ENTRY, ...slugKeys(root, value)];
  for (const [place, path] of namedIn(value)) {
    if (others.includes(path) || leadsToField(fields, path)) continue;
    const [option = ''] = place.split('/').slice(1);
    const suggestion = nearest(path, namesIn(fields));
    const facts = { ...reader, where, option, field: path, collection: String(label ?? name), suggestion };
    yield say({ message: 'unknown-field', facts }, `${pointer}${place}`);
  }
}

/** The fields that options of a collection name, each with its place in it. */
function* namedIn(value: Group): Iterable<readonly [string, string]> {
  const { identifier_field: identifier, filter, sortable_fields: sortable } = value;
  const all: [string, unknown][] = [['/identifier_field', identifier]];
  if (isObject(filter)) all.push(['/filter/field', filter['field']]);
  const sorted: unknown = isObject(sortable) ? sortable['fields'] : sortable;
  const folder = isObject(sortable) ? '/sortable_fields/fields' : '/sortable_fields';
  if (Array.isArray(sorted)) for (const [index, one] of sorted.entries()) all.push([`${folder}/${index}`, one]);
  for (const [key, inner] of VIEWS) {
    const own = value[key];
    const views: unknown = isObject(own) ? own[inner] : own;
    const place = isObject(own) ? `/${key}/${inner}` : `/${key}`;
    if (!Array.isArray(views)) continue;
    for (const [index, one] of views.entries()) if (isObject(one)) all.push([`${place}/${index}/field`, one['field']]);
  }
  for (const [place, path] of all) if (typeof path === 'string' && path !== '') yield [place, path];
}

const VIEWS = [
  ['view_filters', 'filters'],
  ['view_groups', 'groups'],
] as const;
