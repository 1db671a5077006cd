import type { Element, ElementContent, Nodes } from 'hast';

/** What brings something of another page into this one. */
export const EMBEDS: ReadonlySet<string> = new Set(['iframe', 'object', 'video', 'audio']);

/** Players and frames become `embed`, which holds nothing but an address: a box stands for them, and nothing is loaded. */
export function withEmbeds(tree: Nodes): Nodes {
  if (!('children' in tree)) return tree;
  const children = tree.children.map((child) =>
    child.type === 'element' && EMBEDS.has(child.tagName) ? embedOf(child) : withEmbeds(child),
  );
  return { ...tree, children } as Nodes;
}

function embedOf(element: Element): Element {
  const { properties, position } = element;
  const src = properties['src'] ?? properties['data'] ?? sourceIn(element.children);
  const title = properties['title'];
  return {
    type: 'element',
    tagName: 'embed',
    properties: { ...(src != null && { src: String(src) }), ...(title != null && { title: String(title) }) },
    children: [],
    ...(position !== undefined && { position }),
  };
}

/** The first of the files a player may choose from. */
function sourceIn(children: readonly ElementContent[]): Element['properties'][string] {
  for (const child of children)
    if (child.type === 'element' && child.tagName === 'source') return child.properties['src'];
  return undefined;
}
