import { loadReaders } from '../../../content/format/readers.ts';
import { readPage } from '../../../content/read-page.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { OwnSchema } from '../../layout/own-schema.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { at, type Settings, text, texts } from '../../settings/value.ts';

interface Ask {
  readonly survey: Survey;
  /** Where Hugo runs. */
  readonly base: string;
  readonly settings: Settings;
  /** Folders of pages. */
  readonly folders: readonly string[];
}

/** What stands for what Hugo fills in. */
const FILLED = 'HUGO';
const DEFAULT = 'default';

/**
 * The archetypes of a site and of its themes, as schemas: the keys that `hugo new` begins the pages of a section with (`archetypes/posts.md`), and
 * those of all other pages (`archetypes/default.md`). They name keys and kinds of values: Hugo asks for none of them, and neither do these schemas.
 */
export async function readArchetypes({ survey, base, settings, folders }: Ask): Promise<OwnSchema[]> {
  const found = new Map<string, OwnSchema>();
  const places = [inside(base, text(at(settings, 'archetypeDir')) ?? 'archetypes'), ...ofThemes(settings, base)];
  for (const place of places)
    for (const path of survey.files) {
      const kind = path.startsWith(`${place}/`) ? KIND.exec(path.slice(place.length + 1))?.[1] : undefined;
      // Those of the site come before those of its themes.
      if (kind === undefined || found.has(kind)) continue;
      const schema = await schemaOf(path, (await survey.text(path)) ?? '');
      if (schema !== null) found.set(kind, { name: kind, from: path, schema, holds: () => false });
    }
  return [...found.values()].map((one) => ({ ...one, holds: holder(one.name, [...found.keys()], folders) }));
}

/** `posts.md`, or `posts/index.md` for pages that are folders. */
const KIND = /^([\w-]+)(?:\/index)?\.(?:md|markdown)$/;

function ofThemes(settings: Settings, base: string): string[] {
  const themes = text(at(settings, 'themesDir')) ?? 'themes';
  return texts(at(settings, 'theme')).map((name) => inside(base, `${themes}/${name}/archetypes`));
}

/** The pages of its section; for the default one, those of the sections that have none. */
function holder(name: string, all: readonly string[], folders: readonly string[]): (path: string) => boolean {
  return (path) => {
    if (!/\.(?:md|markdown)$/i.test(path)) return false;
    const folder = folders.find((one) => path.startsWith(`${one}/`));
    if (folder === undefined) return false;
    const [section = '', ...rest] = path.slice(folder.length + 1).split('/');
    const kind = rest.length > 0 && all.includes(section) ? section : DEFAULT;
    return kind === name;
  };
}

/** Null for one that is no page with a front matter. */
async function schemaOf(path: string, source: string): Promise<SchemaObject | null> {
  // Lines that are nothing but program, and what Hugo fills in.
  const filled = source.replace(/^[ \t]*\{\{[^{}]*\}\}[ \t]*$/gm, '').replace(/\{\{[^{}]*\}\}/g, FILLED);
  const readers = await loadReaders(path, filled, {});
  const { data } = readPage(path, filled, { readers }).page;
  const properties = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, propertyOf(value)]));
  return Object.keys(properties).length === 0
    ? null
    : { $schema: 'https://json-schema.org/draft/2020-12/schema', title: path, type: 'object', properties };
}

/** What is nothing may become anything, and text may be written as a number. */
function propertyOf(value: unknown): SchemaObject {
  if (typeof value === 'boolean') return { type: 'boolean', default: value };
  if (typeof value === 'number') return { type: ['number', 'string', 'null'], default: value };
  if (Array.isArray(value)) return { type: ['array', 'string', 'null'] };
  if (isObject(value)) {
    const inner = Object.entries(value).map(([key, one]) => [key, propertyOf(one)]);
    return { type: ['object', 'null'], properties: Object.fromEntries(inner) };
  }
  if (typeof value !== 'string' || value === '' || value.includes(FILLED)) return {};
  return { default: value };
}
