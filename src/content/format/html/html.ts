import type { Root } from 'mdast';
import { parseFragment } from 'parse5';
import { isIntricate } from './effort.ts';
import { HtmlTree } from './html-tree.ts';
import { maskHtml } from './mask-html.ts';
import { veilTemplates } from './veil-templates.ts';

/** What a page of HTML is read as; null when it is too intricate to be read in a time that can be told. */
export type ReadHtml = (text: string) => { readonly tree: Root; readonly prose: string } | null;

/** Reads the body of a page of HTML: the tree of what a reader sees, with places, and its prose. */
export const readHtml: ReadHtml = (text) => {
  const veiled = veilTemplates(text);
  if (isIntricate(veiled)) return null;
  const builder = new HtmlTree(text);
  const tree = builder.build(parseFragment(veiled, { sourceCodeLocationInfo: true }));
  return { tree, prose: maskHtml(text, tree, builder) };
};
