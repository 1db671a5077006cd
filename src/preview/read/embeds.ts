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

/** Links to what is not opened from here keep the address that was written, which is compared and told. */
export function withAddresses(tree: Nodes): Nodes {
  if (!('children' in tree)) return tree;
  const children = tree.children.map((child) => withAddresses(child));
  if (tree.type !== 'element' || tree.tagName !== 'a') return { ...tree, children } as Nodes;
  const { dataWritten: _, ...properties } = tree.properties;
  const { href } = properties;
  const isForeign = typeof href === 'string' && /^[a-z][a-z\d+.-]*:/i.test(href) && !OPENED.test(href);
  const own = isForeign ? { ...properties, dataWritten: href } : properties;
  return { ...tree, properties: own, children } as Nodes;
}

const OPENED = /^(?:https?|mailto|tel):/i;

function embedOf(element: Element): Element {
  const { properties, position } = element;
  const src = properties['src'] ?? properties['data'] ?? sourceIn(element.children) ?? laterSource(properties);
  const title = properties['title'];
  return {
    type: 'element',
    tagName: 'embed',
    properties: { ...(src != null && { src: String(src) }), ...(title != null && { title: String(title) }) },
    children: [],
    ...(position !== undefined && { position }),
  };
}

/** The address that a script puts in once the page is there: `data-src`, `data-tally-src`. */
function laterSource(properties: Element['properties']): Element['properties'][string] {
  const name = Object.keys(properties).find((key) => /^data\w*src$/i.test(key));
  return name === undefined ? undefined : properties[name];
}

/** The first of the files a player may choose from. */
function sourceIn(children: readonly ElementContent[]): Element['properties'][string] {
  for (const child of children)
    if (child.type === 'element' && child.tagName === 'source') return child.properties['src'];
  return undefined;
}
