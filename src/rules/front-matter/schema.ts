import type { Fix, Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { SchemaProblem } from '../../schema/cause.ts';
import type { Rule } from '../rule.ts';
import { placeOfProblem, renameKey, replaceValue } from './shared/problem-place.ts';

/** Holds the front matter against the schema of the page: its own, the configuration's, or the CMS form's. */
export const frontMatterSchema: Rule<'front-matter-schema'> = {
  id: 'front-matter-schema',
  severity: 'error',
  *check(page, { site }) {
    if (isUnread(page)) return;
    const schema = site.schemaFor(page);
    if (schema === null) return;
    for (const problem of schema.problems(page)) {
      if (problem.message !== 'unknown-key') yield report(page, problem, schema.from);
    }
  },
};

/** A front matter that could not be read has its own finding: everything would seem to be missing. */
export function isUnread(page: Page): boolean {
  return page.frontMatter !== null && page.frontMatter.root === null && page.frontMatter.troubles.length > 0;
}

function report(page: Page, problem: SchemaProblem, schema: string): Report<'front-matter-schema'> {
  const { message, facts, tier } = problem;
  const at = placeOfProblem(page, problem);
  const data = { schema, pointer: problem.pointer, keyword: message, ...('key' in facts && { key: facts.key }) };
  return {
    ...({ message, facts } as Pick<Report<'front-matter-schema'>, 'message' | 'facts'>),
    at,
    ...(tier === 'shape' && { severity: 'warning' as const }),
    data,
    fixes: fixesFor(page, problem, at),
  } as Report<'front-matter-schema'>;
}

/** What was probably meant; nobody but the author can be sure. */
function fixesFor(page: Page, problem: SchemaProblem, at: Range): Fix[] {
  const { suggestion, pointer, message } = problem;
  if (message === 'type') return rewrite(page, problem.facts, at);
  if (suggestion === null) return [];
  if (message === 'missing-misspelt') return renameKey(page, at, suggestion);
  const edits = replaceValue(page, pointer, suggestion);
  const facts = { from: page.source.slice(at), to: suggestion };
  return edits === null ? [] : [{ title: { key: 'replace', facts }, safe: false, edits }];
}

/** A number or `true` meant as text takes quotes; a word that means yes or no becomes `true` or `false`. */
function rewrite(
  page: Page,
  { expected, actual, value }: { expected: readonly string[]; actual: string; value: string },
  at: Range,
): Fix[] {
  const from = page.source.slice(at);
  const written = (actual === 'number' || actual === 'boolean') && /^[\w.+-]+$/.test(from);
  const truth = /^(?:oui|vrai|yes|on|true)$/i.test(value)
    ? 'true'
    : /^(?:non|faux|no|off|false)$/i.test(value)
      ? 'false'
      : null;
  const to =
    written && expected.includes('string')
      ? `"${from}"`
      : actual === 'string' && expected.includes('boolean')
        ? truth
        : null;
  return to === null
    ? []
    : [{ title: { key: 'replace', facts: { from, to } }, safe: false, edits: [{ ...at, text: to }] }];
}
