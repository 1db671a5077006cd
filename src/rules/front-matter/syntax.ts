import type { Report } from '../../content/finding.ts';
import type { Page, SyntaxTrouble } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { MessageOf } from '../../locales/locale.ts';
import type { Generator } from '../../site/plan.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { mendSyntax } from './shared/mend-syntax.ts';

type Id = 'front-matter-syntax';
type Code = MessageOf<Id>['message'];

/** What is said of a code, softer than an error where the page can still be read by some. */
const MILDER: Readonly<Record<string, 'warning' | 'info'>> = {
  'unknown-tag': 'warning',
  'complex-key': 'warning',
  'not-read-yet': 'info',
};
const CODES: Readonly<Record<Code, true>> = {
  unclosed: true,
  tab: true,
  'no-break-space': true,
  'unquoted-colon': true,
  'missing-space': true,
  'missing-space-dash': true,
  'reserved-start': true,
  'quote-inside': true,
  'text-after-quote': true,
  'unclosed-quote': true,
  'unclosed-bracket': true,
  'bad-list': true,
  'bad-escape': true,
  'control-character': true,
  'merge-conflict': true,
  'list-without-key': true,
  'key-after-list': true,
  'text-without-key': true,
  'key-under-value': true,
  indentation: true,
  'too-deep': true,
  'special-word': true,
  'duplicate-key': true,
  'unknown-tag': true,
  'unknown-alias': true,
  'alias-bomb': true,
  'complex-key': true,
  'several-documents': true,
  'no-keys': true,
  dots: true,
  'not-first': true,
  'hidden-first': true,
  'not-first-jekyll': true,
  'hidden-first-jekyll': true,
  'missing-comma': true,
  'toml-colon': true,
  'toml-no-quotes': true,
  'toml-no-value': true,
  'toml-no-key': true,
  'toml-after-quote': true,
  'toml-unclosed-quote': true,
  'toml-duplicate': true,
  'toml-date': true,
  'toml-leading-zero': true,
  'json-key': true,
  'json-colon': true,
  'json-value': true,
  'json-unclosed-quote': true,
  'json-escape': true,
  'json-last-comma': true,
  'json-comment': true,
  'json-after-end': true,
  'not-read-yet': true,
  other: true,
};

/** Errors of YAML, TOML and JSON, by their cause and at their place. */
export const frontMatterSyntax: Rule<Id> = {
  id: 'front-matter-syntax',
  severity: 'error',
  // What Jekyll makes of such a file is known, unless most of its files are such: then they are no pages of Jekyll.
  byDialect: { sure: ['duplicate-key', 'toml-duplicate'], unlessMost: ['not-first-jekyll', 'hidden-first-jekyll'] },
  owns: 'fields',
  *check(page, { site }) {
    const { frontMatter } = page;
    if (frontMatter === null) return;
    const { range, content, troubles, root } = frontMatter;
    const unclosed = troubles.find(({ code }) => code === 'unclosed');
    for (const trouble of unclosed === undefined ? troubles : [unclosed])
      yield report(page, asTemplate(page, trouble), site.siteOf(page.path));
    // A file of data is a list as well as it is a group of keys; it has no fences.
    const isFenced = range.start < content.start;
    if (troubles.length === 0 && isFenced && root !== null && root.kind !== 'mapping')
      yield { ...say('no-keys', ''), at: firstLine(page, content) };
  },
};

/** `title: {{ page.title }}`: YAML reads a group in a group, its author meant a template. */
function asTemplate(page: Page, trouble: SyntaxTrouble): SyntaxTrouble {
  const start = trouble.range.start - 1;
  if (trouble.code !== 'complex-key' || !page.source.text.startsWith('{{', start)) return trouble;
  const end = page.source.text.slice(start).search(/[\r\n]|$/);
  return { code: 'reserved-start', range: { start, end: start + end }, detail: '{' };
}

/** Those whose reader of YAML stops at a key written twice, and those that take its last value. Hugo did the one, and does the other. */
const STRICT: ReadonlySet<Generator> = new Set([
  'eleventy',
  'docusaurus',
  'vitepress',
  'vuepress',
  'astro',
  'starlight',
  'gatsby',
  'nextra',
]);
const LAX: ReadonlySet<Generator> = new Set(['jekyll', 'middleman', 'mkdocs', 'sphinx', 'jupyter-book']);

/** What becomes of a page with a key twice, on its site. */
function twice(detail: string, { generator, cms }: Site): MessageOf<Id> {
  const does = generator === 'hugo' ? 'hugo' : STRICT.has(generator) ? 'stops' : LAX.has(generator) ? 'reads' : null;
  return { message: 'duplicate-key', facts: { detail, does, generator, cms: cms !== null } };
}

function report(page: Page, { code, range, detail }: SyntaxTrouble, site: Site): Report<Id> {
  const isItem = code === 'duplicate-key' && /^-\S/.test(detail);
  const own = site.generator === 'jekyll' && /^(?:not|hidden)-first$/.test(code) ? `${code}-jekyll` : code;
  const known = isItem ? 'missing-space-dash' : Object.hasOwn(CODES, own) ? (own as Code) : 'other';
  const fix = mendSyntax(page, code, range);
  const severity = MILDER[code];
  return {
    ...(known === 'duplicate-key'
      ? twice(detail, site)
      : say(known, known === 'other' && code !== 'other' ? `${code} ${detail}` : detail)),
    at: firstLine(page, range),
    data: { code },
    ...(severity && { severity }),
    ...(fix && { fixes: [fix] }),
  };
}

/** Every sentence of this rule has the same facts. */
function say(message: Code, detail: string): MessageOf<Id> {
  return { message, facts: { detail } } as MessageOf<Id>;
}

function firstLine(page: Page, range: Range): Range {
  const words = page.source.slice(range);
  if (words.trim() === '') return range;
  const start = range.start + (words.length - words.trimStart().length);
  const length = page.source.slice({ start, end: range.end }).search(/[\r\n]/);
  return { start: Math.min(start, range.end), end: length < 0 ? range.end : start + length };
}
