import type { Heading, Html, List, ListItem, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Veil } from './dialect.ts';

const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** The tree of a veiled text, as that of the text itself: what is veiled is written out, blocks that stand for syntax go away. */
export function unveil(root: Root, text: string, veil: Veil): Root {
  if (veil.syntax.length === 0) return root;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    writeOut(node, text, veil);
    if (!('children' in node)) continue;
    if (veil.standIns.size > 0) replaceStandIns(node, text, veil);
    for (const child of node.children) waiting.push(child);
  }
  return root;
}

/** Gives a node's own strings back what was veiled in them. */
function writeOut(node: Nodes, text: string, veil: Veil): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  for (const key of ['value', 'url', 'title', 'alt'] as const) {
    const value: unknown = Reflect.get(node, key);
    if (typeof value !== 'string' || !/[\uE001\u2E3F]|<[?!]/.test(value)) continue;
    const written = veil.text.slice(start, end);
    const source = text.slice(start, end);
    Reflect.set(node, key, written === value ? source : restored(value, written, source, key === 'title'));
  }
}

/** Each run of veiled units of a value is that of the source, in their order (from the end for a title). */
function restored(value: string, veiledSource: string, source: string, fromEnd = false): string {
  const runs = [...veiledSource.matchAll(RUN)].map(({ index, 0: run }) => source.slice(index, index + run.length));
  const wanted = value.match(RUN)?.length ?? 0;
  let next = fromEnd ? Math.max(0, runs.length - wanted) : firstLike(value, veiledSource);
  return value.replace(RUN, (run) => runs[next++] ?? run);
}

const RUN = /(?:<\?|\u2E3F)?\uE001+(?:\?>|\u2E3F)?|\u2E3F{2}/g;

/** The order, in the source, of the run with which a value begins: that of a link's address comes after those of its text. */
function firstLike(value: string, source: string): number {
  const at = source.indexOf(value.slice(0, 200));
  return at <= 0 ? 0 : (source.slice(0, at).match(RUN)?.length ?? 0);
}

function replaceStandIns(parent: Parents, text: string, { standIns }: Veil): void {
  const isStandIn = (node: Nodes): boolean => standIns.has(node.position?.start.offset ?? -1);
  const clear = (children: readonly RootContent[]): RootContent[] =>
    children.flatMap((child) => {
      if (child.type === 'list') return withoutBoxes(child, isStandIn, clear);
      if (!isStandIn(child)) return [child];
      if (child.type === 'heading') return asTitle(child);
      // A tag is one still, whatever stood for it.
      const isSyntax =
        child.type === 'html' &&
        !/^<[/a-z>]/i.test(text.slice(child.position?.start.offset ?? 0, (child.position?.start.offset ?? 0) + 2));
      return isSyntax ? [asText(child, parent)] : [child];
    });
  parent.children = clear(parent.children as RootContent[]) as typeof parent.children;
}

/** A box is no item: what it holds stands where its list stood. */
function withoutBoxes(
  list: List,
  isStandIn: (node: Nodes) => boolean,
  clear: (children: readonly RootContent[]) => RootContent[],
): RootContent[] {
  if (!list.children.some(isStandIn)) return [list];
  const result: RootContent[] = [];
  let items: ListItem[] = [];
  const flush = (): void => {
    const [first] = items;
    const last = items.at(-1);
    if (first?.position !== undefined && last?.position !== undefined)
      result.push({ ...list, children: items, position: { start: first.position.start, end: last.position.end } });
    items = [];
  };
  for (const item of list.children) {
    if (!isStandIn(item)) items.push(item);
    else {
      flush();
      result.push(...clear(item.children));
    }
  }
  flush();
  return result;
}

/** The title of a box is a paragraph. */
function asTitle({ children, position }: Heading): RootContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...(position && { position }) }];
}

/** Syntax as the words it is written in: a reader of prose sees it masked. */
function asText(node: Html, parent: Nodes): RootContent {
  const { position, value } = node;
  const words = { type: 'text', value, ...(position && { position }) } as const;
  return FLOW.has(parent.type) ? { type: 'paragraph', children: [words], ...(position && { position }) } : words;
}
