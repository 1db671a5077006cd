import { createHash } from 'node:crypto';
import { applyEdits } from '../content/edits.ts';
import type { Edit, Finding } from '../content/finding.ts';
import type { Source } from '../content/source.ts';
import type { Locale } from '../locales/locale.ts';
import { wordFinding } from '../locales/word.ts';
import type { ChangedLines } from '../review/changed-lines.ts';
import { chooseFixes } from '../review/fix.ts';
import type { Review } from '../review/request.ts';
import { fenced, plain } from './escape.ts';
import { sourcesOf } from './sources.ts';

/** A correction that GitHub applies at a click, on lines of the diff. */
export interface Suggestion {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
  /** The marker its body starts with: the same correction is never proposed twice. */
  readonly marker: string;
}

/** More would bury the conversation of a pull request. */
const MAX_SUGGESTIONS = 20;

interface Span {
  first: number;
  last: number;
  readonly findings: Finding[];
}

/** Safe fixes of new findings as suggestions, on changed lines only, those of neighbouring words together. */
export function renderSuggestions(review: Review, changed: ChangedLines, locale: Locale): Suggestion[] {
  const sourceOf = sourcesOf(review);
  const suggestions: Suggestion[] = [];
  for (const [path, ranges] of changed) {
    const source = sourceOf(path);
    if (source === null) continue;
    const findings = review.findings.filter((one) => one.path === path && !one.existing && safeEdits(one).length > 0);
    for (const span of spansOf(findings, source)) {
      const inDiff = ranges.some(([first, last]) => first <= span.first && span.last <= last);
      if (inDiff) suggestions.push(suggest(path, span, source, locale));
    }
  }
  return suggestions.slice(0, MAX_SUGGESTIONS);
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

function suggest(path: string, { first, last, findings }: Span, source: Source, locale: Locale): Suggestion {
  const start = source.lineStarts[first - 1] ?? 0;
  const end = (source.lineStarts[last - 1] ?? 0) + source.line(last).length;
  const { edits } = chooseFixes(findings);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = source.text.slice(start, end);
  const after = applyEdits(before, moved);
  const key = createHash('sha256')
    .update(JSON.stringify([path, before, after]))
    .digest('hex')
    .slice(0, 16);
  const marker = `<!-- relecture:suggestion ${key} -->`;
  const sentences = [...new Set(findings.map((finding) => plain(wordFinding(locale, finding))))];
  const body = `${marker}\n${sentences.join('  \n')}\n\n${fenced('suggestion', after.replace(/\r\n?/g, '\n'))}\n`;
  return { path, startLine: first, endLine: last, body, marker };
}
