/** Values of TOML as the CMSs write them (`tomlify-j0.4`): on one line each, those of a table before its tables. */
export function writeToml(data: Readonly<Record<string, unknown>>): string {
  const lines: string[] = [];
  addTable(lines, data, []);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function addTable(lines: string[], table: Readonly<Record<string, unknown>>, path: readonly string[]): void {
  const entries = Object.entries(table).filter(([, value]) => value !== undefined && value !== null);
  for (const [key, value] of entries)
    if (!isTable(value) && !holdsTables(value)) lines.push(`${keyOf(key)} = ${inline(value)}`);
  for (const [key, value] of entries) {
    const here = [...path, keyOf(key)];
    if (isTable(value)) {
      head(lines, `[${here.join('.')}]`);
      addTable(lines, value, here);
    } else if (holdsTables(value)) {
      for (const one of value) {
        head(lines, `[[${here.join('.')}]]`);
        addTable(lines, one, here);
      }
    }
  }
}

function head(lines: string[], line: string): void {
  if (lines.length > 0) lines.push('');
  lines.push(line);
}

function inline(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value))
    return `[${value
      .filter((one) => one != null)
      .map(inline)
      .join(', ')}]`;
  if (!isTable(value)) return JSON.stringify(value) ?? '""';
  const entries = Object.entries(value).filter(([, one]) => one != null);
  return `{${entries.map(([key, one]) => `${keyOf(key)} = ${inline(one)}`).join(', ')}}`;
}

function keyOf(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function holdsTables(value: unknown): value is readonly Table[] {
  return Array.isArray(value) && value.length > 0 && value.every(isTable);
}
