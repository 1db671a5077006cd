import type { Locale } from '../locales/locale.ts';

export type Words = Locale['preview'];

/** What stands behind an image of the content. */
export type ImageView =
  | { readonly kind: 'inline'; readonly uri: string }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number | null }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'missing'; readonly path: string };

/** What the parts of one page share while it is written. */
export interface PageContext {
  readonly words: Words;
  /** `fr` or `en`: for dates and numbers. */
  readonly language: string;
  /** An id of this page, unique in the document. */
  id(name: string): string;
  /** The absolute address of a link of the content; null when it leads nowhere from here. */
  link(href: string): string | null;
  image(source: string): ImageView;
  /** The same of one that came or went, where other images are only named. */
  changedImage?(source: string): ImageView;
}
