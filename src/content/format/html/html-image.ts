import type { Html, Image } from 'mdast';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';

type Position = NonNullable<Image['position']>;

/** An image; one that its author declares to be decoration, or that a template describes, is no image to speak of. */
export function describeImage(node: Dom.Element, position: Position): Image | Html {
  const of = (wanted: string) => node.attrs.find(({ name }) => name === wanted)?.value;
  const alt = of('alt');
  const byTemplate = node.attrs.some(({ name }) => /^(?:\{[{%#]|<[%?]|\[|:|v-bind)/.test(name));
  const inLink = node.parentNode !== null && 'tagName' in node.parentNode && node.parentNode.tagName === 'a';
  const isDecoration = (alt !== undefined && alt.trim() === '' && !inLink) || of('role') === 'presentation';
  if (byTemplate || isDecoration || isHidden(node)) return { type: 'html', value: '<img>', position };
  return { type: 'image', url: of('src') ?? '', alt: alt ?? '', position };
}

/** Hidden from whoever listens to the page. */
export function isHidden({ attrs }: Dom.Element): boolean {
  return attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true');
}
