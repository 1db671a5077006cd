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
    } else if (!DONE.has(name)) unknown.push(written);
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

const isRule = (name: string): boolean => /^lint-/.test(name) && Object.hasOwn(fr.rules, ourName(name.slice(5)));

const ourName = (name: string): string => `markdown-${name}`;

/** Notes what is asked of a rule; false when its option is not followed. One that is on anyway keeps its level and takes no option. */
function ask(rules: Record<string, RuleSetting>, name: string, given: unknown): boolean {
  const id = ourName(name);
  const [first, second] = Array.isArray(given) ? given : [given === false ? false : undefined];
  const level = LEVELS.get(first);
  const option = level === undefined ? given : second;
  const isBare = option === undefined || option === null || option === true;
  const isOwn = Object.hasOwn(markdownRules, id);
  if (level === 0) rules[id] = 'off';
  else if (isBare || isOwn) {
    // A name alone leaves what was said of it before.
    if (level === 2) rules[id] = 'error';
    else if (rules[id] === undefined || rules[id] === 'off') rules[id] = {};
  } else rules[id] = { ...(level === 2 && { severity: 'error' }), option };
  return isBare || !isOwn || level === 0;
}
