import { DataFile } from '../../content/format/data-file.ts';
import type { Field } from '../../content/page.ts';
import { joinPath } from '../routes/url-path.ts';
import type { MenuEntry } from './navigation.ts';

/** The settings of Mintlify, the new ones and the old. */
export const MINTLIFY = ['docs.json', 'mint.json'];

/** The pages that its navigation names, without their ending. `folder`: where the settings stand. Others may come from elsewhere: OpenAPI, for one. */
export function mintlifyEntries(path: string, text: string, folder: string): readonly MenuEntry[] {
  const navigation = new DataFile(path, text).field('/navigation');
  if (navigation?.pointer !== '/navigation') return [];
  return [...named(navigation)].flatMap(({ value, range }) => {
    if (typeof value !== 'string' || !/^[^\s:]+$/.test(value)) return [];
    const file = joinPath(folder, value.replace(/^\//, ''));
    if (file === null) return [];
    return [{ range, url: value, files: [`${file}.mdx`, `${file}.md`, file], certainty: 'unsure' as const }];
  });
}

/** What stands in a list of `pages`, or is the first page of a group. */
function* named(field: Field): Iterable<Field> {
  if (field.children.length === 0 && /\/(?:pages\/\d+|root)$/.test(field.pointer)) yield field;
  for (const child of field.children) yield* named(child);
}
