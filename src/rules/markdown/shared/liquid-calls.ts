import type { Templates } from '../../../site/layout/templates.ts';
import { folderOf, joinPath } from '../../../site/routes/url-path.ts';
import type { Call } from './called.ts';

/** As Liquid cuts a text; what stands in `{{ }}` is no tag. */
const TOKEN = /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}?/g;
const TAG = /^\{%-?\s*(\w+)\s*([\s\S]*?)-?%\}$/;
/** Liquid's own tags that hold something, and that of Jekyll. */
const HOLDING = /^(?:if|unless|case|for|tablerow|capture|ifchanged|highlight)$/;
const CLOSING = /^end(if|unless|case|for|tablerow|capture|ifchanged|highlight|raw|comment)$/;
/** Tags that include a file by its name, and a name that is written out. */
const INCLUDE = /^include(?:_relative|_cached)?$/;
const FILE = /^[\w./()+~#@-]+(?=\s|$)/;

interface Where {
  /** The path of the page. */
  readonly path: string;
  readonly files: ReadonlySet<string>;
}

/** What stops Jekyll in the tags of Liquid of a text: files that are nowhere, and the first tag that lacks its other. */
export function* liquidCalls(text: string, { called }: Templates, where: Where): Iterable<Call> {
  let open: readonly Call[] = [];
  let from = 0;
  let isLost = false;
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const [, name = '', given = ''] = index < from ? [] : (TAG.exec(token) ?? []);
    if (name === '') continue;
    const one: Call = { kind: 'unclosed', name, closer: `{% end${name} %}`, start: index, end: index + token.length };
    const aside = asideOf(text, one);
    if (aside !== null) from = aside;
    else if (/^(?:raw|comment)$/.test(name)) return yield* isLost ? [] : [one];
    const file = INCLUDE.test(name) ? FILE.exec(given)?.[0] : undefined;
    if (file !== undefined && isNowhere(file, name, called, where)) yield { ...one, kind: 'unknown', name: file };
    const closes = CLOSING.exec(name)?.[1];
    const opener = open.at(-1);
    if (HOLDING.test(name)) open = [...open, one];
    if (closes === undefined || isLost) continue;
    isLost = opener?.name !== closes;
    if (!isLost) open = open.slice(0, -1);
    else if (open.some((other) => other.name === closes) && opener !== undefined) yield opener;
    else yield { ...one, kind: 'unopened', name: closes };
  }
  const [first] = open;
  if (!isLost && first !== undefined) yield first;
}

/** Where what nobody reads for tags ends: between `raw` and `endraw`, and in tags of plug-ins. Null where there is none. */
function asideOf(text: string, { name, end }: Call): number | null {
  if (HOLDING.test(name) || CLOSING.test(name) || INCLUDE.test(name)) return null;
  const found = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
  found.lastIndex = end;
  return found.exec(text) === null ? null : found.lastIndex;
}

function isNowhere(file: string, tag: string, called: Templates['called'], { path, files }: Where): boolean {
  if (tag !== 'include_relative') return called?.has(file.toLowerCase()) === false;
  const there = joinPath(folderOf(path), file);
  return called !== null && (there === null || !files.has(there));
}
