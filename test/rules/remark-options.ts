/** Every rule of the three presets that takes an option: what its readme says it may be, and what it may not. */
export const REMARK_OPTIONS: Readonly<
  Record<string, { readonly takes: readonly unknown[]; readonly refuses: readonly unknown[] }>
> = {
  'blockquote-indentation': { takes: [2, 4, 'consistent'], refuses: ['2', ['x'], {}] },
  'checkbox-character-style': {
    takes: ['consistent', { checked: 'X' }, { checked: 'x', unchecked: '\t' }, { unchecked: ' ' }, {}],
    refuses: ['x', { checked: 'y' }, { unchecked: '' }],
  },
  'code-block-style': { takes: ['consistent', 'fenced', 'indented'], refuses: ['x', 1, {}] },
  'emphasis-marker': { takes: ['consistent', '*', '_'], refuses: ['**', 1] },
  'fenced-code-flag': {
    takes: [['js', 'md'], { allowEmpty: true }, { flags: ['sh'], allowEmpty: false }, {}, []],
    refuses: ['js', 3],
  },
  'fenced-code-marker': { takes: ['consistent', '`', '~'], refuses: ['```', 1] },
  'file-extension': {
    takes: ['md', ['md', 'markdown'], { extensions: 'md' }, { extensions: ['mdx'], allowExtensionless: false }, {}],
    refuses: [],
  },
  'hard-break-spaces': { takes: [{ allowSpaces: false }, { allowSpaces: true }, {}], refuses: [] },
  'heading-style': { takes: ['consistent', 'atx', 'atx-closed', 'setext'], refuses: ['ATX', 1] },
  'link-title-style': { takes: ['consistent', '"', "'", '()'], refuses: ['(', 1] },
  'list-item-indent': { takes: ['mixed', 'one', 'tab'], refuses: ['two', 'space', 'tab-size', 1] },
  'list-item-spacing': { takes: [{ checkBlanks: true }, {}], refuses: [] },
  'maximum-heading-length': { takes: [40, { size: 40 }, {}], refuses: ['40', { size: '40' }] },
  'maximum-line-length': { takes: [100, { size: 100 }, {}], refuses: ['100', { size: '100' }] },
  'no-file-name-irregular-characters': {
    takes: ['a-z0-9_-', '\\.a-z0-9', 'a-zà-ÿ', '\\p{L}\\d-', '^x', { source: '[^a-z]' }, { source: 'Ä', flags: 'iu' }],
    refuses: ['z-a', 'a\\', '\\p{Zz}', { source: '(' }, { source: 'a', flags: 'uu' }, 3],
  },
  'no-heading-punctuation': {
    takes: ['.,;:!?', ':.', '\\.,;', '-.', '^?', '()', '\\[\\]', { source: '[^?]' }, { source: '\\p{P}', flags: 'u' }],
    refuses: [']\\', '\\', { source: '[' }, { source: 'a', flags: 'z' }, 3],
  },
  'no-multiple-toplevel-headings': { takes: [1, 2, 3, 4, 5, 6], refuses: [] },
  'no-undefined-references': {
    takes: [
      { allow: ['...', 'sic'] },
      { allow: [{ source: '^a' }, { source: 'b', flags: '' }, 'c'] },
      { allowShortcutLink: true },
      {},
    ],
    refuses: [{ allow: [{ source: '(' }] }],
  },
  'ordered-list-marker-style': { takes: ['consistent', '.', ')'], refuses: ['-', 1] },
  'ordered-list-marker-value': { takes: ['consistent', 'one', 'ordered', 'single'], refuses: ['two', 1] },
  'rule-style': { takes: ['consistent', '---', '* * *', '_____'], refuses: ['--', ' ---', '~~~', '--- '] },
  'strong-marker': { takes: ['consistent', '*', '_'], refuses: ['**', 1] },
  'table-cell-padding': {
    takes: ['consistent', 'compact', 'padded', { style: 'padded' }, { style: 'consistent' }, {}],
    refuses: ['wide', 1, { style: 'wide' }],
  },
  'unordered-list-marker-style': { takes: ['consistent', '*', '+', '-'], refuses: ['.', 1] },
};
