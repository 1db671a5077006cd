import { isObject } from '../../../schema/json-schema.ts';
import { ignoreExpressions, stringsOf } from './patterns.ts';
import { acceptStatuses } from './statuses.ts';
import { Wishes } from './wishes.ts';

/** Options that switch a rule of ours off, and the value that does; the other value asks for what is told anyway. */
const OFF: Readonly<Record<string, readonly [unknown, string]>> = {
  enforce_https: [false, 'link-insecure'],
  check_internal_hash: [false, 'link-anchor'],
  ignore_missing_alt: [true, 'accessibility-image-alt'],
  alt_ignore: [true, 'accessibility-image-alt'],
};
/** What says how it speaks, what is its default and ours, or what the plan of the site tells us. */
const MOOT = new Set([
  'log_level',
  'verbose',
  'cache',
  'assume_extension',
  'directory_index_file',
  'directory_index_files',
  'extension',
  'extensions',
  'root_dir',
  'allow_hash_href',
  'parallel',
]);
/** What a server is told of who asks. */
const SECRET =
  /^(?:headers|userpwd|username|password|cookie|cookiefile|cookiejar|proxyuserpwd|proxy|sslcert|sslkey|keypasswd)$/;
/** Those of the libraries that it asks links with: their numbers under our names, with the bounds of ours. */
const INNER: Readonly<Record<string, Readonly<Record<string, readonly [string, number, number]>>>> = {
  typhoeus: { timeout: ['timeout', 1, 60] },
  hydra: { max_concurrency: ['concurrency', 1, 256] },
};

/** The options of html-proofer, under their names of today and of before. Null where they are no group. */
export function fromHtmlProofer(options: unknown): Wishes | null {
  if (!isObject(options)) return null;
  const wishes = new Wishes();
  // In Ruby's own writing, names are symbols.
  for (const [key, value] of Object.entries(options)) fromOption(wishes, key.replace(/^:/, ''), value);
  return wishes;
}

function fromOption(wishes: Wishes, key: string, value: unknown): void {
  const off = OFF[key];
  const inner = INNER[key.replace(/_config$/, '')];
  if (/^(?:ignore_urls|url_ignore|href_ignore)$/.test(key)) ignoreUrls(wishes, stringsOf(value));
  else if (key === 'check_external_hash') wishes.links['anchors'] = value === true;
  else if (off !== undefined && value === off[0]) wishes.rules[off[1]] = 'off';
  else if (off !== undefined && typeof value === 'boolean') wishes.moot.push(key);
  else if (key === 'ignore_status_codes' || key === 'http_status_ignore') acceptStatuses(wishes, key, value);
  else if (inner !== undefined && isObject(value)) fromLibrary(wishes, key, value, inner);
  else (MOOT.has(key) || value === false ? wishes.moot : wishes.left).push(key);
}

/** Between two strokes, an expression; else the address itself. */
function ignoreUrls(wishes: Wishes, urls: readonly string[]): void {
  for (const one of urls) {
    const [, expression] = /^(?:!ruby\/regexp\s+)?\/(.*)\/i?$/.exec(one) ?? [];
    if (expression === undefined) wishes.ignore.push(one);
    else ignoreExpressions(wishes, [expression]);
  }
}

function fromLibrary(
  wishes: Wishes,
  name: string,
  options: Readonly<Record<string, unknown>>,
  numbers: (typeof INNER)[string],
): void {
  for (const [written, value] of Object.entries(options)) {
    const key = written.replace(/^:/, '');
    const own = numbers[key];
    if (own !== undefined && typeof value === 'number')
      wishes.links[own[0]] = Math.min(own[2], Math.max(own[1], Math.round(value)));
    else (SECRET.test(key) ? wishes.secrets : wishes.left).push(`${name}.${key}`);
  }
}
