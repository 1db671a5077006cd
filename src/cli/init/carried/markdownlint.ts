import { LINT_OPTIONS } from '../../../rules/markdown/remark-lint/options.ts';
import { isObject } from '../../../schema/json-schema.ts';
import { fits } from './fits.ts';
import { EQUALS, type Equal } from './markdownlint-equals.ts';
import { Wishes } from './wishes.ts';

type Group = Readonly<Record<string, unknown>>;

/**
 * What a configuration of rules switches off, and what it asks for by name. Rules that it leaves as they are stay as ours are: most of
 * markdownlint's are on until told otherwise, and are matters of taste. Null where it is no group.
 */
export function fromMarkdownlint(value: unknown): Wishes | null {
  if (!isObject(value)) return null;
  const wishes = new Wishes();
  noteRules(wishes, value);
  return wishes;
}

export function noteRules(wishes: Wishes, config: Group): void {
  for (const [name, asked] of Object.entries(config)) {
    // Its rules about headings were about headers before.
    const today = name.toLowerCase().replace('header', 'heading');
    const equal = EQUALS.find(({ names }) => names.some((one) => one.toLowerCase() === today));
    if (name === 'default' || name === '$schema') wishes.moot.push(name);
    else if (name === 'extends') wishes.elsewhere.push(`extends: ${String(asked)}`);
    else if (equal !== undefined) noteRule(wishes, name, equal, asked);
    else (isOff(asked) && /^MD\d+$|-/i.test(name) ? wishes.moot : wishes.left).push(name);
  }
}

const isOff = (asked: unknown): boolean => asked === false || (isObject(asked) && asked['enabled'] === false);

function noteRule(wishes: Wishes, name: string, equal: Equal, asked: unknown): void {
  const { rule, isOn = false } = equal;
  const options = isObject(asked) ? asked : {};
  if (isOff(asked)) {
    if (isOn) wishes.rules[rule] = 'off';
    else wishes.moot.push(name);
  } else if (rule === 'markdown-no-undefined-references' && noteReferences(wishes, name, options)) return;
  else if (isOn) {
    noteOthers(wishes, name, equal, options);
    wishes.moot.push(name);
  } else {
    const option = optionOf(equal, options);
    if (option === null) wishes.left.push(name);
    else {
      const severity = severityOf(asked);
      wishes.rules[rule] = option === undefined ? severity : { severity, option };
      noteOthers(wishes, name, equal, options);
    }
  }
}

/** A matter of taste is a remark, unless it is asked to be more. */
function severityOf(asked: unknown): string {
  const said = isObject(asked) ? asked['severity'] : asked;
  return said === 'error' || said === 'warning' ? said : 'info';
}

/** The options of a rule that are not ours. */
function noteOthers(wishes: Wishes, name: string, { option, does = {} }: Equal, options: Group): void {
  for (const [key, value] of Object.entries(options)) {
    if (key === option || key === 'severity' || key === 'enabled') continue;
    (Object.hasOwn(does, key) && does[key] === value ? wishes.moot : wishes.left).push(`${name}.${key}`);
  }
}

/** `MD052`: labels that are allowed, and brackets alone. False where neither is asked for: ours is on. */
function noteReferences(wishes: Wishes, name: string, options: Group): boolean {
  const { ignored_labels: allow, shortcut_syntax: shortcut } = options;
  if (!Array.isArray(allow) && shortcut !== true) return false;
  const option = { ...(Array.isArray(allow) && { allow }), allowShortcutLink: shortcut !== true };
  if (!fits(option, LINT_OPTIONS['markdown-no-undefined-references'])) return false;
  wishes.rules['markdown-no-undefined-references'] = { severity: 'warning', option };
  const { ignored_labels: _, shortcut_syntax: __, ...others } = options;
  noteOthers(wishes, name, { names: [name], rule: '' }, others);
  return true;
}

/** Null for an option that is none of ours: the rule would then ask for something else. */
function optionOf({ rule, option, values, loosenedBy = [], does = {} }: Equal, options: Group): unknown {
  const isLoose = (key: string): boolean =>
    options[key] !== undefined && options[key] !== false && options[key] !== does[key];
  if (loosenedBy.some(isLoose)) return null;
  const given = option === undefined ? undefined : options[option];
  if (given === undefined) return undefined;
  const own = values === undefined ? given : values[String(given)];
  return fits(own, LINT_OPTIONS[rule]) ? own : null;
}
