import { isObject } from '../../schema/json-schema.ts';

/**
 * What the panel reads of `relecture.yml` where it has no index. The file is public: what is sent with requests (`links.headers`) stays out,
 * and so does what hangs on other files of the site.
 */
const NEEDED: Readonly<Record<string, readonly string[] | null>> = {
  locale: null,
  site: ['url', 'hosts', 'language', 'time-zone'],
  overrides: null,
  rules: null,
  links: ['moved-hosts', 'allow-private'],
  dates: null,
  terms: null,
  cms: null,
};

/** @param configuration As it was read, whatever it holds. Null where the panel needs none of it. */
export function panelSettings(configuration: unknown): Readonly<Record<string, unknown>> | null {
  if (!isObject(configuration)) return null;
  const kept: Record<string, unknown> = {};
  for (const [name, keys] of Object.entries(NEEDED)) {
    const value = configuration[name];
    const part = keys === null || !isObject(value) ? value : picked(value, keys);
    if (part !== undefined && part !== null && !isEmpty(part)) kept[name] = part;
  }
  return Object.keys(kept).length === 0 ? null : kept;
}

function picked(value: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])));
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

/** Settings as YAML: groups in blocks, all that they hold as JSON, which YAML reads. */
export function writeSettings(settings: Readonly<Record<string, unknown>>, head: readonly string[]): string {
  return [...head.map((line) => `# ${line}`), '', ...linesOf(settings, ''), ''].join('\n');
}

function linesOf(group: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(group).flatMap(([key, value]) =>
    isObject(value) && !isEmpty(value)
      ? [`${indent}${nameOf(key)}:`, ...linesOf(value, `${indent}  `)]
      : [`${indent}${nameOf(key)}: ${typeof value === 'string' ? nameOf(value) : JSON.stringify(value)}`],
  );
}

/** Words that YAML takes for nothing else than text stand without quotes. */
function nameOf(text: string): string {
  return /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][\w-]*$/i.test(text) ? text : JSON.stringify(text);
}
