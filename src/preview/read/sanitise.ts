import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { Root as MdastRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import { runBounded, TooSlow } from '../../schema/bounded.ts';
import { withAddresses, withEmbeds } from './embeds.ts';
import { surveyTree } from './survey.ts';
import { handlersFor } from './tree-handlers.ts';

/** Deeper trees are shown as text: recursive walks of other people's code end somewhere. */
const MAX_DEPTH = 120;
/** Rows are filled up to the width of their table, and a definition is copied to each of its uses: more is a bomb. */
const MAX_CELLS = 20_000;
const MAX_COPIED = 1_000_000;
/** Milliseconds to parse raw HTML: elements left open are opened again in each paragraph, and multiply. */
const MAX_TIME = 1000;

/** Elements of which nothing is shown, their words neither. */
export const STRIPPED = 'script style template noscript iframe object svg math title textarea select button'.split(' ');

/** Elements that content may bring. Nothing that loads, runs, submits, positions or looks like a mark of the tool. */
const SCHEMA: Schema = {
  tagNames:
    'a abbr b blockquote br caption cite code dd details div dl dt em embed figcaption figure h1 h2 h3 h4 h5 h6 hr i img input kbd li ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
      ' ',
    ),
  attributes: {
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataWritten'],
    abbr: ['title'],
    code: [['className', /^language-./]],
    details: ['open'],
    embed: ['src', 'title'],
    h2: ['dataFootnoteLabel'],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked'],
    ol: ['start', 'reversed'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    time: ['dateTime'],
    '*': ['id', 'lang'],
  },
  // The prefix is put on afterwards, once, with the links that lead there.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: STRIPPED,
  ancestors: {
    ...Object.fromEntries(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].map((tag) => [tag, ['table']])),
    dd: ['dl'],
    dt: ['dl'],
    li: ['ol', 'ul'],
  },
  allowComments: false,
  allowDoctypes: false,
};

/** The same, for what asks whether an element is shown. */
export const KEPT: ReadonlySet<string> = new Set(SCHEMA.tagNames);

const INLINE = new Set('a abbr b br cite code em i img input kbd q s small span strong sub sup time u'.split(' '));

export interface SanitiseOptions {
  /** Every id of the content begins with it, unique in the document. Empty: links to ids are dropped; ids tell groups from others, no more. */
  readonly prefix: string;
  readonly footnoteLabel: string;
  /** It is compared with a text that holds HTML: it is read as one that does. */
  readonly asHtml?: boolean;
  /** Tags may be those of components, as in MDX and Vue. */
  readonly hasComponents?: boolean;
}

/**
 * The tree of a Markdown text as harmless HTML: raw HTML is parsed, then everything outside a short list is dropped.
 * Text nodes keep their positions in `text`. Null when the tree is too deep to be walked, or grows out of all bounds.
 */
export function sanitiseMarkdown(tree: MdastRoot, text: string, options: SanitiseOptions): ElementContent[] | null {
  const surveyed = surveyTree(tree);
  const shape = { ...surveyed, html: surveyed.html || options.asHtml === true };
  if (shape.depth > MAX_DEPTH || shape.cells > MAX_CELLS || shape.copied > MAX_COPIED) return null;
  let html: Nodes = toHast(tree, {
    allowDangerousHtml: shape.html,
    clobberPrefix: options.prefix,
    footnoteLabel: options.footnoteLabel,
    footnoteLabelProperties: { dataFootnoteLabel: true },
    footnoteBackContent: '↩',
    handlers: handlersFor(options.hasComponents === true),
  });
  if (shape.html) {
    const parsed = parseRaw(html as Root, text);
    if (parsed === null || depthOf(parsed) > MAX_DEPTH) return null;
    html = parsed;
  }
  const safe = sanitize(withAddresses(shape.html ? withEmbeds(html) : html), SCHEMA);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [safe as RootContent] };
  prefixIds(root, options.prefix);
  return root.children as ElementContent[];
}

function parseRaw(html: Root, text: string): Nodes | null {
  try {
    return runBounded(() => raw(html, { file: new VFile(text), tagfilter: false }), MAX_TIME);
  } catch (error) {
    if (error instanceof TooSlow) return null;
    throw error;
  }
}

function depthOf(root: Nodes): number {
  let depth = 0;
  const stack: { node: Nodes; level: number }[] = [{ node: root, level: 0 }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    depth = Math.max(depth, entry.level);
    if ('children' in entry.node)
      for (const child of entry.node.children) stack.push({ node: child, level: entry.level + 1 });
  }
  return depth;
}

/** Ids of the content live in a space of their own; a link to an id that does not exist here leads nowhere. */
function prefixIds(root: Root, prefix: string): void {
  const ids = new Set<string>();
  const elements: Element[] = [];
  const collect = (node: Root | Element): void => {
    for (const child of node.children)
      if (child.type === 'element') {
        elements.push(child);
        collect(child);
      }
  };
  collect(root);
  for (const { tagName, properties } of elements) {
    // Inline elements may be parted by marks: of them only the reference of a footnote is led back to.
    const inline = INLINE.has(tagName) && (prefix === '' || properties['dataFootnoteRef'] === undefined);
    if (inline) delete properties['id'];
    if (properties['id'] === undefined) continue;
    const name = String(properties['id']).replace(/\s+/g, '-');
    const id = prefix !== '' && name.startsWith(prefix) ? name : prefix + name;
    if (ids.has(id)) delete properties['id'];
    else properties['id'] = id;
    ids.add(id);
  }
  for (const { properties } of elements) {
    const href = properties['href'];
    if (typeof href !== 'string' || !href.startsWith('#')) continue;
    const target = href.slice(1).startsWith(prefix) ? href.slice(1) : prefix + href.slice(1);
    // As it was written: what two texts are compared by.
    properties['dataWritten'] = `#${target.slice(prefix.length)}`;
    if (prefix !== '' && ids.has(target)) properties['href'] = `#${target}`;
    else delete properties['href'];
  }
}
