import { markdownRules } from '../../locales/fr/markdown.ts';
import { fr } from '../../locales/fr.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { RuleSetting } from '../configuration.ts';
import { REMARK_PRESETS } from './presets.ts';

/** What a configuration of remark asks for, in our words. */
export interface RemarkWishes {
  /** Settings of our rules, as in `relecture.yml`. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The plugins that nothing here is equal to, and those whose options have no equal, as they are written. */
  readonly unknown: readonly string[];
}

/** What is done here without being asked for: GFM, front matter, comments that silence a rule, links inside the site. */
const DONE = new Set(['lint', 'gfm', 'frontmatter', 'message-control', 'validate-links']);

/** As `unified-lint-rule` reads them. */
const LEVELS: ReadonlyMap<unknown, 0 | 1 | 2> = new Map<unknown, 0 | 1 | 2>([
  [false, 0],
  [0, 0],
  ['off', 0],
  [true, 1],
  [1, 1],
  ['on', 1],
  ['warn', 1],
  [2, 2],
  ['error', 2],
]);

/** Reads `plugins` of a `.remarkrc`, as data; what comes later wins, as with remark. Other keys are about writing Markdown. */
export function readRemarkSettings(value: unknown): RemarkWishes {
  const rules: Record<string, RuleSetting> = {};
  const unknown: string[] = [];
  for (const [written, given] of pluginsOf(isObject(value) ? value['plugins'] : null)) {
    const name = written.replace(/^.*\/(?=[^/]+\/?$)|\/$/g, '').replace(/^remark-/, '');
    const preset = REMARK_PRESETS[name.replace(/^preset-lint-/, '')];
    if (/^preset-lint-/.test(name) && preset !== undefined) {
      if (given === false) continue;
      for (const [rule, option] of Object.entries(preset)) ask(rules, rule, option ?? undefined);
    } else if (isRule(name)) {
      const isWhole = ask(rules, name.slice('lint-'.length), given);
      if (!isWhole) unknown.push(written);
    } else if (name === 'lint' && isObject(given)) unknown.push(...groupOf(rules, written, given));
    else if (!DONE.has(name)) unknown.push(written);
  }
  return { rules, unknown };
}

/** Each plugin that is named, with what it is given: a list of names and pairs, or a group by name. */
function pluginsOf(plugins: unknown): (readonly [string, unknown])[] {
  if (isObject(plugins)) return Object.entries(plugins);
  const list = typeof plugins === 'string' ? [plugins] : Array.isArray(plugins) ? plugins : [];
  return list.flatMap((one: unknown) => {
    const [name, given] = Array.isArray(one) ? one : [one];
    return typeof name === 'string' ? [[name, given] as const] : [];
  });
}

/** Rules as remark-lint took them up to its version 4, in a group: those of today pass them by, and so do we, but for those that were turned off. */
function groupOf(
  rules: Record<string, RuleSetting>,
  written: string,
  group: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(group).flatMap(([key, given]) => {
    if (LEVELS.get(Array.isArray(given) ? given[0] : given) !== 0) return [`${written}.${key}`];
    const name = key.replace(/^(?:remark-)?lint-/, '');
    if (isRule(`lint-${name}`)) ask(rules, name, false);
    return [];
  });
}

const isRule = (name: string): boolean => /^lint-/.test(name) && Object.hasOwn(fr.rules, ourName(name.slice(5)));

const ourName = (name: string): string => `markdown-${name}`;

/** Rules whose option is a number: alone, it is no level. */
const NUMBERED = /^(?:blockquote-indentation|maximum-(?:heading|line)-length|no-multiple-toplevel-headings)$/;
/** Without an option we tell less than remark-lint: whoever asks for its rule has all of it. */
const FULL: ReadonlyMap<string, unknown> = new Map([['no-undefined-references', {}]]);

/**
 * Notes what is asked of a rule; false when its option is not followed. One that is on anyway keeps its level. A level alone is meant
 * as one, where remark-lint would take it for an option that the rule does not have.
 */
function ask(rules: Record<string, RuleSetting>, name: string, given: unknown): boolean {
  const id = ourName(name);
  const isLevel = LEVELS.has(given) && (typeof given === 'boolean' || !NUMBERED.test(name));
  const [first, second] = Array.isArray(given) ? given : isLevel ? [given] : [];
  const level = LEVELS.get(first);
  if (level === 0) {
    rules[id] = 'off';
    return true;
  }
  const isBare = isUnsaid(given);
  // A name alone leaves what was said of it before.
  if (isBare && rules[id] !== undefined && rules[id] !== 'off') return true;
  const asked = level === undefined ? given : second;
  const option = isUnsaid(asked) ? FULL.get(name) : asked;
  const takesNone = Object.hasOwn(markdownRules, id) && !FULL.has(name);
  rules[id] = {
    ...(level === 2 && { severity: 'error' }),
    ...(option !== undefined && !takesNone && { option }),
  };
  return option === undefined || !takesNone;
}

const isUnsaid = (option: unknown): boolean => option === undefined || option === null || option === true;
