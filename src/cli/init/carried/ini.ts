import { isObject } from '../../../schema/json-schema.ts';

export interface IniLine {
  /** Empty before the first one. */
  readonly section: string;
  readonly key: string;
  readonly value: string;
}

/** The lines of a file of INI. A line that ends with `\` goes on; what follows ` #` or ` ;` is a comment. */
export function readIni(text: string): readonly IniLine[] {
  const lines: IniLine[] = [];
  let section = '';
  for (const line of text.replace(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
    const [, name] = /^\s*\[([^\]]*(?:\][^\]]+)*)\]\s*(?:[#;].*)?$/.exec(line) ?? [];
    if (name !== undefined) section = name.trim();
    else if (!/^\s*(?:[#;].*)?$/.test(line)) {
      const [, key = '', value = ''] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(line) ?? [];
      lines.push({ section, key, value: value.replace(/\s[#;].*$/, '').trim() });
    }
  }
  return lines;
}

/** Its keys, those of a section in a group, with the values that are plainly no text. */
export function iniValue(text: string): Readonly<Record<string, unknown>> {
  // Without what every object inherits: a section may be called anything.
  const value = Object.create(null) as Record<string, unknown>;
  for (const { section, key, value: written } of readIni(text)) {
    if (section !== '' && !isObject(value[section])) value[section] = Object.create(null);
    const group = section === '' ? value : (value[section] as Record<string, unknown>);
    const plain = written.replace(/^(["'])(.*)\1$/, '$2');
    group[key] = /^(?:true|)$/.test(written) ? true : written === 'false' ? false : numberOr(plain);
  }
  return value;
}

function numberOr(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}
