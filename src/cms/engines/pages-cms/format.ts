import { isObject } from '../../../schema/json-schema.ts';
import { text } from '../../field.ts';

/** Formats in which an entry has fields, and what its file is called where its name alone tells them. In any other, it is one text. */
const BY_EXTENSION: Readonly<Record<string, string>> = { json: 'json', toml: 'toml', yaml: 'yaml', yml: 'yaml' };
const FENCES: Readonly<Record<string, readonly [string, string]>> = {
  'yaml-frontmatter': ['---', '---'],
  'toml-frontmatter': ['+++', '+++'],
  'json-frontmatter': ['{', '}'],
};

/** Of the entries: as it is said, else that of their file names, which say none where they end with none. */
export function extensionOf(value: Readonly<Record<string, unknown>>, path: string): string {
  const { filename } = value;
  const usual = value['type'] === 'collection' ? '{year}-{month}-{day}-{primary}.md' : '';
  const template = text(isObject(filename) ? filename['template'] : filename) ?? usual;
  const name = (value['type'] === 'file' ? path : template).split('/').at(-1) ?? '';
  const written = value['extension'];
  return (typeof written === 'string' ? written : (/[^.].*\.([^.]+)$/.exec(name)?.[1] ?? '')).replace(/^\./, '');
}

/** The format that is named; else that of the extension where there are fields, and a text where there are none. */
export function formatOf(value: Readonly<Record<string, unknown>>, extension: string): string {
  const { fields, format } = value;
  if (typeof format === 'string') return format;
  if (!Array.isArray(fields) || fields.length === 0) return 'raw';
  return BY_EXTENSION[extension] ?? 'yaml-frontmatter';
}

/**
 * Whether the fields that it reads in a file are those that we read there: what has no fields (`raw`, `code`, `datagrid`), a file of data that
 * is called otherwise (`format: yaml` for `.md`) and fences of its own are not.
 */
export function isReadAlike(format: string, extension: string, delimiters: unknown): boolean {
  const data = BY_EXTENSION[extension];
  if (data !== undefined) return format === data;
  const usual = FENCES[format];
  if (usual === undefined) return false;
  const [start, end] = Array.isArray(delimiters) ? delimiters : [delimiters, delimiters];
  return delimiters === undefined || delimiters === null || (start === usual[0] && end === usual[1]);
}
