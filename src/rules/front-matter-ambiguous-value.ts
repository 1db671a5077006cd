import type { Field, Page } from '../content/page.ts';
import type { MessageOf } from '../locales/locale.ts';
import type { Generator } from '../site/site.ts';
import { quote } from './front-matter-syntax.ts';
import type { Report, Rule } from './rule.ts';

type Id = 'front-matter-ambiguous-value';

/** Generators whose YAML reader knows the words and numbers of YAML 1.1; the others read as the CMS does. */
const OLD_READERS: Partial<Record<Generator, string>> = {
  hugo: 'Hugo (avant la version 0.152)',
  jekyll: 'Jekyll',
  mkdocs: 'MkDocs',
};

/** Values that Hugo, Jekyll, the CMS and JavaScript read differently, or that lose something by being read. */
export const frontMatterAmbiguousValue: Rule<Id> = {
  id: 'front-matter-ambiguous-value',
  severity: 'warning',
  *check(page, { site }) {
    for (const field of page.fields) {
      if (field.scalar?.style !== 'plain' || field.scalar.tag !== null) continue;
      const comment = swallowed(page, field);
      const said = comment ?? read(field, field.scalar.text, site.generator);
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

function read(field: Field, text: string, generator: Generator): MessageOf<Id> | null {
  const reader = OLD_READERS[generator];
  const numeric = field.description?.widget === 'number';
  if (reader !== undefined && field.description?.widget !== 'boolean' && isBooleanWord(text, generator))
    return { message: 'boolean-word', facts: { text, truth: /^[yo]n?(?:es)?$/i.test(text), reader } };
  if (/^[+-]?\d/.test(text) && !numeric) return readNumber(text, field.value, generator);
  return field.scalar !== null && /^-\S[^\n]* -\S/.test(text) && field.range.end - field.range.start > text.length
    ? { message: 'list-dash' }
    : null;
}

/** PyYAML and Ruby leave `y` and `n` alone; Hugo's old reader does not. */
function isBooleanWord(text: string, generator: Generator): boolean {
  return generator === 'hugo' ? /^(?:y|n|yes|no|on|off)$/i.test(text) : /^(?:yes|no|on|off)$/i.test(text);
}

function readNumber(text: string, value: unknown, generator: Generator): MessageOf<Id> | null {
  const written = String(value);
  const isNumber = typeof value === 'number';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isDay(text) ? null : { message: 'no-such-day', facts: { text } };
  if (/^[+-]?0\d/.test(text) && isNumber) return { message: 'leading-zero', facts: { text, read: written } };
  if (/^\+\d/.test(text) && isNumber) return { message: 'plus-sign', facts: { text, read: written } };
  if (/^-?\d*\.\d*0$/.test(text) && isNumber) return { message: 'trailing-zero', facts: { text, read: written } };
  if (isNumber)
    return (/^-?\d{16,}$/.test(text) && written !== text) || /^(?:0[xo]|[\d.]+e)/i.test(text)
      ? { message: 'number-look', facts: { text, read: written } }
      : null;
  const reader =
    generator === 'jekyll'
      ? 'Jekyll'
      : generator === 'mkdocs'
        ? 'MkDocs'
        : generator === 'eleventy' || generator === 'docusaurus'
          ? 'Le générateur du site'
          : null;
  if (reader !== null && /^[1-9]\d{0,8}(?::[0-5]?\d){1,2}$/.test(text))
    return { message: 'sexagesimal', facts: { text, read: base60(text), reader } };
  if (/^[1-9]\d*(?:_\d+)+$/.test(text))
    return {
      message: 'grouped-number',
      facts: { text, read: text.replaceAll('_', ''), reader: OLD_READERS[generator] ?? 'Le générateur du site' },
    };
  if (generator === 'jekyll' && /^[1-9]\d*(?:,\d+)+$/.test(text))
    return { message: 'grouped-number', facts: { text, read: text.replaceAll(',', ''), reader: 'Jekyll' } };
  return null;
}

/** `12:30` was 12 × 60 + 30 in YAML 1.1. */
function base60(text: string): string {
  return String(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `title: #sujet`, `title: Concours #2`: a `#` stuck to a word is seldom meant as a comment. */
function swallowed(page: Page, field: Field): (MessageOf<Id> & { at: Report<Id>['at'] }) | null {
  const rest = page.source.text.slice(field.range.end, field.range.end + 500);
  const comment = /^[ \t]+(#[^\s#!-][^\r\n]*)/.exec(rest);
  if (comment?.[1] === undefined || (field.value === null && field.scalar?.text !== '')) return null;
  const start = field.range.end + comment[0].length - comment[1].length;
  const at = { start, end: start + comment[1].trimEnd().length };
  return { message: 'hash-comment', facts: { text: comment[1].trimEnd(), kept: field.scalar?.text ?? '' }, at };
}
