import type { Html, Image } from 'mdast';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import { VEIL } from '../../dialect/dialect.ts';

type Position = NonNullable<Image['position']>;

/** What stands for something that is there and says nothing. */
export const UNSEEN = '<!---->';

/**
 * An image, with its text alternative: `alt`, or what stands in its place (RGAA 1.1.1: `aria-label`, `title`). One that its author declares to be decoration, or that a template describes, is no image
 * to speak of.
 */
export function describeImage(node: Dom.Element, position: Position): Image | Html {
  const of = (wanted: string) => node.attrs.find(({ name }) => name === wanted)?.value;
  const alt = of('alt');
  const byTemplate = node.attrs.some(({ name }) => isByTemplate(name));
  const isDecoration = (alt !== undefined && alt.trim() === '' && !isAllOfLink(node)) || of('role') === 'presentation';
  const src = of('src') ?? '';
  if (src === '' || byTemplate || isDecoration || isHidden(node)) return { type: 'html', value: UNSEEN, position };
  return { type: 'image', url: src, alt: alt?.trim() || of('aria-label') || of('title') || '', position };
}

function isByTemplate(name: string): boolean {
  return name.startsWith(VEIL) || /^(?:\{[{%#]|<[%?]|\[|:|v-bind)/.test(name);
}

/** The one thing that a link holds. */
function isAllOfLink(node: Dom.Element): boolean {
  const { parentNode } = node;
  if (parentNode === null || !('tagName' in parentNode) || parentNode.tagName !== 'a') return false;
  return parentNode.childNodes.every((one) => one === node || ('value' in one && one.value.trim() === ''));
}

/** Hidden from whoever listens to the page. */
export function isHidden({ attrs }: Dom.Element): boolean {
  return attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true');
}
