import { readText } from '../../../content/read-text.ts';
import type { Tree } from '../../../content/tree.ts';
import { isObject } from '../../../schema/json-schema.ts';
import { dirname, join } from '../../../schema/posix-path.ts';
import { dataOf } from './data.ts';

/** A chain that is longer leads round in circles, or nobody follows it. */
const LONGEST_CHAIN = 5;

/**
 * A configuration of markdownlint over those that it `extends`, file by file. `extends` stays in it where that file is not read: it is a
 * package or a program, or it is not there.
 */
export async function extended(value: unknown, path: string, tree: Tree, left = LONGEST_CHAIN): Promise<unknown> {
  if (!isObject(value) || typeof value['extends'] !== 'string') return value;
  const { extends: base, ...own } = value;
  const file = join(dirname(path), String(base));
  if (left === 0 || !/\.(?:jsonc?|ya?ml)$/.test(file) || /^(?:\.\.|\/)/.test(file)) return value;
  const text = await readText(tree, file);
  const inherited = text === null ? null : await extended(dataOf(text, file), file, tree, left - 1);
  return isObject(inherited) ? { ...inherited, ...own } : value;
}
