import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import { isObject } from '../schema/json-schema.ts';

/** A configuration that a CMS generated from a program, and what is wrong with it. */
export interface GeneratedCms {
  /** Null where it cannot be read. */
  readonly value: unknown;
  readonly troubles: readonly SiteTrouble[];
}

/** Where TinaCMS keeps what it generates, the first that it reads itself first. */
const LOCK = /(?:^|\/)\.?tina\/tina-lock\.json$/;
const MADE = '__generated__/_schema.json';

export function isGenerated(path: string): boolean {
  return /(?:^|\/)\.?tina\/.*\.json$/.test(path);
}

/**
 * What TinaCMS generated, by the megabyte: nobody is told where in it something stands. Of two such files that are kept, one is old where they
 * differ; which one, nobody can tell.
 */
export async function readGenerated(tree: Tree, path: string, files: ReadonlySet<string>): Promise<GeneratedCms> {
  const text = (await readText(tree, path)) ?? '';
  const value = parsed(text);
  if (value === null) {
    const facts = { file: path, isConflict: /^(?:<{7}|>{7}) /m.test(text) };
    return { value, troubles: [generatedTrouble(path, { message: 'tina-unreadable', facts }, 'warning')] };
  }
  const other = LOCK.test(path) ? path.replace(/tina-lock\.json$/, MADE) : null;
  if (other === null || !files.has(other)) return { value, troubles: [] };
  const beside = collectionsOf(parsed((await readText(tree, other)) ?? ''));
  const isSame = beside === null || JSON.stringify(beside) === JSON.stringify(collectionsOf(value));
  const facts = { file: path, other };
  return { value, troubles: isSame ? [] : [generatedTrouble(path, { message: 'tina-differs', facts }, 'info')] };
}

/** A program, whose CMS generated nothing that is kept. */
export function notGenerated(path: string): SiteTrouble {
  return generatedTrouble(path, { message: 'tina-missing' }, 'info');
}

type Said = Pick<Extract<SiteTrouble, { rule: 'configuration-cms' }>, 'message'> & { readonly facts?: unknown };

function generatedTrouble(path: string, said: Said, severity: 'warning' | 'info'): SiteTrouble {
  return { rule: 'configuration-cms', path, at: { start: 0, end: 0 }, severity, ...said } as SiteTrouble;
}

function collectionsOf(value: unknown): unknown {
  if (!isObject(value)) return null;
  const schema = isObject(value['schema']) ? value['schema'] : value;
  return Array.isArray(schema['collections']) ? schema['collections'] : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
