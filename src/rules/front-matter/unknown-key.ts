import type { Report } from '../../content/finding.ts';
import type { Field, Page } from '../../content/page.ts';
import { isUnread } from '../../content/unread-header.ts';
import { slipOf } from '../../schema/slip.ts';
import type { PageSchema, Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { isOwnKey, usersOf } from './shared/own-keys.ts';
import { placeOfProblem, renameKey } from './shared/problem-place.ts';

type Said = Report<'front-matter-unknown-key'>;

/**
 * Keys that the schema refuses, and keys that look like a slip of one that is missing. Any other key is left alone:
 * generators and templates read many that no form knows.
 */
export const frontMatterUnknownKey: Rule<'front-matter-unknown-key'> = {
  id: 'front-matter-unknown-key',
  severity: 'error',
  *check(page, { site }) {
    if (isUnread(page)) return;
    const schema = site.schemaFor(page);
    if (schema === null) {
      yield* usualMisspelt(page, site);
      return;
    }
    const told = new Set<string>();
    for (const problem of schema.problems(page)) {
      if (problem.message === 'missing-misspelt') told.add(`${problem.pointer}/${problem.facts.key}`);
      if (problem.message !== 'unknown-key') continue;
      const at = placeOfProblem(page, problem);
      const data = { schema: schema.from, key: problem.facts.key };
      yield { message: 'unknown-key', facts: problem.facts, at, data, fixes: renameKey(page, at, problem.suggestion) };
    }
    yield* misspelt(page, schema, told, site);
  },
};

/** What generators of all kinds read, and no site means otherwise. */
const USUAL = ['title', 'draft', 'description', 'layout'];

/** Where no schema holds the page: a slip of a key that it lacks, which no other page makes. */
function* usualMisspelt(page: Page, site: Site): Iterable<Said> {
  const missing = USUAL.filter((key) => !(key in page.data));
  for (const field of page.fields) {
    if (field.key === null || field.parent?.pointer !== '' || USUAL.includes(field.name)) continue;
    const suggestion = slipOf(field.name, missing, false);
    // Hugo and Pelican read « Title », too.
    if (suggestion === null || suggestion === field.name.toLowerCase()) continue;
    const [own, usual] = usersOf(site, [field.name, suggestion]);
    if ((own ?? 0) > 1 || (suggestion !== 'draft' && (usual ?? 0) < 2)) continue;
    yield {
      message: 'misspelt',
      facts: { where: [], key: field.name, suggestion, label: suggestion },
      at: field.key,
      severity: 'warning',
      data: { schema: null, key: field.name },
      fixes: renameKey(page, field.key, suggestion),
    };
  }
}

/** So many items do not slip alike. */
const SEVERAL = 3;

/** Whether the items of a list call it so, and hardly any as the form does: it is the form that is mistaken. */
function isOfItems({ name, parent }: Field, suggestion: string): boolean {
  const items = parent?.parent?.kind === 'sequence' ? parent.parent.children : [];
  const having = (key: string): number =>
    items.filter(({ children }) => children.some((one) => one.name === key)).length;
  const own = having(name);
  return own >= SEVERAL && own > having(suggestion);
}

/** Keys that look like an optional one; `told`: what the schema rule says already. */
function* misspelt(page: Page, schema: PageSchema, told: ReadonlySet<string>, site: Site): Iterable<Said> {
  const mappings = new Map<string, Field[]>();
  for (const field of page.fields) {
    if (field.key === null || field.parent === null) continue;
    const siblings = mappings.get(field.parent.pointer) ?? [];
    siblings.push(field);
    mappings.set(field.parent.pointer, siblings);
  }
  for (const [pointer, fields] of mappings) {
    const known = schema.keys(pointer);
    if (known === null || known.length === 0 || schema.refusesOthers(pointer)) continue;
    const missing = known.filter((key) => !fields.some(({ name }) => name === key));
    for (const field of fields) {
      if (known.includes(field.name) || field.key === null || told.has(`${pointer}/${field.name}`)) continue;
      const suggestion = slipOf(field.name, missing, false);
      if (suggestion === null || (pointer === '' && isOwnKey(site, schema, field.name, suggestion))) continue;
      if (isOfItems(field, suggestion)) continue;
      const label = String(schema.labels(`${pointer}/${suggestion}`).at(-1));
      const facts = { where: schema.labels(pointer), key: field.name, suggestion, label };
      const data = { schema: schema.from, key: field.name };
      yield {
        message: 'misspelt',
        facts,
        at: field.key,
        severity: 'warning',
        data,
        fixes: renameKey(page, field.key, suggestion),
      };
    }
  }
}
