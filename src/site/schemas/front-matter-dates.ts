import type { CmsEngine, CmsField } from '../../cms/cms.ts';

/** Engines whose formats are those of date-fns, which Front Matter CMS takes too. */
const DATE_FNS: ReadonlySet<CmsEngine> = new Set(['pages-cms', 'static-cms']);

/** Tokens of the other library, and the same in date-fns. */
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  MMMM: 'MMMM',
  MMM: 'MMM',
  MM: 'MM',
  M: 'M',
  DD: 'dd',
  D: 'd',
  HH: 'HH',
  H: 'H',
  hh: 'hh',
  h: 'h',
  mm: 'mm',
  m: 'm',
  ss: 'ss',
  s: 's',
  SSS: 'SSS',
  A: 'a',
  a: 'aaa',
  Z: 'xxx',
  ZZ: 'xx',
};

/** A field of a date: a text where it holds a time alone, which Front Matter CMS has no form for; with the format in which it is saved. */
export function dateOf(
  { options }: CmsField,
  engine: CmsEngine,
): { readonly type: string; readonly dateFormat?: string } {
  const isTime = options['type'] === 'time' || (options['date_format'] === false && options['time_format'] !== false);
  if (isTime) return { type: 'string' };
  const format = formatOf(options, engine);
  if (format === null) return { type: 'datetime' };
  const own = DATE_FNS.has(engine) ? format : inDateFns(format);
  // A format without a day is that of a time; one that is not understood is left to its default.
  if (own !== null && !/[yMd]/.test(own.replace(/'[^']*'/g, ''))) return { type: 'string' };
  return { type: 'datetime', ...(own !== null && { dateFormat: own }) };
}

function formatOf(options: CmsField['options'], engine: CmsEngine): string | null {
  const { format, date_format: date, time_format: time, type } = options;
  if (typeof format === 'string' && format !== '') return format;
  const parts = [date, time].filter((one): one is string => typeof one === 'string' && one !== '');
  if (parts.length > 0) return parts.join(engine === 'sveltia-cms' ? ' ' : 'T');
  const isDay = type === 'date' || time === false || (engine === 'pages-cms' && options['time'] !== true);
  if (!isDay) return null;
  return DATE_FNS.has(engine) ? 'yyyy-MM-dd' : 'YYYY-MM-DD';
}

/** Null for what date-fns has no equal of. */
function inDateFns(format: string): string | null {
  const parts = format.match(/\[[^\]]*\]|([A-Za-z])\1*|[^A-Za-z[]+|\[/g) ?? [];
  let written = '';
  for (const part of parts) {
    const words = /^\[([^\]]*)\]$/.exec(part)?.[1] ?? (part === 'T' ? 'T' : null);
    const token = words === null ? (/^[A-Za-z]/.test(part) ? TOKENS[part] : part) : `'${words.replaceAll("'", "''")}'`;
    if (token === undefined) return null;
    written += token;
  }
  return written;
}
