import type { Report } from '../../content/finding.ts';
import type { Field, Page } from '../../content/page.ts';
import type { MessageOf } from '../../locales/locale.ts';
import type { Rule } from '../rule.ts';
import { quote } from './shared/mend-syntax.ts';
import { readPlainValue } from './shared/read-plain-value.ts';

type Id = 'front-matter-ambiguous-value';

/** Values that Hugo, Jekyll, the CMS and JavaScript read differently, or that lose something by being read. */
export const frontMatterAmbiguousValue: Rule<Id> = {
  id: 'front-matter-ambiguous-value',
  severity: 'warning',
  *check(page, { site }) {
    for (const field of page.fields) {
      if (field.scalar?.style !== 'plain' || field.scalar.tag !== null) continue;
      const comment = swallowed(page, field);
      const said = comment ?? readPlainValue(field, field.scalar.text, site.generator);
      if (said === null) continue;
      const quoted = said.message !== 'no-such-day' && said.message !== 'list-dash' && comment === null;
      yield {
        ...said,
        at: comment?.at ?? field.scalar.content,
        ...(quoted && { fixes: [asText(field, field.scalar.text, said.message)] }),
      };
    }
  },
};

/** Quotes keep what the CMS reads where it reads text; elsewhere they change its mind, and a person decides. */
function asText(field: Field, text: string, message: string): NonNullable<Report<Id>['fixes']>[number] {
  const edits = [{ ...field.range, text: quote(text) }];
  const safe = message === 'sexagesimal' || message === 'grouped-number';
  return { title: { key: 'replace', facts: { from: text, to: quote(text) } }, safe, edits };
}

/** `title: #sujet`, `title: Concours #2`: a `#` stuck to a word is seldom meant as a comment; after an address it is. */
function swallowed(page: Page, field: Field): (MessageOf<Id> & { at: Report<Id>['at'] }) | null {
  if (/^https?:\/\/\S+$/i.test(field.scalar?.text ?? '')) return null;
  const rest = page.source.text.slice(field.range.end, field.range.end + 500);
  const comment = /^[ \t]+(#[^\s#!-][^\r\n]*)/.exec(rest);
  if (comment?.[1] === undefined || (field.value === null && field.scalar?.text !== '')) return null;
  const start = field.range.end + comment[0].length - comment[1].length;
  const at = { start, end: start + comment[1].trimEnd().length };
  return { message: 'hash-comment', facts: { text: comment[1].trimEnd(), kept: field.scalar?.text ?? '' }, at };
}
