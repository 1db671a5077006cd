import type { Severity } from '../../content/finding.ts';
import { isBroughtByTime, isWrittenWrong } from '../gravity.ts';

/** A kind of remark that comes back so often, on so many pages, that it is one question to the site, and is said once. */
const MANY = 20;
const PAGES = 5;
const EXAMPLES = 3;
/** Each date is its own matter, but for the time after which all pages of a site are to be reviewed. */
const OF_ALL_PAGES = 'date-review-overdue';

/** What is needed of a remark or a finding. */
interface Said {
  readonly rule: string;
  readonly severity: Severity;
  /** The key of its sentence; absent where nobody knows it: it is then a kind of its rule. */
  readonly message?: string;
  readonly path: string;
}

/** Remarks of one rule and one level, of the sentences that come back often. */
export interface Kind<One extends Said> {
  readonly rule: string;
  readonly severity: Severity;
  readonly all: readonly One[];
  /** Paths, in the order in which they come. */
  readonly pages: readonly string[];
  readonly examples: readonly One[];
  /** False where the rule says graver things too, which nobody would want to switch off with these. */
  readonly mayBeOff: boolean;
}

/** What must be mended where it stands, one by one: dates, links that lead nowhere, and whatever a rule says that also tells errors. */
function isOneByOne(one: Said, withErrors: ReadonlySet<string>): boolean {
  return (
    (one.rule.startsWith('date-') && one.rule !== OF_ALL_PAGES) ||
    isBroughtByTime(one) ||
    isWrittenWrong(one) ||
    withErrors.has(one.rule)
  );
}

/** Parts what a site repeats from the rest. */
export function foldRepeated<One extends Said>(
  all: readonly One[],
): { rest: readonly One[]; kinds: readonly Kind<One>[] } {
  const withErrors = new Set(all.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])));
  const groups = new Map<string, One[]>();
  for (const one of all) {
    if (isOneByOne(one, withErrors)) continue;
    const key = `${one.severity} ${one.rule} ${one.message ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const often = [...groups.values()].filter(isOften);
  const folded = new Set(often.flat());
  const rest = folded.size === 0 ? all : all.filter((one) => !folded.has(one));
  const kinds = [...byRule(often).values()].map((same) => kindOf(same, rest));
  return { rest, kinds: kinds.sort((a, b) => rank(a) - rank(b) || b.all.length - a.all.length) };
}

function isOften(group: readonly Said[]): boolean {
  return group.length >= MANY && new Set(group.map(({ path }) => path)).size >= PAGES;
}

/** One rule, one level: the sentences that come back often, together. */
function byRule<One extends Said>(groups: readonly (readonly One[])[]): Map<string, readonly (readonly One[])[]> {
  const rules = new Map<string, readonly (readonly One[])[]>();
  for (const group of groups) {
    const key = `${group[0]?.severity} ${group[0]?.rule}`;
    rules.set(key, [...(rules.get(key) ?? []), group]);
  }
  return rules;
}

function kindOf<One extends Said>(groups: readonly (readonly One[])[], rest: readonly One[]): Kind<One> {
  const all = groups.flat();
  const { rule = '', severity = 'info' } = all[0] ?? {};
  const pages = [...new Set(all.map(({ path }) => path))];
  const examples: One[] = [];
  // One of each sentence, then others, each on a page of its own.
  for (const one of [...groups.flatMap((group) => group[0] ?? []), ...all])
    if (examples.length < EXAMPLES && examples.every(({ path }) => path !== one.path)) examples.push(one);
  const isGraver = rest.some((one) => one.rule === rule && rank(one) < rank({ severity }));
  return { rule, severity, all, pages, examples, mayBeOff: !isGraver };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function rank({ severity }: { readonly severity: Severity }): number {
  return RANK[severity];
}
