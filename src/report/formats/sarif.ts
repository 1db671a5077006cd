import type { Finding, Fix, Severity } from '../../content/finding.ts';
import type { Place, Source } from '../../content/source.ts';
import { maskCredentials } from '../../links/credentials.ts';
import type { Locale } from '../../locales/locale.ts';
import { ruleUrl } from '../../locales/rule-page.ts';
import { wordFix } from '../../locales/word.ts';
import { isGivenUp, type Review } from '../../review/request.ts';
import { rules } from '../../rules/index.ts';
import { type Channel, repositoryPath } from '../channel.ts';
import { json } from '../escape.ts';
import { gravityOf } from '../gravity.ts';
import { type PageRemarks, type Remark, toRemarks } from '../remarks.ts';
import { sourcesOf } from '../sources.ts';
import { Fingerprints } from './fingerprint.ts';

/** GitHub takes 25,000 results of a run and keeps 5,000 of them: the gravest are those. */
const MAX_RESULTS = 5_000;
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0. What stood in the base already is `unchanged`. `folder`: that of the site in its repository. */
export function renderSarif(
  review: Review,
  { version, locale, folder }: { version: string; locale: Locale } & Pick<Channel, 'folder'>,
): string {
  const { pages, notDone } = toRemarks(review, locale);
  const remarks = pages.flatMap((page) => page.remarks);
  const kept = keepGravest(remarks);
  const left = remarks.length - kept.length;
  const notes = [...notDone, ...(left === 0 ? [] : [locale.github.leftOut({ count: left })])];
  const compared = kept.some(({ existing }) => existing);
  const ids = [...new Set(kept.map(({ rule }) => rule))].sort();
  const findings = findingsOf(pages, review);
  const sourceOf = sourcesOf(review);
  const fingerprints = new Fingerprints();
  const results = kept.map((remark) => {
    const fixes = fixesOf(findings.get(remark), sourceOf(remark.path), locale, repositoryPath({ folder }, remark.path));
    return {
      ruleId: remark.rule,
      ruleIndex: ids.indexOf(remark.rule),
      level: LEVELS[remark.severity],
      message: { text: escapeMessage(remark.sentence) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: fileOf(repositoryPath({ folder }, remark.path)),
            region: regionOf(remark),
          },
        },
      ],
      partialFingerprints: { 'relecture/v1': nameOf(remark, fingerprints) },
      ...(fixes.length > 0 && { fixes }),
      ...(compared && { baselineState: remark.existing ? 'unchanged' : 'new' }),
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(ids, version, locale) },
        ...(notes.length > 0 && { invocations: [invocationOf(notes, !isGivenUp(review))] }),
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return json(log);
}

/** What is new before what stood there, the gravest first; then in the order of the report again. */
function keepGravest(remarks: readonly Remark[]): Remark[] {
  if (remarks.length <= MAX_RESULTS) return [...remarks];
  const rank = (remark: Remark): number => (remark.existing ? 100 : 0) + gravityOf(remark);
  const kept = new Set([...remarks].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS));
  return remarks.filter((remark) => kept.has(remark));
}

/** What was given up, or left out: who reads the results alone must not take them for all there is. */
function invocationOf(notes: readonly string[], executionSuccessful: boolean) {
  const toolExecutionNotifications = notes.map((text) => ({
    level: 'warning',
    message: { text: escapeMessage(text) },
  }));
  return { executionSuccessful, toolExecutionNotifications };
}

function driverOf(ids: readonly string[], version: string, locale: Locale) {
  const summaries = locale.rules as Readonly<Record<string, { readonly summary?: string }>>;
  const severities = new Map(rules.map((rule) => [rule.id as string, rule]));
  return {
    name: 'Relecture',
    semanticVersion: version,
    informationUri: 'https://github.com/relecture/relecture',
    rules: ids.map((id) => {
      const text = summaries[id]?.summary ?? id;
      const url = ruleUrl(id, locale);
      const { severity, off } = severities.get(id) ?? { severity: 'warning' };
      return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        helpUri: url,
        help: { text: locale.report.rulePage({ url }), markdown: `[\`${id}\`](${url})` },
        defaultConfiguration: { level: LEVELS[severity], ...(off === true && { enabled: false }) },
      };
    }),
  };
}

function fileOf(path: string) {
  return { uri: path.split('/').map(encodeSegment).join('/') };
}

function regionOf({ start, end }: { readonly start: Place; readonly end: Place }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The finding of each remark: those of a page are in the same order. */
function findingsOf(pages: readonly PageRemarks[], review: Review): ReadonlyMap<Remark, Finding> {
  const left = new Map(pages.map(({ path, remarks }) => [path, remarks.values()]));
  const pairs = review.findings.map((finding) => [left.get(finding.path)?.next().value, finding] as const);
  return new Map(pairs.filter((pair): pair is [Remark, Finding] => pair[0] !== undefined));
}

/** What a finding proposes. A text that would be told without its password would be a wrong one: it is not proposed. */
function fixesOf(finding: Finding | undefined, source: Source | null, locale: Locale, path: string): readonly object[] {
  if (finding === undefined || source === null) return [];
  const told = finding.fixes.filter(({ edits }) => edits.every(({ text }) => maskCredentials(text) === text));
  return told.map((fix) => fixOf(fix, path, source, locale));
}

function fixOf({ title, edits }: Fix, path: string, source: Source, locale: Locale) {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf({ start: source.place(start), end: source.place(end) }),
    insertedContent: { text },
  }));
  return {
    description: { text: escapeMessage(wordFix(locale, title)) },
    artifactChanges: [{ artifactLocation: fileOf(path), replacements }],
  };
}

/** In SARIF, brackets and braces of a text are links and arguments. */
function escapeMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

/** A segment with half a surrogate pair cannot be encoded: it is shown with a replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString());
}

function nameOf(remark: Remark, fingerprints: Fingerprints): string {
  const { hash, count } = fingerprints.of(remark);
  return `${hash}:${count}`;
}
