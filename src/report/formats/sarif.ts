import { createHash } from 'node:crypto';
import type { Severity } from '../../content/finding.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Review } from '../../review/request.ts';
import { type Channel, repositoryPath } from '../channel.ts';
import { json } from '../escape.ts';
import { type Remark, toRemarks } from '../remarks.ts';

/** GitHub takes 25,000 results of a run and keeps the first 5,000. */
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
  const remarks = toRemarks(review, locale).pages.flatMap((page) => page.remarks);
  const kept = [...remarks].sort((a, b) => Number(a.existing) - Number(b.existing)).slice(0, MAX_RESULTS);
  const compared = kept.some(({ existing }) => existing);
  const rules = [...new Set(kept.map(({ rule }) => rule))].sort();
  const summaries = locale.rules as Readonly<Record<string, { readonly summary?: string }>>;
  const driver = {
    name: 'Relecture',
    semanticVersion: version,
    rules: rules.map((id) => ({ id, shortDescription: { text: summaries[id]?.summary ?? id } })),
  };
  const counts = new Map<string, number>();
  const results = kept.map((remark) => ({
    ruleId: remark.rule,
    ruleIndex: rules.indexOf(remark.rule),
    level: LEVELS[remark.severity],
    // In SARIF, brackets and braces of a text are links and arguments.
    message: { text: remark.sentence.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') },
    locations: [{ physicalLocation: locate(remark, repositoryPath({ folder }, remark.path)) }],
    partialFingerprints: { 'relecture/v1': fingerprint(remark, counts) },
    ...(compared ? { baselineState: remark.existing ? 'unchanged' : 'new' } : {}),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return json(log);
}

function locate({ start, end }: Remark, path: string) {
  return {
    artifactLocation: { uri: path.split('/').map(encodeSegment).join('/') },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A segment with half a surrogate pair cannot be encoded: it is shown with a replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString());
}

function fingerprint(remark: Remark, counts: Map<string, number>): string {
  const name = JSON.stringify([remark.rule, remark.path, remark.field, remark.excerpt]);
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  return `${createHash('sha256').update(name).digest('hex').slice(0, 32)}:${count}`;
}
