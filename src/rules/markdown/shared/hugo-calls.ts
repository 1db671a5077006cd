import type { Templates } from '../../../site/layout/templates.ts';
import type { Call } from './called.ts';

const BEGIN = /\{\{[<%]/g;
/** `{{< nom "a" b=`c` >}}`, `{{% /nom %}}`, as Hugo reads them, in code too. */
const TAG =
  /\{\{([<%])\s{0,99}(\/?)\s{0,99}([\p{L}\p{N}_/-]{1,100})((?:"(?:\\[^\n]|[^"\\\n]){0,2000}"|`[^`]{0,2000}`|(?![>%]\}\}|\{\{[<%])[^"`]){0,2000})[>%]\}\}/uy;
const COMMENT = /\{\{(?:<\/\*[\s\S]*?\*\/>|%\/\*[\s\S]*?\*\/%)\}\}/y;

type Tag = Omit<Call, 'kind'>;

/** What stops Hugo in the shortcodes of a text. */
export function* hugoCalls(text: string, { called, holding, pages }: Templates): Iterable<Call> {
  let open: readonly Tag[] = [];
  let from = 0;
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < from) continue;
    const comment = match(COMMENT, text, index);
    const tag = comment ?? match(TAG, text, index);
    from = index + (tag?.[0].length ?? 1);
    if (tag === null && isEndless(text, index))
      yield { kind: 'unended', name: '', closer: '', start: index, end: lineEnd(text, index) };
    const [, sign = '', slash, name = '', given = ''] = tag ?? [];
    // `{{< nom.inline >}}` brings its own template.
    if (tag === null || comment !== null || given.startsWith('.')) continue;
    const closer = `{{${sign} /${name} ${sign === '<' ? '>' : '%'}}}`;
    const one: Tag = { name, closer, start: index, end: from };
    const opener = open.findLast((other) => other.name === name);
    const isUnknown = (name: string): boolean => called?.has(name.toLowerCase()) === false;
    if (slash === '' && isUnknown(name)) yield { ...one, kind: 'unknown' };
    const page = slash === '' && /^(?:rel)?ref$/.test(name) ? aimOf(given) : null;
    if (page !== null && pages !== null && !isThere(page, pages)) yield { ...one, kind: 'page', name: page };
    // What an unknown name opens may well be what this closes: one mistake.
    if (slash !== '' && opener === undefined && !open.some((other) => isUnknown(other.name)))
      yield { ...one, kind: 'unopened' };
    if (slash !== '') open = open.filter((other) => other !== opener);
    else if (!/\/\s*$/.test(given)) open = [...open, one];
  }
  for (const one of open) if (holding.has(one.name.toLowerCase())) yield { ...one, kind: 'unclosed' };
}

/** The page that `ref` is given, without its part; null for what is put together. */
function aimOf(given: string): string | null {
  const [, double, raw, bare] = /^\s+(?:path\s*=\s*)?(?:"([^"\\]*)"|`([^`]*)`|([^\s"`=]+)(?=\s|$))/.exec(given) ?? [];
  const [path = ''] = (double ?? raw ?? bare ?? '').split('#');
  return /^[^{}<>?]+$/.test(path) && !path.includes('..') && !/^[a-z][a-z\d+.-]*:/i.test(path) ? path.trim() : null;
}

/** Wherever a page of that name stands: Hugo looks for it in all folders. */
function isThere(path: string, pages: ReadonlySet<string>): boolean {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '' && !/^_?index(?:\.[\w-]+)*$/.test(step));
  const last = steps.at(-1);
  if (last === undefined || steps.some((step) => pages.has(`${step}/`))) return true;
  return [last, last.replace(/\.[^.]*$/, ''), last.replace(/\..*$/, '')].some((name) => pages.has(name));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Nothing ends a shortcode before the next one begins. */
function isEndless(text: string, start: number): boolean {
  const next = text.slice(start + 3).search(/\{\{[<%]/);
  const own = text.slice(start + 3, next === -1 ? undefined : start + 3 + next);
  return /^\s*\/?\s*[\p{L}\p{N}_-]/u.test(own) && !/[>%]\}\}/.test(own);
}

function lineEnd(text: string, start: number): number {
  return start + (/^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0].trimEnd().length ?? 0);
}
