/** How a rule of markdownlint is ours: its name there, and its options where there are equal ones. */
export interface Equal {
  /** Names of markdownlint: its number, then its name, and the one it had. */
  readonly names: readonly string[];
  /** Our rule. */
  readonly rule: string;
  /** On without being asked: it is only ever switched off. */
  readonly isOn?: true;
  /** The option that is ours. */
  readonly option?: string;
  /** Its values, where they are others; one that is not there is none of ours. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Options that let pass what our rule tells: with them it is no equal. */
  readonly loosenedBy?: readonly string[];
  /** What our rule does without an option of that name. */
  readonly does?: Readonly<Record<string, unknown>>;
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

export const EQUALS: readonly Equal[] = [
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
  {
    names: ['MD013', 'line-length'],
    rule: 'markdown-maximum-line-length',
    option: 'line_length',
    does: { code_blocks: false, tables: false, headings: false, headers: false, strict: false },
  },
  { names: ['MD014', 'commands-show-output'], rule: 'markdown-no-shell-dollars' },
  { names: ['MD019', 'no-multiple-space-atx'], rule: 'markdown-no-heading-content-indent' },
  {
    names: ['MD024', 'no-duplicate-heading'],
    rule: 'markdown-no-duplicate-headings',
    loosenedBy: ['siblings_only', 'allow_different_nesting'],
  },
  {
    names: ['MD025', 'single-title', 'single-h1'],
    rule: 'markdown-no-multiple-toplevel-headings',
    option: 'level',
    does: { front_matter_title: '' },
  },
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
  {
    names: ['MD040', 'fenced-code-language'],
    rule: 'markdown-fenced-code-flag',
    option: 'allowed_languages',
    does: { language_only: false },
  },
  { names: ['MD042', 'no-empty-links'], rule: 'markdown-no-empty-url', isOn: true },
  { names: ['MD045', 'no-alt-text'], rule: 'accessibility-image-alt', isOn: true },
  { names: ['MD046', 'code-block-style'], rule: 'markdown-code-block-style', option: 'style' },
  { names: ['MD047', 'single-trailing-newline'], rule: 'markdown-final-newline' },
  { names: ['MD048', 'code-fence-style'], rule: 'markdown-fenced-code-marker', option: 'style', values: SIGN },
  { names: ['MD049', 'emphasis-style'], rule: 'markdown-emphasis-marker', option: 'style', values: SIGN },
  { names: ['MD050', 'strong-style'], rule: 'markdown-strong-marker', option: 'style', values: SIGN },
  { names: ['MD051', 'link-fragments'], rule: 'link-anchor', isOn: true },
  // It passes by brackets alone unless told otherwise, as ours does.
  { names: ['MD052', 'reference-links-images'], rule: 'markdown-no-undefined-references', isOn: true },
  { names: ['MD053', 'link-image-reference-definitions'], rule: 'markdown-no-unused-definitions', isOn: true },
  {
    names: ['MD055', 'table-pipe-style'],
    rule: 'markdown-table-pipes',
    does: { style: 'leading_and_trailing' },
    loosenedBy: ['style'],
  },
  { names: ['MD056', 'table-column-count'], rule: 'markdown-no-hidden-table-cell', isOn: true },
  { names: ['MD059', 'descriptive-link-text'], rule: 'accessibility-link-text', isOn: true },
];
