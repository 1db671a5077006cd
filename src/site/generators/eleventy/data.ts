import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { below, folderOf, stemOf } from '../../routes/url-path.ts';
import { record, type Settings } from '../../settings/value.ts';
import { readPermalink } from './permalink.ts';

/** What the data files beside pages say of them, the nearest first. */
export interface Cascade {
  value(path: string, key: string): unknown;
}

/** A file of data that is code: its literals, and its `permalink` where that is a function. */
async function coded(path: string, survey: Survey): Promise<Settings> {
  const literals = record((await survey.code(path)).value);
  const permalink = await readPermalink(path, (await survey.text(path)) ?? '');
  if (permalink === null) return literals;
  const computed = record(literals['eleventyComputed']);
  if (!('permalink' in computed)) return { ...literals, permalink };
  return { ...literals, eleventyComputed: { ...computed, permalink } };
}

/** Eleventy's data cascade below the front matter: `page.11tydata.json`, then `folder/folder.json` of each folder above. */
export async function readCascade(survey: Survey, input: string): Promise<Cascade> {
  const known = new Map<string, Settings>();
  for (const path of survey.files) {
    if (below(input, path) === null || !/\.(?:json|11tydata\.[cm]?js)$/.test(path)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.11tydata)?\.[a-z]+$/, '');
    const folder = folderOf(path);
    const isOfFolder = name === folder.slice(folder.lastIndexOf('/') + 1);
    if (!isOfFolder && !path.includes('.11tydata.')) continue;
    const value = path.endsWith('.json') ? await survey.data(path) : await coded(path, survey);
    const at = isOfFolder ? folder : inside(folder, name);
    known.set(at, { ...known.get(at), ...value });
  }
  return {
    value(path, key) {
      const own = known.get(inside(folderOf(path), stemOf(path)));
      if (own !== undefined && key in own) return own[key];
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const there = known.get(folder);
        if (there !== undefined && key in there) return there[key];
        if (folder === '' || folder === input) return undefined;
      }
    },
  };
}
