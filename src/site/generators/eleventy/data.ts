import { DataFile } from '../../../content/format/data-file.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { below, extensionOf, folderOf, stemOf } from '../../routes/url-path.ts';
import { record, type Settings, text } from '../../settings/value.ts';
import { readPermalink } from './permalink.ts';

/** What Eleventy gives a page besides its own front matter, the nearest first. */
export interface Cascade {
  /** `own`: the front matter of the page, which may name its layout; without it, that of the data beside it counts. */
  value(path: string, key: string, own?: Settings): unknown;
  /** A value of the global data, as `site.lang`. */
  global(path: readonly string[]): unknown;
}

export interface EleventyFolders {
  readonly input: string;
  /** Of global data. */
  readonly data: string;
  readonly layouts: readonly string[];
}

/** Layouts that name layouts, at most. */
const DEEPEST = 5;

/**
 * Eleventy's data cascade below the front matter: the data file of the page, those of each folder above it, the front
 * matter of its layouts, and global data. Only literals are followed.
 */
export async function readCascade(survey: Survey, folders: EleventyFolders): Promise<Cascade> {
  const { input, data } = folders;
  const known = await readBeside(survey, input);
  const globals = await readGlobals(survey, data);
  const layouts = await readLayouts(survey, folders.layouts);
  const beside = (path: string, key: string): unknown => {
    const own = known.get(inside(folderOf(path), stemOf(path)));
    if (own !== undefined && key in own) return own[key];
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const there = known.get(folder);
      if (there !== undefined && key in there) return there[key];
      if (folder === '' || folder === input) return undefined;
    }
  };
  return {
    value(path, key, own = {}) {
      const near = beside(path, key);
      if (near !== undefined) return near;
      let layout = text(own['layout'] ?? beside(path, 'layout') ?? globals.get('layout'));
      for (let depth = 0; layout !== null && depth < DEEPEST; depth++) {
        const there: Settings = layouts.get(layout) ?? layouts.get(layout.replace(/\.[a-z]+$/, '')) ?? {};
        if (key in there) return there[key];
        layout = text(there['layout']);
      }
      return globals.get(key);
    },
    global: ([name = '', ...rest]) => rest.reduce<unknown>((value, step) => record(value)[step], globals.get(name)),
  };
}

/** `page.json`, `page.11tydata.json` and the like by the path of the page, `folder/folder.json` by that of the folder. */
async function readBeside(survey: Survey, input: string): Promise<ReadonlyMap<string, Settings>> {
  const known = new Map<string, Settings>();
  const templates = new Set([...survey.files].filter(isTemplate).map((path) => inside(folderOf(path), stemOf(path))));
  const found = [...survey.files].filter((path) => below(input, path) !== null && DATA.test(path));
  // The same name with `.11tydata` wins, and code over both.
  for (const path of found.sort((one, other) => rankOf(one) - rankOf(other))) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(DATA, '');
    const folder = folderOf(path);
    const isOfFolder = name === folder.slice(folder.lastIndexOf('/') + 1);
    const at = isOfFolder ? folder : inside(folder, name);
    if (!isOfFolder && !templates.has(at)) continue;
    known.set(at, { ...known.get(at), ...record(await readValue(survey, path)) });
  }
  return known;
}

const DATA = /(?:\.11tydata\.(?:json|[cm]?js)|\.json)$/;

function rankOf(path: string): number {
  return !path.includes('.11tydata.') ? 0 : path.endsWith('.json') ? 1 : 2;
}

function isTemplate(path: string): boolean {
  return /^(?:md|markdown|html|njk|liquid)$/.test(extensionOf(path));
}

/** Each file of the data folder under its name. */
async function readGlobals(survey: Survey, folder: string): Promise<ReadonlyMap<string, unknown>> {
  const globals = new Map<string, unknown>();
  for (const path of survey.files)
    if (folderOf(path) === folder && /\.(?:json|[cm]?js)$/.test(path))
      globals.set(stemOf(path), await readValue(survey, path));
  return globals;
}

/** A file of data that is code: its literals, and its `permalink` where that is a function. */
async function coded(path: string, survey: Survey): Promise<unknown> {
  const { value } = await survey.code(path);
  const literals = record(value);
  const permalink = await readPermalink(path, (await survey.text(path)) ?? '');
  if (permalink === null) return value;
  const computed = record(literals['eleventyComputed']);
  if (!('permalink' in computed)) return { ...literals, permalink };
  return { ...literals, eleventyComputed: { ...computed, permalink } };
}

async function readValue(survey: Survey, path: string): Promise<unknown> {
  if (!path.endsWith('.json')) return coded(path, survey);
  return new DataFile(path, (await survey.text(path)) ?? '').value;
}

/** The front matter of layouts, by the names under which pages call them. */
async function readLayouts(survey: Survey, folders: readonly string[]): Promise<ReadonlyMap<string, Settings>> {
  const layouts = new Map<string, Settings>();
  for (const path of survey.files) {
    const rel = folders.map((folder) => below(folder, path)).find((one) => one !== null);
    if (rel == null || !isTemplate(path)) continue;
    const source = (await survey.text(path)) ?? '';
    const [, fields] = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---/.exec(source) ?? [];
    const value = fields === undefined ? {} : record(new DataFile('layout.yml', fields).value);
    for (const name of [rel, rel.replace(/\.[a-z]+$/, '')]) if (!layouts.has(name)) layouts.set(name, value);
  }
  return layouts;
}
