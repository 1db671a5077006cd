import type { SchemaObject } from '../../../schema/json-schema.ts';

const marker = (...signs: readonly string[]): SchemaObject => ({
  enum: [...signs, 'consistent'],
  default: 'consistent',
});
const group = (properties: Readonly<Record<string, SchemaObject>>): SchemaObject => ({
  type: 'object',
  additionalProperties: false,
  properties,
});
const boolean: SchemaObject = { type: 'boolean' };
const strings: SchemaObject = { type: 'array', items: { type: 'string', minLength: 1 } };
const most = (count: number): SchemaObject => {
  const size: SchemaObject = { type: 'integer', minimum: 1 };
  return { anyOf: [size, group({ size })], default: count };
};
/** A regular expression as data. What it is tested on is bounded where it is used. */
const expression = group({
  source: { type: 'string', format: 'regex', minLength: 1, maxLength: 200 },
  flags: { type: 'string', pattern: '^(?!.*(.).*\\1)[imsu]*$' },
});
/** A class of characters that compiles whatever is in it. */
const characters: SchemaObject = {
  type: 'string',
  minLength: 1,
  pattern: '^-?(?:a-z|A-Z|0-9|à-ÿ|\\\\(?:[\\\\^$.*+?()\\[\\]{}|/dDsSwW-]|p\\{[LMNPSZ]\\})|[^\\\\\\[\\]-])*-?$',
};

/** The option of each rule of remark-lint that takes one, as remark-lint itself has it; what can only be code (functions) is not taken. */
export const LINT_OPTIONS: Readonly<Record<string, SchemaObject>> = {
  'markdown-blockquote-indentation': {
    anyOf: [{ type: 'integer', minimum: 1 }, { enum: ['consistent'] }],
    default: 'consistent',
  },
  'markdown-checkbox-character-style': {
    anyOf: [group({ checked: marker('x', 'X'), unchecked: marker(' ', '\t') }), { enum: ['consistent'] }],
    default: 'consistent',
  },
  'markdown-code-block-style': marker('fenced', 'indented'),
  'markdown-emphasis-marker': marker('*', '_'),
  'markdown-fenced-code-flag': { anyOf: [group({ allowEmpty: boolean, flags: strings }), strings] },
  'markdown-fenced-code-marker': marker('`', '~'),
  'markdown-file-extension': {
    anyOf: [
      { type: 'string', minLength: 1 },
      strings,
      group({ allowExtensionless: boolean, extensions: { type: ['string', 'array'], items: { type: 'string' } } }),
    ],
  },
  'markdown-hard-break-spaces': group({ allowSpaces: boolean }),
  'markdown-heading-style': marker('atx', 'atx-closed', 'setext'),
  'markdown-link-title-style': marker('"', "'", '()'),
  'markdown-list-item-indent': { enum: ['mixed', 'one', 'tab'], default: 'one' },
  'markdown-list-item-spacing': group({ checkBlanks: boolean }),
  'markdown-maximum-heading-length': most(60),
  'markdown-maximum-line-length': most(80),
  'markdown-no-file-name-irregular-characters': { anyOf: [characters, expression], default: '-.0-9A-Za-z' },
  'markdown-no-heading-punctuation': { anyOf: [characters, expression], default: '!,.:;?' },
  'markdown-no-multiple-toplevel-headings': { enum: [1, 2, 3, 4, 5, 6], default: 1 },
  'markdown-no-undefined-references': group({
    allow: { type: 'array', items: { anyOf: [{ type: 'string', minLength: 1 }, expression] } },
    allowShortcutLink: boolean,
  }),
  'markdown-ordered-list-marker-style': marker('.', ')'),
  'markdown-ordered-list-marker-value': marker('one', 'ordered', 'single'),
  'markdown-rule-style': {
    type: 'string',
    pattern: '^(?:consistent|(?=(?: *[-_*]){3})[-_*][-_* ]*[-_*])$',
    default: 'consistent',
  },
  'markdown-strong-marker': marker('*', '_'),
  'markdown-table-cell-padding': {
    anyOf: [marker('compact', 'padded'), group({ style: marker('compact', 'padded') })],
    default: 'consistent',
  },
  'markdown-unordered-list-marker-style': marker('*', '+', '-'),
};
