import { type CollectionForm, formsOf } from '../../cms/collections.ts';
import { isObject, type SchemaObject } from '../../schema/json-schema.ts';
import type { Site } from '../site.ts';
import { frontMatterCms } from './front-matter-cms.ts';

/** A file to be written below the folder that was asked for. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What other tools may use of the forms of a CMS: one schema for each (`articles.schema.json`, `pages/accueil.schema.json`), the settings of VS
 * Code that lead from files to schemas (`settings.json`: `yaml.schemas`, `json.schemas`), and those of Front Matter CMS (`frontmatter.json`).
 * @param folder Where they will stand, relative to the root of the site; absolute where they stand outside of it.
 */
export async function exportSchemas(site: Site, folder: string): Promise<readonly ExportedFile[]> {
  if (site.cms === null) return [];
  const forms = await formsOf(site.cms);
  const at = (form: CollectionForm): string => `${folder === '' ? '' : `${folder}/`}${fileOf(form)}`;
  const named = (path: string): string => (path.startsWith('/') ? path : `./${path}`);
  const held = (extensions: RegExp) =>
    forms.flatMap((form) => {
      const files = form.files.filter((glob) => extensions.test(glob));
      return files.length === 0 ? [] : [{ url: named(at(form)), files }];
    });
  const settings = {
    'yaml.schemas': Object.fromEntries(held(/\.(?!json$|toml$)\w+$/).map(({ url, files }) => [url, files])),
    'json.schemas': held(/\.json$/).map(({ url, files }) => ({ fileMatch: files.map((glob) => `/${glob}`), url })),
  };
  return [
    ...forms.map((form) => ({ path: fileOf(form), text: printed(forOthers(form.schema)) })),
    { path: 'settings.json', text: printed(settings) },
    { path: 'frontmatter.json', text: printed(frontMatterCms(forms)) },
  ];
}

/** Names of the configuration may hold what no file name may. */
function fileOf({ name }: CollectionForm): string {
  const steps = name.split('/').map((step) => step.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, ''));
  return `${steps.filter((step) => step !== '').join('/') || 'form'}.schema.json`;
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** In the words that every validator knows, and without the text under the front matter, which is no key of it. */
function forOthers({ $schema: _dialect, ...schema }: SchemaObject): SchemaObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const isBody = (name: string): boolean => isObject(properties[name]) && properties[name]['x-cms-body'] === true;
  const required = Array.isArray(schema['required']) ? schema['required'].filter((name) => !isBody(String(name))) : [];
  const kept = Object.entries(properties).filter(([name]) => !isBody(name));
  const { required: _all, ...rest } = schema;
  const whole = { ...rest, properties: Object.fromEntries(kept), ...(required.length > 0 && { required }) };
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...(inPlainWords(whole) as SchemaObject) };
}

/** `x-cms-pattern` on the text itself is `pattern`, `x-cms-length` the lengths of the text with its blanks. */
function inPlainWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPlainWords);
  if (!isObject(value)) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inPlainWords(inner)]));
  const { 'x-cms-length': length, 'x-cms-pattern': pattern } = value;
  return {
    ...schema,
    ...(isObject(length) && typeof length['min'] === 'number' && { minLength: length['min'] }),
    ...(isObject(length) && typeof length['max'] === 'number' && { maxLength: length['max'] }),
    ...(isObject(pattern) && isPlain(pattern) && { pattern: `^\\s*$|${String(pattern['pattern'])}` }),
  };
}

function isPlain({ on, flags = '' }: Readonly<Record<string, unknown>>): boolean {
  return (on === 'text' || on === 'trimmed') && flags === '';
}
