import { LINT_OPTIONS } from '../../../rules/markdown/remark-lint/options.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { Carried } from './wishes.ts';

/** How an option of a rule of markdownlint is ours: its name there, and its values where they are others. */
interface Equal {
  /** Names of markdownlint: its number, then its name. */
  readonly names: readonly [string, string];
  /** Our rule. */
  readonly rule: string;
  /** On without being asked: it is only ever switched off. */
  readonly isOn?: true;
  readonly option?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Options that let pass what our rule tells: with them it is no equal. */
  readonly loosenedBy?: readonly string[];
}

const SIGN = {
  asterisk: '*',
  underscore: '_',
  dash: '-',
  plus: '+',
  backtick: '`',
  tilde: '~',
  consistent: 'consistent',
};

const EQUALS: readonly Equal[] = [
  { names: ['MD001', 'heading-increment'], rule: 'accessibility-heading-order', isOn: true },
  {
    names: ['MD003', 'heading-style'],
    rule: 'markdown-heading-style',
    option: 'style',
    values: { atx: 'atx', atx_closed: 'atx-closed', setext: 'setext', consistent: 'consistent' },
  },
  { names: ['MD004', 'ul-style'], rule: 'markdown-unordered-list-marker-style', option: 'style', values: SIGN },
  { names: ['MD011', 'no-reversed-links'], rule: 'markdown-literal-markup', isOn: true },
  { names: ['MD012', 'no-multiple-blanks'], rule: 'markdown-no-consecutive-blank-lines', loosenedBy: ['maximum'] },
  { names: ['MD013', 'line-length'], rule: 'markdown-maximum-line-length', option: 'line_length' },
  { names: ['MD014', 'commands-show-output'], rule: 'markdown-no-shell-dollars' },
  { names: ['MD019', 'no-multiple-space-atx'], rule: 'markdown-no-heading-content-indent' },
  {
    names: ['MD024', 'no-duplicate-heading'],
    rule: 'markdown-no-duplicate-headings',
    loosenedBy: ['siblings_only', 'allow_different_nesting'],
  },
  { names: ['MD025', 'single-title'], rule: 'markdown-no-multiple-toplevel-headings' },
  { names: ['MD026', 'no-trailing-punctuation'], rule: 'markdown-no-heading-punctuation', option: 'punctuation' },
  {
    names: ['MD029', 'ol-prefix'],
    rule: 'markdown-ordered-list-marker-value',
    option: 'style',
    values: { one: 'one', ordered: 'ordered', one_or_ordered: 'consistent' },
  },
  { names: ['MD034', 'no-bare-urls'], rule: 'markdown-no-literal-urls' },
  { names: ['MD035', 'hr-style'], rule: 'markdown-rule-style', option: 'style' },
  { names: ['MD036', 'no-emphasis-as-heading'], rule: 'accessibility-fake-heading', isOn: true },
  { names: ['MD040', 'fenced-code-language'], rule: 'markdown-fenced-code-flag', option: 'allowed_languages' },
  { names: ['MD042', 'no-empty-links'], rule: 'markdown-no-empty-url', isOn: true },
  { names: ['MD045', 'no-alt-text'], rule: 'accessibility-image-alt', isOn: true },
  { names: ['MD046', 'code-block-style'], rule: 'markdown-code-block-style', option: 'style' },
  { names: ['MD047', 'single-trailing-newline'], rule: 'markdown-final-newline' },
  { names: ['MD048', 'code-fence-style'], rule: 'markdown-fenced-code-marker', option: 'style', values: SIGN },
  { names: ['MD049', 'emphasis-style'], rule: 'markdown-emphasis-marker', option: 'style', values: SIGN },
  { names: ['MD050', 'strong-style'], rule: 'markdown-strong-marker', option: 'style', values: SIGN },
  { names: ['MD051', 'link-fragments'], rule: 'link-anchor', isOn: true },
  { names: ['MD052', 'reference-links-images'], rule: 'markdown-no-undefined-references', isOn: true },
  { names: ['MD053', 'link-image-reference-definitions'], rule: 'markdown-no-unused-definitions', isOn: true },
  { names: ['MD055', 'table-pipe-style'], rule: 'markdown-table-pipes' },
  { names: ['MD056', 'table-column-count'], rule: 'markdown-no-hidden-table-cell', isOn: true },
  { names: ['MD059', 'descriptive-link-text'], rule: 'accessibility-link-text', isOn: true },
];

/**
 * What it switches off, and what it asks for by name. Rules that it leaves as they are stay as ours are: most of markdownlint's are on
 * until told otherwise, and are matters of taste.
 */
export function fromMarkdownlint(value: unknown): Carried | null {
  if (!isObject(value)) return null;
  const rules: Record<string, unknown> = {};
  const left: string[] = [];
  for (const [name, asked] of Object.entries(value)) {
    if (name === 'default' || name === '$schema') continue;
    // Its rules about headings were about headers before.
    const today = name.toLowerCase().replace('header', 'heading');
    const equal = EQUALS.find(({ names }) => names.some((one) => one.toLowerCase() === today));
    if (equal === undefined) {
      if (asked !== false) left.push(name);
    } else if (asked === false) {
      if (equal.isOn === true) rules[equal.rule] = 'off';
    } else if (equal.isOn !== true) {
      const option = optionOf(equal, asked);
      if (option === null) left.push(name);
      else rules[equal.rule] = option === undefined ? 'info' : { severity: 'info', option };
    }
  }
  return { rules, left };
}

/** Null for an option that is none of ours: the rule would then ask for something else. */
function optionOf({ rule, option, values, loosenedBy = [] }: Equal, asked: unknown): unknown {
  if (isObject(asked) && loosenedBy.some((key) => asked[key] !== undefined && asked[key] !== false)) return null;
  const given = option !== undefined && isObject(asked) ? asked[option] : undefined;
  if (given === undefined) return undefined;
  const own = values === undefined ? given : values[String(given)];
  return fits(own, LINT_OPTIONS[rule]) ? own : null;
}

function fits(option: unknown, schema: (typeof LINT_OPTIONS)[string] | undefined): boolean {
  if (schema === undefined) return false;
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(option);
  if (typeof schema['pattern'] === 'string')
    return typeof option === 'string' && new RegExp(schema['pattern'], 'u').test(option);
  if (schema['type'] === 'integer') return Number.isInteger(option) && Number(option) >= 1;
  return Array.isArray(option) && option.length > 0 && option.every((one) => typeof one === 'string' && one !== '');
}
