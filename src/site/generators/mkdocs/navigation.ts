import { DataFile } from '../../../content/format/data-file.ts';
import type { Field } from '../../../content/page.ts';
import type { MenuEntry } from '../../navigation/navigation.ts';
import { below, extensionOf, joinPath } from '../../routes/url-path.ts';

export interface NavigationRules {
  /** The folder of pages. */
  readonly content: string;
  /** Codes of the languages that have pages of their own. */
  readonly codes: readonly string[];
  /** No plug-in runs that may add pages. */
  readonly isClosed: boolean;
}

/** The pages that `nav:` names. MkDocs takes a name as it stands: an anchor, or a folder, is none. */
export function navEntries(path: string, text: string, rules: NavigationRules): readonly MenuEntry[] {
  const nav = new DataFile(path, text).field('/nav');
  if (nav === null || nav.pointer !== '/nav') return [];
  return [...leaves(nav)].flatMap((field) => entryOf(field, rules));
}

function* leaves(field: Field): Iterable<Field> {
  if (field.children.length === 0) yield field;
  for (const child of field.children) yield* leaves(child);
}

function entryOf({ value, range, name, parent }: Field, { content, codes, isClosed }: NavigationRules): MenuEntry[] {
  if (typeof value !== 'string' || value.trim() === '' || /^(?:[a-z][a-z\d+.-]*:|\/|!)/i.test(value)) return [];
  // Plug-ins take folders, wildcards and the like.
  const isPage = /^(?:md|markdown|mdown|mkdn|mkd|html?|ipynb)$/i.test(extensionOf(value)) && !/[*{}<>]/.test(value);
  if (!isPage && !isClosed) return [];
  const joined = joinPath(content, value);
  const files =
    joined !== null && below(content, joined) !== null ? [joined, ...translated(joined, content, codes)] : [];
  // `- Git: git.md`; of a file alone, its page says how it is called.
  const isBare = parent === null || Array.isArray(parent.value);
  const under = isBare ? parent : parent.parent;
  const named = {
    ...(!isBare && { label: name }),
    ...(under !== null && under.pointer !== '/nav' && { group: under.name }),
  };
  return [{ range, url: value, files, certainty: isClosed ? 'sure' : 'unsure', ...named }];
}

/** `page.fr.md` or `fr/page.md` for `page.md`. */
function translated(path: string, content: string, codes: readonly string[]): string[] {
  return codes.flatMap((code) => [
    path.replace(/(\.[a-z]+)$/i, `.${code}$1`),
    joinPath(content, `${code}/${below(content, path) ?? ''}`) ?? path,
  ]);
}
