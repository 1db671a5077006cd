import type { TextEdit } from '../content/edits.ts';
import type { Edit, Finding, Fix, Part, PartFix, Severity } from '../content/finding.ts';

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** The finding, told of some of its places and of no other: where it stands, its words, its count and its fix are theirs. */
export function ofParts(finding: Finding, kept: readonly Part[]): Finding {
  const [first] = kept;
  if (first === undefined || kept.length === finding.parts?.length) return finding;
  const { parts: _, ...rest } = finding;
  const { range, field, excerpt } = first;
  const place = { ...rest, range, field, excerpt, fixes: fixesOf(finding, kept) };
  const along = dataOf(finding, kept);
  if (kept.length === 1) {
    const { count: __, ...data } = along;
    return { ...place, severity: first.severity, message: first.message, facts: first.facts, data };
  }
  const count = { count: kept.length };
  const told = Object.keys(finding.facts).flatMap((key) => (key in first.facts ? [[key, first.facts[key]]] : []));
  return {
    ...place,
    severity: softest(finding.severity, kept),
    facts: { ...finding.facts, ...Object.fromEntries(told), ...count },
    data: 'count' in along ? { ...along, ...count } : along,
    parts: kept,
  };
}

/** A list of the data that runs along the places is cut with them: the addresses of the links. */
function dataOf({ data, parts = [] }: Finding, kept: readonly Part[]): Finding['data'] {
  const rankOf = new Map(parts.map((part, rank) => [part, rank]));
  const ranks = kept.map((part) => rankOf.get(part) ?? 0);
  const cut = (value: unknown): unknown =>
    Array.isArray(value) && value.length === parts.length ? ranks.map((rank): unknown => value[rank]) : value;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cut(value)]));
}

/** No graver than all of it was, nor than its gravest place. */
function softest(whole: Severity, parts: readonly Part[]): Severity {
  const gravest = GRAVEST.find((severity) => parts.some((part) => part.severity === severity)) ?? whole;
  return GRAVEST.indexOf(gravest) > GRAVEST.indexOf(whole) ? gravest : whole;
}

/** What is left of the fix; none where the value was to be written anew, with all its places. */
function fixesOf({ fixes }: Finding, kept: readonly Part[]): readonly Fix[] {
  const shares = kept.flatMap(({ fix }) => fix ?? []);
  const [share] = shares;
  if (share === undefined) return [];
  return fixes.map((fix): Fix => {
    const facts = { ...fix.title.facts, count: shares.length };
    const title = kept.length === 1 ? share.title : { ...fix.title, facts };
    return { ...fix, title, edits: shares.flatMap(({ edits }) => edits) };
  });
}

/**
 * Whose each edit of a file is: `wanted` holds the edits that each place asked for, `written` what `fileEdits` made of them all. Undefined for
 * a place that asked for none, and for all of them where the value is written anew as a whole.
 */
export function sharesOf(
  wanted: readonly (readonly TextEdit[] | null | undefined)[],
  written: readonly Edit[] | null,
): (readonly Edit[] | undefined)[] {
  const asked = wanted
    .flatMap((edits, place) => (edits ?? []).map((edit) => ({ edit, place })))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const shares = new Array<Edit[] | undefined>(wanted.length).fill(undefined);
  if (written === null || asked.length !== written.length) return shares;
  for (const [rank, { place }] of asked.entries()) {
    const edit = written[rank];
    if (edit === undefined) continue;
    const share = shares[place];
    if (share === undefined) shares[place] = [edit];
    else share.push(edit);
  }
  return shares;
}

/** The share of a place as its report has it. */
export function shareFix(title: Fix['title'], edits: readonly Edit[] | undefined): { readonly fix?: PartFix } {
  return edits === undefined ? {} : { fix: { title, edits } };
}
