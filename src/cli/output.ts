import type { Review } from '../review/review.ts';
import { InputError } from '../world/input-error.ts';
import { VERSION } from '../world/version.ts';
import { writeFileIn } from '../world/write-file.ts';
import { isNothingRead } from './nothing-read.ts';
import type { Format, Options } from './options.ts';
import { type Counted, doWarningsFail } from './verdict.ts';

/** Where words go: the terminal as the entry sees it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** On standard output, byte for byte: what a program takes as it is. */
  readonly raw: (bytes: Uint8Array) => void;
  /** Waits until whoever reads standard output has room again: a report of 300 MB is not held for a slow reader. */
  readonly drained?: () => Promise<void>;
  readonly colour: boolean;
  /** Somebody looks at standard error. */
  readonly interactive: boolean;
  readonly width: number;
}

/** The same terminal without notices nor progress. */
export function hush(terminal: Terminal): Terminal {
  return { ...terminal, err: () => undefined, interactive: false };
}

/** On standard error, what no report tells: that there was nothing to read, what was not read, and what GitLab has no words for. */
export async function tellUnread(review: Review, options: Options, terminal: Terminal): Promise<void> {
  const { outputs, locale, verbose } = options;
  if (options.quiet && !isNothingRead(review, options)) return;
  const { pages, findings, notDone, stats } = review;
  const toldIn = (...formats: readonly Format[]) =>
    outputs.some(({ format, file }) => formats.includes(format) && (file === null || format === 'json'));
  const isEmpty = pages.length === 0 && findings.length === 0 && notDone.length === 0;
  if (isEmpty && !toldIn('pretty', 'markdown')) terminal.err(`${locale.report.summary(stats)}\n`);
  if (outputs.every(({ format }) => format === 'gitlab'))
    for (const { code, count } of notDone) terminal.err(`${locale.report.notDone[code]({ count })}\n`);
  if (stats.unread.length === 0 || toldIn('pretty', 'markdown', 'json')) return;
  const { unreadLines } = await import('../report/unread.ts');
  for (const line of unreadLines(stats.unread, { locale, width: terminal.width, verbose })) terminal.err(`${line}\n`);
}

/** On standard error, that there are more warnings than were allowed: no finding says it. */
export function tellWarnings(
  { stats }: Pick<Counted, 'stats'>,
  { maxWarnings, failOn, locale }: Options,
  terminal: Terminal,
): void {
  const { warnings } = stats;
  if (maxWarnings === null || failOn === 'never' || warnings <= maxWarnings) return;
  terminal.err(`${locale.cli.tooManyWarnings({ count: warnings, most: maxWarnings })}\n`);
}

/** Writes each asked report to its place. */
export async function writeReports(review: Review, options: Options, terminal: Terminal): Promise<void> {
  let trouble: unknown = null;
  for (const { format, file } of options.outputs) {
    const pieces = () => render(review, format, options, { ...terminal, colour: terminal.colour && file === null });
    if (file === null) await printReport(await pieces(), terminal);
    else
      try {
        writeReport(file, await pieces(), options);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        // What was found is not lost with the place it was meant for.
        if (trouble === null && options.outputs.every((one) => one.file !== null))
          await printReport(await pieces(), terminal);
        trouble ??= error;
      }
  }
  if (trouble !== null) throw trouble;
}

export async function printReport(pieces: Iterable<string>, terminal: Terminal): Promise<void> {
  for (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
    terminal.out(piece);
    await terminal.drained?.();
  }
}

/** @param pieces What follows one another in the file; it is never whole in memory. */
export function writeReport(file: string, pieces: Iterable<string>, options: Options): void {
  try {
    writeFileIn(process.cwd(), file, pieces);
  } catch {
    throw new InputError(options.locale.cli.usage.write({ path: file }));
  }
}

async function render(whole: Review, format: Format, options: Options, terminal: Terminal): Promise<Iterable<string>> {
  const { locale, localeName, quiet } = options;
  // A program is given all: what it keeps is its own affair.
  const review =
    quiet && (format === 'pretty' || format === 'markdown' || format === 'github')
      ? onlyDecisive(whole, options)
      : whole;
  switch (format) {
    case 'json':
      return (await import('../report/formats/json.ts')).renderJson(review, {
        version: VERSION,
        locale,
        localeName,
        shard: options.shard,
      });
    case 'github':
    case 'markdown':
      return renderRemarks(review, format, options);
    case 'sarif':
      return (await import('../report/formats/sarif.ts')).renderSarif(review, { version: VERSION, locale });
    case 'junit':
      return (await import('../report/formats/junit.ts')).renderJunit(review, { locale });
    case 'pretty':
      return renderForPerson(review, options, terminal);
    case 'gitlab':
      return (await import('../report/formats/gitlab.ts')).renderGitlab(review, { locale });
    case 'ics':
      throw new RangeError('only a calendar is written in this format');
  }
}

async function renderForPerson(review: Review, options: Options, terminal: Terminal): Promise<string> {
  const { locale, verbose, quiet } = options;
  const { colour, width } = terminal;
  if (options.statistics)
    return (await import('../report/terminal/statistics.ts')).renderStatistics(review, {
      locale,
      colour,
      width,
      verbose,
    });
  const { renderPretty } = await import('../report/pretty.ts');
  const { paths, base, only } = options;
  const isWhole = paths.length + only.length === 0 && base === null && !quiet;
  return renderPretty(review, { locale, colour, width, verbose, quiet, brief: isWhole });
}

/** Without what makes nothing fail. */
function onlyDecisive(review: Review, options: Options): Review {
  const warnings = doWarningsFail(review.stats, options);
  const findings = review.findings.filter(
    ({ existing, severity }) => !existing && (severity === 'error' || (severity === 'warning' && warnings)),
  );
  return { ...review, findings };
}

async function renderRemarks(review: Review, format: 'github' | 'markdown', options: Options): Promise<string> {
  const { locale, verbose } = options;
  const { toRemarks } = await import('../report/remarks.ts');
  const { unreadNotes } = await import('../report/unread.ts');
  const remarks = { ...toRemarks(review, locale), unread: unreadNotes(review.stats.unread, locale, verbose) };
  if (format === 'github')
    return (await import('../report/annotations.ts')).renderAnnotations(remarks, new Map(), locale);
  const { renderSummary } = await import('../report/summary.ts');
  return renderSummary(remarks, {
    locale,
    audience: 'maintainer',
    draft: false,
    merged: false,
    runUrl: null,
    previewUrl: null,
    fileUrl: () => null,
    editUrl: () => null,
    ruleUrl: () => null,
    verbose,
    notes: [],
  });
}
