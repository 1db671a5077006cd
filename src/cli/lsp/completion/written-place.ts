/** Stands for what is not written yet: a word that no page holds. */
export const HERE = 'relecture-ici';

/** A place of a front matter where a key or a value is being written. */
export interface WrittenPlace {
  readonly kind: 'key' | 'value';
  /** The text with `HERE` where something is missing: it can be read, as the line that is being written often cannot. */
  readonly text: string;
  /** What a completion takes the place of, by offsets. */
  readonly start: number;
  readonly end: number;
  /** What follows a key, where nothing does yet. */
  readonly after: string;
  readonly format: 'yaml' | 'toml';
}

const YAML_KEY = /^(\s*(?:-\s+)*)([\p{L}\d_.-]*)$/u;
const YAML_VALUE = /^(\s*(?:-\s+)*["']?[^\s:#"'-][^:#"']*["']?:\s+)(.*)$/u;
const YAML_ITEM = /^(\s*(?:-\s+)+)(.*)$/u;
const TOML_KEY = /^(\s*)([\w-]*)$/;
const TOML_VALUE = /^(\s*[\w-]+\s*=\s*)(.*)$/;

/** What may be written at an offset, the likeliest first; empty outside a front matter. `isData`: the whole file is one. */
export function writtenPlaces(text: string, offset: number, isData: boolean): WrittenPlace[] {
  const format = isData ? 'yaml' : formatAt(text, offset);
  if (format === null) return [];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = /\r?\n/.exec(text.slice(offset));
  const end = found === null ? text.length : offset + found.index;
  const line: Line = { text, start, end, before: text.slice(start, offset), after: text.slice(offset, end) };
  const places = format === 'yaml' ? yamlPlaces(line) : tomlPlaces(line);
  return places.map((place) => ({ ...place, format }));
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of the line, on both sides of the cursor. */
  readonly before: string;
  readonly after: string;
}

type Place = Omit<WrittenPlace, 'format'>;

function yamlPlaces(line: Line): Place[] {
  const key = YAML_KEY.exec(line.before);
  const value = YAML_VALUE.exec(line.before);
  const item = YAML_ITEM.exec(line.before);
  return [
    ...(key === null ? [] : keyPlace(line, key[1] ?? '', ':', ': ')),
    ...(value === null ? [] : [valuePlace(line, value[1] ?? '', HERE)]),
    ...(item === null || value !== null ? [] : [valuePlace(line, item[1] ?? '', HERE)]),
  ];
}

function tomlPlaces(line: Line): Place[] {
  const key = TOML_KEY.exec(line.before);
  const value = TOML_VALUE.exec(line.before);
  return [
    ...(key === null ? [] : keyPlace(line, key[1] ?? '', '=', ' = ')),
    ...(value === null ? [] : [valuePlace(line, value[1] ?? '', `"${HERE}"`)]),
  ];
}

/** A key that has its value already keeps it. */
function keyPlace(line: Line, indent: string, sign: string, after: string): Place[] {
  const [, rest = ''] = /^[\p{L}\d_.-]*(.*)$/su.exec(line.after) ?? [];
  const hasValue = rest.trimStart().startsWith(sign);
  if (!hasValue && rest.trim() !== '') return [];
  const start = line.start + indent.length;
  const told = hasValue ? rest : `${after}0`;
  const text = line.text.slice(0, start) + HERE + told + line.text.slice(line.end);
  return [{ kind: 'key', text, start, end: line.end - rest.length, after: hasValue ? '' : after }];
}

function valuePlace(line: Line, lead: string, marker: string): Place {
  const start = line.start + lead.length;
  const end = line.start + (line.before + line.after).trimEnd().length;
  const text = line.text.slice(0, start) + marker + line.text.slice(line.end);
  return { kind: 'value', text, start, end: Math.max(start, end), after: '' };
}

/** Of the front matter that an offset is in. */
function formatAt(text: string, offset: number): 'yaml' | 'toml' | null {
  const [, fence] = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? [];
  if (fence === undefined) return null;
  const close = text.indexOf(`\n${fence}`, 3);
  const first = text.indexOf('\n');
  const isInside = offset > first && (close < 0 || offset <= close);
  if (!isInside) return null;
  return fence === '---' ? 'yaml' : 'toml';
}
