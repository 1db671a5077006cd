import type { LintId } from './lint-id.ts';

/** What a message of remark-lint says, as data. */
export interface Reading {
  readonly message: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** @param reason as remark-lint has it, in English @param words what it speaks of */
type Read = (reason: string, words: string) => Reading;

/** What stands between backquotes, in order: remark-lint gives what it found, then what it expected, nowhere else. */
function values(reason: string): string[] {
  return [...reason.matchAll(/`` (.*?) ``|`([^`]*)`/g)].map(([, code, plain]) => code ?? plain ?? '');
}

const signs =
  (message: string): Read =>
  (reason) => {
    const [found = '', expected = ''] = values(reason);
    return { message, facts: { found, expected } };
  };

const counts =
  (message: string): Read =>
  (reason) => {
    const [found, expected] = values(reason);
    return { message, facts: { found: Number(found), expected: Number(expected) } };
  };

const found =
  (message: string): Read =>
  (reason) => ({ message, facts: { found: values(reason)[0] ?? '' } });

const plain =
  (message: string): Read =>
  () => ({ message });

/** The name of a definition: what stands between its brackets. */
const named =
  (message: string): Read =>
  (_, words) => ({ message, facts: { words: /^\[\^?([^\]]*)/.exec(words)?.[1] ?? words } });

/** The words alone, without the signs that make a heading, bold or italics of them. */
const bare =
  (message: string): Read =>
  (_, words) => ({ message, facts: { words: words.replace(/^(?:#+|[*_]+)\s*|\s*(?:\s#+|[*_]+)\s*$/g, '') } });

/** One of two sentences, by what the English one holds. */
const either =
  (part: string, one: Read, other: Read): Read =>
  (reason, words) =>
    (reason.includes(part) ? one : other)(reason, words);

const shift =
  (message: string): Read =>
  (reason) => ({ message, facts: { spaces: Number(values(reason)[0]) } });

const collapsed: Read = (_, words) => ({ message: 'shortcut', facts: { words, expected: `${words}[]` } });

const box =
  (message: string): Read =>
  (reason) => {
    const [actual, expected] = values(reason).map((value) => (value === '\\t' ? '\t' : value));
    return { message, facts: { found: actual, expected } };
  };

const titleMarks: Read = (reason) => {
  const [actual, expected] = reason
    .split(', expected ')
    .map((part) => (part.includes('and') ? '( )' : values(part)[0]));
  return { message: 'marker', facts: { found: actual, expected } };
};

const padding: Read = (reason) => {
  const side = reason.includes('between cell edge') ? 'left' : 'right';
  const [actual, ...wanted] = values(reason.split(/, (?:add|remove)\b/, 1)[0] ?? '').map(Number);
  const [least, most] = wanted;
  if (most === undefined) return { message: side, facts: { found: actual, expected: least } };
  return { message: `${side}-between`, facts: { found: actual, least, expected: most } };
};

const ending: Read = (reason) => {
  const [first = '', ...others] = values(reason);
  if (reason.includes('missing')) return { message: 'missing', facts: { endings: [first, ...others] } };
  return { message: 'other', facts: { found: first, endings: others } };
};

/** With the signs of its own level. */
const heading: Read = (reason, words) => {
  const message = reason.endsWith('ATX (closed)') ? 'atx-closed' : reason.endsWith('ATX') ? 'atx' : 'setext';
  const hashes = /^#+/.exec(words)?.[0] ?? (/=[ \t]*$/.test(words) ? '#' : '##');
  return { message, facts: { expected: message !== 'setext' ? hashes : hashes === '#' ? '=' : '-' } };
};

/** How each rule's messages are read. */
export const READINGS: Readonly<Record<LintId, Read>> = {
  'markdown-blockquote-indentation': counts('columns'),
  'markdown-checkbox-character-style': either('unchecked', box('unchecked'), box('checked')),
  'markdown-code-block-style': either(', expected fenced', plain('fenced'), plain('indented')),
  'markdown-definition-case': either('footnote', named('note'), named('link')),
  'markdown-definition-spacing': either('consecutive', counts('spaces'), plain('character')),
  'markdown-emphasis-marker': signs('marker'),
  'markdown-fenced-code-flag': either('missing', plain('missing'), found('unexpected')),
  'markdown-fenced-code-marker': signs('marker'),
  'markdown-file-extension': ending,
  'markdown-final-definition': either('footnote', plain('note'), plain('link')),
  'markdown-final-newline': plain('missing'),
  'markdown-hard-break-spaces': either('escape', counts('escape'), counts('spaces')),
  'markdown-heading-increment': counts('skipped'),
  'markdown-heading-style': heading,
  'markdown-link-title-style': titleMarks,
  'markdown-list-item-bullet-indent': counts('indented'),
  'markdown-list-item-content-indent': either(', add', shift('add'), shift('remove')),
  'markdown-list-item-indent': counts('spaces'),
  'markdown-list-item-spacing': counts('lines'),
  'markdown-maximum-heading-length': counts('long'),
  'markdown-maximum-line-length': counts('long'),
  'markdown-no-blockquote-without-marker': counts('markers'),
  'markdown-no-consecutive-blank-lines': either('after node', counts('after'), counts('before')),
  'markdown-no-duplicate-headings': bare('duplicate'),
  'markdown-no-emphasis-as-heading': either('strong', bare('strong'), bare('emphasis')),
  'markdown-no-file-name-articles': found('article'),
  'markdown-no-file-name-consecutive-dashes': plain('dashes'),
  'markdown-no-file-name-irregular-characters': (reason) => ({
    message: 'character',
    facts: { found: /character `(.)`/su.exec(reason)?.[1] ?? '`' },
  }),
  'markdown-no-file-name-mixed-case': plain('mixed'),
  'markdown-no-file-name-outer-dashes': plain('dashes'),
  'markdown-no-heading-content-indent': either('between hashes', counts('before'), counts('after')),
  'markdown-no-heading-punctuation': found('sign'),
  'markdown-no-literal-urls': (reason, words) => ({
    message: 'literal',
    // `mailto:` would be seen, and `<a@b.fr>` is a link without it.
    facts: { words, expected: `${values(reason)[0]?.replace('mailto:', '') ?? '<'}${words}>` },
  }),
  'markdown-no-multiple-toplevel-headings': (reason) => ({
    message: 'several',
    facts: { expected: Number(values(reason)[0]) },
  }),
  'markdown-no-shell-dollars': plain('dollars'),
  'markdown-no-shortcut-reference-image': collapsed,
  'markdown-no-shortcut-reference-link': collapsed,
  'markdown-no-table-indentation': counts('indented'),
  'markdown-ordered-list-marker-style': signs('marker'),
  'markdown-ordered-list-marker-value': signs('value'),
  'markdown-rule-style': signs('rule'),
  'markdown-strong-marker': signs('marker'),
  'markdown-table-cell-padding': padding,
  'markdown-table-pipe-alignment': either('alignment row', shift('dashes'), shift('cell')),
  'markdown-table-pipes': either('closing', plain('start'), plain('end')),
  'markdown-unordered-list-marker-style': signs('marker'),
};
