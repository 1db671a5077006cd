import type { Finding } from '../../content/finding.ts';
import type { Field, Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';
import type { MessageOf } from '../../locales/locale.ts';
import { frontMatterRelation } from '../../rules/front-matter/relation.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import { nameOf } from '../../site/relations/guess-relations.ts';
import { folderOf, stemOf } from '../../site/routes/url-path.ts';
import type { Site } from '../../site/site.ts';
import type { ReviewRequest } from '../request.ts';
import { pageAt, replace, rewritten } from './causes/sides.ts';
import type { Difference } from './difference.ts';
import type { LostFiles } from './lost-files.ts';
import { pagesNaming } from './pages-naming.ts';

/** What pages call by name: other pages, and files of data. */
const NAMED = /\.(?:md|mdx|markdown|qmd|ya?ml|json|toml)$/i;
/** Names that a page gives itself, and words of which a generator makes pages whether they have a file or not. */
const OWN = /^(?:id|key|name|path|permalink|redirect_?from|slug|title|uid|url|alias(?:es)?)$/i;
const TAXONOMY = /^(?:authors?|categor(?:y|ies)|keywords|layout|series|tags?|template|type)$/i;
/** Values of a field that all name a file of one folder, at least, where one step alone is written. */
const MIN_VALUES = 3;
const MIN_DISTINCT = 2;
/** Files of one change that are looked for. */
const MAX_FILES = 200;

/**
 * A page or a file of data that a change renames or removes, where the field of a page calls it by its name, though nobody declares that the
 * field does: by the end of its path, or by its name alone where all values of that field name files of its folder.
 */
export async function findLostValues(
  tree: Tree,
  { head, base, renamed, files }: Difference,
  told: readonly Finding[],
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<LostFiles> {
  const [active] = selectRules([frontMatterRelation] as readonly Rule[], head.site.configuration, only, skip);
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  const gone = active === undefined ? [] : goneOf({ head, files }, now);
  const [findings, pages]: [Finding[], Page[]] = [[], []];
  if (active === undefined || gone.length === 0) return { findings, pages };
  const values = new FieldValues(base.site);
  const find = (text: string) => gone.filter(({ name, alone }) => text.includes(name) && alone.test(text));
  for await (const { page, places } of pagesNaming(tree, head.site, find)) {
    const broken = places
      .filter(({ is }) => is !== page.path)
      .flatMap((one) => fieldsNaming(page, one, values).map((field) => ({ ...one, field })))
      .filter(({ field }) => !told.some((finding) => finding.path === page.path && holds(finding, placeOf(field))));
    if (broken.length > 0) pages.push(page);
    for (const { was, is, field } of broken) {
      const value = String(field.value);
      const written = is === null ? null : rewritten(value, was, is);
      const from = base.site.collectionOf(was)?.label ?? folderOf(was);
      const said: MessageOf<'front-matter-relation'> =
        is === null
          ? { message: 'deleted', facts: { value, label: from } }
          : { message: 'renamed', facts: { value, label: keyOf(field), candidate: written ?? stemOf(is) } };
      const data = { value, target: from, cause: is ?? was };
      const report = { ...said, at: placeOf(field), excerpt: value, severity: 'warning', data } as const;
      const finding = makeFinding(active, report, page.path, page);
      findings.push({ ...finding, fixes: replace(page, finding, value, written) });
    }
  }
  return { findings, pages };
}

interface Gone {
  readonly was: string;
  /** Its path now; null where it is deleted. */
  readonly is: string | null;
  /** That of its file, without its ending. */
  readonly name: string;
  /** The name, with no letter of another word beside it. */
  readonly alone: RegExp;
}

/** The files that no other of the same name stands in for; a page that kept its old name in its front matter is still called by it. */
function goneOf(
  { head, files }: Pick<Difference, 'head' | 'files'>,
  now: ReadonlyMap<string, string>,
): readonly Gone[] {
  const gone = files
    .filter(({ status }) => status === 'removed' || status === 'renamed')
    .map(({ path, previousPath }) => previousPath ?? path)
    .filter((was) => NAMED.test(was) && !/^_?index$|^readme$/i.test(stemOf(was)))
    .map((was) => ({ was, is: now.get(was) ?? null, name: stemOf(was) }))
    .slice(0, MAX_FILES)
    .map((one) => ({ ...one, alone: new RegExp(`(?<![\\p{L}\\d_-])${escaped(one.name)}(?![\\p{L}\\d_-])`, 'u') }));
  if (gone.length === 0) return [];
  const left = new Set([...head.site.files].filter((path) => NAMED.test(path)).map(stemOf));
  return gone.filter(({ is, name }) => {
    const page = is === null ? undefined : pageAt(head, is);
    const own = page === undefined ? [] : [page.data['slug'], page.data['id']];
    return !left.has(name) && !own.some((one) => typeof one === 'string' && one.endsWith(name));
  });
}

/** That of an item is the name of its list. */
function keyOf({ name, parent }: Field): string {
  return parent?.kind === 'sequence' ? parent.name : name;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function placeOf({ scalar, range }: Field): Range {
  return scalar?.content ?? range;
}

function holds({ range }: Finding, { start, end }: Range): boolean {
  return range.start <= start && end <= range.end;
}

/** The fields of a page that call a file by its name. */
function fieldsNaming(page: Page, { was, name }: Gone, values: FieldValues): Field[] {
  const steps = was.replace(/\.\w+$/, '').split('/');
  const tails = new Set(steps.map((_, index) => steps.slice(index).join('/')));
  return page.fields.filter((field) => {
    const { value, parent, scalar } = field;
    if (typeof value !== 'string' || scalar === null) return false;
    const key = keyOf(field);
    const isTop = (parent?.kind === 'sequence' ? parent.parent : parent)?.pointer === '';
    if (TAXONOMY.test(key) || (isTop && OWN.test(key))) return false;
    const bare = value.replace(/^\.?\//, '').replace(NAMED, '');
    if (bare !== name) return bare.includes('/') && tails.has(bare);
    return values.areNames(page.path, field, folderOf(was));
  });
}

/** The values that the fields of pages had, by folder. */
class FieldValues {
  readonly #site: Site;
  readonly #known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  #names: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Whether all values of a field, in the pages of its folder, name files of another one. */
  areNames(path: string, { pointer }: Field, folder: string): boolean {
    const name = nameOf(pointer);
    const own = folderOf(path);
    if (name === null || own === folder) return false;
    const values = this.#of(own).get(name) ?? [];
    const known = this.#in(folder);
    const distinct = new Set(values);
    return values.length >= MIN_VALUES && distinct.size >= MIN_DISTINCT && [...distinct].every((one) => known.has(one));
  }

  #of(folder: string): ReadonlyMap<string, readonly string[]> {
    const there = this.#known.get(folder);
    if (there !== undefined) return there;
    const values = new Map<string, string[]>();
    for (const page of this.#site.pages.values())
      for (const { value, pointer } of folderOf(page.path) === folder ? page.fields : []) {
        const name = typeof value === 'string' && value !== '' ? nameOf(pointer) : null;
        if (name !== null) values.set(name, [...(values.get(name) ?? []), String(value)]);
      }
    this.#known.set(folder, values);
    return values;
  }

  #in(folder: string): ReadonlySet<string> {
    if (this.#names === null) {
      const names = new Map<string, Set<string>>();
      for (const path of this.#site.files)
        if (NAMED.test(path)) names.set(folderOf(path), (names.get(folderOf(path)) ?? new Set()).add(stemOf(path)));
      this.#names = names;
    }
    return this.#names.get(folder) ?? new Set();
  }
}
