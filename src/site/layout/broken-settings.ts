import { syntaxTroubles } from '../../configuration/read.ts';
import type { SiteTrouble } from '../../configuration/site-trouble.ts';
import { DataFile } from '../../content/format/data-file.ts';
import { isTomlFile } from '../../content/format/formats.ts';
import { readText } from '../../content/read-text.ts';
import type { Source } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';

/** What parsers of generators let pass. */
const READ_ALL_THE_SAME: ReadonlySet<string> = new Set([
  'duplicate-key',
  'several-documents',
  'unknown-tag',
  'complex-key',
]);

/** The settings of a generator that no parser can read: its site cannot be built, and what Relecture says of it rests on nothing. Null where they can be read, or are code. */
export async function brokenSettings(
  tree: Tree,
  path: string | null,
): Promise<{ readonly trouble: SiteTrouble; readonly source: Source } | null> {
  if (path === null || !/\.(?:ya?ml|toml)$/i.test(path)) return null;
  const text = await readText(tree, path);
  if (text === null || text.trim() === '') return null;
  const file = isTomlFile(path)
    ? new DataFile(path, text, (await import('../../content/format/toml/toml.ts')).readToml)
    : new DataFile(path, text);
  const trouble = syntaxTroubles(file).find(({ message }) => !READ_ALL_THE_SAME.has(message));
  return trouble === undefined ? null : { trouble, source: file.source };
}
