import { isVeiled } from '../../content/dialect/veil.ts';
import type { Page, Passage } from '../../content/page.ts';
import { lastingText, PassageFact } from '../../content/passage-fact.ts';
import type { Range } from '../../content/source.ts';
import type { FoundOccurrence } from '../link.ts';
import { isInternalUrl, isTemplate } from '../urls.ts';
import { bareUrls } from './bare-urls.ts';
import { disabledRanges } from './markdown-link-check.ts';
import { bareLinks, type FoundLink, linksOfHtml, markdownLinks } from './markdown-links.ts';
import { spacedLinks } from './spaced-links.ts';
import { templatedLink } from './templated.ts';

/** Without one of these no link of any form can be written. */
const CAN_HOLD_LINK = /\]\(|\]:|<[a-z]|\/\/|www\./i;
/** A value that is an address by its look alone, whatever its field is called. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/?|mailto:|tel:|www\.|\.{0,2}\/|#)\S*$/i;
/** Keys by which a page names its own address: no link for a reader. */
const OWN_ADDRESS = /^\/(?:url|permalink|slug|alias(?:es)?|redirect_from|canonical\w*)(?:\/\d+)?$/i;
/** Which pages a setting is for: a pattern of paths, and what a cascade of Hugo aims at. */
const PATTERN = /^[^?#]*[*{]/;
const AIM = /^\/cascade(?:\/\d+)?\/_?target\//i;
/** A file rather than a route: what `front-matter-file` looks after. */
const FILE = /\.[a-z\d]{2,5}$/i;

/**
 * Every link of a page, in the order of the file: inline links, images, definitions in use, autolinks, URLs written out,
 * `href` and `src` of HTML, fields that hold an address. Code, comments, templates and what `markdown-link-check-disable`
 * switches off are left out. Pure, from the one reading of the page.
 */
export function linksOf(page: Page): readonly FoundOccurrence[] {
  const disabled = disabledRanges(page.source.text);
  const occurrences: FoundOccurrence[] = [];
  for (const [index, passage] of page.passages.entries()) {
    for (const { start, end, url, text, kind } of linksOfPassage(passage)) {
      const range = passage.toFile(start, end);
      if (isWithin(disabled, range.start)) continue;
      const pieces = { url: lastingText(page, url), text: lastingText(page, text) };
      occurrences.push(
        Object.assign(new PassageFact(page, index), { path: page.path, range, start, end, kind, ...pieces }),
      );
    }
  }
  return occurrences;
}

/** Whether one of some sorted ranges holds the offset. */
function isWithin(sorted: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Infinity) <= offset;
}

function linksOfPassage(passage: Passage): FoundLink[] {
  const { text, kind } = passage;
  const field = passage.field === null ? null : fieldAddress(passage);
  if (field !== null) return isTemplate(field.url) ? [] : [field];
  if (kind === 'identifier' || kind === 'path' || !CAN_HOLD_LINK.test(text)) return [];
  const whole = { start: 0, end: text.length };
  const found =
    kind === 'markdown'
      ? [...markdownLinks(passage), ...spacedLinks(passage)]
      : kind === 'html'
        ? linksOfHtml(text, 0, text)
        : bareLinks(passage.markup, whole, false);
  found.push(...parameterLinks(passage));
  return found
    .flatMap((link) => (isTemplate(link.url) || isVeiled(link.url) ? (templatedLink(text, link) ?? []) : link))
    .filter(({ url }) => url !== '')
    .sort((a, b) => a.start - b.start);
}

/**
 * An address that is all of one parameter of a Hugo shortcode (`{{< bouton url="https://…" >}}`), which the shortcode makes a
 * link of. It is syntax: asked, never rewritten.
 */
function parameterLinks({ text, syntax }: Passage): FoundLink[] {
  if (!/\{\{[<%]/.test(text)) return [];
  return syntax.flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const tag = /^\{\{[<%]/.test(written) ? written.slice(0, /[>%]\}\}/.exec(written)?.index) : '';
    return [...tag.matchAll(/(?<=[=\s]["'])https?:\/\/[^"'\s<>{}`]{1,2000}(?=["'])/gi)].map(({ index, 0: url }) => {
      return { start: start + index, end: start + index + url.length, url, text: '', kind: 'field' as const };
    });
  });
}

/** On the web, wherever it is written. */
const WEB = /^(?:https?:|\/\/|www\.)/i;

/** One address with spaces in it: it ends in a file, and no other begins there. */
function isSpaced(url: string): boolean {
  return /^https?:\/\/[^\s/?#]+\/(?:(?!https?:)[^\n])*$/i.test(url) && FILE.test(url);
}

/** A field that holds one address and nothing else. */
function fieldAddress({ text, kind, field }: Passage): FoundLink | null {
  const url = text.trim();
  const pointer = field?.pointer ?? '';
  if (isInternalUrl(url) && (OWN_ADDRESS.test(pointer) || AIM.test(pointer) || PATTERN.test(url))) return null;
  if (url === '' || kind === 'identifier' || (kind === 'path' && FILE.test(url) && !WEB.test(url))) return null;
  if (kind !== 'url' && !ADDRESS.test(url) && !(kind === 'path' && WEB.test(url))) return null;
  // A sentence, or several addresses, in a field meant for one: read like any other text.
  if (/\s/.test(url) && !isSpaced(url) && !bareUrls(text, { start: 0, end: text.length }, false).next().done)
    return null;
  const start = text.indexOf(url);
  return { start, end: start + url.length, url, text: '', kind: 'field' };
}
