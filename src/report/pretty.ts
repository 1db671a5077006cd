import type { Finding, Severity } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { Source } from '../content/source.ts';
import type { Locale } from '../locales/locale.ts';
import { wordFinding } from '../locales/word.ts';
import type { Review } from '../review/request.ts';
import { pointerShown } from '../schema/json-schema.ts';
import { debtSentence } from './debt.ts';
import { gravityOf } from './gravity.ts';
import { foldRepeated, type Kind } from './repeated/fold.ts';
import { sourcesOf } from './sources.ts';
import { beginningOf, countLines, firstLines } from './terminal/beginning.ts';
import { caretLines } from './terminal/caret.ts';
import { type Paint, paintOf } from './terminal/paint.ts';
import type { PrettyOptions } from './terminal/pretty-options.ts';
import { endOf } from './unread.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Informations of one rule shown in full for one file: more of them would drown what matters. */
const SAME_INFOS = 2;

/** The report for a person at a terminal: by file, each finding with its line and a caret under the exact words. */
export function renderPretty(review: Review, options: PrettyOptions): string {
  const paint = paintOf(options);
  const sourceOf = sourcesOf(review);
  const pages = new Map(review.pages.map((page) => [page.path, page]));
  const fresh = review.findings.filter(({ existing }) => !existing);
  const blocks: string[] = [];
  const beginning = options.brief === true && options.verbose !== true ? beginningOf(fresh) : null;
  const listed = beginning?.shown ?? fresh;
  const { rest, kinds } = options.verbose === true ? { rest: listed, kinds: [] } : foldRepeated(listed);
  for (const [path, findings] of byFile(rest)) {
    const page = pages.get(path) ?? null;
    const { shown, hidden } = chooseShown(findings, options.verbose === true);
    blocks.push(paint('bold', visibleLine(path)));
    for (const finding of shown) blocks.push(renderFinding(finding, sourceOf(path), page, options, paint));
    if (hidden.size > 0) blocks.push(renderHidden(hidden, options.locale, paint));
  }
  if (kinds.length > 0) {
    blocks.push(paint('bold', options.locale.report.repeated.title));
    for (const kind of kinds) blocks.push(renderKind(kind, sourceOf, options, paint));
    blocks.push(`  ${options.locale.report.repeated.hint}`);
  }
  if (beginning !== null) {
    blocks.push(paint('bold', options.locale.report.beginning.counted));
    blocks.push(countLines(beginning.counted, options, paint).join('\n'));
  }
  const end = options.quiet === true ? quietEnd(review, options) : renderEnd(review, fresh, options, paint);
  blocks.push(...[end].filter((text) => text !== ''));
  if (beginning !== null) blocks.push(renderBeginning(review, sourceOf, options, paint));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** The last thing said of a site that owes much, and the first to be read: where to begin. */
function renderBeginning(
  { findings }: Review,
  sourceOf: (path: string) => Source | null,
  options: PrettyOptions,
  paint: Paint,
): string {
  const { beginning } = options.locale.report;
  const fresh = findings.filter(({ existing }) => !existing);
  const begin = [paint('bold', beginning.begin), ...firstLines(fresh, sourceOf, options)];
  const hints = [beginning.seeAll, beginning.setAside];
  return [...begin, '', ...hints.flatMap((hint) => wrap(hint, options.width))].join('\n');
}

function quietEnd(review: Review, options: PrettyOptions): string {
  const { locale } = options;
  if (review.pages.length === 0 && !review.partial) return locale.report.summary(review.stats);
  return review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })).join('\n');
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  // The gravest first, wherever it stands: before all else the settings, without which all is judged.
  const gravest = (all: readonly Finding[]): number => Math.min(...all.map(gravityOf));
  return new Map([...files].sort(([, one], [, other]) => gravest(one) - gravest(other)));
}

/** The gravest first; of the same small remark, the first ones only unless `all` are asked for, and how many more there are. */
function chooseShown(findings: readonly Finding[], all: boolean): { shown: Finding[]; hidden: Map<string, number> } {
  const seen = new Map<string, number>();
  const hidden = new Map<string, number>();
  const ranked = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const shown = ranked.filter(({ rule, severity }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    if (severity === 'info') seen.set(rule, count);
    if (all || severity !== 'info' || count <= SAME_INFOS) return true;
    hidden.set(rule, (hidden.get(rule) ?? 0) + 1);
    return false;
  });
  return { shown, hidden };
}

