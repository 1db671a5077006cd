import type { Doubt } from '../doubt.ts';
import type { RoutesInput } from './routing.ts';

/** The address that a rule takes, alone on its line or before where it leads to (`_redirects`). */
const FROM_OF_LINES = /^[ \t]*(\/\S*)/gm;
const FROM_OF_TOML = /^[ \t]*from[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,500})["']/gm;
const FROM_OF_VERCEL = /"source"\s{0,9}:\s{0,9}"([^"\n]{1,500})"/g;

/** What hosting services and web servers are told of addresses (`_redirects`, `.htaccess`…), for those that it takes. */
export class ServerRules {
  readonly #rules: readonly { readonly path: string; readonly takes: (path: string) => boolean }[];

  constructor(rules: RoutesInput['serverRules'] = []) {
    this.#rules = rules.map(({ path, text }) => {
      const pattern = fromsOf(path);
      if (pattern !== null) return { path, takes: taker(text, pattern) };
      const froms = withoutTargets(text);
      return { path, takes: (asked: string) => names(froms, asked) };
    });
  }

  /** A rule takes the path, or may. */
  doubt(path: string): Doubt | null {
    if (!/^\/[^/]/.test(path)) return null;
    const rules = this.#rules.find(({ takes }) => takes(path));
    return rules === undefined ? null : { reason: 'redirect', by: rules.path };
  }
}

/** Where the rules of a file say what they take; null where they are code. */
function fromsOf(path: string): RegExp | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '_redirects') return FROM_OF_LINES;
  if (name === 'netlify.toml') return FROM_OF_TOML;
  return name === 'vercel.json' ? FROM_OF_VERCEL : null;
}

function taker(text: string, pattern: RegExp): (path: string) => boolean {
  const exact = new Set<string>();
  const starts: string[] = [];
  const steps: string[][] = [];
  for (const [, written = ''] of text.matchAll(pattern)) {
    const from = written.replace(/[?#].*$/s, '').replace(/(?<=.)\/+$/, '');
    // What is written as a regular expression may take whatever begins like it.
    const open = from.search(/[*(]|:\w+[*+]/);
    if (open < 0 && !from.includes(':')) exact.add(from);
    else if (open >= 0 && !from.slice(0, open).includes(':')) starts.push(from.slice(0, open));
    else steps.push(from.split('/'));
  }
  // A rule that takes everything (an error page, a program of the browser) tells nothing of one address.
  const told = starts.filter((start) => start.length > 1);
  return (asked) => {
    const path = asked.replace(/(?<=.)\/+$/, '');
    return (
      exact.has(path) || told.some((start) => `${path}/`.startsWith(start)) || steps.some((one) => isLike(path, one))
    );
  };
}

/** `/news/:year/*`: a placeholder stands for one step, a star for all that is left. */
function isLike(path: string, pattern: readonly string[]): boolean {
  const steps = path.split('/');
  const end = pattern.findIndex((step) => /[*(]|:\w+[*+]/.test(step));
  if (end < 0 ? steps.length !== pattern.length : steps.length < end) return false;
  return pattern.slice(0, end < 0 ? undefined : end).every((step, at) => step.startsWith(':') || step === steps[at]);
}

/** What rules that are code lead to, and what is said beside them: of nginx, of Apache, of hosts that read JSON. */
function withoutTargets(text: string): string {
  return text
    .replace(/^[ \t]*#[^\n]*/gm, '')
    .replace(/\b(?:return|proxy_pass|alias|root|try_files|error_page)[ \t][^;\n]*/g, '')
    .replace(/\b((?:rewrite|RewriteRule)[ \t]+\S+)[^;\n]*/gi, '$1')
    .replace(/^([ \t]*Redirect\w*[ \t]+(?:(?:\d{3}|permanent|temp|seeother|gone)[ \t]+)?\S+)[^\n]*/gim, '$1')
    .replace(/("(?:\/[^"\n]*|redirect|rewrite|to|destination|target)"\s{0,9}:\s{0,9})"[^"\n]*"/gi, '$1""');
}

/** Rules that are code (`.htaccess`, `nginx.conf`): the first step of the path is named there. */
function names(text: string, path: string): boolean {
  const step = /^\/[^/]+/.exec(path)?.[0] ?? path;
  for (let at = text.indexOf(step); at >= 0; at = text.indexOf(step, at + 1))
    if (!/[\w-]/.test(text.charAt(at + step.length))) return true;
  return false;
}
