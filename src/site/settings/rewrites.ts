import { record, text } from './value.ts';

/** Steps of one pattern that are followed. */
const LONGEST = 30;

/** VitePress's `rewrites`: `packages/:name/src/:page*` to `:name/:page*`. Paths that no pattern takes stay as they are. */
export function rewriterOf(rewrites: unknown): (path: string) => string {
  const patterns = Object.entries(record(rewrites)).flatMap(([from, to]) => {
    const target = text(to);
    return target === null
      ? []
      : [{ from: withoutBrackets(from).split('/').slice(0, LONGEST), to: withoutBrackets(target) }];
  });
  return (path) => {
    for (const { from, to } of patterns) {
      const taken = match(from, path.split('/'));
      if (taken !== null)
        return to
          .replace(/:(\w{1,40})[*+?]?/g, (_whole, name: string) => taken.get(name) ?? '')
          .replace(/\/{2,}/g, '/')
          .replace(/^\//, '');
    }
    return path;
  };
}

/** `:slug(.*)` is `:slug*`. */
function withoutBrackets(pattern: string): string {
  return pattern.replace(/\(\.\*\)/g, '*').replace(/\([^()]{0,100}\)/g, '');
}

/** One star takes every step that is left over by those after it. */
function match(pattern: readonly string[], steps: readonly string[]): ReadonlyMap<string, string> | null {
  const taken = new Map<string, string>();
  const star = pattern.findIndex((one) => /^:\w+(?:\.\w+)?[*+]/.test(one));
  const spare = steps.length - pattern.length;
  if (star < 0 ? spare !== 0 : spare < -1) return null;
  let at = 0;
  for (const [index, one] of pattern.entries()) {
    const count = index === star ? spare + 1 : 1;
    const given = steps.slice(at, at + count).join('/');
    at += count;
    if (!takeStep(one, given, taken)) return null;
  }
  return taken;
}

function takeStep(pattern: string, given: string, taken: Map<string, string>): boolean {
  const found = /^([^:]{0,100}):(\w{1,40})[*+?]?(.{0,100})$/.exec(pattern);
  if (found === null) return pattern === given;
  const [, before = '', name = '', after = ''] = found;
  if (!given.startsWith(before) || !given.endsWith(after) || given.length < before.length + after.length) return false;
  taken.set(name, given.slice(before.length, given.length - after.length));
  return true;
}
