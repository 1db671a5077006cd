import type { Page } from '../../content/page.ts';
import { readText } from '../../content/read-text.ts';
import { type Range, Source } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';

/** A page that a menu names: by its files or by its address. */
export interface MenuEntry {
  readonly range: Range;
  /** As it is written. */
  readonly url: string;
  /** What readers see of it, where the menu says so. */
  readonly label?: string;
  /** The title that it stands under. */
  readonly group?: string;
  /** Where it leads to no page, the site is not built. */
  readonly stops?: true;
  /** Paths from the root, one of which must be there. */
  readonly files?: readonly string[];
  /** An address of the site, then others that may be meant: one of them must be there. */
  readonly addresses?: readonly string[];
  /** Whether a page that stands at one of the files bears another name than its file tells: then it is not the one. */
  isOther?(file: string, pages: ReadonlyMap<string, Page>): boolean;
  /** Whether a page bears the name, where pages say their names themselves. */
  isNamed?(pages: ReadonlyMap<string, Page>): boolean;
  /** `unsure`: templates decide what they make of it, or a plug-in or another site of the host brings the page. */
  readonly certainty: 'sure' | 'unsure';
}

/** A file in which a site lists its pages, and how its entries are read. */
export interface MenuFile {
  readonly path: string;
  entries(text: string): readonly MenuEntry[] | Promise<readonly MenuEntry[]>;
}

export interface Menu {
  readonly path: string;
  readonly source: Source;
  readonly entries: readonly MenuEntry[];
}

/** The menus as they stand in a tree: what a change brings, not the settings in force. */
export async function readMenus(tree: Tree, files: readonly MenuFile[]): Promise<readonly Menu[]> {
  const menus = await Promise.all(
    files.map(async ({ path, entries }) => {
      const text = await readText(tree, path);
      return text === null ? [] : [{ path, source: new Source(text), entries: await entries(text) }];
    }),
  );
  return menus.flat();
}
