import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import { isIntricate } from '../../content/format/html/effort.ts';
import type { HtmlPage } from './html.ts';

/** So much of a page is read as a tree, in UTF-16 units: what tells is near its beginning. */
const READ = 200_000;
/** What readers do not see. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'title']);

/** What stands on lines of its own. */
const BREAKS = new Set('br div p li dd dt td th tr h1 h2 h3 h4 h5 h6 section article ul ol table form font'.split(' '));

/** An element of a page that was read as browsers read it. */
export class Element {
  readonly parent: Element | null;
  readonly #node: Dom.Element;

  constructor(node: Dom.Element, parent: Element | null) {
    this.#node = node;
    this.parent = parent;
  }

  get name(): string {
    return this.#node.tagName;
  }

  get classes(): readonly string[] {
    return (this.attribute('class') ?? '').split(/\s+/);
  }

  attribute(name: string): string | null {
    return this.#node.attrs.find((one) => one.name === name)?.value ?? null;
  }

  /** What readers see of it: references decoded, one space between words. */
  get text(): string {
    return this.textWithout(() => false);
  }

  /** The same, without some of the elements inside. */
  textWithout(isLeft: (element: Element) => boolean): string {
    const parts: string[] = [];
    const open: [Dom.ChildNode, Element | null][] = [[this.#node, this.parent]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, parent] = next;
      if ('value' in node) parts.push(node.value);
      else if ('tagName' in node && !HIDDEN.has(node.tagName) && !isDrawing(node)) {
        const element = new Element(node, parent);
        if (isHidden(element) || isLeft(element)) continue;
        if (BREAKS.has(node.tagName)) parts.push(' ');
        for (const child of node.childNodes.toReversed()) open.push([child, element]);
      }
    }
    return parts.join('').replace(/\s+/g, ' ').trim();
  }
}

/** The elements of a page that readers see, in its order, with all those around them; none when it is too intricate. `enters`: whether to look inside one. */
export function* elementsOf(text: string, enters: (element: Element) => boolean = () => true): Generator<Element> {
  const open: [Dom.ChildNode, Element | null][] = [];
  const enter = (nodes: readonly Dom.ChildNode[], parent: Element | null): void => {
    for (const node of nodes.toReversed()) open.push([node, parent]);
  };
  const read = text.slice(0, READ);
  if (!isIntricate(read)) enter(parse(read).childNodes, null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, parent] = next;
    if (!('tagName' in node) || HIDDEN.has(node.tagName)) continue;
    const element = new Element(node, parent);
    if (isHidden(element)) continue;
    yield element;
    if (enters(element)) enter(node.childNodes, element);
  }
}

/** A drawing that a font makes of a word: « delete_forever ». */
function isDrawing({ attrs }: Dom.Element): boolean {
  return /(?:^|\s)(?:material-(?:icons|symbols)|icon-ligature)/.test(
    attrs.find(({ name }) => name === 'class')?.value ?? '',
  );
}

function isHidden(element: Element): boolean {
  return (
    element.attribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.attribute('style') ?? '')
  );
}

/** The elements that bear a class and that readers see, in the order of the page. */
export function elementsOfClass({ text }: HtmlPage, name: string): readonly Element[] {
  return [...elementsOf(text)].filter(({ classes }) => classes.includes(name));
}
