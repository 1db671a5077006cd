import { fileEdits } from '../../content/edits.ts';
import type { Fix } from '../../content/finding.ts';
import type { Field, Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { MessageOf } from '../../locales/locale.ts';
import { NamedValues } from '../../site/relations/named-values.ts';
import { type NearMiss, NearMisses } from '../../site/relations/near-miss.ts';
import type { Relation } from '../../site/relations/relations.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { relationFields } from './shared/relation-fields.ts';
import { isUnderstood } from './shared/understood.ts';

type Id = 'front-matter-relation';
type Miss = NearMiss | { readonly kind: 'prefix'; readonly value: string };

/** Values that must name a page of another collection do. */
export const frontMatterRelation: Rule<Id> = {
  id: 'front-matter-relation',
  severity: 'error',
  owns: 'fields',
  *check(page, { site }) {
    valuesOf(site).note(page);
    const known = new Map<Relation | undefined, Targets>();
    for (const [field, relations] of relationFields(page, site.relations(page.path))) {
      const value = String(field.value);
      // A target that is nowhere in the tree may be elsewhere: nobody can tell.
      if (relations.every(({ values }) => values === null) || relations.some((one) => mayName(one, value))) continue;
      const label = [...new Set(relations.map((one) => one.label))].join(' / ');
      const hidden = relations.map((relation) => relation.hidden.get(value)).find((path) => path !== undefined);
      if (hidden !== undefined) {
        const at = field.scalar?.content ?? field.range;
        yield { message: 'hidden', facts: { value, label, path: hidden }, at, excerpt: value, severity: 'info' };
        continue;
      }
      const { targets, near } = known.get(relations[0]) ?? targetsOf(relations);
      known.set(relations[0], { targets, near });
      const miss = withPrefix(value, targets.keys()) ?? near.find(value);
      const path = targets.get(miss?.value ?? '') ?? '';
      const fixes = miss === null || miss.kind === 'space-there' ? [] : mend(page, field, miss);
      yield {
        ...say(value, label, miss, path),
        at: field.scalar?.content ?? field.range,
        excerpt: value,
        data: { value, target: label },
        fixes,
        ...(!relations.some((one) => isUnderstood(one, site, near)) && { severity: 'info' as const }),
      };
    }
  },
  *checkSite(pages, { site }) {
    // What a few pages hold tells nothing of a field.
    if (pages.length < site.pages.size * MOST_OF_THEM) return;
    const searches = new Map<ReadonlySet<string>, NearMisses>();
    for (const { path, value, at, target, known, others } of valuesOf(site).strays(site.pages.keys())) {
      if (isDeclared(path, at, site)) continue;
      const search = searches.get(known) ?? new NearMisses(known);
      searches.set(known, search);
      const near = search.find(value);
      const facts = { value, target, others, ...(near !== null && { candidate: near.value }) };
      yield { message: 'guessed', facts, severity: 'info', path, at, excerpt: value, data: { value, target } };
    }
  },
};

function mayName({ values, start }: Relation, value: string): boolean {
  return values === null ? start === null || value.startsWith(start) : values.has(value);
}

const MOST_OF_THEM = 0.8;
const noted = new WeakMap<Site, NamedValues>();

function valuesOf(site: Site): NamedValues {
  const values = noted.get(site) ?? new NamedValues();
  noted.set(site, values);
  return values;
}

/** Whether a relation that is declared speaks of the value already. */
function isDeclared(path: string, { start }: Range, site: Site): boolean {
  const page = site.pages.get(path);
  if (page === undefined) return true;
  return [...relationFields(page, site.relations(path)).keys()].some(
    ({ range }) => range.start <= start && start <= range.end,
  );
}

interface Targets {
  readonly targets: ReadonlyMap<string, string>;
  readonly near: NearMisses;
}

function targetsOf(relations: readonly Relation[]): Targets {
  const targets = new Map(relations.flatMap(({ values }) => [...(values ?? [])]));
  return { targets, near: new NearMisses(targets.keys()) };
}

function say(value: string, label: string, miss: Miss | null, path: string): MessageOf<Id> {
  if (miss === null) return { message: 'not-found', facts: { value, label } };
  const facts = { value, label, candidate: miss.value };
  if (miss.kind === 'space-there') return { message: 'space-there', facts: { ...facts, path } };
  if (miss.kind !== 'space-here')
    return miss.value.endsWith(`/${value}`) ? { message: 'prefix', facts } : { message: miss.kind, facts };
  const side = value.trimEnd() !== value ? 'end' : value.trimStart() !== value ? 'start' : 'inside';
  return { message: 'space-here', facts: { ...facts, side } };
}

/** `anct` where `/organisations/anct` is wanted. */
function withPrefix(value: string, known: Iterable<string>): Miss | null {
  const found = [...known].filter((name) => name.endsWith(`/${value}`));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : { kind: 'prefix', value: only };
}

function mend(page: Page, field: Field, miss: Miss): readonly Fix[] {
  const passage = page.passages.find((one) => one.field === field);
  const edits = passage && fileEdits(passage, page.source, [{ start: 0, end: passage.text.length, text: miss.value }]);
  if (!passage || !edits) return [];
  return [
    { title: { key: 'replace', facts: { from: passage.text, to: miss.value } }, safe: miss.kind !== 'spelling', edits },
  ];
}
