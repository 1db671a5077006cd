import type { Field } from '../../../content/page.ts';
import type { MessageOf } from '../../../locales/locale.ts';
import type { Generator } from '../../../site/plan.ts';

type Id = 'front-matter-ambiguous-value';

/** Generators whose YAML reader knows the words and numbers of YAML 1.1; the others read as the CMS does. */
const OLD_READERS: Partial<Record<Generator, 'hugo' | 'jekyll' | 'mkdocs'>> = {
  hugo: 'hugo',
  jekyll: 'jekyll',
  mkdocs: 'mkdocs',
};

/**
 * Generators whose reader (Psych, PyYAML, js-yaml 3 in gray-matter) takes a zero before digits for octal: with an 8 or a 9 among
 * them it is no number, and stays as it was written.
 */
const OCTAL_READERS: readonly Generator[] = [
  'jekyll',
  'mkdocs',
  'pelican',
  'eleventy',
  'docusaurus',
  'vitepress',
  'vuepress',
  'gatsby',
  'next',
];

/** `07 49 23` in one word: a number to readers of YAML 1.2, text to those of 1.1; which one reads a site of its own making is not known. */
export function isNoOctal(text: string): boolean {
  return /^[+-]?0\d*[89]\d*$/.test(text);
}

/** What the readers of the site make of a plain value, where they differ or lose something; null where all is well. */
export function readPlainValue(field: Field, text: string, generator: Generator): MessageOf<Id> | null {
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
  if (isNoOctal(text) && OCTAL_READERS.includes(generator)) return null;
  if (/^[+-]?0\d/.test(text) && isNumber) return { message: 'leading-zero', facts: { text, read: written } };
  if (/^\+\d/.test(text) && isNumber) return { message: 'plus-sign', facts: { text, read: written } };
  if (/^-?\d*\.\d*0$/.test(text) && isNumber) return { message: 'trailing-zero', facts: { text, read: written } };
  if (isNumber)
    return (/^-?\d{16,}$/.test(text) && written !== text) || /^(?:0[xo]|[\d.]+e)/i.test(text)
      ? { message: 'number-look', facts: { text, read: written } }
      : null;
  const reader =
    generator === 'jekyll' || generator === 'mkdocs'
      ? generator
      : generator === 'eleventy' || generator === 'docusaurus'
        ? 'site'
        : null;
  if (reader !== null && /^[1-9]\d{0,8}(?::[0-5]?\d){1,2}$/.test(text))
    return { message: 'sexagesimal', facts: { text, read: base60(text), reader } };
  if (/^[1-9]\d*(?:_\d+)+$/.test(text))
    return {
      message: 'grouped-number',
      facts: { text, read: text.replaceAll('_', ''), reader: OLD_READERS[generator] ?? 'site' },
    };
  if (generator === 'jekyll' && /^[1-9]\d*(?:,\d+)+$/.test(text))
    return { message: 'grouped-number', facts: { text, read: text.replaceAll(',', ''), reader: 'jekyll' } };
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
