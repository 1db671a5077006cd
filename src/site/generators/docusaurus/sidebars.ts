import type { Expression, ObjectExpression, Program, Property, SpreadElement } from 'acorn';
import type { Range } from '../../../content/source.ts';
import { headingId } from '../../routes/slugs.ts';
import { parseProgram } from '../../settings/code.ts';

/** What the sidebars of a site name, as far as it is written in full. */
export interface Sidebars {
  /** Documents by their id, and addresses. */
  readonly named: readonly { readonly kind: 'doc' | 'link'; readonly name: string; readonly range: Range }[];
  /** Addresses of the pages that categories make, below that of the documents. */
  readonly made: readonly string[];
  /** Its lists; null where code makes some. */
  readonly names: readonly string[] | null;
}

/** Items in one another, at most. */
const DEEPEST = 40;
/** Items that are looked at; names may stand for others many times over. */
const MOST = 20_000;

/** Reads `sidebars.js` and the like, and their JSON; nothing is run, and what is put together by code is left. */
export async function readSidebars(path: string, text: string): Promise<Sidebars> {
  const isData = path.endsWith('.json');
  const program = await parseProgram(isData ? 'sidebars.js' : path, isData ? `(${text})` : text);
  if (program === null) return { named: [], made: [], names: null };
  return new SidebarReader(program, isData ? 1 : 0, text).read();
}

class SidebarReader {
  readonly #program: Program;
  /** What stands before the text in what was parsed. */
  readonly #shift: number;
  readonly #text: string;
  readonly #values = new Map<string, Expression>();
  readonly #named: Sidebars['named'][number][] = [];
  readonly #made: string[] = [];
  #left = MOST;

  constructor(program: Program, shift: number, text: string) {
    this.#program = program;
    this.#shift = shift;
    this.#text = text;
  }

  read(): Sidebars {
    let exported: Expression | null = null;
    for (const node of this.#program.body) {
      const inner = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      if (inner?.type === 'VariableDeclaration')
        for (const { id, init } of inner.declarations)
          if (id.type === 'Identifier' && init != null) this.#values.set(id.name, init);
      if (node.type === 'ExportDefaultDeclaration') exported = node.declaration as Expression;
      if (node.type !== 'ExpressionStatement') continue;
      const { expression } = node;
      if (expression.type === 'AssignmentExpression' && expression.left.type === 'MemberExpression')
        exported = expression.right;
      else if (this.#shift > 0) exported = expression;
    }
    const top = exported === null ? null : this.#meant(exported);
    if (top?.type === 'ObjectExpression') for (const [, items] of this.#entries(top.properties)) this.#items(items, 0);
    return { named: this.#named, made: this.#made, names: top?.type === 'ObjectExpression' ? namesOf(top) : null };
  }

  /** A list of items, or a group of them by label. */
  #items(written: Expression, depth: number): void {
    const node = this.#meant(written);
    if (depth > DEEPEST || node === null || this.#left-- < 0) return;
    if (node.type === 'ArrayExpression') {
      for (const one of node.elements)
        if (one?.type === 'SpreadElement') this.#items(one.argument, depth + 1);
        else if (one !== null) this.#item(one, depth + 1);
    } else if (node.type === 'ObjectExpression') this.#item(node, depth + 1);
  }

  #item(written: Expression, depth: number): void {
    const node = this.#meant(written);
    if (depth > DEEPEST || node === null || this.#left-- < 0) return;
    if (node.type === 'Literal') this.#name('doc', node);
    if (node.type !== 'ObjectExpression') return;
    const entries = new Map(this.#entries(node.properties));
    const kind = textOf(entries.get('type'));
    if (!entries.has('type')) for (const items of entries.values()) this.#items(items, depth + 1);
    if (kind === 'doc' || kind === 'ref') this.#name('doc', entries.get('id'));
    if (kind === 'link') this.#name('link', entries.get('href'));
    if (kind !== 'category') return;
    const link = this.#meant(entries.get('link') ?? null);
    if (link?.type === 'ObjectExpression')
      this.#category(new Map(this.#entries(link.properties)), entries.get('label'));
    const items = entries.get('items');
    if (items !== undefined) this.#items(items, depth + 1);
  }

  /** The page of a category: a document, or one that is made. */
  #category(link: ReadonlyMap<string, Expression>, label: Expression | undefined): void {
    const kind = textOf(link.get('type'));
    if (kind === 'doc') this.#name('doc', link.get('id'));
    if (kind !== 'generated-index') return;
    const slug = textOf(link.get('slug'));
    this.#made.push(slug ?? `/category/${headingId(textOf(label) ?? '', 'github')}`);
  }

  #name(kind: 'doc' | 'link', node: Expression | undefined): void {
    const name = textOf(node);
    if (node === undefined || name === null || name === '') return;
    const [start, end] = [node.start + 1 - this.#shift, node.end - 1 - this.#shift];
    if (this.#text.slice(start, end) === name) this.#named.push({ kind, name, range: { start, end } });
  }

  *#entries(properties: readonly (Property | SpreadElement)[]): Iterable<[string, Expression]> {
    for (const one of properties) {
      if (this.#left-- < 0) return;
      if (one.type === 'SpreadElement') {
        const spread = this.#meant(one.argument);
        if (spread?.type === 'ObjectExpression') yield* this.#entries(spread.properties);
      } else if (one.kind === 'init' && !one.computed) {
        const { key } = one;
        const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
        if (name !== null) yield [name, one.value];
      }
    }
  }

  /** What a name stands for, without the types around it; null when it is not in this file. */
  #meant(node: Expression | null): Expression | null {
    let here = node;
    for (let steps = 0; here !== null && steps < DEEPEST; steps++) {
      const inner: unknown = Reflect.get(here, 'expression');
      if (here.type === 'Identifier') here = this.#values.get(here.name) ?? null;
      else if (/^(?:TS|Parenthesized)/.test(here.type) && typeof inner === 'object') here = inner as Expression | null;
      else return here;
    }
    return null;
  }
}

/** Null where something is spread in the object, or computed. */
function namesOf({ properties }: ObjectExpression): readonly string[] | null {
  const names = properties.map((one) => {
    if (one.type === 'SpreadElement' || one.computed) return null;
    return one.key.type === 'Identifier' ? one.key.name : one.key.type === 'Literal' ? String(one.key.value) : null;
  });
  return names.includes(null) ? null : names.filter((name) => name !== null);
}

function textOf(node: Expression | undefined): string | null {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
