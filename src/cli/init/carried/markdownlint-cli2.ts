import { isObject } from '../../../schema/json-schema.ts';
import { fromMarkdownlint, noteRules } from './markdownlint.ts';
import { pathPatternOf, stringsOf } from './patterns.ts';
import { Wishes } from './wishes.ts';

type Rules = Readonly<Record<string, unknown>>;

/** What says how it speaks, or what we do without being asked: front matter and what git ignores are known. */
const MOOT = new Set([
  '$schema',
  'fix',
  'gitignore',
  'noBanner',
  'noProgress',
  'showFound',
  'outputFormatters',
  'frontMatter',
]);

/**
 * `config` is the configuration of rules; what is beside it says of which files. Null where it is no group.
 * @param beside What files of markdownlint alone ask for.
 */
export function fromMarkdownlintCli2(value: unknown, beside: Rules = {}): Wishes | null {
  if (!isObject(value)) return null;
  const wishes = new Wishes();
  const { config, ignores, globs, overrides, ...others } = value;
  if (isObject(config)) noteRules(wishes, config);
  const negated = stringsOf(globs ?? []).filter((glob) => /^[!#]/.test(glob));
  for (const glob of stringsOf(globs ?? []))
    if (negated.includes(glob)) continue;
    else
      (/^(?:\.\/)?\*\*\/\*(?:\.md|\.\{[^}]*\bmd\b[^}]*\})?$/.test(glob) ? wishes.moot : wishes.left).push(
        `globs: ${glob}`,
      );
  for (const one of Array.isArray(overrides) ? overrides : []) noteOverride(wishes, one);
  ignorePaths(
    wishes,
    [...stringsOf(ignores ?? []), ...negated.map((glob) => glob.slice(1))],
    { ...beside, ...wishes.rules },
    (glob) => `ignores: ${glob}`,
  );
  for (const key of Object.keys(others)) (MOOT.has(key) ? wishes.moot : wishes.left).push(key);
  return wishes;
}

/** Of several that a file fits, theirs is the first and ours the last. */
function noteOverride(wishes: Wishes, override: unknown): void {
  const { filter, config, combine } = isObject(override) ? override : {};
  const own = fromMarkdownlint(config);
  const globs = stringsOf(filter ?? []);
  if (own === null || combine === 'replace' || globs.length === 0 || globs.some((glob) => /^[!#]/.test(glob))) {
    wishes.left.push(`overrides: ${JSON.stringify(override)}`);
    return;
  }
  const rules = own.rules;
  if (Object.keys(rules).length > 0) wishes.overrides.unshift(...globs.map((files) => ({ files, rules })));
  const where = `overrides (${globs.join(', ')}): `;
  wishes.left.push(...own.left.map((one) => where + one));
  wishes.moot.push(...own.moot.map((one) => where + one));
}

/** What is not to be linted: there, the rules that are taken over are off. Dates, links and headers of such pages stay looked at. */
export function ignorePaths(
  wishes: Wishes,
  patterns: readonly string[],
  rules: Rules,
  say: (pattern: string) => string,
): void {
  const off = Object.fromEntries(
    Object.entries(rules).flatMap(([id, setting]) => (setting === 'off' ? [] : [[id, 'off']])),
  );
  for (const pattern of patterns) {
    const files = pathPatternOf(pattern);
    if (files === null) wishes.left.push(say(pattern));
    else if (Object.keys(off).length > 0) wishes.overrides.push({ files, rules: off });
    else wishes.moot.push(say(pattern));
  }
}

/** One pattern of `.gitignore` a line. They are about the rules of the other files: told by their own name. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => (/^\s*(?:#|$)/.test(line) ? [] : [line.trim()]));
}
