import type { CmsField } from '../../cms/cms.ts';
import type { Collection } from '../../cms/collection.ts';
import { namesOf } from '../../cms/kinds.ts';
import type { RelationSetting } from '../../configuration/configuration.ts';
import { createGlob } from '../../configuration/glob.ts';
import type { Page } from '../../content/page.ts';
import { cmsTargets, configuredTarget, type Gathered, gather, type Target } from './targets.ts';

/** A field whose values must name other pages: a relation widget of the CMS, or an entry of `relations:`. */
export interface Relation {
  /** Steps from the top of the front matter to the field, `*` for every item of a list: `['talents', 'list']`. */
  readonly field: readonly string[];
  /** Where the field is of one kind of group among several: how many steps lead to the group, and what names its kind. */
  readonly kinds: readonly Kind[];
  /** True for a page that holds the field. */
  applies(path: string): boolean;
  /** What the named pages are called, in the words of the CMS or of the configuration: « Personnes ». */
  readonly label: string;
  /** Every value that may be written, and the page it names. Null when the target is not in the tree, or offers nothing. */
  readonly values: ReadonlyMap<string, string> | null;
  /** What every such value starts with, where that is known. */
  readonly start: string | null;
  /** Values of pages that exist but that the filters of the CMS leave out. */
  readonly hidden: ReadonlyMap<string, string>;
}

export interface Kind {
  readonly depth: number;
  /** The keys that may name the kind. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** The names of all kinds: what is none of them tells nothing. */
  readonly all: readonly string[];
}

export interface RelationsInput {
  /** The collections of the CMS; empty when there is none. */
  readonly collections: readonly Collection[];
  /** `relations:` of `relecture.yml`. */
  readonly settings: readonly RelationSetting[];
  /** Every page of the content folder. Not touched before the first question. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** The relations of a page, by its path. */
export type Relations = (path: string) => readonly Relation[];

export function createRelations(input: RelationsInput): Relations {
  let declared: readonly Relation[] | null = null;
  return (path) => {
    declared ??= [
      ...input.collections.flatMap((one) => cmsRelations(one, input)),
      ...input.settings.flatMap((one) => configured(one, input)),
    ];
    return declared.filter((relation) => relation.applies(path));
  };
}

/** A relation whose values are gathered when they are first asked for, once. */
function relation(
  { field, kinds }: Pick<Relation, 'field' | 'kinds'>,
  applies: (path: string) => boolean,
  target: Target,
  pages: ReadonlyMap<string, Page>,
): Relation {
  let gathered: Gathered | null = null;
  const all = (): Gathered => {
    gathered ??= gather(target, pages);
    return gathered;
  };
  return {
    field,
    kinds,
    applies,
    label: target.label,
    start: target.start ?? null,
    get values() {
      return all().values;
    },
    get hidden() {
      return all().hidden;
    },
  };
}

function cmsRelations(collection: Collection, input: RelationsInput): Relation[] {
  const { cms } = collection;
  const tops = cms.i18n?.structure === 'single_file' ? cms.i18n.locales.map((locale) => [locale]) : [[]];
  const found: Relation[] = [];
  for (const top of tops) {
    const isOwn = (page: string): boolean => cms.folder !== null && collection.matches(page);
    const kinds = cms.kinds === undefined ? [] : eachKind(cms.kinds.all, [cms.kinds.key], top.length);
    if (cms.kinds === undefined) walk(cms.fields, { field: top, kinds: [] }, (field, at) => add(field, at, isOwn));
    for (const { type, kind } of kinds)
      walk(type.fields, { field: top, kinds: [kind] }, (field, at) => add(field, at, isOwn));
    for (const file of cms.files)
      walk(file.fields, { field: top, kinds: [] }, (field, at) => add(field, at, (page) => page === file.file));
  }
  return found;

  function add(field: CmsField, at: Way, applies: (page: string) => boolean): void {
    for (const target of cmsTargets(field, input.collections)) found.push(relation(at, applies, target, input.pages));
  }
}

/** What leads to a field. */
type Way = Pick<Relation, 'field' | 'kinds'>;

/** Every relation widget below the fields, with the steps that lead to it. */
function walk(fields: readonly CmsField[], top: Way, visit: (field: CmsField, at: Way) => void): void {
  for (const field of fields) walkField(field, { ...top, field: [...top.field, field.name] }, visit);
}

function walkField(field: CmsField, at: Way, visit: (field: CmsField, at: Way) => void): void {
  if (field.widget === 'relation') visit(field, at);
  const inside = field.widget === 'list' ? { ...at, field: [...at.field, '*'] } : at;
  walk(field.fields, inside, visit);
  for (const { type, kind } of eachKind(field.types, keysOf(field), inside.field.length))
    walk(type.fields, { ...inside, kinds: [...inside.kinds, kind] }, visit);
  if (field.item !== null) walkField(field.item, inside, visit);
}

/** The keys by which the CMSs name the kind of a group, unless the configuration says another. */
function keysOf({ options }: CmsField): readonly string[] {
  const own = options['typeKey'] ?? options['type_key'] ?? options['blockKey'] ?? options['templateKey'];
  return typeof own === 'string' ? [own] : ['type', '_block', '_template'];
}

function eachKind(types: readonly CmsField[], keys: readonly string[], depth: number) {
  const all = types.flatMap(namesOf);
  return types.map((type): { readonly type: CmsField; readonly kind: Kind } => ({
    type,
    kind: { depth, keys, names: namesOf(type), all },
  }));
}

function configured(setting: RelationSetting, { pages }: RelationsInput): Relation[] {
  const target = configuredTarget(setting);
  if (target === null || typeof setting.files !== 'string' || typeof setting.field !== 'string') return [];
  return [relation({ field: setting.field.split('.'), kinds: [] }, createGlob(setting.files), target, pages)];
}