function renderHidden(hidden: ReadonlyMap<string, number>, locale: Locale, paint: Paint): string {
  return [...hidden].map(([rule, count]) => `  ${paint('dim', locale.report.more({ count, rule }))}`).join('\n');
}

/** What the site repeats: how often, where first, and how to decide it once. What is to be copied is never cut. */
function renderKind(
  { rule, severity, all, pages, examples, mayBeOff }: Kind<Finding>,
  sourceOf: (path: string) => Source | null,
  { locale, width }: PrettyOptions,
  paint: Paint,
): string {
  const { severity: levels, repeated } = locale.report;
  const fixable = all.filter(isFixable).length;
  const said = examples.flatMap((one) => {
    const { line, column } = sourceOf(one.path)?.place(one.range.start) ?? { line: 1, column: 1 };
    const text = wrap(visible(wordFinding(locale, one)), width - 6);
    return [visibleLine(`    ${one.path}:${line}:${column}`), ...text.map((part) => visibleLine(`      ${part}`))];
  });
  return [
    `  ${paint(severity, levels[severity])}  ${paint('dim', `${rule}  ${repeated.count({ count: all.length, pages: pages.length })}`)}`,
    ...said,
    ...(mayBeOff ? [`    ${repeated.decide}`, `      ${repeated.line({ rule })}`] : []),
    ...(fixable === 0
      ? []
      : [`    ${repeated.mend({ count: fixable, all: all.length })}`, `      relecture --fix --only ${rule}`]),
  ].join('\n');
}

const isFixable = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe);

function renderFinding(
  finding: Finding,
  source: Source | null,
  page: Page | null,
  { locale, width }: PrettyOptions,
  paint: Paint,
): string {
  const place = source?.place(finding.range.start) ?? { line: 1, column: 1, offset: 0 };
  const label = locale.report.severity[finding.severity];
  const where = finding.field === null ? '' : `  ${labelsOf(page, finding.field)}`;
  const lines = [
    `  ${place.line}:${place.column}  ${paint(finding.severity, label)}  ${paint('dim', visible(finding.rule + where))}`,
    ...wrap(visible(wordFinding(locale, finding)), width - 4).map((line) => visibleLine(`    ${line}`)),
  ];
  if (source !== null && finding.range.end > finding.range.start) {
    lines.push(
      ...caretLines(
        source,
        finding,
        width,
        (text) => paint(finding.severity, text),
        (text) => paint('dim', text),
      ),
    );
  }
  return lines.join('\n');
}

/** « Haut de page › Sous-titre » when the CMS names the field, its keys otherwise. */
function labelsOf(page: Page | null, pointer: string): string {
  return page?.field(pointer)?.description?.labels.join(' › ') ?? pointerShown(pointer);
}

/** How much stood there before and, where it is the baseline that knows it, how to see it. */
function existingLine({ stats, findings, debt }: Review, { report }: Locale): string {
  const count = stats.existing;
  const said = report.existingCount({ count });
  if (debt === undefined) return said;
  const fixable = findings.filter((one) => one.existing && isFixable(one)).length;
  return `${said} ${report.knownHint({ count, fixable })}`;
}

function renderEnd(review: Review, fresh: readonly Finding[], options: PrettyOptions, paint: Paint): string {
  const { locale } = options;
  const worst: Severity | null = review.stats.errors > 0 ? 'error' : review.stats.warnings > 0 ? 'warning' : null;
  const { summary, rest } = endOf(locale.report.summary({ ...review.stats, partial: review.partial }), review, options);
  const fixable = fresh.filter(isFixable).length;
  const after = [
    ...(review.stats.existing > 0 ? [existingLine(review, locale)] : []),
    ...[debtSentence(review, locale)].filter((sentence) => sentence !== ''),
  ];
  return [
    ...summary.map((line) => (worst === null ? line : paint(worst, line))),
    ...after.flatMap((sentence) => wrap(sentence, options.width)),
    ...rest,
    ...(fixable > 0 ? wrap(locale.report.fixHint({ count: fixable }), options.width) : []),
  ].join('\n');
}
