import type { Finding, Report } from '../../content/finding.ts';
import { isDataPath } from '../../content/format/formats.ts';
import type { Field, Page } from '../../content/page.ts';
import type { MessageOf } from '../../locales/locale.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { quote } from './shared/mend-syntax.ts';
import { isNoOctal, readPlainValue } from './shared/read-plain-value.ts';

type Id = 'front-matter-ambiguous-value';

/** Values that Hugo, Jekyll, the CMS and JavaScript read differently, or that lose something by being read. */
export const frontMatterAmbiguousValue: Rule<Id> = {
  id: 'front-matter-ambiguous-value',
  severity: 'warning',
  byDialect: { sure: [] },
  owns: 'fields',
  yields: isToldBySchema,
  *check(page, { site }) {
    if (site.plan.plainFields) return;
    for (const field of page.fields) {
      if (field.scalar?.style !== 'plain' || field.scalar.tag !== null) continue;
      const comment = swallowed(page, field, site);
      const said = comment ?? readPlainValue(field, field.scalar.text, site.generator);
      if (said === null || (said.message === 'trailing-zero' && isMeasure(page, field))) continue;
      // One reader alone: what it reads is what its author sees.
      const isAlone =
        site.cms === null &&
        ((said.message === 'boolean-word' && (site.generator !== 'hugo' || YES.test(field.scalar.text))) ||
          said.message === 'number-look' ||
          (said.message === 'trailing-zero' && !VERSION.test(field.name)) ||
          (said.message === 'leading-zero' && site.generator === 'plain' && isNoOctal(field.scalar.text)));
      const quoted = said.message !== 'no-such-day' && said.message !== 'list-dash' && comment === null;
      yield {
        ...said,
        at: comment?.at ?? field.scalar.content,
        ...(isAlone && { severity: 'info' as const }),
        ...(quoted && { fixes: [asText(field, field.scalar.text, said.message)] }),
      };
    }
  },
};

/** « attend du texte, mais contient le nombre 01000 »: the schema that asks for another kind of value says what to write. */
function isToldBySchema(own: Finding, other: Finding): boolean {
  const told = ['type', 'date', 'format'].includes(String(other.data['keyword']));
  return other.rule === 'front-matter-schema' && told && other.range.start === own.range.start;
}

/** A word in place of « vrai » still counts as such in a template; one in place of « faux » turns it over. */
const YES = /^(?:y|yes|on)$/i;
/** What loses its zero is another version; a price, or a measure, is the same number, which a template writes with its digits. */
const VERSION = /version|release|^(?:v|ver|go|node|php|python|ruby|java)$/i;
/** Digits after the point that no price and no version has. */
const MEASURED = /\.\d{4,}$/;

/** `48.776540` is a place on the map, and data that programs wrote hold numbers: a zero more or less is the same. */
function isMeasure(page: Page, field: Field): boolean {
  return MEASURED.test(field.scalar?.text ?? '') || (isDataPath(page.path) && field.description === null);
}

/** Quotes keep what the CMS reads where it reads text; elsewhere they change its mind, and a person decides. */
function asText(field: Field, text: string, message: string): NonNullable<Report<Id>['fixes']>[number] {
  const edits = [{ ...field.range, text: quote(text) }];
  const safe = message === 'sexagesimal' || message === 'grouped-number';
  return { title: { key: 'replace', facts: { from: text, to: quote(text) } }, safe, edits };
}

/** `title: #sujet`, `title: Concours #2`: a `#` stuck to a word is seldom meant as a comment; after an address it is. */
function swallowed(page: Page, field: Field, site: Site): (MessageOf<Id> & { at: Report<Id>['at'] }) | null {
  if (/^https?:\/\/\S+$/i.test(field.scalar?.text ?? '')) return null;
  const rest = page.source.text.slice(field.range.end, field.range.end + 500);
  const comment = /^[ \t]+(#[^\s#!-][^\r\n]*)/.exec(rest);
  if (comment?.[1] === undefined || (field.value === null && field.scalar?.text !== '')) return null;
  // `#twitter: "@a"` is another field, which somebody took out.
  if (/^#[\w-]{1,60}:(?:\s|$)/.test(comment[1])) return null;
  if (isOfModel(comment[1].trimEnd(), page, field, site)) return null;
  const start = field.range.end + comment[0].length - comment[1].length;
  const at = { start, end: start + comment[1].trimEnd().length };
  return { message: 'hash-comment', facts: { text: comment[1].trimEnd(), kept: field.scalar?.text ?? '' }, at };
}

/** The same words after the same key of another page, whose value is another: a hint of the model they were copied from. */
function isOfModel(comment: string, page: Page, { name, scalar }: Field, site: Site): boolean {
  for (const other of site.pages.values()) {
    if (other.path === page.path || other.frontMatter === null) continue;
    const head = other.source.slice(other.frontMatter.content);
    const at = head.indexOf(comment);
    if (at < 0) continue;
    const line = head.slice(head.lastIndexOf('\n', at) + 1, at).trim();
    if (line.startsWith(`${name}:`) && (comment.includes(' ') || !line.endsWith(scalar?.text ?? ''))) return true;
  }
  return false;
}
