import { formsOf } from '../../cms/collections.ts';
import { isObject, type SchemaObject } from '../../schema/json-schema.ts';
import type { OwnSchema } from '../layout/own-schema.ts';
import type { Site } from '../site.ts';
import { frontMatterCms } from './front-matter-cms.ts';
import { globsOver } from './globs-over.ts';
import { inOtherWords } from './other-words.ts';

/** A file to be written below the folder that was asked for. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/** A schema, the file it is written in and the files it is for. */
interface Exported {
  readonly path: string;
  readonly schema: SchemaObject;
  readonly files: readonly string[];
}

/**
 * What other tools may use of the forms of a CMS and of what the generator says of its pages: one schema for each (`articles.schema.json`,
 * `pages/accueil.schema.json`), the settings of VS Code that lead from files to schemas (`settings.json`: `yaml.schemas`, `json.schemas`), and,
 * with a CMS, those of Front Matter CMS (`frontmatter.json`).
 * @param folder Where they will stand, relative to the root of the site; absolute where they stand outside of it.
 */
export async function exportSchemas(site: Site, folder: string): Promise<readonly ExportedFile[]> {
  // What the CMS shows as one text has no schema.
  const forms = site.cms === null ? [] : (await formsOf(site.cms)).filter(({ fields }) => fields.length > 0);
  const ofCms = forms.map((form) => ({ path: fileOf(form.name), schema: forOthers(form.schema), files: form.files }));
  const taken = new Set(ofCms.map(({ path }) => path));
  const ofGenerator = (await schemasOfGenerator(site)).map(({ name, schema, files }): Exported => {
    const path = fileOf(name);
    return { path: taken.has(path) ? `generator/${path}` : path, schema: asDraft7(inOtherWords(schema)), files };
  });
  const all: readonly Exported[] = [...ofCms, ...ofGenerator];
  if (all.length === 0) return [];
  return [
    ...all.map(({ path, schema }) => ({ path, text: printed(schema) })),
    { path: 'settings.json', text: printed(settingsFor(all, folder)) },
    ...(forms.length > 0 && site.cms !== null
      ? [{ path: 'frontmatter.json', text: printed(frontMatterCms(forms, site.cms.engine)) }]
      : []),
  ];
}

function settingsFor(all: readonly Exported[], folder: string): object {
  const at = (path: string): string => `${folder === '' ? '' : `${folder}/`}${path}`;
  const named = (path: string): string => (path.startsWith('/') ? path : `./${path}`);
  const held = (extensions: RegExp) =>
    all.flatMap(({ path, files }) => {
      const own = files.filter((glob) => extensions.test(glob));
      return own.length === 0 ? [] : [{ url: named(at(path)), files: own }];
    });
  return {
    'yaml.schemas': Object.fromEntries(held(/\.(?!json$|toml$)\w+$/).map(({ url, files }) => [url, files])),
    'json.schemas': held(/\.json$/).map(({ url, files }) => ({ fileMatch: files.map((glob) => `/${glob}`), url })),
  };
}

/** With the files of today that each holds for, those of the CMS apart: its form says more of them. */
async function schemasOfGenerator(site: Site): Promise<readonly (OwnSchema & { readonly files: readonly string[] })[]> {
  const found = [...(await site.ownSchemas()), ...(site.cms === null ? await site.models() : [])];
  return found.map((own) => ({
    ...own,
    files: filesOf(own, site),
  }));
}

/** As the settings of the site say it, unless the CMS has a form for some of them; else over the files of today, and no further than its folder. */
function filesOf({ holds, folder = '', globs }: OwnSchema, site: Site): readonly string[] {
  const own = [...site.files].filter((path) => folder === '' || path.startsWith(`${folder}/`));
  const isOfCms = own.some((path) => holds(path) && site.collectionOf(path) !== null);
  if (globs !== undefined && !isOfCms) return globs;
  return globsOver(own, (path) => holds(path) && site.collectionOf(path) === null, folder);
}

/** Names of the configuration may hold what no file name may. */
function fileOf(name: string): string {
  const steps = name.split('/').map((step) => step.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, ''));
  return `${steps.filter((step) => step !== '').join('/') || 'form'}.schema.json`;
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Editors read this dialect best; a schema that needs a later one keeps its own. */
function asDraft7(schema: SchemaObject): SchemaObject {
  const isLater =
    /"(?:\$defs|\$dynamicRef|prefixItems|unevaluated\w+|dependent(?:Required|Schemas)|minContains)":/.test(
      JSON.stringify(schema),
    );
  return isLater ? schema : { ...schema, $schema: 'http://json-schema.org/draft-07/schema#' };
}

/** In the words that every validator knows, and without the text under the front matter, which is no key of it. */
function forOthers({ $schema: _dialect, ...schema }: SchemaObject): SchemaObject {
  const { allOf } = schema;
  const isOfKind = (one: unknown): one is SchemaObject => isObject(one) && isObject(one['then']);
  const kinds = Array.isArray(allOf)
    ? // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { allOf: allOf.map((one) => (isOfKind(one) ? { ...one, then: withoutBody(one['then'] as SchemaObject) } : one)) }
    : {};
  const whole = withoutBody({ ...schema, ...kinds });
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...(inPlainWords(whole) as SchemaObject) };
}

function withoutBody(schema: SchemaObject): SchemaObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const isBody = (name: string): boolean => isObject(properties[name]) && properties[name]['x-cms-body'] === true;
  const required = Array.isArray(schema['required']) ? schema['required'].filter((name) => !isBody(String(name))) : [];
  const kept = Object.entries(properties).filter(([name]) => !isBody(name));
  const { required: _all, ...rest } = schema;
  return { ...rest, properties: Object.fromEntries(kept), ...(required.length > 0 && { required }) };
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
