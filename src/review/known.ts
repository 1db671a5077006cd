import type { Finding, Part } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import { sha256 } from '../schema/machine.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { Review } from './request.ts';
import { sayingOf } from './same-place.ts';

/** Text around the words of a finding, by which a moved passage is known again (characters on each side). */
const AROUND = 40;
/** A passage moved to another page is known only where the words around say enough (characters). */
const MIN_ACROSS = 20;
/** Hexadecimal digits of a digest: 48 bits tell apart what one site can hold. */
const DIGITS = 12;

/** What a finding is known again by. Lines count in none of it. */
export interface Known {
  /** Digest of the rule, the sentence and its words. */
  readonly what: string;
  readonly rule: string;
  /** What tells its sentence from the others of the rule. */
  readonly kind: string;
  /** The path it had in the base. */
  readonly path: string;
  readonly field: string | null;
  /** Digest of the words around; empty for none. */
  readonly around: string;
  /** How many there are of what it counts, where nobody knows them one by one. */
  readonly count: number;
  /** Where its place tells it, whatever words stand there: what it says, and the words on each side. A baseline keeps none of it. */
  readonly place?: { readonly says: string; readonly before: string; readonly after: string } | null;
}

/** A finding that stands now, or one of the places that it counts: each is known again by itself, in whatever company it is told. */
export interface Standing extends Known {
  readonly finding: Finding;
  /** Null for a finding that is of one piece. */
  readonly part: Part | null;
  readonly touched: boolean;
  /** The change left its lines as they were; false where it is not known which lines those are. */
  readonly isOfOldLine: boolean;
  /** The words around say enough to know it on another page. */
  readonly mayMove: boolean;
}

/** `renamed`: path now → path in the base. */
export function describeFindings(
  review: Pick<Review, 'findings' | 'pages'>,
  renamed: ReadonlyMap<string, string> = new Map(),
  changed: ChangedLines = new Map(),
): Standing[] {
  const pages = new Map(review.pages.map((page) => [page.path, page]));
  return review.findings.flatMap((finding) => {
    const { rule, path, parts } = finding;
    const page = pages.get(path) ?? null;
    return (parts ?? [null]).map((part): Standing => {
      const place = part ?? finding;
      const sides = page === null ? ['', ''] : sidesOf(page, place);
      const around = spaced(sides.join(''));
      const kind = kindOf(place);
      const saying = page === null ? null : sayingOf(rule, place);
      const touched = page !== null && isTouched(page, place, changed.get(path));
      const count = part === null ? place.facts['count'] : 1;
      return {
        finding,
        part,
        what: digest(JSON.stringify([rule, kind, place.excerpt, stable(place.facts)])),
        rule,
        kind,
        path: renamed.get(path) ?? path,
        field: place.field,
        around: around === '' ? '' : digest(around),
        mayMove: around.length >= MIN_ACROSS,
        touched,
        isOfOldLine: changed.has(path) && !touched,
        count: typeof count === 'number' ? count : 1,
        place:
          saying === null
            ? null
            : { says: JSON.stringify(saying), before: spaced(sides[0] ?? ''), after: spaced(sides[1] ?? '') },
      };
    });
  });
}

type Place = Pick<Finding, 'range' | 'field' | 'message' | 'facts' | 'excerpt'>;

function digest(text: string): string {
  return sha256(text).slice(0, DIGITS);
}

/** `ordinary` and `ordinary-many` say the same of one place and of several. */
function kindOf({ message }: Place): string {
  return message.replace(/-many$/, '');
}

/** The facts that tell two findings of one rule apart (which key is missing). Numbers and lists may change with the rest of the page. */
function stable(facts: Finding['facts']): unknown[] {
  return Object.entries(facts).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean');
}

/** The words on each side of a finding. */
function sidesOf(page: Page, { range, field }: Place): string[] {
  const passage = page.passages.find(
    (one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end,
  );
  if (passage === undefined) return ['', ''];
  const start = passage.fromFile(range.start);
  const end = passage.fromFile(range.end);
  return [passage.text.slice(Math.max(0, start - AROUND), start), passage.text.slice(end, end + AROUND)];
}

/** As the reader sees them, spaces and line breaks put aside. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isTouched({ source }: Page, { range }: Place, ranges: ReturnType<ChangedLines['get']>): boolean {
  if (ranges === undefined) return false;
  const first = source.place(range.start).line;
  const last = source.place(range.end).line;
  return ranges.some(([from, to]) => from <= last && first <= to);
}
