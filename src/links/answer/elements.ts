import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import type { HtmlPage } from './html.ts';

/** So much of a page is read as a tree, in UTF-16 units: what tells is near its beginning. */
const READ = 200_000;
/** What readers do not see. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'title']);

/** An element of a page that was read as browsers read it. */
export class Element {
  readonly parent: Element | null;
  readonly #node: Dom.Element;

  constructor(node: Dom.Element, parent: Element | null) {
    this.#node = node;
    this.parent = parent;
  }

  get classes(): readonly string[] {
    return (this.#node.attrs.find(({ name }) => name === 'class')?.value ?? '').split(/\s+/);
  }

  /** What readers see of it: references decoded, one space between words. */
  get text(): string {
    const parts: string[] = [];
    const open: Dom.ChildNode[] = [this.#node];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if ('value' in node) parts.push(node.value);
      else if ('tagName' in node && !HIDDEN.has(node.tagName)) {
        if (node.tagName === 'br') parts.push(' ');
        open.push(...node.childNodes.toReversed());
      }
    }
    return parts.join('').replace(/\s+/g, ' ').trim();
  }
}

/** The elements that bear a class and that readers see, in the order of the page. */
export function elementsOfClass({ text }: HtmlPage, name: string): readonly Element[] {
  const found: Element[] = [];
  const open: [Dom.ChildNode, Element | null][] = [];
  const enter = (nodes: readonly Dom.ChildNode[], parent: Element | null): void => {
    for (const node of nodes.toReversed()) open.push([node, parent]);
  };
  enter(parse(text.slice(0, READ)).childNodes, null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, parent] = next;
    if (!('tagName' in node) || HIDDEN.has(node.tagName)) continue;
    const element = new Element(node, parent);
    if (element.classes.includes(name)) found.push(element);
    enter(node.childNodes, element);
  }
  return found;
}
