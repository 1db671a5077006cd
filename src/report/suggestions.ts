import { applyEdits } from '../content/edits.ts';
import type { Edit, Finding, Severity } from '../content/finding.ts';
import type { Source } from '../content/source.ts';
import type { Locale } from '../locales/locale.ts';
import { wordFinding } from '../locales/word.ts';
import type { ChangedLines } from '../review/changed-lines.ts';
import { chooseFixes } from '../review/fix.ts';
import type { Review } from '../review/request.ts';
import { sha256 } from '../schema/machine.ts';
import { fenced, plain } from './escape.ts';
import { sourcesOf } from './sources.ts';

/** A correction that GitHub applies at a click, on lines of the diff. */
export interface Suggestion {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
  /** The gravest of what it mends. */
  readonly severity: Severity;
}

/** More would bury the conversation of a pull request. */
const MAX_SUGGESTIONS = 20;

/** What was proposed before, in all conversations: whoever applied, resolved or left it has answered. */
export interface Proposed {
  readonly keys: ReadonlySet<string>;
  /** How many suggestions. */
  readonly count: number;
}

interface Span {
  first: number;
  last: number;
  readonly findings: Finding[];
}

/**
 * Safe fixes of new findings as suggestions, on changed lines only, those of neighbouring words together; none that was proposed
 * before, whatever else became of its line.
 */
export function renderSuggestions(
  review: Review,
  changed: ChangedLines,
  locale: Locale,
  proposed: Proposed = { keys: new Set(), count: 0 },
): Suggestion[] {
  const sourceOf = sourcesOf(review);
  const suggestions: Suggestion[] = [];
  for (const [path, ranges] of changed) {
    const source = sourceOf(path);
    if (source === null) continue;
    const findings = review.findings.filter((one) => one.path === path && !one.existing && safeEdits(one).length > 0);
    const keys = keysOf(findings);
    const open = findings.filter((finding) => !proposed.keys.has(keys.get(finding) ?? ''));
    for (const span of spansOf(open, source)) {
      const inDiff = ranges.some(([first, last]) => first <= span.first && span.last <= last);
      if (inDiff) suggestions.push(suggest(path, span, source, { keys, locale }));
    }
  }
  return suggestions.slice(0, Math.max(0, MAX_SUGGESTIONS - proposed.count));
}

const MARKER = /^<!-- relecture:suggestion ((?:[0-9a-f]{16} ?)+)-->/;

/** What the suggestions among these texts proposed. */
export function readProposed(bodies: readonly string[]): Proposed {
  const marks = bodies.flatMap((body) => MARKER.exec(body)?.[1] ?? []);
  return { keys: new Set(marks.flatMap((mark) => mark.trim().split(' '))), count: marks.length };
}

/** A correction is known again by its words, not by its line; of several alike in one page, by their order. */
function keysOf(findings: readonly Finding[]): Map<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, path, field, excerpt } = finding;
      const name = JSON.stringify([rule, path, field, excerpt, safeEdits(finding).map(({ text }) => text)]);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [finding, sha256(`${name}${count}`).slice(0, 16)];
    }),
  );
}

function safeEdits(finding: Finding): readonly Edit[] {
  return finding.fixes.find(({ safe }) => safe)?.edits ?? [];
}

/** Lines that fixes touch; fixes that share a line are one suggestion. */
function spansOf(findings: readonly Finding[], source: Source): Span[] {
  const spans: Span[] = [];
  const all = findings.map((finding) => {
    const edits = safeEdits(finding);
    const first = Math.min(...edits.map(({ start }) => source.place(start).line));
    const last = Math.max(...edits.map(({ end }) => source.place(end).line));
    return { first, last, findings: [finding] };
  });
  for (const span of all.sort((a, b) => a.first - b.first)) {
    const previous = spans.at(-1);
    if (previous !== undefined && span.first <= previous.last) {
      previous.last = Math.max(previous.last, span.last);
      previous.findings.push(...span.findings);
    } else spans.push(span);
  }
  return spans;
}

interface Wording {
  readonly keys: ReadonlyMap<Finding, string>;
  readonly locale: Locale;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function suggest(path: string, { first, last, findings }: Span, source: Source, { keys, locale }: Wording): Suggestion {
  const start = source.lineStarts[first - 1] ?? 0;
  const end = (source.lineStarts[last - 1] ?? 0) + source.line(last).length;
  const { edits } = chooseFixes(findings);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = source.text.slice(start, end);
  const after = applyEdits(before, moved);
  const marker = `<!-- relecture:suggestion ${findings.map((finding) => keys.get(finding)).join(' ')} -->`;
  const sentences = [...new Set(findings.map((finding) => plain(wordFinding(locale, finding))))];
  const body = `${marker}\n${sentences.join('  \n')}\n\n${fenced('suggestion', after.replace(/\r\n?/g, '\n'))}\n`;
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one)) ?? 'info';
  return { path, startLine: first, endLine: last, body, severity };
}
