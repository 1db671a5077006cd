import type { Page } from '../../../content/page.ts';
import type { SchemaProblem } from '../../../schema/cause.ts';
import type { PageSchema, Site } from '../../../site/site.ts';

/** What a form asks and hardly a page of its collection does, or a value several of them share: the form is out of date, not the pages. */
export interface Outdated {
  /** The same for all pages of the collection. */
  readonly key: string;
  /** The title of the collection in the CMS. */
  readonly collection: string;
  /** Not one of the pages that were looked at does what the form asks. */
  readonly none: boolean;
  /** A value that the form does not offer, and how many pages hold it. */
  readonly value?: { readonly text: string; readonly count: number };
}

/** So many pages of a collection are looked at, from its first to its last, in the order of their paths. */
const SAMPLE = 60;
/** Fewer pages tell nothing. */
const FEW = 5;
/** The part of the pages that do what is asked, below which the form is wrong. */
const HARDLY = 0.1;
/** So many pages that hold a value make it the site's own: two may be one slip, copied. */
const SHARED = 3;

/** What is misspelt is there, and what was not found out tells nothing. */
const OF_ONE_PAGE: ReadonlySet<string> = new Set(['missing-misspelt', 'unknown-key', 'too-slow', 'too-many-problems']);

const samples = new WeakMap<object, readonly Page[]>();
const known = new WeakMap<object, Map<string, Outdated | null>>();

/** Null where the pages are held against what was written for them, or most of them do what is asked. */
export function outdatedForm(site: Site, page: Page, held: PageSchema, problem: SchemaProblem): Outdated | null {
  if (!held.derived || OF_ONE_PAGE.has(problem.message)) return null;
  const answers = known.get(held.schema) ?? new Map<string, Outdated | null>();
  known.set(held.schema, answers);
  const key = keyOf(problem);
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = ask(site, page, held, key, problem);
    answers.set(key, answer);
  }
  return answer ?? shared(site, page, answers, key, problem);
}

/** A value that its list lacks, and that pages of the collection share. */
function shared(
  site: Site,
  page: Page,
  answers: Map<string, Outdated | null>,
  key: string,
  problem: SchemaProblem,
): Outdated | null {
  const collection = site.collectionOf(page.path);
  if (problem.message !== 'value' || collection === null) return null;
  const text = problem.facts.value;
  const own = `${key} ${text}`;
  let answer = answers.get(own);
  if (answer === undefined) {
    const steps = problem.pointer.split('/').slice(1);
    let count = 0;
    for (const [path, other] of site.pages)
      if (collection.matches(path) && holds(other.data, steps, (one) => String(one) === text)) count++;
    answer = count < SHARED ? null : { key: own, collection: collection.label, none: false, value: { text, count } };
    answers.set(own, answer);
  }
  return answer;
}

function ask(site: Site, page: Page, held: PageSchema, key: string, { pointer }: SchemaProblem): Outdated | null {
  const collection = site.collectionOf(page.path);
  if (collection === null) return null;
  let asked = 0;
  let failing = 0;
  for (const other of sampleOf(site, page, held)) {
    // A page without the value, or the group of fields that lacks one, tells nothing of it.
    if (!holds(other.data, pointer.split('/').slice(1))) continue;
    asked++;
    if (
      site
        .schemaFor(other)
        ?.problems(other)
        .some((one) => keyOf(one) === key) === true
    )
      failing++;
  }
  if (asked < FEW || asked - failing >= HARDLY * asked) return null;
  return { key, collection: collection.label, none: failing === asked };
}

/** Pages of the same form. */
function sampleOf(site: Site, page: Page, { schema }: PageSchema): readonly Page[] {
  let sample = samples.get(schema);
  if (sample === undefined) {
    const collection = site.collectionOf(page.path);
    const paths = [...site.pages.keys()].filter((path) => collection?.matches(path) === true).sort();
    const step = Math.max(1, paths.length / SAMPLE);
    const chosen = new Set(paths.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step)));
    sample = [...chosen]
      .flatMap((path) => site.pages.get(path) ?? [])
      .filter((one) => site.schemaFor(one)?.schema === schema);
    samples.set(schema, sample);
  }
  return sample;
}

/** What is wrong, wherever in a list it stands. */
function keyOf({ message, pointer, facts }: SchemaProblem): string {
  return `${message} ${pointer.replace(/\/\d+(?=\/|$)/g, '/*')} ${'key' in facts ? facts.key : ''}`;
}

function holds(
  value: unknown,
  [step, ...rest]: readonly string[],
  fits: (one: unknown) => boolean = (one) => one !== undefined,
): boolean {
  if (step === undefined) return fits(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => holds(one, rest, fits));
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  return Object.hasOwn(value, name) && holds((value as Record<string, unknown>)[name], rest, fits);
}
