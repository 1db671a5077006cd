import { isObject } from '../../../schema/json-schema.ts';
import { acceptsDead, stringsOf } from './lychee.ts';
import { wildcardsOf } from './patterns.ts';
import type { Carried } from './wishes.ts';

/** Options that switch a rule of ours off, and the value that does. */
const OFF: Readonly<Record<string, readonly [unknown, string]>> = {
  enforce_https: [false, 'link-insecure'],
  ignore_missing_alt: [true, 'accessibility-image-alt'],
  alt_ignore: [true, 'accessibility-image-alt'],
};

/** The options of html-proofer, under their names of today and of before. */
export function fromHtmlProofer(options: unknown): Carried | null {
  if (!isObject(options)) return null;
  const ignore: string[] = [];
  const left: string[] = [];
  const rules: Record<string, unknown> = {};
  const links: Record<string, boolean> = {};
  for (const [key, value] of Object.entries(options)) {
    const off = OFF[key];
    if (key === 'ignore_urls' || key === 'url_ignore' || key === 'href_ignore') {
      // Between two strokes, an expression; else the address itself.
      const expressions = stringsOf(value).flatMap((one) => /^\/(.*)\/i?$/.exec(one)?.[1] ?? []);
      const asked = wildcardsOf(expressions);
      ignore.push(...stringsOf(value).filter((one) => !/^\/.*\/i?$/.test(one)), ...asked.ignore);
      left.push(...asked.left);
    } else if (key === 'check_external_hash') links['anchors'] = value === true;
    else if (off !== undefined) {
      if (value === off[0]) rules[off[1]] = 'off';
    } else if (key === 'ignore_status_codes' || key === 'http_status_ignore') {
      if (acceptsDead(value)) left.push(key);
    } else if (value !== false) left.push(key);
  }
  return { ignore, links, rules, left };
}
