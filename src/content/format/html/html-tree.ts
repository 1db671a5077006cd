import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import type { DefaultTreeAdapterTypes as Dom, Token } from 'parse5';
import type { Range } from '../../source.ts';
import { describeImage, isHidden, UNSEEN } from './html-image.ts';
import { withTemplates } from './veil-templates.ts';

/** What shows nothing to read, whatever it holds. */
const NOTHING = new Set(
  'script style svg template iframe noscript object video audio canvas math select textarea head title link meta'.split(
    ' ',
  ),
);
const PHRASING = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr output picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
const EMPHASIS: Readonly<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
};

type Position = NonNullable<Root['position']>;
type Block = BlockContent | DefinitionContent;

/** Makes the tree of nodes that Markdown has of a tree of HTML, with offsets in its text. */
export class HtmlTree {
  /** Where blocks begin and end: no word runs on across. */
  readonly blockStarts = new Set<number>();
  /** What is declared to be in another language than French: not of the words around. */
  readonly asides: Range[] = [];
  readonly #text: string;
  /** Misnested tags are made twice by the parser: the first counts. */
  readonly #seen = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  build(fragment: Dom.DocumentFragment): Root {
    return { type: 'root', children: this.#blocks(fragment) as RootContent[] };
  }

  #blocks(parent: Dom.ParentNode): Block[] {
    const blocks: Block[] = [];
    let run: PhrasingContent[] = [];
    const flush = (): void => {
      const position = around(run);
      // Comments and icons alone make no paragraph.
      const isBlank = run.every((node) => node.type === 'html' || (node.type === 'text' && node.value.trim() === ''));
      if (isBlank) blocks.push(...run.filter((node) => node.type === 'html'));
      else if (position !== null) blocks.push({ type: 'paragraph', children: run, position });
      run = [];
    };
    for (const node of parent.childNodes) {
      if (!isElement(node) || isInline(node)) run.push(...this.#inline(node));
      else {
        flush();
        blocks.push(...this.#block(node));
      }
    }
    flush();
    return blocks;
  }

  #block(node: Dom.Element): Block[] {
    const at = this.#position(node);
    if (NOTHING.has(node.tagName)) return [];
    if (at === null) return this.#blocks(node);
    this.blockStarts.add(at.start.offset ?? 0);
    const end = node.sourceCodeLocation?.endTag?.startOffset;
    if (end !== undefined) this.blockStarts.add(end);
    const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (heading !== undefined) {
      const depth = Number(heading) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: this.#phrasing(node), position: at }];
    }
    switch (node.tagName) {
      case 'p': {
        const children = this.#phrasing(node);
        return children.length === 0 ? [] : [{ type: 'paragraph', children, position: at }];
      }
      case 'pre':
        return [{ type: 'code', value: textOf(node), position: at }];
      case 'hr':
        return [{ type: 'thematicBreak', position: at }];
      case 'blockquote':
        return [{ type: 'blockquote', children: this.#blocks(node), position: at }];
      case 'ul':
      case 'ol':
        return [{ type: 'list', ordered: node.tagName === 'ol', children: this.#items(node), position: at }];
      case 'table':
        return [{ type: 'table', children: this.#rows(node), position: at }];
      default:
        return this.#blocks(node);
    }
  }

  #items(list: Dom.Element) {
    return list.childNodes.flatMap((node) => {
      const position = isElement(node) ? this.#position(node) : null;
      if (!isElement(node) || position === null) return [];
      this.blockStarts.add(position.start.offset ?? 0);
      return [{ type: 'listItem' as const, children: this.#blocks(node), position }];
    });
  }

  #rows(table: Dom.Element): TableRow[] {
    return table.childNodes.filter(isElement).flatMap((node): TableRow[] => {
      if (node.tagName !== 'tr') return this.#rows(node);
      const position = this.#position(node);
      if (position === null) return [];
      const children = node.childNodes.filter(isElement).flatMap((cell) => {
        const at = this.#position(cell);
        if (at === null) return [];
        this.blockStarts.add(at.start.offset ?? 0);
        return [{ type: 'tableCell' as const, children: this.#phrasing(cell), position: at }];
      });
      return [{ type: 'tableRow', children, position }];
    });
  }

  /** What a line of text holds; blocks inside of it are taken for the words they hold. */
  #phrasing(parent: Dom.ParentNode): PhrasingContent[] {
    return parent.childNodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: Dom.ChildNode): PhrasingContent[] {
    const position = this.#position(node);
    if (position === null) return isElement(node) ? this.#phrasing(node) : [];
    const { nodeName } = node;
    if ('value' in node) {
      const written = this.#text.slice(position.start.offset, position.end.offset);
      return [{ type: 'text', value: withTemplates(node.value, written), position }];
    }
    if (nodeName === '#comment')
      return [{ type: 'html', value: `<!--${'data' in node ? node.data : ''}-->`, position }];
    if (!isElement(node)) return [];
    if (nodeName === 'br') return [{ type: 'break', position }];
    if (nodeName === 'img') return [describeImage(node, position)];
    if (CODE.has(nodeName)) return [{ type: 'inlineCode', value: textOf(node), position }];
    if (NOTHING.has(nodeName) || isHidden(node)) return [{ type: 'html', value: UNSEEN, position }];
    if (!isInline(node)) this.blockStarts.add(position.start.offset ?? 0);
    const children = this.#phrasing(node);
    // Filled by a style sheet or a script: an icon. Who looks for what is empty must see that something is there.
    if (children.length === 0) return [{ type: 'html', value: UNSEEN, position }];
    const href = node.attrs.find(({ name }) => name === 'href')?.value;
    if (nodeName === 'a' && href !== undefined) return [{ type: 'link', url: href.trim(), children, position }];
    const type = EMPHASIS[nodeName];
    return type === undefined ? children : [{ type, children, position }];
  }

  /** Null for what the parser made up, or made twice. */
  #position(node: Dom.Node): Position | null {
    const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : null;
    if (place == null || place.endOffset <= place.startOffset) return null;
    const key = `${node.nodeName} ${place.startOffset}`;
    if (this.#seen.has(key)) return null;
    this.#seen.add(key);
    if ('attrs' in node && isAside(node)) this.asides.push({ start: place.startOffset, end: place.endOffset });
    return positionOf(place, this.#text.length);
  }
}

function isAside({ attrs }: Dom.Element): boolean {
  const tag = attrs.find(({ name }) => name === 'lang')?.value ?? '';
  return tag !== '' && !/^fr(?:-|$)/i.test(tag);
}

/** A comment that nothing closes ends just after the text, for the parser. */
function positionOf(place: Token.Location, length: number): Position {
  return {
    start: { line: place.startLine, column: place.startCol, offset: place.startOffset },
    end: { line: place.endLine, column: place.endCol, offset: Math.min(place.endOffset, length) },
  };
}

function around(run: readonly PhrasingContent[]): Position | null {
  const start = run[0]?.position?.start;
  const end = run.at(-1)?.position?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function isElement(node: Dom.ChildNode): node is Dom.Element {
  return 'tagName' in node;
}

/** Part of a line: unless a block stands inside of it, as in a card that is all a link. */
function isInline(node: Dom.Element): boolean {
  if (!PHRASING.has(node.tagName)) return NOTHING.has(node.tagName) && node.tagName === 'svg';
  return node.childNodes.every((child) => !isElement(child) || NOTHING.has(child.tagName) || isInline(child));
}

function textOf(node: Dom.ChildNode): string {
  if ('value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
