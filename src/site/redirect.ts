import type { Page } from '../content/page.ts';
import { listOf, record, text } from './settings/value.ts';

/** Of jekyll-redirect-from and of Zola. */
const KEY = /^redirect[_-]?to$/i;
/** Of Nuxt Content and of many a theme; beside a text, it may be where a form of the page leads. */
const LOOSE_KEY = /^redirect(?:[_-]?url)?$/i;
/** `layout: redirect`, `template: redirect.html` of MkDocs. */
const LAYOUT = /(?:^|\/)redirect(?:ion|ed|s)?(?:\.\w{1,10})?$/i;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/|[^\s/]+[/#.])\S*$/i;
/** A second is not enough to read anything. */
const REFRESH =
  /<meta\s(?=[^<>]{0,300}\bhttp-equiv\s{0,9}=\s{0,9}["']?refresh\b)[^<>]{0,300}\bcontent\s{0,9}=\s{0,9}["']?\s{0,9}[01](?:\.\d{0,9})?\s{0,9}[;,]\s{0,9}url\s{0,9}=/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** Whether a page does nothing but send its reader elsewhere: what it says is shown to nobody, where it leads is followed. */
export function isRedirect(page: Page): boolean {
  const { data } = page;
  const named = Object.keys(data).filter((key) => isAddress(data[key]));
  if (named.some((key) => KEY.test(key))) return true;
  if (named.some((key) => LOOSE_KEY.test(key)) && page.body.text.trim() === '') return true;
  if ([data['layout'], data['template']].some((name) => LAYOUT.test(text(name) ?? ''))) return true;
  return refreshes(page);
}

/** A text, the first of a list, or the `to` and `url` of a group. */
function isAddress(value: unknown): boolean {
  const { to, url } = record(value);
  return [value, listOf(value)[0], to, url].some((one) => ADDRESS.test(text(one) ?? ''));
}

/** `<meta http-equiv="refresh">` of HTML, or written in Markdown where no code can begin. */
function refreshes({ body }: Page): boolean {
  if (!/http-equiv/i.test(body.text)) return false;
  const written = body.text.replace(COMMENT, '');
  const found = REFRESH.exec(written);
  if (found === null) return false;
  return body.kind === 'html' || !/`|~~~|^(?: {4}|\t)/m.test(written.slice(0, found.index));
}
