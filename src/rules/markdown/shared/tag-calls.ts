import type { Range } from '../../../content/source.ts';
import type { TagLanguage, Templates } from '../../../site/layout/templates.ts';
import { folderOf, joinPath } from '../../../site/routes/url-path.ts';
import type { Call } from './called.ts';

type Language = Exclude<TagLanguage, 'hugo' | 'mdbook' | 'zola'>;

/** How a language cuts a text: what opens, and what closes it. What stands in a value or in a comment is no tag. */
const TOKENS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  liquid: { '{%': '%}', '{{': '}' },
  nunjucks: { '{%': '%}', '{{': '}}', '{#': '#}' },
};
const TAG = /^\{%-?\s*(\w+)\s*([\s\S]*?)-?%\}$/;
/** The language's own tags that hold something, and that of Jekyll. */
const HOLDING: Readonly<Record<Language, readonly string[]>> = {
  liquid: ['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'ifchanged', 'highlight'],
  nunjucks: ['if', 'for', 'macro', 'call', 'filter', 'block', 'switch'],
};
const ASIDE: Readonly<Record<Language, RegExp>> = { liquid: /^(?:raw|comment)$/, nunjucks: /^(?:raw|verbatim)$/ };
/** Tags that include a file by its name, and a name that is written out. */
const INCLUDE = /^include(?:_relative|_cached)?$/;
const FILE = /^[\w./()+~#@-]+(?=\s|$)/;
/** A text between curly quotes, at the head of a value. */
const CURLY = /^\{\{-?\s*([‘’“”][^‘’“”{}\n]{1,200}[‘’“”])/;
const ENDS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}' };

interface Where {
  /** The path of the page. */
  readonly path: string;
  readonly files: ReadonlySet<string>;
  readonly language: Language;
}

/** What stops Jekyll or Eleventy in the tags of a text: files that are nowhere, and the first tag that lacks its other. */
export function* tagCalls(text: string, { called, engine }: Templates, where: Where): Iterable<Call> {
  const { language } = where;
  const open: Call[] = [];
  let from = 0;
  let isLost = false;
  const asides = new Asides(text);
  for (let found = tokenAt(text, from, language); found !== null; found = tokenAt(text, from, language)) {
    const { start: index, end } = found;
    const token = text.slice(index, end);
    const slip = slipOf(token, index, language, engine);
    if (slip?.kind === 'unclosed') return yield* isLost ? [] : [slip];
    if (slip !== null) yield slip;
    from = end;
    const [, name = '', given = ''] = TAG.exec(token) ?? [];
    if (name === '') continue;
    const one: Call = { kind: 'unclosed', name, closer: `{% end${name} %}`, start: index, end };
    const closes = closedBy(name, language);
    const isHolding = HOLDING[language].includes(name);
    const beyond = isHolding || closes !== null || INCLUDE.test(name) ? null : asides.endOf(name, end);
    if (beyond !== null) from = beyond;
    else if (ASIDE[language].test(name)) return yield* isLost ? [] : [one];
    const file = INCLUDE.test(name) ? FILE.exec(given)?.[0] : undefined;
    if (file !== undefined && isNowhere(file, name, called, where)) yield { ...one, kind: 'unknown', name: file };
    const opener = open.at(-1);
    if (isHolding) open.push(one);
    if (closes === null || isLost) continue;
    isLost = opener?.name !== closes;
    if (!isLost) open.pop();
    else if (open.some((other) => other.name === closes) && opener !== undefined) yield opener;
    else yield { ...one, kind: 'unopened', name: closes };
  }
  const [first = unended(text, from)] = open;
  if (!isLost && first !== null) yield first;
}

/** The tag that `endif` closes; null for any other name. */
function closedBy(name: string, language: Language): string | null {
  const closed = name.startsWith('end') ? name.slice(3) : '';
  return HOLDING[language].includes(closed) || ASIDE[language].test(closed) ? closed : null;
}

/** The next value, tag or comment that is closed; from the first that is not, the language reads nothing more. */
function tokenAt(text: string, from: number, language: Language): Range | null {
  for (let start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
    const closer = TOKENS[language][text.slice(start, start + 2)];
    if (closer === undefined) continue;
    const end = text.indexOf(closer, start + 2);
    if (end < 0) return null;
    const isDouble = closer === '}' && text[end + 1] === '}';
    return { start, end: end + closer.length + Number(isDouble) };
  }
  return null;
}

/** The first sign that opens a value or a tag and has no other up to the end of the text. */
function unended(text: string, from: number): Call | null {
  const found = /\{\{|\{%/g;
  found.lastIndex = from;
  const { index, 0: name = '' } = found.exec(text) ?? { index: 0 };
  return name === '' ? null : sign(name, index);
}

/** What is wrong with a value: `{{ page.title` and, further on, `{{ page.date }}`, of which the first has no end; `{{ ’/a/’ }}`. */
function slipOf(token: string, start: number, language: Language, engine: Templates['engine']): Call | null {
  // The Liquid of Jekyll takes the end of another value for that of this one, and says nothing.
  const swallows: Call = { ...sign('{{', start), kind: 'swallows' };
  if (engine === 'jekyll' && /^\{\{[\s\S]*\n[ \t]*\n[\s\S]*\}\}$/.test(token)) return swallows;
  const plain = token.slice(2).replace(/"[^"]*"|'[^']*'/g, '');
  // A text in quotes that holds braces: what its language cuts it into is hard to foresee.
  if (!token.startsWith('{{') || /["']/.test(plain)) return null;
  if (language === 'nunjucks' && /\{[{%]/.test(plain)) return sign('{{', start);
  if (engine === 'jekyll' && plain.includes('{{')) return swallows;
  if (engine === 'jekyll' && !token.endsWith('}}')) return sign('{{', start);
  const [whole = '', name] = CURLY.exec(token) ?? [];
  if (name === undefined) return null;
  const end = start + whole.length;
  return { kind: 'quotes', name, closer: '', start: end - name.length, end };
}

function sign(name: string, start: number): Call {
  return { kind: 'unclosed', name, closer: ENDS[name] ?? '', start, end: start + name.length };
}

/** What nobody reads for tags: between `raw` and `endraw`, and in tags of plug-ins. */
class Asides {
  readonly #text: string;
  #ends: Map<string, number[]> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where what a tag holds ends, past its other; null where it has none after it. */
  endOf(name: string, from: number): number | null {
    this.#ends ??= this.#find();
    const ends = this.#ends.get(name) ?? [];
    while ((ends[0] ?? Infinity) <= from) ends.shift();
    return ends[0] ?? null;
  }

  #find(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (const { index, 0: tag, 1: name = '' } of this.#text.matchAll(/\{%-?\s*end(\w+)\s*-?%\}/g)) {
      const ends = found.get(name);
      if (ends === undefined) found.set(name, [index + tag.length]);
      else ends.push(index + tag.length);
    }
    return found;
  }
}

function isNowhere(file: string, tag: string, called: Templates['called'], { path, files }: Where): boolean {
  if (tag !== 'include_relative') return called?.has(file.toLowerCase()) === false;
  const there = joinPath(folderOf(path), file);
  return called !== null && (there === null || !files.has(there));
}
