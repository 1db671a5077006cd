import type { Configuration } from '../../configuration/configuration.ts';
import { scalarText } from '../../content/format/scalar-text.ts';
import { runBounded, TooSlow } from '../../schema/bounded.ts';

/** Where markdown-link-check's users keep its configuration; the first that exists is read. */
export const markdownLinkCheckFiles: readonly string[] = [
  '.markdown-link-check.json',
  'markdown-link-check.json',
  '.mlc_config.json',
  'mlc_config.json',
  '.github/.markdown-link-check.json',
  '.github/mlc_config.json',
];

/** What a `.markdown-link-check.json` asks for, in our own terms. */
export interface MarkdownLinkCheckSettings {
  /** What `links:` of `relecture.yml` says too, and wins over. */
  readonly links: Pick<NonNullable<Configuration['links']>, 'timeout' | 'retries' | 'headers'>;
  /** The pattern that says not to ask a URL; null when none does. */
  ignoredBy(url: string): string | null;
  /** The URL to ask in its place. */
  replace(url: string): string;
  /** Statuses that are alive whatever we think of them. */
  isAlive(status: number): boolean;
  /** Keys that could not be honoured, by name. */
  readonly troubles: readonly string[];
}

/** URLs longer than any server takes are not given to patterns that others wrote. */
const MAXIMUM_URL = 2048;
/** Milliseconds one pattern may take over one URL. */
const MAXIMUM_PATTERN_TIME = 50;
/** A pattern that takes longer this many times matches nothing more. */
const PATIENCE = 5;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the configuration of markdown-link-check. `variable` gives what `{{env.NAME}}` stands for, `base` what
 * `{{BASEURL}}` does. Null when the text is not a JSON object.
 */
export function readMarkdownLinkCheck(
  text: string,
  variable: (name: string) => string | undefined,
  base = '',
): MarkdownLinkCheckSettings | null {
  const config = parse(text);
  if (config === null) return null;
  const troubles: string[] = [];
  const fill = (value: string): string =>
    value
      .replaceAll('{{BASEURL}}', base)
      .replace(/\{\{env\.([\w-]{1,100})\}\}/g, (_, name: string) => variable(name) ?? '');
  const ignore = patterns(config, 'ignorePatterns', troubles);
  const replacements = patterns(config, 'replacementPatterns', troubles);
  const alive = new Set(list(config, 'aliveStatusCodes').map(Number).filter(Number.isInteger));
  const timeout = duration(config['timeout']);
  if (config['timeout'] !== undefined && timeout === null) troubles.push('timeout');
  const headers = readHeaders(list(config, 'httpHeaders'), fill);
  const retries = config['retryCount'];
  return {
    links: {
      ...(timeout !== null && { timeout: timeout / 1000 }),
      ...(typeof retries === 'number' && Number.isInteger(retries) && retries >= 0 && { retries }),
      ...(Object.keys(headers).length > 0 && { headers }),
    },
    ignoredBy: (url) => ignore.find(({ test }) => test(url))?.source ?? null,
    replace: (url) =>
      replacements.reduce(
        (current, { replace, entry }) => replace(current, fill(scalarText(entry['replacement']))),
        url,
      ),
    isAlive: (status) => alive.has(status),
    troubles,
  };
}

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

function list(config: Json, key: string): readonly unknown[] {
  const value = Object.hasOwn(config, key) ? config[key] : undefined;
  return Array.isArray(value) ? value : [];
}

interface Pattern {
  readonly source: string;
  readonly entry: Json;
  test(url: string): boolean;
  replace(url: string, replacement: string): string;
}

function patterns(config: Json, key: string, troubles: string[]): Pattern[] {
  return list(config, key).flatMap((value) => {
    const entry = (typeof value === 'object' && value !== null ? value : {}) as Json;
    const source = entry['pattern'];
    if (typeof source !== 'string' || !isPattern(source)) {
      troubles.push(key);
      return [];
    }
    const flags = entry['global'] === true ? 'g' : '';
    const once = bounded(source, '');
    const all = bounded(source, flags);
    return [
      {
        source,
        entry,
        test: (url: string) => once(url, (pattern) => pattern.test(url)) ?? false,
        replace: (url: string, replacement: string) => all(url, (pattern) => url.replace(pattern, replacement)) ?? url,
      },
    ];
  });
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

type Bounded = <Result>(url: string, work: (pattern: RegExp) => Result) => Result | null;

/**
 * Runs a pattern that somebody else wrote: one that repeats can take for ever on some URL, and is ended. Null when it did
 * not end, or the URL is none that a server takes.
 */
function bounded(source: string, flags: string): Bounded {
  const pattern = new RegExp(source, flags);
  const tame = !/[*+?{]/.test(source);
  let slow = 0;
  return (url, work) => {
    if (url.length > MAXIMUM_URL || slow >= PATIENCE) return null;
    if (tame) return work(pattern);
    try {
      return runBounded(() => work(pattern), MAXIMUM_PATTERN_TIME);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      slow++;
      return null;
    }
  };
}

/** Each URL prefix gets the headers of every entry that names it, later ones last, as markdown-link-check does. */
function readHeaders(
  entries: readonly unknown[],
  fill: (value: string) => string,
): Record<string, Record<string, string>> {
  const headers: Record<string, Record<string, string>> = Object.create(null);
  for (const value of entries) {
    const entry = (typeof value === 'object' && value !== null ? value : {}) as Json;
    const set = entry['headers'];
    if (typeof set !== 'object' || set === null) continue;
    const filled = Object.fromEntries(Object.entries(set).map(([name, content]) => [name, fill(scalarText(content))]));
    for (const url of list(entry, 'urls')) {
      if (typeof url === 'string' && /^https?:\/\//i.test(url)) headers[url] = { ...headers[url], ...filled };
    }
  }
  return headers;
}

/** `20s`, `500ms`, `2m`, `2000` (milliseconds): in milliseconds; null when it is none of them. */
function duration(value: unknown): number | null {
  if (typeof value === 'number') return value > 0 ? value : null;
  const found = typeof value === 'string' ? /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h)?[a-z]*\s*$/i.exec(value) : null;
  if (found === null) return null;
  const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[found[2]?.toLowerCase() ?? 'ms'] ?? 1;
  return Number(found[1]) * unit;
}
