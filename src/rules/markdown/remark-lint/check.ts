import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Report } from '../../../content/finding.ts';
import type { Page, Passage } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { RuleId } from '../../../locales/locale.ts';
import { runBounded, TooSlow } from '../../../schema/bounded.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { Generator } from '../../../site/plan.ts';
import type { Rule } from '../../rule.ts';
import { type Lint, type LintMessage, lint } from '../shared/remark-lint.ts';
import type { LintId } from './lint-id.ts';
import { isFileSilent, runMinded } from './minded.ts';
import { PLUGINS } from './plugins.ts';
import { READINGS, type Reading } from './readings.ts';

// One part of the program holds all that few sites ask of remark-lint.
export { undefinedAsRemark } from '../shared/undefined-as-remark.ts';
export { runMinded };

/** They look at the file, not at its text. */
const OF_FILES = /^markdown-(?:final-newline|file-extension|no-file-name-.*)$/;

/** What a rule of remark-lint says of a page: of its body and of each Markdown text of its front matter. */
export function checkOf(id: LintId): NonNullable<Rule['check']> {
  const read = READINGS[id];
  return function* (page, { options, site }) {
    const option = [1, options['option']] as never;
    if (OF_FILES.test(id)) {
      if (isForeign(id, page, site.generator) || isFileSilent(page.body, id.replace('markdown-', ''))) return;
      const told = isExpression(options['option'])
        ? lintBounded(page, id, option)
        : lintFile(page, PLUGINS[id], option);
      for (const { reason, at } of told) yield report(read(reason, ''), at, '');
      return;
    }
    if (id === 'markdown-table-cell-padding')
      for (const { range } of page.passages.filter(isEndless)) yield tooBig(range);
    for (const one of lint(page, PLUGINS[id], option, skipOf(id), runMinded)) {
      const { reason, words, at } = one;
      if (id === 'markdown-maximum-line-length' && !isLineOfFile(page, one)) continue;
      const reading = read(reason, words);
      const said = id === 'markdown-no-consecutive-blank-lines' ? afterFence(page, one, reading) : reading;
      if (said !== null) yield report(said, inFile(page, at), words === '' ? lineOf(one) : words);
    }
  };
}

/** The work of remark-lint on the margins of cells grows with the square of their number; no page that is read has as many. */
const MOST_BARS = 10_000;

const isEndless = ({ kind, text }: Passage): boolean => kind === 'markdown' && text.split('|').length > MOST_BARS;

const skipOf = (id: LintId): ((passage: Passage) => boolean) =>
  id === 'markdown-table-cell-padding' ? isEndless : () => false;

const tooBig = ({ start, end }: Range): Report<RuleId> =>
  report({ message: 'too-big' }, { start, end: Math.min(end, start + 80) }, '');

/** Sentences and facts are of the rule that was read for. */
function report({ message, facts }: Reading, at: Range, excerpt: string): Report<RuleId> {
  return { message, at, excerpt, ...(facts !== undefined && { facts, data: facts }) } as unknown as Report<RuleId>;
}

const isExpression = (option: unknown): boolean => isObject(option) && 'source' in option;

/** An expression of the site's own may take for ever over a name: it then says nothing. */
function lintBounded(page: Page, id: LintId, option: never) {
  try {
    return runBounded(() => [...lintFile(page, PLUGINS[id], option)], 100);
  } catch (error) {
    if (error instanceof TooSlow) return [];
    throw error;
  }
}

function* lintFile(page: Page, plugin: Lint<never>, option: never) {
  const { text } = page.source;
  const file = new VFile({ value: text, path: page.path });
  unified().use(plugin, option).runSync({ type: 'root', children: [] }, file);
  for (const { place, reason } of file.messages)
    yield {
      reason,
      at: inFile(page, place === undefined ? { start: 0, end: 0 } : { start: text.length, end: text.length }),
    };
}

/** What is missing at the very end is shown on the last character: nothing stands after it, and no directive reaches there. */
function inFile({ source }: Page, at: Range): Range {
  return at.start < source.text.length ? at : { start: Math.max(0, at.start - 1), end: at.end };
}

/**
 * Names that nobody has chosen, and files that are no Markdown: `_index.md` of Hugo and Zola, data, HTML. English articles are
 * looked for in English alone: « à propos » is no article.
 */
function isForeign(id: LintId, page: Page, generator: Generator): boolean {
  if (page.body.kind !== 'markdown' || /\.(?:ya?ml|json|toml)$/i.test(page.path)) return true;
  if (id === 'markdown-no-file-name-articles') return page.language !== null && !/^en\b/i.test(page.language);
  const isSection = /(?:^|\/)_index(?:\.[^/]*)?$/.test(page.path) && (generator === 'hugo' || generator === 'zola');
  return isSection && id === 'markdown-no-file-name-irregular-characters';
}

/** A text of the front matter may be written on other lines than it reads on: those of the file are too long, or they are not. */
function isLineOfFile(page: Page, { passage, end }: LintMessage): boolean {
  const start = Math.max(passage.text.lastIndexOf('\n', end - 1), passage.text.lastIndexOf('\r', end - 1)) + 1;
  return !/[\r\n]/.test(page.source.slice(passage.toFile(start, end)));
}

/** What is shown of a place between two characters. */
function lineOf({ passage: { text }, start }: LintMessage): string {
  const before =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return before + (text.slice(start, start + 200).split(/[\r\n]/, 1)[0] ?? '');
}

/** One empty line parts a body from its front matter. */
function afterFence(page: Page, { passage, start }: LintMessage, reading: Reading): Reading | null {
  const isFirst = passage === page.body && passage.text.slice(0, start).trim() === '';
  if (!isFirst || page.frontMatter === null || reading.message !== 'before') return reading;
  const lines = Number(reading.facts?.['found']);
  return lines <= 1 ? null : { message: 'before', facts: { found: lines, expected: 1 } };
}
