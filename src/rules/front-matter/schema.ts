import type { Fix, Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import { isUnread } from '../../content/unread-header.ts';
import type { SchemaProblem } from '../../schema/cause.ts';
import type { PageSchema, Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { type Outdated, outdatedForm } from './shared/outdated-form.ts';
import { placeOfProblem, renameKey, replaceValue } from './shared/problem-place.ts';
import { isNoOctal } from './shared/read-plain-value.ts';

/** Holds the front matter against the schema of the page: its own, the configuration's, or the CMS form's. */
export const frontMatterSchema: Rule<'front-matter-schema'> = {
  id: 'front-matter-schema',
  severity: 'error',
  *check(page, { site }) {
    if (isUnread(page)) return;
    const schema = site.schemaFor(page);
    if (schema === null) return;
    for (const problem of schema.problems(page)) {
      if (problem.message !== 'unknown-key' && outdatedForm(site, page, schema, problem) === null)
        yield report(page, problem, schema, site);
    }
  },
  /** Once for each collection, on the first page: its form is what must be mended. */
  *checkSite(pages, { site }) {
    const told = new Map<object, Set<string>>();
    for (const page of pages) {
      const schema = site.schemaFor(page);
      for (const problem of schema?.problems(page) ?? []) {
        const outdated = schema === null ? null : outdatedForm(site, page, schema, problem);
        if (schema === null || outdated === null) continue;
        const keys = told.get(schema.schema) ?? new Set();
        told.set(schema.schema, keys);
        if (keys.has(outdated.key) || isUnread(page)) continue;
        keys.add(outdated.key);
        yield { ...reportForm(page, problem, schema, outdated), path: page.path };
      }
    }
  },
};

/** The form of a CMS that came with a theme, which nobody of the site wrote. */
function isOfTheme({ derived, from }: PageSchema): boolean {
  return derived && /(?:^|\/)themes\//.test(from);
}

/** A box of a form that nobody ticked: the page is right as it stands, though the CMS asks for it at the next save. */
function isUnticked({ message, pointer, facts }: SchemaProblem, schema: PageSchema): boolean {
  if (!schema.derived || !message.startsWith('missing') || !('key' in facts)) return false;
  const asked = schema.at(`${pointer}/${String(facts.key).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return asked.some(({ type, ...rest }) => [type].flat().includes('boolean') && rest['default'] === false);
}

/** A page without text whose layout, which it names, shows what there is to show: right as published, though its form asks for more. */
function isFilledByLayout({ layout }: Page, { message }: SchemaProblem, { derived }: PageSchema): boolean {
  return derived && message === 'missing-body' && layout !== null;
}

/** Given by the settings or the data of the site (`defaults` of Jekyll, `posts.json` of Eleventy): right as published, though its form asks for it. */
function isInherited(
  { path }: Page,
  { message, facts }: SchemaProblem,
  { derived }: PageSchema,
  { plan }: Site,
): boolean {
  return derived && message.startsWith('missing') && 'key' in facts && plan.inherits(path, String(facts.key));
}

/** `0086`: a number for readers of YAML 1.2 alone; to others, js-yaml 3 among them, it is the text that the form asks for. */
function isTextForSome(page: Page, { message, pointer }: SchemaProblem, { generator }: Site): boolean {
  if (!message.startsWith('type') || generator === 'hugo') return false;
  const field = page.fields.find((one) => one.pointer === pointer);
  return field?.scalar?.style === 'plain' && isNoOctal(field.scalar.text);
}

/** What a form would not write may be read all the same; not where the generator refuses it too. */
function isRefused(page: Page, { pointer }: SchemaProblem, site: Site): boolean {
  const problems = site.generatorSchemaFor(page)?.problems(page) ?? [];
  return problems.some((one) => one.pointer === pointer && one.tier === 'refused');
}

function report(page: Page, problem: SchemaProblem, from: PageSchema, site: Site): Report<'front-matter-schema'> {
  const { message, tier } = problem;
  const schema = from.from;
  const at = placeOfProblem(page, problem);
  const facts = asWritten(page, problem);
  const isRight =
    isOfTheme(from) ||
    isUnticked(problem, from) ||
    isFilledByLayout(page, problem, from) ||
    isInherited(page, problem, from, site) ||
    isTextForSome(page, problem, site);
  const data = { schema, pointer: problem.pointer, keyword: message, ...('key' in facts && { key: facts.key }) };
  return {
    ...({ message, facts } as Pick<Report<'front-matter-schema'>, 'message' | 'facts'>),
    at,
    ...(problem.at === 'parent' && { field: problem.pointer || null }),
    ...(tier === 'shape' && !isRefused(page, problem, site) && { severity: 'warning' as const }),
    ...(isRight && { severity: 'info' as const }),
    data,
    fixes: fixesFor(page, problem, at),
  } as Report<'front-matter-schema'>;
}

/** A number is quoted as it stands in the file: `01000`, not what became of it. */
function asWritten(page: Page, { facts, pointer }: SchemaProblem): SchemaProblem['facts'] {
  const field = page.field(pointer);
  if (!('value' in facts) || typeof field?.value !== 'number') return facts;
  const text = page.source.slice(field.scalar?.content ?? field.range);
  return /^[\w.+-]{1,60}$/.test(text) ? { ...facts, value: text } : facts;
}

function reportForm(
  page: Page,
  problem: SchemaProblem,
  { from, labels }: PageSchema,
  { collection, none, value }: Outdated,
): Report<'front-matter-schema'> {
  const { message, facts, pointer } = problem;
  const isMissing = message.startsWith('missing');
  const own = isMissing && 'label' in facts ? facts.label : labels(pointer).findLast((one) => typeof one === 'string');
  const told = { collection, label: own ?? pointer };
  return {
    ...(value === undefined
      ? { message: isMissing ? ('outdated-required' as const) : ('outdated' as const), facts: { ...told, none } }
      : { message: 'outdated-value' as const, facts: { ...told, value: value.text, count: value.count } }),
    at: placeOfProblem(page, problem),
    ...(problem.at === 'parent' && { field: pointer || null }),
    severity: 'info',
    data: { schema: from, pointer, keyword: message, ...('key' in facts && { key: facts.key }) },
  };
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
