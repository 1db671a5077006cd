import type { Severity } from '../content/finding.ts';
import { maskCredentials } from '../links/credentials.ts';
import { type Channel, repositoryPath } from './channel.ts';
import { verdictOf } from './comment.ts';
import { byGravity } from './gravity.ts';
import { shorten } from './list.ts';
import type { Remark, Remarks } from './remarks.ts';
import { renderSummary } from './summary.ts';

/** Limits of the Checks API: characters of a title, a message, a summary. */
const MAX_TITLE = 255;
const MAX_MESSAGE = 16_000;
const MAX_SUMMARY = 65_000;
/** Ten requests of fifty: nobody reads more, and the calls of a run are counted. */
const MAX_ANNOTATIONS = 500;

export interface CheckReport {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly {
    readonly path: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly start_column?: number;
    readonly end_column?: number;
    readonly annotation_level: 'notice' | 'warning' | 'failure';
    readonly title: string;
    readonly message: string;
  }[];
}

const LEVELS: Readonly<Record<Severity, 'notice' | 'warning' | 'failure'>> = {
  error: 'failure',
  warning: 'warning',
  info: 'notice',
};

/** What a check run says: every new remark on its line, in the order of gravity. */
export function renderCheckRun(remarks: Remarks, channel: Channel): CheckReport {
  const all = remarks.pages.flatMap((page) => page.remarks).filter(({ existing }) => !existing);
  const summary = renderSummary(remarks, channel);
  const title = verdictOf(remarks, channel);
  return {
    title,
    summary: summary.length <= MAX_SUMMARY ? summary : title,
    annotations: [...all]
      .sort(byGravity)
      .slice(0, MAX_ANNOTATIONS)
      .map((remark) => annotate(remark, channel)),
  };
}

function annotate(remark: Remark, channel: Channel) {
  const { github } = channel.locale;
  const oneLine = remark.start.line === remark.end.line && remark.end.column > remark.start.column;
  return {
    path: repositoryPath(channel, remark.path),
    start_line: remark.start.line,
    end_line: remark.end.line,
    ...(oneLine ? { start_column: remark.start.column, end_column: remark.end.column } : {}),
    annotation_level: LEVELS[remark.severity],
    title: [github.levels[remark.severity], ...remark.labels].map(maskCredentials).join(' › ').slice(0, MAX_TITLE),
    message: `${shorten(maskCredentials(remark.sentence), MAX_MESSAGE)}\n${github.rule({ rule: remark.rule })}`,
  };
}
