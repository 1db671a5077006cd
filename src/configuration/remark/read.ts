import { decodeText } from '../../content/decode.ts';
import { DataFile } from '../../content/format/data-file.ts';
import { ReadTrouble, type Tree } from '../../content/tree.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { SchemaLibrary } from '../../schema/library.ts';
import { soundPart } from '../read.ts';
import type { ConfigurableRule } from '../rule-options.ts';
import type { RemarkWishes } from './settings.ts';

/** A site's configuration of remark, as far as it is followed. */
export interface RemarkConfiguration extends RemarkWishes {
  readonly path: string;
  /** Why nothing of it is followed: it is a program, or cannot be read; null when it is. */
  readonly why: 'code' | 'unreadable' | null;
}

/** Where remark looks, in its order. */
const PLACES = ['', '.cjs', '.json', '.js', '.mjs', '.yaml', '.yml'].map((ending) => `.remarkrc${ending}`);

/**
 * The configuration of remark at the root of a tree, null when there is none. Data alone: a program is named, never run. A rule whose
 * option is not one that it takes here is left out, and counted among those that are not followed.
 */
export async function readRemark(
  tree: Tree,
  files: ReadonlySet<string>,
  library: SchemaLibrary,
  rules?: readonly ConfigurableRule[],
): Promise<RemarkConfiguration | null> {
  const path = PLACES.find((place) => files.has(place)) ?? (files.has('package.json') ? 'package.json' : null);
  if (path === null) return null;
  const nothing = { path, rules: {}, unknown: [] };
  if (/js$/.test(path)) return { ...nothing, why: 'code' };
  const text = await textOf(tree, path);
  if (path === 'package.json' && text?.includes('"remarkConfig"') !== true) return null;
  const file = text === null ? null : new DataFile(/\.ya?ml$/.test(path) ? path : `${path}.json`, text);
  const value = file === null || file.troubles.length > 0 ? null : file.value;
  const own = path === 'package.json' && isObject(value) ? value['remarkConfig'] : value;
  if (!isObject(own)) return { ...nothing, why: 'unreadable' };
  const { readRemarkSettings } = await import('./settings.ts');
  const { rules: asked, unknown } = readRemarkSettings(own);
  const { problems } = await soundPart({ rules: asked }, library, rules);
  const wrong = new Set(problems.map(({ pointer }) => pointer.split('/')[2] ?? ''));
  const sound = Object.entries(asked).filter(([id]) => !wrong.has(id));
  return { path, rules: Object.fromEntries(sound), unknown: [...unknown, ...wrong], why: null };
}

async function textOf(tree: Tree, path: string): Promise<string | null> {
  try {
    return decodeText(await tree.read(path)).text;
  } catch (error) {
    if (error instanceof ReadTrouble) return null;
    throw error;
  }
}
