import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Page, Passage } from '../content/page.ts';
import { LazyPassage } from '../content/passage.ts';
import { isRiskyTogether } from '../content/risk.ts';
import { type HeadingIds, headingId, numberIds } from './routes/slugs.ts';

/**
 * The ids a link to a page may end with: its headings, in the body and in its fields, and explicit ids. Null when the
 * generator gives headings no id that can be known. Templates may add others: a missing one is no proof.
 */
export function createAnchors(style: HeadingIds): (page: Page) => ReadonlySet<string> | null {
  const known = new WeakMap<Page, ReadonlySet<string>>();
  return (page) => {
    // `{{% include %}}` brings the headings of another file.
    if (style === 'none' || page.body.text.includes('{{%')) return null;
    let found = known.get(page);
    if (found === undefined) {
      // Pages under review were parsed where a clock stops the parser; others only when they are tame.
      const unparsed = page.passages.filter((passage) => !(passage instanceof LazyPassage && passage.isParsed));
      if (isRiskyTogether(unparsed)) return null;
      found = anchorsOf(page, style);
    }
    known.set(page, found);
    return found;
  };
}

/** Headings and explicit ids of one page. Every passage is numbered apart, as each is rendered apart. */
function anchorsOf(page: Page, style: Exclude<HeadingIds, 'none'>): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const passage of page.passages) {
    if (passage.kind !== 'markdown' && passage.kind !== 'html') continue;
    for (const id of explicitIds(passage.text)) anchors.add(id);
    // Nothing gives ids to headings of HTML.
    if (passage.kind === 'html') continue;
    const headings = headingsOf(passage.tree).filter((one) => style === 'loose' || !hasOwnId(one, passage.text));
    const terms = style.startsWith('goldmark') ? definedTerms(passage.text) : [];
    // Goldmark slugs the line as written, links and all; newer ones what the reader sees: both are accepted.
    for (const textOfHeading of [seenText, (heading: Heading) => writtenText(heading, passage)]) {
      const named = headings.map((heading) => ({
        at: heading.position?.start.offset ?? 0,
        text: textOfHeading(heading),
      }));
      for (const group of [named, [...named, ...terms].sort((one, other) => one.at - other.at)])
        for (const id of numberIds(
          group.map(({ text }) => headingId(text, style)),
          style,
        ))
          anchors.add(id);
    }
  }
  return anchors;
}

function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  return headings;
}

/** `## Titre {#choisi}`, and `{: #choisi}` on the line after it: the id that is made of its words is not given. */
function hasOwnId({ position }: Heading, text: string): boolean {
  const end = position?.end.offset ?? 0;
  const line = text.slice(Math.max(position?.start.offset ?? 0, end - 300), end);
  return (
    /\{:?[^{}\n#]{0,200}#[^{}\s]{1,200}[^{}\n]{0,200}\}\s*$/.test(line) ||
    /^\n\{:[^{}\n#]{0,200}#/.test(text.slice(end, end + 300))
  );
}

function seenText(heading: Heading): string {
  return withoutAttributes(textOf(heading));
}

function writtenText(heading: Heading, passage: Passage): string {
  const first = heading.children[0]?.position?.start.offset;
  const last = heading.children.at(-1)?.position?.end.offset;
  return first === undefined || last === undefined ? '' : withoutAttributes(passage.text.slice(first, last));
}

/** `Titre {#choisi}` is `Titre`. */
function withoutAttributes(text: string): string {
  const brace = text.trimEnd().endsWith('}') ? text.lastIndexOf('{') : -1;
  return brace >= 0 && /[:#]/.test(text.charAt(brace + 1)) ? text.slice(0, brace).trimEnd() : text;
}

/** `id="…"` and `name="…"` of HTML and of what is included, `{#id}` and `{: #id}` after a heading, `(id)=` before it, `[^note]` footnotes. */
function explicitIds(text: string): string[] {
  const ids: string[] = [];
  if (text.includes('<') || text.includes('{%'))
    for (const match of text.matchAll(
      /\s(?:id|name)\s{0,9}=\s{0,9}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'>]{1,200}))/gi,
    ))
      ids.push(match[1] ?? match[2] ?? match[3] ?? '');
  if (text.includes('{'))
    for (const match of text.matchAll(/\{:?[^{}\n#]{0,100}#([^\s{}#."']{1,200})/g)) ids.push(match[1] ?? '');
  // MyST's targets; docutils writes their ids its own way.
  if (text.includes(')='))
    for (const [, name = ''] of text.matchAll(/^[ \t]{0,3}\(([^()\r\n]{1,200})\)=[ \t]*$/gm))
      ids.push(name, name.toLowerCase().replace(/[^a-z\d]+/g, '-'));
  if (/:(?:label|name):/.test(text))
    for (const [, name = ''] of text.matchAll(/^[ \t>]{0,20}:(?:label|name):[ \t]{1,9}([^\s"']{1,200})/gm))
      ids.push(name);
  if (text.includes('[^'))
    for (const match of text.matchAll(/\[\^([^\]\s]{1,100})\]/g))
      ids.push(`fn:${match[1]}`, `fnref:${match[1]}`, `fn-${match[1]}`);
  return ids;
}

/** The terms of definition lists, to which Goldmark gives an id when it is asked to (`autoDefinitionTermID`). */
function definedTerms(text: string): { at: number; text: string }[] {
  if (!text.includes('\n:')) return [];
  return [...text.matchAll(/^([^\n]{1,200})\n\n?:[ \t]/gm)].map(({ index, 1: term = '' }) => ({
    at: index,
    text: term,
  }));
}
