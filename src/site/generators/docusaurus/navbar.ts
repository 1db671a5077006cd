import type { Property } from 'acorn';
import type { Range } from '../../../content/source.ts';
import { parseProgram } from '../../settings/code.ts';

/** What an entry of the bar, or of the foot of all pages, leads to: a document by its id, a sidebar by its name, an address. */
export interface BarEntry {
  readonly kind: 'docId' | 'sidebarId' | 'to';
  readonly name: string;
  readonly range: Range;
  readonly label: string | null;
  /** The plug-in whose documents it names. */
  readonly plugin: string;
}

const KINDS = ['docId', 'sidebarId', 'to'] as const;
const BARS: ReadonlySet<unknown> = new Set(['navbar', 'footer']);
const DEEPEST = 60;

/** Reads `themeConfig.navbar` and `footer`, as far as they are written in full: nothing is run. */
export async function readBars(path: string, text: string): Promise<readonly BarEntry[]> {
  const program = await parseProgram(path, text);
  return program === null ? [] : [...entriesIn(program, false, 0)];
}

function* entriesIn(node: unknown, isBar: boolean, depth: number): Iterable<BarEntry> {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const one of node) yield* entriesIn(one, isBar, depth + 1);
    return;
  }
  const { type, properties } = node as { type?: unknown; properties?: readonly Property[] };
  if (isBar && type === 'ObjectExpression' && properties !== undefined) yield* entryOf(properties);
  const isNext = isBar || (type === 'Property' && BARS.has(keyOf(node as Property)));
  for (const [key, value] of Object.entries(node)) if (key !== 'key') yield* entriesIn(value, isNext, depth + 1);
}

function* entryOf(properties: readonly Property[]): Iterable<BarEntry> {
  const written = new Map(
    properties.flatMap((one) => (one.type === 'Property' && !one.computed ? [[keyOf(one), one.value] as const] : [])),
  );
  const textOf = (key: string): string | null => {
    const node = written.get(key);
    return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
  };
  for (const kind of KINDS) {
    const [node, name] = [written.get(kind), textOf(kind)];
    // An escape in it stands for what it leads to: where it is written nobody can tell.
    if (node === undefined || name === null || name === '' || node.end - node.start !== name.length + 2) continue;
    const range = { start: node.start + 1, end: node.end - 1 };
    yield { kind, name, range, label: textOf('label'), plugin: textOf('docsPluginId') ?? 'default' };
  }
}

function keyOf({ key }: Property): string | null {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
}
